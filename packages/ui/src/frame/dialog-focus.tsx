import { useEffect, useRef } from 'react';

// Where the focus was last, outside of drawers and modals.
let opener: HTMLElement | undefined;

function remember({ target }: FocusEvent): void {
  if (target instanceof HTMLElement && !target.closest('.ant-drawer, .ant-modal-root')) opener = target;
}

/** Remembers where the focus is, so that a dialog can give it back. Called once, by the provider. */
export function useOpenerMemory(): void {
  useEffect(() => {
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
}

/**
 * Put first inside a dialog: moves the focus in when it opens, and back to where it was when it goes.
 * Our dialogs are taken away at once, so the kit's own return of the focus never happens.
 */
export function DialogFocus() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const from = opener;
    const frame = requestAnimationFrame(() => here.current?.focus({ preventScroll: true }));
    return () => {
      cancelAnimationFrame(frame);
      setTimeout(() => focusBack(from));
    };
  }, []);
  return <span ref={here} tabIndex={-1} className="lp-dialog-focus" />;
}

function focusBack(from: HTMLElement | undefined): void {
  // Another dialog has opened in the meantime: it keeps the focus.
  if (document.querySelector('.lp-dialog-focus')) return;
  const place = from?.isConnected ? from : document.getElementById('main');
  place?.focus({ preventScroll: true });
}
