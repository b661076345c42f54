import { stateCouncilCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { ActContext } from '../engine/context.ts';
import { decide } from '../engine/decide.ts';
import type { Refusal } from '../engine/refusal.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { createRegistry } from '../registry/create-registry.ts';
import type { PowerGrant, Profile, Registry } from '../registry/registry.ts';
import { aRecordedCase, type CaseStage } from './a-case.ts';
import { changes, lawfulInputs } from './coercion-inputs.ts';
import { type DemoBody, demoActor, demoMatters, demoRegistry, type Post } from './demo-registry.ts';
import type { ScenarioRow } from './scenarios.ts';

/** 情景表的“机关”一栏：哪个机关、哪些领域、强制措施权怎样。 */
type Organ = Readonly<{
  body: DemoBody;
  profiles?: readonly Profile[];
  power: 'own' | 'entrusted' | 'coercion-entrusted' | 'none';
}>;

const organs: Readonly<Record<string, Organ>> = {
  市监: { body: 'market', power: 'own' },
  交通: { body: 'transport', power: 'own' },
  医保: { body: 'market', profiles: ['general', 'guangdong', 'medical-insurance'], power: 'own' },
  环保: { body: 'market', profiles: ['general', 'guangdong', 'ecology'], power: 'own' },
  公安: { body: 'market', profiles: ['general', 'guangdong', 'police'], power: 'own' },
  外省通用: { body: 'market', profiles: ['general'], power: 'own' },
  强制权列为委托: { body: 'market', power: 'coercion-entrusted' },
  没有强制权: { body: 'market', power: 'none' },
  受委托的镇街队伍: { body: 'township', power: 'entrusted' },
};

const starts: Readonly<Record<string, CaseStage>> = {
  核查: 'verifying',
  立案: 'filed',
  决定: 'decided',
  执行完毕: 'executed',
};

function registryFor({ body, power }: Organ): Registry {
  const matter = demoMatters[body];
  const grant = (actType: PowerGrant['actType'], kind: PowerGrant['kind'], id: string): PowerGrant => ({
    id,
    body,
    matter,
    actType,
    from: day('2021-10-01'),
    restsOn: '职权清单（演示）',
    kind,
    ...(kind === 'entrusted' ? { onBehalfOf: 'transport' } : {}),
  });
  const { bodies, officers } = demoRegistry;
  const principal: readonly PowerGrant[] =
    power === 'entrusted' ? [{ ...grant('penalty', 'own', 'p0'), body: 'transport' }] : [];
  const penalty = grant('penalty', power === 'entrusted' ? 'entrusted' : 'own', 'p1');
  const coercions: Readonly<Record<Organ['power'], readonly PowerGrant[]>> = {
    own: [grant('coercion', 'own', 'p2')],
    'coercion-entrusted': [grant('coercion', 'entrusted', 'p2')],
    entrusted: [],
    none: [],
  };
  return createRegistry({ bodies, officers, powers: [...principal, penalty, ...coercions[power]] });
}

/** 情景里一次办理的名称，对应的办理事项和谁来办。 */
const plays: Readonly<Record<string, readonly [act: string, post: Post]>> = {
  报批保存: ['request-preservation', 'handler-1'],
  实施保存: ['preserve-evidence', 'handler-1'],
  紧急保存: ['preserve-urgently', 'handler-1'],
  报批补办保存: ['request-preservation-late', 'handler-1'],
  不予批准保存: ['reject-preservation', 'agency-head'],
  报批处理: ['request-preservation-outcome', 'handler-1'],
  通知自动解除: ['notify-preservation-lapse', 'handler-1'],
  报批扣押: ['request-measure/扣押', 'handler-1'],
  报批查封: ['request-measure/查封', 'handler-1'],
  报批冻结: ['request-measure/冻结', 'handler-1'],
  实施扣押: ['implement-measure/扣押', 'handler-1'],
  实施查封: ['implement-measure/查封', 'handler-1'],
  实施冻结: ['implement-measure/冻结', 'handler-1'],
  当场扣押: ['implement-measure-urgently', 'handler-1'],
  报批补办: ['request-measure-late', 'handler-1'],
  不予批准: ['reject-measure', 'agency-head'],
  告知检测: ['notify-testing-period', 'handler-1'],
  送达检测告知: ['serve-document/检测告知', 'handler-1'],
  送达冻结决定: ['serve-document/冻结决定', 'handler-1'],
  送达延长决定: ['serve-document/延长决定', 'handler-1'],
  送达解除决定: ['serve-document/解除决定', 'handler-1'],
  收到结果: ['end-testing-period', 'handler-1'],
  报批延长: ['request-measure-extension', 'handler-1'],
  委托保管: ['entrust-custody', 'handler-1'],
  报批先行处置: ['request-early-disposal', 'handler-1'],
  登记处置: ['record-disposal', 'handler-1'],
  申请解除: ['receive-lifting-application', 'handler-1'],
  维持措施: ['decline-lifting', 'agency-head'],
  报批解除: ['request-measure-lifting', 'handler-1'],
  退还财物: ['return-items', 'handler-1'],
  没收移送: ['convert-measure', 'handler-1'],
  储存录像: ['store-recording', 'handler-1'],
  报批结案: ['request-closing', 'handler-1'],
  审批处理: ['approve-preservation-outcome', 'agency-head'],
  审批扣押: ['approve-measure', 'unit-head'],
  审批延长: ['approve-measure-extension', 'unit-head'],
  报批移送: ['request-transfer-out', 'handler-1'],
};

/** 一个可以接着办的案件：办一次，得到新的案件或者全部理由。 */
export type Stage = Readonly<{
  theCase(): Case;
  /** 从线索起的全部事件。 */
  events(): readonly CaseEvent[];
  context(on: string, time?: string): ActContext;
  /** `实施扣押 2026-03-12 09:00`；“批准……”一次报批并经各级批准。 */
  play(text: string, change?: Readonly<Record<string, unknown>>): readonly Refusal[];
}>;

/** 情景的起点。 */
export function stageOf(organName: string, startName: string): Stage {
  const organ = organs[organName];
  const start = starts[startName];
  if (!organ || !start) throw new Error(`no such organ or start: ${organName} ${startName}`);
  const registry = registryFor(organ);
  const recorder = aRecordedCase(start, { body: organ.body });
  const events: CaseEvent[] = [...recorder.events];
  const begun = recorder.theCase();
  let current: Case = organ.profiles ? { ...begun, profiles: organ.profiles } : begun;
  let serial = 100;

  const context = (on: string, time = '10:00', post: Post = 'handler-1'): ActContext => ({
    on: day(on),
    at: instant(`${on}T${time}:00+08:00`),
    actor: demoActor(organ.body, post),
    calendar: stateCouncilCalendar,
    registry,
    takeNumber: () => {
      serial += 1;
      return serial;
    },
    newCaseId: 'case-1',
    accessCode: '123456',
  });
  const once = (act: string, input: unknown, ctx: ActContext): readonly Refusal[] => {
    const outcome = decide(act, current, input, ctx);
    if (!outcome.ok) return outcome.refusals;
    current = outcome.value.theCase;
    events.push(...outcome.value.events);
    return [];
  };

  return {
    theCase: () => current,
    events: () => events,
    context,
    play(text, change = {}) {
      const [word = '', on = '', time = '10:00'] = text.split(' ');
      const granted = word.startsWith('批准') ? `报批${word.slice(2)}` : word;
      const [key, post] = plays[granted] ?? [];
      const input = key && lawfulInputs[key];
      if (!key || !input || !post) throw new Error(`no such play: ${text}`);
      const [act = ''] = key.split('/');
      const at = `${on}T${time}:00+08:00`;
      const filled = withoutEmpty({ ...input({ theCase: current, on, at }), ...change });
      const refusals = once(act, filled, context(on, time, post));
      if (refusals.length > 0 || granted === word) return refusals;
      return approveAll(act, on, time);
    },
  };

  function approveAll(act: string, on: string, time: string): readonly Refusal[] {
    const request = current.requests.at(-1);
    for (const stage of request?.stages ?? []) {
      const post = stage === 'unit-head' ? 'unit-head' : 'agency-head';
      const input = {
        request: request?.id,
        opinion: '同意。',
        ...(request?.party ? { party: request.party } : {}),
      };
      const refusals = once(act.replace('request-', 'approve-'), input, context(on, time, post));
      if (refusals.length > 0) return refusals;
    }
    return [];
  }
}

function withoutEmpty(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** 一格里的若干次办理，以顿号分开；`—` 为没有。有一次不能办就是情景写错。 */
export function playAll(stage: Stage, cell: string): void {
  if (cell === '—') return;
  for (const text of cell.split('、')) {
    const [played = '', change] = text.split('（');
    const refusals = stage.play(played, changeOf(change?.replace('）', '')));
    if (refusals.length > 0) throw new Error(`${text}：${refusals.map(({ says }) => says).join('；')}`);
  }
}

function changeOf(name: string | undefined): Readonly<Record<string, unknown>> {
  if (!name || name === '—') return {};
  const change = changes[name];
  if (!change) throw new Error(`no such change: ${name}`);
  return change;
}

/** 办完“此前”，再办“办理”，结果写成“可以办理”或者不成立的条件的名称。 */
export function outcomeIn(row: ScenarioRow): string {
  const stage = stageOf(row.cell('机关'), row.cell('起点'));
  playAll(stage, row.cell('此前'));
  const refusals = stage.play(row.cell('办理'), changeOf(row.cell('改动')));
  if (refusals.length === 0) return '可以办理';
  return refusals.map(({ code, says }) => titleOf(code) ?? says).join('；');
}

function titleOf(code: string): string | undefined {
  return Object.values(guards).find(({ id }) => id === code)?.title;
}
