// The network of topics.
import { type Corpus, pageOf, type Paper, type TopicNetwork } from '../data';
import type { Label } from '../graph/scene';
import { insideArea } from '../graph/area';
import { Topology } from '../graph/topology';
import { type Selection, statedTopicsOf, topicsOf } from './select';
import { type State, valuesOf } from './state';
import { areas, type Colouring, type Column, fieldColour, groupColour, groups, ramp, type Subject } from './subject';

export class TopicSubject implements Subject {
  readonly kind = 'network';
  readonly nouns = ['topic', 'topics'] as const;
  readonly topology: Topology;
  readonly slider: Subject['slider'];
  readonly strongLinks: number;
  readonly colours: Subject['colours'];
  readonly sizes: Subject['sizes'];
  readonly columns: readonly Column[];
  private readonly ids: Map<string, number>;
  private readonly byPapers: readonly number[];
  private strengths: ArrayLike<number> | undefined;
  private taken: Selection | undefined;
  private linkOf: ReadonlyMap<number, number> | undefined;
  /** Whether topics that PaperGraph found count in the network, as those do that a source states. */
  private readonly countsFound: boolean;

  constructor(private readonly corpus: Corpus, readonly network: TopicNetwork) {
    this.topology = new Topology(network.x.length, network.links);
    this.slider = { setting: 'least', name: 'Papers in common, at least', most: Math.min(20, network.links.strength.reduce((a, b) => Math.max(a, b), 0)) };
    const measures = network.measures.map(measure => [measure.name, measure.name] as const);
    this.colours = [['', 'community'], ['field', 'field'], ...measures];
    this.sizes = measures.map(([key, name], i) => [i === 0 ? '' : key, name] as const);
    const groups = [
      { name: 'Community', isNumber: false, text: (node: number) => corpus.communities[network.community[node]!]?.name ?? '' },
      { name: 'Field', isNumber: false, text: (node: number) => corpus.fields[network.field[node]!]?.name ?? '' },
    ];
    this.strongLinks = network.links.backbone.reduce<number>((sum, one) => sum + one, 0);
    this.columns = network.measures.map<Column>(measure => ({ name: measure.name, meaning: measure.meaning, isNumber: true, text: node => shown(measure.values[node], measure.decimals) })).concat(groups);
    const stated = corpus.papers.reduce((sum, paper) => sum + statedTopicsOf(paper).length, 0);
    this.countsFound = network.measures[0]!.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) > stated;
    this.ids = new Map(corpus.topics.map((thing, i) => [thing.id, i]));
    const papers = network.measures[0]!.values;
    this.byPapers = [...network.x.keys()].filter(node => papers[node]).sort((a, b) => (papers[b] ?? 0) - (papers[a] ?? 0) || a - b);
  }

  get x(): readonly number[] { return this.network.x; }
  get y(): readonly number[] { return this.network.y; }
  name = (node: number): string => this.corpus.topics[node]!.name;
  pageOf = (node: number): string => pageOf('topic', this.corpus.topics[node]!);
  pickOf = (node: number): string => `topic:${this.corpus.topics[node]!.id}`;
  nodeOf = (pick: string): number => (pick.startsWith('topic:') ? (this.ids.get(pick.slice(6)) ?? -1) : -1);

  /** Links count the selected papers alone. */
  take(selection: Selection): void {
    if (this.taken !== selection) [this.taken, this.strengths] = [selection, undefined];
  }

  /** The topics of a paper that count in the network. */
  topicsOf = (paper: Paper): readonly number[] => (this.countsFound ? paper.topics : statedTopicsOf(paper));

  private counted(): ArrayLike<number> {
    const papers = this.taken?.papers ?? [];
    if (!this.taken || papers.length === this.corpus.papers.length) return this.network.links.strength;
    const { a, b } = this.network.links;
    const pair = (one: number, other: number): number => Math.min(one, other) * this.x.length + Math.max(one, other);
    this.linkOf ??= new Map(a.map((one, link) => [pair(one, b[link]!), link]));
    const counts = new Uint32Array(a.length);
    for (const paper of papers) {
      const topics = this.topicsOf(this.corpus.papers[paper]!);
      topics.forEach((one, i) => {
        for (const other of topics.slice(0, i)) {
          const link = this.linkOf!.get(pair(one, other));
          if (link !== undefined) counts[link]!++;
        }
      });
    }
    return counts;
  }

  /** Topics of the selected papers; with a filter by community only its own, with a region only those inside. */
  active(selection: Selection, state: State): Uint8Array {
    const active = new Uint8Array(this.x.length);
    const chosen = new Set([...valuesOf(state, 'community'), ...picked(state.pick)]);
    const inside = state.area.startsWith('n') ? insideArea(state.area, this.x, this.y) : undefined;
    const isShown = (topic: number): boolean => Boolean(this.network.measures[0]!.values[topic]) && (!inside || inside[topic] === 1)
      && (chosen.size === 0 || chosen.has(this.corpus.communities[this.network.community[topic]!]?.id ?? ''));
    for (const paper of selection.papers) for (const topic of topicsOf(this.corpus.papers[paper]!, state)) if (isShown(topic)) active[topic] = 1;
    return active;
  }

  colouring(key: string): Colouring {
    const measure = this.network.measures.find(entry => entry.name === key);
    if (measure) return ramp(measure.values, value => shown(value, measure.decimals));
    return key === 'field'
      ? groups(this.network.field, this.corpus.fields, fieldColour, 'field', 'no field')
      : groups(this.network.community, this.corpus.communities, groupColour, 'community', 'no paper that counts');
  }

  radius(key: string): Float64Array {
    const measure = this.network.measures.find(entry => entry.name === key) ?? this.network.measures[0]!;
    const [papers, radius] = [this.network.measures[0]!.values, areas(measure.values, this.x.length > 3000 ? 1.6 : 2.4, 17)];
    return radius.map((value, node) => (papers[node] ? value : 0));
  }

  labels(): Label[] {
    return this.byPapers.map(node => ({ text: this.name(node), x: this.x[node]!, y: this.y[node]!, node }));
  }

  strength = (link: number): number => (this.strengths ??= this.counted())[link]!;
  isUsable = (link: number, state: State): boolean => this.strength(link) >= Math.max(1, state.least) && (!state.strong || this.network.links.backbone[link] === 1);
  showsLinks = (): boolean => true;
  width = (link: number): number => 0.5 + 0.5 * Math.min(9, this.strength(link) - 1);
}

const picked = (pick: string): string[] => (pick.startsWith('community:') ? [pick.slice(10)] : []);

/** A value with its decimals; empty when it is not defined. */
export const shown = (value: number | null | undefined, decimals: number): string =>
  (value === null || value === undefined ? '' : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
