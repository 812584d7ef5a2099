// One selection of papers, seen as a list, a network of topics or a map; the address holds all of it.
import { type Corpus, load } from '../data';
import { byId, element } from '../dom';
import { count } from '../text';
import { drawActive, waysOut } from './active';
import { DetailsPanel } from './details/panel';
import { DrawnView } from './drawn';
import { Facets } from './facets';
import { listen } from './keys';
import { PaperList } from './list';
import { PaperSubject } from './paperMap';
import { Search } from './search';
import { select, type Selection } from './select';
import { naturalOrder, type Order, orders, readState, type State, type View, views } from './state';
import { Suggestions } from './suggestions';
import { TopicSubject } from './topics';
import { Trail } from './trail';

/** Takes over the page of papers. */
export function startWorkspace(corpus: Corpus): void {
  const workspace = new Workspace(corpus);
  workspace.go(readState(location.hash));
  addEventListener('hashchange', () => { workspace.go(readState(location.hash)); if (readState(location.hash).view === 'list') scrollTo(0, 0); });
}

class Workspace {
  private readonly box = byId<HTMLInputElement>('search');
  private readonly order = byId<HTMLSelectElement>('sort');
  private readonly stated = byId<HTMLInputElement>('stated');
  private readonly list: PaperList;
  private readonly drawn: DrawnView;
  private readonly facets: Facets;
  private readonly suggestions: Suggestions;
  private readonly details = new DetailsPanel();
  private readonly trail = new Trail();
  private readonly say = (words: string): void => { byId('said').textContent = words; };
  private readonly hasVotes: boolean;
  private state: State = readState('');
  private search: Search | undefined;
  private searching: Promise<void> | undefined;
  private topics: TopicSubject | undefined;
  private papers: PaperSubject | undefined;

  constructor(private readonly corpus: Corpus) {
    const choose = (state: State): void => this.choose(state);
    this.hasVotes = corpus.papers.some(paper => paper.votes !== undefined);
    this.list = new PaperList(corpus);
    this.drawn = new DrawnView(choose, state => this.remember(state), this.say);
    this.facets = new Facets(corpus, choose);
    this.suggestions = new Suggestions(corpus, state => {
      this.choose(state);
      byId(`view-${state.view}`).focus();
    });
    listen({ state: () => this.state, choose, close: () => { this.drawn.drawRegion(false); this.details.close(); } });
    byId('origin').hidden = !corpus.papers.some(paper => paper.fieldNote ?? paper.topicNotes);
    document.body.classList.add('working');
    for (const id of ['tools', 'rail', 'views']) byId(id).hidden = false;
    byId<HTMLDetailsElement>('rail').open = matchMedia('(min-width: 901px)').matches;
    this.box.addEventListener('focus', () => setTimeout(() => void this.ready()), { once: true });
    this.box.addEventListener('input', () => this.typed());
    this.box.addEventListener('keydown', event => {
      const first = event.key === 'ArrowDown' ? document.querySelector<HTMLElement>('#suggestions button') : null;
      if (first) event.preventDefault();
      first?.focus();
    });
    this.stated.addEventListener('change', () => this.choose({ ...this.state, stated: this.stated.checked }));
    this.order.addEventListener('change', () => this.choose({ ...this.state, order: this.order.value as Order }));
    for (const view of Object.keys(views) as View[]) byId(`view-${view}`).addEventListener('click', () => this.choose({ ...this.state, view }));
  }

  /** Shows a state that the address already holds. */
  go(state: State): void {
    this.state = this.hasVotes || !isByVotes(state.order) ? state : { ...state, order: naturalOrder(state.words) };
    this.trail.turn();
    if (this.box.value !== state.words) this.box.value = state.words;
    this.update();
  }

  /** Shows a new state and puts it into the address. */
  private choose(chosen: State): void {
    // What offers a choice was drawn before the reader moved the drawing.
    const state = { ...chosen, at: this.state.at };
    this.trail.add(state);
    this.state = state;
    if (this.box.value !== state.words) this.box.value = state.words;
    this.update();
  }

