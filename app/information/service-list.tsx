import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useServiceWords } from './service-words';
import type { WordedService } from './worded-service';

/** Pages about help with a door of its own, each with what it is. */
export function ServiceList({ services, level = 3 }: { services: readonly WordedService[]; level?: 3 | 4 }) {
  return (
    <ul className="govuk-list">
      {services.map((service) => (
        <ListedService service={service} level={level} key={service.id} />
      ))}
    </ul>
  );
}

function ListedService({ service, level }: { service: WordedService; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { language } = useFrameData();
  const { title, lead, marks } = useServiceWords(service);
  return (
    <li {...marks}>
      <Heading>
        <a className="govuk-link" href={paths.service(language.code, service.id)}>
          {title}
        </a>
      </Heading>
      <p>{lead}</p>
    </li>
  );
}
