// The words around names in bylines, by languages. What looks for them is in names.ts; where a pattern is of small letters
// it looks in the line in lower case: one that ignores case takes several times as long to be made ready.

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
/** "By", "Von", "Author:" and the like at the beginning of a line. */
export const LEAD = new RegExp(
  `^(?!${OTHERS}(?![\\p{L}]))(?:(?:${BY})(?![\\p{L}\\p{M}])\\s*[:：]?|(?:${ROLE_BEFORE})\\s?[:：]|(?:the )?author(?= \\p{L}+ \\p{L}))\\s*`,
  'u',
);
/** Where the names end: dates, other roles' names, what the page says further. */
export const TAIL =
  /\s*(?:[({<[]\s*(?:[^\p{L}]|$)|\s-\s|\s\/\s|,?\s(?:updated|published|posted|last|modified|reviewed|edited|fact[ -]checked|medically|shares?|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|geplaatst|bijgewerkt|опубликовано|обновлено)(?![\p{L}])|\s\p{L}+ (?:by|von|par|por|di|door):?\s|\s\d{1,2}\.(?:\s|$)|\s\d{3,}\s*$|\b\d{1,2}[.:/]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/u;
/** What stands before the name where the day does: "3 May 2025, 9:30 by". */
export const AFTER_DATE = /^.*\d.*\s(?:by|von|par|por|door|di|av|af|przez|oleh)\s/u;
/** "(they/them)", not a second name. */
export const IN_BRACKETS = /\s*[({<[]\s*\p{Ll}.*$/u;
/** What parts the pieces of a byline that are no list of names. */
export const SEPARATOR = /\s*(?:\||[•·●▪»\t\n]|\s[–—]\s)\s*/;
/** What stands where names do and is none. */
export const NO_NAME =
  /^(?:admin\w*|webmaster|root|user|guest|default|unknown|none|null|undefined|n\/?a|test|authors?|by|posted.*|share.*|comments?|follow.*|about(?: .*)?|read(?: .*)?|view .*|see .*|more(?: .*)?|all .*|updated?.*|published.*|written|on|in|at|of|from|name|date|datum|beitrag|bio|veröffentlicht|aktualisiert|publié|publicado|.*(?:log ?in|sign in|subscribe)|(?:mon|tue|wed|thu|fri|sat|sun)|twitter|facebook|bluesky|linkedin|instagram|mastodon|email|website|contact|home|login|search|menu)$/u;
/** What stands for a picture of the author. */
export const INITIALS = /^\p{Lu}{1,2}$/u;
/** Degrees and the like after a name's comma: "MD", "Ph.D.", "Jr." */
export const CREDENTIAL =
  /^(?:(?:[A-Z][a-z]{0,2}\.?){2,5}|[A-Z]{2,6}[®™]?|[A-Z]+-[A-Z]+(?: \d+)?|Jr\.?|Sr\.?|Esq\.?|I{2,3})(?: (?:[A-Z]{2,6}|[A-Z]\.[A-Z.]+))?$/;
/** What people are, in the piece after a name. */
export const ROLE =
  /(?:^|[\s-])(?:editor|writer|reporter|correspondent|journalist|columnist|contributor|director|manager|founder|co-founder|ceo|cto|cmo|president|head|chief|officer|specialist|expert|analyst|consultant|professor|senior|staff|lead|author|redakt\w*|rédact\w*|redact\w*|chefred\w*)(?:$|\s)/i;
/** Small words inside names and between them. */
export const PARTICLE =
  /^(?:and|und|et|y|e|i|og|och|ja|en|a|de|del|della|di|da|das|dos|do|du|des|d['’].*|l['’].*|le|la|van|von|vom|zu|zur|zum|der|den|dem|ter|ten|te|bin|ibn|al|el|of|the|for|&|al-.*|ben|af|av|o['’].*)$/;

/** Small words before a day. */
export const BEFORE_DAY = /^(?:on|at|am|um|vom|le|el|il|op|den|dne|w)$/;
