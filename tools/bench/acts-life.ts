import {
  type Case,
  type Day,
  dayOf,
  decide,
  type Instant,
  type Registry,
  stateCouncilCalendar,
} from '../../packages/domain/src/index.ts';
import { actsOf, bulkFacts, demoAccounts } from '../../seeds/src/index.ts';

/** One act of a life: who performs it and what is sent. */
export type LifeAct = Readonly<{ act: string; login: string; body: string }>;

/** The beginning of a real case, from the lead to the investigation's end, all on one day. */
export type Life = Readonly<{ city: string; acts: readonly LifeAct[] }>;

// What an officer adds again and again while investigating.
const REPEATED = new Set(['record-scene', 'add-evidence', 'record-questioning']);
const MOST_ACTS = 16;

/** One life for each body of the demonstration cases whose officers have accounts, each act checked by the core beforehand. */
export function lives(registry: Registry, at: Instant): readonly Life[] {
  const on = dayOf(at);
  const facts = bulkFacts(on, 60, { registry });
  const handling = demoAccounts.filter(({ roles }) => roles.includes('handler')).map(({ body }) => body);
  const bodies = new Set(facts.map(({ body }) => body).filter((body) => handling.includes(body)));
  return [...bodies].map((body) => {
    const all = facts
      .filter((each) => each.body === body)
      .map((each) => lifeOf(actsOf(each, registry), registry, on, at));
    const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const city = registry.body(body)?.city;
    if (!city || longest.length < 5) throw new Error(`no life to play for ${body}`);
    return { city, acts: longest };
  });
}

function lifeOf(
  plan: ReturnType<typeof actsOf>,
  registry: Registry,
  on: Day,
  at: Instant,
): readonly LifeAct[] {
  const acts: LifeAct[] = [];
  let theCase: Case | undefined;
  let number = 0;
  const perform = (planned: (typeof plan)[number]): boolean => {
    const input = planned.input(theCase);
    const decided = decide(planned.act, theCase, input, {
      on,
      at,
      actor: planned.actor,
      registry,
      calendar: stateCouncilCalendar,
      takeNumber: () => {
        number += 1;
        return number;
      },
      newCaseId: 'life',
      accessCode: '23456789ABCD',
    });
    const login = demoAccounts.find(({ officer }) => officer === planned.actor.officer)?.login;
    if (!decided.ok || !login) return false;
    theCase = decided.value.theCase;
    acts.push({ act: planned.act, login, body: JSON.stringify(input) });
    return true;
  };
  for (const planned of plan) {
    if (acts.length >= MOST_ACTS || !perform(planned)) break;
    if (REPEATED.has(planned.act)) perform(planned);
  }
  return acts;
}
