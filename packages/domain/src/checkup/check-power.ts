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

function toldOfTopic(facts: CheckSubject['facts']): boolean {
  const { measure, execution, fastTrack, police, jurisdiction, preservation, inspection } = facts;
  const all = [measure, execution, fastTrack, police, jurisdiction, preservation, inspection];
  return all.some((each) => each !== undefined);
}

/** 处罚权：有没有、从哪里来（乡镇街道、下放、委托）、限度、地域。没有写处罚的不问。 */
export function powerRefusals(subject: CheckSubject): readonly Refusal[] {
  const { facts, on, before } = subject;
  const { body, decision, proposal, violations } = facts;
  // 只写强制、检查的，不问处罚权。
  const aboutPenalty = violations.length > 0 || toldOfSource(body) || !body.power;
  if (!proposal && (!aboutPenalty || toldOfTopic(facts))) return [];
  if (!body.power) return [fromGuard('power-over-matter')];
  const theCase = violations.length > 0 ? before : { ...before, violations: [anyViolation(on)] };
  return failingGuards(subject, sources, { on: decision?.on ?? on, theCase });
}
