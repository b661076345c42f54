import { type Day, day, type Instant, instant } from '@lpt/domain';
import { demoPerson } from '../parties.ts';

/** 一次办理：哪一日几时、什么岗位的人、办什么、输入。 */
export type StoryAct = Readonly<{
  on: Day;
  at: Instant;
  by: 'officer-1' | 'unit-head' | 'agency-head' | 'publisher' | 'archivist';
  act: string;
  input: Readonly<Record<string, unknown>>;
}>;

/** 写一次办理。`when` 如 2026-04-01T09:30，北京时间。 */
export function storyAct(when: string, by: StoryAct['by'], act: string, input: StoryAct['input']): StoryAct {
  return { on: day(when.slice(0, 10)), at: instant(`${when}:00+08:00`), by, act, input };
}

const { birth: _birth, ...vendor } = demoPerson(61);
const officers = ['pengjiang-urban.officer-1', 'pengjiang-urban.officer-2'];
const place = '江门市蓬江区示例街口人行道护栏';
const facts =
  '2026年4月1日9时20分，当事人在示例街口人行道护栏上晾晒被褥3件。执法人员当场责令改正，当事人拒不改正。';

/** 蓬江：利用公共设施晾晒物品，拒不改正，当场罚款80元，当场收缴。 */
export const pengjiangAiring: readonly StoryAct[] = [
  storyAct('2026-04-01T09:45', 'officer-1', 'begin-summary', {
    officers,
    ground: '利用公共设施晾晒物品',
    from: '2026-04-01T09:20:00+08:00',
    to: '2026-04-01T09:40:00+08:00',
    place,
    person: vendor.name,
    certificatesShown: true,
    rightsTold: true,
    content: '护栏上晾晒被褥3件。执法人员责令收回，当事人拒绝。已拍照。',
    signature: 'signed',
    parties: [vendor],
    violations: [
      {
        matter: 'appearance.airing-on-public-facilities',
        parties: ['P1'],
        from: '2026-04-01',
        to: '2026-04-01',
        place,
        facts,
        circumstances: { correction: 'refused', pieces: 3, volume: 0.1, areaSqm: 0.5 },
      },
    ],
  }),
  storyAct('2026-04-01T09:50', 'officer-1', 'notify-orally', {
    party: 'P1',
    officers,
    rightsTold: true,
    proposal: {
      outcome: 'penalty',
      penalties: [{ kind: 'fine', amountFen: 10_000 }],
      tier: '从轻',
      discretion: '晾晒物品3件，属于从轻阶次',
      facts,
    },
  }),
  storyAct('2026-04-01T09:55', 'officer-1', 'hear-party', {
    party: 'P1',
    disputed: false,
    views: '家里没有地方晾晒，现在就收走，请少罚一点。',
    reply: '当事人随即收走物品，意见予以采纳，在从轻阶次内减少罚款。',
  }),
  storyAct('2026-04-01T10:05', 'officer-1', 'decide-on-the-spot', {
    party: 'P1',
    officers,
    place,
    proposal: {
      outcome: 'penalty',
      penalties: [{ kind: 'fine', amountFen: 8_000 }],
      tier: '从轻',
      discretion: '晾晒物品3件，听取意见后随即收走，属于从轻阶次',
      facts,
    },
    handedOver: true,
    handover: 'signed',
    officersSigned: true,
    sealed: true,
    remedyClause: 'reconsideration-first',
    payMode: 'cash',
    lateFine: true,
  }),
  storyAct('2026-04-01T10:10', 'officer-1', 'collect-cash', {
    party: 'P1',
    officers,
    amountFen: 8_000,
    ground: 'within-hundred',
    partyAsked: false,
    financeReceipt: true,
    receipt: '演示票据-20260401-01',
  }),
  storyAct('2026-04-02T09:00', 'officer-1', 'hand-in-cash', { party: 'P1', cash: 'K1', receiver: '样出纳' }),
  storyAct('2026-04-02T15:00', 'officer-1', 'file-back', { party: 'P1', filedWith: '执法一队（演示）' }),
  storyAct('2026-04-03T11:00', 'officer-1', 'bank-cash', {
    party: 'P1',
    cash: 'K1',
    voucher: '演示缴款-0402',
  }),
  storyAct('2026-04-08T10:00', 'publisher', 'publish-decision', { party: 'P1', checked: true }),
  storyAct('2026-04-09T10:00', 'officer-1', 'close-summary-case', {
    summary: '罚款80元当场收缴并缴付银行，决定已经备案、公示。',
  }),
  storyAct('2026-04-13T10:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
];
