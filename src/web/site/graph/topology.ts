// Who is linked with whom: neighbours, surroundings and shortest paths.
import type { LinkColumns } from '../data';

/** A link as one of its ends sees it. */
export interface Step { readonly node: number; readonly link: number }

export class Topology {
  private readonly steps: Step[][];

  constructor(readonly nodes: number, readonly links: LinkColumns) {
    this.steps = Array.from({ length: nodes }, () => []);
    links.a.forEach((a, link) => {
      this.steps[a]!.push({ node: links.b[link]!, link });
      this.steps[links.b[link]!]!.push({ node: a, link });
    });
    for (const steps of this.steps) steps.sort((x, y) => links.strength[y.link]! - links.strength[x.link]! || x.node - y.node);
  }

  /** The neighbours of a node, the strongest link first. */
  of(node: number): readonly Step[] {
    return this.steps[node] ?? [];
  }

  /** The link between two nodes, or -1. */
  between(a: number, b: number): number {
    return this.of(a).find(step => step.node === b)?.link ?? -1;
  }

  /** All nodes at most some steps away, with how many. */
  around(node: number, depth: number, isUsable: (link: number) => boolean): Map<number, number> {
    const distance = new Map([[node, 0]]);
    for (const [from, steps] of distance) {
      if (steps === depth) continue;
      for (const step of this.of(from)) if (isUsable(step.link) && !distance.has(step.node)) distance.set(step.node, steps + 1);
    }
    return distance;
  }

  /** A path of fewest links, among these one of largest total strength; empty when there is none. O(links). */
  path(from: number, to: number, isUsable: (link: number) => boolean): number[] {
    const best = new Map<number, { before: number; strength: number }>([[from, { before: -1, strength: 0 }]]);
    for (let level = [from]; level.length > 0 && !best.has(to);) {
      const next = new Map<number, { before: number; strength: number }>();
      for (const node of level) {
        for (const step of this.of(node)) {
          if (best.has(step.node) || !isUsable(step.link)) continue;
          const strength = best.get(node)!.strength + this.links.strength[step.link]!;
          if (strength > (next.get(step.node)?.strength ?? -1)) next.set(step.node, { before: node, strength });
        }
      }
      for (const [node, entry] of next) best.set(node, entry);
      level = [...next.keys()];
    }
    const path: number[] = [];
    for (let node = best.has(to) ? to : -1; node >= 0; node = best.get(node)!.before) path.unshift(node);
    return path;
  }
}
