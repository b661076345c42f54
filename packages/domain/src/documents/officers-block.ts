import type { Case } from '../case/case.ts';
import type { OfficerOnRecord } from '../case/people.ts';
import type { ViewContext } from '../engine/context.ts';
import { onRecord } from '../procedures/officers.ts';
import type { Block, Inline, Value } from './model.ts';
import { given, nothing, type OriginName } from './origin.ts';
import { joined } from './paragraph.ts';

type SignatureLine = Extract<Block, { kind: 'signatures' }>['lines'][number];

/** 承办人员及其当日的证号。 */
export function handlersOf({
  theCase,
  ctx,
}: Readonly<{ theCase: Case; ctx: ViewContext }>): readonly OfficerOnRecord[] {
  return onRecord(theCase.handlers, ctx);
}

/** 一名执法人员：姓名（执法证号：……）。 */
function officerValue({ name, certificate }: OfficerOnRecord, origin: OriginName): Value {
  return given(`${name}（执法证号：${certificate || nothing}）`, origin);
}

/** 全部执法人员，顿号相连；一个也没有的印斜杠。 */
export function officersText(
  officers: readonly OfficerOnRecord[],
  origin: OriginName = 'registry',
): readonly Inline[] {
  if (officers.length === 0) return [nothing];
  return joined(
    officers.map((officer) => officerValue(officer, origin)),
    '、',
  );
}

/** 执法人员的签名行。 */
export function officersLine(
  role: string,
  officers: readonly OfficerOnRecord[],
  origin: OriginName,
  on?: Value,
): SignatureLine {
  return {
    role,
    names: officers.map((officer) => officerValue(officer, origin)),
    ...(on ? { on } : {}),
  };
}
