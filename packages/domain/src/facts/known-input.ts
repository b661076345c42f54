import type { EvidenceKind } from '../case/investigation.ts';
import type { OfficerId, PartyId, Proposal, ServiceMethod } from '../case/people.ts';
import type { Scope } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';

/** 条件会看的输入字段。各项办理的输入形状由各自的 schema 保证，这里只认名字相同的字段。 */
export type KnownInput = Readonly<
  Partial<{
    officers: readonly OfficerId[];
    handlers: readonly OfficerId[];
    proposals: readonly Readonly<{ party: PartyId; proposal: Proposal }>[];
    proposal: Proposal;
    request: string;
    reviewKind: 'legal' | 'case';
    document: string;
    method: ServiceMethod;
    proof: string;
    witness: string;
    servedOn: Day;
    on: Day;
    outcome: string;
    kind: EvidenceKind | string;
    amountFen: number;
    duplicateChecked: boolean;
    attendees: readonly string[];
    parties: readonly PartyId[];
    lateFine: boolean;
    violations: readonly string[];
    basis: string;
    by: string;
  }>
>;

/** 本次办理的输入。没有输入时（只看不办）是空的。 */
export function inputOf({ input }: Scope): KnownInput {
  return (input ?? {}) as KnownInput;
}
