import { SC54 } from '@lpt/law';
import type { InspectionStage } from '../case/inspection.ts';
import { guard } from '../engine/guard.ts';

/** 检查须处于哪几个环节的条件。 */
export const inspectionStageGuard = (
  stages: readonly InspectionStage[],
  title: string,
  says: string,
  remedy: string,
  fix?: string,
) =>
  guard({
    title,
    articles: [SC54.art(3), SC54.art(4)],
    reads: ['inspectionStage'],
    holds: ({ inspectionStage }) => stages.includes(inspectionStage),
    says,
    remedy,
    ...(fix ? { fix } : {}),
  });
