/** @jsxRuntime automatic @jsxImportSource preact */
import type { WorkCalendar } from '@lpt/domain';
import type { PublicationPage } from '../services.ts';
import { TextField } from './field.tsx';
import type { Page } from './layout.tsx';
import { PublicationTable } from './publication-table.tsx';

/** 查询表单填写的内容，原样保留；`errors` 逐个字段。 */
export type SearchForm = Readonly<{
  values: Readonly<Record<'q' | 'body' | 'from' | 'to', string>>;
  errors: Readonly<Partial<Record<'q' | 'body' | 'from' | 'to' | 'after', string>>>;
  /** 不是第一页。 */
  further: boolean;
}>;

/** 公示记录列表。条件填写不对的没有结果，`found` 为空。 */
export function publicationListPage(
  form: SearchForm,
  found: PublicationPage | undefined,
  calendar: WorkCalendar,
): Page {
  const filtered = Object.values(form.values).some((value) => value !== '');
  return {
    title: '处罚公示',
    section: 'publications',
    status: found ? 200 : 400,
    main: (
      <>
        <div class="stack">
          <h1>行政处罚结果公示</h1>
          <p class="lead">不写条件的，列出全部公示。日期按作出决定之日。</p>
        </div>
        <SearchCard form={form} />
        {form.errors.after && (
          <div class="note note-bad" role="alert">
            <p>{form.errors.after}</p>
          </div>
        )}
        {found && <Results form={form} found={found} filtered={filtered} calendar={calendar} />}
      </>
    ),
  };
}

function SearchCard({ form: { values, errors } }: { form: SearchForm }) {
  return (
    <search>
      <form class="card" method="get" action="/publications">
        <div class="filter">
          <TextField
            class="wide"
            name="q"
            label="关键词"
            type="search"
            max={100}
            value={values.q}
            error={errors.q}
          />
          <TextField name="body" label="执法主体" max={80} value={values.body} error={errors.body} />
          <TextField name="from" label="决定日期自" type="date" value={values.from} error={errors.from} />
          <TextField name="to" label="决定日期至" type="date" value={values.to} error={errors.to} />
          <div class="go">
            <button type="submit">查询</button>
          </div>
        </div>
      </form>
    </search>
  );
}

function Results(props: {
  form: SearchForm;
  found: PublicationPage;
  filtered: boolean;
  calendar: WorkCalendar;
}) {
  const { form, found, filtered, calendar } = props;
  if (found.rows.length === 0)
    return (
      <div class="note">
        <strong>没有符合条件的公示</strong>
        <p>
          可以减少条件再查。依法不予公开的决定不在公示之列，见<a href="/about">公示说明</a>。
        </p>
      </div>
    );
  const caption = filtered ? '符合条件的公示，新的在前' : '全部公示，新的在前';
  return (
    <div class="stack">
      <PublicationTable rows={found.rows} calendar={calendar} caption={caption} />
      <nav class="pager" aria-label="翻页">
        {form.further && (
          <a class="button button-plain" href={pageUrl(form.values)}>
            回到第一页
          </a>
        )}
        {found.next && (
          <a class="button button-plain" href={pageUrl(form.values, found.next)}>
            下一页
          </a>
        )}
      </nav>
    </div>
  );
}

function pageUrl(values: SearchForm['values'], after?: string): string {
  const given = Object.entries({ ...values, ...(after === undefined ? {} : { after }) }).filter(
    ([, value]) => value !== '',
  );
  const query = new URLSearchParams(given).toString();
  return query === '' ? '/publications' : `/publications?${query}`;
}
