import { startsNumber } from '../words/letters.ts';
import { PhraseSet } from '../match/phraseList.ts';
import type { Hit } from '../rule.ts';
import { defineRule, drop } from '../rule.ts';

// Say by themselves that a choice of languages follows.
const CHOICES = `(select|choose|change|switch) (your|a|) language, language switcher, en español`;
// Names in English explain the others; alone they may be a list of an article's.
const FOREIGN = 'german, french, spanish, italian, portuguese, russian, arabic, chinese, japanese';
const choices = new PhraseSet(CHOICES);
const plain = new PhraseSet(`${FOREIGN}, english, language, languages, us, uk, united, states`);

export default defineRule({
  id: 'language-switch',
  category: 'site-controls',
  why: 'Names of languages in a row switch the site to its other editions.',
  tellingFrom: { sure: 1 },
  examples: {
    removes: [
      'English Deutsch Español',
      'English | Français | العربية',
      'English\nDeutsch\nFrançais\n中文',
      'Select language',
    ],
    keeps: [
      'She speaks English, Deutsch and a little Français, as she puts it.',
      'English',
      'He taught English and Italian at the school in the harbour.',
      'German\nFrench\nItalian',
    ],
  },
  phrases: {
    only: `${CHOICES}, read in english, read in spanish, read this in english, read this in spanish,
      leer en español, ver en español, also available in, other languages, language menu,
      language selector, language options, language, languages, english, english us, english uk,
      english united states, español, español latinoamérica, español américa latina, español españa,
      castellano, français, français canada, deutsch, italiano, português, português brasil,
      português do brasil, português portugal, nederlands, svenska, norsk, norsk bokmål, dansk, suomi,
      íslenska, polski, čeština, slovenčina, slovenščina, hrvatski, srpski, bosanski, српски,
      македонски, shqip, magyar, română, български, ελληνικά, русский, українська, беларуская, türkçe,
      azərbaycan, қазақша, ქართული, հայերեն, עברית, العربية, عربي, فارسی, اردو, हिन्दी, हिंदी, বাংলা,
      தமிழ், తెలుగు, ಕನ್ನಡ, മലയാളം, मराठी, ગુજરાતી, ਪੰਜਾਬੀ, नेपाली, සිංහල, ไทย, ภาษาไทย, tiếng việt,
      bahasa indonesia, bahasa melayu, kiswahili, 日本語, 한국어, 中文, 简体中文, 繁體中文, 繁体中文, 正體中文, 中文 简体, 中文 繁體,
      català, galego, euskara, eesti, latviešu, lietuvių, cymraeg, gaeilge, kreyòl ayisyen, ${FOREIGN}`,
  },
  *judge({ blocks }, hits) {
    const names = hits.filter((hit) => hit.only);
    const isOwn = ({ block }: Hit): boolean =>
      blocks[block]!.words.some((word) => !plain.has(word) && !startsNumber(word));
    let list: Hit[] = [];
    for (const [i, hit] of names.entries()) {
      list.push(hit);
      if (names[i + 1]?.block === hit.block + 1) continue;
      const isSwitch = list.some(isOwn) && list.length > 1;
      for (const name of list) {
        const { block: at, phrase } = name;
        // More is said than one name, however many words it has.
        const isRow = blocks[at]!.words.join('').replace(/\p{N}/gu, '') !== phrase.replaceAll(' ', '');
        if (choices.has(phrase)) yield drop(at, 'sure', `it says only “${phrase}”`);
        else if (isSwitch || (isRow && isOwn(name)))
          yield drop(
            at,
            isRow || list.length > 2 ? 'sure' : 'likely',
            `it names only languages: “${phrase}”`,
          );
        else if (isOwn(name)) yield drop(at, 'hint', `it says only “${phrase}”`);
      }
      list = [];
    }
  },
});
