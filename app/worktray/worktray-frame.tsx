import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { StaffFrame } from '~/ui/frame/staff-frame';

interface WorktrayFrameProps {
  staff: { name: string; trays: readonly string[] };
  /** The tray this page belongs to. */
  tray?: string;
  children: ReactNode;
}

/** A staff page with the person's own trays at hand. */
export function WorktrayFrame({ staff, tray, children }: WorktrayFrameProps) {
  const { t } = useTranslation('staff');
  const trays = staff.trays.map((id) => ({ id, name: t(`trays.${id}`) }));
  return (
    <StaffFrame name={staff.name} trays={trays} tray={tray}>
      {children}
    </StaffFrame>
  );
}
