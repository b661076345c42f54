import { AGP, APL, CNP, MIP, MRC, MRP } from '@lpt/law';
import { calendarDays, workingDays } from '../length.ts';
import type { DeadlineRow, ExtensionRule } from '../row.ts';

const beforeFiling = ['testing', 'quarantine', 'appraisal', 'rights-holder-identification'] as const;

const verificationOnceMore: ExtensionRule = {
  rule: 'FIL-02',
  title: '情况特殊，延长核查期限',
  approvedBy: '市场监督管理部门负责人',
  length: workingDays(15),
  times: 1,
  articles: [MRP.art(18, { para: 1 })],
};

/** 线索核查、立案、责令改正的期限。 */
export const filingDeadlines = [
  {
    id: 'lead-verification',
    rule: 'FIL-01',
    scope: 'market',
    title: '核查线索并决定是否立案',
    articles: [MRP.art(18, { para: 1 })],
    length: workingDays(15),
    runsFrom: '发现线索或者收到材料',
    direction: 'forward',
    binds: 'organ',
    counting: 'case',
    excluded: beforeFiling,
    extensions: [verificationOnceMore],
  },
  {
    id: 'lead-verification',
    rule: 'FIL-10',
    scope: 'agriculture',
    title: '核查线索并决定是否立案',
    articles: [AGP.art(29)],
    length: workingDays(7),
    runsFrom: '发现线索或者收到材料',
    direction: 'forward',
    binds: 'organ',
    counting: 'case',
    extensions: [
      {
        rule: 'FIL-10',
        title: '特殊情况，延长核查期限',
        approvedBy: '农业行政处罚机关负责人',
        length: workingDays(7),
        times: 1,
        articles: [AGP.art(29)],
      },
    ],
  },
  {
    id: 'lead-verification',
    rule: 'FIL-11',
    scope: 'construction',
    title: '核查线索',
    articles: [CNP.art(15)],
    length: workingDays(15),
    runsFrom: '发现线索',
    direction: 'forward',
    binds: 'organ',
    counting: 'case',
    extensions: [
      {
        rule: 'FIL-11',
        title: '情况复杂，延长核查期限',
        approvedBy: '本机关负责人',
        length: workingDays(10),
        times: 1,
        articles: [CNP.art(15)],
      },
    ],
  },
  {
    id: 'lead-verification',
    rule: 'FIL-12',
    scope: 'medical-insurance',
    title: '核查线索并决定是否立案',
    articles: [MIP.art(14)],
    length: workingDays(15),
    runsFrom: '发现线索或者收到材料',
    direction: 'forward',
    binds: 'organ',
    counting: 'case',
    extensions: [
      {
        rule: 'FIL-12',
        title: '特殊情况，延长核查期限',
        approvedBy: '医疗保障行政部门主要负责人',
        length: workingDays(15),
        times: 1,
        articles: [MIP.art(14)],
      },
    ],
  },
  {
    id: 'reporter-answer',
    rule: 'FIL-09',
    scope: 'market',
    title: '告知实名举报人是否立案',
    articles: [MRC.art(31, { para: 2 })],
    length: workingDays(5),
    runsFrom: '作出是否立案的决定',
    direction: 'forward',
    binds: 'organ',
    counting: 'case',
  },
  {
    id: 'correction',
    rule: 'LAW-07',
    scope: 'general',
    title: '限期改正',
    articles: [APL.art(28, { para: 1 })],
    length: calendarDays(15),
    runsFrom: '收到责令改正通知书',
    direction: 'forward',
    binds: 'party',
    counting: 'case',
    setByPaper: true,
    interpretation: 4,
  },
] as const satisfies readonly DeadlineRow[];
