// What the reader has chosen, held by the address after the #, so that it can be shared and survives "back".

/** Filters by the name they have in the address, which may stand there several times; absent means all. A year may be a range, `2020-2023`. */
export const filterNames = ['field', 'tag', 'author', 'community', 'source', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Orders of the list. `match` needs words to match, those by votes need votes. */
export const orders = {
  match: 'best match', newest: 'newest first', oldest: 'oldest first', title: 'title', connected: 'most connected',
  votes: 'most votes', day: 'votes, day by day', week: 'votes, week by week', month: 'votes, month by month',
} as const;
export type Order = keyof typeof orders;

/** Views of the same selection. */
export const views = { list: 'List', network: 'Network', map: 'Map' } as const;
export type View = keyof typeof views;

export interface State {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly order: Order;
  /** Whether only topics and fields that a source states select papers. */
  readonly stated: boolean;
  readonly view: View;
  /** Whether a drawn view stands as a table. */
  readonly table: boolean;
  /** What colours and sizes say: a name that the view knows, else its own choice. */
  readonly colour: string;
  readonly size: string;
  /** Links of fewer papers in common, or of papers less alike in percent, are left out. */
  readonly least: number;
  readonly alike: number;
  /** Whether only links beyond chance are shown. */
  readonly strong: boolean;
  /** Whether the map shows the links between related papers. */
  readonly links: boolean;
  /** What is selected: `topic:id`, `paper:page`, `link:id~id`, `community:id`. */
  readonly pick: string;
  /** How many steps around the selected thing are shown; 0 for everything. */
  readonly depth: number;
  /** The thing around which the drawing is arranged in rings; empty for the map. */
  readonly round: string;
  /** The other end of a shortest path from the selected thing. */
  readonly to: string;
  /** A region drawn by hand: corners `x,y` in the view's own units, with `n` for network or `m` for map before them. */
  readonly area: string;
  /** Where a drawing was moved to: `n` for network or `m` for map, then the middle in its units and the zoom; empty for where it lies by itself. */
  readonly at: string;
}

/** The order that a search without a chosen order has. */
export const naturalOrder = (words: string): Order => (words.trim() ? 'match' : 'newest');

/** Reads `#q=…&tag=…`; names and values that are not known are left out. */
export function readState(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string): string => values.get(name) ?? '';
  const words = text('q');
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const chosen = [...new Set(values.getAll(name))].filter(Boolean);
    if (chosen.length > 0) filters[name] = name === 'year' ? chosen.slice(0, 1) : chosen;
  }
  return {
    words, filters, stated: text('stated') === '1',
    order: oneOf(orders, text('order')) ?? naturalOrder(words), view: oneOf(views, text('view')) ?? 'list', table: text('table') === '1',
    colour: text('colour'), size: text('size'), least: within(text('least'), 1_000_000), alike: within(text('alike'), 100), strong: text('strong') === '1', links: text('links') === '1',
    pick: text('pick'), depth: Math.round(within(text('depth'), 3)), round: text('round'), to: text('to'), area: /^[nm](-?\d+,-?\d+;?){3,}$/.test(text('area')) ? text('area') : '',
    at: /^[nm]-?\d+,-?\d+,\d+(\.\d+)?$/.test(text('at')) ? text('at') : '',
  };
}

/** The inverse of {@link readState}; empty when nothing is chosen. */
export function writeState(state: State): string {
  const values = new URLSearchParams();
  const set = (name: string, value: string | number | boolean): void => { if (value) values.set(name, value === true ? '1' : String(value)); };
  if (state.words.trim()) values.set('q', state.words);
  for (const name of filterNames) for (const value of valuesOf(state, name)) values.append(name, value);
  set('stated', state.stated);
  if (state.order !== naturalOrder(state.words)) values.set('order', state.order);
  if (state.view !== 'list') values.set('view', state.view);
  for (const name of ['table', 'colour', 'size', 'least', 'alike', 'strong', 'links', 'pick', 'depth', 'round', 'to', 'area', 'at'] as const) set(name, state[name]);
  const text = values.toString();
  return text ? '#' + text : '';
}

/** The values of a filter; none when it is not in use. */
export const valuesOf = (state: State, name: FilterName): readonly string[] => state.filters[name] ?? [];

/** The state with some values of a filter in place of those that it had. */
export function withFilter(state: State, name: FilterName, ...values: readonly string[]): State {
  const filters = { ...state.filters };
  if (values.length > 0) filters[name] = values;
  else delete filters[name];
  return { ...state, filters };
}

/** The state with one more value of a filter, or without it when it had it. */
export function toggled(state: State, name: FilterName, value: string): State {
  const values = valuesOf(state, name);
  return withFilter(state, name, ...(values.includes(value) ? values.filter(other => other !== value) : [...values, value]));
}

/** The state with something selected, without what belonged to the former selection. */
export const withPick = (state: State, pick: string): State => ({ ...state, pick, to: '', depth: pick ? state.depth : 0 });

const oneOf = <T extends object>(names: T, name: string): keyof T | undefined => (Object.hasOwn(names, name) ? (name as keyof T) : undefined);

const within = (text: string, most: number): number => Math.min(Math.max(Number(text) || 0, 0), most);
