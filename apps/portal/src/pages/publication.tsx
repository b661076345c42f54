/** @jsxRuntime automatic @jsxImportSource preact */
import { chineseDay, type Day, type PublishedRecord, type WorkCalendar } from '@lpt/domain';
import { APL, cite, GDD } from '@lpt/law';
import type { PublicationEntry, PublicationProof } from '../services.ts';
import { timelinessOf } from './days.ts';
import type { Page } from './layout.tsx';

type Published = Extract<PublicationEntry, { status: 'published' }>;
type Withdrawn = Extract<PublicationEntry, { status: 'withdrawn' }>;

const above = [{ title: '处罚公示', url: '/publications' }] as const;

/** 一条公示：正好是摘要公示的各项，再加公示的日期和是否按期。 */
export function publicationPage(
  entry: Published,
  calendar: WorkCalendar,
  proof: PublicationProof | undefined,
): Page {
  const { record } = entry;
  return {
    title: record.caseName,
    section: 'publications',
    above,
    main: (
      <>
        <h1>{record.caseName}</h1>
        <article class="card" aria-label="公示内容">
          <dl class="facts">
            {Object.values(fields).map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd class="text">{text(record)}</dd>
              </div>
            ))}
          </dl>
        </article>
        <Timing decidedOn={record.decidedOn} publishedOn={entry.publishedOn} calendar={calendar} />
        {proof && <Proof proof={proof} />}
        <p class="small soft">
          公示内容依据{cite(GDD.art(13))}。当事人认为内容有误的，可以<a href="/about#correction">申请更正</a>
          。
        </p>
      </>
    ),
  };
}

/** 各项的名称和写法，按显示的先后；与公示记录的字段一一对应，多一个、少一个都不能编译。 */
const fields: Readonly<
  Record<keyof PublishedRecord, Readonly<{ title: string; text: (record: PublishedRecord) => string }>>
> = {
  documentNumber: { title: '行政处罚决定书文号', text: ({ documentNumber }) => documentNumber },
  caseName: { title: '案件名称', text: ({ caseName }) => caseName },
  partyKind: { title: '当事人类型', text: ({ partyKind }) => partyKind },
  facts: { title: '违法事实', text: ({ facts }) => facts },
  basis: { title: '法律依据', text: ({ basis }) => basis },
  outcome: { title: '执法决定', text: ({ outcome }) => outcome },
  body: { title: '执法主体名称', text: ({ body }) => body },
  decidedOn: { title: '作出决定之日', text: ({ decidedOn }) => chineseDay(decidedOn) },
};

function Timing(props: { decidedOn: Day; publishedOn: Day; calendar: WorkCalendar }) {
  const { decidedOn, publishedOn, calendar } = props;
  const kept = timelinessOf(decidedOn, publishedOn, calendar);
  const late = kept !== undefined && kept.lateWorkingDays > 0;
  return (
    <section class={`note ${late ? 'note-warn' : 'note-good'}`} aria-labelledby="timing">
      <h2 id="timing">公示日期：{chineseDay(publishedOn)}</h2>
      {kept && (
        <p>
          {late ? `逾期公示，迟${kept.lateWorkingDays}个工作日。` : '按期公示。'}
          应当在{chineseDay(kept.due)}以前公示：自作出决定之日起七个工作日（{cite(GDD.art(21, { para: 2 }))}
          ）。
          {kept.provisional && '涉及的年度放假安排尚未公布，日期为暂计。'}
        </p>
      )}
    </section>
  );
}

function Proof({ proof }: { proof: PublicationProof }) {
  return (
    <section class="card" aria-labelledby="proof">
      <h2 id="proof">存证</h2>
      <p class="soft">
        公示这一步已经写进存证日志，日志只增不改。以后改动这一步的任何内容，摘要都会对不上；摘要里看不出案件内容。
      </p>
      <dl class="facts">
        <div>
          <dt>摘要</dt>
          <dd class="mono">{proof.hash}</dd>
        </div>
        <div>
          <dt>日志中的位置</dt>
          <dd>
            第{proof.place + 1}条，共{proof.size}条
          </dd>
        </div>
      </dl>
      <details>
        <summary>证明路径和签名检查点</summary>
        <p class="small soft">
          由摘要和各层散列依次算出日志的根（RFC 6962），应当与检查点里的相同；检查点用日志的公钥验签。
        </p>
        <ol class="mono">
          {proof.path.map((hash) => (
            <li key={hash}>{hash}</li>
          ))}
        </ol>
        <p class="mono">{proof.checkpoint}</p>
      </details>
    </section>
  );
}

/** 撤回以后只留墓碑：文号、日期、理由，没有事实。回答 410。 */
export function tombstonePage(entry: Withdrawn): Page {
  return {
    title: '公示已撤回',
    section: 'publications',
    above,
    status: 410,
    unlisted: true,
    main: (
      <>
        <h1>公示已撤回</h1>
        <div class="card">
          <dl class="facts">
            <div>
              <dt>行政处罚决定书文号</dt>
              <dd>{entry.documentNumber}</dd>
            </div>
            <div>
              <dt>公示日期</dt>
              <dd>{chineseDay(entry.publishedOn)}</dd>
            </div>
            <div>
              <dt>撤回日期</dt>
              <dd>{chineseDay(entry.withdrawnOn)}</dd>
            </div>
            <div>
              <dt>撤回的理由</dt>
              <dd class="text">{entry.reason}</dd>
            </div>
          </dl>
        </div>
        <p class="small soft">
          决定被变更、撤销、确认违法或者无效的，机关应当撤回公示并公开说明理由（
          {cite(APL.art(48, { para: 2 }))}、{cite(GDD.art(24))}）。撤回以后不再显示案件内容。
        </p>
      </>
    ),
  };
}
