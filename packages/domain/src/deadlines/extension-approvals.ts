import type { Profile } from '../registry/registry.ts';

/** 延期由谁批准。 */
export type ExtensionApproval = 'agency-head' | 'collective' | 'superior';

/** 各领域每一次延期至少由谁批准，与期限表的延长条款一一对应。 */
export const requiredApprovals: Partial<Readonly<Record<Profile, readonly ExtensionApproval[]>>> = {
  market: ['agency-head', 'collective'],
  agriculture: ['agency-head', 'superior'],
  transport: ['agency-head'],
  construction: ['agency-head', 'collective'],
  'medical-insurance': ['agency-head', 'collective'],
  police: ['superior'],
  customs: ['agency-head', 'collective'],
};

/** 批准层级的高低，越大越高。 */
export const approvalRank: Readonly<Record<ExtensionApproval, number>> = {
  'agency-head': 0,
  collective: 1,
  superior: 2,
};
