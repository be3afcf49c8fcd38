// The client without a browser: what it sends when, what it shows, and that nothing is lost or doubled.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { backOff, Client } from '../../channels/widget/src/client.ts';
import type { Connect, FromServer, Listener, Message, Opening, ToServer } from '../../channels/widget/src/protocol.ts';
import { Store } from '../../channels/widget/src/store.ts';

class Wire {
  readonly opening: Opening;
  readonly listener: Listener;
  readonly sent: ToServer[] = [];
  checks = 0;
  isClosed = false;

  constructor(opening: Opening, listener: Listener) {
    this.opening = opening;
    this.listener = listener;
  }

  hear(frame: FromServer): void {
    this.listener.heard(frame);
  }

  open(seq = 0, isNew = true): void {
    this.hear({ type: 'opened', session: 'token', new: isNew, seq, state: 'bot' });
  }

  get texts(): string[] {
    return this.sent.flatMap((frame) => (frame.type === 'message' ? [frame.text] : []));
  }

  get ids(): string[] {
    return this.sent.flatMap((frame) => (frame.type === 'message' ? [frame.id] : []));
  }
}

class Shelf implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  clear = (): void => this.#items.clear();
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  key = (): null => null;
  removeItem = (key: string): void => void this.#items.delete(key);
  setItem = (key: string, value: string): void => void this.#items.set(key, value);
}

let wires: Wire[];
let announced: number[];
let isOnline: boolean;

function wire(place = -1): Wire {
  const found = wires.at(place);
  assert.ok(found, 'nothing was connected');
  return found;
}

function transport(): Connect {
  return (opening, listener) => {
    const made = new Wire(opening, listener);
    wires.push(made);
    return {
      send: (frame) => made.sent.push(frame),
      check: () => (made.checks += 1),
      close: () => (made.isClosed = true),
    };
  };
}

function client(storage = new Shelf(), transports = [transport()]): Client {
  return new Client({
    store: new Store('test', storage),
    transports,
    language: () => 'fa',
    changed: () => undefined,
    arrived: ({ seq }) => announced.push(seq),
    isOnline: () => isOnline,
  });
}

function message(seq: number, from: Message['from'], more: Partial<Message> = {}): Message {
  return { type: 'message', seq, from, text: `text ${seq}`, language: 'fa', ...more };
}

beforeEach(() => {
  wires = [];
  announced = [];
  isOnline = true;
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
});

test('a message waits in the storage until the server has stored it', () => {
  const storage = new Shelf();
  const one = client(storage);
  one.send('salam');
  wire().open();
  assert.deepEqual(wire().texts, ['salam']);
  assert.equal(one.outbox.length, 1);
  const id = wire().ids[0] as string;
  one.stop();

  const afterwards = client(storage);
  afterwards.start();
  assert.deepEqual(wire().opening, { session: 'token', after: 0, language: 'fa' });
  wire().open(0, false);
  assert.deepEqual(wire().ids, [id]);
  wire().hear({ type: 'stored', id, seq: 1 });
  assert.equal(afterwards.outbox.length, 0);
  assert.deepEqual(afterwards.messages.map(({ seq, text }) => [seq, text]), [[1, 'salam']]);
});

test('messages go one after the other, in the order in which they were written', () => {
  const one = client();
  one.send('first');
  one.send('second', 'shown');
  wire().open();
  assert.deepEqual(wire().texts, ['first']);
  wire().hear({ type: 'stored', id: wire().ids[0] as string, seq: 1 });
  assert.deepEqual(wire().texts, ['first', 'second']);
  assert.equal((wire().sent[1] as { shown?: string }).shown, 'shown');
});

test('what is heard twice is shown once, and in order', () => {
  const one = client();
  one.start();
  wire().open();
  for (const seq of [1, 3, 2, 3, 1]) wire().hear(message(seq, 'assistant'));
  assert.deepEqual(one.messages.map(({ seq }) => seq), [1, 2, 3]);
  assert.deepEqual(announced, [1, 3, 2]);
});

test("one's own message is the same whether it is confirmed, echoed or both", () => {
  const one = client();
  one.send('salam');
  wire().open();
  const id = wire().ids[0] as string;
  wire().hear({ type: 'stored', id, seq: 1 });
  wire().hear(message(1, 'visitor', { id, text: 'masked' }));
  assert.deepEqual(one.messages.map(({ text }) => text), ['masked']);
  assert.equal(one.outbox.length, 0);
  assert.deepEqual(announced, []);
});

