import { type TableAct, tableAct } from './acts-table.ts';
import {
  agreedAct,
  type CafeCase,
  closedAct,
  decidedActs,
  toldOrallyActs,
  untilAccepted,
  untilArchived,
  waivedActs,
} from './fast-track-course.ts';

const cafe: CafeCase = {
  person: 71,
  shop: '天河区样例网吧',
  day: '2026-05-11',
  place: '广州市天河区示例路12号首层',
  unchecked: 2,
  fineFen: 100_000,
};

/** 天河网吧：当事人认错认罚，审核退回补正一次，到案以后五小时内口头告知、放弃陈述、决定、送达，罚款一千元。 */
export const tianheFastTrack: readonly TableAct[] = [
  ...untilAccepted(cafe),
  closedAct(`${cafe.day}T13:40`, cafe),
  tableAct(`${cafe.day}T14:00`, 'unit-head', 'review-fast-track', {
    outcome: 'return',
    text: '报告没有写明录像的时段，补正以后再审。',
    defects: ['documents'],
  }),
  closedAct(`${cafe.day}T14:20`, cafe),
  agreedAct(`${cafe.day}T14:40`),
  ...toldOrallyActs(cafe.day, 15),
  ...waivedActs(cafe.day, 15),
  ...decidedActs(cafe.day, '16', '当事人同意快速办理，已经口头告知并签名确认，请审批。'),
  ...untilArchived(cafe, {
    published: '2026-05-13',
    paid: '2026-05-15',
    closed: '2026-05-18',
    archived: '2026-05-25',
  }),
];

const first: CafeCase = {
  ...cafe,
  person: 73,
  shop: '天河区初见网吧',
  day: '2026-07-06',
  place: '广州市天河区示例路30号首层',
  unchecked: 1,
  fineFen: 0,
};

/** 天河网吧：初次违法、当场改正，快速办理，不予处罚。 */
export const tianheFastSpared: readonly TableAct[] = [
  ...untilAccepted(first),
  closedAct(`${first.day}T14:00`, first),
  agreedAct(`${first.day}T14:30`),
  ...decidedActs(first.day, '15', '初次违法，已经改正，建议不予处罚。', 'JD-03'),
  ...untilArchived(first, { closed: '2026-07-08', archived: '2026-07-15' }),
];
