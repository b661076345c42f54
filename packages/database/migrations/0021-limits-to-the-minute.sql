-- 期限写到哪一刻（北京时间）：按小时的是那一刻，按日的是那一日的末一毫秒，列表、待办就按真正的先后排，
-- 当日 15时30分到期的排在当日以内到期的前面。已有的行里按小时的，下一次办理、当日的清扫重算时写上时刻。
alter table case_list alter column next_due type timestamp using next_due + time '23:59:59.999';
alter table case_search alter column next_due type timestamp using next_due + time '23:59:59.999';
alter table task rename column due_on to due;
alter table task alter column due type timestamp using due + time '23:59:59.999';

create or replace function write_case_list(p_city text, p_acts json, p_won integer[]) returns void
language plpgsql as $$
begin
  with listed as (
    insert into case_list as l (
      city, case_id, body, division, unit, number, title, stage, matter, officers, parties, parties_masked,
      confidential, filed_on, decided_on, closed_on, next_due, version, updated)
    select p_city, a.case_id, a.body, a.division, a.unit, a.number, a.title, a.stage, a.matter, a.officers,
           a.parties, a.parties_masked, a.confidential, a.filed_on, a.decided_on, a.closed_on, a.next_due,
           a.version, clock_timestamp()
    from json_to_recordset(p_acts) as a(
      item integer, case_id text, version integer, body text, division text, unit text, number text, title text,
      stage text, matter text, officers text[], parties text[], parties_masked text[], confidential boolean,
      filed_on date, decided_on date, closed_on date, next_due timestamp)
    where a.item = any (p_won)
    on conflict (city, case_id) do update set
      body = excluded.body, division = excluded.division, unit = excluded.unit, number = excluded.number,
      title = excluded.title, stage = excluded.stage, matter = excluded.matter, officers = excluded.officers,
      parties = excluded.parties, parties_masked = excluded.parties_masked,
      confidential = excluded.confidential, filed_on = excluded.filed_on, decided_on = excluded.decided_on,
      closed_on = excluded.closed_on, next_due = excluded.next_due, version = excluded.version,
      updated = excluded.updated
    returning l.case_id, l.body, l.next_due, l.updated),
  texts as (
    select a.case_id, a.search_text
    from json_to_recordset(p_acts) as a(item integer, case_id text, search_text text)
    where a.item = any (p_won) and a.search_text is not null),
  kept as (
    update case_search s set body = listed.body, next_due = listed.next_due, updated = listed.updated
    from listed
    where s.city = p_city and s.case_id = listed.case_id
      and not exists (select from texts where texts.case_id = listed.case_id))
  insert into case_search as s (city, case_id, body, search_text, next_due, updated)
  select p_city, case_id, listed.body, texts.search_text, listed.next_due, listed.updated
  from texts join listed using (case_id)
  on conflict (city, case_id) do update set
    body = excluded.body, search_text = excluded.search_text, next_due = excluded.next_due,
    updated = excluded.updated;
end $$;

create or replace function write_tasks(p_city text, p_tasks json, p_won integer[], p_cases text[]) returns void
language plpgsql as $$
begin
  delete from task t
  where t.city = p_city and t.case_id = any (p_cases)
    and not exists (
      select from json_to_recordset(p_tasks) as n(case_id text, key text)
      where n.case_id = t.case_id and n.key = t.key);
  if p_tasks is null then return; end if;

  insert into task as t (city, case_id, key, role, officer, body, title, act, party, due)
  select p_city, n.case_id, n.key, n.role, n.officer, n.body, n.title, n.act, n.party, n.due
  from json_to_recordset(p_tasks) as n(
    item integer, case_id text, key text, role text, officer text, body text, title text, act text,
    party text, due timestamp)
  where n.item = any (p_won)
  on conflict (city, case_id, key) do update set
    role = excluded.role, officer = excluded.officer, body = excluded.body, title = excluded.title,
    act = excluded.act, party = excluded.party, due = excluded.due
  where (t.role, t.officer, t.body, t.title, t.act, t.party, t.due) is distinct from
    (excluded.role, excluded.officer, excluded.body, excluded.title, excluded.act, excluded.party,
     excluded.due);
