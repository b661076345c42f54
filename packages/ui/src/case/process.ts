import { acts, type Case, type Day, type Phase, partyStage, type StepName, steps } from '@lpt/domain';
import { cite } from '@lpt/law';
import type { ClockView } from './shapes.ts';

export type StepState = 'done' | 'current' | 'ahead';

/** 流程的一个环节在本案的样子。 */
export type ProcessStep = Readonly<{
  name: StepName;
  title: string;
  state: StepState;
  /** 一句话：哪一日办了什么；还没有办的没有。 */
  says?: string;
  articles: readonly string[];
  clocks: readonly ClockView[];
}>;

/** 普通程序的环节，按办理先后。 */
export const stepOrder: readonly StepName[] = [
  'lead',
  'filing',
  'investigation',
  'preservation',
  'coercive-measure',
  'closing-investigation',
  'review',
  'notice',
  'statement',
  'hearing',
  'discussion',
  'decision',
  'service',
  'execution',
  'disclosure',
  'closing',
  'archive',
];

const stepOfPhase: Readonly<Partial<Record<Phase, StepName>>> = {
  lead: 'lead',
  verifying: 'lead',
  'not-filed': 'filing',
  'lead-transferred': 'filing',
  investigating: 'investigation',
  'investigation-closed': 'review',
  reviewing: 'review',
  reviewed: 'review',
  proceeding: 'notice',
  terminated: 'closing',
  'transferred-out': 'closing',
  closed: 'archive',
  archived: 'archive',
};

const clockStep: Readonly<Record<string, StepName>> = {
  'lead-verification': 'lead',
  'reporter-answer': 'filing',
  correction: 'investigation',
  'legal-review': 'review',
  'statement-period': 'statement',
  'hearing-request': 'statement',
  'case-decision': 'decision',
  'decision-service': 'service',
  payment: 'execution',
  'publication-province': 'disclosure',
  'publication-withdrawal': 'disclosure',
  'file-closing': 'closing',
};

/** 各环节依次：办了什么、现在在哪里、有什么期限。几名当事人进度不同的，以最慢的一名为准。 */
export function processOf(theCase: Case, clocks: readonly ClockView[], on: Day): readonly ProcessStep[] {
  const order = stepsOf(theCase);
  const at = order.indexOf(currentStep(theCase, on));
  return order.map((name, index) => {
    const says = saysOf(name, theCase);
    return {
      name,
      title: steps.find((each) => each.name === name)?.title ?? name,
      state: stateOf(name, index, at, theCase),
      articles: (steps.find((each) => each.name === name)?.articles ?? []).map(cite),
      clocks: clocks.filter(({ id }) => (clockStep[id] ?? 'decision') === name),
      ...(says ? { says } : {}),
    };
  });
}

function stateOf(name: StepName, index: number, at: number, theCase: Case): StepState {
  if (theCase.phase === 'archived') return 'done';
  if (
    name === 'disclosure' &&
    theCase.parties.every(({ publication }) => publication) &&
    theCase.parties.length
  )
    return 'done';
  if (index === at) return 'current';
  return index < at ? 'done' : 'ahead';
}

// 简易程序、行政检查的环节，由它们的办理事项推出，按办理事项登记的先后。
function stepsOf(theCase: Case): readonly StepName[] {
  if (theCase.procedure === 'ordinary') return stepOrder.filter((name) => happens(name, theCase));
  const own = acts.filter(({ procedures }) => procedures.includes(theCase.procedure)).map(({ step }) => step);
  return [...new Set(own)].sort((a, b) => stepOrder.indexOf(a) - stepOrder.indexOf(b));
}

// 不是每一案都有的环节，有了才列。
function happens(name: StepName, { preservations, measures, parties }: Case): boolean {
  if (name === 'preservation') return preservations.length > 0;
  if (name === 'coercive-measure') return measures.length > 0;
  if (name === 'hearing')
    return parties.some(({ hearing, hearingRequests }) => hearing ?? hearingRequests.length > 0);
  return true;
}

