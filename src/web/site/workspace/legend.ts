// What the colours stand for.
import { button, element, redraw, shape } from '../dom';
import { type FilterName, type State, valuesOf } from './state';
import type { Colouring } from './subject';

/** Draws the legend; entries that stand for a filter are buttons. */
export function drawLegend(part: HTMLElement, colouring: Colouring, state: State, filter: (name: FilterName, value: string) => void): void {
  const entries = colouring.legend.map(({ colour, text, filter: by }) => {
    const swatch = dot(colour);
    if (!by) return element('li', {}, swatch, text);
    return element('li', {}, button([swatch, text], () => filter(...by), { 'aria-pressed': String(valuesOf(state, by[0]).includes(by[1])) }));
  });
  if (colouring.hollow?.some(Boolean)) entries.push(element('li', { class: 'note' }, 'outline: field predicted by PaperGraph'));
  redraw(part, entries);
}

const dot = (colour: string): SVGSVGElement => shape({ viewBox: '0 0 10 10', class: `mark fill-${colour.slice(2)}` }, 'circle', { cx: '5', cy: '5', r: '5' });
