import { type Case, chineseInstant, intervalTitles, recordKindTitles } from '@lpt/domain';
import { Card } from './card.tsx';

/** 笔录、不计入期限的期间、责令改正，都没有的不显示。 */
export function RecordsCard({ theCase: { records, intervals, corrections } }: Readonly<{ theCase: Case }>) {
  if (records.length + intervals.length + corrections.length === 0) return null;
  return (
    <Card title="笔录、期间和责令改正">
      <ul className="lp-records">
        {records.map(({ id, kind, from, person, officers, place }) => (
          <li key={id}>
            <b>{recordKindTitles[kind]}</b> {chineseInstant(from)}，{place}，{person}；
            {officers.map(({ name }) => name).join('、')}
          </li>
        ))}
        {intervals.map(({ id, reason, from, to, paper }) => (
          <li key={id}>
            <b>{intervalTitles[reason]}</b> {from} 至 {to ?? '今'}，{paper}
          </li>
        ))}
        {corrections.map(({ id, number, requirement, dueOn, recheck }) => (
          <li key={id}>
            <b>责令改正 {number}</b> {requirement}，{dueOn} 到期
            {recheck && `；${recheck.on} 复查，${recheck.corrected ? '已经改正' : '没有改正'}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
