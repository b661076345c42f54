import type { Citation, RuleId } from '@lpt/law';
import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { Length } from '../deadlines/length.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import type { Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import type { AskedExtension } from './asked-extensions.ts';
import type { AskedPause } from './asked-pauses.ts';

/** 按规则编号问一个期限。 */
export type DeadlineAsk = Readonly<{
  rule: RuleId;
  /** 起算之日；倒推的期限是那件事之日。 */
  from: Day;
  /** 按小时计的期限的起算时刻；没有写的只算到日。 */
  fromAt?: Instant;
  /** 不计入的期间，首尾两日都不计；`to` 不早于 `from`。不写事由的，按期限列举的事由对待。 */
  pauses: readonly AskedPause[];
  extensions: readonly AskedExtension[];
  /** 机关适用的领域；不写的按规则自己的适用范围。 */
  profiles: readonly Profile[];
  calendar: WorkCalendar;
}>;

/** 算出的期限。 */
export type DeadlineAnswer = Readonly<{
  rule: RuleId;
  title: string;
  scope: Profile;
  /** 长度；每年固定的日子没有，另写 `fixed`。 */
  length?: Length;
  fixed?: string;
  direction: DeadlineRow['direction'];
  /** 最后一日；倒推的为最迟之日；须数满的为数满之日。 */
  date: Day;
  /** 最后一日、最迟之日正逢放假的，此前最后一个工作日。 */
  practical?: Day;
  /** 须数满的，数满以后自哪一日起可以办、不再罚；当日即生效的没有。 */
  dayAfter?: Day;
  derivation: Derivation;
  articles: readonly Citation[];
  /** 同一规则的其他情形、其他范围，算得不同的。 */
  elsewhere: readonly Readonly<{ rule: RuleId; title: string; scope: Profile; length: Length; date: Day }>[];
}>;

/** 问法不对时的一句话；法律不允许的（延长过多）另以 `refusals` 回答。 */
export type DeadlineProblem = Readonly<{ problem: string }>;
