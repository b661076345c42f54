-- 公示角色读不到案件和存证的每一片；它另外只能问两件事，函数以拥有者身份运行，只答问到的那一条。

-- 一条在公示的记录，公示那一步办理在存证日志里的摘要（RFC 6962 的叶散列）和位置；还没有排进日志的没有。
create function publication_leaf(p_city text, p_id text) returns table (hash bytea, place bigint)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
begin
  if v_scope <> '*' and p_city <> all (string_to_array(v_scope, ',')) then
    return;
  end if;
  return query
    select sha256('\x00'::bytea || convert_to(l.data, 'UTF8')), l.place
    from publication p
    join event e on e.city = p_city and e.case_id = p.case_id and e.type = 'PublicationSettled'
      and (e.body -> 'publication' -> 'record')::jsonb = p.record::jsonb
    join lateral (
      select g.data, g.place from log_leaf g
      where g.city = p_city and g.case_id = e.case_id and g.seq >= e.seq order by g.seq limit 1) l on l.place is not null
    where p.city = p_city and p.id = p_id and p.withdrawn_on is null
    order by e.seq limit 1;
end $$;

-- 文书的校验码：由签发它的事件的散列得出，不另存。
create function paper_code(p_hash bytea) returns text
language sql immutable parallel safe
return left(encode(sha256(convert_to('paper/' || encode(p_hash, 'hex'), 'UTF8')), 'hex'), 16);

create index event_paper on event (city, (body -> 'document' ->> 'number')) where type = 'DocumentIssued';

-- 文号和校验码都相符的文书：名称、机关、日期。有一样不符就没有，看不出是哪一样。当事人和内容从不给。
create function paper_with(p_number text, p_code text) returns table (title text, organ text, issued_on text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  v_scope text := coalesce(current_setting('app.cities', true), '');
  v_cities text[];
begin
  v_cities := array(
    select distinct b.city from body b where v_scope = '*' or b.city = any (string_to_array(v_scope, ',')));
  return query
    select e.body -> 'document' ->> 'title', e.body -> 'model' ->> 'organ', e.body ->> 'on'
    from event e
    where e.city = any (v_cities) and e.type = 'DocumentIssued' and e.body -> 'document' ->> 'number' = p_number
      and paper_code(e.hash) = p_code
    limit 1;
end $$;

revoke execute on function publication_leaf, paper_code, paper_with from public;
grant execute on function publication_leaf, paper_with to lpt_portal;
