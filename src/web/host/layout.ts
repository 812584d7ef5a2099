// MSAGL's layouts, overlap removal and link routing. For the latter two y may point up or down, MSAGL does not mind.
import {
  BezierSeg, CancelToken, Curve, CurveFactory, Edge, EdgeRoutingMode, Ellipse, FastIncrementalLayoutSettings, GeomEdge, GeomGraph, GeomNode, Graph,
  layoutGeomGraph, LineSegment, MdsLayoutSettings, Node, Point, Polyline, routeEdges, SugiyamaLayoutSettings, type ICurve, type ILayoutSettings,
} from '@msagl/core';
// Not part of MSAGL's public surface.
import { GTreeOverlapRemoval } from '@msagl/core/dist/layout/gTreeOverlapRemoval/gTreeOverlapRemoval';
import { initRandom } from '@msagl/core/dist/utils/random';

/** A circle (with `r`) or a rectangle (with `w` and `h`) around its centre. */
export interface Shape { x: number; y: number; r?: number; w?: number; h?: number }
export interface Link { a: number; b: number; width: number }
export interface RemoveOverlapsParams { boxes: Shape[]; gap: number }
export interface PlaceParams { boxes: Shape[]; links: Link[]; layout: 'mds' | 'layered' | 'force'; gap: number }
export interface RouteParams { shapes: Shape[]; links: Link[]; padding: number; mode: 'corridor' | 'spline' | 'bundles' }
/** One SVG path per link; how many were drawn straight, and how many still run over a shape. */
export interface RouteResult { paths: string[]; straight: number; touching: number }

interface Attempt { mode: EdgeRoutingMode; smooth: boolean }

const corridor: Attempt = { mode: EdgeRoutingMode.Corridor, smooth: true };
const sharpCorridor: Attempt = { mode: EdgeRoutingMode.Corridor, smooth: false }; // Rounding a corner can cut into a neighbour.
const spline: Attempt = { mode: EdgeRoutingMode.Spline, smooth: true };
const bundles: Attempt = { mode: EdgeRoutingMode.SplineBundling, smooth: true };

/** What is tried for the links that are still open, in turn. */
const attempts: Record<RouteParams['mode'], Attempt[]> = {
  corridor: [corridor, sharpCorridor, spline],
  spline: [spline, corridor, sharpCorridor],
  bundles: [bundles, corridor, sharpCorridor],
};

/** Places boxes by one of MSAGL's layouts; returns their centres, y pointing down. */
export function place({ boxes, links, layout, gap }: PlaceParams): { x: number; y: number }[] {
  startAnew();
  const { graph, nodes } = build(boxes, links);
  graph.layoutSettings = settingsOf(layout, gap);
  layoutGeomGraph(graph, new CancelToken());
  return nodes.map(node => finite({ x: node.center.x, y: -node.center.y }));
}

/** MSAGL has one generator of random numbers; with this a picture does not depend on those drawn before it. */
function startAnew(): void {
  initRandom(1);
}

function finite(centre: { x: number; y: number }): { x: number; y: number } {
  if (!Number.isFinite(centre.x) || !Number.isFinite(centre.y)) throw new Error('a node got no place');
  return centre;
}

function settingsOf(layout: PlaceParams['layout'], gap: number): ILayoutSettings {
  const settings = layout === 'mds' ? new MdsLayoutSettings() : layout === 'layered' ? new SugiyamaLayoutSettings() : new FastIncrementalLayoutSettings();
  settings.commonSettings.NodeSeparation = gap;
  // Links are routed afterwards, around labels too.
  settings.commonSettings.edgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.None;
  return settings;
}

/** Moves rectangles apart until each pair has the gap between it, keeping their arrangement. */
export function removeOverlaps({ boxes, gap }: RemoveOverlapsParams): { x: number; y: number }[] {
  startAnew();
  if (boxes.length < 2) return boxes.map(({ x, y }) => ({ x, y }));
  try {
    return grow(boxes, gap);
  } catch {
    // The triangulation throws on some aligned boxes; the transposed drawing breaks ties another way.
    return grow(boxes.map(box => ({ x: box.y, y: box.x, w: box.h, h: box.w })), gap).map(({ x, y }) => ({ x: y, y: x }));
  }
}

/** Routes links around every shape but their own ends, in the given way first, else in others, else straight. */
export function route({ shapes, links, padding, mode }: RouteParams): RouteResult {
  startAnew();
  const curves: (ICurve | undefined)[] = links.map(() => undefined);
  let open = links.map((_, i) => i);
  for (const attempt of attempts[mode]) {
    const routed = routeAll(shapes, open.map(i => links[i]!), padding, attempt);
    open = open.filter((i, at) => {
      const clear = isClear(routed[at], links[i]!, shapes);
      if (!clear && curves[i] !== undefined) return true;
      curves[i] = routed[at];
      return !clear;
    });
  }
  const straightOnes = curves.filter(curve => curve === undefined).length;
  return {
    paths: curves.map((curve, i) => (curve === undefined ? straight(shapes, links[i]!) : pathData(curve))),
    straight: straightOnes, touching: open.length - straightOnes,
  };
}

