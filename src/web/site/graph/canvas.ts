// A drawing one can move about in: zoom, drag, point at, pick, and draw a region by hand.
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { cameraOf, placeOf, resized, zoomAt, zooms, zoomTo } from './camera';
import { type Hit, HitFinder } from './hit';
import { between, type Camera, isInView, type Scene, unitsAt } from './scene';
import { Screen } from './screen';

export interface Answers {
  pick(hit: Hit): void;
  hover(hit: Hit, x: number, y: number): void;
  area(corners: number[]): void;
  /** The reader moved the drawing; empty when all of it is back in view. */
  moved(place: string): void;
}

const mostCorners = 60;
const fewestCorners = 6;
/** Milliseconds that nodes take to other places. */
const journey = 200;

export class GraphCanvas {
  private readonly screen: Screen;
  private readonly zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  private readonly hits = new HitFinder();
  private transform: ZoomTransform = zoomIdentity;
  private scene: Scene | undefined;
  private size: readonly [number, number] | undefined;
  private lasso: number[] | undefined;
  private isMoving = false;
  private isDue = false;
  /** Where nodes come from while they go to other places. */
  private moving: { readonly before: Scene; readonly start: number } | undefined;
  /** Whether a region was just drawn: letting go of the button is no click. */
  private hasDrawn = false;
  /** Whether dragging draws a region. */
  drawsRegion = false;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly answers: Answers) {
    this.screen = new Screen(canvas);
    this.zoom = zoom<HTMLCanvasElement, unknown>().scaleExtent([...zooms])
      .filter(event => !this.drawsRegion && !event.button && (event.type !== 'wheel' || !event.altKey))
      .on('start', () => { this.isMoving = true; answers.hover(undefined, 0, 0); })
      .on('zoom', event => { this.transform = event.transform; this.request(); })
      .on('end', event => { this.isMoving = false; this.request(); if (event.sourceEvent) answers.moved(this.place()); });
    select(canvas).call(this.zoom).on('dblclick.zoom', null);
    this.listen();
  }

  /** Shows another scene at the same place; nodes that lie elsewhere in it go there. */
  show(scene: Scene): void {
    const before = this.scene;
    this.scene = scene;
    const isElsewhere = before?.x.length === scene.x.length && before.x !== scene.x && scene.x.some((place, node) => place !== before.x[node]);
    this.moving = before && isElsewhere && !matchMedia('(prefers-reduced-motion: reduce)').matches ? { before, start: performance.now() } : undefined;
    this.request();
  }

  /** Moves so that the nodes fill the drawing; all of them when none are named. */
  fit(nodes: readonly number[] = []): void {
    this.move(this.scene && nodes.length > 0 ? zoomTo(this.scene, nodes, this.transform.k, this.canvas.clientWidth, this.canvas.clientHeight) : zoomIdentity);
  }

  /** Goes to a place that {@link Answers.moved} gave. */
  goTo(place: string): void {
    if (this.scene && place !== this.place()) this.move(zoomAt(this.scene, place, this.canvas.clientWidth, this.canvas.clientHeight));
  }

  /** Zooms by a factor around the middle. */
  scaleBy(factor: number): void {
    select(this.canvas).call(this.zoom.scaleBy, factor);
    this.answers.moved(this.place());
  }

  /** Whether a node is in view. */
  sees(node: number): boolean {
    const camera = this.camera();
    return isInView(camera, this.scene!.x[node]! * camera.scale + camera.left, this.scene!.y[node]! * camera.scale + camera.top, -20);
  }

  /** Makes all that is in view the region. */
  drawAround(): void {
    const camera = this.camera();
    const [[left, top], [right, bottom]] = [unitsAt(camera, 0, 0), unitsAt(camera, camera.width, camera.height)];
    this.answers.area([left, top, right, top, right, bottom, left, bottom]);
  }

  /** The view as SVG. */
  toSvg(): string {
    return this.screen.toSvg(this.scene, this.camera());
  }

  /** The view as PNG. */
  toPng(): Promise<Blob> {
    return this.screen.toPng(this.scene, this.camera());
  }

  private listen(): void {
    const { canvas, answers } = this;
    canvas.addEventListener('click', event => { if (!this.drawsRegion && !this.hasDrawn) answers.pick(this.hit(event)); });
    canvas.addEventListener('pointermove', event => this.pointed(event));
    canvas.addEventListener('pointerleave', () => answers.hover(undefined, 0, 0));
    canvas.addEventListener('pointerdown', event => { this.hasDrawn = this.drawsRegion; if (this.drawsRegion) { this.lasso = []; canvas.setPointerCapture(event.pointerId); } });
    canvas.addEventListener('pointerup', () => this.closeRegion());
    new ResizeObserver(() => this.fitSize()).observe(canvas);
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', () => this.drawAnew());
    new MutationObserver(() => this.drawAnew()).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    void document.fonts.ready.then(() => this.drawAnew());
  }

  private drawAnew(): void {
    this.screen.forget();
    this.request();
  }

  private place(): string {
    return this.scene && this.transform !== zoomIdentity ? placeOf(this.scene, this.transform, this.canvas.clientWidth, this.canvas.clientHeight) : '';
  }

  private move(to: ZoomTransform): void {
    select(this.canvas).call(this.zoom.transform, to);
  }

  private fitSize(): void {
    const [width, height] = [this.canvas.clientWidth, this.canvas.clientHeight];
    if (width === 0 || height === 0) return;
    if (this.size && this.scene && this.transform !== zoomIdentity) this.move(resized(this.scene, this.transform, this.size, width, height));
    this.size = [width, height];
    this.request();
  }

  private camera(): Camera {
    return cameraOf(this.scene, this.transform, this.canvas.clientWidth, this.canvas.clientHeight);
  }

  private request(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => { this.isDue = false; this.draw(); });
  }

  private draw(): void {
    const share = this.moving ? (performance.now() - this.moving.start) / journey : 1;
    if (share < 1) {
      this.screen.draw(between(this.moving!.before, this.scene!, share), this.camera(), true);
      this.request();
      return;
    }
    this.moving = undefined;
    this.screen.draw(this.scene, this.camera(), this.isMoving, this.lasso);
  }

  private hit(event: MouseEvent): Hit {
    return this.scene && this.hits.at(this.scene, this.camera(), event.offsetX, event.offsetY);
  }

  private pointed(event: PointerEvent): void {
    if (this.lasso) { this.lasso.push(event.offsetX, event.offsetY); this.request(); return; }
    if (!this.isMoving) this.answers.hover(this.hit(event), event.offsetX, event.offsetY);
  }

  private closeRegion(): void {
    const [drawn, camera] = [this.lasso, this.camera()];
    this.lasso = undefined;
    if (!drawn || drawn.length < 2 * fewestCorners) { this.request(); return; }
    const step = 2 * Math.max(1, Math.ceil(drawn.length / 2 / mostCorners));
    const corners: number[] = [];
    for (let i = 0; i < drawn.length; i += step) corners.push(...unitsAt(camera, drawn[i]!, drawn[i + 1]!));
    this.answers.area(corners);
  }
}
