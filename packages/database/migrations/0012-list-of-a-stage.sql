-- 按阶段筛选的列表：没有这个索引，全市要逐行翻到凑满一页（十万案时 p95 由 16 毫秒到 128 毫秒）。
create index case_list_stage_due on case_list (city, stage, next_due, case_id);
