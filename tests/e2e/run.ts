import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.ts';
import { openClient } from './case-client.ts';
import { changeAndReview } from './decision-change-story.ts';
import { openDesk } from './desk-driver.ts';
import {
  closeAndArchive,
  decideAndPublish,
  fileCase,
  investigate,
  refusedBeforeTheWindowEnds,
} from './desk-story.ts';
import { executeTheDecision } from './execution-story.ts';
import { handleQuickly } from './fast-track-story.ts';
import { holdHearing } from './hearing-story.ts';
import { inspectAtRandom } from './inspection-story.ts';
import { joinAndSplit } from './joinder-story.ts';
import { seizeAtOnceAndTransfer } from './jurisdiction-story.ts';
import { partyAnswers } from './party-story.ts';
import { publicFindsTheRecord } from './portal-story.ts';
import { openSeededStories } from './seeded-stories.ts';
import { seizeAndReturn } from './seizure-story.ts';
import { startPlatform } from './server.ts';
import { signInLandsOnTheLink } from './sign-in-story.ts';
import { penaliseOnTheSpot } from './summary-story.ts';
import { supervisorHandlesAFinding, supervisorReadsTheMeasure } from './supervision-story.ts';
import { countAndCheck } from './tools-story.ts';
import { transferAndBack } from './transfer-story.ts';

const here = dirname(fileURLToPath(import.meta.url));
const pictures = join(here, 'pictures');
const chromium = process.env['CHROMIUM'];
if (!chromium) throw new Error('CHROMIUM must name the browser');

/** When the stories begin: a working day of a year whose holidays are known. They let days pass as the law counts them. */
const BEGINS = '2026-11-24T09:00';

const browser = await launch(chromium);
let passed = 0;
let failed = 0;

/** Tells stories one after another, on a platform of their own: the days of one lane do not pass in another. */
async function lane(tell: (stage: Stage) => Promise<void>): Promise<void> {
  const platform = await startPlatform(join(here, '../..'), BEGINS);
  const desk = openDesk(browser, platform, BEGINS, pictures);
  const { address } = platform;
  await tell({ desk, address, client: openClient(address), story: teller(desk) });
  await platform.stop();
}

type Stage = Readonly<{
  desk: ReturnType<typeof openDesk>;
  address: string;
  client: ReturnType<typeof openClient>;
  story<T>(title: string, told: () => Promise<T>): Promise<T | undefined>;
}>;

function teller({ problems }: Stage['desk']): Stage['story'] {
  return async (title, tell) => {
    const before = problems.length;
    const began = performance.now();
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    try {
      const result = await tell();
      const found = problems.slice(before);
      if (found.length > 0) throw new Error(found.join('\n  '));
      passed += 1;
      console.log(`✓ ${title} ${seconds()}`);
      return result;
    } catch (error) {
      failed += 1;
      console.log(`✗ ${title} ${seconds()}\n  ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
}

/** One case from its lead to the archive, and what happens to its decision afterwards; then the shorter stories. */
async function oneWholeCase({ desk, address, client, story }: Stage): Promise<void> {
  await story('没有登录打开链接，登录以后就在那里', () => signInLandsOnTheLink(desk, address));
  const told = await story('登记线索、核查、立案，退回一次', () => fileCase(desk, BEGINS.slice(0, 10)));
  if (told) {
    await story('调查、审核、告知、送达', () => investigate(desk));
    await story('期限内不能复核，理由写在旁边', () => refusedBeforeTheWindowEnds(desk, told.url));
    await story('当事人在手机上陈述，立即进入案件', () =>
      partyAnswers(browser, desk, address, told.url, pictures),
    );
    await story('放弃、复核、讨论、决定、送达、缴款、公示', () => decideAndPublish(desk));
    const record = await story('公众查到公示，没有当事人姓名', () =>
      publicFindsTheRecord(browser, address, pictures, desk),
    );
    await story('结案、归档', () => closeAndArchive(desk, told.url));
    if (record)
      await story('补正、变更、复议、撤销，公示跟着改', () =>
        changeAndReview(desk, address, told.url, record),
      );
  }
  await story('简易程序：当场处罚到归档', () => penaliseOnTheSpot(desk, address));
  await story('各个故事的案件页', () => openSeededStories(desk, address));
  await story('监督线索：调阅、要求说明', () => supervisorHandlesAFinding(desk, address, pictures));
  await story('并案、中止、延长、分案', () => joinAndSplit(desk, address, client));
  await story('快速办理：告知、同意、审核、转回普通程序', () =>
    handleQuickly(desk, address, client, BEGINS.slice(0, 10)),
  );
  await story('算期限、数日子、核对事实', () => countAndCheck(desk, address));
}

/** The other procedures; the last stories let days pass. */
async function otherProcedures({ desk, address, client, story }: Stage): Promise<void> {
  await story('行政检查：抽取、入企、结果到归档', () => inspectAtRandom(desk, address));
  await story('回避、移送公安机关、退回', () => transferAndBack(desk, address, client));
  const seized = await story('扣押：报批、清单、延长、解除、退还', () =>
    seizeAndReturn(desk, address, client),
  );
  if (seized) await story('监督人员调阅扣押的案卷', () => supervisorReadsTheMeasure(desk, address, seized));
  await story('当场扣押、登记保存、协助、管辖争议、移送', () =>
    seizeAtOnceAndTransfer(desk, address, client),
  );
  await story('听证：受理到报告，日子没有到的不能举行', () => holdHearing(desk, address));
  await story('执行：分期、加处罚款、催告、申请法院', () => executeTheDecision(desk, address));
}

await Promise.all([lane(oneWholeCase), lane(otherProcedures)]);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
