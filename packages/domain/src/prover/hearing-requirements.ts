import { APL, GDH } from '@lpt/law';
import { mustBe, mustHold, onlyBy, type Requirement } from './requirement.ts';

const open = ['open-hearing'];
const chaired = [...open, 'report-hearing'];

/** 听证的要求：谁主持、提前通知、公告、质证、再次听证。 */
export const hearingRequirements: readonly Requirement[] = [
  onlyBy(['name-hearing-panel'], ['agency-head'], '听证组成人员不由负责人指定', [APL.art(64, { item: 4 })]),
  mustBe(['name-hearing-panel'], { panelPeople: ['clear', 'not-given'] }, '由本案调查人员主持听证', [
    APL.art(64, { item: 4 }),
  ]),
  mustBe(['name-hearing-panel'], { panelWithdrawn: ['none', 'not-given'] }, '应当回避的人担任听证人员', [
    APL.art(43, { para: 1 }),
    APL.art(64, { item: 4 }),
  ]),
  mustBe(open, { hearingNotice: ['in-time'] }, '没有提前七个工作日通知就举行听证', [
    APL.art(64, { item: 2 }),
  ]),
  mustBe(open, { hearingAnnouncement: ['in-time', 'not-needed'] }, '公开听证没有按时公告', [
    APL.art(64, { item: 3 }),
  ]),
  mustHold(chaired, ['presiding'], ({ presiding }) => presiding !== 'not-chair', '听证不由指定的主持人主持', [
    APL.art(64, { item: 4 }),
  ]),
  mustBe(
    ['approve-decision'],
    { evidenceAfterHearing: ['none', 'no-hearing'] },
    '听证以后有不利的新证据，没有再次听证就作出处理决定',
    [GDH.art(39)],
  ),
  mustBe(
    ['approve-decision'],
    { examination: ['all-examined', 'not-given'] },
    '以听证没有质证的证据作出决定',
    [APL.art(65)],
  ),
  mustBe(
    ['approve-decision'],
    { hearing: ['not-requested', 'withdrawn', 'concluded'] },
    '申请了听证没有举行就作出处理决定',
    [APL.art(63, { para: 1 }), APL.art(65)],
  ),
  mustHold(
    ['approve-decision'],
    ['legalReview'],
    ({ legalReview }) => legalReview !== 'before-hearing',
    '听证以前的法制审核当作听证以后的',
    [APL.art(58, { para: 1, item: 2 }), APL.art(65)],
  ),
];
