import { approvedActs, servedAct, type TableAct, tableAct } from './acts-table.ts';
import {
  agreedAct,
  type CafeCase,
  closedAct,
  decidedActs,
  notifiedActs,
  ordinaryReview,
  untilAccepted,
  untilArchived,
  waivedActs,
} from './fast-track-course.ts';

const party = 'P1';

const roster = (on: string): TableAct =>
  tableAct(`${on}T09:00`, 'handler', 'add-evidence', ({ handlers }) => ({
    officers: handlers,
    kind: 'documentary',
    title: '店员名单和排班表',
    source: '当事人提供',
    obtainedOn: on,
    proves: '证明在场店员二名，正在使用的其余机位都由客人使用。',
    violations: ['V1'],
  }));

const cafe: CafeCase = {
  person: 72,
  shop: '天河区示范网吧',
  day: '2026-06-01',
  place: '广州市天河区样例街5号二层',
  unchecked: 5,
  fineFen: 150_000,
};

/** 天河网吧：告知以后当事人提出异议，当日转回普通程序，重新审核，期满决定；录像照样是证据。 */
export const tianheReverted: readonly TableAct[] = [
  ...untilAccepted(cafe),
  closedAct(`${cafe.day}T14:00`, cafe),
  agreedAct(`${cafe.day}T14:30`),
  ...notifiedActs(cafe.day, 15),
  tableAct(`${cafe.day}T16:00`, 'handler', 'receive-statement', {
    party,
    channel: 'on-site',
    content: '回去核对以后，认为有两人是店员，不是上网人员，人数应当是3人。',
  }),
  tableAct(`${cafe.day}T16:20`, 'handler', 'revert-fast-track', {
    party,
    ground: 'views-pending',
    reason: '当事人对人数提出异议，须核对录像和店员名单，不能当场复核。',
  }),
  servedAct(`${cafe.day}T16:40`, 'KS-03'),
  roster('2026-06-02'),
  ...ordinaryReview('2026-06-03', '2026-06-04'),
  tableAct('2026-06-05T09:00', 'handler', 'review-views', {
    party,
    adopted: 'not-adopted',
    reply: '录像显示二名店员在收银台，没有计入；5名上网人员都没有登记，意见不予采纳。',
  }),
  ...decidedActs('2026-06-08', '09', '已经转回普通程序，重新审核通过，意见已经复核，请审批。'),
  ...untilArchived(cafe, {
    published: '2026-06-10',
    paid: '2026-06-18',
    closed: '2026-06-22',
    archived: '2026-06-30',
  }),
];

const early: CafeCase = {
  ...cafe,
  person: 74,
  shop: '天河区试例网吧',
  day: '2026-08-03',
  place: '广州市天河区样例街18号首层',
  unchecked: 4,
  fineFen: 120_000,
};

/** 天河网吧：调查终结以后发现还要核实，转回调查取证，以后各步都按普通程序。 */
export const tianheRevertedEarly: readonly TableAct[] = [
  ...untilAccepted(early),
  closedAct(`${early.day}T14:00`, early),
  tableAct(`${early.day}T14:30`, 'handler', 'revert-fast-track', {
    party,
    ground: 'more-evidence',
    reason: '登记系统的时间与录像相差半小时，须核实以后才能认定人数。',
  }),
  servedAct(`${early.day}T14:50`, 'KS-03'),
  roster('2026-08-04'),
  closedAct('2026-08-05T09:00', early),
  ...ordinaryReview('2026-08-06', '2026-08-07'),
  ...approvedActs('2026-08-10T09', 'proposal', ['agency-head'], { opinion: '审核通过，请予批准。' }),
  ...notifiedActs('2026-08-11', 10),
  ...waivedActs('2026-08-11', 10),
  ...decidedActs('2026-08-13', '09', '告知已经送达，当事人放弃陈述、申辩，请审批。'),
  ...untilArchived(early, {
    published: '2026-08-14',
    paid: '2026-08-20',
    closed: '2026-08-24',
    archived: '2026-08-31',
  }),
];
