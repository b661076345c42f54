import { SC54 } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { dayInput, longText } from '../../engine/inputs.ts';
import { visitsNow } from '../../inspection/past-visits.ts';
import { lawfulInspectionPower } from '../lawful-power.ts';

/** 检查前由行政执法主体负责人批准；紧急检查的事后补办。 */
export const inspection = approval({
  kind: 'inspection',
  title: '行政检查',
  step: 'inspection-approval',
  procedures: ['inspection'],
  stages: ['unit-head', 'agency-head'],
  from: ['inspecting'],
  articles: [SC54.art(3), SC54.art(4)],
  guards: [
    'inspection-not-approved-yet',
    ...lawfulInspectionPower,
    'inspection-items-published',
    'within-yearly-cap',
    'object-drawn-at-random',
    'business-drawn-at-random',
    'inspections-merged',
    'one-visit-for-all',
    'off-site-first',
  ],
  input: z.strictObject({
    plannedFrom: dayInput('计划检查开始之日'),
    plannedTo: dayInput('计划检查结束之日'),
    opinion: longText('请示意见', 1000),
  }),
  documents: ['JC-01'],
  grant: (scope) => {
    const visits = visitsNow(scope);
    return [{ type: 'InspectionApproved', ...(visits ? { visits } : {}) }];
  },
});
