import { ACL, cite, MRP } from '@lpt/law';
import { type Demand, demandConsequenceTitles } from '../case/execution.ts';
import { fen } from '../kernel/money.ts';
import { partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { contactRow, decisionReference, executionOf, letterTo, required } from './execution-block.ts';
import type { Block } from './model.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay, givenMoney } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';

function demandOf(scope: DocumentScope): Readonly<{ demand: Demand; path: string }> {
  const party = partyOf(scope);
  const { demands } = executionOf(party);
  const index = demands.length - 1;
  return {
    demand: required(demands[index], 'demand'),
    path: `${partyPath(scope.theCase, party)}.execution.demands.${index}`,
  };
}

function moneyBlocks(scope: DocumentScope, demand: Demand, path: string): readonly Block[] {
  const { fineFen, gainsFen, lateFineFen } = demand;
  const sum = fen(fineFen + gainsFen + lateFineFen);
  if (sum === 0) return [];
  const gains =
    gainsFen > 0
      ? [{ label: '尚欠违法所得', value: givenMoney(gainsFen, 'computed', `${path}.gainsFen`) }]
      : [];
  return [
    {
      kind: 'fields',
      rows: [
        { label: '尚欠罚款', value: givenMoney(fineFen, 'computed', `${path}.fineFen`) },
        ...gains,
        { label: '加处罚款（算至本日）', value: givenMoney(lateFineFen, 'computed', `${path}.lateFineFen`) },
        { label: '合计', value: givenMoney(sum, 'computed') },
        {
          label: '给付方式',
          value: given(`缴至${organOf(scope).payee.replace(/^代收机构：/, '')}`, 'registry'),
        },
      ],
    },
  ];
}

/** 催告书：履行的期限、方式，金额和给付方式，逾期的后果，陈述、申辩的权利。代履行三日前的另有名称。 */
export const demandNotice = documentDefinition({
  code: 'ZX-05',
  title: '行政处罚决定履行催告书',
  articles: [ACL.art(35), ACL.art(51, { para: 1, item: 2 }), ACL.art(54), MRP.art(76, { para: 1 })],
  needsService: true,
  sealed: true,
  titleOf: (scope) =>
    demandOf(scope).demand.kind === 'substitute' ? '代履行催告书' : '行政处罚决定履行催告书',
  numberOf: (scope) => demandOf(scope).demand.number,
  build: (scope) => {
    const party = partyOf(scope);
    const { demand, path } = demandOf(scope);
    const you = addressWord(party.identity);
    const substitute = demand.kind === 'substitute';
    const basis = substitute ? ACL.art(51, { para: 1, item: 2 }) : ACL.art(35);
    return {
      code: 'ZX-05',
      title: substitute ? '代履行催告书' : '行政处罚决定履行催告书',
      ...letterTo(scope, demand.number, `${path}.number`),
      blocks: [
        paragraph(...decisionReference(scope), `。${you}至今没有履行。`),
        paragraph(
          `依据${cite(basis)}的规定，现催告${you}在`,
          givenDay(demand.performBy, 'execution', `${path}.performBy`),
          '以前履行下列义务：',
          given(unfinished(demand.object), 'execution', `${path}.object`),
          '。履行的方式：',
          given(unfinished(demand.how), 'execution', `${path}.how`),
          '。',
        ),
        ...moneyBlocks(scope, demand, path),
        paragraph(
          '逾期仍不履行的，本机关将依法采取下列措施：',
          given(
            demand.consequences.map((each) => demandConsequenceTitles[each]).join('、'),
            'execution',
            `${path}.consequences`,
          ),
          '。',
        ),
        paragraph(
          `${you}收到本催告书以后，有权进行陈述和申辩（${cite(ACL.art(36))}）；提出的事实、理由和证据，本机关将记录、复核，成立的予以采纳。`,
        ),
        contactRow(scope),
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
