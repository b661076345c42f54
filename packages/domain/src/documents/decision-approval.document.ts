import { APL } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Violation } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import type { Proposal } from '../case/people.ts';
import { noPenaltyTitles } from '../case/schemas.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { breachedBy, citedText, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import { type Block, type FormCell, type Inline, inlineText } from './model.ts';
import { noPenaltyGrounds } from './no-penalty-grounds.ts';
import { noticeStory } from './notice-story.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';
import { partyRows } from './party-block.ts';
import { penaltySentence } from './penalty-items.ts';

function titleOf(scope: DocumentScope): string {
  return partyOf(scope).proposal?.outcome === 'no-penalty' ? '不予行政处罚审批表' : '行政处罚决定审批表';
}

/** 几段文字并作表格里的一格。 */
function asCell(blocks: readonly Block[]): readonly Inline[] {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [inlineText(block.content)] : []));
  return texts.length > 0 ? [given(texts.join('\n'), 'notice')] : [nothing];
}

function legalOpinionRow(theCase: Case): readonly FormCell[] {
  const index = theCase.reviews.findLastIndex(({ opinion }) => opinion?.outcome === 'agree');
  const review = theCase.reviews[index];
  const label = review?.kind === 'legal' ? '法制审核意见' : '案件审核意见';
  if (!review?.opinion) return [{ label, opinion: 'pending', span: 12 }];
  const path = `reviews.${index}.opinion`;
  const { text, name, on } = review.opinion;
  return [
    {
      label,
      span: 12,
      opinion: {
        text: given(text, 'review', `${path}.text`),
        signer: given(name, 'review', `${path}.name`),
        on: givenDay(on, 'review', `${path}.on`),
      },
    },
  ];
}

/** 给予处罚的写处罚依据，不予处罚的写不予处罚的依据。 */
function basisCell(proposal: Proposal, violations: readonly Violation[]): FormCell {
  const reason = proposal.noPenaltyReason;
  if (proposal.outcome === 'penalty' || !reason)
    return { label: '处罚依据', content: [citedText(penaltyBasisOf(violations))], span: 12 };
  return {
    label: '不予处罚的依据',
    content: [noPenaltyTitles[reason], '，', citedText([noPenaltyGrounds[reason].article])],
    span: 12,
  };
}

function contentRows(theCase: Case, party: Party): readonly (readonly FormCell[])[] {
  const { proposal } = party;
  if (!proposal) return [];
  const path = `${partyPath(theCase, party)}.proposal`;
  const violations = violationsOf(theCase, party);
  return [
    [
      {
        label: '案件基本情况',
        content: [given(proposal.facts, 'report', `${path}.facts`)],
        span: 12,
        lines: 4,
      },
    ],
    [{ label: '违反的规定', content: [citedText(breachedBy(violations))], span: 12 }],
    [basisCell(proposal, violations)],
    [{ label: '陈述申辩、听证及复核情况', content: asCell(noticeStory(theCase, party)), span: 12, lines: 3 }],
    [{ label: '裁量说明', content: [given(proposal.discretion, 'report', `${path}.discretion`)], span: 12 }],
    [
      {
        label: '处理意见',
        content: [...penaltySentence(proposal, path, 'report'), '。'],
        span: 12,
        lines: 2,
      },
    ],
  ];
}

/** 行政处罚决定审批表；不予处罚的为不予行政处罚审批表。 */
export const decisionApproval = documentDefinition({
  code: 'JD-01',
  title: '行政处罚决定审批表',
  articles: [APL.art(57)],
  volume: 'side',
  titleOf,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const [proposed, ...stages] = opinionRows(theCase, latestRequest(theCase, ['decision'], party.id));
    return {
      code: 'JD-01',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
            ...partyRows(theCase, [party]),
            ...contentRows(theCase, party),
            ...(proposed ? [proposed] : []),
            legalOpinionRow(theCase),
            ...stages,
          ],
        },
      ],
    };
  },
});
