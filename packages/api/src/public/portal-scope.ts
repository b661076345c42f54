import type { Scope } from '@lpt/database';

/** 公示的角色读不到案件，只读得到公示表里公开的列、存证日志的检查点和数据块。 */
export const portalScope: Scope = { cities: 'all', role: 'lpt_portal' };
