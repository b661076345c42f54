import { fieldProblem, type Problem, problem } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { ActToPerform } from './act-to-perform.ts';

type Named = Readonly<{ id: string; name: string; sha256: string; bytes: number; mediaType: string }>;

function fileOf(input: unknown): Named | undefined {
  if (typeof input !== 'object' || input === null || !('file' in input)) return undefined;
  const { file } = input;
  return isNamed(file) ? file : undefined;
}

function isNamed(file: unknown): file is Named {
  return typeof file === 'object' && file !== null && 'id' in file && 'sha256' in file;
}

/** 输入里提到的文件须是传到这一案来的那一个：摘要值、大小、名称都以服务器收到的为准。 */
export async function fileProblems(
  services: Services,
  viewer: Viewer,
  { city, caseId, input }: Pick<ActToPerform, 'city' | 'caseId' | 'input'>,
): Promise<Problem | undefined> {
  const file = fileOf(input);
  if (!file) return undefined;
  const [stored] = await services.db.query<{
    sha256: string;
    size: number;
    media_type: string;
    name: string;
  }>(
    `select encode(sha256, 'hex') as sha256, size, media_type, name from file_object
     where city = $1 and case_id = $2 and file_id = $3`,
    [city, caseId, file.id],
    scopeOf(viewer, services),
  );
  const same =
    stored?.sha256 === file.sha256 &&
    stored.size === file.bytes &&
    stored.media_type === file.mediaType &&
    stored.name === file.name;
  return same ? undefined : problem('invalid', { fields: [fieldProblem('file', 'unknown')] });
}
