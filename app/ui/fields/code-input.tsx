import type { ReactNode } from 'react';
import { Input } from './input';

interface CodeInputProps {
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  error?: ReactNode;
  width?: 10 | 20 | 30;
}

/** Where a code or a reference is typed: letters and digits from left to right, in any language, and never remembered. */
export function CodeInput({ name = 'code', width = 30, ...question }: CodeInputProps) {
  return (
    <Input
      {...question}
      name={name}
      width={width}
      dir="ltr"
      className="app-code-input"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
    />
  );
}
