import { type ActType, day, type PowerGrant } from '@lpt/domain';

type PowerOutline = Readonly<{
  body: string;
  matters: readonly string[];
  actTypes: readonly ActType[];
  from: string;
  to?: string;
  restsOn: string;
  kind: PowerGrant['kind'];
  publishedOn?: string;
}>;

const food = ['food.expired-food', 'food.unlicensed-food-business'];
const transport = ['transport.cargo-not-secured'];
const agriculture = ['agriculture.unregistered-fertiliser'];
const appearance = ['appearance.street-building-facade', 'appearance.airing-on-public-facilities'];

const allActs: readonly ActType[] = ['penalty', 'coercion', 'inspection'];
// 下放文件的编号取自真实文件，公布、施行之日是演示用的。
const announced = '2021-09-01';
const handedOver = '2021-10-01';
const duties = '本机关职能配置、内设机构和人员编制规定';

/** 演示的职权清单：处罚、强制、检查分别登记；镇的职权自下放之日起，县局的处罚和强制同日停止、检查继续。 */
const outlines: readonly PowerOutline[] = [
  ...['guangdong-market', 'guangzhou-market', 'tianhe-market'].map(
    (body) =>
      ({ body, matters: food, actTypes: allActs, from: '2020-01-01', restsOn: duties, kind: 'own' }) as const,
  ),
  {
    body: 'dongguan-transport',
    matters: transport,
    actTypes: allActs,
    from: '2020-01-01',
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'qingyuan-agriculture',
    matters: agriculture,
    actTypes: allActs,
    from: '2020-01-01',
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'yangshan-agriculture',
    matters: agriculture,
    actTypes: ['penalty', 'coercion'],
    from: '2020-01-01',
    to: handedOver,
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'yangshan-agriculture',
    matters: agriculture,
    actTypes: ['inspection'],
    from: '2020-01-01',
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'pengjiang-urban',
    matters: appearance,
    actTypes: allActs,
    from: '2020-01-01',
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'tianhe-police',
    matters: ['police.identity-unchecked'],
    actTypes: ['penalty', 'inspection'],
    from: '2020-01-01',
    restsOn: duties,
    kind: 'own',
  },
  {
    body: 'dubu',
    matters: [...agriculture, ...appearance],
    actTypes: allActs,
    from: handedOver,
    restsOn: '阳府函〔2021〕18号',
    kind: 'delegated',
    publishedOn: announced,
  },
  {
    body: 'shaxi',
    matters: [...appearance, 'food.unlicensed-food-business'],
    actTypes: allActs,
    from: handedOver,
    restsOn: '粤府函〔2020〕136号',
    kind: 'delegated',
    publishedOn: announced,
  },
];

function grantsOf({
  body,
  matters,
  actTypes,
  from,
  to,
  restsOn,
  kind,
  publishedOn,
}: PowerOutline): readonly PowerGrant[] {
  return matters.flatMap((matter) =>
    actTypes.map((actType) => ({
      id: `${body}/${matter}/${actType}`,
      body,
      matter,
      actType,
      from: day(from),
      ...(to === undefined ? {} : { to: day(to) }),
      restsOn,
      kind,
      ...(publishedOn === undefined ? {} : { publishedOn: day(publishedOn) }),
    })),
  );
}

/** 全部演示职权。 */
export const demoPowers: readonly PowerGrant[] = outlines.flatMap(grantsOf);
