import { documentHtml, documentPdf, dossierPdf, problem, readDocument } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import { paperCss, renderHtml } from '@lpt/render';
import { paperHeaders } from '../http/security-headers.ts';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { logReading, type Read } from '../store/reading-log.ts';
import { openFor } from './case-access.ts';
import { issuedPaper, issuedPapers, readyToPrint } from './issued-documents.ts';

type DocumentPlace = Readonly<{ city: string; caseId: string; document: string }>;

/** 打开一份文书，留下查阅记录。 */
async function openPaper(services: Services, viewer: Viewer, { city, caseId, document }: DocumentPlace) {
  const opened = await openFor(services, viewer, { city, caseId });
  if ('kind' in opened) return opened;
  const paper = await issuedPaper(services, viewer, opened, document);
  if ('kind' in paper) return paper;
  const read: Read = { city, caseId, field: `document/${document}`, reason: opened.opening?.reason ?? '' };
  await logReading(services, viewer, read);
  return paper;
}

function inline(name: string): string {
  return `inline; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** 文书的内容、网页、PDF，和整卷 PDF。 */
export const casePapers = [
  served(readDocument, async ({ params, viewer }, services) => {
    const paper = await openPaper(services, viewer, params);
    if ('kind' in paper) return paper;
    const { seq: _seq, ...document } = paper.document;
    return { status: 200, body: { document, model: paper.model } };
  }),

  served(documentHtml, async ({ params, viewer }, services) => {
    const paper = await openPaper(services, viewer, params);
    if ('kind' in paper) return paper;
    const nonce = Buffer.from(services.random(16)).toString('base64url');
    const html = renderHtml(readyToPrint(paper, services.publicUrl), { headingLevel: 1 });
    const title = paper.document.title.replaceAll(/[<>&]/g, '');
    const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style nonce="${nonce}">${paperCss}</style></head><body>${html}</body></html>`;
    return { status: 200, body: new Uint8Array(Buffer.from(page)), headers: paperHeaders(nonce) };
  }),

  served(documentPdf, async ({ params, viewer }, services) => {
    const paper = await openPaper(services, viewer, params);
    if ('kind' in paper) return paper;
    const { title, number, on } = paper.document;
    const body = await services.renderer.renderPdf(readyToPrint(paper, services.publicUrl), { on });
    return {
      status: 200,
      body,
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': inline(`${number ?? ''}${title}.pdf`),
      },
    };
  }),

  served(dossierPdf, async ({ params: { city, caseId }, viewer }, services) => {
    const opened = await openFor(services, viewer, { city, caseId });
    if ('kind' in opened) return opened;
    const papers = await issuedPapers(services, viewer, opened);
    if ('kind' in papers) return papers;
    if (papers.length === 0) return problem('not-found');
    const reason = opened.opening?.reason ?? '';
    await logReading(services, viewer, { city, caseId, field: 'dossier', reason });
    const models = papers.map((paper) => readyToPrint(paper, services.publicUrl));
    const body = await services.renderer.renderDossier(models, { on: momentOf(services).on });
    const name = `${opened.whole.number ?? opened.whole.lead.number}卷宗.pdf`;
    return {
      status: 200,
      body,
      headers: { 'content-type': 'application/pdf', 'content-disposition': inline(name) },
    };
  }),
] as const;
