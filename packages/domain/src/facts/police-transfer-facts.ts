import {
  chiefPositionTitles,
  crimeUnsettled,
  type PoliceTransfer,
  policeTransferStage,
  policeTransferStageTitles,
  type TransferPaper,
} from '../case/police-transfer.ts';
import { isBinding } from '../clocks/measure-term.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { headshipOn } from '../registry/registry.ts';

type TransferInput = Readonly<
  Partial<{
    position: keyof typeof chiefPositionTitles;
    papers: readonly TransferPaper[];
    parties: readonly string[];
  }>
>;

function given({ input }: Scope): TransferInput {
  return (input ?? {}) as TransferInput;
}

/** 涉及该当事人（没有指明的，任何当事人）而没有了结的移送。 */
function unsettledFor({ theCase, party }: Scope): PoliceTransfer | undefined {
  return theCase.policeTransfers.find(
    (each) => crimeUnsettled(each) && (!party || each.parties.includes(party.id)),
  );
}

/** 移送公安机关：环节、批准人、材料、没有了结的嫌疑。 */
export const policeTransferFacts = {
  policeTransfer: fact({
    title: '移送公安机关的环节',
    values: [
      'none',
      'suspected',
      'reported',
      'approved',
      'not-approved',
      'with-police',
      'police-refused',
      'objected',
      'police-filed',
      'goods-handed',
      'returned',
    ],
    of: ({ theCase }) => {
      const stage = policeTransferStage(theCase.policeTransfers.at(-1));
      return [stage, policeTransferStageTitles[stage]];
    },
  }),

  crimeSuspicion: fact({
    title: '涉嫌犯罪的问题',
    values: ['none', 'unsettled'],
    of: (scope) => {
      const open = unsettledFor(scope);
      if (!open) return 'none';
      return ['unsettled', `涉嫌${open.crime}，${policeTransferStageTitles[policeTransferStage(open)]}`];
    },
  }),

  transferApprover: fact({
    title: '批准移送的人的职务',
    values: ['not-given', 'chief', 'acting-chief', 'deputy'],
    of: (scope) => {
      const asked = given(scope).position;
      if (asked) return asked;
      const { actor, registry, on } = scope.ctx;
      const officer = actor?.officer ? registry.officer(actor.officer) : undefined;
      if (!officer) return 'not-given';
      const position = headshipOn(officer, on);
      return [position, `${officer.name}是${chiefPositionTitles[position]}`];
    },
  }),

  transferPapers: fact({
    title: '移送公安机关的材料',
    values: ['not-given', 'complete', 'report-missing', 'goods-list-missing'],
    of: (scope) => {
      const { papers } = given(scope);
      if (!papers) return 'not-given';
      if (!papers.includes('report')) return 'report-missing';
      const { measures, preservations } = scope.theCase;
      const goods = measures.some(({ ended }) => !ended) || preservations.some(({ settled }) => !settled);
      return goods && !papers.includes('goods') ? 'goods-list-missing' : 'complete';
    },
  }),

  transferParties: fact({
    title: '涉嫌犯罪的当事人',
    values: ['not-given', 'of-case', 'unknown'],
    of: (scope) => {
      const { parties } = given(scope);
      if (!parties) return 'not-given';
      const known = scope.theCase.parties.map(({ id }) => id);
      return parties.every((id) => known.includes(id)) ? 'of-case' : 'unknown';
    },
  }),

  goodsUnderMeasure: fact({
    title: '查封、扣押的财物',
    values: ['none', 'held'],
    of: ({ theCase, party, ctx }) => {
      const held = theCase.measures.filter(
        (each) => (!party || each.party === party.id) && isBinding(theCase, each, ctx),
      );
      return held.length > 0 ? ['held', held.map(({ number }) => number).join('、')] : 'none';
    },
  }),

  actorOnTransferTeam: fact({
    title: '办理人是否专案组成员',
    values: ['unknown', 'no-team', 'yes', 'no'],
    of: ({ theCase, ctx }) => {
      const officer = ctx.actor?.officer;
      const transfer = theCase.policeTransfers.at(-1);
      if (!officer) return 'unknown';
      if (!transfer) return 'no-team';
      return transfer.team.some(({ id }) => id === officer) ? 'yes' : 'no';
    },
  }),
};
