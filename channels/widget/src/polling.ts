// The second transport, where WebSockets are blocked: requests, and a long poll for what is new.

import type { Connect, FromServer, Message, Refusal, TalkState } from './protocol.ts';

const WAIT_S = 20;
const ANSWERS_WITHIN_MS = 35_000;

interface News {
  messages: Message[];
  working: boolean;
  state: TalkState;
}

class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Connects to `/chat/…` of a server, given by its base address. */
export function overHttp(server: string): Connect {
  return (opening, listener) => {
    const stop = new AbortController();
    let session = opening.session;
    let after = opening.after;

    async function request(method: string, path: string, body?: unknown): Promise<unknown> {
      const options: RequestInit = {
        method,
        credentials: 'omit',
        signal: AbortSignal.any?.([stop.signal, AbortSignal.timeout(ANSWERS_WITHIN_MS)]) ?? stop.signal,
        headers: {
          ...(session && { authorization: `Bearer ${session}` }),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
      };
      if (body) options.body = JSON.stringify(body);
      const response = await fetch(server + 'chat' + path, options);
      const answer = (await response.json()) as { error?: Omit<Refusal, 'type'> };
      if (!response.ok) {
        if (!answer.error) throw new Error(response.statusText);
        const known = response.status === 401 ? 'session_expired' : answer.error.code;
        throw new RefusedError({ ...answer.error, type: 'error', code: known });
      }
      return answer;
    }

    function hear(frame: FromServer): void {
      if (!stop.signal.aborted) listener.heard(frame);
    }

    function fail(error: unknown, id?: string): void {
      if (stop.signal.aborted) return;
      if (error instanceof RefusedError) {
        hear(id ? { ...error.refusal, id } : error.refusal);
        if (id) return;
      }
      if (stop.signal.aborted) return;
      stop.abort();
      listener.lost();
    }

    async function follow(): Promise<void> {
      let state: TalkState | undefined;
      while (!stop.signal.aborted) {
        const news = (await request('GET', `/messages?after=${after}&wait=${WAIT_S}`)) as News;
        for (const message of news.messages) {
          after = Math.max(after, message.seq);
          hear({ ...message, type: 'message' });
        }
        if (news.state !== state) hear({ type: 'state', state: (state = news.state) });
        hear(news.working ? { type: 'working', seq: after } : { type: 'idle' });
      }
    }

    async function open(): Promise<void> {
      const answer = await request('POST', '/session', { session, language: opening.language });
      const opened = answer as FromServer & { type: 'opened' };
      session = opened.session;
      hear({ ...opened, type: 'opened' });
      await follow();
    }

    open().catch(fail);
    return {
      send(frame) {
        if (frame.type === 'message') {
          const { type: _, ...draft } = frame;
          request('POST', '/messages', draft)
            .then((stored) => hear({ ...(stored as object), type: 'stored' } as FromServer))
            .catch((error: unknown) => fail(error, frame.id));
        } else if (frame.type === 'vote') {
          request('PUT', `/votes/${frame.seq}`, { vote: frame.vote }).then(() => hear(frame), fail);
        } else {
          request('DELETE', '').then(() => hear({ type: 'forgotten' }), fail);
        }
      },
      check: () => undefined,
      close: () => stop.abort(),
    };
  };
}
