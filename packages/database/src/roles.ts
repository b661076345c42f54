/** 建角色：没有就建，连接用户不是超级用户的，还须是它们的成员，`set role` 才行得通。 */
const ENSURE = `do $$
declare
  wanted text;
begin
  foreach wanted in array array['lpt_app', 'lpt_portal', 'lpt_jobs'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I login', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end $$`;

const PRESENT = `select count(*)::int as present from pg_roles
  where rolname in ('lpt_app', 'lpt_portal', 'lpt_jobs') and pg_has_role(current_user, oid, 'member')`;

/**
 * Creates the three roles and joins the connecting user to them. Roles can log in but have no password, so
 * nobody can until an administrator gives them one. Where an administrator made them beforehand, nothing is changed.
 */
export async function ensureRoles(ask: (text: string) => Promise<readonly unknown[]>): Promise<void> {
  const [row] = await ask(PRESENT);
  if (typeof row === 'object' && row !== null && Reflect.get(row, 'present') === 3) return;
  await ask(ENSURE);
}
