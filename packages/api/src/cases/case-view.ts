import type { caseViewShape, checkItemShape, clockShape, openActShape } from '@lpt/contract';
import {
  type ActContext,
  type Case,
  type CheckItem,
  type Clock,
  clocksOf,
  legalCheck,
  mayPerform,
  type OpenAct,
  openActs,
  otherInspectionsNow,
  partyStage,
  partyStageTitles,
  roleTitles,
  stageTitle,
  tasksOf,
  type ViewContext,
  type Viewer,
} from '@lpt/domain';
import type { z } from 'zod';
import { viewContext } from '../moment.ts';
import type { Services } from '../services.ts';
import { actorOf } from './act-context.ts';
import type { OpenedCase } from './case-access.ts';
import { masksOf } from './masks-said.ts';
import { reasonOf, written } from './reasons.ts';

/** 期限及其算式，写成回答。 */
export function clockView(clock: Clock): z.input<typeof clockShape> {
  const { key, id, rule, title, nature, party, startsOn, derivation, status, metOn, articles } = clock;
  return {
    key,
    id,
    rule,
    title,
    nature,
    startsOn,
    dueOn: derivation.due,
    provisional: derivation.provisional,
    status,
    articles: written(articles),
    steps: derivation.steps.map(({ says, day, articles: grounds = [], interpretation }) => ({
      says,
      articles: written(grounds),
      ...(day === undefined ? {} : { day }),
      ...(interpretation === undefined ? {} : { interpretation }),
    })),
    ...(party === undefined ? {} : { party }),
    ...(derivation.dueAt === undefined ? {} : { dueAt: derivation.dueAt }),
    ...(metOn === undefined ? {} : { metOn }),
  };
}

function checkView({ verdict, party, act }: CheckItem): z.input<typeof checkItemShape> {
  const { guard, state, detail, articles } = verdict;
  return {
    code: guard.id,
    title: guard.title,
    state,
    level: guard.level,
    act,
    says: guard.says,
    remedy: guard.remedy,
    articles: written(articles),
    ...(party === undefined ? {} : { party }),
    ...(detail === undefined ? {} : { detail }),
    ...(guard.fix === undefined ? {} : { fix: guard.fix }),
    ...(guard.rule === undefined ? {} : { rule: guard.rule }),
  };
}

function actView(
  open: OpenAct,
  theCase: Case,
  viewer: Viewer,
  ctx: ViewContext,
): z.input<typeof openActShape> {
  const { act, party, request, refusals } = open;
  const may = mayPerform(viewer, act, theCase, ctx.registry, ctx.on);
  return {
    act: act.name,
    title: act.title,
    step: act.step,
    mine: may.ok,
    office: may.ok ? [] : [may.office],
    articles: written(act.articles),
    documents: [...act.documents],
    reasons: refusals.map(reasonOf),
    ...(party === undefined ? {} : { party }),
    ...(request === undefined ? {} : { request }),
  };
}

/** 案件页所需的一切，都按查看人能看的资料。看不到办案内容的，只给状态和期限。 */
export function caseView(
  opened: OpenedCase,
  viewer: Viewer,
  services: Services,
  known: Pick<ActContext, 'pastVisits' | 'otherInspections'>,
): z.input<typeof caseViewShape> {
  const { version, whole, seen, reach } = opened;
  const plain = viewContext(services);
  const { registry, on } = plain;
  const clocks = clocksOf(whole, plain);
  const acting = actorOf(viewer);
  // Whoever may not see the content must not read it out of reasons and remarks either.
  const judged = reach.open.has('person-name') ? whole : seen;
  const ctx = judged === whole ? { ...plain, ...known } : plain;
  const open = reach.open.has('narrative') || reach.open.has('person-name');
  const acts = open && acting.roles.length > 0 ? openActs(judged, [], { ...ctx, actor: acting }) : [];
  return {
    version,
    theCase: seen,
    body: { id: whole.body, name: registry.body(whole.body)?.name ?? whole.body },
    stage: stageTitle(whole, on),
    masked: [...masksOf(opened)],
    parties: whole.parties.map((party) => ({ id: party.id, stage: partyStageTitles[partyStage(party, on)] })),
    acts: acts
      .filter(({ act }) => act.by.some((role) => role !== 'system'))
      .map((each) => actView(each, judged, viewer, ctx)),
    check: reach.open.has('narrative') ? legalCheck(judged, { ...ctx, actor: acting }).map(checkView) : [],
    clocks: clocks.map(clockView),
    tasks: open
      ? tasksOf(judged, clocks, ctx).map(({ key, role, title, act, party, dueOn, dueAt }) => ({
          key,
          role: roleTitles[role],
          title,
          act,
          ...(party === undefined ? {} : { party }),
          ...(dueOn === undefined ? {} : { dueOn }),
          ...(dueAt === undefined ? {} : { dueAt }),
        }))
      : [],
    otherInspections: open ? [...otherInspectionsNow({ theCase: judged, ctx })] : [],
    today: on,
  };
}
