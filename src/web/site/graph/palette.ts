// The colours of the page's style sheet, for what is drawn.

/** Looks up a colour by its name; what is no name is a colour itself. */
export type Palette = (name: string) => string;

/** A palette of an element's colours, and how to forget them when the page changes its own. */
export function paletteOf(element: HTMLElement): { palette: Palette; forget: () => void } {
  const known = new Map<string, string>();
  const palette = (name: string): string => {
    if (!name.startsWith('--')) return name;
    let colour = known.get(name);
    if (colour === undefined) {
      // The name's own value may still hang on the theme; a colour does not.
      element.style.color = `var(${name})`;
      known.set(name, (colour = getComputedStyle(element).color));
      element.style.color = '';
    }
    return colour;
  };
  return { palette, forget: () => known.clear() };
}
