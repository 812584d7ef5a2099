// From a state to the papers it selects.
import type { Corpus, Named, Paper } from './data';
import type { FilterName, State } from './state';

/** The field filter's value for papers without a field. */
export const noField = 'none';

type Test = (paper: Paper) => boolean;

/** A test per filter in use. A value that the corpus does not have selects nothing. */
export function tests(corpus: Corpus, state: State): Map<FilterName, Test> {
  const place = (list: readonly Named[], id: string): number => list.findIndex(thing => thing.id === id);
  const makers: Record<FilterName, (value: string) => Test> = {
    field: value => {
      const field = value === noField ? -1 : place(corpus.fields, value);
      return value !== noField && field < 0 ? () => false : paper => fieldOf(paper, state) === field;
    },
    tag: value => {
      const topic = place(corpus.topics, value);
      return paper => topic >= 0 && paper.topics.some((other, i) => other === topic && !(state.stated && paper.topicNotes?.[i]));
    },
    author: value => holds(place(corpus.authors, value), paper => paper.authors),
    source: value => holds(place(corpus.sources, value), paper => paper.sources),
    community: value => {
      const community = place(corpus.communities, value);
      return paper => community >= 0 && paper.community === community;
    },
    year: value => paper => paper.date?.slice(0, 4) === value,
  };
  return new Map(Object.entries(state.filters).map(([name, value]) => [name as FilterName, makers[name as FilterName](value)]));
}

/** A paper's field as far as it counts, -1 for none. */
export const fieldOf = (paper: Paper, state: State): number => (state.stated && paper.fieldNote ? -1 : paper.field);

const holds = (place: number, list: (paper: Paper) => readonly number[]): Test => paper => place >= 0 && list(paper).includes(place);

/** Puts found papers (best match first) into the state's order. Papers stand latest first in the corpus. */
export function sorted(corpus: Corpus, found: number[], state: State): number[] {
  const title = (paper: number): string => corpus.papers[paper]?.title ?? '';
  switch (state.order) {
    case 'match': return found;
    case 'newest': return found.sort((a, b) => a - b);
    case 'oldest': return found.sort((a, b) => Number(!corpus.papers[a]?.date) - Number(!corpus.papers[b]?.date) || b - a);
    case 'title': return found.sort((a, b) => title(a).localeCompare(title(b), 'en') || a - b);
  }
}

/** What a filter in use is called. */
export function labelOf(corpus: Corpus, name: FilterName, value: string): string {
  const lists: Partial<Record<FilterName, readonly Named[]>> = {
    field: corpus.fields, tag: corpus.topics, author: corpus.authors, community: corpus.communities, source: corpus.sources,
  };
  if (name === 'field' && value === noField) return 'no field';
  return lists[name]?.find(thing => thing.id === value)?.name ?? value;
}
