import { z } from 'zod';
import { idInput, longText, officersInput, partyInput, shortText } from '../../engine/inputs.ts';
import { listedItemFields, siteFields } from '../coercion-inputs.ts';

const preservedItemsInput = z
  .array(z.strictObject(listedItemFields))
  .min(1)
  .max(200)
  .meta({ title: '登记保存清单', widget: 'items' });

/** 现场登记保存的输入。 */
export const preserveFields = {
  party: partyInput,
  officers: officersInput,
  ...siteFields,
  reason: longText('证据可能灭失或者以后难以取得的情况', 1000),
  items: preservedItemsInput,
  recording: shortText('音像记录', 200, '设备和文件的编号'),
};

/** 案内的登记保存。 */
export const preservationIdInput = idInput('登记保存', 'preservation-of-party');
