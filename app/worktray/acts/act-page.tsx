import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { BackLink } from '~/ui/back-link';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { useBoxes } from './act-boxes';
import { ActConfirm } from './act-confirm';
import { actForms } from './act-forms';
import { ActProblems } from './act-problems';
import type { ActForm } from './act-form';
import type { ActAnswer, ActView } from './act-view';
import type { Offered } from './offered';
import { DueTag } from '../due-tag';
import { IdentityBar } from '../identity-bar';
import { WorktrayFrame } from '../worktray-frame';

interface ActPageProps {
  view: ActView;
  offered: Partial<Offered>;
  answer: ActAnswer | undefined;
}

/** One act on one referral: how the family may be reached, what stands in the way, the form, one button. */
export function ActPage({ view, offered, answer }: ActPageProps) {
  const { t } = useTranslation('staff-acts');
  const { act, reference, purpose, tray, status, version, isReader } = view;
  const back = isReader ? paths.staff.referral(reference) : paths.staff.home();
  const { Fields, rows, isWarning = false }: ActForm = actForms[act];
  const boxes = useBoxes(act, answer, view);
  const title = t(`${act}.title`);
  const isConfirming = answer?.isConfirming === true && rows !== undefined;
  const isRefused = answer !== undefined && (answer.refused !== null || answer.changed.length > 0);
  const hasProblem = isRefused || Object.keys(answer?.issues ?? {}).length > 0;
  return (
    <WorktrayFrame staff={view.staff} tray={tray}>
      <DocumentTitle hasIssues={hasProblem}>{`${title}: ${reference}`}</DocumentTitle>
      <BackLink href={back}>{isReader ? t('back', { reference }) : t('staff:home.title')}</BackLink>
      <ActProblems answer={answer} error={boxes.error} />
      <IdentityBar referral={view} title={title} />
      <p className="govuk-body">
        <strong>{reference}</strong> {t(`staff:trays.${tray}`)}, {t(`staff:status.${status}`)} <DueTag item={view} />
      </p>
      <Form method="post" action={paths.staff.act(reference, act, purpose)} noValidate>
        <input type="hidden" name="version" value={version} />
        {isConfirming ? (
          <ActConfirm typed={boxes.typed} rows={rows(boxes, t)} />
        ) : (
          <>
            {boxes.lead ? <p className="govuk-body">{boxes.lead}</p> : null}
            {Fields ? <Fields {...{ boxes, offered, answer }} /> : null}
          </>
        )}
        <div className="govuk-button-group">
          {isConfirming ? (
            <>
              <Button preventDoubleClick name="confirm" value="yes" variant={isWarning ? 'warning' : undefined}>
                {t(`${act}.button`)}
              </Button>
              <Button variant="secondary" name="confirm" value="edit">
                {t('change')}
              </Button>
            </>
          ) : (
            <Button preventDoubleClick variant={isWarning && !rows ? 'warning' : undefined}>
              {rows ? t('continue') : t(`${act}.button`)}
            </Button>
          )}
          <a className="govuk-link" href={back}>
            {t('cancel')}
          </a>
        </div>
      </Form>
    </WorktrayFrame>
  );
}
