import { createHash } from 'node:crypto';
import type { Services } from '../services.ts';
import { portalScope } from './portal-scope.ts';

const LENGTH = 16;
const CODE = /^[0-9a-f]{16}$/;

/** 校验码：由签发这份文书的事件的散列得出，十六位，四位一组。同一算法在数据库的 `paper_code`。 */
export function printedPaperCode(eventHash: string): string {
  const code = createHash('sha256').update(`paper/${eventHash}`).digest('hex').slice(0, LENGTH);
  return code.toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** 抄写时易混的：字母 O 当作零，I、L 当作一；空白、连字符和全角不论。 */
function canonicalPaperCode(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .toLowerCase()
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
}

/** 文号里的括号，键盘上打得出的都当作六角括号。 */
function canonicalNumber(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[[［【(（]/g, '〔')
    .replaceAll(/[\]］】)）]/g, '〕');
}

/** 文书的名称、机关、日期。没有当事人，没有内容。 */
export type PaperOnRecord = Readonly<{ number: string; title: string; organ: string; issuedOn: string }>;

/** 文号和校验码都相符的文书；哪一样不符都一样回答没有。限次由页面一侧做。 */
export async function checkPaper(
  { db }: Pick<Services, 'db'>,
  number: string,
  code: string,
): Promise<PaperOnRecord | undefined> {
  const canonical = canonicalPaperCode(code);
  if (!CODE.test(canonical)) return undefined;
  const wanted = canonicalNumber(number);
  const [found] = await db.query<{ title: string; organ: string; issued_on: string }>(
    'select title, organ, issued_on from paper_with($1, $2)',
    [wanted, canonical],
    portalScope,
  );
  return found && { number: wanted, title: found.title, organ: found.organ, issuedOn: found.issued_on };
}
