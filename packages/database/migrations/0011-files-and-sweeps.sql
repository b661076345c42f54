-- 证据文件的内容按块存，备份、恢复、换库都跟着走；块小，读写才不占内存。
create table file_chunk (
  city text not null,
  case_id text not null,
  file_id text not null,
  part integer not null,
  bytes bytea not null,
  primary key (city, case_id, file_id, part)
);

-- 每日清扫走到哪里：中途停下，接着做，不从头来。
create table sweep (
  city text not null primary key,
  swept_on date not null,
  -- 做到的最后一案；做完的为空。
  after_case text
);

do $$
declare
  t text;
begin
  foreach t in array array['file_chunk', 'sweep']
  loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy %I on %I using (city = any (string_to_array(current_setting(''app.cities'', true), '','')) '
      || 'or current_setting(''app.cities'', true) = ''*'')', t || '_cities', t);
  end loop;
end $$;

grant select, insert on file_chunk to lpt_app;
grant select on file_chunk to lpt_jobs;
grant select, insert, update on sweep to lpt_jobs;
grant delete on task to lpt_jobs;

-- 受委托执法的，委托机关。
alter table power_grant add column on_behalf_of text;

-- 列表按机关或者全市、按期限或者按变动翻页，各有索引。
create index case_list_body_due on case_list (city, body, next_due, case_id);
create index case_list_updated on case_list (city, updated, case_id);
