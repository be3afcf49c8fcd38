// What the widget and the server say to each other (docs/reference/chat.md), the same over both transports.

export type Author = 'visitor' | 'assistant' | 'staff';
export type TalkState = 'bot' | 'human';
export type Vote = -1 | 0 | 1;

export interface Source {
  readonly title: string;
  readonly url: string;
  readonly as_of: string;
}

export interface Button {
  readonly title: string;
  readonly payload: string;
}

export interface Message {
  readonly type: 'message';
  readonly seq: number;
  readonly from: Author;
  readonly id?: string | null;
  readonly reply_to?: number | null;
  readonly text: string;
  readonly shown?: string | null;
  readonly language?: string | null;
  readonly buttons?: readonly Button[];
  readonly custom?: { readonly facts?: readonly string[]; readonly sources?: readonly Source[] } | null;
  readonly at?: string;
  vote?: Vote;
}

/** A visitor's message that the server has not stored yet. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly shown?: string;
  readonly language: string;
}

export type FromServer =
  | Message
  | { readonly type: 'opened'; readonly session: string; readonly new: boolean; readonly seq: number; readonly state: TalkState }
  | { readonly type: 'stored'; readonly id: string; readonly seq: number }
  | { readonly type: 'working'; readonly seq: number }
  | { readonly type: 'idle' } // HTTP only: nothing is being worked on
  | { readonly type: 'vote'; readonly seq: number; readonly vote: Vote }
  | { readonly type: 'forgotten' }
  | { readonly type: 'state'; readonly state: TalkState }
  | { readonly type: 'pong' }
  | Refusal;

export interface Refusal {
  readonly type: 'error';
  readonly code: string;
  readonly message: string;
  readonly id?: string | null;
  readonly retry_after_s?: number | null;
}

export type ToServer =
  | ({ readonly type: 'message' } & Draft)
  | { readonly type: 'vote'; readonly seq: number; readonly vote: Vote }
  | { readonly type: 'forget' };

/** How a connection begins: the session, if there is one, and the last message that was seen. */
export interface Opening {
  readonly session: string | null;
  readonly after: number;
  readonly language: string;
}

export interface Listener {
  heard(frame: FromServer): void;
  /** Called once, when the connection is gone for whatever reason but `close()`. */
  lost(): void;
}

export interface Connection {
  send(frame: ToServer): void;
  /** Make sure that the connection is alive: the network or the page came back. */
  check(): void;
  close(): void;
}

export type Connect = (opening: Opening, listener: Listener) => Connection;
