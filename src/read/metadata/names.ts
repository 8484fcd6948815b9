import { isoDate } from '../../words/dates.ts';
import { startsUpper } from '../../words/letters.ts';
import { squeeze } from './squeeze.ts';

const LONGEST = 300; // characters of a byline that are looked at
const MOST_WORDS = 6; // of one name

// "by" and what stands before it, and "author:", by languages. Others than authors are named so, too.
const OTHERS =
  '(?:photo|foto|bild|image|imagen|immagine|illustration|grafik|video|picture|courtesy|sponsored|reviewed|medically|fact|edited|translated|powered|presented|filed|sold|approved|checked)';
const BY =
  `(?:[\\p{L}’']+ ){0,5}?by|(?:(?:text|beitrag|gastbeitrag|artikel|bericht|interview|analyse|kommentar|kolumne|essay|geschrieben|verfasst|erstellt|gepostet|veröffentlicht|aufgezeichnet|und|eine?) ){0,4}von|` +
  `(?:(?:écrit|rédigé|publié|posté|proposé|propos recueillis|article|texte) )?par|(?:(?:escrito|publicado|redactado|texto|postado) )?por|` +
  `(?:scritto|pubblicato) da|a cura di|di|(?:geschreven |tekst )?door|(?:skriven |text |skrevet |tekst )?a[vf]|oleh|yazan|írta|` +
  `kirjoittanut|napsala?|napisała?|scris de|γράφει (?:ο|η)|بقلم|كتب|מאת|द्वारा`;
const ROLE_BEFORE =
  'authors?|writers?|written|reporters?|byline|words|text|texte|texto|testo|story|contributors?|autore?n?|autorin|auteure?s?|autora?|autori|' +
  'redakt[öo]r|redaktion|redacción|tekst|teksti|szerző|yazar|автор|текст|συντάκτης|penulis|tác giả|نویسنده|लेखक|作者|记者|文|著者|執筆|글';
