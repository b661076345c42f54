import { APL, ARC, type Citation, GDD, GDS, SUP } from '@lpt/law';
import type { BodyId } from '../case/people.ts';
import { type Day, day } from '../kernel/day.ts';
import type { Condition } from './condition.ts';
import { type DataClass, personalData, wholeDossier } from './data-classes.ts';
import type { ViewerRole } from './viewer.ts';

/**
 * 授权的范围，对查看人而言：本人承办的、本人所在机构承办的、本机关的、监督辖区以内的、
 * 当事人本人的；或者写明某一辖区（前缀及其以下）。
 */
export type GrantScope =
  | 'own-case'
  | 'own-unit'
  | 'own-body'
  | 'supervised'
  | 'own-papers'
  | Readonly<{ within: string }>;

/** 一项授权：谁、对哪些案件、能看哪几类资料、能不能办理，自何日至何日，凭什么。 */
export type Grant = Readonly<{
  id: string;
  title: string;
  role: ViewerRole;
  /** 只给某一机关的人；不写的，各机关一样。 */
  body?: BodyId;
  /** 只给某一账号；不写的，凡有这一角色的都有。 */
  account?: string;
  scope: GrantScope;
  /** 范围之内再加的限制。 */
  where?: Condition;
  opens: readonly DataClass[];
  /** 写明理由、留下查阅记录以后，另外能看的。 */
  opensWithReason?: readonly DataClass[];
  /** 能不能办理；办理哪些环节，由环节所写的角色决定。 */
  acts: boolean;
  /** 生效之日。 */
  from: Day;
  /** 失效之日，当日起没有这项授权。 */
  to?: Day;
  /** 依据的条文；专门批准的，另写文件。 */
  articles: readonly Citation[];
  document?: string;
}>;

const penaltyLawInForce = day('2021-07-15');
const supervisionRegulationInForce = day('2026-02-01');

const supervising = {
  role: 'supervisor',
  scope: 'supervised',
  opens: ['narrative', 'paper'],
  opensWithReason: [...personalData, 'evidence-file'],
  acts: false,
} as const;

/** 常设的授权。改动不改原行：旧行写失效之日，另加新行。 */
export const standingGrants: readonly Grant[] = [
  {
    id: 'handler-own-case',
    title: '承办人员办理自己承办的案件',
    role: 'handler',
    scope: 'own-case',
    opens: [...wholeDossier, 'reporter', 'access-code'],
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(42, { para: 1 }), APL.art(54, { para: 1 })],
  },
  {
    id: 'handler-own-unit',
    title: '执法人员查看、协办本机构承办的案件',
    role: 'handler',
    scope: 'own-unit',
    opens: wholeDossier,
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(42, { para: 1 }), APL.art(54, { para: 1 })],
  },
  {
    id: 'handler-own-body',
    title: '执法人员知悉本机关其他机构的案件及其进度，以免重复立案、重复处罚',
    role: 'handler',
    scope: 'own-body',
    where: { confidential: false },
    opens: [],
    acts: false,
    from: penaltyLawInForce,
    articles: [APL.art(29), APL.art(50)],
  },
  {
    id: 'unit-head-own-unit',
    title: '承办机构负责人审查本机构承办的案件',
    role: 'unit-head',
    scope: 'own-unit',
    opens: [...wholeDossier, 'reporter'],
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(54, { para: 1 })],
  },
  {
    id: 'unit-head-own-body',
    title: '承办机构负责人知悉本机关其他机构的案件及其进度，以免重复立案、重复处罚',
    role: 'unit-head',
    scope: 'own-body',
    where: { confidential: false },
    opens: [],
    acts: false,
    from: penaltyLawInForce,
    articles: [APL.art(29), APL.art(50)],
  },
  {
    id: 'agency-head-own-body',
    title: '行政机关负责人审查本机关的案件',
    role: 'agency-head',
    scope: 'own-body',
    opens: [...wholeDossier, 'reporter'],
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(57, { para: 1 })],
  },
  {
    id: 'legal-reviewer-own-body',
    title: '法制审核人员审核本机关的案件',
    role: 'legal-reviewer',
    scope: 'own-body',
    opens: wholeDossier,
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(58, { para: 1 })],
  },
  {
    id: 'publisher-own-body',
    title: '公示审核人员核对本机关公示的内容',
    role: 'publisher',
    scope: 'own-body',
    opens: ['person-name', 'paper'],
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(48, { para: 1 }), GDD.art(14)],
  },
  {
    id: 'archivist-own-body',
    title: '档案管理人员保管本机关的案卷',
    role: 'archivist',
    scope: 'own-body',
    opens: wholeDossier,
    acts: true,
    from: penaltyLawInForce,
    articles: [ARC.art(14)],
  },
  {
    ...supervising,
    id: 'supervisor-provincial-rules',
    title: '行政执法监督人员查阅监督范围内的案卷，只读不办',
    from: penaltyLawInForce,
    to: supervisionRegulationInForce,
    articles: [GDS.art(27, { para: 1 })],
  },
  {
    ...supervising,
    id: 'supervisor-regulation',
    title: '行政执法监督人员查阅监督范围内的案卷，只读不办',
    from: supervisionRegulationInForce,
    articles: [SUP.art(22), SUP.art(8)],
  },
  {
    id: 'party-own-papers',
    title: '当事人凭查询码查看自己的文书，陈述、申辩，申请听证',
    role: 'party',
    scope: 'own-papers',
    opens: [...personalData, 'paper', 'access-code'],
    acts: true,
    from: penaltyLawInForce,
    articles: [APL.art(7, { para: 1 }), APL.art(44), APL.art(45, { para: 1 })],
  },
];

/** 这项授权在某日有没有效。 */
export function grantInForce({ from, to }: Grant, on: Day): boolean {
  return from <= on && (to === undefined || on < to);
}
