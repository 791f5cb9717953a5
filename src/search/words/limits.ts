/** How much of a query is read. */

/** Characters as they are typed, invisible ones among them: what Discord takes as the value of an option. */
export const maxTyped = 6000;
/** Characters that are read. */
export const maxCharacters = 400;
/** Words that are read: each has a bit of a number of 32, which pairs of words share. */
export const maxWords = 24;
