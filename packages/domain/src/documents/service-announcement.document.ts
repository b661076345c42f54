import { APL, CPL, cite } from '@lpt/law';
import type { Party } from '../case/party.ts';
import { type Service, serviceMethodTitles } from '../case/people.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import { lengthText } from '../deadlines/length.ts';
import { partyPath } from './case-name.ts';
import { correctionBody, correctionRemedy } from './correction-order.document.ts';
import { decisionBody } from './decision-shapes.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import type { Block, Inline } from './model.ts';
import { noPenaltyBody } from './no-penalty-decision.document.ts';
import { noticeBody } from './notice-body.ts';
import { handlersOf } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { remedyParagraph } from './remedies-block.ts';
import { latestService, servedBy, servedDocument } from './service-block.ts';

/** 为什么公告：先前用过的方式都没有送到，或者下落不明。 */
function reason({ services }: Party, { document, id }: Service, path: string): readonly Inline[] {
  const failed = services.flatMap((each, index): readonly Inline[] =>
    each.document === document && each.id !== id && each.outcome === 'failed'
      ? [
          '于',
          givenDay(each.on, 'service', `${path}.services.${index}.on`),
          `以${serviceMethodTitles[each.method]}的方式未能送达，`,
        ]
      : [],
  );
  return failed.length > 0 ? ['本机关', ...failed] : ['因下落不明，或者采用其他方式无法送达，'];
}

/** 公告里载明的文书内容：决定书、告知书、责令改正通知书的正文。身份证件号码、住址、电话不公告。 */
function contentOf(scope: DocumentScope, party: Party, { document }: Service): readonly Block[] {
  const { theCase, ctx } = scope;
  const { decision } = party;
  if (decision?.document === document) {
    const subject = { theCase, ctx, party, decision, path: `${partyPath(theCase, party)}.decision` };
    return decision.proposal.outcome === 'penalty' ? decisionBody(subject) : noPenaltyBody(subject);
  }
  const notice = party.notices.find((each) => each.document === document);
  const contacts = handlersOf(scope)
    .map(({ name }) => name)
    .join('、');
  if (notice) return noticeBody({ theCase, ctx, party, notice, contacts });
  const correction = theCase.corrections.find((each) => each.document === document);
  if (correction) return [...correctionBody(theCase, party), remedyParagraph(scope, correctionRemedy(party))];
  return [];
}

/** 公告送达：载明文书的内容，期满视为送达。 */
export const serviceAnnouncement = documentDefinition({
  code: 'SD-02',
  title: '送达公告',
  articles: [APL.art(61, { para: 1 }), CPL.art(95, { para: 1 })],
  sealed: true,
  applies: ({ party }) => servedBy(party, 'public-notice') && party?.services.at(-1)?.outcome === 'announced',
  titleOf: (scope) => `${latestService(scope.theCase, partyOf(scope)).service.documentTitle}送达公告`,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const path = partyPath(theCase, party);
    const { service, path: at } = latestService(theCase, party);
    const organ = organOf(scope);
    const you = addressWord(party.identity);
    const { length } = deadlineFor('public-notice-service', theCase.profiles, service.on);
    const document = servedDocument(theCase, service);
    return {
      code: 'SD-02',
      title: `${service.documentTitle}送达公告`,
      organ: organ.name,
      layout: 'letter',
      addressee: given(party.identity.name, 'filing', `${path}.identity.name`),
      blocks: [
        paragraph(
          `${you}的案件，本机关已经制作`,
          document,
          '。',
          ...reason(party, service, path),
          `依据${cite(APL.art(61, { para: 1 }))}、${cite(CPL.art(95, { para: 1 }))}的规定，现依法向${you}公告送达。自本公告发布之日起，经过`,
          given(lengthText(length), 'computed'),
          '，至',
          givenDay(service.servedOn, 'service', `${at}.servedOn`),
          '期满，即视为送达。',
        ),
        paragraph(
          `${you}可以到本机关领取该文书（地址：`,
          given(organ.address, 'registry'),
          '；电话：',
          given(organ.phone, 'registry'),
          '）。文书的主要内容如下：',
        ),
        ...contentOf(scope, party, service),
      ],
      signOff: { organ: organ.name, on: service.on, seal: true },
    };
  },
});
