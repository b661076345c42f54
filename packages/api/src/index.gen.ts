// Written by tools/registries.ts from the file names; do not edit.
import { accounts } from './administration/accounts.route.ts';
import { readings } from './administration/readings.route.ts';
import { caseActs } from './cases/case-acts.route.ts';
import { caseFiles } from './cases/case-files.route.ts';
import { caseLists } from './cases/case-lists.route.ts';
import { casePapers } from './cases/case-papers.route.ts';
import { caseReading } from './cases/case-reading.route.ts';
import { splits } from './cases/splits.route.ts';
import { drafts } from './desk/drafts.route.ts';
import { registryReading } from './desk/registry-reading.route.ts';
import { tasks } from './desk/tasks.route.ts';
import { publications } from './public/publications.route.ts';
import { sessions } from './session/sessions.route.ts';
import { findings } from './supervision/findings.route.ts';

export const routes = [
  accounts,
  caseActs,
  caseFiles,
  caseLists,
  casePapers,
  caseReading,
  drafts,
  findings,
  publications,
  readings,
  registryReading,
  sessions,
  splits,
  tasks,
] as const;