test('after a drop the talk goes on where it was', () => {
  const one = client();
  one.start();
  wire().open();
  wire().hear(message(1, 'assistant'));
  wire().hear(message(2, 'assistant'));
  wire().listener.lost();
  assert.equal(one.status, 'connecting');
  mock.timers.tick(500);
  assert.deepEqual(wire().opening, { session: 'token', after: 2, language: 'fa' });
  wire().open(3, false);
  wire().hear(message(3, 'staff'));
  assert.equal(one.messages.length, 3);
  assert.deepEqual(announced, [1, 2, 3]);
});

test('an earlier visit is shown, not announced', () => {
  const one = client();
  one.start();
  wire().open(2, false);
  wire().hear(message(1, 'visitor'));
  wire().hear(message(2, 'assistant', { reply_to: 1 }));
  wire().hear(message(3, 'assistant'));
  assert.deepEqual(announced, [3]);
});

test('the waits grow, are bounded, and differ', () => {
  assert.equal(backOff(0, 1), 500);
  assert.equal(backOff(3, 1), 4000);
  assert.equal(backOff(50, 1), 30_000);
  assert.equal(backOff(3, 0), 2000);
  assert.notEqual(backOff(5), backOff(5));
});

test('attempts go on, ever more rarely, until one succeeds', () => {
  const one = client();
  one.start();
  for (let attempt = 0; attempt < 8; attempt += 1) {
    wire().listener.lost();
    assert.equal(one.status, 'trouble');
    mock.timers.tick(backOff(attempt, 1));
    assert.equal(wires.length, attempt + 2);
  }
  wire().open();
  assert.equal(one.status, 'online');
});

test('where the first transport does not open, the second one is tried at once, and next time the first again', () => {
  const one = client(new Shelf(), [transport(), transport()]);
  one.start();
  wire().listener.lost();
  assert.equal(wires.length, 2);
  assert.equal(one.status, 'connecting');
  wire().open();
  assert.equal(one.status, 'online');
  wire().listener.lost();
  mock.timers.tick(500);
  assert.equal(wires.length, 3);
  wire().listener.lost();
  assert.equal(wires.length, 4);
  wire().listener.lost();
  assert.equal(one.status, 'trouble');
});

test('without a network it says so, and comes back at once with it', () => {
  const one = client();
  one.start();
  wire().open();
  isOnline = false;
  one.sleep();
  assert.equal(one.status, 'offline');
  one.send('kept');
  isOnline = true;
  one.wake();
  wire().open(0, false);
  assert.deepEqual(wire().texts, ['kept']);
});

test('coming back to the page checks a connection that looks alive', () => {
  const one = client();
  one.start();
  wire().open();
  one.wake();
  assert.equal(wire().checks, 1);
});

test('a message that is not confirmed in time goes again with the same id', () => {
  const one = client();
  one.send('salam');
  wire().open();
  mock.timers.tick(15_000);
  mock.timers.tick(1_000);
  wire().open(0, false);
  assert.equal(wires.length, 2);
  assert.deepEqual(wire().ids, wire(0).ids);
});

test('too many messages: it is said, and sent again when the server wants it', () => {
  const one = client();
  one.send('salam');
  wire().open();
  const id = wire().ids[0] as string;
  wire().hear({ type: 'error', code: 'rate_limited', message: 'آهسته‌تر', id, retry_after_s: 5 });
  assert.equal(one.notice, 'آهسته‌تر');
  mock.timers.tick(4_900);
  assert.equal(wire().sent.length, 1);
  mock.timers.tick(200);
  assert.deepEqual(wire().ids, [id, id]);
  wire().hear({ type: 'stored', id, seq: 1 });
  assert.equal(one.notice, '');
});

test('too many connections: the next attempt waits as long as the server says', () => {
  const one = client();
  one.start();
  wire().hear({ type: 'error', code: 'rate_limited', message: 'later', retry_after_s: 20 });
  mock.timers.tick(19_000);
  assert.equal(wires.length, 1);
  mock.timers.tick(1_100);
  assert.equal(wires.length, 2);
});

test('a message that will never be taken leaves the outbox, stays in sight, and the next one goes', () => {
  const one = client();
  one.send('x'.repeat(5000));
  one.send('short');
  wire().open();
  wire().hear({ type: 'error', code: 'too_long', message: 'too long', id: wire().ids[0] as string });
  assert.deepEqual(one.failed.map(({ reason }) => reason), ['too long']);
  assert.equal(wire().texts[1], 'short');
});

