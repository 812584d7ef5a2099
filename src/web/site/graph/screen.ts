// The drawing on the page, and copies of it to save.
import { CanvasSurface } from './canvasSurface';
import { paint, paintNames } from './paint';
import { paletteOf } from './palette';
import type { Camera, Scene } from './scene';
import { Snapshot } from './snapshot';
import { SvgSurface } from './svgSurface';

const mostLinks = 20_000;
const mostLinksMoving = 3_000;
const fewThings = 2_000;

export class Screen {
  private readonly context: CanvasRenderingContext2D;
  private readonly surface: CanvasSurface;
  private readonly snapshot = new Snapshot();
  private readonly colours;
  private shown: Scene | undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d', { alpha: false })!;
    this.surface = new CanvasSurface(this.context);
    this.colours = paletteOf(canvas);
  }

  /** Reads colours and measures names anew, for the style sheet or a font has changed. */
  forget(): void {
    this.colours.forget();
    this.surface.forget();
  }

  /** Draws a scene; one of many things from a picture of it while the view moves. */
  draw(scene: Scene | undefined, camera: Camera, isMoving: boolean, lasso: readonly number[] = []): void {
    const [density, { canvas, surface, snapshot, colours: { palette } }] = [devicePixelRatio || 1, this];
    if (camera.width === 0 || camera.height === 0) return;
    const [width, height] = [Math.round(camera.width * density), Math.round(camera.height * density)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    surface.clear(camera.width, camera.height, density, palette('--paper'));
    surface.isQuick = isMoving && scene !== undefined && scene.x.length + scene.links.length > fewThings;
    if (!surface.isQuick || scene !== this.shown) snapshot.forget();
    this.shown = scene;
    if (scene && surface.isQuick) {
      snapshot.draw(this.context, scene, camera, density, palette, mostLinksMoving);
      paintNames(surface, scene, camera, palette);
    } else if (scene) paint(surface, scene, camera, palette, mostLinks);
    if (lasso.length > 2) surface.outline(lasso, palette('--accent'));
  }

  /** The scene as SVG. */
  toSvg(scene: Scene | undefined, camera: Camera): string {
    const surface = new SvgSurface(camera.width, camera.height, this.colours.palette('--paper'), this.surface.measure.bind(this.surface));
    if (scene) paint(surface, scene, camera, this.colours.palette, mostLinks);
    return surface.toString();
  }

  /** The scene as PNG, with twice as many pixels in each direction. */
  toPng(scene: Scene | undefined, camera: Camera): Promise<Blob> {
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [2 * camera.width, 2 * camera.height];
    const surface = new CanvasSurface(copy.getContext('2d')!);
    surface.clear(camera.width, camera.height, 2, this.colours.palette('--paper'));
    if (scene) paint(surface, scene, camera, this.colours.palette, mostLinks);
    return new Promise((done, fail) => copy.toBlob(blob => (blob ? done(blob) : fail(new Error('The browser made no picture.'))), 'image/png'));
  }
}
