import {
  clueTitles,
  entryCodeTitles,
  type Inspection,
  inspectionKindTitles,
  inspectionOutcomeTitles,
  inspectionStage,
  inspectionStageTitles,
  noticeModeTitles,
  otherInspectionText,
  visitsText,
} from '@lpt/domain';
import { useRegistry } from '../api/use-registry.ts';
import { Card } from '../case/card.tsx';
import type { CaseView } from '../case/shapes.ts';
import { Tag } from '../case/tag.tsx';

const resultTitles = { pass: '符合', problem: '不符合', 'not-applicable': '不适用' } as const;
const resultTones = { pass: 'success', problem: 'error', 'not-applicable': 'plain' } as const;

/** 行政检查的工作卡片：依据、抽取、入企、逐项结果、投诉。处罚案件没有。 */
export function InspectionCard({ view: { theCase, otherInspections } }: Readonly<{ view: CaseView }>) {
  const registry = useRegistry();
  const { inspection } = theCase;
  if (!inspection) return null;
  return (
    <Card title="检查" aside={<Tag tone="info">{inspectionStageTitles[inspectionStage(inspection)]}</Tag>}>
      <dl className="lp-pairs">
        {factsOf(inspection).map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {otherInspections.length > 0 && (
        <>
          <h3 className="lp-sub">同一企业同期的其他检查</h3>
          <ul className="lp-records">
            {otherInspections.map((each) => (
              <li key={`${each.body}${each.kind}${each.since}`}>
                {otherInspectionText(each, theCase.body, registry)}
              </li>
            ))}
          </ul>
        </>
      )}
      {inspection.checked && <Checked items={inspection.checked.items} />}
      {inspection.complaints.length > 0 && (
        <ul className="lp-records">
          {inspection.complaints.map(({ id, on, content, answer }) => (
            <li key={id}>
              <b>企业投诉</b> {on} {content}；{answer ? `${answer.on} 答复` : '没有答复'}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function factsOf(inspection: Inspection): readonly (readonly [string, string])[] {
  const { kind, items, cap, capPaper, plan, special, clue, urgent, draws, visits } = inspection;
  const { approvedOn, notice, checkIn, result } = inspection;
  const last = draws.at(-1);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['类型', inspectionKindTitles[kind]],
    ['检查事项', items.map(({ title }) => title).join('、')],
    ['频次上限', cap === undefined ? undefined : `每年 ${cap} 次${capPaper ? `（${capPaper}）` : ''}`],
    ['此前的检查', visits && visitsText(visits)],
    ['年度计划', plan?.number],
    ['专项方案', special && `${special.number}（${special.approvedBy}）`],
    ['线索', clue && `${clueTitles[clue.source]} ${clue.number}`],
    ['紧急情况', urgent],
    ['抽取', last && `${last.on}，第 ${draws.length} 次，种子 ${last.question.seed}，任何人可以复算`],
    ['批准', approvedOn],
    ['通知', notice && `${notice.on} ${noticeModeTitles[notice.mode]}`],
    ['入企', checkIn && `${checkIn.at.slice(0, 16).replace('T', ' ')} ${entryCodeTitles[checkIn.code]}`],
    ['结果', result && `${result.on} ${inspectionOutcomeTitles[result.outcome]}`],
  ];
  return facts.flatMap(([title, value]) => (value ? [[title, value] as const] : []));
}

function Checked({ items }: Readonly<{ items: NonNullable<Inspection['checked']>['items'] }>) {
  return (
    <>
      <h3 className="lp-sub">逐项结果</h3>
      <table className="lp-table lp-table-small">
        <caption className="lp-hidden">逐项检查的结果</caption>
        <thead>
          <tr>
            <th scope="col">标准</th>
            <th scope="col">结果</th>
            <th scope="col">情况</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ standard, result, note }) => (
            <tr key={standard}>
              <th scope="row">{standard}</th>
              <td className="lp-unbroken">
                <Tag tone={resultTones[result]}>{resultTitles[result]}</Tag>
              </td>
              <td>{note || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
