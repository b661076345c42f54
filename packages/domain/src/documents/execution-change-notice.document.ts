import { ACL, cite } from '@lpt/law';
import { executionEndTitles, pauseGroundTitles } from '../case/execution.ts';
import { caseNumberOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, required } from './execution-block.ts';
import type { Inline } from './model.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';

type Change = Readonly<{ word: string; content: readonly Inline[] }>;

/** 本次办理是中止、恢复还是终结。 */
function changeOf(scope: DocumentScope): Change {
  const party = partyOf(scope);
  const execution = executionOf(party);
  const path = `${partyPath(scope.theCase, party)}.execution`;
  const { ended, pauses } = execution;
  const reason = (text: string, at: string) => given(unfinished(text), 'execution', at);
  if (ended)
    return {
      word: '终结',
      content: [
        given(executionEndTitles[ended.ground], 'execution', `${path}.ended.ground`),
        '：',
        reason(ended.reason, `${path}.ended.reason`),
        `，依据${cite(ended.ground === 'three-years' ? ACL.art(39, { para: 2 }) : ACL.art(40))}的规定，终结执行。`,
      ],
    };
  const index = pauses.length - 1;
  const pause = required(pauses[index], 'suspension of execution');
  const ground = given(pauseGroundTitles[pause.ground], 'execution', `${path}.pauses.${index}.ground`);
  if (pause.to) {
    const resumed = scope.events.find((event) => event.type === 'ExecutionResumed');
    return {
      word: '恢复',
      content: [
        '中止执行的情形（',
        ground,
        '）已经消失：',
        reason(resumed?.type === 'ExecutionResumed' ? resumed.reason : '', `${path}.pauses.${index}.to`),
        `，依据${cite(ACL.art(39, { para: 2 }))}的规定，恢复执行。`,
      ],
    };
  }
  return {
    word: '中止',
    content: [
      ground,
      '：',
      reason(pause.reason, `${path}.pauses.${index}.reason`),
      `，依据${cite(ACL.art(39, { para: 1 }))}的规定，中止执行。中止的情形消失后，恢复执行。`,
    ],
  };
}

/** 中止、恢复、终结行政强制执行通知书。 */
export const executionChangeNotice = documentDefinition({
  code: 'ZX-10',
  title: '中止（终结、恢复）行政强制执行通知书',
  articles: [ACL.art(39), ACL.art(40), ACL.art(42)],
  needsService: true,
  sealed: true,
  titleOf: (scope) => `${changeOf(scope).word}行政强制执行通知书`,
  build: (scope) => {
    const party = partyOf(scope);
    const { word, content } = changeOf(scope);
    return {
      code: 'ZX-10',
      title: `${word}行政强制执行通知书`,
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(scope.theCase),
      addressee: given(party.identity.name, 'filing', `${partyPath(scope.theCase, party)}.identity.name`),
      blocks: [paragraph(...decisionReference(scope), '。'), paragraph('因', ...content), contactRow(scope)],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
