import { GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, partyInput, shortText } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

const grounds = {
  'force-majeure': '不可抗力或者其他正当理由不能到场',
  'withdrawal-asked': '申请听证人员回避，需要另行确定',
  'no-successor-yet': '当事人死亡或者终止，等待确定承继人',
  appraisal: '需要重新鉴定、勘验',
  'new-evidence': '需要通知新的证人到场或者补充调查',
  other: '其他应当延期、中止的情形',
} as const;

/** 延期或者中止听证：这段时间不计入听证期限。 */
export const pauseHearing = act({
  name: 'pause-hearing',
  title: '延期或者中止听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(35), GDH.art(36, { para: 1 }), GDH.art(38, { para: 1 }), MRH.art(26, { para: 1 })],
  guards: ['hearing-running', 'chair-presides'],
  input: z.strictObject({
    party: partyInput,
    kind: choice('种类', { postponed: '延期', suspended: '中止' }),
    ground: choice('理由', grounds),
    note: shortText('说明和材料', 300),
  }),
  decide: ({ theCase, input: { party: own, kind, ground, note }, ctx }) =>
    forEachHeard(theCase, own, (party) => ({
      type: 'HearingPaused',
      party,
      pause: { kind, from: ctx.on, reason: `${grounds[ground]}。${note}` },
    })),
});
