import { type Problem, problem } from '@lpt/contract';
import { type DocumentModel, type IssuedDocument, personalData, type Viewer } from '@lpt/domain';
import { printedPaperCode } from '../public/paper-check.ts';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { OpenedCase } from './case-access.ts';

/** 对外公示的摘要，里面没有个人信息。 */
const PUBLIC_SUMMARY = 'JD-11';

/** 已经签发的一份文书、它的内容和签发它的事件的散列。 */
export type IssuedPaper = Readonly<{ document: IssuedDocument; model: DocumentModel; hash: string }>;

/** 文书里写着个人信息和办案内容，能看这些的才能看文书；公示摘要例外。 */
function mayRead({ reach }: OpenedCase, code: string): boolean {
  if (code === PUBLIC_SUMMARY) return reach.open.has('paper');
  return [...personalData, 'narrative', 'paper'].every((each) =>
    [...reach.open].some((open) => open === each),
  );
}

function notShown({ reach }: OpenedCase): Problem {
  const detail = reach.withReason.size > 0 ? '文书含有个人信息，请先写明查阅理由' : '文书不在您的权限以内';
  return problem('forbidden', { detail });
}

/** 一份文书；没有的、看不得的，回答问题。 */
export async function issuedPaper(
  services: Services,
  viewer: Viewer,
  opened: OpenedCase,
  id: string,
): Promise<IssuedPaper | Problem> {
  const document = opened.whole.documents.find((each) => each.id === id);
  if (!document) return problem('not-found');
  if (!mayRead(opened, document.code)) return notShown(opened);
  const { city, id: caseId } = opened.whole;
  const past = await services.casebook.eventAt(city, caseId, document.seq, scopeOf(viewer, services));
  if (past?.event.type !== 'DocumentIssued' || past.event.document.id !== id)
    throw new Error(`document ${id} is not where case ${caseId} says it is`);
  return { document, model: shown(past.event.model, opened), hash: past.hash };
}

/** 全部文书，按签发先后。 */
export async function issuedPapers(
  services: Services,
  viewer: Viewer,
  opened: OpenedCase,
): Promise<readonly IssuedPaper[] | Problem> {
  if (!mayRead(opened, 'JA-02')) return notShown(opened);
  const { city, id: caseId, documents } = opened.whole;
  const past = await services.casebook.history(city, caseId, scopeOf(viewer, services));
  return documents.flatMap((document) => {
    const issued = past[document.seq - 1];
    if (issued?.event.type !== 'DocumentIssued') return [];
    return [{ document, model: shown(issued.event.model, opened), hash: issued.hash }];
  });
}

/** 查询码只给办理人：别人看到的文书上没有它，也没有带着它的二维码。 */
function shown(model: DocumentModel, { whole, reach }: OpenedCase): DocumentModel {
  if (reach.open.has('access-code')) return model;
  const codes = whole.parties.flatMap(({ notices }) => notices.map(({ accessCode }) => accessCode));
  if (codes.length === 0 || !codes.some((code) => JSON.stringify(model).includes(code))) return model;
  const { qr: _qr, ...rest } = model;
  const text = codes.reduce(
    (all, code) => all.replaceAll(code, '＊'.repeat(code.length)),
    JSON.stringify(rest),
  );
  const closed: DocumentModel = JSON.parse(text);
  return closed;
}

/**
 * 交付打印以前补上的：二维码的完整地址（文书里只写路径，公开的地址由部署决定）；有文号的公文，另写校验码和
 * 核对的网址（校验码由签发的事件得出，签发以后才有）。
 */
export function readyToPrint(
  { model, hash }: Pick<IssuedPaper, 'model' | 'hash'>,
  publicUrl: string,
): DocumentModel {
  const { qr, number, layout } = model;
  const at = new URL('/verify', publicUrl).href;
  return {
    ...model,
    ...(qr?.content.startsWith('/') && { qr: { ...qr, content: new URL(qr.content, publicUrl).href } }),
    ...(number !== undefined &&
      layout === 'letter' && { check: `校验码：${printedPaperCode(hash)}。真伪可在 ${at} 核对。` }),
  };
}
