import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { DocumentModel } from '../documents/model.ts';
import * as late from './case-late-stages.ts';
import * as outcome from './case-outcome-stages.ts';
import { type CaseRecorder, caseRecorder } from './case-recorder.ts';
import { type CaseSetup, usualSetup } from './case-setup.ts';
import * as early from './case-stages.ts';

/** 案件走到哪一步，按办理先后。 */
const stages = {
  lead: early.registerLead,
  verifying: early.verify,
  filed: early.fileCase,
  investigated: early.investigate,
  'investigation-closed': early.closeInvestigation,
  reviewed: late.review,
  'notice-issued': late.notify,
  'notice-served': late.serveNotice,
  'views-reviewed': late.reviewViews,
  discussed: late.discuss,
  decided: outcome.decideOutcome,
  served: outcome.serveDecision,
  published: outcome.publish,
  executed: outcome.execute,
  closed: outcome.closeCase,
  archived: outcome.archive,
} as const;

export type CaseStage = keyof typeof stages;

/** 全部的步骤，按办理先后。 */
export const caseStages = Object.keys(stages) as readonly CaseStage[];

/** 记到某一步的案件，可以接着记。 */
export function aRecordedCase(stage: CaseStage, setup: Partial<CaseSetup> = {}): CaseRecorder {
  const full = { ...usualSetup, ...setup };
  const recorder = caseRecorder(full.body);
  for (const each of caseStages.slice(0, caseStages.indexOf(stage) + 1)) stages[each](recorder, full);
  return recorder;
}

/** 走到某一步的案件，由事件推演，文书一并签发。 */
export function aCase(stage: CaseStage, setup: Partial<CaseSetup> = {}): Case {
  return aRecordedCase(stage, setup).theCase();
}

/** 某种文书签发时冻结的内容；一案几份的，依签发先后。 */
export function issuedModels(events: readonly CaseEvent[], code: string): readonly DocumentModel[] {
  return events.flatMap((event) =>
    event.type === 'DocumentIssued' && event.document.code === code ? [event.model] : [],
  );
}
