import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { type DrawInput, poolsOf } from '../inspection/draw-input.ts';

/** 随机抽取：名录、重抽、指定对象。 */
export const drawFacts = {
  drawPool: fact({
    title: '可以抽取的对象和人员',
    values: ['not-given', 'drawable', 'no-firm', 'too-few-inspectors'],
    of: (scope) => {
      const input = drawInputOf(scope);
      if (!input) return 'not-given';
      const { firms, inspectors } = poolsOf(scope.theCase, input, scope.ctx);
      if (firms.list.entries.length === 0)
        return ['no-firm', firms.excluded.map(({ why }) => why).join('；')];
      if (inspectors.list.entries.length >= input.inspectorsTaken) return 'drawable';
      const left = inspectors.list.entries.length;
      return ['too-few-inspectors', `剔除以后只有${left}人，要抽${input.inspectorsTaken}人`];
    },
  }),

  redraw: fact({
    title: '重新抽取的理由',
    values: ['not-given', 'first-draw', 'reasoned', 'no-reason'],
    of: (scope) => {
      const input = drawInputOf(scope);
      if (!input) return 'not-given';
      const before = scope.theCase.inspection?.draws.length ?? 0;
      if (before === 0) return 'first-draw';
      return input.reason ? 'reasoned' : ['no-reason', `此前已经抽取${before}次，结果已经留存`];
    },
  }),

  riskWeights: fact({
    title: '按信用风险分类确定抽取比例',
    values: ['not-given', 'graded', 'flat'],
    of: (scope) => {
      const input = drawInputOf(scope);
      if (!input) return 'not-given';
      const grades = new Set(input.firms.map(({ risk }) => risk));
      return grades.size > 1 || input.firms.length === 1 ? 'graded' : 'flat';
    },
  }),

  selection: fact({
    title: '检查对象怎样确定',
    values: ['not-selected', 'drawn', 'clue', 'full-coverage', 'special'],
    of: ({ theCase: { inspection } }) => {
      if (inspection?.assignment) return inspection.assignment.ground;
      return inspection && inspection.draws.length > 0 ? 'drawn' : 'not-selected';
    },
  }),

  marketInspection: fact({
    title: '是不是市场监管领域的日常检查',
    values: ['no', 'daily'],
    of: ({ theCase: { inspection, profiles } }) =>
      inspection?.kind === 'daily' && profiles.includes('market') ? 'daily' : 'no',
  }),

  inspectedParty: fact({
    title: '检查对象是不是企业',
    values: ['not-selected', 'business', 'person'],
    of: ({ theCase: { inspection, parties } }) => {
      const [party] = parties;
      if (!inspection || !party) return 'not-selected';
      return party.identity.kind === 'person' ? 'person' : 'business';
    },
  }),

  assignmentGround: fact({
    title: '不经抽取而确定对象的理由',
    values: [
      'not-given',
      'clue',
      'clue-missing',
      'full-coverage',
      'full-coverage-not-shown',
      'special',
      'special-missing',
    ],
    of: ({ theCase: { inspection }, input }) => {
      const { ground, reason } = (input ?? {}) as Readonly<Partial<{ ground: string; reason: string }>>;
      if (!ground || !inspection) return 'not-given';
      if (ground === 'clue') return inspection.clue ? 'clue' : 'clue-missing';
      if (ground === 'special') return inspection.special ? 'special' : 'special-missing';
      return reason ? 'full-coverage' : 'full-coverage-not-shown';
    },
  }),
};

function drawInputOf({ input }: Scope): DrawInput | undefined {
  const given = input as DrawInput | undefined;
  return given?.firms && given.inspectors ? given : undefined;
}
