import type { ActPageName } from '../acts-for';
import type { ActForm } from './act-form';
import { dailyForms } from './daily-forms';
import { specialForms } from './special-forms';

/** The form of every act; the type says which is missing. */
export const actForms: Readonly<Record<ActPageName, ActForm>> = { ...dailyForms, ...specialForms };
