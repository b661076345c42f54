import { APL } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { inspectedOf, taskNumberOf } from './inspection-block.ts';
import { handlersOf, officersLine } from './officers-block.ts';
import { organOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';

/** 整改复查意见书。 */
export const recheckOpinion = documentDefinition({
  code: 'JC-09',
  title: '整改复查意见书',
  articles: [APL.art(28, { para: 1 })],
  sealed: true,
  numberOf: ({ theCase }) => theCase.lead.number,
  build: (scope) => {
    const { theCase, events } = scope;
    const rechecked = events.find((event) => event.type === 'CorrectionRechecked');
    const index = theCase.corrections.findIndex(({ id }) => id === rechecked?.correction);
    const correction = theCase.corrections[index];
    if (!correction?.recheck) throw new Error('no correction rechecked');
    const path = `corrections.${index}`;
    const { corrected, note, on } = correction.recheck;
    return {
      code: 'JC-09',
      title: '整改复查意见书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...taskNumberOf(theCase),
      addressee: given(inspectedOf(theCase).identity.name, 'inspection', 'parties.0.identity.name'),
      blocks: [
        paragraph(
          '本机关于',
          givenDay(correction.on, 'correction', `${path}.on`),
          '作出《责令改正通知书》（',
          given(correction.number, 'number', `${path}.number`),
          '），要求：',
          given(unfinished(correction.requirement), 'correction', `${path}.requirement`),
          '。',
        ),
        paragraph(
          '经',
          givenDay(on, 'correction', `${path}.recheck.on`),
          '复查，意见如下：',
          given(corrected ? '已经改正' : '没有改正', 'correction', `${path}.recheck.corrected`),
          '。',
          given(unfinished(note), 'correction', `${path}.recheck.note`),
          '。',
        ),
        {
          kind: 'signatures',
          lines: [{ role: '被复查单位负责人' }, officersLine('复查人员', handlersOf(scope), 'registry')],
        },
      ],
      signOff: sealed(scope),
    };
  },
});
