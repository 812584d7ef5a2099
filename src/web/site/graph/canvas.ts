// A drawing one can move about in: zoom, drag, point at, pick, and draw a region by hand.
import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { paint } from './paint';
import { type Camera, radiusOf, type Scene } from './scene';
import { CanvasSurface, SvgSurface } from './surfaces';

/** What the pointer is at. */
export type Hit = { readonly node: number } | { readonly link: number } | undefined;

export interface Answers {
  pick(hit: Hit): void;
  hover(hit: Hit, x: number, y: number): void;
  area(corners: number[]): void;
}

const extent = 10_000;
const mostLinks = 20_000;
const mostLinksMoving = 3_000;
const fewThings = 2_000;
const reach = 5;
const margin = 70;

export class GraphCanvas {
  private readonly surface: CanvasSurface;
  private readonly zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  private readonly colours = new Map<string, string>();
  private transform: ZoomTransform = zoomIdentity;
  private scene: Scene | undefined;
  private isMoving = false;
  private isDue = false;
  private lasso: number[] | undefined;
  private size: readonly [number, number] | undefined;
  /** Whether dragging draws a region. */
  drawsRegion = false;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly answers: Answers) {
    this.surface = new CanvasSurface(canvas.getContext('2d', { alpha: false })!);
    this.zoom = zoom<HTMLCanvasElement, unknown>().scaleExtent([0.6, 60])
      .filter(event => !this.drawsRegion && !event.button && (event.type !== 'wheel' || !event.altKey))
      .on('start', () => { this.isMoving = true; })
      .on('zoom', event => { this.transform = event.transform; this.request(); })
      .on('end', () => { this.isMoving = false; this.request(); });
    select(canvas).call(this.zoom).on('dblclick.zoom', null);
    canvas.addEventListener('click', event => { if (!this.drawsRegion) answers.pick(this.hit(event.offsetX, event.offsetY)); });
    canvas.addEventListener('pointermove', event => this.pointed(event));
    canvas.addEventListener('pointerleave', () => answers.hover(undefined, 0, 0));
    canvas.addEventListener('pointerdown', event => { if (this.drawsRegion) { this.lasso = []; canvas.setPointerCapture(event.pointerId); } });
    canvas.addEventListener('pointerup', () => this.closeRegion());
    new ResizeObserver(() => this.resized()).observe(canvas);
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', () => { this.colours.clear(); this.request(); });
    void document.fonts.ready.then(() => this.request());
  }

  /** Shows another scene at the same place. */
  show(scene: Scene): void {
    this.scene = scene;
    this.request();
  }

  /** Moves so that the nodes fill the drawing; all of them when none are named. */
  fit(nodes: readonly number[] = []): void {
    const { scene } = this;
    if (!scene || nodes.length === 0) { select(this.canvas).call(this.zoom.transform, zoomIdentity); return; }
    const [xs, ys] = [nodes.map(node => scene.x[node]!), nodes.map(node => scene.y[node]!)];
    const [left, right, top, bottom] = [min(xs), max(xs), min(ys), max(ys)];
    const first = this.first();
    const [width, height] = [this.canvas.clientWidth, this.canvas.clientHeight];
    const wanted = Math.min((0.7 * width) / Math.max((right - left) * first.scale, 1), (0.7 * height) / Math.max((bottom - top) * first.scale, 1));
    const k = Math.min(Math.max(wanted, 0.6), nodes.length === 1 ? Math.max(4, this.transform.k) : 16);
    const middle = [((left + right) / 2) * first.scale + first.left, ((top + bottom) / 2) * first.scale + first.top] as const;
    select(this.canvas).call(this.zoom.transform, zoomIdentity.translate(width / 2 - k * middle[0], height / 2 - k * middle[1]).scale(k));
  }

  /** Zooms by a factor around the middle. */
  scaleBy(factor: number): void {
    select(this.canvas).call(this.zoom.scaleBy, factor);
  }

  /** Whether a node is in view. */
  sees(node: number): boolean {
    const camera = this.camera();
    const [x, y] = [this.scene!.x[node]! * camera.scale + camera.left, this.scene!.y[node]! * camera.scale + camera.top];
    return x > 20 && y > 20 && x < camera.width - 20 && y < camera.height - 20;
  }

  /** The view as SVG. */
  toSvg(): string {
    const camera = this.camera();
    const surface = new SvgSurface(camera.width, camera.height, this.colour('--paper'), this.surface.measure.bind(this.surface));
    if (this.scene) paint(surface, this.scene, camera, this.colour, mostLinks);
    return surface.toString();
  }

  /** The view as PNG, with twice as many pixels in each direction. */
  toPng(): Promise<Blob> {
    const [camera, copy] = [this.camera(), document.createElement('canvas')];
    [copy.width, copy.height] = [2 * camera.width, 2 * camera.height];
    const surface = new CanvasSurface(copy.getContext('2d')!);
    surface.clear(camera.width, camera.height, 2, this.colour('--paper'));
    if (this.scene) paint(surface, this.scene, camera, this.colour, mostLinks);
    return new Promise((done, fail) => copy.toBlob(blob => (blob ? done(blob) : fail(new Error('The browser made no picture.'))), 'image/png'));
  }

  /** Keeps the middle of the view where it is. */
  private resized(): void {
    const [width, height] = [this.canvas.clientWidth, this.canvas.clientHeight];
    if (this.size && this.scene && width > 0 && height > 0 && this.transform !== zoomIdentity) {
      const [before, after] = [this.first(...this.size), this.first()];
      const { k, x, y } = this.transform;
      const middle = [(this.size[0] / 2 - x) / k, (this.size[1] / 2 - y) / k] as const;
      const moved = [((middle[0] - before.left) / before.scale) * after.scale + after.left, ((middle[1] - before.top) / before.scale) * after.scale + after.top] as const;
      select(this.canvas).call(this.zoom.transform, zoomIdentity.translate(width / 2 - k * moved[0], height / 2 - k * moved[1]).scale(k));
    }
    if (width > 0 && height > 0) this.size = [width, height];
    this.request();
  }

  private first(width = this.canvas.clientWidth, height = this.canvas.clientHeight): { scale: number; left: number; top: number } {
    const [spanX, spanY] = this.scene ? [max(this.scene.x), max(this.scene.y)] : [extent, extent];
    const scale = Math.min((width - margin) / Math.max(spanX, 1), (height - margin) / Math.max(spanY, 1));
    return { scale, left: (width - spanX * scale) / 2, top: (height - spanY * scale) / 2 };
  }

  private camera(): Camera {
    const [first, { k, x, y }] = [this.first(), this.transform];
    return { scale: first.scale * k, left: first.left * k + x, top: first.top * k + y, zoom: k, width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  private readonly colour = (name: string): string => {
    if (!name.startsWith('--')) return name;
    let colour = this.colours.get(name);
    if (colour === undefined) this.colours.set(name, (colour = getComputedStyle(this.canvas).getPropertyValue(name).trim()));
    return colour;
  };

  private request(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => { this.isDue = false; this.draw(); });
  }

  private draw(): void {
    const [density, camera] = [devicePixelRatio || 1, this.camera()];
    if (camera.width === 0 || camera.height === 0) return;
    const [width, height] = [Math.round(camera.width * density), Math.round(camera.height * density)];
    if (this.canvas.width !== width || this.canvas.height !== height) [this.canvas.width, this.canvas.height] = [width, height];
    this.surface.clear(camera.width, camera.height, density, this.colour('--paper'));
    this.surface.isQuick = this.isMoving && this.scene !== undefined && this.scene.x.length + this.scene.links.length > fewThings;
    if (this.scene) paint(this.surface, this.scene, camera, this.colour, this.surface.isQuick ? mostLinksMoving : mostLinks);
    if (this.lasso && this.lasso.length > 2) this.surface.outline(this.lasso, this.colour('--accent'));
  }

  private pointed(event: PointerEvent): void {
    if (this.lasso) { this.lasso.push(event.offsetX, event.offsetY); this.request(); return; }
    if (!this.isMoving) this.answers.hover(this.hit(event.offsetX, event.offsetY), event.offsetX, event.offsetY);
  }

  private closeRegion(): void {
    const [drawn, camera] = [this.lasso, this.camera()];
    this.lasso = undefined;
    if (!drawn || drawn.length < 12) { this.request(); return; }
    const step = Math.max(1, Math.ceil(drawn.length / 2 / 60));
    const corners: number[] = [];
    for (let i = 0; i < drawn.length; i += 2 * step) corners.push((drawn[i]! - camera.left) / camera.scale, (drawn[i + 1]! - camera.top) / camera.scale);
    this.answers.area(corners);
  }

  private tree: { scene: Scene; find: (x: number, y: number, radius: number) => number | undefined } | undefined;

  private hit(px: number, py: number): Hit {
    const { scene } = this;
    if (!scene) return undefined;
    const camera = this.camera();
    if (this.tree?.scene !== scene) {
      const nodes = quadtree<number>().x(node => scene.x[node]!).y(node => scene.y[node]!).addAll([...scene.x.keys()].filter(node => scene.active[node]));
      this.tree = { scene, find: (x, y, radius) => nodes.find(x, y, radius) };
    }
    const [x, y] = [(px - camera.left) / camera.scale, (py - camera.top) / camera.scale];
    const node = this.tree.find(x, y, 40 / camera.scale);
    if (node !== undefined && Math.hypot(scene.x[node]! - x, scene.y[node]! - y) * camera.scale <= radiusOf(scene, camera, node) + reach) return { node };
    const link = [...scene.pickedLinks, ...scene.links.slice(-mostLinks).reverse()].find(link => toSegment(scene, link, x, y) * camera.scale < reach);
    return link === undefined ? undefined : { link };
  }
}

/** The distance of a place from a link. */
function toSegment(scene: Scene, link: number, x: number, y: number): number {
  const [a, b] = [scene.from[link]!, scene.to[link]!];
  const [ax, ay] = [scene.x[a]!, scene.y[a]!];
  const [dx, dy] = [scene.x[b]! - ax, scene.y[b]! - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / Math.max(dx * dx + dy * dy, 1e-9)));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
