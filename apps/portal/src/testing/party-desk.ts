import {
  type Case,
  dayOf,
  decide,
  type Instant,
  type PartyId,
  partyStage,
  partyView,
  type ViewContext,
} from '@lpt/domain';
import { demoContext } from '@lpt/domain/testing/case-recorder';
import type { PartyAnswer, PartyDesk } from '../services.ts';

/** A party's desk in memory, on real cases and the real core; the code of a party is the one in its notice. */
export function memoryPartyDesk(
  cases: readonly Case[],
  now: () => Instant,
): PartyDesk & Readonly<{ opened: string[] }> {
  const current = new Map(cases.map((each) => [each.id, each]));
  const answers = new Map<string, Readonly<{ content: string; answer: PartyAnswer }>>();
  const opened: string[] = [];

  const ctx = (): ViewContext => ({ ...demoContext(dayOf(now())), at: now() });

  const find = (code: string): Readonly<{ theCase: Case; party: PartyId }> | undefined => {
    for (const theCase of current.values())
      for (const party of theCase.parties)
        if (party.notices.some(({ accessCode }) => accessCode === code)) return { theCase, party: party.id };
    return undefined;
  };

  const act = (code: string, name: string, key: string, content: string, input: object): PartyAnswer => {
    const found = find(code);
    if (!found) return { kind: 'not-found' };
    const before = answers.get(key);
    if (before) return before.content === content ? before.answer : { kind: 'duplicate' };
    const actor = { name: '当事人', body: found.theCase.body, party: found.party, roles: ['party'] as const };
    const decided = decide(
      name,
      found.theCase,
      { ...input, party: found.party },
      {
        ...ctx(),
        actor,
        takeNumber: () => 1,
        newCaseId: '',
        accessCode: '',
      },
    );
    if (!decided.ok) return { kind: 'refused', refusals: decided.refusals };
    const { theCase } = decided.value;
    current.set(theCase.id, theCase);
    const owner = theCase.parties.find(({ id }) => id === found.party);
    const receipt =
      name === 'receive-statement'
        ? owner?.statements.at(-1)?.receipt
        : owner?.hearingRequests.at(-1)?.receipt;
    const answer: PartyAnswer = { kind: 'received', receipt: receipt ?? '' };
    answers.set(key, { content, answer });
    return answer;
  };

  return {
    opened,
    async open(code) {
      opened.push(code);
      const found = find(code);
      const party = found?.theCase.parties.find(({ id }) => id === found.party);
      if (!found || !party) return undefined;
      return {
        theCase: partyView(found.theCase, found.party),
        party: found.party,
        stage: partyStage(party, dayOf(now())),
        ctx: ctx(),
      };
    },
    async receiveStatement(code, { content, key }) {
      return act(code, 'receive-statement', key, content, { channel: 'online', content });
    },
    async requestHearing(code, { reason, key }) {
      return act(code, 'request-hearing', key, reason, { channel: 'online', on: dayOf(now()), reason });
    },
    async paper() {
      return {
        code: 'GZ-01',
        title: '行政处罚听证告知书',
        organ: '广州市天河区市场监督管理局（演示）',
        layout: 'letter',
        number: '穗天市监听告〔2026〕21号',
        addressee: '广州样例食品贸易有限公司',
        blocks: [{ kind: 'paragraph', content: ['一段<script>alert(1)</script>文字'] }],
        signOff: { organ: '广州市天河区市场监督管理局（演示）', on: dayOf(now()), seal: true },
      };
    },
    async paperPdf() {
      return new TextEncoder().encode('%PDF-1.7');
    },
  };
}
