import { AGP, APL, CNP, MIP, MRP, PSP, SUP, TRP } from '@lpt/law';
import type { ExtensionApproval } from '../deadlines/extension-approvals.ts';
import { chineseDay } from '../kernel/day.ts';
import { type ExtensionDefect, type JudgedExtension, judgedExtensions } from './decision-clock.ts';
import { supervisionRule } from './rule.ts';

const approvers: Readonly<Record<ExtensionApproval, string>> = {
  'agency-head': '机关负责人',
  collective: '负责人集体讨论',
  superior: '上一级机关',
};

const words: Readonly<Record<ExtensionDefect, (judged: JudgedExtension) => string>> = {
  'not-provided': () => '适用的规定没有这一次延期',
  'too-late': ({ dueBefore }) => `批准时期限已经在${chineseDay(dueBefore)}届满`,
  'wrong-approval': ({ needs }) => `批准的层级不够，应当由${approvers[needs ?? 'agency-head']}决定`,
  'too-long': ({ maxDays }) => `超过可以延长的${maxDays}日`,
};

/** 办案期限的延长不合规定：届满以后才批、没有条款可依、层级不够、超过上限。 */
export const extensionImproper = supervisionRule({
  id: 'SR-002',
  name: 'extension-improper',
  title: '办案期限的延长不合规定',
  category: 'procedure',
  articles: [
    APL.art(60),
    MRP.art(64, { para: 1 }),
    AGP.art(58, { para: 1 }),
    TRP.art(78),
    CNP.art(29, { para: 1 }),
    MIP.art(45, { para: 3 }),
    PSP.art(165, { para: 1 }),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'CaseFiled',
    'IntervalBegun',
    'IntervalEnded',
    'CaseSuspended',
    'CaseResumed',
    'HearingAccepted',
    'HearingEnded',
    'HearingTerminated',
    'DecisionPeriodExtended',
  ],

  finds(theCase, { calendar }) {
    return judgedExtensions(theCase, calendar)
      .filter(({ defects }) => defects.length > 0)
      .map((each) => ({
        subject: `extension-${each.ordinal}`,
        since: each.granted.on,
        says: `第${each.ordinal}次延长办案期限（${each.granted.days}日）：${each.defects
          .map((defect) => words[defect](each))
          .join('；')}`,
        facts: [
          { title: '批准之日', value: chineseDay(each.granted.on), source: 'DecisionPeriodExtended' },
          { title: '延长以前的届满日', value: chineseDay(each.dueBefore), source: 'case-decision' },
          { title: '延期理由', value: each.granted.reason, source: 'DecisionPeriodExtended' },
        ],
      }));
  },
});
