-- 同一事项给不同的当事人、就不同的报批填的表，各存各的草稿；不分的，两列为空字。
alter table draft add column party text not null default '';
alter table draft add column request text not null default '';
alter table draft drop constraint draft_pkey;
alter table draft add primary key (city, account_id, case_id, act, party, request);
