import { isUndone, type Party, revocationResultTitles } from '@lpt/domain';

/** 决定不再有效的，怎样说：“决定已被撤销”；仍然有效的没有。 */
export function undoneSays({ decision }: Pick<Party, 'decision'>): string | undefined {
  if (!decision || !isUndone(decision)) return undefined;
  const result = decision.revoked?.result;
  return `决定已被${result ? revocationResultTitles[result] : '撤销、变更'}`;
}
