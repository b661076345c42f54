import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';
import type { OfficerId, OfficerOnRecord, PartyId, Proposal } from './people.ts';

/** 决定书当场交付的情况：当事人签收，或者拒绝签收而在决定书上注明。 */
export const handoverTitles = {
  signed: '当事人当场签收',
  'refused-noted': '当事人拒绝签收，已在决定书上注明',
} as const;

export type Handover = keyof typeof handoverTitles;

/** 罚款的缴纳方式：当场收缴，或者到代收机构、网上缴纳。 */
export const payModeTitles = { cash: '当场收缴', bank: '十五日内到代收机构或者网上缴纳' } as const;

export type PayMode = keyof typeof payModeTitles;

/** 一名当事人的当场处罚：口头告知、听取意见、当场决定、报备案。 */
export type Summary = Readonly<{
  told?: Readonly<{ on: Day; at: Instant; proposal: Proposal }>;
  /** `disputed` 为对违法事实有异议；`reply` 为对陈述、申辩的答复，没有提出意见的没有。 */
  heard?: Readonly<{ on: Day; disputed: boolean; raised: boolean; reply?: string }>;
  decided?: Readonly<{
    at: Instant;
    place: string;
    handover: Handover;
    payMode: PayMode;
    officers: readonly OfficerOnRecord[];
    /** 在水上当场处罚的，抵岸之日；还没有抵岸的，由抵岸登记补记。 */
    afloat: boolean;
    ashoreOn?: Day;
  }>;
  filedBackOn?: Day;
}>;

/** 当场处罚所处的环节。 */
export type SummaryStage = 'none' | 'found' | 'told' | 'heard' | 'decided' | 'filed-back';

export const summaryStageTitles: Readonly<Record<SummaryStage, string>> = {
  none: '不是当场处罚',
  found: '已亮证并查明身份，待告知',
  told: '已口头告知，待听取意见',
  heard: '已听取意见，待当场决定',
  decided: '已当场决定，待报备案',
  'filed-back': '已报备案',
};

/** 可以当场收缴的三种情形。 */
export const cashGroundTitles = {
  'within-hundred': '当场处罚，罚款一百元以下',
  'hard-to-collect': '当场处罚，不当场收缴事后难以执行',
  'remote-on-request': '边远、水上、交通不便，当事人提出当场缴纳',
} as const;

export type CashGround = keyof typeof cashGroundTitles;

/** 一笔当场收缴的罚款，单位分：收缴、交机关、缴付银行。在水上收缴的，抵岸后才起算上交。 */
export type CashCollection = Readonly<{
  id: string;
  on: Day;
  amountFen: Fen;
  ground: CashGround;
  reason: string;
  receipt: string;
  officers: readonly OfficerOnRecord[];
  afloat: boolean;
  ashoreOn?: Day;
  handedInOn?: Day;
  bankedOn?: Day;
}>;

/** 上交的起算日：收缴之日；在水上的为抵岸之日，还没有抵岸的没有。 */
export function handInRunsFrom({ on, afloat, ashoreOn }: CashCollection): Day | undefined {
  return afloat ? ashoreOn : on;
}

/** 由简易程序转普通程序的原因。 */
export const conversionReasonTitles = {
  'beyond-limit': '处罚的数额或者种类超出简易程序的范围',
  'facts-disputed': '当事人对违法事实有异议，须进一步调查',
  'withdrawal-asked': '当事人申请执法人员回避',
  other: '其他不适用简易程序的情形',
} as const;

export type ConversionReason = keyof typeof conversionReasonTitles;

/** 程序转换。转换之日起核查线索，此前取得的证据继续有效。 */
export type Conversion = Readonly<{ on: Day; reason: ConversionReason; explanation: string }>;

/** 当场处罚、当场收缴和程序转换的事件。当场收缴在普通程序里也可能发生。 */
export type SummaryEvent =
  | Readonly<{ type: 'SummaryBegun'; handlers: readonly OfficerId[] }>
  | Readonly<{ type: 'OrallyNotified'; party: PartyId; proposal: Proposal }>
  | Readonly<{ type: 'HeardOnTheSpot'; party: PartyId; disputed: boolean; raised: boolean; reply?: string }>
  | Readonly<{
      type: 'DecidedOnTheSpot';
      party: PartyId;
      number: string;
      proposal: Proposal;
      decided: NonNullable<Summary['decided']>;
    }>
  | Readonly<{ type: 'SummaryFiledBack'; party: PartyId; filedWith: string }>
  | Readonly<{ type: 'CashCollected'; party: PartyId; cash: CashCollection }>
  | Readonly<{ type: 'CameAshore'; ashoreOn: Day }>
  | Readonly<{ type: 'CashHandedIn'; party: PartyId; cash: string; receiver: string }>
  | Readonly<{ type: 'CashBanked'; party: PartyId; cash: string; voucher: string }>
  | Readonly<{ type: 'ConvertedToOrdinary'; reason: ConversionReason; explanation: string }>;
