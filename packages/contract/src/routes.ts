import * as acts from './acts.ts';
import * as administration from './administration.ts';
import * as cases from './cases.ts';
import * as desk from './desk.ts';
import * as findings from './findings.ts';
import * as papers from './papers.ts';
import * as publications from './publications.ts';
import * as registry from './registry.ts';
import type { Route } from './route.ts';
import * as session from './session.ts';

/** 全部路由，按领域。 */
export const routes: readonly Route[] = [
  session.login,
  session.me,
  session.logout,
  session.changePassword,
  session.enrolTotp,
  session.confirmTotp,
  cases.listCases,
  cases.countCases,
  cases.exportCases,
  cases.openCase,
  cases.caseHistory,
  cases.proveEvent,
  cases.openForSupervision,
  acts.registerCase,
  acts.previewRegistration,
  acts.beginCase,
  acts.previewBeginning,
  acts.readSplit,
  acts.performAct,
  acts.previewAct,
  papers.readDocument,
  papers.documentHtml,
  papers.documentPdf,
  papers.dossierPdf,
  papers.uploadFile,
  papers.listFiles,
  papers.downloadFile,
  desk.listTasks,
  desk.countTasks,
  desk.readDraft,
  desk.saveDraft,
  desk.deleteDraft,
  registry.readRegistry,
  registry.listMatters,
  findings.listFindings,
  findings.countFindings,
  findings.readFinding,
  findings.handleFinding,
  findings.explainFinding,
  publications.listPublications,
  publications.readPublication,
  administration.listAccounts,
  administration.createAccount,
  administration.lockAccount,
  administration.unlockAccount,
  administration.resetPassword,
  administration.listReadings,
];
