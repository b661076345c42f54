import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, dayInput, shortText } from '../../engine/inputs.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 登记上一级机关的指定管辖。指定其他机关的，可以移送过去。 */
export const recordDesignation = act({
  name: 'record-designation',
  title: '登记指定管辖',
  step: 'transfer',
  by: ['handler'],
  from: leadAndCasePhases,
  whileSuspended: true,
  articles: [APL.art(25, { para: 2 }), MRP.art(16)],
  guards: ['days-possible', 'jurisdiction-referred'],
  input: z.strictObject({
    designee: choice('指定的管辖', { ours: '本机关', theirs: '其他机关' }),
    organ: shortText('指定的机关', 100, '写全称'),
    paper: shortText('指定管辖通知书', 100, '写文号'),
    receivedOn: dayInput('收到通知书之日'),
  }),
  decide: ({ input: { designee, ...designated } }) => [
    { type: 'JurisdictionDesignated', to: designee, ...designated },
  ],
});
