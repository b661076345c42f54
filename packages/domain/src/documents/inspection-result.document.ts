import { APL, cite, SC54 } from '@lpt/law';
import { inspectionOutcomeTitles } from '../case/inspection.ts';
import { dayOf } from '../kernel/instant.ts';
import { documentDefinition } from './document.ts';
import { inspectedOf, inspectionOf, itemsText } from './inspection-block.ts';
import type { Block } from './model.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';
import { addressWord } from './party-block.ts';

/** 行政检查结果告知书。 */
export const inspectionResult = documentDefinition({
  code: 'JC-07',
  title: '行政检查结果告知书',
  articles: [APL.art(28, { para: 1 }), SC54.art(4)],
  sealed: true,
  numberOf: ({ theCase }) => inspectionOf(theCase).result?.number,
  build: (scope) => {
    const { theCase } = scope;
    const inspection = inspectionOf(theCase);
    const { result, checkIn } = inspection;
    if (!result) throw new Error('no result of inspection');
    const party = inspectedOf(theCase);
    const you = addressWord(party.identity);
    const path = 'inspection.result';
    const problems = (inspection.checked?.items ?? []).flatMap(({ standard, result: found, note }, index) =>
      found === 'problem'
        ? [
            [
              given(standard, 'inspection', `inspection.checked.items.${index}.standard`),
              '：',
              given(note, 'inspection', `inspection.checked.items.${index}.note`),
            ],
          ]
        : [],
    );
    const found: readonly Block[] =
      problems.length > 0 ? [paragraph('发现下列问题：'), { kind: 'list', items: problems }] : [];
    return {
      code: 'JC-07',
      title: '行政检查结果告知书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(result.number, 'number', `${path}.number`),
      addressee: given(party.identity.name, 'inspection', 'parties.0.identity.name'),
      blocks: [
        paragraph(
          givenDay(checkIn && dayOf(checkIn.at), 'inspection', 'inspection.checkIn.at'),
          `，本机关对${you}实施了行政检查，检查事项为：`,
          itemsText(inspection),
          '。',
        ),
        ...found,
        paragraph(
          '检查结果：',
          given(inspectionOutcomeTitles[result.outcome], 'inspection', `${path}.outcome`),
          '。',
        ),
        ...paragraphsOf(result.explanation, (line) => given(line, 'inspection', `${path}.explanation`)),
        paragraph(
          `责令改正的，另行制发责令改正通知书（${cite(APL.art(28, { para: 1 }))}）；涉嫌违法的，依法调查处理。本结果依法向社会公示。对结果有异议的，可以向本机关陈述、申辩。`,
        ),
        {
          kind: 'signatures',
          lines: [
            { role: '被检查人签收', names: [given(result.receiver, 'inspection', `${path}.receiver`)] },
          ],
        },
      ],
      signOff: sealed(scope),
    };
  },
});
