import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import type { InvestigationRecord } from '../../case/investigation.ts';
import { identityInput, violationInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { choice, instantInput, longText, officersInput, shortText, yesNo } from '../../engine/inputs.ts';
import { dayOf } from '../../kernel/instant.ts';
import { lawfulPower } from '../lawful-power.ts';
import { takeLeadNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';
import { newParty } from '../ordinary/new-party.ts';
import { signatureTitles } from '../ordinary/signatures.ts';

const input = z.strictObject({
  officers: officersInput,
  ground: shortText('案由', 120, '如：擅自占用城市道路'),
  from: instantInput('开始时间'),
  to: instantInput('结束时间'),
  place: shortText('地点', 200),
  person: shortText('在场人员', 100),
  certificatesShown: yesNo('已出示执法证件'),
  rightsTold: yesNo('已告知陈述、申辩和申请回避的权利'),
  content: longText('现场情况', 4000),
  signature: choice('签名情况', signatureTitles),
  parties: z.array(identityInput).min(1).max(10).meta({ title: '当事人', widget: 'identities' }),
  violations: z.array(violationInput).min(1).max(20).meta({ title: '违法行为', widget: 'violations' }),
});

/** 当场查处：亮证、查明身份、现场笔录。简易程序的案件从这里开始。 */
export const beginSummary = act({
  name: 'begin-summary',
  title: '当场查处',
  step: 'summary-scene',
  procedures: ['summary'],
  by: ['handler'],
  from: [],
  articles: [APL.art(51), APL.art(52, { para: 1 }), MRP.art(67)],
  guards: ['two-valid-officers', 'certificate-shown', ...lawfulPower],
  input,
  documents: ['DC-01'],
  decide: ({ input: { officers, ground, parties, violations, ...scene }, ctx }) => {
    const body = ctx.registry.body(ctx.actor.body);
    if (!body) throw new Error(`no such body: ${ctx.actor.body}`);
    const record: InvestigationRecord = {
      ...scene,
      id: 'R1',
      kind: 'site',
      officers: onRecord(officers, ctx),
      party: 'P1',
      turns: [],
      beforeFiling: true,
    };
    return [
      {
        type: 'LeadRegistered',
        caseId: ctx.newCaseId,
        city: body.city,
        body: body.id,
        division: body.division,
        profiles: body.profile,
        procedure: 'summary',
        ground,
        lead: {
          number: takeLeadNumber(ctx, body.id),
          source: 'inspection',
          receivedOn: dayOf(scene.from),
          content: scene.content,
          registeredBy: ctx.actor.officer ?? '',
        },
        parties: parties.map((identity, index) => newParty(`P${index + 1}`, identity)),
        violations: violations.map((violation, index) => ({ ...violation, id: `V${index + 1}` })),
      },
      { type: 'SummaryBegun', handlers: [...new Set(officers)] },
      { type: 'RecordMade', record },
    ];
  },
});
