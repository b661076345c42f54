import { GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 承办人把案件材料移交听证主持人。市场监管部门自确定主持人之日起三个工作日内。 */
export const handOverHearingFile = act({
  name: 'hand-over-hearing-file',
  title: '向听证主持人移交案件材料',
  step: 'hearing',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [MRH.art(19), GDH.art(10, { para: 1 })],
  guards: ['actor-handles-case', 'hearing-panel-named'],
  input: z.strictObject({ party: partyInput, note: shortText('移交的材料', 300) }),
  decide: ({ theCase, input: { party: own } }) =>
    forEachHeard(theCase, own, (party) => ({ type: 'HearingFileHandedOver', party })),
});
