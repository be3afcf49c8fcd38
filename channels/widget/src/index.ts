// The script: defines <rahnama-chat>, and puts one on the page unless the page has placed it itself.

import { Chat } from './chat.ts';

const script = document.currentScript as HTMLScriptElement | null;
if (script) Chat.home = new URL('.', script.src).href;

if (!customElements.get('rahnama-chat')) {
  customElements.define('rahnama-chat', Chat);
  const place = (): void => {
    if (document.querySelector('rahnama-chat')) return;
    const chat = document.createElement('rahnama-chat');
    Object.assign(chat.dataset, script?.dataset);
    document.body.append(chat);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
