-- 第二道墙：每张案件表一条允许式策略，条件里没有子查询；只增不改靠授权，不靠触发器。
-- 拥有者不受策略约束，只用于迁移、备份和恢复。

do $$
declare
  t text;
begin
  foreach t in array array[
    'the_case', 'event', 'case_list', 'case_search', 'deadline', 'task', 'outbox', 'idempotency',
    'number_counter', 'log_leaf', 'log_head', 'log_tile', 'log_checkpoint', 'file_object', 'reading_log',
    'draft', 'publication', 'finding', 'finding_action']
  loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy %I on %I using (city = any (string_to_array(current_setting(''app.cities'', true), '','')) '
      || 'or current_setting(''app.cities'', true) = ''*'')', t || '_cities', t);
  end loop;
end $$;

revoke all on all tables in schema public from public;

grant select on all tables in schema public to lpt_app, lpt_jobs;

grant insert on event, log_leaf, idempotency, outbox, file_object, reading_log, finding_action to lpt_app, lpt_jobs;
grant insert, update on the_case, case_list, case_search, number_counter, finding to lpt_app, lpt_jobs;
grant insert, update, delete on deadline, task to lpt_app, lpt_jobs;
grant insert, update, delete on draft to lpt_app;

grant insert, update on division, body, officer, certificate, power_grant, account to lpt_app;
grant insert, update, delete on session to lpt_app;
grant delete on session, idempotency to lpt_jobs;

grant update (done_at, attempts, retry_at) on outbox to lpt_jobs;
grant update (place) on log_leaf to lpt_jobs;
grant insert, update on log_head, log_tile to lpt_jobs;
grant insert on log_checkpoint to lpt_jobs;
grant insert, update on publication to lpt_app, lpt_jobs;

grant select (city, id, record, title, body, search_text, bigrams, published_on, withdrawn_on, tombstone)
  on publication to lpt_portal;
grant select on log_head, log_tile, log_checkpoint to lpt_portal;
grant select on division, body to lpt_portal;
