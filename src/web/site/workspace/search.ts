// Full-text search over titles, people, topics and abstracts; case and diacritics do not matter.
import MiniSearch from 'minisearch';
import { abstractOf, type Corpus } from '../data';
import { fold } from '../text';

interface Entry { id: number; title: string; people: string; topics: string; abstract: string }

/** Papers added to the index at once; between two lots the page answers. */
const lot = 250;

export class Search {
  private readonly index = new MiniSearch<Entry>({
    fields: ['title', 'people', 'topics', 'abstract'],
    processTerm: term => fold(term) || null,
    searchOptions: { boost: { title: 3, topics: 2, people: 2 }, prefix: true, fuzzy: term => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  });

  private constructor(private readonly corpus: Corpus) {}

  /** Reads all papers; their abstracts have to be loaded. */
  static async over(corpus: Corpus): Promise<Search> {
    const search = new Search(corpus);
    await search.index.addAllAsync(corpus.papers.map((_, id) => search.entry(id)), { chunkSize: lot });
    return search;
  }

  /** Papers that have all the words, the best match first, each with the words of it that matched. Words in quotation marks have to stand together. */
  find(words: string): Map<number, ReadonlySet<string>> {
    const phrases = [...words.matchAll(/"([^"]+)"/g)].map(match => fold(match[1]!).trim()).filter(Boolean);
    const found = new Map<number, ReadonlySet<string>>();
    for (const result of this.index.search(words.replaceAll('"', ' '))) {
      const id = result.id as number;
      if (phrases.length > 0) {
        const texts = Object.values(this.entry(id)).map(text => fold(String(text)).replace(/\s+/g, ' '));
        if (!phrases.every(phrase => texts.some(text => text.includes(phrase)))) continue;
      }
      found.set(id, new Set(result.terms));
    }
    return found;
  }

  private entry(id: number): Entry {
    const paper = this.corpus.papers[id]!;
    return {
      id,
      title: paper.title,
      people: paper.authors.map(author => this.corpus.authors[author]?.name).join('\n'),
      topics: paper.topics.map(topic => this.corpus.topics[topic]?.name).join('\n'),
      abstract: abstractOf(id) ?? '',
    };
  }
}
