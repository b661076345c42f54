import { ARC, MRP } from '@lpt/law';
import type { Case, IssuedDocument } from '../case/case.ts';
import { caseNumberOf } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { filed, type Volume, volumeTitles } from './file-order.ts';
import type { Block, Value } from './model.ts';
import { organOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';

const columns: Extract<Block, { kind: 'table' }>['columns'] = [
  { title: '序号', align: 'center' },
  { title: '文号' },
  { title: '责任者' },
  { title: '题名' },
  { title: '日期', align: 'center' },
  { title: '页号', align: 'center' },
  { title: '备注' },
];

function documentRow(document: IssuedDocument, theCase: Case, author: string): readonly Value[] {
  const path = `documents.${theCase.documents.indexOf(document)}`;
  const several = theCase.parties.length > 1;
  const party = several ? theCase.parties.find(({ id }) => id === document.party) : undefined;
  return [
    given(document.number, 'issued', `${path}.number`),
    given(author, 'registry'),
    given(document.title, 'issued', `${path}.title`),
    givenDay(document.on, 'issued', `${path}.on`),
    nothing,
    party ? given(party.identity.name, 'filing') : nothing,
  ];
}

/** 证据材料排在正卷的文书之后，另起一组。 */
function evidenceRows({ evidence }: Case): readonly (readonly Value[])[] {
  return evidence.map(({ title, source, obtainedOn }, index) => [
    nothing,
    given(source, 'evidence', `evidence.${index}.source`),
    given(title, 'evidence', `evidence.${index}.title`),
    givenDay(obtainedOn, 'evidence', `evidence.${index}.obtainedOn`),
    nothing,
    '证据材料',
  ]);
}

function volumeTable(scope: DocumentScope, volume: Volume): Block {
  const { theCase } = scope;
  const author = organOf(scope).shortName;
  const rows = [
    ...filed(theCase, volume).map((document) => documentRow(document, theCase, author)),
    ...(volume === 'main' ? evidenceRows(theCase) : []),
  ];
  return {
    kind: 'table',
    caption: volumeTitles[volume],
    columns,
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  };
}

/** 卷内文件目录：正卷、副卷各一表。页号由装订成卷时编排。 */
export const dossierCatalogue = documentDefinition({
  code: 'JA-03',
  title: '卷内文件目录',
  articles: [MRP.art(78), ARC.art(13)],
  build: (scope) => ({
    code: 'JA-03',
    title: '卷内文件目录',
    organ: organOf(scope).name,
    layout: 'catalogue',
    ...caseNumberOf(scope.theCase),
    blocks: [volumeTable(scope, 'main'), volumeTable(scope, 'side')],
  }),
});
