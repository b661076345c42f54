/** @jsxRuntime automatic @jsxImportSource preact */
import { chineseDay, type Day } from '@lpt/domain';
import { APL, cite } from '@lpt/law';
import type { CertificateOnRecord, PaperOnRecord } from '../services.ts';
import { TextField } from './field.tsx';
import type { Page } from './layout.tsx';

/** 一次验证：填写的内容和结果；没有填写的没有结果。 */
export type Verification = Readonly<{
  certificate?: Readonly<{ number: string; error?: string; found?: CertificateOnRecord | undefined }>;
  paper?: Readonly<{ number: string; hash: string; error?: string; found?: PaperOnRecord | undefined }>;
}>;

const stateTexts: Readonly<Record<CertificateOnRecord['state'], string>> = {
  valid: '有效',
  'not-yet': '尚未生效',
  expired: '已经过期',
  suspended: '已被暂扣',
  revoked: '已被撤销',
  cancelled: '已经注销',
};

/** 开通了哪些验证。 */
export type Offered = Readonly<{ certificate: boolean; paper: boolean }>;

/** 验证执法证件、验证文书。没有开通的不显示。 */
export function verifyPage({ certificate, paper }: Verification, offered: Offered, today: Day): Page {
  const wrong = certificate?.error ?? paper?.error;
  return {
    title: '真伪验证',
    section: 'verify',
    status: wrong ? 400 : 200,
    unlisted: certificate !== undefined || paper !== undefined,
    main: (
      <>
        <div class="stack">
          <h1>真伪验证</h1>
          <p class="lead">
            执法人员应当出示执法证件，可以当场核对证号。{offered.paper && '收到的文书也可以核对。'}
          </p>
        </div>
        <div class="two">
          {offered.certificate && <CertificateCard asked={certificate} today={today} />}
          {offered.paper && <PaperCard asked={paper} />}
        </div>
        {!offered.certificate && !offered.paper && (
          <p class="note">本站尚未开通网上验证，请按机关公开的电话核实。</p>
        )}
      </>
    ),
  };
}

function CertificateCard({ asked, today }: { asked: Verification['certificate']; today: Day }) {
  return (
    <section class="card" aria-labelledby="certificate-title">
      <h2 id="certificate-title">验证执法证件</h2>
      <form class="form" method="get" action="/verify">
        <TextField
          name="certificate"
          label="证号"
          hint="执法证件正面的证件编号"
          max={40}
          required
          value={asked?.number}
          error={asked?.error}
        />
        <button type="submit">验证证件</button>
      </form>
      {asked && !asked.error && <CertificateAnswer found={asked.found} today={today} />}
    </section>
  );
}

function PaperCard({ asked }: { asked: Verification['paper'] }) {
  return (
    <section class="card" aria-labelledby="paper-title">
      <h2 id="paper-title">验证文书</h2>
      <form class="form" method="get" action="/verify">
        <TextField
          name="number"
          label="文号"
          hint="如“穗天市监罚〔2026〕1号”，括号用哪一种都可以"
          max={80}
          required
          value={asked?.number}
        />
        <TextField
          name="hash"
          label="校验码"
          hint="文书末尾小字，十六位字母和数字，四位一组"
          max={64}
          required
          value={asked?.hash}
          error={asked?.error}
        />
        <button type="submit">验证文书</button>
      </form>
      {asked && !asked.error && <PaperAnswer found={asked.found} />}
    </section>
  );
}

function CertificateAnswer({ found, today }: { found: CertificateOnRecord | undefined; today: Day }) {
  if (!found)
    return (
      <div class="note note-bad" role="status">
        <strong>没有查到这个证号</strong>
        <p>
          请核对证号。执法人员不出示执法证件的，当事人有权拒绝接受调查或者检查（
          {cite(APL.art(55, { para: 1 }))}）。
        </p>
      </div>
    );
  const valid = found.state === 'valid';
  return (
    <div class={`note ${valid ? 'note-good' : 'note-bad'}`} role="status">
      <strong>
        {chineseDay(today)}：证件{stateTexts[found.state]}
      </strong>
      <dl class="facts">
        <div>
          <dt>姓名</dt>
          <dd>{found.name}</dd>
        </div>
        <div>
          <dt>所属机关</dt>
          <dd>{found.body}</dd>
        </div>
        <div>
          <dt>证件</dt>
          <dd>
            {found.category} {found.number}
          </dd>
        </div>
        <div>
          <dt>有效期至</dt>
          <dd>{chineseDay(found.validTo)}</dd>
        </div>
      </dl>
    </div>
  );
}

function PaperAnswer({ found }: { found: PaperOnRecord | undefined }) {
  if (!found)
    return (
      <div class="note note-bad" role="status">
        <strong>文号和校验码不相符</strong>
        <p>
          请核对后再试。仍不相符的，请向文书所写的机关核实，电话从机关的网站查，不用文书上写的；核实以前不要按文书上的账号付款。
        </p>
      </div>
    );
  return (
    <div class="note note-good" role="status">
      <strong>文书在册，校验码相符</strong>
      <p>
        {found.body}
        {chineseDay(found.on)}制发的{found.title}，{found.number}。
      </p>
      <p class="small">只核对这份文书是不是机关制发的；以后有没有变更或者撤销，请向机关查询。</p>
    </div>
  );
}
