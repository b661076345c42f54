import type { Refusal } from '../engine/refusal.ts';
import type { GuardId } from '../guards/guards.ts';
import { lawfulPower } from '../procedures/lawful-power.ts';
import { anyViolation, type CheckSubject } from './check-case.ts';
import { failingGuards } from './check-gates.ts';
import { toldOfSource } from './check-registry.ts';
import { fromGuard } from './check-topic.ts';

const sources: readonly GuardId[] = [
  ...lawfulPower.filter((id) => id !== 'power-over-matter'),
  'penalty-within-power',
];

/** 处罚权：有没有、从哪里来（乡镇街道、下放、委托）、限度、地域。没有写处罚的不问。 */
export function powerRefusals(subject: CheckSubject): readonly Refusal[] {
  const { facts, on, before } = subject;
  const { body, decision, proposal, violations } = facts;
  const asked = proposal !== undefined || violations.length > 0 || toldOfSource(body);
  if (!asked) return [];
  if (!body.power) return [fromGuard('power-over-matter')];
  const theCase = violations.length > 0 ? before : { ...before, violations: [anyViolation(on)] };
  return failingGuards(subject, sources, { on: decision?.on ?? on, theCase });
}
