import type { Case } from '../case/case.ts';
import { plusMonths } from '../kernel/day.ts';
import type { Registry } from '../registry/registry.ts';
import type { CaseRow } from './condition.ts';

const ADULT_IN_MONTHS = 18 * 12;

/**
 * 须限制知悉范围：有实名举报人的，或者当事人在收到线索时未成年的；与办理无关的人不得知悉有这一案件。
 * 以收到线索之日为准，不随日子变化。
 */
export function isConfidential({ lead, parties }: Case): boolean {
  const minor = parties.some(
    ({ identity: { birth } }) => birth !== undefined && plusMonths(birth, ADULT_IN_MONTHS) > lead.receivedOn,
  );
  return minor || lead.reporter !== undefined;
}

/**
 * 案件在列表里的一行。数据库的 `case_list` 也由它写，两处才不会不同。
 * 立案以前没有承办人，以登记线索的人为准；承办机构取第一名承办人所在的机构。
 */
export function caseRow(theCase: Case, registry: Registry): CaseRow {
  const { id, city, body, division, phase, handlers, lead } = theCase;
  const officers = handlers.length > 0 ? handlers : [lead.registeredBy].filter((each) => each !== '');
  const [first] = officers;
  const unit = first === undefined ? null : (registry.officer(first)?.unit ?? null);
  return {
    caseId: id,
    city,
    body,
    division,
    unit,
    stage: phase,
    officers,
    confidential: isConfidential(theCase),
  };
}
