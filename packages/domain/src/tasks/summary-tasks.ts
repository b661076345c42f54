import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { partyStage } from '../case/party-stage.ts';
import type { SummaryStage } from '../case/summary.ts';
import { summaryStage } from '../case/summary-stage.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Due } from '../clocks/due-moment.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Draft, dueBy } from './task.ts';

const nextAct: Readonly<Partial<Record<SummaryStage, Readonly<{ act: string; title: string }>>>> = {
  found: { act: 'notify-orally', title: '当场告知' },
  told: { act: 'hear-party', title: '听取陈述、申辩' },
  heard: { act: 'decide-on-the-spot', title: '当场作出处罚决定' },
  decided: { act: 'file-back', title: '当场处罚报备案' },
};

/** 当场处罚的待办：告知、听取、决定、备案、办结、归档；当场收缴罚款的上交和缴付在普通程序里也有。 */
export function summaryTasks(theCase: Case, clocks: readonly Clock[], ctx: ViewContext): readonly Draft[] {
  const cash = theCase.parties.flatMap((party) => cashTasks(party, clocks));
  if (theCase.procedure !== 'summary') return cash;
  if (theCase.phase === 'closed')
    return [{ role: 'archivist', title: '立卷归档', act: 'archive-case' }, ...cash];
  if (theCase.phase === 'archived') return [];
  const own = theCase.parties.flatMap((party) => partyTask(theCase, party, clocks));
  return [...own, ...cash, ...rechecks(theCase), ...(readyToClose(theCase, ctx) ? [closing] : [])];
}

const closing: Draft = { role: 'handler', title: '当场处罚办结', act: 'close-summary-case' };

function partyTask(theCase: Case, party: Party, clocks: readonly Clock[]): readonly Draft[] {
  const stage = summaryStage(theCase, party);
  const next = nextAct[stage];
  if (!next) return [];
  if (stage === 'heard' && party.summary?.heard?.disputed)
    return [{ role: 'handler', title: '转为普通程序', act: 'convert-to-ordinary' }];
  const { act, title } = next;
  return [
    {
      role: 'handler',
      act,
      title: `${title}（${party.identity.name}）`,
      party: party.id,
      ...due(clocks, `summary-filing/${party.id}`),
    },
  ];
}

function cashTasks({ id, cash = [] }: Party, clocks: readonly Clock[]): readonly Draft[] {
  return cash
    .filter(({ bankedOn }) => !bankedOn)
    .map((each): Draft => {
      const shared = { role: 'handler', party: id, mark: each.id } as const;
      if (each.handedInOn)
        return {
          ...shared,
          title: `缴付当场收缴的罚款（${each.receipt}）`,
          act: 'bank-cash',
          ...due(clocks, `cash-banking/${id}/${each.id}`),
        };
      if (each.afloat && !each.ashoreOn) return { ...shared, title: '抵岸后登记', act: 'come-ashore' };
      return {
        ...shared,
        title: `上交当场收缴的罚款（${each.receipt}）`,
        act: 'hand-in-cash',
        ...due(clocks, `cash-hand-in/${id}/${each.id}`),
      };
    });
}

function rechecks({ corrections }: Case): readonly Draft[] {
  return corrections
    .filter(({ recheck }) => !recheck)
    .map(({ id, number, party, dueOn }) => ({
      role: 'handler',
      title: `复查责令改正（${number}）`,
      act: 'recheck-correction',
      party,
      dueOn,
      mark: id,
    }));
}

function readyToClose({ parties }: Case, { on }: ViewContext): boolean {
  return parties.every(
    (party) =>
      partyStage(party, on) === 'performed' &&
      party.summary?.filedBackOn !== undefined &&
      (party.cash ?? []).every(({ bankedOn }) => bankedOn),
  );
}

function due(clocks: readonly Clock[], key: string): Due {
  const clock = clocks.find((each) => each.key === key && !each.metOn);
  return dueBy(clock);
}
