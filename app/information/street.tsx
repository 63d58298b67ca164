const arch = (x: number, width: number, height: number) => {
  const radius = width / 2;
  return `M${x} 180v${radius - height}a${radius} ${radius} 0 0 1 ${width} 0v${height - radius}z`;
};

/** A picture and nothing else: the three hubs' doors, one of them open, and a small one for a child. */
export function Street() {
  return (
    <svg className="app-street" width="320" height="180" viewBox="0 0 320 180" aria-hidden="true" focusable="false">
      <path fill="var(--west)" d={arch(4, 92, 150)} />
      <path fill="var(--east-central)" d={arch(108, 104, 176)} />
      <path fill="var(--south)" d={arch(224, 92, 138)} />
      <path fill="var(--govuk-body-background-colour)" d={arch(126, 68, 140)} />
      <path fill="var(--accent)" d={arch(142, 38, 66)} />
      <g fill="var(--govuk-body-background-colour)">
        <path d={arch(20, 60, 122)} opacity=".25" />
        <path d={arch(240, 60, 110)} opacity=".25" />
        <circle cx="70" cy="128" r="4" />
        <circle cx="250" cy="132" r="4" />
        <circle cx="172" cy="150" r="2.5" />
      </g>
    </svg>
  );
}
