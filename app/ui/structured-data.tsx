/**
 * What the page is about, as schema.org says it: data, which no browser runs and no policy on scripts is asked about.
 * @param json from `inertJson`
 */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
