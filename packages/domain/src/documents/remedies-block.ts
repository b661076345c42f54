import { APL, ARL, cite, LIT } from '@lpt/law';
import type { Body } from '../registry/registry.ts';
import type { Block } from './model.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';

/**
 * 救济途径：六十日内申请复议，或者六个月内直接起诉。机关和法院由主体库给出。
 * `paper` 是文书的简称，如“本决定书”；`act` 是所不服的行为，如“本决定”。
 */
export function remedyParagraph(organ: Body, paper: string, act: string): Block {
  return paragraph(
    `当事人不服${act}的，可以依据${cite(ARL.art(20, { para: 1 }))}的规定，自收到${paper}之日起六十日内向`,
    given(organ.reviewBodies.reconsideration, 'registry'),
    `申请行政复议；也可以依据${cite(LIT.art(46, { para: 1 }))}的规定，自收到${paper}之日起六个月内直接向`,
    given(organ.reviewBodies.court, 'registry'),
    '提起行政诉讼。',
  );
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
