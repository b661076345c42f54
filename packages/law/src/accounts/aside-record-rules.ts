import type { AsideRule } from './uncoded-rule.ts';

/** 公示、记录、归档、电子文书、个人信息、监督里没有系统动作的。 */
export const asideRecordRules: readonly AsideRule[] = [
  { ids: ['PUB-05'], standing: 'text-only', why: '事前公开的清单由机关在门户发布，系统不计它的期限' },
  { ids: ['PUB-12'], standing: 'text-only', why: '提前停止公示由信用系统受理，本系统只登记撤下' },
  { ids: ['PUB-20'], standing: 'text-only', why: '误公开的由公示人员撤下，是否误公开须人工判断' },
  { ids: ['PUB-21'], standing: 'text-only', why: '当事人的异议由公示机关核实答复，门户写明怎样提出' },
  { ids: ['PUB-22'], standing: 'text-only', why: '年度数据和报告由机关编制公开，系统只提供统计' },
  { ids: ['PUB-23'], standing: 'text-only', why: '向省公示平台归集由部署单位对接' },
  { ids: ['PUB-25'], standing: 'text-only', why: '依申请公开由信息公开机构办理，不在案件里' },
  { ids: ['REC-06', 'REC-10'], standing: 'text-only', why: '现场的说明和不限制拍摄由执法人员落实' },
  {
    ids: ['REC-07', 'REC-08'],
    standing: 'text-only',
    why: '原始音像存放在音像系统，本系统只记哈希和编号，保存期限由机关设定',
  },
  { ids: ['REC-09'], standing: 'text-only', why: '三类执法都在本系统流转，向两平台的报送由部署单位对接' },
  {
    ids: ['ARC-02', 'ARC-05', 'ARC-06'],
    standing: 'text-only',
    why: '向档案机构、档案馆的移交和鉴定在系统外办理',
  },
  {
    ids: ['ARC-03', 'ARC-04'],
    standing: 'text-only',
    why: '保管期限由机关定、档案部门同意，归档时由经办人选定',
  },
  {
    ids: ['ARC-07', 'ARC-08'],
    standing: 'text-only',
    why: '电子归档的要素由案件记录和哈希链提供，同效由法律规定',
  },
  { ids: ['ARC-09'], standing: 'others', why: '影响评估报告由机关的个人信息保护负责人保存' },
  {
    ids: ['ESG-01', 'ESG-02', 'ESG-03'],
    standing: 'text-only',
    why: '签名、印章由签章系统提供，同效由法律规定',
  },
  {
    ids: ['PII-01', 'PII-04'],
    standing: 'text-only',
    why: '收集的项目限于文书必需的字段，为履职所必需，不另行征求同意',
  },
  { ids: ['PII-02'], standing: 'text-only', why: '告知写在文书和门户的说明里' },
  { ids: ['PII-03'], standing: 'text-only', why: '数据存放在机关指定的机房，由部署单位落实' },
  { ids: ['PII-06', 'PII-08'], standing: 'others', why: '影响评估、泄露的补救和通知由机关办理' },
  { ids: ['PII-07'], standing: 'text-only', why: '与案卷的保管期限一致，期满由档案机构鉴定' },
  {
    ids: ['SUP-03', 'SUP-04'],
    standing: 'text-only',
    why: '督办函、意见书由监督机构制发，系统提供问题和事实，还不制作这两种文书',
  },
  { ids: ['SUP-05'], standing: 'others', why: '监督决定书由本级人民政府作出' },
  { ids: ['SUP-07'], standing: 'text-only', why: '是否已进入复议诉讼在案件里可见，不重复监督由监督人员掌握' },
  { ids: ['SUP-09'], standing: 'others', why: '由省级建设系统并共享数据' },
  {
    ids: ['SUP-11', 'SUP-12'],
    standing: 'others',
    why: '建议书、督察决定书的复查和报告在机关之间办理，系统只登记结果',
  },
  {
    ids: ['SUP-14', 'SUP-15', 'SUP-16'],
    standing: 'text-only',
    why: '案卷评查由评查人员打分，系统提供评查用的事实，还没有评分表',
  },
  { ids: ['SUP-17', 'SUP-18'], standing: 'others', why: '由市场监管系统的上级机关通知、复核' },
];
