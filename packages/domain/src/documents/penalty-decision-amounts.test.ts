import { describe, expect, test } from 'vitest';
import { moneyText } from '../case/proposal.ts';
import { capitals, fen, yuan, yuanText } from '../kernel/money.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { documentText } from '../testing/document-text.ts';

describe('数额', () => {
  test('决定书里的每一个金额都是案件数据里的金额', () => {
    for (const setup of [
      {},
      { fineFen: fen(5_000_050) },
      { body: 'township', fineFen: yuan(2_000) },
      { body: 'transport', fineFen: yuan(1_000) },
    ] as const) {
      const { theCase, events } = aRecordedCase('decided', setup);
      const { penalties, facts, discretion } = theCase().parties[0]!.decision!.proposal;
      const money = penalties.flatMap((each) => ('amountFen' in each ? [each.amountFen] : []));
      const total = fen(money.reduce((sum, each) => sum + each, 0));
      const allowed = new Set([...money, total].map(moneyText));

      // 事实、裁量说明和算式里的金额由承办人写，不在此列。
      const own = [
        facts,
        discretion,
        ...penalties.flatMap((each) => ('arithmetic' in each ? [each.arithmetic] : [])),
      ];
      const written = own.reduce<string>(
        (rest, each) => rest.replaceAll(each ?? '', ''),
        documentText(issuedModels(events, 'JD-02')[0]!),
      );
      const found = [...written.matchAll(/[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+（[\d.]+元）/g)].map(
        ([each]) => each,
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((each) => !allowed.has(each))).toEqual([]);
      expect(
        [...written.matchAll(/[\d.]+元/g)]
          .map(([each]) => each)
          .filter((each) => !found.some((one) => one.includes(each))),
      ).toEqual([]);
      expect(written).toContain(`共计人民币${moneyText(total)}`);
      for (const each of money) expect(written).toContain(`${capitals(each)}（${yuanText(each)}元）`);
    }
  });

  test('决定书里的每一个日子都是案件里的日子', () => {
    const { theCase, events } = aRecordedCase('decided', { parties: ['person'], hearing: 'withdrawn' });
    const known = JSON.stringify(theCase());
    const paper = documentText(issuedModels(events, 'JD-02')[0]!);
    for (const [day, year, month, date] of paper.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)) {
      const iso = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
      expect(known.includes(iso) || known.includes(day), day).toBe(true);
    }
  });
});
