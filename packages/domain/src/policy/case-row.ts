import type { Case } from '../case/case.ts';
import type { Registry } from '../registry/registry.ts';
import type { CaseRow } from './condition.ts';

/** 须限制知悉范围：有实名举报人的案件，与办理无关的人不得知悉举报的存在。 */
export function isConfidential(theCase: Case): boolean {
  return theCase.lead.reporter !== undefined;
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
