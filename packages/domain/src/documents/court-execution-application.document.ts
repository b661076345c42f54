import { ACL, APL, ARL, type Citation, cite, LIT, LITI } from '@lpt/law';
import { type CourtRoute, courtAttachmentTitles, courtRouteTitles } from '../case/court-execution.ts';
import { partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { decisionReference, executionOf, required } from './execution-block.ts';
import type { Inline } from './model.ts';
import { organOf, partyOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, paragraphsOf, unfinished } from './paragraph.ts';
import { identityRows } from './party-block.ts';

const grounds: Readonly<Record<CourtRoute, Citation>> = {
  unchallenged: ACL.art(53),
  reconsidered: ARL.art(78, { item: 1 }),
  judged: LIT.art(95),
};

/** 催告的经过：哪一日催告、哪一日送达、当事人的意见。 */
function demandStory({ theCase, party }: DocumentScope): readonly Inline[] {
  const demands = party?.execution?.demands ?? [];
  const index = demands.findLastIndex(({ kind }) => kind === 'performance');
  const demand = demands[index];
  if (!party || !demand) return [];
  const path = `${partyPath(theCase, party)}.execution.demands.${index}`;
  const served = party.services.find((each) => each.document === demand.document)?.servedOn;
  return [
    '本机关于',
    givenDay(demand.on, 'execution', `${path}.on`),
    '制发催告书（',
    given(demand.number, 'number', `${path}.number`),
    '），于',
    givenDay(served, 'service', `${partyPath(theCase, party)}.services`),
    '送达。被申请人的意见及复核：',
    given(demand.views && unfinished(demand.views.content), 'execution', `${path}.views.content`),
    '；',
    given(demand.views && unfinished(demand.views.reply), 'execution', `${path}.views.reply`),
    '。',
  ];
}

/** 强制执行申请书：申请人、被申请人、请求、事实和理由、材料，负责人签名，盖章，注明日期。 */
export const courtExecutionApplication = documentDefinition({
  code: 'ZX-06',
  title: '强制执行申请书',
  articles: [ACL.art(53), ACL.art(54), ACL.art(55), LITI.art(156), APL.art(72, { para: 1, item: 4 })],
  sealed: true,
  numberOf: ({ party }) => party?.execution?.court?.number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const party = partyOf(scope);
    const court = required(executionOf(party).court, 'court application');
    const path = `${partyPath(theCase, party)}.execution.court`;
    const organ = organOf(scope);
    const head = theCase.requests.findLast(
      ({ kind, party: whose }) => kind === 'court-application' && whose === party.id,
    );
    const urgent = court.urgent
      ? [
          paragraph(
            `因情况紧急，为保障公共安全，依据${cite(ACL.art(59))}的规定，申请立即执行。理由：`,
            given(court.urgent, 'approval', `${path}.urgent`),
          ),
        ]
      : [];
    const late = court.lateReason
      ? [paragraph('超过申请期限的正当理由：', given(court.lateReason, 'approval', `${path}.lateReason`))]
      : [];
    return {
      code: 'ZX-06',
      title: '强制执行申请书',
      organ: organ.name,
      layout: 'letter',
      number: given(court.number, 'number', `${path}.number`),
      addressee: given(court.court, 'approval', `${path}.court`),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '申请人', value: given(organ.name, 'registry') },
            { label: '申请人地址', value: given(organ.address, 'registry') },
            { label: '申请人电话', value: given(organ.phone, 'registry') },
          ],
        },
        paragraph('被申请人：'),
        { kind: 'fields', rows: identityRows(theCase, party) },
        heading('一、请求事项'),
        ...paragraphsOf(court.claims, (line) => given(line, 'approval', `${path}.claims`)),
        heading('二、事实和理由'),
        paragraph(...decisionReference(scope), '。'),
        paragraph(...demandStory(scope)),
        paragraph(
          given(courtRouteTitles[court.route], 'computed', `${path}.route`),
          `，依据${cite(grounds[court.route])}的规定，申请强制执行。`,
        ),
        ...urgent,
        ...late,
        heading('三、随附的材料'),
        {
          kind: 'list',
          items: court.attachments.map((each, index) => [
            given(courtAttachmentTitles[each], 'approval', `${path}.attachments.${index}`),
          ]),
        },
        {
          kind: 'signatures',
          lines: [
            {
              role: '行政机关负责人',
              names: [given(head?.opinions.at(-1)?.name, 'approval')],
              on: givenDay(ctx.on, 'approval'),
            },
          ],
        },
      ],
      signOff: sealed(scope),
      copies: '本文书一式两份：一份送人民法院，一份归档。',
    };
  },
});
