import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor, placedRules, rules } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { accountedRules } from '../../tools/law-accounts.ts';
import { lawUses, ROOT } from '../../tools/law-uses.ts';

const uses = lawUses();
const accounts = accountedRules(uses);
const count = (standing: string) => accounts.filter((each) => each.standing === standing).length;

describe('每条规则都有着落', () => {
  test('没有一条没有交代，每条都有一句中文', () => {
    console.log(
      `规则${rules.length}条：有代码${count('coded')}，只有文字${count('text-only')}，写给别的机关${count('others')}`,
    );
    expect(accounts).toHaveLength(rules.length);
    expect(accounts.filter(({ standing }) => standing === 'unaccounted').map(({ id }) => id)).toEqual([]);
    for (const { id, why } of accounts) expect(why, id).toMatch(/\p{Script=Han}{2}/u);
  });

  test('有代码的，都有情景或者测试走到', () => {
    const idle = accounts.filter((each) => each.standing === 'coded' && each.exercisedBy.length === 0);
    expect(idle.map(({ id, why }) => `${id} ${why}`)).toEqual([]);
  });

  test('拦人的规则不少于一百条有代码', () => {
    const blocking = accounts.filter(
      ({ rule, standing }) => rule.software === 'block' && standing === 'coded',
    );
    expect(blocking.length).toBeGreaterThan(100);
  });

  test('登记的落实之处和情景都在仓库里，一条规则只登记一次', () => {
    for (const { at, shownBy, ids } of placedRules) {
      expect(existsSync(join(ROOT, at)), `${ids} ${at}`).toBe(true);
      expect(existsSync(join(ROOT, shownBy)), `${ids} ${shownBy}`).toBe(true);
    }
    const named = placedRules.flatMap(({ ids }) => ids);
    expect(named.length).toBe(new Set(named).size);
  });
});

describe.each(['APL', 'ACL', 'SUP'])('%s 逐条有着落', (code) => {
  test('每一条有代码引用、有规则引用，或者说明了理由', () => {
    const cited = [...uses, ...rules].flatMap(({ articles }) => articles);
    const open = accountFor(code, cited).filter(({ standing }) => standing === 'unaccounted');
    expect(open.map(({ no, gist }) => `${no} ${gist}`)).toEqual([]);
  });
});
