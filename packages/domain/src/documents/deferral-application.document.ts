import { APL, cite, MRP } from '@lpt/law';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { decisionReference, executionOf, required } from './execution-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, paragraphsOf } from './paragraph.ts';
import { identityRows } from './party-block.ts';

/** 延期、分期缴纳罚款申请书：由当事人申请，登记后打印，当事人签名。 */
export const deferralApplication = documentDefinition({
  code: 'ZX-02',
  title: '延期（分期）缴纳罚款申请书',
  articles: [APL.art(66, { para: 2 }), MRP.art(74)],
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { deferrals } = executionOf(party);
    const index = deferrals.length - 1;
    const deferral = required(deferrals[index], 'deferral');
    const path = `${partyPath(theCase, party)}.execution.deferrals.${index}`;
    return {
      code: 'ZX-02',
      title: '延期（分期）缴纳罚款申请书',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [{ label: '案由', value: groundOf(theCase) }, ...identityRows(theCase, party)],
        },
        paragraph(...decisionReference(scope), '。'),
        paragraph(
          `申请人确有经济困难，依据${cite(APL.art(66, { para: 2 }))}的规定，申请暂缓或者分期缴纳罚款。困难的情况：`,
        ),
        ...paragraphsOf(deferral.reason, (line) => given(line, 'party', `${path}.reason`)),
        paragraph('证明材料：', given(deferral.proof, 'party', `${path}.proof`)),
        {
          kind: 'signatures',
          lines: [
            {
              role: '申请人',
              names: [given(party.identity.name, 'party')],
              on: givenDay(deferral.appliedOn, 'party', `${path}.appliedOn`),
            },
          ],
        },
      ],
    };
  },
});
