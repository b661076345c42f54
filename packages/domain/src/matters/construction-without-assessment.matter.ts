import { EEC } from '@lpt/law';
import { z } from 'zod';
import { is } from '../discretion/condition.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { choice, factorField, flag } from './fields.ts';
import { matter } from './matter.ts';

const circumstances = z.object({
  document: choice('环境影响评价文件', ['report', 'form'], { report: '报告书', form: '报告表' }),
  serious: flag('情节严重'),
  score: z.number().min(0).max(100).meta({ title: '裁量因素得分', unit: '分' }),
  ...factorField,
});

/** 环境影响评价文件未经批准擅自开工建设。 */
export const constructionWithoutAssessment = matter({
  id: 'ecology.construction-without-assessment',
  title: '环境影响评价文件未经批准擅自开工建设',
  publishedName: '环境影响评价文件未经批准擅自开工建设案',
  profile: 'ecology',
  violates: [EEC.art(83), EEC.art(107)],
  penalizes: [EEC.art(1095)],
  limitationYears: 2,
  kinds: ['fine'],
  circumstances,
  statutory: [
    {
      id: 'report',
      title: '应当编制报告书',
      when: { all: [is('document', 'report'), is('serious', false)] },
      fine: sum(200_000, 1_000_000),
    },
    {
      id: 'report-serious',
      title: '应当编制报告书，情节严重',
      when: { all: [is('document', 'report'), is('serious', true)] },
      fine: sum(1_000_000, 10_000_000),
    },
    {
      id: 'form',
      title: '应当编制报告表',
      when: { all: [is('document', 'form'), is('serious', false)] },
      fine: sum(100_000, 500_000),
    },
    {
      id: 'form-serious',
      title: '应当编制报告表，情节严重',
      when: { all: [is('document', 'form'), is('serious', true)] },
      fine: sum(500_000, 5_000_000),
    },
  ],
  benchmark: 'ecology.construction-without-assessment',
  basis: 'secondary',
  remark: '旧法按总投资的比例罚款。2026年8月15日以前的行为适用当时的法律，新法处罚较轻的除外。',
  from: day('2026-08-15'),
});
