// What a view draws: nodes and links with their looks, whatever they stand for.

/** A name on the drawing. A name that belongs to a node stands beside it and is drawn only when that node is. */
export interface Label { readonly text: string; readonly x: number; readonly y: number; readonly node?: number; /** The zoom from which it is drawn. */ readonly from?: number }

export interface Scene {
  /** Places in the map's own units. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Radius by node, in CSS pixels at the first zoom; 0 for a node that is never drawn. */
  readonly radius: Float64Array;
  /** The name of its colour in the style sheet, by node. */
  readonly colour: readonly string[];
  /** By node 1 when the filters leave it, 0 when it is dimmed. */
  readonly active: Uint8Array;
  /** By node whether its colour was found by PaperGraph rather than stated: an outline instead of a disc. */
  readonly hollow?: Uint8Array;
  /** Links to draw, the weakest first, by their place in {@link from} and {@link to}. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly links: readonly number[];
  /** Width by link, in CSS pixels. */
  readonly width: (link: number) => number;
  /** Names, the most important first. */
  readonly labels: readonly Label[];
  /** Selected nodes, and the links that stand out with them. */
  readonly picked: ReadonlySet<number>;
  readonly pickedLinks: ReadonlySet<number>;
  /** Corners of the region drawn by hand. */
  readonly area: readonly number[];
}

/** How the plane lies on the screen: pixel = unit · scale + offset; zoom is the scale in terms of the first one. */
export interface Camera { readonly scale: number; readonly left: number; readonly top: number; readonly zoom: number; readonly width: number; readonly height: number }

/** The place on the plane under a pixel. */
export const unitsAt = ({ scale, left, top }: Camera, px: number, py: number): [x: number, y: number] => [(px - left) / scale, (py - top) / scale];

/** Whether a pixel is in view, or so many pixels beyond its edge. */
export const isInView = ({ width, height }: Camera, px: number, py: number, beyond: number): boolean => px > -beyond && py > -beyond && px < width + beyond && py < height + beyond;

/** Discs grow more slowly than the plane, so that zooming in parts them. */
export const radiusOf = (scene: Scene, camera: Camera, node: number): number => scene.radius[node]! * Math.pow(camera.zoom, 0.35);

/** A scene whose nodes are on the way from one to another, without names. */
export function between(from: Scene, to: Scene, share: number): Scene {
  const part = share * (2 - share);
  const way = (a: readonly number[], b: readonly number[]): number[] => b.map((end, i) => a[i]! + part * (end - a[i]!));
  return { ...to, x: way(from.x, to.x), y: way(from.y, to.y), labels: [] };
}
