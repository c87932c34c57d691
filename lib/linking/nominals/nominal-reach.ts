/** How far back a description may point, in UTF-16 code units: about three sentences. */
export const NOMINAL_REACH = 420;
