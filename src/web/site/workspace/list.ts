// The list of papers: search, filters and order, all held by the address.
import type { Corpus } from './data';
import { byId, element, mark } from './dom';
import { row } from './rows';
import { Search } from './search';
import { fieldOf, labelOf, noField, sorted, tests } from './select';
import { type FilterName, naturalOrder, type Order, orders, readState, type State, withFilter, writeState } from './state';

const slice = 50;

/** Takes over the list that the page came with. */
export function startPapers(corpus: Corpus): void {
  const list = new PaperList(corpus);
  list.show(readState(location.hash));
  addEventListener('hashchange', () => { list.show(readState(location.hash)); scrollTo(0, 0); });
}

class PaperList {
  private readonly box = byId<HTMLInputElement>('search');
  private readonly order = byId<HTMLSelectElement>('sort');
  private readonly items = byId<HTMLOListElement>('papers');
  private readonly more = byId('more');
  private readonly stated = byId<HTMLInputElement>('stated');
  private state: State = readState('');
  private search: Search | undefined;
  private selected: number[] = [];
  private shown = 0;
  private readonly mainFields: ReadonlySet<number>;

  constructor(private readonly corpus: Corpus) {
    const guessed = corpus.papers.some(paper => paper.fieldNote);
    this.mainFields = new Set([...corpus.papers.map(paper => paper.field), ...(guessed ? [-1] : [])]);
    byId('origin').hidden = !guessed && !corpus.papers.some(paper => paper.topicNotes);
    byId('tools').hidden = false;
    document.getElementById('pages')?.remove();
    this.box.addEventListener('focus', () => setTimeout(() => this.index), { once: true });
    this.box.addEventListener('input', () => {
      const words = this.box.value;
      const natural = this.state.order === naturalOrder(this.state.words) || (this.state.order === 'match' && !words.trim());
      this.choose({ ...this.state, words, order: natural ? naturalOrder(words) : this.state.order }, false);
    });
    this.stated.addEventListener('change', () => this.choose({ ...this.state, stated: this.stated.checked }));
    this.order.addEventListener('change', () => this.choose({ ...this.state, order: this.order.value as Order }));
    this.more.querySelector('button')!.addEventListener('click', () => this.append());
  }

  /** Shows a state that the address already holds. */
  show(state: State): void {
    this.state = state;
    if (document.activeElement !== this.box) this.box.value = state.words;
    this.update();
  }

  /** Shows a new state and puts it into the address; typing replaces the entry in the history, all else adds one. */
  private choose(state: State, keepHistory = true): void {
    this.state = state;
    const address = writeState(state) || location.pathname.split('/').pop() || 'papers.html';
    if (keepHistory) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.update();
  }

  private update(): void {
    this.stated.checked = this.state.stated;
    const found = this.find(this.state.words).map(id => [id, this.corpus.papers[id]!] as const);
    const all = [...tests(this.corpus, this.state)];
    const others = found.filter(([, paper]) => all.every(([name, test]) => name === 'field' || test(paper)));
    const field = all.find(([name]) => name === 'field')?.[1];
    this.selected = sorted(this.corpus, others.filter(([, paper]) => !field || field(paper)).map(([id]) => id), this.state);
    this.drawFields(others.map(([id]) => id));
    this.drawActive();
    this.drawOrder();
    const total = this.corpus.papers.length;
    byId('status').textContent = this.selected.length === total ? count(total) : `${this.selected.length.toLocaleString('en')} of ${count(total)}`;
    this.items.replaceChildren();
    this.shown = 0;
    this.append();
    if (this.selected.length === 0) this.items.append(this.nothing());
  }

  /** The index is built when the search box is first entered, or words are first looked for. */
  private get index(): Search {
    return (this.search ??= new Search(this.corpus));
  }

  private find(words: string): number[] {
    return words.trim() ? this.index.find(words) : this.corpus.papers.map((_, id) => id);
  }

  private append(): void {
    const next = this.selected.slice(this.shown, this.shown + slice);
    this.items.append(...next.map(id => row(this.corpus, id, this.state)));
    this.shown += next.length;
    this.more.hidden = this.shown >= this.selected.length;
  }

  private drawFields(ids: number[]): void {
    const counts = new Map<number, number>();
    for (const id of ids) {
      const field = fieldOf(this.corpus.papers[id]!, this.state);
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    const fields = this.corpus.fields.map((field, i) => ({ ...field, i })).filter(({ i }) => this.mainFields.has(i));
    if (this.mainFields.has(-1)) fields.push({ id: noField, name: 'no field', i: -1 });
    const chip = (name: string, papers: number, id: string | undefined, field?: number): HTMLButtonElement => {
      const button = element('button', { type: 'button', 'aria-pressed': String(this.state.filters.field === id) },
        ...(field === undefined ? [] : [mark(field)]), name, ' ', element('span', { class: 'figure' }, papers.toLocaleString('en')));
      button.addEventListener('click', () => this.choose(withFilter(this.state, 'field', this.state.filters.field === id ? undefined : id)));
      return button;
    };
    redraw(byId('fields'), [chip('All fields', ids.length, undefined), ...fields.map(field => chip(field.name, counts.get(field.i) ?? 0, field.id, field.i))]);
  }

  private drawActive(): void {
    const names: Record<FilterName, string> = { field: 'field', tag: 'topic', author: 'author', community: 'community', source: 'source', year: 'year' };
    const active = Object.entries(this.state.filters).filter(([name]) => name !== 'field') as [FilterName, string][];
    redraw(byId('active'), active.map(([name, value]) => {
      const label = labelOf(this.corpus, name, value);
      const button = element('button', { type: 'button', 'aria-label': `Remove the filter ${names[name]} ${label}` }, `${names[name]}: `, element('strong', {}, label), ' ×');
      button.addEventListener('click', () => this.choose(withFilter(this.state, name, undefined)));
      return button;
    }));
  }

  private drawOrder(): void {
    const usable = (Object.keys(orders) as Order[]).filter(order => order !== 'match' || this.state.words.trim());
    this.order.replaceChildren(...usable.map(order => element('option', { value: order }, orders[order])));
    this.order.value = usable.includes(this.state.order) ? this.state.order : 'newest';
  }

  /** What to relax, each with one click. */
  private nothing(): HTMLLIElement {
    const item = element('li', { class: 'nothing' }, element('p', {}, 'No paper has all of this.'));
    const offer = (text: string, state: State): void => {
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => { this.box.value = state.words; this.choose(state); });
      item.append(button, ' ');
    };
    if (this.state.words.trim()) offer(`Without the words “${this.state.words.trim()}”`, { ...this.state, words: '', order: 'newest' });
    if (this.state.stated) offer('With topics and fields found by PaperGraph', { ...this.state, stated: false });
    for (const [name, value] of Object.entries(this.state.filters) as [FilterName, string][])
      offer(`Without ${labelOf(this.corpus, name, value)}`, withFilter(this.state, name, undefined));
    offer('All papers', readState(''));
    return item;
  }
}

const count = (papers: number): string => `${papers.toLocaleString('en')} ${papers === 1 ? 'paper' : 'papers'}`;

/** Replaces a group's buttons and leaves the keyboard where it was. */
function redraw(group: HTMLElement, children: HTMLElement[]): void {
  const focused = [...group.children].indexOf(document.activeElement as HTMLElement);
  group.replaceChildren(...children);
  if (focused >= 0) (group.children[Math.min(focused, group.children.length - 1)] as HTMLElement | undefined)?.focus();
}
