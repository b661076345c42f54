import type { Job } from './job.ts';
import { typeset } from './typeset.ts';

/** What the child answers: the PDF, or why there is none. */
export type Answer = Readonly<{ pdf: Uint8Array }> | Readonly<{ failure: string }>;

function answer(job: Job): Answer {
  try {
    return { pdf: typeset(job) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (job: Job) => process.send?.(answer(job)));
// The parent is gone or has let go of us: nothing is left to do.
process.on('disconnect', () => process.exit(0));
