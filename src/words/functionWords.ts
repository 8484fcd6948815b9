/**
 * The commonest function words of each language: what running prose is full of and menus are not.
 * They serve to tell prose from labels (jusText's stop-word density) and to guess the language.
 */
const LISTS = {
  en: "the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no she out up about into than them its only some could these two may then do first any my now such like our over even most after also did many before must through where how your because very those between both under should it's don't didn't says said",
  de: 'der die das und in zu den ist von mit sich des auf für nicht ein eine dem im es an auch als werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr was wenn kann schon',
  fr: "de la le et les des en un une du est que qui dans pour par sur au pas plus ne se il elle ce avec son sa ses sont ont aux mais ou comme nous vous leur cette été être fait d'un d'une c'est qu'il a à je on y",
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha fue son era han',
  it: "di e il la che in un una per è con non si da del della dei le al i come più anche ma sono gli nel ha alla lo se dal questo su delle o ed essere nella ai dalla ci hanno stato quando l'ha c'è",
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois sem mesmo aos são',
  nl: 'de van het een en in is dat op te zijn met voor niet die er aan ook als bij om door naar uit maar over dan nog ze hij of wordt heeft tot werd worden deze hebben meer zich wel geen kan dit moet ik je we',
  pl: 'w i na z do nie że się to jest o jak po za od przez dla ale co czy tym są już tylko było być oraz ma ze które który która może jego przed także jednak gdy bardzo być przy był tego roku',
  ru: 'и в не на что с он как по это из у за к но от я же то мы для о так его все бы было или она был они её их до если уже при чтобы также после этого во только может кто когда ещё еще под более который которые которая будет',
  uk: 'і в не на що з у як за до та це від й про але для по він його є було так або вони також після якщо вже при щоб який які яка може ще між під через бути ми ви їх був коли',
  tr: 've bir bu için ile de da olarak çok daha o gibi ne en kadar olan sonra ama var ki her ise değil mi ya veya olduğu olduğunu ancak göre tarafından bunu şey ben biz',
  cs: 'a se v na je že s z do o i to k ve by ale jako za po které který která jsou pro si od nebo tak podle také aby však při byl byla bylo když jen už být jsem',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när år han under också efter eller nu sin där hon skulle kommer ut blir jag du vara mot än',
  da: 'og i at det er en til på som for med de af den har ikke der var et om han kan men fra så vi også ved efter eller blev sig over jeg hun skal når man havde være blevet',
  no: 'og i det er på som en til av for med at har de ikke den et om var han men fra vi så seg kan ved eller også etter skal når ble jeg hun ut være over mot blir',
  fi: 'ja on ei että se oli hän joka mutta ovat myös kun niin kuin tai jos sen ole mukaan vain olla ollut voi nyt sekä vuoden hänen siitä tämä jo mitä jotka minä me',
  el: 'και το να του η της με που την από για τα είναι στο οι δεν ο των σε θα ότι στην τον τη μια στη ένα ως αυτό τις όπως ή μας αλλά έχει πως κατά μετά ήταν στα στις τους',
  ro: 'de și în a la cu o pe care nu din că un este să mai pentru au fost ca prin sau sunt ce se dar după le fi va cea lui ale al acest această când între fără doar',
  hu: 'a az és hogy nem is egy ez volt de csak meg már ha el mint még vagy azt ezt után kell majd lehet között minden sem aki ami mert én úgy így van lesz',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah ke juga oleh bisa karena ada sebagai kata mereka telah saat lebih kami saya para atau sudah tersebut seperti orang dia',
  vi: 'và của là có không được cho trong với các một những người đã này khi để đến từ vào ra nhưng cũng như tại về thì ở nhiều sẽ đó theo trên sau lại còn',
  ar: 'في من على إلى أن عن التي الذي هذا هذه ما مع لا كان بعد قد كما ذلك بين أو حتى كل لم وقد قال وقال خلال إن وفي ومن غير قبل أي هو هي',
  fa: 'و در به از که این را با است برای آن یک می تا بر هم نیز شد خود بود شده اما هر یا کرد ها او ما باید پس اگر دو وی کند شود',
  he: 'של את על לא עם הוא זה כי גם כל אבל או היא יש אני אם היה לו מה בין אחרי אל רק כך זאת היו לפי עוד הם יותר אשר כדי',
  hi: 'के का में की है और से को पर ने एक कि यह हैं इस नहीं भी था कर हो लिए तो ही या अपने जो थे वह बाद साथ गया रहा कहा थी',
  zh: '的 了 是 在 和 有 不 这 這 为 為 我 他 也 就 都 而 与 與 及 到 对 對 以 说 說 中 人 将 將 从 從 但 被 其 个 個 们 們 着 上',
  ja: 'の は が を に で と も た て し い な る か ら れ す',
} as const satisfies Record<string, string>;

