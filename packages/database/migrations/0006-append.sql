-- 办理环节的热路径：一次读，一次写，参数都是一座城市。同一函数在普通 PostgreSQL 和分布式数据库上一样运行。

-- 每次查表都写明“城市等于、案号在这些之中”，由主键直接取行：统计信息还没有或者过时的时候，计划也不会变成
-- 扫全表；先取成 materialized，连接时就不会逐行重查。
-- 一批环节要看的：案件现状、检索文字、同一幂等键的旧答复。顺序号从一起。
create function load_acts(p_city text, p_cases text[], p_keys text[])
returns table (
  item integer, version integer, state text, head text, search_text text,
  prior_request text, prior_case text, prior_from integer, prior_to integer
)
language plpgsql as $$
begin
  execute format('set local app.cities = %L', p_city);
  return query
    with c as materialized (select * from the_case t where t.city = p_city and t.case_id = any (p_cases)),
    s as materialized (select * from case_search t where t.city = p_city and t.case_id = any (p_cases)),
    i as materialized (select * from idempotency t where t.city = p_city and t.key = any (p_keys))
    select a.item::integer, c.version, c.state::text, encode(c.head, 'hex'), s.search_text,
           encode(i.request, 'hex'), i.case_id, i.from_seq, i.to_seq
    from unnest(p_cases, p_keys) with ordinality as a(case_id, key, item)
    left join c on c.case_id = a.case_id
    left join s on s.case_id = a.case_id
    left join i on i.key = a.key;
end $$;

-- 写一批环节。每个环节自成一体：版本不对、编号被占的只退回自己，同批的照写。
-- 锁的先后固定：案件、编号、幂等键，各按顺序，所以两批不会互等。
-- 调用者保证一批里同一案件、同一编号只出现一次；没做到的，唯一键会使整批失败，由调用者逐个重来。
create function append_acts(
  p_city text, p_acts json, p_events json, p_counters json, p_deadlines json, p_tasks json, p_outbox json
)
returns table (item integer, outcome text, version integer, counters json)
language plpgsql as $$
declare
  v_won integer[];
  v_numbered integer[];
  v_counters text[];
  v_asked text[];
  v_keys text[];
  v_cases text[];
