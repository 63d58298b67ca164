import type { Door } from './rules';

/** The forms a door can lead into. */
export type DoorForm = 'ask' | 'tell';

interface Lead {
  /** The form that is this door. */
  form: DoorForm | null;
  /** Pages of ours about those who help there. */
  services: readonly string[];
  /** Another form may be taken instead; what belongs in the council's own case systems is not taken here. */
  isOpen: boolean;
}

const formDoor = (form: DoorForm): Lead => ({ form, services: [], isOpen: true });
const elsewhere: Lead = { form: null, services: [], isOpen: true };
const closed: Lead = { ...elsewhere, isOpen: false };

const leads: Readonly<Record<Door, Lead>> = {
  emergency: formDoor('tell'),
  ask: formDoor('ask'),
  'tell-safeguarding': formDoor('tell'),
  'tell-assessment': formDoor('tell'),
  'lcs-joint-work': closed,
  'ehm-transfer': closed,
  consultation: closed,
  'reach-ehm': closed,
  'duty-team': elsewhere,
  lado: { ...elsewhere, services: ['allegations'] },
  adults: { ...elsewhere, services: ['adults'] },
  'leaving-care': { ...elsewhere, services: ['leaving-care'] },
  'disability-team': { ...elsewhere, services: ['disability-team'] },
  'other-council': elsewhere,
  directory: elsewhere,
};

/** Where a door leads: its own form, those that may be taken against it, and pages to read. `has`: the forms there are. */
export function leadsTo(door: Door, has: (form: DoorForm) => boolean) {
  const { form, services, isOpen } = leads[door];
  const own = form !== null && has(form) ? form : null;
  const others = (['ask', 'tell'] as const).filter((each) => isOpen && each !== own && has(each));
  return { form: own, others, services };
}
