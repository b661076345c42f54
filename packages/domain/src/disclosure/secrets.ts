import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Identity, PartyId } from '../case/people.ts';
import { chineseDay } from '../kernel/day.ts';

/** 不得出现在公开文字里的一段文字，和代替它的说法。 */
export type Secret = Readonly<{ text: string; as: string }>;

const NUMBER = '（号码略）';
const ADDRESS = '（地址略）';

/** 各当事人的名称、号码、住址、电话、负责人、出生日期。`own` 是公示对象，其余称“其他当事人”。 */
export function partySecrets({ parties }: Pick<Case, 'parties'>, own?: PartyId): readonly Secret[] {
  return parties.flatMap((party) => {
    const called = own === undefined || own === party.id ? '当事人' : '其他当事人';
    return [...identitySecrets(party.identity, called), ...addressSecrets(party)];
  });
}

function identitySecrets(identity: Identity, called: string): readonly Secret[] {
  const { name, idNumber, representative, address, phone, birth } = identity;
  return [
    ...nameForms(name).map((text) => ({ text, as: called })),
    ...given(representative, '其负责人'),
    ...given(idNumber, NUMBER),
    ...given(phone, NUMBER),
    ...given(address, ADDRESS),
    ...(birth ? [...given(birth, '（日期略）'), ...given(chineseDay(birth), '（日期略）')] : []),
  ];
}

function addressSecrets({ serviceAddress }: Party): readonly Secret[] {
  return [...given(serviceAddress?.address, ADDRESS), ...given(serviceAddress?.electronic?.account, NUMBER)];
}

/** 举报人的称呼和联系方式。 */
export function reporterSecrets({ lead }: Pick<Case, 'lead'>): readonly Secret[] {
  return [...given(lead.reporter?.name, '举报人'), ...given(lead.reporter?.contact, NUMBER)];
}

/** 案件里记着的执法人员、审核人、负责人、见证人、签收人和被询问人的姓名。 */
export function peopleSecrets(theCase: Case): readonly Secret[] {
  const { records, evidence, corrections, parties, reviews, discussions, requests, openedBy } = theCase;
  const services = parties.flatMap((party) => party.services);
  const officers = [...records, ...evidence, ...corrections, ...services].flatMap((each) => each.officers);
  const officials = [
    ...officers.map(({ name }) => name),
    ...officers.map(({ certificate }) => certificate),
    ...reviews.map(({ opinion }) => opinion?.name),
    ...discussions.flatMap(({ chair, attendees, recorder }) => [chair, recorder, ...attendees]),
    ...requests.flatMap(({ byName, opinions }) => [byName, ...opinions.map(({ name }) => name)]),
    openedBy.name,
  ];
  const others = [
    ...records.flatMap(({ person }) => personForms(person)),
    ...services.flatMap(({ receiver, witness }) =>
      [receiver, witness].flatMap((name) => personForms(name ?? '')),
    ),
  ];
  return [
    ...officials.flatMap((name) => given(name, '执法人员')),
    ...others.flatMap((name) => given(name, '有关人员')),
  ];
}

/** 一份公开文字里要遮盖的全部。 */
export function allSecrets(theCase: Case, own: PartyId): readonly Secret[] {
  return [...partySecrets(theCase, own), ...reporterSecrets(theCase), ...peopleSecrets(theCase)];
}

function given(text: string | undefined, as: string): readonly Secret[] {
  return text?.trim() ? [{ text: text.trim(), as }] : [];
}

const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|合伙企业|个体工商户|商行|经营部|商店|工作室)$/;
const REGION = /^(?:[^省]{2,3}省)?(?:[^市]{2,4}市)?(?:[^区县镇]{1,5}[区县镇])?/;

/** 名称的全称，和去掉括注、地域、组织形式以后仍足以指认的几种写法；短于四字的不取，免得误遮普通词语。 */
function nameForms(name: string): readonly string[] {
  const full = name.trim();
  const bare = full.replace(/[（(][^（()）]*[）)]/g, '');
  const local = bare.replace(REGION, '');
  const shortened = [bare, local, bare.replace(LEGAL_FORM, ''), local.replace(LEGAL_FORM, '')];
  return [...new Set([full, ...shortened.filter((form) => form.length >= 4)])].filter((form) => form !== '');
}

const ROLE_WORD =
  /^(?:.{0,6}(?:人员|负责人|经营者|代表人|代理人)|店长|店员|经理|员工|职工|司机|驾驶员|本人|当事人|家属)$/;

/** “陈示例（店长）、李示例”一类写法里的各个名字；只写身份的不算名字。 */
function personForms(text: string): readonly string[] {
  const pieces = text.split(/[、，,；;：:\s/()（）]+/);
  return [text, ...pieces].filter((piece) => piece.length >= 2 && !ROLE_WORD.test(piece));
}
