-- 一家企业本年度受过哪些检查：就在入企的事件里，按企业的代号找。别的事件不进这个索引。
create index event_visit_of_firm on event ((body #>> '{visit,firm}')) where type = 'InspectionCheckedIn';

-- 职权何时公布、另有规定的条文、处罚的限度。
alter table power_grant add column published_on date;
alter table power_grant add column by_law text;
alter table power_grant add column limits jsonb;
