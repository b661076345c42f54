import type { Extension } from '../deadlines/derivation.ts';
import { type Length, lengthText, type Unit } from '../deadlines/length.ts';
import type { DeadlineRow, ExtensionRule } from '../deadlines/row.ts';
import type { Refusal } from '../engine/refusal.ts';

/** 一次延长；不写单位的，取规定的延长单位。 */
export type AskedExtension = Readonly<{ count: number; unit?: Unit }>;

/** 依次可以用的延长：一条规定允许几次，就列几次。 */
function turns({ extensions = [] }: DeadlineRow): readonly ExtensionRule[] {
  return extensions.flatMap((rule) => Array.from({ length: rule.times }, () => rule));
}

function lengthOf(row: DeadlineRow, rule: ExtensionRule | undefined, asked: AskedExtension): Length {
  return { count: asked.count, unit: asked.unit ?? rule?.length?.unit ?? row.length.unit };
}

/** 延长不合规定的理由：没有延期条款、次数用完、超过规定的长度。 */
export function extensionRefusals(row: DeadlineRow, asked: readonly AskedExtension[]): readonly Refusal[] {
  const allowed = turns(row);
  const { articles, rule } = row;
  if (asked.length > 0 && allowed.length === 0)
    return [
      {
        code: 'extension-not-provided',
        says: `“${row.title}”没有延期条款，不能延长`,
        remedy: '在期限内办结',
        articles,
        rule,
      },
    ];
  if (asked.length > allowed.length)
    return [
      {
        code: 'extension-used-up',
        says: `“${row.title}”只能延长${allowed.length}次`,
        remedy: '在已经延长的期限内办结',
        articles: allowed.at(-1)?.articles ?? articles,
        rule: allowed.at(-1)?.rule ?? rule,
      },
    ];
  return asked.flatMap((one, index) => tooLong(row, allowed[index], one));
}

const unitTexts: Readonly<Record<Unit, string>> = {
  'working-day': '工作日',
  'calendar-day': '日历日',
  month: '月',
  year: '年',
  hour: '小时',
};

/** 单位不同的无法比较长短（一个月可能是三十一日），一律请按规定的单位写。 */
function tooLong(row: DeadlineRow, by: ExtensionRule | undefined, asked: AskedExtension): readonly Refusal[] {
  const most = by?.atMost ?? by?.length;
  const length = lengthOf(row, by, asked);
  if (!by || !most || (length.unit === most.unit && length.count <= most.count)) return [];
  const wrong =
    length.unit === most.unit
      ? `不能延长${lengthText(length)}`
      : `按${unitTexts[most.unit]}计，不能写作${lengthText(length)}`;
  return [
    {
      code: 'extension-too-long',
      says: `“${by.title}”最多延长${lengthText(most)}，${wrong}`,
      remedy: `延长不超过${lengthText(most)}`,
      articles: by.articles,
      rule: by.rule,
    },
  ];
}

/** 合规的延长，连同名称和批准人。 */
export function extensionsOf(row: DeadlineRow, asked: readonly AskedExtension[]): readonly Extension[] {
  const allowed = turns(row);
  return asked.flatMap((one, index) => {
    const by = allowed[index];
    if (!by) return [];
    const { title, approvedBy, articles } = by;
    return [{ length: lengthOf(row, by, one), title, approvedBy, articles }];
  });
}
