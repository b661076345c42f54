import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job } from './job.ts';

/** The template lies beside src/ and dist/ alike. */
const TEMPLATE = fileURLToPath(new URL('../template', import.meta.url));

/** 长期保存格式：PDF/A-2a，带结构标记。 */
const STANDARD = 'a-2a';

/** One compiler per set of font folders; a body rarely has more than its own and the open ones. */
const compilers = new Map<string, NodeCompiler>();

function compilerFor(fontFolders: readonly string[]): NodeCompiler {
  const key = fontFolders.join('\n');
  const known = compilers.get(key);
  if (known) return known;
  const compiler = NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontPaths: [...fontFolders] }] });
  compilers.set(key, compiler);
  return compiler;
}

/** Long enough to name the fault, short enough for a log line. */
const REASON_LENGTH = 400;

function failed(reason: string): Error {
  return new Error(`typesetting failed: ${reason.slice(0, REASON_LENGTH)}`);
}

/**
 * Typesets in this process. Leaks memory in the native library, so only a recycled child process calls it.
 * Any warning is an error: an unknown font family is only a warning there, and the page comes out in another face.
 */
export function typeset({ data, fontFolders }: Job): Uint8Array {
  const compiler = compilerFor(fontFolders);
  const compiled = compiler.compile({ mainFilePath: `${TEMPLATE}/main.typ`, inputs: { job: data } });
  const problem = compiled.takeError() ?? compiled.takeWarnings();
  if (problem || !compiled.result) throw failed(JSON.stringify(problem?.shortDiagnostics ?? []));
  try {
    return compiler.pdf(compiled.result, { pdfStandard: STANDARD });
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error));
  } finally {
    compiler.evictCache(10);
  }
}
