import { paths } from '~/paths';

/** Where a form is put aside: the choice to save it, or its code and word where it has been saved already. */
export const savePath = (language: string, form: string, isSaved: boolean) =>
  isSaved ? paths.saved(language, form) : paths.save(language, form);
