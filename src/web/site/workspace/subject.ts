// What the drawn views are about: topics or papers as nodes.
import type { Label } from '../graph/scene';
import type { Topology } from '../graph/topology';
import type { Selection } from './select';
import type { FilterName, State } from './state';

/** What a colour stands for; with a filter, a click selects it. */
export interface LegendEntry { readonly colour: string; readonly text: string; readonly filter?: readonly [FilterName, string] }

/** Colours by node, by the names of the style sheet. */
export interface Colouring { readonly colours: readonly string[]; readonly legend: readonly LegendEntry[]; readonly hollow?: Uint8Array }

/** A column of the table that stands for the drawing. */
export interface Column { readonly name: string; readonly meaning?: string; readonly isNumber: boolean; readonly text: (node: number) => string }

export interface Subject {
  readonly kind: 'network' | 'map';
  /** Names of the nodes, one and many. */
  readonly nouns: readonly [string, string];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly topology: Topology;
  /** The slider for the strength of links: the setting, its name and its largest value. */
  readonly slider: { readonly setting: 'least' | 'alike'; readonly name: string; readonly most: number };
  /** Links beyond chance, where that is known. */
  readonly strongLinks: number;
  /** What colours and sizes may say, the usual one first: key and name. */
  readonly colours: readonly (readonly [string, string])[];
  readonly sizes: readonly (readonly [string, string])[];
  readonly columns: readonly Column[];
  name(node: number): string;
  pageOf(node: number): string;
  /** The name of a selected node in the address, and back; -1 for what is no node of this view. */
  pickOf(node: number): string;
  nodeOf(pick: string): number;
  /** Takes the selected papers: links count these from now on. */
  take(selection: Selection): void;
  active(selection: Selection, state: State): Uint8Array;
  colouring(key: string): Colouring;
  radius(key: string): Float64Array;
  labels(picked: ReadonlySet<number>): Label[];
  /** How strong a link is, as far as the selected papers make it. */
  strength(link: number): number;
  isUsable(link: number, state: State): boolean;
  showsLinks(state: State): boolean;
  width(link: number): number;
}

/** Colours of communities as the pictures have them, the first eight those of fields; the others share one. */
export const groupColour = (community: number): string => (community < 0 || community > 11 ? '--hue-none' : `--${community < 8 ? 'hue' : 'group'}-${community}`);

/** Colours of fields, as everywhere on the site. */
export const fieldColour = (field: number): string => (field >= 0 && field < 8 ? `--hue-${field}` : '--hue-none');

const steps = 5;

/** Colours of a number from few to many, a fifth of the different values each, so that one that most nodes share takes one colour; nodes without a value are grey. */
export function ramp(values: readonly (number | null | undefined)[], show: (value: number) => string): Colouring {
  const known = values.filter(value => value !== null && value !== undefined).sort((a, b) => a - b);
  const different = known.filter((value, i) => i === 0 || show(value) !== show(known[i - 1]!));
  const limits = Array.from({ length: steps - 1 }, (_, i) => different[Math.ceil(((i + 1) * different.length) / steps)] ?? Infinity);
  const step = (value: number): number => limits.filter(limit => value >= limit).length;
  const colours = values.map(value => (value === null || value === undefined ? '--hue-none' : `--ramp-${step(value)}`));
  const used = new Map<number, [number, number]>();
  for (const value of known) used.set(step(value), [used.get(step(value))?.[0] ?? value, value]);
  const legend = [...used].map(([i, [low, high]]) => ({ colour: `--ramp-${i}`, text: show(low) === show(high) ? show(low) : `${show(low)} to ${show(high)}` }));
  return { colours, legend: known.length < values.length ? [...legend, { colour: '--hue-none', text: 'unknown' }] : legend };
}

/** Colours of groups with names, those without last. */
export function groups(of: readonly number[], names: readonly { id: string; name: string }[], colour: (group: number) => string, filter: FilterName, none: string): Colouring {
  const sizes = new Map<number, number>();
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const shown = [...sizes.keys()].filter(group => group >= 0).sort((a, b) => a - b);
  const own = shown.filter(group => colour(group) !== '--hue-none');
  const legend: LegendEntry[] = own.map(group => ({ colour: colour(group), text: names[group]!.name, filter: [filter, names[group]!.id] as const }));
  const others = shown.length - own.length;
  if (others > 0) legend.push({ colour: '--hue-none', text: `${others} more` });
  if (sizes.has(-1)) legend.push({ colour: '--hue-none', text: none });
  return { colours: of.map(colour), legend };
}

/** Radii whose areas go with the values. */
export function areas(values: readonly (number | null | undefined)[], smallest: number, largest: number): Float64Array {
  const most = values.reduce<number>((a, b) => Math.max(a, b ?? 0), 0) || 1;
  return Float64Array.from(values, value => Math.max(smallest, largest * Math.sqrt(Math.max(value ?? 0, 0) / most)));
}
