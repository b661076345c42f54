import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { type Identity, type PartyKind, partyKindTitles } from '../case/people.ts';
import { isCitizenId } from '../kernel/identifiers.ts';
import { partyPath } from './case-name.ts';
import type { Block, FormCell, Value } from './model.ts';
import { given, givenDay } from './origin.ts';

type Row = Readonly<{ label: string; value: Value }>;
type Labels = Readonly<{ name: string; representative?: string; address: string }>;

/** 三种当事人各项的叫法。 */
const labels: Readonly<Record<PartyKind, Labels>> = {
  person: { name: '当事人姓名', address: '住址' },
  'individual-business': { name: '当事人字号名称', representative: '经营者', address: '经营场所' },
  organisation: { name: '当事人名称', representative: '法定代表人（负责人）', address: '住所' },
};

/** 对当事人的称呼：单位称“你单位”，个人、个体工商户称“你”。 */
export function addressWord({ kind }: Pick<Identity, 'kind'>): string {
  return kind === 'organisation' ? '你单位' : '你';
}

function numberLabel({ kind, idNumber }: Identity): string {
  const citizen = idNumber ? isCitizenId(idNumber) : kind === 'person';
  return citizen ? '公民身份号码' : '统一社会信用代码';
}

/** 公民身份号码第十七位，奇数为男。 */
function sexOf(id: string): string {
  return Number(id.charAt(16)) % 2 === 1 ? '男' : '女';
}

/** 当事人的身份各项，按种类取舍。没有登记的印斜杠。 */
export function identityRows(theCase: Case, party: Party): readonly Row[] {
  const { identity } = party;
  const path = `${partyPath(theCase, party)}.identity`;
  const origin = theCase.filedOn ? 'filing' : 'lead';
  const own = labels[identity.kind];
  const person = identity.kind === 'person' && identity.idNumber && isCitizenId(identity.idNumber);
  return [
    { label: own.name, value: given(identity.name, origin, `${path}.name`) },
    { label: numberLabel(identity), value: given(identity.idNumber, origin, `${path}.idNumber`) },
    ...(person ? personRows(identity, path) : []),
    ...(own.representative
      ? [
          {
            label: own.representative,
            value: given(identity.representative, origin, `${path}.representative`),
          },
        ]
      : []),
    { label: own.address, value: given(identity.address, origin, `${path}.address`) },
    { label: '联系电话', value: given(identity.phone, origin, `${path}.phone`) },
  ];
}

function personRows({ idNumber = '', birth }: Identity, path: string): readonly Row[] {
  return [
    { label: '性别', value: given(sexOf(idNumber), 'computed', `${path}.idNumber`) },
    { label: '出生日期', value: givenDay(birth, 'computed', `${path}.birth`) },
  ];
}

/** 公文里的当事人栏。 */
export function partyFields(theCase: Case, party: Party): Block {
  return { kind: 'fields', rows: identityRows(theCase, party) };
}

/** 表格里的当事人各行，每行两格；几名当事人的依次写，写明序号。 */
export function partyRows(theCase: Case, parties: readonly Party[]): readonly (readonly FormCell[])[] {
  if (parties.length === 0) return [[{ label: '当事人', content: ['尚待查明'] }]];
  return parties.flatMap((party, index) => {
    const order = parties.length > 1 ? `（${index + 1}）` : '';
    const cells = identityRows(theCase, party).map(({ label, value }) => ({ label, content: [value] }));
    const kind = {
      label: `当事人类型${order}`,
      content: [
        given(partyKindTitles[party.identity.kind], 'filing', `${partyPath(theCase, party)}.identity.kind`),
      ],
    };
    return pairs([kind, ...cells]);
  });
}

function pairs(cells: readonly FormCell[]): readonly (readonly FormCell[])[] {
  const rows: FormCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.length === 1) last.push({ ...cell, span: 6 });
    else rows.push([{ ...cell, span: 6 }]);
  }
  const last = rows.at(-1);
  const [only] = last ?? [];
  return last?.length === 1 && only ? [...rows.slice(0, -1), [{ ...only, span: 12 }]] : rows;
}
