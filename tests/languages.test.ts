import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { expandPhrases } from '../src/match/phraseList.ts';
import { loadPhrases, PHRASE_LANGUAGES } from '../src/phrases/index.ts';
import { rules } from '../src/rules/index.ts';

const IDS = new Set(rules.map(({ id }) => id));

describe('phrases of other languages', () => {
  test('there are those that sites of the corpora are written in', () => {
    expect(PHRASE_LANGUAGES).toEqual(
      'ar cs da de el es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh'.split(' '),
    );
  });

  test.each(PHRASE_LANGUAGES)('%s: every list is of a rule and says something', async (language) => {
    const phrases = await loadPhrases(language);
    expect(Object.keys(phrases).length).toBeGreaterThanOrEqual(20);
    for (const [id, lists] of Object.entries(phrases)) {
      expect(IDS, id).toContain(id);
      for (const list of Object.values(lists) as string[])
        for (const written of list.split(','))
          expect(expandPhrases(written).filter(Boolean).length, `${id}: “${written}”`).toBeGreaterThan(0);
    }
  });
});

/** An article of three paragraphs in a language, with lines of the site between them. */
const PAGES: Record<string, { readonly paragraphs: readonly string[]; readonly chrome: readonly string[] }> =
  {
    es: {
      paragraphs: [
        'El faro de la punta dejó de necesitar farero hace veinte años, pero nadie se lo dijo a Tomás, que sigue subiendo los ciento doce escalones cada tarde para limpiar los cristales.',
        'La autoridad portuaria lo sabe y no se lo impide, porque los cristales limpios ahorran electricidad y porque, según dicen en el puerto, el faro alumbra mejor cuando hay alguien dentro.',
        'Cuando le preguntan por qué lo hace, Tomás responde que alguien tiene que mirar el mar, y que él ya sabe dónde está la escalera.',
      ],
      chrome: ['Aceptar todas las cookies', 'Suscríbete a nuestra newsletter', 'Compartir en Facebook'],
    },
    nl: {
      paragraphs: [
        'De molen aan de Zuiderdijk draait weer, voor het eerst sinds de storm van vorig jaar twee van zijn wieken afbrak en in het weiland van de buren legde.',
        'De vrijwilligers hebben negen maanden aan het hout geschaafd. Het moest uit één stam komen, en zo’n stam was in het hele land niet meer te vinden.',
        'Op zaterdag mogen bezoekers mee naar boven, maar alleen als er wind staat, want anders is er volgens de molenaar niets te zien dan een oude man op een trap.',
      ],
      chrome: ['Alle cookies accepteren', 'Schrijf je in voor onze nieuwsbrief', 'Delen op Facebook'],
    },
    pl: {
      paragraphs: [
        'Na stacji w Lipowcu pociąg zatrzymuje się dwa razy dziennie, a mimo to zawiadowca codziennie zamiata peron, podlewa pelargonie i nakręca zegar, który spóźnia się o cztery minuty.',
        'Kiedyś wsiadało tu po dwieście osób, bo w miasteczku była huta szkła. Teraz wsiada jedna, nauczycielka muzyki, i to ona przyniosła zawiadowcy pierwszą doniczkę.',
        'Kolej zapowiada, że w przyszłym roku stacja zostanie zamknięta, ale pelargonie ktoś już zapisał w testamencie.',
      ],
      chrome: ['Akceptuję wszystkie', 'Zapisz się do newslettera', 'Udostępnij na Facebooku'],
    },
    ko: {
      paragraphs: [
        '섬마을의 작은 학교는 올해 봄에 마지막 졸업생을 내보냈다. 선생님은 한 명이었고, 졸업생도 한 명이었으며, 두 사람은 운동장에 나무를 심었다.',
        '마을 사람들은 학교를 도서관으로 바꾸기로 했다. 책은 배로 실려 왔고, 가장 먼저 도착한 상자에는 낚시에 관한 책이 가득 들어 있었다.',
        '도서관은 파도가 높은 날에만 문을 연다. 파도가 낮은 날에는 모두가 바다에 나가기 때문이다.',
      ],
      chrome: ['로그인', '기사 공유하기', '무단 전재 및 재배포 금지'],
    },
  };

describe('articles in other languages', () => {
  test.each(Object.entries(PAGES))('%s: the site goes, the article stays', async (language, page) => {
    const { paragraphs, chrome } = page;
    const article = await clean([...chrome, ...paragraphs, ...chrome].join('\n'));
    expect(article.language).toBe(language);
    expect(article.text).toBe(paragraphs.join('\n'));
    expect((await clean(paragraphs.join('\n'))).removed).toEqual([]);
  });

  test('words that may be broken are whole words', async () => {
    const { text } = await clean(
      `${PAGES['nl']!.paragraphs.join('\n')}\nAlle coo\u00adkies accep\u00adteren`,
    );
    expect(text).not.toContain('accep');
  });
});
