import {
  type Case,
  disputeStage,
  disputeStageTitles,
  entryCodeTitles,
  fastTrackOf,
  fastTrackStateTitles,
  hearingStage,
  hearingStageTitles,
  inspectionOutcomeTitles,
  noticeModeTitles,
  policeTransferStage,
  policeTransferStageTitles,
  remedyKindTitles,
  remedyResultTitles,
  type StepName,
  standingReviews,
} from '@lpt/domain';

/** 每名当事人一句，合在一起。 */
function perParty(
  theCase: Case,
  says: (party: Case['parties'][number]) => string | undefined,
): string | undefined {
  const several = theCase.parties.length > 1;
  const all = theCase.parties.flatMap((party) => {
    const text = says(party);
    return text ? [several ? `${party.identity.name}：${text}` : text] : [];
  });
  return all.length > 0 ? all.join('；') : undefined;
}

/** 一个环节在本案办了什么，一句话；还没有办的没有。 */
export function saysOf(name: StepName, theCase: Case): string | undefined {
  switch (name) {
    case 'lead':
      return `${theCase.lead.receivedOn} 收到线索`;
    case 'filing':
      if (theCase.notFiled) return `${theCase.notFiled.on} 不予立案`;
      return theCase.filedOn && `${theCase.filedOn} 立案`;
    case 'investigation':
      return investigationSays(theCase);
    case 'closing-investigation':
      return theCase.investigationClosedOn && `${theCase.investigationClosedOn} 调查终结`;
    case 'review': {
      const review = standingReviews(theCase).at(-1);
      if (!review) return theCase.reviews.length > 0 ? '转回普通程序，须重新审核' : undefined;
      const opinion = review.opinion;
      if (!opinion) return `${review.submittedOn} 送审`;
      return `${opinion.on} ${opinion.name}：${opinion.outcome === 'agree' ? '同意' : '退回补正'}`;
    }
    case 'preservation':
      return tally(
        theCase.preservations,
        ({ settled, lapseNotice }) => !settled && !lapseNotice,
        '件登记保存',
        '待处理',
      );
    case 'coercive-measure':
      return tally(theCase.measures, ({ ended }) => !ended, '项强制措施', '没有解除');
    case 'withdrawal':
      return tally(theCase.withdrawals, ({ decided }) => !decided, '次回避', '待决定');
    case 'transfer':
      return transferSays(theCase);
    case 'fast-track':
      return perParty(theCase, (party) => party.fastTrack && fastTrackStateTitles[fastTrackOf(party)]);
    case 'joinder':
      return theCase.links.length > 0 ? theCase.links.map(({ other }) => other.number).join('、') : undefined;
    case 'hearing':
      return perParty(theCase, ({ hearing, hearingRequests }) => {
        if (hearing) return hearingStageTitles[hearingStage(hearing)];
        return hearingRequests.length > 0 ? '已申请，待受理' : undefined;
      });
    case 'remedy':
      return perParty(theCase, remedySays);
    case 'decision-change':
      return perParty(theCase, ({ decisionHistory }) => {
        const made = decisionHistory?.changes.at(-1) ?? decisionHistory?.corrections.at(-1);
        return made && `${made.on} ${made.number}`;
      });
    case 'summary-scene':
      return `${theCase.lead.receivedOn} 现场查处`;
    case 'summary-notice':
      return perParty(theCase, ({ summary }) => {
        if (summary?.heard) return `${summary.heard.on} 已告知并听取意见`;
        return summary?.told && `${summary.told.on} 已告知`;
      });
    case 'summary-decision':
      return perParty(theCase, ({ decision }) => decision && `${decision.on} ${decision.number}`);
    case 'summary-filing':
      return perParty(theCase, ({ summary }) => summary?.filedBackOn && `${summary.filedBackOn} 报备案`);
    case 'inspection-task':
    case 'inspection-approval':
    case 'inspection-visit':
    case 'inspection-result':
      return theCase.inspection && inspectionSays(name, theCase.inspection);
    case 'notice':
      return perParty(theCase, ({ notices }) => {
        const notice = notices.at(-1);
        return notice && `${notice.number}，${notice.servedOn ? `${notice.servedOn} 送达` : '待送达'}`;
      });
    case 'statement':
      return perParty(theCase, ({ viewsReview, statements }) => {
        if (viewsReview) return `${viewsReview.on} 已复核`;
        return statements.length > 0 ? `收到 ${statements.length} 份意见` : undefined;
      });
    case 'discussion':
      return theCase.discussions.at(-1) && `${theCase.discussions.at(-1)?.on} 集体讨论`;
    case 'decision':
      return perParty(theCase, ({ decision }) => decision && `${decision.on} ${decision.number}`);
    case 'service':
      return perParty(theCase, ({ decision, services }) => {
        const served = services.find(({ document, servedOn }) => document === decision?.document && servedOn);
        return served && `${served.servedOn} 送达`;
      });
    case 'execution':
      return perParty(theCase, ({ payments, performedOn }) => {
        const last = payments.at(-1);
        if (last) return `${last.on} 缴款`;
        return performedOn && `${performedOn} 执行`;
      });
    case 'disclosure':
      if (theCase.inspection)
        return theCase.inspection.publication && `${theCase.inspection.publication.on} 公示`;
      return perParty(theCase, ({ publication }) => publication && publicationSays(publication));
    case 'closing':
      return theCase.closedOn && `${theCase.closedOn} 结案`;
    default:
      return theCase.archived && `${theCase.archived.on} 归档，档号 ${theCase.archived.archiveNumber}`;
  }
}

