import { ICR } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  unchecked: count('没有核对、登记的人数', '人'),
  ...factorField,
});

/** 互联网上网服务营业场所未按规定核对、登记上网人员的身份证件。由公安机关、文化行政部门各依职权处罚。 */
export const identityUnchecked = matter({
  id: 'police.identity-unchecked',
  title: '未按规定核对、登记上网消费者的有效身份证件',
  publishedName: '未按规定核对、登记上网消费者的有效身份证件案',
  profile: 'police',
  violates: [ICR.art(23)],
  penalizes: [ICR.art(32, { item: 3 })],
  limitationYears: 2,
  kinds: ['warning', 'fine', 'suspend-business'],
  circumstances,
  statutory: [{ id: 'all', title: '警告，可以并处罚款', when: always, fine: sum(0, 15_000) }],
  basis: 'memory',
  remark: '条款和数额凭记忆，适用前须与现行条例核对；情节严重的责令停业整顿。',
  from: day('2022-05-01'),
});
