import {
  type Actor,
  type Case,
  type Day,
  day,
  type Instant,
  instant,
  type OfficerOnRecord,
} from '@lpt/domain';
import { actorOf, type Cast } from '../play-people.ts';
import type { PlannedAct } from '../play-plan.ts';
import { demoRegistry } from '../registry/registry.ts';

/** 办理的岗位。 */
export type TablePost =
  | 'handler'
  | 'second-handler'
  | 'unit-head'
  | 'agency-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist';

/** 输入；编号等要看办到那时的案件的，写成函数。 */
export type TableInput =
  | Readonly<Record<string, unknown>>
  | ((theCase: Case) => Readonly<Record<string, unknown>>);

/** 表里的一行：哪一日几时、什么岗位、办什么、输入。编号由办到那时的案件取。 */
export type TableAct = Readonly<{ on: Day; at: Instant; by: TablePost; act: string; input: TableInput }>;

/** 记在随案带来的证据、笔录上的人员。 */
export function officersOnRecord(ids: readonly string[]): readonly OfficerOnRecord[] {
  return ids.flatMap((id) => {
    const officer = demoRegistry.officer(id);
    if (!officer?.certificate) return [];
    const { name, body, certificate } = officer;
    return [{ id, name, body, certificate: certificate.number, validTo: certificate.validTo }];
  });
}

/** `2026-11-02T09:00`。 */
export function tableAct(when: string, by: TablePost, act: string, input: TableInput): TableAct {
  return { on: day(when.slice(0, 10)), at: instant(`${when}:00+08:00`), by, act, input };
}

/** 报批并逐级同意，每级隔五分钟。 */
export function approvedActs(
  when: string,
  kind: string,
  stages: readonly TablePost[],
  input: TableInput,
): readonly TableAct[] {
  return [
    tableAct(minuteOf(when, 0), 'handler', `request-${kind}`, input),
    ...stages.map((by, index) =>
      tableAct(minuteOf(when, index + 1), by, `approve-${kind}`, lastRequest({ opinion: '同意。' })),
    ),
  ];
}

/** 报批以后自己撤回。 */
export function withdrawnActs(
  when: string,
  kind: string,
  input: TableInput,
  reason = '材料没有附齐，补齐以后再报。',
): readonly TableAct[] {
  return [
    tableAct(minuteOf(when, 0), 'handler', `request-${kind}`, input),
    tableAct(minuteOf(when, 1), 'handler', `withdraw-${kind}`, lastRequest({ reason })),
  ];
}

/** 报批以后被退回。 */
export function returnedActs(
  when: string,
  kind: string,
  by: TablePost,
  input: TableInput,
  opinion = '理由写得不够具体，补充以后再报。',
): readonly TableAct[] {
  return [
    tableAct(minuteOf(when, 0), 'handler', `request-${kind}`, input),
    tableAct(minuteOf(when, 1), by, `return-${kind}`, lastRequest({ opinion })),
  ];
}

/** 同一日里报过三次才批准：上午自己撤回，又被第一级退回，改好再报。`when` 的钟点之后一小时、两小时接着办。 */
export function thriceAskedActs(
  when: string,
  kind: string,
  stages: readonly TablePost[],
  input: TableInput,
): readonly TableAct[] {
  const [first = 'agency-head'] = stages;
  return [
    ...withdrawnActs(when, kind, input),
    ...returnedActs(hoursAfter(when, 1), kind, first, input),
    ...approvedActs(hoursAfter(when, 2), kind, stages, input),
  ];
}

// `when` 写到钟点：`2026-11-02T09`。
function minuteOf(when: string, index: number): string {
  return `${when}:${String(index * 5).padStart(2, '0')}`;
}

function hoursAfter(when: string, hours: number): string {
  const [on = '', hour = ''] = when.split('T');
  return `${on}T${String(Number(hour) + hours).padStart(2, '0')}`;
}

/** 最近的一次报批，加上意见或者理由。 */
function lastRequest(rest: Readonly<Record<string, string>>) {
  return ({ requests }: Case) => {
    const request = requests.at(-1);
    return { request: request?.id ?? '', ...rest, ...(request?.party ? { party: request.party } : {}) };
  };
}

/** 直接送达最近签发给这名当事人的某种文书。 */
export function servedAct(when: string, code: string, party = 'P1'): TableAct {
  return tableAct(when, 'handler', 'serve-document', (theCase) => {
    const identity = theCase.parties.find(({ id }) => id === party)?.identity;
    const document = theCase.documents.findLast(
      (each) => each.code === code && (each.party ?? party) === party,
    );
    return {
      party,
      officers: officersOf(theCase),
      document: document?.id ?? '',
      method: 'direct',
      outcome: 'served',
      on: when.slice(0, 10),
      receiver: identity?.representative ?? identity?.name ?? '',
      proof: '本人签收',
    };
  });
}

/** 本案的承办人；立案以前是做笔录的人。 */
export function officersOf({ handlers, records }: Case): readonly string[] {
  return handlers.length > 0 ? handlers : (records[0]?.officers.map(({ id }) => id) ?? []);
}

/** 把表里的办理配上本案的人，按时刻插进原来的办理。 */
export function withTable(
  cast: Cast,
  usual: readonly PlannedAct[],
  table: readonly TableAct[],
): readonly PlannedAct[] {
  const actorFor = (by: TablePost): Actor => {
    const { unitHead, agencyHead, legalReviewer, publisher, archivist, handlers } = cast;
    const officer = {
      handler: handlers[0],
      'second-handler': handlers[1],
      'unit-head': unitHead,
      'agency-head': agencyHead,
      'legal-reviewer': legalReviewer,
      publisher,
      archivist,
    }[by];
    if (!officer) throw new Error(`nobody for ${by}`);
    return actorOf(officer);
  };
  const added = table.map(({ on, at, by, act, input }) => ({
    on,
    at,
    act,
    actor: actorFor(by),
    input: (theCase: Case | undefined) => (typeof input === 'function' && theCase ? input(theCase) : input),
  }));
  return [...usual, ...added].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
