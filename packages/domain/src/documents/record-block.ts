import type { Case } from '../case/case.ts';
import type { InvestigationRecord, RecordKind } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import { isCitizenId } from '../kernel/identifiers.ts';
import { partyPath } from './case-name.ts';
import type { Block, Value } from './model.ts';
import { officersLine } from './officers-block.ts';
import { given, givenInstant } from './origin.ts';
import { paragraph } from './paragraph.ts';

type Row = Readonly<{ label: string; value: Value }>;

/** 核对和签名的说法：已签名的、拒绝的、不在场的各不相同。 */
const confirmations: Readonly<Record<InvestigationRecord['signature'], string>> = {
  signed: '以上笔录经核对，与实际情况一致。',
  'refused-with-witness': '以上笔录已交核对，当事人拒绝签名，由见证人和执法人员签名证明。',
  'refused-recorded': '以上笔录已交核对，当事人拒绝签名，由执法人员注明情况，并以录音录像记录。',
  absent: '当事人不在场，由执法人员注明情况。',
};

/** 最近制作的一份某种笔录；没有的是程序的错误，直接抛出。 */
export function latestRecord(
  theCase: Case,
  kind: RecordKind,
): Readonly<{ record: InvestigationRecord; path: string }> {
  const index = theCase.records.findLastIndex((record) => record.kind === kind);
  const record = theCase.records[index];
  if (!record) throw new Error(`no ${kind} record`);
  return { record, path: `records.${index}` };
}

/** 笔录涉及的当事人；没有写明的无结果。 */
export function recordParty(theCase: Case, { party }: InvestigationRecord): Party | undefined {
  return theCase.parties.find(({ id }) => id === party);
}

/** 起止时间，到分。 */
export function recordTime({ from, to }: InvestigationRecord, path: string): readonly Row[] {
  return [
    { label: '开始时间', value: givenInstant(from, 'records', `${path}.from`) },
    { label: '结束时间', value: givenInstant(to, 'records', `${path}.to`) },
  ];
}

/** 在场的人、被询问的人与案件的关系，由当事人资料得出。 */
function relationOf(person: string, party: Party | undefined): string | undefined {
  if (!party) return undefined;
  if (person === party.identity.name) return '当事人本人';
  return person === party.identity.representative
    ? '当事人的法定代表人、负责人或者经营者'
    : '当事人的有关人员';
}

/** 本人就是自然人当事人的，写明证件号码、住址和电话；不是的，以笔录内容为准。 */
export function personRows(theCase: Case, person: string, party: Party | undefined): readonly Row[] {
  const relation = { label: '与案件的关系', value: given(relationOf(person, party), 'computed') };
  if (!party || party.identity.name !== person) return [relation];
  const path = `${partyPath(theCase, party)}.identity`;
  const { idNumber, address, phone } = party.identity;
  const own = idNumber && isCitizenId(idNumber) ? idNumber : undefined;
  return [
    relation,
    { label: '公民身份号码', value: given(own, 'filing', `${path}.idNumber`) },
    { label: '联系地址', value: given(address, 'filing', `${path}.address`) },
    { label: '联系电话', value: given(phone, 'filing', `${path}.phone`) },
  ];
}

/** 亮证、告知权利。没有做到的如实写，笔录不替执法人员补话。 */
export function openingParagraph({ officers, certificatesShown, rightsTold }: InvestigationRecord): Block {
  const names = officers.map(({ name, certificate }) => `${name}（执法证号：${certificate}）`).join('、');
  const shown = certificatesShown ? '已主动出示执法证件，表明身份' : '没有出示执法证件的记录';
  const told = rightsTold
    ? '已告知依法享有的陈述、申辩和申请回避的权利，以及如实回答、协助调查的义务'
    : '没有告知权利义务的记录';
  return paragraph('执法人员', given(names, 'records'), `${shown}；${told}。`);
}

/** 笔录的结尾：核对、签名、备注、以下空白。 */
export function recordClosing(role: string, record: InvestigationRecord, path: string): readonly Block[] {
  const { signature, person, officers, to, beforeFiling } = record;
  const on = givenInstant(to, 'records', `${path}.to`);
  const signed = signature === 'signed' ? { names: [given(person, 'records', `${path}.person`)], on } : {};
  const refused = signature === 'signed' ? {} : { note: confirmations[signature] };
  const witness = signature === 'refused-with-witness' ? [{ role: '见证人' }] : [];
  const note = beforeFiling
    ? [paragraph('备注：本笔录在立案以前的核查中制作，经查证属实后作为证据使用。')]
    : [];
  return [
    paragraph(given(confirmations[signature], 'records', `${path}.signature`)),
    ...note,
    {
      kind: 'signatures',
      lines: [{ role, ...signed, ...refused }, ...witness, officersLine('执法人员', officers, 'records', on)],
    },
    { kind: 'blank-below' },
  ];
}
