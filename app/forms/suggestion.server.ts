import { draftCookie } from '~/drafts/draft-cookie.server';
import { deleteDraft, touchDraft } from '~/drafts/drafts.server';
import { leadsTo, type DoorForm } from '~/front-door/leads-to';
import type { Door } from '~/front-door/rules';
import { suggest, type Suggestion } from '~/front-door/suggest';
import { trayElsewhere } from '~/front-door/trays-elsewhere';
import { hubIds } from '~/hubs/hub';
import { phoneOf } from '~/information/places-to-ring.server';
import type { Answers } from '~/journey/answers';
import type { Voice } from '~/journey/form';
import { paths } from '~/paths';
import { addCount } from '~/platform/counts.server';
import type { PageRequest } from './at-page.server';
import { carryOn } from './carry-on.server';
import { doorFacts } from './door-facts';
import { findForm } from './index';
import { openForm, type OpenForm } from './open-form.server';
import { panelFacts } from './panels.server';
import { seeOther } from './see-other.server';

/** What the MASH form is for, where the suggestion has settled it: professionals are not asked again. */
const tellKinds: Partial<Record<Door, Answers>> = {
  'tell-safeguarding': { tellKind: 'safeguarding' },
  'tell-assessment': { tellKind: 'assessment' },
};

const has = (form: DoorForm) => findForm(form) !== null;

/** The door as one request finds it. Throws a redirect while something is missing. */
async function atSuggestion({ request, params }: PageRequest) {
  const opened = await openForm(request, { ...params, form: 'door' });
  const { form, language, draft, walked, isLost, context } = opened;
  if (!draft && isLost) throw await seeOther(paths.gone(language.code, form.id));
  if (!draft || walked.frontier) throw await seeOther(paths.form(language.code, form.id));
  const suggestion = suggest(doorFacts(walked.answers, context));
  return { ...opened, draft, suggestion, leads: leadsTo(suggestion.door, has) };
}

/** What the suggestion says, and the headers it is said with. Whoever is another council's is not kept (DOMAIN section 3). */
export async function loadSuggestion(asked: PageRequest) {
  const { form, language, draft, drafts, walked, suggestion, leads, now, context } = await atSuggestion(asked);
  const { door, reason, advice } = suggestion;
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  const isKept = door !== 'other-council';
  if (isKept) await touchDraft(draft, now);
  else {
    await deleteDraft(draft.id);
    await addCount(`${form.id}-ended-${door}`, context.today);
    const { [form.id]: _gone, ...others } = drafts;
    headers.set('Set-Cookie', await draftCookie(others));
  }
  const voice = form.voice?.(walked.answers) ?? null;
  const panels = panelsOf(suggestion, voice).map((panel) => panelFacts(panel, walked.answers, language.code, now));
  const said = {
    ...{ door, reason, advice, ...leads, panels, isKept, isSaved: draft.isSaved },
    voice,
    trays: traysOf({ walked, context }, door),
    phones: { childrenSafety: phoneOf('barnet-children-safety'), outOfHours: phoneOf('barnet-out-of-hours') },
    back: walked.path.at(-1)?.location ?? null,
  };
  return { said, headers };
}

/** Takes the person to the form they chose, suggested or not. */
export async function takeForm(asked: PageRequest): Promise<Response> {
  const found = await atSuggestion(asked);
  const { language, form, leads, suggestion } = found;
  const wanted = (await asked.request.formData()).get('form');
  const chosen = [leads.form, ...leads.others].find((each) => each !== null && each === wanted);
  const to = findForm(chosen ?? undefined);
  if (!to) return seeOther(paths.suggestion(language.code, form.id));
  const { door, reason } = suggestion;
  const known = to.id === 'tell' ? tellKinds[door] : statedHarm(found.walked.answers);
  return carryOn(found, to, { suggested: door, reason, chosen: to.id }, known);
}

/** Harm said at the door is harm stated in the form, though another was suggested for it: nothing lowers a concern. */
function statedHarm({ dangerNow, worry, harm }: Answers): Answers {
  const isStated = dangerNow === 'yes' || worry === 'harm' || worry === 'exploitation';
  const isNamed = Array.isArray(harm) && !harm.includes('none');
  return isStated && !isNamed ? { harm: ['child-hurt'] } : {};
}

function panelsOf({ door, isHarmStated }: Suggestion, voice: Voice | null): readonly string[] {
  return [
    ...(door === 'emergency' ? ['emergency'] : []),
    ...(door === 'other-council' ? ['council'] : []),
    ...(isHarmStated && voice !== 'professional' ? ['help-lines'] : []),
    ...(['consultation', 'directory'].includes(door) ? ['hubs'] : []),
  ];
}

/** The tray of the child's hub; every hub's where it is not known which. */
function traysOf({ walked, context }: Pick<OpenForm, 'walked' | 'context'>, door: Parameters<typeof trayElsewhere>[0]) {
  const { homePostcode, stayingPostcode } = walked.answers;
  const typed = homePostcode ?? stayingPostcode;
  const place = typeof typed === 'string' ? context.findHub(typed) : null;
  const near = hubIds.filter((hub) => hub === place?.hub || hub === place?.alternative);
  const trays = (near.length > 0 ? near : hubIds).map((hub) => trayElsewhere(door, hub));
  return trays.filter((tray) => tray !== null);
}
