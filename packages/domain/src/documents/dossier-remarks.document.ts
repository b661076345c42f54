import { ARC, MRP } from '@lpt/law';
import { caseNumberOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { filed } from './file-order.ts';
import { organOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';

/** 卷内备考表：本卷情况，立卷、检查、整理的人和时间。 */
export const dossierRemarks = documentDefinition({
  code: 'JA-04',
  title: '卷内备考表',
  articles: [MRP.art(78), ARC.art(13)],
  build: (scope) => {
    const { theCase, events } = scope;
    const archiving = events.find((event) => event.type === 'CaseArchived');
    const media = theCase.evidence.filter(({ file }) => file !== undefined).length;
    const state = `本卷正卷文书${filed(theCase, 'main').length}件，副卷文书${filed(theCase, 'side').length}件，证据${theCase.evidence.length}项，其中有电子文件的${media}项。电子文件按登记的摘要值核对。`;
    const keptOn = givenDay(theCase.archived?.on, 'archive', 'archived.on');
    return {
      code: 'JA-04',
      title: '卷内备考表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '本卷情况说明', content: [given(state, 'computed')], span: 12, lines: 8 }],
            [
              { label: '立卷人', content: [given(archiving?.keeper, 'archive')], span: 6 },
              { label: '立卷时间', content: [keptOn], span: 6 },
            ],
            [
              { label: '检查人', content: [nothing], span: 6 },
              { label: '检查时间', content: [nothing], span: 6 },
            ],
          ],
        },
      ],
    };
  },
});
