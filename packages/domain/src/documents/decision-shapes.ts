import type { Body } from '../registry/registry.ts';
import { type DecisionPart, type DecisionSubject, decisionParts } from './decision-parts.ts';
import type { Block } from './model.ts';
import { organOf } from './organ.ts';
import { heading } from './paragraph.ts';

type Section = Readonly<{ heading?: string; parts: readonly DecisionPart[] }>;

/** 一类机关的决定书怎样分段。 */
type DecisionShape = Readonly<{ fits(body: Body): boolean; sections: readonly Section[] }>;

/** 交通运输的四段写法。 */
const transport: DecisionShape = {
  fits: ({ profile }) => profile.includes('transport'),
  sections: [
    {
      heading: '一、违法事实、证据和告知情况',
      parts: ['course', 'facts', 'evidence-sentence', 'discretion', 'notice'],
    },
    { heading: '二、违反的规定、处罚依据和决定', parts: ['breach', 'decision'] },
    { heading: '三、履行方式和期限', parts: ['performance'] },
    { heading: '四、救济途径', parts: ['remedies', 'publication'] },
  ],
};

/** 镇街的写法：不分标题，从查明的事实到决定一气写下来。 */
const township: DecisionShape = {
  fits: ({ kind }) => kind === 'township',
  sections: [
    { parts: ['course', 'facts', 'evidence-sentence', 'breach', 'notice', 'discretion', 'decision'] },
    { parts: ['performance', 'remedies', 'publication'] },
  ],
};

/** 通用的五部分写法。 */
const general: DecisionShape = {
  fits: () => true,
  sections: [
    { heading: '一、违法事实和证据', parts: ['course', 'facts', 'evidence-table'] },
    { heading: '二、告知、陈述申辩、听证及复核情况', parts: ['notice'] },
    { heading: '三、违反的规定、裁量及处罚依据和决定', parts: ['breach', 'discretion', 'decision'] },
    { heading: '四、履行方式和期限', parts: ['performance'] },
    { heading: '五、救济途径', parts: ['remedies', 'publication'] },
  ],
};

/** 依次比对，第一种合适的就用。 */
const shapes: readonly DecisionShape[] = [township, transport, general];

/** 决定书的正文，不含当事人栏和落款。 */
export function decisionBody(subject: DecisionSubject): readonly Block[] {
  const organ = organOf(subject);
  const { sections } = shapes.find(({ fits }) => fits(organ)) ?? general;
  return sections.flatMap((section) => [
    ...(section.heading ? [heading(section.heading)] : []),
    ...section.parts.flatMap((part) => decisionParts[part](subject)),
  ]);
}
