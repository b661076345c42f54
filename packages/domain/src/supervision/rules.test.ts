import { readdirSync, readFileSync } from 'node:fs';
import { cite, gistOf } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { deadlines } from '../deadlines/deadlines.ts';
import { requiredApprovals } from '../deadlines/extension-approvals.ts';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { quotedLines } from '../testing/scenarios.ts';
import { findingsOf, supervisionRules } from './rules.ts';
import {
  aCase,
  aFine,
  aParty,
  aPenaltyDecision,
  aPenaltyNotice,
  aRecord,
  firstOfficer,
} from './testing-case.ts';
import { seenOn } from './testing-registry.ts';

const aGoodsValue = yuan(300);

describe('每条规则', () => {
  test('一个文件一条，文件名就是代号，编号不重复', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.rule.ts'))
      .map((name) => name.replace('.rule.ts', ''));
    expect(supervisionRules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
    expect(new Set(supervisionRules.map(({ id }) => id)).size).toBe(supervisionRules.length);
  });

  test.each(supervisionRules.map((rule) => [rule.id, rule] as const))(
    '%s 的情景表写着它的依据和要旨',
    (_, rule) => {
      const text = readFileSync(new URL(`./${rule.name}.scenarios.md`, import.meta.url), 'utf8');
      expect(text.startsWith(`# ${rule.title}\n`)).toBe(true);
      expect(rule.articles.length).toBeGreaterThan(0);
      expect(quotedLines(text)).toEqual(
        rule.articles.map((each) => `${cite(each)}（要旨）：${gistOf(each)}。`),
      );
    },
  );
});

describe('问题的文字', () => {
  test('不带当事人、举报人的姓名和号码', () => {
    const party = aParty();
    const { name, representative = '', phone = '', address, idNumber = '' } = party.identity;
    const proposal = aFine(20_000, {
      penalties: [{ kind: 'confiscate-goods', goods: `${name}的食品`, valueFen: aGoodsValue }],
    });
    const theCase = aCase({
      parties: [
        {
          ...party,
          notices: [aPenaltyNotice(day('2026-03-02'), day('2026-03-03'))],
          decision: aPenaltyDecision(day('2026-03-12'), { proposal }),
          services: [
            {
              id: 'F1',
              document: 'decision',
              documentTitle: '行政处罚决定书',
              method: 'post',
              on: day('2026-03-13'),
              outcome: 'failed',
              proof: `${address}无人签收，${representative}（${phone}，${idNumber}）称刘举报已搬走`,
              officers: [],
            },
          ],
        },
      ],
    });
    const text = JSON.stringify(findingsOf(theCase, seenOn(day('2026-06-01'))));
    expect(text).toContain('没收当事人的食品');
    for (const secret of [name, representative, phone, address, idNumber, '刘举报'])
      expect(text).not.toContain(secret);
  });

  test('执法人员的姓名保留，资格问题才说得清', () => {
    const theCase = aCase({ records: [aRecord('site', day('2026-03-12'), { officers: [firstOfficer] })] });
    const [found] = findingsOf(theCase, seenOn(day('2026-06-01'))).filter(({ rule }) => rule === 'SR-040');
    expect(found?.facts.at(-1)?.value).toBe('陈示例');
  });

  test('同一规则、同一对象的只列一次', () => {
    const thin = aRecord('site', day('2026-03-12'), { officers: [firstOfficer] });
    const found = findingsOf(
      aCase({ profiles: ['general'], records: [thin, thin] }),
      seenOn(day('2026-06-01')),
    );
    expect(found.map(({ key }) => key)).toEqual(['SR-040|R1|']);
  });

  test('当场处罚的案件不看告知书、办案期限，仍看笔录和罚款幅度', () => {
    const thin = aRecord('site', day('2026-03-12'), { officers: [firstOfficer] });
    const parties = [aParty({ decision: aPenaltyDecision(day('2026-03-12')) })];
    const theCase = aCase({ procedure: 'summary', filedOn: day('2025-01-12'), records: [thin], parties });
    expect(findingsOf(theCase, seenOn(day('2026-03-13'))).map(({ rule }) => rule)).toEqual(['SR-040']);
  });

  test('依据只列对本案所在领域适用的', () => {
    const theCase = aCase({ profiles: ['general', 'guangdong', 'urban'], filedOn: day('2026-01-12') });
    const [found] = findingsOf(theCase, seenOn(day('2026-06-01')));
    expect(found?.articles.map(cite)).toEqual([
      '《行政处罚法》第六十条',
      '《行政执法监督条例》第十一条第二款第二项',
    ]);
  });
});

test('延期由谁批准的表与期限表的延长条款一一对应', () => {
  const rows = deadlines.filter(({ id, extensions }) => id === 'case-decision' && extensions !== undefined);
  const words = { 'agency-head': '负责人', collective: '集体讨论', superior: '上一级' } as const;
  expect(rows.map(({ scope }) => scope).toSorted()).toEqual(Object.keys(requiredApprovals).toSorted());
  for (const { scope, extensions = [] } of rows) {
    const needs = requiredApprovals[scope] ?? [];
    expect(needs.length).toBe(extensions.length);
    extensions.forEach(({ approvedBy }, index) => {
      const need = needs[index];
      expect(need && approvedBy.includes(words[need]), `${scope} ${approvedBy}`).toBe(true);
    });
  }
});
