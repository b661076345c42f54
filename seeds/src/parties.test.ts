import { isCitizenId, isMobilePhone, isUscc } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { demoCertificateNumber, demoCitizenId, demoUscc } from './demo-numbers.ts';
import { demoFirm, demoPerson, demoShop } from './parties.ts';

const serials = [...Array.from({ length: 3000 }, (_, index) => index + 1), 50_000, 89_999];

describe('演示当事人', () => {
  test('企业、个体工商户的信用代码合规、在自定义区、不重复', () => {
    const codes = [...serials.map(demoFirm), ...serials.map(demoShop)].map(({ idNumber }) => idNumber);
    expect(codes.filter((code) => !isUscc(code) || code.slice(8, 11) !== 'PDY')).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('自然人的身份号码合规、生于 1899 年、不重复', () => {
    const persons = serials.map(demoPerson);
    expect(persons.filter(({ idNumber }) => !isCitizenId(idNumber))).toEqual([]);
    expect(persons.every(({ birth }) => birth?.startsWith('1899-'))).toBe(true);
    expect(new Set(persons.map(({ idNumber }) => idNumber)).size).toBe(serials.length);
  });

  test('一千四百四十人不重名', () => {
    expect(new Set(serials.slice(0, 1440).map((n) => demoPerson(n).name)).size).toBe(1440);
  });

  test('电话号码写法合规，三类当事人互不重复', () => {
    const phones = serials
      .flatMap((n) => [demoFirm(n), demoShop(n), demoPerson(n)])
      .map(({ phone }) => phone);
    expect(phones.every(isMobilePhone)).toBe(true);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test('同一个序号总是同一个人', () => {
    expect(demoPerson(42)).toEqual(demoPerson(42));
    expect(demoFirm(1)).toMatchObject({
      kind: 'organisation',
      name: expect.stringMatching(/示例.+有限公司$/),
    });
    expect(demoShop(1)).toMatchObject({
      kind: 'individual-business',
      name: expect.stringMatching(/示例.+店$/),
    });
  });

  test('序号越界直接抛出', () => {
    for (const n of [0, -1, 1.5, 90_000])
      for (const party of [demoFirm, demoShop, demoPerson]) expect(() => party(n)).toThrow();
  });
});

describe('演示号码', () => {
  test('标准里的算例', () => {
    expect(demoUscc('91', '440106', 11)).toBe('91440106PDY000116X');
    expect(demoCitizenId('440106', 1)).toBe('44010618990101001X');
  });

  test('执法证号写明是演示', () => {
    expect(demoCertificateNumber('440106', 3)).toBe('演示-440106000-0003');
  });
});
