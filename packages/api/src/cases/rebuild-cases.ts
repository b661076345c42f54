import { isBuiltBy, type Rebuilt, rebuild } from '@lpt/casebook';
import type { Db } from '@lpt/database';
import { publicViewer } from '../http/asker.ts';
import type { Services } from '../services.ts';
import { actContext } from './act-context.ts';
import { caseCore } from './case-core.ts';
import { coreFingerprint } from './core-fingerprint.ts';

/** Whether every case was computed by this very program. */
export function casesAreCurrent(db: Db): Promise<boolean> {
  return isBuiltBy(db, coreFingerprint());
}

/** 由事件重算全部案件的现状、列表、检索、期限、待办。可以中途停下，再来时接着做。 */
export function rebuildCases(
  services: Pick<Services, 'db' | 'registry' | 'calendar' | 'now' | 'random'>,
  watch: Readonly<{ onProgress?: (done: number, total: number) => void; stopped?: () => boolean }> = {},
): Promise<Rebuilt> {
  const ctx = actContext(services, publicViewer, { newCaseId: '' });
  return rebuild({ db: services.db, core: caseCore, ctx, fingerprint: coreFingerprint(), ...watch });
}
