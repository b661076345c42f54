import { APL, CNP, GDD, GDS, MRD, SC118 } from '@lpt/law';
import { calendarDays, months, workingDays, years } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const forward = { direction: 'forward', counting: 'case' } as const;
const provincial = {
  ...forward,
  id: 'publication-province',
  title: '公开行政处罚决定',
  runsFrom: '作出行政处罚决定',
  binds: 'organ',
} as const;
const taken = {
  ...forward,
  id: 'publication-withdrawal',
  title: '撤回已公开的行政处罚决定信息并说明理由',
  binds: 'organ',
} as const;
/** 公示对当事人不利：期满就停，不因放假多公示几日。 */
const ending = {
  runsFrom: '公示',
  direction: 'earliest',
  onceFull: { says: '即停止公示' },
  counting: 'protective',
  binds: 'organ',
} as const;

/** 公示、撤回公示和监督整改的期限。 */
export const publicationDeadlines = [
  { ...provincial, rule: 'PUB-01', scope: 'general', articles: [SC118.art(6)], length: workingDays(7) },
  {
    ...provincial,
    rule: 'PUB-03',
    scope: 'guangdong',
    title: '在省行政执法信息公示平台公开行政处罚决定',
    articles: [GDD.art(21, { para: 2 })],
    length: workingDays(7),
  },
  {
    ...provincial,
    rule: 'PUB-26',
    scope: 'construction',
    articles: [CNP.art(10)],
    length: workingDays(7),
  },
  {
    ...forward,
    id: 'publication-credit',
    rule: 'PUB-06',
    scope: 'market',
    title: '通过国家企业信用信息公示系统公示',
    articles: [MRD.art(9)],
    length: workingDays(20),
    runsFrom: '作出行政处罚决定',
    binds: 'organ',
  },
  {
    ...forward,
    id: 'publication-push',
    rule: 'PUB-07',
    scope: 'market',
    title: '推送外省当事人的行政处罚信息',
    articles: [MRD.art(10)],
    length: workingDays(10),
    runsFrom: '作出行政处罚决定',
    binds: 'organ',
  },
  {
    ...ending,
    id: 'publication-end-light',
    rule: 'PUB-10',
    scope: 'market',
    title: '仅受通报批评或者较低数额罚款的，停止公示',
    articles: [MRD.art(13, { para: 1 })],
    length: months(3),
  },
  {
    ...ending,
    id: 'publication-end',
    rule: 'PUB-11',
    scope: 'market',
    title: '停止公示',
    articles: [MRD.art(13, { para: 1 })],
    length: years(3),
  },
  {
    ...taken,
    rule: 'PUB-14',
    scope: 'general',
    articles: [APL.art(48, { para: 2 }), APL.art(85)],
    length: workingDays(3),
    runsFrom: '得知决定被变更、撤销、确认违法或者无效',
  },
  {
    ...taken,
    rule: 'PUB-15',
    scope: 'guangdong',
    articles: [APL.art(48, { para: 2 }), GDD.art(24, { para: 1 })],
    length: workingDays(3),
    runsFrom: '收到有关决定或者生效裁判文书',
  },
  {
    ...forward,
    id: 'nonpublication-report',
    rule: 'PUB-19',
    scope: 'guangdong',
    title: '将不予公开的理由报司法行政部门备案',
    articles: [GDD.art(16), GDD.art(21, { para: 2 })],
    length: workingDays(7),
    runsFrom: '作出行政处罚决定',
    binds: 'organ',
  },
  {
    ...forward,
    id: 'rectification',
    rule: 'SUP-10',
    scope: 'guangdong',
    title: '整改并报告监督机关',
    articles: [GDS.art(33, { para: 1 })],
    length: calendarDays(30),
    runsFrom: '收到行政执法督察建议',
    binds: 'organ',
  },
] as const satisfies readonly DeadlineRow[];
