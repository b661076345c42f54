export * from './acts.ts';
export * from './administration.ts';
export * from './cases.ts';
export * from './client.ts';
export * from './desk.ts';
export { errorsPage } from './errors-page.ts';
export * from './findings.ts';
export * from './invalid.ts';
export { openApi } from './openapi.ts';
export * from './papers.ts';
export * from './permissions.ts';
export * from './problem.ts';
export * from './publications.ts';
export { refusalCodes } from './refusal-codes.ts';
export * from './registry.ts';
export * from './route.ts';
export { routes } from './routes.ts';
export * from './session.ts';
export {
  afterShape,
  caseIdShape,
  caseParams,
  caseShape,
  cityShape,
  countShape,
  dayShape,
  documentModelShape,
  idShape,
  keyHeader,
  limitShape,
  pageOf,
} from './shapes.ts';
