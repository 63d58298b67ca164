// What staff pages gain where scripts run. The list of a tray says what has come in since; nothing on the page moves.

const everyMs = 60_000;

/** @param {HTMLElement} told @param {string} address */
async function lookOnce(told, address) {
  if (document.hidden) return;
  const answer = await fetch(address, { headers: { Accept: 'application/json' }, redirect: 'manual' }).catch(
    () => null,
  );
  if (!answer?.ok) return;
  const { count } = await answer.json();
  const words = count === 1 ? told.dataset.one : told.dataset.other?.replace('#', String(count));
  if (count > 0 && words !== undefined && told.textContent !== words) told.textContent = words;
}

for (const line of document.querySelectorAll('[data-arrivals]')) {
  const told = line.querySelector('[data-one]');
  if (!(line instanceof HTMLElement) || !(told instanceof HTMLElement)) continue;
  const address = line.dataset.arrivals ?? '';
  setInterval(() => void lookOnce(told, address), everyMs);
  document.addEventListener('visibilitychange', () => void lookOnce(told, address));
}
