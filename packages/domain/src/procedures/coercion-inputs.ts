import { z } from 'zod';
import type { Phase } from '../case/phase.ts';
import { choice, instantInput, shortText, yesNo } from '../engine/inputs.ts';

/** 可以登记保存、采取强制措施的阶段：从核查到决定。 */
export const coercionPhases: readonly Phase[] = [
  'verifying',
  'investigating',
  'investigation-closed',
  'reviewing',
  'reviewed',
  'proceeding',
];

/** 可以了结的阶段：终止、移送以后还要解除、退还。 */
export const endingPhases: readonly Phase[] = [...coercionPhases, 'terminated', 'transferred-out'];

/** 清单上一件物品的各项。 */
export const listedItemFields = {
  name: shortText('名称', 100),
  specification: shortText('规格、型号', 100),
  quantity: z.number().positive().max(1_000_000_000).meta({ title: '数量' }),
  unit: shortText('单位', 20),
  condition: shortText('状况', 200),
  place: shortText('存放地点', 200),
  keeper: shortText('保管人', 60),
  photos: z
    .array(z.string().min(1).max(20))
    .max(20)
    .meta({ title: '照片、录像', widget: 'evidence-of-case' }),
};

/** 现场的情况：时刻、见证、签名、当场交付。 */
export const siteFields = {
  certificatesShown: yesNo('已出示执法证件'),
  at: instantInput('现场实施的时刻'),
  witness: shortText('见证人', 60).exactOptional(),
  signature: choice('签名情况', { signed: '已签名', 'refused-recorded': '拒绝签名，已在笔录、清单上注明' }),
  handedOver: yesNo('已当场交付文书和清单'),
};
