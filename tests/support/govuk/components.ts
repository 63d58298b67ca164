import type { Mapping } from '../fixtures';
import { choiceLists } from './choices';
import { dateInputs } from './date-input';
import { lists } from './lists';
import { notes } from './notes';
import { questionParts } from './question-parts';
import { singleControls } from './single-controls';
import { waysOn } from './ways-on';

/** Each component's Nunjucks options, said in our props. Throws where our props have no word for one. */
export const components: Mapping = {
  ...singleControls,
  ...choiceLists,
  ...dateInputs,
  ...questionParts,
  ...notes,
  ...waysOn,
  ...lists,
};
