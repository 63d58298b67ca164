import type { TFunction } from 'i18next';
import type { ComponentType, ReactNode } from 'react';
import type { Boxes } from './act-boxes';
import type { ActAnswer } from './act-view';
import type { Offered } from './offered';

export interface ActFieldsProps {
  boxes: Boxes;
  offered: Partial<Offered>;
  /** What came of the last post, where there was one. */
  answer: ActAnswer | undefined;
}

export type ActRows = readonly (readonly [key: string, value: ReactNode])[];

/** How an act's page looks: what it asks for, and what is shown once more before it is done. */
export interface ActForm {
  /** Left out where nothing is asked for but a press. */
  Fields?: ComponentType<ActFieldsProps>;
  rows?: (boxes: Boxes, t: TFunction<'staff-acts'>) => ActRows;
  isWarning?: boolean;
}
