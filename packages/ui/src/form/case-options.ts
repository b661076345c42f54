import {
  type Case,
  cashGroundTitles,
  documentOf,
  groupedYuan,
  intervalTitles,
  isMatterId,
  matterOf,
  measureKindTitles,
  type Party,
} from '@lpt/domain';
import { formModel, type Option, type Widget } from './model.ts';
import type { FormSurroundings } from './surroundings.tsx';

type Scope = Readonly<{ theCase: Case; party: Party | undefined; registry: FormSurroundings['registry'] }>;

type Source = Readonly<{
  /** 本案里能选的；编号和中文名称。 */
  of: (scope: Scope) => readonly Option[];
  /** 没有能选的怎样说。 */
  none: string;
  /** 表单的初值：第一个，还是只有一个时才填。 */
  first?: true;
}>;

/** 从案件里选一项的控件，各选什么。 */
export const caseSources: Readonly<Partial<Record<Widget, Source>>> = {
  party: {
    of: ({ theCase }) => theCase.parties.map(({ id, identity }) => ({ value: id, title: identity.name })),
    none: '本案还没有当事人',
  },
  violation: {
    of: ({ theCase }) =>
      theCase.violations.map(({ id, matter, from, place }) => ({
        value: id,
        title: `${isMatterId(matter) ? matterOf(matter).title : matter}（${from}，${place}）`,
      })),
    none: '本案还没有违法行为',
    first: true,
  },
  'unserved-document': { of: unserved, none: '没有等待送达的文书' },
  'open-interval': {
    of: ({ theCase }) =>
      theCase.intervals
        .filter(({ to }) => to === undefined)
        .map(({ id, reason, from, paper }) => ({
          value: id,
          title: `${intervalTitles[reason]}（${from} 起，${paper}）`,
        })),
    none: '没有进行中的期间',
    first: true,
  },
  'open-correction': {
    of: ({ theCase }) =>
      theCase.corrections
        .filter(({ recheck }) => recheck === undefined)
        .map(({ id, number, dueOn }) => ({ value: id, title: `${number}（${dueOn} 到期）` })),
    none: '没有等待复查的责令改正',
    first: true,
  },
  'open-withdrawal': {
    of: ({ theCase, registry }) =>
      theCase.withdrawals
        .filter(({ decided }) => decided === undefined)
        .map(({ id, officer, motion, on }) => ({
          value: id,
          title: `${registry.officer(officer)?.name ?? officer}（${on} ${motion === 'own' ? '自行提出' : '当事人申请'}）`,
        })),
    none: '没有等待决定的回避',
    first: true,
  },
  'open-assistance': {
    of: ({ theCase }) =>
      theCase.assistances
        .filter(({ answer }) => answer === undefined)
        .map(({ id, to, number }) => ({ value: id, title: `${to}（${number}）` })),
    none: '没有等待答复的协助函',
    first: true,
  },
  'measure-of-party': {
    of: ({ theCase, party }) =>
      openFirst(ofParty(theCase.measures, party), ({ ended }) => ended === undefined).map(
        ({ id, kind, number, on, ended }) => ({
          value: id,
          title: `${measureKindTitles[kind]} ${number}（${on} 实施${ended ? `，${ended.on} 了结` : ''}）`,
        }),
      ),
    none: '没有对这名当事人的强制措施',
  },
  'preservation-of-party': {
    of: ({ theCase, party }) =>
      openFirst(ofParty(theCase.preservations, party), ({ settled }) => settled === undefined).map(
        ({ id, number, on, settled }) => ({
          value: id,
          title: `登记保存 ${number}（${on} 实施${settled ? `，${settled.on} 处理` : ''}）`,
        }),
      ),
    none: '没有对这名当事人的登记保存',
  },
  substitute: {
    of: ({ party }) =>
      (party?.execution?.substitutes ?? []).map(({ id, number, object, plannedOn }) => ({
        value: id,
        title: `${number} ${object}（拟于 ${plannedOn} 实施）`,
      })),
    none: '没有对这名当事人的代履行',
  },
  cash: {
    of: ({ party }) =>
      openFirst(party?.cash ?? [], ({ bankedOn }) => bankedOn === undefined).map(
        ({ id, on, amountFen, ground, bankedOn }) => ({
          value: id,
          title: `${on} 收缴 ${groupedYuan(amountFen)} 元（${cashGroundTitles[ground]}${bankedOn ? `，${bankedOn} 缴付` : ''}）`,
        }),
      ),
    none: '没有当场收缴的罚款',
  },
  complaint: {
    of: ({ theCase }) =>
      (theCase.inspection?.complaints ?? [])
        .filter(({ answer }) => answer === undefined)
        .map(({ id, on, content }) => ({ value: id, title: `${on} ${brief(content)}` })),
    none: '没有等待答复的投诉',
    first: true,
  },
};

/** 一个控件在本案能选的。不从案件里选的、还没有案件的，一个也没有。 */
export function caseOptions(
  widget: Widget,
  { theCase, registry }: Pick<FormSurroundings, 'theCase' | 'registry'>,
  partyId: unknown,
): readonly Option[] {
  const source = caseSources[widget];
  if (!source || !theCase) return [];
  const party =
    theCase.parties.find(({ id }) => id === partyId) ??
    (theCase.parties.length === 1 ? theCase.parties[0] : undefined);
  return source.of({ theCase, registry, party });
}

/** 必须从案件里选一项而一项也没有的，为什么不能办；能办的没有。还没有案件的不判断。 */
export function nothingToPick(
  input: unknown,
  surroundings: Pick<FormSurroundings, 'theCase' | 'registry'>,
  partyId: string | undefined,
): string | undefined {
  if (!surroundings.theCase) return undefined;
  const empty = formModel(input).find(
    ({ required, widget }) =>
      required && widget in caseSources && caseOptions(widget, surroundings, partyId).length === 0,
  );
  return empty && caseSources[empty.widget]?.none;
}

/** 表单的初值：只有一个能选的，就是它；说好取第一个的，取第一个。 */
export function chosenAhead(widget: Widget, options: readonly Option[]): string | undefined {
  const takesFirst = caseSources[widget]?.first === true || options.length === 1;
  return takesFirst ? options[0]?.value : undefined;
}

function unserved({ theCase, party }: Scope): readonly Option[] {
  return theCase.documents
    .filter((each) => !each.party || each.party === party?.id)
    .filter(({ code }) => documentOf(code).needsService)
    .filter(
      ({ id }) => !party?.services.some(({ document, outcome }) => document === id && outcome !== 'failed'),
    )
    .map(({ id, title, number }) => ({ value: id, title: number ? `${title}（${number}）` : title }));
}

function ofParty<T extends Readonly<{ party: string }>>(list: readonly T[], party: Party | undefined) {
  return list.filter((each) => party === undefined || each.party === party.id);
}

// 还没有了结的排在前面。
function openFirst<T>(list: readonly T[], isOpen: (each: T) => boolean): readonly T[] {
  return [...list.filter(isOpen), ...list.filter((each) => !isOpen(each))];
}

const BRIEF = 24;

function brief(text: string): string {
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
}
