"""从 Noto Serif SC 取出两个子集：标题用字（半粗）和生僻字、西文（细体）。

用法：python subset.py <NotoSerifSC SemiBold.ttf> <NotoSerifSC Light.ttf>
需要 fonttools。来源：npm 包 @expo-google-fonts/noto-serif-sc 0.4.3。
两个子集改了字族名，以免同系统里完整的 Noto Serif SC 混淆。
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FANDOL = ["FandolFang-Regular.otf", "FandolKai-Regular.otf", "FandolHei-Regular.otf"]


def covered(path):
    return set(TTFont(path).getBestCmap())


def add_boxes(font):
    """补上打勾、打叉的方框（☐ ☑ ☒）：由字体自有的 □ ✓ × 叠成，表格选项要用。"""
    cmap = font.getBestCmap()
    box, width = cmap[0x25A1], font["hmtx"][cmap[0x25A1]][0]
    glyphs = font["glyf"]

    def centred(part, scale):
        outline = glyphs[part]
        middle_x = (outline.xMin + outline.xMax) / 2
        middle_y = (outline.yMin + outline.yMax) / 2
        frame = glyphs[box]
        return (
            scale, 0, 0, scale,
            round((frame.xMin + frame.xMax) / 2 - middle_x * scale),
            round((frame.yMin + frame.yMax) / 2 - middle_y * scale),
        )

    for code, name, part, scale in ((0x2610, "boxEmpty", None, 0), (0x2611, "boxTick", 0x2713, 0.8), (0x2612, "boxCross", 0xD7, 1.2)):
        pen = TTGlyphPen({box: None, **({cmap[part]: None} if part else {})})
        pen.addComponent(box, (1, 0, 0, 1, 0, 0))
        if part is not None:
            pen.addComponent(cmap[part], centred(cmap[part], scale))
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(glyphs)
        font["hmtx"][name] = (width, glyphs[name].xMin)
        if "vmtx" in font:
            font["vmtx"][name] = font["vmtx"][box]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


def write(source, codepoints, family, target):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)
    postscript = family.replace(" ", "")
    for record in list(font["name"].names):
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID == 6:
            record.string = postscript
        elif record.nameID in (2, 17):
            record.string = "Regular"
    font["OS/2"].usWeightClass = 400
    if "STAT" in font:
        del font["STAT"]
    add_boxes(font)
    font.save(HERE / target)


def main(semibold, light):
    everywhere = set.intersection(*(covered(HERE / name) for name in FANDOL))
    noto = covered(light)
    latin = {c for c in noto if c < 0x2000}
    punctuation = {c for c in noto if 0x2000 <= c < 0x3100 or 0xFF00 <= c < 0xFFF0}
    write(semibold, (everywhere & covered(semibold)) | latin | punctuation, "LPT Title Serif", "LPTTitleSerif-SemiBold.ttf")
    write(light, (noto - everywhere) | latin | punctuation, "LPT Rare Serif", "LPTRareSerif-Light.ttf")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
