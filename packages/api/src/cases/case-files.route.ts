import { downloadFile, fieldProblem, listFiles, problem, uploadFile } from '@lpt/contract';
import { served } from '../http/served.ts';
import { logReading } from '../store/reading-log.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { openFor } from './case-access.ts';
import { filesOf, storeFile } from './file-store.ts';
import { isOfType } from './file-type.ts';
import { fileOfCase } from './linked-file.ts';

/** 文件名：去掉路径和控制字符，最长二百字。 */
function fileName(header: string): string | undefined {
  try {
    const name = decodeURIComponent(header)
      .normalize('NFC')
      .replaceAll(/[\p{C}\\/]/gu, '');
    return name.trim() === '' || [...name].length > 200 ? undefined : name.trim();
  } catch {
    return undefined;
  }
}

/** 证据文件：上传、清单、下载。看不看得见，与案件同一个条件。 */
export const caseFiles = [
  served(uploadFile, async ({ params, headers, body, viewer, mediaType }, services) => {
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    const handles = opened.reach.open.has('evidence-file');
    if (!handles) return problem('forbidden', { detail: '证据文件由本案的承办机构收集' });
    const name = fileName(headers['x-file-name']);
    if (name === undefined)
      return problem('invalid', { fields: [fieldProblem('headers.x-file-name', 'wrong-shape')] });
    if (body.length === 0) return problem('invalid', { fields: [fieldProblem('', 'missing')] });
    if (!isOfType(body, mediaType))
      return problem('wrong-media', { detail: '内容与声明的格式不符，或者不是完整的文件' });
    const file = { bytes: body, name, mediaType, by: viewer.account };
    const stored = await storeFile(services.db, scopeOf(viewer, services), params, file);
    return { status: 201, body: stored };
  }),

  served(listFiles, async ({ params, viewer }, services) => {
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    if (!opened.reach.open.has('evidence-file'))
      return problem('forbidden', { detail: '证据文件不在您的权限以内' });
    return {
      status: 200,
      body: { files: [...(await filesOf(services.db, scopeOf(viewer, services), params))] },
    };
  }),

  served(downloadFile, async ({ params, viewer }, services) => {
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    if (!opened.reach.open.has('evidence-file'))
      return problem('forbidden', { detail: '证据文件不在您的权限以内' });
    const file = await fileOfCase(services, scopeOf(viewer, services), opened.whole, params.file);
    if (!file) return problem('not-found');
    const { city, caseId } = params;
    const reason = opened.opening?.reason ?? '';
    await logReading(services, viewer, { city, caseId, field: `file/${file.id}`, reason });
    return {
      status: 200,
      body: file.content,
      headers: {
        'content-type': file.mediaType,
        // Never opened inside our own pages: a file of a stranger stays a file.
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        etag: `"${file.sha256}"`,
      },
    };
  }),
] as const;
