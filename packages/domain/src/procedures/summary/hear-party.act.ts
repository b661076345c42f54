import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import type { EventBody } from '../../case/events.ts';
import { act } from '../../engine/act.ts';
import { longText, partyInput, yesNo } from '../../engine/inputs.ts';

/** 当场听取陈述、申辩，复核答复，记入笔录；没有意见的也要记明。 */
export const hearParty = act({
  name: 'hear-party',
  title: '听取陈述、申辩',
  step: 'summary-notice',
  per: 'party',
  procedures: ['summary'],
  by: ['handler'],
  from: ['investigating', 'proceeding'],
  articles: [APL.art(45), MRP.art(69)],
  guards: ['actor-handles-case', 'told-orally', 'views-answered-on-the-spot'],
  input: z.strictObject({
    party: partyInput,
    disputed: yesNo('当事人对违法事实有异议', '有异议的，转为普通程序'),
    views: longText('陈述、申辩的内容', 4000, '没有意见的不填').exactOptional(),
    reply: longText('复核答复', 2000, '是否采纳及理由').exactOptional(),
  }),
  documents: ['GZ-03'],
  decide: ({ party, input, ctx }) => {
    const { disputed, views, reply } = input;
    const heard: EventBody = {
      type: 'HeardOnTheSpot',
      party: input.party,
      disputed,
      raised: views !== undefined,
      ...(reply ? { reply } : {}),
    };
    if (!views) return [heard];
    const id = `T${(party?.statements.length ?? 0) + 1}`;
    const receipt = `${ctx.on.replaceAll('-', '')}-${input.party}-${id}`;
    const statement = { id, on: ctx.on, at: ctx.at, channel: 'on-site', content: views, receipt } as const;
    return [{ type: 'StatementReceived', party: input.party, statement }, heard];
  },
});
