import type { Citation, StatuteCode } from '@lpt/law';
import type { Profile } from '../registry/registry.ts';

/** 部门规章、地方规章适用于哪些机关。不在表里的，对所有机关适用。 */
const statuteScopes: Readonly<Record<StatuteCode, Profile>> = {
  MRP: 'market',
  MRH: 'market',
  MRD: 'market',
  MRS: 'market',
  MRC: 'market',
  MRT: 'market',
  TRP: 'transport',
  AGP: 'agriculture',
  CNP: 'construction',
  MIP: 'medical-insurance',
  PSP: 'police',
  CUP: 'customs',
  ENS: 'ecology',
  GDH: 'guangdong',
  GDD: 'guangdong',
  GDF: 'guangdong',
  GDL: 'guangdong',
  GDT: 'guangdong',
  GDS: 'guangdong',
  GDV: 'guangdong',
  GDM: 'guangdong',
  GDB: 'guangdong',
};

/** 留下对这个机关适用的引用；一条不剩时原样返回，至少让人看到规则从哪里来。 */
export function citationsFor(
  citations: readonly Citation[],
  profiles: readonly Profile[],
): readonly Citation[] {
  const applying = citations.filter(({ statute }) => {
    const scope = statuteScopes[statute];
    return scope === undefined || profiles.includes(scope);
  });
  return applying.length > 0 ? applying : citations;
}
