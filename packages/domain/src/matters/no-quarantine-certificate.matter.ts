import { AEL } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { times } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { choice, factorField, flag, freight, goodsValue, money } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  role: choice('当事人', ['owner', 'carrier'], { owner: '货主、经营者', carrier: '货主以外的承运人' }),
  goodsValueFen: money('货值金额'),
  freightFen: money('运输费用'),
  serious: flag('情节严重'),
  ...factorField,
});

/** 经营、运输的动物、动物产品未附有检疫证明。 */
export const noQuarantineCertificate = matter({
  id: 'agriculture.no-quarantine-certificate',
  title: '经营、运输的动物、动物产品未附有检疫证明',
  publishedName: '经营、运输的动物、动物产品未附有检疫证明案',
  profile: 'agriculture',
  violates: [AEL.art(51)],
  penalizes: [AEL.art(100, { para: 1 })],
  limitationYears: 2,
  kinds: ['fine'],
  circumstances,
  statutory: [
    { id: 'owner', title: '货主或者经营者', when: is('role', 'owner'), fine: times(goodsValue, 0, 1) },
    {
      id: 'carrier',
      title: '承运人',
      when: { all: [is('role', 'carrier'), is('serious', false)] },
      fine: times(freight, 3, 5),
    },
    {
      id: 'carrier-serious',
      title: '承运人，情节严重',
      when: { all: [is('role', 'carrier'), is('serious', true)] },
      fine: times(freight, 5, 10),
    },
  ],
  basis: 'read',
  from: day('2021-05-01'),
});
