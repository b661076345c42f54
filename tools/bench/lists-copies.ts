import { caseCore } from '../../packages/api/src/index.ts';
import {
  canonicalJson,
  chainEvents,
  eventHash,
  GENESIS,
  type Projection,
  sha256,
} from '../../packages/casebook/src/index.ts';
import { searchText } from '../../packages/database/src/index.ts';
import {
  type Case,
  type Day,
  dayOf,
  decide,
  type Instant,
  type Registry,
  stateCouncilCalendar,
} from '../../packages/domain/src/index.ts';
import { actsOf, bulkFacts, type StoryFacts } from '../../seeds/src/index.ts';

type Link = ReturnType<typeof chainEvents>[number];

/** A case decided by the core, with everything the casebook would have written. `ends` marks the last event of each act. */
export type Template = Readonly<{
  city: string;
  caseId: string;
  events: readonly Link[];
  ends: readonly number[];
  state: string;
  projection: Projection;
  /** Texts that are renamed in a copy: body, parties, and the names of the officers. */
  body: string;
  parties: readonly string[];
  officers: readonly string[];
}>;

/** Decides `count` cases of the demonstration, as they stand at this moment. */
export function templates(count: number, at: Instant, registry: Registry): readonly Template[] {
  const on = dayOf(at);
  return bulkFacts(on, count, { registry }).map((facts) => decided(facts, on, at, registry));
}

function decided(facts: StoryFacts, today: Day, now: Instant, registry: Registry): Template {
  let theCase: Case | undefined;
  const taken = new Map<string, number>();
  let head = { seq: 0, hash: GENESIS };
  const events: Link[] = [];
  const ends: number[] = [];
  const standing = {
    registry,
    calendar: stateCouncilCalendar,
    newCaseId: uuid(facts.name),
    accessCode: '23456789ABCD',
  };
  for (const { on, at, actor, act, input } of actsOf(facts, registry)) {
    if (on > today) break;
    // A case's own number in every series, so that no two cases of a body get the same.
    const takeNumber = (counter: string) => {
      const again = taken.get(counter) ?? 0;
      taken.set(counter, again + 1);
      return serialOf(facts.name) + again * MOST_DECIDED;
    };
    const result = decide(act, theCase, input(theCase), { ...standing, on, at, actor, takeNumber });
    if (!result.ok) throw new Error(`${facts.name}: ${act}: ${result.refusals[0]?.says ?? ''}`);
    theCase = result.value.theCase;
    const links = chainEvents(theCase.id, act, result.value.events, head);
    const last = links.at(-1);
    if (!last) throw new Error(`${act} came to no event`);
    head = { seq: last.seq, hash: last.hash };
    events.push(...links);
    ends.push(last.seq);
  }
  if (!theCase) throw new Error(`${facts.name} has no acts`);
  const actor = { name: '', body: theCase.body, roles: [] };
  const projection = caseCore.project(theCase, {
    ...standing,
    on: today,
    at: now,
    actor,
    takeNumber: () => 0,
  });
  const { id: caseId, city, body, parties } = theCase;
  return {
    city,
    caseId,
    events,
    ends,
    state: canonicalJson(theCase),
    projection,
    body,
    parties: parties.map(({ identity }) => identity.name),
    officers: projection.officers.flatMap((id) => registry.officer(id)?.name ?? []),
  };
}

function serialOf(name: string): number {
  return Number(/(\d+)$/.exec(name)?.[1] ?? 0);
}

