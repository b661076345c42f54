import { APL } from '@lpt/law';
import { goodsWayTitles } from '../case/execution.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { executionOf, required } from './execution-block.ts';
import { handlersOf, officersLine } from './officers-block.ts';
import { decisionOf, organOf, partyOf } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';

/** 罚没物品处理记录。 */
export const goodsDisposalRecord = documentDefinition({
  code: 'ZX-13',
  title: '罚没物品处理记录',
  articles: [APL.art(74)],
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const own = partyPath(theCase, party);
    const { disposals } = executionOf(party);
    const index = disposals.length - 1;
    const disposal = required(disposals[index], 'disposal of goods');
    const path = `${own}.execution.disposals.${index}`;
    return {
      code: 'ZX-13',
      title: '罚没物品处理记录',
      organ: organOf(scope).name,
      layout: 'list',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            {
              label: '决定书文号',
              value: given(decisionOf(party).number, 'number', `${own}.decision.number`),
            },
            { label: '物品', value: given(disposal.goods, 'execution', `${path}.goods`) },
            { label: '处理方式', value: given(goodsWayTitles[disposal.way], 'execution', `${path}.way`) },
            { label: '处理日期', value: givenDay(disposal.on, 'execution', `${path}.on`) },
            {
              label: '接收、拍卖或者销毁的单位',
              value: given(disposal.receiver, 'execution', `${path}.receiver`),
            },
            {
              label: '上缴国库的款项',
              value: givenMoney(disposal.proceedsFen, 'execution', `${path}.proceedsFen`),
            },
            {
              label: '音像记录',
              value: given(
                disposal.recording,
                'execution',
                disposal.recording ? `${path}.recording` : undefined,
              ),
            },
          ],
        },
        {
          kind: 'signatures',
          lines: [
            officersLine('处理人', handlersOf(scope), 'registry'),
            { role: '监督人', names: [given(disposal.supervisor, 'execution', `${path}.supervisor`)] },
          ],
        },
      ],
    };
  },
});
