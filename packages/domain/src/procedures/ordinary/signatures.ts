/** 笔录的签名情况。拒绝签名的，须注明并由执法人员、见证人签名。 */
export const signatureTitles = {
  signed: '已签名',
  'refused-with-witness': '拒绝签名，有见证人签名',
  'refused-recorded': '拒绝签名，已录音录像并注明',
  absent: '当事人不在场',
} as const;
