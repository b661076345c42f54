import { type Day, type DocumentModel, textOf } from '@lpt/domain';
import { type FontProfile, openFonts } from './fonts.ts';
import { dateParts, type SealMode, sheetOf } from './sheet.ts';
import { printed } from './visible-text.ts';

/** 怎样印。 */
export type RenderOptions = Readonly<{
  /** 文件属性里的日期：定稿之日。长期保存格式要求有日期，时间不由渲染自取。 */
  on: Day;
  /** 字体；不写用随系统的开源字体。 */
  fonts?: FontProfile;
  /** 盖章处；不写印演示用章。 */
  seals?: SealMode;
}>;

/** What a child process is given: the template's data as text, and where the fonts lie. */
export type Job = Readonly<{ data: string; fontFolders: readonly string[] }>;

function fontsOf({ families, latin }: FontProfile): unknown {
  return { ...families, latin };
}

/** 单份文书的排版任务。 */
export function paperJob(
  model: DocumentModel,
  { on, fonts = openFonts, seals = 'demonstration' }: RenderOptions,
): Job {
  const data = {
    kind: 'paper',
    title: `${printed(model.organ)}${printed(model.title)}`,
    author: printed(model.organ),
    date: dateParts(on),
    fonts: fontsOf(fonts),
    sheet: sheetOf(model, seals, fonts),
  };
  return { data: JSON.stringify(data), fontFolders: fonts.folders };
}

/** 没有给出目录时，目录的机关、编号从封面（没有封面的从第一份文书）取。 */
function catalogueOf(models: readonly DocumentModel[], first: DocumentModel): DocumentModel {
  const given = models.find(({ layout }) => layout === 'catalogue');
  if (given) return given;
  const cover = models.find(({ layout }) => layout === 'cover') ?? first;
  return { code: 'JA-03', title: '卷内文件目录', organ: cover.organ, layout: 'catalogue', blocks: [] };
}

/**
 * 整卷的排版任务：封面、目录、各份文书，次序如所给；目录的行和页号由各份文书得出。
 * 一份文书也没有时直接抛出。
 */
export function dossierJob(
  models: readonly DocumentModel[],
  { on, fonts = openFonts, seals = 'demonstration' }: RenderOptions,
): Job {
  const papers = models.filter(({ layout }) => layout !== 'cover' && layout !== 'catalogue');
  const [first] = papers;
  if (!first) throw new Error('a dossier needs at least one paper');

  const covers = models.filter(({ layout }) => layout === 'cover');
  const catalogue = catalogueOf(models, first);
  const sheet = (model: DocumentModel) => sheetOf(model, seals, fonts);
  const data = {
    kind: 'dossier',
    title: printed((covers[0] ?? catalogue).title),
    author: printed(catalogue.organ),
    date: dateParts(on),
    fonts: fontsOf(fonts),
    parts: {
      covers: covers.map((model, index) => ({ key: `cover-${index}`, sheet: sheet(model) })),
      catalogue: { key: 'catalogue', sheet: sheet(catalogue) },
      papers: papers.map((model, index) => ({ key: `paper-${index}`, sheet: sheet(model) })),
      entries: papers.map((model, index) => ({
        key: `paper-${index}`,
        order: String(index + 1),
        title: printed(model.title),
        number: printed(model.number === undefined ? '' : textOf(model.number)),
        on: printed(model.signOff?.on ?? ''),
      })),
    },
  };
  return { data: JSON.stringify(data), fontFolders: fonts.folders };
}
