import { expect, test } from 'vitest';
import { canonicalJson, chainFaults, sha256 } from '../../packages/casebook/src/index.ts';
import { type CaseEvent, fold, instantFromMs } from '../../packages/domain/src/index.ts';
import { demoRegistry } from '../../seeds/src/index.ts';
import { copyOf, templates } from './lists-copies.ts';

const decided = templates(12, instantFromMs(Date.parse('2026-11-24T16:00:00+08:00')), demoRegistry);
const copies = [0, 1, 10, 57].flatMap((copy) =>
  decided.map((template) => copyOf(template, copy, '2026-11-24T00:00:00Z')),
);

function link([, caseId, seq, act, type, body, prev, hash]: readonly unknown[]) {
  const bare = (value: unknown) => String(value).replace('\\x', '');
  return {
    caseId: String(caseId),
    seq: Number(seq),
    act: String(act),
    type: String(type),
    body: String(body),
    prev: bare(prev),
    hash: bare(hash),
  };
}

test('复制的案件，事件链和快照都完整', () => {
  for (const { case: row, events } of copies) {
    const [, , version, state, stateHash, head] = row;
    const chain = events.map(link);
    expect(chainFaults(chain)).toEqual([]);
    expect([version, head]).toEqual([chain.length, `\\x${chain.at(-1)?.hash}`]);
    const folded = fold(chain.map(({ body }): CaseEvent => JSON.parse(body)));
    expect(canonicalJson(folded)).toBe(state);
    expect(stateHash).toBe(`\\x${sha256(String(state))}`);
  }
});

test('复制的案件，编号、案号、当事人各不相同', () => {
  const ids = copies.map(({ case: [, id] }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const numbers = copies.flatMap(({ list }) => (list[5] === null ? [] : [`${list[2]}/${list[5]}`]));
  expect(new Set(numbers).size).toBe(numbers.length);
  const [template] = decided;
  const name = template?.parties[0] ?? '';
  const renamed = template ? String(copyOf(template, 57, '').case[3]) : '';
  expect(name).not.toBe('');
  expect(renamed.includes(name)).toBe(false);
});
