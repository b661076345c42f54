import type { DerivationStep, Refusal } from '@lpt/domain';
import { cite } from '@lpt/law';

/** A derivation step for a JSON answer: citations in words. */
export function stepJson({ says, day, articles = [], interpretation }: DerivationStep) {
  return {
    says,
    ...(day ? { day } : {}),
    ...(articles.length > 0 ? { articles: articles.map((one) => cite(one)) } : {}),
    ...(interpretation ? { interpretation } : {}),
  };
}

/** A derivation step in one line. */
export function stepLine({ says, articles = [], interpretation }: DerivationStep): string {
  const grounds = articles.map((one) => cite(one));
  if (interpretation) grounds.push(`解释第${interpretation}号`);
  return `  ${says}${grounds.length > 0 ? `（${grounds.join('；')}）` : ''}`;
}

/** A refusal for a JSON answer: citations in words. */
export function refusalJson({ articles, ...rest }: Refusal) {
  return { ...rest, articles: articles.map((one) => cite(one)) };
}

/** A refusal in one line: what, why, what to do. */
export function refusalLine({ says, detail, remedy, articles }: Refusal): string {
  const grounds = articles.map((one) => cite(one)).join('；');
  return `${says}${detail ? `：${detail}` : ''}。${remedy}。${grounds ? `（${grounds}）` : ''}`;
}
