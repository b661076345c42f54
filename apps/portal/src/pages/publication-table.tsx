/** @jsxRuntime automatic @jsxImportSource preact */
import { chineseDay, type Day, type WorkCalendar } from '@lpt/domain';
import type { PublicationEntry } from '../services.ts';
import { timelinessOf } from './days.ts';

/** 一条公示的地址。 */
export function publicationUrl({ city, id }: Pick<PublicationEntry, 'city' | 'id'>): string {
  return `/publications/${encodeURIComponent(city)}/${encodeURIComponent(id)}`;
}

/** 公示记录的列表；手机上每条一张卡片。 */
export function PublicationTable(props: {
  rows: readonly PublicationEntry[];
  calendar: WorkCalendar;
  caption: string;
}) {
  return (
    <table class="list">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">案件名称</th>
          <th scope="col">决定书文号</th>
          <th scope="col">执法主体</th>
          <th scope="col">决定日期</th>
          <th scope="col">公示日期</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((entry) => (
          <Row key={`${entry.city}/${entry.id}`} entry={entry} calendar={props.calendar} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, calendar }: { entry: PublicationEntry; calendar: WorkCalendar }) {
  if (entry.status === 'withdrawn')
    return (
      <tr class="withdrawn">
        <th scope="row">
          <a href={publicationUrl(entry)}>公示已撤回</a>
        </th>
        <td data-title="文号">{entry.documentNumber}</td>
        <td data-title="执法主体">—</td>
        <td data-title="决定日期">—</td>
        <td data-title="公示日期" class="day">
          {chineseDay(entry.publishedOn)}，{chineseDay(entry.withdrawnOn)}撤回
        </td>
      </tr>
    );
  const { record } = entry;
  return (
    <tr>
      <th scope="row">
        <a href={publicationUrl(entry)}>{record.caseName}</a>
      </th>
      <td data-title="文号" class="day">
        {record.documentNumber}
      </td>
      <td data-title="执法主体">{record.body}</td>
      <td data-title="决定日期" class="day">
        {chineseDay(record.decidedOn)}
      </td>
      <td data-title="公示日期">
        <span class="day">{chineseDay(entry.publishedOn)}</span>{' '}
        <LateTag decidedOn={record.decidedOn} publishedOn={entry.publishedOn} calendar={calendar} />
      </td>
    </tr>
  );
}

function LateTag(props: { decidedOn: Day; publishedOn: Day; calendar: WorkCalendar }) {
  const kept = timelinessOf(props.decidedOn, props.publishedOn, props.calendar);
  return kept && kept.lateWorkingDays > 0 ? <span class="tag tag-warn">逾期公示</span> : null;
}
