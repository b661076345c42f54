import { deciderOf, type FastTrackRule, fastTrackRuleFor } from '@lpt/domain';
import type { FormSurroundings } from './surroundings.tsx';
import type { Values } from './values.ts';

type Condition = (values: Values, surroundings: FormSurroundings) => boolean;

const is =
  (name: string, ...answers: readonly unknown[]): Condition =>
  (values) =>
    answers.includes(values[name]);
const isNot =
  (name: string, ...answers: readonly unknown[]): Condition =>
  (values) =>
    !answers.includes(values[name]);

/** 实施的是不是已经批准的冻结。 */
const freezingApproved: Condition = ({ party }, { theCase }) =>
  theCase?.requests.findLast(
    (each) => each.kind === 'measure' && each.status === 'approved' && each.party === party,
  )?.input['kind'] === 'freezing';
const itemsApproved: Condition = (values, surroundings) => !freezingApproved(values, surroundings);

/** 本机关快速办理的规章要不要这一项。 */
const fastTrackNeeds =
  (what: keyof FastTrackRule): Condition =>
  (_, { theCase }) =>
    fastTrackRuleFor(theCase?.profiles ?? [])?.[what] === true;

/** 主要负责人的回避由负责人集体讨论决定，才问参加讨论的人。 */
const decidedTogether: Condition = ({ withdrawal }, { theCase }) =>
  theCase?.withdrawals.some(({ id, seat }) => id === withdrawal && deciderOf(seat) === 'collective') ?? false;

const listed = {
  ownerReason: is('owner', 'personal-of-owner', 'third-party'),
} as const;

/**
 * 只在前面的回答要它的时候才问的字段：“办理/字段”，列表里的写“办理/列表.字段”。
 * 不在表里的都问。要的条件不成立时，选填的字段连同填过的内容一起去掉。
 */
const conditions: Readonly<Record<string, Condition>> = {
  'request-measure/items': isNot('kind', 'freezing'),
  'request-measure/account': is('kind', 'freezing'),
  'request-measure/items.ownerReason': listed.ownerReason,
  'implement-measure/items': itemsApproved,
  'implement-measure/account': freezingApproved,
  'implement-measure/bankNotified': freezingApproved,
  'implement-measure/witness': isNot('partyPresent', true),
  'implement-measure/items.ownerReason': listed.ownerReason,
  'implement-measure-urgently/items': isNot('kind', 'freezing'),
  'implement-measure-urgently/account': is('kind', 'freezing'),
  'implement-measure-urgently/bankNotified': is('kind', 'freezing'),
  'implement-measure-urgently/witness': isNot('partyPresent', true),
  'implement-measure-urgently/items.ownerReason': listed.ownerReason,
  'offer-fast-track/arrivedAt': fastTrackNeeds('runsFromArrival'),
  'offer-fast-track/kind': fastTrackNeeds('listedOnly'),
  'schedule-hearing/closedReason': is('open', false),
  'terminate-hearing/since': is('ground', 'no-successor'),
  'collect-cash/reason': is('ground', 'hard-to-collect'),
  'open-inspection/plan': is('kind', 'daily', undefined),
  'open-inspection/special': is('kind', 'special'),
  'open-inspection/clue': is('kind', 'case-specific'),
  'search-inspection-overlap/reason': is('decision', 'kept-apart'),
  'search-inspection-overlap/offSiteReason': is('offSiteEnough', true),
  'draw-inspection/reason': (_, { theCase }) => (theCase?.inspection?.draws.length ?? 0) > 0,
  'notify-inspection/ground': is('mode', 'surprise'),
  'request-deferral/schedule': isNot('option', 'refuse'),
  'dispose-goods/recording': is('goodsWay', 'destroy'),
  'convert-measure/propertyList': is('how', 'transferred'),
  'decide-withdrawal/successor': is('outcome', 'granted'),
  'decide-withdrawal/attendees': decidedTogether,
  'register-remedy/acceptedOn': isNot('remedyKind', 'litigation'),
  'register-remedy/simplified': isNot('remedyKind', 'litigation'),
  'record-remedy-outcome/worse': is('result', 'changed'),
  'record-remedy-outcome/thirdPartyAsked': is('result', 'changed'),
  'record-remedy-outcome/procedureOnly': is('result', 'annulled', 'annulled-remake'),
  'request-decision-change/proposal': is('result', 'changed'),
};

/** 这个字段现在问不问。`place` 是字段在表单里的位置，列表里的编号不算。 */
export function isAsked(act: string, place: string, values: Values, surroundings: FormSurroundings): boolean {
  const condition = conditions[`${act}/${place.replace(/\.\d+(?=\.|$)/g, '')}`];
  return condition?.(values, surroundings) ?? true;
}

// 形状上可以不填、而问到的机关非填不可的：只有规章要它的机关才问，问了就由条件把住。
const neededOnceAsked: readonly string[] = [
  'offer-fast-track/arrivedAt',
  'offer-fast-track/kind',
  'decide-withdrawal/attendees',
];

/** 形状上可以不填的字段，问了是不是就非填不可；是的不写“选填”。 */
export function isNeeded(act: string, place: string): boolean {
  return neededOnceAsked.includes(`${act}/${place}`);
}

/** 写了条件的全部位置。 */
export const conditionPlaces: readonly string[] = Object.keys(conditions);
