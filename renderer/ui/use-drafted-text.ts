import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** What was typed and not stored, with why. */
export interface Unsaved {
  readonly text: string;
  readonly trouble: string;
}

/** Where a text that could not be saved waits while its field is not on the screen. */
export interface UnsavedPlace {
  readonly read: () => Unsaved | null;
  readonly write: (unsaved: Unsaved | null) => void;
}

export interface DraftedTextOptions {
  /** What is stored now, as the field shows it. */
  readonly stored: string;
  /** Stores what was typed; says in words why it cannot. */
  readonly save: (text: string) => string | null | Promise<string | null>;
  /** Save while typing, a moment after the last key, or only on leaving the field. */
  readonly pace: 'typing' | 'leaving';
  readonly unsaved?: UnsavedPlace;
}

export interface DraftedText {
  readonly text: string;
  /** Why it cannot be stored as it is. */
  readonly trouble: string | null;
  readonly type: (text: string) => void;
  /** Saves at once what is not saved yet, and tries a refused text again. */
  readonly commit: () => void;
  /** The field is left: from now on it shows what is stored. */
  readonly leave: () => void;
  /** Takes back a text that is not stored; false when there is none. */
  readonly revert: () => boolean;
}

const PAUSE_MS = 250;

/**
 * A text that is saved as it is typed. While the field is typed in it keeps its own text, so that a change from
 * elsewhere does not overwrite it; what cannot be saved stays in the field with the reason. Nothing typed waits
 * when the field goes, or the window.
 */
export function useDraftedText({ stored, save, pace, unsaved }: DraftedTextOptions): DraftedText {
  const [draft, setDraft] = useState<{ readonly text: string; readonly trouble: string | null } | null>(
    () => unsaved?.read() ?? null,
  );
  const latest = useRef({ save, unsaved });
  useLayoutEffect(() => {
    latest.current = { save, unsaved };
  });
  /** Typed and not handed over yet. */
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef(false);
  const inField = useRef(false);

  const handOver = async () => {
    clearTimeout(timer.current);
    if (saving.current) return; // the loop below takes the next text when it is done with this one
    saving.current = true;
    try {
      while (waiting.current !== null) {
        const text = waiting.current;
        waiting.current = null;
        const outcome = latest.current.save(text);
        // what is not stored far away is settled at once, before the next thing happens
        const trouble = outcome instanceof Promise ? await outcome : outcome;
        latest.current.unsaved?.write(trouble === null ? null : { text, trouble });
        const keepsText = trouble !== null || (pace === 'typing' && inField.current);
        if (waiting.current === null) setDraft(keepsText ? { text, trouble } : null);
      }
    } finally {
      saving.current = false;
    }
  };

  // Both may be the last chance: the field goes, the window is hidden or closed.
  const onLastChance = useEffectEvent(() => void handOver());
  useLayoutEffect(() => {
    const listener = () => onLastChance();
    window.addEventListener('pagehide', listener);
    document.addEventListener('visibilitychange', listener);
    return () => {
      window.removeEventListener('pagehide', listener);
      document.removeEventListener('visibilitychange', listener);
      listener();
    };
  }, []);

  const commit = () => {
    if (waiting.current === null && draft?.trouble != null) waiting.current = draft.text;
    void handOver();
  };

  return {
    text: draft?.text ?? stored,
    trouble: draft?.trouble ?? null,
    type: (text) => {
      inField.current = true;
      waiting.current = text;
      setDraft({ text, trouble: draft?.trouble ?? null });
      clearTimeout(timer.current);
      if (pace === 'typing') timer.current = setTimeout(() => void handOver(), PAUSE_MS);
    },
    commit,
    leave: () => {
      inField.current = false;
      const isSettled = waiting.current === null && draft?.trouble == null && !saving.current;
      if (isSettled) setDraft(null);
      else commit();
    },
    revert: () => {
      const isUnsaved = draft?.trouble != null || (pace === 'leaving' && waiting.current !== null);
      if (!isUnsaved) return false;
      clearTimeout(timer.current);
      waiting.current = null;
      unsaved?.write(null);
      setDraft(null);
      return true;
    },
  };
}
