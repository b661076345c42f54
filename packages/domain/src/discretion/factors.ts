import { APL, type Citation, MRT } from '@lpt/law';

/** 法定情节的效力。 */
export type FactorEffect =
  | 'no-penalty-must'
  | 'no-penalty-may'
  | 'lighten-must'
  | 'lighten-may'
  | 'aggravate-may'
  | 'aggravate-must';

/** 一项法定情节。`lighten-*` 的都是“从轻或者减轻”，可以作为减轻处罚的理由。 */
export type Factor = Readonly<{ title: string; effect: FactorEffect; articles: readonly Citation[] }>;

const table = {
  'minor-no-harm': {
    title: '违法行为轻微并及时改正，没有造成危害后果',
    effect: 'no-penalty-must',
    articles: [APL.art(33, { para: 1 })],
  },
  'no-fault': {
    title: '当事人有证据足以证明没有主观过错',
    effect: 'no-penalty-must',
    articles: [APL.art(33, { para: 2 })],
  },
  incapacity: {
    title: '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为',
    effect: 'no-penalty-must',
    articles: [APL.art(31)],
  },
  'first-minor-corrected': {
    title: '初次违法且危害后果轻微并及时改正',
    effect: 'no-penalty-may',
    articles: [APL.art(33, { para: 1 })],
  },
  'fourteen-to-eighteen': {
    title: '行为时已满十四周岁不满十八周岁',
    effect: 'lighten-must',
    articles: [APL.art(30)],
  },
  'harm-reduced': {
    title: '主动消除或者减轻违法行为危害后果',
    effect: 'lighten-must',
    articles: [APL.art(32, { item: 1 })],
  },
  coerced: {
    title: '受他人胁迫或者诱骗实施违法行为',
    effect: 'lighten-must',
    articles: [APL.art(32, { item: 2 })],
  },
  disclosed: {
    title: '主动供述行政机关尚未掌握的违法行为',
    effect: 'lighten-must',
    articles: [APL.art(32, { item: 3 })],
  },
  merit: {
    title: '配合行政机关查处违法行为有立功表现',
    effect: 'lighten-must',
    articles: [APL.art(32, { item: 4 })],
  },
  'limited-capacity': {
    title: '尚未完全丧失辨认或者控制能力的精神病人、智力残疾人',
    effect: 'lighten-may',
    articles: [APL.art(31), MRT.art(14, { item: 1 })],
  },
  cooperative: {
    title: '积极配合调查并主动提供证据材料',
    effect: 'lighten-may',
    articles: [MRT.art(14, { item: 2 })],
  },
  'slight-harm': {
    title: '违法行为轻微，社会危害性较小',
    effect: 'lighten-may',
    articles: [MRT.art(14, { item: 3 })],
  },
  'repeat-within-year': {
    title: '一年内因同一性质的违法行为受过行政处罚',
    effect: 'aggravate-may',
    articles: [MRT.art(16, { para: 1, item: 3 })],
  },
  obstruction: {
    title: '阻碍执法人员依法执行职务，或者伪造、隐匿、毁灭证据',
    effect: 'aggravate-may',
    articles: [MRT.art(16, { para: 1, item: 4 }), MRT.art(16, { para: 1, item: 6 })],
  },
  'serious-harm': {
    title: '造成他人人身伤亡、重大财产损失等严重后果',
    effect: 'aggravate-may',
    articles: [MRT.art(16, { para: 1, item: 1 })],
  },
  emergency: {
    title: '重大传染病疫情等突发事件期间违反应对措施',
    effect: 'aggravate-must',
    articles: [APL.art(49)],
  },
} as const satisfies Readonly<Record<string, Factor>>;

/** 法定情节的代号。 */
export type FactorId = keyof typeof table;

/** 法定情节表。 */
export const factors: Readonly<Record<FactorId, Factor>> = table;

/** 代号，按表的先后。 */
export const factorIds = [
  'minor-no-harm',
  'no-fault',
  'incapacity',
  'first-minor-corrected',
  'fourteen-to-eighteen',
  'harm-reduced',
  'coerced',
  'disclosed',
  'merit',
  'limited-capacity',
  'cooperative',
  'slight-harm',
  'repeat-within-year',
  'obstruction',
  'serious-harm',
  'emergency',
] as const satisfies readonly FactorId[];

/** 情节总的轻重。 */
export type Gravity = 'light' | 'normal' | 'heavy';

/** 法定情节合起来的效果。 */
export type Weighing = Readonly<{
  gravity: Gravity;
  /** 必须从轻或者减轻。 */
  lightenRequired: boolean;
  /** 有减轻处罚的法定情节，罚款可以低于法定最低限。 */
  reductionAllowed: boolean;
  noPenalty?: 'must' | 'may';
  titles: readonly string[];
  articles: readonly Citation[];
  notes: readonly string[];
}>;

/** 权衡法定情节。从轻、从重并存的按一般，并提示综合裁量。 */
export function weigh(ids: readonly FactorId[]): Weighing {
  const chosen = ids.map((id) => factors[id]);
  const has = (...effects: readonly FactorEffect[]) => chosen.some(({ effect }) => effects.includes(effect));
  const lighten = has('lighten-must', 'lighten-may');
  const aggravate = has('aggravate-may', 'aggravate-must');
  const both = lighten && aggravate;
  return {
    gravity: gravityOf(lighten, aggravate),
    lightenRequired: has('lighten-must'),
    reductionAllowed: lighten,
    ...noPenaltyOf(has('no-penalty-must'), has('no-penalty-may')),
    titles: chosen.map(({ title }) => title),
    articles: chosen.flatMap(({ articles }) => articles),
    notes: both ? ['同时具有从轻和从重情节，暂按一般情节，应当综合裁量并说明理由。'] : [],
  };
}

function gravityOf(lighten: boolean, aggravate: boolean): Gravity {
  if (lighten === aggravate) return 'normal';
  return lighten ? 'light' : 'heavy';
}

function noPenaltyOf(must: boolean, may: boolean): Pick<Weighing, 'noPenalty'> {
  if (must) return { noPenalty: 'must' };
  return may ? { noPenalty: 'may' } : {};
}
