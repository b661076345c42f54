/** @jsxRuntime automatic @jsxImportSource preact */
import {
  type Body,
  chineseInstant,
  citationsFor,
  currentNotice,
  type HearingSession,
  isMatterId,
  matterOf,
  proposalText,
} from '@lpt/domain';
import { APL, cite, citeAll } from '@lpt/law';
import { hearingOffer, type Offer, partyOf, statementOffer } from '../party/offers.ts';
import type { PartyAccess } from '../services.ts';
import { dayWithWeekday } from './days.ts';
import { DueDay } from './derivation.tsx';
import type { Page } from './layout.tsx';
import { DecisionSection } from './party-decision.tsx';
import { PapersSection, ReceiptsSection } from './party-papers.tsx';
import { comingHearing, HearingSection, MeasuresSection } from './party-proceedings.tsx';

/** 办案机关。案件的机关不在主体库里，是服务的错误，直接抛出。 */
export function organOf({ theCase, ctx }: PartyAccess): Body {
  const found = ctx.registry.body(theCase.body);
  if (!found) throw new Error(`body ${theCase.body} is not registered`);
  return found;
}

/** 当事人凭查询码看到的案件。 */
export function partyCasePage(access: PartyAccess, code: string): Page {
  const { theCase } = access;
  const party = partyOf(access);
  const organ = organOf(access);
  const statement = statementOffer(access);
  const hearing = hearingOffer(access);
  return {
    title: '我的案件',
    section: 'party',
    unlisted: true,
    main: (
      <>
        <div class="stack">
          <h1>{theCase.ground}</h1>
          <p class="soft">
            当事人：{party.identity.name}
            <br />
            办案机关：{organ.name}
            {theCase.number && (
              <>
                <br />
                案号：{theCase.number}
              </>
            )}
          </p>
        </div>
        {party.decision ? (
          <DecisionSection access={access} organ={organ} />
        ) : (
          <NextStep stage={access.stage} statement={statement} session={comingHearing(party)} />
        )}
        <HearingSection access={access} />
        <MeasuresSection access={access} />
        <AllegedSection access={access} />
        <AnswerSection code={code} statement={statement} hearing={hearing} />
        <RightsSection />
        <ReceiptsSection party={party} code={code} />
        <PapersSection documents={theCase.documents} code={code} />
        <section class="card" aria-labelledby="contact">
          <h2 id="contact">联系办案机关</h2>
          <dl class="facts">
            <div>
              <dt>地址</dt>
              <dd>{organ.address}</dd>
            </div>
            <div>
              <dt>电话</dt>
              <dd>{organ.phone}</dd>
            </div>
          </dl>
          <p class="soft small">
            请妥善保管查询码，不要转给他人。持有查询码的人可以查看本案并以您的名义提出意见。
          </p>
        </section>
      </>
    ),
  };
}

/** 开头的一句：现在到哪一步，最迟哪一日提出意见。 */
function NextStep({
  stage,
  statement,
  session,
}: {
  stage: PartyAccess['stage'];
  statement: Offer;
  session: HearingSession | undefined;
}) {
  if (session)
    return (
      <div class="note note-good" role="status">
        <strong>听证会定于{chineseInstant(session.at)}举行</strong>
        <p>请携带身份证明和听证通知书，准时到场。</p>
      </div>
    );
  if (stage === 'hearing-requested')
    return (
      <div class="note note-good" role="status">
        <strong>已申请听证</strong>
        <p>听证申请已经收到，办案机关将依法通知听证的时间和地点。</p>
      </div>
    );
  if (stage !== 'notice-issued' && stage !== 'notice-served')
    return (
      <div class="note">
        <strong>案件正在办理</strong>
        <p>决定作出以后依法送达，届时可以在这里查看决定、缴款方式和救济途径。</p>
      </div>
    );
  const window = statement.open ? statement.window : undefined;
  return (
    <div class="note">
      <strong>
        {window?.open ? `请在${dayWithWeekday(window.derivation.due)}以前提出意见` : '尚未作出处罚决定'}
      </strong>
      <p>
        机关拟作出下面的行政处罚，还没有作出决定。您有权陈述、申辩，最后一日当日仍可提出；提出意见不会受到更重的处罚。
      </p>
    </div>
  );
}

