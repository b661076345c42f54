import { URP } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { share } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { choice, constructionCost, factorField, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  constructionCostFen: money('建设工程造价'),
  remedy: choice('对规划实施的影响', ['correctable', 'demolish', 'confiscate'], {
    correctable: '尚可采取改正措施消除影响',
    demolish: '无法消除影响，限期拆除',
    confiscate: '无法消除影响且不能拆除，没收实物或者违法收入',
  }),
  ...factorField,
});

/** 未取得建设工程规划许可证进行建设。 */
export const constructionWithoutPermit = matter({
  id: 'planning.construction-without-permit',
  title: '未取得建设工程规划许可证进行建设',
  publishedName: '未取得建设工程规划许可证进行建设案',
  profile: 'urban',
  violates: [URP.art(40, { para: 1 })],
  penalizes: [URP.art(64)],
  limitationYears: 2,
  kinds: ['fine', 'order-demolition', 'confiscate-goods'],
  circumstances,
  statutory: [
    {
      id: 'correctable',
      title: '尚可采取改正措施消除影响',
      when: is('remedy', 'correctable'),
      fine: share(constructionCost, 5, 10),
    },
    {
      id: 'demolish',
      title: '无法消除影响，限期拆除或者没收，可以并处罚款',
      when: is('remedy', 'demolish', 'confiscate'),
      fine: share(constructionCost, 0, 10),
    },
  ],
  basis: 'read',
  from: day('2019-04-23'),
});
