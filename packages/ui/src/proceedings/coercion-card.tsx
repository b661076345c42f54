import { type Case, type CoercionView, measuresView } from '@lpt/domain';
import { Card } from '../case/card.tsx';
import { DeadlineBadge, DueDate } from '../case/deadline-badge.tsx';
import { nameAmongSeveral } from '../case/name-among-several.ts';
import type { CaseView } from '../case/shapes.ts';
import { Tag } from '../case/tag.tsx';
import { derivedClock } from './derived-clock.ts';
import { useViewContext } from './view-context.ts';

/** 登记保存和强制措施的工作卡片：清单逐件有照片、地点、保管人，期限点开看算式。没有采取过的不显示。 */
export function CoercionCard({ view: { theCase } }: Readonly<{ view: CaseView }>) {
  const ctx = useViewContext();
  const all = measuresView(theCase, ctx);
  if (all.length === 0) return null;
  const binding = all.filter((each) => each.binding).length;
  return (
    <Card title="登记保存和强制措施" aside={binding > 0 ? `${binding} 项仍在限制财物` : '均已了结'}>
      {all.map((each) => (
        <section key={each.id} className="lp-measure" aria-label={`${each.title} ${each.number}`}>
          <h3>
            {each.title} {each.number} <Tag tone={each.binding ? 'warning' : 'plain'}>{each.stageTitle}</Tag>
            {each.awaitsRatification && <Tag tone="error">待补办批准</Tag>}
          </h3>
          <MeasureFacts theCase={theCase} measure={each} />
          {each.items.length > 0 && <Items theCase={theCase} measure={each} />}
        </section>
      ))}
    </Card>
  );
}

function MeasureFacts({ theCase, measure }: Readonly<{ theCase: Case; measure: CoercionView }>) {
  const { on: today } = useViewContext();
  const { id, title, party, on, term, account, extendedDays, binding } = measure;
  const name = nameAmongSeveral(theCase, party);
  const clock = derivedClock(term, { key: id, title: `${title}的期限`, today });
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['当事人', name],
    ['实施', on],
    ['账户', account],
    ['延长', extendedDays === undefined ? undefined : `${extendedDays} 日`],
  ];
  return (
    <dl className="lp-pairs">
      {facts.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>期限</dt>
        <dd>
          {binding ? (
            <DeadlineBadge clock={clock} today={today} />
          ) : (
            <>
              <DueDate clock={{ ...clock, status: 'expired' }} /> 届满
            </>
          )}
          {term.provisional && '（暂计）'}
        </dd>
      </div>
    </dl>
  );
}

function Items({
  theCase,
  measure: { items, title, number },
}: Readonly<{ theCase: Case; measure: CoercionView }>) {
  return (
    <table className="lp-table lp-table-cards">
      <caption className="lp-hidden">
        {title} {number} 的清单
      </caption>
      <thead>
        <tr>
          <th scope="col">物品</th>
          <th scope="col">数量</th>
          <th scope="col">状况</th>
          <th scope="col">地点</th>
          <th scope="col">保管人</th>
          <th scope="col">照片</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that was signed does not change
          <tr key={index}>
            <th scope="row">
              {item.name}，{item.specification}
              {item.owner !== undefined && item.owner !== '当事人' && <small>（{item.owner}）</small>}
            </th>
            <td data-title="数量" className="lp-unbroken">
              {item.amount}
            </td>
            <td data-title="状况">{item.condition}</td>
            <td data-title="地点">{item.place}</td>
            <td data-title="保管人">{item.keeper}</td>
            <td data-title="照片">
              <Photos theCase={theCase} ids={item.photos} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Photos({ theCase, ids }: Readonly<{ theCase: Case; ids: readonly string[] }>) {
  if (ids.length === 0) return '没有';
  return (
    <ul className="lp-photos">
      {ids.map((id) => {
        const evidence = theCase.evidence.find((each) => each.id === id);
        const title = evidence?.title ?? id;
        if (!evidence?.file) return <li key={id}>{title}</li>;
        const { id: file, mediaType } = evidence.file;
        const address = `/api/cases/${theCase.city}/${theCase.id}/files/${file}`;
        return (
          <li key={id}>
            <a href={address} download>
              {mediaType.startsWith('image/') ? <img src={address} alt={title} loading="lazy" /> : title}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
