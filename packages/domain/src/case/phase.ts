/** 案件所处阶段。告知以后各当事人进度可以不同，见 `partyStage`。 */
export type Phase =
  | 'lead'
  | 'verifying'
  | 'not-filed'
  | 'lead-transferred'
  | 'investigating'
  | 'investigation-closed'
  | 'reviewing'
  | 'reviewed'
  | 'inspecting'
  | 'proceeding'
  | 'terminated'
  | 'transferred-out'
  | 'closed'
  | 'archived';

export const phaseTitles: Readonly<Record<Phase, string>> = {
  lead: '线索登记',
  verifying: '核查中',
  'not-filed': '不予立案',
  'lead-transferred': '线索已移送',
  investigating: '调查取证',
  'investigation-closed': '调查终结',
  reviewing: '审核中',
  reviewed: '审核通过',
  inspecting: '检查中',
  proceeding: '告知与决定',
  terminated: '终止调查',
  'transferred-out': '已移送',
  closed: '已结案',
  archived: '已归档',
};