end $$;

drop function search_page(text[], text, date, timestamptz, text, tsquery, text[], integer);
drop function walk_cases(text[], text, text, date, timestamptz, text, text[], integer, integer);

-- 查得到的，按列表的次序，从一处起，至多 p_most 案（空为全部）；到头的另给一行空的。p_order 等同 walk_cases，
-- 但有期限的完了接着是没有期限的。
create function search_page(
  p_cities text[], p_order text, p_due timestamp, p_updated timestamptz, p_after text,
  p_query tsquery, p_likes text[], p_most integer
) returns table (city text, case_id text)
language plpgsql stable rows 50 security definer set search_path = pg_catalog, public
set enable_seqscan = off as $$
declare
  v_cities text[] := cities_in_scope(p_cities);
  v_found integer;
begin
  return query
    select s.city, s.case_id from case_search s
    where s.city in (select unnest(v_cities)) and search_tokens(s.search_text, s.body) @@ p_query
      and s.search_text like all (p_likes)
      and (p_after is null or case p_order
        when 'due' then s.next_due is null or (s.next_due, s.case_id) > (p_due, p_after)
        when 'undated' then s.next_due is null and s.case_id > p_after
        else (s.updated, s.case_id) < (p_updated, p_after) end)
    order by
      case when p_order = 'updated' then s.updated end desc,
      case when p_order <> 'updated' then s.next_due end,
      case when p_order = 'updated' then s.case_id end desc,
      s.case_id
    limit p_most;
  get diagnostics v_found = row_count;
  if p_most is null or v_found < p_most then
    city := null;
    case_id := null;
    return next;
  end if;
end $$;

-- 沿列表的次序逐案比对，至多走 p_walk 案，得 p_most 案为止；走到头的另给一行空的。p_order 为 due、undated、
-- updated，p_due、p_updated、p_after 为上一页的末案。以拥有者身份运行并自己按城市过滤：带着行级策略估行数会差
-- 两百倍，计划就变成取出全部再排序。语句临时拼成，常量才折叠得进计划；拼的只有这里写死的文字。
create function walk_cases(
  p_cities text[], p_body text, p_order text, p_due timestamp, p_updated timestamptz, p_after text,
  p_likes text[], p_walk integer, p_most integer
) returns table (city text, case_id text)
language plpgsql stable rows 50 security definer set search_path = pg_catalog, public as $$
declare
  v_cities text[] := cities_in_scope(p_cities);
  v_one boolean := cardinality(v_cities) = 1;
  v_found integer;
  v_walked integer;
  v_from text :=
    ' from case_list c where '
    || case when v_one then 'c.city = $1[1]' else 'c.city = any ($1)' end
    || case when p_body is null then '' else ' and c.body = $2' end || ' and '
    || case p_order
         when 'due' then 'c.next_due is not null and ($3 is null or (c.next_due, c.case_id) > ($3, $5))'
         when 'undated' then 'c.next_due is null and ($5 is null or c.case_id > $5)'
         else '($4 is null or (c.updated, c.case_id) < ($4, $5))'
       end
    || ' order by '
    || case when p_order = 'updated' then 'c.updated desc' else 'c.next_due' end
    || case when v_one then '' when p_order = 'updated' then ' nulls last' else ' nulls first' end
    || case when p_order = 'updated' then ', c.case_id desc' else ', c.case_id' end
    || ' limit $7';
begin
  return query execute
    'select w.city, w.case_id from (
       select c.city, c.case_id,
         (select s.search_text like all ($6) from case_search s
          where s.city = c.city and s.case_id = c.case_id) as hit' || v_from || ') w where w.hit limit $8'
    using v_cities, p_body, p_due, p_updated, p_after, p_likes, p_walk, p_most;
  get diagnostics v_found = row_count;
  if v_found < p_most then
    execute 'select count(*) from (select 1' || v_from || ') w'
      into v_walked using v_cities, p_body, p_due, p_updated, p_after, p_likes, p_walk;
    if v_walked < p_walk then
      city := null;
      case_id := null;
      return next;
    end if;
  end if;
end $$;

revoke execute on function search_page, walk_cases from public;
grant execute on function search_page, walk_cases to lpt_app;
