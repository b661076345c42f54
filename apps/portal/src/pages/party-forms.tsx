/** @jsxRuntime automatic @jsxImportSource preact */
import type { Refusal } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import type { Offer } from '../party/offers.ts';
import { DueDay } from './derivation.tsx';
import { FormError, TextArea, TextField } from './field.tsx';
import type { Page } from './layout.tsx';

/** 入口：填写查询码。`error` 只在写法不对时有；查不到的码另有一页。 */
export function codeEntryPage(entered = '', error?: string): Page {
  return {
    title: '当事人查询',
    section: 'party',
    status: error ? 400 : 200,
    main: (
      <>
        <div class="stack">
          <h1>当事人查询</h1>
          <p class="lead">
            收到行政处罚告知书的当事人，可以在这里查看案件，提出陈述、申辩，申请听证。不须注册。
          </p>
        </div>
        <form class="card form" method="post" action="/p">
          <TextField
            name="code"
            label="查询码"
            hint="印在告知书上，十二位字母和数字；也可以用手机扫描告知书上的二维码"
            max={40}
            required
            code
            value={entered}
            error={error}
          />
          <button type="submit">查看案件</button>
        </form>
      </>
    ),
  };
}

/** 查询码查不到。不说明是写错、作废还是从来没有。 */
export const unknownCodePage: Page = {
  title: '没有查到',
  section: 'party',
  status: 404,
  unlisted: true,
  main: (
    <>
      <h1>没有查到</h1>
      <p class="lead">请核对告知书上的查询码后再试，或者按告知书上的电话与办案机关联系。</p>
      <p>
        <a class="button button-plain" href="/p">
          重新填写
        </a>
      </p>
    </>
  ),
};

/** 一张表单：隐藏的编号和令牌、已经填写的内容、错误。 */
export type PartyForm = Readonly<{
  code: string;
  key: string;
  token: string;
  content: string;
  /** 字段的错误。 */
  error?: string;
  /** 整张表单的错误。 */
  says?: string;
  refusals?: readonly Refusal[];
}>;

const shapes = {
  statement: {
    title: '提出陈述、申辩',
    label: '陈述、申辩的内容',
    hint: '写明对哪一项事实、理由、依据或者处罚有意见，以及您的理由。最多5000字。有证据材料的，请另行提交办案机关。',
    field: 'content',
    max: 5000,
    submit: '提交陈述、申辩',
    after: '提交以后立即存入案卷，不能修改，可以再次提交补充。机关不得因陈述、申辩给予更重的处罚。',
  },
  hearing: {
    title: '申请听证',
    label: '申请听证的理由',
    hint: '写明对哪些事实、证据、依据有异议。最多3000字。',
    field: 'reason',
    max: 3000,
    submit: '提交听证申请',
    after:
      '提交以后立即存入案卷。办案机关将依法通知听证的时间、地点；当事人可以亲自参加，也可以委托一至二人代理。',
  },
} as const;

/** 陈述、申辩或者申请听证的表单。不能提出的，说明为什么。 */
export function partyFormPage(
  kind: keyof typeof shapes,
  form: PartyForm,
  offer: Offer,
  status: number,
): Page {
  const shape = shapes[kind];
  const trouble = form.error ?? form.says;
  return {
    title: shape.title,
    section: 'party',
    above: [{ title: '我的案件', url: `/p/${form.code}` }],
    status,
    unlisted: true,
    main: (
      <>
        <h1>{shape.title}</h1>
        {trouble && <FormError says={trouble} />}
        {form.refusals && form.refusals.length > 0 && <Refusals refusals={form.refusals} />}
        {offer.open ? (
          <>
            {offer.window && (
              <div class="card">
                <DueDay title="最后一日" derivation={offer.window.derivation} over={!offer.window.open} />
              </div>
            )}
            {offer.note && <p class="note note-warn">{offer.note}</p>}
            <form class="card form" method="post" action={`/p/${form.code}/${kind}`}>
              <input type="hidden" name="key" value={form.key} />
              <input type="hidden" name="token" value={form.token} />
              <TextArea
                name={shape.field}
                label={shape.label}
                hint={shape.hint}
                max={shape.max}
                value={form.content}
                error={form.error}
              />
              <p class="soft">{shape.after}</p>
              <div class="actions">
                <button type="submit">{shape.submit}</button>
                <a class="button button-plain" href={`/p/${form.code}`}>
                  返回
                </a>
              </div>
            </form>
          </>
        ) : (
          <Closed offer={offer} form={form} />
        )}
      </>
    ),
  };
}

function Closed({ offer, form }: { offer: Extract<Offer, { open: false }>; form: PartyForm }) {
  return (
    <>
      <div class="note note-warn">
        <strong>现在不能提出</strong>
        <p>{offer.why}</p>
        <p class="small">{citeAll(offer.articles)}</p>
      </div>
      {form.content !== '' && (
        <section class="card" aria-labelledby="written">
          <h2 id="written">您刚才写的内容（没有提交）</h2>
          <p class="text">{form.content}</p>
        </section>
      )}
      <p class="actions">
        <a class="button button-plain" href={`/p/${form.code}`}>
          返回
        </a>
      </p>
    </>
  );
}

function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  return (
    <div class="note note-bad">
      <strong>依法不能受理</strong>
      <ul class="rights">
        {refusals.map(({ code, says, detail, remedy, articles }) => (
          <li key={code}>
            {says}
            {detail && `（${detail}）`}。{remedy}。<span class="soft small">{citeAll(articles)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
