import {
  calledRule,
  type DeadlineAsk,
  day,
  instant,
  isDay,
  isInstant,
  type Profile,
  profileTitles,
  stateCouncilCalendar,
  unknownRuleSays,
} from '@lpt/domain';

/** 表单里填的：规则编号、起算的日期和时刻、适用的领域、不计入的期间、延长的数目。 */
export type DeadlineForm = Readonly<{
  rule: string;
  from: string;
  time: string;
  profile: string;
  pauses: readonly Readonly<{ from: string; to: string }>[];
  extension: string;
}>;

function isProfile(text: string): text is Profile {
  return Object.hasOwn(profileTitles, text);
}

/** 表单读成一问；读不成的，一句话说明是哪一项。 */
export function askedDeadline(form: DeadlineForm): DeadlineAsk | Readonly<{ problem: string }> {
  if (form.rule.trim() === '') return { problem: '请填写规则编号，如 FIL-01' };
  const rule = calledRule(form.rule);
  if (!rule) return { problem: unknownRuleSays(form.rule) };
  if (!isDay(form.from)) return { problem: '请填写起算的日期' };
  const at = `${form.from}T${form.time}:00+08:00`;
  if (form.time !== '' && !isInstant(at)) return { problem: '起算的时刻写作 10:00' };
  const pauses = form.pauses.filter(({ from, to }) => from !== '' || to !== '');
  if (pauses.some(({ from, to }) => !isDay(from) || !isDay(to) || to < from))
    return { problem: '不计入的期间要有首尾两日，末日不早于首日' };
  if (form.extension !== '' && !/^[1-9]\d{0,2}$/.test(form.extension))
    return { problem: '延长的数目写作整数，如 30' };
  return {
    rule,
    from: day(form.from),
    ...(form.time === '' ? {} : { fromAt: instant(at) }),
    pauses: pauses.map(({ from, to }) => ({ from: day(from), to: day(to) })),
    extensions: form.extension === '' ? [] : [{ count: Number(form.extension) }],
    profiles: isProfile(form.profile) ? [form.profile] : [],
    calendar: stateCouncilCalendar,
  };
}
