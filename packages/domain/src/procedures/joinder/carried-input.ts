import { z } from 'zod';
import {
  type Evidence,
  type InvestigationRecord,
  recordKindTitles,
  type Violation,
  type ViolationId,
} from '../../case/investigation.ts';
import type { PartyId } from '../../case/people.ts';
import { evidenceFileInput, evidenceKindInput, turnInput, violationInput } from '../../case/schemas.ts';
import { choice, dayInput, idInput, instantInput, longText, shortText, yesNo } from '../../engine/inputs.ts';
import { signatureTitles } from '../ordinary/signatures.ts';

// 人员照原案当日记下的写，不按今天的证件重写。
const officersOnRecord = z
  .array(
    z.strictObject({
      id: idInput('人员', 'hidden'),
      name: shortText('姓名', 60),
      body: idInput('所在机关', 'hidden'),
      certificate: z.string().max(60).meta({ title: '执法证号', widget: 'text' }),
      validTo: dayInput('证件有效期至').nullable(),
    }),
  )
  .max(10)
  .meta({ title: '执法人员' });

const evidenceInput = z.strictObject({
  kind: evidenceKindInput,
  title: shortText('证据名称', 200),
  source: shortText('来源', 200),
  obtainedOn: dayInput('取得之日'),
  officers: officersOnRecord,
  proves: longText('证明的事实', 2000),
  violations: z
    .array(z.string().min(1).max(40))
    .max(20)
    .meta({ title: '证明的违法行为', widget: 'violations-of-case' }),
  file: evidenceFileInput.exactOptional(),
});

const recordInput = z.strictObject({
  kind: choice('笔录种类', recordKindTitles),
  from: instantInput('开始时间'),
  to: instantInput('结束时间'),
  place: shortText('地点', 200),
  officers: officersOnRecord,
  party: idInput('当事人', 'party').exactOptional(),
  person: shortText('在场人员或者被询问人', 100),
  certificatesShown: yesNo('已出示执法证件'),
  rightsTold: yesNo('已告知陈述、申辩和申请回避的权利'),
  content: longText('现场情况', 5000).exactOptional(),
  turns: z.array(turnInput).max(100).meta({ title: '问答', widget: 'turns' }),
  signature: choice('签名情况', signatureTitles),
  beforeFiling: yesNo('立案以前制作'),
  filedOn: dayInput('制作它的案件的立案日期').exactOptional(),
});

type EvidenceInput = z.infer<typeof evidenceInput>;
type RecordInput = z.infer<typeof recordInput>;

/** 从另一案件带来的违法行为。同一行为的几项，`sameActAs` 里的 V1 是同一次带来的第一项。 */
export const carriedViolationInput = violationInput.extend({
  sameActAs: idInput('与哪一项是同一行为', 'hidden').exactOptional(),
});

/** 从另一案件带来的证据。`violations` 里的 V1 是同一次带来的第一项违法行为。 */
export const carriedEvidenceInput = (title: string) =>
  z.array(evidenceInput).max(200).meta({ title, widget: 'carried' });

/** 从另一案件带来的笔录。`party` 是当事人在新案的编号。 */
export const carriedRecordsInput = (title: string) =>
  z.array(recordInput).max(200).meta({ title, widget: 'carried' });

/** 把一项违法行为写成带走的：当事人、同一行为的另一项在新案的编号，由 `partyHere`、`renamed` 给出；不跟着走的没有。 */
export function violationToCarry(
  { id: _id, filedOn: _filedOn, parties, sameActAs, ...violation }: Violation,
  partyHere: (id: PartyId) => PartyId | undefined,
  renamed: ReadonlyMap<ViolationId, ViolationId>,
): z.infer<typeof carriedViolationInput> {
  const same = sameActAs && renamed.get(sameActAs);
  return {
    ...violation,
    parties: parties.flatMap((id) => partyHere(id) ?? []),
    ...(same ? { sameActAs: same } : {}),
  };
}

/** 把一件证据写成带走的：`violations` 是它证明的违法行为在新案的编号。 */
export function evidenceToCarry(
  { id: _id, officers, violations: _violations, ...evidence }: Evidence,
  violations: readonly string[],
): EvidenceInput {
  return { ...evidence, officers: [...officers], violations: [...violations] };
}

/** 把一份笔录写成带走的：`party` 是当事人在新案的编号；不是对一名当事人做的没有。 */
export function recordToCarry(
  { id: _id, officers, party: _party, content, turns, ...record }: InvestigationRecord,
  party: PartyId | undefined,
): RecordInput {
  return {
    ...record,
    officers: [...officers],
    turns: turns.map((turn) => ({ ...turn })),
    ...(content === '' ? {} : { content }),
    ...(party === undefined ? {} : { party }),
  };
}

/** 带来的笔录登记到新案：内容、时间、人员、签名照旧。 */
export function recordCarried({ content = '', ...given }: RecordInput, id: string): InvestigationRecord {
  return { ...given, id, content };
}
