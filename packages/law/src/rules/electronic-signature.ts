import { ESL } from '../statutes/esl/2019.ts';
import { OSR } from '../statutes/osr/2019.ts';
import { ruleGroup } from './rule.ts';

/** 电子文书的规则。 */
export const electronicSignatureRules = ruleGroup([
  {
    id: 'ESG-01',
    procedure: '电子文书',
    scope: '通用',
    kind: 'definition',
    gist: '可靠的电子签名与手写签名、盖章同效',
    articles: [ESL.art(14)],
    basis: 'text',
    software: 'record',
  },
  {
    id: 'ESG-02',
    procedure: '电子文书',
    scope: '通用',
    kind: 'definition',
    gist: '电子印章与实物印章同效',
    articles: [OSR.art(9, { para: 2 })],
    basis: 'text',
    software: 'record',
  },
  {
    id: 'ESG-03',
    procedure: '电子文书',
    scope: '通用',
    kind: 'definition',
    gist: '数据电文不因电子形式而被拒作证据',
    articles: [ESL.art(7)],
    basis: 'text',
    software: 'record',
  },
]);
