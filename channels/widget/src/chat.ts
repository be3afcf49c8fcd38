// <rahnama-chat>: what the visitor sees. It shows the client's talk; all that is sent goes through the client.

import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { Client } from './client.ts';
import { CHAT, CLOSE, COMPASS, MORE, PERSON, SEND, UP } from './icons.ts';
import { clock, direction, firstKnown, inWords, LANGUAGES, onDay, Say, say } from './languages.ts';
import { overHttp } from './polling.ts';
import type { Button, Draft, Message, Source, Vote } from './protocol.ts';
import { overSocket } from './socket.ts';
import { Store } from './store.ts';
import styles from './styles.css';

const STARTERS: readonly (readonly [string, Say])[] = [
  ['/erasmus.tums', Say.startErasmus],
  ['/exchange.agreements', Say.startExchange],
  ['/opatel.what', Say.startOpatel],
  ['/vpp.what', Say.startVpp],
];
const ROOM_FOR_BOTH = '(min-width: 64rem) and (min-height: 40rem)';
const FULL_SCREEN = '(max-width: 30rem), (max-height: 28rem)';
const FINGER = matchMedia('(pointer: coarse)');
const ANNOUNCED = 3;

function readStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export class Chat extends HTMLElement {
  /** Where the script came from: the server, unless `data-server` names another one. */
  static home = '';
  static readonly observedAttributes = ['data-language'];

  #client: Client | undefined;
  #store = new Store('');
  #root = this.attachShadow({ mode: 'open' });
  #stop: AbortController | undefined;
  #language = 'en';
  #isOpen = false;
  #isMenuOpen = false;
  #isDrawing = false;
  #notice = '';
  #pageOverflow: string | undefined;

  connectedCallback(): void {
    this.#dress();
    this.#store = new Store(`rahnama ${this.#server}`, readStorage());
    this.#client = new Client({
      store: this.#store,
      transports: [overSocket(this.#server), overHttp(this.#server)],
      language: () => this.#language,
      changed: () => this.#draw(),
      arrived: (message) => this.#arrive(message),
    });
    this.#language = this.#chooseLanguage();
    this.#listen();
    if (this.#store.kept.session || this.#store.kept.outbox.length) this.#client.start();
    const wasOpen = this.#store.kept.open ?? this.dataset['open'] === 'desktop';
    if (wasOpen && matchMedia(ROOM_FOR_BOTH).matches) this.#open(false);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.#client?.stop();
    this.#lockPage(false);
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (!this.#client || before === now) return;
    this.#language = firstKnown([now]) ?? this.#language;
    this.#draw();
  }

  /** Open the panel and put the cursor into the question. */
  open(): void {
    this.#open(true);
  }

  close(): void {
    this.#close();
  }

  /** Ask a question for the visitor; `shown` is what stands in the talk where the question is a button's payload. */
  ask(question: string, shown?: string): void {
    this.#open(true);
    this.#send(question, shown);
  }

  get #server(): string {
    const named = this.dataset['server'];
    return named ? new URL(named.replace(/\/*$/, '/'), location.href).href : Chat.home;
  }

  get #pageLanguage(): string {
    return this.dataset['language'] ?? document.documentElement.lang;
  }

  /** Chosen in the menu (while the page's language stays the same), else the page's, else the browser's. */
  #chooseLanguage(): string {
    const { language, over } = this.#store.kept;
    const chosen = over === this.#pageLanguage ? language : '';
    return firstKnown([chosen, this.#pageLanguage, ...navigator.languages]) ?? 'en';
  }

  #dress(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    try {
      // The styles' unit is the browser's own text size, whatever size the page gives its root.
      CSS.registerProperty({ name: '--rahnama-unit', syntax: '<length>', inherits: true, initialValue: '16px' });
    } catch {
      // It is registered already.
    }
  }

  #say(id: Say, ...values: readonly string[]): string {
    return say(this.#language, id, ...values);
  }

  #listen(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const wake = (): void => {
      if (document.visibilityState === 'visible') this.#client?.wake();
    };
    document.addEventListener('visibilitychange', () => {
      wake();
      this.#draw();
    }, { signal });
    addEventListener('online', wake, { signal });
    addEventListener('pageshow', wake, { signal });
    addEventListener('offline', () => this.#client?.sleep(), { signal });
    addEventListener('storage', (event) => {
      if (event.key === this.#store.key || event.key === null) this.#client?.sync();
    }, { signal });
    // The on-screen keyboard takes its part of the window: the panel keeps to what is left.
    const view = visualViewport;
    const fit = (): void => {
      if (!view || view.scale > 1) return; // whoever zooms in wants to see a part, not a smaller panel
      this.style.setProperty('--h', `${view.height}px`);
      this.style.setProperty('--y', `${view.offsetTop}px`);
    };
    fit();
    view?.addEventListener('resize', fit, { signal });
    view?.addEventListener('scroll', fit, { signal });
    matchMedia(FULL_SCREEN).addEventListener('change', () => {
      this.#lockPage(this.#isOpen);
      this.#draw();
    }, { signal });
    document.addEventListener('pointerdown', (event) => {
      if (this.#isMenuOpen && !event.composedPath().includes(this.#find('.menu'))) this.#showMenu(false);
    }, { signal });
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.#root.querySelector<E>(selector) as E;
  }

  #open(focus: boolean): void {
    this.#isOpen = true;
    this.toggleAttribute('open', true);
    this.#lockPage(true);
    this.#drawNow();
    this.#scrollDown();
    if (!focus) return;
    this.#store.keep({ open: true });
    // Where a finger points, a focused field would bring up the keyboard over the suggestions.
    this.#find(FINGER.matches ? '.log' : 'textarea').focus({ preventScroll: true });
  }

  #close(): void {
    this.#isOpen = this.#isMenuOpen = false;
    this.#store.keep({ open: false });
    this.toggleAttribute('open', false);
    this.#lockPage(false);
    this.#drawNow();
    this.#find('.launcher').focus();
  }

  /** On a phone the panel is the whole screen: the page behind it must not scroll. */
  #lockPage(isOpen: boolean): void {
    const { style } = document.documentElement;
    if (isOpen && matchMedia(FULL_SCREEN).matches) {
      this.#pageOverflow ??= style.overflow;
      style.overflow = 'hidden';
    } else if (this.#pageOverflow !== undefined) {
      style.overflow = this.#pageOverflow;
      this.#pageOverflow = undefined;
    }
  }

  #showMenu(isOpen: boolean): void {
    this.#isMenuOpen = isOpen;
    this.#drawNow();
    this.#find(isOpen ? '.menu li button' : '.menu > button').focus();
  }

  #send(text: string, shown?: string): void {
    this.#notice = '';
    this.#client?.send(text, shown);
    this.#drawNow();
    this.#scrollDown();
  }

  #arrive(message: Message): void {
    this.#drawNow();
    this.#announce(message);
    this.#scrollDown(message.seq);
  }

  /** Added to the live region by hand: what stands there already must not be touched, or it would be read again. */
  #announce({ text, language }: Message): void {
    const live = this.#find('[aria-live]');
    const line = document.createElement('p');
    line.lang = language ?? this.#language;
    line.textContent = text;
    live.append(line);
    if (live.childElementCount > ANNOUNCED) live.firstElementChild?.remove();
  }

  /** To the end, or to where an answer begins if it is longer than what can be seen. */
  #scrollDown(seq?: number): void {
    const log = this.#root.querySelector('.log');
    if (!log?.querySelector('.mine, [data-seq]')) return;
    log.scrollTop = log.scrollHeight;
    const answer = seq && log.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    if (answer && answer.offsetTop < log.scrollTop + 8) log.scrollTop = answer.offsetTop - 8;
  }

  #switchLanguage(language: string): void {
    this.#language = language;
    this.#store.keep({ language, over: this.#pageLanguage });
    this.#draw();
  }

  async #copy(): Promise<void> {
    const lines = (this.#client?.messages ?? []).map((message) => {
      const { from, text, shown, custom } = message;
      const name = this.#say(from === 'visitor' ? Say.you : from === 'staff' ? Say.staff : Say.name);
      const sources = (custom?.sources ?? []).map((one) => `\n(${one.title}, ${one.url}, ${one.as_of})`);
      return `${name}: ${shown ?? text}${sources.join('')}`;
    });
    const transcript = lines.join('\n\n');
    try {
      await navigator.clipboard.writeText(transcript);
    } catch {
      const copy = document.createElement('textarea');
      copy.value = transcript;
      this.#find('.log').append(copy);
      copy.select();
      document.execCommand('copy'); // all there is on pages without https
      copy.remove();
    }
    this.#tell(Say.copied);
  }

  #tell(id: Say): void {
    this.#notice = this.#say(id);
    this.#draw();
    setTimeout(() => {
      this.#notice = '';
      this.#draw();
    }, 5000);
  }

  #forget(): void {
    this.#find<HTMLDialogElement>('dialog').close();
    this.#tell(this.#client?.forget() ? Say.deleted : Say.error);
    this.#find('textarea').focus();
  }

  /** Everything that changed in one go is drawn once. */
  #draw(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    queueMicrotask(() => this.#isDrawing && this.#drawNow());
  }

  #drawNow(): void {
    this.#isDrawing = false;
    const client = this.#client;
    if (!client) return;
    if (this.#isOpen && client.lastSeq > this.#store.kept.seen && document.visibilityState === 'visible') {
      this.#store.keep({ seen: client.lastSeq });
    }
    render(this.#whole(client), this.#root);
  }

  #whole(client: Client): TemplateResult {
    return html`<div class="root" lang=${this.#language} dir=${direction(this.#language)}>
      <div class="out" role="log" aria-live="polite">
</div>
      ${this.#isOpen ? this.#panel(client) : this.#launcher(client)}
    </div>`;
  }

  #launcher(client: Client): TemplateResult {
    const { seen } = this.#store.kept;
    const unread = client.messages.filter(({ seq, from }) => seq > seen && from !== 'visitor').length;
    return html`<button class="launcher" aria-haspopup="dialog" @click=${() => this.#open(true)}
      aria-label=${unread ? `${this.#say(Say.open)} – ${this.#say(Say.unread)}: ${unread}` : this.#say(Say.open)}>
      ${CHAT}<span>${this.#say(Say.open)}</span>
      ${unread ? html`<span class="badge">${unread}</span>` : nothing}
    </button>`;
  }

  #panel(client: Client): TemplateResult {
    const isModal = matchMedia(FULL_SCREEN).matches;
    return html`<section class="panel" role="dialog" aria-modal=${isModal} aria-label=${this.#say(Say.name)}
      @keydown=${(event: KeyboardEvent) => this.#press(event, isModal)}>
      ${this.#header()} ${this.#noticeLine(client)}
      <div class="log" tabindex="0" role="region" aria-label=${this.#say(Say.conversation)}>${this.#talk(client)}</div>
      ${this.#composer()} ${this.#confirmation()}
    </section>`;
  }

  #header(): TemplateResult {
    return html`<div class="head">
      <span class="logo">${COMPASS}</span>
      <div class="title"><h2>${this.#say(Say.name)}</h2><p>${this.#say(Say.about)}</p></div>
      <select aria-label=${this.#say(Say.language)}
        @change=${(event: Event) => this.#switchLanguage((event.target as HTMLSelectElement).value)}>
        ${LANGUAGES.map(
          (code) => html`<option value=${code} lang=${code} .selected=${code === this.#language}>
            ${say(code, Say.languageName)}
          </option>`,
        )}
      </select>
      <div class="menu">
        <button aria-label=${this.#say(Say.menu)} title=${this.#say(Say.menu)} aria-expanded=${this.#isMenuOpen}
          @click=${() => this.#showMenu(!this.#isMenuOpen)}>${MORE}</button>
        <ul ?hidden=${!this.#isMenuOpen}>
          ${this.#menuItem(Say.restart, () => this.#client?.restart())}
          ${this.#menuItem(Say.copy, () => void this.#copy())}
          ${this.#menuItem(Say.delete, () => this.#find<HTMLDialogElement>('dialog').showModal(), 'bad')}
        </ul>
      </div>
      <button aria-label=${this.#say(Say.close)} title=${this.#say(Say.close)} @click=${() => this.#close()}>${CLOSE}</button>
    </div>`;
  }

  #menuItem(name: Say, act: () => void, kind = ''): TemplateResult {
    const choose = (): void => {
      this.#showMenu(false);
      act();
    };
    return html`<li><button class=${kind} @click=${choose}>${this.#say(name)}</button></li>`;
  }

  #noticeLine({ status, state, notice }: Client): TemplateResult {
    const isBad = status === 'offline' || status === 'trouble' || !!notice;
    const text =
      this.#notice ||
      (status === 'offline' && this.#say(Say.offline)) ||
      notice ||
      (status === 'trouble' && this.#say(Say.error)) ||
      (state === 'human' && this.#say(Say.human)) ||
      '';
    return html`<p class="notice ${isBad && !this.#notice ? 'bad' : ''}" role="status">${text}</p>`;
  }

  #talk(client: Client): TemplateResult {
    const { messages, outbox, failed } = client;
    const isNew = !messages.length && !outbox.length && !failed.length;
    const lastAsked = messages.map(({ from }) => from).lastIndexOf('visitor');
    const buttons = outbox.length ? [] : messages.slice(lastAsked + 1).flatMap((message) => message.buttons ?? []);
    const last = messages.at(-1);
    return html`<ol>
        ${isNew ? html`<li><div class="bubble">${this.#say(Say.greet)}</div></li>` : nothing}
        ${messages.map((message, place) => [
          this.#day(message, messages[place - 1]),
          message.from === 'visitor' ? this.#mine(message) : this.#answer(message),
        ])}
        ${failed.map((draft) => this.#mine(draft, 'failed', draft.reason))}
        ${outbox.map((draft) => this.#mine(draft, 'unsent', client.status === 'online' ? '' : this.#say(Say.unsent)))}
        ${client.isWorking
          ? html`<li><div class="bubble dots" role="img" aria-label=${this.#say(Say.waiting)}><i></i><i></i><i></i></div></li>`
          : nothing}
      </ol>
      ${isNew
        ? this.#chips(STARTERS.map(([payload, id]) => ({ payload, title: this.#say(id) })), this.#language)
        : this.#chips(buttons, last?.language ?? this.#language)}`;
  }

  /** The day, where a talk goes on on another one. */
  #day({ at }: Message, before?: Message): TemplateResult | typeof nothing {
    const [day, last] = [at, before?.at].map((time) => onDay(time ?? '', this.#language));
    return day && last && day !== last ? html`<li class="day">${day}</li>` : nothing;
  }

  #mine(message: Message | Draft, kind = '', below = ''): TemplateResult {
    return html`<li class="mine ${kind}">
      <div class="bubble"><span class="out">${this.#say(Say.you)}:</span> <span dir="auto">${message.shown ?? message.text}</span></div>
      ${below ? html`<p class="small ${kind === 'failed' ? 'bad' : ''}">${below}</p>` : nothing}
    </li>`;
  }

  #answer(message: Message): TemplateResult {
    const language = firstKnown([message.language]) ?? this.#language;
    const isStaff = message.from === 'staff';
    const sources = message.custom?.sources ?? [];
    const isFact = sources.length > 0;
    const at = message.at ? clock(message.at, this.#language) : '';
    return html`<li class=${isStaff ? 'staff' : ''} data-seq=${message.seq} lang=${language} dir=${direction(language)}>
      <div class="bubble" title=${at || nothing}>${
        isStaff
          ? html`<span class="who" lang=${this.#language} dir=${direction(this.#language)}>${this.#say(Say.staff)}</span>`
          : nothing
      }${message.text}</div>
      ${sources.map((source) => html`<p class="small">${this.#source(source, language)}</p>`)}
      ${isFact ? html`<div class="votes">${this.#voteButton(message, 1)}${this.#voteButton(message, -1)}</div>` : nothing}
    </li>`;
  }

  #source({ title, url, as_of }: Source, language: string): TemplateResult {
    const [before, after] = say(language, Say.source, '\n', inWords(as_of, language)).split('\n');
    const isLink = /^https?:\/\//i.test(url);
    const name = isLink
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
      : html`${title}`;
    return html`${before}<bdi lang="en">${name}</bdi>${after}`;
  }

  #voteButton({ seq, vote = 0 }: Message, value: Vote): TemplateResult {
    const name = this.#say(value > 0 ? Say.helped : Say.notHelped);
    return html`<button class=${value > 0 ? 'up' : 'down'} aria-pressed=${vote === value} aria-label=${name} title=${name}
      @click=${() => this.#client?.vote(seq, vote === value ? 0 : value)}>${UP}</button>`;
  }

  #chips(buttons: readonly Button[], language: string): TemplateResult {
    if (!buttons.length) return html``;
    return html`<div class="chips" role="group" aria-label=${this.#say(Say.suggestions)} lang=${language} dir=${direction(language)}>
      ${buttons.map(
        ({ title, payload }) => html`<button @click=${() => this.#choose(payload, title)}>${title}</button>`,
      )}
    </div>`;
  }

  #composer(): TemplateResult {
    return html`<form @submit=${(event: Event) => this.#submit(event)}>
        <textarea rows="1" aria-label=${this.#say(Say.question)} placeholder=${this.#say(Say.placeholder)} enterkeyhint="send"
          @input=${(event: Event) => this.#type(event.target as HTMLTextAreaElement)}
          @focus=${() => this.#client?.start()}></textarea>
        <button aria-label=${this.#say(Say.send)} title=${this.#say(Say.send)}>${SEND}</button>
      </form>
      <div class="foot">
        <button @click=${() => this.#choose('/handoff.request', this.#say(Say.person))}>${PERSON}${this.#say(Say.person)}</button>
        <a href=${`${this.#server}privacy?lang=${this.#language}`} target="_blank" rel="noopener">${this.#say(Say.privacy)}</a>
      </div>`;
  }

  #confirmation(): TemplateResult {
    const close = (): void => this.#find<HTMLDialogElement>('dialog').close();
    return html`<dialog aria-labelledby="sure" aria-describedby="what" @keydown=${(event: Event) => event.stopPropagation()}>
      <h2 id="sure">${this.#say(Say.delete)}</h2>
      <p id="what">${this.#say(Say.deleteSure)}</p>
      <div>
        <button @click=${close}>${this.#say(Say.cancel)}</button>
        <button class="bad" @click=${() => this.#forget()}>${this.#say(Say.delete)}</button>
      </div>
    </dialog>`;
  }

  /** A pressed button goes away with its row: the cursor goes to the question, so that the keyboard is not lost. */
  #choose(payload: string, title: string): void {
    this.#send(payload, title);
    if (!FINGER.matches) this.#find('textarea').focus();
  }

  #type(field: HTMLTextAreaElement): void {
    // A question has its own direction; the empty field has the page's, for its placeholder.
    field.dir = field.value ? 'auto' : '';
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const field = this.#find<HTMLTextAreaElement>('textarea');
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    this.#type(field);
    this.#send(text);
  }

  #press(event: KeyboardEvent, isModal: boolean): void {
    const isField = (event.composedPath()[0] as Element).localName === 'textarea';
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      if (this.#isMenuOpen) this.#showMenu(false);
      else this.#close();
    } else if (event.key === 'Enter' && isField && !event.shiftKey && !event.isComposing) {
      this.#submit(event);
    } else if (event.key === 'Tab' && isModal) this.#keepIn(event);
    else if (this.#isMenuOpen && /^Arrow(Up|Down)$/.test(event.key)) this.#step(event);
  }

  /** On a phone the panel covers everything: Tab goes round in it. */
  #keepIn(event: KeyboardEvent): void {
    const stops = [...this.#root.querySelectorAll<HTMLElement>('.panel :is(button, a, select, textarea, [tabindex])')].filter(
      (one) => one.getClientRects().length,
    );
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (this.#root.activeElement !== end) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  #step(event: KeyboardEvent): void {
    const items = [...this.#root.querySelectorAll<HTMLElement>('.menu li button')];
    const place = items.indexOf(this.#root.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
    items.at(place % items.length)?.focus();
    event.preventDefault();
  }
}
