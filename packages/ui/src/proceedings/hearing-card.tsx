import {
  chineseInstant,
  type HearingScheduleRow,
  type HearingView,
  hearingView,
  type Party,
} from '@lpt/domain';
import { Card } from '../case/card.tsx';
import { DeadlineBadge, DueDate } from '../case/deadline-badge.tsx';
import { nameAmongSeveral } from '../case/name-among-several.ts';
import type { CaseView } from '../case/shapes.ts';
import { Tag } from '../case/tag.tsx';
import { derivedClock } from './derived-clock.ts';
import { useViewContext } from './view-context.ts';

/** 听证的工作卡片：组成人员、日程和期限、合并的当事人、证据的质证。没有申请听证的不显示。 */
export function HearingCards({ view: { theCase } }: Readonly<{ view: CaseView }>) {
  const ctx = useViewContext();
  return theCase.parties.map((party) => {
    const hearing = hearingView(theCase, party, ctx);
    if (!hearing) return null;
    const name = nameAmongSeveral(theCase, party.id);
    return (
      <Card
        key={party.id}
        title={name ? `听证：${name}` : '听证'}
        aside={<Tag tone="info">{hearing.stageTitle}</Tag>}
      >
        <HearingFacts hearing={hearing} />
        <h3 className="lp-sub">日程和期限</h3>
        <Schedule hearing={hearing} party={party} />
        {hearing.pauses.length > 0 && <Pauses pauses={hearing.pauses} />}
        <h3 className="lp-sub">定案依据的证据</h3>
        {hearing.evidence.length === 0 && <p className="lp-empty">还没有登记证据。</p>}
        <ul className="lp-records">
          {hearing.evidence.map(({ id, title, examined }) => (
            <li key={id}>
              {title} <Tag tone={examined ? 'success' : 'plain'}>{examined ? '已质证' : '尚未质证'}</Tag>
            </li>
          ))}
        </ul>
      </Card>
    );
  });
}

function HearingFacts({
  hearing: { panel, session, reason, jointWith },
}: Readonly<{ hearing: HearingView }>) {
  const members = panel?.members.length ? panel.members.map(shownName).join('、') : '不设听证员';
  return (
    <dl className="lp-pairs">
      {reason !== undefined && (
        <div>
          <dt>申请理由</dt>
          <dd>{reason}</dd>
        </div>
      )}
      <div>
        <dt>组成人员</dt>
        <dd>
          {panel
            ? `主持人 ${shownName(panel.chair)}；听证员 ${members}；书记员 ${shownName(panel.recorder)}`
            : '尚未确定'}
        </dd>
      </div>
      <div>
        <dt>时间地点</dt>
        <dd>
          {session
            ? `${chineseInstant(session.at)}，${session.place}，${session.open ? '公开举行' : `不公开（${session.closedReason ?? '依法不公开'}）`}`
            : '尚未确定'}
        </dd>
      </div>
      {jointWith.length > 0 && (
        <div>
          <dt>合并听证</dt>
          <dd>{jointWith.join('、')}</dd>
        </div>
      )}
    </dl>
  );
}

// 别的机关的人员不在本机关能查的主体库里，只有编号；姓名见听证通知书。
function shownName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : '其他机关人员（见通知书）';
}

function Schedule({ hearing, party }: Readonly<{ hearing: HearingView; party: Party }>) {
  return (
    <table className="lp-table lp-table-small">
      <caption className="lp-hidden">听证的日程和期限</caption>
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">办理</th>
          <th scope="col">期限</th>
        </tr>
      </thead>
      <tbody>
        {hearing.schedule.map((row) => (
          <tr key={row.title}>
            <th scope="row">{row.title}</th>
            <td data-title="办理" className="lp-unbroken">
              {row.on ?? '尚未办理'}
            </td>
            <td data-title="期限">
              <Limit row={row} party={party} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Limit({ row, party }: Readonly<{ row: HearingScheduleRow; party: Party }>) {
  const { on: today } = useViewContext();
  const { title, derivation, on, status } = row;
  if (!derivation) return '—';
  const clock = derivedClock(derivation, {
    key: `${party.id}/${title}`,
    title,
    today,
    ...(on ? { metOn: on } : {}),
  });
  const shown = status ? { ...clock, status } : clock;
  // 还没有办的，写剩多少；办了的，只写期限，晚了的标明。
  if (!on && shown.status === 'running') return <DeadlineBadge clock={shown} today={today} />;
  return (
    <>
      <DueDate clock={shown} />
      {(on ?? today) > shown.dueOn && <Tag tone="error">逾期</Tag>}
    </>
  );
}

function Pauses({ pauses }: Readonly<{ pauses: HearingView['pauses'] }>) {
  return (
    <ul className="lp-records">
      {pauses.map(({ kind, from, to, reason }) => (
        <li key={from}>
          <b>{kind === 'postponed' ? '延期' : '中止'}</b> {from} 至 {to ?? '今'}，{reason}
        </li>
      ))}
    </ul>
  );
}
