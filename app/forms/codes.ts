/** DfE main ethnicity codes, in the census order; REFU is "prefer not to say". */
export const ethnicity = [
  ...['WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH'],
  ...['CHNE', 'BCRB', 'BAFR', 'BOTH', 'OOTH', 'REFU'],
] as const;

/** CIN census disability codes; NONE stands alone. */
export const disability = [
  ...['NONE', 'MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA'],
] as const;
