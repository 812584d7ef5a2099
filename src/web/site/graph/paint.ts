// Draws a scene on a surface.
import type { Palette } from './palette';
import type { Camera, Label, Scene } from './scene';
import { isInView, radiusOf } from './scene';
import type { Surface } from './surface';

const widths = [0.6, 1.2, 2, 3.2, 5];
const mostLabels = 120;

interface Axes { x(unit: number): number; y(unit: number): number }

const axesOf = ({ scale, left, top }: Camera): Axes => ({ x: unit => unit * scale + left, y: unit => unit * scale + top });

/** Draws links, discs and names. */
export function paint(surface: Surface, scene: Scene, camera: Camera, palette: Palette, mostLinks: number): void {
  paintMarks(surface, scene, camera, palette, mostLinks);
  paintNames(surface, scene, camera, palette);
}

/** Draws the strongest links and all discs. */
export function paintMarks(surface: Surface, scene: Scene, camera: Camera, palette: Palette, mostLinks: number): void {
  const { x, y } = axesOf(camera);
  const segments = (links: Iterable<number>): number[][] => {
    const batches = widths.map((): number[] => []);
    for (const link of links) {
      const [a, b] = [scene.from[link]!, scene.to[link]!];
      const [ax, ay, bx, by] = [x(scene.x[a]!), y(scene.y[a]!), x(scene.x[b]!), y(scene.y[b]!)];
      if (!isInView(camera, ax, ay, 0) && !isInView(camera, bx, by, 0)) continue;
      const width = widths.findIndex(limit => scene.width(link) <= limit);
      batches[width < 0 ? widths.length - 1 : width]!.push(ax, ay, bx, by);
    }
    return batches;
  };
  const focused = scene.picked.size > 0;
  segments(scene.links.slice(-mostLinks)).forEach((batch, i) => surface.lines(batch, palette('--quiet'), widths[i]!, focused ? 0.1 : 0.22));
  segments(scene.pickedLinks).forEach((batch, i) => surface.lines(batch, palette('--accent'), widths[i]! + 0.6, 0.75));
  discs(surface, scene, camera, palette);
  if (scene.area.length > 0) surface.outline(scene.area.map((unit, i) => (i % 2 === 0 ? x(unit) : y(unit))), palette('--accent'));
}

function discs(surface: Surface, scene: Scene, camera: Camera, palette: Palette): void {
  const { x, y } = axesOf(camera);
  const [dim, bright, hollow] = [[] as number[], new Map<string, number[]>(), new Map<string, number[]>()];
  const picked: number[] = [];
  for (let node = 0; node < scene.x.length; node++) {
    const [px, py, radius] = [x(scene.x[node]!), y(scene.y[node]!), radiusOf(scene, camera, node)];
    if (radius === 0 || !isInView(camera, px, py, radius)) continue;
    if (!scene.active[node]) dim.push(px, py, Math.max(1.2, radius * 0.7));
    else {
      const group = scene.hollow?.[node] ? hollow : bright;
      const colour = scene.colour[node]!;
      if (!group.has(colour)) group.set(colour, []);
      group.get(colour)!.push(px, py, radius);
    }
    if (scene.picked.has(node)) picked.push(px, py, radius + 2.5);
  }
  surface.discs(dim, palette('--line'), 'none', 0, 0.75);
  for (const [colour, batch] of bright) surface.discs(batch, palette(colour), palette('--paper'), 0.8, scene.picked.size > 0 ? 0.8 : 0.92);
  for (const [colour, batch] of hollow) surface.discs(batch, palette('--paper'), palette(colour), 1.5, 0.9);
  surface.discs(picked, 'transparent', palette('--ink'), 2, 1);
}

/** Draws the names that find room, the most important first. */
export function paintNames(surface: Surface, scene: Scene, camera: Camera, palette: Palette): void {
  const { x, y } = axesOf(camera);
  const taken: [number, number, number, number][] = [];
  let drawn = 0;
  const place = (label: Label, bold: boolean, always: boolean): void => {
    const middle = x(label.x);
    const py = y(label.y) + (label.node === undefined ? 0 : radiusOf(scene, camera, label.node) + 9);
    if (middle < 0 || middle > camera.width || py < -9 || py > camera.height + 9) return;
    const size = bold ? 14 : 13;
    const words = label.text.length > 60 ? label.text.slice(0, 58) + '…' : label.text;
    const half = surface.measure(words, size, bold) / 2 + 2;
    const px = Math.min(Math.max(middle, half), Math.max(half, camera.width - half));
    const box: [number, number, number, number] = [px - half, py - 9, px + half, py + 9];
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
