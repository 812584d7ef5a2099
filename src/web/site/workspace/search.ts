// Full-text search over titles, people, topics and abstracts; case and diacritics do not matter.
import MiniSearch from 'minisearch';
import { abstractOf, type Corpus } from './data';

interface Entry { id: number; title: string; people: string; topics: string; abstract: string }

/** "Müller" → "muller"; letters without a decomposition are spelled out. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd');

export class Search {
  private readonly index = new MiniSearch<Entry>({
    fields: ['title', 'people', 'topics', 'abstract'],
    processTerm: term => fold(term) || null,
    searchOptions: { boost: { title: 3, topics: 2, people: 2 }, prefix: true, fuzzy: term => (term.length > 5 ? 0.15 : false), combineWith: 'AND' },
  });

  constructor(corpus: Corpus) {
    const entries = corpus.papers.map((paper, id) => ({
      id,
      title: paper.title,
      people: paper.authors.map(author => corpus.authors[author]?.name).join('\n'),
      topics: paper.topics.map(topic => corpus.topics[topic]?.name).join('\n'),
      abstract: abstractOf(id) ?? '',
    }));
    this.index.addAll(entries);
  }

  /** Papers that have all the words, the best match first. */
  find(words: string): number[] {
    return this.index.search(words).map(result => result.id as number);
  }
}
