// What the browser keeps between visits: the session's token, what is not sent yet, and the visitor's choices.

import type { Draft } from './protocol.ts';

export interface Kept {
  session: string | null;
  /** Changes with each new talk, so that other tabs notice; a renewed token is still the same talk. */
  talk: string;
  outbox: Draft[];
  /** The last message that the visitor has seen. */
  seen: number;
  /** The language chosen in the menu, and that of the page on which it was chosen. */
  language: string;
  over: string;
  /** Whether the panel was opened or closed by the visitor. */
  open?: boolean;
}

const EMPTY: Kept = { session: null, talk: '', outbox: [], seen: 0, language: '', over: '' };

/** Reads and writes the storage each time, because other tabs do too; without a storage, remembers for this page. */
export class Store {
  readonly key: string;
  #storage: Storage | undefined;
  #memory: Kept = { ...EMPTY };

  constructor(key: string, storage?: Storage) {
    this.key = key;
    this.#storage = storage;
  }

  get kept(): Kept {
    try {
      const text = this.#storage?.getItem(this.key);
      if (text) return { ...EMPTY, ...(JSON.parse(text) as Partial<Kept>) };
      return this.#storage ? { ...EMPTY } : this.#memory;
    } catch {
      return this.#memory;
    }
  }

  keep(change: Partial<Kept>): void {
    this.#memory = { ...this.kept, ...change };
    try {
      this.#storage?.setItem(this.key, JSON.stringify(this.#memory));
    } catch {
      // The storage is full or forbidden: what is remembered for this page has to do from now on.
      this.#storage = undefined;
    }
  }

  add(draft: Draft): void {
    this.keep({ outbox: [...this.kept.outbox, draft] });
  }

  remove(id: string): Draft | undefined {
    const { outbox } = this.kept;
    const found = outbox.find((draft) => draft.id === id);
    if (found) this.keep({ outbox: outbox.filter((draft) => draft.id !== id) });
    return found;
  }
}
