import { APL, citeAll } from '@lpt/law';
import type { Party } from '../case/party.ts';
import type { PenaltyNotice } from '../case/people.ts';
import { partyPath } from './case-name.ts';
import { evidenceOf, evidenceSentence } from './evidence-block.ts';
import { factsParagraphs, timeAndPlace } from './facts-block.ts';
import { breachText, citedInSentence, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import type { Block } from './model.ts';
import { type CaseView, organOf } from './organ.ts';
import { given } from './origin.ts';
import { heading, paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { penaltyItems } from './penalty-items.ts';
import { periodText } from './period-text.ts';

/** 告知书所写的对象。`contacts` 为联系人。 */
type NoticeSubject = CaseView & Readonly<{ party: Party; notice: PenaltyNotice; contacts: string }>;

function noticePath({ theCase, party, notice }: NoticeSubject): string {
  return `${partyPath(theCase, party)}.notices.${party.notices.indexOf(notice)}`;
}

function proposalBlocks({ theCase, party, notice }: NoticeSubject, path: string): readonly Block[] {
  const you = addressWord(party.identity);
  const violations = violationsOf(theCase, party);
  const { proposal } = notice;
  const discretion = given(unfinished(proposal.discretion), 'report', `${path}.proposal.discretion`);
  return [
    heading('一、违法事实和证据'),
    ...factsParagraphs(proposal.facts, `${path}.proposal.facts`, 'report'),
    timeAndPlace(theCase, party),
    ...evidenceSentence(evidenceOf(theCase, party)),
    heading('二、拟作出的行政处罚及其理由、依据'),
    paragraph(`${you}的`, ...breachText(violations), '。关于裁量：', discretion, '。'),
    paragraph(
      '依据',
      given(citedInSentence(penaltyBasisOf(violations)), 'matter'),
      `的规定，本机关拟对${you}作出如下行政处罚：`,
    ),
    penaltyItems(proposal, `${path}.proposal`, 'report'),
  ];
}

function hearingParagraph(subject: NoticeSubject, path: string): readonly Block[] {
  const { party, notice } = subject;
  if (!notice.hearingRight.granted) return [];
  const you = addressWord(party.identity);
  const reasons = [...new Set(notice.hearingRight.reasons)].join('；');
  return [
    paragraph(
      '因',
      given(reasons || '依法应当告知听证权利', 'computed', `${path}.hearingRight.reasons`),
      `，依据${citeAll([APL.art(63, { para: 1 }), APL.art(64, { item: 1 })])}的规定，${you}有要求听证的权利。要求听证的，应当自收到本告知书之日起${periodText('hearing-request', subject)}内向本机关提出；逾期不提出的，视为放弃要求听证的权利。${you}不承担本机关组织听证的费用。`,
    ),
  ];
}

/** 告知书的正文，公告送达的公告也用它：事实和证据，拟处罚及其理由、依据，权利和期限。 */
export function noticeBody(subject: NoticeSubject): readonly Block[] {
  const { party, notice, contacts } = subject;
  const organ = organOf(subject);
  const path = noticePath(subject);
  const you = addressWord(party.identity);
  const told = notice.oral ? '被告知' : '收到本告知书';
  return [
    ...proposalBlocks(subject, path),
    heading('三、享有的权利'),
    paragraph(
      `依据${citeAll([APL.art(44), APL.art(45)])}的规定，${you}有权陈述和申辩。要求陈述、申辩的，应当自${told}之日起`,
      given(`${notice.statementWorkingDays}个工作日`, 'notice', `${path}.statementWorkingDays`),
      '内向本机关提出；逾期不提出的，视为没有意见。本机关不因陈述、申辩而给予更重的处罚。',
    ),
    ...hearingParagraph(subject, path),
    {
      kind: 'fields',
      rows: [
        { label: '联系地址', value: given(organ.address, 'registry') },
        { label: '联系人', value: given(contacts, 'registry') },
        { label: '联系电话', value: given(organ.phone, 'registry') },
      ],
    },
  ];
}
