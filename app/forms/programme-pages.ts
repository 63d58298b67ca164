import { any, is } from '~/journey/conditions';
import type { Answer, Answers } from '~/journey/answers';
import type { Derived, QuestionPage } from '~/journey/form';
import { checkboxes, question, radios, skippable } from './define';
import { choicesOf } from './read-answers';

interface Offer {
  /** What the first question offers: a programme, or a kind of help with the programmes inside. */
  option: string;
  /** The question that a kind of help brings, and the programmes it lists. */
  inside?: { field: string; programmes: readonly string[] };
  /** Not offered to a young person, who asks alone. */
  isForParents?: boolean;
  /** Never arranged for two people before each was asked alone whether they are safe. */
  isCareful?: boolean;
}

/** The programmes of the menu that can be picked in the form, by kind so that the question stays short. */
export const offers: readonly Offer[] = [
  { option: 'family-resilience' },
  {
    option: 'parenting-programme',
    isForParents: true,
    inside: {
      field: 'parentingProgrammes',
      programmes: [
        ...['family-links', 'incredible-years', 'epec', 'early-years-parenting', 'triple-p-teen'],
        ...['strengthening-families', 'one-to-one-parenting'],
      ],
    },
  },
  {
    option: 'under-fives',
    isForParents: true,
    inside: { field: 'underFives', programmes: ['language-groups', 'home-visits'] },
  },
  { option: 'positive-activities' },
  { option: 'targeted-youth' },
  {
    option: 'getting-on',
    isCareful: true,
    inside: { field: 'gettingOn', programmes: ['parent-child-mediation', 'parents-getting-on'] },
  },
  {
    option: 'moving-on',
    isForParents: true,
    isCareful: true,
    inside: { field: 'movingOn', programmes: ['moving-on-women', 'moving-on-children', 'moving-on-one-to-one'] },
  },
  { option: 'welfare-advice' },
  { option: 'employment-advice' },
];

const programmesOf = ({ option, inside }: Offer) => inside?.programmes ?? [option];
export const pickable: readonly string[] = offers.flatMap(programmesOf);

/** What of it is offered to this person now: staff may have closed a programme since. */
export const programmesOffered: Derived = {
  id: 'programmesOffered',
  reads: ['whoAsks'],
  values: offers.flatMap((offer) => [offer.option, ...programmesOf(offer)]),
  from: ({ whoAsks }, { mayPick = () => true }) =>
    offers
      .filter(({ isForParents }) => !isForParents || whoAsks !== 'young-person')
      .flatMap((offer) => {
        const open = programmesOf(offer).filter(mayPick);
        return open.length === 0 ? [] : [offer.option, ...open];
      }),
};

const offered = (id: string) => ({ value: id, when: is('programmesOffered', id) });
const careful = offers.filter(({ isCareful }) => isCareful).map(({ option }) => option);

/** The page that asks for programmes. */
export const programmesPage = 'programmes';

export const programmePages: readonly QuestionPage[] = [
  question(
    'help',
    programmesPage,
    [
      checkboxes(
        'programmes',
        [
          ...offers.map(({ option, inside }) => ({
            ...offered(option),
            ...(inside && { reveals: [checkboxes(inside.field, inside.programmes.map(offered), skippable)] }),
          })),
          'not-sure',
        ],
        { none: 'not-sure', ...skippable },
      ),
    ],
    { panel: 'waiting-times' },
  ),
  question('help', 'on-your-own', [radios('afraidAtHome', ['nobody', 'someone', 'not-now'], skippable)], {
    when: any(...careful.map((option) => is('programmes', option))),
    isSensitive: true,
  }),
];

/** Somebody is afraid of somebody: harm stated, whatever was picked. */
export const someoneAfraid = is('afraidAtHome', 'someone');

/**
 * The programmes that were asked for and count, and whether some wait for a private talk: those for two people, or for
 * after abuse, count only once it was said that nobody is afraid.
 */
export function programmesPicked(answers: Answers): { ids: readonly string[]; isWaiting: boolean } {
  const chosen = choicesOf(answers.programmes);
  const picked = offers.filter(({ option }) => chosen.includes(option));
  const isSafe = answers.afraidAtHome === 'nobody';
  const counted = picked.filter(({ isCareful }) => !isCareful || isSafe);
  const ids = counted.flatMap(({ option, inside }) => {
    const own = inside ? choicesOf(answers[inside.field]) : [];
    return own.length > 0 ? own : [option];
  });
  return { ids, isWaiting: counted.length < picked.length };
}

/** Answers with one more programme ticked, so that the form is met with it; "not sure" is over then. */
export function withPicked(answers: Answers, programme: string): Answers {
  const offer = offers.find((each) => programmesOf(each).includes(programme));
  if (!offer) return answers;
  const add = (answer: Answer | undefined, id: string) => [
    ...choicesOf(answer).filter((each) => each !== id && each !== 'not-sure'),
    id,
  ];
  const { option, inside } = offer;
  return {
    ...answers,
    programmes: add(answers.programmes, option),
    ...(inside && { [inside.field]: add(answers[inside.field], programme) }),
  };
}
