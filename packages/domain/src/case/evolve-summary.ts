import type { Case } from './case.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { Party } from './party.ts';
import type { CashCollection, Summary, SummaryEvent } from './summary.ts';

function withSummary(theCase: Case, party: string, change: Summary): Case {
  return withParty(theCase, party, (each) => ({ ...each, summary: { ...each.summary, ...change } }));
}

function withCash(
  theCase: Case,
  party: string,
  id: string,
  change: (cash: CashCollection) => CashCollection,
): Case {
  return withParty(theCase, party, (each) => ({
    ...each,
    cash: (each.cash ?? []).map((cash) => (cash.id === id ? change(cash) : cash)),
  }));
}

/** 转为普通程序：口头告知的处理意见作废，须按普通程序重新提出、审批和告知。 */
function withoutProposal({ proposal: _proposal, ...party }: Party): Party {
  return party;
}

/** 当场处罚：亮证、口头告知、听取意见、当场决定、报备案；当场收缴；转普通程序。 */
export const summaryEvolvers: Evolvers<SummaryEvent['type']> = {
  SummaryBegun: (theCase, { handlers }) => ({ ...theCase, phase: 'investigating', handlers }),

  OrallyNotified: (theCase, { party, proposal, on, at }) =>
    withParty(theCase, party, (each) => ({ ...each, proposal, summary: { told: { on, at, proposal } } })),

  HeardOnTheSpot: (theCase, { party, disputed, raised, reply, on }) =>
    withSummary(theCase, party, { heard: { on, disputed, raised, ...(reply ? { reply } : {}) } }),

  // 决定书的编号就是案号：简易程序没有立案。
  DecidedOnTheSpot: (theCase, { party, number, proposal, decided }) => {
    const made = withParty(theCase, party, (each) => ({
      ...each,
      proposal,
      summary: { ...each.summary, decided },
    }));
    return { ...made, phase: 'proceeding', number: theCase.number ?? number };
  },

  SummaryFiledBack: (theCase, { party, on }) => withSummary(theCase, party, { filedBackOn: on }),

  CashCollected: (theCase, { party, cash }) =>
    withParty(theCase, party, (each) => ({ ...each, cash: [...(each.cash ?? []), cash] })),

  CameAshore: (theCase, { ashoreOn }) => ({
    ...theCase,
    parties: theCase.parties.map((party) => ashore(party, ashoreOn)),
  }),

  CashHandedIn: (theCase, { party, cash, on }) =>
    withCash(theCase, party, cash, (each) => ({ ...each, handedInOn: on })),

  CashBanked: (theCase, { party, cash, on }) =>
    withCash(theCase, party, cash, (each) => ({ ...each, bankedOn: on })),

  ConvertedToOrdinary: (theCase, { reason, explanation, on }) => ({
    ...theCase,
    procedure: 'ordinary',
    phase: 'lead',
    conversion: { on, reason, explanation },
    parties: theCase.parties.map(withoutProposal),
  }),
};

function ashore(party: Party, ashoreOn: CashCollection['on']): Party {
  const { summary, cash } = party;
  const decided = summary?.decided;
  return {
    ...party,
    ...(decided?.afloat && !decided.ashoreOn
      ? { summary: { ...summary, decided: { ...decided, ashoreOn } } }
      : {}),
    ...(cash
      ? { cash: cash.map((each) => (each.afloat && !each.ashoreOn ? { ...each, ashoreOn } : each)) }
      : {}),
  };
}
