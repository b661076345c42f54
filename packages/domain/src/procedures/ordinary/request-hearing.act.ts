import { APL, GDH } from '@lpt/law';
import { z } from 'zod';
import { hearingWindow } from '../../clocks/windows.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, longText, partyInput } from '../../engine/inputs.ts';

/** 当事人申请听证。邮寄的以寄出之日为准。申请以后本案停在听证，直到听证办结。 */
export const requestHearing = act({
  name: 'request-hearing',
  title: '登记听证申请',
  step: 'statement',
  per: 'party',
  by: ['handler', 'party'],
  from: ['proceeding'],
  partyFrom: ['notice-issued', 'notice-served', 'views-reviewed'],
  articles: [APL.art(63, { para: 1 }), APL.art(64, { item: 1 }), GDH.art(18), GDH.art(19)],
  guards: ['days-possible', 'hearing-right-exists'],
  input: z.strictObject({
    party: partyInput,
    channel: choice('方式', { 'on-site': '当面', written: '书面', online: '网上', post: '邮寄' }),
    on: dayInput('申请之日', '邮寄的填寄出之日'),
    reason: longText('申请听证的理由', 3000),
  }),
  decide: ({ theCase, party, input, ctx }) => {
    if (!party) return [];
    const window = hearingWindow(theCase, party, ctx);
    const id = `H${party.hearingRequests.length + 1}`;
    return [
      {
        type: 'HearingRequested',
        party: party.id,
        request: {
          id,
          on: input.on,
          channel: input.channel,
          reason: input.reason,
          receipt: `${ctx.on.replaceAll('-', '')}-${party.id}-${id}`,
          inTime: !window || input.on <= window.derivation.due,
        },
      },
    ];
  },
});
