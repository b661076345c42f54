import { z } from 'zod';
import { basisLevelTitles } from '../case/coercive-measure.ts';
import { courtAttachmentTitles } from '../case/court-execution.ts';
import { enforcementMannerTitles, executionEndTitles, pauseGroundTitles } from '../case/execution.ts';
import { date, line, moment, oneOf, yesNo, yuanAmount } from './check-fields.ts';

/** 强制执行的事实。决定、送达、缴款、复议诉讼写在外层。 */
export const executionFacts = z
  .strictObject({
    untold: z
      .strictObject({
        which: oneOf('没有告知的', { litigation: '起诉期限', both: '复议和起诉的权利、期限' }),
        toldOn: date('当事人后来知道之日').exactOptional(),
      })
      .meta({ title: '决定书没有告知救济' })
      .exactOptional(),
    demand: z
      .strictObject({
        servedOn: date('催告书送达之日'),
        performBy: date('催告书载明的履行期限的最后一日').exactOptional(),
        viewsRecorded: yesNo('已经记录、复核当事人的意见').default(true),
        hiding: line('转移、隐匿财物的证据').exactOptional(),
      })
      .meta({ title: '催告' })
      .exactOptional(),
    lateFineOn: date('决定加处罚款之日').exactOptional(),
    court: z
      .strictObject({
        appliedOn: date('申请之日'),
        ownPower: yesNo('法律已经授予本机关强制执行权').default(false),
        immovable: yesNo('执行对象是不动产').default(false),
        courtAt: oneOf('申请的法院', {
          'organ-place': '本机关所在地的基层人民法院',
          'immovable-place': '不动产所在地的基层人民法院',
        }).exactOptional(),
        firstInstance: yesNo('经过诉讼的，该法院是第一审人民法院').exactOptional(),
        attachments: z
          .array(oneOf('材料', courtAttachmentTitles))
          .max(5)
          .meta({ title: '随附的材料' })
          .exactOptional(),
        lateReason: line('超过三个月的正当理由').exactOptional(),
      })
      .meta({ title: '申请人民法院强制执行' })
      .exactOptional(),
    own: z
      .strictObject({
        decidedOn: date('强制执行决定之日'),
        basisLevel: oneOf('授予强制执行权的规定', basisLevelTitles),
        manner: oneOf('方式', enforcementMannerTitles),
        servedOn: date('强制执行决定书送达之日').exactOptional(),
        selfDemolishBy: date('公告的自行拆除期限的最后一日').exactOptional(),
        from: moment('开始实施的时刻').exactOptional(),
        to: moment('结束的时刻').exactOptional(),
        urgentReason: line('在夜间、法定节假日实施的紧急情况').exactOptional(),
        cutsUtilities: yesNo('对居民生活停止供水、供电、供热或者供燃气').default(false),
      })
      .meta({ title: '本机关强制执行' })
      .exactOptional(),
    agreement: z
      .strictObject({
        on: date('协议之日'),
        principalYuan: yuanAmount('约定缴纳的罚款本金'),
        waivedLateFineYuan: yuanAmount('减免的加处罚款').default(yuanAmount('').parse(0)),
        remedied: line('当事人采取的补救措施').exactOptional(),
      })
      .meta({ title: '执行协议' })
      .exactOptional(),
    pause: z
      .strictObject({
        from: date('中止之日'),
        ground: oneOf('事由', pauseGroundTitles),
        harmless: yesNo('没有明显社会危害').default(false),
      })
      .meta({ title: '中止执行，没有恢复' })
      .exactOptional(),
    ending: z
      .strictObject({ on: date('终结之日'), ground: oneOf('事由', executionEndTitles) })
      .meta({ title: '终结执行' })
      .exactOptional(),
  })
  .meta({ title: '强制执行' });

/** 读出的强制执行。 */
export type ExecutionFacts = z.output<typeof executionFacts>;
