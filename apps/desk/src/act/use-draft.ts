import { deleteDraft, readDraft, saveDraft } from '@lpt/contract';
import { ask, type Values } from '@lpt/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

const QUIET_MS = 1200;

/** 草稿放在哪里：哪一案的哪一项，给哪一名当事人、就哪一件报批；登记线索写 `new`。 */
export type DraftPlace = Readonly<{
  city: string;
  caseId: string;
  act: string;
  party: string | undefined;
  request: string | undefined;
}>;

function addressOf({ city, caseId, act, party, request }: DraftPlace) {
  return {
    params: { city, caseId, act },
    query: { ...(party ? { party } : {}), ...(request ? { request } : {}) },
  };
}

export type Draft = Readonly<{
  /** 打开时读到的草稿；正在读的为 `undefined`，没有的为空。 */
  found: Readonly<{ input: Values; savedAt: string }> | null | undefined;
  /** 最近一次存好的时刻；存不上的说明。 */
  savedAt: string | undefined;
  failed: boolean;
  keep: (values: Values) => void;
  forget: () => Promise<void>;
}>;

/** 草稿：打开时读，停手片刻就存，办完就删。 */
export function useDraft({ city, caseId, act, party, request }: DraftPlace): Draft {
  const address = useMemo(
    () => addressOf({ city, caseId, act, party, request }),
    [city, caseId, act, party, request],
  );
  const [found, setFound] = useState<Draft['found']>(undefined);
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<Values>(undefined);

  const send = useCallback(async () => {
    const input = waiting.current;
    waiting.current = undefined;
    if (!input) return;
    try {
      const { body } = await ask(saveDraft, { ...address, body: { input } });
      setSavedAt(body.savedAt);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [address]);

  useEffect(() => {
    let gone = false;
    const read = async () => {
      try {
        const answer = await ask(readDraft, address);
        if (!gone) setFound(answer.status === 200 ? answer.body : null);
      } catch {
        if (!gone) setFound(null);
      }
    };
    void read();
    return () => {
      gone = true;
      clearTimeout(timer.current);
      void send();
    };
  }, [address, send]);

  return {
    found,
    savedAt,
    failed,
    keep: (values) => {
      waiting.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), QUIET_MS);
    },
    forget: async () => {
      clearTimeout(timer.current);
      waiting.current = undefined;
      setSavedAt(undefined);
      await ask(deleteDraft, address).catch(() => undefined);
    },
  };
}
