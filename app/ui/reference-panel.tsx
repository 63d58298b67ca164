import { Panel } from './panel';

/** Something was sent, with the number it goes by. */
export function ReferencePanel({ title, label, reference }: { title: string; label: string; reference: string }) {
  return (
    <Panel title={title}>
      {label}
      <br />
      <strong dir="ltr" className="app-reference">
        {reference}
      </strong>
    </Panel>
  );
}
