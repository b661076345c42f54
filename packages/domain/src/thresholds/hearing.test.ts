import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PartyKind, Penalty } from '../case/people.ts';
import { fen } from '../kernel/money.ts';
import type { Profile } from '../registry/registry.ts';
import { scenarios } from '../testing/scenarios.ts';
import { hearingRightOf } from './hearing.ts';

const profiles: Readonly<Record<string, Profile>> = { 广东: 'guangdong', 市场监管: 'market', 公安: 'police' };
const kinds: Readonly<Record<string, PartyKind>> = {
  个人: 'person',
  公司: 'organisation',
  个体户: 'individual-business',
};
const others: Readonly<Record<string, readonly Penalty[]>> = {
  '—': [],
  警告: [{ kind: 'warning' }],
  责令停产停业: [{ kind: 'suspend-business', days: 30 }],
  吊销许可证件: [{ kind: 'revoke-licence', licence: '食品经营许可证' }],
};

for (const row of scenarios(readFileSync(new URL('./hearing.scenarios.md', import.meta.url), 'utf8')))
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const amount = (column: string) => fen(Math.round(Number(row.cell(column)) * 100));
    const penalties: readonly Penalty[] = [
      { kind: 'fine', amountFen: amount('罚款（元）') },
      { kind: 'confiscate-gains', amountFen: amount('违法所得（元）') },
      { kind: 'confiscate-goods', goods: '物品', valueFen: amount('物品价值（元）') },
      ...(others[row.cell('另有')] ?? []),
    ];
    const proposal = { outcome: 'penalty', penalties, discretion: '', facts: '' } as const;
    const scope = row
      .cell('领域')
      .split('、')
      .flatMap((name) => profiles[name] ?? []);
    const identity = { kind: kinds[row.cell('当事人')]!, name: '样例', address: '样例路' };
    const right = hearingRightOf(identity, proposal, ['general', ...scope]);
    expect(right.granted ? right.reasons.map(({ rule }) => rule).join('、') : '没有').toBe(row.cell('结果'));
  });
