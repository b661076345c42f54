import type { BodyOutline } from './outline.ts';

type Seat = Readonly<{
  id: string;
  name: string;
  division: string;
  numberPrefix: string;
  government: string;
  court: string;
  areaCode: string;
}>;

const seats: readonly Seat[] = [
  {
    id: 'guangdong-justice',
    name: '广东省司法厅',
    division: '440000',
    numberPrefix: '粤司',
    government: '广东省人民政府',
    court: '广州铁路运输第一法院',
    areaCode: '020',
  },
  {
    id: 'guangzhou-justice',
    name: '广州市司法局',
    division: '440100',
    numberPrefix: '穗司',
    government: '广州市人民政府',
    court: '广州铁路运输第一法院',
    areaCode: '020',
  },
  {
    id: 'dongguan-justice',
    name: '东莞市司法局',
    division: '441900',
    numberPrefix: '东司',
    government: '东莞市人民政府',
    court: '东莞市第一人民法院',
    areaCode: '0769',
  },
  {
    id: 'qingyuan-justice',
    name: '清远市司法局',
    division: '441800',
    numberPrefix: '清司',
    government: '清远市人民政府',
    court: '清远市清新区人民法院',
    areaCode: '0763',
  },
  {
    id: 'jiangmen-justice',
    name: '江门市司法局',
    division: '440700',
    numberPrefix: '江司',
    government: '江门市人民政府',
    court: '江门市江海区人民法院',
    areaCode: '0750',
  },
  {
    id: 'zhongshan-justice',
    name: '中山市司法局',
    division: '442000',
    numberPrefix: '中司',
    government: '中山市人民政府',
    court: '中山市第一人民法院',
    areaCode: '0760',
  },
  {
    id: 'tianhe-justice',
    name: '广州市天河区司法局',
    division: '440106',
    numberPrefix: '穗天司',
    government: '广州市天河区人民政府',
    court: '广州铁路运输第一法院',
    areaCode: '020',
  },
  {
    id: 'yangshan-justice',
    name: '阳山县司法局',
    division: '441823',
    numberPrefix: '阳司',
    government: '阳山县人民政府',
    court: '清远市清新区人民法院',
    areaCode: '0763',
  },
];

/** 演示用的行政执法监督机关：省、市、县三级司法行政机关，各管本级及以下。 */
export const supervisionBodies: readonly BodyOutline[] = seats.map(
  ({ id, name, division, numberPrefix, government, court, areaCode }) => ({
    id,
    name,
    shortName: name,
    division,
    kind: 'department',
    field: [],
    units: [{ id: 'supervision', name: division === '440000' ? '行政执法协调监督处' : '行政执法协调监督科' }],
    numberPrefix,
    reconsideration: government,
    court,
    areaCode,
    supervises: division,
  }),
);
