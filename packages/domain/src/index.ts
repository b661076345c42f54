export * from './calendar/calendar.ts';
export * from './case/case.ts';
export * from './case/coercive-measure.ts';
export * from './case/court-execution.ts';
export * from './case/decision-change.ts';
export * from './case/events.ts';
export { evolve, fold } from './case/evolve.ts';
export * from './case/execution.ts';
export * from './case/execution-money.ts';
export * from './case/fast-track.ts';
export * from './case/fast-track-stage.ts';
export * from './case/heard-together.ts';
export * from './case/hearing.ts';
export * from './case/inspection.ts';
export * from './case/investigation.ts';
export * from './case/joinder.ts';
export * from './case/jurisdiction.ts';
export * from './case/listed-item.ts';
export * from './case/party.ts';
export * from './case/party-stage.ts';
export * from './case/people.ts';
export * from './case/phase.ts';
export * from './case/police-transfer.ts';
export * from './case/preservation.ts';
export * from './case/projection.ts';
export * from './case/proposal.ts';
export * from './case/remedy.ts';
export * from './case/schemas.ts';
export * from './case/substitute-performance.ts';
export * from './case/summary.ts';
export * from './case/summary-stage.ts';
export * from './case/withdrawal.ts';
export * from './checkup/ask-deadline.ts';
export * from './checkup/asked-deadline.ts';
export type { AskedExtension } from './checkup/asked-extensions.ts';
export { pauseKindOf, pauseKindsText } from './checkup/asked-pauses.ts';
export { calledRule, timedRules, unknownRuleSays } from './checkup/asked-rule.ts';
export { deadlineText, periodOf } from './checkup/asked-text.ts';
export * from './checkup/check.ts';
export * from './checkup/check-facts.ts';
export { checkReportJson } from './checkup/check-json.ts';
export { checkText } from './checkup/check-text.ts';
export { circumstanceFields } from './checkup/circumstance-fields.ts';
export type { FactsProblem } from './checkup/facts-issues.ts';
export * from './checkup/read-facts.ts';
export { type Clock, clockStatusTitles } from './clocks/clock.ts';
export { clocksOf, nearestLimit } from './clocks/clocks.ts';
export { dueMoment, isPast, readDueMoment } from './clocks/due-moment.ts';
export { courtWindow, paymentDueOn, type RemedyEnd, remedyEnd } from './clocks/remedy-windows.ts';
export { hearingWindow, statementWindow, type Window } from './clocks/windows.ts';
export * from './deadlines/count.ts';
export * from './deadlines/deadlines.ts';
export * from './deadlines/derivation.ts';
export * from './deadlines/late-fine.ts';
export {
  calendarDays,
  hours,
  type Length,
  lengthText,
  months,
  roughDays,
  workingDays,
  years,
} from './deadlines/length.ts';
export { publishedFields } from './disclosure/fields.ts';
export * from './disclosure/public-record.ts';
export * from './disclosure/publication-clock.ts';
export * from './discretion/assess-party.ts';
export * from './discretion/benchmarks.ts';
export * from './discretion/engine.ts';
export * from './documents/document.ts';
export * from './documents/documents.ts';
export * from './documents/model.ts';
export * from './engine/act.ts';
export * from './engine/context.ts';
export { type Decided, decide } from './engine/decide.ts';
export type { Guard } from './engine/guard.ts';
export type { FieldHint } from './engine/inputs.ts';
export { refusalOf, type Verdict, verdicts } from './engine/judge.ts';
export * from './engine/legal-check.ts';
export * from './engine/open-acts.ts';
export * from './engine/refusal.ts';
export type { Step } from './engine/step.ts';
export { facts } from './facts/facts.ts';
export { discussionGrounds, legalReviewGrounds, reviewState } from './facts/review-facts.ts';
export { type GuardId, guardOf, guards } from './guards/guards.ts';
export * from './inspection/draw.ts';
export { type DrawInput, drawInput } from './inspection/draw-input.ts';
export { firmLinesOf, readFirmLines } from './inspection/firm-lines.ts';
export * from './inspection/other-inspections.ts';
export * from './inspection/past-visits.ts';
export * from './inspection/published-inspection.ts';
export * from './kernel/day.ts';
export * from './kernel/identifiers.ts';
export * from './kernel/instant.ts';
export * from './kernel/money.ts';
export { citationsFor } from './law-scope/citations-for.ts';
export { type FastTrackRule, fastTrackRuleFor } from './law-scope/fast-track-rules.ts';
export * from './law-time/applicable.ts';
export { type LawChange, readLawChange } from './law-time/change.ts';
export { type ImpactReport, impactOf, impactText, isCaseSnapshot } from './law-time/impact.ts';
export * from './law-time/penalty-law-2021.ts';
export { type DraftBenchmark, type Replay, replayBenchmark } from './law-time/replay.ts';
export { benchmarkOn, matterOn, matterVersions } from './law-time/versions.ts';
export type { Matter } from './matters/matter.ts';
export * from './matters/matters.ts';
export { caseRow, isConfidential } from './policy/case-row.ts';
export * from './policy/condition.ts';
export * from './policy/condition-says.ts';
export * from './policy/data-classes.ts';
export * from './policy/explain.ts';
export * from './policy/field-masks.ts';
export * from './policy/grants.ts';
export * from './policy/mask-case.ts';
export * from './policy/may.ts';
export * from './policy/party-view.ts';
export * from './policy/rls.ts';
export * from './policy/viewer.ts';
export * from './policy/visible.ts';
export { actOf, acts, isAct } from './procedures/acts.ts';
export {
  type CoercionView,
  type ItemView,
  measuresView,
} from './procedures/coercive-measure/measures-view.ts';
export {
  type HearingScheduleRow,
  type HearingView,
  hearingView,
} from './procedures/hearing/hearing-view.ts';
export { steps } from './procedures/index.gen.ts';
export { joinedCaseInput } from './procedures/joinder/joined-case-input.ts';
export { splitCaseInput } from './procedures/joinder/open-split-case.act.ts';
export { stepOrder } from './procedures/step-order.ts';
export { deciderArticles, decidersNow, seatOf } from './procedures/withdrawal/decider.ts';
export { realModel } from './prover/model.ts';
export { type Move, moves } from './prover/moves.ts';
export type { ProofProblem } from './prover/problem.ts';
export { type Proof, problemLine, proofText, prove } from './prover/prove.ts';
export { type RehearsedAct, rehearse, replay } from './prover/replay.ts';
export { unwalkedProblems } from './prover/steps.ts';
export { unperformedProblems } from './prover/unperformed-acts.ts';
export { illegalVariants } from './prover/variants.ts';
export * from './registry/create-registry.ts';
export * from './registry/divisions.ts';
export * from './registry/document-number.ts';
export * from './registry/qualification.ts';
export * from './registry/registry.ts';
export * from './registry/titles.ts';
export * from './supervision/handling.ts';
export * from './supervision/rule.ts';
export * from './supervision/rules.ts';
export type { Task } from './tasks/task.ts';
export * from './tasks/tasks.ts';
export * from './thresholds/hearing.ts';
