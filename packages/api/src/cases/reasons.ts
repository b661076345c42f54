import type { Reason } from '@lpt/contract';
import type { Refusal } from '@lpt/domain';
import { type Citation, cite } from '@lpt/law';

/** 依据的中文写法，重复的只写一次。 */
export function written(articles: readonly Citation[]): string[] {
  return [...new Set(articles.map(cite))];
}

/** 拒绝的理由，写成回答。 */
export function reasonOf({ code, says, detail, remedy, fix, articles, rule, party }: Refusal): Reason {
  return {
    code,
    says,
    remedy,
    articles: written(articles),
    ...(detail === undefined ? {} : { detail }),
    ...(fix === undefined ? {} : { fix }),
    ...(rule === undefined ? {} : { rule }),
    ...(party === undefined ? {} : { party }),
  };
}
