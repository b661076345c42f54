/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { paperStyle, portalStyle } from '../assets.ts';
import type { Site } from '../services.ts';

/** 栏目。 */
const sections = [
  { id: 'home', title: '首页', url: '/' },
  { id: 'publications', title: '处罚公示', url: '/publications' },
  { id: 'party', title: '当事人查询', url: '/p' },
  { id: 'verify', title: '真伪验证', url: '/verify' },
  { id: 'about', title: '公示说明', url: '/about' },
] as const;

export type SectionId = (typeof sections)[number]['id'];

/** 一页。`status` 不写就是 200。 */
export type Page = Readonly<{
  title: string;
  section?: SectionId;
  /** 上级页面，面包屑用；不含首页和本页。 */
  above?: readonly Readonly<{ title: string; url: string }>[];
  status?: number;
  /** 不让搜索引擎收录。 */
  unlisted?: boolean;
  /** 页面里有文书。 */
  paper?: boolean;
  /** 铺满宽度的开头，排在正文之前。 */
  hero?: ComponentChildren;
  main: ComponentChildren;
}>;

/** The whole document. Every text goes through preact, which escapes it. */
export function renderPage(page: Page, site: Site): string {
  return `<!doctype html>${render(<Frame page={page} site={site} />)}`;
}

function Frame({ page, site }: { page: Page; site: Site }) {
  const home = page.section === 'home';
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{home ? site.name : `${page.title} · ${site.name}`}</title>
        <meta name="SiteName" content={site.name} />
        {site.identification && <meta name="SiteIDCode" content={site.identification} />}
        <meta
          name="ColumnName"
          content={sections.find(({ id }) => id === page.section)?.title ?? page.title}
        />
        {page.unlisted && <meta name="robots" content="noindex, nofollow" />}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={portalStyle.url} />
        {page.paper && <link rel="stylesheet" href={paperStyle.url} />}
      </head>
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        {site.demonstration && (
          <aside class="demo" aria-label="演示说明">
            <p>演示系统：机关、人员、案件均为虚构，不具有法律效力。</p>
          </aside>
        )}
        <Top site={site} {...(page.section ? { section: page.section } : {})} />
        <main id="main" tabindex={-1}>
          {page.hero && (
            <div class="hero">
              <div class="wrap">{page.hero}</div>
            </div>
          )}
          <div class="wrap">
            {!home && <Crumbs page={page} />}
            {page.main}
          </div>
        </main>
        <Foot site={site} />
      </body>
    </html>
  );
}

function Top({ site, section }: { site: Site; section?: SectionId }) {
  return (
    <header class="top">
      <div class="wrap">
        <a class="name" href="/">
          {site.name}
        </a>
        <nav class="nav" aria-label="栏目">
          <ul>
            {sections.map(({ id, title, url }) => (
              <li key={id}>
                <a href={url} {...(id === section ? { 'aria-current': 'page' as const } : {})}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Crumbs({ page: { title, above = [] } }: { page: Page }) {
  return (
    <nav class="crumbs" aria-label="当前位置">
      <ol>
        {[{ title: '首页', url: '/' }, ...above].map((step) => (
          <li key={step.url}>
            <a href={step.url}>{step.title}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

function Foot({ site }: { site: Site }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <ul>
          <li>主办：{site.operator}</li>
          {site.identification && <li>网站标识码：{site.identification}</li>}
          {site.icp && <li>{site.icp}</li>}
          {site.phone && <li>联系电话：{site.phone}</li>}
        </ul>
        <p>
          公示内容由作出决定的机关录入并负责。<a href="/about#correction">发现错误，申请更正</a>
        </p>
      </div>
    </footer>
  );
}
