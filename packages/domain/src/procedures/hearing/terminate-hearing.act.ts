import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, dayInput, partyInput, shortText } from '../../engine/inputs.ts';

const grounds = {
  absent: '当事人及其代理人无正当理由拒不出席',
  left: '当事人及其代理人未经许可中途退出',
  disturbed: '当事人或者其代理人扰乱听证秩序，不听劝阻',
  withdrawn: '当事人撤回听证申请',
  'no-successor': '当事人死亡或者终止满三个月，没有确定承继人',
  other: '其他应当终止的情形',
} as const;

/** 终止听证：视为放弃听证权利，案件继续办理。 */
export const terminateHearing = act({
  name: 'terminate-hearing',
  title: '终止听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 6 }), GDH.art(37), MRH.art(15, { para: 3 })],
  guards: ['hearing-not-over', 'chair-presides', 'successor-awaited'],
  input: z.strictObject({
    party: partyInput,
    ground: choice('终止的情形', grounds),
    since: dayInput('当事人死亡或者终止之日', '没有承继人而终止的，必须填写').exactOptional(),
    note: shortText('说明和材料', 300),
  }),
  decide: ({ input }) => [
    { type: 'HearingTerminated', party: input.party, reason: `${grounds[input.ground]}。${input.note}` },
  ],
});
