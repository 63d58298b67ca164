/** Three doors side by side, large and small: a family, and the three hubs. Ours, not the council's arms. */
export function Wordmark({ href, name }: { href: string; name: string }) {
  return (
    <a className="app-wordmark" href={href}>
      <svg width="52" height="42" viewBox="0 0 52 42" aria-hidden="true" focusable="false">
        <path fill="currentColor" d="M0 42V17a13 13 0 0 1 26 0v25z" />
        <path fill="currentColor" opacity=".7" d="M29 42V22a11.5 11.5 0 0 1 23 0v20z" />
        <path className="app-wordmark__child" d="M16 42V31a10 10 0 0 1 20 0v11z" />
      </svg>
      <span>{name}</span>
    </a>
  );
}
