// The map of papers.
import type { Corpus, Paper, PaperMap } from '../data';
import type { Label } from '../graph/scene';
import { Topology } from '../graph/topology';
import { type Selection, yearOf } from './select';
import type { State } from './state';
import { areas, type Colouring, type Column, fieldColour, groupColour, groups, ramp, type Subject } from './subject';

/** The zoom from which titles of papers are drawn. */
const titlesFrom = 5;

export class PaperSubject implements Subject {
  readonly kind = 'map';
  readonly nouns = ['paper', 'papers'] as const;
  readonly topology: Topology;
  readonly slider = { setting: 'alike', name: 'Alike in percent, at least', most: 100 } as const;
  readonly strongLinks = 0;
  readonly colours: Subject['colours'];
  readonly sizes: Subject['sizes'];
  readonly columns: readonly Column[];
  private readonly hasVotes: boolean;
  private readonly pages: Map<string, number>;
  private readonly titles: readonly Label[];

  constructor(private readonly corpus: Corpus, readonly map: PaperMap) {
    this.topology = new Topology(map.x.length, map.links);
    this.hasVotes = corpus.papers.some(paper => paper.votes !== undefined);
    const votes = this.hasVotes ? [['votes', 'votes'] as const] : [];
    this.colours = [['', 'field'], ['community', 'community'], ['year', 'year'], ...votes];
    this.sizes = [['', 'the same'], ['connected', 'connectedness'], ...votes];
    const paper = (node: number): Paper => corpus.papers[node]!;
    this.columns = [
      { name: 'Field', isNumber: false, text: node => corpus.fields[paper(node).field]?.name ?? '' },
      { name: 'Community', isNumber: false, text: node => corpus.communities[paper(node).community]?.name ?? '' },
      { name: 'Date', isNumber: false, text: node => paper(node).date ?? '' },
      ...(this.hasVotes ? [{ name: 'Votes', isNumber: true, text: (node: number) => String(paper(node).votes ?? '') }] : []),
      { name: 'Connected', meaning: 'other papers that share a topic with it', isNumber: true, text: node => paper(node).connected.toLocaleString('en') },
    ];
    this.titles = corpus.papers.map(({ title }, node) => ({ text: title, x: map.x[node]!, y: map.y[node]!, node, from: titlesFrom }));
    this.pages = new Map(corpus.papers.map((entry, i) => [entry.page, i]));
  }

  get x(): readonly number[] { return this.map.x; }
  get y(): readonly number[] { return this.map.y; }
  name = (node: number): string => this.corpus.papers[node]!.title;
  pageOf = (node: number): string => this.corpus.papers[node]!.page;
  pickOf = (node: number): string => `paper:${this.corpus.papers[node]!.page.slice(6, -5)}`;
  nodeOf = (pick: string): number => (pick.startsWith('paper:') ? (this.pages.get(`paper/${pick.slice(6)}.html`) ?? -1) : -1);
  take = (): void => {};
  active = (selection: Selection): Uint8Array => selection.isSelected;

  colouring(key: string): Colouring {
    const { papers, communities, fields } = this.corpus;
    if (key === 'votes' && this.hasVotes) return ramp(papers.map(paper => paper.votes), String);
    if (key === 'year') return ramp(papers.map(yearOf), String);
    if (key === 'community') return groups(papers.map(paper => paper.community), communities, groupColour, 'community', 'no topic');
    return { ...groups(papers.map(paper => paper.field), fields, fieldColour, 'field', 'no field'), hollow: Uint8Array.from(papers, paper => Number(paper.fieldNote !== undefined)) };
  }

  radius(key: string): Float64Array {
    const { papers } = this.corpus;
    const plain = papers.length > 5000 ? 2 : papers.length > 1500 ? 3 : 4.5;
    return key === 'votes' ? areas(papers.map(paper => paper.votes), plain / 2, 14)
      : key === 'connected' ? areas(papers.map(paper => paper.connected), plain / 2, 10)
        : new Float64Array(papers.length).fill(plain);
  }

  labels(picked: ReadonlySet<number>): Label[] {
    return [
      ...[...picked].map(node => ({ text: this.name(node), x: this.x[node]!, y: this.y[node]!, node })),
      ...this.map.labels.map(([topic, x, y]) => ({ text: this.corpus.topics[topic]!.name, x, y })),
      ...this.titles,
    ];
  }

  strength = (link: number): number => this.map.links.strength[link]!;
  isUsable = (link: number, state: State): boolean => 100 * this.strength(link) >= state.alike;
  showsLinks = (state: State): boolean => state.links;
  width = (link: number): number => 0.4 + 2 * this.strength(link);
}
