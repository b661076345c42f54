import { APL, GDF, SC54 } from '@lpt/law';
import { z } from 'zod';
import { entryCodeTitles } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { choice, officersInput, shortText, yesNo } from '../../engine/inputs.ts';
import { firmKey, visitsNow } from '../../inspection/past-visits.ts';
import { lawfulInspectionPower } from '../lawful-power.ts';
import { takeVisitNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';

/** 亮证、扫码入企：谁、何时、在哪里、通知在先、批准在先，逐一留痕。 */
export const checkInInspection = act({
  name: 'check-in-inspection',
  title: '亮证扫码入企',
  step: 'inspection-visit',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(42, { para: 1 }), APL.art(55, { para: 1 }), SC54.art(6), GDF.art(10)],
  guards: [
    'actor-handles-case',
    'not-on-site-yet',
    ...lawfulInspectionPower,
    'inspection-approved',
    'inspection-notified',
    'two-valid-officers',
    'inspectors-lawful',
    'inspectors-as-selected',
    'certificate-shown',
    'entry-code-recorded',
    'within-yearly-cap',
  ],
  input: z.strictObject({
    officers: officersInput,
    certificatesShown: yesNo('已出示执法证件'),
    place: shortText('地点', 200),
    location: shortText('定位', 60, '设备给出的经纬度').exactOptional(),
    code: choice('入企方式', entryCodeTitles),
    codeRecord: shortText('记录编号或者故障情况', 200).exactOptional(),
    helpers: z.int().min(0).max(20).meta({ title: '协助检查的人数' }),
  }),
  documents: ['JC-11'],
  decide: ({ theCase, input: { officers, certificatesShown: _shown, ...rest }, ctx }) => {
    const [party] = theCase.parties;
    if (!party) throw new Error('nobody to inspect yet');
    const visits = visitsNow({ theCase, ctx });
    const firm = firmKey(party.identity);
    const counted = !theCase.inspection?.special?.orderedFromAbove;
    // 号本身不用：同一机关、企业、年度的两次入企不能同时写进去，后一次要看见前一次，才守得住频次上限。
    if (counted) takeVisitNumber(ctx, theCase.body, firm);
    return [
      {
        type: 'InspectionCheckedIn',
        checkIn: { ...rest, at: ctx.at, officers: onRecord(officers, ctx) },
        visit: { firm, counted },
        ...(visits ? { visits } : {}),
      },
    ];
  },
});
