import { type Block, type DocumentModel, inlineText, textOf, type Value } from '@lpt/domain';
import { type FontFace, readFontFolder } from './font-file.ts';
import { type FontProfile, openFonts } from './fonts.ts';
import { visibleText } from './visible-text.ts';

/** Reading the tables of 35 MB of fonts takes a moment; a folder is read once per process. */
const folders = new Map<string, readonly FontFace[]>();

function facesOf(folder: string): readonly FontFace[] {
  const known = folders.get(folder);
  if (known) return known;
  const faces = readFontFolder(folder);
  folders.set(folder, faces);
  return faces;
}

/** 一列字族合起来有哪些字；一个字族也没有找到是配置的错误，直接抛出。 */
function charactersOf(profile: FontProfile, families: readonly string[]): readonly ReadonlySet<number>[] {
  const faces = profile.folders.flatMap(facesOf);
  return families.map((family) => {
    const face = faces.find(({ names }) => names.has(family.toLowerCase()));
    if (!face) throw new Error(`font family not found: ${family}`);
    return face.characters;
  });
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.content)];
    case 'heading':
      return [block.text];
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, textOf(value)]);
    case 'list':
      return block.items.map(inlineText);
    case 'table':
      return [
        block.caption ?? '',
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map(textOf),
      ];
    case 'form':
      return block.rows
        .flat()
        .flatMap(({ label, content, opinion }) => [
          label ?? '',
          inlineText(content ?? []),
          ...(opinion && opinion !== 'pending' ? [opinion.text, opinion.signer, opinion.on].map(textOf) : []),
        ]);
    case 'dialogue':
      return block.turns.flatMap(({ question, answer }) => [textOf(question), textOf(answer)]);
    case 'signatures':
      return block.lines.flatMap(({ role, names, on, note }) => [
        role,
        ...[...(names ?? []), ...optional(on), ...optional(note)].map(textOf),
      ]);
    case 'blank-below':
      return [];
  }
}

function optional(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

/** 文书里要印出来的全部文字。 */
function printedTexts(model: DocumentModel): readonly string[] {
  return [
    model.organ,
    model.title,
    model.numberLabel ?? '',
    model.copies ?? '',
    model.check ?? '',
    model.qr?.caption ?? '',
    model.signOff?.organ ?? '',
    ...[...optional(model.number), ...optional(model.addressee)].map(textOf),
    ...model.blocks.flatMap(textsOfBlock),
  ];
}

/**
 * 字体里没有的字，按出现先后，各列一次；空数组表示可以签发。
 * 一个字在任何一种角色（标题、正文、黑体、楷体）的字体里找不到，都算缺字。
 */
export function missingGlyphs(model: DocumentModel, profile: FontProfile = openFonts): readonly string[] {
  const roles = Object.values(profile.families).map((families) => charactersOf(profile, families));
  const has = (code: number): boolean =>
    roles.every((role) => role.some((characters) => characters.has(code)));
  const missing = new Set<string>();
  for (const char of visibleText(printedTexts(model).join(' '))) {
    if (/\s/.test(char)) continue;
    if (!has(char.codePointAt(0) ?? 0)) missing.add(char);
  }
  return [...missing];
}
