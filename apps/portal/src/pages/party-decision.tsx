/** @jsxRuntime automatic @jsxImportSource preact */
import {
  type Body,
  type Clock,
  chineseDay,
  clocksOf,
  type Fen,
  fen,
  fineOf,
  gainsOf,
  groupedYuan,
  isUndone,
  moneyText,
  type Party,
  type PartyDecision,
  paidInFull,
  proposalText,
  revocationResultTitles,
} from '@lpt/domain';
import { APL, cite, citeAll } from '@lpt/law';
import { partyOf } from '../party/offers.ts';
import type { PartyAccess } from '../services.ts';
import { DueDay } from './derivation.tsx';

/** 决定以后：决定、怎样缴款、怎样救济。没有送达的决定不在这里。 */
export function DecisionSection({ access, organ }: { access: PartyAccess; organ: Body }) {
  const party = partyOf(access);
  const { decision } = party;
  if (!decision) return null;
  const clocks = clocksOf(access.theCase, access.ctx).filter((clock) => clock.party === party.id);
  return (
    <>
      <section class="card" aria-labelledby="decision">
        <h2 id="decision">处理决定</h2>
        {decision.revoked && <p class="note note-warn">{revocationSays(decision.revoked)}</p>}
        <dl class="facts">
          <div>
            <dt>决定书文号</dt>
            <dd>{decision.number}</dd>
          </div>
          <div>
            <dt>作出决定之日</dt>
            <dd>{chineseDay(decision.on)}</dd>
          </div>
          <div>
            <dt>决定</dt>
            <dd>
              <strong>{proposalText(decision.proposal)}</strong>
            </dd>
          </div>
        </dl>
      </section>
      <Payment party={party} decision={decision} organ={organ} clocks={clocks} />
      <Remedies organ={organ} clocks={clocks} />
    </>
  );
}

function revocationSays({ receivedOn, by, result }: NonNullable<PartyDecision['revoked']>): string {
  const what = `${chineseDay(receivedOn)}，${by}`;
  if (result === 'confirmed-unlawful') return `本决定已经被确认违法，没有撤销，仍须履行：${what}。`;
  return `本决定已经被${result ? revocationResultTitles[result] : '撤销或者变更'}，不再有效：${what}。`;
}

function owedBy({ proposal }: PartyDecision): Fen {
  return fen(fineOf(proposal) + gainsOf(proposal));
}

function Payment(props: { party: Party; decision: PartyDecision; organ: Body; clocks: readonly Clock[] }) {
  const { party, decision, organ, clocks } = props;
  const owed = owedBy(decision);
  if (owed === 0 || isUndone(decision)) return null;
  const clock = clocks.find(({ id }) => id === 'payment');
  const paid = paidInFull(party);
  return (
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">缴款</h2>
      {paid ? (
        <p class="note note-good">罚没款已经缴清。</p>
      ) : (
        <>
          <p>
            应缴人民币<strong>{moneyText(owed)}</strong>
          </p>
          {clock && (
            <DueDay
              title="最后一日"
              derivation={clock.derivation}
              over={clock.status === 'expired'}
              what="缴纳"
            />
          )}
          <dl class="facts">
            <div>
              <dt>代收机构</dt>
              <dd>{organ.payee}</dd>
            </div>
          </dl>
          <p>
            缴款时写明决定书文号{decision.number}
            ，也可以通过电子支付系统缴纳。执法人员不得自行收缴罚款，依法当场收缴的除外。
          </p>
          {fineOf(decision.proposal) > 0 && <LateFine decision={decision} />}
          <p>确有经济困难的，可以书面申请延期或者分期缴纳（{cite(APL.art(66, { para: 2 }))}）。</p>
        </>
      )}
      <Paid party={party} />
    </section>
  );
}

function LateFine({ decision }: { decision: PartyDecision }) {
  if (!decision.lateFine) return <p>逾期不缴纳的，依法申请强制执行。</p>;
  return (
    <p>
      逾期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处的总额不超过罚款本数
      {groupedYuan(fineOf(decision.proposal))}元（{cite(APL.art(72, { para: 1, item: 1 }))}
      ）；行政复议、行政诉讼期间不计算（
      {cite(APL.art(73, { para: 3 }))}）。
    </p>
  );
}

function Paid({ party }: { party: Party }) {
  if (party.payments.length === 0) return null;
  return (
    <div>
      <h3>已登记的缴款</h3>
      <ul class="papers">
        {party.payments.map(({ on, amountFen, receipt }) => (
          <li key={receipt}>
            <span>
              {chineseDay(on)}，{groupedYuan(amountFen)}元
            </span>
            <span class="soft">票据号{receipt}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remedies({ organ, clocks }: { organ: Body; clocks: readonly Clock[] }) {
  const ways = [
    { id: 'reconsideration', title: '申请行政复议', to: organ.reviewBodies.reconsideration },
    { id: 'litigation', title: '提起行政诉讼', to: organ.reviewBodies.court },
  ] as const;
  const open = ways.flatMap((way) => {
    const clock = clocks.find(({ id }) => id === way.id);
    return clock && clock.status !== 'void' ? [{ ...way, clock }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section class="card" aria-labelledby="remedies">
      <h2 id="remedies">不服决定怎么办</h2>
      <p>
        下面两种办法可以选择。复议、诉讼期间决定不停止执行，法律另有规定的除外（
        {cite(APL.art(73, { para: 1 }))}）。
      </p>
      {open.map(({ id, title, to, clock }) => (
        <div key={id} class="stack">
          <h3>
            向{to}
            {title}
          </h3>
          <DueDay title="最后一日" derivation={clock.derivation} over={clock.status === 'expired'} />
          <p class="small soft">{citeAll(clock.articles)}</p>
        </div>
      ))}
    </section>
  );
}