// Korean glues its particles to the word, so there it is endings that count.
const KOREAN_ENDING = /.[은는이가을를에의도로와과다고며서]$/u;

/** Languages that can be told apart, as ISO 639-1 codes. */
export type Language = keyof typeof LISTS | 'ko';

const SETS = new Map<Language, ReadonlySet<string>>();

function wordsOf(language: Exclude<Language, 'ko'>): ReadonlySet<string> {
  let set = SETS.get(language);
  if (!set) SETS.set(language, (set = new Set(LISTS[language].split(' '))));
  return set;
}

const SHORT = /^\p{L}{1,3}$/u;

/** A test for the function words of a language; where it is not known, short words have to do: in most they are such. */
export function functionWords(language: Language | null): (word: string) => boolean {
  if (language === 'ko') return (word) => KOREAN_ENDING.test(word);
  if (language === null) return (word) => SHORT.test(word);
  const set = wordsOf(language);
  return (word) => set.has(word);
}

const KANA = /^[\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const HANGUL = /^\p{sc=Hangul}/u;
const HAN = /^\p{sc=Han}$/u;
const SAMPLE = 2000; // words looked at; more changes no answer on the corpus' pages
const CERTAIN_SHARE = 0.33; // English articles of the corpus have 0.2 to 0.5, those in other languages under 0.15
const LEAST_SHARE = 0.06; // of the words; below, a text is labels and names and its language a guess

/** So many of English's commonest words are no chance; the other lists need not be looked at. */
function isEnglish(lines: readonly (readonly string[])[], step: number): boolean {
  const set = wordsOf('en');
  let [hits, total, next] = [0, 0, 0];
  for (const words of lines) {
    for (; next < words.length; next += step) {
      total++;
      if (set.has(words[next]!)) hits++;
    }
    next -= words.length;
  }
  return total > 0 && hits / total >= CERTAIN_SHARE;
}

/**
 * The language of lines of folded words by their function words and script, or null where too few are seen.
 * @param english how many of the words are English function words, where they have been counted
 */
export function detectLanguage(
  lines: readonly (readonly string[])[],
  english: number | null = null,
): Language | null {
  const all = lines.reduce((sum, words) => sum + words.length, 0);
  const step = Math.max(1, Math.floor(all / SAMPLE));
  const isAllSeen = english !== null && step === 1;
  if (isAllSeen ? all > 0 && english / all >= CERTAIN_SHARE : isEnglish(lines, step)) return 'en';
  const counts = new Map<string, number>();
  let total = 0;
  let kana = 0;
  let hangul = 0;
  let han = 0;
  let next = 0;
  for (const words of lines) {
    for (; next < words.length; next += step) {
      const word = words[next]!;
      total++;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (word.charCodeAt(0) < 0x2e80) continue;
      if (KANA.test(word)) kana++;
      else if (HANGUL.test(word)) hangul++;
      else if (HAN.test(word)) han++;
    }
    next -= words.length;
  }
  if (total === 0) return null;
  if (hangul / total > 0.3) return 'ko';
  if ((kana + han) / total > 0.3) return kana / (kana + han) > 0.1 ? 'ja' : 'zh';
  const hits = new Map<Language, number>();
  for (const [word, n] of counts)
    for (const language of speakers().get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + n);
  let best: Language | null = null;
  let bestScore = 0;
  for (const language of Object.keys(LISTS) as Exclude<Language, 'ko'>[]) {
    const found = hits.get(language) ?? 0;
    // A longer list hits more by chance; the exponent is that of the corpus experiment.
    const score = found / total / wordsOf(language).size ** 0.3;
    if (score > bestScore && found / total >= LEAST_SHARE && found >= 3)
      [best, bestScore] = [language, score];
  }
  return best;
}

let known: ReadonlyMap<string, readonly Language[]> | undefined;

/** For each function word the languages that have it. */
function speakers(): ReadonlyMap<string, readonly Language[]> {
  if (known) return known;
  const found = new Map<string, Language[]>();
  for (const language of Object.keys(LISTS) as Exclude<Language, 'ko'>[])
    for (const word of wordsOf(language)) {
      const languages = found.get(word);
      if (languages) languages.push(language);
      else found.set(word, [language]);
    }
  return (known = found);
}
