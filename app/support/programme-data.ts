import type { Service, WithContext } from 'schema-dts';
import type { Programme, ProgrammeWords } from '~/content/kinds/programme';
import { paths } from '~/paths';

/** A programme as schema.org says it, in the words of a language; `origin` is our own address. */
export function programmeData(
  { id, provider, ages }: Programme,
  { name, summary }: Pick<ProgrammeWords, 'name' | 'summary'>,
  language: string,
  origin: string,
) {
  const age = ages && { suggestedMinAge: ages.fromYears, suggestedMaxAge: ages.toYears };
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': `${origin}${paths.programme('en', id)}`,
    url: origin + paths.programme(language, id),
    name,
    description: summary,
    serviceType: name,
    areaServed: { '@type': 'AdministrativeArea', name: 'London Borough of Barnet' },
    provider: provider
      ? { '@type': 'Organization', name: provider.name, ...(provider.url && { url: provider.url }) }
      : { '@type': 'GovernmentOrganization', name: 'Barnet Early Help' },
    ...(age && { audience: { '@type': 'PeopleAudience', ...age } }),
  } satisfies WithContext<Service>;
}
