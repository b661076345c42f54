import { z } from 'zod';
import { choice, dayInput, fenInput, idInput, longText, shortText, yesNo } from '../engine/inputs.ts';
import { citizenIdBirth, isCitizenId, isUscc } from '../kernel/identifiers.ts';
import { evidenceKindTitles } from './investigation.ts';
import { type Identity, type NoPenaltyReason, partyKindTitles } from './people.ts';

/** 不予处罚的法定理由。 */
export const noPenaltyTitles: Readonly<Record<NoPenaltyReason, string>> = {
  'minor-no-harm': '违法行为轻微并及时改正，没有造成危害后果',
  'first-minor-corrected': '初次违法且危害后果轻微并及时改正',
  'no-fault': '当事人有证据足以证明没有主观过错',
  'under-fourteen': '不满十四周岁的人有违法行为',
  'mental-incapacity': '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为',
  'limitation-expired': '超过追责时效',
  'not-made-out': '违法事实不能成立',
};

/** 当事人身份。号码按国家标准校验；自然人的出生日期由公民身份号码得出。 */
export const identityInput = z
  .strictObject({
    kind: choice('当事人类型', partyKindTitles),
    name: shortText('姓名或者名称', 100),
    idNumber: z
      .string()
      .trim()
      .toUpperCase()
      .refine((value) => isCitizenId(value) || isUscc(value), { error: 'invalid-identifier' })
      .meta({ title: '公民身份号码或者统一社会信用代码', widget: 'text' })
      .exactOptional(),
    representative: shortText('法定代表人、负责人或者经营者', 60).exactOptional(),
    address: shortText('住址或者住所', 200),
    phone: z
      .string()
      .trim()
      .regex(/^[0-9+\- ]{5,20}$/)
      .meta({ title: '联系电话', widget: 'text' })
      .exactOptional(),
  })
  .meta({ title: '当事人', widget: 'identity' });

/** 由输入得到身份：自然人的出生日期从身份号码取。 */
export function identityOf(input: z.infer<typeof identityInput>): Identity {
  const { idNumber, representative, phone, ...rest } = input;
  return {
    ...rest,
    ...(idNumber ? { idNumber } : {}),
    ...(representative ? { representative } : {}),
    ...(phone ? { phone } : {}),
    ...(idNumber && isCitizenId(idNumber) ? { birth: citizenIdBirth(idNumber) } : {}),
  };
}

/** 一项违法行为。情节的形状由事项决定，见 `matters`。 */
export const violationInput = z.strictObject({
  matter: idInput('执法事项', 'matter'),
  parties: z
    .array(z.string().min(1).max(20))
    .min(1)
    .max(50)
    .meta({ title: '涉及的当事人', widget: 'parties' }),
  from: dayInput('行为开始之日'),
  to: dayInput('行为终了之日', '连续或者继续状态的，填终了之日'),
  place: shortText('违法地点', 200),
  jurisdictionBasis: shortText(
    '管辖的其他依据',
    200,
    '违法地点不在本机关辖区的才填：另有规定的条文，或者指定管辖的文号',
  ).exactOptional(),
  facts: longText('违法事实', 4000),
  circumstances: z
    .record(z.string().max(60), z.unknown())
    .meta({ title: '裁量情节', widget: 'circumstances' }),
});

/** 案件里已有别的违法行为时登记、更正的：可以写明与哪一项是同一行为。 */
export const furtherViolationInput = violationInput.extend({
  sameActAs: idInput('与哪一项是同一行为', 'violation')
    .meta({ hint: '同一行为触犯几个规定、都应当罚款的才填，按罚款数额高的处罚' })
    .exactOptional(),
});

/** 一种处罚。 */
export const penaltyInput = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('warning') }),
    z.strictObject({ kind: z.literal('circulated-criticism') }),
    z.strictObject({ kind: z.literal('fine'), amountFen: fenInput('罚款') }),
    z.strictObject({
      kind: z.literal('confiscate-gains'),
      amountFen: fenInput('违法所得'),
      arithmetic: shortText('计算方法', 200).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('confiscate-goods'),
      goods: shortText('物品名称、数量', 200),
      valueFen: fenInput('价值'),
    }),
    z.strictObject({
      kind: z.literal('suspend-business'),
      days: z.int().min(1).max(365).meta({ title: '停产停业日数' }),
    }),
    z.strictObject({ kind: z.literal('revoke-licence'), licence: shortText('许可证件名称、编号', 100) }),
  ])
  .meta({ title: '处罚', widget: 'penalty' });

/** 处理意见。 */
export const proposalInput = z
  .strictObject({
    outcome: choice('处理意见', { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚' }),
    noPenaltyReason: choice('不予处罚的理由', noPenaltyTitles).exactOptional(),
    penalties: z.array(penaltyInput).max(10).meta({ title: '处罚', widget: 'penalties' }),
    tier: shortText('裁量阶次', 40).exactOptional(),
    discretion: longText('裁量说明', 2000),
    deviation: longText('偏离裁量基准的理由', 1000).exactOptional(),
    mitigation: longText('减轻处罚的理由', 1000).exactOptional(),
    facts: longText('认定的事实', 4000),
  })
  .meta({ title: '处理意见', widget: 'proposal' });

/** 证据文件的登记。内容先经上传，服务器算出摘要值。 */
export const evidenceFileInput = z
  .strictObject({
    id: z.string().min(1).max(60),
    name: shortText('文件名', 200),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(1),
    mediaType: z.string().min(3).max(100),
  })
  .meta({ title: '文件', widget: 'file' });

/** 询问笔录的一问一答。 */
export const turnInput = z.strictObject({ question: longText('问', 1000), answer: longText('答', 3000) });

/** 证据种类的选择。 */
export const evidenceKindInput = choice('证据种类', evidenceKindTitles);

/** 是否已经查询其他机关立案。 */
export const duplicateCheckedInput = yesNo('已查询，同一违法行为未由其他机关立案');
