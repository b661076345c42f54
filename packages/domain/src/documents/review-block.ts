import { CUP, PSP } from '@lpt/law';
import type { Case, Review } from '../case/case.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import type { DocumentScope } from './document.ts';
import { citedInSentence } from './legal-basis.ts';
import type { DocumentModel, FormCell, Inline } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { penaltySentence } from './penalty-items.ts';

/** 审核的各项，与退回时列明的问题对应。 */
const reviewChecks = [
  { defect: 'subject', question: '执法主体、执法人员资格是否合法' },
  { defect: 'jurisdiction', question: '是否在职权和管辖范围以内' },
  { defect: 'facts', question: '事实是否清楚、证据是否合法充分' },
  { defect: 'law', question: '适用依据是否准确' },
  { defect: 'discretion', question: '裁量是否适当' },
  { defect: 'procedure', question: '程序是否合法' },
  { defect: 'documents', question: '文书是否规范、齐备' },
] as const;

/** 最近一轮审核。 */
export function latestReview({ reviews }: Pick<Case, 'reviews'>): Review | undefined {
  return reviews.at(-1);
}

function checkRows({ opinion }: Review, path: string): readonly (readonly FormCell[])[] {
  return reviewChecks.map(({ defect, question }) => {
    const answer = opinion?.defects.includes(defect) ? '否，存在问题' : '是';
    return [
      { content: [question], span: 8 },
      { content: [given(opinion ? answer : undefined, 'review', `${path}.opinion.defects`)], span: 4 },
    ];
  });
}

/** 全部当事人的认定事实和拟处理意见。 */
function proposalRows(theCase: Case): readonly (readonly FormCell[])[] {
  return theCase.parties.flatMap((party): readonly (readonly FormCell[])[] => {
    const { proposal } = party;
    if (!proposal) return [];
    const path = `${partyPath(theCase, party)}.proposal`;
    const name = given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`);
    return [
      [{ label: '当事人', content: [name], span: 12 }],
      [
        {
          label: '基本事实',
          content: [given(proposal.facts, 'report', `${path}.facts`)],
          span: 12,
          lines: 4,
        },
      ],
      [
        {
          label: '拟处理意见',
          content: [
            ...penaltySentence(proposal, path, 'report'),
            '。',
            given(proposal.discretion, 'report', `${path}.discretion`),
          ],
          span: 12,
          lines: 2,
        },
      ],
    ];
  });
}

function groundsOf(theCase: Case, review: Review, path: string): readonly Inline[] {
  if (review.grounds.length > 0) return [given(review.grounds.join('；'), 'computed', `${path}.grounds`)];
  if (!review.fastTrack) return ['依法不须法制审核，作案件审核'];
  const basis = citedInSentence(citationsFor([PSP.art(44), CUP.art(103)], theCase.profiles));
  return [`当事人同意快速办理，依据${basis}简化审核`];
}

/** 审核表的内容：送审、事实、拟处理意见、各项审核、结论。案件审核和法制审核共用。 */
export function reviewModel(scope: DocumentScope, code: string, title: string): DocumentModel {
  const { theCase } = scope;
  const review = latestReview(theCase);
  if (!review) throw new Error('no review');
  const path = `reviews.${theCase.reviews.length - 1}`;
  const { opinion } = review;
  const submitter = scope.ctx.registry.officer(review.submittedBy)?.name;
  return {
    code,
    title,
    organ: organOf(scope).name,
    layout: 'form',
    ...caseNumberOf(theCase),
    blocks: [
      {
        kind: 'form',
        rows: [
          [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
          [
            { label: '送审人', content: [given(submitter, 'registry', `${path}.submittedBy`)], span: 6 },
            {
              label: '送审日期',
              content: [givenDay(review.submittedOn, 'review', `${path}.submittedOn`)],
              span: 6,
            },
          ],
          [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
          [
            {
              label: review.kind === 'legal' ? '法制审核的理由' : '审核的理由',
              content: groundsOf(theCase, review, path),
              span: 12,
            },
          ],
          ...proposalRows(theCase),
          ...checkRows(review, path),
          [
            {
              label: '审核结论',
              content: [
                given(
                  opinion && (opinion.outcome === 'agree' ? '同意' : '退回补正'),
                  'review',
                  `${path}.opinion.outcome`,
                ),
              ],
              span: 12,
            },
          ],
          [
            {
              label: '审核意见',
              span: 12,
              opinion: opinion
                ? {
                    text: given(opinion.text, 'review', `${path}.opinion.text`),
                    signer: given(opinion.name, 'review', `${path}.opinion.name`),
                    on: givenDay(opinion.on, 'review', `${path}.opinion.on`),
                  }
                : 'pending',
            },
          ],
        ],
      },
    ],
  };
}
