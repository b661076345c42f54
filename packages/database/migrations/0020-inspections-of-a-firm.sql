-- 一家企业被哪些检查选定：就在抽取、指定的事件里，按企业的代号找。别的事件不进这个索引。
create index event_selected_firm
  on event ((coalesce(body #>> '{party,identity,idNumber}', body #>> '{party,identity,name}')))
  where type in ('InspectionDrawn', 'InspectionAssigned');
