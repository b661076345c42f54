import type { Case, Review } from '../case/case.ts';
import type { Interval } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import type { PublishedRecord } from '../case/people.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import type { ScenarioRow } from '../testing/scenarios.ts';
import type { SupervisionRule } from './rule.ts';
import { aReview } from './testing-case.ts';

// 只供监督的测试使用：情景表里每一种格子怎样读。写错的字一律抛出。

/** 情景表里的领域名称。 */
const profileNames: Readonly<Record<string, readonly Profile[]>> = {
  通用: ['general', 'guangdong', 'urban'],
  外省通用: ['general'],
  市监: ['general', 'guangdong', 'market'],
  农业: ['general', 'guangdong', 'agriculture'],
  交通: ['general', 'guangdong', 'transport'],
  住建: ['general', 'guangdong', 'construction'],
  医保: ['general', 'guangdong', 'medical-insurance'],
  公安: ['general', 'guangdong', 'police'],
};

/** 情景表的“领域”一栏。写错即抛出。 */
export function profilesIn(row: ScenarioRow): readonly Profile[] {
  return found(profileNames, row.cell('领域'));
}

function found<T>(table: Readonly<Record<string, T>>, name: string): T {
  const value = table[name];
  if (value === undefined) throw new Error(`scenario table has no such word: ${name}`);
  return value;
}

/** 一格里的日子；`—` 为没有。 */
export function dayIn(row: ScenarioRow, column: string): Day | undefined {
  const text = row.cell(column);
  return text === '—' ? undefined : day(text);
}

/** 一格里的若干项，以顿号分开；`—` 为没有。 */
export function listIn(row: ScenarioRow, column: string): readonly string[] {
  const text = row.cell(column);
  return text === '—' ? [] : text.split('、');
}

const reasonNames: Readonly<Record<string, Interval['reason']>> = {
  检测: 'testing',
  鉴定: 'appraisal',
  听证: 'hearing',
  公告: 'public-notice',
  中止: 'suspension',
  辨认: 'rights-holder-identification',
};

/** “检测 2026-02-10 至 2026-03-01、中止 2026-02-25 起”一格里的期间。 */
export function intervalsIn(row: ScenarioRow, stage: Interval['stage']): readonly Interval[] {
  return listIn(row, '扣除').map((text, index) => {
    const [reason = '', from = '', , to] = text.split(' ');
    return {
      id: `I${index + 1}`,
      stage,
      reason: found(reasonNames, reason),
      from: day(from),
      ...(to ? { to: day(to) } : {}),
      paper: '演示文书',
    };
  });
}

const approvalNames: Readonly<Record<string, Case['extensions'][number]['by']>> = {
  负责人: 'agency-head',
  集体讨论: 'collective',
  上一级: 'superior',
};

/** “2026-04-10 负责人 30日、……”一格里的延期。 */
export function extensionsIn(row: ScenarioRow): Case['extensions'] {
  return listIn(row, '延期').map((text) => {
    const [on = '', by = '', days = ''] = text.split(' ');
    return { on: day(on), by: found(approvalNames, by), days: Number.parseInt(days, 10), reason: '案情复杂' };
  });
}

const reviewKinds: Readonly<Record<string, Review['kind']>> = { 法制: 'legal', 案件: 'case' };

/** “法制 退回 2026-03-05、法制 同意 2026-03-11”一格里的各轮审核；送审日不影响这些规则。 */
export function reviewsIn(row: ScenarioRow): readonly Review[] {
  return listIn(row, '审核').map((text, index) => {
    const [kind = '', ...opinion] = text.split(' ');
    return {
      ...aReview(found(reviewKinds, kind), day('2026-03-01'), opinion.join(' ')),
      id: `S${index + 1}`,
    };
  });
}

/** “听证”一栏：无、申请、撤回。 */
export function hearingIn(row: ScenarioRow): Partial<Party> {
  const word = row.cell('听证');
  if (word === '无') return {};
  const request = {
    id: 'H1',
    on: day('2026-02-24'),
    channel: 'written',
    reason: '不服',
    receipt: 'H1',
    inTime: true,
  } as const;
  return { hearingRequests: [word === '撤回' ? { ...request, withdrawnOn: day('2026-02-26') } : request] };
}

const publishedRecord: PublishedRecord = {
  documentNumber: '演示罚〔2026〕1号',
  caseName: '经营超过保质期的食品案',
  partyKind: '法人',
  facts: '当事人经营超过保质期的食品。',
  basis: '依据',
  outcome: '罚款',
  body: '广州市天河区演示局',
  decidedOn: day('2026-03-12'),
};

/** “公示 2026-09-29”“备案 …”“撤回 2026-09-10 至 2026-10-10”一格里的公示状态。 */
export function publicationIn(row: ScenarioRow): Partial<Party> {
  const [word, from = '', , to = ''] = row.cell('公示').split(' ');
  const by = 'publisher-1';
  if (word === '—') return {};
  if (word === '备案')
    return {
      publication: { status: 'not-published', on: day(from), by, reason: 'security', filedWith: 'justice' },
    };
  if (word === '公示')
    return { publication: { status: 'published', on: day(from), by, record: publishedRecord } };
  if (word !== '撤回') throw new Error(`scenario line ${row.line}: what is ${word}`);
  return {
    publication: {
      status: 'withdrawn',
      on: day(to),
      by,
      publishedOn: day(from),
      reason: '决定被撤销',
      record: publishedRecord,
    },
  };
}

/** 情景表的“结果”：没有问题，或者规则说的话。 */
export function resultOf(rule: SupervisionRule, theCase: Case, ctx: ViewContext): string {
  const found = rule.finds(theCase, ctx);
  return found.length === 0 ? '无问题' : found.map(({ says }) => says).join('；');
}
