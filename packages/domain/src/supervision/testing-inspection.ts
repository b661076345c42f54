import type { Case } from '../case/case.ts';
import type { Inspection, InspectionResult } from '../case/inspection.ts';
import type { Day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { aCase } from './testing-case.ts';

// 只供监督的测试使用：直接写出检查的样子。

/** 一次日常检查；入企、结果只写日子。 */
export function anInspection(
  { visitedOn, resultOn }: Readonly<{ visitedOn?: Day; resultOn?: Day }>,
  over: Partial<Inspection> = {},
): Case {
  const result: InspectionResult | undefined = resultOn && {
    number: '演示检告〔2026〕1号',
    document: 'D1',
    on: resultOn,
    outcome: 'no-problem',
    explanation: '',
    receiver: '',
  };
  const inspection: Inspection = {
    task: '日常检查',
    kind: 'daily',
    items: [],
    draws: [],
    complaints: [],
    ...(visitedOn
      ? {
          checkIn: {
            at: instant(`${visitedOn}T10:00:00+08:00`),
            place: '',
            code: 'shown',
            officers: [],
            helpers: 0,
          },
        }
      : {}),
    ...(result ? { result } : {}),
    ...over,
  };
  return aCase({ procedure: 'inspection', phase: 'inspecting', inspection });
}
