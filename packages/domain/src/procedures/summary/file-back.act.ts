import { AGP, APL, MRP, TRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';

/** 当场处罚决定报所属行政机关备案，材料一并交回归档。 */
export const fileBack = act({
  name: 'file-back',
  title: '当场处罚报备案',
  step: 'summary-filing',
  per: 'party',
  procedures: ['summary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(52, { para: 3 }), MRP.art(70), AGP.art(27), TRP.art(61, { item: 8 })],
  guards: ['actor-handles-case', 'decided-on-the-spot'],
  input: z.strictObject({ party: partyInput, filedWith: shortText('接收备案的机构', 60) }),
  documents: ['JD-05'],
  decide: ({ input }) => [{ type: 'SummaryFiledBack', ...input }],
});
