import type { Case } from '../../case/case.ts';
import {
  itemOwnerTitles,
  type Measure,
  type MeasureItem,
  measureKindTitles,
} from '../../case/coercive-measure.ts';
import type { ListedItem } from '../../case/listed-item.ts';
import type { PartyId } from '../../case/people.ts';
import type { Preservation } from '../../case/preservation.ts';
import {
  isBinding,
  type MeasureStage,
  measureStage,
  measureStageTitles,
  measureTerm,
} from '../../clocks/measure-term.ts';
import {
  type PreservationStage,
  preservationStage,
  preservationStageTitles,
  preservationTerm,
} from '../../clocks/preservation-term.ts';
import type { Derivation } from '../../deadlines/derivation.ts';
import type { ViewContext } from '../../engine/context.ts';
import type { Day } from '../../kernel/day.ts';

/** 清单的一行：物品、数量、照片（证据编号）、地点、保管人、所有人。 */
export type ItemView = Readonly<{
  name: string;
  specification: string;
  amount: string;
  condition: string;
  place: string;
  keeper: string;
  photos: readonly string[];
  owner?: string;
}>;

/** 一项登记保存或者强制措施在工作页面上的样子。 */
export type CoercionView = Readonly<{
  id: string;
  what: 'preservation' | Measure['kind'];
  title: string;
  party: PartyId;
  number: string;
  document: string;
  on: Day;
  stage: MeasureStage | PreservationStage;
  stageTitle: string;
  /** 还在限制当事人的财物。 */
  binding: boolean;
  /** 期限及其算式；届满遇放假不顺延。 */
  term: Derivation;
  items: readonly ItemView[];
  /** 冻结的账户，写成一句。 */
  account?: string;
  /** 当场紧急实施、还没有补办批准。 */
  awaitsRatification: boolean;
  extendedDays?: number;
}>;

/** 本案的登记保存和强制措施，按实施先后。供强制措施的工作页面。 */
export function measuresView(theCase: Case, ctx: ViewContext): readonly CoercionView[] {
  const all = [
    ...theCase.preservations.map((each) => ofPreservation(theCase, each, ctx)),
    ...theCase.measures.map((each) => ofMeasure(theCase, each, ctx)),
  ];
  return all.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function ofPreservation(theCase: Case, each: Preservation, ctx: ViewContext): CoercionView {
  const stage = preservationStage(theCase, each, ctx);
  const { id, party, number, document, on, urgent } = each;
  return {
    id,
    party,
    number,
    document,
    on,
    what: 'preservation',
    title: '先行登记保存',
    stage,
    stageTitle: preservationStageTitles[stage],
    binding: stage === 'in-force',
    term: preservationTerm(theCase, each, ctx),
    items: each.items.map((item) => itemView(item)),
    awaitsRatification: urgent !== undefined && !urgent.ratified && stage === 'in-force',
  };
}

function ofMeasure(theCase: Case, each: Measure, ctx: ViewContext): CoercionView {
  const stage = measureStage(theCase, each, ctx);
  const { id, party, number, document, on, kind, urgent, account, extension } = each;
  return {
    id,
    party,
    number,
    document,
    on,
    what: kind,
    title: measureKindTitles[kind],
    stage,
    stageTitle: measureStageTitles[stage],
    binding: isBinding(theCase, each, ctx),
    term: measureTerm(theCase, each, ctx),
    items: each.items.map((item) => ownedItem(item, each)),
    ...(account ? { account: `${account.bank} ${account.account}` } : {}),
    awaitsRatification: urgent !== undefined && !urgent.ratified && !each.ended,
    ...(extension ? { extendedDays: extension.days } : {}),
  };
}

// 委托保管以后，保管人和地点以最近一次委托为准。
function ownedItem(item: MeasureItem, { custody }: Measure): ItemView {
  const entrusted = custody.findLast(({ items }) => items.includes(item.name));
  const owner = itemOwnerTitles[item.owner];
  return {
    ...itemView(item),
    owner,
    ...(entrusted ? { keeper: entrusted.keeper, place: entrusted.place } : {}),
  };
}

function itemView(item: ListedItem): ItemView {
  const { name, specification, quantity, unit, condition, place, keeper, photos } = item;
  return { name, specification, amount: `${quantity}${unit}`, condition, place, keeper, photos };
}
