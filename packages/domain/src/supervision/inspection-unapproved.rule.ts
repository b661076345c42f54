import { SC54, SUP } from '@lpt/law';
import type { Inspection } from '../case/inspection.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { supervisionRule } from './rule.ts';

/** 没有批准就入企；紧急检查先入企的，到告知结果还没有补办批准。补办没有定数的期限，告知结果以前补办的不算。 */
export const inspectionUnapproved = supervisionRule({
  id: 'SR-081',
  name: 'inspection-unapproved',
  title: '入企检查没有批准，紧急检查没有补办',
  category: 'procedure',
  procedures: ['inspection'],
  articles: [SC54.art(3), SUP.art(11, { para: 2, item: 2 })],
  level: 'serious',
  watches: ['InspectionOpened', 'InspectionApproved', 'InspectionCheckedIn', 'InspectionResultGiven'],

  finds({ inspection }) {
    if (!inspection?.checkIn) return [];
    const visitedOn = dayOf(inspection.checkIn.at);
    const found = inspection.urgent ? notMadeUp(inspection, visitedOn) : notApproved(inspection, visitedOn);
    if (!found) return [];
    return [
      {
        subject: 'inspection-approval',
        ...found,
        facts: [
          { title: '入企之日', value: chineseDay(visitedOn), source: 'InspectionCheckedIn' },
          ...(inspection.urgent
            ? [{ title: '须当场检查的紧急情况', value: inspection.urgent, source: 'InspectionOpened' }]
            : []),
        ],
      },
    ];
  },
});

type Found = Readonly<{ since: Day; says: string }>;

function notApproved({ approvedOn }: Inspection, visitedOn: Day): Found | undefined {
  if (approvedOn && approvedOn <= visitedOn) return undefined;
  const then = approvedOn ? `${chineseDay(approvedOn)}才批准` : '没有经负责人批准';
  return { since: visitedOn, says: `${chineseDay(visitedOn)}入企检查，${then}` };
}

function notMadeUp({ approvedOn, result }: Inspection, visitedOn: Day): Found | undefined {
  if (!result || (approvedOn && approvedOn <= result.on)) return undefined;
  const then = approvedOn ? `${chineseDay(approvedOn)}才补办` : '没有补办';
  return {
    since: result.on,
    says: `${chineseDay(visitedOn)}紧急入企检查，${chineseDay(result.on)}告知结果以前应当补办批准，${then}`,
  };
}
