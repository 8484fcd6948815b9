import type { Document } from '../../dom/nodes.ts';
import { tokenize } from '../../words/tokenize.ts';
import type { Run } from './runs.ts';

// What pages say that are not there, in the languages of most sites, as a title or heading that says no more.
const NOT_FOUND =
  /^\W*(?:(?:error|fehler|erreur|errore)\W*)?(?:404(?:\W*$|\W+(?:error|not|page|seite|file|fehler|erreur)|\s*[-–—:|])|(?:page|seite|site|document)\W+(?:was\W+)?(?:not|nicht|cannot be|could not be)\W+(?:be\W+)?(?:found|gefunden)|page\W+(?:introuvable|non\W+trouvée)|página\W+no\W+encontrada|página\W+não\W+encontrada|pagina\W+non\W+trovata|pagina\W+niet\W+gevonden|страница\W+не\W+найдена|not\W+found\W*$)/iu;
const LOG_IN =
  /^\W*(?:please\W+)?(?:log\W?in|sign\W?in|log\W+(?:in\W+)?to|member\W+login|anmelden|einloggen|connexion|se\W+connecter|iniciar\W+sesión|accedi|accesso|entrar|inloggen|logowanie|войти|вход|ログイン)/iu;
const LONGEST_NAME = 100; // characters; a title or heading that says so says little else

const PARAGRAPH = 80; // characters
const SCANT = 300; // characters of paragraphs, that a page which is not there or asks to log in says at most
const SENTENCE_WORDS = 8; // a line of as many words outside links can be an article's
const MOST_LABELS = 100; // words in shorter lines; more can be verse or a table

/**
 * Why a page has no article, where it surely has none: it says that it is not there, or asks to log in, and has no more
 * than a paragraph or two beside, or it is nothing but links and labels. Null of every page that can have one.
 */
export function absenceOf(page: Document, runs: readonly Run[]): string | null {
  if (runs.length === 0) return 'the page shows no text';
  let [paragraphs, labels, linked, all, couldBe] = [0, 0, 0, 0, false];
  for (const { pieces } of runs) {
    let [text, links] = ['', 0];
    for (const {
      text: { data },
      isLinked,
    } of pieces) {
      text += data;
      if (isLinked) links += data.trim().length;
    }
    const { length } = text.trim();
    all += length;
    linked += links;
    // A paragraph may be a link as a whole.
    if (length >= 2 * PARAGRAPH) couldBe = true;
    if (links > length / 2) continue;
    if (length >= PARAGRAPH) paragraphs += length;
    if (paragraphs > SCANT) return null;
    const words = tokenize(text).length;
    if (words >= SENTENCE_WORDS) couldBe = true;
    else labels += words;
  }
  const names = [page.title, ...headingsOf(page)];
  if (names.some((name) => NOT_FOUND.test(name))) return 'the page says that it was not found';
  const asks = page
    .getElementsByTagName('input')
    .some((input) => /^password$/i.test(input.getAttribute('type') ?? ''));
  if (asks && names.some((name) => LOG_IN.test(name))) return 'the page asks to log in';
  if (!couldBe && labels <= MOST_LABELS && linked > all / 2)
    return 'the page has nothing but links and labels';
  return null;
}

const headingsOf = (page: Document): string[] =>
  page
    .querySelectorAll('h1,h2')
    .slice(0, 3)
    .map((heading) => heading.textContent.trim())
    .filter(({ length }) => length <= LONGEST_NAME);
