import { day } from '@lpt/domain';
import type { StoryFacts } from '../story-facts.ts';
import { returnedActs, tableAct, thriceAskedActs, withdrawnActs } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import type { TableStory } from './table-story.ts';

// 决定报批走了两次弯路，迟了一日。
function decidedOn(facts: StoryFacts, on: string): StoryFacts {
  return { ...facts, decisions: facts.decisions.map((each) => ({ ...each, on: day(on) })) };
}

const noFiling = { ground: 'minor-no-harm', opinion: '破损不大，拟不予立案。' };
const elsewhere = { to: '江门市蓬江区住房和城乡建设局（演示）', reason: '拟认为属于房屋安全事项。' };
const longer = { reason: '须向房东核实产权和修缮责任。' };
const paused = { reason: '等待法院对房屋产权纠纷的裁判。', paper: '应诉通知书（演示）' };

/** 蓬江临街立面案的另一种经过：每一种报批都走过弯路，自己撤回过，也被退回过，最后依法办结。 */
export const pengjiangSecondThoughts: TableStory = {
  name: 'pengjiang-second-thoughts',
  title: '蓬江临街立面：报批撤回、退回，中止后恢复',
  story: pengjiangFacade,
  facts: decidedOn(pengjiangFacade.facts, '2026-08-14'),
  table: [
    ...withdrawnActs('2026-07-07T16', 'no-filing', noFiling),
    ...returnedActs('2026-07-07T17', 'no-filing', 'unit-head', noFiling, '四处破损，不属于轻微，不同意。'),
    ...withdrawnActs('2026-07-08T09', 'lead-transfer', elsewhere),
    ...returnedActs(
      '2026-07-08T10',
      'lead-transfer',
      'agency-head',
      elsewhere,
      '容貌标准由本机关管辖，不移送。',
    ),
    ...thriceAskedActs('2026-07-08T11', 'verification-extension', ['agency-head'], longer),
    ...withdrawnActs('2026-07-08T16', 'filing', ({ ground, records }) => ({
      ground,
      handlers: records[0]?.officers.map(({ id }) => id) ?? [],
      duplicateChecked: true,
      opinion: '拟立案调查。',
    })),
    ...thriceAskedActs('2026-07-13T09', 'suspension', ['agency-head'], paused),
    tableAct('2026-07-15T09:00', 'handler', 'resume-investigation', {
      reason: '产权纠纷已经撤诉，中止的原因消除。',
    }),
    ...thriceAskedActs('2026-07-16T09', 'assistance', ['agency-head'], {
      to: '江门市蓬江区住房和城乡建设局（演示）',
      matters: '请提供该房屋的产权登记资料。',
    }),
    tableAct('2026-07-17T09:00', 'handler', 'record-assistance', {
      assistance: 'X1',
      what: 'received',
      on: '2026-07-17',
      note: '对方签收。',
    }),
    tableAct('2026-07-20T09:00', 'handler', 'record-assistance', {
      assistance: 'X1',
      what: 'longer',
      on: '2026-07-20',
      note: '档案正在整理，需要延长五个工作日。',
    }),
    tableAct('2026-07-24T09:00', 'handler', 'record-assistance', {
      assistance: 'X1',
      what: 'assisted',
      on: '2026-07-24',
      note: '复函：店面由当事人承租，外立面由当事人改造。',
    }),
    ...withdrawnActs('2026-07-21T09', 'termination', { reason: '拟认为当事人已经停业。' }),
    ...returnedActs(
      '2026-07-21T10',
      'termination',
      'unit-head',
      { reason: '拟认为当事人已经停业。' },
      '停业不等于终止，继续调查。',
    ),
    ...withdrawnActs('2026-07-21T14', 'transfer-out', elsewhere),
    ...returnedActs('2026-07-21T15', 'transfer-out', 'unit-head', elsewhere),
    ...withdrawnActs('2026-08-03T14', 'proposal', { opinion: '拟处理意见请审批。' }),
    ...returnedActs('2026-08-03T15', 'proposal', 'agency-head', { opinion: '拟处理意见请审批。' }),
    ...withdrawnActs('2026-08-13T14', 'decision', { party: 'P1', lateFine: true, opinion: '请审批。' }),
    ...returnedActs('2026-08-13T15', 'decision', 'unit-head', {
      party: 'P1',
      lateFine: true,
      opinion: '请审批。',
    }),
    ...withdrawnActs('2026-08-26T14', 'closing', { summary: '罚款已经缴清。' }),
    ...returnedActs('2026-08-26T15', 'closing', 'unit-head', { summary: '罚款已经缴清。' }),
    tableAct('2026-09-10T09:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币贰仟元整（2000元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-14',
        paidYuan: 2000,
      },
    ],
    limits: { 'decision-service/P1': '2026-08-25 met', 'publication-province/P1': '2026-08-25 met' },
    documents: 'YS-07 JA-02 JA-03 JA-04',
  },
};
