import {
  addWorkingDays,
  chineseDay,
  day,
  isDay,
  nextWorkingDay,
  plusDays,
  stateCouncilCalendar,
  yearOf,
} from '@lpt/domain';
import { Card, useToday } from '@lpt/ui';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { Text } from './text.tsx';

type Unit = 'working-day' | 'calendar-day' | 'rolled';

const units: Readonly<Record<Unit, string>> = {
  'working-day': '工作日',
  'calendar-day': '日，遇放假不顺延',
  rolled: '日，遇放假顺延到其后第一个工作日',
};

/** 最多数这么多日，前后都是。 */
const MOST = 4000;

/** 从某日起数日子：当日不计，负数往前数。 */
export function CountTool() {
  const [from, setFrom] = useState<string>(useToday());
  const [count, setCount] = useState('7');
  const [unit, setUnit] = useState<Unit>('working-day');
  const [says, setSays] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSays(counted(from, count, unit));
  };
  return (
    <Card title="数日子">
      <form className="lp-form" onSubmit={submit}>
        <Text id="count-from" title="从哪一日起（当日不计）" type="date" value={from} onChange={setFrom} />
        <Text id="count" title="数多少" hint="负数往前数" value={count} onChange={setCount} />
        <fieldset className="lp-group">
          <legend>数的是</legend>
          <div className="lp-radios">
            {Object.entries(units).map(([id, title]) => (
              <label key={id}>
                <input
                  type="radio"
                  name="count-unit"
                  checked={unit === id}
                  onChange={() => setUnit(isUnit(id) ? id : 'working-day')}
                />{' '}
                {title}
              </label>
            ))}
          </div>
        </fieldset>
        <div>
          <Button htmlType="submit">数一数</Button>
        </div>
      </form>
      <p role="status" className="desk-found">
        <strong>{says}</strong>
      </p>
    </Card>
  );
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(units, text);
}

function counted(from: string, count: string, unit: Unit): string {
  const number = Number(count);
  if (!isDay(from)) return '请填写从哪一日起';
  if (!/^[+-]?\d+$/.test(count.trim()) || Math.abs(number) > MOST)
    return `数目写作整数，不超过 ${MOST}，如 7 或者 -7`;
  const start = day(from);
  const end = plusDays(start, number);
  const date = {
    'working-day': () => addWorkingDays(start, number, stateCouncilCalendar),
    'calendar-day': () => end,
    rolled: () => nextWorkingDay(end, stateCouncilCalendar),
  }[unit]();
  const settled = unit === 'calendar-day' || stateCouncilCalendar.final(yearOf(date));
  return `${chineseDay(date)}${settled ? '' : `（暂计：${yearOf(date)}年度放假安排尚未公布或者没有录入）`}`;
}
