import { fileURLToPath } from 'node:url';

/** 文书里的字体角色：标题、正文（仿宋）、一级标题（黑体）、二级标题（楷体）。 */
export type FontRole = 'title' | 'body' | 'heading' | 'kai';

/**
 * 一套字体。`families` 按角色列出字族名，前面的优先，缺字时依次取后面的；
 * `latin` 是西文和数字用的字族，`null` 表示西文也用正文字体。
 */
export type FontProfile = Readonly<{
  /** 字体文件所在的文件夹，绝对路径。 */
  folders: readonly string[];
  families: Readonly<Record<FontRole, readonly string[]>>;
  latin: string | null;
}>;

/** The bundled fonts: src/ and dist/ lie equally deep, so one relative path serves both. */
const BUNDLED = fileURLToPath(new URL('../../../assets/fonts', import.meta.url));

/** 生僻字后备字体，收各主字体都没有的汉字。 */
const RARE = 'LPT Rare Serif';

/** 随系统提供的开源字体：以思源宋体半粗代小标宋，方正体例的仿宋、黑体、楷体用 Fandol。 */
export const openFonts: FontProfile = {
  folders: [BUNDLED],
  families: {
    title: ['LPT Title Serif', RARE],
    // Typst knows this face by its typographic name, which carries the R.
    body: ['FandolFang R', RARE],
    heading: ['FandolHei', RARE],
    kai: ['FandolKai', RARE],
  },
  latin: RARE,
};

/**
 * 在开源字体之前加上本单位自有的授权字体（如方正小标宋、仿宋_GB2312）。
 * `folder` 为字体文件夹的绝对路径；`families` 只写要替换的角色，字族名写字体文件里的
 * 英文名（如 FZXiaoBiaoSong-B05S，不是“方正小标宋简体”），写错的印不出来；自有字体缺的字仍由开源字体补足。
 */
export function withOwnFonts(
  own: Readonly<{
    folder: string;
    families: Readonly<Partial<Record<FontRole, string>>>;
    latin?: string | null;
  }>,
): FontProfile {
  const first = (role: FontRole): readonly string[] => {
    const family = own.families[role];
    return family === undefined ? openFonts.families[role] : [family, ...openFonts.families[role]];
  };
  return {
    folders: [own.folder, ...openFonts.folders],
    families: { title: first('title'), body: first('body'), heading: first('heading'), kai: first('kai') },
    latin: own.latin === undefined ? openFonts.latin : own.latin,
  };
}
