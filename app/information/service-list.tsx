import type { Service } from '~/content/kinds/service';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useServiceWords } from './service-words';

type Named = Pick<Service, 'id' | 'audience'>;

/** Pages about help with a door of its own, each with what it is. */
export function ServiceList({ services }: { services: readonly Named[] }) {
  return (
    <ul className="govuk-list">
      {services.map((service) => (
        <ListedService service={service} key={service.id} />
      ))}
    </ul>
  );
}

function ListedService({ service }: { service: Named }) {
  const { language } = useFrameData();
  const { title, lead, marks } = useServiceWords(service);
  return (
    <li {...marks}>
      <h3>
        <a className="govuk-link" href={paths.service(language.code, service.id)}>
          {title}
        </a>
      </h3>
      <p>{lead}</p>
    </li>
  );
}
