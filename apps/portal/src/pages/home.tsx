/** @jsxRuntime automatic @jsxImportSource preact */
import type { WorkCalendar } from '@lpt/domain';
import type { PublicationEntry } from '../services.ts';
import { TextField } from './field.tsx';
import type { Page } from './layout.tsx';
import { PublicationTable } from './publication-table.tsx';
import type { Offered } from './verify.tsx';

type Door = Readonly<{ url: string; title: string; says: string }>;

function doorsTo({ certificate, paper }: Offered): readonly Door[] {
  const checks = [
    ...(certificate ? ['核对执法人员的证件是否有效'] : []),
    ...(paper ? ['核对收到的文书是否真实'] : []),
  ];
  return [
    { url: '/publications', title: '查处罚公示', says: '按案件、机关、日期查询行政处罚决定，无须登录。' },
    { url: '/p', title: '当事人查询与陈述', says: '凭告知书上的查询码查看案件，提出陈述、申辩，申请听证。' },
    ...(checks.length > 0 ? [{ url: '/verify', title: '真伪验证', says: `${checks.join('，')}。` }] : []),
  ];
}

/** 首页：查询、三个入口、最近公示。 */
export function homePage(
  recent: readonly PublicationEntry[],
  offered: Offered,
  calendar: WorkCalendar,
): Page {
  return {
    title: '首页',
    section: 'home',
    hero: (
      <>
        <h1>行政处罚结果公示</h1>
        <p class="lead">公开行政处罚决定的摘要。每条记录写明作出决定和公示的日期，逾期公示的如实标明。</p>
        <search>
          <form class="search" method="get" action="/publications">
            <TextField name="q" label="查询公示" type="search" max={100} hint="" />
            <button type="submit">查询</button>
          </form>
        </search>
      </>
    ),
    main: (
      <>
        <ul class="doors">
          {doorsTo(offered).map(({ url, title, says }) => (
            <li key={url}>
              <a class="door" href={url}>
                <b>{title}</b>
                <span>{says}</span>
              </a>
            </li>
          ))}
        </ul>
        <section aria-labelledby="recent" class="stack">
          <div class="heading">
            <h2 id="recent">最近公示</h2>
            <a href="/publications">全部公示</a>
          </div>
          {recent.length > 0 ? (
            <PublicationTable rows={recent} calendar={calendar} caption="按公示日期，新的在前" />
          ) : (
            <p class="card">目前没有公示记录。</p>
          )}
        </section>
      </>
    ),
  };
}