/** Whether a curve stays out of all shapes but its ends; a graze of a tenth does not count. */
function isClear(curve: ICurve | undefined, { a, b }: Link, shapes: Shape[]): boolean {
  if (curve === undefined) return false;
  const inset = 0.1, steps = Math.max(16, Math.ceil(curve.length / 2)), { left, right, top, bottom } = curve.boundingBox;
  const near = shapes.filter((shape, i) => {
    const reachX = shape.r ?? shape.w! / 2, reachY = shape.r ?? shape.h! / 2;
    return i !== a && i !== b && shape.x + reachX > left && shape.x - reachX < right && shape.y + reachY > bottom && shape.y - reachY < top;
  });
  if (near.length === 0) return true;
  for (let step = 0; step <= steps; step++) {
    const { x, y } = curve.value(curve.parStart + (curve.parEnd - curve.parStart) * step / steps);
    const hit = near.some(shape => (shape.r !== undefined
      ? Math.hypot(x - shape.x, y - shape.y) < shape.r - inset
      : Math.abs(x - shape.x) < shape.w! / 2 - inset && Math.abs(y - shape.y) < shape.h! / 2 - inset));
    if (hit) return false;
  }
  return true;
}

function grow(boxes: Shape[], gap: number): { x: number; y: number }[] {
  const { nodes } = build(boxes, []);
  GTreeOverlapRemoval.RemoveOverlaps(nodes, gap);
  return nodes.map(node => finite({ x: node.center.x, y: node.center.y }));
}

function routeAll(shapes: Shape[], links: Link[], padding: number, { mode, smooth }: Attempt): (ICurve | undefined)[] {
  if (links.length === 0) return [];
  const { graph, edges } = build(shapes, links);
  const settings = new MdsLayoutSettings();
  const routing = settings.commonSettings.edgeRoutingSettings as { EdgeRoutingMode: EdgeRoutingMode; Padding: number; smoothCorners?: boolean };
  routing.EdgeRoutingMode = mode;
  routing.Padding = padding;
  routing.smoothCorners = smooth;
  graph.layoutSettings = settings;
  graph.boundingBox = graph.pumpTheBoxToTheGraphWithMargins();
  try {
    routeEdges(graph, edges, new CancelToken());
  } catch {
    // What was routed before MSAGL gave up is kept.
  }
  return edges.map(edge => (edge.curve && hasPlace(edge.curve) ? edge.curve : undefined));
}

function hasPlace(curve: ICurve): boolean {
  const { left, right, top, bottom } = curve.boundingBox;
  return [left, right, top, bottom].every(Number.isFinite);
}

function build(shapes: Shape[], links: Link[]): { graph: GeomGraph; nodes: GeomNode[]; edges: GeomEdge[] } {
  const graph = new Graph('graph');
  const geometry = new GeomGraph(graph);
  const nodes = shapes.map((shape, i) => {
    const node = new Node('n' + i);
    graph.addNode(node);
    const geom = new GeomNode(node);
    const centre = new Point(shape.x, shape.y);
    geom.boundaryCurve = shape.r !== undefined
      ? CurveFactory.mkCircle(shape.r, centre)
      : CurveFactory.mkRectangleWithRoundedCorners(shape.w!, shape.h!, Math.min(2, shape.w! / 2.1), Math.min(2, shape.h! / 2.1), centre);
    return geom;
  });
  const edges = links.map(link => {
    const edge = new GeomEdge(new Edge(nodes[link.a]!.node, nodes[link.b]!.node));
    edge.lineWidth = link.width;
    return edge;
  });
  return { graph: geometry, nodes, edges };
}

function straight(shapes: Shape[], { a, b }: Link): string {
  return `M${point(shapes[a]!)}L${point(shapes[b]!)}`;
}

/** The curve as SVG path data, rounded to hundredths. */
function pathData(curve: ICurve): string {
  return `M${point(curve.start)}` + segments(curve);
}

function segments(curve: ICurve): string {
  if (curve instanceof Curve) return curve.segs.map(segments).join('');
  if (curve instanceof LineSegment) return `L${point(curve.end)}`;
  if (curve instanceof BezierSeg) return `C${[1, 2, 3].map(i => point(curve.B(i))).join(' ')}`;
  if (curve instanceof Ellipse) return arc(curve);
  if (curve instanceof Polyline) {
    let path = '';
    for (let next = curve.startPoint.next; next; next = next.next) path += `L${point(next.point)}`;
    return path;
  }
  throw new Error(`MSAGL returned a curve of an unknown kind: ${curve.constructor.name}`);
}

function arc(curve: Ellipse): string {
  const { aAxis, bAxis, parStart, parEnd } = curve;
  const turn = Math.atan2(aAxis.y, aAxis.x) * 180 / Math.PI;
  const sweep = aAxis.x * bAxis.y - aAxis.y * bAxis.x > 0 ? 1 : 0;
  const head = `A${round(aAxis.length)} ${round(bAxis.length)} ${round(turn)} `;
  const span = parEnd - parStart;
  const half = span >= 2 * Math.PI - 1e-6 ? head + `1 ${sweep} ${point(curve.value(parStart + Math.PI))}` : '';
  return half + head + `${span > Math.PI ? 1 : 0} ${sweep} ${point(curve.end)}`;
}

function point({ x, y }: { x: number; y: number }): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
