import type { ApprovalRequest } from '../case/case.ts';
import type {
  conversionTitles,
  FrozenAccount,
  LiftingGround,
  Measure,
  MeasureBasis,
  MeasureItem,
  MeasureKind,
  Recording,
} from '../case/coercive-measure.ts';
import type { Scope } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';

/** 条件会看的强制措施输入字段。形状由各项办理的 schema 保证，这里只认名字相同的字段。 */
export type MeasureInput = Readonly<
  Partial<{
    measure: string;
    kind: MeasureKind | 'restraint';
    basis: MeasureBasis;
    days: number;
    milderWorks: boolean;
    items: readonly MeasureItem[];
    account: FrozenAccount;
    at: Instant;
    partyCalled: boolean;
    partyPresent: boolean;
    witness: string;
    told: boolean;
    bankNotified: boolean;
    recording: Recording;
    from: Day;
    to: Day;
    moreDays: number;
    ground: LiftingGround;
    how: keyof typeof conversionTitles;
    propertyList: string;
    consent: 'owner-consented' | 'owner-applied' | 'announced' | 'none';
    evidenceKept: boolean;
  }>
>;

/** 已经批准而还没有实施的强制措施报批。 */
export function approvedMeasure({ theCase, party }: Scope): ApprovalRequest | undefined {
  const used = theCase.measures.map(({ request }) => request);
  return theCase.requests.findLast(
    ({ id, kind, status, party: of }) =>
      kind === 'measure' && status === 'approved' && of === party?.id && !used.includes(id),
  );
}

/** 拟采取的措施：批准的内容，加上这次办理输入的内容；现场清点的以现场为准。 */
export function proposedMeasure(scope: Scope): MeasureInput {
  return { ...approvedMeasure(scope)?.input, ...(scope.input as object | undefined) };
}

/** 这次办理自己的输入，不看批准的内容。 */
export function measureInput({ input }: Scope): MeasureInput {
  return (input ?? {}) as MeasureInput;
}

/** 所办的措施：输入指明的，没有指明的是该当事人没有了结的一项，再没有的是最近的一项。 */
export function measureOf(scope: Scope): Measure | undefined {
  const { measure } = measureInput(scope);
  const own = scope.theCase.measures.filter(({ party }) => party === scope.party?.id);
  if (measure) return own.find(({ id }) => id === measure);
  return own.find(({ ended }) => !ended) ?? own.at(-1);
}
