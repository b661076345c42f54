import type { Case } from '../case/case.ts';
import type { ActContext } from '../engine/context.ts';
import { yearOf } from '../kernel/day.ts';
import { documentNumber, type NumberKind, numberCounter } from '../registry/document-number.ts';

/** 取一个文号：同一机关、同一类型词、同一年度连号，不断号。机关不在主体库里是程序的错误。 */
export function takeDocumentNumber(ctx: ActContext, theCase: Pick<Case, 'body'>, kind: NumberKind): string {
  const body = ctx.registry.body(theCase.body);
  if (!body) throw new Error(`no such body: ${theCase.body}`);
  const year = yearOf(ctx.on);
  const serial = ctx.takeNumber(numberCounter(body, kind, year));
  return documentNumber(body, kind, year, serial);
}

/** 线索登记号：年份加六位流水，机关内连号。 */
export function takeLeadNumber(ctx: ActContext, body: string): string {
  const year = yearOf(ctx.on);
  return `${year}${String(ctx.takeNumber(`${body}/线索/${year}`)).padStart(6, '0')}`;
}

/** 归档号：年份加四位流水，机关内连号。 */
export function takeArchiveNumber(ctx: ActContext, body: string): string {
  const year = yearOf(ctx.on);
  return `${year}-${String(ctx.takeNumber(`${body}/归档/${year}`)).padStart(4, '0')}`;
}

/** 计入频次的入企取一个号：同一机关、企业、年度一个计数器。没有人看这个号，它只使入企一次接一次。 */
export function takeVisitNumber(ctx: ActContext, body: string, firm: string): void {
  ctx.takeNumber(`${body}/入企/${yearOf(ctx.on)}/${firm}`);
}
