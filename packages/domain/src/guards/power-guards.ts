import { APL, type Citation, type RuleId, SC54, SC58 } from '@lpt/law';
import { guard, guardTable } from '../engine/guard.ts';
import type { Facts } from '../facts/facts.ts';

type Source = Facts['powerSource'];

/** 一个来源不合规定的条件，除了读什么以外要写的。 */
type Wording = Readonly<{
  title: string;
  rule: RuleId;
  articles: readonly Citation[];
  says: string;
  remedy: string;
}>;

const sourceGuard = (bad: Source, given: Wording) =>
  guard({
    ...given,
    reads: ['powerSource'],
    holds: ({ powerSource }) => powerSource !== bad,
    unlawful: () => true,
    fix: 'request-lead-transfer',
  });

const inspectionSourceGuard = (bad: readonly Facts['inspectionPowerSource'][], given: Wording) =>
  guard({
    ...given,
    reads: ['inspectionPowerSource'],
    holds: ({ inspectionPowerSource }) => !bad.includes(inspectionPowerSource),
    unlawful: () => true,
  });

/** 处罚权的级别、下放、委托、限度和地域。有没有这项权力，见 `power-over-matter`。 */
export const powerGuards = guardTable({
  'level-has-power': sourceGuard('township-own', {
    title: '由有处罚权的一级机关管辖',
    rule: 'JUR-02',
    articles: [APL.art(23)],
    says: '乡镇、街道自身没有行政处罚权，法律、行政法规没有另外规定，也没有登记省里的下放决定',
    remedy: '移送县级以上有处罚权的机关；已经下放的，登记公布的决定',
  }),
  'delegation-published': sourceGuard('delegation-unpublished', {
    title: '下放的处罚权已经公布',
    rule: 'JUR-03',
    articles: [APL.art(24, { para: 1 })],
    says: '把处罚权交由乡镇、街道行使的决定没有公布，还不能行使',
    remedy: '等决定公布后办理，或者移送县级机关',
  }),
  'principal-has-power': sourceGuard('principal-powerless', {
    title: '委托机关自己有处罚权',
    rule: 'DLG-01',
    articles: [APL.art(20, { para: 1 })],
    says: '委托机关当日没有这项处罚权，不能委托他人行使',
    remedy: '移送有处罚权的机关',
  }),
  'entrustment-published': sourceGuard('entrustment-unpublished', {
    title: '委托书载明期限并已公布',
    rule: 'DLG-02',
    articles: [APL.art(20, { para: 2 })],
    says: '委托书没有公布，或者没有载明期限',
    remedy: '由委托机关和受委托组织公布委托书，再以委托机关的名义办理',
  }),
  'no-sub-delegation': sourceGuard('sub-delegated', {
    title: '没有再委托',
    rule: 'DLG-03',
    articles: [APL.art(20, { para: 4 })],
    says: '委托机关的处罚权也是受委托得来的，不得再委托',
    remedy: '由原委托机关办理',
  }),
  'inspection-level-has-power': inspectionSourceGuard(['township-own'], {
    title: '乡镇、街道的检查权有依据',
    rule: 'INS-01',
    articles: [SC58.art(1), SC54.art(2)],
    says: '乡镇、街道以自己的职权检查，没有登记规定这项检查权的法律、法规、规章，也没有登记下放的决定',
    remedy: '登记依据的条文或者公布的下放决定；没有的，由有检查权的县级机关检查',
  }),
  'inspection-delegation-published': inspectionSourceGuard(['delegation-unpublished'], {
    title: '下放的检查权已经公布',
    rule: 'INS-15',
    articles: [SC54.art(2), APL.art(24, { para: 1 })],
    says: '把检查权交由乡镇、街道行使的决定没有公布，还不能行使',
    remedy: '等决定公布以后检查，或者由县级机关检查',
  }),
  'inspection-principal-has-power': inspectionSourceGuard(['principal-powerless', 'sub-delegated'], {
    title: '委托检查的机关自己有检查权',
    rule: 'INS-15',
    articles: [SC54.art(2)],
    says: '委托机关当日没有这项检查权，或者它的检查权也是受委托得来的',
    remedy: '由有检查权的机关检查',
  }),
  'inspection-entrustment-published': inspectionSourceGuard(['entrustment-unpublished'], {
    title: '委托检查的委托书载明期限并已公布',
    rule: 'INS-15',
    articles: [SC54.art(2)],
    says: '委托检查的委托书没有公布，或者没有载明期限',
    remedy: '公布载明期限的委托书以后检查，或者由委托机关检查',
  }),
  'penalty-within-power': guard({
    title: '处罚不超出本机关职权的限度',
    rule: 'JUR-02',
    articles: [APL.art(17), APL.art(23)],
    reads: ['penaltyPower'],
    holds: ({ penaltyPower }) => penaltyPower === 'within' || penaltyPower === 'not-given',
    unlawful: () => true,
    says: '拟给予的处罚留给其他机关决定，或者罚款超过本机关可以决定的数额',
    remedy: '改为职权以内的处罚；应当由其他机关决定的，移送并附处理建议',
    fix: 'request-transfer-out',
  }),
  'place-within-area': guard({
    title: '违法行为发生在本机关的辖区',
    rule: 'JUR-01',
    articles: [APL.art(22)],
    reads: ['violationPlace'],
    holds: ({ violationPlace }) => violationPlace !== 'outside',
    unlawful: () => true,
    says: '违法地点不在本机关的辖区，也没有写明由本机关管辖的依据',
    remedy: '移送发生地的机关；法律、行政法规、部门规章另有规定或者上级指定的，在违法行为里写明依据',
    fix: 'amend-violation',
  }),
});
