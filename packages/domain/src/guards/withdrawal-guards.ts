import { APL, GDH, MRH, MRP } from '@lpt/law';
import { guard, guardTable } from '../engine/guard.ts';

/** 回避：提出、决定、接替、证据的标记。 */
export const withdrawalGuards = guardTable({
  'withdrawal-person-on-case': guard({
    title: '被申请回避的人员参与本案',
    rule: 'REL-02',
    articles: [APL.art(43, { para: 2 }), GDH.art(25, { para: 2 })],
    reads: ['withdrawalPerson'],
    holds: ({ withdrawalPerson }) => withdrawalPerson === 'on-case' || withdrawalPerson === 'not-given',
    says: '所写的人员不参与本案，或者已经提出过回避，正在办理或者已经准许',
    remedy: '核对人员；正在办理的，等待决定',
  }),
  'withdrawal-open': guard({
    title: '回避等待决定',
    rule: 'REL-03',
    articles: [APL.art(43, { para: 3 })],
    reads: ['withdrawal'],
    holds: ({ withdrawal }) => withdrawal === 'open',
    says: '没有等待决定的回避，或者它是别的当事人提出的',
    remedy: '先登记回避的申请',
    fix: 'apply-withdrawal',
  }),
  'withdrawal-decider-lawful': guard({
    title: '由有权的人决定回避',
    rule: 'REL-04',
    articles: [APL.art(43, { para: 3 }), MRP.art(4, { para: 1 }), MRH.art(4, { para: 2 })],
    reads: ['withdrawalDecider'],
    holds: ({ withdrawalDecider }) => withdrawalDecider === 'lawful' || withdrawalDecider === 'not-given',
    unlawful: () => true,
    says: '主要负责人的回避由负责人集体讨论决定，其他负责人的由主要负责人决定，听证员、书记员的由听证主持人决定，其余由负责人决定；本人不得决定自己的回避',
    remedy: '改由有权的人决定',
  }),
  'successor-fit': guard({
    title: '回避以后有合格的人接替',
    rule: 'FIL-05',
    articles: [APL.art(42, { para: 1 }), MRP.art(19, { para: 2 })],
    reads: ['successor'],
    holds: ({ successor }) => successor !== 'missing' && successor !== 'unfit',
    unlawful: ({ successor }) => successor === 'unfit',
    says: '准许回避以后承办人不足两名或者听证席位空缺，没有指定合格的接替人员',
    remedy: '同时指定接替的人：证件有效，没有参与本案的其他职责，也没有回避',
  }),
  'withdrawn-evidence-considered': guard({
    title: '回避的人员取得的证据已经标明',
    rule: 'REL-01',
    articles: [APL.art(43, { para: 1 })],
    reads: ['takenByWithdrawn'],
    holds: ({ takenByWithdrawn }) => takenByWithdrawn === 'none',
    says: '有的证据、笔录由后来回避的人员参加取得；其效力规定没有写明，请决定的人考虑是否重新取得',
    remedy: '审查这些证据的客观性，必要时由其他执法人员重新取证',
    level: 'warn',
  }),
});
