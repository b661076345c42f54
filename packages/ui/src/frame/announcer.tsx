import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Note = Readonly<{ says: string; tone: 'done' | 'refused'; turn: number }>;
type Announce = (says: string, tone?: Note['tone']) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something to the person: on the screen for a while, and to screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** 结果提示：保存、办理、退回的结果都从这里说，读屏也听得到。 */
export function Announcer({ children }: Readonly<{ children: ReactNode }>) {
  const [note, setNote] = useState<Note | null>(null);
  const announce = useCallback<Announce>(
    (says, tone = 'done') => setNote((last) => ({ says, tone, turn: (last?.turn ?? 0) + 1 })),
    [],
  );
  const shown = useMemo(
    () =>
      note && (
        <p key={note.turn} className={`lp-toast lp-toast-${note.tone}`}>
          {note.says}
        </p>
      ),
    [note],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className="lp-live" aria-live="polite">
        {shown}
      </output>
    </AnnounceContext>
  );
}
