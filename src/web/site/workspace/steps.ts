// Going from node to node by the arrow keys.
import type { Scene } from '../graph/scene';
import type { Subject } from './subject';

const directions: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Half of a right angle and a bit: cosine of 60 degrees. */
const leastCosine = 0.5;

/** Whether a key is an arrow. */
export const isArrow = (key: string): boolean => Object.hasOwn(directions, key);

/** Where an arrow leads: to the strongest neighbour within 60 degrees of its direction, or, from nowhere, to the largest node; -1 for nowhere. */
export function stepFrom(subject: Subject, scene: Scene, node: number, key: string, isUsable: (link: number) => boolean): number {
  const { x, y } = scene;
  if (node < 0) return [...scene.active.keys()].filter(other => scene.active[other]).reduce((best, other) => (best < 0 || scene.radius[other]! > scene.radius[best]! ? other : best), -1);
  const [dx, dy] = directions[key]!;
  return subject.topology.of(node).find(({ node: other, link }) => {
    const [ex, ey] = [x[other]! - x[node]!, y[other]! - y[node]!];
    return isUsable(link) && scene.active[other] && ex * dx + ey * dy > leastCosine * Math.hypot(ex, ey);
  })?.node ?? -1;
}
