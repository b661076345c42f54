import type { Citation } from '@lpt/law';
import type { z } from 'zod';
import type { ApprovalKind, Procedure } from '../case/case.ts';
import type { EventBody } from '../case/events.ts';
import type { PartyStage } from '../case/party-stage.ts';
import type { Role } from '../case/people.ts';
import type { Phase } from '../case/phase.ts';
import type { GuardId } from '../guards/guards.ts';
import type { Profile } from '../registry/registry.ts';
import type { ActScope } from './context.ts';

/** 流程环节的名称，按办理先后。 */
export type StepName =
  | 'lead'
  | 'filing'
  | 'investigation'
  | 'preservation'
  | 'coercive-measure'
  | 'closing-investigation'
  | 'review'
  | 'notice'
  | 'statement'
  | 'hearing'
  | 'withdrawal'
  | 'transfer'
  | 'fast-track'
  | 'joinder'
  | 'discussion'
  | 'decision'
  | 'service'
  | 'execution'
  | 'remedy'
  | 'decision-change'
  | 'summary-scene'
  | 'summary-notice'
  | 'summary-decision'
  | 'summary-filing'
  | 'inspection-task'
  | 'inspection-approval'
  | 'inspection-visit'
  | 'inspection-result'
  | 'disclosure'
  | 'closing'
  | 'archive';

/** 一项办理：谁、在什么阶段、须满足哪些条件、输入什么、出什么文书、发生什么。 */
export type Act<S extends z.ZodType = z.ZodType> = Readonly<{
  name: string;
  title: string;
  step: StepName;
  /** 对整个案件，还是对一名当事人。对当事人的输入里必有 `party`。 */
  per: 'case' | 'party';
  /** 用于哪些程序。 */
  procedures: readonly Procedure[];
  /** 只有这些领域的规定才有的办理；不写的各领域都有。别的机关的页面不列，办理时仍由条件拒绝。 */
  profiles?: readonly Profile[];
  by: readonly Role[];
  /** 可以办理的阶段。 */
  from: readonly Phase[];
  /** 对当事人的，还须处于哪些进度。 */
  partyFrom?: readonly PartyStage[];
  /** 中止期间也可以办。 */
  whileSuspended?: boolean;
  articles: readonly Citation[];
  guards: readonly GuardId[];
  input: S;
  /** 签发的文书，按先后。 */
  documents: readonly string[];
  /** 属于哪一种报批，及其哪一步。 */
  approval?: Readonly<{ kind: ApprovalKind; part: 'request' | 'approve' | 'return' | 'withdraw' }>;
  decide(scope: ActScope<z.infer<S>>): readonly EventBody[];
}>;

export type ActDefinition<S extends z.ZodType> = Omit<Act<S>, 'guards' | 'documents' | 'per' | 'procedures'> &
  Readonly<{
    per?: Act['per'];
    procedures?: readonly Procedure[];
    guards?: readonly GuardId[];
    documents?: readonly string[];
  }>;

/** 写一项办理。不写程序的用于普通程序。 */
export function act<S extends z.ZodType>(definition: ActDefinition<S>): Act<S> {
  return { per: 'case', procedures: ['ordinary'], guards: [], documents: [], ...definition };
}
