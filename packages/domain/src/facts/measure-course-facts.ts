import { isBinding, measureStage, measureTerm } from '../clocks/measure-term.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { measureInput, measureOf } from './measure-scope.ts';

/** 没收的处罚决定已经作出。 */
function confiscates({ party }: Scope): boolean {
  const penalties = party?.decision?.proposal.penalties ?? [];
  return penalties.some(({ kind }) => kind === 'confiscate-goods' || kind === 'confiscate-gains');
}

/** 措施实施以后：期限、检测、延长、保管、处置、解除、退还、结案。 */
export const measureCourseFacts = {
  measureState: fact({
    title: '措施的状态',
    values: ['none', 'in-force', 'extended', 'expired', 'lifted', 'rejected', 'converted'],
    of: (scope) => {
      const measure = measureOf(scope);
      if (!measure) return 'none';
      const { due } = measureTerm(scope.theCase, measure, scope.ctx);
      return [measureStage(scope.theCase, measure, scope.ctx), `${measure.number}的期限至${chineseDay(due)}`];
    },
  }),

  measureObject: fact({
    title: '措施的种类',
    values: ['none', 'sealed', 'impounded', 'frozen'],
    of: (scope) => {
      const kinds = { sealing: 'sealed', impoundment: 'impounded', freezing: 'frozen' } as const;
      const measure = measureOf(scope);
      return measure ? kinds[measure.kind] : 'none';
    },
  }),

  measureRatification: fact({
    title: '当场实施的措施的补办批准',
    values: ['not-urgent', 'waiting', 'done'],
    of: (scope) => {
      const urgent = measureOf(scope)?.urgent;
      if (!urgent) return 'not-urgent';
      return urgent.ratified ? 'done' : 'waiting';
    },
  }),

  testPeriod: fact({
    title: '告知的检测期间',
    values: ['not-given', 'fixed', 'reversed', 'before-measure'],
    of: (scope) => {
      const { from, to } = measureInput(scope);
      const measure = measureOf(scope);
      if (!from || !to || !measure) return 'not-given';
      if (to < from) return 'reversed';
      return from < measure.on ? 'before-measure' : 'fixed';
    },
  }),

  openTesting: fact({
    title: '已告知而没有结束的检测期间',
    values: ['none', 'open'],
    of: (scope) => (measureOf(scope)?.testing.some(({ endedOn }) => !endedOn) ? 'open' : 'none'),
  }),

  measureExtension: fact({
    title: '措施期限的延长',
    values: ['unused', 'used'],
    of: (scope) => {
      const extension = measureOf(scope)?.extension;
      return extension ? ['used', `${chineseDay(extension.on)}已延长${extension.days}日`] : 'unused';
    },
  }),

  extensionDays: fact({
    title: '延长的日数',
    values: ['not-given', 'within', 'over'],
    of: (scope) => {
      const { moreDays } = measureInput(scope);
      if (moreDays === undefined) return 'not-given';
      const { extensions } = deadlineFor('sealing-or-impoundment', scope.theCase.profiles, scope.ctx.on);
      const most = extensions[0]?.atMost?.count ?? 0;
      return moreDays <= most ? 'within' : ['over', `最长${most}日，拟延长${moreDays}日`];
    },
  }),

  liftingGround: fact({
    title: '解除的理由是否属实',
    values: ['not-given', 'met', 'not-decided', 'not-expired'],
    of: (scope) => {
      const { ground } = measureInput(scope);
      const measure = measureOf(scope);
      if (!ground || !measure) return 'not-given';
      if (ground === 'decided') return scope.party?.decision ? 'met' : 'not-decided';
      if (ground !== 'expired') return 'met';
      const { due } = measureTerm(scope.theCase, measure, scope.ctx);
      return scope.ctx.on >= due ? 'met' : ['not-expired', `期限至${chineseDay(due)}`];
    },
  }),

  liftingApplication: fact({
    title: '当事人解除措施的申请',
    values: ['none', 'waiting', 'answered'],
    of: (scope) => {
      const application = measureOf(scope)?.applications.at(-1);
      if (!application) return 'none';
      return application.answer ? 'answered' : 'waiting';
    },
  }),

  itemsReturn: fact({
    title: '解除后财物的退还',
    values: ['not-due', 'waiting', 'returned'],
    of: (scope) => {
      const measure = measureOf(scope);
      const released = measure?.ended?.how === 'lifted' || measure?.ended?.how === 'rejected';
      if (!measure || !released || measure.kind === 'freezing') return 'not-due';
      return measure.returned ? 'returned' : 'waiting';
    },
  }),

  conversion: fact({
    title: '没收、销毁、移送的根据',
    values: ['not-given', 'grounded', 'not-confiscated', 'not-transferred', 'no-property-list'],
    of: (scope) => {
      const { how, propertyList } = measureInput(scope);
      if (!how) return 'not-given';
      if (how !== 'transferred') return confiscates(scope) ? 'grounded' : 'not-confiscated';
      if (!scope.theCase.transferredOut) return 'not-transferred';
      return propertyList ? 'grounded' : 'no-property-list';
    },
  }),

  disposalText: fact({
    title: '先行处置的依据',
    values: ['allowed', 'no-text'],
    of: ({ theCase }) => (theCase.profiles.includes('market') ? 'allowed' : 'no-text'),
  }),

  disposalConsent: fact({
    title: '权利人同意、申请或者公告期满',
    values: ['not-given', 'met', 'missing'],
    of: (scope) => {
      const { consent } = measureInput(scope);
      if (!consent) return 'not-given';
      return consent === 'none' ? 'missing' : 'met';
    },
  }),

  disposalEvidence: fact({
    title: '处置以前留存证据',
    values: ['not-given', 'kept', 'missing'],
    of: (scope) => {
      const { evidenceKept } = measureInput(scope);
      if (evidenceKept === undefined) return 'not-given';
      return evidenceKept ? 'kept' : 'missing';
    },
  }),

  openDisposal: fact({
    title: '批准而尚未登记的先行处置',
    values: ['none', 'open'],
    of: (scope) => {
      const last = measureOf(scope)?.disposals.at(-1);
      return last && !last.done ? 'open' : 'none';
    },
  }),

  recordingStored: fact({
    title: '音像记录的储存',
    values: ['no-recording', 'waiting', 'stored'],
    of: (scope) => {
      const measure = measureOf(scope);
      if (!measure?.recording) return 'no-recording';
      return measure.recordingStoredOn ? 'stored' : 'waiting';
    },
  }),

  measureInForce: fact({
    title: '本案还有没有生效的强制措施',
    values: ['none', 'in-force', 'not-returned'],
    of: ({ theCase, ctx }) => {
      const binding = theCase.measures.find((each) => isBinding(theCase, each, ctx));
      if (binding) return ['in-force', `${binding.number}没有解除`];
      const kept = theCase.measures.find(
        ({ kind, ended, returned }) =>
          kind !== 'freezing' && (ended?.how === 'lifted' || ended?.how === 'rejected') && !returned,
      );
      return kept ? ['not-returned', `${kept.number}已经解除，财物没有退还`] : 'none';
    },
  }),
};
