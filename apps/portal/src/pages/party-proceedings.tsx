/** @jsxRuntime automatic @jsxImportSource preact */
import { chineseDay, chineseInstant, type HearingSession, measuresView, type Party } from '@lpt/domain';
import { ACL, APL, cite } from '@lpt/law';
import { partyOf } from '../party/offers.ts';
import type { PartyAccess } from '../services.ts';
import { dayWithWeekday } from './days.ts';
import { HowCounted } from './derivation.tsx';

/** 通知书已经送达的听证会；没有排期、没有通知、已经结束的没有。 */
export function comingHearing({ hearing }: Party): HearingSession | undefined {
  const isComing = hearing?.notice?.servedOn !== undefined && !hearing.endedAt && !hearing.terminated;
  return isComing ? hearing.session : undefined;
}

/** 听证会：什么时候、在哪里、由谁主持，可以做什么。 */
export function HearingSection({ access }: { access: PartyAccess }) {
  const party = partyOf(access);
  const session = comingHearing(party);
  if (!session) return null;
  const nameOf = (id: string) => access.ctx.registry.officer(id)?.name ?? id;
  const panel = party.hearing?.panel;
  return (
    <section class="card" aria-labelledby="session">
      <h2 id="session">听证会</h2>
      <dl class="facts">
        <div>
          <dt>时间</dt>
          <dd>
            <strong>{chineseInstant(session.at)}</strong>
          </dd>
        </div>
        <div>
          <dt>地点</dt>
          <dd>{session.place}</dd>
        </div>
        <div>
          <dt>方式</dt>
          <dd>{session.open ? '公开举行' : '不公开举行'}</dd>
        </div>
        {panel && (
          <div>
            <dt>主持人</dt>
            <dd>{nameOf(panel.chair)}</dd>
          </div>
        )}
        {panel && panel.members.length > 0 && (
          <div>
            <dt>听证员</dt>
            <dd>{panel.members.map(nameOf).join('、')}</dd>
          </div>
        )}
      </dl>
      <ul class="rights">
        <li>
          可以亲自参加，也可以委托一至二人代理。
          <span class="soft small">{cite(APL.art(64, { item: 5 }))}</span>
        </li>
        <li>
          认为主持人与本案有直接利害关系的，有权申请回避。
          <span class="soft small">{cite(APL.art(64, { item: 4 }))}</span>
        </li>
        <li>
          没有正当理由不出席或者未经许可中途退出的，视为放弃听证权利。
          <span class="soft small">{cite(APL.art(64, { item: 6 }))}</span>
        </li>
      </ul>
    </section>
  );
}

/** 对这名当事人的财物采取的登记保存和强制措施：清单、期限、权利。没有采取的没有。 */
export function MeasuresSection({ access }: { access: PartyAccess }) {
  const measures = measuresView(access.theCase, access.ctx).filter(({ party }) => party === access.party);
  if (measures.length === 0) return null;
  return (
    <section class="card" aria-labelledby="measures">
      <h2 id="measures">对您的财物采取的措施</h2>
      {measures.map(({ id, title, number, on, stage, stageTitle, binding, term, items, account }) => (
        <div key={id} class="stack">
          <h3>
            {title} {number}
          </h3>
          <p>
            {chineseDay(on)}实施{stage === 'in-force' ? '' : `，${stageTitle}`}。
          </p>
          {binding && (
            <>
              <p>
                期限至<strong>{dayWithWeekday(term.due)}</strong>。
              </p>
              <HowCounted derivation={term} />
            </>
          )}
          {items.length > 0 && (
            <ul class="goods">
              {items.map((item) => (
                <li key={`${item.name}${item.specification}`}>
                  {item.name}（{item.specification}）{item.amount}，{item.condition}，存放于{item.place}
                </li>
              ))}
            </ul>
          )}
          {account !== undefined && <p>{account}</p>}
        </div>
      ))}
      <ul class="rights">
        <li>
          享有陈述权、申辩权，有权依法申请行政复议或者提起行政诉讼；因违法实施受到损害的，有权要求赔偿。
          <span class="soft small">{cite(ACL.art(8, { para: 1 }))}</span>
        </li>
        <li>
          保管费用由行政机关承担；没有违法行为、财物与违法行为无关或者期限届满的，应当及时解除。
          <span class="soft small">
            {cite(ACL.art(26, { para: 3 }))}、{cite(ACL.art(28, { para: 1 }))}
          </span>
        </li>
      </ul>
    </section>
  );
}
