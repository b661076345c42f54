import { type RuleId, rule } from '@lpt/law';
import { matterOf } from '../matters/matters.ts';
import { profileTitles } from '../registry/titles.ts';
import { knowsHearingThreshold } from '../thresholds/hearing.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { CheckDiscretion } from './check-discretion.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Need } from './check-need.ts';
import { proposalOf } from './check-proposal.ts';
import { toldOfSource } from './check-registry.ts';
import { fieldTitled } from './circumstance-fields.ts';

/** 一种待补：在哪种事实下要补哪个字段，为了判断什么。 */
type NeedRow = Readonly<{
  field: string;
  when(facts: CheckFacts): boolean;
  says: string;
  rule: RuleId;
}>;

const penalized = ({ proposal }: CheckFacts) =>
  proposal !== undefined && proposal.noPenaltyReason === undefined;

/** 一件可以判断的事也没有写。 */
function nothingTold(facts: CheckFacts): boolean {
  const { proposal, violations, officers, body, certificatesShown } = facts;
  const { measure, execution, fastTrack, police, jurisdiction, preservation, inspection } = facts;
  const topics = [measure, execution, fastTrack, police, jurisdiction, preservation, inspection];
  return (
    violations.length === 0 &&
    certificatesShown === undefined &&
    [proposal, officers, ...topics].every((each) => each === undefined) &&
    !toldOfSource(body)
  );
}

/** 列明了一种处罚。 */
function givesPenalty({ proposal }: CheckFacts): boolean {
  return proposal !== undefined && proposalOf(proposal).penalties.length > 0;
}

/** 决定以后的事。 */
function afterDecision(facts: CheckFacts): boolean {
  const { service, paidOn, remedy, deferral, cash, publication } = facts;
  return [service, paidOn, remedy, deferral, cash, publication].some((each) => each !== undefined);
}

const rows: readonly NeedRow[] = [
  {
    field: 'proposal',
    when: (facts) => nothingTold(facts),
    says: '拟处罚的内容，或者违法行为、执法人员、强制、执行、检查等要判断的事；现在一件也没有写',
    rule: 'DEC-05',
  },
  {
    field: 'proposal',
    when: (facts) => penalized(facts) && !givesPenalty(facts),
    says: '拟给予哪种处罚、多少，由它决定适用的程序、听证权利、法制审核、集体讨论',
    rule: 'HEA-01',
  },
  {
    field: 'hearing.noticeServedOn',
    when: ({ hearing }) => hearing?.heldOn !== undefined && !hearing.noticeServedOn,
    says: '听证通知书送达之日，才能判断是否提前七个工作日通知',
    rule: 'HEA-11',
  },
  {
    field: 'decision',
    when: (facts) => !facts.decision && afterDecision(facts),
    says: '处理决定；送达、缴款、救济、公示都由它起算，没有决定的没有判断',
    rule: 'DEC-05',
  },
  {
    field: 'proposal',
    when: ({ proposal, violations }) => !proposal && violations.length > 0,
    says: '拟处罚的内容，由它决定适用的程序、听证权利、法制审核、集体讨论和救济途径',
    rule: 'HEA-01',
  },
  {
    field: 'violations',
    when: (facts) => penalized(facts) && facts.violations.length === 0,
    says: '违法行为，由它决定处罚种类、法定幅度、裁量阶次和追责时效',
    rule: 'DEC-05',
  },
  {
    field: 'discoveredOn',
    when: ({ violations, discoveredOn }) => violations.length > 0 && !discoveredOn,
    says: '发现违法行为之日，才能判断有没有超过追责时效',
    rule: 'LIM-01',
  },
  {
    field: 'party.birth',
    when: (facts) => penalized(facts) && facts.party.kind === 'person' && !facts.party.birth,
    says: '当事人出生之日，才能判断行为时是否已满十四周岁、十八周岁',
    rule: 'DIS-01',
  },
  {
    field: 'officers',
    when: ({ officers, onTheSpot, notice, decision }) =>
      !officers && (onTheSpot || notice !== undefined || decision !== undefined),
    says: '执法人员，才能判断是否两名以上、证件当日是否有效',
    rule: 'OFF-01',
  },
  {
    field: 'certificatesShown',
    when: ({ officers, certificatesShown }) => officers !== undefined && certificatesShown === undefined,
    says: '是否主动出示执法证件',
    rule: 'OFF-02',
  },
  {
    field: 'filedOn',
    when: ({ decision, onTheSpot, filedOn }) => decision !== undefined && !onTheSpot && !filedOn,
    says: '立案之日，才能判断是否先立案后决定、有没有超过办案期限',
    rule: 'DEC-07',
  },
  {
    field: 'decision.remedyClause',
    when: ({ decision, onTheSpot }) => onTheSpot && decision !== undefined && !decision.remedyClause,
    says: '当场决定书告知的救济途径，应当告知先申请行政复议',
    rule: 'SMP-19',
  },
  {
    field: 'service',
    when: ({ decision, service, onTheSpot }) => decision !== undefined && !service && !onTheSpot,
    says: '决定书送达，缴款、复议、起诉的期限自此起算',
    rule: 'EXE-02',
  },
];

