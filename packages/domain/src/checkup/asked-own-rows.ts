import { APL, type Citation, type Rule, type RuleScope, rule } from '@lpt/law';
import { calendarDays, type Length, months, workingDays, years } from '../deadlines/length.ts';
import type { CountingKind, DeadlineRow, OnceFull, PauseKind } from '../deadlines/row.ts';
import type { Profile } from '../registry/registry.ts';

const scopeProfiles: Partial<Readonly<Record<RuleScope, Profile>>> = {
  广东: 'guangdong',
  市监: 'market',
  治安: 'police',
};

type Own = Readonly<{
  rule: Rule['id'];
  title: string;
  length: Length;
  runsFrom: string;
  /** 须数满的，数满以后怎样；没有的是办理的期限。 */
  onceFull?: OnceFull;
  counting: CountingKind;
  excluded?: readonly PauseKind[];
  excludedBy?: readonly Citation[];
}>;

const organ = { counting: 'case' } as const;
const full = { counting: 'protective' } as const;
const unpunished = { says: '才发现的，不再给予行政处罚', next: true } as const;
const violation = '违法行为发生（有连续或者继续状态的，行为终了）';

/** 案件里没有时钟、按规则编号问得出的期限：时效、登记保存、加处罚款的上限、公示、归档、监督、投诉、最长保护期。 */
const own: readonly Own[] = [
  {
    ...full,
    rule: 'LIM-01',
    title: '追责时效',
    length: years(2),
    runsFrom: violation,
    onceFull: unpunished,
  },
  {
    ...full,
    rule: 'LIM-02',
    title: '涉及公民生命健康安全、金融安全且有危害后果的追责时效',
    length: years(5),
    runsFrom: violation,
    onceFull: unpunished,
  },
  {
    ...full,
    rule: 'LIM-04',
    title: '违反治安管理行为的追责时效',
    length: months(6),
    runsFrom: violation,
    onceFull: unpunished,
  },
  {
    ...full,
    rule: 'DIS-12',
    title: '因同类违法受过处罚，一年内再犯的可以从重',
    length: years(1),
    runsFrom: '因同类违法受到行政处罚',
    onceFull: { says: '再犯的，不按一年内再犯从重', next: true },
  },
  {
    ...full,
    rule: 'SAV-05',
    title: '先行登记保存自动解除',
    length: workingDays(7),
    runsFrom: '先行登记保存证据',
    onceFull: { says: '没有采取措施的，自动解除' },
  },
  {
    ...full,
    rule: 'SAV-06',
    title: '对先行登记保存的证据采取措施',
    length: workingDays(7),
    runsFrom: '先行登记保存证据',
  },
  {
    ...full,
    rule: 'LAT-02',
    title: '每日百分之三的加处罚款达到罚款本数',
    length: calendarDays(34),
    runsFrom: '缴款期限届满',
    onceFull: { says: '加处罚款达到上限，不再增加' },
    excluded: ['remedy-proceedings', 'approved-deferral'],
    excludedBy: [APL.art(73, { para: 3 })],
  },
  {
    ...full,
    rule: 'CRT-02',
    title: '向人民法院申请强制执行，逾期没有正当理由的不受理',
    length: months(3),
    runsFrom: '法定起诉期限届满',
  },
  {
    ...organ,
    rule: 'PUB-02',
    title: '公开其他行政执法决定',
    length: workingDays(20),
    runsFrom: '作出行政执法决定',
  },
  {
    ...organ,
    rule: 'PUB-05',
    title: '公开事前公开的行政执法信息',
    length: workingDays(20),
    runsFrom: '信息形成或者变更',
  },
  {
    ...organ,
    rule: 'PUB-07',
    title: '登记地的市场监督管理部门协助公示',
    length: workingDays(10),
    runsFrom: '收到推送的行政处罚信息',
  },
  {
    ...full,
    rule: 'ARC-05',
    title: '县级国家档案馆接收范围的档案移交',
    length: years(10),
    runsFrom: '档案形成',
    onceFull: { says: '即应当移交' },
  },
  {
    ...full,
    rule: 'ARC-05',
    title: '设区的市级以上国家档案馆接收范围的档案移交',
    length: years(20),
    runsFrom: '档案形成',
    onceFull: { says: '即应当移交' },
  },
  {
    ...full,
    rule: 'ARC-09',
    title: '个人信息保护影响评估报告和处理情况记录的最短保存期',
    length: years(3),
    runsFrom: '报告、记录形成',
    onceFull: { says: '保存期满，在此以前不得销毁' },
  },
  {
    ...organ,
    rule: 'SUP-11',
    title: '对督察建议书有异议，申请复查',
    length: calendarDays(15),
    runsFrom: '收到行政执法督察建议书（复查的为收到复查申请）',
  },
  {
    ...organ,
    rule: 'SUP-12',
    title: '报告督察决定书的执行情况',
    length: calendarDays(30),
    runsFrom: '收到行政执法督察决定书',
  },
  {
    ...organ,
    rule: 'SUP-16',
    title: '对评查小组报告有异议，申请复核',
    length: workingDays(10),
    runsFrom: '收到评查小组报告（复核的为收到复核申请）',
  },
  {
    ...organ,
    rule: 'SUP-17',
    title: '提供相关材料或者情况说明',
    length: workingDays(10),
    runsFrom: '收到执法监督通知书',
  },
  {
    ...organ,
    rule: 'SUP-18',
    title: '对执法监督决定有异议，申请复查',
    length: workingDays(5),
    runsFrom: '收到执法监督决定书',
  },
  {
    ...organ,
    rule: 'SUP-18',
    title: '上级市场监督管理部门复查并答复',
    length: workingDays(10),
    runsFrom: '收到复查申请',
  },
  {
    counting: 'reconsideration',
    rule: 'REM-03',
    title: '申请行政复议的最长期限',
    length: years(5),
    runsFrom: '作出行政行为',
  },
  {
    counting: 'reconsideration',
    rule: 'REM-03',
    title: '因不动产申请行政复议的最长期限',
    length: years(20),
    runsFrom: '作出行政行为',
  },
  {
    ...organ,
    rule: 'CMP-01',
    title: '决定是否受理消费投诉并告知',
    length: workingDays(7),
    runsFrom: '收到投诉',
  },
  {
    ...organ,
    rule: 'CMP-02',
    title: '消费投诉的调解',
    length: workingDays(45),
    runsFrom: '受理投诉',
    onceFull: { says: '没有达成调解协议的，终止调解' },
    excluded: ['testing', 'appraisal'],
  },
];

/** 规则自己的期限，不在案件的期限表里；依据和范围取自规则。 */
export const ownRows: readonly DeadlineRow[] = own.map((each) => {
  const { id, articles, scope } = rule(each.rule);
  return {
    ...each,
    id,
    scope: scopeProfiles[scope] ?? 'general',
    articles,
    direction: each.onceFull ? 'earliest' : 'forward',
    binds: 'organ',
  };
});
