import { roleTitles } from '@lpt/domain';
import type { HistoryEvent } from './shapes.ts';

type Entry = Readonly<{ first: HistoryEvent; documents: readonly string[]; parties: readonly string[] }>;

/** 一次办理的几个事件并作一条：同一时刻、同一事项、同一人。 */
export function entriesOf(events: readonly HistoryEvent[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const event of events) {
    const last = entries.at(-1);
    const same =
      last && last.first.act === event.act && last.first.at === event.at && last.first.by === event.by;
    const documents = event.document ? [event.document.title] : [];
    const parties = event.party ? [event.party] : [];
    if (same)
      entries[entries.length - 1] = {
        first: last.first,
        documents: [...last.documents, ...documents],
        parties: [...new Set([...last.parties, ...parties])],
      };
    else entries.push({ first: event, documents, parties });
  }
  return entries;
}

function roleTitle(role: string): string {
  return Object.entries(roleTitles).find(([name]) => name === role)?.[1] ?? role;
}

/** 案件经过：谁、什么时候、办了什么、出了哪些文书；每一条有散列。 */
export function HistoryTimeline({ events }: Readonly<{ events: readonly HistoryEvent[] }>) {
  return (
    <ol className="lp-history">
      {[...entriesOf(events)].reverse().map(({ first, documents }) => (
        <li key={first.seq}>
          <h3>{first.title}</h3>
          <p>
            <time dateTime={first.at}>{first.at.slice(0, 16).replace('T', ' ')}</time> · {first.by}
            {first.roles.length > 0 && `（${first.roles.map(roleTitle).join('、')}）`}
          </p>
          {documents.length > 0 && <p>文书：{documents.join('、')}</p>}
          <p className="lp-hash">存证 {first.hash.slice(0, 16)}…</p>
        </li>
      ))}
    </ol>
  );
}
