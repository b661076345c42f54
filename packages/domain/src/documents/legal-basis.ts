import { type Citation, citeAll } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Violation } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import { matterOf } from '../matters/matters.ts';
import type { Inline } from './model.ts';
import { given } from './origin.ts';
import { joined } from './paragraph.ts';

/** 一名当事人的违法行为。 */
export function violationsOf(theCase: Case, party: Party): readonly Violation[] {
  return theCase.violations.filter(({ parties }) => parties.includes(party.id));
}

/** 违反的规定，各事项合并。 */
export function breachedBy(violations: readonly Violation[]): readonly Citation[] {
  return violations.flatMap(({ matter }) => matterOf(matter).violates);
}

/** 处罚依据，各事项合并。 */
export function penaltyBasisOf(violations: readonly Violation[]): readonly Citation[] {
  return violations.flatMap(({ matter }) => matterOf(matter).penalizes);
}

/** 引用的条文；一条也没有的印斜杠。 */
export function citedText(citations: readonly Citation[]): Inline {
  return given(citations.length > 0 ? citeAll(citations) : undefined, 'matter');
}

/** 行文里引用几部法律文件，用顿号相连：《甲法》第一条、《乙条例》第二条。 */
export function citedInSentence(citations: readonly Citation[]): string {
  return citeAll(citations).replaceAll('；', '、');
}

/** 定性：上述行为属于什么违法行为，违反什么规定；几项违法行为依次写。接在“当事人的”“你单位的”后面。 */
export function breachText(violations: readonly Violation[]): readonly Inline[] {
  const clauses = violations.map(({ matter }) => {
    const { title, violates } = matterOf(matter);
    return given(`属于“${title}”的违法行为，违反了${citedInSentence(violates)}的规定`, 'matter');
  });
  return ['上述行为', ...joined(clauses, '；')];
}
