import { AGP, APL, CNP, CUP, GDH, MIP, MRP, PSP, TRP } from '@lpt/law';
import { day } from '../../kernel/day.ts';
import { calendarDays, months } from '../length.ts';
import type { DeadlineRow, ExtensionRule } from '../row.ts';

const common = {
  id: 'case-decision',
  title: '作出行政处罚决定',
  runsFrom: '立案',
  direction: 'forward',
  binds: 'organ',
  counting: 'case',
} as const;

const collectiveSixty = { length: calendarDays(60), atMost: calendarDays(60), times: 1 } as const;

const thirtyByHead = (base: Pick<ExtensionRule, 'rule' | 'articles'>): ExtensionRule => ({
  ...base,
  title: '案情复杂，不能如期作出决定',
  approvedBy: '行政机关负责人',
  length: calendarDays(30),
  times: 1,
});

/** 办案期限。 */
export const decisionDeadlines = [
  {
    ...common,
    rule: 'DEC-07',
    scope: 'general',
    articles: [APL.art(60)],
    length: calendarDays(90),
    interpretation: 5,
  },
  {
    ...common,
    rule: 'DEC-07',
    scope: 'market',
    articles: [APL.art(60), MRP.art(64, { para: 1 })],
    length: calendarDays(90),
    excluded: [
      'suspension',
      'hearing',
      'public-notice',
      'testing',
      'quarantine',
      'appraisal',
      'rights-holder-identification',
      'ordered-refund',
    ],
    excludedBy: [MRP.art(64, { para: 2 })],
    extensions: [
      thirtyByHead({ rule: 'DEC-08', articles: [MRP.art(64, { para: 1 })] }),
      {
        rule: 'DEC-08',
        title: '案情特别复杂，继续延长',
        approvedBy: '市场监督管理部门负责人集体讨论',
        times: 1,
        articles: [MRP.art(64, { para: 1 })],
      },
    ],
  },
  {
    ...common,
    rule: 'DEC-07',
    scope: 'agriculture',
    articles: [APL.art(60), AGP.art(58, { para: 1 })],
    length: calendarDays(90),
    excluded: ['suspension', 'hearing', 'public-notice', 'testing', 'appraisal'],
    excludedBy: [AGP.art(58, { para: 2 })],
    extensions: [
      thirtyByHead({ rule: 'DEC-12', articles: [AGP.art(58, { para: 1 })] }),
      {
        rule: 'DEC-12',
        title: '案情特别复杂，继续延长',
        approvedBy: '上一级农业行政处罚机关',
        times: 1,
        articles: [AGP.art(58, { para: 1 })],
      },
    ],
  },
  {
    ...common,
    rule: 'DEC-13',
    scope: 'transport',
    articles: [APL.art(60), TRP.art(78)],
    length: calendarDays(90),
    extensions: [thirtyByHead({ rule: 'DEC-13', articles: [TRP.art(78)] })],
  },
  {
    ...common,
    rule: 'DEC-10',
    scope: 'construction',
    articles: [APL.art(60), CNP.art(29)],
    length: calendarDays(90),
    excluded: ['suspension', 'hearing', 'testing', 'appraisal'],
    excludedBy: [CNP.art(29, { para: 2 }), CNP.art(30, { para: 2 })],
    extensions: [
      thirtyByHead({ rule: 'DEC-10', articles: [CNP.art(29)] }),
      {
        ...collectiveSixty,
        rule: 'DEC-10',
        title: '案情特别复杂，继续延长',
        approvedBy: '本机关负责人集体讨论',
        articles: [CNP.art(29)],
      },
    ],
  },
  {
    ...common,
    rule: 'DEC-11',
    scope: 'medical-insurance',
    articles: [APL.art(60), MIP.art(45, { para: 3 })],
    length: calendarDays(90),
    excluded: ['testing', 'appraisal', 'hearing', 'public-notice', 'expert-review'],
    excludedBy: [MIP.art(45, { para: 4 })],
    extensions: [
      thirtyByHead({ rule: 'DEC-11', articles: [MIP.art(45)] }),
      {
        ...collectiveSixty,
        rule: 'DEC-11',
        title: '案情特别复杂，继续延长',
        approvedBy: '医疗保障行政部门负责人集体讨论',
        articles: [MIP.art(45, { para: 3 })],
      },
    ],
  },
  {
    ...common,
    rule: 'DEC-14',
    scope: 'police',
    title: '办理治安案件',
    runsFrom: '受理',
    articles: [PSP.art(165, { para: 1 })],
    length: calendarDays(30),
    excluded: ['appraisal'],
    excludedBy: [PSP.art(165, { para: 2 })],
    extensions: [
      {
        rule: 'DEC-14',
        title: '案情重大、复杂，延长办案期限',
        approvedBy: '上一级公安机关',
        length: calendarDays(30),
        times: 1,
        articles: [PSP.art(165, { para: 1 })],
      },
    ],
  },
  {
    ...common,
    rule: 'DEC-07',
    scope: 'customs',
    articles: [APL.art(60), CUP.art(76, { para: 1 })],
    length: months(6),
    excluded: ['public-notice', 'testing', 'quarantine', 'appraisal', 'remedy-proceedings'],
    excludedBy: [CUP.art(76, { para: 2 })],
    extensions: [
      {
        rule: 'DEC-07',
        title: '确有必要，延长办案期限',
        approvedBy: '海关负责人',
        atMost: months(6),
        times: 1,
        articles: [CUP.art(76, { para: 1 })],
      },
      {
        rule: 'DEC-07',
        title: '案情特别复杂，继续延长',
        approvedBy: '直属海关负责人集体讨论',
        times: 1,
        articles: [CUP.art(76, { para: 1 })],
      },
    ],
  },
] as const satisfies readonly DeadlineRow[];

/** 省规章另行规定不计入的时间：本省机关一律适用，与部门规章列举的事由并用。 */
export const provincialExclusions = [
  {
    id: 'case-decision',
    scope: 'guangdong',
    kinds: ['hearing'],
    articles: [GDH.art(38, { para: 2 })],
    from: day('2022-06-01'),
  },
] as const;
