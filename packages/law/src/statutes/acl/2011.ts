import { statute } from '../../citation.ts';
import { aclAsides } from './2011/asides.ts';
import { coerciveExecution } from './2011/coercive-execution.ts';
import { coerciveMeasures } from './2011/coercive-measures.ts';
import { courtExecutionAndLiability } from './2011/court-execution-and-liability.ts';
import { general } from './2011/general.ts';

/** 《行政强制法》（2011年公布，2012-01-01起施行）。 */
export const ACL = statute({
  code: 'ACL',
  title: '中华人民共和国行政强制法',
  shortTitle: '行政强制法',
  version: '2011年公布',
  from: '2012-01-01',
  basis: 'text',
  source: '2011年6月30日第十一届全国人民代表大会常务委员会第二十一次会议通过',
  numbering: 'article',
  articles: [...general, ...coerciveMeasures, ...coerciveExecution, ...courtExecutionAndLiability],
  asides: aclAsides,
});
