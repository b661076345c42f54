import { APL } from '@lpt/law';
import { z } from 'zod';
import { type Case, leadSourceTitles } from '../../case/case.ts';
import type { EventBody } from '../../case/events.ts';
import { evidenceFileInput, evidenceKindInput, identityInput, violationInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import type { ActContext } from '../../engine/context.ts';
import { choice, dayInput, longText, shortText } from '../../engine/inputs.ts';
import { takeLeadNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';
import { newParty } from '../ordinary/new-party.ts';
import { relatedCaseInput } from './related-case-input.ts';

const ids = z.array(z.string().min(1).max(40));

const splitEvidenceInput = z.strictObject({
  kind: evidenceKindInput,
  title: shortText('证据名称', 200),
  source: shortText('来源', 200),
  obtainedOn: dayInput('取得之日'),
  officers: ids.max(10).meta({ title: '取证人员', widget: 'officers' }),
  proves: longText('证明的事实', 2000),
  violations: ids.max(20).meta({ title: '证明的违法行为', widget: 'violations-of-case' }),
  file: evidenceFileInput.exactOptional(),
});

const input = z.strictObject({
  from: relatedCaseInput,
  number: shortText('分案取得的案号', 60),
  handlers: ids.min(1).max(6).meta({ title: '承办人', widget: 'officers' }),
  ground: shortText('案由', 120),
  source: choice('线索来源', leadSourceTitles),
  receivedOn: dayInput('发现线索或者收到材料之日'),
  content: longText('线索内容', 4000),
  parties: z.array(identityInput).min(1).max(50).meta({ title: '当事人', widget: 'identities' }),
  violations: z.array(violationInput).min(1).max(20).meta({ title: '违法行为', widget: 'violations' }),
  evidence: z.array(splitEvidenceInput).max(200).meta({ title: '随分案带来的证据', widget: 'group' }),
  reason: longText('分案的理由', 1000),
});

type OpenSplitCase = z.infer<typeof input>;

/** 开立分出的案件：接着原来的立案日期，证据继续使用。原案先批准分案，案号由它取得。 */
export const openSplitCase = act({
  name: 'open-split-case',
  title: '开立分出的案件',
  step: 'joinder',
  by: ['handler'],
  from: [],
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
  guards: ['power-over-matter', 'two-valid-handlers', 'party-named'],
  input,
  decide: ({ input: given, ctx }) => [opened(given, ctx), splitOff(given, ctx), ...carried(given, ctx)],
});

function opened(
  { parties, violations, ground, source, receivedOn, content }: OpenSplitCase,
  ctx: ActContext,
): EventBody {
  const body = ctx.registry.body(ctx.actor.body);
  if (!body) throw new Error(`no such body: ${ctx.actor.body}`);
  return {
    type: 'LeadRegistered',
    caseId: ctx.newCaseId,
    city: body.city,
    body: body.id,
    division: body.division,
    profiles: body.profile,
    ground,
    lead: {
      source,
      receivedOn,
      content,
      number: takeLeadNumber(ctx, body.id),
      registeredBy: ctx.actor.officer ?? '',
    },
    parties: parties.map((identity, index) => newParty(`P${index + 1}`, identity)),
    violations: violations.map((violation, index) => ({ ...violation, id: `V${index + 1}` })),
  };
}

function splitOff({ from, number, handlers, reason, parties }: OpenSplitCase, ctx: ActContext): EventBody {
  const ids = parties.map((_, index) => `P${index + 1}`);
  const link = { kind: 'split-from', on: ctx.on, other: from, reason, parties: ids } as const;
  return { type: 'CaseSplitOff', link, number, handlers };
}

function carried({ evidence }: OpenSplitCase, ctx: ActContext): readonly EventBody[] {
  return evidence.map((each, index) => ({
    type: 'EvidenceAdded',
    evidence: { ...each, id: `E${index + 1}`, officers: onRecord(each.officers, ctx) },
  }));
}

/** 由分案以前的案件得出开立分案的输入。`before` 是批准分案以前的案件，`number` 是分案取得的案号。 */
export function splitCaseInput(
  before: Case,
  split: Readonly<{ parties: readonly string[]; number: string; reason: string }>,
): z.input<typeof input> {
  const parties = before.parties.filter(({ id }) => split.parties.includes(id));
  const renamed = new Map(parties.map(({ id }, index) => [id, `P${index + 1}`]));
  const violations = before.violations.filter((each) => each.parties.some((id) => renamed.has(id)));
  const violationIds = new Map(violations.map(({ id }, index) => [id, `V${index + 1}`]));
  const { source, receivedOn, content } = before.lead;
  return {
    from: { caseId: before.id, number: before.number ?? '', filedOn: before.filedOn ?? receivedOn },
    number: split.number,
    handlers: [...before.handlers],
    ground: before.ground,
    source,
    receivedOn,
    content,
    parties: parties.map(({ identity: { birth: _birth, ...identity } }) => identity),
    violations: violations.map(({ id: _id, filedOn: _filedOn, parties: of, ...violation }) => ({
      ...violation,
      parties: of.flatMap((id) => renamed.get(id) ?? []),
    })),
    evidence: before.evidence
      .filter((each) => each.violations.some((id) => violationIds.has(id)))
      .map(({ id: _id, officers, violations: of, ...each }) => ({
        ...each,
        officers: officers.map(({ id }) => id),
        violations: of.flatMap((id) => violationIds.get(id) ?? []),
      })),
    reason: split.reason,
  };
}
