-- 列表里的当事人：看得自然人姓名的人所见的，和看不得的人所见的，遮盖与案件页相同。
-- 已有的案件，下一次办理时写入。
alter table case_list add column parties text[] not null default '{}';
alter table case_list add column parties_masked text[] not null default '{}';

create or replace function write_case_list(p_city text, p_acts json, p_won integer[]) returns void
language plpgsql as $$
begin
  insert into case_list as l (
    city, case_id, body, division, unit, number, title, stage, matter, officers, parties, parties_masked,
    confidential, filed_on, decided_on, closed_on, next_due, version, updated)
  select p_city, a.case_id, a.body, a.division, a.unit, a.number, a.title, a.stage, a.matter, a.officers,
         a.parties, a.parties_masked, a.confidential, a.filed_on, a.decided_on, a.closed_on, a.next_due,
         a.version, clock_timestamp()
  from json_to_recordset(p_acts) as a(
    item integer, case_id text, version integer, body text, division text, unit text, number text, title text,
    stage text, matter text, officers text[], parties text[], parties_masked text[], confidential boolean,
    filed_on date, decided_on date, closed_on date, next_due date)
  where a.item = any (p_won)
  on conflict (city, case_id) do update set
    body = excluded.body, division = excluded.division, unit = excluded.unit, number = excluded.number,
    title = excluded.title, stage = excluded.stage, matter = excluded.matter, officers = excluded.officers,
    parties = excluded.parties, parties_masked = excluded.parties_masked,
    confidential = excluded.confidential, filed_on = excluded.filed_on, decided_on = excluded.decided_on,
    closed_on = excluded.closed_on, next_due = excluded.next_due, version = excluded.version,
    updated = excluded.updated;

  insert into case_search as s (city, case_id, search_text, tokens)
  select p_city, a.case_id, a.search_text, array_to_tsvector(a.tokens)
  from json_to_recordset(p_acts) as a(item integer, case_id text, search_text text, tokens text[])
  where a.item = any (p_won) and a.search_text is not null
  on conflict (city, case_id) do update set search_text = excluded.search_text, tokens = excluded.tokens;
end $$;
