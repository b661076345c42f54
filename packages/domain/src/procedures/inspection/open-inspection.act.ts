import { GDB, SC54, SC58 } from '@lpt/law';
import { z } from 'zod';
import { clueTitles, type Inspection, inspectionKindTitles } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, idInput, shortText, yesNo } from '../../engine/inputs.ts';
import { matterOf } from '../../matters/matters.ts';
import { inspectionCapOn } from '../../registry/registry.ts';
import { lawfulInspectionPower } from '../lawful-power.ts';
import { takeLeadNumber } from '../numbering.ts';

const paper = {
  number: shortText('文号', 60),
  filedOn: dayInput('备案之日').exactOptional(),
  publishedOn: dayInput('公开之日').exactOptional(),
};

const input = z.strictObject({
  task: shortText('检查任务', 100, '如：2026年度食品销售日常检查'),
  kind: choice('检查类型', inspectionKindTitles),
  items: z
    .array(
      z.strictObject({
        matter: idInput('检查事项', 'matter'),
        title: shortText('公布的事项名称', 100, '不填的用执法事项的名称').exactOptional(),
        publishedOn: dayInput('在公示平台公布之日').exactOptional(),
        standard: z.array(shortText('检查标准', 200)).max(50).meta({ title: '公布的检查标准' }),
      }),
    )
    .min(1)
    .max(20)
    .meta({ title: '检查事项', widget: 'inspection-items' }),
  plan: z
    .strictObject({ ...paper, filedWith: shortText('备案机关', 60) })
    .meta({ title: '年度检查计划' })
    .exactOptional(),
  special: z
    .strictObject({
      ...paper,
      approvedBy: shortText('批准机关', 60),
      approvedOn: dayInput('批准之日'),
      orderedFromAbove: yesNo('上级部署的专项检查', '不计入频次上限'),
    })
    .meta({ title: '专项检查的批准' })
    .exactOptional(),
  clue: z
    .strictObject({
      source: choice('线索来源', clueTitles),
      number: shortText('线索登记号', 60),
      receivedOn: dayInput('收到之日'),
    })
    .meta({ title: '个案检查的线索' })
    .exactOptional(),
  urgent: shortText('须当场检查的紧急情况', 300, '先检查，事后及时补办批准').exactOptional(),
});

/** 建立检查任务：一个检查对象一份案卷。事项、标准和计划须先公布、备案；频次上限看本机关公布的。 */
export const openInspection = act({
  name: 'open-inspection',
  title: '建立检查任务',
  step: 'inspection-task',
  procedures: ['inspection'],
  by: ['handler'],
  from: [],
  articles: [SC58.art(1), SC54.art(3), GDB.art(48)],
  guards: [
    ...lawfulInspectionPower,
    'inspection-items-published',
    'inspection-standards-published',
    'inspection-has-source',
    'inspection-plan-filed',
    'inspection-plan-published',
  ],
  input,
  decide: ({ input: { items, ...given }, ctx }) => {
    const body = ctx.registry.body(ctx.actor.body);
    if (!body) throw new Error(`no such body: ${ctx.actor.body}`);
    const cap = inspectionCapOn(body, ctx.on);
    const inspection: Inspection = {
      ...given,
      ...(cap ? { cap: cap.times, capPaper: cap.restsOn } : {}),
      items: items.map((item) => ({ ...item, title: item.title ?? matterOf(item.matter).title })),
      draws: [],
      complaints: [],
    };
    return [
      {
        type: 'LeadRegistered',
        caseId: ctx.newCaseId,
        city: body.city,
        body: body.id,
        division: body.division,
        profiles: body.profile,
        procedure: 'inspection',
        ground: given.task,
        lead: {
          number: takeLeadNumber(ctx, body.id),
          source: 'inspection',
          receivedOn: ctx.on,
          content: given.task,
          registeredBy: ctx.actor.officer ?? '',
        },
        parties: [],
        violations: [],
      },
      { type: 'InspectionOpened', inspection },
    ];
  },
});
