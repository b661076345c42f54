import { ACL, GDF } from '@lpt/law';
import { gapExplanationTitles, type Measure } from '../case/coercive-measure.ts';
import { chineseInstant } from '../kernel/instant.ts';
import { caseNumberOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { kindText, measureOf, objectText } from './measure-block.ts';
import { type Block, inlineText } from './model.ts';
import { officersLine, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenInstant } from './origin.ts';
import { heading, paragraph } from './paragraph.ts';

function recordingText({ recording }: Measure): string | undefined {
  if (!recording) return undefined;
  const gaps = recording.gaps.map(
    ({ from, to, explained, note }) =>
      `${chineseInstant(from)}至${chineseInstant(to)}中断，${note}，${gapExplanationTitles[explained]}`,
  );
  const whole = `${recording.device}，${chineseInstant(recording.from)}至${chineseInstant(recording.to)}`;
  return gaps.length > 0 ? `${whole}；${gaps.join('；')}` : `${whole}，没有中断`;
}

// 没有做到的如实写，笔录不替执法人员补话。
function sceneBlocks(measure: Measure, path: string): readonly Block[] {
  const { scene } = measure;
  const called = scene.partyCalled ? '已通知当事人到场' : '没有通知当事人到场的记录';
  const came = scene.partyPresent ? '当事人到场' : '当事人没有到场';
  const told = scene.told ? '已当场告知采取措施的理由、依据和依法享有的权利、救济途径' : '没有当场告知的记录';
  return [
    paragraph(
      '执法人员',
      given(inlineText(officersText(measure.officers)), 'measure', `${path}.officers`),
      `出示执法证件，表明身份；${called}，${came}；${told}。`,
    ),
    heading('陈述、申辩'),
    paragraph(given(scene.statement, 'measure', `${path}.scene.statement`)),
    heading('实施情况'),
    paragraph(`对`, ...objectText(measure, path), `予以${kindText(measure)}。`),
  ];
}

/** 行政强制措施现场笔录。 */
export const measureRecord = documentDefinition({
  code: 'QZ-04',
  title: '行政强制措施现场笔录',
  articles: [
    ACL.art(18, { item: 7 }),
    ACL.art(18, { item: 8 }),
    ACL.art(18, { item: 9 }),
    GDF.art(14, { para: 2 }),
  ],
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const { scene, officers } = measure;
    const on = givenInstant(measure.at, 'measure', `${path}.at`);
    const refused = scene.signature === 'refused-recorded';
    return {
      code: 'QZ-04',
      title: '行政强制措施现场笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(scope.theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(scope.theCase) },
            { label: '时间', value: on },
            { label: '地点', value: given(scene.place, 'measure', `${path}.scene.place`) },
            { label: '见证人', value: given(scene.witness, 'measure', `${path}.scene.witness`) },
            { label: '音像记录', value: given(recordingText(measure), 'measure', `${path}.recording`) },
          ],
        },
        ...sceneBlocks(measure, path),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人', ...(refused ? { note: '拒绝签名，已在笔录中注明' } : {}) },
            ...(scene.witness ? [{ role: '见证人' }] : []),
            officersLine('执法人员', officers, 'measure', on),
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
