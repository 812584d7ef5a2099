// Elements from data. Text is only ever set as text, so nothing in a corpus can become markup.
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; attributes that are undefined are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The small square that marks a field. */
export const mark = (field: number): SVGSVGElement =>
  shape({ viewBox: '0 0 10 10', class: `mark ${field >= 0 && field < 8 ? `hue-${field}` : 'hue-none'}` }, 'rect', { width: '10', height: '10', rx: '2' });

/** A drawing of one shape, which says nothing to who does not see it. */
export function shape(attributes: Attributes, name: 'rect' | 'circle', shapeAttributes: Attributes): SVGSVGElement {
  const make = <K extends 'svg' | 'rect' | 'circle'>(kind: K, given: Attributes): SVGElementTagNameMap[K] => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', kind);
    for (const [key, value] of Object.entries(given)) if (value !== undefined) made.setAttribute(key, value);
    return made;
  };
  const svg = make('svg', { ...attributes, 'aria-hidden': 'true' });
  svg.append(make(name, shapeAttributes));
  return svg;
}

/** The element with this id; a page without it was not written by this program. */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found as T;
}

/** Replaces the children of a group and leaves the keyboard at the child of the same key, else at the same place. */
export function redraw(group: HTMLElement, children: readonly HTMLElement[]): void {
  const places = (): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button, a')];
  const focused = places().indexOf(document.activeElement as HTMLElement);
  const key = focused >= 0 ? places()[focused]!.dataset.key : undefined;
  group.replaceChildren(...children);
  if (focused >= 0) (places().find(place => key !== undefined && place.dataset.key === key) ?? places()[Math.min(focused, places().length - 1)])?.focus();
}

/** A button that does something. */
export function button(content: string | readonly (Node | string)[], act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...(typeof content === 'string' ? [content] : content));
  made.addEventListener('click', act);
  return made;
}
