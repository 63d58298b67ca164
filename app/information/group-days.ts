export interface OpenDay {
  /** 1 is Monday, 7 is Sunday. */
  day: number;
  opens: string;
  closes: string;
}

export interface DayRange {
  from: number;
  to: number;
  opens: string;
  closes: string;
}

/** Days that follow each other with the same hours, put together: Monday to Thursday, then Friday. */
export function groupDays(days: readonly OpenDay[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const { day, opens, closes } of [...days].sort((a, b) => a.day - b.day)) {
    const last = ranges.at(-1);
    if (last?.to === day - 1 && last.opens === opens && last.closes === closes) last.to = day;
    else ranges.push({ from: day, to: day, opens, closes });
  }
  return ranges;
}
