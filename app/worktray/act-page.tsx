import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { BackLink } from '~/ui/back-link';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { type Boxes, useBoxes } from './act-boxes';
import { ActConfirm } from './act-confirm';
import { ActProblems } from './act-problems';
import type { ActAnswer, ActView } from './act-view';
import { DueTag } from './due-tag';
import { IdentityBar } from './identity-bar';
import { WorktrayFrame } from './worktray-frame';

interface ActPageProps {
  view: ActView;
  answer: ActAnswer | undefined;
  /** What is asked, made of boxes whose words follow from the act's and their own names. */
  children: (boxes: Boxes) => ReactNode;
  /** What is shown once more before it is done, row by row; with none it is done at once. */
  confirm?: (boxes: Boxes) => readonly (readonly [key: string, value: ReactNode])[];
  isWarning?: boolean;
  above?: ReactNode;
}

/** One act on one referral: how the family may be reached, what stands in the way, the form, one button. */
export function ActPage({ view, answer, children, confirm, isWarning = false, above }: ActPageProps) {
  const { t } = useTranslation('staff-acts');
  const { act, reference, purpose, tray, status, due, dueAt, version } = view;
  const boxes = useBoxes(act, answer);
  const title = t(`${act}.title`);
  const isConfirming = answer?.isConfirming === true && confirm !== undefined;
  const isRefused = answer !== undefined && (answer.refused !== null || answer.changed.length > 0);
  const hasProblem = isRefused || Object.keys(answer?.issues ?? {}).length > 0;
  return (
    <WorktrayFrame staff={view.staff} tray={tray}>
      <DocumentTitle hasIssues={hasProblem}>{`${title}: ${reference}`}</DocumentTitle>
      <BackLink href={paths.staff.referral(reference)}>{t('back', { reference })}</BackLink>
      <ActProblems answer={answer} error={boxes.error} />
      <IdentityBar referral={view} title={title} />
      <p className="govuk-body">
        <strong>{reference}</strong> {t(`staff:trays.${tray}`)}, {t(`staff:status.${status}`)}{' '}
        {status === 'closed' ? null : <DueTag due={due} dueAt={dueAt} />}
      </p>
      {above}
      <Form method="post" action={paths.staff.act(reference, act, purpose)} noValidate>
        <input type="hidden" name="version" value={version} />
        {isConfirming ? (
          <ActConfirm typed={boxes.typed} rows={confirm(boxes)} />
        ) : (
          <>
            {boxes.lead ? <p className="govuk-body">{boxes.lead}</p> : null}
            {children(boxes)}
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
            <Button preventDoubleClick variant={isWarning && !confirm ? 'warning' : undefined}>
              {confirm ? t('continue') : t(`${act}.button`)}
            </Button>
          )}
          <a className="govuk-link" href={paths.staff.referral(reference)}>
            {t('cancel')}
          </a>
        </div>
      </Form>
    </WorktrayFrame>
  );
}
