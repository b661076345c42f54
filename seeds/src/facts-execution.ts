import { z } from 'zod';
import { serviceFacts } from './facts-case.ts';
import { date, line, lines, oneOf, partyRef, yesNo, yuanAmount } from './facts-fields.ts';

const requestedOn = date('报批之日，不写即批准之日').exactOptional();
const unitHeadOn = date('承办机构负责人同意之日，不写即报批之日').exactOptional();

/** 处理决定。 */
export const decisionFacts = z
  .strictObject({
    party: partyRef,
    on: date('决定之日'),
    requestedOn,
    unitHeadOn,
    lateFine: yesNo('逾期不缴纳的，加处罚款').default(true),
    opinion: lines('请示意见', 1000).exactOptional(),
    service: serviceFacts.exactOptional(),
  })
  .meta({ title: '处理决定' });

/** 缴款。 */
export const paymentFacts = z
  .strictObject({
    party: partyRef,
    on: date('缴款之日'),
    registeredOn: date('登记之日，不写即缴款之日').exactOptional(),
    kind: oneOf('款项', { fine: '罚款', gains: '没收违法所得' }).default('fine'),
    amountYuan: yuanAmount('金额'),
    receipt: line('票据号', 60).exactOptional(),
  })
  .meta({ title: '缴款' });

/** 非金钱内容的执行。 */
export const performanceFacts = z
  .strictObject({ party: partyRef, on: date('执行之日'), note: lines('执行情况', 1000) })
  .meta({ title: '执行' });

/** 公示；不予公开的写 declined。 */
export const publicationFacts = z
  .strictObject({
    party: partyRef,
    on: date('公示或者备案之日'),
    declined: z
      .strictObject({
        reason: oneOf('不予公开的情形', {
          minor: '当事人是未成年人',
          'secret-or-privacy': '国家秘密、商业秘密、个人隐私',
          security: '危及国家安全、公共安全、经济安全、社会稳定',
          'related-case': '影响关联案件的查处',
          'other-law': '法律、法规、规章规定的其他情形',
        }),
        filedWith: line('备案的司法行政机关'),
      })
      .meta({ title: '不予公开并备案' })
      .exactOptional(),
  })
  .meta({ title: '公示' });

/** 决定被撤销或者变更，撤回公示。 */
export const revocationFacts = z
  .strictObject({
    party: partyRef,
    on: date('登记之日'),
    authority: line('作出机关'),
    receivedOn: date('收到复议决定或者判决之日'),
    reason: lines('结果和理由', 1000),
    withdrawnOn: date('撤回公示之日').exactOptional(),
  })
  .meta({ title: '撤销' });

/** 结案、归档。 */
export const closingFacts = z
  .strictObject({
    on: date('批准之日'),
    requestedOn,
    unitHeadOn,
    summary: lines('办理情况和执行结果', 3000).exactOptional(),
  })
  .meta({ title: '结案' });

export const archiveFacts = z
  .strictObject({ on: date('归档之日'), retention: line('保管期限', 40).default('长期') })
  .meta({ title: '归档' });
