import type { Answers } from '~/journey/answers';
import { fullAnswers } from './full-answers';

const fromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A day that stands for "soon" whenever the tests are run. */
export const dueSoon = fromToday(60);

const [first, baby] = (fullAnswers.children as { items: readonly { id: string; answers: Answers }[] }).items;

export const childOf = (answers: Answers = {}): Answers => ({ ...first?.answers, childHome: 'same', ...answers });
export const babyOf = (answers: Answers = {}): Answers => ({ ...baby?.answers, childDueOn: dueSoon, ...answers });

export const listOf = (...items: Answers[]) => ({
  isDone: true,
  items: items.map((answers, index) => ({ id: String(index + 1), answers })),
});

/** A parent in Colindale with a child and a baby to come, who may be written to; nothing is wrong at home. */
export const parentAnswers: Answers = {
  ...fullAnswers,
  children: listOf(childOf({ childHome: 'elsewhere', childPostcode: 'NW9 4BR' }), babyOf()),
  harm: ['none'],
};

/** The same parent's answers, as short as the form lets them be. */
export const shortAnswers: Answers = {
  whoAsks: 'parent',
  homeKind: 'home',
  homePostcode: 'NW9 5AB',
  firstName: 'Quetzalia',
  lastName: 'Brönnimann-Óg',
  children: listOf({
    childBirth: 'age',
    childAge: 7,
    childFirstName: 'Zephyrine',
    childLastName: 'Wolstenholme',
    childHome: 'same',
  }),
  needs: ['sleep'],
  contactBy: ['i-will-come'],
  agreesHelp: 'yes',
  agreesShare: 'yes',
};

/** A young person of 16 who is asking alone; the parents are not to know. */
export const youngAnswers: Answers = {
  whoAsks: 'young-person',
  homeKind: 'home',
  homePostcode: 'NW9 5AB',
  firstName: 'Isambard',
  lastName: 'Quillfeather',
  ownBirth: 'age',
  ownAge: 16,
  parentsKnow: 'no',
  parentsMayBeContacted: 'no',
  ownSchool: 'Thistledown Academy',
  needs: ['feelings'],
  story: 'I cannot sleep before exams.',
  contactBy: ['phone'],
  phoneNumber: '07700 900123',
  phoneSafe: ['text'],
  maySayWhoWeAre: 'no',
  agreesHelp: 'yes',
  agreesShare: 'no',
};
