import type { TFunction } from 'i18next';
import { useTranslation } from '~/i18n/use-translation';
import { hubIds } from '~/hubs/hub';
import { mashOutcomes, systems } from '~/referrals/item-events';
import { closedWithin, teamOf } from '~/referrals/mash-decision';
import { Input } from '~/ui/fields/input';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import { WarningText } from '~/ui/warning-text';
import type { Boxes } from './act-boxes';
import type { ActFieldsProps } from './act-form';

/** The outcomes of MASH, each with what it alone needs: a hub, a receipt, the number of an open episode. */
export function MashDecisionFields({ boxes, offered: { asked = [], hub } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const { box, pick, option } = boxes;
  const options = (name: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, text: option(name, code) }));
  const reveals: Readonly<Record<string, React.ReactNode>> = {
    'social-care': (
      <>
        <Radios {...pick('closedWithin')} isSmall items={options('closedWithin', closedWithin)} />
        <Input {...box('receipt')} width={20} />
        <Input {...box('takenBy')} width={20} />
      </>
    ),
    linked: (
      <>
        <Radios
          {...pick('system')}
          isSmall
          items={systems.map((code) => ({ value: code, text: t(`systems.${code}`) }))}
        />
        <Input {...box('episode')} width={20} />
      </>
    ),
  };
  const waited = new Intl.ListFormat('en-GB').format(asked.map((partner) => t(`partners.${partner}`)));
  return (
    <>
      {waited ? <WarningText>{t('mash-decision.waits', { partners: waited })}</WarningText> : null}
      <Radios
        {...pick('outcome')}
        isSmall
        items={mashOutcomes.map((code) => ({ value: code, text: t(`outcomes.${code}`), reveals: reveals[code] }))}
      />
      <Radios
        {...pick('hub')}
        value={boxes.value('hub', hub ?? '')}
        isSmall
        items={hubIds.map((id) => ({ value: id, text: t(`staff:hubs.${id}`) }))}
      />
      <Textarea {...box('reason')} rows={4} />
    </>
  );
}

/** The decision once more, with what follows from it. */
export function mashDecisionRows({ box, pick, option, value }: Boxes, t: TFunction<'staff-acts'>) {
  const outcome = value('outcome');
  const isFor = (...codes: string[]) => codes.includes(outcome);
  return [
    [pick('outcome').legend, t(`outcomes.${outcome}`)],
    [pick('hub').legend, isFor('early-help-assessment', 'universal-plus') && t(`staff:hubs.${value('hub')}`)],
    [pick('closedWithin').legend, isFor('social-care') && option('closedWithin', value('closedWithin'))],
    [t('mash-decision.team'), isFor('social-care') && t(`teams.${teamOf(value('closedWithin'))}`)],
    [box('receipt').label, isFor('social-care') && value('receipt')],
    [box('takenBy').label, isFor('social-care') && value('takenBy')],
    [pick('system').legend, isFor('linked') && t(`systems.${value('system')}`)],
    [box('episode').label, isFor('linked') && value('episode')],
    [box('reason').label, value('reason')],
  ] as const;
}
