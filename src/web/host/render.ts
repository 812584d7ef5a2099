// SVG to PNG with the font that lies beside the host, so that pictures are the same on every machine.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `systemFonts` lets letters that the bundled font lacks come from the machine's fonts. */
export interface PngParams { svg: string; width: number; systemFonts: boolean }
export interface PngResult { png: string; width: number; height: number }

const folder = fileURLToPath(new URL('fonts/', import.meta.url));

/** Renders an SVG text; the result's `png` is base64. */
export async function png({ svg, width, systemFonts }: PngParams): Promise<PngResult> {
  // Loaded here, so that a machine without this native package can still use the rest of the host.
  const { Resvg } = await import('@resvg/resvg-js');
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: readdirSync(folder).filter(file => file.endsWith('.ttf')).sort().map(file => folder + file),
      loadSystemFonts: systemFonts,
      defaultFontFamily: 'Source Sans 3',
    },
  }).render();
  return { png: image.asPng().toString('base64'), width: image.width, height: image.height };
}
