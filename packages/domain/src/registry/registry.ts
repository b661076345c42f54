import type { PenaltyKind } from '../case/people.ts';
import type { Day } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import type { DivisionLevel } from './divisions.ts';
import type { NumberStyle } from './document-number.ts';

/** 执法领域的程序规定。一个机关可以适用几种；具体的优先于一般的。 */
export type Profile =
  | 'general'
  | 'guangdong'
  | 'market'
  | 'transport'
  | 'agriculture'
  | 'urban'
  | 'construction'
  | 'ecology'
  | 'work-safety'
  | 'health'
  | 'culture'
  | 'medical-insurance'
  | 'police'
  | 'customs';

/** 承办机构（内设机构、执法队）。 */
export type Unit = Readonly<{ id: string; name: string }>;

/** 公布的年度检查频次上限：本机关对同一企业一年最多检查几次。 */
export type InspectionCap = Readonly<{
  times: number;
  from: Day;
  /** 停止适用之日，当日起不再适用。 */
  to?: Day;
  publishedOn: Day;
  /** 公布的文件。 */
  restsOn: string;
}>;

/** 法制审核目录清单：自公布之日起适用。 */
export type ReviewCatalogue = Readonly<{ matters: readonly string[]; publishedOn: Day; restsOn: string }>;

/** 执法主体，或者司法行政机关。主体资格经确认、公告以后才能执法。 */
export type Body = Readonly<{
  id: string;
  /** 全称，落款、印章用。 */
  name: string;
  shortName: string;
  /** 统一社会信用代码。 */
  uscc: string;
  /** 行政区划代码，镇街为九位，其余六位。 */
  division: string;
  /** 所在地级以上市的六位代码；省级机关为 440000。须与 `division` 相符。 */
  city: string;
  /** 层级，须与 `division` 相符。 */
  level: DivisionLevel;
  kind: 'department' | 'government' | 'township';
  profile: readonly Profile[];
  units: readonly Unit[];
  /** 机关代字，如“粤东交”。 */
  numberPrefix: string;
  numberStyle: NumberStyle;
  /** 罚款代收机构、户名和账号，写进决定书。 */
  payee: string;
  address: string;
  phone: string;
  /** 救济机关，写进决定书：行政复议机关、有管辖权的人民法院。 */
  reviewBodies: Readonly<{ reconsideration: string; court: string }>;
  /** 历年公布的检查频次上限；没有公布的，不得安排检查。 */
  inspectionCaps?: readonly InspectionCap[];
  /** 公布的重大执法决定法制审核目录：列入的事项一律法制审核。 */
  reviewCatalogue?: ReviewCatalogue;
  /** 行政执法监督机关的监督范围（区划代码，本级及以下）；不是监督机关的没有。 */
  supervises?: string;
  /** 主体资格确认之日。 */
  confirmedFrom: Day;
  /** 主体资格终止之日，当日起不再执法。 */
  confirmedTo?: Day;
}>;

export type Duty =
  | 'officer'
  | 'unit-head'
  | 'agency-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist'
  | 'auxiliary'
  | 'supervisor';

/** 行政执法证件。号码的编排规则没有公开依据，不作形式检查。 */
export type Certificate = Readonly<{
  number: string;
  /** 行政执法证、行政执法监督证。 */
  category: 'enforcement' | 'supervision';
  validFrom: Day;
  /** 有效期至，当日仍然有效。 */
  validTo: Day;
  /** 最近的状态：有效、暂扣、撤销、注销。 */
  status: 'valid' | 'suspended' | 'revoked' | 'cancelled';
  /** 状态开始之日；不写的自始如此。 */
  statusFrom?: Day;
  /** 暂扣期满、证件恢复之日；不写的尚未恢复。 */
  statusTo?: Day;
}>;

/** 证件在某日的状态：有效、没有证件、尚未生效、已过期、暂扣、撤销、注销。 */
export type CertificateState =
  | 'valid'
  | 'none'
  | 'not-yet'
  | 'expired'
  | 'suspended'
  | 'revoked'
  | 'cancelled';

export type Officer = Readonly<{
  id: string;
  name: string;
  /** 所在机关。 */
  body: string;
  /** 所在承办机构；机关负责人等不属于承办机构的为空。 */
  unit: string | null;
  duty: Duty;
  /** 通过国家统一法律职业资格考试取得法律职业资格。 */
  legalQualification: boolean;
  certificate: Certificate | null;
  /** 正职负责人，或者正职不在时主持工作的负责人；其他负责人没有。 */
  leads?: Readonly<{ as: 'chief' | 'acting-chief'; from: Day; to?: Day }>;
}>;

export type ActType = 'penalty' | 'coercion' | 'inspection';

/** 职权的限度：留给其他机关的处罚种类（如吊销许可证件），可以决定的最高罚款。 */
export type PowerLimits = Readonly<{ withheld?: readonly PenaltyKind[]; mostFineFen?: Fen }>;

