import { chineseDay, type Day } from '@lpt/domain';
import type { DemoParty } from './parties.ts';
import type { Dice } from './play-dice.ts';
import type { StoryInput } from './story-facts.ts';

type Violation = StoryInput['violations'][number];
type ProposalInput = NonNullable<NonNullable<StoryInput['investigation']>['proposals']>[number];

/** 一类案件怎样编：案由、当事人类型、违法行为、处理意见。 */
export type BulkMatter = Readonly<{
  ground: string;
  lead: string;
  kinds: readonly [DemoParty['kind'], ...DemoParty['kind'][]];
  /** 先责令改正、逾期不改才罚的。 */
  correctionFirst: boolean;
  /** 罚款多在听证标准以上，由负责人集体讨论。 */
  discussed: boolean;
  violation(at: BulkPlace, dice: Dice): Omit<Violation, 'from' | 'to' | 'place' | 'parties'>;
  proposal(at: BulkPlace, dice: Dice): Omit<ProposalInput, 'party'>;
}>;

export type BulkPlace = Readonly<{ name: string; kind: DemoParty['kind']; from: Day; to: Day }>;

const span = ({ from, to }: BulkPlace) =>
  from === to ? chineseDay(from) : `${chineseDay(from)}至${chineseDay(to)}`;

// 小店减轻处罚的理由；罚款低于听证标准。
const mitigation = '当事人主动召回、整改，消除了违法行为的危害后果，依法应当从轻或者减轻处罚。';

function foodProposal({ kind }: BulkPlace, dice: Dice): Omit<ProposalInput, 'party'> {
  if (kind !== 'individual-business' || dice.next(10) >= 6) return {};
  return { fineYuan: 2000 + 500 * dice.next(6), mitigation };
}

const foods = ['饼干', '坚果', '饮料', '面包', '糖果', '调味料'] as const;

const expiredFood: BulkMatter = {
  ground: '涉嫌经营超过保质期的食品',
  lead: '检查发现货架上有超过保质期的食品。',
  kinds: ['individual-business', 'individual-business', 'organisation'],
  correctionFirst: false,
  discussed: true,
  violation(at, dice) {
    const food = dice.pick(foods);
    const price = 5 + dice.next(45);
    const bought = 40 + dice.next(300);
    const sold = 1 + dice.next(30);
    return {
      matter: 'food.expired-food',
      facts: `${at.name}于${span(at)}销售超过保质期的${food}，购进${bought}份，标价${price}元，售出${sold}份，收款${sold * price}元，货值金额${bought * price}元。`,
      circumstances: { factors: dice.next(3) === 0 ? ['cooperative'] : [] },
      gains: [{ quantity: sold, unit: '份', unitPriceYuan: price }],
      goods: [{ quantity: bought, unit: '份', unitPriceYuan: price }],
    };
  },
  proposal: foodProposal,
};

const unlicensedFood: BulkMatter = {
  ground: '涉嫌未取得食品经营许可从事食品经营活动',
  lead: '巡查发现店铺没有食品经营许可，正在经营。',
  kinds: ['individual-business', 'organisation'],
  correctionFirst: false,
  discussed: true,
  violation(at, dice) {
    const price = 12 + dice.next(20);
    const sold = 30 + dice.next(200);
    return {
      matter: 'food.unlicensed-food-business',
      facts: `${at.name}于${span(at)}未取得食品经营许可从事餐饮服务，售出${sold}份，每份${price}元，货值金额${sold * price}元。`,
      circumstances: { factors: dice.next(2) === 0 ? ['cooperative'] : [] },
      gains: [{ quantity: sold, unit: '份', unitPriceYuan: price }],
      goods: [{ quantity: sold, unit: '份', unitPriceYuan: price }],
    };
  },
  proposal: foodProposal,
};

const cargo: BulkMatter = {
  ground: '涉嫌未采取必要措施防止货物脱落、扬撒',
  lead: '路面检查发现货车所载货物沿途扬撒。',
  kinds: ['organisation'],
  correctionFirst: false,
  discussed: false,
  violation: (at, dice) => ({
    matter: 'transport.cargo-not-secured',
    facts: `${chineseDay(at.to)}，${at.name}的货车运载${dice.pick(['砂石', '渣土', '水泥', '煤渣'])}，未采取必要措施，沿途扬撒。`,
    circumstances: { timesInYear: 1 + dice.next(2), correctedAtOnce: false },
  }),
  proposal: (_at, dice) => (dice.next(4) === 0 ? { fineYuan: 1000 } : {}),
};

const fertiliser: BulkMatter = {
  ground: '涉嫌销售未取得登记证的肥料产品',
  lead: '农资检查发现销售的肥料没有登记证号。',
  kinds: ['person', 'individual-business'],
  correctionFirst: false,
  discussed: false,
  violation(at, dice) {
    const price = 30 + dice.next(30);
    const sold = 5 + dice.next(40);
    return {
      matter: 'agriculture.unregistered-fertiliser',
      facts: `${at.name}于${span(at)}销售没有登记证的肥料${sold}包，每包${price}元，收款${sold * price}元。`,
      gains: [{ quantity: sold, unit: '包', unitPriceYuan: price }],
    };
  },
  proposal: (_at, dice) => ({ warning: true, fineYuan: 100 + 10 * dice.next(5) }),
};

const facade: BulkMatter = {
  ground: '涉嫌临街建筑物容貌不符合标准',
  lead: '巡查发现临街店面外立面破损。',
  kinds: ['individual-business', 'organisation'],
  correctionFirst: true,
  discussed: false,
  violation(at, dice) {
    const places = 1 + dice.next(8);
    return {
      matter: 'appearance.street-building-facade',
      facts: `${at.name}的临街店面自${chineseDay(at.from)}起有${places}处破损、剥落，不符合城市容貌标准。`,
      circumstances: { correction: 'refused', places, areaSqm: places },
      initially: { correction: 'not-ordered' },
    };
  },
  proposal: () => ({}),
};

const airing: BulkMatter = {
  ground: '涉嫌利用公共设施晾晒、摆放物品',
  lead: '巡查发现在路灯杆、护栏上晾晒、摆放物品。',
  kinds: ['person', 'individual-business'],
  correctionFirst: true,
  discussed: false,
  violation(at, dice) {
    const pieces = 1 + dice.next(12);
    return {
      matter: 'appearance.airing-on-public-facilities',
      facts: `${at.name}自${chineseDay(at.from)}起在人行道护栏上晾晒、摆放物品${pieces}件。`,
      circumstances: { correction: 'refused', pieces, volume: 0.1, areaSqm: 1 },
      initially: { correction: 'not-ordered' },
    };
  },
  proposal: () => ({}),
};

/** 各机关办哪些案件；省、市、县、镇四级都有。 */
export const bulkBodies: readonly Readonly<{
  body: string;
  matters: readonly [BulkMatter, ...BulkMatter[]];
}>[] = [
  { body: 'tianhe-market', matters: [expiredFood, expiredFood, unlicensedFood] },
  { body: 'dongguan-transport', matters: [cargo] },
  { body: 'pengjiang-urban', matters: [facade, airing] },
  { body: 'shaxi', matters: [unlicensedFood] },
  { body: 'guangzhou-market', matters: [expiredFood, unlicensedFood] },
  { body: 'dubu', matters: [fertiliser] },
  { body: 'tianhe-market', matters: [unlicensedFood, expiredFood] },
  { body: 'qingyuan-agriculture', matters: [fertiliser] },
  { body: 'guangdong-market', matters: [expiredFood] },
];
