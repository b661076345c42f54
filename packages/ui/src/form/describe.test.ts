import { actOf, createRegistry, day } from '@lpt/domain';
import { expect, test } from 'vitest';
import { described } from './describe.ts';

const surroundings = {
  body: '',
  registry: createRegistry({ bodies: [], officers: [], powers: [] }),
  today: day('2026-11-24'),
  matters: [],
};

function written(act: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const lines = described(actOf(act).input, values, surroundings);
  return Object.fromEntries(lines.map(({ title, text }) => [title, text]));
}

test('并案的报批：审批人看到另一案件的案号、并入的当事人和违法行为，看不到编号', () => {
  const lines = written('request-joinder', {
    other: { caseId: 'secret-id', number: '某市监立〔2026〕7号', filedOn: '2026-11-20' },
    relation: 'same-act',
    joinedParties: [{ kind: 'individual-business', name: '丙店', address: '演示路3号' }],
    joinedViolations: [
      {
        matter: 'food.expired-food',
        parties: ['P2'],
        from: '2026-11-20',
        to: '2026-11-20',
        place: '演示路3号',
        facts: '货架上有超过保质期的食品。',
        circumstances: { goodsValueFen: 10_000 },
        sameActAs: 'V1',
      },
    ],
    joinedEvidence: [{ title: '过期饼干照片' }, { title: '营业执照' }],
    joinedRecords: [{ kind: 'questioning', from: '2026-11-20T09:00:00+08:00', person: '丙示例' }],
    reason: '共同进货、共同销售。',
  });
  expect(lines['另一案件']).toBe('某市监立〔2026〕7号，2026-11-20 立案');
  expect(lines['并入的当事人']).toContain('姓名或者名称：丙店');
  expect(lines['并入的违法行为']).toContain('执法事项：经营超过保质期的食品');
  expect(lines['并入的违法行为']).toContain('违法事实：货架上有超过保质期的食品');
  expect(lines['并入的证据']).toBe('2件：过期饼干照片；营业执照');
  expect(lines['并入的笔录']).toMatch(/^1件：询问笔录，2026年11月20日.*，丙示例$/);
  expect(JSON.stringify(lines)).not.toMatch(/secret-id|V1|food\.expired-food|goodsValueFen/);
});

test('变更决定的报批：审批人看到变更以后的处罚', () => {
  const lines = written('request-decision-change', {
    result: 'changed',
    proposal: {
      outcome: 'penalty',
      penalties: [{ kind: 'fine', amountFen: 5_000_000 }],
      discretion: '复查以后认为应当从轻。',
      facts: '货架上有超过保质期的食品。',
    },
    reason: '原决定裁量不当。',
  });
  expect(lines['怎样纠正']).toBe('变更');
  expect(lines['处理意见']).toBe(
    '罚款人民币伍万元整（50000元）\n裁量说明：复查以后认为应当从轻；认定的事实：货架上有超过保质期的食品',
  );
});
