import {
  groupedYuan,
  type Remedies,
  type RemedyProceeding,
  remedyKindTitles,
  remedyResultTitles,
} from '@lpt/domain';
import { Card } from '../case/card.tsx';
import { nameAmongSeveral } from '../case/name-among-several.ts';
import type { CaseView } from '../case/shapes.ts';
import { Tag } from '../case/tag.tsx';

/** 复议、诉讼和国家赔偿的工作卡片；没有的不显示。 */
export function RemedyCards({ view: { theCase } }: Readonly<{ view: CaseView }>) {
  return theCase.parties.map(({ id, remedies }) => {
    if (!remedies) return null;
    const name = nameAmongSeveral(theCase, id);
    return (
      <Card key={id} title={name ? `复议、诉讼和赔偿：${name}` : '复议、诉讼和赔偿'}>
        <ul className="lp-records">
          {remedies.proceedings.map((each) => (
            <Proceeding key={each.id} proceeding={each} />
          ))}
          {otherLines(remedies).map(([title, says]) => (
            <li key={`${title}${says}`}>
              <b>{title}</b> {says}
            </li>
          ))}
        </ul>
      </Card>
    );
  });
}

function Proceeding({ proceeding }: Readonly<{ proceeding: RemedyProceeding }>) {
  const { kind, body, filedOn, copyReceivedOn, answered, stay, outcome } = proceeding;
  return (
    <li>
      <b>{remedyKindTitles[kind]}</b> {body}，{filedOn} 提出，{copyReceivedOn} 收到副本，
      {answered ? `${answered.on} 答复` : '没有答复'}
      {stay && `；${stay.on} ${stay.by}决定停止执行`}{' '}
      {outcome ? (
        <Tag tone="info">{`${remedyResultTitles[outcome.result]}，${outcome.effectiveOn} 生效`}</Tag>
      ) : (
        <Tag tone="warning">尚无结果</Tag>
      )}
    </li>
  );
}

function otherLines({ handed, untold, compensation }: Remedies): readonly (readonly [string, string])[] {
  return [
    ...handed.map(
      ({ receivedOn, forwardedOn }) =>
        [
          '交本机关转送的复议申请',
          `${receivedOn} 收到，${forwardedOn ? `${forwardedOn} 转送` : '没有转送'}`,
        ] as const,
    ),
    ...(untold ? [['没有告知救济', untold.note] as const] : []),
    ...(compensation
      ? [
          [
            '国家赔偿',
            `${compensation.receivedOn} 申请：${compensation.claim}；${compensationSays(compensation)}`,
          ] as const,
        ]
      : []),
  ];
}

function compensationSays({ decided }: NonNullable<Remedies['compensation']>): string {
  if (!decided) return '待决定';
  return decided.granted
    ? `${decided.on} 赔偿 ${groupedYuan(decided.amountFen)} 元`
    : `${decided.on} 不予赔偿`;
}
