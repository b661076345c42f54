import { createContext, useEffect, useState } from 'react';

const KEY = 'lpt-large-print';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

function remember(large: boolean): void {
  try {
    localStorage.setItem(KEY, large ? 'yes' : 'no');
  } catch {
    // A browser that forbids storage forgets the choice; the page still changes.
  }
}

/** 大字版：记在这台电脑上；样式都用 rem，改根字号就全部跟随。 */
export function useLargePrint(): readonly [boolean, () => void] {
  const [large, setLarge] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset['size'] = large ? 'large' : 'normal';
  }, [large]);
  const toggle = () => {
    remember(!large);
    setLarge(!large);
  };
  return [large, toggle];
}

/** 大字版的开关：是否放大，怎样切换。 */
export const LargePrintContext = createContext<readonly [boolean, () => void]>([false, () => undefined]);
