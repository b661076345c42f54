import { APL, citeAll } from '@lpt/law';
import type { PartyStage } from '../case/party-stage.ts';
import type { Act } from '../engine/act.ts';
import { deadlineProblems } from './deadline-proof.ts';
import { decisionRequirements } from './decision-requirements.ts';
import { executionRequirements } from './execution-requirements.ts';
import { fastTrackRequirements } from './fast-track-requirements.ts';
import { hearingRequirements } from './hearing-requirements.ts';
import { inspectionRequirements } from './inspection-requirements.ts';
import { measureRequirements } from './measure-requirements.ts';
import type { ProcedureModel } from './model.ts';
import type { ProofProblem } from './problem.ts';
import type { Requirement } from './requirement.ts';
import { summaryRequirements } from './summary-requirements.ts';
import { counterexample, valuationText } from './valuations.ts';
import { keyOf, pathText, placeText, type Reached, type Walk, walk } from './walk.ts';

/** 证明的结果。`problems` 为空就是通过。 */
export type Proof = Readonly<{
  places: number;
  acts: number;
  requirements: number;
  problems: readonly ProofProblem[];
}>;

const written: readonly Requirement[] = [
  ...decisionRequirements,
  ...hearingRequirements,
  ...summaryRequirements,
  ...fastTrackRequirements,
  ...measureRequirements,
  ...executionRequirements,
  ...inspectionRequirements,
];

/** 到了就算依法了结，不必再往前走。 */
const ends: ReadonlySet<string> = new Set(['archived', 'not-filed', 'lead-transferred']);

/** 证明一组表：没有违法的路、没有走不到的办理、没有死路、没有无法遵守的期限。 */
export function prove(model: ProcedureModel): Proof {
  const walked = walk(model);
  const requirements = [...written, ...approvalRequirements(model)];
  return {
    places: walked.reached.length,
    acts: model.acts.length,
    requirements: requirements.length,
    problems: [
      ...requirements.flatMap((each) => requirementProblems(each, model, walked)),
      ...producerProblems(model, walked),
      ...urgencyProblems(model),
      ...unreachableActs(model, walked),
      ...deadStates(walked),
      ...deadlineProblems(model.deadlines),
    ],
  };
}

/** 每一种报批：批准的人不能是承办人，也不能由承办人、当事人批准。 */
function approvalRequirements({ acts }: ProcedureModel): readonly Requirement[] {
  return acts
    .filter(({ approval }) => approval?.part === 'approve')
    .flatMap(({ name, title, articles }): readonly Requirement[] => [
      {
        acts: [name],
        says: `承办人自己“${title}”`,
        articles,
        reads: ['actorIsHandler'],
        met: ({ actorIsHandler }) => actorIsHandler !== 'yes',
      },
      {
        acts: [name],
        says: `没有报到本级就“${title}”`,
        articles,
        reads: ['request'],
        met: ({ request }) => request === 'awaits-actor',
      },
      {
        acts: [name],
        says: `“${title}”不由负责人办理`,
        articles,
        offices: ['unit-head', 'agency-head'],
      },
    ]);
}

function requirementProblems(
  requirement: Requirement,
  model: ProcedureModel,
  walked: Walk,
): readonly ProofProblem[] {
  const { acts: names, says, articles } = requirement;
  return names.flatMap((name): readonly ProofProblem[] => {
    const act = model.acts.find((each) => each.name === name);
    if (!act)
      return [
        {
          kind: 'missing-act',
          says: `无从保证不会${says}：没有“${name}”这项办理`,
          path: '',
          articles,
        } as const,
      ];
    return breaches(requirement, act, model).map(
      ({ says, at }) => ({ kind: 'unlawful-path', says, path: pathTo(act, walked, at), articles }) as const,
    );
  });
}

type Breach = Readonly<{ says: string; at?: (reached: Reached) => boolean }>;

function breaches(requirement: Requirement, act: Act, model: ProcedureModel): readonly Breach[] {
  const { says, reads, met, phases, stages, offices } = requirement;
  const found: Breach[] = [];
  const against = reads && met && counterexample(act.guards, model.guards, reads, met);
  if (against) found.push({ says: `${says}（${valuationText(against)}）` });
  const strangers = offices ? act.by.filter((role) => !offices.includes(role)) : [];
  if (strangers.length > 0) found.push({ says });
  const phase = phases && act.from.find((each) => !phases.includes(each));
  if (phase) found.push({ says, at: ({ place }) => place.phase === phase });
  const wide =
    stages && (act.partyFrom?.find((each) => !stages.includes(each)) ?? (act.partyFrom ? undefined : 'any'));
  if (wide) found.push({ says, at: ({ place }) => wide === 'any' || place.stage === wide });
  return found;
}

