import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { OfficerId, OfficerOnRecord, PartyId } from './people.ts';
import type { Phase } from './phase.ts';

/** 作出移送审批的人的职务。只有正职负责人或者主持工作的负责人可以批准。 */
export const chiefPositionTitles = {
  chief: '正职负责人',
  'acting-chief': '主持工作的负责人',
  deputy: '其他负责人',
} as const;

/** 随案移送的材料，《行政执法机关移送涉嫌犯罪案件的规定》第六条所列。 */
export const transferPaperTitles = {
  report: '涉嫌犯罪案件情况的调查报告',
  goods: '涉案物品清单',
  tests: '检验报告或者鉴定结论',
  others: '其他有关涉嫌犯罪的材料',
} as const;

export type TransferPaper = keyof typeof transferPaperTitles;

/** 涉嫌犯罪的程度：达到立案追诉标准；知识产权领域有合理嫌疑而须公安机关进一步调查的也移送。 */
export const suspicionTitles = {
  'standard-reached': '达到刑事立案追诉标准',
  'reasonable-suspicion': '知识产权领域，有合理嫌疑，须公安机关采取措施进一步查明',
} as const;

export const objectionTitles = {
  reconsideration: '提请公安机关复议',
  supervision: '建议人民检察院立案监督',
} as const;

export const returnGroundTitles = {
  'not-filed': '公安机关不予立案',
  'not-prosecuted': '依法不需要追究刑事责任或者免予刑事处罚',
  'case-dropped': '公安机关撤销案件',
} as const;

/** 一次移送公安机关，从发现涉嫌犯罪到公安机关立案或者退回。 */
export type PoliceTransfer = Readonly<{
  id: string;
  /** 涉嫌犯罪的当事人；不是全部当事人的，其余照常办理。 */
  parties: readonly PartyId[];
  crime: string;
  suspicion: keyof typeof suspicionTitles;
  facts: string;
  /** 两名以上的专案组。 */
  team: readonly OfficerOnRecord[];
  on: Day;
  report?: Readonly<{ on: Day; content: string }>;
  decision?: Readonly<{
    on: Day;
    at: Instant;
    by: OfficerId;
    position: keyof typeof chiefPositionTitles;
    outcome: 'approved' | 'refused';
    reason: string;
  }>;
  handed?: Readonly<{
    on: Day;
    at: Instant;
    police: string;
    number: string;
    document: string;
    receipt: string;
    papers: readonly TransferPaper[];
    /** 移送以前的阶段，退回时回到这里。 */
    phase: Phase;
  }>;
  answer?: Readonly<{ on: Day; receivedOn: Day; outcome: 'filed' | 'refused'; note: string }>;
  goods?: Readonly<{ on: Day; list: string; receipt: string }>;
  objection?: Readonly<{ on: Day; kind: keyof typeof objectionTitles; paper: string }>;
  /** 退回以后依法作行政处理。 */
  returned?: Readonly<{ on: Day; receivedOn: Day; ground: keyof typeof returnGroundTitles; note: string }>;
}>;

/** 移送公安机关所处的环节。 */
export type PoliceTransferStage =
  | 'none'
  | 'suspected'
  | 'reported'
  | 'approved'
  | 'not-approved'
  | 'with-police'
  | 'police-refused'
  | 'objected'
  | 'police-filed'
  | 'goods-handed'
  | 'returned';

export const policeTransferStageTitles: Readonly<Record<PoliceTransferStage, string>> = {
  none: '没有移送',
  suspected: '发现涉嫌犯罪，待报告',
  reported: '已报告，待正职负责人决定',
  approved: '已批准，待移送',
  'not-approved': '不批准移送',
  'with-police': '已移送，待公安机关答复',
  'police-refused': '公安机关不予立案',
  objected: '已提请复议或者建议立案监督',
  'police-filed': '公安机关已立案',
  'goods-handed': '涉案物品已移交',
  returned: '公安机关已退回',
};

/** 移送的环节由已经发生的事推出。 */
export function policeTransferStage(transfer: PoliceTransfer | undefined): PoliceTransferStage {
  if (!transfer) return 'none';
  if (transfer.returned) return 'returned';
  if (transfer.answer?.outcome === 'filed') return transfer.goods ? 'goods-handed' : 'police-filed';
  if (transfer.objection) return 'objected';
  if (transfer.answer) return 'police-refused';
  if (transfer.handed) return 'with-police';
  if (transfer.decision) return transfer.decision.outcome === 'approved' ? 'approved' : 'not-approved';
  return transfer.report ? 'reported' : 'suspected';
}

/** 涉嫌犯罪的问题还没有了结：没有决定不移送，也没有退回。了结以前不得以罚代刑。 */
export function crimeUnsettled(transfer: PoliceTransfer): boolean {
  const stage = policeTransferStage(transfer);
  return stage !== 'not-approved' && stage !== 'returned';
}

/** 移送公安机关的事件。各项都是案内最后一次移送的。 */
export type PoliceTransferEvent =
  | Readonly<{ type: 'CrimeSuspected'; transfer: PoliceTransfer }>
  | Readonly<{ type: 'CrimeReported'; content: string }>
  | Readonly<{
      type: 'PoliceTransferDecided';
      outcome: 'approved' | 'refused';
      position: keyof typeof chiefPositionTitles;
      reason: string;
    }>
  | Readonly<{
      type: 'CaseHandedToPolice';
      police: string;
      number: string;
      document: string;
      receipt: string;
      papers: readonly TransferPaper[];
    }>
  | Readonly<{
      type: 'GoodsTransferNotified';
      party: PartyId;
      police: string;
      measures: readonly string[];
    }>
  | Readonly<{ type: 'PoliceAnswered'; receivedOn: Day; outcome: 'filed' | 'refused'; note: string }>
  | Readonly<{ type: 'GoodsHandedToPolice'; list: string; receipt: string }>
  | Readonly<{ type: 'PoliceRefusalContested'; kind: keyof typeof objectionTitles; paper: string }>
  | Readonly<{
      type: 'CaseReturnedByPolice';
      receivedOn: Day;
      ground: keyof typeof returnGroundTitles;
      note: string;
    }>;
