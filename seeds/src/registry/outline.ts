import {
  type Body,
  cityOf,
  day,
  levelOf,
  type NumberStyle,
  type Profile,
  pathOf,
  plainNumberStyle,
  type Unit,
} from '@lpt/domain';
import { demoUscc } from '../demo-numbers.ts';

/** 写一个演示机关要写的全部；层级、城市、信用代码、账号由此算出。 */
export type BodyOutline = Readonly<{
  id: string;
  name: string;
  shortName: string;
  division: string;
  kind: Body['kind'];
  field: readonly Profile[];
  units: readonly Unit[];
  numberPrefix: string;
  numberStyle?: NumberStyle;
  /** 行政复议机关。 */
  reconsideration: string;
  /** 有管辖权的人民法院。各地集中管辖的安排会变，部署时按当地现行规定改。 */
  court: string;
  /** 电话区号。 */
  areaCode: string;
  supervises?: string;
  confirmedFrom?: string;
  /** 公布的每家企业每年的检查次数；监督机关不检查企业，没有。 */
  yearlyInspections?: number;
}>;

// 国务院有关主管部门在2025年6月底前公布频次上限，演示的从下半年起适用。
function capsOf(times: number): NonNullable<Body['inspectionCaps']> {
  return [
    {
      times,
      from: day('2025-07-01'),
      publishedOn: day('2025-06-30'),
      restsOn: '年度检查频次上限公告（演示）',
    },
  ];
}

const FIRST_BODY_SERIAL = 90_001;

/** 演示机关。`index` 为名单里的位置，从 0 起，决定信用代码、账号和电话的尾数。 */
export function demoBody(outline: BodyOutline, index: number): Body {
  const { id, name, shortName, division, kind, field, units, numberPrefix, reconsideration, court } = outline;
  const tail = String(index + 1).padStart(4, '0');
  return {
    id,
    name,
    shortName,
    uscc: demoUscc('11', division.slice(0, 6), FIRST_BODY_SERIAL + index),
    division,
    city: cityOf(division),
    level: levelOf(division),
    kind,
    profile: ['general', 'guangdong', ...field],
    units,
    numberPrefix,
    numberStyle: outline.numberStyle ?? plainNumberStyle,
    payee: `代收机构：演示银行营业部；户名：${shortName}罚没收入待缴专户（演示）；账号：0000 0000 0000 ${tail}`,
    address: `${pathOf(division).join('')}演示路${index + 1}号`,
    phone: `${outline.areaCode}-0000${tail}`,
    reviewBodies: { reconsideration, court },
    ...(outline.yearlyInspections === undefined ? {} : { inspectionCaps: capsOf(outline.yearlyInspections) }),
    ...(outline.supervises === undefined ? {} : { supervises: outline.supervises }),
    confirmedFrom: day(outline.confirmedFrom ?? '2020-01-01'),
  };
}
