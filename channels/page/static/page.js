// What the pages need beside the chat: buttons that ask it something, and buttons that copy.
const chat = () => customElements.whenDefined('rahnama-chat').then(() => document.querySelector('rahnama-chat'));

function ready() {
  for (const button of document.querySelectorAll('[data-ask], [data-open-chat], [data-copy]')) button.hidden = false;
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if ('openChat' in button.dataset) (await chat()).open();
  else if (button.dataset.ask) (await chat()).ask(button.dataset.ask, button.textContent.trim());
  else if ('copy' in button.dataset) await copy(button);
});

async function copy(button) {
  const code = button.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection().selectAllChildren(code);
    document.execCommand('copy'); // all there is on pages without https
  }
  const name = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = name; }, 2000);
}

// The list of languages closes as lists do.
document.addEventListener('keydown', (event) => {
  const list = document.querySelector('.languages[open]');
  if (event.key !== 'Escape' || !list) return;
  list.open = false;
  list.querySelector('summary').focus();
});

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
else ready();
