-- 案件一侧的外键全在这一步：改为分布式时要先拆，再装回去。
alter table event add constraint event_case foreign key (city, case_id) references the_case (city, case_id);
alter table case_list add constraint case_list_case foreign key (city, case_id) references the_case (city, case_id);
alter table case_search add constraint case_search_case foreign key (city, case_id) references the_case (city, case_id);
alter table deadline add constraint deadline_case foreign key (city, case_id) references the_case (city, case_id);
alter table task add constraint task_case foreign key (city, case_id) references the_case (city, case_id);
alter table outbox add constraint outbox_case foreign key (city, case_id) references the_case (city, case_id);
alter table log_leaf add constraint log_leaf_case foreign key (city, case_id) references the_case (city, case_id);
alter table finding_action add constraint finding_action_finding
  foreign key (city, finding_id) references finding (city, id);
