// Text, for SVG.
import type { Surface } from './surface';

/** Writes what it is told to draw as SVG. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];

  constructor(private readonly width: number, private readonly height: number, private readonly paper: string, readonly measure: Surface['measure']) {}

  lines(segments: readonly number[], colour: string, width: number, opacity: number): void {
    let path = '';
    for (let i = 0; i < segments.length; i += 4) path += `M${segments.slice(i, i + 2).map(short).join(' ')}L${segments.slice(i + 2, i + 4).map(short).join(' ')}`;
    if (path) this.parts.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${short(width)}" opacity="${opacity}"/>`);
  }

  discs(discs: readonly number[], fill: string, outline: string, outlineWidth: number, opacity: number): void {
    let circles = '';
    for (let i = 0; i < discs.length; i += 3) circles += `<circle cx="${short(discs[i]!)}" cy="${short(discs[i + 1]!)}" r="${short(discs[i + 2]!)}"/>`;
    if (circles) this.parts.push(`<g fill="${fill}" stroke="${outline}" stroke-width="${outlineWidth}" opacity="${opacity}">${circles}</g>`);
  }

  outline(corners: readonly number[], colour: string): void {
    this.parts.push(`<polygon points="${corners.map(short).join(' ')}" fill="${colour}" fill-opacity="0.08" stroke="${colour}" stroke-width="1.5"/>`);
  }

  text(words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void {
    this.parts.push(`<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${colour}" stroke="${halo}">${escaped(words)}</text>`);
  }

  /** The document. */
  toString(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}">`
      + '<style>text{font-family:"Source Sans 3","Source Sans Pro",sans-serif;text-anchor:middle;dominant-baseline:central;paint-order:stroke;stroke-width:3.5;stroke-linejoin:round}</style>'
      + `<rect width="100%" height="100%" fill="${this.paper}"/>${this.parts.join('')}</svg>\n`;
  }
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
