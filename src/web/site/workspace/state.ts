// What the reader has chosen, held by the address after the #, so that it can be shared and survives "back".

/** Filters by the name they have in the address; absent means all. */
export const filterNames = ['field', 'tag', 'author', 'community', 'source', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** Orders of the list. `match` needs words to match. */
export const orders = { match: 'best match', newest: 'newest first', oldest: 'oldest first', title: 'title' } as const;
export type Order = keyof typeof orders;

export interface State {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly order: Order;
  /** Whether only topics and fields that a source states select papers. */
  readonly stated: boolean;
}

/** The order that a search without a chosen order has. */
export const naturalOrder = (words: string): Order => (words.trim() ? 'match' : 'newest');

/** Reads `#q=…&tag=…`; names and values that are not known are left out. */
export function readState(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const words = values.get('q') ?? '';
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = values.get(name);
    if (value) filters[name] = value;
  }
  const order = values.get('order') ?? '';
  return { words, filters, order: Object.hasOwn(orders, order) ? (order as Order) : naturalOrder(words), stated: values.get('stated') === '1' };
}

/** The inverse of {@link readState}; empty when nothing is chosen. */
export function writeState(state: State): string {
  const values = new URLSearchParams();
  if (state.words.trim()) values.set('q', state.words);
  for (const name of filterNames) {
    const value = state.filters[name];
    if (value) values.set(name, value);
  }
  if (state.stated) values.set('stated', '1');
  if (state.order !== naturalOrder(state.words)) values.set('order', state.order);
  const text = values.toString();
  return text ? '#' + text : '';
}

/** The state with one filter changed, or taken away. */
export function withFilter(state: State, name: FilterName, value: string | undefined): State {
  const filters = { ...state.filters };
  if (value) filters[name] = value;
  else delete filters[name];
  return { ...state, filters };
}
