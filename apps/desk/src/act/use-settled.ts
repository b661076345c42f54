import { useEffect, useState } from 'react';

const QUIET_MS = 500;

/** 停手片刻以后的值，免得每打一个字都去判断和预演。 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