/** 正在办理的环节；几名当事人的，取最靠前的一个。 */
function currentStep(theCase: Case, on: Day): StepName {
  if (theCase.phase !== 'proceeding') return stepOfPhase[theCase.phase] ?? 'investigation';
  const places = theCase.parties.map((party) =>
    stepOrder.indexOf(stepOfStage[partyStage(party, on)] ?? 'notice'),
  );
  return stepOrder[Math.min(...places)] ?? 'closing';
}

const stepOfStage: Readonly<Record<string, StepName>> = {
  'views-reviewed': 'decision',
  'notice-served': 'statement',
  'hearing-requested': 'hearing',
  decided: 'service',
  'decision-served': 'execution',
  performed: 'closing',
};

/** 每名当事人一句，合在一起。 */
function perParty(
  theCase: Case,
  says: (party: Case['parties'][number]) => string | undefined,
): string | undefined {
  const several = theCase.parties.length > 1;
  const all = theCase.parties.flatMap((party) => {
    const text = says(party);
    return text ? [several ? `${party.identity.name}：${text}` : text] : [];
  });
  return all.length > 0 ? all.join('；') : undefined;
}

function saysOf(name: StepName, theCase: Case): string | undefined {
  switch (name) {
    case 'lead':
      return `${theCase.lead.receivedOn} 收到线索`;
    case 'filing':
      if (theCase.notFiled) return `${theCase.notFiled.on} 不予立案`;
      return theCase.filedOn && `${theCase.filedOn} 立案`;
    case 'investigation':
      return investigationSays(theCase);
    case 'closing-investigation':
      return theCase.investigationClosedOn && `${theCase.investigationClosedOn} 调查终结`;
    case 'review': {
      const review = theCase.reviews.at(-1);
      if (!review) return undefined;
      const opinion = review.opinion;
      if (!opinion) return `${review.submittedOn} 送审`;
      return `${opinion.on} ${opinion.name}：${opinion.outcome === 'agree' ? '同意' : '退回补正'}`;
    }
    case 'notice':
      return perParty(theCase, ({ notices }) => {
        const notice = notices.at(-1);
        return notice && `${notice.number}，${notice.servedOn ? `${notice.servedOn} 送达` : '待送达'}`;
      });
    case 'statement':
      return perParty(theCase, ({ viewsReview, statements }) => {
        if (viewsReview) return `${viewsReview.on} 已复核`;
        return statements.length > 0 ? `收到 ${statements.length} 份意见` : undefined;
      });
    case 'discussion':
      return theCase.discussions.at(-1) && `${theCase.discussions.at(-1)?.on} 集体讨论`;
    case 'decision':
      return perParty(theCase, ({ decision }) => decision && `${decision.on} ${decision.number}`);
    case 'service':
      return perParty(theCase, ({ decision, services }) => {
        const served = services.find(({ document, servedOn }) => document === decision?.document && servedOn);
        return served && `${served.servedOn} 送达`;
      });
    case 'execution':
      return perParty(theCase, ({ payments, performedOn }) => {
        const last = payments.at(-1);
        if (last) return `${last.on} 缴款`;
        return performedOn && `${performedOn} 执行`;
      });
    case 'disclosure':
      return perParty(theCase, ({ publication }) => publication && publicationSays(publication));
    case 'closing':
      return theCase.closedOn && `${theCase.closedOn} 结案`;
    default:
      return theCase.archived && `${theCase.archived.on} 归档，档号 ${theCase.archived.archiveNumber}`;
  }
}

function publicationSays(publication: NonNullable<Case['parties'][number]['publication']>): string {
  if (publication.status === 'published') return `${publication.on} 公示`;
  return `${publication.on} ${publication.status === 'withdrawn' ? '撤回公示' : '不予公开'}`;
}

function investigationSays({ records, evidence, corrections, filedOn }: Case): string | undefined {
  const parts = [
    records.length > 0 ? `笔录 ${records.length}` : '',
    evidence.length > 0 ? `证据 ${evidence.length}` : '',
    corrections.length > 0 ? `责令改正 ${corrections.length}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return filedOn ? '尚未取证' : undefined;
  return parts.join('、');
}