/** 一项职权：某机关自某日起可以就某事项行使某类权力。处罚、强制、检查分别登记，互不牵连。 */
export type PowerGrant = Readonly<{
  id: string;
  body: string;
  /** 执法事项代号。 */
  matter: string;
  actType: ActType;
  /** 开始行使之日。 */
  from: Day;
  /** 停止行使之日，当日起不再行使。 */
  to?: Day;
  /** 依据的文件。 */
  restsOn: string;
  /** 法定职权、下放职权（镇街）、受委托。 */
  kind: 'own' | 'delegated' | 'entrusted';
  /** 委托机关；受委托的必须写，以它的名义执法。 */
  onBehalfOf?: string;
  /** 下放的决定、委托书公布之日；没有公布的不能行使。法定职权不写。 */
  publishedOn?: Day;
  /** 乡镇、街道的法定职权：另有规定的法律、行政法规条文。 */
  byLaw?: string;
  limits?: PowerLimits;
}>;

/** 主体库的全部数据。 */
export type RegistryData = Readonly<{
  bodies: readonly Body[];
  officers: readonly Officer[];
  powers: readonly PowerGrant[];
}>;

/** 主体、人员、职权三库，建好以后不变。查无此号的无结果。 */
export type Registry = Readonly<{
  bodies: readonly Body[];
  officers: readonly Officer[];
  body(id: string): Body | undefined;
  officer(id: string): Officer | undefined;
  officersOf(body: string): readonly Officer[];
  /** 承办机构；机关或者机构不存在的无结果。 */
  unit(body: string, unit: string): Unit | undefined;
  /** 某日可以行使的职权。 */
  powers(body: string, on: Day): readonly PowerGrant[];
  /** 某日就某事项行使某类权力所凭的职权；没有的不得行使。 */
  power(body: string, matter: string, actType: ActType, on: Day): PowerGrant | undefined;
  /** 某日就某事项有某类权力的全部机关，供移送和管辖协商。 */
  bodiesWith(matter: string, actType: ActType, on: Day): readonly Body[];
  /** 辖区（本级及以下）以内的全部机关。 */
  bodiesWithin(scope: string): readonly Body[];
  /** 监督某机关的司法行政机关，自近而远。 */
  supervisorsOf(body: string): readonly Body[];
}>;

/** 某日适用的、已经公布的检查频次上限。 */
export function inspectionCapOn(
  { inspectionCaps = [] }: Pick<Body, 'inspectionCaps'>,
  on: Day,
): InspectionCap | undefined {
  return inspectionCaps.find(
    ({ from, to, publishedOn }) => publishedOn <= on && from <= on && (to === undefined || on < to),
  );
}

/** 某日列入本机关法制审核目录的事项。 */
export function cataloguedMatters(
  { reviewCatalogue }: Pick<Body, 'reviewCatalogue'>,
  on: Day,
): readonly string[] {
  return reviewCatalogue && reviewCatalogue.publishedOn <= on ? reviewCatalogue.matters : [];
}

/** 主体资格在某日是否有效。 */
export function isConfirmed({ confirmedFrom, confirmedTo }: Body, on: Day): boolean {
  return confirmedFrom <= on && (confirmedTo === undefined || on < confirmedTo);
}

/** 某日能否就某事项行使某类权力：主体资格有效，职权在期；受委托的不得实施行政强制措施。 */
export function mayAct(
  registry: Registry,
  bodyId: string,
  matter: string,
  actType: ActType,
  on: Day,
): boolean {
  const body = registry.body(bodyId);
  if (!body || !isConfirmed(body, on)) return false;
  const grant = registry.power(bodyId, matter, actType, on);
  return grant !== undefined && !(grant.kind === 'entrusted' && actType === 'coercion');
}

/** 某日的证件状态。有效期的首日、末日都有效；撤销、注销先于过期，过期先于暂扣。 */
export function certificateOn({ certificate }: Pick<Officer, 'certificate'>, on: Day): CertificateState {
  if (certificate === null) return 'none';
  if (on < certificate.validFrom) return 'not-yet';

  const status = statusOn(certificate, on);
  if (status === 'revoked' || status === 'cancelled') return status;
  return on > certificate.validTo ? 'expired' : status;
}

/** 负责人在某日的职务：正职、主持工作、其他。 */
export function headshipOn({ leads }: Pick<Officer, 'leads'>, on: Day): 'chief' | 'acting-chief' | 'deputy' {
  if (!leads || on < leads.from || (leads.to !== undefined && on >= leads.to)) return 'deputy';
  return leads.as;
}

function statusOn({ status, statusFrom, statusTo }: Certificate, on: Day): Certificate['status'] {
  if (statusFrom !== undefined && on < statusFrom) return 'valid';
  if (status === 'suspended' && statusTo !== undefined && on >= statusTo) return 'valid';
  return status;
}
