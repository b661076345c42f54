import { asideEvidenceRules } from './aside-evidence-rules.ts';
import { asideRecordRules } from './aside-record-rules.ts';
import type { AsideRule } from './uncoded-rule.ts';

/** 没有系统动作的规则，每条说明为什么。代码一旦写出编号，以代码为准。 */
export const asideRules: readonly AsideRule[] = [
  {
    ids: ['JUR-10'],
    standing: 'text-only',
    why: '平台和平台内经营者归谁管，由登记线索的人判断，系统不核对',
  },
  { ids: ['JUR-13'], standing: 'text-only', why: '异地执法的目的须人工判断，系统不核对' },
  { ids: ['OFF-05'], standing: 'text-only', why: '佩证、着装在现场落实，系统只记下出示了哪张证' },
  {
    ids: ['REL-06', 'REL-07'],
    standing: 'text-only',
    why: '有没有利害关系由本人和当事人提出，提出以后按回避办理',
  },
  {
    ids: ['FIL-06'],
    standing: 'text-only',
    why: '不予立案的理由由承办人填写、负责人批准，系统不判断情节轻重',
  },
  {
    ids: ['FIL-08'],
    standing: 'others',
    why: '责令改正、处分由上级机关和有关机关作出，系统只提示逾期没有立案',
  },
  { ids: ['LIM-05'], standing: 'text-only', why: '何时算发现没有条文直接规定，由承办人判断，须法制机构确认' },
  { ids: ['LAW-05'], standing: 'others', why: '处罚是否无效由复议机关、法院认定，系统只列出程序上的缺失' },
  {
    ids: ['LAW-08'],
    standing: 'text-only',
    why: '违法所得由承办人计算，算式写进决定书；该不该退赔、怎样算由人判断',
  },
  { ids: ['LAW-09'], standing: 'others', why: '折抵由法院判决，移送回转的案件由承办人写明' },
  {
    ids: ['DIS-15'],
    standing: 'text-only',
    why: '报基准制定机关批准在系统外办理，系统要求集体讨论并记下理由',
  },
  { ids: ['COE-03'], standing: 'text-only', why: '情节显著轻微可以不采取，是机关的裁量' },
  { ids: ['FRZ-07'], standing: 'others', why: '届满由金融机构自行解除，系统据日期推出并写进QZ-13' },
  { ids: ['SAV-07'], standing: 'text-only', why: '不得销毁、转移写进登记保存通知书，由当事人遵守' },
  { ids: ['REV-10'], standing: 'text-only', why: '共同决定的各机关各自审核，系统一案只有一个办案机关' },
  { ids: ['REV-11'], standing: 'others', why: '人员配备比例写给机关，不针对个案' },
  { ids: ['HEA-09'], standing: 'text-only', why: '邮寄的由登记人按寄出日填写提出日期，系统据此判断是否逾期' },
  { ids: ['HEA-22'], standing: 'text-only', why: '聘请外部听证员在系统外办理，登记组成人员时核对回避' },
  { ids: ['DEC-15'], standing: 'text-only', why: '责令退款由责令改正办理，找不到退款对象的公告在系统外发布' },
  { ids: ['DEC-17'], standing: 'text-only', why: '教育当事人写进不予处罚决定书，谈话在系统外进行' },
  { ids: ['SRV-04'], standing: 'text-only', why: '电子送达的到达时间由送达人按系统回执填写' },
  {
    ids: ['SRV-15'],
    standing: 'text-only',
    why: '五种送达方式里没有转交，遇到的由送达人在直接送达的证明里写明',
  },
  { ids: ['EXE-07'], standing: 'others', why: '限制人身自由的处罚由公安机关实施，本系统的机关没有这项权力' },
  { ids: ['LAT-08'], standing: 'text-only', why: '先缴后复议由当事人遵守，系统不因有异议停止计算' },
  { ids: ['CRT-13'], standing: 'others', why: '费用由法院收取、由被执行人承担' },
  { ids: ['TRF-10'], standing: 'text-only', why: '已经作出的决定在移送以后仍为有效，系统不因移送停止执行' },
  { ids: ['TRF-12'], standing: 'text-only', why: '合理嫌疑由承办人判断，判断以后按移送公安办理' },
  { ids: ['TRF-13'], standing: 'text-only', why: '职务犯罪线索的移送在系统外按纪律办理，不进入普通案卷' },
  { ids: ['INS-13'], standing: 'text-only', why: '三类执法都在本系统办理，与省两平台的对接由部署单位配置' },
  { ids: ['INS-21'], standing: 'text-only', why: '逐利、下指标一类须人工认定，系统提供频次和重复检查的统计' },
  { ids: ['REM-03'], standing: 'text-only', why: '最长保护期由复议机关审查，决定书只写明通常的申请期限' },
  { ids: ['REM-18'], standing: 'text-only', why: '复议的起算以送达登记的日期为准，具体由复议机关认定' },
  { ids: ['REM-20', 'REM-22'], standing: 'others', why: '由法院认定，系统只登记结果' },
  { ids: ['MRG-02'], standing: 'others', why: '治安处罚由公安机关分别决定、合并执行，本系统的机关不适用' },
  {
    ids: ['CMP-01', 'CMP-02'],
    standing: 'text-only',
    why: '消费投诉的受理和调解在投诉平台办理，本系统只接收其中的违法线索',
  },
  ...asideEvidenceRules,
  ...asideRecordRules,
];
