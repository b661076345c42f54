import type { AsideRule } from './uncoded-rule.ts';

/** 取证的规则里没有系统动作的。 */
export const asideEvidenceRules: readonly AsideRule[] = [
  { ids: ['INV-04'], standing: 'text-only', why: '是否非法取得由审核人员判断，系统记下来源和取证人供核对' },
  { ids: ['INV-06'], standing: 'text-only', why: '通知到场、双方签名写进现场笔录，由执法人员在现场落实' },
  { ids: ['INV-08'], standing: 'text-only', why: '与原件核对由取证人在证据说明里写明，系统不辨别原件' },
  { ids: ['INV-09'], standing: 'text-only', why: '固定电子数据的方法、时间由取证人写进证据说明' },
  { ids: ['INV-10'], standing: 'text-only', why: '抽样的到场、封样在现场完成，清单作为证据登记' },
  { ids: ['INV-11'], standing: 'text-only', why: '受托机构的资质由承办人核对，系统计检测期间并登记结果' },
  { ids: ['INV-13'], standing: 'text-only', why: '立案以前和移送来的材料作为证据登记，查证由承办人负责' },
  {
    ids: ['INV-14', 'INV-15'],
    standing: 'text-only',
    why: '监控设备的审核、公布和记录的审核在采集系统完成，本系统不接入设备',
  },
  {
    ids: ['INV-16'],
    standing: 'text-only',
    why: '监控记录的告知和查询由采集系统办理，立案以后按普通程序告知',
  },
];
