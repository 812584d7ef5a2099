// What lies under the pointer.
import { quadtree } from 'd3-quadtree';
import { type Camera, radiusOf, type Scene, unitsAt } from './scene';

/** A node or a link; undefined for the empty plane. */
export type Hit = { readonly node: number } | { readonly link: number } | undefined;

const reach = 5;
const farthest = 40;
const mostLinks = 20_000;

export class HitFinder {
  private scene: Scene | undefined;
  private nearest: (x: number, y: number, radius: number) => number | undefined = () => undefined;

  /** The nearest node whose disc is there, else a link that passes there; the last drawn, and so the strongest, first. */
  at(scene: Scene, camera: Camera, px: number, py: number): Hit {
    if (this.scene !== scene) this.index(scene);
    const [x, y] = unitsAt(camera, px, py);
    const node = this.nearest(x, y, farthest / camera.scale);
    if (node !== undefined && Math.hypot(scene.x[node]! - x, scene.y[node]! - y) * camera.scale <= radiusOf(scene, camera, node) + reach) return { node };
    const link = [...scene.pickedLinks, ...scene.links.slice(-mostLinks).reverse()].find(link => distance(scene, link, x, y) * camera.scale < reach);
    return link === undefined ? undefined : { link };
  }

  private index(scene: Scene): void {
    const nodes = quadtree<number>().x(node => scene.x[node]!).y(node => scene.y[node]!).addAll([...scene.x.keys()].filter(node => scene.active[node]));
    this.scene = scene;
    this.nearest = (x, y, radius) => nodes.find(x, y, radius);
  }
}

/** The distance of a place from a link. */
function distance(scene: Scene, link: number, x: number, y: number): number {
  const [a, b] = [scene.from[link]!, scene.to[link]!];
  const [ax, ay] = [scene.x[a]!, scene.y[a]!];
  const [dx, dy] = [scene.x[b]! - ax, scene.y[b]! - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / Math.max(dx * dx + dy * dy, 1e-9)));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}
