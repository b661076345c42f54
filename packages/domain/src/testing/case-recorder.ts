import { stateCouncilCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventBody } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { PartyId } from '../case/people.ts';
import { documentOf } from '../documents/documents.ts';
import type { ViewContext } from '../engine/context.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { type DemoBody, demoActor, demoRegistry, type Post } from './demo-registry.ts';

/** 某日上午十时的环境。 */
export function demoContext(on: string): ViewContext {
  return {
    on: day(on),
    at: instant(`${on}T10:00:00+08:00`),
    calendar: stateCouncilCalendar,
    registry: demoRegistry,
  };
}

/** 逐个记下事件，随时看得见推演出的案件。 */
export type CaseRecorder = Readonly<{
  events: readonly CaseEvent[];
  theCase(): Case;
  /** 某日某人办理，依次发生这些事件。 */
  record(on: string, post: Post, ...bodies: readonly EventBody[]): void;
  /** 上一次办理签发的文书，不适用的略过。与 `decide` 的做法相同。 */
  issue(codes: readonly string[], party?: PartyId): void;
}>;

/** 从头记一个案件。 */
export function caseRecorder(body: DemoBody): CaseRecorder {
  const events: CaseEvent[] = [];
  let current: Case | undefined;
  let last: readonly CaseEvent[] = [];

  const theCase = (): Case => {
    if (!current) throw new Error('nothing recorded yet');
    return current;
  };
  const append = (event: CaseEvent): void => {
    current = evolve(current, event);
    events.push(event);
  };

  return {
    events,
    theCase,
    record(on, post, ...bodies) {
      const { on: dated, at } = demoContext(on);
      last = bodies.map((each) => ({ ...each, on: dated, at, by: demoActor(body, post) }));
      for (const event of last) append(event);
    },
    issue(codes, partyId) {
      const [latest] = last;
      if (!latest) throw new Error('nothing recorded yet');
      const ctx = demoContext(latest.on);
      for (const code of codes) {
        const definition = documentOf(code);
        const party = theCase().parties.find(({ id }) => id === partyId);
        const scope = { theCase: theCase(), ctx, events: last, ...(party ? { party } : {}) };
        if (!definition.applies(scope)) continue;
        const number = definition.numberOf(scope);
        append({
          type: 'DocumentIssued',
          document: {
            id: `D${theCase().documents.length + 1}`,
            code,
            title: definition.titleOf(scope),
            ...(number ? { number } : {}),
            ...(party ? { party: party.id } : {}),
          },
          model: definition.build(scope),
          on: latest.on,
          at: latest.at,
          by: latest.by,
        });
      }
    },
  };
}
