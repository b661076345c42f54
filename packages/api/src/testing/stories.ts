import type { Case } from '@lpt/domain';
import { actsOf, type Story } from '@lpt/seeds';
import { deskOf, key, loginOf, type Seen } from './desk.ts';
import type { World } from './world.ts';

/** A case as a story left it. */
export type Told = Readonly<{ city: string; caseId: string; version: number; theCase: Case }>;

/** Plays a story through the interface, each act by its own officer at its own time; stops before `until`. */
export async function tell(world: World, story: Story, until?: string): Promise<Told> {
  let place: Readonly<{ city: string; caseId: string }> | undefined;
  let version = 0;
  let theCase: Case | undefined;
  for (const planned of actsOf(story.facts, world.services.registry)) {
    if (planned.act === until) break;
    world.clock.ms = Date.parse(planned.at);
    const login = loginOf(planned.actor.officer);
    // A session ends after half an hour without use; stories last months.
    const desk = await deskOf(world, login);
    const body = planned.input(theCase);
    const done: Seen = place
      ? await desk.ask('POST', `/api/cases/${place.city}/${place.caseId}/acts/${planned.act}`, {
          body,
          headers: { ...key(), 'if-match': `"${version}"` },
        })
      : await desk.ask('POST', '/api/cases', { body, headers: key() });
    if (done.status !== 201) throw new Error(`${planned.on} ${planned.act}: ${done.text}`);
    place = { city: done.body.city, caseId: done.body.caseId };
    version = done.body.version;
    theCase = (
      await world.services.casebook.load(place.city, place.caseId, { cities: 'all', role: 'lpt_app' })
    )?.state;
  }
  if (!place || !theCase) throw new Error('a story without acts');
  return { ...place, version, theCase };
}

/** The story of this name. */
export function storyNamed(stories: readonly Story[], name: string): Story {
  const found = stories.find((each) => each.facts.name === name);
  if (!found) throw new Error(`no story ${name}`);
  return found;
}
