import { Input, type InputProps } from './input';

/** Where the word of a code is chosen or typed: as it is written, and never remembered by the device. */
export function WordInput(question: Pick<InputProps, 'label' | 'hint' | 'error' | 'size'>) {
  return <Input {...question} name="word" autoComplete="off" autoCapitalize="none" spellCheck={false} width={20} />;
}
