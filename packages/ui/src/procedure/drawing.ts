import type { GraphEdge } from './graph.ts';
import type { PlaceId } from './places.ts';

/** 图上的一个框，像素。 */
export type Box = Readonly<{
  id: PlaceId;
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
}>;
/** 一条边的标签：`end` 的写在位置的左边。 */
export type Label = Point & Readonly<{ anchor: 'start' | 'end' }>;
/** 图上的一条边：折线的各点，和标签的位置。 */
export type Route = Readonly<{ edge: GraphEdge; points: readonly Point[]; label: Label }>;
export type Point = Readonly<{ x: number; y: number }>;

/** 一行的高度，像素；一层下面每一条横线占一行。 */
export const ROW_HEIGHT = 24;
