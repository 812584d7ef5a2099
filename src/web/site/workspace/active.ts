// The filters in use, and what to relax when they leave nothing.
import type { Corpus } from '../data';
import { button, byId, element, redraw } from '../dom';
import { labelOf } from './select';
import { type FilterName, readState, type State, toggled } from './state';

const names: Record<FilterName, string> = { field: 'field', tag: 'topic', author: 'person', community: 'community', source: 'source', year: 'year' };

/** A button per filter in use, which takes it away. */
export function drawActive(corpus: Corpus, state: State, choose: (state: State) => void): void {
  const chip = (before: string, label: string, without: State): HTMLElement =>
    button([element('span', { class: 'unseen' }, 'Remove the filter '), before, element('strong', {}, label), ' ×'], () => choose(without));
  const active = filtersOf(state).map(([name, value]) => chip(`${names[name]}: `, labelOf(corpus, name, value), toggled(state, name, value)));
  if (state.area) active.push(chip('', 'drawn region', { ...state, area: '' }));
  if (state.round) active.push(chip('', 'arranged in rings', { ...state, round: '' }));
  redraw(byId('active'), active);
}

/** One button per thing to relax. */
export function waysOut(corpus: Corpus, state: State, choose: (state: State) => void): HTMLElement[] {
  const way = (text: string, to: State): HTMLElement => button(text, () => choose(to));
  return [
    ...(state.words.trim() ? [way(`Without the words “${state.words.trim()}”`, { ...state, words: '', order: 'newest' })] : []),
    ...(state.stated ? [way('With topics and fields found by PaperGraph', { ...state, stated: false })] : []),
    ...(state.area ? [way('Without the drawn region', { ...state, area: '' })] : []),
    ...filtersOf(state).map(([name, value]) => way(`Without ${labelOf(corpus, name, value)}`, toggled(state, name, value))),
    way('All papers', readState('')),
  ];
}

const filtersOf = (state: State): [FilterName, string][] =>
  (Object.entries(state.filters) as [FilterName, readonly string[]][]).flatMap(([name, values]) => values.map((value): [FilterName, string] => [name, value]));
