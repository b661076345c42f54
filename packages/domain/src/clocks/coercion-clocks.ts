import type { Case } from '../case/case.ts';
import type { Measure } from '../case/coercive-measure.ts';
import { servedService } from '../case/party-stage.ts';
import type { Preservation } from '../case/preservation.ts';
import { deriveHours } from '../deadlines/count.ts';
import { type DeadlineId, deadlineFor } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import { calendarDays } from '../deadlines/length.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';
import { measureTerm, termExtensions, termIdOf, testingPauses } from './measure-term.ts';
import { preservationTerm } from './preservation-term.ts';

/** 先行登记保存和行政强制措施的期限。 */
export function coercionClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  return [
    ...theCase.preservations.flatMap((each) => preservationClocks(theCase, each, ctx)),
    ...theCase.measures.flatMap((each) => measureClocks(theCase, each, ctx)),
  ];
}

// 期满自动解除：没有处理的，届满之日就是了结之日，不算逾期。
function preservationClocks(theCase: Case, each: Preservation, ctx: ViewContext): readonly Clock[] {
  const { due } = preservationTerm(theCase, each, ctx);
  const lapsedOn = ctx.on > due ? due : undefined;
  const metOn = each.settled?.on ?? lapsedOn;
  const decision = makeClock(theCase, ctx, {
    id: 'preservation-decision',
    mark: each.id,
    party: each.party,
    from: each.on,
    ...(metOn ? { metOn } : {}),
  });
  return [...decision, ...hourClock(theCase, 'preservation-approval', each, ctx)];
}

function measureClocks(theCase: Case, each: Measure, ctx: ViewContext): readonly Clock[] {
  return [
    ...term(theCase, each, ctx),
    ...hourClock(theCase, 'measure-approval', each, ctx),
    ...recording(theCase, each, ctx),
    ...delivery(theCase, each, ctx),
    ...lifting(theCase, each, ctx),
  ];
}

function shared({ id, party }: Measure) {
  return { mark: id, party } as const;
}

// 冻结届满由金融机构自动解除，届满之日就是了结之日。
function term(theCase: Case, each: Measure, ctx: ViewContext): readonly Clock[] {
  const { due } = measureTerm(theCase, each, ctx);
  const released = each.kind === 'freezing' && ctx.on > due ? due : undefined;
  const metOn = each.ended?.on ?? released;
  return makeClock(theCase, ctx, {
    ...shared(each),
    id: termIdOf(each),
    from: each.on,
    length: calendarDays(each.days),
    pauses: testingPauses(theCase, each, ctx.on),
    extensions: termExtensions(each),
    ...(metOn ? { metOn } : {}),
  });
}

/** 二十四小时的期限按时刻走，夜间、节假日照算；当场解除的也算办结。 */
function hourClock(
  theCase: Case,
  id: Extract<DeadlineId, 'measure-approval' | 'preservation-approval'>,
  each: Measure | Preservation,
  ctx: ViewContext,
): readonly Clock[] {
  const found = deadlineFor(id, theCase.profiles, each.on);
  if (!each.urgent || !found) return [];
  const { row, length } = found;
  const derivation = deriveHours({
    count: length.count,
    fromAt: each.at,
    fromTitle: row.runsFrom,
    articles: row.articles,
  });
  const { ratified } = each.urgent;
  const endedOn = 'settled' in each ? each.settled?.on : endOf(each)?.on;
  const metOn = ratified?.on ?? endedOn;
  return [
    {
      key: `${id}/${each.party}/${each.id}`,
      id,
      rule: row.rule,
      title: row.title,
      nature: 'limit',
      party: each.party,
      startsOn: dayOf(each.at),
      derivation,
      status: hourStatus(derivation, { ratifiedAt: ratified?.at, endedOn, now: ctx.at }),
      articles: citationsFor(row.articles, theCase.profiles),
      ...(metOn ? { metOn } : {}),
    },
  ];
}

function endOf(each: Measure | Preservation) {
  return 'ended' in each ? each.ended : undefined;
}

type HourFacts = Readonly<{ ratifiedAt: Instant | undefined; endedOn: Day | undefined; now: Instant }>;

// 解除只记到日，当日解除的算在时限之内。
function hourStatus({ due, dueAt }: Derivation, { ratifiedAt, endedOn, now }: HourFacts): Clock['status'] {
  const late = (at: Instant) => dueAt !== undefined && at > dueAt;
  if (ratifiedAt) return late(ratifiedAt) ? 'overdue' : 'met';
  if (endedOn) return endedOn > due ? 'overdue' : 'met';
  return late(now) ? 'overdue' : 'running';
}

function recording(theCase: Case, each: Measure, ctx: ViewContext): readonly Clock[] {
  if (!each.recording) return [];
  const metOn = each.recordingStoredOn;
  return makeClock(theCase, ctx, {
    ...shared(each),
    id: 'recording-upload',
    from: dayOf(each.recording.to),
    ...(metOn ? { metOn } : {}),
  });
}

function servedOn(theCase: Case, { party: id }: Measure, document: string, ctx: ViewContext) {
  const party = theCase.parties.find((each) => each.id === id);
  return party && servedService(party, document, ctx.on)?.servedOn;
}

function delivery(theCase: Case, each: Measure, ctx: ViewContext): readonly Clock[] {
  if (each.kind !== 'freezing') return [];
  const metOn = servedOn(theCase, each, each.document, ctx);
  return makeClock(theCase, ctx, {
    ...shared(each),
    id: 'freezing-delivery',
    from: each.on,
    ...(metOn ? { metOn } : {}),
  });
}

// 生态环境部门另有期限：申请五个工作日内核查决定，解除决定三个工作日内送达。
function lifting(theCase: Case, each: Measure, ctx: ViewContext): readonly Clock[] {
  const applied = each.applications.flatMap(({ on, answer }, index) => {
    const metOn = answer?.on ?? each.ended?.on;
    return makeClock(theCase, ctx, {
      id: 'lifting-application',
      mark: `${each.id}.${index + 1}`,
      party: each.party,
      from: on,
      ...(metOn ? { metOn } : {}),
    });
  });
  if (each.ended?.how !== 'lifted') return applied;
  const metOn = servedOn(theCase, each, each.ended.document, ctx);
  const service = makeClock(theCase, ctx, {
    ...shared(each),
    id: 'lifting-service',
    from: each.ended.on,
    ...(metOn ? { metOn } : {}),
  });
  return [...applied, ...service];
}
