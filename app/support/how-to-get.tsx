import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/button';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';
import type { ProgrammeFacts } from './programme-facts.server';

type Props = Pick<ProgrammeFacts, 'programme' | 'hubs'>;

/** The ways to get a programme: come along, the form with it picked, its own door. */
export function HowToGet({ programme, hubs }: Props) {
  const { t } = useTranslation('support');
  const { how } = programme;
  return (
    <section className="app-get" aria-labelledby="get">
      <h2 id="get">{t('page.get')}</h2>
      {how.includes('own-door') ? <OwnDoor {...programme} /> : null}
      {how.includes('come-along') ? <ComeAlong provider={programme.provider} hubs={hubs} /> : null}
      {how.includes('form') || programme.mayBePicked ? <InForm programme={programme} /> : null}
    </section>
  );
}

function OwnDoor({ provider }: Pick<Props['programme'], 'provider'>) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  return (
    <>
      <p>{t('page.ownDoor')}</p>
      {provider ? <Reach provider={provider} /> : null}
      {provider && (provider.phone ?? provider.email ?? provider.url) !== null ? null : (
        <p>
          {t('page.noNumber')} <TextLink href={paths.hubs(language.code)}>{t('empty.ring')}</TextLink>
        </p>
      )}
    </>
  );
}

function Reach({ provider: { name, phone, email, url } }: { provider: NonNullable<Props['programme']['provider']> }) {
  const { t } = useTranslation('support');
  return (
    <ul className="govuk-list">
      {phone === null ? null : (
        <li>
          <PhoneLink number={phone} />
        </li>
      )}
      {email === null ? null : (
        <li>
          <TextLink href={`mailto:${email}`}>{email}</TextLink>
        </li>
      )}
      {url === null ? null : (
        <li>
          <TextLink href={url} rel="noreferrer">
            {t('page.site')}: <bdi lang="en">{name}</bdi>
          </TextLink>
        </li>
      )}
    </ul>
  );
}

function ComeAlong({ provider, hubs }: { provider: Props['programme']['provider']; hubs: Props['hubs'] }) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  return (
    <>
      <p>{t('page.comeAlong')}</p>
      {provider ? <Reach provider={provider} /> : null}
      <ul className="govuk-list">
        {hubs.map(({ id, phone }) => (
          <li key={id}>
            <TextLink href={paths.hub(language.code, id)}>{t(`codes:hub.${id}`)}</TextLink> <PhoneLink number={phone} />
          </li>
        ))}
      </ul>
    </>
  );
}

function InForm({ programme: { id, mayBePicked, needsSafetyQuestion } }: Pick<Props, 'programme'>) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  if (!mayBePicked)
    return (
      <>
        <p>{t('page.askPlainHint')}</p>
        <ButtonLink href={paths.form(language.code, 'ask')}>{t('page.askPlain')}</ButtonLink>
      </>
    );
  return (
    <form method="post" action={paths.pick(language.code, 'ask')}>
      <p>{t('page.askHint')}</p>
      {needsSafetyQuestion ? <p>{t('page.privately')}</p> : null}
      <Button name="programme" value={id} preventDoubleClick>
        {t('page.ask')}
      </Button>
    </form>
  );
}
