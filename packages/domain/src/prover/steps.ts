import type { Place } from './model.ts';
import type { Move } from './moves.ts';
import { unwalkedSteps } from './unwalked-steps.ts';

/**
 * 表里的一步：一项办理使案件、当事人走到的一处，如“approve-filing → investigating”。
 * 一行写了几个阶段、几个进度的，各算一步。
 */
type Step = Readonly<{ key: string; move: Move; phase?: Place['phase']; stage?: Place['stage'] }>;

function stepsIn(move: Move): readonly Step[] {
  const { act, phase = [undefined], stage = [undefined], review, back } = move;
  return phase.flatMap((at) =>
    stage.map((to) => {
      const parts = [...(at ? [at] : []), ...(to ? [to] : []), ...(review ? [review] : [])];
      const where = back ? ['移送以前的阶段'] : parts;
      const from = [...(move.when?.phase ?? []), ...(move.when?.stage ?? [])].join('、');
      const key = `${act}${from ? `（${from}）` : ''} → ${where.join(' ')}`;
      return { key, move, ...(at ? { phase: at } : {}), ...(to ? { stage: to } : {}) };
    }),
  );
}

/** 一次办理走的是表里的哪几步。 */
export function stepsOf(
  moves: readonly Move[],
  act: string,
  from: Place | undefined,
  to: Place,
): readonly string[] {
  return moves
    .filter((move) => move.act === act && starts(move, from))
    .flatMap(stepsIn)
    .filter(
      ({ move, phase, stage }) =>
        (phase === undefined || phase === to.phase) &&
        (stage === undefined || stage === to.stage) &&
        (move.review === undefined || move.review === to.review),
    )
    .map(({ key }) => key);
}

function starts({ when, procedure }: Move, from: Place | undefined): boolean {
  if (!from) return procedure !== undefined;
  return (when?.phase?.includes(from.phase) ?? true) && (when?.stage?.includes(from.stage) ?? true);
}

/** 没有一个案件走过、又没有写明为什么的各步；和写了没有走过、其实走过的各步，各一句话。 */
export function unwalkedProblems(
  moves: readonly Move[],
  walked: ReadonlySet<string>,
  explained: Readonly<Record<string, string>> = unwalkedSteps,
): readonly string[] {
  const missing = [...new Set(moves.flatMap(stepsIn).map(({ key }) => key))].filter(
    (key) => !walked.has(key),
  );
  return [
    ...missing
      .filter((key) => !Object.hasOwn(explained, key))
      .map((key) => `表里的“${key}”没有一个案件走过，也没有写明为什么`),
    ...Object.keys(explained)
      .filter((key) => !missing.includes(key))
      .map((key) => `“${key}”已经有案件走过，或者表里没有，不必再列`),
  ];
}
