import { APL, cite } from '@lpt/law';
import { type RevocationResult, revocationResultTitles } from '../case/people.ts';
import { proposalText } from '../case/proposal.ts';
import { partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { contactRow, letterTo, required } from './execution-block.ts';
import type { Block } from './model.ts';
import { decisionOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { penaltyRemedy } from './remedies-block.ts';

type Change = Readonly<{
  result: RevocationResult;
  number: string;
  numberPath?: string;
  reason: string;
  reasonPath: string;
}>;

/** 本次办理是变更还是撤销等。 */
function changeOf({ theCase, party, events }: DocumentScope): Change {
  const own = party ? partyPath(theCase, party) : '';
  const changed = events.find((event) => event.type === 'DecisionChanged');
  if (changed?.type === 'DecisionChanged') {
    const index = (party?.decisionHistory?.changes.length ?? 1) - 1;
    const path = `${own}.decisionHistory.changes.${index}`;
    return {
      result: 'changed',
      number: changed.change.number,
      numberPath: `${path}.number`,
      reason: changed.change.reason,
      reasonPath: `${path}.reason`,
    };
  }
  const revoked = events.find((event) => event.type === 'DecisionRevoked');
  const event = required(revoked?.type === 'DecisionRevoked' ? revoked : undefined, 'change of decision');
  return {
    result: event.result ?? 'annulled',
    number: event.number ?? '',
    reason: event.reason,
    reasonPath: `${own}.decision.revoked.reason`,
  };
}

function contentBlocks(scope: DocumentScope, { result }: Change): readonly Block[] {
  const party = partyOf(scope);
  const path = `${partyPath(scope.theCase, party)}.decisionHistory.changes`;
  const changes = party.decisionHistory?.changes ?? [];
  const last = changes.at(-1);
  if (result !== 'changed' || !last)
    return [paragraph(`本机关决定：对上述行政处罚决定予以${revocationResultTitles[result]}。`)];
  const index = changes.length - 1;
  return [
    paragraph(
      '本机关决定将原处理内容“',
      given(unfinished(proposalText(last.from)), 'change', `${path}.${index}.from`),
      '”变更为“',
      given(unfinished(proposalText(last.to)), 'change', `${path}.${index}.to`),
      '”。',
    ),
  ];
}

/** 撤销、变更行政处罚决定书：原决定、理由、新的内容、救济途径；公示在三个工作日内撤回。 */
export const decisionChange = documentDefinition({
  code: 'JD-12',
  title: '撤销（变更）行政处罚决定书',
  articles: [APL.art(48, { para: 2 }), APL.art(75, { para: 2 })],
  needsService: true,
  sealed: true,
  titleOf: (scope) => `${revocationResultTitles[changeOf(scope).result]}行政处罚决定书`,
  numberOf: (scope) => changeOf(scope).number,
  build: (scope) => {
    const party = partyOf(scope);
    const change = changeOf(scope);
    const { on, number } = decisionOf(party);
    const path = `${partyPath(scope.theCase, party)}.decision`;
    const you = addressWord(party.identity);
    const { numberPath, ...rest } = change;
    return {
      code: 'JD-12',
      title: `${revocationResultTitles[change.result]}行政处罚决定书`,
      ...letterTo(scope, change.number, ''),
      number: given(rest.number, 'number', numberPath),
      blocks: [
        paragraph(
          '本机关于',
          givenDay(on, 'decision', `${path}.on`),
          `对${you}作出行政处罚决定（`,
          given(number, 'number', `${path}.number`),
          '）。经审查，',
          given(unfinished(change.reason), 'change', change.reasonPath),
          `。依据${cite(APL.art(75, { para: 2 }))}的规定，应当予以纠正。`,
        ),
        ...contentBlocks(scope, change),
        paragraph(
          `原决定已经公示的，本机关在三个工作日内撤回公示信息并公开说明理由（${cite(APL.art(48, { para: 2 }))}）；已经缴纳、执行的，依法退还或者恢复原状。`,
        ),
        penaltyRemedy(scope, { who: you, act: '本决定', paper: '本决定书' }),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
