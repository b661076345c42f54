import { statute } from '../../citation.ts';
import { supAsides } from './2025/asides.ts';
import { generalAndScope } from './2025/general-and-scope.ts';
import { methodsAndDisposal } from './2025/methods-and-disposal.ts';
import { safeguardsAndLiability } from './2025/safeguards-and-liability.ts';

/** 《行政执法监督条例》（2025年公布，2026-02-01起施行）。 */
export const SUP = statute({
  code: 'SUP',
  title: '行政执法监督条例',
  shortTitle: '行政执法监督条例',
  version: '2025年公布',
  from: '2026-02-01',
  basis: 'text',
  source: '国务院令第825号，2025年12月17日公布',
  numbering: 'article',
  articles: [...generalAndScope, ...methodsAndDisposal, ...safeguardsAndLiability],
  asides: supAsides,
});
