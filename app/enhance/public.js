// What public pages gain where scripts run; each of them works without. No dependencies, nothing kept, nothing sent.

const page = document.documentElement;

/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
const all = (selector) => [...document.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);

/** Exit this page: hidden at once, replaced in this tab's history, by the button, the hidden link or Shift three times. */
function prepareExit() {
  const box = all('[data-module="govuk-exit-this-page"]')[0];
  const link = box?.querySelector('a');
  if (!box || !link) return;
  const lights = document.createElement('span');
  lights.className = 'app-exit-presses';
  lights.hidden = true;
  lights.append(...[1, 2, 3].map(() => document.createElement('i')));
  link.append(lights);
  const said = document.createElement('span');
  said.className = 'govuk-visually-hidden';
  said.setAttribute('role', 'status');
  box.append(said);
  const say = (/** @type {string} */ name) => (said.textContent = box.getAttribute(`data-i18n.${name}`));

  let presses = 0;
  let timer = 0;
  const show = () => {
    lights.hidden = presses === 0;
    [...lights.children].forEach((light, index) => light.classList.toggle('is-on', index < presses));
  };
  const forget = () => {
    presses = 0;
    show();
    say('timed-out');
  };
  const leave = () => {
    say('activated');
    page.classList.add('app-leaving');
    location.replace(link.href);
  };

  for (const each of [link, ...all('.govuk-js-exit-this-page-skiplink')]) {
    each.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  }
  let isAlone = false;
  document.addEventListener('keydown', ({ key, repeat }) => {
    if (!repeat) isAlone = key === 'Shift';
  });
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return;
    clearTimeout(timer);
    presses += 1;
    show();
    if (presses === 3) return leave();
    say(presses === 1 ? 'press-two-more-times' : 'press-one-more-time');
    timer = window.setTimeout(forget, 5000);
  });
}

/** The error summary takes the focus; its links go to the control, with the question in sight. */
function prepareErrorSummary() {
  const summary = all('[data-module="govuk-error-summary"]')[0];
  if (!summary) return;
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    const input = control.matches('input, select, textarea') ? control : control.querySelector('input');
    (
      control.closest('fieldset')?.querySelector('legend') ??
      control.closest('.govuk-form-group') ??
      control
    ).scrollIntoView();
    input?.focus({ preventScroll: true });
  });
}

/**
 * How much room is left, said once the person pauses.
 * @param {HTMLElement} group
 */
function prepareCount(group) {
  const box = group.querySelector('textarea');
  const message = group.querySelector('.govuk-character-count__message');
  if (!box || !message) return;
  const limit = Number(group.dataset.maxlength);
  const language = group.closest('[lang]')?.getAttribute('lang') ?? page.lang;
  const plural = new Intl.PluralRules(language);
  const said = document.createElement('div');
  said.className = 'govuk-visually-hidden';
  said.setAttribute('aria-live', 'polite');
  message.after(said);
  const words = () => {
    const left = limit - box.value.length;
    if (left === 0) return group.getAttribute('data-i18n.characters-at-limit');
    const name = `data-i18n.characters-${left < 0 ? 'over' : 'under'}-limit.`;
    const text = group.getAttribute(name + plural.select(Math.abs(left))) ?? group.getAttribute(`${name}other`);
    return text?.replace('%{count}', Math.abs(left).toLocaleString(language)) ?? null;
  };
  let timer = 0;
  const update = () => {
    message.textContent = words() ?? message.textContent;
    message.classList.toggle('govuk-error-message', box.value.length > limit);
    clearTimeout(timer);
    timer = window.setTimeout(() => (said.textContent = message.textContent), 1000);
  };
  message.setAttribute('aria-hidden', 'true');
  box.addEventListener('input', update);
  update();
}

/** "None of these" clears the others, and they clear it. */
function prepareExclusive() {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
    const isExclusive = target.dataset.behaviour === 'exclusive';
    for (const other of document.getElementsByName(target.name)) {
      if (!(other instanceof HTMLInputElement) || other === target) continue;
      if (isExclusive || other.dataset.behaviour === 'exclusive') other.checked = false;
    }
  });
}

/** A second press of the same button within three seconds is dropped. */
function prepareForms() {
  /** @type {WeakMap<EventTarget, number>} */
  const sentAt = new WeakMap();
  document.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (event.timeStamp - (sentAt.get(form) ?? -Infinity) < 3000) event.preventDefault();
    else sentAt.set(form, event.timeStamp);
  });
}

prepareExit();
prepareErrorSummary();
all('[data-module="govuk-character-count"]').forEach(prepareCount);
prepareExclusive();
prepareForms();
// the page may come back from the browser's memory
addEventListener('pageshow', () => page.classList.remove('app-leaving'));

export {};
