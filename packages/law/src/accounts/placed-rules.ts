import type { PlacedRule } from './uncoded-rule.ts';

const domain = 'packages/domain/src';
const counting = `${domain}/deadlines/counting.scenarios.md`;

/** 由计算、文书、监督规则落实，而那里没有写规则编号的规则。代码写出编号以后仍算有代码。 */
export const placedRules: readonly PlacedRule[] = [
  {
    ids: ['TIM-01', 'TIM-02', 'TIM-06', 'TIM-07'],
    at: `${domain}/deadlines/length.ts`,
    shownBy: counting,
    why: '每个期限在期限表里写明是工作日还是日历日，不由数字推断',
  },
  {
    ids: ['TIM-03', 'TIM-04', 'TIM-05'],
    at: `${domain}/deadlines/counting-rules.ts`,
    shownBy: counting,
    why: '起算之日不计、届满遇放假怎样顺延，按该机关适用的规定计算',
  },
  {
    ids: ['TIM-08'],
    at: `${domain}/thresholds/hearing.ts`,
    shownBy: `${domain}/thresholds/hearing.scenarios.md`,
    why: '数额界限的比较都包括本数',
  },
  {
    ids: ['TIM-09', 'TIM-10', 'TIM-11', 'TIM-12', 'TIM-13'],
    at: `${domain}/calendar/calendar.ts`,
    shownBy: `${domain}/calendar/calendar.test.ts`,
    why: '放假和调休按年度通知逐年登记，工作日由此计算',
  },
  {
    ids: ['TIM-14'],
    at: `${domain}/deadlines/arithmetic.ts`,
    shownBy: counting,
    why: '以月、年计的到对应日届满，没有对应日的到月末；没有条文直接规定，须法制机构确认',
  },
  {
    ids: ['LIM-03'],
    at: `${domain}/guards/filing-guards.ts`,
    shownBy: `${domain}/checkup/checkup.scenarios.md`,
    why: '时效自违法行为终了之日起算，立案时核对',
  },
  {
    ids: ['REV-08'],
    at: `${domain}/facts/review-facts.ts`,
    shownBy: `${domain}/facts/review-and-evidence.scenarios.md`,
    why: '列入本机关公布的目录的事项一律法制审核；是否有重大社会影响仍由承办机构判断',
  },
  {
    ids: ['LAW-03'],
    at: `${domain}/discretion/assess-party.ts`,
    shownBy: `${domain}/discretion/same-act.scenarios.md`,
    why: '登记为同一行为的几项违法行为，只按罚款数额高的规定计算法定幅度和阶次，不相加',
  },
  {
    ids: ['DIS-03', 'DIS-04', 'DIS-12', 'DIS-19'],
    at: `${domain}/discretion/factors.ts`,
    shownBy: `${domain}/discretion/engine.test.ts`,
    why: '作为法定情节登记，裁量时必须逐项核对并写进理由',
  },
  {
    ids: ['LIM-04', 'DIS-02', 'DIS-05', 'DIS-08', 'PUB-08', 'PUB-16', 'PUB-27'],
    at: `${domain}/checkup/check.ts`,
    shownBy: `${domain}/checkup/checkup.scenarios.md`,
    why: '按事实逐项检查，不合的说明条文和补救办法',
  },
  {
    ids: ['DIS-16', 'DIS-17'],
    at: `${domain}/discretion/engine.ts`,
    shownBy: `${domain}/discretion/scenarios.test.ts`,
    why: '基准是数据，阶次和幅度由系统算出，并生成裁量理由',
  },
  {
    ids: ['INV-03'],
    at: `${domain}/procedures/ordinary/add-evidence.act.ts`,
    shownBy: `${domain}/documents/documents.test.ts`,
    why: '登记证据必须选定八类之一',
  },
  {
    ids: ['INV-21'],
    at: `${domain}/disclosure/conceal.ts`,
    shownBy: `${domain}/disclosure/public-record.test.ts`,
    why: '涉密字段按权限遮蔽，不进入公示',
  },
  {
    ids: ['REV-03'],
    at: `${domain}/supervision/decided-without-review.rule.ts`,
    shownBy: `${domain}/supervision/decided-without-review.scenarios.md`,
    why: '听证结束以前的审核不算数，监督规则逐案核对',
  },
  {
    ids: ['HEA-04', 'HEA-06'],
    at: `${domain}/thresholds/hearing.ts`,
    shownBy: `${domain}/thresholds/hearing.scenarios.md`,
    why: '几个数额标准都适用的，取数额低的一个',
  },
  {
    ids: ['HEA-37'],
    at: `${domain}/documents/notice-body.ts`,
    shownBy: `${domain}/documents/penalty-notice.test.ts`,
    why: '告知书写明不承担听证费用，系统里没有收费的环节',
  },
  {
    ids: ['HEA-29'],
    at: `${domain}/procedures/hearing/end-hearing.act.ts`,
    shownBy: `${domain}/documents/hearing-papers.test.ts`,
    why: '结束听证须填全程音像记录，写进听证笔录',
  },
  {
    ids: ['DEC-05', 'DEC-06'],
    at: `${domain}/documents/penalty-decision.document.ts`,
    shownBy: `${domain}/documents/penalty-decision.test.ts`,
    why: '决定书的必备内容由案件记录生成，缺一项文书测试不通过',
  },
  {
    ids: ['DEC-09', 'DEC-12A'],
    at: `${domain}/deadlines/table/decision.ts`,
    shownBy: `${domain}/supervision/decision-overdue.scenarios.md`,
    why: '各领域规章列举的扣除事由写在期限表里，没有列举的不扣除',
  },
  {
    ids: ['SRV-05', 'SRV-06', 'SRV-07', 'SRV-09'],
    at: `${domain}/procedures/ordinary/serve-document.act.ts`,
    shownBy: `${domain}/documents/service-papers.test.ts`,
    why: '送达须选定方式，收件人、见证、影像和送达日期按方式填写，进入送达回证',
  },
  {
    ids: ['SRV-11', 'SRV-12', 'SRV-13'],
    at: `${domain}/documents/service-address.document.ts`,
    shownBy: `${domain}/documents/service-papers.test.ts`,
    why: '地址确认书写明按该地址送达即为送达和变更须告知；推定的送达日由送达人按回执填写',
  },
  {
    ids: ['EXE-03'],
    at: `${domain}/guards/payment-guards.ts`,
    shownBy: `${domain}/documents/documents.test.ts`,
    why: '缴款只登记银行凭证；当场收缴限于法定情形，另有条件',
  },
  {
    ids: ['LAT-03'],
    at: `${domain}/case/execution-money.ts`,
    shownBy: `${domain}/procedures/execution/late-fine.scenarios.md`,
    why: '复议、诉讼期间不计加处罚款，起止见解释第8号',
  },
  {
    ids: ['PUB-09'],
    at: `${domain}/documents/decision-parts.ts`,
    shownBy: `${domain}/documents/penalty-decision.test.ts`,
    why: '决定书末尾写明决定将依法公示',
  },
  {
    ids: ['PUB-24', 'PII-05'],
    at: `${domain}/disclosure/public-record.ts`,
    shownBy: `${domain}/disclosure/public-record.test.ts`,
    why: '只公开字段表列出的项目，个人姓名、地址、证件号和秘密一律不进入公示',
  },
  {
    ids: ['ARC-01'],
    at: `${domain}/documents/file-order.ts`,
    shownBy: `${domain}/documents/file-order.test.ts`,
    why: '归档时按顺序立卷，分正卷、副卷，生成封面、目录和备考表',
  },
  {
    ids: ['SEA-04'],
    at: `${domain}/documents/measure-decision.document.ts`,
    shownBy: `${domain}/documents/coercion-papers.test.ts`,
    why: '决定书（QZ-02）的必备内容由案件记录生成',
  },
  {
    ids: ['SEA-07'],
    at: `${domain}/supervision/measure-overdue.rule.ts`,
    shownBy: `${domain}/supervision/measure-overdue.scenarios.md`,
    why: '延长出具决定书，未书面告知的延长不计，由监督规则SR-015核对',
  },
  {
    ids: ['REC-03'],
    at: `${domain}/documents/measure-record.document.ts`,
    shownBy: `${domain}/documents/coercion-papers.test.ts`,
    why: '强制措施和听证须填影像记录，中断的写明原因；现场检查、留置和公告送达的影像写在证明里',
  },
  {
    ids: ['SUP-01', 'SUP-06', 'SUP-08', 'SUP-13'],
    at: `${domain}/supervision/handling.ts`,
    shownBy: `${domain}/supervision/handling.test.ts`,
    why: '监督人员须有资格，只能要求说明、核对，不能代为办理；机关可以说明，再认定属实或者误报',
  },
];
