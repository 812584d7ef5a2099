// The data that the scripts beside the pages put into globals. SiteData.cs and ExploreData.cs write them.

/** A thing with a stable id and a name; the page's address where it does not follow from the id. */
export interface Named { readonly id: string; readonly name: string; readonly page?: string }

/** A paper; numbers are places in the lists of {@link Corpus}, -1 is none. */
export interface Paper {
  /** The address of its page, from the site's first folder. */
  readonly page: string;
  readonly title: string;
  readonly people: string;
  readonly authors: readonly number[];
  readonly field: number;
  readonly fieldNote?: string;
  readonly date?: string;
  readonly topics: readonly number[];
  readonly topicNotes?: readonly (string | null)[];
  readonly community: number;
  readonly sources: readonly number[];
  readonly url?: string;
  readonly hasAbstract?: true;
  /** Votes that a source counted, and when it listed the paper. */
  readonly votes?: number;
  readonly listed?: string;
  /** Other papers that share a topic with it. */
  readonly connected: number;
}

/** All papers, the latest first, and what they refer to. */
export interface Corpus {
  readonly fields: readonly Named[];
  readonly topics: readonly Named[];
  readonly authors: readonly Named[];
  readonly communities: readonly Named[];
  readonly sources: readonly Named[];
  readonly papers: readonly Paper[];
}

/** Links by their ends; strength is the number of papers of two topics, or how alike two papers are, in (0,1]. */
export interface LinkColumns { readonly a: readonly number[]; readonly b: readonly number[]; readonly strength: readonly number[] }

/** A measure of all topics; null where it is not defined. */
export interface Measure { readonly name: string; readonly meaning: string; readonly decimals: number; readonly values: readonly (number | null)[] }

/** The topics as a network; by topic, in the order of {@link Corpus}. */
export interface TopicNetwork {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly community: readonly number[];
  readonly field: readonly number[];
  readonly measures: readonly Measure[];
  /** Backbone: 1 where more papers have both topics than chance would bring about. */
  readonly links: LinkColumns & { readonly association: readonly number[]; readonly backbone: readonly (0 | 1)[] };
}

/** The papers as a map; by paper, in the order of {@link Corpus}. Labels are topic, x and y, the best first. */
export interface PaperMap {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly labels: readonly (readonly [topic: number, x: number, y: number])[];
  readonly links: LinkColumns;
}

declare global {
  var paperGraph: Corpus | undefined;
  var paperGraphAbstracts: readonly (string | null)[] | undefined;
  var paperGraphNetwork: TopicNetwork | undefined;
  var paperGraphMap: PaperMap | undefined;
}

/** A paper's abstract, once abstracts.js has loaded. */
export const abstractOf = (paper: number): string | undefined => globalThis.paperGraphAbstracts?.[paper] ?? undefined;

/** The page of a thing. */
export const pageOf = (kind: 'topic' | 'author' | 'field' | 'community', thing: Named): string => thing.page ?? `${kind}/${thing.id}.html`;

const loads = new Map<string, Promise<void>>();

/** Runs a script beside the page, once; a page opened from disk cannot fetch a file in another way. */
export function load(file: 'abstracts.js' | 'network.js' | 'map.js'): Promise<void> {
  const known = loads.get(file);
  if (known) return known;
  const loading = new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${file} could not be read: it has to lie beside this page.`));
    document.head.append(script);
  });
  loads.set(file, loading);
  return loading;
}
