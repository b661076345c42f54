import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citizenIdBirth,
  citizenIdCheck,
  isCitizenId,
  isMobilePhone,
  isOrganisationCode,
  isUscc,
  isVehiclePlate,
  maskCitizenId,
  maskPhone,
  organisationCodeCheck,
  usccCheck,
} from './identifiers.ts';

type Row = readonly [value: string, valid: boolean, situation: string];

const usccRows: readonly Row[] = [
  ['91350100M000100Y43', true, '标准示例'],
  ['91310230MA1K314J7C', true, '公开示例'],
  ['91310230MA1K314K57', true, '公开示例'],
  ['11440000PDY00001XU', true, '省级机关，内码校验为 X'],
  ['11440100PDY0000281', true, '广州机关'],
  ['11440106PDY000036J', true, '天河机关'],
  ['12440300PDY000044X', true, '深圳事业单位'],
  ['13440000PDY0000526', true, '群众团体'],
  ['91440106PDY000116X', true, '天河企业'],
  ['91440300PDY000124C', true, '深圳企业'],
  ['92441900PDY0002123', true, '东莞个体工商户'],
  ['92440605PDY000220A', true, '南海个体工商户'],
  ['93440883PDY0003191', true, '农民专业合作社'],
  ['52440100PDY0004156', true, '民办非企业单位'],
  ['51440000PDY000423Y', true, '社会团体，校验字符 Y'],
  ['31440000PDY000511F', true, '律师执业机构'],
  ['N2440983PDY000618R', true, '农村集体经济组织'],
  ['91440100PDY0001910', true, '余数为零，校验字符 0'],
  ['91440100PDY000300Y', true, '校验值 30，校验字符 Y'],
  ['91350100M000100Y4Z', false, '不用字母 Z'],
  ['91440106PDY0001010', false, '校验字符不符'],
  ['91440106PDY000115T', false, '外层相符，内嵌组织机构代码不符'],
  ['91440106pdy000116X', false, '小写字母'],
  ['91440106PDY000116', false, '少一位'],
  ['91440106PDY000116X0', false, '多一位'],
  ['91440106PDYI00116X', false, '不用字母 I'],
  ['91440106PDY000161X', false, '两位颠倒'],
];

const organisationCodeRows: readonly Row[] = [
  ['D2143569X', true, '公开示例'],
  ['MA1FL0LY9', true, '公开示例'],
  ['M000100Y4', true, '标准示例的内码'],
  ['PDY00001X', true, '自定义区，校验 X'],
  ['PDY000060', true, '余数为零，校验 0'],
  ['PDY00001-X', false, '带连字符的先去掉'],
  ['PDY000011', false, '校验码不符'],
  ['D21435699', false, '校验码不符'],
];

const citizenIdRows: readonly Row[] = [
  ['11010519491231002X', true, '标准示例'],
  ['440524188001010014', true, '公开示例，县代码已撤销'],
  ['34052419800101001X', true, '公开示例'],
  ['44010618990101001X', true, '天河，男，末位 X'],
  ['440305189902280024', true, '南山，女'],
  ['441900189912310030', true, '东莞，男'],
  ['442000189906150044', true, '中山，女'],
  ['440513189909090056', true, '潮阳，男'],
  ['440981189903030077', true, '高州，男'],
  ['440106189901010011', false, '校验码不符'],
  ['440106189902300019', false, '二月三十日，校验码相符'],
  ['440106189902300017', false, '二月三十日，校验码也不符'],
  ['44010618990101001a', false, '末位只能是数字或者 X'],
  ['44010618990101001x', false, '小写 x'],
  ['449999189901010015', false, '地市代码 99 不存在'],
  ['440106199001011234', false, '校验码不符'],
];

