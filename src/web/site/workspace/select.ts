// From a state to the papers it selects.
import type { Corpus, Named, Paper } from '../data';
import { insideArea } from '../graph/area';
import { type FilterName, filterNames, type State, valuesOf } from './state';

/** The field filter's value for papers without a field. */
export const noField = 'none';

type Test = (paper: Paper, id: number) => boolean;

/** What the filters leave. */
export interface Selection {
  /** The selected papers in the state's order. */
  readonly papers: readonly number[];
  /** By paper whether it is selected. */
  readonly isSelected: Uint8Array;
  /** By filter the papers that its values count: those that would stay if a value were chosen too. */
  readonly without: (name: FilterName) => readonly number[];
}

/** Applies all filters to the found papers (best match first). */
export function select(corpus: Corpus, found: readonly number[], state: State): Selection {
  const all = tests(corpus, state);
  const area = areaTest(state);
  const failed = (paper: number): FilterName[] => all.filter(([, test]) => !test(corpus.papers[paper]!, paper)).map(([name]) => name);
  const passed: number[] = [];
  const missedBy = new Map<FilterName, number[]>(filterNames.map(name => [name, []]));
  for (const paper of found) {
    if (!area(corpus.papers[paper]!, paper)) continue;
    const failures = failed(paper);
    if (failures.length === 0) passed.push(paper);
    else if (failures.length === 1) missedBy.get(failures[0]!)!.push(paper);
  }
  const isSelected = new Uint8Array(corpus.papers.length);
  for (const paper of passed) isSelected[paper] = 1;
  return { papers: sorted(corpus, [...passed], state), isSelected, without: name => (needsAll.has(name) ? passed : [...passed, ...missedBy.get(name)!]) };
}

/** Filters of which a paper has to have all chosen values; of the others one is enough. */
const needsAll: ReadonlySet<FilterName> = new Set<FilterName>(['tag', 'author']);

/** A test per filter in use. A value that the corpus does not have selects nothing. */
function tests(corpus: Corpus, state: State): [FilterName, Test][] {
  const place = (list: readonly Named[], id: string): number => list.findIndex(thing => thing.id === id);
  const makers: Record<FilterName, (value: string) => Test> = {
    field: value => {
      const field = value === noField ? -1 : place(corpus.fields, value);
      return value !== noField && field < 0 ? () => false : paper => fieldOf(paper, state) === field;
    },
    tag: value => {
      const topic = place(corpus.topics, value);
      return paper => topic >= 0 && topicsOf(paper, state).includes(topic);
    },
    author: value => holds(place(corpus.authors, value), paper => paper.authors),
    source: value => holds(place(corpus.sources, value), paper => paper.sources),
    community: value => {
      const community = place(corpus.communities, value);
      return paper => community >= 0 && paper.community === community;
    },
    year: value => {
      const [first, last = first] = value.split('-').map(Number);
      return paper => paper.date !== undefined && yearOf(paper)! >= first! && yearOf(paper)! <= last!;
    },
  };
  return filterNames.filter(name => state.filters[name]).map(name => {
    const each = valuesOf(state, name).map(value => makers[name](value));
    return [name, needsAll.has(name) ? (paper, id) => each.every(test => test(paper, id)) : (paper, id) => each.some(test => test(paper, id))];
  });
}

/** Papers within a region of the map, or with a topic within a region of the network. All, where the view's data is not there yet. */
function areaTest(state: State): Test {
  const plane = state.area.startsWith('m') ? globalThis.paperGraphMap : globalThis.paperGraphNetwork;
  if (!state.area || !plane) return () => true;
  const inside = insideArea(state.area, plane.x, plane.y);
  return state.area.startsWith('m') ? (_, id) => inside[id] === 1 : paper => topicsOf(paper, state).some(topic => inside[topic] === 1);
}

/** A paper's field as far as it counts, -1 for none. */
export const fieldOf = (paper: Paper, state: State): number => (state.stated && paper.fieldNote ? -1 : paper.field);

/** The topics of a paper that a source states. */
export const statedTopicsOf = ({ topics, topicNotes }: Paper): readonly number[] => (topicNotes ? topics.filter((_, i) => !topicNotes[i]) : topics);

/** A paper's topics as far as they count. */
export const topicsOf = (paper: Paper, state: State): readonly number[] => (state.stated ? statedTopicsOf(paper) : paper.topics);

/** The year of a paper's date. */
export const yearOf = (paper: Paper): number | undefined => (paper.date ? Number(paper.date.slice(0, 4)) : undefined);

const holds = (place: number, list: (paper: Paper) => readonly number[]): Test => paper => place >= 0 && list(paper).includes(place);

/** The day, week or month that a paper is ranked in; empty when its date does not tell. */
export function periodOf(paper: Paper, order: 'day' | 'week' | 'month'): string {
  const date = paper.listed ?? paper.date ?? '';
  if (order === 'month') return date.length >= 7 ? date.slice(0, 7) : '';
  if (date.length < 10 || order === 'day') return date.length < 10 ? '' : date;
  const day = new Date(date + 'T00:00:00Z');
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

/** Puts found papers (best match first) into the state's order. Papers stand latest first in the corpus. */
function sorted(corpus: Corpus, found: number[], state: State): number[] {
  const paper = (id: number): Paper => corpus.papers[id]!;
  const votes = (a: number, b: number): number => (paper(b).votes ?? -1) - (paper(a).votes ?? -1) || a - b;
  switch (state.order) {
    case 'match': return found;
    case 'newest': return found.sort((a, b) => a - b);
    case 'oldest': return found.sort((a, b) => Number(!paper(a).date) - Number(!paper(b).date) || b - a);
    case 'title': return found.sort((a, b) => paper(a).title.localeCompare(paper(b).title, 'en') || a - b);
    case 'connected': return found.sort((a, b) => paper(b).connected - paper(a).connected || a - b);
    case 'votes': return found.sort(votes);
    default: {
      const period = state.order;
      const periods = new Map(found.map(id => [id, periodOf(paper(id), period)]));
      return found.filter(id => paper(id).votes !== undefined).sort((a, b) => compare(periods.get(b)!, periods.get(a)!) || votes(a, b));
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a filter in use is called. */
export function labelOf(corpus: Corpus, name: FilterName, value: string): string {
  const lists: Partial<Record<FilterName, readonly Named[]>> = {
    field: corpus.fields, tag: corpus.topics, author: corpus.authors, community: corpus.communities, source: corpus.sources,
  };
  if (name === 'field' && value === noField) return 'no field';
  return lists[name]?.find(thing => thing.id === value)?.name ?? value.replace('-', '–');
}
