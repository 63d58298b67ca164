import type { ActPageName } from '../acts-for';
import { dailyActs } from './daily-acts.server';
import type { ServedAct } from './served-act.server';
import { specialActs } from './special-acts.server';

/** Every act's page; the type says which is missing. */
export const servedActs: Readonly<Record<ActPageName, ServedAct>> = { ...dailyActs, ...specialActs };
