import { type Citation, CUP, PSP } from '@lpt/law';
import { reversionTitles } from '../case/fast-track.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { caseNameOf, caseNumberOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { fastTrackIn } from './fast-track-block.ts';
import { citedInSentence } from './legal-basis.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';
import { addressWord } from './party-block.ts';

const articles: readonly Citation[] = [CUP.art(106), PSP.art(48)];

/** 转为普通程序告知书：为什么转回、以后怎样办，送达当事人。 */
export const fastTrackReversion = documentDefinition({
  code: 'KS-03',
  title: '转为普通程序告知书',
  articles,
  needsService: true,
  sealed: true,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { reverted } = fastTrackIn(party);
    if (!reverted) throw new Error(`party ${party.id} is still on the fast track`);
    const path = `${partyPath(theCase, party)}.fastTrack.reverted`;
    const you = addressWord(party.identity);
    return {
      code: 'KS-03',
      title: '转为普通程序告知书',
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(theCase),
      addressee: given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`),
      blocks: [
        paragraph(
          `${you}涉及`,
          caseNameOf(theCase),
          '，原按快速办理。因',
          given(reversionTitles[reverted.ground], 'officer', `${path}.ground`),
          `，依据${citedInSentence(citationsFor(articles, theCase.profiles))}的规定，自`,
          givenDay(reverted.on, 'computed', `${path}.on`),
          '起转为普通程序办理。具体情况：',
        ),
        ...paragraphsOf(reverted.reason, (line) => given(line, 'officer', `${path}.reason`)),
        paragraph(
          `快速办理期间依法收集的证据可以继续使用；${you}承认的内容可以由${you}重新陈述，${you}的陈述、申辩和依法要求听证的权利不受影响。`,
        ),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
