import type { Actor, PartyKind } from '../case/people.ts';
import { yuan } from '../kernel/money.ts';
import { acts } from '../procedures/acts.ts';
import { pairsOf, resultText, tryAct } from './act-plot.ts';
import { type DemoBody, demoActor, demoRegistry, type Post } from './demo-registry.ts';
import { type DecidedSetup, playedHistory, usualDecided } from './execution-case.ts';
import { changedInput, usualInput } from './execution-inputs.ts';
import type { ScenarioRow } from './scenarios.ts';

const bodies: Readonly<Record<string, DemoBody>> = { 市监: 'market', 交通: 'transport', 镇街: 'township' };
const parties: Readonly<Record<string, PartyKind>> = { 个人: 'person', 公司: 'organisation' };

/** “案件”一栏：机关、当事人、程序、罚款、加处；`办理人：不承办` 指不承办本案的人办理。 */
export function decidedSetup(cell: string): DecidedSetup {
  const { 机关: body, 当事人: party, 程序: procedure, 罚款: fine, 加处: late } = pairsOf(cell);
  return {
    body: bodies[body ?? ''] ?? usualDecided.body,
    party: parties[party ?? ''] ?? usualDecided.party,
    fineFen: fine ? yuan(Number(fine)) : usualDecided.fineFen,
    lateFine: late !== '不写',
    summary: procedure === '简易',
  };
}

function postOf(roles: readonly string[]): Post {
  if (roles.includes('handler')) return 'handler-1';
  if (roles.includes('publisher')) return 'publisher';
  return 'agency-head';
}

function actorOf(body: DemoBody, roles: readonly string[], stranger: boolean): Actor {
  const actor = demoActor(body, postOf(roles));
  return stranger ? { ...actor, officer: `${body}.unit-head` } : actor;
}

/** 一行的结果：按案情备好案件，在那一日办那件事。 */
export function scenarioResult(row: ScenarioRow): string {
  const setup = decidedSetup(row.cell('案件'));
  const played = playedHistory(row.cell('案情'), setup);
  const act = acts.find(({ title }) => title === row.cell('办理'));
  if (!act) throw new Error(`no such act: ${row.cell('办理')}`);
  const on = row.cell('日期');
  const input = changedInput(usualInput(act.name, on, played), pairsOf(row.cell('填写')));
  const planned = {
    name: act.title,
    on,
    actor: actorOf(setup.body, act.by, pairsOf(row.cell('案件'))['办理人'] === '不承办'),
    act: act.name,
    input,
    ...(typeof input['to'] === 'string' && input['to'].startsWith(on) ? { time: '23:30' } : {}),
  };
  return resultText(tryAct(played, planned, demoRegistry));
}
