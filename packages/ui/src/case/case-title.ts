import type { Case } from '@lpt/domain';

/**
 * 案件名称：当事人加案由。查明并作出处罚决定以后不再说“涉嫌”；不予处罚、还没有决定的照案由。
 * 行政检查的案由就是检查任务，不称“案”。
 */
export function caseTitle({
  parties,
  ground,
  procedure,
}: Pick<Case, 'parties' | 'ground' | 'procedure'>): string {
  const [first] = parties;
  const who = first ? `${first.identity.name}${parties.length > 1 ? '等' : ''}` : '';
  if (procedure === 'inspection') return who ? `${ground}：${who}` : ground;
  const punished =
    parties.length > 0 && parties.every(({ decision }) => decision?.proposal.outcome === 'penalty');
  return `${who}${punished ? ground.replace(/^涉嫌/, '') : ground}案`;
}