const LEAD = new RegExp(
  `^(?!${OTHERS}(?![\\p{L}]))(?:(?:${BY})(?![\\p{L}\\p{M}])\\s*[:：]?|(?:${ROLE_BEFORE})\\s?[:：]|(?:the )?author(?= \\p{L}+ \\p{L}))\\s*`,
  'iu',
);
// Where the names end: dates, other roles' names, what the page says further.
const TAIL =
  /\s*(?:[({<[]\s*(?:[^\p{L}]|$)|\s-\s|\s\/\s|,?\s(?:updated|published|posted|last|modified|reviewed|edited|fact[ -]checked|medically|shares?|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|geplaatst|bijgewerkt|опубликовано|обновлено)(?![\p{L}])|\s\p{L}+ (?:by|von|par|por|di|door):?\s|\s\d{1,2}\.(?:\s|$)|\s\d{3,}\s*$|\b\d{1,2}[.:/]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/iu;
const AFTER_DATE = /^.*\d.*\s(?:by|von|par|por|door|di|av|af|przez|oleh)\s/iu; // "3 May 2025, 9:30 by"
const IN_BRACKETS = /\s*[({<[]\s*\p{Ll}.*$/u; // "(they/them)", not a second name
const SEPARATOR = /\s*(?:\||[•·●▪»\t\n]|\s[–—]\s)\s*/;
const NO_NAME =
  /^(?:admin\w*|webmaster|root|user|guest|default|unknown|none|null|undefined|n\/?a|test|authors?|by|posted.*|share.*|comments?|follow.*|about(?: .*)?|read(?: .*)?|view .*|see .*|more(?: .*)?|all .*|updated?.*|published.*|written|on|in|at|of|from|name|date|datum|beitrag|bio|veröffentlicht|aktualisiert|publié|publicado|.*(?:log ?in|sign in|subscribe)|(?:mon|tue|wed|thu|fri|sat|sun)|twitter|facebook|bluesky|linkedin|instagram|mastodon|email|website|contact|home|login|search|menu)$/iu;
const INITIALS = /^\p{Lu}{1,2}$/u; // what stands for a picture of the author
const CREDENTIAL =
  /^(?:(?:[A-Z][a-z]{0,2}\.?){2,5}|[A-Z]{2,6}[®™]?|[A-Z]+-[A-Z]+(?: \d+)?|Jr\.?|Sr\.?|Esq\.?|I{2,3})(?: (?:[A-Z]{2,6}|[A-Z]\.[A-Z.]+))?$/;
const ROLE =
  /(?:^|[\s-])(?:editor|writer|reporter|correspondent|journalist|columnist|contributor|director|manager|founder|co-founder|ceo|cto|cmo|president|head|chief|officer|specialist|expert|analyst|consultant|professor|senior|staff|head|lead|author|redakt\w*|rédact\w*|redact\w*|chefred\w*)(?:$|\s)/i;
// Small words inside names and between them.
const PARTICLE =
  /^(?:and|und|et|y|e|i|og|och|ja|en|a|de|del|della|di|da|das|dos|do|du|des|d['’].*|l['’].*|le|la|van|von|vom|zu|zur|zum|der|den|dem|ter|ten|te|bin|ibn|al|el|of|the|for|&|al-.*|ben|af|av|o['’].*)$/;

const BEFORE_DAY = /^(?:on|at|am|um|vom|le|el|il|op|den|dne|w)$/;

/**
 * The names in a byline as people write them ("A, B"): without "By", roles, dates and what else a page puts there;
 * null where there is none. Vertical bars and bullets part what is no list of names.
 */
export function namesIn(byline: string): string | null {
  const line = unescape(squeeze(byline.slice(0, LONGEST)));
  if (/^(?:https?:)?\/\//i.test(line)) return null;
  const names: string[] = [];
  let isOpen = true; // the names so far end in a comma or "and"
  for (const segment of line.split(SEPARATOR)) {
    const goesOn = isOpen || /^(?:,|&|and\s)/i.test(segment);
    if (!goesOn) break;
    const name = nameIn(segment);
    if (name !== null) names.push(name);
    isOpen = names.length === 0 || /(?:,|&|\sand)\s*$/i.test(segment);
  }
  return names.length > 0 ? names.join(', ') : null;
}

function nameIn(segment: string): string | null {
  const bare = segment
    .replace(AFTER_DATE, '')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(IN_BRACKETS, '')
    .replace(/^(?:[\s,;:.@&|/~*-]|and\s)+|(?:[^\p{L}\p{M}\p{N}.!)®™'’"]|\sand)+$/giu, '');
  const names = withoutRoles(upToSmallWord(bare));
  if (
    names === '' ||
    NO_NAME.test(names) ||
    INITIALS.test(names) ||
    isoDate(names) !== null ||
    !/\p{L}/u.test(names)
  )
    return null;
  if (/^\S+@\S+$|^www\./i.test(names)) return null;
  return names.split(/,|;|&|\sand\s/).some((name) => name.trim().split(' ').length > MOST_WORDS)
    ? null
    : names;
}

/** Names are written with capitals: what follows a small word is something else. */
function upToSmallWord(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  if (end < 0 || (end === 1 && !BEFORE_DAY.test(words[1]!)) || (end > 1 && !startsUpper(text))) return text;
  const kept = words.slice(0, end);
  while (kept.length > 1 && PARTICLE.test(kept.at(-1)!)) kept.pop();
  return kept.join(' ').replace(/[\s,;:&-]+$/, '');
}

/** Of the pieces between commas those that name someone, credentials with them. */
function withoutRoles(text: string): string {
  const pieces = text.split(/, */);
  const kept = pieces.filter(
    (piece, i) =>
      i === 0 || CREDENTIAL.test(piece) || (isName(piece.replace(/^(?:and|&) /, '')) && !ROLE.test(piece)),
  );
  return kept.join(', ').trim();
}

/** One to four words, with capitals where the script has them. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length > 60 || /[\d!?:;|]/.test(text)) return false;
  return (
    words.every((word) => startsUpper(word) || PARTICLE.test(word)) && words.some((word) => word.length > 1)
  );
}

/**
 * What follows "By" or another sign of authorship in a line, null where it has none.
 * @param isSigned whether only signs with a colon count, as below articles ("Author: Mara Lindqvist")
 */
export function afterLead(line: string, isSigned = false): string | null {
  const lead = (isSigned ? null : AFTER_DATE.exec(line)?.[0]) ?? LEAD.exec(line)?.[0];
  return lead === undefined || (isSigned && !/[:：]\s*$/.test(lead)) ? null : line.slice(lead.length);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
};

/** Data escaped twice. */
const unescape = (text: string): string =>
  text.replace(/&(?:(amp|quot|lt|gt|nbsp|apos)|#(\d{1,6}));/g, (whole, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name] ?? whole),
  );
