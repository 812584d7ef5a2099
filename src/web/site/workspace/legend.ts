// What the colours stand for.
import { element, redraw } from '../dom';
import type { FilterName, State } from './state';
import type { Colouring } from './subject';

/** Draws the legend; entries that stand for a filter are buttons. */
export function drawLegend(part: HTMLElement, colouring: Colouring, state: State, filter: (name: FilterName, value: string) => void): void {
  const entries = colouring.legend.map(({ colour, text, filter: by }) => {
    const swatch = dot(colour);
    if (!by) return element('li', {}, swatch, text);
    const button = element('button', { type: 'button', 'aria-pressed': String(state.filters[by[0]] === by[1]) }, swatch, text);
    button.addEventListener('click', () => filter(...by));
    return element('li', {}, button);
  });
  if (colouring.hollow?.some(Boolean)) entries.push(element('li', { class: 'note' }, 'outline: field predicted by PaperGraph'));
  redraw(part, entries);
}

function dot(colour: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [['viewBox', '0 0 10 10'], ['class', `mark fill-${colour.slice(2)}`], ['aria-hidden', 'true']] as const) svg.setAttribute(name, value);
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const name of ['cx', 'cy', 'r']) circle.setAttribute(name, '5');
  svg.append(circle);
  return svg;
}