begin
  execute format('set local app.cities = %L', p_city);

  select array_agg(a.case_id), array_agg(a.key) into v_asked, v_keys
  from json_to_recordset(p_acts) as a(case_id text, key text);

  perform 1 from the_case c where c.city = p_city and c.case_id = any (v_asked) order by c.case_id for update;

  with c as materialized (
    select t.case_id, t.version from the_case t where t.city = p_city and t.case_id = any (v_asked))
  select coalesce(array_agg(a.item), '{}') into v_won
  from json_to_recordset(p_acts) as a(item integer, case_id text, key text, expected integer)
  left join c on c.case_id = a.case_id
  where c.version is not distinct from a.expected
    and a.key not in (select i.key from idempotency i where i.city = p_city and i.key = any (v_keys));

  if p_counters is not null then
    if (select count(*) <> count(distinct n.counter) from json_to_recordset(p_counters) as n(counter text)) then
      raise exception 'a counter appears twice in one batch' using errcode = 'unique_violation';
    end if;

    v_counters := array(
      select n.counter from json_to_recordset(p_counters) as n(item integer, counter text)
      where n.item = any (v_won) order by n.counter);

    insert into number_counter (city, counter, value)
    select p_city, c, 0 from unnest(v_counters) as c on conflict do nothing;

    perform 1 from number_counter m
    where m.city = p_city and m.counter = any (v_counters) order by m.counter for update;

    select coalesce(array_agg(distinct n.item), '{}') into v_numbered
    from json_to_recordset(p_counters) as n(item integer, counter text, expected integer)
    join (select * from number_counter t where t.city = p_city and t.counter = any (v_counters)) m
      on m.counter = n.counter
    where m.value <> n.expected;

    v_won := array(select unnest(v_won) except select unnest(v_numbered));

    update number_counter m set value = m.value + 1
    where m.city = p_city and m.counter = any (array(
      select n.counter from json_to_recordset(p_counters) as n(item integer, counter text)
      where n.item = any (v_won)));
  end if;

  insert into idempotency (city, key, request, case_id, from_seq, to_seq)
  select p_city, a.key, decode(a.request, 'hex'), a.case_id, coalesce(a.expected, 0) + 1, a.version
  from json_to_recordset(p_acts)
    as a(item integer, key text, request text, case_id text, expected integer, version integer)
  where a.item = any (v_won) order by a.key;

  insert into the_case (city, case_id, version, state, state_hash, head)
  select p_city, a.case_id, a.version, a.state::json, decode(a.state_hash, 'hex'), decode(a.head, 'hex')
  from json_to_recordset(p_acts) as a(
    item integer, case_id text, expected integer, version integer, state text, state_hash text, head text)
  where a.item = any (v_won) and a.expected is null order by a.case_id;

  -- 版本已锁定并核对，必定冲突：写成 on conflict 是为了总由主键取行。
  insert into the_case as c (city, case_id, version, state, state_hash, head)
  select p_city, a.case_id, a.version, a.state::json, decode(a.state_hash, 'hex'), decode(a.head, 'hex')
  from json_to_recordset(p_acts) as a(
    item integer, case_id text, expected integer, version integer, state text, state_hash text, head text)
  where a.item = any (v_won) and a.expected is not null
  on conflict (city, case_id) do update set
    version = excluded.version, state = excluded.state, state_hash = excluded.state_hash, head = excluded.head;

  insert into event (city, case_id, seq, act, type, body, prev, hash)
  select p_city, e.case_id, e.seq, e.act, e.type, e.body::json, decode(e.prev, 'hex'), decode(e.hash, 'hex')
  from json_to_recordset(p_events) as e(
    item integer, case_id text, seq integer, act text, type text, body text, prev text, hash text)
  where e.item = any (v_won);

  insert into log_leaf (city, case_id, seq, data)
  select p_city, a.case_id, a.version, a.leaf
  from json_to_recordset(p_acts) as a(item integer, case_id text, version integer, leaf text)
  where a.item = any (v_won);

  v_cases := array(
    select a.case_id from json_to_recordset(p_acts) as a(item integer, case_id text) where a.item = any (v_won));
  perform write_case_list(p_city, p_acts, v_won);
  perform write_deadlines(p_city, p_deadlines, v_won, v_cases);
  perform write_tasks(p_city, p_tasks, v_won, v_cases);

  if p_outbox is not null then
    insert into outbox (city, case_id, key, kind, payload)
    select p_city, o.case_id, o.key, o.kind, o.payload::json
    from json_to_recordset(p_outbox) as o(item integer, case_id text, key text, kind text, payload text)
    where o.item = any (v_won)
    on conflict do nothing;
  end if;

  return query
    with c as materialized (
      select t.case_id, t.version from the_case t where t.city = p_city and t.case_id = any (v_asked))
    select a.item,
           case when a.item = any (v_won) then 'written'
                when a.item = any (v_numbered) then 'number-taken'
                else 'stale' end,
           case when a.item = any (v_won) then a.version else c.version end,
           case when a.item = any (v_numbered) then (
             select json_object_agg(n.counter, m.value)
             from json_to_recordset(p_counters) as n(item integer, counter text)
             join (select * from number_counter t where t.city = p_city and t.counter = any (v_counters)) m
               on m.counter = n.counter
             where n.item = a.item) end
    from json_to_recordset(p_acts) as a(item integer, case_id text, version integer)
    left join c on c.case_id = a.case_id;
end $$;

