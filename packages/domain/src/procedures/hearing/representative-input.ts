import { z } from 'zod';
import { shortText, yesNo } from '../../engine/inputs.ts';

/** 由代理人代为放弃、撤回的，写明代理人和委托书有没有该项明确授权。 */
export const representativeInput = z
  .strictObject({
    name: shortText('代理人', 60),
    expressAuthority: yesNo('委托书明确授权放弃、撤回'),
  })
  .meta({ title: '由代理人代办' });
