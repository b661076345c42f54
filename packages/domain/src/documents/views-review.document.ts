import { APL, MRP } from '@lpt/law';
import type { Party } from '../case/party.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import type { Inline } from './model.ts';
import { adoptionTitles, hearingChannels, noticeTitle, statementChannels } from './notice-story.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';

function statements({ statements: all }: Party, path: string): readonly Inline[] {
  if (all.length === 0) return ['当事人在告知的期限内没有提出陈述、申辩'];
  return all.flatMap(({ on, channel, content }, index): readonly Inline[] => [
    index === 0 ? '' : '\n',
    givenDay(on, 'party', `${path}.statements.${index}.on`),
    `（${statementChannels[channel]}）：`,
    given(content, 'party', `${path}.statements.${index}.content`),
  ]);
}

function hearings({ hearingRequests }: Party, path: string): readonly Inline[] {
  if (hearingRequests.length === 0) return [nothing];
  return hearingRequests.flatMap(({ on, channel, reason, withdrawnOn }, index): readonly Inline[] => [
    index === 0 ? '' : '\n',
    givenDay(on, 'party', `${path}.hearingRequests.${index}.on`),
    `（${hearingChannels[channel]}）：`,
    given(reason, 'party', `${path}.hearingRequests.${index}.reason`),
    ...(withdrawnOn
      ? ['；', givenDay(withdrawnOn, 'party', `${path}.hearingRequests.${index}.withdrawnOn`), '撤回']
      : []),
  ]);
}

/** 陈述申辩复核意见表：对每一点意见的答复，采纳不采纳及其理由。 */
export const viewsReview = documentDefinition({
  code: 'GZ-04',
  title: '陈述申辩复核意见表',
  articles: [APL.art(45), MRP.art(58)],
  volume: 'side',
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const review = party.viewsReview;
    if (!review) throw new Error(`no review of views for party ${party.id}`);
    const path = partyPath(theCase, party);
    const notice = party.notices.at(-1);
    const told = notice && `《${noticeTitle(notice)}》（${notice.number}）`;
    const adopted = review.adopted === 'none-raised' ? '没有提出意见' : adoptionTitles[review.adopted];
    return {
      code: 'GZ-04',
      title: '陈述申辩复核意见表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            [
              {
                label: '当事人',
                content: [given(party.identity.name, 'filing', `${path}.identity.name`)],
                span: 12,
              },
            ],
            [
              { label: '告知书', content: [given(told, 'notice')], span: 6 },
              { label: '送达日期', content: [givenDay(notice?.servedOn, 'service')], span: 6 },
            ],
            [{ label: '陈述、申辩意见', content: statements(party, path), span: 12, lines: 5 }],
            [{ label: '听证申请', content: hearings(party, path), span: 12 }],
            [
              {
                label: '采纳情况',
                content: [given(adopted, 'views', `${path}.viewsReview.adopted`)],
                span: 12,
              },
            ],
            [
              {
                label: '复核意见',
                span: 12,
                opinion: {
                  text: given(review.reply, 'views', `${path}.viewsReview.reply`),
                  signer: given(ctx.registry.officer(review.by)?.name, 'registry', `${path}.viewsReview.by`),
                  on: givenDay(review.on, 'views', `${path}.viewsReview.on`),
                },
              },
            ],
          ],
        },
      ],
    };
  },
});
