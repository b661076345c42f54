import { disputeStage, disputeStageTitles } from '../case/jurisdiction.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';

function given({ input }: Scope): Readonly<Partial<{ assistance: string }>> {
  return (input ?? {}) as Readonly<Partial<{ assistance: string }>>;
}

/** 管辖争议、移送、协助。 */
export const jurisdictionFacts = {
  dispute: fact({
    title: '管辖争议',
    values: ['none', 'negotiating', 'negotiation-failed', 'referred', 'ours', 'theirs'],
    of: ({ theCase }) => {
      const stage = disputeStage(theCase.jurisdictionDisputes.at(-1));
      return [stage, disputeStageTitles[stage]];
    },
  }),

  // 受移送的市场监管部门不得再自行移送，只有上一级机关指定给别的机关才可以。
  transferHistory: fact({
    title: '案件的来路',
    values: ['own', 'received', 'received-elsewhere', 'designated-to-others'],
    of: ({ theCase }) => {
      const last = theCase.jurisdictionDisputes.at(-1);
      if (last?.designated?.to === 'theirs') return ['designated-to-others', last.designated.organ];
      if (theCase.lead.source !== 'transfer') return 'own';
      return theCase.profiles.includes('market') ? 'received' : 'received-elsewhere';
    },
  }),

  caseHandover: fact({
    title: '移送以后的交接',
    values: ['none', 'pending', 'done', 'to-police'],
    of: ({ theCase }) => {
      if (theCase.handover) return 'done';
      if (!theCase.transferredOut) return 'none';
      const { handed, returned } = theCase.policeTransfers.at(-1) ?? {};
      return handed && !returned ? 'to-police' : 'pending';
    },
  }),

  assistance: fact({
    title: '协助调查',
    values: ['none', 'open', 'answered'],
    of: (scope) => {
      const { assistance } = given(scope);
      const { assistances } = scope.theCase;
      const found = assistance
        ? assistances.find(({ id }) => id === assistance)
        : (assistances.find(({ answer }) => !answer) ?? assistances.at(-1));
      if (!found) return 'none';
      return found.answer ? 'answered' : ['open', `${found.to}（${found.number}）`];
    },
  }),
};
