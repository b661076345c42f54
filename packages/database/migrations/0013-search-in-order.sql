-- 检索在十万案时仍与一千案时相近，做了三件事（测量见 docs/explanation/benchmark.md）：
-- 一、词元除两字一组外另存三字一组。文号里两个数字到处都有，比对倒排表要二十多毫秒；三个的不到半毫秒。
-- 二、常见的词不取出全部结果再排，而是沿列表的次序逐案比对，凑满一页为止（walk_cases）。
-- 三、是不是常见，由统计信息看，不必先查（common_hits）；统计只需收得下常见的，收得多了，每次查都要展开它。
alter table case_search rename column bigrams to tokens;
alter index case_search_bigrams rename to case_search_tokens;
alter table publication rename column bigrams to tokens;
alter index publication_bigrams rename to publication_tokens;

create function pg_temp.tokens_of(p_text text) returns tsvector
language sql immutable as $$
  select array_to_tsvector(coalesce(array_agg(distinct g.token), '{}'))
  from regexp_split_to_table(p_text, ' ') as word
  cross join lateral generate_series(1, length(word)) as at
  cross join lateral (values (substr(word, at, 2)), (substr(word, at, 3))) as g(token)
  where length(g.token) > 1 or at = length(word)
$$;
update case_search set tokens = pg_temp.tokens_of(search_text);
update publication set tokens = pg_temp.tokens_of(search_text) where search_text <> '';
drop function pg_temp.tokens_of(text);

alter table case_search alter column tokens set statistics 300;
alter table publication alter column tokens set statistics 300;

-- 看各市的，不必每个市各走一遍。空值的先后写得与平常相反，一个市的列表就不会误用它们而走过别的市的案件。
create index case_list_all_due on case_list (next_due nulls first, case_id);
create index case_list_all_updated on case_list (updated desc nulls last, case_id desc);

-- 几千上万案时，计划会以为逐行比对比倒排索引快，其实慢十倍，所以不许；结果多半不过几十案，说了，连接时才逐案去取。
create or replace function search_cases(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, case_id text)
language plpgsql stable rows 50 security definer set search_path = pg_catalog, public
set enable_seqscan = off as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
begin
  v_cities := array(
    select c from unnest(p_cities) as c where v_scope = '*' or c = any (string_to_array(v_scope, ',')));
  return query
    select s.city, s.case_id from case_search s
    where s.city = any (v_cities) and s.tokens @@ p_query and s.search_text like all (p_likes)
    limit p_limit;
end $$;

create or replace function search_publications(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, id text, published_on date)
language plpgsql stable security definer set search_path = pg_catalog, public
set enable_seqscan = off as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
begin
  v_cities := array(
    select c from unnest(p_cities) as c where v_scope = '*' or c = any (string_to_array(v_scope, ',')));
  return query
    select p.city, p.id, p.published_on from publication p
    where p.city = any (v_cities) and p.tokens @@ p_query and p.search_text like all (p_likes)
    limit p_limit;
end $$;

-- 这些词元一起，至多查得到约多少案：最少见的一个在统计里的比例，乘以总数；统计里没有的算不常见，得零。
-- 一个字的词元代表以它开头的各组，取其中最常见的。
create function common_hits(p_tokens text[]) returns double precision
language sql stable security definer set search_path = pg_catalog, public as $$
  with common as (
    select unnest(most_common_elems::text::text[]) as token, unnest(most_common_elem_freqs) as share
    from pg_stats where schemaname = 'public' and tablename = 'case_search' and attname = 'tokens'),
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
create function walk_cases(
  p_cities text[], p_body text, p_order text, p_due date, p_updated timestamptz, p_after text,
  p_likes text[], p_walk integer, p_most integer
) returns table (city text, case_id text)
language plpgsql stable rows 50 security definer set search_path = pg_catalog, public as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
  v_one boolean;
  v_row record;
  v_walked integer := 0;
  v_found integer := 0;
begin
  v_cities := array(
    select c from unnest(p_cities) as c where v_scope = '*' or c = any (string_to_array(v_scope, ',')));
  v_one := cardinality(v_cities) = 1;
  for v_row in execute
    'select c.city, c.case_id,
       (select s.search_text like all ($6) from case_search s where s.city = c.city and s.case_id = c.case_id) as hit
     from case_list c where '
    || case when v_one then 'c.city = $1[1]' else 'c.city = any ($1)' end
    || ' and ($2 is null or c.body = $2) and '
    || case p_order
         when 'due' then 'c.next_due is not null and ($3 is null or (c.next_due, c.case_id) > ($3, $5))'
         when 'undated' then 'c.next_due is null and ($5 is null or c.case_id > $5)'
         else '($4 is null or (c.updated, c.case_id) < ($4, $5))'
       end
    || ' order by '
    || case when p_order = 'updated' then 'c.updated desc' else 'c.next_due' end
    || case when v_one then '' when p_order = 'updated' then ' nulls last' else ' nulls first' end
    || case when p_order = 'updated' then ', c.case_id desc' else ', c.case_id' end
    || ' limit $7'
    using v_cities, p_body, p_due, p_updated, p_after, p_likes, p_walk
  loop
    v_walked := v_walked + 1;
    if v_row.hit then
      city := v_row.city;
      case_id := v_row.case_id;
      return next;
      v_found := v_found + 1;
      exit when v_found = p_most;
    end if;
  end loop;
  if v_found < p_most and v_walked < p_walk then
    city := null;
    case_id := null;
    return next;
  end if;
end $$;

revoke execute on function walk_cases, common_hits from public;
grant execute on function walk_cases, common_hits to lpt_app;
