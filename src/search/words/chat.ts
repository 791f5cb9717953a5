/** What a chat puts beside its words and nobody asks for (emojis, mentions, emoticons, laughter, letters drawn out), and how it spells. */
import { withoutDiacritics } from '../../diacritics.ts';

/**
 * Emojis of a server, mentions and the like as Discord writes them (https://docs.discord.com/developers/reference#message-formatting),
 * and an emoji by its name.
 */
const ofDiscord =
  /<(?:a?:\w{2,32}:|@[!&]?|#)\d{15,21}>|(?<![\p{L}\p{N}]):[a-z]\w{1,31}:(?![\p{L}\p{N}])|@(?:everyone|here)\b/giu;
/** :v, :3, =)), <3, T_T, xD; but XD and TT are abbreviations, too. */
const emoticons =
  /(?<!\S)(?:[:;=][-'‘’^]?(?:[vdpo3*]|[()<>|/\\]+)|<\/?3|t[_.]t|(?-i:x(?:D+|d{2,})|XD{2,}))(?![^\s.,!?])/giu;
const laughter = /(?<![\p{L}\p{N}])(?:(?:h[aeiu]){2,}h?|k{3,}|z{2,})(?![\p{L}\p{N}])/giu;
const word = /[\p{L}\p{M}]+/gu;
/** The same letter three times and more, whatever marks it bears: no word of either language has it. */
const drawnOut = /(\p{L})(\p{M}*)(?:\1\p{M}*){2,}/giu;
/** One letter held down, or a Roman number. */
const noWord = /^(?:(\p{L})\1*|[ivx]+)$/iu;

/**
 * Spellings of chats that would be taken for something else, and what they stand for: “lào” is a country, “nc” an abbreviation,
 * “Cu Ba” two syllables. */
const spellings: readonly (readonly [pattern: RegExp, stands: string])[] = [
  [/(?<=^| )(?:(?:bao|bi) )?(?:nhiu|nhìu|bnhiu|bnhieu|bnhiêu|bnh)(?![\p{L}\p{N}])/giu, 'bao nhiêu'],
  [
    /(?<=^|(?<!\d) )bn(?= (?:tuổi|tuoi|năm|nam|lần|lan|tỷ|tỉ|ty|nước|nuoc|nc|người|nguoi|cuộc|cuoc)(?![\p{L}\p{N}]))/giu,
    'bao nhiêu',
  ],
  [/(?<=(?:^| )(?:thế|như|the|nhu) )l(?:ào|ao)(?![\p{L}\p{N}])/giu, 'nào'],
  [/(?<=^| )(?:nhtn|nntn)(?![\p{L}\p{N}])/giu, 'như thế nào'],
  [/(?<=^| )aj(?![\p{L}\p{N}])/giu, 'ai'],
  [/(?<=^| )ns(?= )/giu, 'nói'],
  [/(?<=^| )nc(?![\p{L}\p{N}])/giu, 'nước'],
  [/(?<=^| )cu[ -]ba(?![\p{L}\p{N}])/giu, 'Cuba'],
  [/(?<=^| )đ\/s(?![\p{L}\p{N}])/giu, 'đại sứ'],
];
const isMarked = /[\u0300-\u036fđ]/iu;

/** The text without these, in the usual spelling; “vậyyy” is “vậy”. With marks only where it bears some. Idempotent. */
export function withoutChat(text: string): string {
  const marked = isMarked.test(text.normalize('NFD'));
  return spellings.reduce(
    (spelt, [pattern, stands]) => spelt.replace(pattern, marked ? stands : withoutDiacritics(stands)),
    withoutSigns(text),
  );
}

function withoutSigns(text: string): string {
  return text
    .replace(ofDiscord, ' ')
    .replace(emoticons, ' ')
    .replace(laughter, ' ')
    .normalize('NFD')
    .replace(word, (letters) => (noWord.test(letters) ? letters : letters.replace(drawnOut, '$1$2')))
    .normalize('NFC');
}
