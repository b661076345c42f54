import type { Procedure, Profile } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import type { Point, Route } from './drawing.ts';
import { procedureGraph } from './graph.ts';
import { labelOf } from './labels.ts';
import { type Layout, layoutOf } from './layout.ts';
import { placesOf } from './places.ts';
import { isWalked, withWalked } from './walked.ts';

type Rect = Readonly<{ name: string; left: number; right: number; top: number; bottom: number }>;
type Segment = Readonly<{ edge: string; a: Point; b: Point }>;

// 快速办理的审核跳过送审、报批，直接到告知，只能和报批的两条相交。
const quick = [
  'investigation-closed>awaiting-notice × awaiting-approval>views-reviewed',
  'investigation-closed>awaiting-notice × reviewed>views-reviewed',
];

const pictures: readonly (readonly [Procedure, readonly Profile[] | undefined, readonly string[]])[] = [
  ['ordinary', undefined, quick],
  ['ordinary', ['general', 'market'], []],
  ['ordinary', ['general', 'police'], quick],
  ['summary', undefined, []],
  ['inspection', undefined, []],
];

function name({ edge }: Route): string {
  return `${edge.from}>${edge.to}`;
}

function segmentsOf({ routes }: Layout): readonly Segment[] {
  return routes.flatMap((route) =>
    route.points.slice(1).flatMap((b, index) => {
      const a = route.points[index];
      return a ? [{ edge: name(route), a, b }] : [];
    }),
  );
}

function isBetween(value: number, one: number, other: number): boolean {
  return value > Math.min(one, other) && value < Math.max(one, other);
}

function crossingsOf(layout: Layout): readonly string[] {
  const segments = segmentsOf(layout);
  const downs = segments.filter(({ a, b }) => a.x === b.x);
  const alongs = segments.filter(({ a, b }) => a.y === b.y);
  return downs.flatMap((down) =>
    alongs
      .filter(({ a, b }) => isBetween(down.a.x, a.x, b.x) && isBetween(a.y, down.a.y, down.b.y))
      .map((along) => `${down.edge} × ${along.edge}`),
  );
}

// 每个字按全宽算；带衬底，贴近算不重叠。
function labelRects({ routes }: Layout): readonly Rect[] {
  return routes.map((route) => {
    const { x, y, anchor } = route.label;
    const width = [...labelOf(route.edge)].length * 12;
    const left = anchor === 'start' ? x : x - width;
    return { name: name(route), left, right: left + width, top: y - 10, bottom: y + 1 };
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function pairs(rects: readonly Rect[], others: readonly Rect[]): readonly string[] {
  return rects.flatMap((a) =>
    others.filter((b) => a !== b && overlaps(a, b)).map((b) => `${a.name} ${b.name}`),
  );
}

describe.each(pictures)('%s %s', (procedure, profiles, crossings) => {
  const layout = layoutOf(procedureGraph(procedure, profiles));
  const boxes = layout.boxes.map(({ id, x, y, width, height }): Rect => {
    return { name: id, left: x, right: x + width, top: y, bottom: y + height };
  });

  test('边和边不相交，除非写明', () => {
    expect(crossingsOf(layout).toSorted()).toEqual(crossings);
  });

  test('框不重叠，标签不压着框、不压着别的标签', () => {
    expect(pairs(boxes, boxes)).toEqual([]);
    const labels = labelRects(layout);
    expect(pairs(labels, boxes)).toEqual([]);
    expect(pairs(labels, labels)).toEqual([]);
  });

  test('边只走横竖，不穿过框，两头落在框边上，都在图里', () => {
    for (const { edge, a, b } of segmentsOf(layout)) {
      expect(a.x === b.x || a.y === b.y, edge).toBe(true);
      for (const box of boxes) {
        const isThrough =
          a.x === b.x
            ? isBetween(a.x, box.left, box.right) &&
              Math.max(Math.min(a.y, b.y), box.top) < Math.min(Math.max(a.y, b.y), box.bottom)
            : isBetween(a.y, box.top, box.bottom) &&
              Math.max(Math.min(a.x, b.x), box.left) < Math.min(Math.max(a.x, b.x), box.right);
        expect(isThrough, `${edge} through ${box.name}`).toBe(false);
      }
    }
    for (const { edge, points } of layout.routes) {
      for (const [id, point] of [
        [edge.from, points[0]],
        [edge.to, points.at(-1)],
      ] as const) {
        const box = boxes.find((each) => each.name === id);
        if (!box || !point) throw new Error(`nothing at ${id}`);
        const isOnEdge = [box.top, box.bottom].includes(point.y) || [box.left, box.right].includes(point.x);
        expect(isOnEdge, `${edge.from}>${edge.to} at ${id}`).toBe(true);
      }
      for (const { x, y } of points) {
        expect(x >= 0 && x <= layout.width, `${edge.from}>${edge.to}`).toBe(true);
        expect(y >= 0 && y <= layout.height, `${edge.from}>${edge.to}`).toBe(true);
      }
    }
  });
});

describe('走过的路', () => {
  test('跳过核查直接立案的，也画出走过的这一条', () => {
    const graph = procedureGraph('ordinary');
    const isThere = (drawn: typeof graph.drawn) =>
      drawn.some(({ from, to }) => from === 'lead' && to === 'investigating');
    expect(isThere(graph.drawn)).toBe(false);
    expect(isThere(withWalked(graph, new Set(['lead', 'investigating'])).drawn)).toBe(true);
    expect(withWalked(graph, new Set(['lead', 'verifying', 'investigating']))).toBe(graph);
  });

  test('往回的不算走过', () => {
    const graph = procedureGraph('ordinary');
    const back = graph.edges.find(({ from, to }) => from === 'reviewing' && to === 'investigating');
    if (!back) throw new Error('no way back from the review');
    expect(isWalked(back, new Set(placesOf('ordinary')), graph)).toBe(false);
  });
});

test('装不下的标签写前几项', () => {
  const edge = { from: 'a', to: 'b', isReturn: false };
  expect(labelOf({ ...edge, titles: ['送审'] })).toBe('送审');
  expect(labelOf({ ...edge, titles: ['登记缴款', '登记执行情况', '当场收缴罚款'] })).toBe(
    '登记缴款、登记执行情况等',
  );
  expect(labelOf({ ...edge, isReturn: true, titles: ['修改处理意见', '重新作出处理决定'] })).toBe(
    '↑ 修改处理意见等',
  );
});
