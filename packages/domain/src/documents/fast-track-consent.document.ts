import { type Citation, CUP, PSP } from '@lpt/law';
import { confessionTitles } from '../case/fast-track.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { fastTrackIn } from './fast-track-block.ts';
import { citedInSentence } from './legal-basis.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, paragraphsOf } from './paragraph.ts';
import { identityRows } from './party-block.ts';

const articles: readonly Citation[] = [PSP.art(42), CUP.art(103)];

// 海关的快速办理由当事人申请，公安的由公安机关告知、当事人同意。
function titleOf({ theCase }: DocumentScope): string {
  return theCase.profiles.includes('customs') ? '快速办理申请书' : '快速办理同意书';
}

/** 快速办理同意书（海关为申请书）：当事人承认的事实、认错认罚、没有异议，本人签名。 */
export const fastTrackConsent = documentDefinition({
  code: 'KS-02',
  title: '快速办理同意书',
  articles,
  titleOf,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { accepted } = fastTrackIn(party);
    if (!accepted) throw new Error(`party ${party.id} has not agreed`);
    const path = `${partyPath(theCase, party)}.fastTrack.accepted`;
    const asks = theCase.profiles.includes('customs') ? '申请' : '同意';
    return {
      code: 'KS-02',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            ...identityRows(theCase, party),
            {
              label: '承认的载体',
              value: given(confessionTitles[accepted.confession], 'party', `${path}.confession`),
            },
            { label: '附件', value: given(accepted.proof, 'officer', `${path}.proof`) },
          ],
        },
        heading('承认的违法事实'),
        ...paragraphsOf(accepted.admission, (line) => given(line, 'party', `${path}.admission`)),
        paragraph(
          `我已阅读《快速办理告知书》，知道${citedInSentence(citationsFor(articles, theCase.profiles))}关于快速办理的规定。我自愿认错认罚，对违法事实和法律适用没有异议，${asks}快速办理。`,
        ),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人（签名）' },
            officersLine(
              '执法人员',
              accepted.officers,
              'officer',
              givenDay(accepted.on, 'computed', `${path}.on`),
            ),
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
