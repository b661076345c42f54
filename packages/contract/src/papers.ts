import { z } from 'zod';
import { media, route } from './route.ts';
import { caseParams, documentModelShape, idShape } from './shapes.ts';

const documentParams = caseParams.extend({ document: idShape });

const issuedShape = z.strictObject({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  number: z.string().exactOptional(),
  party: z.string().exactOptional(),
  on: z.string(),
});

export const readDocument = route({
  name: 'read-document',
  method: 'GET',
  url: '/api/cases/:city/:caseId/documents/:document',
  title: '文书内容',
  may: 'case.read',
  params: documentParams,
  replies: { 200: z.strictObject({ document: issuedShape, model: documentModelShape }) },
});

export const documentHtml = route({
  name: 'document-html',
  method: 'GET',
  url: '/api/cases/:city/:caseId/documents/:document/html',
  title: '文书网页',
  may: 'case.read',
  params: documentParams,
  replies: { 200: media('text/html') },
});

export const documentPdf = route({
  name: 'document-pdf',
  method: 'GET',
  url: '/api/cases/:city/:caseId/documents/:document/pdf',
  title: '文书 PDF',
  may: 'case.read',
  params: documentParams,
  replies: { 200: media('application/pdf') },
});

export const dossierPdf = route({
  name: 'dossier-pdf',
  method: 'GET',
  url: '/api/cases/:city/:caseId/dossier',
  title: '卷宗 PDF',
  may: 'case.read',
  params: caseParams,
  replies: { 200: media('application/pdf') },
});

/** 接受的证据文件。声明的格式须与内容相符。 */
export const uploadMedia = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'video/mp4',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** 一个文件最大多少字节：64 MiB。 */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const fileShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** 服务器算出的摘要，十六进制。 */
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
});

/** 上传证据文件。文件名在 `x-file-name` 里，按网址的办法编码。上传以后用 `add-evidence` 登记。 */
export const uploadFile = route({
  name: 'upload-file',
  method: 'POST',
  url: '/api/cases/:city/:caseId/files',
  title: '上传证据文件',
  may: 'case.file',
  params: caseParams,
  headers: z.looseObject({ 'x-file-name': z.string().min(1).max(900) }),
  upload: uploadMedia,
  replies: { 201: fileShape },
});

export const listFiles = route({
  name: 'list-files',
  method: 'GET',
  url: '/api/cases/:city/:caseId/files',
  title: '证据文件清单',
  may: 'case.read',
  params: caseParams,
  replies: { 200: z.strictObject({ files: z.array(fileShape.extend({ addedAt: z.string() })) }) },
});

export const downloadFile = route({
  name: 'download-file',
  method: 'GET',
  url: '/api/cases/:city/:caseId/files/:file',
  title: '下载证据文件',
  may: 'case.read',
  params: caseParams.extend({ file: idShape }),
  replies: { 200: media('application/octet-stream') },
});
