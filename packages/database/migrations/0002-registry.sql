-- 基础库：区划、执法主体、人员、证件、职权，以及账号。各城市共用，键中没有城市。

create table division (
  code text primary key,
  name text not null,
  parent text,
  level text not null check (level in ('province', 'city', 'county', 'township'))
);
create index division_parent on division (parent);

create table body (
  id text primary key,
  name text not null,
  short_name text not null,
  division text not null,
  city text not null,
  level text not null,
  kind text not null,
  profiles text[] not null default '{}',
  valid_from date not null,
  valid_to date,
  record jsonb not null default '{}'
);
create index body_division on body (division text_pattern_ops);
create index body_city on body (city);

create table officer (
  id text primary key,
  name text not null,
  body_id text not null references body (id),
  unit_id text,
  duty text not null,
  legal_qualification boolean not null default false,
  record jsonb not null default '{}'
);
create index officer_body on officer (body_id);

create table certificate (
  number text primary key,
  officer_id text not null references officer (id),
  category text not null,
  valid_from date not null,
  valid_to date not null,
  status text not null check (status in ('valid', 'suspended', 'revoked', 'cancelled')),
  status_from date
);
create index certificate_officer on certificate (officer_id);

create table power_grant (
  id text primary key,
  body_id text not null references body (id),
  matter text not null,
  act_type text not null check (act_type in ('penalty', 'coercion', 'inspection')),
  kind text not null check (kind in ('own', 'delegated', 'entrusted')),
  valid_from date not null,
  valid_to date,
  rests_on text not null
);
create index power_grant_body on power_grant (body_id, matter);

create table account (
  id text primary key,
  login text not null unique,
  name text not null,
  officer_id text references officer (id),
  body_id text references body (id),
  roles text[] not null default '{}',
  password_hash text not null,
  failed_count integer not null default 0,
  locked_until timestamptz,
  totp_secret text,
  totp_required boolean not null default false,
  created_at timestamptz not null default now()
);
create index account_body on account (body_id);

-- 只存令牌的散列；令牌本身谁也读不到。
create table session (
  id_hash text primary key,
  account_id text not null references account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_seen timestamptz not null,
  totp_ok boolean not null default false,
  csrf text not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);
