import { APL, MRP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import type { Block } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';
import { penaltySentence } from './penalty-items.ts';

/** 讨论的原因：承办人标明的复杂理由和法制审核的理由。 */
function reasonsOf({ complexity, reviews }: Case): string {
  const complex = complexity?.complex ? complexity.reasons : [];
  return [...new Set([...complex, ...reviews.flatMap(({ grounds }) => grounds)])].join('；');
}

function reports(theCase: Case, parties: readonly string[]): readonly Block[] {
  return theCase.parties.flatMap((party) => {
    if (!parties.includes(party.id) || !party.proposal) return [];
    const path = partyPath(theCase, party);
    return [
      paragraph(
        { strong: given(party.identity.name, 'filing', `${path}.identity.name`) },
        '：',
        given(party.proposal.facts, 'report', `${path}.proposal.facts`),
      ),
      paragraph('拟处理意见：', ...penaltySentence(party.proposal, `${path}.proposal`, 'report'), '。'),
    ];
  });
}

/** 集体讨论记录：出席的负责人、每人的意见和结论。 */
export const discussionRecord = documentDefinition({
  code: 'SH-03',
  title: '行政处罚案件集体讨论记录',
  articles: [APL.art(57, { para: 2 }), MRP.art(60, { para: 2 })],
  volume: 'side',
  build: (scope) => {
    const { theCase } = scope;
    const index = theCase.discussions.length - 1;
    const discussion = theCase.discussions[index];
    if (!discussion) throw new Error('no discussion');
    const path = `discussions.${index}`;
    const { chair, recorder, attendees } = discussion;
    return {
      code: 'SH-03',
      title: '行政处罚案件集体讨论记录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            { label: '讨论日期', value: givenDay(discussion.on, 'discussion', `${path}.on`) },
            { label: '讨论原因', value: given(reasonsOf(theCase), 'review', 'complexity.reasons') },
            { label: '主持人', value: given(chair, 'discussion', `${path}.chair`) },
            { label: '出席的负责人', value: given(attendees.join('、'), 'discussion', `${path}.attendees`) },
            { label: '记录人', value: given(recorder, 'discussion', `${path}.recorder`) },
          ],
        },
        paragraph('案件承办人员：', ...officersText(handlersOf(scope))),
        heading('一、承办人员汇报案情'),
        ...reports(theCase, discussion.parties),
        heading('二、讨论意见'),
        ...paragraphsOf(discussion.opinions, (line) => given(line, 'discussion', `${path}.opinions`)),
        heading('三、结论'),
        ...paragraphsOf(discussion.conclusion, (line) => given(line, 'discussion', `${path}.conclusion`)),
        {
          kind: 'signatures',
          lines: [
            { role: `主持人${chair}` },
            ...attendees.filter((name) => name !== chair).map((name) => ({ role: `出席人员${name}` })),
            { role: `记录人${recorder}` },
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
