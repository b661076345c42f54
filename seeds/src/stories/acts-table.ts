import { type Actor, type Case, type Day, day, type Instant, instant } from '@lpt/domain';
import type { StoryFacts } from '../facts.ts';
import { actorOf, castOf } from '../play-people.ts';
import type { PlannedAct } from '../play-plan.ts';
import { demoRegistry } from '../registry/registry.ts';

/** 办理的岗位。 */
export type TablePost =
  | 'handler'
  | 'unit-head'
  | 'agency-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist';

type TableInput = Readonly<Record<string, unknown>> | ((theCase: Case) => Readonly<Record<string, unknown>>);

/** 表里的一行：哪一日几时、什么岗位、办什么、输入。编号由办到那时的案件取。 */
export type TableAct = Readonly<{ on: Day; at: Instant; by: TablePost; act: string; input: TableInput }>;

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
  const [on = '', hour = ''] = when.split('T');
  const minute = (index: number) => `${on}T${hour}:${String(index * 5).padStart(2, '0')}`;
  const opinion = ({ requests }: Case) => {
    const request = requests.at(-1);
    return {
      request: request?.id ?? '',
      opinion: '同意。',
      ...(request?.party ? { party: request.party } : {}),
    };
  };
  return [
    tableAct(minute(0), 'handler', `request-${kind}`, input),
    ...stages.map((by, index) => tableAct(minute(index + 1), by, `approve-${kind}`, opinion)),
  ];
}

/** 直接送达最近签发的某种文书。 */
export function servedAct(when: string, code: string): TableAct {
  return tableAct(when, 'handler', 'serve-document', (theCase) => ({
    party: 'P1',
    officers: theCase.handlers,
    document: theCase.documents.findLast((each) => each.code === code)?.id ?? '',
    method: 'direct',
    outcome: 'served',
    on: when.slice(0, 10),
    receiver: theCase.parties[0]?.identity.representative ?? theCase.parties[0]?.identity.name ?? '',
    proof: '本人签收',
  }));
}

/** 把表里的办理配上本案的人，按时刻插进原来的办理。 */
export function withTable(
  facts: StoryFacts,
  usual: readonly PlannedAct[],
  table: readonly TableAct[],
): readonly PlannedAct[] {
  const cast = castOf(facts, demoRegistry);
  const actorFor = (by: TablePost): Actor => {
    const { unitHead, agencyHead, legalReviewer, publisher, archivist, handlers } = cast;
    const officer = {
      handler: handlers[0],
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
