// The data that data.js and abstracts.js put into globals. SiteData.cs writes it.

/** A thing with a stable id and a name. */
export interface Named { readonly id: string; readonly name: string }

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

declare global {
  var paperGraph: Corpus | undefined;
  var paperGraphAbstracts: readonly (string | null)[] | undefined;
}

/** A paper's abstract, once abstracts.js has loaded. */
export const abstractOf = (paper: number): string | undefined => globalThis.paperGraphAbstracts?.[paper] ?? undefined;
