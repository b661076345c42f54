import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, partyInput } from '../../engine/inputs.ts';
import { forEachHeard } from './joint-hearing.ts';

/** 确定听证会组成人员：主持人、听证员、书记员都不是本案调查人员。 */
export const nameHearingPanel = act({
  name: 'name-hearing-panel',
  title: '确定听证会组成人员',
  step: 'hearing',
  per: 'party',
  by: ['agency-head'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 4 }), GDH.art(9), GDH.art(20, { item: 1 }), MRH.art(11), MRH.art(18)],
  guards: [
    'hearing-accepted',
    'panel-not-investigators',
    'panel-not-withdrawn',
    'panel-size-lawful',
    'panel-members-limited',
    'panel-certified',
  ],
  input: z.strictObject({
    party: partyInput,
    chair: idInput('听证主持人', 'officer'),
    members: z.array(z.string().min(1).max(40)).max(8).meta({ title: '听证员', widget: 'panel' }),
    recorder: idInput('书记员', 'officer'),
  }),
  decide: ({ theCase, input: { party: own, ...seats }, ctx }) =>
    forEachHeard(theCase, own, (party) => ({
      type: 'HearingPanelNamed',
      party,
      panel: { ...seats, on: ctx.on },
    })),
});
