import { test } from 'vitest';
import { stateCouncilCalendar } from '@lpt/domain';
import { play } from './play.ts';
import { demoRegistry } from './registry/registry.ts';
import { dongguanCargo } from './stories/dongguan-cargo.story.ts';
test('x', () => {
  const t = performance.now();
  const r = play(dongguanCargo.facts, { registry: demoRegistry, calendar: stateCouncilCalendar });
  console.log(performance.now() - t);
  for (const a of r.acts) console.log(a.at, a.actor.name, a.title, a.documents.map(d => d.title + (d.number ?? '')).join(' '), JSON.stringify(a.refusals.map(x => [x.code, x.says, x.detail])));
  console.log(JSON.stringify(r.outcome, null, 1));
});
