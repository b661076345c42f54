import { APP, EIA, EPR, PDR, WPP } from '@lpt/law';
import { z } from 'zod';
import { always, is } from '../discretion/condition.ts';
import { share, sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import { constructionWithoutAssessment } from '../matters/construction-without-assessment.matter.ts';
import { dischargeWithoutPermit } from '../matters/discharge-without-permit.matter.ts';
import { excessDischarge } from '../matters/excess-discharge.matter.ts';
import { factorField, money } from '../matters/fields.ts';
import { type Matter, matter } from '../matters/matter.ts';
import { pollutionControlsNotReady } from '../matters/pollution-controls-not-ready.matter.ts';

/** 生态环境法典施行之日，也是它所取代的各部法律失效之日。 */
const codeFrom = day('2026-08-15');

/** 法典施行以前的超标排放：水、大气两法的罚款幅度。工业噪声当时依噪声法，条文没有登记，不在此列。 */
const excessDischargeBefore = matter({
  ...excessDischarge,
  violates: [APP.art(18), WPP.art(10)],
  penalizes: [APP.art(99, { item: 2 }), WPP.art(83, { item: 2 })],
  statutory: [
    {
      id: 'pollutant',
      title: '排放大气、水等污染物',
      when: is('subject', 'pollutant'),
      fine: sum(100_000, 1_000_000),
    },
  ],
  basis: 'memory',
  remark: '2026年8月15日以前的行为适用。工业噪声依当时的噪声污染防治法，条文没有登记。',
  from: day('2018-10-26'),
  to: codeFrom,
});

const investment = { field: 'totalInvestmentFen', title: '建设项目总投资额' } as const;

/** 法典施行以前的未批先建：按总投资额的比例罚款。 */
const constructionWithoutAssessmentBefore = matter({
  ...constructionWithoutAssessment,
  violates: [EIA.art(25)],
  penalizes: [EIA.art(31)],
  circumstances: z.object({
    totalInvestmentFen: money('建设项目总投资额'),
    score: constructionWithoutAssessment.circumstances.shape.score,
    ...factorField,
  }),
  statutory: [{ id: 'all', title: '责令停止建设并处罚款', when: always, fine: share(investment, 1, 5) }],
  basis: 'memory',
  remark: '2026年8月15日以前的行为适用；比例没有核对原文。',
  from: day('2018-12-29'),
  to: codeFrom,
});

/** 法典施行以前的违反三同时。 */
const pollutionControlsNotReadyBefore: Matter = {
  ...pollutionControlsNotReady,
  violates: [EPR.art(15), EPR.art(19)],
  penalizes: [EPR.art(23)],
  basis: 'memory',
  remark: '2026年8月15日以前的行为适用；幅度没有核对原文。',
  from: day('2017-10-01'),
  to: codeFrom,
};

/** 法典施行以前的无证排污。 */
const dischargeWithoutPermitBefore = matter({
  ...dischargeWithoutPermit,
  violates: [PDR.art(2)],
  penalizes: [PDR.art(33)],
  statutory: [
    {
      id: 'pollutant',
      title: '排放大气、水等污染物',
      when: is('subject', 'pollutant'),
      fine: sum(200_000, 1_000_000),
    },
  ],
  basis: 'memory',
  remark: '2026年8月15日以前的行为适用；幅度没有核对原文。',
  from: day('2021-03-01'),
  to: codeFrom,
});

/** 生态环境法典施行以前的各事项，代号与现行的相同。 */
export const earlierEcologyMatters: readonly Matter[] = [
  excessDischargeBefore,
  constructionWithoutAssessmentBefore,
  pollutionControlsNotReadyBefore,
  dischargeWithoutPermitBefore,
];
