import { deadlineFor, type UniversalDeadlineId } from '../deadlines/deadlines.ts';
import { lengthText } from '../deadlines/length.ts';
import type { CaseView } from './organ.ts';

/** 写进文书的期限长度，取自期限表：15日、5个工作日、6个月。 */
export function periodText(id: UniversalDeadlineId, { theCase, ctx }: CaseView): string {
  return lengthText(deadlineFor(id, theCase.profiles, ctx.on).length);
}
