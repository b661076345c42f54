/** Database roles. `owner` is the connecting user: migrations, backup and restore only. */
export type Role = 'lpt_app' | 'lpt_portal' | 'lpt_jobs' | 'owner';

/** Who reads and writes, and for which cities (six-digit division codes). `all` passes every city. */
export type Scope = Readonly<{ cities: readonly string[] | 'all'; role: Role }>;

/** The connecting user itself, all cities: migrations, backup and restore. */
export const ownerScope: Scope = { cities: 'all', role: 'owner' };

/** One city, as the application: what the casebook's own functions use. */
export function cityScope(city: string): Scope {
  return { cities: [city], role: 'lpt_app' };
}

const CITY = /^\d{6}$/;

/** The value of `app.cities`. A code that is not six digits is a programming error. */
export function citiesSetting(scope: Scope): string {
  if (scope.cities === 'all') return '*';
  const wrong = scope.cities.find((city) => !CITY.test(city));
  if (wrong !== undefined) throw new Error(`not a city code: ${JSON.stringify(wrong)}`);
  return scope.cities.join(',');
}

const SWITCH = {
  lpt_app: 'set local role lpt_app',
  lpt_portal: 'set local role lpt_portal',
  lpt_jobs: 'set local role lpt_jobs',
  owner: 'set local role none',
} as const;

/** The statements that open a transaction in this scope, in order. */
export function openingSteps(scope: Scope): readonly Step[] {
  const cities = citiesSetting(scope);
  const start: readonly Step[] = [{ text: 'begin' }, { text: SWITCH[scope.role] }];
  // The owner may be running before the function exists, and passes the policies anyway.
  if (scope.role === 'owner') return start;
  return [...start, { text: 'select enter_scope($1)', params: [cities], name: 'enter_scope' }];
}

/** One statement for either driver. `name` asks for a named prepared statement where there is one. */
export type Step = Readonly<{ text: string; params?: readonly unknown[]; name?: string }>;
