import { demoPerson } from '../parties.ts';
import { approvedActs, servedAct, type TableAct, tableAct } from './acts-table.ts';

const party = 'P1';
const officers = ['tianhe-police.officer-1', 'tianhe-police.officer-2'];

/** 一家网吧的经营者，和他没有核对、登记身份证件的那一日。 */
export type CafeCase = Readonly<{
  /** 演示自然人的序号。 */
  person: number;
  shop: string;
  day: string;
  place: string;
  unchecked: number;
  fineFen: number;
}>;

/** 认定的事实。 */
function factsOf({ shop, day, unchecked }: CafeCase): string {
  const [, month, date] = day.split('-').map(Number);
  return `2026年${month}月${date}日10时许，执法人员检查发现${shop}有${unchecked}名上网人员没有核对、登记身份证件即上网，有登记系统的记录和执法记录仪的录像证明。`;
}

/** 从现场查获到当事人同意快速办理：登记线索、现场笔录、录像、立案、告知、同意。 */
export function untilAccepted(given: CafeCase): readonly TableAct[] {
  const { day, place, shop, unchecked } = given;
  const { name, idNumber, address, phone } = demoPerson(given.person);
  const facts = factsOf(given);
  return [
    tableAct(`${day}T10:50`, 'handler', 'register-lead', {
      source: 'inspection',
      receivedOn: day,
      ground: '涉嫌未按规定核对、登记上网消费者的有效身份证件',
      content: facts,
      parties: [{ kind: 'individual-business', name: shop, representative: name, idNumber, address, phone }],
      violations: [
        {
          matter: 'police.identity-unchecked',
          parties: [party],
          from: day,
          to: day,
          place,
          facts,
          circumstances: { unchecked },
        },
      ],
    }),
    tableAct(`${day}T11:00`, 'handler', 'start-verification', { officers }),
    tableAct(`${day}T11:05`, 'handler', 'record-scene', {
      officers,
      party,
      from: `${day}T10:10:00+08:00`,
      to: `${day}T10:45:00+08:00`,
      place,
      person: name,
      certificatesShown: true,
      rightsTold: true,
      content: `上网机位${unchecked}个正在使用，登记系统没有相应的登记记录。已录像。`,
      signature: 'signed',
    }),
    tableAct(`${day}T11:10`, 'handler', 'add-evidence', {
      officers,
      kind: 'audio-visual',
      title: '执法记录仪录像',
      source: '执法记录仪',
      obtainedOn: day,
      proves: '证明现场情况和上网人员没有登记。',
      violations: ['V1'],
    }),
    ...approvedActs(`${day}T12`, 'filing', ['unit-head', 'agency-head'], {
      ground: '涉嫌未按规定核对、登记上网消费者的有效身份证件',
      handlers: officers,
      duplicateChecked: true,
      opinion: '有现场笔录和录像证明，属于本机关管辖，建议立案。',
    }),
    tableAct(`${day}T13:00`, 'handler', 'offer-fast-track', {
      party,
      officers,
      certificatesShown: true,
      factsClear: true,
      facts,
      exclusion: 'none',
      arrivedAt: `${day}T11:30:00+08:00`,
    }),
    tableAct(`${day}T13:20`, 'handler', 'accept-fast-track', {
      party,
      officers,
      admits: true,
      noObjection: true,
      admission: `我店当天有${unchecked}名客人没有登记就上网，是我疏忽，我认错认罚。`,
      confession: 'own-statement',
      signed: true,
      proof: '本人书写的材料一页、同意书一页',
    }),
  ];
}

