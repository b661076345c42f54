import { MRT } from '@lpt/law';
import type { Tier } from './benchmark.ts';
import { is } from './condition.ts';

/** 市场监管的三七开：从轻在法定幅度较低的三成，从重在较高的三成，一般在中间。 */
export const marketThirds = [
  {
    id: 'light',
    title: '从轻',
    weight: 'light',
    whenTitle: '当事人具有从轻情节',
    when: is('gravity', 'light'),
    fine: { kind: 'share', fromPercent: 0, toPercent: 30 },
  },
  {
    id: 'normal',
    title: '一般',
    weight: 'normal',
    whenTitle: '当事人没有从轻、从重情节，或者两者并存',
    when: is('gravity', 'normal'),
    fine: { kind: 'share', fromPercent: 30, toPercent: 70 },
  },
  {
    id: 'heavy',
    title: '从重',
    weight: 'heavy',
    whenTitle: '当事人具有从重情节',
    when: is('gravity', 'heavy'),
    fine: { kind: 'share', fromPercent: 70, toPercent: 100 },
  },
] as const satisfies readonly Tier<'gravity'>[];

/** 三七开的文件名称。 */
export const marketThirdsTitle = `《${MRT.shortTitle}》`;

/** 三七开的依据：从轻、从重的含义。 */
export const marketThirdsArticles = [MRT.art(10, { item: 3 }), MRT.art(10, { item: 4 })] as const;