function pathTo(act: Act, walked: Walk, at: Breach['at']): string {
  const reached =
    walked.reached.find(
      (each) => (at?.(each) ?? true) && act.from.includes(each.place.phase) && fits(act, each),
    ) ?? walked.reached.find((each) => at?.(each) ?? act.from.includes(each.place.phase));
  const before = reached ? pathText(reached.path) : '';
  return before ? `${before}→${act.title}` : act.title;
}

function fits({ procedures, partyFrom }: Act, { place }: Reached): boolean {
  return procedures.includes(place.procedure) && (!partyFrom || partyFrom.includes(place.stage));
}

/** 使当事人走到这一步的办理，只能是证明过要求的那几项。 */
const producers: readonly Readonly<{ stage: PartyStage; acts: readonly string[]; says: string }>[] = [
  {
    stage: 'decided',
    acts: ['approve-decision', 'decide-on-the-spot'],
    says: '不经决定的条件就使当事人有了处理决定',
  },
  {
    stage: 'notice-served',
    acts: [
      'serve-document',
      'notify-fast-track-orally',
      'withdraw-hearing-request',
      'report-hearing',
      'terminate-hearing',
    ],
    says: '没有送达告知书就使当事人进入陈述申辩期',
  },
];

function producerProblems(model: ProcedureModel, walked: Walk): readonly ProofProblem[] {
  return producers.flatMap(({ stage: to, acts: lawful, says }) =>
    model.moves
      .filter(
        ({ act, stage, when }) => stage?.includes(to) && !when?.stage?.includes(to) && !lawful.includes(act),
      )
      .flatMap(({ act: name }) => {
        const act = model.acts.find((each) => each.name === name);
        if (!act) return [];
        return [
          {
            kind: 'unlawful-path',
            says: `“${act.title}”${says}`,
            path: pathTo(act, walked, undefined),
            articles: act.articles,
          } as const,
        ];
      }),
  );
}

/** 紧急实施以后，无论案件走到哪里，都能补批或者解除。 */
function urgencyProblems({ acts }: ProcedureModel): readonly ProofProblem[] {
  const urgent = acts.find(({ name }) => name === 'implement-measure-urgently');
  return ['approve-measure-late', 'reject-measure', 'request-measure-late'].flatMap((name) => {
    const answer = acts.find((each) => each.name === name);
    const missing = urgent?.from.filter((phase) => !answer?.from.includes(phase)) ?? [];
    if (!urgent || missing.length === 0) return [];
    const says = '紧急实施强制措施以后不能在二十四小时内报告、补批或者解除';
    return [{ kind: 'unlawful-path', says, path: urgent.title, articles: urgent.articles } as const];
  });
}

function unreachableActs({ acts }: ProcedureModel, { done }: Walk): readonly ProofProblem[] {
  return acts
    .filter(({ name }) => !done.has(name))
    .map(({ title, articles }) => ({
      kind: 'unreachable-act',
      says: `“${title}”从任何开始都走不到，或者条件不能同时成立`,
      path: '',
      articles,
    }));
}

/** 走得到、而走不到归档也走不到依法了结的各处。 */
function deadStates({ reached, next }: Walk): readonly ProofProblem[] {
  const alive = new Set(
    reached.filter(({ place }) => ends.has(place.phase)).map(({ place }) => keyOf(place)),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const [key, near] of next) {
      if (alive.has(key) || !near.some((each) => alive.has(each))) continue;
      alive.add(key);
      grown = true;
    }
  }
  return reached
    .filter(({ place }) => !alive.has(keyOf(place)))
    .map(({ place, path }) => ({
      kind: 'dead-state',
      says: `案件走到${placeText(place)}以后不能归档，也没有别的依法了结的办法`,
      path: pathText(path),
      articles: [APL.art(57)],
    }));
}

/** 证明的结果，一行一句中文。 */
export function proofText({ places, acts, requirements, problems }: Proof): readonly string[] {
  const head = `办理${acts}项，走遍${places}处，核对要求${requirements}项：${problems.length === 0 ? '通过' : `${problems.length}处不通过`}`;
  return [head, ...problems.map(problemLine)];
}

/** 一处不通过，一行：违反什么、路、条文。 */
export function problemLine({ says, path, articles }: ProofProblem): string {
  const basis = citeAll(articles);
  return `${says}。${path ? `路径：${path}。` : ''}${basis ? `（${basis}）` : ''}`;
}
