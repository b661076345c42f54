import { APL } from '../statutes/apl/2021.ts';
import { GDB } from '../statutes/gdb/2022.ts';
import { ruleGroup } from './rule.ts';

/** 决定纠正的规则。 */
export const correctionRules = ruleGroup([
  {
    id: 'COR-01',
    procedure: '决定纠正',
    scope: '通用',
    kind: 'obligation',
    gist: '接到申诉检举认真审查，发现错误主动改正',
    articles: [APL.art(75, { para: 2 })],
    basis: 'text',
    software: 'route',
  },
  {
    id: 'COR-02',
    procedure: '决定纠正',
    scope: '通用',
    kind: 'obligation',
    gist: '改变自己的决定须存原件、说明理由、重新告知、送达并更新公开',
    articles: [APL.art(48, { para: 2 })],
    basis: 'derived',
    software: 'require-doc',
  },
  {
    id: 'COR-03',
    procedure: '决定纠正',
    scope: '通用',
    kind: 'power',
    gist: '文字笔误可用补正文书送达更正，不得改变权利义务',
    articles: [],
    basis: 'unverified',
    software: 'require-doc',
  },
  {
    id: 'COR-04',
    procedure: '决定纠正',
    scope: '广东',
    kind: 'obligation',
    gist: '决定有错须撤销变更并造成损失的，依法补偿赔偿',
    articles: [GDB.art(53, { para: 2 })],
    basis: 'text',
    software: 'route',
  },
]);
