import { type Db, ownerScope } from '@lpt/database';
import {
  type Body,
  createRegistry,
  type Officer,
  type PowerGrant,
  type Registry,
  type RegistryData,
} from '@lpt/domain';

/** 把主体、人员、职权写进基础库；已有的改为新的，没有提到的不动。只在装载和迁移时用。 */
export async function saveRegistry(db: Db, { bodies, officers, powers }: RegistryData): Promise<void> {
  await db.transaction(ownerScope, async (tx) => {
    await tx.query(
      `insert into body (id, name, short_name, division, city, level, kind, profiles, valid_from, valid_to, record)
       select r->>'id', r->>'name', r->>'shortName', r->>'division', r->>'city', r->>'level', r->>'kind',
              array(select jsonb_array_elements_text(r->'profile')), (r->>'confirmedFrom')::date,
              (r->>'confirmedTo')::date, r
       from jsonb_array_elements($1::jsonb) as r
       on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
         division = excluded.division, city = excluded.city, level = excluded.level, kind = excluded.kind,
         profiles = excluded.profiles, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
         record = excluded.record`,
      [JSON.stringify(bodies)],
    );
    await tx.query(
      `insert into officer (id, name, body_id, unit_id, duty, legal_qualification, record)
       select r->>'id', r->>'name', r->>'body', r->>'unit', r->>'duty', (r->>'legalQualification')::boolean, r
       from jsonb_array_elements($1::jsonb) as r
       on conflict (id) do update set name = excluded.name, body_id = excluded.body_id, unit_id = excluded.unit_id,
         duty = excluded.duty, legal_qualification = excluded.legal_qualification, record = excluded.record`,
      [JSON.stringify(officers)],
    );
    const certificates = officers.flatMap(({ id, certificate }) =>
      certificate ? [{ ...certificate, officer: id }] : [],
    );
    await tx.query(
      `insert into certificate (number, officer_id, category, valid_from, valid_to, status, status_from)
       select r->>'number', r->>'officer', r->>'category', (r->>'validFrom')::date, (r->>'validTo')::date,
              r->>'status', (r->>'statusFrom')::date
       from jsonb_array_elements($1::jsonb) as r
       on conflict (number) do update set officer_id = excluded.officer_id, category = excluded.category,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, status = excluded.status,
         status_from = excluded.status_from`,
      [JSON.stringify(certificates)],
    );
    await tx.query(
      `insert into power_grant (id, body_id, matter, act_type, kind, valid_from, valid_to, rests_on, on_behalf_of,
         published_on, by_law, limits)
       select r->>'id', r->>'body', r->>'matter', r->>'actType', r->>'kind', (r->>'from')::date, (r->>'to')::date,
              r->>'restsOn', r->>'onBehalfOf', (r->>'publishedOn')::date, r->>'byLaw', r->'limits'
       from jsonb_array_elements($1::jsonb) as r
       on conflict (id) do update set body_id = excluded.body_id, matter = excluded.matter,
         act_type = excluded.act_type, kind = excluded.kind, valid_from = excluded.valid_from,
         valid_to = excluded.valid_to, rests_on = excluded.rests_on, on_behalf_of = excluded.on_behalf_of,
         published_on = excluded.published_on, by_law = excluded.by_law, limits = excluded.limits`,
      [JSON.stringify(powers)],
    );
  });
}

type Written = Pick<PowerGrant, 'id' | 'body' | 'matter' | 'actType' | 'kind' | 'from' | 'restsOn'>;
type Optional = Required<Omit<PowerGrant, keyof Written>>;
type PowerRow = Written & Readonly<{ [K in keyof Optional]: Optional[K] | null }>;

/** 没有填的列不写进职权。 */
function grantOf(row: PowerRow): PowerGrant {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as PowerGrant;
}

/** 从基础库建主体库。数据自相矛盾的直接抛出，说明是哪一条。 */
export async function loadRegistry(db: Db): Promise<Registry> {
  const bodies = await db.query<{ record: Body }>('select record from body order by id');
  const officers = await db.query<{ record: Officer }>('select record from officer order by id');
  const powers = await db.query<PowerRow>(
    `select id, body_id as body, matter, act_type as "actType", kind, valid_from::text as "from",
            valid_to::text as "to", rests_on as "restsOn", on_behalf_of as "onBehalfOf",
            published_on::text as "publishedOn", by_law as "byLaw", limits
     from power_grant order by id`,
  );
  return createRegistry({
    bodies: bodies.map(({ record }) => record),
    officers: officers.map(({ record }) => record),
    powers: powers.map(grantOf),
  });
}
