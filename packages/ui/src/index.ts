export { ask, errorSays, keepCsrf, newKey, problemOf } from './api/client.ts';
export {
  caseQuery,
  findingQuery,
  findingsQuery,
  registryQuery,
  sessionQuery,
} from './api/queries.ts';
export { type Session, useMay, useSession } from './api/session.ts';
export { now, useRegistry, useToday } from './api/use-registry.ts';
export { ArticleLink, ArticleLinks } from './case/article-link.tsx';
export { Card } from './case/card.tsx';
export { caseTitle } from './case/case-title.ts';
export { DaysRing } from './case/days-ring.tsx';
export { DeadlineBadge, DueDate } from './case/deadline-badge.tsx';
export {
  countsWorkingDays,
  dueText,
  shareUsed,
  shortDay,
  type TimeLeft,
  timeLeft,
} from './case/deadlines.ts';
export { DerivationDrawer } from './case/derivation-drawer.tsx';
export { DocumentDrawer } from './case/document-drawer.tsx';
export { DocumentTable } from './case/document-table.tsx';
export { EvidenceGrid } from './case/evidence-grid.tsx';
export { entriesOf, HistoryTimeline } from './case/history.tsx';
export { HistoryCard } from './case/history-card.tsx';
export { checkCounts, LegalCheck } from './case/legal-check.tsx';
export { MoneyText } from './case/money-text.tsx';
export { nameAmongSeveral } from './case/name-among-several.ts';
export { PartyCard } from './case/party-card.tsx';
export { partySays } from './case/party-says.ts';
export { type ProcessStep, processOf } from './case/process.ts';
export { ProcessList } from './case/process-list.tsx';
export { ReasonList } from './case/reason-list.tsx';
export { RecordsCard } from './case/records-card.tsx';
export type * from './case/shapes.ts';
export { Tag, type Tone } from './case/tag.tsx';
export { undoneSays } from './case/undone.ts';
export { ViolationView } from './case/violation-view.tsx';
export { LoginPage } from './console/login-page.tsx';
export { NotFound, PageError, PageSkeleton } from './console/page-states.tsx';
export { routerDefaults } from './console/router-defaults.ts';
export { ConsoleShell } from './console/shell.tsx';
export { startConsole } from './console/start-console.tsx';
export { DiscretionScale } from './discretion/discretion-scale.tsx';
export { type Scale, type Segment, type Suggestion, scaleOf, suggestedFine } from './discretion/segments.ts';
export { ActForm, focusFirstError } from './form/act-form.tsx';
export { nothingToPick } from './form/case-options.ts';
export { type Described, described } from './form/describe.ts';
export { type FieldModel, formModel } from './form/model.ts';
export { fenFromYuan } from './form/money-input.ts';
export { prefilled } from './form/prefill.ts';
export type { PrefillScope } from './form/prefill-source.ts';
export type { FormSurroundings, MatterChoice } from './form/surroundings.tsx';
export { TextArea } from './form/text-area.tsx';
export type { Values } from './form/values.ts';
export { Announcer, useAnnounce } from './frame/announcer.tsx';
export { AppFrame } from './frame/app-frame.tsx';
export { DialogFocus } from './frame/dialog-focus.tsx';
export { Icon } from './frame/icons.tsx';
export { LargePrintContext, useLargePrint } from './frame/large-print.ts';
export { deskTheme, palette } from './frame/theme.ts';
export { pageNonce, UiProvider } from './frame/ui-provider.tsx';
export { Paper } from './paper/paper.tsx';
export { DiagramButton } from './procedure/diagram-drawer.tsx';
export { type GraphEdge, type ProcedureGraph, procedureGraph } from './procedure/graph.ts';
export { ProceedingsCards } from './proceedings/proceedings-cards.tsx';
