import type { Case } from '../case/case.ts';
import { fastTrackOfCase } from '../case/fast-track-stage.ts';
import type { InvestigationRecord } from '../case/investigation.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import { approvalRank, type ExtensionApproval, requiredApprovals } from '../deadlines/extension-approvals.ts';
import { lengthText, roughDays } from '../deadlines/length.ts';
import { fact } from '../engine/fact.ts';
import { matterOf } from '../matters/matters.ts';
import { inputOf } from './known-input.ts';

// 快速办理的，本人书写的材料或者录音录像可以代替询问笔录。
function confessedWithoutRecord(theCase: Case): boolean {
  return (
    fastTrackOfCase(theCase) === 'accepted' &&
    theCase.parties.every(({ fastTrack }) => fastTrack?.accepted?.confession !== 'record')
  );
}

/** 调查取证、证据、延期。 */
export const investigationFacts = {
  evidenceCoverage: fact({
    title: '每一项违法行为的证据',
    values: ['complete', 'missing', 'no-violation'],
    of: ({ theCase }) => {
      if (theCase.violations.length === 0) return 'no-violation';
      const bare = theCase.violations.find(
        ({ id }) => !theCase.evidence.some(({ violations }) => violations.includes(id)),
      );
      return bare ? ['missing', `“${matterOf(bare.matter).title}”没有证据`] : 'complete';
    },
  }),

  investigationRecord: fact({
    title: '现场笔录或者询问笔录',
    values: ['made', 'none', 'officers-doubtful', 'replaced'],
    of: ({ theCase }) => {
      if (theCase.records.length === 0) return confessedWithoutRecord(theCase) ? 'replaced' : 'none';
      const thin = theCase.records.find(({ officers }) => officers.length < 2);
      return thin ? ['officers-doubtful', `${thin.id}号笔录只有一名执法人员`] : 'made';
    },
  }),

  certificateShown: fact({
    title: '向当事人出示执法证件',
    values: ['not-given', 'yes', 'no'],
    of: ({ input }) => {
      const shown = (input as Readonly<{ certificatesShown?: boolean }> | undefined)?.certificatesShown;
      if (shown === undefined) return 'not-given';
      return shown ? 'yes' : 'no';
    },
  }),

  // 首次取证告知一次即可；当事人不在场的笔录没有人可以告知。
  rightsToldFirst: fact({
    title: '首次向当事人取证时的告知',
    values: ['not-given', 'not-required', 'told', 'told-before', 'party-absent', 'not-told'],
    of: ({ theCase, input }) => {
      const given = (input ?? {}) as Readonly<
        Partial<Pick<InvestigationRecord, 'rightsTold' | 'signature' | 'party'>>
      >;
      if (given.rightsTold === undefined) return 'not-given';
      if (!theCase.profiles.includes('market')) return 'not-required';
      if (given.rightsTold) return 'told';
      if (given.signature === 'absent') return 'party-absent';
      const told = theCase.records.some(
        ({ rightsTold, party }) => rightsTold && (!given.party || !party || party === given.party),
      );
      return told ? 'told-before' : 'not-told';
    },
  }),

  // 没有延期条款的机关，九十日就是九十日：处罚法第六十条只把例外留给法律、法规、规章。
  extensionStage: fact({
    title: '办案期限的延长',
    values: ['none-allowed', 'first', 'collective', 'used-up'],
    of: ({ theCase, ctx }) => {
      const { row, extensions } = deadlineFor('case-decision', theCase.profiles, ctx.on);
      if (extensions.length === 0) return ['none-allowed', `${row.title}：本机关适用的规定没有延期条款`];
      const used = theCase.extensions.length;
      if (used === 0) return 'first';
      return used < extensions.length ? 'collective' : 'used-up';
    },
  }),

  extensionInput: fact({
    title: '拟延长的日数和决定方式',
    values: ['not-given', 'within', 'too-long', 'approval-too-low'],
    of: (scope) => {
      const given = (scope.input ?? {}) as Readonly<Partial<{ days: number; approval: ExtensionApproval }>>;
      const { row, extensions } = deadlineFor('case-decision', scope.theCase.profiles, scope.ctx.on);
      const index = scope.theCase.extensions.length;
      const rule = extensions[index];
      if (given.days === undefined || !given.approval || !rule) return 'not-given';
      const needed = requiredApprovals[row.scope]?.[index] ?? 'agency-head';
      if (approvalRank[given.approval] < approvalRank[needed]) return ['approval-too-low', rule.approvedBy];
      const most = rule.atMost ?? rule.length;
      if (most && given.days > Math.floor(roughDays(most))) return ['too-long', `最多${lengthText(most)}`];
      return 'within';
    },
  }),

  suspension: fact({
    title: '案件是否中止',
    values: ['running', 'suspended'],
    of: ({ theCase }) => (theCase.suspended ? 'suspended' : 'running'),
  }),

  proposalsGiven: fact({
    title: '每名当事人的处理意见',
    values: ['not-given', 'complete', 'missing', 'stranger'],
    of: (scope) => {
      const { proposals } = inputOf(scope);
      if (!proposals) return 'not-given';
      const ids = proposals.map(({ party }) => party);
      if (ids.some((id) => !scope.theCase.parties.some((party) => party.id === id))) return 'stranger';
      const missing = scope.theCase.parties.find(({ id }) => !ids.includes(id));
      return missing ? ['missing', `${missing.identity.name}没有处理意见`] : 'complete';
    },
  }),

  openCorrection: fact({
    title: '责令改正的复查',
    values: ['none', 'rechecked', 'open'],
    of: ({ theCase }) => {
      if (theCase.corrections.length === 0) return 'none';
      const open = theCase.corrections.find(({ recheck }) => !recheck);
      return open ? ['open', `${open.number}尚未复查`] : 'rechecked';
    },
  }),
};
