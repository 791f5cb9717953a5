/** What a chat puts beside its words and nobody asks for (emojis, mentions, emoticons, laughter, letters drawn out), and how it spells. */
import { withoutDiacritics } from '../../diacritics.ts';

/**
 * Emojis of a server and mentions as Discord writes them (https://docs.discord.com/developers/reference#message-formatting), an emoji
 * by its name, and whoever is called by a word.
 */
const ofDiscord = anyOf(
  /<(?:a?:\w{2,32}:|@[!&]?|#)\d{15,21}>/,
  /(?<![\p{L}\p{N}]):[a-z]\w{1,31}:(?![\p{L}\p{N}])/u,
  /@(?:everyone|here)\b/,
);
/** Each stands between spaces: :v, :3, =)), ;-); <3, </3; T_T; … */
const emoticons = betweenSpaces(/[:;=][-'‘’^]?(?:[vdpo3*]|[()<>|/\\]+)|<\/?3|t[_.]t/iu);
/** … and xD, XDD (but XD and TT are abbreviations, too). */
const laughingFaces = betweenSpaces(/x(?:D+|d{2,})|XD{2,}/u);
const laughter = /(?<![\p{L}\p{N}])(?:(?:h[aeiu]){2,}h?|k{3,}|z{2,})(?![\p{L}\p{N}])/giu;
const word = /[\p{L}\p{M}]+/gu;
/** The same letter three times and more, whatever marks it bears: no word of either language has it. */
const drawnOut = /(\p{L})(\p{M}*)(?:\1\p{M}*){2,}/giu;
const hasDrawnOut = new RegExp(drawnOut.source, 'iu');
/** One letter held down, or a Roman number. */
const noWord = /^(?:(\p{L})\1*|[ivx]+)$/iu;

/**
 * Spellings of chats that would be taken for something else, and what they stand for: “lào” is a country, “nc” an abbreviation,
 * “Cu Ba” two syllables.
 */
const spellings = (
  [
    [wholeWord('(?:(?:bao|bi) )?(?:nhiu|nhìu|bnhiu|bnhieu|bnhiêu|bnh)'), 'bao nhiêu'],
    // “88 bn năm 2024” are billions.
    [
      wholeWord(
        '(?<!\\d )bn(?= (?:tuổi|tuoi|năm|nam|lần|lan|tỷ|tỉ|ty|nước|nuoc|nc|người|nguoi|cuộc|cuoc)(?![\\p{L}\\p{N}]))',
      ),
      'bao nhiêu',
    ],
    [wholeWord('(?<=(?:^| )(?:thế|như|the|nhu) )l(?:ào|ao)'), 'nào'],
    [wholeWord('(?:nhtn|nntn)'), 'như thế nào'],
    [wholeWord('aj'), 'ai'],
    [wholeWord('ns(?= )'), 'nói'],
    [wholeWord('nc'), 'nước'],
    [wholeWord('(\\d{1,3})y'), '$1 years'],
    [wholeWord('v/v'), 'về việc'],
    [wholeWord('w/(?= )'), 'with'],
    [wholeWord("p[’']ship"), 'partnership'],
    [wholeWord('tg(?= (?:nào|nao|diễn|dien))'), 'thời gian'],
    [wholeWord('mk'), 'mình'],
    [wholeWord('lm'), 'làm'],
    [wholeWord('d?z(?:ô|o)'), 'vào'],
    [wholeWord('k(?:í|i)m(?= (?:giùm|gium|giúp|giup|hộ|ho|dùm|dum)(?![\\p{L}\\p{N}]))'), 'kiếm'],
    [wholeWord('cu[ -]ba'), 'Cuba'],
    [wholeWord('đ/s'), 'đại sứ'],
  ] as const
).map(([written, meant]) => ({ written, meant, plain: withoutDiacritics(meant) }));
/** Most texts have none of them: one look instead of one for each. */
const hasSpelling = new RegExp(spellings.map(({ written }) => written.source).join('|'), 'iu');
const isMarked = /[\u0300-\u036fđ]/iu;

/** The text without these, in the usual spelling; “vậyyy” is “vậy”. With marks only where it bears some. Idempotent. */
export function withoutChat(text: string): string {
  const said = withoutSigns(text);
  if (!hasSpelling.test(said)) return said;
  const marked = isMarked.test(text.normalize('NFD'));
  return spellings.reduce(
    (spelt, { written, meant, plain }) => spelt.replace(written, marked ? meant : plain),
    said,
  );
}

function withoutSigns(text: string): string {
  const said = text
    .replace(ofDiscord, ' ')
    .replace(emoticons, ' ')
    .replace(laughingFaces, ' ')
    .replace(laughter, ' ')
    .normalize('NFD');
  if (!hasDrawnOut.test(said)) return said.normalize('NFC');
  return said
    .replace(word, (letters) => (noWord.test(letters) ? letters : letters.replace(drawnOut, '$1$2')))
    .normalize('NFC');
}

function betweenSpaces({ source, flags }: RegExp): RegExp {
  return new RegExp(`(?<!\\S)(?:${source})(?![^\\s.,!?])`, `g${flags}`);
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'giu');
}

/** What begins the text or stands after a space, and does not go on with a letter or digit. */
function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<=^| )${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}
