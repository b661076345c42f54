import { APL } from '@lpt/law';
import { guard, guardTable } from '../engine/guard.ts';

/** 并案、分案。没有全国统一的条文，依据是立案、调查终结由负责人决定的规定，见规则 MRG-01。 */
export const joinderGuards = guardTable({
  'joinder-related': guard({
    title: '并入的案件有关联',
    rule: 'MRG-01',
    articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
    reads: ['joinderRelation'],
    holds: ({ joinderRelation }) => joinderRelation === 'related' || joinderRelation === 'not-given',
    unlawful: ({ joinderRelation }) => joinderRelation === 'unrelated',
    says: '不是同一当事人的几项违法行为，也不是几名当事人共同的违法行为，或者违法行为没有对应的当事人',
    remedy: '分别办理；确有关联的，核对当事人和违法行为',
  }),
  'split-records-of-case': guard({
    title: '一并带去的是本案的笔录',
    rule: 'MRG-01',
    articles: [APL.art(54, { para: 1 })],
    reads: ['splitRecords'],
    holds: ({ splitRecords }) => splitRecords !== 'unknown',
    says: '选的笔录不在本案',
    remedy: '从本案的笔录里选',
  }),
  'split-separable': guard({
    title: '可以分出的当事人',
    rule: 'MRG-01',
    articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
    reads: ['splitParties'],
    holds: ({ splitParties }) => splitParties === 'separable' || splitParties === 'not-given',
    says: '只有一名当事人，或者所选的不是本案当事人、是全部当事人、已经作出决定',
    remedy: '只分出部分没有决定的当事人',
  }),
});
