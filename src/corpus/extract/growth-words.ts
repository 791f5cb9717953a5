/** Words that say of a number that something grew or fell by it, in Vietnamese and English. */

/** Patterns of words before or after a number by which, or to which, something grew … */
export const UP =
  'tăng(?: trưởng| thêm| mạnh| nhẹ| vọt| cao| tới| đến)?|(?:cao|nhiều|lớn) hơn|up|gr[eo]w[ns]?|growth|growing|rose|ris(?:es?|en|ing)|' +
  '(?:jump|climb|gain|increas|surg|soar|expand)(?:e|e?d|e?s|ing)?';
/** … or fell. */
export const DOWN =
  '(?:sụt |cắt )?giảm(?: mạnh| nhẹ| sâu| tới| đến)?|(?:thấp|ít) hơn|down|(?:fell|fall(?:s|en|ing)?)(?! short)|drop(?:s|ped|ping)?|(?:declin|decreas|plung|reduc)(?:e[ds]?|ing)|' +
  'reduction|shr[aiu]nk|slip(?:s|ped)?|slid|eased|cut(?:s|ting)?';

/** After a share, or with an article before it: “5% more”, “a 5% rise”. */
export const MORE = 'more|higher|up|rise|increase|growth|jump|gain';
export const LESS = 'less|fewer|lower|down|fall|drop|decline|decrease|reduction|cut';
