import { Panel } from './panel';

/** A code that is shown once, large enough to copy from the screen, and always read from left to right. */
export function CodePanel({ title, label, code }: { title: string; label: string; code: string }) {
  return (
    <Panel title={title}>
      {label}
      <br />
      <strong dir="ltr" className="app-code">
        {code}
      </strong>
    </Panel>
  );
}
