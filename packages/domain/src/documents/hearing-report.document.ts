import { APL, GDH, MRH } from '@lpt/law';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { hearingOf, sessionFields } from './hearing-session.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';
import { penaltySentence } from './penalty-items.ts';

/** 听证报告：案由、听证人员和参加人、时间地点、基本情况、组成人员的意见，有不同意见的如实写明，连同笔录报负责人。 */
export const hearingReport = documentDefinition({
  code: 'TZ-06',
  title: '听证报告',
  articles: [APL.art(65), GDH.art(32), MRH.art(29), MRH.art(30)],
  volume: 'side',
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const own = partyPath(theCase, party);
    const path = `${own}.hearing`;
    const { report, requestedOn, panel, attended = [], examined } = hearingOf(scope);
    if (!report) throw new Error(`no hearing report for party ${party.id}`);
    const proposal = party.proposal
      ? [paragraph('拟处理意见：', ...penaltySentence(party.proposal, `${own}.proposal`, 'report'), '。')]
      : [];
    const members = (panel?.members ?? []).map(() => ({ role: '听证员' }));
    const shown = theCase.evidence.filter(({ id }) => examined.includes(id)).map(({ title }) => title);
    return {
      code: 'TZ-06',
      title: '听证报告',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            { label: '当事人', value: given(party.identity.name, 'filing', `${own}.identity.name`) },
            { label: '申请听证日期', value: givenDay(requestedOn, 'party', `${path}.requestedOn`) },
          ],
        },
        sessionFields(scope, path),
        {
          kind: 'fields',
          rows: [{ label: '听证参加人', value: given(attended.join('、'), 'hearing', `${path}.attended`) }],
        },
        heading('一、案件情况'),
        ...paragraphsOf(party.proposal?.facts ?? '', (line) =>
          given(line, 'report', `${own}.proposal.facts`),
        ),
        ...proposal,
        heading('二、听证的基本情况'),
        paragraph(
          '当庭出示并质证的证据：',
          given(shown.join('、'), 'evidence', `${path}.examined`),
          '。各方的陈述、质证和辩论意见，见听证笔录。',
        ),
        heading('三、处理意见和建议'),
        ...paragraphsOf(report.opinion, (line) => given(line, 'hearing', `${path}.report.opinion`)),
        heading('四、不同意见'),
        ...paragraphsOf(report.dissent ?? '没有不同意见。', (line) =>
          given(line, 'hearing', `${path}.report`),
        ),
        { kind: 'signatures', lines: [{ role: '听证主持人' }, ...members] },
      ],
    };
  },
});
