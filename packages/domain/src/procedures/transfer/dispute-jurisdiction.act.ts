import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, longText, shortText } from '../../engine/inputs.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 登记管辖争议：先协商。对移送来的案件有异议的，也从这里报请指定。 */
export const disputeJurisdiction = act({
  name: 'dispute-jurisdiction',
  title: '登记管辖争议',
  step: 'transfer',
  by: ['handler'],
  from: leadAndCasePhases,
  whileSuspended: true,
  articles: [APL.art(25, { para: 2 }), MRP.art(13), MRP.art(14)],
  guards: ['days-possible', 'someone-undecided', 'no-jurisdiction-dispute'],
  input: z.strictObject({
    other: shortText('对方机关', 100, '写全称，移送时照这里填'),
    reason: longText('争议的情况和理由', 2000),
    on: dayInput('发生争议之日'),
  }),
  decide: ({ theCase, input: { on, ...dispute } }) => [
    {
      type: 'JurisdictionDisputed',
      dispute: { ...dispute, id: `GX${theCase.jurisdictionDisputes.length + 1}`, arisenOn: on },
    },
  ],
});
