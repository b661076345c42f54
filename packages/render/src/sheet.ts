import { chineseDay, type Day, type DocumentModel, type Layout, textOf, type Value } from '@lpt/domain';
import type { FontProfile } from './fonts.ts';
import { footOf } from './foot.ts';
import { qrSvg } from './qr.ts';
import { demoSealAlt, demoSealSvg } from './seal.ts';
import { type SheetBlock, sheetBlock } from './sheet-block.ts';
import { printed } from './visible-text.ts';

/** 盖章处怎样印：演示用章；或者只留出位置，由电子印章系统加盖。 */
export type SealMode = 'demonstration' | 'space';

type Picture = Readonly<{ svg: string; alt: string }>;

/** A paper as the template takes it: plain text and pictures, every choice already made. */
export type Sheet = Readonly<{
  title: string;
  organ: string;
  layout: Layout;
  number: string | null;
  numberLabel: string | null;
  addressee: string | null;
  blocks: readonly SheetBlock[];
  signOff: Readonly<{ organ: string; on: string; seal: Picture | null; space: boolean }> | null;
  copies: string | null;
  qr: (Picture & Readonly<{ caption: string }>) | null;
  /** 是否编页码；封面、目录不编。 */
  pages: boolean;
  /** 笔录除末页外逐页签名的人。 */
  pageSigners: readonly string[];
}>;

function optionalText(value: Value | undefined): string | null {
  return value === undefined ? null : printed(textOf(value));
}

/** 笔录里须手签的人，逐页签名；已经电子签名的，签名及于全文，不再逐页重复。 */
function pageSigners(model: DocumentModel): readonly string[] {
  if (model.layout !== 'record') return [];
  const lines = model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []));
  return lines.filter(({ names }) => !names?.length).map(({ role }) => printed(role));
}

function signOffOf(model: DocumentModel, seals: SealMode, family: string): Sheet['signOff'] {
  if (!model.signOff) return null;
  const organ = printed(model.signOff.organ);
  const drawn = model.signOff.seal && seals === 'demonstration';
  return {
    organ,
    on: chineseDay(model.signOff.on),
    seal: drawn ? { svg: demoSealSvg(organ, family), alt: demoSealAlt(organ) } : null,
    space: model.signOff.seal && !drawn,
  };
}

/** 版面数据。空值在这里化作斜杠，模板不再判断。 */
export function sheetOf(model: DocumentModel, seals: SealMode, profile: FontProfile): Sheet {
  return {
    title: printed(model.title),
    organ: printed(model.organ),
    layout: model.layout,
    number: optionalText(model.number),
    numberLabel: numberLabelOf(model),
    addressee: optionalText(model.addressee),
    blocks: model.blocks.map(sheetBlock),
    signOff: signOffOf(model, seals, profile.families.title[0] ?? ''),
    copies: footOf(model) ?? null,
    qr: model.qr
      ? {
          svg: qrSvg(model.qr.content),
          alt: `二维码：${printed(model.qr.caption)}`,
          caption: printed(model.qr.caption),
        }
      : null,
    pages: model.layout !== 'cover' && model.layout !== 'catalogue',
    pageSigners: pageSigners(model),
  };
}

/** 公文的文号前不写说明；表格、笔录、清单没有写明的，按“编号”。 */
function numberLabelOf(model: DocumentModel): string | null {
  if (model.numberLabel !== undefined) return printed(model.numberLabel);
  return model.layout === 'letter' ? null : '编号';
}

/** 文件属性里的日期，拆成年月日。 */
export function dateParts(on: Day): Readonly<{ year: number; month: number; day: number }> {
  const [year = 1, month = 1, date = 1] = on.split('-').map(Number);
  return { year, month, day: date };
}
