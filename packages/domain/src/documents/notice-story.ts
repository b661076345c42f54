import { APL, cite } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import {
  type HearingRequest,
  type PenaltyNotice,
  type Statement,
  serviceMethodTitles,
  type ViewsReview,
} from '../case/people.ts';
import { dayOf } from '../kernel/instant.ts';
import { partyPath } from './case-name.ts';
import type { Block, Inline } from './model.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';

/** 陈述、申辩的方式。 */
export const statementChannels: Readonly<Record<Statement['channel'], string>> = {
  'on-site': '当面',
  written: '书面',
  online: '网上',
};

/** 听证申请的方式。 */
export const hearingChannels: Readonly<Record<HearingRequest['channel'], string>> = {
  'on-site': '当面',
  written: '书面',
  online: '网上',
  post: '邮寄',
};

/** 采纳情况的写法。 */
export const adoptionTitles: Readonly<Record<ViewsReview['adopted'], string>> = {
  'none-raised': '当事人没有提出意见',
  adopted: '予以采纳',
  'partly-adopted': '予以部分采纳',
  'not-adopted': '不予采纳',
};

export const oralNoticeTitle = '处罚前口头告知记录';

/** 告知书的名称：告知听证权利的为听证告知书，口头告知的为记录。 */
export function noticeTitle({ hearingRight, oral }: Pick<PenaltyNotice, 'hearingRight' | 'oral'>): string {
  if (oral) return oralNoticeTitle;
  return hearingRight.granted ? '行政处罚听证告知书' : '行政处罚告知书';
}

/** 告知、陈述申辩、听证、复核、审核、讨论的经过，各一段。没有告知过的（不予处罚）只写后两项。 */
export function noticeStory(theCase: Case, party: Party): readonly Block[] {
  const path = partyPath(theCase, party);
  const told = party.notices.map((notice, index) =>
    noticeParagraph(party, notice, `${path}.notices.${index}`),
  );
  const answered =
    party.notices.length > 0
      ? [
          paragraph(...statementClauses(party, path), ...hearingClauses(party, path)),
          ...reviewed(party, path),
        ]
      : [];
  return [...told, ...answered, ...internalReview(theCase, party)];
}

function noticeParagraph(party: Party, notice: PenaltyNotice, path: string): Block {
  const service = party.services.find(({ document, servedOn }) => document === notice.document && servedOn);
  const rights = notice.hearingRight.granted ? '陈述、申辩和要求听证' : '陈述、申辩';
  if (notice.oral)
    return paragraph(
      givenDay(notice.on, 'notice', `${path}.on`),
      `，执法人员口头告知当事人拟作出的行政处罚内容及事实、理由、依据，以及依法享有的${rights}的权利，当事人在《${oralNoticeTitle}》（`,
      given(notice.number, 'notice', `${path}.number`),
      '）上签名确认。',
    );
  const served: readonly Inline[] = service
    ? [
        '，于',
        givenDay(service.servedOn, 'service', `${path}.servedOn`),
        `以${serviceMethodTitles[service.method]}的方式送达当事人`,
      ]
    : [];
  return paragraph(
    givenDay(notice.on, 'notice', `${path}.on`),
    `，本机关制发《${noticeTitle(notice)}》（`,
    given(notice.number, 'notice', `${path}.number`),
    '）',
    ...served,
    `，告知拟作出的行政处罚内容及事实、理由、依据，以及当事人依法享有的${rights}的权利。`,
  );
}

function statementClauses({ statements, waiver }: Party, path: string): readonly Inline[] {
  if (statements.length > 0)
    return statements.flatMap(({ on, channel, content }, index): readonly Inline[] => [
      givenDay(on, 'party', `${path}.statements.${index}.on`),
      `，当事人以${statementChannels[channel]}方式提出陈述、申辩：`,
      given(unfinished(content), 'party', `${path}.statements.${index}.content`),
      '。',
    ]);
  if (waiver?.statement)
    return [givenDay(waiver.on, 'party', `${path}.waiver.on`), '，当事人书面放弃陈述、申辩。'];
  return ['当事人在告知的期限内未提出陈述、申辩意见。'];
}

