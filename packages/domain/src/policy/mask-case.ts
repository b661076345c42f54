import type { Case } from '../case/case.ts';
import { chineseDay, type Day, isDay } from '../kernel/day.ts';
import type { Registry } from '../registry/registry.ts';
import { caseFields } from './case-fields.ts';
import { caseRow } from './case-row.ts';
import type { DataClass } from './data-classes.ts';
import { type AnyLeaf, walk } from './field-table.ts';
import { standingGrants } from './grants.ts';
import { HIDDEN, mapTexts, type Secrets, scrubber, textMasks, textsIn } from './masking.ts';
import { partyFields } from './party-fields.ts';
import { partyView } from './party-view.ts';
import type { Viewer } from './viewer.ts';
import { grantsOver, type Reach, reachOf } from './visible.ts';

/** 为履行职责打开个人信息的理由；空白的不算。打开以前由服务器记入查阅记录。 */
export type Opening = Readonly<{ reason: string }>;

/**
 * 这个人所见的案件：看不得的遮盖、清空或者去掉，自由文字里出现的也一并换掉。
 * 当事人只见自己名下的。看不见本案的人本不该走到这里，仍按什么资料都不能看处理。
 */
export function maskCase(
  viewer: Viewer,
  theCase: Case,
  registry: Registry,
  on: Day,
  opening?: Opening,
  grants = standingGrants,
): Case {
  const row = caseRow(theCase, registry);
  const { open, withReason } = reachOf(viewer, row, registry, on, grants);
  const reasonGiven = opening !== undefined && opening.reason.trim() !== '';
  const over = grantsOver(viewer, row, registry, on, grants);
  const onlyAsParty = over.length > 0 && over.every(({ role }) => role === 'party');
  const seen = onlyAsParty ? partyView(theCase, viewer.party?.party ?? '') : theCase;
  return closeFields(seen, reasonGiven ? new Set([...open, ...withReason]) : open);
}

/** 只留下可以看的几类资料。 */
export function closeFields(theCase: Case, open: ReadonlySet<DataClass>): Case {
  const scrub = scrubber(secretsAmong(sensitiveTexts(theCase), open), open);
  const closed = walk({ fields: caseFields }, theCase, (leaf, value) => close(leaf, value, open, scrub));
  // 字段表与案件同形，去掉的只有可以空缺的字段：由 `FieldTable<Case>` 保证。
  return closed as Case;
}

/** 列表里的当事人：看得自然人姓名的人所见的，和看不得的人所见的。 */
export type PartyNames = Readonly<{ parties: readonly string[]; partiesMasked: readonly string[] }>;

/** 案件在列表里的当事人姓名、名称，与案件页照同一张字段表遮盖。 */
export function partyNames(theCase: Case): PartyNames {
  // 自然人的姓名只是遮盖，不必看全案；名称是自由文字的，才要换掉其中写到的。
  const sensitive = theCase.parties.some(({ identity }) => identity.kind === 'organisation')
    ? sensitiveTexts(theCase)
    : [];
  return {
    parties: namesSeen(theCase, sensitive, new Set(['person-name'])),
    partiesMasked: namesSeen(theCase, sensitive, new Set()),
  };
}

function namesSeen(
  theCase: Case,
  sensitive: readonly SensitiveText[],
  open: ReadonlySet<DataClass>,
): readonly string[] {
  const scrub = scrubber(secretsAmong(sensitive, open), open);
  return theCase.parties.flatMap(({ identity: { kind, name } }) => {
    const seen = walk(partyFields.identity, { kind, name }, (leaf, value) => close(leaf, value, open, scrub));
    return typeof seen === 'object' && seen !== null && 'name' in seen ? textsIn(seen.name) : [];
  });
}

/** 列表的一行里，这个人看到的当事人：能看自然人姓名的照原样，其余遮盖。 */
export function namesFor({ open }: Pick<Reach, 'open'>, { parties, partiesMasked }: PartyNames) {
  return open.has('person-name') ? parties : partiesMasked;
}

function close(
  leaf: AnyLeaf,
  value: unknown,
  open: ReadonlySet<DataClass>,
  scrub: (text: string) => string,
): unknown {
  if (leaf === 'shown') return value;
  if (leaf === 'scrubbed') return mapTexts(value, scrub);
  if (open.has(leaf.of)) return isFreeText(leaf.of) ? mapTexts(value, scrub) : value;
  if (leaf.to === 'removed') return undefined;
  if (leaf.to === 'emptied') return Array.isArray(value) ? [] : {};
  return typeof value === 'string' ? textMasks[leaf.to](value) : HIDDEN;
}

/** 整段文字，本身可以看，里面仍会写到别的人和号码。 */
function isFreeText(of: DataClass): boolean {
  return of === 'narrative' || of === 'paper';
}

/** 一段敏感的原文：属于哪一类，用什么代替。 */
type SensitiveText = Readonly<{ of: DataClass; text: string; mask: string }>;

/** 看不得的原文，和各自的代替。 */
function secretsAmong(sensitive: readonly SensitiveText[], open: ReadonlySet<DataClass>): Secrets {
  return new Map(sensitive.filter(({ of }) => !open.has(of)).map(({ text, mask }) => [text, mask]));
}

/** 全案敏感的原文。整段文字不在内：它们不会原样出现在别处。 */
function sensitiveTexts(theCase: Case): readonly SensitiveText[] {
  const found: SensitiveText[] = [];
  walk({ fields: caseFields }, theCase, (leaf, value) => {
    if (typeof leaf === 'string' || isFreeText(leaf.of)) return value;
    const { of } = leaf;
    for (const text of textsIn(value)) {
      const mask = leaf.to === 'removed' || leaf.to === 'emptied' ? HIDDEN : textMasks[leaf.to](text);
      if (mask !== text) found.push({ of, text, mask });
      if (of === 'birth' && isDay(text)) found.push({ of, text: chineseDay(text), mask: HIDDEN });
    }
    return value;
  });
  return found;
}
