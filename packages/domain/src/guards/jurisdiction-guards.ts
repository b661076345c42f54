import { APL, MRP } from '@lpt/law';
import type { DisputeStage } from '../case/jurisdiction.ts';
import { guard, guardTable } from '../engine/guard.ts';

const disputeGuard = (
  stages: readonly DisputeStage[],
  title: string,
  says: string,
  remedy: string,
  fix?: string,
) =>
  guard({
    title,
    rule: 'JUR-05',
    articles: [APL.art(25, { para: 2 }), MRP.art(13)],
    reads: ['dispute'],
    holds: ({ dispute }) => stages.includes(dispute),
    says,
    remedy,
    ...(fix ? { fix } : {}),
  });

/** 管辖争议、不得再次移送、交接、协助。 */
export const jurisdictionGuards = guardTable({
  'no-jurisdiction-dispute': disputeGuard(
    ['none', 'ours', 'theirs'],
    '没有正在解决的管辖争议',
    '已经有一项管辖争议正在解决',
    '先解决原来的争议',
  ),
  'jurisdiction-negotiating': disputeGuard(
    ['negotiating'],
    '管辖争议正在协商',
    '没有正在协商的管辖争议',
    '先登记管辖争议',
    'dispute-jurisdiction',
  ),
  'jurisdiction-not-agreed': disputeGuard(
    ['negotiating', 'negotiation-failed'],
    '管辖争议没有解决',
    '没有管辖争议，或者已经报请、已经解决',
    '先登记管辖争议',
    'dispute-jurisdiction',
  ),
  'jurisdiction-referred': disputeGuard(
    ['referred'],
    '已经报请指定管辖',
    '没有报请上一级机关指定管辖，或者已经指定',
    '先报请共同的上一级机关指定管辖',
    'refer-jurisdiction',
  ),
  'jurisdiction-settled': disputeGuard(
    ['none', 'ours'],
    '管辖已经确定',
    '管辖争议没有解决，或者已经确定由其他机关管辖，本机关不能作出决定',
    '协商或者报请指定管辖；由其他机关管辖的，移送过去',
    'refer-jurisdiction',
  ),
  'no-second-transfer': guard({
    title: '受移送的案件不再自行移送',
    rule: 'JUR-08',
    articles: [MRP.art(14)],
    reads: ['transferHistory'],
    holds: ({ transferHistory }) => transferHistory !== 'received',
    unlawful: () => true,
    says: '案件是其他机关移送来的，不得再自行移送',
    remedy: '认为不属于本机关管辖的，报请共同的上一级机关指定管辖',
    fix: 'dispute-jurisdiction',
  }),
  'handover-pending': guard({
    title: '移送等待交接',
    rule: 'JUR-09',
    articles: [MRP.art(17, { para: 1 })],
    reads: ['caseHandover'],
    holds: ({ caseHandover }) => caseHandover === 'pending',
    says: '没有批准移送其他行政机关，或者已经交接；移送公安机关的另办',
    remedy: '核对移送的情况',
  }),
  'assistance-open': guard({
    title: '协助请求等待答复',
    rule: 'JUR-11',
    articles: [APL.art(26), MRP.art(45)],
    reads: ['assistance'],
    holds: ({ assistance }) => assistance === 'open',
    says: '没有等待答复的协助请求',
    remedy: '先发出协助函',
    fix: 'request-assistance',
  }),
});
