// The first, simple chat page: asks over the REST channel and shows answers with their sources.
const log = document.querySelector('#log');
const form = document.querySelector('#ask');
const input = document.querySelector('#question');
const starters = document.querySelector('#starters');
const language = document.documentElement.lang;
const rightToLeft = ['fa', 'ar', 'ur'];

const sender = sessionStorage.getItem('sender') ?? newSender();
let waiting = Promise.resolve();

function newSender() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem('sender', id);
  return id;
}

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function formatDate(day, code) {
  const locale = code === 'fa' ? 'fa-u-ca-gregory' : code;
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long' });
}

function showQuestion(text) {
  const name = element('span', { className: 'visually-hidden', textContent: `${log.dataset.you}: ` });
  log.append(element('div', { className: 'question', dir: 'auto' }, name, element('span', { textContent: text })));
  log.lastElementChild.scrollIntoView({ block: 'end' });
}

function sourceLine(source, code) {
  const [before, between, after] = log.dataset.source.replace(/[\u2068\u2069]/g, '').split(/\{title\}|\{date\}/);
  const link = element('a', { href: source.url, textContent: source.title, rel: 'noopener', target: '_blank', lang: 'en', dir: 'ltr' });
  return element('li', {}, before, element('bdi', {}, link), between, formatDate(source.as_of, code), after);
}

function showAnswer(answer) {
  const { language: code, sources } = answer.custom;
  const box = element('article', { className: 'answer', lang: code, dir: rightToLeft.includes(code) ? 'rtl' : 'ltr' });
  box.append(element('p', { textContent: answer.text }));
  if (sources.length) box.append(element('ul', { className: 'sources' }, ...sources.map((source) => sourceLine(source, language))));
  log.append(box);
  document.querySelectorAll('#log .buttons').forEach((old) => old.remove());
  if (answer.buttons?.length) {
    const buttons = answer.buttons.map(({ title, payload }) => {
      const button = element('button', { type: 'button', textContent: title });
      button.dataset.payload = payload;
      return button;
    });
    log.append(element('div', { className: 'buttons', dir: box.dir }, ...buttons));
  }
  log.lastElementChild.scrollIntoView({ block: 'end' });
}

async function ask(message, shown) {
  const wait = element('p', { className: 'waiting', textContent: log.dataset.waiting });
  showQuestion(shown);
  starters.hidden = true;
  log.append(wait);
  try {
    const response = await fetch('/webhooks/rest/webhook', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sender, message, metadata: { language } }),
    });
    if (!response.ok) throw new Error(response.status);
    const answers = await response.json();
    wait.remove();
    answers.forEach(showAnswer);
  } catch {
    wait.textContent = log.dataset.offline;
    wait.classList.add('offline');
    if (!input.value) input.value = shown;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  input.value = '';
  input.dir = '';
  waiting = waiting.then(() => ask(text, text));
});

// A question has its own direction; the empty field has the page's, for its placeholder.
input.addEventListener('input', () => { input.dir = input.value ? 'auto' : ''; });

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-payload]');
  if (button) waiting = waiting.then(() => ask(button.dataset.payload, button.textContent.trim()));
});

document.querySelector('#language').addEventListener('change', (event) => event.target.form.submit());
