const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(?:[/.]|\. )(\d{1,2})(?:[/.]|\. )(\d{1,2})(?!\d)/;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -]((?:19|20)\\d\\d)(?!\\d)`,
);
const MONTH_FIRST = new RegExp(
  `(?<![a-z])${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
);
// Day and month can't be told apart unless one is over twelve.
const NUMBERS = /(?<!\d)(\d{1,2})(?:[/.-]|\. )(\d{1,2})(?:[/.-]|\. )((?:19|20)\d\d)(?!\d)/;

// Asked first, as most lines have neither: a year, and a number that can be a day.
const YEAR = /(?:19|20)\d\d|[١۱१１٢۲२２][٠-٩۰-۹०-९０-９]{3}/;
const DAY = /(?<!\d)\d{1,2}(?!\d)/;
const OTHER_DIGIT = /[٠-٩۰-۹०-९０-９]/g;
const ZEROS = Array.from('٠۰०０', (zero) => zero.charCodeAt(0));

/** The first date a text names, as YYYY-MM-DD, or null. Dates whose day and month could be swapped don't count. */
export function isoDate(text: string): string | null {
  const start = text.slice(0, 200);
  if (!YEAR.test(start)) return null;
  const head = start.toLowerCase().replace(OTHER_DIGIT, asciiDigit);
  const iso = ISO.exec(head) ?? COMPACT.exec(head);
  if (iso) return format(iso[1]!, Number(iso[2]), Number(iso[3]));
  if (!DAY.test(head)) return null;
  const dayFirst = DAY_FIRST.exec(head);
  if (dayFirst) return format(dayFirst[3]!, monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(head);
  if (monthFirst) return format(monthFirst[3]!, monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const numbers = NUMBERS.exec(head);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    if (a > 12 || a === b) return format(numbers[3]!, b, a);
    if (b > 12) return format(numbers[3]!, a, b);
  }
  return spokenDate(head);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10)!;
  return String(code - zero);
}

const monthNumber = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function format(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// Months as dates name them, twelve a language: names of one month parted by "/", words of one name by "_".
// Accents, hamzas and nuktas are not compared. Czech and Finnish dates have no abbreviations that are words.
const NAMES = [
  // German, Dutch
  'januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  // French, Spanish, Italian, Portuguese, Romanian
  'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept/sep octombrie/oct noiembrie/noi decembrie/dec',
  // Polish, Czech, Russian, Ukrainian
  'stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru',
  'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec',
  'января/январь/янв февраля/февраль/февр/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сент/сен октября/октябрь/окт ноября/ноябрь/нояб/ноя декабря/декабрь/дек',
  'січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер жовтня/жовтень/жовт листопада/листопад/лист грудня/грудень/груд',
  // Turkish, Finnish, Greek, Hungarian
  'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  'tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu',
  'ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαϊ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ/αύγ σεπτεμβρίου/σεπτέμβριος/σεπτ/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ',
  'január/jan február/febr/feb március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  // Swedish, Danish, Norwegian
  'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt november/nov december/dec',
  'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov december/dec',
  'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov desember/des',
  // Indonesian, Vietnamese
  'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep oktober/okt november/nov desember/des',
  'tháng_một/tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai/tháng_chạp',
  // Arabic: of Egypt and the Gulf, of the Levant, of the Maghreb and of Morocco
  'يناير فبراير مارس أبريل مايو يونيو/يونيه يوليو/يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  // Persian, Hebrew (with "in" before it, too), Hindi
  'ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  'ינואר/בינואר/ינו פברואר/בפברואר/פבר מרץ/במרץ/מרס/במרס אפריל/באפריל/אפר מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט/אוג ספטמבר/בספטמבר/ספט אוקטובר/באוקטובר/אוק נובמבר/בנובמבר/נוב דצמבר/בדצמבר/דצמ',
  'जनवरी/जन फरवरी/फर मार्च अप्रैल मई जून जुलाई/जुल अगस्त/अग सितंबर/सितम्बर/सित अक्टूबर/अक्तूबर/अक्टू नवंबर/नवम्बर/नव दिसंबर/दिसम्बर/दिस',
];

/** What stands between the parts of a date in some language, beside signs. */
const BETWEEN = new Set(
  plain('de del di of the er a o den le el il di ב ה г года р року năm ngày से تاريخ').split(' '),
);

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name; names that mean different months in two languages are left out. */
function monthsByName(): ReadonlyMap<string, number> {
  if (months) return months;
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of [MONTHS.join(' '), ...NAMES]) {
    language.split(' ').forEach((names, index) => {
      for (const name of names.split('/').map((written) => plain(written).replaceAll('_', ' '))) {
        if ((found.get(name) ?? index + 1) !== index + 1) doubtful.add(name);
        found.set(name, index + 1);
      }
    });
  }
  for (const name of doubtful) found.delete(name);
  return (months = found);
}

