import { citeAll } from '@lpt/law';
import { profileTitles } from '../registry/titles.ts';
import { lengthText } from './length.ts';
import { pauseTitles } from './pauses.ts';
import type { DeadlineRow, ExtensionRule } from './row.ts';

/** 期限表给人看的各栏。 */
export const rowHead = ['期限', '范围', '长度', '起算', '延长', '不计入', '规则', '依据', '解释'] as const;

const directions: Readonly<Record<DeadlineRow['direction'], string>> = {
  forward: '',
  back: '以前，倒推',
  earliest: '，满了才可以办',
};

/** 期限表的一行，写成各栏的文字。 */
export function rowCells(row: DeadlineRow): readonly string[] {
  return [
    row.title,
    profileTitles[row.scope],
    `${lengthText(row.length)}${row.setByPaper ? '（文书没有载明时）' : ''}`,
    `${row.runsFrom}${directions[row.direction]}`,
    (row.extensions ?? []).map(extensionText).join('；'),
    (row.excluded ?? []).map((kind) => pauseTitles[kind]).join('、'),
    row.rule,
    citeAll(row.articles),
    row.interpretation ? `解释第${row.interpretation}号` : '',
  ];
}

/** 延长的办法：谁批准、多少、最多到多少、几次。 */
function extensionText({ approvedBy, length, atMost, times }: ExtensionRule): string {
  const by = length ? lengthText(length) : '由批准的文书定';
  const most = atMost ? `，最多${lengthText(atMost)}` : '';
  return `${by}${most}，${times}次，${approvedBy}`;
}