test('an expired session gives way to a new one, and what was not sent goes there', () => {
  const storage = new Shelf();
  const one = client(storage);
  one.start();
  wire().open();
  wire().hear(message(1, 'assistant'));
  wire().listener.lost();
  one.send('salam');
  mock.timers.tick(500);
  wire().hear({ type: 'error', code: 'session_expired', message: 'expired' });
  assert.equal(wire().opening.session, null);
  assert.equal(wire().opening.after, 0);
  wire().open();
  assert.deepEqual(one.messages, []);
  assert.deepEqual(wire().texts, ['salam']);
});

test('an answer is being worked on until it is there, also over a drop', () => {
  const one = client();
  one.send('salam');
  wire().open();
  assert.equal(one.isWorking, false);
  wire().hear({ type: 'stored', id: wire().ids[0] as string, seq: 1 });
  assert.equal(one.isWorking, true);
  wire().listener.lost();
  mock.timers.tick(500);
  wire().open(2, false);
  assert.equal(one.isWorking, true);
  wire().hear(message(2, 'assistant', { reply_to: 1 }));
  assert.equal(one.isWorking, false);
});

test('people who answer keep the bot quiet', () => {
  const one = client();
  one.send('salam');
  wire().open();
  wire().hear({ type: 'stored', id: wire().ids[0] as string, seq: 1 });
  wire().hear({ type: 'state', state: 'human' });
  assert.equal(one.isWorking, false);
});

test('a vote is sent, shown, and follows what the server says', () => {
  const one = client();
  one.start();
  wire().open();
  wire().hear(message(1, 'assistant'));
  one.vote(1, 1);
  assert.deepEqual(wire().sent, [{ type: 'vote', seq: 1, vote: 1 }]);
  assert.equal(one.messages[0]?.vote, 1);
  wire().hear({ type: 'vote', seq: 1, vote: -1 });
  assert.equal(one.messages[0]?.vote, -1);
});

test('a vote without a connection is sent when there is one, until the server has it', () => {
  const one = client();
  one.start();
  wire().open();
  wire().hear(message(1, 'assistant'));
  wire().listener.lost();
  one.vote(1, -1);
  for (const attempt of [0, 1]) {
    mock.timers.tick(30_000);
    wire().open(1, false);
    assert.deepEqual(wire().sent, [{ type: 'vote', seq: 1, vote: -1 }], `attempt ${attempt}`);
    if (attempt) wire().hear({ type: 'vote', seq: 1, vote: -1 });
    wire().listener.lost();
  }
  mock.timers.tick(30_000);
  wire().open(1, false);
  assert.deepEqual(wire().sent, []);
});

test('what is forgotten is gone here too, and nothing is connected until something is asked', () => {
  const storage = new Shelf();
  const one = client(storage);
  one.start();
  wire().open();
  wire().hear(message(1, 'assistant'));
  assert.equal(one.forget(), true);
  assert.deepEqual(wire().sent, [{ type: 'forget' }]);
  wire().hear({ type: 'forgotten' });
  assert.deepEqual(one.messages, []);
  assert.equal(one.status, 'closed');
  assert.equal(new Store('test', storage).kept.session, null);
});

test('nothing is promised to be forgotten while nobody can be asked', () => {
  const one = client();
  one.start();
  wire().open();
  wire().listener.lost();
  assert.equal(one.forget(), false);
});

test('a second tab follows into a new talk, but not at each renewed token', () => {
  const storage = new Shelf();
  const first = client(storage);
  first.start();
  wire().open();
  const second = client(storage);
  second.start();
  wire().open(0, false);
  wire().hear(message(1, 'assistant'));
  new Store('test', storage).keep({ session: 'renewed' });
  second.sync();
  assert.equal(second.messages.length, 1);
  first.restart();
  second.sync();
  assert.deepEqual(second.messages, []);
});

test('a connection that was given up is not listened to', () => {
  const one = client();
  one.start();
  wire().open();
  const old = wire();
  one.restart();
  old.hear(message(1, 'assistant'));
  old.listener.lost();
  assert.deepEqual(one.messages, []);
  assert.equal(one.status, 'closed');
});

test('without a storage it remembers for this page', () => {
  const store = new Store('test');
  store.add({ id: 'a', text: 'salam', language: 'fa' });
  assert.equal(store.remove('a')?.text, 'salam');
  assert.deepEqual(store.kept.outbox, []);
});

test('with a storage that takes nothing it remembers for this page', () => {
  const full = new Shelf();
  full.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  const one = client(full);
  one.send('salam');
  wire().open();
  assert.deepEqual(wire().texts, ['salam']);
});

test('a damaged storage is as good as an empty one', () => {
  const storage = new Shelf();
  storage.setItem('test', '{');
  assert.equal(new Store('test', storage).kept.session, null);
});
