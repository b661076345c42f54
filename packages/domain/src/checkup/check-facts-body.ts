import { z } from 'zod';
import { partyKindTitles, penaltyTitles } from '../case/people.ts';
import { withdrawalGroundTitles } from '../case/withdrawal.ts';
import { division } from '../registry/divisions.ts';
import { profileTitles } from '../registry/titles.ts';
import { date, line, oneOf, yesNo, yuanAmount } from './check-fields.ts';

const levelTitles = {
  province: '省级',
  city: '地级以上市',
  county: '县、区',
  township: '乡镇、街道',
} as const;

const delegationFacts = z
  .strictObject({ publishedOn: date('下放决定公布之日；没有公布的不写').exactOptional() })
  .meta({ title: '省里决定把处罚权交由乡镇、街道行使' });

const entrustmentFacts = z
  .strictObject({
    publishedOn: date('委托书公布之日；没有公布的不写').exactOptional(),
    to: date('委托书载明的期限；没有载明的不写').exactOptional(),
    principalPower: yesNo('委托机关自己有处罚权').default(true),
    principalEntrusted: yesNo('委托机关的处罚权也是受委托得来').default(false),
  })
  .meta({ title: '受委托执法；写了就是受委托，不用另写职权' });

const limitFacts = z
  .strictObject({
    withheld: z
      .array(oneOf('处罚种类', penaltyTitles))
      .max(7)
      .default([])
      .meta({ title: '留给其他机关决定的处罚种类，如 revoke-licence' }),
    mostFineYuan: yuanAmount('本机关可以决定的最高罚款').exactOptional(),
  })
  .meta({ title: '处罚权的限度' });

/** 机关：领域、层级和辖区、处罚权从哪里来。 */
export const bodyFacts = z
  .strictObject({
    name: line('机关名称').exactOptional(),
    profiles: z
      .array(oneOf('领域', profileTitles))
      .min(1)
      .max(10)
      .default(['general', 'guangdong'])
      .meta({ title: '适用的领域；广东的机关写明 guangdong' }),
    level: oneOf('层级', levelTitles).default('county'),
    division: z
      .string()
      .refine((code) => division(code) !== undefined, { error: '不是广东的区划代码' })
      .meta({ title: '辖区的区划代码：六位，乡镇、街道九位；写了就按它判断地域和层级' })
      .exactOptional(),
    power: yesNo('当日有该事项的处罚权').default(true),
    byLaw: line('乡镇、街道自己有处罚权的，所依据的法律、行政法规').exactOptional(),
    delegation: delegationFacts.exactOptional(),
    entrustment: entrustmentFacts.exactOptional(),
    limits: limitFacts.exactOptional(),
    reconsideration: line('行政复议机关').exactOptional(),
    court: line('有管辖权的人民法院').exactOptional(),
  })
  .refine(({ delegation, entrustment }) => !delegation || !entrustment, {
    error: '处罚权或者是下放的（delegation），或者是受委托的（entrustment），只写一项',
  })
  .meta({ title: '机关' });

/** 当事人。 */
export const partyFacts = z
  .strictObject({
    kind: oneOf('当事人类型', partyKindTitles),
    name: line('姓名或者名称').exactOptional(),
    birth: date('出生之日').exactOptional(),
    outsideProvince: yesNo('登记地在外省').default(false),
    responsible: yesNo('单位违法的直接负责的主管人员、其他直接责任人员').default(false),
  })
  .refine(({ kind, responsible }) => kind === 'person' || !responsible, {
    error: '责任人员（responsible）是自然人，kind 写 person',
  })
  .meta({ title: '当事人' });

const withdrawalFacts = z
  .strictObject({
    on: date('提出回避之日'),
    ground: oneOf('回避的理由', withdrawalGroundTitles).default('interest'),
    decidedOn: date('决定之日；没有决定的不写').exactOptional(),
    outcome: oneOf('决定', { granted: '准许', refused: '驳回' }).default('granted'),
    byHead: yesNo('由机关负责人决定').default(true),
  })
  .meta({ title: '自行回避或者当事人申请回避' });

/** 执法人员。 */
export const officerFacts = z
  .strictObject({
    name: line('姓名', 60).exactOptional(),
    ownBody: yesNo('本机关人员').default(true),
    auxiliary: yesNo('执法辅助人员').default(false),
    certificate: z
      .strictObject({
        validFrom: date('有效期开始之日'),
        validTo: date('有效期至，当日有效'),
        status: oneOf('状态', {
          valid: '有效',
          suspended: '暂扣',
          revoked: '撤销',
          cancelled: '注销',
        }).default('valid'),
        statusFrom: date('状态开始之日').exactOptional(),
      })
      .nullable()
      .meta({ title: '执法证件；没有的写 null' }),
    related: yesNo('与案件有直接利害关系，或者有其他关系可能影响公正执法').default(false),
    withdrawal: withdrawalFacts.exactOptional(),
  })
  .meta({ title: '执法人员' });
