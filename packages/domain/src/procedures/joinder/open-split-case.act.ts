import { APL } from '@lpt/law';
import { z } from 'zod';
import { type Case, leadSourceTitles } from '../../case/case.ts';
import type { EventBody } from '../../case/events.ts';
import { identityInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import type { ActContext } from '../../engine/context.ts';
import { choice, dayInput, longText, shortText } from '../../engine/inputs.ts';
import { takeLeadNumber } from '../numbering.ts';
import { newParty } from '../ordinary/new-party.ts';
import {
  carriedEvidenceInput,
  carriedRecordsInput,
  carriedViolationInput,
  evidenceToCarry,
  recordCarried,
  recordToCarry,
  violationToCarry,
} from './carried-input.ts';
import { relatedCaseInput } from './related-case-input.ts';

const ids = z.array(z.string().min(1).max(40));

const input = z.strictObject({
  from: relatedCaseInput,
  number: shortText('分案取得的案号', 60),
  handlers: ids.min(1).max(6).meta({ title: '承办人', widget: 'officers' }),
  ground: shortText('案由', 120),
  source: choice('线索来源', leadSourceTitles),
  receivedOn: dayInput('发现线索或者收到材料之日'),
  content: longText('线索内容', 4000),
  parties: z.array(identityInput).min(1).max(50).meta({ title: '当事人', widget: 'identities' }),
  violations: z.array(carriedViolationInput).min(1).max(20).meta({ title: '违法行为', widget: 'violations' }),
  evidence: carriedEvidenceInput('随分案带来的证据'),
  records: carriedRecordsInput('随分案带来的笔录'),
  reason: longText('分案的理由', 1000),
});

type OpenSplitCase = z.infer<typeof input>;

/** 开立分出的案件：接着原来的立案日期，证据和笔录继续使用。原案先批准分案，案号由它取得。 */
export const openSplitCase = act({
  name: 'open-split-case',
  title: '开立分出的案件',
  step: 'joinder',
  by: ['handler'],
  from: [],
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
  guards: ['power-over-matter', 'two-valid-handlers', 'party-named'],
  input,
  decide: ({ input: given, ctx }) => [opened(given, ctx), splitOff(given, ctx), ...carried(given)],
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

function carried({ evidence, records }: OpenSplitCase): readonly EventBody[] {
  return [
    ...records.map(
      (each, index): EventBody => ({ type: 'RecordMade', record: recordCarried(each, `R${index + 1}`) }),
    ),
    ...evidence.map(
      (each, index): EventBody => ({ type: 'EvidenceAdded', evidence: { ...each, id: `E${index + 1}` } }),
    ),
  ];
}

/** 由分案以前的案件得出开立分案的输入。`before` 是批准分案以前的案件，`number` 是分案取得的案号。 */
export function splitCaseInput(
  before: Case,
  split: Readonly<{
    parties: readonly string[];
    number: string;
    reason: string;
    records?: readonly string[];
  }>,
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
    violations: violations.map((each) => violationToCarry(each, (id) => renamed.get(id), violationIds)),
    // 没有写明证明哪一项违法行为、不是对一名当事人做的，对全案适用，分出的案件也用。
    // 对留下的人做的，选明的才带去；他在分出的案件里不是当事人，是知道情况的人。
    evidence: before.evidence
      .filter(({ violations: of }) => of.length === 0 || of.some((id) => violationIds.has(id)))
      .map((each) =>
        evidenceToCarry(
          each,
          each.violations.flatMap((id) => violationIds.get(id) ?? []),
        ),
      ),
    records: before.records
      .filter(({ id, party }) => party === undefined || renamed.has(party) || split.records?.includes(id))
      .map((each) => recordToCarry(each, each.party && renamed.get(each.party))),
    reason: split.reason,
  };
}
