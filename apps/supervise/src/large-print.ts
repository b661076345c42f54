import { createContext } from 'react';

/** 大字版的开关：是否放大，怎样切换。 */
export const LargePrintContext = createContext<readonly [boolean, () => void]>([false, () => undefined]);
