-- 检索再快一倍（测量见 docs/explanation/benchmark.md）。
-- 一、词元不再存在行里，只在索引里：行由一千多字节减到二百，几千案的词要取的页少八成。
-- 二、案件的词元里另有机关（“@”加机关标识），只看一个机关的，由索引直接取交集。
-- 三、排序用的两列抄在检索行里，几千案里先排出一页，再去列表取这一页。它们不进索引，行里留有空，改写时不动索引。
-- 四、沿列表比对的循环改由一条语句做。
create table case_search_narrow (
  city text not null,
  case_id text not null,
  next_due date,
  updated timestamptz not null,
  body text not null,
  search_text text not null
) with (fillfactor = 75);
insert into case_search_narrow
select s.city, s.case_id, c.next_due, c.updated, c.body, s.search_text
from case_search s join case_list c on c.city = s.city and c.case_id = s.case_id;
drop table case_search;
alter table case_search_narrow rename to case_search;
alter table case_search add constraint case_search_pkey primary key (city, case_id);
alter table case_search
  add constraint case_search_case foreign key (city, case_id) references the_case (city, case_id);
alter table case_search enable row level security;
create policy case_search_cities on case_search using (
  city = any (string_to_array(current_setting('app.cities', true), ',')) or current_setting('app.cities', true) = '*');
grant select, insert, update on case_search to lpt_app, lpt_jobs;

-- 相邻两字一组，三字一组，外加每一段的最后一个字，以及机关。p_text 是 searchText 写成的，段之间是一个空格。
-- 三字的组可以跨过空格（不以它结尾）：整个文号一起查时，“〕1号”就不会查出 11号、21号。
create function search_tokens(p_text text, p_body text) returns tsvector
language sql immutable parallel safe as $$
  select array_to_tsvector(
    coalesce(array_agg(distinct g.token), '{}')
    || case when p_body is null then '{}'::text[] else array['@' || p_body] end)
  from generate_series(1, length(p_text)) as at
  cross join lateral (
    values (2, rtrim(substr(p_text, at, 2))), (3, substr(p_text, at, 3))) as g(size, token)
  where case g.size when 2 then left(g.token, 1) <> ' '
                    else length(g.token) = 3 and right(g.token, 1) <> ' ' end
$$;

create index case_search_tokens on case_search using gin (search_tokens(search_text, body));
alter index case_search_tokens alter column 1 set statistics 300;

drop index publication_tokens;
alter table publication drop column tokens;
create index publication_tokens on publication using gin (search_tokens(search_text, null));
alter index publication_tokens alter column 1 set statistics 300;

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
      filed_on date, decided_on date, closed_on date, next_due date)
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

-- 所问的城市里，这次连接看得到的。
create function cities_in_scope(p_cities text[]) returns text[]
language sql stable as $$
  select array(
    select c from unnest(p_cities) as c
    where coalesce(current_setting('app.cities', true), '') = '*'
       or c = any (string_to_array(coalesce(current_setting('app.cities', true), ''), ',')))
$$;

create or replace function search_cases(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, case_id text)
language plpgsql stable rows 50 security definer set search_path = pg_catalog, public
set enable_seqscan = off as $$
declare
  v_cities text[] := cities_in_scope(p_cities);
begin
  return query
    select s.city, s.case_id from case_search s
    where s.city in (select unnest(v_cities)) and search_tokens(s.search_text, s.body) @@ p_query
      and s.search_text like all (p_likes)
    limit p_limit;
end $$;

-- 查得到的，按列表的次序，从一处起，至多 p_most 案（空为全部）；到头的另给一行空的。p_order 等同 walk_cases，
-- 但有期限的完了接着是没有期限的。
create function search_page(
  p_cities text[], p_order text, p_due date, p_updated timestamptz, p_after text,
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

create or replace function search_publications(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, id text, published_on date)
language plpgsql stable security definer set search_path = pg_catalog, public
set enable_seqscan = off as $$
declare
  v_cities text[] := cities_in_scope(p_cities);
begin
  return query
    select p.city, p.id, p.published_on from publication p
    where p.city = any (v_cities) and search_tokens(p.search_text, null) @@ p_query
      and p.search_text like all (p_likes)
    limit p_limit;
end $$;

-- 词元一起，至多查得到约多少案：最少见的一个在统计里的比例，乘以总数；统计里没有的算不常见，得零。
-- 一个字的词元代表以它开头的各组，取其中最常见的。
create or replace function common_hits(p_tokens text[]) returns double precision
language sql stable security definer set search_path = pg_catalog, public as $$
  with common as (
    select unnest(most_common_elems::text::text[]) as token, unnest(most_common_elem_freqs) as share
    from pg_stats where schemaname = 'public' and tablename = 'case_search_tokens'),
  wanted as (
    select coalesce(max(c.share), 0) as share
    from unnest(p_tokens) as w(token)
    left join common c on case when char_length(w.token) = 1 then starts_with(c.token, w.token)
                               else c.token = w.token end
    group by w.token)
  select min(w.share) * (select greatest(reltuples, 0) from pg_class where oid = 'public.case_search'::regclass)
  from wanted w
$$;

-- 沿列表的次序逐案比对，至多走 p_walk 案，得 p_most 案为止；走到头的另给一行空的。p_order 为 due、undated、
-- updated，p_due、p_updated、p_after 为上一页的末案。以拥有者身份运行并自己按城市过滤：带着行级策略估行数会差
-- 两百倍，计划就变成取出全部再排序。语句临时拼成，常量才折叠得进计划；拼的只有这里写死的文字。
create or replace function walk_cases(
  p_cities text[], p_body text, p_order text, p_due date, p_updated timestamptz, p_after text,
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

revoke execute on function search_page, cities_in_scope from public;
grant execute on function search_page to lpt_app;
