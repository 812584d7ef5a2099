// Draws a scene on a surface.
import type { Palette } from './palette';
import type { Camera, Label, Scene } from './scene';
import { radiusOf } from './scene';
import type { Surface } from './surfaces';

const widths = [0.6, 1.2, 2, 3.2, 5];
const mostLabels = 120;

/** Draws links, discs and names that find room, most important names first. */
export function paint(surface: Surface, scene: Scene, camera: Camera, palette: Palette, mostLinks: number): void {
  const x = (unit: number): number => unit * camera.scale + camera.left;
  const y = (unit: number): number => unit * camera.scale + camera.top;
  const near = (node: number, margin: number): boolean => {
    const [px, py] = [x(scene.x[node]!), y(scene.y[node]!)];
    return px > -margin && py > -margin && px < camera.width + margin && py < camera.height + margin;
  };
  const segments = (links: Iterable<number>): number[][] => {
    const batches = widths.map((): number[] => []);
    for (const link of links) {
      const [a, b] = [scene.from[link]!, scene.to[link]!];
      if (!near(a, 0) && !near(b, 0)) continue;
      const width = widths.findIndex(limit => scene.width(link) <= limit);
      batches[width < 0 ? widths.length - 1 : width]!.push(x(scene.x[a]!), y(scene.y[a]!), x(scene.x[b]!), y(scene.y[b]!));
    }
    return batches;
  };
  const focused = scene.picked.size > 0;
  segments(scene.links.slice(-mostLinks)).forEach((batch, i) => surface.lines(batch, palette('--quiet'), widths[i]!, focused ? 0.1 : 0.22));
  segments(scene.pickedLinks).forEach((batch, i) => surface.lines(batch, palette('--accent'), widths[i]! + 0.6, 0.75));
  discs(surface, scene, camera, palette, near, x, y);
  if (scene.area.length > 0) surface.outline(scene.area.map((unit, i) => (i % 2 === 0 ? x(unit) : y(unit))), palette('--accent'));
  names(surface, scene, camera, palette, x, y);
}

function discs(surface: Surface, scene: Scene, camera: Camera, palette: Palette, near: (node: number, margin: number) => boolean, x: (u: number) => number, y: (u: number) => number): void {
  const [dim, bright, hollow] = [[] as number[], new Map<string, number[]>(), new Map<string, number[]>()];
  const picked: number[] = [];
  for (let node = 0; node < scene.x.length; node++) {
    const radius = radiusOf(scene, camera, node);
    if (radius === 0 || !near(node, radius)) continue;
    const disc = [x(scene.x[node]!), y(scene.y[node]!), radius];
    if (!scene.active[node]) dim.push(disc[0]!, disc[1]!, Math.max(1.2, radius * 0.7));
    else {
      const group = scene.hollow?.[node] ? hollow : bright;
      const colour = scene.colour[node]!;
      if (!group.has(colour)) group.set(colour, []);
      group.get(colour)!.push(...disc);
    }
    if (scene.picked.has(node)) picked.push(disc[0]!, disc[1]!, radius + 2.5);
  }
  surface.discs(dim, palette('--line'), 'none', 0, 0.75);
  for (const [colour, batch] of bright) surface.discs(batch, palette(colour), palette('--paper'), 0.8, scene.picked.size > 0 ? 0.8 : 0.92);
  for (const [colour, batch] of hollow) surface.discs(batch, palette('--paper'), palette(colour), 1.5, 0.9);
  surface.discs(picked, 'transparent', palette('--ink'), 2, 1);
}

function names(surface: Surface, scene: Scene, camera: Camera, palette: Palette, x: (u: number) => number, y: (u: number) => number): void {
  const taken: [number, number, number, number][] = [];
  let drawn = 0;
  const place = (label: Label, bold: boolean, always: boolean): void => {
    const size = bold ? 14 : 13;
    const words = label.text.length > 60 ? label.text.slice(0, 58) + '…' : label.text;
    const half = surface.measure(words, size, bold) / 2 + 2;
    const middle = x(label.x);
    if (middle < 0 || middle > camera.width) return;
    const px = Math.min(Math.max(middle, half), Math.max(half, camera.width - half));
    const py = y(label.y) + (label.node === undefined ? 0 : radiusOf(scene, camera, label.node) + 9);
    const box: [number, number, number, number] = [px - half, py - 9, px + half, py + 9];
    if (box[3] < 0 || box[1] > camera.height) return;
    if (!always && taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
    taken.push(box);
    surface.text(words, px, py, size, bold, palette('--ink'), palette('--paper'));
    drawn++;
  };
  const picked = scene.labels.filter(label => label.node !== undefined && scene.picked.has(label.node));
  for (const label of picked.slice(0, 40)) place(label, true, picked.length <= 2);
  for (const label of scene.labels) {
    if (drawn >= mostLabels) break;
    if (label.from !== undefined && camera.zoom < label.from) continue;
    if (label.node === undefined || (scene.active[label.node] && !scene.picked.has(label.node))) place(label, label.node === undefined, false);
  }
}
