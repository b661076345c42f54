import type { Case } from '../case/case.ts';
import {
  type EvidenceKind,
  evidenceKindTitles,
  type InvestigationRecord,
  type RecordKind,
  recordKindTitles,
} from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import { dayOf } from '../kernel/instant.ts';
import { violationsOf } from './legal-basis.ts';
import type { Block, Inline, Value } from './model.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';

/** 一项证据：名称、取得之日、证明什么。 */
type EvidenceItem = Readonly<{ title: Value; kind: Value; on: Value; proves: Value }>;

const provenBy: Readonly<Record<RecordKind, string>> = {
  site: '证明执法人员到场时的现场情况',
  questioning: '证明被询问人对案件有关情况的陈述',
};

/** 笔录属于哪一种证据：询问当事人、法定代表人的是当事人的陈述，询问其他人的是证人证言。 */
function recordEvidenceKind(theCase: Case, record: InvestigationRecord): EvidenceKind {
  if (record.kind === 'site') return 'record';
  const own = theCase.parties.some(
    ({ identity }) => record.person === identity.name || record.person === identity.representative,
  );
  return own ? 'party-statement' : 'testimony';
}

/**
 * 证据，笔录在前。给出当事人的，只取与他有关的笔录和证明他的违法行为的证据；
 * 没有写明证明哪一项违法行为的，对全案适用。
 */
export function evidenceOf(theCase: Case, party?: Party): readonly EvidenceItem[] {
  const own = new Set(party && violationsOf(theCase, party).map(({ id }) => id));
  const records = theCase.records.flatMap((record, index): readonly EvidenceItem[] => {
    if (party && record.party && record.party !== party.id) return [];
    const kind = evidenceKindTitles[recordEvidenceKind(theCase, record)];
    return [
      {
        title: given(recordKindTitles[record.kind], 'records', `records.${index}.kind`),
        kind: given(kind, 'records', `records.${index}.kind`),
        on: givenDay(dayOf(record.from), 'records', `records.${index}.from`),
        proves: given(provenBy[record.kind], 'records', `records.${index}`),
      },
    ];
  });
  const collected = theCase.evidence.flatMap((evidence, index): readonly EvidenceItem[] => {
    const { violations } = evidence;
    if (party && violations.length > 0 && !violations.some((id) => own.has(id))) return [];
    const path = `evidence.${index}`;
    return [
      {
        title: given(evidence.title, 'evidence', `${path}.title`),
        kind: given(evidenceKindTitles[evidence.kind], 'evidence', `${path}.kind`),
        on: givenDay(evidence.obtainedOn, 'evidence', `${path}.obtainedOn`),
        proves: given(unfinished(evidence.proves), 'evidence', `${path}.proves`),
      },
    ];
  });
  return [...records, ...collected];
}

/** 决定书里对证据的认定。 */
export const credited = '以上证据经查证属实，本机关予以采信。';

/** 证据表：每项证据和它证明什么。 */
export function evidenceTable(items: readonly EvidenceItem[]): readonly Block[] {
  return [
    paragraph('上述事实，有下列证据证明：'),
    {
      kind: 'table',
      columns: [
        { title: '序号', align: 'center' },
        { title: '证据名称' },
        { title: '证据种类' },
        { title: '取得日期', align: 'center' },
        { title: '证明内容' },
      ],
      rows: items.map(({ title, kind, on, proves }, index) => [String(index + 1), title, kind, on, proves]),
    },
  ];
}

/** 证据的叙述写法，用于行文简短的决定书、告知书。 */
export function evidenceSentence(items: readonly EvidenceItem[]): readonly Block[] {
  const clauses = items.flatMap(({ title, on, proves }, index): readonly Inline[] => [
    `${index + 1}.`,
    title,
    '（',
    on,
    '），',
    proves,
    index === items.length - 1 ? '。' : '；',
  ]);
  return [paragraph('上述事实，有下列证据证明：', ...clauses)];
}
