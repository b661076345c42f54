-- 案件旁边的：证据文件、查阅记录、草稿、公示、监督线索。

create table file_object (
  city text not null,
  case_id text not null,
  file_id text not null,
  sha256 bytea not null,
  size bigint not null,
  media_type text not null,
  name text not null,
  -- 在文件库中的位置，或者小文件的内容，二者有其一。
  stored_path text,
  content bytea,
  added_by text not null,
  added_at timestamptz not null default clock_timestamp(),
  primary key (city, case_id, file_id),
  check (num_nonnulls(stored_path, content) = 1)
);
create index file_object_sha256 on file_object (city, sha256);

create table reading_log (
  city text not null,
  id text not null,
  case_id text not null,
  account_id text not null,
  field text not null,
  reason text not null,
  read_at timestamptz not null,
  primary key (city, id)
);
create index reading_log_case on reading_log (city, case_id, read_at);
create index reading_log_account on reading_log (city, account_id, read_at);

create table draft (
  city text not null,
  account_id text not null,
  case_id text not null,
  act text not null,
  input json not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (city, account_id, case_id, act)
);

-- record 只有公开字段。case_id 不授予公示角色。
create table publication (
  city text not null,
  id text not null,
  case_id text not null,
  record json not null,
  title text not null,
  body text not null,
  search_text text not null,
  bigrams tsvector not null,
  published_on date not null,
  withdrawn_on date,
  tombstone text,
  primary key (city, id)
);
create index publication_newest on publication (city, published_on, id);
create index publication_case on publication (city, case_id);
create index publication_bigrams on publication using gin (bigrams);
alter table publication alter column bigrams set statistics 3000;

create table finding (
  city text not null,
  id text not null,
  case_id text,
  body text not null,
  rule text not null,
  subject text not null,
  says text not null,
  facts json not null,
  level text not null,
  status text not null,
  since date,
  raised_on date not null,
  dedupe_key text not null,
  primary key (city, id),
  unique (city, dedupe_key)
);
create index finding_open on finding (city, status, raised_on, id);
create index finding_case on finding (city, case_id);
create index finding_rule on finding (city, rule, raised_on);

create table finding_action (
  city text not null,
  finding_id text not null,
  seq integer not null,
  action text not null,
  account_id text not null,
  says text not null,
  facts json not null default '{}',
  acted_at timestamptz not null,
  primary key (city, finding_id, seq)
);
