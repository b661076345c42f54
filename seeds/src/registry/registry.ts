import { type Body, createRegistry, type Registry, type RegistryData } from '@lpt/domain';
import { demoCertificateNumber } from '../demo-numbers.ts';
import { enforcementBodies } from './enforcement-bodies.ts';
import { type CertificateNumbering, officersOf } from './officers.ts';
import { demoBody } from './outline.ts';
import { policeBodies } from './police-bodies.ts';
import { demoPowers } from './powers.ts';
import { supervisionBodies } from './supervision-bodies.ts';

// 姓名、信用代码由名单里的位置决定，后加的机关排在最后。
const bodies: readonly Body[] = [...enforcementBodies, ...supervisionBodies, ...policeBodies].map(demoBody);

/** 演示省份的主体、人员和职权。证号的写法可以换成本地的。 */
export function createDemoRegistryData(
  numbering: CertificateNumbering = demoCertificateNumber,
): RegistryData {
  return {
    bodies,
    officers: bodies.flatMap((body, index) => officersOf(body, index, numbering)),
    powers: demoPowers,
  };
}

/** 演示省份的主体、人员和职权，演示写法的证号。 */
export const demoRegistryData: RegistryData = createDemoRegistryData();

/** 演示省份的主体库，供测试和故事使用。 */
export const demoRegistry: Registry = createRegistry(demoRegistryData);
