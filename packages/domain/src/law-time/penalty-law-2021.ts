import { APL, type Citation, type RuleId } from '@lpt/law';
import { chineseDay, type Day, day } from '../kernel/day.ts';

/** 2021年修订的行政处罚法施行之日。 */
export const penaltyLaw2021From: Day = day('2021-07-15');

/** 一项修改的性质：程序、对当事人有利的实体、对当事人不利的实体。 */
type Effect = 'procedural' | 'favourable' | 'adverse';

/** 2021年修订改变的一处。旧法的规定只记到足以比较轻重。 */
export type PenaltyLawChange = Readonly<{
  id: string;
  title: string;
  before: string;
  after: string;
  effect: Effect;
  articles: readonly Citation[];
  rule?: RuleId;
}>;

/** 2021年修订中影响在办案件的各处。旧法的内容凭记忆，没有核对原文。 */
export const penaltyLawChanges: readonly PenaltyLawChange[] = [
  {
    id: 'limitation-five-years',
    title: '追责时效五年',
    before: '一律二年，法律另有规定的除外',
    after: '涉及公民生命健康安全、金融安全且有危害后果的延长至五年',
    effect: 'adverse',
    articles: [APL.art(36, { para: 1 })],
    rule: 'LIM-02',
  },
  {
    id: 'first-minor-corrected',
    title: '初次违法可以不罚',
    before: '没有这一情形',
    after: '初次违法且危害后果轻微并及时改正的，可以不予处罚',
    effect: 'favourable',
    articles: [APL.art(33, { para: 1 })],
    rule: 'DIS-06',
  },
  {
    id: 'no-fault',
    title: '没有主观过错不罚',
    before: '没有这一情形',
    after: '当事人有证据足以证明没有主观过错的，不予处罚，另有规定的除外',
    effect: 'favourable',
    articles: [APL.art(33, { para: 2 })],
    rule: 'DIS-07',
  },
  {
    id: 'summary-cap',
    title: '当场处罚的数额',
    before: '公民五十元以下，法人或者其他组织一千元以下',
    after: '公民二百元以下，法人或者其他组织三千元以下',
    effect: 'procedural',
    articles: [APL.art(51)],
    rule: 'SMP-01',
  },
  {
    id: 'hearing-scope',
    title: '听证的范围和期限',
    before: '三日内提出，范围较窄',
    after: '五个工作日内提出，范围扩大到没收、降低资质等级、限制从业等',
    effect: 'procedural',
    articles: [APL.art(63), APL.art(64)],
    rule: 'HEA-01',
  },
  {
    id: 'ninety-days',
    title: '办案期限',
    before: '没有规定',
    after: '自立案之日起九十日内作出决定',
    effect: 'procedural',
    articles: [APL.art(60)],
    rule: 'DEC-07',
  },
];

/** 一处修改对本案适用新法还是旧法。 */
export type PenaltyLawChoice = Readonly<{
  change: PenaltyLawChange;
  applies: 'before' | 'after';
  says: string;
  articles: readonly Citation[];
}>;

/**
 * 行为终了和办理跨过2021年7月15日的，各处修改分别适用新法还是旧法：
 * 程序依办理之日的法律；实体从旧兼从轻。两日在同一侧的，全部适用那一侧的法律。
 */
export function penaltyLawChoices(actedOn: Day, handledOn: Day): readonly PenaltyLawChoice[] {
  return penaltyLawChanges.map((change) => {
    const applies = side(change.effect, actedOn, handledOn);
    return { change, applies, says: reason(change, applies, actedOn), articles: [APL.art(37)] };
  });
}

function side(effect: Effect, actedOn: Day, handledOn: Day): PenaltyLawChoice['applies'] {
  if (handledOn < penaltyLaw2021From) return 'before';
  return actedOn < penaltyLaw2021From && effect === 'adverse' ? 'before' : 'after';
}

function reason({ title, effect, before, after }: PenaltyLawChange, applies: string, actedOn: Day): string {
  const text = applies === 'before' ? before : after;
  if (actedOn >= penaltyLaw2021From) return `${title}：行为在新法施行以后，适用新法（${text}）。`;
  const why = {
    procedural: '程序依办理之日的法律',
    favourable: '行为在新法施行以前，新法较轻，适用新法',
    adverse: '行为在新法施行以前，新法较重，适用旧法',
  }[effect];
  return `${title}：行为终了于${chineseDay(actedOn)}，${why}（${text}）。`;
}
