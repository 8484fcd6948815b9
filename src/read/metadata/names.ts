import { isoDate } from '../../words/dates.ts';
import { squeeze } from './text.ts';

const LONGEST = 300; // characters of a byline that are looked at
const MOST_WORDS = 8; // of one name

// "by" and what stands before it, by languages; longer ones first where one begins another.
const LEAD = new RegExp(
  `^(?:(?:[\\p{L}’']+ ){0,3}?by|(?:(?:text|beitrag|artikel|bericht|interview|geschrieben|verfasst|ein \\p{L}+|foto|fotos) ){0,2}von|` +
    `(?:(?:écrit|rédigé|publié|posté|propos recueillis|article) )?par|(?:(?:escrito|publicado|redactado|texto) )?por|` +
    `(?:scritto|pubblicato) da|a cura di|(?:geschreven )?door|(?:skriven |text |skrevet |tekst )?a[vf]|oleh|yazan|írta|` +
    `kirjoittanut|napsala?|napisała?|scris de|γράφει (?:ο|η)|بقلم|كتب|מאת|द्वारा|` +
    `(?:the )?(?:authors?|writers?|reporters?|byline|words|text|story|autore?n?|autorin|auteure?|autora?|autori|redakt[öo]r|tekst|teksti|szerző|yazar|автор|текст|συντάκτης|penulis|tác giả|नویسنده|लेखक|作者|文|著者|執筆|글)(?=\\s?[:：-])` +
    `)(?![\\p{L}\\p{M}])\\s*[:：-]?\\s*`,
  'iu',
);
const TAIL =
  /\s*(?:[|•·●▪–—({<\[\t]|\s-\s|\s\/\s|,?\s(?:updated|published|posted|last|modified|reviewed|edited|fact[ -]checked|medically|photos?|shares?)\b|,?\son\s(?=\p{L}*\.? ?\d)|\b\d{1,2}[.:/]\d).*$/iu;
const NO_NAME =
  /^(?:admin\w*|administrator|webmaster|root|user|guest|default|unknown|none|null|undefined|n\/?a|test|anonymous|author|by|posted|share|comments?|follow.*|about .*|read .*|view .*|see .*|more .*|all posts.*|updated?.*|published.*)$/i;
const CREDENTIAL = /^(?:(?:[A-Z][a-z]{0,2}\.?){2,5}|[A-Z]{2,6}[®™]?|[A-Z][A-Z-]+ ?\d*|Jr\.?|Sr\.?|Esq\.?|I{2,3}|[MPE]\.?[A-Z]\w*\.)$/;

/** The names in a byline as people write them ("A, B"): without "By", roles, dates; null where there is none. */
export function namesIn(byline: string): string | null {
  const line = unescape(squeeze(byline.slice(0, LONGEST)));
  if (/^(?:https?:)?\/\/|^@?\S+@\S+$|^www\./i.test(line)) return null;
  const bare = line
    .replace(/^.*\d.*\bby\s/iu, '')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/^[\s,;:.@|-]+|[\s,;:|-]+$/gu, '');
  const names = withoutRoles(bare);
  if (names === '' || NO_NAME.test(names) || isoDate(names) !== null || !/\p{L}/u.test(names)) return null;
  return names.split(/,|;|&|\band\b/).some((name) => name.trim().split(' ').length > MOST_WORDS) ? null : names;
}

/** Of the pieces between commas those that name someone, credentials with them. */
function withoutRoles(text: string): string {
  const pieces = text.split(/, */);
  const kept = pieces.filter((piece, i) => i === 0 || CREDENTIAL.test(piece) || /^(?:and |& )?\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(piece));
  return kept.join(', ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', apos: "'" };

/** Data escaped twice. */
const unescape = (text: string): string =>
  text.replace(/&(?:(amp|quot|lt|gt|nbsp|apos)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name] ?? whole),
  );
