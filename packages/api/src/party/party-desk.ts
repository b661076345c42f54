import type { FieldProblem } from '@lpt/contract';
import { cityScope } from '@lpt/database';
import {
  type Case,
  type DocumentModel,
  maskCase,
  type Party,
  type PartyId,
  type PartyStage,
  partyStage,
  type Refusal,
  type ViewContext,
  type Viewer,
} from '@lpt/domain';
import { readyToPrint } from '../cases/issued-documents.ts';
import { attemptAct, type Performed } from '../cases/perform.ts';
import { codeHash } from '../jobs/deliver-access.ts';
import { momentOf, viewContext } from '../moment.ts';
import type { Services } from '../services.ts';

/** 凭查询码看到的：只有这名当事人、只有已经交到他手里的内容。`stage` 由完整的案件算出。 */
export type PartyAccess = Readonly<{ theCase: Case; party: PartyId; stage: PartyStage; ctx: ViewContext }>;

/** 提交以后的回答。`duplicate` 是同一份表单改了内容再交，没有办理。 */
export type PartyAnswer =
  | Readonly<{ kind: 'received'; receipt: string }>
  | Readonly<{ kind: 'refused'; refusals: readonly Refusal[] }>
  | Readonly<{ kind: 'duplicate' }>
  | Readonly<{ kind: 'not-found' }>;

/** 当事人办事。查询码不对的，一律 `undefined` 或者 `not-found`。同一 `key`、同一内容再来，给同一回执。限次由页面一侧做。 */
export type PartyDesk = Readonly<{
  open(code: string): Promise<PartyAccess | undefined>;
  receiveStatement(code: string, form: Readonly<{ content: string; key: string }>): Promise<PartyAnswer>;
  requestHearing(code: string, form: Readonly<{ reason: string; key: string }>): Promise<PartyAnswer>;
  /** 已经送达的文书；不是这名当事人的没有。 */
  paper(code: string, document: string): Promise<DocumentModel | undefined>;
  paperPdf(code: string, document: string): Promise<Uint8Array | undefined>;
}>;

const CODE = /^[2-9A-HJKMNP-Z]{12}$/;
const TRIES = 4;

type Found = Readonly<{ viewer: Viewer; theCase: Case; party: Party; version: number }>;

/** 查询码的统一写法：去空白和连字符，半角，大写。 */
export function canonicalCode(code: string): string {
  return code.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
}

async function find(services: Services, code: string): Promise<Found | undefined> {
  const canonical = canonicalCode(code);
  if (!CODE.test(canonical)) return undefined;
  const [access] = await services.db.query<{ city: string; case_id: string; party: string }>(
    'select city, case_id, party from party_access where code_hash = $1',
    [codeHash(canonical)],
  );
  if (!access) return undefined;
  const { city, case_id: caseId, party: partyId } = access;
  const now = await services.casebook.load(city, caseId, cityScope(city));
  const party = now?.state.parties.find(({ id }) => id === partyId);
  if (!now || !party) return undefined;
  const viewer: Viewer = {
    account: `party/${caseId}/${partyId}`,
    name: party.identity.name,
    body: now.state.body,
    roles: ['party'],
    duty: null,
    party: { city, caseId, party: partyId },
  };
  return { viewer, theCase: now.state, party, version: now.version };
}

type Submission = Readonly<{
  act: string;
  key: string;
  input: object;
  receiptIn: (party: Party) => string | undefined;
}>;

/** Someone may be working on the case at this very moment: then it is tried again on what the case has become. */
async function submit(
  services: Services,
  code: string,
  { act, key, input, receiptIn }: Submission,
): Promise<PartyAnswer> {
  for (let left = TRIES; ; left -= 1) {
    const found = await find(services, code);
    if (!found) return { kind: 'not-found' };
    const { theCase, party, viewer, version } = found;
    const wanted = { city: theCase.city, caseId: theCase.id, act, key, expected: version };
    const done = await attemptAct(services, viewer, { ...wanted, input: { party: party.id, ...input } });
    if ('refusals' in done) return { kind: 'refused', refusals: done.refusals };
    if (!('kind' in done)) return received(done, party.id, receiptIn);
    if (done.kind === 'stale' && left > 1) continue;
    // The same form once more: the key is spent, and what it brought is in the case.
    const before = done.kind === 'key-reused' ? receiptIn(party) : undefined;
    if (before !== undefined) return { kind: 'received', receipt: before };
    if (done.kind === 'key-reused') return { kind: 'duplicate' };
    if (done.kind === 'not-found') return { kind: 'not-found' };
    if (done.kind === 'invalid') return { kind: 'refused', refusals: (done.fields ?? []).map(formProblem) };
    throw new Error(`a party's form was stopped: ${done.kind}`);
  }
}

/** A form that is not in the right shape is answered like any other no: what is wrong, and what to do. */
function formProblem({ code, says }: FieldProblem): Refusal {
  return { code, says: `填写的内容${says}`, remedy: '请改正以后再提交', articles: [] };
}

function received({ state }: Performed, id: PartyId, receiptIn: Submission['receiptIn']): PartyAnswer {
  const party = state.parties.find((each) => each.id === id);
  const receipt = party && receiptIn(party);
  if (receipt === undefined) throw new Error('a submission left no receipt');
  return { kind: 'received', receipt };
}

/** 建当事人一侧的服务。 */
export function createPartyDesk(services: Services): PartyDesk {
  async function paper(code: string, document: string): Promise<DocumentModel | undefined> {
    const found = await find(services, code);
    if (!found) return undefined;
    const { theCase, viewer } = found;
    const seen = maskCase(viewer, theCase, services.registry, momentOf(services).on);
    const issued = seen.documents.find(({ id }) => id === document);
    if (!issued) return undefined;
    const past = await services.casebook.eventAt(
      theCase.city,
      theCase.id,
      issued.seq,
      cityScope(theCase.city),
    );
    return past?.event.type === 'DocumentIssued'
      ? readyToPrint({ model: past.event.model, hash: past.hash }, services.publicUrl)
      : undefined;
  }

  return {
    async open(code) {
      const found = await find(services, code);
      if (!found) return undefined;
      const { theCase, party, viewer } = found;
      const ctx = viewContext(services);
      const seen = maskCase(viewer, theCase, services.registry, ctx.on);
      return { theCase: seen, party: party.id, stage: partyStage(party, ctx.on), ctx };
    },

    receiveStatement: (code, { content, key }) =>
      submit(services, code, {
        act: 'receive-statement',
        key,
        input: { channel: 'online', content },
        receiptIn: ({ statements }) =>
          statements.findLast((each) => each.content === content.trim())?.receipt,
      }),

    requestHearing: (code, { reason, key }) =>
      submit(services, code, {
        act: 'request-hearing',
        key,
        input: { channel: 'online', on: momentOf(services).on, reason },
        receiptIn: ({ hearingRequests }) =>
          hearingRequests.findLast((each) => each.reason === reason.trim())?.receipt,
      }),

    paper,

    async paperPdf(code, document) {
      const model = await paper(code, document);
      if (!model) return undefined;
      return services.renderer.renderPdf(model, { on: momentOf(services).on });
    },
  };
}
