-- 每个事务先说明看哪些城市。set local 写在函数里：参数化，而且分布式数据库也会转发到各节点。
create function enter_scope(p_cities text) returns void
language plpgsql as $$
begin
  execute format('set local app.cities = %L', p_cities);
end $$;
