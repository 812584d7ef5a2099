// Regions drawn by hand: corners in the units of a map.

/** The corners of `n12,30;…` or `m12,30;…` as x, y, x, y … */
export const cornersOf = (area: string): number[] => area.slice(1).split(/[;,]/).filter(Boolean).map(Number);

/** The inverse of {@link cornersOf}. */
export function areaOf(view: 'network' | 'map', corners: readonly number[]): string {
  const pairs: string[] = [];
  for (let i = 0; i < corners.length; i += 2) pairs.push(`${Math.round(corners[i]!)},${Math.round(corners[i + 1]!)}`);
  return view[0] + pairs.join(';');
}

/** By place 1 when it lies inside, by counting the sides crossed on the way to the left. */
export function insideArea(area: string, x: readonly number[], y: readonly number[]): Uint8Array {
  const corners = cornersOf(area);
  const inside = new Uint8Array(x.length);
  for (let place = 0; place < x.length; place++) {
    for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [corners[i]!, corners[i + 1]!, corners[j]!, corners[j + 1]!];
      if (ay > y[place]! !== by > y[place]! && x[place]! < ((bx - ax) * (y[place]! - ay)) / (by - ay) + ax) inside[place]! ^= 1;
    }
  }
  return inside;
}