function uuid(text: string): string {
  const hex = sha256(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Most cases that are decided; numbers of a second paper of a case begin behind them. */
const MOST_DECIDED = 2000;

/** Bodies grow in number as cases do: every tenth copy stays with the body itself. */
const BODIES = 10;
const NUMBERS_APART = 10_000;
const LETTERS =
  '安邦昌诚春德东方丰福光广海合恒宏华辉惠吉佳嘉建金锦景久康乐利联美明宁平启庆荣瑞盛顺泰通万祥新信兴旭永裕源远悦正志中忠卓';

/** What a copy puts in place of what. Copy 0 is the case itself. */
function renamed({ caseId, body, parties, officers }: Template, copy: number): (text: string) => string {
  if (copy === 0) return (text) => text;
  const word = `${LETTERS[copy % LETTERS.length]}${LETTERS[Math.floor(copy / LETTERS.length) % LETTERS.length]}`;
  const set = copy % BODIES;
  const pairs: (readonly [string, string])[] = [[caseId, uuid(`${caseId}/${copy}`)]];
  if (set > 0) {
    pairs.push([body, `${body}-${set}`]);
    for (const name of officers) pairs.push([name, `${name.slice(0, 1)}${LETTERS[set]}${name.slice(1)}`]);
  }
  for (const name of new Set(parties)) pairs.push([name, otherName(name, word)]);
  return (text) =>
    pairs
      .reduce((done, [from, to]) => done.replaceAll(from, to), text)
      .replace(
        /([〔[]\d{4}[\]〕][^号\d]*(?:\d+-)?)(\d+)(?=号)/g,
        (_all, year, number) => `${year}${Number(number) + Math.floor(copy / BODIES) * NUMBERS_APART}`,
      );
}

/** Two letters into the part of a name that tells it from others, so that a search for it finds no more as copies grow. */
function otherName(name: string, word: string): string {
  return name.replace(/^(.*[省市区县镇])?(.)/u, (_all, place = '', first) => `${place}${first}${word}`);
}

/** The rows of one copy, each value as text, null, or a list; hashes hexadecimal. */
export type CopyRows = Readonly<{
  case: readonly unknown[];
  events: readonly (readonly unknown[])[];
  leaves: readonly (readonly unknown[])[];
  list: readonly unknown[];
  search: readonly unknown[];
  deadlines: readonly (readonly unknown[])[];
  tasks: readonly (readonly unknown[])[];
}>;

/** Renames a case and chains its events anew, so that it is as whole as one that was played. */
export function copyOf(template: Template, copy: number, updated: string): CopyRows {
  const { city, projection, ends } = template;
  const name = renamed(template, copy);
  const nameOrNull = (text: string | null) => (text === null ? null : name(text));
  const caseId = name(template.caseId);
  const state = name(template.state);
  const stateHash = sha256(state);
  let prev = GENESIS;
  const events = template.events.map((event) => {
    const link = { ...event, caseId, body: name(event.body), prev };
    const hash = eventHash(link);
    prev = hash;
    return { ...link, hash };
  });
  const leaves = ends.map((seq) => {
    const event = events[seq - 1]?.hash ?? '';
    // The state before the last act is not kept; its leaf carries the hash of the state as it is now.
    return [city, caseId, seq, canonicalJson({ case: caseId, event, seq, state: stateHash })];
  });
  const p = projection;
  return {
    case: [city, caseId, events.length, state, `\\x${stateHash}`, `\\x${prev}`],
    events: events.map((each) => [
      city,
      caseId,
      each.seq,
      each.act,
      each.type,
      each.body,
      `\\x${each.prev}`,
      `\\x${each.hash}`,
    ]),
    leaves,
    list: [
      city,
      caseId,
      name(p.body),
      p.division,
      nameOrNull(p.unit),
      nameOrNull(p.number),
      name(p.title),
      p.stage,
      p.matter,
      p.officers.map(name),
      p.parties.map(name),
      p.partiesMasked.map(name),
      p.confidential,
      p.filedOn,
      p.decidedOn,
      p.closedOn,
      p.nextDue,
      events.length,
      updated,
    ],
    search: [city, caseId, name(p.body), searchText(name(p.searchText)), p.nextDue, updated],
    deadlines: p.deadlines.map((d) => [
      city,
      caseId,
      d.key,
      d.rule,
      d.party,
      d.title,
      d.startsOn,
      d.dueOn,
      d.status,
      d.provisional,
    ]),
    tasks: p.tasks.map((t) => [
      city,
      caseId,
      t.key,
      t.role,
      nameOrNull(t.officer),
      name(t.body),
      t.title,
      t.act,
      t.party,
      t.due,
    ]),
  };
}
