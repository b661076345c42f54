import { fieldProblemSays } from './invalid.ts';
import { problemKinds } from './problem.ts';
import { refusalCodes } from './refusal-codes.ts';

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page of all codes, for readers of the interface; written to `docs/reference/errors.md`. */
export function errorsPage(): string {
  const kinds = Object.entries(problemKinds).map(([kind, { status, title, means }]) => [
    `\`${kind}\``,
    String(status),
    title,
    means,
  ]);
  const fields = Object.entries(fieldProblemSays).map(([code, says]) => [`\`${code}\``, says]);
  const refusals = refusalCodes.map(({ code, says }) => [`\`${code}\``, says]);
  return [
    '# 接口的错误和拒绝',
    '',
    '出错的回答是 `application/problem+json`（RFC 9457）。代码不变，文字可以变。本页由代码表写出，不手改。',
    '',
    '## 问题的种类',
    '',
    table(['代码', '状态', '标题', '意思'], kinds),
    '',
    '## 字段的问题（`invalid`）',
    '',
    table(['代码', '说法'], fields),
    '',
    '## 依法不能办理的理由（`refused`）',
    '',
    '每条理由另带具体说明、补救办法、能补救的办理事项和条文。',
    '',
    table(['代码', '说法'], refusals),
    '',
  ].join('\n');
}
