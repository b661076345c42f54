import {
  activeHearingRequest,
  actOf,
  chineseDay,
  currentNotice,
  hearingWindow,
  type Party,
  statementWindow,
  type Window,
} from '@lpt/domain';
import { APL, type Citation, GDH } from '@lpt/law';
import type { PartyAccess } from '../services.ts';

/** 一项权利此刻能不能在网上行使。能的带期间和提醒，不能的说明为什么。 */
export type Offer =
  | Readonly<{ open: true; window?: Window; note?: string }>
  | Readonly<{ open: false; why: string; articles: readonly Citation[] }>;

/** 页面的主人。服务给的编号在案件里找不到，是服务的错误，直接抛出。 */
export function partyOf({ theCase, party }: Pick<PartyAccess, 'theCase' | 'party'>): Party {
  const found = theCase.parties.find(({ id }) => id === party);
  if (!found) throw new Error(`party ${party} is not in the case`);
  return found;
}

const afterDecision = '已经作出决定，不再在网上受理。对决定不服的，可以申请行政复议或者提起行政诉讼。';

function refusedBy(act: 'receive-statement' | 'request-hearing', { theCase, stage }: PartyAccess): boolean {
  const { from, partyFrom } = actOf(act);
  return !from.includes(theCase.phase) || (partyFrom !== undefined && !partyFrom.includes(stage));
}

function isDecided({ theCase, stage }: PartyAccess): boolean {
  return theCase.phase !== 'proceeding' || ['decided', 'decision-served', 'performed'].includes(stage);
}

/** 陈述、申辩。 */
export function statementOffer(access: PartyAccess): Offer {
  const articles = [APL.art(44), APL.art(45, { para: 1 })];
  const party = partyOf(access);
  if (!currentNotice(party)) return { open: false, why: '告知书还没有制发。', articles };
  if (isDecided(access)) return { open: false, why: afterDecision, articles };
  if (access.theCase.suspended) return { open: false, why: '案件已经中止，恢复以后再提出。', articles };
  if (refusedBy('receive-statement', access))
    return { open: false, why: '案件所处的阶段不能在网上提出，请与办案机关联系。', articles };
  const window = statementWindow(access.theCase, party, access.ctx);
  if (!window) return { open: true, note: '告知书还没有登记送达，期限自送达之日起算；现在也可以提出。' };
  if (window.open) return { open: true, window };
  const over = chineseDay(window.derivation.due);
  return { open: true, window, note: `期限已经在${over}届满。仍可以提出，由办案机关依法处理。` };
}

/** 申请听证：告知过听证权利、期间没有届满的才受理。 */
export function hearingOffer(access: PartyAccess): Offer {
  const articles = [APL.art(63, { para: 1 }), APL.art(64, { item: 1 }), GDH.art(18)];
  const party = partyOf(access);
  const notice = currentNotice(party);
  if (!notice) return { open: false, why: '告知书还没有制发。', articles };
  if (!notice.hearingRight.granted)
    return {
      open: false,
      why: '告知书拟作出的处罚没有达到法定的听证范围，没有听证的权利。有不同意见的，可以提出陈述、申辩。',
      articles: [APL.art(63, { para: 1 })],
    };
  const asked = activeHearingRequest(party);
  if (asked)
    return {
      open: false,
      why: `您已经在${chineseDay(asked.on)}申请听证，回执号${asked.receipt}。`,
      articles,
    };
  if (isDecided(access)) return { open: false, why: afterDecision, articles };
  if (access.theCase.suspended) return { open: false, why: '案件已经中止，恢复以后再提出。', articles };
  if (refusedBy('request-hearing', access))
    return { open: false, why: '案件所处的阶段不能在网上申请，请与办案机关联系。', articles };
  const window = hearingWindow(access.theCase, party, access.ctx);
  if (!window) return { open: true, note: '告知书还没有登记送达，期限自送达之日起算；现在也可以申请。' };
  if (window.open) return { open: true, window };
  return {
    open: false,
    why: `申请听证的期限已经在${chineseDay(window.derivation.due)}届满。确有正当理由耽误的，请与办案机关联系，由其决定是否准许。`,
    articles,
  };
}
