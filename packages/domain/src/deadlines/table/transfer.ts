import { CTR, MRP } from '@lpt/law';
import { calendarDays, hours, workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const police = { scope: 'general', direction: 'forward', counting: 'protective' } as const;
const forward = { direction: 'forward', counting: 'case' } as const;

/** 移送公安机关、管辖争议、协助的期限。移送的三日没有写明工作日，按日历日从严。 */
export const transferDeadlines = [
  {
    ...police,
    id: 'police-transfer-decision',
    rule: 'TRF-03',
    title: '决定是否移送公安机关',
    articles: [CTR.art(5, { para: 2 })],
    length: calendarDays(3),
    runsFrom: '正职负责人接到移送的书面报告',
    binds: 'organ',
  },
  {
    ...police,
    id: 'police-handover',
    rule: 'TRF-04',
    title: '批准后向同级公安机关移送',
    articles: [CTR.art(5, { para: 2 })],
    length: hours(24),
    runsFrom: '决定批准移送',
    binds: 'organ',
  },
  {
    ...police,
    id: 'police-answer',
    rule: 'TRF-07',
    title: '公安机关审查并书面通知是否立案',
    articles: [CTR.art(8)],
    length: calendarDays(3),
    runsFrom: '公安机关接受移送',
    binds: 'party',
  },
  {
    ...police,
    id: 'police-refusal-objection',
    rule: 'TRF-08',
    title: '对不予立案提请复议或者建议立案监督',
    articles: [CTR.art(9, { para: 1 })],
    length: calendarDays(3),
    runsFrom: '接到不予立案通知书',
    binds: 'organ',
  },
  {
    ...police,
    id: 'police-goods-handover',
    rule: 'TRF-09',
    title: '向公安机关移交涉案物品和材料',
    articles: [CTR.art(12)],
    length: calendarDays(3),
    runsFrom: '接到立案通知书',
    binds: 'organ',
  },
  {
    ...forward,
    id: 'jurisdiction-negotiation',
    rule: 'JUR-06',
    scope: 'market',
    title: '协商解决管辖争议',
    articles: [MRP.art(13)],
    length: workingDays(7),
    runsFrom: '发生管辖争议',
    binds: 'organ',
  },
  {
    ...forward,
    id: 'jurisdiction-designation',
    rule: 'JUR-07',
    scope: 'market',
    title: '上一级机关确定管辖',
    articles: [MRP.art(16)],
    length: workingDays(7),
    runsFrom: '上一级机关收到报请材料',
    binds: 'party',
  },
  {
    ...forward,
    id: 'assistance-answer',
    rule: 'JUR-12',
    scope: 'market',
    title: '被请求机关完成协助调查',
    articles: [MRP.art(45, { para: 2 })],
    length: workingDays(15),
    runsFrom: '被请求机关收到协助调查函',
    binds: 'party',
    extensions: [
      {
        rule: 'JUR-12',
        title: '需要延期完成，届满以前告知请求的机关',
        approvedBy: '被请求的机关',
        times: 1,
        articles: [MRP.art(45, { para: 2 })],
      },
    ],
  },
] as const satisfies readonly DeadlineRow[];