create function write_case_list(p_city text, p_acts json, p_won integer[]) returns void
language plpgsql as $$
begin
  insert into case_list as l (
    city, case_id, body, division, unit, number, title, stage, matter, officers, confidential,
    filed_on, decided_on, closed_on, next_due, version, updated)
  select p_city, a.case_id, a.body, a.division, a.unit, a.number, a.title, a.stage, a.matter, a.officers,
         a.confidential, a.filed_on, a.decided_on, a.closed_on, a.next_due, a.version, clock_timestamp()
  from json_to_recordset(p_acts) as a(
    item integer, case_id text, version integer, body text, division text, unit text, number text, title text,
    stage text, matter text, officers text[], confidential boolean,
    filed_on date, decided_on date, closed_on date, next_due date)
  where a.item = any (p_won)
  on conflict (city, case_id) do update set
    body = excluded.body, division = excluded.division, unit = excluded.unit, number = excluded.number,
    title = excluded.title, stage = excluded.stage, matter = excluded.matter, officers = excluded.officers,
    confidential = excluded.confidential, filed_on = excluded.filed_on, decided_on = excluded.decided_on,
    closed_on = excluded.closed_on, next_due = excluded.next_due, version = excluded.version,
    updated = excluded.updated;

  insert into case_search as s (city, case_id, search_text, bigrams)
  select p_city, a.case_id, a.search_text, array_to_tsvector(a.bigrams)
  from json_to_recordset(p_acts) as a(item integer, case_id text, search_text text, bigrams text[])
  where a.item = any (p_won) and a.search_text is not null
  on conflict (city, case_id) do update set search_text = excluded.search_text, bigrams = excluded.bigrams;
end $$;

create function write_deadlines(p_city text, p_deadlines json, p_won integer[], p_cases text[]) returns void
language plpgsql as $$
begin
  delete from deadline d
  where d.city = p_city and d.case_id = any (p_cases)
    and not exists (
      select from json_to_recordset(p_deadlines) as n(case_id text, key text)
      where n.case_id = d.case_id and n.key = d.key);
  if p_deadlines is null then return; end if;

  insert into deadline as d (city, case_id, key, rule, party, title, starts_on, due_on, status, provisional)
  select p_city, n.case_id, n.key, n.rule, n.party, n.title, n.starts_on, n.due_on, n.status, n.provisional
  from json_to_recordset(p_deadlines) as n(
    item integer, case_id text, key text, rule text, party text, title text,
    starts_on date, due_on date, status text, provisional boolean)
  where n.item = any (p_won)
  on conflict (city, case_id, key) do update set
    rule = excluded.rule, party = excluded.party, title = excluded.title, starts_on = excluded.starts_on,
    due_on = excluded.due_on, status = excluded.status, provisional = excluded.provisional
  where (d.rule, d.party, d.title, d.starts_on, d.due_on, d.status, d.provisional) is distinct from
    (excluded.rule, excluded.party, excluded.title, excluded.starts_on, excluded.due_on, excluded.status,
     excluded.provisional);
end $$;

create function write_tasks(p_city text, p_tasks json, p_won integer[], p_cases text[]) returns void
language plpgsql as $$
begin
  delete from task t
  where t.city = p_city and t.case_id = any (p_cases)
    and not exists (
      select from json_to_recordset(p_tasks) as n(case_id text, key text)
      where n.case_id = t.case_id and n.key = t.key);
  if p_tasks is null then return; end if;

  insert into task as t (city, case_id, key, role, officer, body, title, act, party, due_on)
  select p_city, n.case_id, n.key, n.role, n.officer, n.body, n.title, n.act, n.party, n.due_on
  from json_to_recordset(p_tasks) as n(
    item integer, case_id text, key text, role text, officer text, body text, title text, act text,
    party text, due_on date)
  where n.item = any (p_won)
  on conflict (city, case_id, key) do update set
    role = excluded.role, officer = excluded.officer, body = excluded.body, title = excluded.title,
    act = excluded.act, party = excluded.party, due_on = excluded.due_on
  where (t.role, t.officer, t.body, t.title, t.act, t.party, t.due_on) is distinct from
    (excluded.role, excluded.officer, excluded.body, excluded.title, excluded.act, excluded.party,
     excluded.due_on);
end $$;