function AllegedSection({ access }: { access: PartyAccess }) {
  const { theCase } = access;
  const notice = currentNotice(partyOf(access));
  if (!notice) return null;
  const matters = theCase.violations.flatMap(({ matter }) => (isMatterId(matter) ? [matterOf(matter)] : []));
  const { profiles } = theCase;
  const breached = citeAll(
    citationsFor(
      matters.flatMap(({ violates }) => violates),
      profiles,
    ),
  );
  const grounds = citeAll(
    citationsFor(
      matters.flatMap(({ penalizes }) => penalizes),
      profiles,
    ),
  );
  return (
    <section class="card" aria-labelledby="alleged">
      <h2 id="alleged">告知的内容</h2>
      <dl class="facts">
        <div>
          <dt>告知书文号</dt>
          <dd>{notice.number}</dd>
        </div>
        <div>
          <dt>认定的事实</dt>
          <dd class="text">{notice.proposal.facts}</dd>
        </div>
        {matters.length > 0 && (
          <>
            <div>
              <dt>违反的规定</dt>
              <dd>{breached}</dd>
            </div>
            <div>
              <dt>处罚依据</dt>
              <dd>{grounds}</dd>
            </div>
          </>
        )}
        <div>
          <dt>裁量理由</dt>
          <dd class="text">{notice.proposal.discretion}</dd>
        </div>
        <div>
          <dt>拟作出的处罚</dt>
          <dd>
            <strong>{proposalText(notice.proposal)}</strong>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function AnswerSection({ code, statement, hearing }: { code: string; statement: Offer; hearing: Offer }) {
  return (
    <div class="two">
      <OfferCard
        id="statement"
        title="陈述、申辩"
        says="对事实、理由、依据或者处罚有意见的，可以在这里写明。"
        due="最后一日"
        offer={statement}
        action="提出陈述、申辩"
        url={`/p/${code}/statement`}
      />
      <OfferCard
        id="hearing"
        title="申请听证"
        says="听证由非本案调查人员主持，当事人可以申辩、质证，不承担组织听证的费用。"
        due="最后一日"
        offer={hearing}
        action="申请听证"
        url={`/p/${code}/hearing`}
      />
    </div>
  );
}

function OfferCard(props: {
  id: string;
  title: string;
  says: string;
  due: string;
  offer: Offer;
  action: string;
  url: string;
}) {
  const { id, title, says, due, offer, action, url } = props;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {offer.open ? (
        <>
          <p>{says}</p>
          {offer.window && (
            <DueDay title={due} derivation={offer.window.derivation} over={!offer.window.open} />
          )}
          {offer.note && <p class="note note-warn">{offer.note}</p>}
          <p class="actions">
            <a class="button" href={url}>
              {action}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{offer.why}</p>
          <p class="small soft">{citeAll(offer.articles)}</p>
        </>
      )}
    </section>
  );
}

/** 当事人的权利，每条带依据。 */
function RightsSection() {
  return (
    <section class="card" aria-labelledby="rights">
      <h2 id="rights">您的权利</h2>
      <ul class="rights">
        <li>
          知道拟作出的处罚的内容及其事实、理由、依据。<span class="soft small">{cite(APL.art(44))}</span>
        </li>
        <li>
          陈述和申辩；机关必须充分听取，对提出的事实、理由和证据进行复核，不得因此给予更重的处罚。
          <span class="soft small">{cite(APL.art(45))}</span>
        </li>
        <li>
          符合法定范围的，要求听证。<span class="soft small">{cite(APL.art(63, { para: 1 }))}</span>
        </li>
        <li>
          认为执法人员与案件有直接利害关系或者有其他关系可能影响公正执法的，申请回避。
          <span class="soft small">{cite(APL.art(43))}</span>
        </li>
        <li>
          对处罚不服的，申请行政复议或者提起行政诉讼；因违法处罚受到损害的，要求赔偿。
          <span class="soft small">{cite(APL.art(7))}</span>
        </li>
      </ul>
    </section>
  );
}
