import { describe, expect, test } from 'vitest';
import { pengjiangFacade } from '../pengjiang-facade.story.ts';
import { codes, type HalfPlayed, halfPlayed } from './half-played.ts';

describe('送达决定书', () => {
  const refused = (change: (desk: HalfPlayed) => object) => {
    const desk = halfPlayed(pengjiangFacade, '2026-08-13');
    const input = {
      party: 'P1',
      officers: desk.theCase().handlers,
      document: desk.paper('decision'),
      method: 'direct',
      outcome: 'served',
      on: '2026-08-14',
      receiver: '当事人',
      proof: '签收。',
      ...change(desk),
    };
    return codes(desk.act('2026-08-14', 'officer', 'serve-document', input));
  };

  test('两名执法人员送达；只有一名的不行', () => {
    expect(refused(() => ({}))).toEqual([]);
    expect(refused((desk) => ({ officers: desk.theCase().handlers.slice(0, 1) }))).toEqual([
      'two-valid-officers',
    ]);
  });

  test('没有签发过的文书，不能登记送达', () => {
    expect(refused(() => ({ document: 'D999' }))).toEqual(['document-waits-for-service']);
  });
});

test('登记放弃写明放弃哪一项：只放弃听证的可以，什么也没有放弃的不行', () => {
  const waive = (statement: boolean, hearing: boolean) => {
    const input = { party: 'P1', statement, hearing, proof: '签名的放弃声明' };
    return codes(
      halfPlayed(pengjiangFacade, '2026-08-05').act('2026-08-06', 'officer', 'record-waiver', input),
    );
  };
  expect(waive(false, true)).toEqual([]);
  expect(waive(false, false)).toEqual(['waiver-says-something']);
});
