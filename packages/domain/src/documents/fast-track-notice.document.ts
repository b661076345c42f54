import { type Citation, CUP, PSP } from '@lpt/law';
import { fastTrackKindTitles } from '../case/fast-track.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { fastTrackRuleFor } from '../law-scope/fast-track-rules.ts';
import { caseNameOf, caseNumberOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { fastTrackIn } from './fast-track-block.ts';
import { citedInSentence } from './legal-basis.ts';
import type { Block, Inline } from './model.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed } from './organ.ts';
import { given, givenDay, givenInstant } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';
import { addressWord } from './party-block.ts';

const articles: readonly Citation[] = [PSP.art(40), PSP.art(42), CUP.art(103)];

/** 两部规章的期限不同：公安从到案起四十八小时，海关从立案起七个工作日。 */
function limitText({ theCase }: DocumentScope): string {
  return fastTrackRuleFor(theCase.profiles)?.runsFromArrival
    ? '本机关应当自到案之时起四十八小时内作出处理决定；'
    : '本机关应当自立案之日起七个工作日内作出处理决定；';
}

function circumstances(scope: DocumentScope): readonly Block[] {
  const { theCase } = scope;
  const party = partyOf(scope);
  const { offered } = fastTrackIn(party);
  const path = `${partyPath(theCase, party)}.fastTrack.offered`;
  const { arrivedAt, kind } = offered;
  return [
    ...(arrivedAt
      ? [paragraph('到案时间：', givenInstant(arrivedAt, 'officer', `${path}.arrivedAt`), '。')]
      : []),
    ...(kind
      ? [paragraph('案件种类：', given(fastTrackKindTitles[kind], 'officer', `${path}.kind`), '。')]
      : []),
  ];
}

/** 快速办理告知书：查明的事实、快速办理的规定、当事人的权利，当面交当事人签名。 */
export const fastTrackNotice = documentDefinition({
  code: 'KS-01',
  title: '快速办理告知书',
  articles,
  sealed: true,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { offered } = fastTrackIn(party);
    const path = `${partyPath(theCase, party)}.fastTrack.offered`;
    const you = addressWord(party.identity);
    const items: readonly (readonly Inline[])[] = [
      [`快速办理由${you}自愿决定；不同意的，按普通程序办理，不因此从重处罚；`],
      [`同意的，须由${you}书面承认违法事实、认错认罚，对事实和法律适用没有异议，并签名；`],
      ['承认与其他关键证据相互印证的，本机关可以不再另行取证，并简化内部审核；'],
      [limitText(scope)],
      [`作出决定以前，本机关仍要告知拟处理的内容、事实、理由和依据，${you}仍有权陈述、申辩；`],
      [`作出决定以前，${you}提出异议、要求听证或者案件不宜快速办理的，转回普通程序。`],
    ];
    return {
      code: 'KS-01',
      title: '快速办理告知书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      addressee: given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`),
      blocks: [
        paragraph(`${you}涉及`, caseNameOf(theCase), '，本机关已经查明：'),
        ...paragraphsOf(offered.facts, (line) => given(line, 'officer', `${path}.facts`)),
        ...circumstances(scope),
        paragraph(
          `依据${citedInSentence(citationsFor(articles, theCase.profiles))}的规定，本案可以快速办理。现告知下列事项：`,
        ),
        { kind: 'list', items },
        {
          kind: 'signatures',
          lines: [
            { role: '当事人（签名）' },
            officersLine(
              '告知人员',
              offered.officers,
              'officer',
              givenDay(offered.on, 'computed', `${path}.on`),
            ),
          ],
        },
      ],
      signOff: sealed(scope),
    };
  },
});
