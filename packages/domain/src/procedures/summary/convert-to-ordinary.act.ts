import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { conversionReasonTitles } from '../../case/summary.ts';
import { act } from '../../engine/act.ts';
import { choice, longText } from '../../engine/inputs.ts';

/** 转为普通程序：已经取得的证据保留，口头告知作废，自转换之日起核查线索并决定是否立案。 */
export const convertToOrdinary = act({
  name: 'convert-to-ordinary',
  title: '转为普通程序',
  step: 'summary-decision',
  procedures: ['summary'],
  by: ['handler'],
  from: ['investigating'],
  articles: [APL.art(51), APL.art(54), MRP.art(66)],
  guards: ['actor-handles-case'],
  input: z.strictObject({
    reason: choice('原因', conversionReasonTitles),
    explanation: longText('转办说明', 1000),
  }),
  documents: ['AY-01'],
  decide: ({ input }) => [{ type: 'ConvertedToOrdinary', ...input }],
});
