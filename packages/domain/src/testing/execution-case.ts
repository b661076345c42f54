import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { PartyKind } from '../case/people.ts';
import { type Day, day } from '../kernel/day.ts';
import { type Fen, yuan } from '../kernel/money.ts';
import { aRecordedCase } from './a-case.ts';
import type { Played } from './act-plot.ts';
import { demoContext } from './case-recorder.ts';
import { type DemoBody, demoActor, demoHandlers } from './demo-registry.ts';
import { historyWords } from './execution-words.ts';
import type { History, HistoryWord } from './history.ts';

/** 已经决定的案件，供执行、救济、决定变更的情形使用。 */
export type DecidedSetup = Readonly<{
  body: DemoBody;
  party: PartyKind;
  fineFen: Fen;
  lateFine: boolean;
  summary: boolean;
}>;

export const usualDecided: DecidedSetup = {
  body: 'transport',
  party: 'organisation',
  fineFen: yuan(50_000),
  lateFine: true,
  summary: false,
};

// 裁量情节不是这些情形要问的，写成合于法定幅度的样子。
const circumstances: Readonly<Partial<Record<DemoBody, Readonly<Record<string, unknown>>>>> = {
  market: { goodsValueFen: yuan(5_000), gainsFen: yuan(0) },
  transport: { timesInYear: 1, correctedAtOnce: false },
};

/** 补上裁量情节的案件。 */
export function withCircumstances(theCase: Case, body: DemoBody): Case {
  const given = circumstances[body] ?? {};
  return { ...theCase, violations: theCase.violations.map((each) => ({ ...each, circumstances: given })) };
}

/** 决定日改到送达日：各情形的日子由情形自己定。 */
function dated(theCase: Case, on: Day): Case {
  return {
    ...theCase,
    parties: theCase.parties.map((party) =>
      party.decision ? { ...party, decision: { ...party.decision, on } } : party,
    ),
  };
}

/**
 * 由一句句经过得到案件，如“送达 2025-09-26；催告 2025-10-20 至2025-11-20”。
 * 经过直接记成事件，不问合法与否：要问的是接下来的一件事。
 */
export function playedHistory(text: string, setup: Partial<DecidedSetup> = {}): Played {
  const { body, party: kind, fineFen, lateFine, summary } = { ...usualDecided, ...setup };
  const recorder = aRecordedCase('decided', { body, parties: [kind], fineFen, lateFine, statement: false });
  const events: CaseEvent[] = [...recorder.events];
  const decided = recorder.theCase();
  let theCase: Case = {
    ...withCircumstances(decided, body),
    ...(summary ? { procedure: 'summary' as const } : {}),
  };
  let documents = 900;

  const history: History = {
    theCase: () => theCase,
    party() {
      const [first] = theCase.parties;
      if (!first) throw new Error('a case without parties');
      return first;
    },
    record(on, bodyOfEvent) {
      const event = { ...bodyOfEvent, on, at: demoContext(on).at, by: demoActor(body, 'handler-1') };
      theCase = evolve(theCase, event);
      events.push(event);
    },
    serve(document, on) {
      history.record(on, {
        type: 'DocumentServed',
        party: 'P1',
        service: {
          id: `F${events.length}`,
          document,
          documentTitle: '文书',
          method: 'direct',
          on,
          outcome: 'served',
          servedOn: on,
          receiver: '当事人',
          proof: '送达凭证附后',
          officers: demoHandlers(body),
        },
      });
    },
    nextDocument() {
      documents += 1;
      return `D${documents}`;
    },
  };

  for (const sentence of text === '—' ? [] : text.split('；')) {
    const [word = '', ...rest] = sentence.trim().split(/\s+/);
    if (word === '送达') {
      const on = day(rest[0] ?? '');
      theCase = dated(theCase, on);
      history.serve(history.party().decision?.document ?? '', on);
      continue;
    }
    const known: HistoryWord | undefined = historyWords[word];
    if (!known) throw new Error(`no such word of history: ${word}`);
    known(history, rest);
  }
  return { theCase, events };
}
