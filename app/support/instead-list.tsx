import type { HTMLAttributes } from 'react';
import { ServiceList } from '~/information/service-list';
import type { ProgrammeFacts } from './programme-facts.server';
import { ProgrammeList } from './programme-list';

type Props = Pick<ProgrammeFacts, 'instead' | 'services'> & { title: string; marks: HTMLAttributes<HTMLElement> };

/** What is right where this is not. */
export function InsteadList({ instead, services, title, marks }: Props) {
  if (instead.length === 0 && services.length === 0) return null;
  return (
    <div className="app-instead">
      <h3 {...marks}>{title}</h3>
      {instead.length > 0 ? <ProgrammeList programmes={instead} level={4} /> : null}
      {services.length > 0 ? <ServiceList services={services} level={4} /> : null}
    </div>
  );
}
