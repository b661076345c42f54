/** What is wrong and where: `440100/<case>/event/3`, `440100/log/17`. */
export type Finding = Readonly<{ path: string; says: string }>;

/** What was looked at. A clean database has no findings. */
export type Checked = Readonly<{
  cases: number;
  events: number;
  leaves: number;
  findings: readonly Finding[];
}>;
