import { APL, CTR, cite } from '@lpt/law';
import { chiefPositionTitles, transferPaperTitles } from '../case/police-transfer.ts';
import { caseNameOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenInstant } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';

/** 涉嫌犯罪案件移送书：案情、罪名、批准人和批准的时刻、附件、公安机关的回执。 */
export const policeTransfer = documentDefinition({
  code: 'YS-05',
  title: '涉嫌犯罪案件移送书',
  articles: [APL.art(27, { para: 1 }), CTR.art(5, { para: 2 }), CTR.art(6), CTR.art(7)],
  sealed: true,
  numberOf: ({ theCase }) => theCase.policeTransfers.at(-1)?.handed?.number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const path = `policeTransfers.${theCase.policeTransfers.length - 1}`;
    const transfer = theCase.policeTransfers.at(-1);
    if (!transfer?.handed || !transfer.decision)
      throw new Error('the case has not been handed to the police');
    const { handed, decision, crime, facts, parties } = transfer;
    const suspects = theCase.parties
      .filter(({ id }) => parties.includes(id))
      .map(({ identity }) => identity.name)
      .join('、');
    return {
      code: 'YS-05',
      title: '涉嫌犯罪案件移送书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(handed.number, 'number', `${path}.handed.number`),
      addressee: given(handed.police, 'transfer', `${path}.handed.police`),
      blocks: [
        paragraph(
          '本机关办理的',
          caseNameOf(theCase),
          '，经查，',
          given(suspects, 'filing'),
          '涉嫌',
          given(crime, 'transfer', `${path}.crime`),
          `。依据${cite(APL.art(27, { para: 1 }))}、${cite(CTR.art(3))}的规定，现移送你单位处理。`,
        ),
        paragraph('案件情况：'),
        ...paragraphsOf(facts, (line) => given(line, 'transfer', `${path}.facts`)),
        {
          kind: 'fields',
          rows: [
            { label: '批准人', value: given(ctx.registry.officer(decision.by)?.name, 'registry') },
            { label: '批准人职务', value: chiefPositionTitles[decision.position] },
            { label: '批准时间', value: givenInstant(decision.at, 'approval', `${path}.decision.at`) },
            {
              label: '附件',
              value: given(
                handed.papers.map((each) => transferPaperTitles[each]).join('、'),
                'transfer',
                `${path}.handed.papers`,
              ),
            },
          ],
        },
        paragraph(
          `请在回执上签字，并依照${cite(CTR.art(8))}的规定自接受移送之日起三日内将是否立案的决定书面通知本机关。`,
        ),
        paragraph('回执：', given(handed.receipt, 'transfer', `${path}.handed.receipt`)),
      ],
      signOff: sealed(scope),
      copies: '本文书一式三份：一份交公安机关，一份抄送同级人民检察院，一份归档。',
    };
  },
});
