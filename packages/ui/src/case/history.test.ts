import { expect, test } from 'vitest';
import { entriesOf } from './history.tsx';
import type { HistoryEvent } from './shapes.ts';

const event = (seq: number, act: string, at: string, document?: string): HistoryEvent => ({
  seq,
  act,
  title: act,
  type: 'X',
  on: at.slice(0, 10),
  at,
  by: '黄示例',
  roles: [],
  prev: '',
  hash: String(seq),
  ...(document ? { document: { id: `D${seq}`, title: document } } : {}),
});

test('一次办理的几个事件并作一条，文书合在一起', () => {
  const entries = entriesOf([
    event(1, 'register-lead', '2026-10-12T09:00:00+08:00'),
    event(2, 'register-lead', '2026-10-12T09:00:00+08:00', '案件来源登记表'),
    event(3, 'record-scene', '2026-10-12T10:00:00+08:00', '现场笔录'),
    event(4, 'record-scene', '2026-10-12T11:00:00+08:00', '现场笔录'),
  ]);
  expect(entries.map(({ first, documents }) => [first.seq, documents])).toEqual([
    [1, ['案件来源登记表']],
    [3, ['现场笔录']],
    [4, ['现场笔录']],
  ]);
});
