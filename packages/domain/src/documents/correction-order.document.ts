import { APL, cite } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { caseNumberOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { violationTime } from './facts-block.ts';
import { breachText, violationsOf } from './legal-basis.ts';
import type { Block } from './model.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord, identityRows } from './party-block.ts';
import { type RemedyWords, remedyParagraph } from './remedies-block.ts';

function latestCorrection(theCase: Case, party: Party) {
  const index = theCase.corrections.findLastIndex((each) => each.party === party.id);
  const correction = theCase.corrections[index];
  if (!correction) throw new Error(`no order to correct for party ${party.id}`);
  return { correction, path: `corrections.${index}` };
}

/** 责令改正通知书的正文：违法事实、依据、改正要求和期限。公告送达的公告也用它。 */
export function correctionBody(theCase: Case, party: Party): readonly Block[] {
  const { correction, path } = latestCorrection(theCase, party);
  const violations = violationsOf(theCase, party);
  const facts = violations.map((violation) => {
    const at = `violations.${theCase.violations.indexOf(violation)}`;
    return paragraph(
      '经查，',
      given(unfinished(violation.facts), 'report', `${at}.facts`),
      '（时间：',
      ...violationTime(violation, at),
      '；地点：',
      given(violation.place, 'report', `${at}.place`),
      '）。',
    );
  });
  const you = addressWord(party.identity);
  const nature = violations.length > 0 ? [`${you}的`, ...breachText(violations), '。'] : [];
  return [
    ...facts,
    paragraph(
      ...nature,
      `依据${cite(APL.art(28, { para: 1 }))}的规定，现责令${you}于`,
      givenDay(correction.dueOn, 'officer', `${path}.dueOn`),
      '前改正下列事项：',
    ),
    paragraph(given(unfinished(correction.requirement), 'officer', `${path}.requirement`), '。'),
    paragraph('改正情况由本机关到期复查。逾期不改正的，依法处理。'),
  ];
}

/** 责令改正通知书的救济用词。 */
export function correctionRemedy({ identity }: Pick<Party, 'identity'>): RemedyWords {
  return { who: addressWord(identity), act: '本通知', paper: '本通知书' };
}

/** 责令改正通知书。 */
export const correctionOrder = documentDefinition({
  code: 'DC-22',
  title: '责令改正通知书',
  articles: [APL.art(28, { para: 1 })],
  needsService: true,
  sealed: true,
  numberOf: (scope) => latestCorrection(scope.theCase, partyOf(scope)).correction.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { correction, path } = latestCorrection(theCase, party);
    return {
      code: 'DC-22',
      title: '责令改正通知书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(correction.number, 'number', `${path}.number`),
      addressee: given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`),
      blocks: [
        {
          kind: 'fields',
          rows: [
            ...identityRows(theCase, party).slice(1),
            { label: '案号', value: caseNumberOf(theCase).number },
          ],
        },
        ...correctionBody(theCase, party),
        remedyParagraph(scope, correctionRemedy(party)),
        {
          kind: 'signatures',
          lines: [{ role: '当事人' }, officersLine('执法人员', correction.officers, 'correction')],
        },
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
