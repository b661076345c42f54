import {
  type Actor,
  certificateOn,
  type Day,
  type Duty,
  type Officer,
  type Registry,
  type Role,
} from '@lpt/domain';
import type { StoryFacts } from './story-facts.ts';

/** 一个案件的人：承办人、各级负责人、审核、公示、档案。 */
export type Cast = Readonly<{
  handlers: readonly Officer[];
  unitHead: Officer;
  agencyHead: Officer;
  legalReviewer: Officer;
  publisher: Officer;
  archivist: Officer;
}>;

type CastFacts = Pick<StoryFacts, 'body' | 'officers'> &
  Readonly<{ lead: Pick<StoryFacts['lead'], 'receivedOn' | 'registeredOn'> }>;

/** 配齐人员：写明的用写明的，没有写的取该机关当日有效的承办人两名、各岗位第一人。缺岗直接抛出。 */
export function castOf({ body, officers, lead }: CastFacts, registry: Registry): Cast {
  const on = lead.registeredOn ?? lead.receivedOn;
  const post = (duty: Duty, id: string | undefined): Officer => {
    const found =
      id === undefined ? registry.officersOf(body).find((each) => each.duty === duty) : registry.officer(id);
    if (!found) throw new Error(`${body} has no ${duty}`);
    return found;
  };
  return {
    handlers: handlersOf(body, officers.handlers, registry, on),
    unitHead: post('unit-head', officers.unitHead),
    agencyHead: post('agency-head', officers.agencyHead),
    legalReviewer: post('legal-reviewer', officers.legalReviewer),
    publisher: post('publisher', officers.publisher),
    archivist: post('archivist', officers.archivist),
  };
}

function handlersOf(
  body: string,
  named: readonly string[] | undefined,
  registry: Registry,
  on: Day,
): readonly Officer[] {
  if (named)
    return named.flatMap((id) => {
      const officer = registry.officer(id);
      return officer ? [officer] : [];
    });
  return registry
    .officersOf(body)
    .filter((officer) => officer.duty === 'officer' && certificateOn(officer, on) === 'valid')
    .slice(0, 2);
}

const rolesOfDuty: Readonly<Partial<Record<Duty, readonly Role[]>>> = {
  officer: ['handler'],
  auxiliary: ['handler'],
  'unit-head': ['unit-head'],
  'agency-head': ['agency-head'],
  'legal-reviewer': ['legal-reviewer'],
  publisher: ['publisher'],
  archivist: ['archivist'],
};

/** 人员办理时的身份，角色由岗位得出。 */
export function actorOf({ id, name, body, duty }: Officer): Actor {
  return { officer: id, name, body, roles: rolesOfDuty[duty] ?? [] };
}

/** 当事人自己在网上办理时的身份。 */
export function partyActor(facts: StoryFacts, party: string): Actor {
  const identity = facts.parties[Number(party.slice(1)) - 1];
  return { party, name: identity?.name ?? party, body: facts.body, roles: ['party'] };
}
