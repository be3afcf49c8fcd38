// The few pictures that the widget needs, drawn on a grid of 24.

import { svg, type TemplateResult } from 'lit/html.js';

const draw = (path: TemplateResult): TemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const CHAT = draw(svg`<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/>`);
export const CLOSE = draw(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
export const MORE = draw(svg`<path stroke-width="3" d="M12 5h.01M12 12h.01M12 19h.01"/>`);
export const SEND = draw(svg`<path d="M4 12h15M13 6l6 6-6 6"/>`);
export const PERSON = draw(svg`<circle cx="12" cy="8" r="3.5"/><path d="M5 20c0-4 3-6 7-6s7 2 7 6"/>`);
export const UP = draw(svg`<path d="M4 11h3v9H4zM7 11l4-8c2 0 3 1 2.5 3L13 9h6l1 2-2 8-1 1H7"/>`);
export const COMPASS = draw(svg`<circle cx="12" cy="12" r="9"/><path d="M15.5 8.5l-2 5-5 2 2-5z"/>`);