function hearingClauses(party: Party, path: string): readonly Inline[] {
  const { notices, hearingRequests, waiver } = party;
  if (!notices.some(({ hearingRight }) => hearingRight.granted)) return [];
  if (hearingRequests.length > 0)
    return hearingRequests.flatMap(({ id, on, inTime, withdrawnOn }, index): readonly Inline[] => {
      const at = `${path}.hearingRequests.${index}`;
      return [
        givenDay(on, 'party', `${at}.on`),
        `，当事人${inTime ? '' : '超过法定期限'}要求听证`,
        ...(withdrawnOn ? ['，后于', givenDay(withdrawnOn, 'party', `${at}.withdrawnOn`), '书面撤回'] : []),
        ...(party.hearing?.request === id ? heldClauses(party.hearing, `${path}.hearing`) : []),
        '。',
      ];
    });
  if (waiver?.hearing)
    return [givenDay(waiver.on, 'party', `${path}.waiver.on`), '，当事人书面放弃要求听证。'];
  return ['当事人在法定期限内未要求听证。'];
}

/** 听证举行、终止的情况；还没有办结的不写。 */
function heldClauses({ session, openedAt, endedAt, terminated }: Hearing, path: string): readonly Inline[] {
  if (terminated)
    return ['，听证于', givenDay(terminated.on, 'hearing', `${path}.terminated.on`), '依法终止'];
  if (!session || !openedAt || !endedAt) return [];
  return [
    '，本机关于',
    givenDay(dayOf(openedAt), 'hearing', `${path}.openedAt`),
    '在',
    given(session.place, 'hearing', `${path}.session.place`),
    `${session.open ? '公开' : '不公开'}举行听证，听取了当事人的意见，并依据${cite(APL.art(65))}的规定根据听证笔录作出决定`,
  ];
}

function reviewed({ viewsReview }: Party, path: string): readonly Block[] {
  if (!viewsReview || viewsReview.adopted === 'none-raised') return [];
  const reply = unfinished(viewsReview.reply);
  const adopted = adoptionTitles[viewsReview.adopted];
  // 复核意见自己已经写明采纳与否的，不再重复。
  const conclusion: readonly Inline[] = reply.endsWith(adopted)
    ? ['。']
    : ['。对当事人的意见，本机关', given(adopted, 'views', `${path}.viewsReview.adopted`), '。'];
  return [
    paragraph(
      '本机关对当事人提出的意见进行了复核：',
      given(reply, 'views', `${path}.viewsReview.reply`),
      ...conclusion,
    ),
  ];
}

/** 法制审核和集体讨论：办过才写。 */
function internalReview(theCase: Case, party: Party): readonly Block[] {
  const review = theCase.reviews.findLastIndex(
    ({ kind, opinion }) => kind === 'legal' && opinion?.outcome === 'agree',
  );
  const discussion = theCase.discussions.findLastIndex(({ parties }) => parties.includes(party.id));
  const clauses: readonly (readonly Inline[])[] = [
    ...(review >= 0
      ? [
          [
            '于',
            givenDay(theCase.reviews[review]?.opinion?.on, 'review', `reviews.${review}.opinion.on`),
            '通过法制审核',
          ],
        ]
      : []),
    ...(discussion >= 0
      ? [
          [
            '于',
            givenDay(theCase.discussions[discussion]?.on, 'discussion', `discussions.${discussion}.on`),
            '经本机关负责人集体讨论',
          ],
        ]
      : []),
  ];
  if (clauses.length === 0) return [];
  const parts = clauses.flatMap((clause, index) => (index === 0 ? clause : ['，', ...clause]));
  return [paragraph('本案', ...parts, '。')];
}
