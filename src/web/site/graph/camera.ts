// From the units of a map to the pixels of a drawing.
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Camera, Scene } from './scene';

/** The smallest and the largest zoom. */
export const zooms = [0.6, 60] as const;

const margin = 70;
const closest = 16;
const closestToOne = 4;

interface Frame { readonly scale: number; readonly left: number; readonly top: number }

/** How the whole scene lies in a drawing of a size, before any zoom. */
export function frameOf(scene: Scene | undefined, width: number, height: number): Frame {
  const [spanX, spanY] = scene ? [largest(scene.x), largest(scene.y)] : [1, 1];
  const scale = Math.min((width - margin) / Math.max(spanX, 1), (height - margin) / Math.max(spanY, 1));
  return { scale, left: (width - spanX * scale) / 2, top: (height - spanY * scale) / 2 };
}

/** The same after a zoom. */
export function cameraOf(scene: Scene | undefined, { k, x, y }: ZoomTransform, width: number, height: number): Camera {
  const frame = frameOf(scene, width, height);
  return { scale: frame.scale * k, left: frame.left * k + x, top: frame.top * k + y, zoom: k, width, height };
}

/** The zoom that brings nodes into view; a single one no nearer than it has to be. */
export function zoomTo(scene: Scene, nodes: readonly number[], before: number, width: number, height: number): ZoomTransform {
  const [xs, ys] = [nodes.map(node => scene.x[node]!), nodes.map(node => scene.y[node]!)];
  const [left, right, top, bottom] = [min(xs), largest(xs), min(ys), largest(ys)];
  const frame = frameOf(scene, width, height);
  const wanted = Math.min((0.7 * width) / Math.max((right - left) * frame.scale, 1), (0.7 * height) / Math.max((bottom - top) * frame.scale, 1));
  const k = Math.min(Math.max(wanted, zooms[0]), nodes.length === 1 ? Math.max(closestToOne, before) : closest);
  return centred(((left + right) / 2) * frame.scale + frame.left, ((top + bottom) / 2) * frame.scale + frame.top, k, width, height);
}

/** Where a zoom leads: the middle in the map's units and the zoom itself, `x,y,zoom`. */
export function placeOf(scene: Scene, { k, x, y }: ZoomTransform, width: number, height: number): string {
  const frame = frameOf(scene, width, height);
  return [Math.round(((width / 2 - x) / k - frame.left) / frame.scale), Math.round(((height / 2 - y) / k - frame.top) / frame.scale), Math.round(100 * k) / 100].join(',');
}

/** The inverse of {@link placeOf}. */
export function zoomAt(scene: Scene, place: string, width: number, height: number): ZoomTransform {
  const [x, y, zoom] = place.split(',').map(Number) as [number, number, number];
  const frame = frameOf(scene, width, height);
  return centred(x * frame.scale + frame.left, y * frame.scale + frame.top, Math.min(Math.max(zoom, zooms[0]), zooms[1]), width, height);
}

/** The zoom that keeps the middle of a drawing where it is when its size changes. */
export function resized(scene: Scene, { k, x, y }: ZoomTransform, [oldWidth, oldHeight]: readonly [number, number], width: number, height: number): ZoomTransform {
  const [before, after] = [frameOf(scene, oldWidth, oldHeight), frameOf(scene, width, height)];
  const [middleX, middleY] = [((oldWidth / 2 - x) / k - before.left) / before.scale, ((oldHeight / 2 - y) / k - before.top) / before.scale];
  return centred(middleX * after.scale + after.left, middleY * after.scale + after.top, k, width, height);
}

const centred = (x: number, y: number, k: number, width: number, height: number): ZoomTransform => zoomIdentity.translate(width / 2 - k * x, height / 2 - k * y).scale(k);
const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** The largest of numbers that are not below 0; 0 of none. */
export const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
