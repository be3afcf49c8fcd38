// The first transport: a WebSocket, with a ping so that a dead one is noticed.

import type { Connect, FromServer } from './protocol.ts';

const OPENS_WITHIN_MS = 8_000;
const PING_EVERY_MS = 25_000;
const ANSWERS_WITHIN_MS = 8_000;

/** Connects to `WS /ws` of a server, given by its base address (http or https). */
export function overSocket(server: string): Connect {
  return (opening, listener) => {
    const socket = new WebSocket(server.replace(/^http/, 'ws') + 'ws');
    let ping: ReturnType<typeof setTimeout>;
    let patience = setTimeout(end, OPENS_WITHIN_MS);
    let ended = false;

    function close(): void {
      ended = true;
      clearTimeout(ping);
      clearTimeout(patience);
      socket.close();
    }

    function end(): void {
      if (ended) return;
      close();
      listener.lost();
    }

    function check(): void {
      if (socket.readyState !== WebSocket.OPEN) return;
      clearTimeout(patience);
      patience = setTimeout(end, ANSWERS_WITHIN_MS);
      socket.send('{"type":"ping"}');
    }

    socket.onopen = () => socket.send(JSON.stringify({ type: 'open', ...opening }));
    socket.onclose = socket.onerror = end;
    socket.onmessage = (event) => {
      if (ended) return;
      clearTimeout(patience);
      clearTimeout(ping);
      ping = setTimeout(check, PING_EVERY_MS);
      listener.heard(JSON.parse(String(event.data)) as FromServer);
    };
    return {
      send: (frame) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
      },
      check,
      close,
    };
  };
}
