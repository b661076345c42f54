import type { Citation, RuleId } from '@lpt/law';
import { type GuardId, guardOf } from '../guards/guards.ts';

/** 待补：还要写哪个字段，才能判断哪一件事，依据是哪一条。没有补上的，那件事没有结论。 */
export type Need = Readonly<{
  /** 事实文件里的字段，如 `measure.basisLevel`、`violations.0.circumstances.gainsYuan`。 */
  field: string;
  says: string;
  articles: readonly Citation[];
  rule?: RuleId;
}>;

/** 条件要看的字段。没有写这个字段的，条件没有判断，列入待补。 */
export const fieldOfGuard: Partial<Readonly<Record<GuardId, string>>> = {
  'rights-told-orally': 'spot.told',
  'heard-on-the-spot': 'spot.heard',
  'decision-handed-over': 'spot.handedOver',
  'decision-signed-by-officers': 'spot.signed',
  'on-the-spot-decision-sealed': 'spot.sealed',
  'two-valid-officers': 'officers',
  'two-officers-for-measure': 'officers',
  'police-transfer-team': 'officers',
  'inspectors-lawful': 'officers',
  'certificate-shown': 'certificatesShown',
  'measure-basis-lawful': 'measure.basisLevel',
  'milder-means-insufficient': 'measure.milderWorks',
  'items-of-case-only': 'measure.items',
  'frozen-amount-fits': 'measure.account',
  'party-called-to-site': 'measure.partyCalled',
  'witness-when-absent': 'measure.partyPresent',
  'reasons-told-on-spot': 'measure.told',
  'measure-papers-handed-over': 'measure.handedOver',
  'bank-notice-delivered': 'measure.bankNotified',
  'whole-process-recorded': 'measure.recording',
  'preservation-papers-handed-over': 'preservation.handedOver',
  'court-of-the-place': 'execution.court.courtAt',
  'court-papers-complete': 'execution.court.attachments',
  'enforcement-hours': 'execution.own.to',
  'within-yearly-cap': 'inspection.visitsBefore',
  'object-drawn-at-random': 'inspection.selection',
  'transfer-papers-complete': 'police.papers',
  'duplicate-checked': 'jurisdiction.duplicateChecked',
};

/** 条件没有判断，因为没有写它要看的字段；不看哪个字段的条件没有待补。 */
export function needOfGuard(id: GuardId): readonly Need[] {
  const field = fieldOfGuard[id];
  const { title, articles, rule } = guardOf(id);
  return field ? [{ field, says: `写了才能判断“${title}”`, articles, ...(rule ? { rule } : {}) }] : [];
}

/** 同一个字段只说一次，先说的在前。 */
export function onceByField(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.toReversed().map((need) => [need.field, need])).values()].toReversed();
}
