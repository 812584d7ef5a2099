// Two things to draw on: a canvas for the screen and for PNG, and text for SVG.

/** Coordinates are CSS pixels. A batch shares one look. */
export interface Surface {
  lines(segments: readonly number[], colour: string, width: number, opacity: number): void;
  discs(discs: readonly number[], fill: string, outline: string, outlineWidth: number, opacity: number): void;
  outline(corners: readonly number[], colour: string): void;
  text(words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void;
  /** The width of words in pixels. */
  measure(words: string, size: number, bold: boolean): number;
}

const hairline = 0.8;
const smallDisc = 3.5;
const family = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';

export class CanvasSurface implements Surface {
  /** While the view moves: hairlines, and squares in place of the smallest discs. */
  isQuick = false;
  private readonly widths = new Map<string, number>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Starts a picture of a size, at so many real pixels per CSS pixel. */
  clear(width: number, height: number, density: number, paper: string): void {
    this.context.setTransform(density, 0, 0, density, 0, 0);
    this.context.globalAlpha = 1;
    this.context.fillStyle = paper;
    this.context.fillRect(0, 0, width, height);
  }

  lines(segments: readonly number[], colour: string, width: number, opacity: number): void {
    const { context } = this;
    context.beginPath();
    for (let i = 0; i < segments.length; i += 4) {
      context.moveTo(segments[i]!, segments[i + 1]!);
      context.lineTo(segments[i + 2]!, segments[i + 3]!);
    }
    Object.assign(context, { strokeStyle: colour, lineWidth: this.isQuick ? Math.min(width, hairline) : width, globalAlpha: opacity });
    context.stroke();
  }

  discs(discs: readonly number[], fill: string, outline: string, outlineWidth: number, opacity: number): void {
    const { context } = this;
    Object.assign(context, { fillStyle: fill, strokeStyle: outline, lineWidth: outlineWidth, globalAlpha: opacity });
    for (let i = 0; i < discs.length; i += 3) {
      const radius = discs[i + 2]!;
      if (this.isQuick && radius < smallDisc && fill !== 'transparent') {
        context.fillRect(discs[i]! - radius, discs[i + 1]! - radius, 2 * radius, 2 * radius);
        continue;
      }
      context.beginPath();
      context.arc(discs[i]!, discs[i + 1]!, radius, 0, 2 * Math.PI);
      context.fill();
      if (outlineWidth > 0) context.stroke();
    }
  }

  outline(corners: readonly number[], colour: string): void {
    const { context } = this;
    context.beginPath();
    for (let i = 0; i < corners.length; i += 2) context.lineTo(corners[i]!, corners[i + 1]!);
    context.closePath();
    Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineWidth: 1.5, globalAlpha: 0.08 });
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }

  text(words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void {
    const { context } = this;
    Object.assign(context, { font: font(size, bold), textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', globalAlpha: 1 });
    Object.assign(context, { strokeStyle: halo, lineWidth: 3.5, fillStyle: colour });
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  }

  measure(words: string, size: number, bold: boolean): number {
    const key = `${size}${bold}${words}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = font(size, bold);
      width = this.context.measureText(words).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

const font = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${family}`;

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
