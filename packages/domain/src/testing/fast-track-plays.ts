import type { FastTrack } from '../case/fast-track.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';
import type { Play, PlayBook, PlayStart } from './case-play.ts';
import { demoProposal, usualSetup } from './case-setup.ts';
import { transferPlays } from './transfer-plays.ts';

const team = (body: string) => [`${body}.handler-1`, `${body}.handler-2`];

const handled = (act: string, input: Play['input']): Play => ({ act, post: 'handler-1', input });

/** 罚款一千元，达不到听证标准，也超过当场处罚的限额。 */
const small = {
  body: 'transport',
  parties: ['individual-business'],
  fineFen: yuan(1_000),
  statement: false,
} as const;

/** 一年内第一次、不能当场改正，按“较轻”罚款一千元。 */
const firstTime: NonNullable<PlayStart['change']> = ({ violations }) => ({
  violations: violations.map((each) => ({
    ...each,
    circumstances: { timesInYear: 1, correctedAtOnce: false },
  })),
});

const start = (stage: PlayStart['stage'], profile: 'police' | 'customs' | 'transport'): PlayStart => ({
  stage,
  setup: small,
  profiles: ['general', 'guangdong', profile],
  change: firstTime,
});

const two: PlayStart['setup'] = { ...small, parties: ['individual-business', 'person'] };

/** 达到听证标准的案件，当事人同意过快速办理，经法制审核告知。 */
const largeFine = (profile: 'police' | 'customs'): PlayStart => ({
  stage: 'notice-served',
  setup: { parties: ['person'], fineFen: yuan(70_000), statement: false },
  profiles: ['general', 'guangdong', profile],
  change: ({ parties, violations }) => ({
    violations: violations.map((each) => ({
      ...each,
      circumstances: { goodsValueFen: 43_200, gainsFen: 34_800 },
    })),
    parties: parties.map((party) => ({ ...party, fastTrack: agreed })),
  }),
});

const agreed: FastTrack = {
  offered: { on: day('2026-03-06'), at: instant('2026-03-06T09:00:00+08:00'), officers: [], facts: '' },
  accepted: {
    on: day('2026-03-06'),
    at: instant('2026-03-06T09:30:00+08:00'),
    officers: [],
    confession: 'record',
    admission: '',
    proof: '',
  },
};

const proposal = { ...demoProposal({ ...usualSetup, ...small }), tier: '较轻' };

/** 快速办理的情景。期限、排除的情形随机关的领域而不同。 */
export const fastTrackPlays: PlayBook = {
  starts: {
    公安立案: start('filed', 'police'),
    海关立案: start('filed', 'customs'),
    交通立案: start('filed', 'transport'),
    公安调查中: start('investigated', 'police'),
    海关调查中: start('investigated', 'customs'),
    '公安，两名当事人': { ...start('investigated', 'police'), setup: two },
    '公安，罚款达到听证标准': largeFine('police'),
    '海关，罚款达到听证标准': largeFine('customs'),
    '公安，未成年人': {
      ...start('investigated', 'police'),
      change: (theCase) => ({
        ...firstTime(theCase),
        parties: theCase.parties.map((party) => ({
          ...party,
          identity: { ...party.identity, birth: day('2010-01-01') },
        })),
      }),
    },
    '公安，没有笔录': {
      ...start('investigated', 'police'),
      change: (theCase) => ({ ...firstTime(theCase), records: [] }),
    },
    '海关，只有当事人的陈述': {
      ...start('investigated', 'customs'),
      change: (theCase) => ({
        ...firstTime(theCase),
        evidence: theCase.evidence.map((each) => ({ ...each, kind: 'party-statement' })),
      }),
    },
  },
  plays: {
    ...transferPlays.plays,
    告知快速办理: handled('offer-fast-track', ({ theCase: { body, profiles }, party, on }) => ({
      party: party.id,
      officers: team(body),
      certificatesShown: true,
      factsClear: true,
      facts: '执法人员当场查获，有执法记录仪的录像，事实清楚。',
      exclusion: 'none',
      ...(profiles.includes('police') ? { arrivedAt: `${on}T09:00:00+08:00` } : {}),
      ...(profiles.includes('customs') ? { kind: 'light-penalty' } : {}),
    })),
    同意快速办理: handled('accept-fast-track', ({ theCase: { body }, party }) => ({
      party: party.id,
      officers: team(body),
      admits: true,
      noObjection: true,
      admission: '以上事实属实，我认错认罚。',
      confession: 'own-statement',
      signed: true,
      proof: '本人书写的材料一页',
    })),
    调查终结: handled('close-investigation', ({ theCase: { parties } }) => ({
      report: '当事人承认违法事实，有录像、书证相互印证。',
      complexity: { complex: false, reasons: [] },
      proposals: parties.map(({ id }) => ({ party: id, proposal })),
    })),
    快速审核: {
      act: 'review-fast-track',
      post: 'unit-head',
      input: () => ({ outcome: 'agree', text: '事实清楚，当事人认错认罚，同意快速办理。', defects: [] }),
    },
    送审: handled('submit-review', () => ({ reviewKind: 'case' })),
    审核: {
      act: 'give-review-opinion',
      post: 'legal-reviewer',
      input: () => ({ outcome: 'agree', text: '同意。', defects: [] }),
    },
    告知: handled('issue-notice', ({ party }) => ({ party: party.id, statementWorkingDays: 5 })),
    口头告知: handled('notify-fast-track-orally', ({ theCase: { body }, party }) => ({
      party: party.id,
      officers: team(body),
      rightsTold: true,
      signed: true,
      statementWorkingDays: 5,
    })),
    放弃陈述: handled('record-waiver', ({ party }) => ({
      party: party.id,
      statement: true,
      hearing: true,
      proof: '签名的放弃声明',
    })),
    陈述申辩: handled('receive-statement', ({ party }) => ({
      party: party.id,
      channel: 'on-site',
      content: '录像不能证明是本人所为。',
    })),
    复核意见: handled('review-views', ({ party }) => ({
      party: party.id,
      adopted: 'none-raised',
      reply: '当事人书面放弃，没有提出意见。',
    })),
    报批决定: handled('request-decision', ({ party }) => ({
      party: party.id,
      lateFine: true,
      opinion: '请审批。',
    })),
    转回普通程序: handled('revert-fast-track', ({ party }) => ({
      party: party.id,
      ground: 'disputed',
      reason: '当事人对录像提出异议。',
    })),
  },
  changes: {
    一名执法人员: { officers: ['transport.handler-1'] },
    没有亮证: { certificatesShown: false },
    事实不清: { factsClear: false },
    聋哑人: { exclusion: 'disability' },
    疑似精神病人: { exclusion: 'mental-illness' },
    可能拘留十日: { exclusion: 'detention' },
    其他不宜: { exclusion: 'other' },
    没有到案时刻: { arrivedAt: undefined },
    没有列明种类: { kind: undefined },
    没有签名: { signed: false },
    没有告知权利: { rightsTold: false },
    不认罚: { admits: false },
    有异议: { noObjection: false },
    录音录像: { confession: 'recording' },
    询问笔录: { confession: 'record' },
    退回: { outcome: 'return', text: '事实还要核实。', defects: ['facts'] },
    不采纳: { adopted: 'not-adopted', reply: '录像清晰，不予采纳。' },
    案情复杂: { complexity: { complex: true, reasons: ['涉及多人'] } },
  },
};
