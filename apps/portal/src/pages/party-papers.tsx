/** @jsxRuntime automatic @jsxImportSource preact */
import {
  chineseDay,
  chineseInstant,
  type HearingRequest,
  type IssuedDocument,
  type Party,
  type Statement,
} from '@lpt/domain';
import type { Page } from './layout.tsx';

/** 一张回执：受理了什么、什么时候、原文。 */
export type Receipt = Readonly<{ number: string; title: string; when: string; content: string }>;

function ofStatement({ receipt, at, content }: Statement): Receipt {
  return { number: receipt, title: '陈述、申辩', when: chineseInstant(at), content };
}

function ofHearing({ receipt, on, reason, withdrawnOn }: HearingRequest): Receipt {
  const title = withdrawnOn ? `听证申请（${chineseDay(withdrawnOn)}撤回）` : '听证申请';
  return { number: receipt, title, when: chineseDay(on), content: reason };
}

/** 当事人名下的全部回执，先收到的在前。 */
export function receiptsOf({ statements, hearingRequests }: Party): readonly Receipt[] {
  return [...statements.map(ofStatement), ...hearingRequests.map(ofHearing)];
}

/** 已经提出的意见和申请。 */
export function ReceiptsSection({ party, code }: { party: Party; code: string }) {
  const receipts = receiptsOf(party);
  if (receipts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="receipts">
      <h2 id="receipts">已经提出的</h2>
      <ul class="papers">
        {receipts.map(({ number, title, when }) => (
          <li key={number}>
            <span>
              {title}
              <br />
              <span class="soft small">
                {when}，回执号{number}
              </span>
            </span>
            <span class="links">
              <a href={`/p/${code}/receipts/${number}`}>查看{title}回执</a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 送达的文书。 */
export function PapersSection({ documents, code }: { documents: readonly IssuedDocument[]; code: string }) {
  if (documents.length === 0) return null;
  return (
    <section class="card" aria-labelledby="papers">
      <h2 id="papers">文书</h2>
      <ul class="papers">
        {documents.map(({ id, title, number, on }) => (
          <li key={id}>
            <span>
              {title}
              <br />
              <span class="soft small">
                {number ? `${number}，` : ''}
                {chineseDay(on)}
              </span>
            </span>
            <span class="links">
              <a href={`/p/${code}/papers/${id}`} aria-label={`阅读${title}`}>
                阅读
              </a>
              <a href={`/p/${code}/papers/${id}.pdf`} aria-label={`下载 PDF：${title}`}>
                下载 PDF
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 回执页，可以打印。 */
export function receiptPage(receipt: Receipt, organ: string, party: string, code: string): Page {
  return {
    title: '回执',
    section: 'party',
    above: [{ title: '我的案件', url: `/p/${code}` }],
    unlisted: true,
    main: (
      <>
        <div class="note note-good" role="status">
          <strong>已经收到，并且存入案卷</strong>
          <p>办案机关将依法处理。请保存回执，可以打印，也可以截图。</p>
        </div>
        <article class="card" aria-labelledby="receipt-title">
          <h1 id="receipt-title">{receipt.title}回执</h1>
          <dl class="facts">
            <div>
              <dt>回执号</dt>
              <dd class="receipt">{receipt.number}</dd>
            </div>
            <div>
              <dt>收到的时间</dt>
              <dd>{receipt.when}</dd>
            </div>
            <div>
              <dt>提出人</dt>
              <dd>{party}</dd>
            </div>
            <div>
              <dt>受理机关</dt>
              <dd>{organ}</dd>
            </div>
            <div>
              <dt>原文</dt>
              <dd class="text">{receipt.content}</dd>
            </div>
          </dl>
        </article>
        <p class="actions">
          <a class="button button-plain" href={`/p/${code}`}>
            回到我的案件
          </a>
        </p>
      </>
    ),
  };
}

/** 文书的网页。`html` 是排版程序写好的，文字已经转义。 */
export function paperPage(title: string, html: string, document: string, code: string): Page {
  return {
    title,
    section: 'party',
    above: [{ title: '我的案件', url: `/p/${code}` }],
    unlisted: true,
    paper: true,
    main: (
      <>
        <p class="actions">
          <a class="button button-plain" href={`/p/${code}/papers/${document}.pdf`}>
            下载 PDF
          </a>
        </p>
        {/* renderHtml escapes every text; a test shows it. */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <p class="small soft">网页供阅读，正式文书以送达的纸质或者 PDF 文书为准。</p>
      </>
    ),
  };
}
