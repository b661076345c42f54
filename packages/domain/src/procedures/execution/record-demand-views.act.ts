import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput, yesNo } from '../../engine/inputs.ts';

/** 记录催告以后当事人的陈述、申辩和复核结果；没有提出的也记明。发现转移、隐匿财物迹象的写明证据。 */
export const recordDemandViews = act({
  name: 'record-demand-views',
  title: '记录催告后的意见',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(36), ACL.art(37, { para: 3 })],
  guards: ['actor-handles-case', 'demand-exists'],
  input: z.strictObject({
    party: partyInput,
    content: longText('当事人的意见，没有提出的写明没有提出', 2000),
    reply: longText('复核情况和答复', 2000),
    adopted: yesNo('意见成立，予以采纳'),
    hiding: longText('转移或者隐匿财物迹象的证据', 1000).exactOptional(),
  }),
  decide: ({ party, input: { party: id, hiding, ...views }, ctx }) => {
    const demand = party?.execution?.demands.findLast(({ kind }) => kind === 'performance');
    if (!demand) return [];
    return [
      {
        type: 'DemandViewsRecorded',
        party: id,
        demand: demand.id,
        views: { on: ctx.on, ...views },
        ...(hiding ? { hiding } : {}),
      },
    ];
  },
});
