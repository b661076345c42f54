import type { Party } from '../../case/party.ts';
import type { OfficerOnRecord } from '../../case/people.ts';
import type { Day } from '../../kernel/day.ts';
import type { Instant } from '../../kernel/instant.ts';
import { fen } from '../../kernel/money.ts';

/** 执行、救济、决定历史的每个字段都有内容，写到的人都是看不得的。 */
export function fullExecution(
  s: Readonly<Record<'person' | 'phone' | 'address' | 'receiver' | 'witness', string>>,
  { on, at, officers }: Readonly<{ on: Day; at: Instant; officers: readonly OfficerOnRecord[] }>,
  decision: NonNullable<Party['decision']>,
): Pick<Party, 'execution' | 'remedies' | 'decisionHistory'> {
  const told = `${s.person}，电话${s.phone}，住${s.address}`;
  const paper = { number: '文号', document: 'D1', on };
  return {
    execution: {
      deferrals: [
        {
          id: 'Y1',
          appliedOn: on,
          reason: told,
          proof: told,
          answer: { ...paper, option: 'defer', schedule: [{ dueOn: on, amountFen: fen(1) }], reason: told },
        },
      ],
      lateFine: { ...paper, dueOn: on },
      demands: [
        {
          ...paper,
          id: 'U1',
          kind: 'performance',
          object: told,
          how: '缴款',
          performBy: on,
          fineFen: fen(1),
          gainsFen: fen(1),
          lateFineFen: fen(1),
          consequences: ['court'],
          views: { on, content: told, reply: told, adopted: false },
          hiding: told,
        },
      ],
      agreement: {
        ...paper,
        stages: [{ dueOn: on, amountFen: fen(1) }],
        waivedLateFineFen: fen(1),
        remedied: told,
        terms: told,
        breached: { on, note: told },
      },
      demolition: { ...paper, object: told, selfBy: on, where: told },
      enforcement: {
        ...paper,
        manner: 'transfer',
        basis: { level: 'law', provision: '（演示）法律第一条' },
        plan: told,
        immediate: false,
        carriedOut: [
          {
            from: at,
            to: at,
            place: s.address,
            officers,
            urgentReason: told,
            recording: '001号',
            content: told,
            signature: 'signed',
            completed: true,
          },
        ],
      },
      court: {
        ...paper,
        route: 'unchallenged',
        court: '样例法院',
        claims: told,
        attachments: ['decision'],
        urgent: told,
        lateReason: told,
        steps: [{ on, outcome: 'accepted', paper: told, plainlyIllegal: false }],
        reviews: [{ on, against: 'refused' }],
      },
      preservationApplied: { on, court: '样例法院', reason: told },
      substitutes: [
        {
          ...paper,
          id: 'L1',
          immediate: false,
          harm: 'traffic',
          object: told,
          manner: told,
          performer: '样例公司',
          plannedOn: on,
          estimateFen: fen(1),
          partyPresent: true,
          done: { at, on, officers, signedBy: ['performer'], content: told, recording: '001号' },
          cost: { on, actualFen: fen(1), bearer: 'party', account: told },
        },
      ],
      pauses: [{ from: on, to: on, ground: 'unable', reason: told, harmless: true }],
      ended: { on, ground: 'other', reason: told },
      disposals: [
        {
          on,
          goods: told,
          way: 'auction',
          receiver: s.receiver,
          supervisor: s.witness,
          recording: '001号',
          proceedsFen: fen(1),
        },
      ],
      reversals: [{ on, how: 'returned', amountFen: fen(1), note: told }],
    },
    remedies: {
      proceedings: [
        {
          id: 'Q1',
          kind: 'reconsideration',
          body: '样例区人民政府',
          filedOn: on,
          copyReceivedOn: on,
          acceptedOn: on,
          simplified: false,
          answered: { on, paper: told },
          stay: { on, by: '样例区人民政府', reason: told },
          outcome: { result: 'upheld', receivedOn: on, effectiveOn: on, procedureOnly: false, note: told },
        },
      ],
      handed: [{ receivedOn: on, forwardedOn: on }],
      untold: { which: 'both', toldOn: on, note: told },
      compensation: {
        receivedOn: on,
        claim: told,
        decided: { on, granted: true, amountFen: fen(1), note: told },
      },
    },
    decisionHistory: {
      corrections: [{ ...paper, item: 'wording', before: told, after: told }],
      changes: [{ ...paper, from: decision.proposal, to: decision.proposal, reason: told }],
      former: [{ decision, replacedOn: on, reason: told, procedureOnly: false }],
    },
  };
}
