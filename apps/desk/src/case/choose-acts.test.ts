import type { CaseView, OpenActView, Reason } from '@lpt/ui';
import { expect, test } from 'vitest';
import { chooseActs } from './choose-acts.ts';

const reason: Reason = { code: 'x', says: '缺', remedy: '补', articles: [] };

const item = (act: string, more: Partial<OpenActView> = {}): OpenActView => ({
  act,
  title: act,
  step: 'filing',
  mine: true,
  office: [],
  articles: [],
  documents: [],
  reasons: [],
  ...more,
});

const task = (act: string) => ({ key: act, role: 'handler', title: act, act });

const names = (items: readonly OpenActView[]) => items.map(({ act }) => act);

test('待办的那一项还差条件时，能补救的排在它前面', () => {
  const view: Pick<CaseView, 'acts' | 'tasks' | 'check'> = {
    acts: [item('record-scene'), item('add-party'), item('request-filing', { reasons: [reason] })],
    tasks: [task('request-filing')],
    check: [
      {
        code: 'e',
        title: '',
        state: 'missing',
        level: 'block',
        act: 'request-filing',
        says: '',
        remedy: '',
        fix: 'record-scene',
        articles: [],
      },
    ],
  };
  const chosen = chooseActs(view);
  expect(names(chosen.primary)).toEqual(['record-scene', 'request-filing']);
  expect(names(chosen.open)).toEqual(['add-party']);
  expect(chosen.closed).toEqual([]);
});

test('审批的退回和批准成一对', () => {
  const acts = [
    item('approve-filing', { request: 'A1' }),
    item('return-filing', { request: 'A1' }),
    item('hold-discussion'),
  ];
  const chosen = chooseActs({ acts, tasks: [task('approve-filing')], check: [] });
  expect(names(chosen.primary)).toEqual(['return-filing', 'approve-filing']);
});

test('别人的事不在我的按钮里', () => {
  const chosen = chooseActs({
    acts: [item('approve-filing', { mine: false })],
    tasks: [task('approve-filing')],
    check: [],
  });
  expect([chosen.primary, chosen.open, chosen.closed]).toEqual([[], [], []]);
});

test('现在没有可办的对象的，不放在标题旁边', () => {
  const idle = item('serve-document', { party: 'P1', reasons: [{ ...reason, code: 'nothing-to-pick' }] });
  const due = item('serve-document', { party: 'P2' });
  const tasks = ['P1', 'P2'].map((party) => ({ ...task('serve-document'), party }));
  expect(chooseActs({ acts: [idle, due], tasks, check: [] }).primary).toEqual([due]);
});
