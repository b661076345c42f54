import { APL, CPL } from '@lpt/law';
import { serviceMethodTitles } from '../case/people.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { officersLine, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { latestService, servedBy, servedDocument } from './service-block.ts';

/** 送达回证：直接、留置、邮寄送达，没有送到的也如实填写。 */
export const serviceReceipt = documentDefinition({
  code: 'SD-01',
  title: '送达回证',
  articles: [APL.art(61, { para: 1 }), CPL.art(87), CPL.art(88), CPL.art(89), CPL.art(91)],
  applies: ({ party, events }) =>
    events.some(({ type }) => type === 'DocumentServed') && servedBy(party, 'direct', 'left', 'post'),
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const { service, path } = latestService(theCase, party);
    const place = party.serviceAddress?.address ?? party.identity.address;
    const served = service.outcome === 'served';
    // 留置送达和没有送到的，没有收件人签名，不留空行，免得事后补签。
    const names = service.receiver ? { names: [given(service.receiver, 'service', `${path}.receiver`)] } : {};
    const receiver = served && service.method !== 'left' ? [{ role: '收件人', ...names }] : [];
    const servedOn = givenDay(service.servedOn, 'service', `${path}.servedOn`);
    const witness = service.witness
      ? [{ role: '见证人', names: [given(service.witness, 'service', `${path}.witness`)], on: servedOn }]
      : [];
    return {
      code: 'SD-01',
      title: '送达回证',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            [{ label: '送达机关', content: [given(organOf(scope).name, 'registry')], span: 12 }],
            [
              {
                label: '受送达人',
                content: [given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`)],
                span: 12,
              },
            ],
            [{ label: '送达文书及文号', content: [servedDocument(theCase, service)], span: 12 }],
            [
              {
                label: '送达方式',
                content: [given(serviceMethodTitles[service.method], 'service', `${path}.method`)],
                span: 6,
              },
              {
                label: '送达结果',
                content: [given(served ? '已送达' : '未能送达', 'service', `${path}.outcome`)],
                span: 6,
              },
            ],
            [{ label: '送达地点', content: [given(place, 'address')], span: 12 }],
            [
              { label: '办理日期', content: [givenDay(service.on, 'service', `${path}.on`)], span: 6 },
              { label: '送达日期', content: [servedOn], span: 6 },
            ],
            [
              { label: '收件人', content: [given(service.receiver, 'service', `${path}.receiver`)], span: 6 },
              { label: '见证人', content: [given(service.witness, 'service', `${path}.witness`)], span: 6 },
            ],
            [{ label: '送达人', content: officersText(service.officers, 'service'), span: 12 }],
            [
              {
                label: '备注',
                content: [given(service.proof, 'service', `${path}.proof`)],
                span: 12,
                lines: 3,
              },
            ],
          ],
        },
        {
          kind: 'signatures',
          lines: [...receiver, ...witness, officersLine('送达人', service.officers, 'service')],
        },
      ],
    };
  },
});
