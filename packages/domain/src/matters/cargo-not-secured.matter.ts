import { RFR, RTR } from '@lpt/law';
import { z } from 'zod';
import { always } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { count, factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  timesInYear: count('一年内第几次', '次'),
  correctedAtOnce: flag('当场改正'),
  ...factorField,
});

/** 货运经营者未采取必要措施防止货物脱落、扬撒。 */
export const cargoNotSecured = matter({
  id: 'transport.cargo-not-secured',
  title: '货运经营者未采取必要措施防止货物脱落、扬撒',
  publishedName: '货运经营者未采取必要措施防止货物脱落、扬撒案',
  profile: 'transport',
  violates: [RTR.art(26, { para: 2 }), RFR.art(32)],
  penalizes: [RTR.art(68, { para: 2 }), RFR.art(64, { item: 2 })],
  limitationYears: 2,
  kinds: ['fine', 'revoke-licence'],
  circumstances,
  statutory: [{ id: 'all', title: '责令改正并处罚款', when: always, fine: sum(1_000, 3_000) }],
  benchmark: 'transport.cargo-not-secured',
  basis: 'read',
  remark: '情节严重的吊销道路运输经营许可证。',
  from: day('2023-11-10'),
});