/** 案件主线上的待补：没有写到而影响结论的事。 */
export function penaltyNeeds(
  subject: CheckSubject,
  discretion: CheckDiscretion | undefined,
): readonly Need[] {
  const { facts } = subject;
  return [
    ...rows
      .filter(({ when }) => when(facts))
      .map(({ field, says, rule: id }): Need => ({ field, says, articles: rule(id).articles, rule: id })),
    ...profileNeeds(facts),
    ...placeNeed(facts),
    ...thresholdNeed(subject),
    ...circumstanceNeeds(facts, discretion),
  ];
}

/** 登记的事项属于某一领域，而机关没有写明这个领域的：期限、听证标准、裁量、公示的规定不全。 */
function profileNeeds({ body, violations }: CheckFacts): readonly Need[] {
  const { articles } = rule('JUR-02');
  return violations.flatMap(({ matter }): readonly Need[] => {
    if (matter === undefined) return [];
    const { title, profile } = matterOf(matter);
    if (body.profiles.includes(profile)) return [];
    const says = `“${title}”属于${profileTitles[profile]}，profiles 写上 ${profile}，才适用这个领域的期限、听证、裁量和公示的规定`;
    return [{ field: 'body.profiles', says, articles, rule: 'JUR-02' }];
  });
}

/** 写了辖区而没有写发生地的，地域没有判断。 */
function placeNeed({ body, violations }: CheckFacts): readonly Need[] {
  const { articles } = rule('JUR-01');
  return body.division === undefined
    ? []
    : violations.flatMap(({ place }, index) =>
        place
          ? []
          : [
              {
                field: `violations.${index}.place`,
                says: '违法行为发生地，才能判断有没有管辖权',
                articles,
                rule: 'JUR-01' as const,
              },
            ],
      );
}

/** 没有登记适用的听证数额标准，罚款、没收是不是较大数额判断不了；已经因为种类而有听证权利的不用。 */
function thresholdNeed({ before }: CheckSubject): readonly Need[] {
  const { identity, proposal } = partyIn(before);
  if (knowsHearingThreshold(identity, proposal, before.profiles)) return [];
  return [
    {
      field: 'body.profiles',
      says: '写明的领域没有登记听证的数额标准，罚款、没收是否属于较大数额没有判断；广东的机关写 guangdong，其他的按本领域公布的标准核对',
      articles: rule('HEA-01').articles,
      rule: 'HEA-01',
    },
  ];
}

/** 事项要求而没有写的情节，一项一条；没有填全的，法定幅度定不下来。 */
function circumstanceNeeds(
  { violations }: CheckFacts,
  discretion: CheckDiscretion | undefined,
): readonly Need[] {
  return violations.flatMap(({ matter }, index) => {
    const missing = discretion?.violations[index]?.assessment.missing ?? [];
    if (matter === undefined) return [];
    const { title: name, penalizes } = matterOf(matter);
    return missing.map(
      (title): Need => ({
        field: `violations.${index}.circumstances.${fieldTitled(matter, title)}`,
        says: `“${name}”的${title}，由它决定法定幅度和裁量阶次`,
        articles: penalizes,
      }),
    );
  });
}
