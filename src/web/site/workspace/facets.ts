// The filters: values with the papers that each would leave, given all other filters.
import type { Corpus, Named, Paper } from '../data';
import { button, byId, element, mark, redraw } from '../dom';
import { fold } from '../text';
import { fieldOf, noField, type Selection, topicsOf } from './select';
import { type FilterName, type State, toggled, valuesOf } from './state';
import { YearFacet } from './years';

const shortList = 8;
const longList = 40;

interface Facet {
  readonly name: FilterName;
  readonly title: string;
  readonly things: readonly Named[];
  readonly of: (paper: Paper, state: State) => readonly number[];
  readonly hasBox: boolean;
}

export class Facets {
  private readonly facets: readonly { facet: Facet; list: HTMLElement; box?: HTMLInputElement; isLong: boolean }[];
  private readonly years: YearFacet;
  private redrawAll = (): void => {};

  constructor(private readonly corpus: Corpus, private readonly choose: (state: State) => void) {
    const rail = byId('facetlist');
    const all: Facet[] = [
      { name: 'field', title: 'Field', things: corpus.fields, of: (paper, state) => [fieldOf(paper, state)], hasBox: false },
      { name: 'tag', title: 'Topic', things: corpus.topics, of: topicsOf, hasBox: true },
      { name: 'community', title: 'Community of topics', things: corpus.communities, of: paper => [paper.community], hasBox: false },
      { name: 'author', title: 'Person', things: corpus.authors, of: paper => paper.authors, hasBox: true },
      { name: 'source', title: 'Source', things: corpus.sources, of: paper => paper.sources, hasBox: false },
    ];
    this.facets = all.filter(facet => facet.things.length > (facet.name === 'source' ? 1 : 0)).map(facet => {
      const heading = `facet-${facet.name}`;
      const list = element('ul', { id: facet.name === 'field' ? 'fields' : undefined });
      const box = facet.hasBox ? element('input', { type: 'search', 'aria-label': `Find a ${facet.title.toLowerCase()}`, placeholder: `Find a ${facet.title.toLowerCase()}`, autocomplete: 'off' }) : undefined;
      box?.addEventListener('input', () => this.redrawAll());
      rail.append(element('section', { class: 'facet', 'aria-labelledby': heading }, element('h2', { id: heading }, facet.title), ...(box ? [box] : []), list));
      return { facet, list, box, isLong: false };
    });
    this.years = new YearFacet(corpus, rail, choose);
  }

  /** Counts and draws all values. */
  draw(state: State, selection: Selection): void {
    const counts = new Map(this.facets.map(({ facet }) => [facet.name, this.count(facet, state, selection)]));
    this.redrawAll = () => { for (const entry of this.facets) this.drawFacet(entry, counts.get(entry.facet.name)!, state); };
    this.redrawAll();
    this.years.draw(state, selection);
  }

  private count(facet: Facet, state: State, selection: Selection): Map<number, number> {
    const counts = new Map<number, number>();
    for (const paper of selection.without(facet.name))
      for (const thing of facet.of(this.corpus.papers[paper]!, state)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    return counts;
  }

  private drawFacet(entry: (typeof this.facets)[number], counts: ReadonlyMap<number, number>, state: State): void {
    const { facet, list, box } = entry;
    const chosen = new Set(valuesOf(state, facet.name));
    const isChosen = (thing: number): boolean => chosen.has(thing < 0 ? noField : facet.things[thing]!.id);
    const places = [...(facet.name === 'field' && chosen.has(noField) ? [-1] : []), ...facet.things.keys()].filter(thing => chosen.size > 0 && isChosen(thing));
    const wanted = fold(box?.value.trim() ?? '');
    const values = [...counts].filter(([thing]) => thing >= 0 || facet.name === 'field')
      .filter(([thing]) => !isChosen(thing) && (!wanted || fold(facet.things[thing]?.name ?? '').includes(wanted)))
      .sort(([a, x], [b, y]) => y - x || a - b);
    const rows = [...places.map(place => [place, counts.get(place) ?? 0] as const), ...values.slice(0, entry.isLong ? longList : shortList)];
    const items = rows.map(([thing, papers]) => this.value(facet, thing, papers, isChosen(thing), state));
    if (values.length > shortList) {
      const turn = (): void => { entry.isLong = !entry.isLong; this.redrawAll(); };
      items.push(element('li', {}, button(entry.isLong ? 'Fewer' : `Show ${Math.min(values.length, longList) - shortList} more`, turn, { class: 'quiet', 'aria-expanded': String(entry.isLong) })));
    }
    if (items.length === 0) items.push(element('li', { class: 'note' }, 'none'));
    redraw(list, items);
  }

  private value(facet: Facet, thing: number, papers: number, isChosen: boolean, state: State): HTMLLIElement {
    const { id, name } = thing < 0 ? { id: noField, name: 'no field' } : facet.things[thing]!;
    const content = [...(facet.name === 'field' ? [mark(thing)] : []), element('span', {}, name), ' ', element('span', { class: 'figure' }, papers.toLocaleString('en'))];
    return element('li', {}, button(content, () => this.choose(toggled(state, facet.name, id)), { 'aria-pressed': String(isChosen), 'data-key': id }));
  }
}
