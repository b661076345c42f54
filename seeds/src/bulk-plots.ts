import { branchPlots } from './bulk-branches.ts';
import { outcomePlots } from './bulk-outcomes.ts';
import { type BulkPlot, stopped } from './bulk-plot.ts';

/** 半途停下的：办到某一步，停了一阵。 */
const halfway: readonly BulkPlot[] = [
  stopped('lead', 4, 'received', 0, 4),
  stopped('verifying', 5, 'verified', 0, 6),
  stopped('lead-overdue', 2, 'verified', 40, 70),
  stopped('filing-pending', 4, 'filingRequested', 0, 3),
  stopped('investigating', 8, 'questioned', 0, 30),
  stopped('near-limit', 4, 'questioned', 72, 82),
  stopped('decision-overdue', 3, 'questioned', 100, 140),
  { ...stopped('correcting', 4, 'corrected', 0, 6) },
  { ...stopped('testing', 3, 'tested', 0, 8), testing: true, market: true },
  stopped('investigation-closed', 4, 'closed', 0, 5),
  stopped('reviewing', 4, 'submitted', 0, 3),
  stopped('review-overdue', 2, 'submitted', 25, 40),
  stopped('reviewed', 5, 'reviewed', 0, 4),
  stopped('awaiting-notice', 3, 'approved', 0, 3),
  stopped('notice-issued', 3, 'notified', 0, 3),
  stopped('notice-served', 7, 'noticeServed', 0, 6),
  stopped('discussed', 3, 'discussed', 0, 3),
  stopped('decision-pending', 4, 'decisionRequested', 0, 2),
  stopped('decided', 4, 'decided', 0, 2),
  stopped('decision-served', 6, 'published', 0, 10),
  stopped('paid', 4, 'paid', 0, 2),
  stopped('closing-pending', 4, 'closingRequested', 0, 2),
  stopped('closed', 10, 'ended', 0, 60),
  stopped('archived', 26, 'archived', 0, 160),
];

/** 全部情节。 */
export const bulkPlots: readonly BulkPlot[] = [...halfway, ...branchPlots, ...outcomePlots];
