-- 案件一侧。城市是每个主键、唯一键的第一列，从不更改；没有触发器；外键全在 0005。

create table the_case (
  city text not null,
  case_id text not null check (length(case_id) between 1 and 64),
  version integer not null,
  -- 规范 JSON 原文；散列就是对这段文字算的。
  state json not null,
  state_hash bytea not null,
  -- 最后一个事件的散列。
  head bytea not null,
  primary key (city, case_id)
) with (fillfactor = 70);

create table event (
  city text not null,
  case_id text not null,
  seq integer not null,
  act text not null,
  type text not null,
  body json not null,
  prev bytea not null,
  hash bytea not null,
  -- 读事件流的人只读低于 pg_snapshot_xmin 的，才不会漏掉晚提交的。
  xid xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (city, case_id, seq)
);

create table case_list (
  city text not null,
  case_id text not null,
  body text not null,
  division text not null,
  unit text,
  number text,
  title text not null,
  stage text not null,
  matter text,
  officers text[] not null,
  confidential boolean not null,
  filed_on date,
  decided_on date,
  closed_on date,
  next_due date,
  version integer not null,
  updated timestamptz not null,
  primary key (city, case_id)
) with (fillfactor = 70);
create index case_list_due on case_list (city, next_due, case_id);
create index case_list_body on case_list (city, body, updated, case_id);
create index case_list_division on case_list (city, division text_pattern_ops);
create unique index case_list_number on case_list (city, body, number);

-- 检索单独一张表：文字不变就不写，倒排索引不随每个环节重建。
create table case_search (
  city text not null,
  case_id text not null,
  search_text text not null,
  bigrams tsvector not null,
  primary key (city, case_id)
);
create index case_search_bigrams on case_search using gin (bigrams);
alter table case_search alter column bigrams set statistics 3000;

create table deadline (
  city text not null,
  case_id text not null,
  key text not null,
  rule text not null,
  party text,
  title text not null,
  starts_on date not null,
  due_on date not null,
  status text not null check (status in ('running', 'met', 'overdue', 'paused')),
  provisional boolean not null,
  primary key (city, case_id, key)
);
create index deadline_due on deadline (city, due_on) where status = 'running';

create table task (
  city text not null,
  case_id text not null,
  key text not null,
  role text not null,
  officer text,
  body text not null,
  title text not null,
  act text not null,
  party text,
  due_on date,
  since timestamptz not null default clock_timestamp(),
  primary key (city, case_id, key)
);
create index task_officer on task (city, officer, due_on);
create index task_body on task (city, body, role, due_on);

create table outbox (
  city text not null,
  case_id text not null,
  key text not null,
  kind text not null check (kind in ('publication', 'finding', 'exchange', 'notice')),
  payload json not null,
  created_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  attempts integer not null default 0,
  retry_at timestamptz,
  primary key (city, case_id, key)
);
create index outbox_waiting on outbox (city, kind, created_at) where done_at is null;

-- 同一键、同一内容再来，照原样回答；答复由案号和事件区间重建，不另存一份。
create table idempotency (
  city text not null,
  key text not null,
  request bytea not null,
  case_id text not null,
  from_seq integer not null,
  to_seq integer not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (city, key)
);
create index idempotency_age on idempotency (city, created_at);

create table number_counter (
  city text not null,
  counter text not null,
  value integer not null check (value >= 0),
  primary key (city, counter)
) with (fillfactor = 50);

create table log_leaf (
  city text not null,
  case_id text not null,
  seq integer not null,
  data text not null,
  -- 在本市日志中的位置，排序进程给；空的还在等。
  place bigint,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (city, case_id, seq)
) with (fillfactor = 80);
create index log_leaf_waiting on log_leaf (city, recorded_at) where place is null;
create unique index log_leaf_place on log_leaf (city, place) where place is not null;

-- 各市日志的现状。一次只有一个排序进程：行锁。
create table log_head (
  city text not null primary key,
  size bigint not null,
  root bytea not null
);

create table log_tile (
  city text not null,
  level integer not null,
  index bigint not null,
  width integer not null check (width between 1 and 256),
  data bytea not null,
  primary key (city, level, index)
);

create table log_checkpoint (
  city text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamptz not null default clock_timestamp(),
  primary key (city, size)
);
