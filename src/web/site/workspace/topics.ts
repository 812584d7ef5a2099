// The network of topics.
import { type Corpus, pageOf, type TopicNetwork } from '../data';
import type { Label } from '../graph/scene';
import { Topology } from '../graph/topology';
import { type Selection, topicsOf } from './select';
import type { State } from './state';
import { areas, type Colouring, type Column, fieldColour, groupColour, groups, ramp, type Subject } from './subject';

export class TopicSubject implements Subject {
  readonly kind = 'network';
  readonly nouns = ['topic', 'topics'] as const;
  readonly topology: Topology;
  readonly mostStrength: number;
  readonly colours: Subject['colours'];
  readonly sizes: Subject['sizes'];
  readonly columns: readonly Column[];
  private readonly ids: Map<string, number>;
  private readonly byPapers: readonly number[];

  constructor(private readonly corpus: Corpus, readonly network: TopicNetwork) {
    this.topology = new Topology(network.x.length, network.links);
    this.mostStrength = Math.min(20, network.links.strength.reduce((a, b) => Math.max(a, b), 0));
    const measures = network.measures.map(measure => [measure.name, measure.name] as const);
    this.colours = [['', 'community'], ['field', 'field'], ...measures];
    this.sizes = measures.map(([key, name], i) => [i === 0 ? '' : key, name] as const);
    this.columns = network.measures.map(measure => ({ name: measure.name, meaning: measure.meaning, isNumber: true, text: node => shown(measure.values[node], measure.decimals) }));
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

  /** Topics of the selected papers; with a filter by community only its own. */
  active(selection: Selection, state: State): Uint8Array {
    const active = new Uint8Array(this.x.length);
    const community = this.corpus.communities.findIndex(thing => thing.id === (state.filters.community ?? picked(state.pick)));
    for (const paper of selection.papers)
      for (const topic of topicsOf(this.corpus.papers[paper]!, state)) if (this.network.measures[0]!.values[topic] && (community < 0 || this.network.community[topic] === community)) active[topic] = 1;
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

  isUsable = (link: number, state: State): boolean => this.network.links.strength[link]! >= state.least && (!state.strong || this.network.links.backbone[link] === 1);
  showsLinks = (): boolean => true;
  width = (link: number): number => 0.5 + 0.5 * Math.min(9, this.network.links.strength[link]! - 1);
}

const picked = (pick: string): string | undefined => (pick.startsWith('community:') ? pick.slice(10) : undefined);

/** A value with its decimals; empty when it is not defined. */
export const shown = (value: number | null | undefined, decimals: number): string =>
  (value === null || value === undefined ? '' : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
