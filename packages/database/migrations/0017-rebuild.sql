-- 由哪一版程序推演、重算到哪里。只有一行是算完的；另一版动手重算以前，先删去别的行。
create table core_mark (
  fingerprint text primary key,
  -- 做到的城市和最后一案；还没有动手的为空。
  at_city text,
  after_case text,
  finished_at timestamptz
);
grant select on core_mark to lpt_app, lpt_jobs;
grant insert, update, delete on core_mark to lpt_jobs;

-- 现状在哪一版本上由后来的程序重算过。存证里那一片的现状散列是当时的程序算的，这一版本不再比对；事件和它们的散列照旧。
alter table the_case add column rebuilt integer;