const plateRows: readonly Row[] = [
  ['粤A12345', true, '普通汽车'],
  ['粤B1A2C3', true, '序号含字母'],
  ['粤AD12345', true, '小型新能源，纯电动'],
  ['粤AF12345', true, '小型新能源，非纯电动'],
  ['粤ADA1234', true, '小型新能源，第二位为字母'],
  ['粤A12345D', true, '大型新能源'],
  ['粤A1234学', true, '教练车'],
  ['粤A1234警', true, '警用'],
  ['粤A1234挂', true, '挂车'],
  ['粤Z1234港', true, '香港入出境'],
  ['粤Z1234澳', true, '澳门入出境'],
  ['粤AI2345', false, '不用字母 I'],
  ['粤AO1234', false, '不用字母 O'],
  ['粤A123456', false, '六位序号缺 D 或者 F'],
  ['粤A1234', false, '序号太短'],
  ['粤A-12345', false, '带分隔点的先去掉'],
  ['粤I12345', false, '发证机关不用 I'],
];

const mobileRows: readonly Row[] = [
  ['13800000000', true, '十一位，1 开头'],
  ['12800000000', false, '第二位不能是 2'],
];

const kinds = [
  { title: '统一社会信用代码', check: isUscc, rows: usccRows },
  { title: '组织机构代码', check: isOrganisationCode, rows: organisationCodeRows },
  { title: '公民身份号码', check: isCitizenId, rows: citizenIdRows },
  { title: '车辆号牌', check: isVehiclePlate, rows: plateRows },
  { title: '移动电话', check: isMobilePhone, rows: mobileRows },
] as const;

for (const { title, check, rows } of kinds) {
  describe(title, () => {
    for (const [value, valid, situation] of rows) {
      test(`${value} ${valid ? '通过' : '不通过'}：${situation}`, () => {
        expect(check(value)).toBe(valid);
      });
    }
  });
}

describe('校验字符', () => {
  test('标准里的算例', () => {
    expect(usccCheck('91350100M000100Y4')).toBe('3');
    expect(usccCheck('11440106PDY000036')).toBe('J');
    expect(organisationCodeCheck('M000100Y')).toBe('4');
    expect(citizenIdCheck('11010519491231002')).toBe('X');
  });

  test('写法不对的不算，直接抛出', () => {
    expect(() => usccCheck('91350100M000100Y')).toThrow();
    expect(() => organisationCodeCheck('m000100y')).toThrow();
    expect(() => citizenIdCheck('1101051949123100X')).toThrow();
  });

  test('身份号码任何一位数字写错都通不过', () => {
    const valid = '44010618990101001X';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const wrong = (Number(valid.charAt(place)) + shift) % 10;
        expect(isCitizenId(`${valid.slice(0, place)}${wrong}${valid.slice(place + 1)}`)).toBe(false);
      }),
    );
  });

  test('信用代码相邻两位颠倒都通不过', () => {
    const valid = '91440106PDY000116X';
    for (let place = 0; place < 16; place += 1) {
      const [a, b] = [valid.charAt(place), valid.charAt(place + 1)];
      if (a === b) continue;
      expect(isUscc(`${valid.slice(0, place)}${b}${a}${valid.slice(place + 2)}`)).toBe(false);
    }
  });
});

describe('出生日与遮盖', () => {
  test('出生日取自号码', () => {
    expect(citizenIdBirth('44010618990101001X')).toBe('1899-01-01');
    expect(() => citizenIdBirth('440106189902300019')).toThrow();
  });

  test('出生年早于 1850 年的不通过', () => {
    const first17 = '44010618491231001';
    expect(isCitizenId(`${first17}${citizenIdCheck(first17)}`)).toBe(false);
  });

  test('身份号码遮盖出生日，留末四位', () => {
    expect(maskCitizenId('44010618990101001X')).toBe('440106********001X');
  });

  test('不知是什么的号码全部遮盖', () => {
    expect(maskCitizenId('H1234567890')).toBe('***********');
  });

  test('电话遮盖', () => {
    expect(maskPhone('13800000000')).toBe('138****0000');
    expect(maskPhone('020-00000012')).toBe('**********12');
    expect(maskPhone('110')).toBe('***');
  });
});
