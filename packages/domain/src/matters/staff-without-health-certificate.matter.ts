import { PHD, PHR } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { correctionField, count, factorField } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  ...correctionField,
  persons: count('未获得健康合格证明的人数', '人'),
  ...factorField,
});

/** 安排未获得健康合格证明的人员从事直接为顾客服务工作。 */
export const staffWithoutHealthCertificate = matter({
  id: 'health.staff-without-health-certificate',
  title: '安排未获得健康合格证明的人员从事直接为顾客服务工作',
  publishedName: '安排未获得健康合格证明的人员从事直接为顾客服务工作案',
  profile: 'health',
  violates: [PHR.art(7), PHD.art(10)],
  penalizes: [PHR.art(14, { para: 1, item: 2 }), PHD.art(38)],
  limitationYears: 2,
  kinds: ['warning', 'fine'],
  circumstances,
  statutory: [
    {
      id: 'first',
      title: '责令限期改正，给予警告并处罚款',
      when: is('correction', 'not-ordered', 'corrected'),
      fine: sum(500, 5_000),
    },
    {
      id: 'overdue',
      title: '逾期不改正',
      when: is('correction', 'refused'),
      fine: sum(5_000, 15_000),
    },
  ],
  basis: 'read',
  from: day('2019-04-23'),
});
