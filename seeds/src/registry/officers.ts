import { type Body, type Certificate, type Duty, day, type Officer } from '@lpt/domain';
import { surname } from '../demo-names.ts';

/** 执法证号的写法：机关的区划代码、全省连续的流水号。 */
export type CertificateNumbering = (division: string, serial: number) => string;

type Post = Readonly<{
  id: string;
  given: string;
  duty: Duty;
  inUnit?: boolean;
  legalQualification?: boolean;
  certificate?: Readonly<{ category: Certificate['category']; from: string; to: string }>;
}>;

const currentEnforcement = { category: 'enforcement', from: '2024-01-01', to: '2028-12-31' } as const;
const expiredEnforcement = { category: 'enforcement', from: '2021-01-01', to: '2025-12-31' } as const;
const currentSupervision = { category: 'supervision', from: '2024-01-01', to: '2028-12-31' } as const;

/** 每个执法主体的人：两名有效的办案人员，一名证件过期的，一名辅助人员，以及各岗位。 */
const enforcementPosts: readonly Post[] = [
  { id: 'officer-1', given: '示例', duty: 'officer', inUnit: true, certificate: currentEnforcement },
  { id: 'officer-2', given: '样本', duty: 'officer', inUnit: true, certificate: currentEnforcement },
  { id: 'officer-expired', given: '往例', duty: 'officer', inUnit: true, certificate: expiredEnforcement },
  { id: 'unit-head', given: '样例', duty: 'unit-head', inUnit: true, certificate: currentEnforcement },
  { id: 'agency-head', given: '示范', duty: 'agency-head', certificate: currentEnforcement },
  {
    id: 'legal-reviewer',
    given: '范例',
    duty: 'legal-reviewer',
    legalQualification: true,
    certificate: currentEnforcement,
  },
  { id: 'publisher', given: '演示', duty: 'publisher' },
  { id: 'archivist', given: '存例', duty: 'archivist' },
  { id: 'auxiliary', given: '试例', duty: 'auxiliary', inUnit: true },
];

/** 每个监督机关的人：两名监督人员和负责人。 */
const supervisionPosts: readonly Post[] = [
  { id: 'supervisor-1', given: '督例', duty: 'supervisor', inUnit: true, certificate: currentSupervision },
  { id: 'supervisor-2', given: '督样', duty: 'supervisor', inUnit: true, certificate: currentSupervision },
  { id: 'agency-head', given: '督范', duty: 'agency-head', certificate: currentSupervision },
];

// 与姓氏数二十四互质，各岗位的姓才错得开。
const SURNAME_STRIDE = 5;
const POSTS_PER_BODY = 10;

/** 一个机关的演示人员。`index` 为机关在名单里的位置，决定姓氏。 */
export function officersOf(body: Body, index: number, numbering: CertificateNumbering): readonly Officer[] {
  const posts = body.supervises === undefined ? enforcementPosts : supervisionPosts;
  return posts.map(({ id, given, duty, inUnit, legalQualification, certificate }, place) => ({
    id: `${body.id}.${id}`,
    name: `${surname(index + place * SURNAME_STRIDE)}${given}`,
    body: body.id,
    unit: inUnit ? (body.units[0]?.id ?? null) : null,
    duty,
    legalQualification: legalQualification ?? false,
    ...(duty === 'agency-head' ? { leads: { as: 'chief' as const, from: day('2024-01-01') } } : {}),
    certificate: certificate
      ? {
          number: numbering(body.division, index * POSTS_PER_BODY + place + 1),
          category: certificate.category,
          validFrom: day(certificate.from),
          validTo: day(certificate.to),
          status: 'valid',
        }
      : null,
  }));
}
