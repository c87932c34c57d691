/** Something about the input that the person who called can mend; the message says what and how, in one line. */
export class BadInput extends Error {}
