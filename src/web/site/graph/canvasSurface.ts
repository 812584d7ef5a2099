// A canvas, for the screen and for PNG.
import { family, type Surface } from './surface';

const smallDisc = 2.5;
const thinOutline = 1;
const mostStamps = 1_000;

export class CanvasSurface implements Surface {
  /** While the view moves: names as pictures made once, for text with a halo takes long to draw; no thin outlines; squares in place of the smallest discs. */
  isQuick = false;
  private readonly widths = new Map<string, number>();
  private readonly stamps = new Map<string, HTMLCanvasElement>();
  private density = 1;

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Forgets what was measured and drawn in other fonts. */
  forget(): void {
    this.widths.clear();
    this.stamps.clear();
  }

  /** Starts a picture of a size, at so many real pixels per CSS pixel. */
  clear(width: number, height: number, density: number, paper: string): void {
    this.density = density;
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
    Object.assign(context, { strokeStyle: colour, lineWidth: width, globalAlpha: opacity });
    context.stroke();
  }

  discs(discs: readonly number[], fill: string, outline: string, outlineWidth: number, opacity: number): void {
    const { context } = this;
    Object.assign(context, { fillStyle: fill, strokeStyle: outline, lineWidth: outlineWidth, globalAlpha: opacity });
    const hasOutline = outlineWidth > (this.isQuick ? thinOutline : 0);
    for (let i = 0; i < discs.length; i += 3) {
      const radius = discs[i + 2]!;
      if (this.isQuick && !hasOutline && radius < smallDisc) {
        context.fillRect(discs[i]! - radius, discs[i + 1]! - radius, 2 * radius, 2 * radius);
        continue;
      }
      context.beginPath();
      context.arc(discs[i]!, discs[i + 1]!, radius, 0, 2 * Math.PI);
      context.fill();
      if (hasOutline) context.stroke();
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
    if (this.isQuick) this.stamp(words, x, y, size, bold, colour, halo);
    else write(this.context, words, x, y, size, bold, colour, halo);
  }

  private stamp(words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void {
    const { density, context } = this;
    const key = [words, size, bold, colour, density].join();
    const [width, height] = [Math.ceil(this.measure(words, size, bold)) + 8, 2 * size];
    let stamp = this.stamps.get(key);
    if (!stamp) {
      if (this.stamps.size >= mostStamps) this.stamps.clear();
      stamp = document.createElement('canvas');
      [stamp.width, stamp.height] = [width * density, height * density];
      const picture = stamp.getContext('2d')!;
      picture.scale(density, density);
      write(picture, words, width / 2, height / 2, size, bold, colour, halo);
      this.stamps.set(key, stamp);
    }
    context.globalAlpha = 1;
    context.drawImage(stamp, Math.round((x - width / 2) * density) / density, Math.round((y - height / 2) * density) / density, width, height);
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

function write(context: CanvasRenderingContext2D, words: string, x: number, y: number, size: number, bold: boolean, colour: string, halo: string): void {
  Object.assign(context, { font: font(size, bold), textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', globalAlpha: 1 });
  Object.assign(context, { strokeStyle: halo, lineWidth: 3.5, fillStyle: colour });
  context.strokeText(words, x, y);
  context.fillText(words, x, y);
}

const font = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${family}`;