function tally<T>(
  list: readonly T[],
  isOpen: (each: T) => boolean,
  what: string,
  open: string,
): string | undefined {
  if (list.length === 0) return undefined;
  const left = list.filter(isOpen).length;
  return `${list.length} ${what}${left > 0 ? `，${left} ${what.charAt(0)}${open}` : '，均已办结'}`;
}

function transferSays({ policeTransfers, jurisdictionDisputes, assistances, handover }: Case) {
  const police = policeTransfers.at(-1);
  const dispute = jurisdictionDisputes.at(-1);
  const parts = [
    police ? `公安机关：${policeTransferStageTitles[policeTransferStage(police)]}` : '',
    dispute ? `管辖：${disputeStageTitles[disputeStage(dispute)]}` : '',
    assistances.length > 0 ? `协助函 ${assistances.length}` : '',
    handover ? `${handover.on} 移送交接` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('；') : undefined;
}

function remedySays({ remedies }: Case['parties'][number]): string | undefined {
  const last = remedies?.proceedings.at(-1);
  if (!last) return remedies?.compensation && '国家赔偿';
  const title = remedyKindTitles[last.kind];
  return last.outcome ? `${title}：${remedyResultTitles[last.outcome.result]}` : `${title}进行中`;
}

function inspectionSays(name: StepName, inspection: NonNullable<Case['inspection']>): string | undefined {
  const { draws, assignment, approvedOn, notice, checkIn, result } = inspection;
  if (name === 'inspection-task') {
    const chosen = draws.at(-1)?.on ?? assignment?.on;
    return chosen && `${chosen} ${draws.length > 0 ? '双随机抽取' : '确定对象'}`;
  }
  if (name === 'inspection-approval') {
    if (notice) return `${notice.on} ${noticeModeTitles[notice.mode]}`;
    return approvedOn && `${approvedOn} 批准`;
  }
  if (name === 'inspection-visit')
    return checkIn && `${checkIn.at.slice(0, 10)} ${entryCodeTitles[checkIn.code]}`;
  return result && `${result.on} ${inspectionOutcomeTitles[result.outcome]}`;
}

function publicationSays(publication: NonNullable<Case['parties'][number]['publication']>): string {
  if (publication.status === 'published') return `${publication.on} 公示`;
  return `${publication.on} ${publication.status === 'withdrawn' ? '撤回公示' : '不予公开'}`;
}

function investigationSays({ records, evidence, corrections, filedOn }: Case): string | undefined {
  const parts = [
    records.length > 0 ? `笔录 ${records.length}` : '',
    evidence.length > 0 ? `证据 ${evidence.length}` : '',
    corrections.length > 0 ? `责令改正 ${corrections.length}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return filedOn ? '尚未取证' : undefined;
  return parts.join('、');
}
