import { servedService } from '../case/party-stage.ts';
import type { SubstitutePerformance } from '../case/substitute-performance.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay, type Day } from '../kernel/day.ts';

type SubstituteInput = Readonly<
  Partial<{
    substitute: string;
    harm: string;
    emergencyPlace: string;
    cannotClear: boolean;
    independent: boolean;
    partyPresent: boolean;
    plannedOn: Day;
    signedBy: readonly string[];
    actualFen: number;
    account: string;
    reasonable: boolean;
  }>
>;

function given({ input }: Scope): SubstituteInput {
  return (input ?? {}) as SubstituteInput;
}

/** 所办的代履行；输入没有写明的，取最近一次。 */
function substituteOf(scope: Scope): SubstitutePerformance | undefined {
  const all = scope.party?.execution?.substitutes ?? [];
  const { substitute } = given(scope);
  return substitute ? all.find(({ id }) => id === substitute) : all.at(-1);
}

/** 再次催告最迟送达之日：实施之前留足三个完整工作日。 */
function latestDemand({ theCase, ctx }: Scope, plannedOn: Day): Day | undefined {
  const { profiles } = theCase;
  return deriveDeadline({ id: 'substitute-demand', profiles, from: plannedOn, calendar: ctx.calendar })?.due;
}

/** 代履行。 */
export const substituteFacts = {
  substituteHarm: fact({
    title: '不履行的危害后果',
    values: ['not-given', 'one-of-three', 'none-of-three'],
    of: (scope) => {
      const { harm } = given(scope);
      if (!harm) return 'not-given';
      return harm === 'none' ? 'none-of-three' : 'one-of-three';
    },
  }),

  emergencyPlace: fact({
    title: '需要立即清除的地方',
    values: ['not-given', 'road-river-public', 'elsewhere'],
    of: (scope) => {
      const { emergencyPlace } = given(scope);
      if (!emergencyPlace) return 'not-given';
      return emergencyPlace === 'elsewhere' ? 'elsewhere' : 'road-river-public';
    },
  }),

  partyCanClear: fact({
    title: '当事人能不能清除',
    values: ['not-given', 'cannot', 'can'],
    of: (scope) => {
      const { cannotClear } = given(scope);
      if (cannotClear === undefined) return 'not-given';
      return cannotClear ? 'cannot' : 'can';
    },
  }),

  performer: fact({
    title: '代履行人与本案有没有利害关系',
    values: ['not-given', 'independent', 'interested'],
    of: (scope) => {
      const { independent } = given(scope);
      if (independent === undefined) return 'not-given';
      return independent ? 'independent' : 'interested';
    },
  }),

  substituteStage: fact({
    title: '代履行的环节',
    values: ['none', 'decided', 'served', 'done', 'settled'],
    of: (scope) => {
      const found = substituteOf(scope);
      if (!found || !scope.party) return 'none';
      if (found.cost) return 'settled';
      if (found.done) return 'done';
      return servedService(scope.party, found.document, scope.ctx.on) ? 'served' : 'decided';
    },
  }),

  substituteDemand: fact({
    title: '代履行三日前的催告',
    values: ['not-needed', 'none', 'not-served', 'in-time', 'too-late'],
    of: (scope) => {
      const found = substituteOf(scope);
      if (!found || !scope.party || found.immediate) return 'not-needed';
      const demand = scope.party.execution?.demands.findLast(({ kind }) => kind === 'substitute');
      const latest = latestDemand(scope, found.plannedOn);
      if (!demand) return ['none', latest ? `最迟${chineseDay(latest)}送达` : '没有催告'];
      const servedOn = servedService(scope.party, demand.document, scope.ctx.on)?.servedOn;
      if (!servedOn) return 'not-served';
      return latest && servedOn <= latest
        ? 'in-time'
        : ['too-late', `最迟${latest ? chineseDay(latest) : ''}，实际${chineseDay(servedOn)}`];
    },
  }),

  substituteDay: fact({
    title: '到了决定书载明的实施之日',
    values: ['not-decided', 'come', 'not-yet'],
    of: (scope) => {
      const found = substituteOf(scope);
      if (!found) return 'not-decided';
      return scope.ctx.on >= found.plannedOn ? 'come' : ['not-yet', `定于${chineseDay(found.plannedOn)}`];
    },
  }),

  substituteSignatures: fact({
    title: '代履行记录的签名',
    values: ['not-given', 'complete', 'incomplete'],
    of: (scope) => {
      const { signedBy } = given(scope);
      if (!signedBy) return 'not-given';
      const signed =
        signedBy.includes('performer') && (signedBy.includes('party') || signedBy.includes('witness'));
      return signed ? 'complete' : 'incomplete';
    },
  }),

  substituteCost: fact({
    title: '代履行的费用',
    values: ['not-given', 'by-cost', 'unreasonable'],
    of: (scope) => {
      const { actualFen, reasonable } = given(scope);
      if (actualFen === undefined) return 'not-given';
      return reasonable ? 'by-cost' : 'unreasonable';
    },
  }),
};
