import { APL, GDB, MRP } from '@lpt/law';
import { citationsFor } from '../law-scope/citations-for.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { citedInSentence } from './legal-basis.ts';
import { handlersOf, officersLine } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { identityRows } from './party-block.ts';

const articles = [APL.art(61, { para: 2 }), GDB.art(14), MRP.art(83)];

/** 送达地址确认书，含是否同意电子送达。当事人签名以后才能电子送达。 */
export const serviceAddress = documentDefinition({
  code: 'DC-06',
  title: '送达地址确认书',
  articles,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const confirmed = party.serviceAddress;
    const path = `${partyPath(theCase, party)}.serviceAddress`;
    const electronic = confirmed?.electronic;
    return {
      code: 'DC-06',
      title: '送达地址确认书',
      organ: organOf(scope).name,
      layout: 'record',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [{ label: '案由', value: groundOf(theCase) }, ...identityRows(theCase, party)],
        },
        paragraph(`依据${citedInSentence(citationsFor(articles, theCase.profiles))}的规定，告知下列事项：`),
        {
          kind: 'list',
          items: [
            ['当事人应当如实提供准确的送达地址，本机关按此地址送达本案的各种法律文书；'],
            ['地址变更的，应当及时书面告知本机关；没有告知的，按原地址送达的后果由当事人承担；'],
            ['当事人同意电子送达并签名确认的，本机关可以电子方式送达，到达当事人特定系统的日期为送达日期；'],
            ['查封、扣押等依法须当场交付的文书，不以电子方式送达。'],
          ],
        },
        {
          kind: 'fields',
          rows: [
            { label: '送达地址', value: given(confirmed?.address, 'officer', `${path}.address`) },
            {
              label: '是否同意电子送达',
              value: given(electronic ? '同意' : '不同意', 'officer', `${path}.electronic`),
            },
            {
              label: '电子送达方式',
              value: electronic
                ? given(electronic.channel, 'officer', `${path}.electronic.channel`)
                : nothing,
            },
            {
              label: '号码或者账号',
              value: electronic
                ? given(electronic.account, 'officer', `${path}.electronic.account`)
                : nothing,
            },
            { label: '确认日期', value: givenDay(confirmed?.confirmedOn, 'computed', `${path}.confirmedOn`) },
          ],
        },
        paragraph('我已阅读并理解以上告知事项，确认所填内容真实、准确。'),
        {
          kind: 'signatures',
          lines: [
            { role: '受送达人（签名或者盖章）' },
            officersLine('执法人员', handlersOf(scope), 'registry'),
          ],
        },
      ],
    };
  },
});
