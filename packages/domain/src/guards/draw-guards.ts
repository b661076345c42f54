import { BER, GDM, PEL, SC58 } from '@lpt/law';
import { guard, guardTable } from '../engine/guard.ts';

/** 双随机抽取：抽取、留痕、重抽的理由、不经抽取的情形。 */
export const drawGuards = guardTable({
  'object-drawn-at-random': guard({
    title: '市场监管日常检查随机抽取对象和人员',
    rule: 'INS-02',
    articles: [BER.art(54, { para: 1 })],
    reads: ['selection', 'marketInspection'],
    holds: ({ selection, marketInspection }) =>
      marketInspection === 'no' || selection === 'drawn' || selection === 'full-coverage',
    unlawful: ({ selection }) => selection !== 'not-selected',
    says: '市场监管领域的日常检查没有随机抽取检查对象、随机选派检查人员',
    remedy: '从名录库随机抽取；重点领域依规全覆盖的，写明依据',
    fix: 'draw-inspection',
  }),
  'business-drawn-at-random': guard({
    title: '对企业的检查随机抽取',
    rule: 'INS-06',
    articles: [PEL.art(52, { para: 2 })],
    reads: ['selection', 'marketInspection', 'inspectedParty'],
    holds: ({ selection, marketInspection, inspectedParty }) =>
      marketInspection === 'no' ||
      inspectedParty !== 'business' ||
      selection === 'drawn' ||
      selection === 'full-coverage',
    unlawful: () => true,
    says: '对企业的日常检查没有随机抽取',
    remedy: '从名录库随机抽取，并尽量合并、联合检查',
    fix: 'draw-inspection',
  }),
  'draw-possible': guard({
    title: '名录里有可以抽取的对象和人员',
    rule: 'INS-17',
    articles: [SC58.art(2)],
    reads: ['drawPool'],
    holds: ({ drawPool }) => drawPool === 'drawable' || drawPool === 'not-given',
    says: '剔除达到频次上限的企业和不得检查的人员以后，没有可以抽取的对象，或者人员不足',
    remedy: '补充名录，或者改用非现场方式',
  }),
  'redraw-reasoned': guard({
    title: '抽取结果不得无故更换',
    rule: 'INS-07',
    articles: [BER.art(54, { para: 1 }), PEL.art(52, { para: 2 }), SC58.art(2)],
    reads: ['redraw'],
    holds: ({ redraw }) => redraw !== 'no-reason',
    unlawful: () => true,
    says: '已经抽取，没有写明理由而更换检查对象或者检查人员',
    remedy: '按抽取结果检查；确需重新抽取的写明理由，原来的结果一并留存',
  }),
  'risk-weighted': guard({
    title: '抽取比例与信用、风险挂钩',
    rule: 'INS-12',
    articles: [GDM.art(26, { para: 3 })],
    reads: ['riskWeights'],
    holds: ({ riskWeights }) => riskWeights !== 'flat',
    says: '名录里的企业没有区分信用风险等级，抽取比例一样',
    remedy: '按企业的信用风险分类确定抽取比例',
    level: 'warn',
  }),
  'full-coverage-shown': guard({
    title: '全覆盖检查写明重点领域的依据',
    rule: 'INS-04',
    articles: [BER.art(54, { para: 2 })],
    reads: ['assignmentGround'],
    holds: ({ assignmentGround }) => assignmentGround !== 'full-coverage-not-shown',
    unlawful: () => true,
    says: '没有写明属于直接涉及公共安全、生命健康等依规全覆盖检查的重点领域',
    remedy: '写明依据；不属于重点领域的，随机抽取',
    fix: 'draw-inspection',
  }),
  'clue-for-named-object': guard({
    title: '不经抽取的个案检查、专项检查有线索或者方案',
    rule: 'INS-05',
    articles: [BER.art(54, { para: 2 })],
    reads: ['assignmentGround'],
    holds: ({ assignmentGround }) =>
      assignmentGround !== 'clue-missing' && assignmentGround !== 'special-missing',
    unlawful: () => true,
    says: '没有投诉举报、转办交办、数据监测的线索，也没有批准的专项检查方案，不能直接确定检查对象',
    remedy: '随机抽取检查对象',
    fix: 'draw-inspection',
  }),
});
