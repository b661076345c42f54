import type { Procedure } from '../case/case.ts';
import type { PartyStage } from '../case/party-stage.ts';
import type { Phase } from '../case/phase.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import type { Act } from '../engine/act.ts';
import type { Guard } from '../engine/guard.ts';
import type { Facts } from '../facts/facts.ts';
import { guards } from '../guards/guards.ts';
import { acts } from '../procedures/acts.ts';
import { type Move, moves } from './moves.ts';

/** 案件走到的地方：程序、阶段、一名当事人的进度、审核的情况。行政检查没有当事人进度，记作 `not-proposed`。 */
export type Place = Readonly<{
  procedure: Procedure;
  phase: Phase;
  stage: PartyStage;
  review: Facts['review'];
  /** 移送出去以前的阶段，退回时回到那里。 */
  before?: Phase;
}>;

/** 被证明的东西，全部是数据：办理事项表、条件表、办理使案件走到哪里、期限表。改一处就是一个变体。 */
export type ProcedureModel = Readonly<{
  acts: readonly Act[];
  guards: Readonly<Record<string, Guard>>;
  moves: readonly Move[];
  deadlines: readonly DeadlineRow[];
}>;

/** 系统真正使用的各张表。 */
export const realModel: ProcedureModel = { acts, guards, moves, deadlines };
