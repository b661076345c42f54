import { day } from '../kernel/day.ts';
import { createRegistry } from '../registry/create-registry.ts';
import type { ActType, Officer, PowerGrant, Registry } from '../registry/registry.ts';
import { type DemoBody, demoMatters, demoRegistry } from './demo-registry.ts';

const bodies: readonly DemoBody[] = ['market', 'transport', 'township'];

/** 测试里另外授予各机关的事项，供简易程序和行政检查。 */
const matters: Readonly<Record<DemoBody, readonly string[]>> = {
  market: [
    demoMatters.market,
    'appearance.occupying-city-road',
    'food.purchase-check-missing',
    'health.staff-without-health-certificate',
  ],
  transport: [demoMatters.transport, 'appearance.occupying-city-road'],
  township: [demoMatters.township, 'appearance.occupying-city-road'],
};

const actTypes: readonly ActType[] = ['penalty', 'inspection'];

// 过期食品只有处罚权，用来看没有检查依据的情形。
const powers: readonly PowerGrant[] = bodies.flatMap((body) =>
  matters[body].flatMap((matter) =>
    actTypes
      .filter((actType) => actType === 'penalty' || matter !== demoMatters.market)
      .map((actType) => ({
        id: `power-${body}-${matter}-${actType}`,
        body,
        matter,
        actType,
        from: day('2021-10-01'),
        restsOn: '职权清单（演示）',
        ...(body === 'township'
          ? { kind: 'delegated' as const, publishedOn: day('2021-09-01') }
          : { kind: 'own' as const }),
      })),
  ),
);

function officer(id: string, name: string, duty: Officer['duty'], validTo: string): Officer {
  return {
    id: `market.${id}`,
    name,
    body: 'market',
    unit: 'team',
    duty,
    legalQualification: false,
    certificate: {
      number: `演示MARKET-${id}`,
      category: 'enforcement',
      validFrom: day('2024-01-01'),
      validTo: day(validTo),
      status: 'valid',
    },
  };
}

/** 测试用的主体库，多几项职权和几名人员：辅助人员、证件过期的人员、另两名检查人员。 */
export const wideRegistry: Registry = createRegistry({
  bodies: demoRegistry.bodies,
  officers: [
    ...demoRegistry.officers,
    officer('auxiliary', '样壬辅', 'auxiliary', '2028-12-31'),
    officer('expired', '样癸旧', 'officer', '2025-12-31'),
    officer('handler-3', '样子木', 'officer', '2028-12-31'),
    officer('handler-4', '样丑水', 'officer', '2028-12-31'),
  ],
  powers,
});
