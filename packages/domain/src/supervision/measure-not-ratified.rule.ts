import { ACL, MIP, MRP, SUP } from '@lpt/law';
import type { Measure } from '../case/coercive-measure.ts';
import type { Preservation } from '../case/preservation.ts';
import { deriveHours } from '../deadlines/count.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseInstant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { type Finding, supervisionRule } from './rule.ts';

/** 当场紧急实施的措施、登记保存，二十四小时内没有补办批准。负责人在时限内立即解除的不算。 */
export const measureNotRatified = supervisionRule({
  id: 'SR-016',
  name: 'measure-not-ratified',
  title: '当场实施后逾期未补办批准',
  category: 'procedure',
  articles: [
    ACL.art(19),
    MRP.art(33, { para: 2 }),
    MRP.art(36, { para: 2 }),
    MIP.art(26, { para: 2 }),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'EvidencePreserved',
    'PreservationRatified',
    'PreservationSettled',
    'MeasureImplemented',
    'MeasureRatified',
    'MeasureEnded',
  ],

  finds(theCase, ctx) {
    const { measures, preservations, profiles } = theCase;
    return [
      ...measures.flatMap((each) => late(each, 'measure-approval', each.ended?.on, profiles, ctx)),
      ...preservations.flatMap((each) =>
        late(each, 'preservation-approval', each.settled?.on, profiles, ctx),
      ),
    ];
  },
});

function late(
  each: Measure | Preservation,
  id: 'measure-approval' | 'preservation-approval',
  endedOn: string | undefined,
  profiles: readonly Profile[],
  ctx: ViewContext,
): readonly Finding[] {
  const found = deadlineFor(id, profiles, each.on);
  if (!each.urgent || !found) return [];
  const { row, length } = found;
  const derivation = deriveHours({
    count: length.count,
    fromAt: each.at,
    fromTitle: row.runsFrom,
    articles: row.articles,
  });
  const { due, dueAt = ctx.at } = derivation;
  const { ratified } = each.urgent;
  const released = endedOn !== undefined && endedOn <= due;
  if (released || (ratified?.at ?? ctx.at) <= dueAt) return [];
  return [
    {
      subject: each.id,
      party: each.party,
      since: due,
      says: `应当在${chineseInstant(dueAt)}以前补办批准，${ratified ? `${chineseInstant(ratified.at)}才补办` : '没有补办'}`,
      facts: [
        { title: '当场实施', value: chineseInstant(each.at), source: each.document },
        ...deadlineFacts(id, derivation),
      ],
    },
  ];
}
