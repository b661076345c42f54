import {
  courtOutcomeTitles,
  courtStage,
  type Execution,
  enforcementMannerTitles,
  executionEndTitles,
  goodsWayTitles,
  groupedYuan,
  type Party,
  pauseGroundTitles,
} from '@lpt/domain';
import { useToday } from '../api/use-registry.ts';
import { Card } from '../case/card.tsx';
import { nameAmongSeveral } from '../case/name-among-several.ts';
import type { CaseView } from '../case/shapes.ts';
import { Tag } from '../case/tag.tsx';
import { undoneSays } from '../case/undone.ts';
import { instalmentRows, instalmentTitles, owedRows } from './execution-owed.ts';

/** 执行的工作卡片：应缴、已缴、尚欠，加处罚款怎样算，分期，催告、强制执行和罚没物品。决定以前不显示。 */
export function ExecutionCards({ view: { theCase } }: Readonly<{ view: CaseView }>) {
  const today = useToday();
  return theCase.parties
    .filter(({ decision }) => decision?.proposal.outcome === 'penalty')
    .map((party) => {
      const rows = owedRows(party, today);
      const name = nameAmongSeveral(theCase, party.id);
      const undone = undoneSays(party);
      const done = rows.every(({ owed }) => owed === 0);
      const state = done ? '款项缴清' : '尚有欠缴';
      return (
        <Card
          key={party.id}
          title={name ? `执行：${name}` : '执行'}
          aside={
            undone ? <Tag tone="error">{undone}</Tag> : <Tag tone={done ? 'success' : 'warning'}>{state}</Tag>
          }
        >
          {undone && <p>{undone}，原决定不再执行。</p>}
          {rows.length === 0 && <p className="lp-empty">决定没有金钱义务。</p>}
          {rows.length > 0 && !undone && <Owed rows={rows} />}
          <Instalments party={party} />
          <Course party={party} />
        </Card>
      );
    });
}

function Owed({ rows }: Readonly<{ rows: ReturnType<typeof owedRows> }>) {
  return (
    <>
      <table className="lp-table lp-table-small lp-table-money">
        <caption className="lp-hidden">应缴、已缴和尚欠</caption>
        <thead>
          <tr>
            <th scope="col">款项</th>
            <th scope="col">应缴（元）</th>
            <th scope="col">已缴（元）</th>
            <th scope="col">尚欠（元）</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, due, paid, owed }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td data-title="应缴（元）">{groupedYuan(due)}</td>
              <td data-title="已缴（元）">{groupedYuan(paid)}</td>
              <td data-title="尚欠（元）">{groupedYuan(owed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map(({ title, says }) => says && <p key={title} className="lp-note">{`${title}：${says}`}</p>)}
    </>
  );
}

function Instalments({ party }: Readonly<{ party: Party }>) {
  const rows = instalmentRows(party, useToday());
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="lp-sub">暂缓、分期</h3>
      <ol className="lp-records">
        {rows.map(({ dueOn, amountFen, state }) => (
          <li key={dueOn}>
            {dueOn} 以前缴 {groupedYuan(amountFen)} 元{' '}
            <Tag tone={state === 'missed' ? 'error' : 'plain'}>{instalmentTitles[state]}</Tag>
          </li>
        ))}
      </ol>
    </>
  );
}

function Course({ party }: Readonly<{ party: Party }>) {
  const lines = [...cashLines(party), ...(party.execution ? courseLines(party.execution) : [])];
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="lp-sub">执行经过</h3>
      <ul className="lp-records">
        {lines.map(([title, says]) => (
          <li key={`${title}${says}`}>
            <b>{title}</b> {says}
          </li>
        ))}
      </ul>
    </>
  );
}

type Line = readonly [title: string, says: string];

function cashLines({ cash = [] }: Party): readonly Line[] {
  return cash.map(({ on, amountFen, handedInOn, bankedOn }) => [
    '当场收缴',
    `${on} ${groupedYuan(amountFen)} 元，${handedInOn ? `${handedInOn} 上交` : '没有上交'}，${bankedOn ? `${bankedOn} 缴付银行` : '没有缴付银行'}`,
  ]);
}

function courseLines(execution: Execution): readonly Line[] {
  const { deferrals, demands, agreement, demolition, enforcement, court } = execution;
  const { substitutes, pauses, disposals, reversals, ended } = execution;
  return [
    ...deferrals.map(
      ({ appliedOn, answer }): Line => [
        '申请延期、分期',
        `${appliedOn}，${answer ? `${answer.on} ${answer.number}` : '待答复'}`,
      ],
    ),
    ...demands.map(({ number, on, performBy }): Line => ['催告', `${on} ${number}，${performBy} 以前履行`]),
    ...(agreement
      ? [
          [
            '执行协议',
            `${agreement.on} ${agreement.number}${agreement.breached ? `，${agreement.breached.on} 没有履行` : ''}`,
          ] as const,
        ]
      : []),
    ...(demolition
      ? [['限期自行拆除', `${demolition.on} 公告，${demolition.selfBy} 以前自行拆除`] as const]
      : []),
    ...(enforcement
      ? [['强制执行', `${enforcement.on} ${enforcement.number}，${mannerOf(enforcement.manner)}`] as const]
      : []),
    ...substitutes.map(
      ({ number, on, object, done }): Line => [
        '代履行',
        `${on} ${number}，${object}，${done ? `${done.on} 实施` : '待实施'}`,
      ],
    ),
    ...(court ? [['申请法院强制执行', `${court.on} ${court.court}，${courtSays(court)}`] as const] : []),
    ...pauses.map(
      ({ from, to, ground }): Line => ['中止执行', `${from} 至 ${to ?? '今'}，${pauseGroundTitles[ground]}`],
    ),
    ...disposals.map(
      ({ on, goods, way }): Line => ['处理罚没物品', `${on} ${goods}，${goodsWayTitles[way]}`],
    ),
    ...reversals.map(({ on, note }): Line => ['执行回转', `${on} ${note}`]),
    ...(ended ? [['终结执行', `${ended.on} ${executionEndTitles[ended.ground]}`] as const] : []),
  ];
}

function mannerOf(manner: NonNullable<Execution['enforcement']>['manner']): string {
  return manner === 'auction-seized' ? '拍卖办案中查封、扣押的财物抵缴罚款' : enforcementMannerTitles[manner];
}

function courtSays(court: NonNullable<Execution['court']>): string {
  const stage = courtStage(court);
  return stage === 'none' || stage === 'applied' ? '待法院答复' : courtOutcomeTitles[stage];
}
