import { ACL, MRP, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type Measure, measureKindTitles } from '../case/coercive-measure.ts';
import { servedService } from '../case/party-stage.ts';
import { measureTerm, termIdOf } from '../clocks/measure-term.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { type Finding, supervisionRule } from './rule.ts';

/** 查封、扣押、冻结期限届满没有解除，或者延长决定没有在原期限届满以前送达当事人。 */
export const measureOverdue = supervisionRule({
  id: 'SR-015',
  name: 'measure-overdue',
  title: '强制措施超过期限',
  category: 'procedure',
  articles: [
    ACL.art(25, { para: 1 }),
    ACL.art(25, { para: 2 }),
    ACL.art(28, { para: 1, item: 4 }),
    ACL.art(32, { para: 1 }),
    MRP.art(38),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'PartyAdded',
    'DocumentServed',
    'MeasureImplemented',
    'MeasureTestingNotified',
    'MeasureTestingEnded',
    'MeasureExtended',
    'MeasureEnded',
  ],

  finds(theCase, ctx) {
    return theCase.measures.flatMap((each) => [
      ...overdue(theCase, each, ctx),
      ...extensionUntold(theCase, each, ctx),
    ]);
  },
});

function overdue(theCase: Case, each: Measure, ctx: ViewContext): readonly Finding[] {
  const derivation = measureTerm(theCase, each, ctx);
  if ((each.ended?.on ?? ctx.on) <= derivation.due) return [];
  const kind = measureKindTitles[each.kind];
  const lapsed = each.kind === 'freezing' ? '期满由金融机构解除，没有作出处理' : '届满没有解除';
  const outcome = each.ended ? `${chineseDay(each.ended.on)}才了结` : lapsed;
  return [
    {
      subject: each.id,
      party: each.party,
      since: derivation.due,
      says: `${kind}期限至${chineseDay(derivation.due)}，${outcome}`,
      facts: [
        { title: '实施', value: chineseDay(each.on), source: each.document },
        ...deadlineFacts(termIdOf(each), derivation),
      ],
    },
  ];
}

/** 延长以前的届满日。 */
function firstDue(theCase: Case, { extension: _later, ...each }: Measure, ctx: ViewContext): Day {
  return measureTerm(theCase, each, ctx).due;
}

function extensionUntold(theCase: Case, each: Measure, ctx: ViewContext): readonly Finding[] {
  const { extension } = each;
  if (!extension) return [];
  const due = firstDue(theCase, each, ctx);
  const party = theCase.parties.find(({ id }) => id === each.party);
  const servedOn = party && servedService(party, extension.document, ctx.on)?.servedOn;
  if ((servedOn ?? ctx.on) <= due) return [];
  return [
    {
      subject: `${each.id}-extension`,
      party: each.party,
      since: due,
      says: `延长期限的决定应当在原期限${chineseDay(due)}届满以前书面告知当事人，${servedOn ? `${chineseDay(servedOn)}才送达` : '没有送达'}`,
      facts: [{ title: '延长', value: chineseDay(extension.on), source: extension.document }],
    },
  ];
}
