// The talk: what was said, what is still to be sent, and the connection that is kept up for it.
// Nothing is lost: a message stays in the outbox until the server has stored it, and goes again with the same id.

import type { Connect, Connection, Draft, FromServer, Message, Refusal, TalkState, Vote } from './protocol.ts';
import type { Store } from './store.ts';

/** `trouble`: the server cannot be reached although the browser has a network. */
export type Status = 'closed' | 'connecting' | 'online' | 'offline' | 'trouble';

export interface Options {
  readonly store: Store;
  /** Tried in turn at each attempt. */
  readonly transports: readonly Connect[];
  readonly language: () => string;
  /** Something that is shown has changed. */
  readonly changed: () => void;
  /** A message came that was said just now (not one of an earlier visit). */
  readonly arrived: (message: Message) => void;
  readonly isOnline?: () => boolean;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const STEADY_AFTER_MS = 10_000;
const STORED_WITHIN_MS = 15_000;
const WORKED_ON_FOR_MS = 120_000;
const REFUSED_FOR_GOOD = ['too_long', 'empty', 'bad_message'];

/** How long to wait before the next attempt: doubling, bounded, with jitter so that not all come back at once. */
export function backOff(attempt: number, random: number = Math.random()): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt) * (0.5 + random / 2);
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class Client {
  messages: readonly Message[] = [];
  failed: readonly (Draft & { reason: string })[] = [];
  status: Status = 'closed';
  state: TalkState = 'bot';
  /** What the server said about a refusal, in the visitor's language. */
  notice = '';

  readonly #options: Options;
  #connection: Connection | undefined;
  #talk = '';
  #after = 0;
  #history = 0;
  #attempt = 0;
  #transport = 0;
  #isOpen = false;
  #openedAt = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #sending: string | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  readonly #votes = new Map<number, Vote>();
  #workingSeq = 0;
  #workingUntil = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#talk = options.store.kept.talk;
  }

  get outbox(): readonly Draft[] {
    return this.#options.store.kept.outbox;
  }

  /** Whether an answer is being worked on. */
  get isWorking(): boolean {
    if (this.state !== 'bot' || Date.now() > this.#workingUntil) return false;
    return this.#workingSeq > this.#answered();
  }

  get lastSeq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** Connect, unless that is done or under way. */
  start(): void {
    if (this.status !== 'closed') return;
    this.#show('connecting');
    this.#connect();
  }

  /** Close the connection; `start()` goes on. */
  stop(): void {
    this.#drop();
    this.#show('closed');
  }

  send(text: string, shown?: string): void {
    const draft: Draft = { id: newId(), text, language: this.#options.language(), ...(shown && { shown }) };
    this.#options.store.add(draft);
    this.notice = '';
    this.start();
    this.#flush();
    this.#options.changed();
  }

  vote(seq: number, vote: Vote): void {
    this.#votes.set(seq, vote);
    this.#mark(seq, vote);
    this.#sendVotes();
  }

  /** Leave this talk and begin a new one. */
  restart(): void {
    this.#begin(newId());
    this.#options.store.keep({ session: null, talk: this.#talk, outbox: [], seen: 0 });
    this.#options.changed();
  }

  /** Have everything erased; `forgotten` comes when it is. False where nobody can be asked now. */
  forget(): boolean {
    if (!this.#options.store.kept.session) {
      this.restart();
      return true;
    }
    if (this.status !== 'online') return false;
    this.#connection?.send({ type: 'forget' });
    return true;
  }

  /** The page or the network came back: make sure of the connection at once. */
  wake(): void {
    if (this.status === 'online') this.#connection?.check();
    else if (this.status !== 'closed' && this.#wait !== undefined) {
      this.#attempt = 0;
      this.#connect();
    }
  }

  /** The network is gone, says the browser. */
  sleep(): void {
    if (this.status !== 'closed') this.#lost();
  }

  /** Another tab changed what is kept: follow it into a new talk, or show what it is sending. */
  sync(): void {
    const { talk, session } = this.#options.store.kept;
    if (talk !== this.#talk) {
      this.#begin(talk);
      if (session) this.start();
    }
    this.#options.changed();
  }

  #begin(talk: string): void {
    this.#drop();
    this.status = 'closed';
    this.#talk = talk;
    this.messages = [];
    this.failed = [];
    this.#votes.clear();
    this.notice = '';
    this.state = 'bot';
    this.#after = this.#history = this.#workingSeq = this.#attempt = 0;
  }

  #connect(): void {
    this.#drop();
    this.#transport = 0;
    this.#try();
  }

  #try(): void {
    const { transports, store, language } = this.#options;
    const connect = transports[this.#transport];
    if (!connect) return;
    this.#isOpen = false;
    const opening = { session: store.kept.session, after: this.#after, language: language() };
    let mine: Connection | undefined;
    const isMine = (): boolean => mine === undefined || mine === this.#connection;
    mine = this.#connection = connect(opening, {
      heard: (frame) => isMine() && this.#hear(frame),
      lost: () => isMine() && this.#lost(),
    });
  }

  #drop(): void {
    clearTimeout(this.#wait);
    clearTimeout(this.#deadline);
    this.#wait = this.#sending = undefined;
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.close();
  }

  #lost(retryAfterMs = 0): void {
    const wasOpen = this.#isOpen;
    const isOnline = (this.#options.isOnline ?? (() => navigator.onLine))();
    this.#drop();
    if (!wasOpen && isOnline && !retryAfterMs && this.#transport + 1 < this.#options.transports.length) {
      this.#transport += 1;
      this.#try();
      return;
    }
    if (wasOpen && Date.now() - this.#openedAt > STEADY_AFTER_MS) this.#attempt = 0;
    this.#wait = setTimeout(() => this.#connect(), Math.max(retryAfterMs, backOff(this.#attempt)));
    this.#isOpen = false;
    this.#attempt += 1;
    // A short drop is mended before anybody need know of it.
    this.#show(!isOnline ? 'offline' : wasOpen && this.#attempt === 1 ? 'connecting' : 'trouble');
  }

  #hear(frame: FromServer): void {
    switch (frame.type) {
      case 'opened':
        this.#opened(frame.session, frame.new, frame.seq, frame.state);
        break;
      case 'stored':
        this.#stored(frame.id, frame.seq);
        break;
      case 'message':
        this.#after = Math.max(this.#after, frame.seq);
        this.#add(frame);
        if (frame.from === 'visitor' && frame.id) this.#settle(frame.id);
        break;
      case 'working':
        this.#workOn(frame.seq);
        break;
      case 'idle':
        this.#workingUntil = 0;
        break;
      case 'vote':
        this.#votes.delete(frame.seq);
        this.#mark(frame.seq, frame.vote);
        break;
      case 'state':
        this.state = frame.state;
        break;
      case 'forgotten':
        this.restart();
        break;
      case 'error':
        this.#refused(frame);
        break;
    }
    this.#options.changed();
  }

  #opened(session: string, isNew: boolean, seq: number, state: TalkState): void {
    const { store } = this.#options;
    if (isNew) {
      const { outbox } = store.kept;
      if (this.messages.length || !this.#talk) this.#talk = newId();
      this.messages = [];
      this.#after = 0;
      store.keep({ session, talk: this.#talk, outbox, seen: 0 });
    } else store.keep({ session });
    this.#isOpen = true;
    this.#openedAt = Date.now();
    this.#history = Math.max(this.#history, this.messages.length ? 0 : seq);
    this.state = state;
    this.notice = '';
    this.#show('online');
    this.#sendVotes();
    this.#flush();
  }

  /** A vote counts when the server has said it back; until then it is sent with each new connection. */
  #sendVotes(): void {
    if (this.status !== 'online') return;
    for (const [seq, vote] of this.#votes) this.#connection?.send({ type: 'vote', seq, vote });
  }

  /** Send the oldest message of the outbox; the next one goes when this one is stored, so that order is kept. */
  #flush(): void {
    const draft = this.outbox[0];
    if (this.status !== 'online' || this.#sending || !draft) return;
    this.#sending = draft.id;
    this.#connection?.send({ type: 'message', ...draft });
    this.#deadline = setTimeout(() => this.#lost(), STORED_WITHIN_MS);
  }

  #stored(id: string, seq: number): void {
    const draft = this.outbox.find((one) => one.id === id);
    if (draft) this.#add({ ...draft, type: 'message', seq, from: 'visitor' });
    this.#workOn(seq);
    this.#settle(id);
  }

  #settle(id: string): void {
    this.#options.store.remove(id);
    if (this.#sending === id) {
      clearTimeout(this.#deadline);
      this.#sending = undefined;
      this.notice = '';
    }
    if (!this.#sending) this.#flush();
  }

  #refused({ code, message, id, retry_after_s }: Refusal): void {
    const { store } = this.#options;
    const wait = (retry_after_s ?? 0) * 1000;
    if (code === 'session_expired' && store.kept.session) {
      this.#begin(newId());
      store.keep({ session: null, talk: this.#talk, seen: 0 });
      this.start();
      return;
    }
    const refused = id ?? this.#sending;
    if (refused && REFUSED_FOR_GOOD.includes(code)) {
      const draft = store.remove(refused);
      if (draft) this.failed = [...this.failed, { ...draft, reason: message }];
      this.#settle(refused);
      return;
    }
    this.notice = message;
    if (this.#isOpen && refused) {
      // It stays in the outbox, and goes again when the server wants it.
      clearTimeout(this.#deadline);
      this.#deadline = setTimeout(
        () => {
          this.#sending = undefined;
          this.#flush();
        },
        Math.max(wait, backOff(2)),
      );
    } else if (!this.#isOpen) this.#lost(Math.max(wait, 1));
  }

  #add(message: Message): void {
    if (this.messages.some(({ seq }) => seq === message.seq)) {
      // What the server keeps counts: it masks what is personal.
      this.messages = this.messages.map((known) => (known.seq === message.seq ? { ...known, ...message } : known));
      return;
    }
    const later = this.messages.findIndex((known) => known.seq > message.seq);
    const place = later < 0 ? this.messages.length : later;
    this.messages = [...this.messages.slice(0, place), message, ...this.messages.slice(place)];
    if (message.seq > this.#history) {
      if (message.from === 'visitor') this.#workOn(message.seq);
      else this.#options.arrived(message);
    }
  }

  #workOn(seq: number): void {
    this.#workingSeq = Math.max(this.#workingSeq, seq);
    this.#workingUntil = Date.now() + WORKED_ON_FOR_MS;
  }

  /** The last message that was answered: answers come in order. */
  #answered(): number {
    return this.messages.reduce(
      (most, { from, reply_to, seq }) =>
        from === 'visitor' ? most : Math.max(most, reply_to ?? (from === 'staff' ? seq : 0)),
      0,
    );
  }

  #mark(seq: number, vote: Vote): void {
    this.messages = this.messages.map((message) => (message.seq === seq ? { ...message, vote } : message));
    this.#options.changed();
  }

  #show(status: Status): void {
    this.status = status;
    this.#options.changed();
  }
}
