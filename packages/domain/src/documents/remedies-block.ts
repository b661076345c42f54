import { APL, ARL, cite, LIT } from '@lpt/law';
import type { Block } from './model.ts';
import { type CaseView, organOf } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { periodText } from './period-text.ts';

/** 救济途径的用词：谁、不服什么、收到什么文书。 */
export type RemedyWords = Readonly<{ who: string; act: string; paper: string }>;

/** 决定书的用词。 */
export const decisionRemedy: RemedyWords = { who: '当事人', act: '本决定', paper: '本决定书' };

/** 救济途径：法定期限内申请复议，或者直接起诉，期限取自期限表。机关和法院由主体库给出。 */
export function remedyParagraph(view: CaseView, { who, act, paper }: RemedyWords): Block {
  const { reconsideration, court } = organOf(view).reviewBodies;
  return paragraph(
    `${who}不服${act}的，可以依据${cite(ARL.art(20, { para: 1 }))}的规定，自收到${paper}之日起${periodText('reconsideration', view)}内向`,
    given(reconsideration, 'registry'),
    `申请行政复议；也可以依据${cite(LIT.art(46, { para: 1 }))}的规定，自收到${paper}之日起${periodText('litigation', view)}内直接向`,
    given(court, 'registry'),
    '提起行政诉讼。',
  );
}

/** 救济途径：对当场作出的处罚决定不服的，应当先申请行政复议，对复议决定不服的再起诉。 */
export function priorReconsideration(view: CaseView, { who, act, paper }: RemedyWords): Block {
  const { reconsideration, court } = organOf(view).reviewBodies;
  return paragraph(
    `${who}不服${act}的，应当依据${cite(ARL.art(23, { para: 1, item: 1 }))}的规定，自收到${paper}之日起${periodText('reconsideration', view)}内先向`,
    given(reconsideration, 'registry'),
    `申请行政复议；对行政复议决定不服的，可以依据${cite(LIT.art(45))}的规定，自收到复议决定书之日起${periodText('litigation-after-reconsideration', view)}内向`,
    given(court, 'registry'),
    '提起行政诉讼。未经行政复议的，不得直接提起行政诉讼。',
  );
}

/**
 * 处罚决定本身的救济途径：当场处罚的先复议。撤销、变更当场处罚的，仍是对那个处罚不服，同样先复议，
 * 与登记救济的条件、救济期限一致。加处罚款、强制执行、代履行是另外的行为，不是当场作出的处罚，不用这一句。
 */
export function penaltyRemedy(view: CaseView, words: RemedyWords): Block {
  return view.theCase.procedure === 'summary'
    ? priorReconsideration(view, words)
    : remedyParagraph(view, words);
}

/** 复议、诉讼期间处罚不停止执行；有加处罚款的，期间不计算。 */
export function noStayParagraph(lateFine: boolean): Block {
  const late = lateFine
    ? `加处罚款的数额在行政复议或者行政诉讼期间不予计算（${cite(APL.art(73, { para: 3 }))}）。`
    : '';
  return paragraph(
    `行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外（${cite(APL.art(73, { para: 1 }))}）。${late}`,
  );
}
