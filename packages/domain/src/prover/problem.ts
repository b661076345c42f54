import type { Citation } from '@lpt/law';

/** 证明不了的一处：违反什么、从开案到那里的路、条文。 */
export type ProofProblem = Readonly<{
  kind: 'unlawful-path' | 'unreachable-act' | 'dead-state' | 'impossible-deadline' | 'missing-act';
  says: string;
  /** 走到那里的路，中文；与路无关的为空。 */
  path: string;
  articles: readonly Citation[];
}>;
