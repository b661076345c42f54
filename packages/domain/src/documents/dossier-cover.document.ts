import { ARC, MRP } from '@lpt/law';
import { procedureTitles } from '../case/case.ts';
import { chineseDay } from '../kernel/day.ts';
import { caseNameOf, caseNumberOf } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { filed } from './file-order.ts';
import { organOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';
import { resultText } from './outcome-block.ts';

function titleOf({ theCase }: Pick<DocumentScope, 'theCase'>): string {
  return theCase.procedure === 'inspection' ? '行政检查案卷' : '行政处罚案卷';
}

/** 卷宗封面。页数由装订成卷时得出。 */
export const dossierCover = documentDefinition({
  code: 'JA-02',
  title: '行政处罚案卷',
  articles: [MRP.art(78), ARC.art(13)],
  titleOf,
  build: (scope) => {
    const { theCase, events, ctx } = scope;
    const organ = organOf(scope);
    const unitIds = theCase.handlers.map((id) => ctx.registry.officer(id)?.unit ?? '');
    const unit = organ.units.find(({ id }) => unitIds.includes(id))?.name;
    const archiving = events.find((event) => event.type === 'CaseArchived');
    const { on, retention = nothing } = theCase.archived ?? {};
    const keeping = [archiving?.keeper ?? nothing, on ? chineseDay(on) : nothing];
    const numbers = theCase.parties.flatMap(({ decision }) => (decision ? [decision.number] : []));
    const parties = theCase.parties.map(({ identity }) => identity.name).join('、');
    const count = filed(theCase, 'main').length + filed(theCase, 'side').length;
    return {
      code: 'JA-02',
      title: titleOf(scope),
      organ: organ.name,
      layout: 'cover',
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案号', value: caseNumberOf(theCase).number },
            {
              label: '归档号',
              value: given(theCase.archived?.archiveNumber, 'archive', 'archived.archiveNumber'),
            },
            { label: '案件名称', value: caseNameOf(theCase) },
            { label: '当事人', value: given(parties, 'filing', 'parties') },
            { label: '程序类型', value: given(procedureTitles[theCase.procedure], 'filing', 'procedure') },
            { label: '决定书文号', value: given(numbers.join('、'), 'number') },
            { label: '处理结果', value: resultText(theCase) },
            { label: '执法机关', value: given([organ.name, unit].filter(Boolean).join('，'), 'registry') },
            { label: '立案时间', value: givenDay(theCase.filedOn, 'filing', 'filedOn') },
            { label: '结案时间', value: givenDay(theCase.closedOn, 'closing', 'closedOn') },
            { label: '立卷人、时间', value: given(keeping.join('，'), 'archive', 'archived.on') },
            {
              label: '保管期限、件数',
              value: given(`${retention}，共${count}件`, 'archive', 'archived.retention'),
            },
          ],
        },
      ],
    };
  },
});
