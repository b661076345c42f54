import {
  type Case,
  type Day,
  type DeadlineId,
  deadlineFor,
  inspectionStageTitles,
  lengthText,
  type PartyStage,
  type Phase,
  type Procedure,
  partyStageTitles,
  phaseTitles,
  summaryStageTitles,
} from '@lpt/domain';

/** 流程图上的一个地方：案件的阶段；告知与决定以后，是当事人的进度；当场处罚、检查用它们自己的环节。 */
export type PlaceId = string;

/** 流程图上的一段：立案、调查、审核……，`places` 按办理先后。 */
export type Band = Readonly<{ title: string; places: readonly PlaceId[] }>;

/** 申请听证以后的几步。各步之间当事人的进度都是“已申请听证”，由听证自己的环节分开。 */
export const hearingPlaces = {
  'hearing-accepted': '受理听证',
  'hearing-scheduled': '听证通知',
  'hearing-in-session': '举行听证',
  'hearing-ended': '听证结束，待报告',
} as const;

type OrdinaryPlace = Phase | PartyStage | keyof typeof hearingPlaces;

const ordinary: readonly Readonly<{ title: string; places: readonly OrdinaryPlace[] }>[] = [
  { title: '立案', places: ['lead', 'verifying', 'not-filed', 'lead-transferred'] },
  { title: '调查', places: ['investigating', 'terminated', 'transferred-out'] },
  { title: '审核', places: ['investigation-closed', 'reviewing', 'reviewed'] },
  {
    title: '告知听证',
    places: [
      'awaiting-approval',
      'awaiting-notice',
      'notice-issued',
      'notice-served',
      'hearing-requested',
      'hearing-accepted',
      'hearing-scheduled',
      'hearing-in-session',
      'hearing-ended',
      'views-reviewed',
    ],
  },
  { title: '决定', places: ['decided'] },
  { title: '执行', places: ['decision-served', 'performed'] },
  { title: '结案', places: ['closed', 'archived'] },
];

const summary: readonly Band[] = [
  { title: '当场', places: ['found', 'told', 'heard', 'lead'] },
  { title: '决定', places: ['decided', 'filed-back'] },
  { title: '执行', places: ['performed'] },
  { title: '结案', places: ['closed', 'archived'] },
];

const inspection: readonly Band[] = [
  { title: '任务', places: ['planned', 'selected', 'approved'] },
  { title: '检查', places: ['notified', 'on-site', 'recorded'] },
  { title: '结果', places: ['result-given', 'lead', 'published'] },
  { title: '办结', places: ['closed', 'archived'] },
];

/** 各程序的分段，按办理先后。 */
export const bands: Readonly<Record<Procedure, readonly Band[]>> = { ordinary, summary, inspection };

const ends = { closed: phaseTitles.closed, archived: phaseTitles.archived } as const;

const titles: Readonly<Record<Procedure, Readonly<Record<PlaceId, string>>>> = {
  ordinary: { ...partyStageTitles, ...phaseTitles, ...hearingPlaces },
  summary: { ...summaryStageTitles, performed: partyStageTitles.performed, lead: '转为普通程序', ...ends },
  inspection: { ...inspectionStageTitles, lead: '另立案件线索', ...ends },
};

/** 一个地方的名称。 */
export function placeTitle(procedure: Procedure, id: PlaceId): string {
  return titles[procedure][id] ?? id;
}

/** 一种程序的全部地方，按办理先后。 */
export function placesOf(procedure: Procedure): readonly PlaceId[] {
  return bands[procedure].flatMap(({ places }) => places);
}

const aside: readonly PlaceId[] = [
  'not-filed',
  'lead-transferred',
  'terminated',
  'transferred-out',
  'awaiting-approval',
  'hearing-requested',
  ...Object.keys(hearingPlaces),
];

const ordinaryLimits: Readonly<Record<PlaceId, DeadlineId>> = {
  verifying: 'lead-verification',
  investigating: 'case-decision',
  reviewing: 'legal-review',
  'notice-served': 'statement-period',
  decided: 'decision-service',
  'decision-served': 'payment',
  performed: 'file-closing',
};

const limits: Readonly<Record<Procedure, Readonly<Record<PlaceId, DeadlineId>>>> = {
  ordinary: ordinaryLimits,
  summary: { decided: 'summary-filing', 'filed-back': 'payment' },
  inspection: {},
};

/** 在这个地方走着的法定期限有多长，如“15个工作日”；没有的不写。 */
export function placeLimit({ procedure, profiles }: Case, id: PlaceId, on: Day): string | undefined {
  const deadline = limits[procedure][id];
  const found = deadline && deadlineFor(deadline, profiles, on);
  return found && lengthText(found.length);
}

/** 不在主线上、画在旁边的地方：不予立案、移送、终止，和告知以后才有的听证、重新报批；转出去的案件。 */
export function isAside(procedure: Procedure, id: PlaceId): boolean {
  return procedure === 'ordinary' ? aside.includes(id) : id === 'lead';
}
