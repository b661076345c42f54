import { APL, cite, MRH, MRP } from '@lpt/law';
import { type Withdrawal, withdrawalDeciderTitles, withdrawalGroundTitles } from '../case/withdrawal.ts';
import { caseNameOf, caseNumberOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { organOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';

type Decided = Withdrawal & Required<Pick<Withdrawal, 'decided'>>;

function decidedIn({ theCase, events }: Pick<DocumentScope, 'theCase' | 'events'>): Readonly<{
  one: Decided;
  path: string;
}> {
  const event = events.find(({ type }) => type === 'WithdrawalDecided');
  const id = event?.type === 'WithdrawalDecided' ? event.withdrawal : undefined;
  const index = theCase.withdrawals.findIndex((each) => each.id === id);
  const found = theCase.withdrawals[index];
  if (!found?.decided) throw new Error('a withdrawal paper is made when the withdrawal is decided');
  return { one: { ...found, decided: found.decided }, path: `withdrawals.${index}` };
}

/** 同意（驳回）回避申请决定书。自行回避的，写明本人提出。 */
export const withdrawalDecision = documentDefinition({
  code: 'LA-07',
  title: '回避决定书',
  articles: [APL.art(43), MRP.art(4), MRH.art(4, { para: 2 })],
  needsService: true,
  sealed: true,
  titleOf: (scope) => {
    const { outcome } = decidedIn(scope).one.decided;
    return outcome === 'granted' ? '同意回避申请决定书' : '驳回回避申请决定书';
  },
  build: (scope) => {
    const { theCase, ctx } = scope;
    const { one, path } = decidedIn(scope);
    const { outcome, decider, reason, successor } = one.decided;
    const name = (id: string) => given(ctx.registry.officer(id)?.name, 'registry');
    const party = theCase.parties.find(({ id }) => id === one.party);
    const granted = outcome === 'granted';
    const successors = successor ? ['由', name(successor), '接替。'] : [];
    return {
      code: 'LA-07',
      title: granted ? '同意回避申请决定书' : '驳回回避申请决定书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      ...(party
        ? { addressee: given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`) }
        : {}),
      blocks: [
        paragraph(
          givenDay(one.on, party ? 'party' : 'officer', `${path}.on`),
          party ? '，当事人申请' : '，本机关工作人员',
          name(one.officer),
          party ? '回避' : '自行提出回避',
          '（',
          caseNameOf(theCase),
          '）。理由：',
          withdrawalGroundTitles[one.ground],
          '。',
        ),
        ...paragraphsOf(one.reason, (line) => given(line, party ? 'party' : 'officer', `${path}.reason`)),
        paragraph(
          `经${withdrawalDeciderTitles[decider]}审查，依据${cite(APL.art(43, { para: 3 }))}的规定，决定${granted ? '同意' : '驳回'}回避申请。理由如下：`,
        ),
        ...paragraphsOf(reason, (line) => given(line, 'approval', `${path}.decided.reason`)),
        ...(granted
          ? [paragraph('自本决定作出之日起，', name(one.officer), '不再参与本案的办理。', ...successors)]
          : [paragraph('本决定作出以前，本案的调查没有停止。')]),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
