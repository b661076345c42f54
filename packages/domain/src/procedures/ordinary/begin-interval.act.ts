import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { type IntervalReason, intervalTitles } from '../../case/investigation.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, shortText } from '../../engine/inputs.ts';

const { suspension: _bySuspension, hearing: _byHearing, police: _byPolice, ...reasons } = intervalTitles;

/** 开始检测、鉴定等期间。本机关适用的规定列明可以扣除的才扣除，否则只是记下来。 */
export const beginInterval = act({
  name: 'begin-interval',
  title: '送检送鉴，开始期间',
  step: 'investigation',
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating', 'proceeding'],
  articles: [APL.art(60), MRP.art(18, { para: 2 }), MRP.art(64, { para: 2 })],
  guards: ['days-possible', 'actor-handles-case', 'someone-undecided'],
  input: z.strictObject({
    reason: choice('事由', reasons),
    from: dayInput('开始之日'),
    paper: shortText('依据的文书', 120, '如：抽样记录、检验委托书及其编号'),
  }),
  decide: ({ theCase, input }) => [
    {
      type: 'IntervalBegun',
      interval: {
        ...input,
        reason: input.reason as IntervalReason,
        id: `I${theCase.intervals.length + 1}`,
        stage: theCase.filedOn ? 'case' : 'verification',
      },
    },
  ],
});
