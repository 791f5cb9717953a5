/** Characters that nobody sees, as the inside of a class of a regular expression with the flag `u`. */

/** Zero-width marks, marks of direction, fillers, variation selectors, the empty braille cell. */
export const HIDDEN = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;

/** These, controls and breaks of a line, and what is no character at all. */
export const INVISIBLE = String.raw`${HIDDEN}\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}`;
