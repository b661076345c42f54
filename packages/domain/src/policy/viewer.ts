import {
  type BodyId,
  type CaseId,
  type OfficerId,
  type PartyId,
  type Role,
  roleTitles,
} from '../case/people.ts';
import type { Duty } from '../registry/registry.ts';

/** 查看人的角色：案件里的角色，加上监督人员、系统管理员、社会公众。 */
export type ViewerRole = Role | 'supervisor' | 'administrator' | 'public';

export const viewerRoleTitles: Readonly<Record<ViewerRole, string>> = {
  ...roleTitles,
  supervisor: '行政执法监督人员',
  administrator: '系统管理员',
  public: '社会公众',
};

/** 正在查看或者办理的人。岗位和角色取自登录的账号，单位以主体库为准。 */
export type Viewer = Readonly<{
  /** 账号；当事人、公众没有账号的为空串。 */
  account: string;
  name: string;
  officer?: OfficerId;
  /** 所在机关；当事人、公众没有。 */
  body: BodyId | null;
  roles: readonly ViewerRole[];
  duty: Duty | null;
  /** 凭查询码进入的当事人：哪一市、哪一案、案内第几名当事人。 */
  party?: Readonly<{ city: string; caseId: CaseId; party: PartyId }>;
}>;
