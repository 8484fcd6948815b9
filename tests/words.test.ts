import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandPhrases, firstWords, parsePhrase } from '../src/match/phraseList.ts';
import { isoDate } from '../src/words/dates.ts';
import { detectLanguage } from '../src/words/functionWords.ts';
import { countWords, fold, tokenize } from '../src/words/tokenize.ts';

describe('words', () => {
  test('Latin text has the words that Unicode says it has', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(latin, (text) => {
        // A Greek word before it sends the text the other way.
        expect(tokenize(`α ${text}`).slice(1)).toEqual(tokenize(text));
      }),
    );
  });

  test('scripts without spaces are counted by character, the others by word', () => {
    expect(countWords('The town’s nine wells')).toBe(4);
    expect(countWords('町には井戸が九つある')).toBe(10);
    expect(countWords('В городе девять колодцев')).toBe(4);
    expect(tokenize('東京 2025 Tokyo')).toEqual(['東', '京', '2025', 'Tokyo']);
  });

  test('words are compared without case, width or kind of apostrophe', () => {
    expect(['Don’t', 'ＡＢＣ', 'ÉTÉ'].map(fold)).toEqual(["don't", 'abc', 'été']);
  });

  test.each([
    ['en', 'the town has nine wells and nobody had counted them until last spring'],
    ['de', 'die Stadt hat neun Brunnen und niemand hat sie bis zum Frühjahr gezählt'],
    ['fr', 'la ville a neuf puits et personne ne les avait comptés avant le printemps'],
    ['ru', 'в городе девять колодцев и никто не считал их до этой весны'],
    ['ja', 'この町には井戸が九つあり、春まで誰も数えていなかった'],
    ['zh', '这个镇上有九口井，去年春天之前没有人数过'],
    ['ko', '이 마을에는 우물이 아홉 개 있고 봄까지 아무도 세지 않았다'],
    [null, 'Tesla Nokia Siemens'],
  ])('language %s', (language, text) => {
    expect(detectLanguage([tokenize(text).map(fold)])).toBe(language);
  });

  test.each([
    ['Published 14 March 2025, 09:30', '2025-03-14'],
    ['March 3rd, 2025', '2025-03-03'],
    ['2024-11-18T06:06:45.715Z', '2024-11-18'],
    ['25/12/2024', '2024-12-25'],
    ['03/04/2025', null],
    ['Sept. 9, 2021', '2021-09-09'],
    ['13 months of 2025', null],
    ['14. März 2025', '2025-03-14'],
    ['Stand: 1. Jänner 2025, 10:15 Uhr', '2025-01-01'],
    ['Publié le 1er août 2024 à 18h30', '2024-08-01'],
    ['le 3 févr. 2024', '2024-02-03'],
    ['14 de marzo de 2025', '2025-03-14'],
    ['marzo 14, 2025', '2025-03-14'],
    ['Publicado em 5 de março de 2025', '2025-03-05'],
    ['9 set 2021', '2021-09-09'],
    ['14 maggio 2025', '2025-05-14'],
    ['3 mei 2025', '2025-05-03'],
    ['14 marca 2025, 12:00', '2025-03-14'],
    ['7 PAŹDZIERNIKA 2023', '2023-10-07'],
    ['14 марта 2025 г.', '2025-03-14'],
    ['5 мая 2025', '2025-05-05'],
    ['14 листопада 2024', '2024-11-14'],
    ['14 Ağustos 2025 Perşembe', '2025-08-14'],
    ['14 KASIM 2025', '2025-11-14'],
    ['14. července 2025', '2025-07-14'],
    ['14. června 2025', '2025-06-14'],
    ['14. marts 2025', '2025-03-14'],
    ['den 14 mars 2025', '2025-03-14'],
    ['14. maaliskuuta 2025', '2025-03-14'],
    ['14 Μαρτίου 2025', '2025-03-14'],
    ['14 ΜΑΡΤΙΟΥ 2025', '2025-03-14'],
    ['2 iulie 2025', '2025-07-02'],
    ['2025. március 14.', '2025-03-14'],
    ['2025. 03. 14.', '2025-03-14'],
    ['14 Agustus 2025', '2025-08-14'],
    ['ngày 14 tháng 3 năm 2025', '2025-03-14'],
    ['14 Tháng Ba, 2025', '2025-03-14'],
    ['Tháng Mười Một 4, 2025', '2025-11-04'],
    ['14 مارس 2025', '2025-03-14'],
    ['الجمعة ١٤ أبريل ٢٠٢٣', '2023-04-14'],
    ['مارس 14, 2025', '2025-03-14'],
    ['14 آذار/مارس 2025', '2025-03-14'],
    ['14 كانون الثاني/يناير 2025', '2025-01-14'],
    ['۱۴ مارس ۲۰۲۵', '2025-03-14'],
    ['۱۴ فروردین ۱۴۰۳', null],
    ['14 במרץ 2025', '2025-03-14'],
    ['14 मार्च 2025', '2025-03-14'],
    ['१४ फ़रवरी २०२५', '2025-02-14'],
    ['2025年3月14日 09:30', '2025-03-14'],
    ['２０２５年３月１４日', '2025-03-14'],
    ['2025년 3월 14일', '2025-03-14'],
    ['2025. 3. 14. 오전 9:30', '2025-03-14'],
    ['14. 3. 2025', '2025-03-14'],
    ['4. 3. 2025', null],
    ['the set 20, 2019', null],
    ['4.3 juli 2014', null],
    ['14 pumps and mars 2025', null],
    ['14 mars og mai 2025', null],
    ['the last 14 mai tai of 2025', null],
  ])('%s is %s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

describe('phrase lists', () => {
  test('alternatives and optional words are spelt out', () => {
    expect(expandPhrases('(our|the|) newsletter, sign up')).toEqual([
      'our newsletter',
      'the newsletter',
      'newsletter',
      'sign up',
    ]);
  });

  test('first words are those of the phrases', () => {
    for (const written of ['sign up', '(our|the|) newsletter', ' (a b|) (c|d e) f', 'подпишитесь на нас'])
      expect(new Set(firstWords(written))).toEqual(
        new Set(expandPhrases(written).map((phrase) => phrase.split(' ')[0])),
      );
  });

  test('a phrase is read in its parts', () => {
    expect(parsePhrase('get (our|the free) app')).toEqual([[['get']], [['our'], ['the', 'free']], [['app']]]);
  });
});
