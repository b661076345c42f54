import type { Identity } from '../case/people.ts';

/** 信用代码前两位能够确定的法人：机关、事业单位、群众团体、社会团体、基金会、农民专业合作社、基层工会。 */
const legalPersonCodes: ReadonlySet<string> = new Set(['11', '12', '13', '51', '53', '93', '81']);
const LEGAL_PERSON = /(?:股份有限公司|有限责任公司|有限公司|专业合作社)$/;
const UNINCORPORATED = /合伙|个人独资|事务所|(?:分公司|分店|分部|分行|支行|分所|办事处)$/;

/**
 * 公示的当事人类型：自然人、法人、非法人组织。个体工商户按自然人。
 * 名称和信用代码都不足以确定的单位，如实写两者之一。
 */
export function publishedPartyKind({ kind, name, idNumber }: Identity): string {
  if (kind !== 'organisation') return '自然人';
  const bare = name.trim().replace(/[（(][^（()）]*[）)]$/, '');
  if (UNINCORPORATED.test(name)) return '非法人组织';
  if (LEGAL_PERSON.test(bare) || legalPersonCodes.has(idNumber?.slice(0, 2) ?? '')) return '法人';
  return '法人或者非法人组织';
}