  /** Puts a state into the address that changes nothing on the page. */
  private remember(state: State): void {
    this.trail.replace(state);
    this.state = state;
  }

  private typed(): void {
    const words = this.box.value;
    const natural = this.state.order === naturalOrder(this.state.words) || (this.state.order === 'match' && !words.trim());
    this.choose({ ...this.state, words, order: natural ? naturalOrder(words) : this.state.order });
  }

  /** The index is made when the box is first entered, or words are first looked for. */
  private ready(): Promise<void> {
    return (this.searching ??= load('abstracts.js').catch(() => undefined).then(() => Search.over(this.corpus)).then(search => { this.search = search; }));
  }

  /** Fetches what the state needs; true when it is all there. */
  private isLoaded(): boolean {
    const { view, pick, area, words } = this.state;
    const again = (): void => this.update();
    const failed = (error: Error): void => { byId('status').textContent = error.message; };
    const needsTopics = view === 'network' || area.startsWith('n') || /^(topic|community|link):/.test(pick);
    const needsPapers = view === 'map' || area.startsWith('m') || pick.startsWith('paper:') || pick.startsWith('link:');
    const waits: Promise<void>[] = [];
    if (needsTopics && !this.topics) waits.push(load('network.js').then(() => { this.topics ??= new TopicSubject(this.corpus, globalThis.paperGraphNetwork!); }));
    if (needsPapers && !this.papers) waits.push(load('map.js').then(() => { this.papers ??= new PaperSubject(this.corpus, globalThis.paperGraphMap!); }));
    if (pick.startsWith('paper:') && !globalThis.paperGraphAbstracts) waits.push(load('abstracts.js').catch(() => undefined));
    if (words.trim() && !this.search) waits.push(this.ready());
    if (waits.length > 0) {
      if (words.trim() && !this.search) byId('status').textContent = 'Reading the papers …';
      Promise.all(waits).then(again, failed);
    }
    return waits.length === 0;
  }

  private update(): void {
    this.stated.checked = this.state.stated;
    for (const view of Object.keys(views)) byId(`view-${view}`).setAttribute('aria-pressed', String(view === this.state.view));
    document.body.dataset.view = this.state.view;
    this.suggestions.draw(this.state);
    if (!this.isLoaded()) return;
    const matched = this.state.words.trim() ? this.search!.find(this.state.words) : undefined;
    const selection = select(this.corpus, [...(matched?.keys() ?? this.corpus.papers.keys())], this.state);
    this.facets.draw(this.state, selection);
    drawActive(this.corpus, this.state, state => this.choose(state));
    this.drawOrder();
    this.count(selection);
    this.details.show({ corpus: this.corpus, state: this.state, selection, topics: this.topics, papers: this.papers, choose: state => this.choose(state), say: this.say });
    byId('listed').hidden = this.state.view !== 'list';
    const ways = selection.papers.length > 0 ? [] : waysOut(this.corpus, this.state, state => this.choose(state));
    if (this.state.view === 'list') {
      this.drawn.hide();
      this.list.show(selection, this.state, matched);
    } else this.drawn.show(this.state.view === 'network' ? this.topics! : this.papers!, selection, this.state);
    byId('nothing').hidden = ways.length === 0;
    byId('nothing').replaceChildren(element('p', {}, 'No paper has all of this.'), ...ways);
  }

  private count(selection: Selection): void {
    const total = this.corpus.papers.length;
    const selected = selection.papers.length;
    byId('status').textContent = selected === total ? count(total, 'paper') : `${selected.toLocaleString('en')} of ${count(total, 'paper')}`;
  }

  private drawOrder(): void {
    const usable = (Object.keys(orders) as Order[]).filter(order => (order === 'match' ? this.state.words.trim() : this.hasVotes || !isByVotes(order)));
    this.order.replaceChildren(...usable.map(order => element('option', { value: order }, orders[order])));
    this.order.value = usable.includes(this.state.order) ? this.state.order : 'newest';
  }
}

const isByVotes = (order: Order): boolean => ['votes', 'day', 'week', 'month'].includes(order);
