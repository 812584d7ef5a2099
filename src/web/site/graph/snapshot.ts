// A picture that stands in for ten thousand discs while the view moves over them.
import { paintMarks } from './paint';
import type { Palette } from './palette';
import type { Camera, Scene } from './scene';
import { CanvasSurface } from './canvasSurface';

/** How far a picture reaches beyond the view, in views. */
const margin = 0.3;
/** How far it may be shrunk and enlarged. */
const [least, most] = [0.7, 1.5];

export class Snapshot {
  private readonly canvas = document.createElement('canvas');
  private readonly surface = new CanvasSurface(this.canvas.getContext('2d', { alpha: false })!);
  private taken: { readonly camera: Camera; readonly density: number } | undefined;

  constructor() {
    this.surface.isQuick = true;
  }

  /** Takes a new picture when next asked. */
  forget(): void {
    this.taken = undefined;
  }

  /** Shows the scene under a camera; takes a new picture when the view has left the last one. */
  draw(context: CanvasRenderingContext2D, scene: Scene, camera: Camera, density: number, palette: Palette, mostLinks: number): void {
    if (!this.taken || this.taken.density !== density || !reaches(this.taken.camera, camera)) this.take(scene, camera, density, palette, mostLinks);
    const from = this.taken!.camera;
    const scale = camera.scale / from.scale;
    context.globalAlpha = 1;
    context.drawImage(this.canvas, camera.left - from.left * scale, camera.top - from.top * scale, from.width * scale, from.height * scale);
  }

  private take(scene: Scene, camera: Camera, density: number, palette: Palette, mostLinks: number): void {
    const [beside, above] = [Math.round(camera.width * margin), Math.round(camera.height * margin)];
    const wide: Camera = { ...camera, left: camera.left + beside, top: camera.top + above, width: camera.width + 2 * beside, height: camera.height + 2 * above };
    [this.canvas.width, this.canvas.height] = [Math.round(wide.width * density), Math.round(wide.height * density)];
    this.surface.clear(wide.width, wide.height, density, palette('--paper'));
    paintMarks(this.surface, scene, wide, palette, mostLinks);
    this.taken = { camera: wide, density };
  }
}

/** Whether a picture covers a view without being stretched too far. */
function reaches(taken: Camera, view: Camera): boolean {
  const scale = view.scale / taken.scale;
  const [left, top] = [view.left - taken.left * scale, view.top - taken.top * scale];
  return scale >= least && scale <= most && left <= 0 && top <= 0 && left + taken.width * scale >= view.width && top + taken.height * scale >= view.height;
}
