-- 检索。行级策略之下，没有标为 LEAKPROOF 的运算符不得先于策略运行，倒排索引就用不上（实测慢约四百倍）。
-- 是超级用户的，把三个运算符的函数标为 LEAKPROOF：它们出错时不泄露参数内容，这是写在
-- packages/database/README.md 里的安全决定。不是超级用户的，检索函数以拥有者身份运行，自己按城市过滤，
-- 索引照样用得上。
do $$
begin
  alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
  alter function pg_catalog.textlike(text, text) leakproof;
exception when insufficient_privilege then
  raise notice 'not a superuser: operators stay as they are, search goes through search_cases';
end $$;

-- p_cities 与本事务的 app.cities 取交集；命中多于 p_limit 时只给前 p_limit 个。
create function search_cases(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, case_id text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
begin
  v_cities := array(
    select c from unnest(p_cities) as c where v_scope = '*' or c = any (string_to_array(v_scope, ',')));
  return query
    select s.city, s.case_id from case_search s
    where s.city = any (v_cities) and s.bigrams @@ p_query and s.search_text like all (p_likes)
    limit p_limit;
end $$;

create function search_publications(p_cities text[], p_query tsquery, p_likes text[], p_limit integer)
returns table (city text, id text, published_on date)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
begin
  v_cities := array(
    select c from unnest(p_cities) as c where v_scope = '*' or c = any (string_to_array(v_scope, ',')));
  return query
    select p.city, p.id, p.published_on from publication p
    where p.city = any (v_cities) and p.bigrams @@ p_query and p.search_text like all (p_likes)
    limit p_limit;
end $$;

revoke execute on all functions in schema public from public;
grant execute on function enter_scope to lpt_app, lpt_jobs, lpt_portal;
grant execute on function load_acts, append_acts, write_case_list, write_deadlines, write_tasks to lpt_app, lpt_jobs;
grant execute on function search_cases to lpt_app, lpt_jobs;
grant execute on function search_publications to lpt_app, lpt_jobs, lpt_portal;
