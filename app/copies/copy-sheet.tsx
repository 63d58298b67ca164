import { SummaryList } from '~/ui/summary-list';
import type { Copy } from './copy';

/** The copy to read on the screen and to print. */
export function CopySheet({ copy, hint }: { copy: Copy; hint: string }) {
  return (
    <div lang={copy.language} dir={copy.direction}>
      <h1 className="govuk-heading-l">{copy.title}</h1>
      <SummaryList rows={copy.facts.map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }))} />
      <p className="govuk-body">{copy.note}</p>
      <p className="govuk-body app-not-printed">{hint}</p>
      {copy.sections.map(({ title, entries }, index) => (
        <section key={index}>
          <h2 className="govuk-heading-m">
            <bdi>{title}</bdi>
          </h2>
          <SummaryList
            rows={entries.map(({ question, lines }) => ({
              key: question,
              value: lines.map((line, position) => (
                <div key={position}>
                  <bdi dir={line.direction}>{line.text}</bdi>
                </div>
              )),
            }))}
          />
        </section>
      ))}
    </div>
  );
}