/** Without accents, hamzas, nuktas and marks of direction; letters of Persian as Arabic ones. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c\u200c-\u200f\u202a-\u202e]/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك');
}

// 2025年3月14日, 2025년 3월 14일
const EAST_ASIAN = /(?<!\d)((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})(?!\d)/;
// The rest see plain text, and look up the words they catch.
const DAY_TO_YEAR = /(?<!\d[.,:]?)(\d{1,2})(?=([^\d\n]{3,40})((?:19|20)\d\d)(?!\d))/g; // 14 de marzo de 2025
const NAME_TO_YEAR = /([^\s\d]+(?: [^\s\d]+){0,2}) (\d{1,2})[,،]? ((?:19|20)\d\d)(?!\d)/g; // marzo 14, 2025
const WORDS_TOO = /^(?:ago|ara|eki|gen|lip|lis|lug|mag|noi|out|set|sie|tem)\.?$/; // “the set 20, 2019”
const YEAR_TO_DAY = /(?<!\d)((?:19|20)\d\d)\. ?([^\s\d]+) (\d{1,2})(?!\d)/; // 2025. március 14.
const NUMBERED = /(?<!\d)(\d{1,2}) (?:thang|thg) (\d{1,2}),?(?: nam)? ((?:19|20)\d\d)(?!\d)/; // 14 tháng 3, 2025

/** The first date that a text in small letters names in words of other languages than English. */
function spokenDate(head: string): string | null {
  const eastAsian = EAST_ASIAN.exec(head);
  if (eastAsian) return format(eastAsian[1]!, Number(eastAsian[2]), Number(eastAsian[3]));
  const text = plain(head);
  for (const [, day, between, year] of text.matchAll(DAY_TO_YEAR)) {
    const month = monthIn(between!);
    if (month > 0) return format(year!, month, Number(day));
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return format(numbered[3]!, Number(numbered[2]), Number(numbered[1]));
  const yearFirst = YEAR_TO_DAY.exec(text);
  if (yearFirst && monthIn(yearFirst[2]!) > 0)
    return format(yearFirst[1]!, monthIn(yearFirst[2]!), Number(yearFirst[3]));
  for (const [, before, day, year] of text.matchAll(NAME_TO_YEAR)) {
    const words = before!.split(' ');
    if (WORDS_TOO.test(words.at(-1)!)) continue;
    for (let from = 0; from < words.length; from++) {
      const month = monthIn(words.slice(from).join(' '));
      if (month > 0) return format(year!, month, Number(day));
    }
  }
  return null;
}

/** The month that a piece of plain text names, if it says nothing else; 0 otherwise. */
function monthIn(text: string): number {
  const words = text.split(/[\s.,،/|'’׳º°-]+/).filter(Boolean);
  const named = monthsByName();
  const whole = named.get(words.join(' '));
  if (whole !== undefined) return whole;
  const telling = words.filter((word) => !BETWEEN.has(word));
  if (telling.length === 0 || telling.length > 4) return 0;
  // In the Levant both names are given: “آذار/مارس”, “كانون الثاني/يناير”.
  for (let split = telling.length; split > 0; split--) {
    const month = named.get(telling.slice(0, split).join(' '));
    if (month === undefined) continue;
    if (split === telling.length || named.get(telling.slice(split).join(' ')) === month) return month;
  }
  return 0;
}