/** 调查终结，提出处理意见：罚款，或者不予处罚。 */
export function closedAct(when: string, given: CafeCase): TableAct {
  const facts = factsOf(given);
  const proposal =
    given.fineFen === 0
      ? {
          outcome: 'no-penalty',
          noPenaltyReason: 'first-minor-corrected',
          penalties: [],
          discretion: '初次违法，危害后果轻微，当场补登改正',
          facts,
        }
      : {
          outcome: 'penalty',
          penalties: [{ kind: 'warning' }, { kind: 'fine', amountFen: given.fineFen }],
          tier: '从轻',
          discretion: '当事人认错认罚，当场补登，依法从轻处罚',
          facts,
        };
  return tableAct(when, 'handler', 'close-investigation', {
    report: '当事人书面承认，与现场笔录、录像相互印证，事实清楚。',
    complexity: { complex: false, reasons: [] },
    proposals: [{ party, proposal }],
  });
}

/** 部门负责人审核快速办理，同意。 */
export function agreedAct(when: string): TableAct {
  return tableAct(when, 'unit-head', 'review-fast-track', {
    outcome: 'agree',
    text: '事实清楚，证据相互印证，当事人自愿认错认罚，同意快速办理。',
    defects: [],
  });
}

/** 制发告知书，十分钟以后当面送达。 */
export function notifiedActs(day: string, hour: number): readonly TableAct[] {
  return [
    tableAct(`${day}T${hour}:00`, 'handler', 'issue-notice', { party, statementWorkingDays: 3 }),
    servedAct(`${day}T${hour}:10`, 'GZ-01'),
  ];
}

/** 当面口头告知，当事人签名确认。 */
export function toldOrallyActs(day: string, hour: number): readonly TableAct[] {
  return [
    tableAct(`${day}T${hour}:00`, 'handler', 'notify-fast-track-orally', {
      party,
      officers,
      rightsTold: true,
      signed: true,
      statementWorkingDays: 3,
    }),
  ];
}

/** 当事人书面放弃陈述、申辩，随即复核。 */
export function waivedActs(day: string, hour: number): readonly TableAct[] {
  return [
    tableAct(`${day}T${hour}:20`, 'handler', 'record-waiver', {
      party,
      statement: true,
      hearing: true,
      proof: '签名的放弃陈述、申辩声明',
    }),
    tableAct(`${day}T${hour}:30`, 'handler', 'review-views', {
      party,
      adopted: 'none-raised',
      reply: '当事人书面放弃陈述、申辩，没有提出意见。',
    }),
  ];
}

/** 案件审核：送审，次日同意。 */
export function ordinaryReview(submitted: string, agreed: string): readonly TableAct[] {
  return [
    tableAct(`${submitted}T09:00`, 'handler', 'submit-review', { reviewKind: 'case' }),
    tableAct(`${agreed}T09:00`, 'legal-reviewer', 'give-review-opinion', {
      outcome: 'agree',
      text: '转回普通程序合法，证据相互印证，认定无误，同意。',
      defects: [],
    }),
  ];
}

/** 处理决定报批，半小时以后送达决定书。 */
export function decidedActs(day: string, hour: string, opinion: string, code = 'JD-02'): readonly TableAct[] {
  return [
    ...approvedActs(`${day}T${hour}`, 'decision', ['unit-head', 'agency-head'], {
      party,
      lateFine: code === 'JD-02',
      opinion,
    }),
    servedAct(`${day}T${hour}:30`, code),
  ];
}

/** 决定书送达以后：公示、缴款、结案、归档；不予处罚的没有公示和缴款。 */
export function untilArchived(
  given: CafeCase,
  on: Readonly<{ published?: string; paid?: string; closed: string; archived: string }>,
): readonly TableAct[] {
  const { published, paid, closed, archived } = on;
  return [
    ...(published
      ? [tableAct(`${published}T09:30`, 'publisher', 'publish-decision', { party, checked: true })]
      : []),
    ...(paid
      ? [
          tableAct(`${paid}T10:00`, 'handler', 'record-payment', {
            party,
            kind: 'fine',
            amountFen: given.fineFen,
            on: paid,
            receipt: `演示票据${given.person}`,
          }),
        ]
      : []),
    ...approvedActs(`${closed}T11`, 'closing', ['unit-head', 'agency-head'], {
      summary: '决定已经送达，决定的内容已经执行完毕，建议结案。',
    }),
    tableAct(`${archived}T09:00`, 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ];
}
