// From a state to a scene: which nodes and links are seen, and which stand out.
import { cornersOf } from '../graph/area';
import { type Places, rings } from '../graph/rings';
import type { Label, Scene } from '../graph/scene';
import type { Selection } from './select';
import type { State } from './state';
import type { Colouring, Subject } from './subject';

export interface Composed { readonly scene: Scene; readonly colouring: Colouring; /** The nodes of the shortest path, or of the focus; else none. */ readonly focus: readonly number[] }

/** Both ends of a selected link, or -1 twice. */
export function endsOf(subject: Subject, pick: string): readonly [number, number] {
  if (!pick.startsWith('link:')) return [-1, -1];
  const kind = subject.kind === 'network' ? 'topic:' : 'paper:';
  const [a, b] = pick.slice(5).split('~').map(id => subject.nodeOf(kind + id));
  return [a ?? -1, b ?? -1];
}

/** How the link between two nodes is named in the address. */
export function linkPick(subject: Subject, a: number, b: number): string {
  const id = (node: number): string => subject.pickOf(node).replace(/^\w+:/, '');
  return `link:${id(a)}~${id(b)}`;
}

/** The nodes of the shortest path that the state asks for; empty when it asks for none or there is none. */
export function pathOf(subject: Subject, state: State): number[] {
  const [from, to] = [subject.nodeOf(state.pick), subject.nodeOf(state.to)];
  return from >= 0 && to >= 0 ? subject.topology.path(from, to, link => subject.isUsable(link, state)) : [];
}

export function compose(subject: Subject, selection: Selection, state: State): Composed {
  const { topology } = subject;
  subject.take(selection);
  const usable = (link: number): boolean => subject.isUsable(link, state);
  const active = Uint8Array.from(subject.active(selection, state));
  const picked = subject.nodeOf(state.pick);
  const [a, b] = endsOf(subject, state.pick);
  const path = pathOf(subject, state);
  const around = picked >= 0 && state.depth > 0 && path.length === 0 ? topology.around(picked, state.depth, usable) : undefined;
  const centre = subject.nodeOf(state.round);
  const ringed = centre >= 0 ? topology.around(centre, Math.max(1, state.depth), link => usable(link) && active[topology.links.a[link]!] === 1 && active[topology.links.b[link]!] === 1) : undefined;
  if (path.length > 0) active.fill(0);
  for (const kept of [around, ringed]) if (kept) for (let node = 0; node < active.length; node++) if (!kept.has(node)) active[node] = 0;

  const nodes = new Set(path.length > 0 ? path : picked >= 0 ? [picked] : a >= 0 && b >= 0 ? [a, b] : []);
  for (const node of nodes) active[node] = 1;
  const links = new Set(path.length > 0 ? path.slice(1).map((node, i) => topology.between(path[i]!, node))
    : picked >= 0 ? topology.of(picked).filter(step => usable(step.link) && active[step.node]).map(step => step.link)
      : a >= 0 && b >= 0 ? [topology.between(a, b)].filter(link => link >= 0) : []);
  const colouring = subject.colouring(state.colour);
  const { a: from, b: to } = topology.links;
  const drawn = subject.showsLinks(state) ? [...from.keys()].filter(link => active[from[link]!] && active[to[link]!] && usable(link)).sort((x, y) => subject.strength(x) - subject.strength(y)) : [];
  const places = ringed ? rings(subject, centre, ringed, node => subject.strength(topology.between(centre, node)) || 0) : subject;
  const radius = subject.radius(state.size);
  return {
    colouring, focus: path.length > 0 ? path : ringed ? [...ringed.keys()] : around ? [...around.keys()] : [],
    scene: {
      x: places.x, y: places.y, radius: ringed ? radius.map((value, node) => (ringed.has(node) ? value : 0)) : radius, colour: colouring.colours, active, hollow: colouring.hollow,
      from, to, links: drawn, width: link => subject.width(link), labels: ringed ? moved(subject.labels(nodes), places, ringed) : subject.labels(nodes), picked: nodes, pickedLinks: links,
      area: state.area[0] === subject.kind[0] && !ringed ? cornersOf(state.area) : [],
    },
  };
}

/** Names beside the nodes that are there, where these went. */
const moved = (labels: readonly Label[], { x, y }: Places, nodes: ReadonlyMap<number, number>): Label[] =>
  labels.flatMap(label => (label.node !== undefined && nodes.has(label.node) ? [{ ...label, x: x[label.node]!, y: y[label.node]! }] : []));
