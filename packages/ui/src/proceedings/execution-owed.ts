import {
  type Day,
  type Fen,
  fineOf,
  gainsOf,
  grantedDeferral,
  type Instalment,
  lateFineOwed,
  lateFineUntil,
  type Party,
  paidUntil,
  unpaidFine,
  unpaidGains,
} from '@lpt/domain';

/** 一种款项：应缴、已缴、尚欠，单位分。 */
export type OwedRow = Readonly<{ title: string; due: Fen; paid: Fen; owed: Fen; says?: string }>;

/** 某日的应缴、已缴、尚欠；决定里没有的款项不列。 */
export function owedRows(party: Party, on: Day): readonly OwedRow[] {
  const proposal = party.decision?.proposal;
  const late = lateFineUntil(party, on);
  const rows: readonly OwedRow[] = [
    {
      title: '罚款',
      due: fineOf(proposal),
      paid: paidUntil(party, 'fine', on),
      owed: unpaidFine(party, on),
    },
    {
      title: '没收违法所得',
      due: gainsOf(proposal),
      paid: paidUntil(party, 'gains', on),
      owed: unpaidGains(party, on),
    },
    ...(late
      ? [
          {
            title: '加处罚款',
            due: late.amountFen,
            paid: paidUntil(party, 'late-fine', on),
            owed: lateFineOwed(party, on),
            says: late.says,
          },
        ]
      : []),
  ];
  return rows.filter(({ due, paid }) => due > 0 || paid > 0);
}

/** 分期的一期，和到某日是否缴足：没有到期的为 `ahead`。 */
export type InstalmentRow = Instalment & Readonly<{ state: 'paid' | 'missed' | 'ahead' }>;

export const instalmentTitles: Readonly<Record<InstalmentRow['state'], string>> = {
  paid: '已经缴足',
  missed: '没有按期缴纳',
  ahead: '尚未到期',
};

/** 批准的暂缓、分期，逐期看缴足没有。批准以前缴的不抵各期。 */
export function instalmentRows(party: Party, on: Day): readonly InstalmentRow[] {
  const answer = grantedDeferral(party.execution)?.answer;
  if (!answer) return [];
  const before = paidUntil(party, 'fine', answer.on);
  return answer.schedule.map((each, index) => {
    const planned = answer.schedule.slice(0, index + 1).reduce((sum, { amountFen }) => sum + amountFen, 0);
    const enough = (until: Day) => paidUntil(party, 'fine', until) - before >= planned;
    return { ...each, state: stateOf(each.dueOn, on, enough) };
  });
}

function stateOf(dueOn: Day, on: Day, enough: (until: Day) => boolean): InstalmentRow['state'] {
  if (enough(on < dueOn ? on : dueOn)) return 'paid';
  return dueOn < on ? 'missed' : 'ahead';
}
