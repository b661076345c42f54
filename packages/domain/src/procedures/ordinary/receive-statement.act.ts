import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';

/** 收到当事人的陈述、申辩：当面、书面，或者当事人在手机上提交。 */
export const receiveStatement = act({
  name: 'receive-statement',
  title: '接收陈述、申辩',
  step: 'statement',
  per: 'party',
  by: ['handler', 'party'],
  from: ['proceeding'],
  partyFrom: ['notice-issued', 'notice-served', 'hearing-requested', 'views-reviewed'],
  articles: [APL.art(45, { para: 1 }), APL.art(44)],
  guards: [],
  input: z.strictObject({
    party: partyInput,
    channel: choice('方式', { 'on-site': '当面', written: '书面', online: '网上' }),
    content: longText('陈述、申辩的内容', 5000),
  }),
  documents: ['GZ-03'],
  decide: ({ party, input, ctx }) => {
    const id = `T${(party?.statements.length ?? 0) + 1}`;
    const statement = {
      id,
      on: ctx.on,
      at: ctx.at,
      channel: input.channel,
      content: input.content,
      receipt: `${ctx.on.replaceAll('-', '')}-${input.party}-${id}`,
    };
    return [{ type: 'StatementReceived', party: input.party, statement }];
  },
});
