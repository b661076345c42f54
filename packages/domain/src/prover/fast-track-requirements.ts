import { APL, CUP, PSP } from '@lpt/law';
import { mustBe, onlyAt, onlyBy, type Requirement } from './requirement.ts';

const review = ['review-fast-track'];
const orally = ['notify-fast-track-orally'];
const before = ['offer-fast-track', 'accept-fast-track'];

/** 快速办理的要求：规章准许、两名人员、书面同意、照样告知、该转回的转回。 */
export const fastTrackRequirements: readonly Requirement[] = [
  mustBe([...before, ...review], { fastTrackRule: ['granted'] }, '没有规章准许就快速办理', [
    APL.art(54, { para: 1 }),
  ]),
  mustBe(before, { officers: ['two-valid', 'not-given'] }, '一名执法人员办理快速办理的告知、同意', [
    APL.art(42, { para: 1 }),
  ]),
  mustBe(before, { fastTrackExclusion: ['none'] }, '有不得快速办理的情形而快速办理', [PSP.art(41)]),
  mustBe(
    ['accept-fast-track'],
    { fastTrackConsent: ['full', 'not-given'] },
    '当事人没有签名同意、有异议而快速办理',
    [PSP.art(42), CUP.art(103)],
  ),
  mustBe(orally, { oralNoticeRule: ['granted'] }, '没有规章准许就口头告知', [PSP.art(46, { para: 2 })]),
  mustBe(orally, { oralNoticeSigned: ['signed', 'not-given'] }, '没有签名确认的口头告知', [
    PSP.art(46, { para: 2 }),
  ]),
  mustBe(orally, { rightsToldOrally: ['yes', 'not-given'] }, '口头告知没有告知权利', [APL.art(44)]),
  mustBe(orally, { officers: ['two-valid', 'not-given'] }, '一名执法人员口头告知', [
    APL.art(42, { para: 1 }),
  ]),
  mustBe(review, { fastTrack: ['accepted'] }, '当事人没有同意就简化审核', [PSP.art(42), CUP.art(103)]),
  mustBe(review, { fastTrackDueBack: ['fit', 'not-on-it'] }, '应当转回普通程序而简化审核', [
    CUP.art(106, { para: 1 }),
    PSP.art(48),
  ]),
  mustBe(review, { legalReviewNeeded: ['not-needed'] }, '应当法制审核而简化审核', [APL.art(58, { para: 1 })]),
  mustBe(review, { actorIsHandler: ['no', 'unknown', 'none-assigned'] }, '承办人审核自己的案件', [
    APL.art(58, { para: 1 }),
  ]),
  onlyBy(review, ['unit-head', 'legal-reviewer'], '快速办理不由部门负责人、法制人员审核', [PSP.art(44)]),
  onlyAt(review, { phases: ['investigation-closed'] }, '调查没有终结就简化审核', [PSP.art(44)]),
  mustBe(
    ['approve-decision'],
    { fastTrackDueBack: ['fit', 'not-on-it'] },
    '应当转回普通程序而按快速办理决定',
    [CUP.art(106, { para: 1 }), PSP.art(48)],
  ),
  mustBe(
    ['close-investigation'],
    { confessionSupport: ['supported', 'not-on-it'] },
    '只有承认、没有其他证据印证就终结调查',
    [PSP.art(43), CUP.art(104, { para: 1 })],
  ),
];
