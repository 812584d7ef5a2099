// What a picture is drawn on.

/** Coordinates are CSS pixels. A batch shares one look. */
export interface Surface {
  lines(segments: readonly number[], colour: string, width: number, opacity: number): void;
  discs(discs: readonly number[], fill: string, outline: string, outlineWidth: number, opacity: number): void;
  outline(corners: readonly number[], colour: string): void;
  text(words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void;
  /** The width of words in pixels. */
  measure(words: string, size: number, bold: boolean): number;
}

/** The typefaces of names, best first. */
export const family = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';
