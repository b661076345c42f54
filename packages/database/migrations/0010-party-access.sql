-- 当事人查询码：只存散列。码上没有城市，所以这张表不按城市分，按散列查到城市和案件，再进案件一侧。
create table party_access (
  code_hash bytea primary key,
  city text not null,
  case_id text not null,
  party text not null,
  issued_at timestamptz not null default clock_timestamp()
);
create index party_access_case on party_access (city, case_id);

grant select on party_access to lpt_app, lpt_jobs;
grant insert on party_access to lpt_jobs;
