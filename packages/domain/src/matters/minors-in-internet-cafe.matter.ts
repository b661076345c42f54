import { ICR, MPL } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  minors: count('接纳未成年人数', '人'),
  ...factorField,
});

/** 互联网上网服务营业场所接纳未成年人。 */
export const minorsInInternetCafe = matter({
  id: 'culture.minors-in-internet-cafe',
  title: '互联网上网服务营业场所接纳未成年人',
  publishedName: '互联网上网服务营业场所接纳未成年人案',
  profile: 'culture',
  violates: [ICR.art(21, { para: 1 }), MPL.art(58)],
  penalizes: [ICR.art(31, { item: 2 })],
  limitationYears: 2,
  kinds: ['warning', 'fine', 'suspend-business', 'revoke-licence'],
  circumstances,
  statutory: [{ id: 'all', title: '警告，可以并处罚款', when: always, fine: sum(0, 15_000) }],
  basis: 'read',
  remark: '未成年人保护法另有罚则，适用哪一部由法制审核确定。',
  from: day('2024-04-26'),
});
