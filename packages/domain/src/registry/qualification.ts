import type { Day } from '../kernel/day.ts';
import { certificateOn, type Officer } from './registry.ts';

/** 某日能否作为一名执法人员办案：本机关人员，行政执法证有效，不是辅助人员。两名以上的要求由各环节判断。 */
export function isQualifiedHandler(officer: Officer, body: string, on: Day): boolean {
  return (
    officer.body === body &&
    officer.duty !== 'auxiliary' &&
    officer.certificate?.category === 'enforcement' &&
    certificateOn(officer, on) === 'valid'
  );
}

/** 某日能否作为一名行政执法监督人员：本机关人员，行政执法监督证有效。 */
export function isQualifiedSupervisor(officer: Officer, body: string, on: Day): boolean {
  return (
    officer.body === body &&
    officer.duty === 'supervisor' &&
    officer.certificate?.category === 'supervision' &&
    certificateOn(officer, on) === 'valid'
  );
}
