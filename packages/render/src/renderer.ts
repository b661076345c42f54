import type { DocumentModel } from '@lpt/domain';
import { missingGlyphs } from './coverage.ts';
import { type FontProfile, openFonts } from './fonts.ts';
import { dossierJob, paperJob, type RenderOptions } from './job.ts';
import { createPool, type PoolOptions } from './pool.ts';

/** 文书渲染器。PDF/A-2a，A4，语言 zh-CN；相同的输入得到相同的文件。 */
export type Renderer = Readonly<{
  /** 一份文书。字体缺字直接抛出并列出所缺的字；签发前先用 `missingGlyphs` 检查。 */
  renderPdf(model: DocumentModel, options: RenderOptions): Promise<Uint8Array>;
  /**
   * 整卷：`layout` 为 `cover` 的作封面，`catalogue` 的给出目录的标题，其余各份按所给次序装入；
   * 目录的各行和页号由实际排版结果得出，页号在页面右下角贯通编排，封面、目录不编。
   */
  renderDossier(models: readonly DocumentModel[], options: RenderOptions): Promise<Uint8Array>;
  /** 停掉子进程。 */
  close(): Promise<void>;
}>;

const DEFAULTS: PoolOptions = { workers: 2, recycleAfter: 500, timeoutMs: 60_000 };

function refuseMissing(models: readonly DocumentModel[], fonts: FontProfile = openFonts): void {
  const missing = new Set(models.flatMap((model) => missingGlyphs(model, fonts)));
  if (missing.size > 0) throw new Error(`no glyph for: ${[...missing].join(' ')}`);
}

/** 建一个渲染器；子进程在有任务时才启动。 */
export function createRenderer(options: Partial<PoolOptions> = {}): Renderer {
  const pool = createPool({ ...DEFAULTS, ...options });
  return {
    async renderPdf(model, how) {
      refuseMissing([model], how.fonts);
      return pool.run(paperJob(model, how));
    },
    async renderDossier(models, how) {
      refuseMissing(models, how.fonts);
      return pool.run(dossierJob(models, how));
    },
    close: () => pool.close(),
  };
}
