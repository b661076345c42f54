import { APL, CPL } from '@lpt/law';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { officersLine, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { latestService, servedBy, servedDocument } from './service-block.ts';

/** 电子送达记录：以当事人签名的送达地址确认书为前提。 */
export const electronicService = documentDefinition({
  code: 'SD-03',
  title: '电子送达记录',
  articles: [APL.art(61, { para: 2 }), CPL.art(90)],
  applies: ({ party }) => servedBy(party, 'electronic'),
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const own = partyPath(theCase, party);
    const { service, path } = latestService(theCase, party);
    const address = party.serviceAddress;
    const served = service.outcome === 'served';
    return {
      code: 'SD-03',
      title: '电子送达记录',
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
                label: '受送达人',
                content: [given(party.identity.name, 'filing', `${own}.identity.name`)],
                span: 12,
              },
            ],
            [
              {
                label: '送达地址确认书',
                content: [
                  '当事人于',
                  givenDay(address?.confirmedOn, 'address', `${own}.serviceAddress.confirmedOn`),
                  '确认同意电子送达',
                ],
                span: 12,
              },
            ],
            [{ label: '送达文书及文号', content: [servedDocument(theCase, service)], span: 12 }],
            [
              {
                label: '送达渠道',
                content: [
                  given(address?.electronic?.channel, 'address', `${own}.serviceAddress.electronic.channel`),
                ],
                span: 6,
              },
              {
                label: '号码或者账号',
                content: [
                  given(address?.electronic?.account, 'address', `${own}.serviceAddress.electronic.account`),
                ],
                span: 6,
              },
            ],
            [
              { label: '发送日期', content: [givenDay(service.on, 'service', `${path}.on`)], span: 6 },
              {
                label: '到达日期',
                content: [givenDay(service.servedOn, 'service', `${path}.servedOn`)],
                span: 6,
              },
            ],
            [
              {
                label: '送达结果',
                content: [given(served ? '已送达' : '未能送达', 'service', `${path}.outcome`)],
                span: 12,
              },
            ],
            [
              {
                label: '留痕材料',
                content: [given(service.proof, 'service', `${path}.proof`)],
                span: 12,
                lines: 3,
              },
            ],
            [{ label: '送达人', content: officersText(service.officers, 'service'), span: 12 }],
            [{ label: '说明', content: ['到达受送达人特定系统的日期为送达日期'], span: 12 }],
          ],
        },
        { kind: 'signatures', lines: [officersLine('送达人', service.officers, 'service')] },
      ],
    };
  },
});
