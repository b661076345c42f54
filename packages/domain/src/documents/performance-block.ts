import { ACL, APL, cite } from '@lpt/law';
import type { PartyDecision, Penalty, PenaltyKind } from '../case/people.ts';
import { fineOf, gainsOf, moneyText } from '../case/proposal.ts';
import { fen } from '../kernel/money.ts';
import type { Block } from './model.ts';
import { type CaseView, organOf } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { periodText } from './period-text.ts';

/** 非金钱处罚怎样履行、何时履行。 */
const otherWays: Readonly<Partial<Record<PenaltyKind, (penalty: Penalty) => string>>> = {
  warning: () => '警告自本决定书送达之日起生效，不须另行履行。',
  'circulated-criticism': () => '通报批评自本决定书送达之日起由本机关执行，当事人不须另行履行。',
  'confiscate-goods': () =>
    '没收的物品已经由本机关查封、扣押或者保存的，由本机关依法处理；尚在当事人处的，当事人应当自收到本决定书之日起十五日内交付本机关。',
  'suspend-business': (penalty) =>
    penalty.kind === 'suspend-business'
      ? `当事人应当自收到本决定书之日起停产停业，期限为${penalty.days}日，期满自行恢复。`
      : '',
  'revoke-licence': (penalty) =>
    penalty.kind === 'revoke-licence'
      ? `当事人应当自收到本决定书之日起十五日内将${penalty.licence}交回发证机关。`
      : '',
};

/** 履行方式和期限：缴款期限、代收机构、是否加处罚款、困难的怎样申请、不履行的后果。 */
export function performanceBlocks(view: CaseView, decision: PartyDecision, path: string): readonly Block[] {
  const { proposal } = decision;
  const moneyDue = fen(fineOf(proposal) + gainsOf(proposal));
  const others = proposal.penalties.flatMap((penalty, index) => {
    const text = otherWays[penalty.kind]?.(penalty);
    return text ? [paragraph(given(text, 'decision', `${path}.proposal.penalties.${index}`))] : [];
  });
  return [...(moneyDue > 0 ? moneyBlocks(view, decision, path) : []), ...others];
}

function moneyBlocks(view: CaseView, { proposal, lateFine }: PartyDecision, path: string): readonly Block[] {
  const fine = fineOf(proposal);
  const gains = gainsOf(proposal);
  const due = fen(fine + gains);
  const what = [fine > 0 ? '罚款' : '', gains > 0 ? '没收的违法所得' : ''].filter(Boolean).join('和');
  const pay = paragraph(
    `当事人应当自收到本决定书之日起${periodText('payment', view)}内，将${what}共计人民币`,
    given(moneyText(due), 'computed', `${path}.proposal.penalties`),
    '缴至指定的代收机构（',
    given(organOf(view).payee.replace(/^代收机构：/, ''), 'registry'),
    '），也可以通过电子支付系统缴纳。',
  );
  if (fine === 0) return [pay];
  const late = lateFine
    ? `逾期不缴纳罚款的，本机关依据${cite(APL.art(72, { para: 1, item: 1 }))}的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额，即不超过人民币${moneyText(fine)}。`
    : '逾期不缴纳罚款的，本机关不加处罚款，依法申请强制执行。';
  const hardship = `确有经济困难，需要延期或者分期缴纳罚款的，可以依据${cite(APL.art(66, { para: 2 }))}的规定向本机关书面申请，经批准后暂缓或者分期缴纳。`;
  return [pay, paragraph(given(late, 'decision', `${path}.lateFine`)), paragraph(hardship)];
}

/** 逾期不申请救济又不履行的后果，放在救济途径之后。 */
export function executionNote(): Block {
  return paragraph(
    `逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法强制执行，或者依据${cite(ACL.art(53))}的规定申请人民法院强制执行。`,
  );
}
