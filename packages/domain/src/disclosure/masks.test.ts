import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identity } from '../case/people.ts';
import { day } from '../kernel/day.ts';
import { maskAddress, maskIdentity, maskIdNumber, maskName, maskPhoneNumber } from './masks.ts';

describe('没有必要看全的人看到的', () => {
  test.each([
    ['陈示例', '陈**'],
    ['陈', '*'],
    ['欧阳示例', '欧***'],
    ['天河演示食品有限公司', '天河******公司'],
    ['', ''],
  ])('姓名、名称 %s：%s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test.each([
    ['44010618990101001X', '440106********001X'],
    ['91440106PDY000116X', '91**************6X'],
    ['H12345678', '*******78'],
    ['12345', '*****'],
  ])('证件号码 %s：%s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked);
  });

  test('电话遮盖中间四位', () => {
    expect(maskPhoneNumber('13800000000')).toBe('138****0000');
  });

  test.each([
    ['广州市天河区演示路8号', '广州市****'],
    ['阳山县杜步镇演示村3号', '阳山县****'],
    ['演示路8号', '****'],
  ])('地址 %s：%s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  test('出生日期整个不给，没有登记的各项仍然没有', () => {
    const identity: Identity = {
      kind: 'person',
      name: '陈示例',
      address: '广州市天河区演示路8号',
      birth: day('1899-01-01'),
    };
    expect(maskIdentity(identity)).toEqual({ kind: 'person', name: '陈**', address: '广州市****' });
  });
});

test('遮几次都一样，遮过以后看不到原来的值', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'陈李示例演海0123456789市区X'),
    minLength: 2,
    maxLength: 20,
  });
  const anyIdentity = fc.record({
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    name: text,
    idNumber: text,
    representative: text,
    phone: text,
    address: text,
  });
  fc.assert(
    fc.property(anyIdentity, (identity) => {
      const masked = maskIdentity(identity);
      expect(maskIdentity(masked)).toEqual(masked);
      const { name, idNumber, representative, phone, address } = identity;
      expect(masked.name).not.toContain(name);
      expect(masked.idNumber).not.toContain(idNumber);
      expect(masked.representative).not.toContain(representative);
      expect(masked.phone).not.toContain(phone);
      expect(masked.address).not.toContain(address);
    }),
  );
});
