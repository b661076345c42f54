/** A statement put together from pieces; values only ever become parameters. */
export type Sql = Readonly<{
  params: readonly unknown[];
  /** Adds a value and gives its place, `$3::date`. */
  put(value: unknown, type: string): string;
  /** Adds a predicate that numbers its own parameters from a start. */
  part(make: (startAt: number) => Readonly<{ text: string; params: readonly unknown[] }>): string;
}>;

/** An empty list of parameters. */
export function sql(): Sql {
  const params: unknown[] = [];
  return {
    params,
    put: (value, type) => `$${params.push(value)}::${type}`,
    part(make) {
      const { text, params: more } = make(params.length + 1);
      params.push(...more);
      return `(${text})`;
    },
  };
}

/** Conditions that must all hold; none means always. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
