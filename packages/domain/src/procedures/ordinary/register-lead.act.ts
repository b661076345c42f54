import { APL, GDF } from '@lpt/law';
import { z } from 'zod';
import { leadSourceTitles } from '../../case/case.ts';
import { identityInput, violationInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, idInput, longText, shortText } from '../../engine/inputs.ts';
import { takeLeadNumber } from '../numbering.ts';
import { newParty } from './new-party.ts';

const input = z.strictObject({
  source: choice('线索来源', leadSourceTitles),
  receivedOn: dayInput('发现线索或者收到材料之日'),
  ground: shortText('案由', 120, '如：涉嫌经营超过保质期的食品'),
  content: longText('线索内容', 4000),
  inspection: idInput('由哪一次行政检查转来', 'inspection').exactOptional(),
  reporter: z
    .strictObject({ name: shortText('称呼', 60), contact: shortText('联系方式', 100) })
    .meta({ title: '实名举报人', hint: '不进文书，不公示' })
    .exactOptional(),
  parties: z.array(identityInput).max(50).meta({ title: '当事人', widget: 'identities' }),
  violations: z.array(violationInput).max(20).meta({ title: '涉嫌违法行为', widget: 'violations' }),
});

/** 登记线索：案件从这里开始，当事人和违法行为从这里起就是列表。 */
export const registerLead = act({
  name: 'register-lead',
  title: '登记线索',
  step: 'lead',
  by: ['handler'],
  from: [],
  articles: [APL.art(54, { para: 1 }), GDF.art(9)],
  guards: ['days-possible', 'power-over-matter'],
  input,
  documents: ['AY-01'],
  decide: ({ input: { parties, violations, reporter, ground, ...lead }, ctx }) => {
    const body = ctx.registry.body(ctx.actor.body);
    if (!body) throw new Error(`no such body: ${ctx.actor.body}`);
    return [
      {
        type: 'LeadRegistered',
        caseId: ctx.newCaseId,
        city: body.city,
        body: body.id,
        division: body.division,
        profiles: body.profile,
        ground,
        lead: {
          ...lead,
          number: takeLeadNumber(ctx, body.id),
          registeredBy: ctx.actor.officer ?? '',
          ...(reporter ? { reporter } : {}),
        },
        parties: parties.map((identity, index) => newParty(`P${index + 1}`, identity)),
        violations: violations.map((violation, index) => ({ ...violation, id: `V${index + 1}` })),
      },
    ];
  },
});
