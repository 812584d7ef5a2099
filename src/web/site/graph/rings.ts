// Places around one node, in rings.
import { largest } from './camera';

export interface Places { readonly x: readonly number[]; readonly y: readonly number[] }

/**
 * Puts a node into the middle and others around it: the fewer steps away the nearer, of equally many those with the larger strength, and each on the side
 * where it lay. Places of all other nodes stay. All rings lie within the plane of the places before.
 */
export function rings({ x, y }: Places, centre: number, steps: ReadonlyMap<number, number>, strength: (node: number) => number): Places {
  const rows = rowsOf([...steps.keys()].filter(node => node !== centre).sort((a, b) => steps.get(a)! - steps.get(b)! || strength(b) - strength(a) || a - b), steps);
  const [middleX, middleY] = [largest(x) / 2, largest(y) / 2];
  const width = Math.min(middleX, middleY) / Math.max(1, rows.length);
  const [newX, newY] = [[...x], [...y]];
  [newX[centre], newY[centre]] = [middleX, middleY];
  const side = (node: number): number => Math.atan2(y[node]! - y[centre]!, x[node]! - x[centre]!);
  rows.forEach((row, at) => {
    const turned = [...row].sort((a, b) => side(a) - side(b) || a - b);
    turned.forEach((node, i) => {
      const angle = side(turned[0]!) + (2 * Math.PI * i) / turned.length;
      newX[node] = middleX + (at + 1) * width * Math.cos(angle);
      newY[node] = middleY + (at + 1) * width * Math.sin(angle);
    });
  });
  return { x: newX, y: newY };
}

/** As many as find room side by side make a ring; another number of steps begins a new one. */
function rowsOf(nodes: readonly number[], steps: ReadonlyMap<number, number>): number[][] {
  const rows: number[][] = [];
  for (const node of nodes) {
    const row = rows.at(-1);
    if (row && row.length < room(rows.length) && steps.get(row[0]!) === steps.get(node)) row.push(node);
    else rows.push([node]);
  }
  return rows;
}

const room = (ring: number): number => Math.max(8, Math.floor(2 * Math.PI * ring));
