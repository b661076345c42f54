import {
  addOffice,
  changeDeadline,
  dropGuards,
  type IllegalVariant,
  variant,
  widenStage,
} from './variant-changes.ts';

/** 强制执行故意改错的各处。 */
export const executionVariants: readonly IllegalVariant[] = [
  variant(
    '救济期限内申请法院执行',
    '救济期限没有届满就申请法院',
    dropGuards('approve-court-application', 'remedy-period-over'),
  ),
  variant(
    '不等催告期满申请法院执行',
    '催告没有满十日',
    dropGuards('approve-court-application', 'demand-waited'),
  ),
  variant(
    '催告只等三个工作日',
    '的长度不合法：催告满十个工作日',
    changeDeadline('demand-wait', (row) => ({
      ...row,
      length: { count: 3, unit: 'working-day' },
    })),
  ),
  variant(
    '没有法律授权自行执行',
    '没有法律授权就自行强制执行',
    dropGuards('approve-enforcement', 'own-power-by-law'),
  ),
  variant(
    '救济期限内拆除',
    '救济期限没有届满就强制拆除',
    dropGuards('approve-enforcement', 'demolition-after-remedies'),
  ),
  variant(
    '不催告就强制执行',
    '没有催告，或者催告期没有届满',
    dropGuards('approve-enforcement', 'over-or-hiding'),
  ),
  variant(
    '执行决定书不送达就执行',
    '强制执行决定书没有送达就执行',
    dropGuards('carry-out-enforcement', 'enforcement-decision-served'),
  ),
  variant(
    '夜间强制执行',
    '夜间、法定节假日强制执行',
    dropGuards('carry-out-enforcement', 'enforcement-hours'),
  ),
  variant(
    '决定书没有送达就强制执行',
    '决定书没有送达就进入执行',
    widenStage('approve-enforcement', 'decided'),
  ),
  variant(
    '一人强制执行',
    '没有两名执法人员就强制执行',
    dropGuards('carry-out-enforcement', 'two-valid-officers'),
  ),
  variant(
    '停水停电逼迫履行',
    '对居民停水停电逼迫履行',
    dropGuards('carry-out-enforcement', 'utilities-not-cut'),
  ),
  variant(
    '超过三个月也可以申请法院',
    '超过三个月还申请法院强制执行',
    dropGuards('approve-court-application', 'in-court-window'),
  ),
  variant('承办人批准申请法院', '强制执行不由负责人批准', addOffice('approve-court-application', 'handler')),
  variant(
    '批准强制执行的可以是承办人',
    '承办人自己“批准行政强制执行”',
    dropGuards('approve-enforcement', 'approver-is-not-handler'),
  ),
  variant(
    '不听取意见就强制执行',
    '没有听取当事人的意见就决定强制执行',
    dropGuards('approve-enforcement', 'demand-views-heard'),
  ),
  variant(
    '加处没有满三十日就划拨',
    '加处罚款不满三十日就划拨、拍卖',
    dropGuards('approve-enforcement', 'late-fine-over-thirty-days'),
  ),
  variant(
    '决定书没有写明也加处罚款',
    '没有写明、没有到期就加处罚款',
    dropGuards('impose-late-fine', 'late-fine-standard-told', 'late-fine-may-run'),
  ),
  variant(
    '协议可以减免本金',
    '协议减免罚款本金',
    dropGuards('approve-execution-agreement', 'agreement-lawful'),
  ),
  variant(
    '不催告就代履行',
    '没有催告就决定代履行',
    dropGuards('approve-substitute-performance', 'demanded-before-enforcement'),
  ),
  variant(
    '代履行以前不再催告',
    '代履行以前没有再次催告',
    dropGuards('perform-substitute', 'substitute-demanded'),
  ),
  variant(
    '救济期限内拍卖查封的财物',
    '救济期限没有届满就拍卖查封、扣押的财物',
    dropGuards('approve-seized-auction', 'seized-goods-held'),
  ),
  variant('没有执行完就结案', '决定没有执行完就结案', dropGuards('approve-closing', 'execution-complete')),
];
