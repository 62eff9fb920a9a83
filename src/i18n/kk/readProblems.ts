import type { FilePlace } from '../../model/place';
import type { FileProblem, RowProblem } from '../../model/problem';
import { readUnit } from '../../model/unit';
import { formatCount, formatExact, formatShort, formatSize } from '../format';
import type { NamedMessagesOf } from '../messages';
import { excerpt, rowList, sentence } from '../sentence';
import { unitDescription } from '../unitName';
import { scaleWords } from './scaleWords';
import { units } from './units';

const quoted = (text: string): string => `«${excerpt(text)}»`;

function say(place: FilePlace, what: string): string {
  const { file, part, row, column } = place;
  const parts = [
    file === undefined ? '' : quoted(file),
    part === undefined ? '' : quoted(part),
    row === undefined ? '' : `${row}-жол`,
    column === undefined ? '' : `${quoted(column)} бағаны`,
  ];
  return sentence(
    parts.filter((each) => each !== ''),
    what,
  );
}

const OTHER_FORMATS: Readonly<Record<Extract<FileProblem, { code: 'notText' }>['looksLike'], string>> = {
  xlsx: 'бұл – CSV емес, Excel кітабы (XLSX). Excel-де ашып, «CSV UTF-8» түрінде сақтаңыз.',
  xls: 'бұл – CSV емес, Excel-дің ескі кітабы (XLS). Excel-де ашып, «CSV UTF-8» түрінде сақтаңыз.',
  html: 'бұл – кесте емес, веб-бет (HTML). Оны Excel-де ашып, «CSV UTF-8» түрінде сақтаңыз.',
  xlsm: 'бұл – макростары бар Excel кітабы (XLSM). Макростар орындалмайды: оны Excel-де ашып, «Excel кітабы (XLSX)» түрінде сақтаңыз.',
  xlsb: 'бұл – Excel-дің екілік кітабы (XLSB). Оны Excel-де ашып, «Excel кітабы (XLSX)» түрінде сақтаңыз.',
  encrypted: 'Excel кітабы құпия сөзбен қорғалған. Оны Excel-де ашып, құпия сөзін алып тастап, қайта сақтаңыз.',
  office:
    'бұл – кеңсе бағдарламасының басқа құжаты, Excel кітабы (XLSX) емес. Кестені XLSX немесе «CSV UTF-8» түрінде сақтаңыз.',
  zip: 'бұл – архив (ZIP). Ішіндегі файлды шығарып алып, соны таңдаңыз.',
  pdf: 'бұл – PDF құжаты. Кестені CSV түрінде алыңыз.',
  binary: 'бұл – мәтін емес. CSV кестесін таңдаңыз.',
};

/** The unit of a package in words; files name it by a code. */
const unitWords = (code: string): string => {
  const unit = readUnit(code);
  return unit === null ? code : unitDescription(unit, units);
};

export const readProblems: NamedMessagesOf<FileProblem | RowProblem> = {
  emptyFile: ({ place }) => say(place, 'файл бос. Деректері бар файлды таңдаңыз.'),
  headerOnly: ({ place }) =>
    say(place, 'тек тақырып жолы бар, деректер жоқ. Деректер жолдарын қосып, файлды қайта ашыңыз.'),
  unknownHeader: ({ place, found, missing }) =>
    say(
      place,
      `баған тақырыптары танылмады. Жетіспейді: ${missing.join(', ') || '–'}. Табылғаны: ${excerpt(found.join(', ')) || '–'}. Деректер кестесінің тақырыбы: region, input, year, value немесе region және input@year бағандары.`,
    ),
  unknownEncoding: ({ place, sample }) =>
    say(
      place,
      `мәтіннің кодталуы танылмады (мысалы: ${quoted(sample)}). Төменнен дұрыс оқылатын жолды таңдаңыз немесе файлды «CSV UTF-8» түрінде қайта сақтаңыз.`,
    ),
  notText: ({ place, looksLike }) => say(place, OTHER_FORMATS[looksLike]),
  damagedWorkbook: ({ place }) =>
    say(place, 'файл бүлінген немесе толық көшірілмеген: парақтары оқылмайды. Оны Excel-де ашып, қайта сақтаңыз.'),
  swollenWorkbook: ({ place, bytes, limit }) =>
    say(
      place,
      `файл ашылғанда тым үлкен болады: ${formatSize(bytes, 'kk')}, шегі – ${formatSize(limit, 'kk')}. Ол ашылмады.`,
    ),
  severalSheets: ({ place }) => say(place, 'кітапта бірнеше парақ бар. Оқылатын парақты таңдаңыз.'),
  resultsFile: ({ place }) =>
    say(
      place,
      'бұл – есептелген рейтинг нәтижелері, олар импортталмайды. Бастапқы көрсеткіштер немесе сауалнама файлын таңдаңыз.',
    ),
  tooLarge: ({ place, bytes, limit }) =>
    say(
      place,
      `файл тым үлкен: ${formatSize(bytes, 'kk')}, шегі – ${formatSize(limit, 'kk')}. Оны бірнеше файлға бөліңіз.`,
    ),
  unreadableFile: ({ place, reason }) =>
    say(
      place,
      `браузер файлды оқи алмады (${reason}). Файл жылжытылған не өзгертілген болуы мүмкін: оны қайта таңдаңыз.`,
    ),
  tooManyRejected: ({ place, rejected }) =>
    say(
      place,
      `жолдардың дені қабылданбады (${formatCount(rejected, 'kk')}), сондықтан оқу тоқтатылды. Осы файл ма және тақырыбы дұрыс па – тексеріңіз. Ештеңе өзгертілген жоқ.`,
    ),
  cancelled: ({ place }) => say(place, 'оқу тоқтатылды. Ештеңе өзгертілген жоқ.'),

  rowTooShort: ({ place, expected, found }) =>
    say(place, `жолда ${found} ұяшық бар, ал тақырыпта – ${expected}. Жетіспейтін ұяшықтарды қосыңыз.`),
  rowTooLong: ({ place, expected, found }) =>
    say(
      place,
      `жолда ${found} ұяшық бар, ал тақырыпта – ${expected}. Санның немесе мәтіннің ішіндегі бөлгіш ұяшықты бөліп жіберген болуы мүмкін: ондай ұяшықты тырнақшаға алыңыз («1,5» – "1,5") немесе кестені «;» бөлгішімен сақтаңыз.`,
    ),
  brokenQuotes: ({ place }) =>
    say(place, 'тырнақшалар жұптаспаған. Ұяшық ішіндегі тырнақшаны екі рет жазып ("" түрінде), ұяшықты жабыңыз.'),
  endlessRow: ({ place, limit }) =>
    say(
      place,
      `жол ${formatCount(limit, 'kk')} таңбадан асып кетті, соңы жоқ: ішіндегі мәтін тым ұзын немесе тырнақша жабылмаған. Мәтінді қысқартыңыз немесе тырнақшаны жабыңыз.`,
    ),
  unknownRegion: ({ place, text }) =>
    say(place, `${quoted(text)} өңірі танылмады. Өңірдің ресми атауын немесе кодын жазыңыз (мысалы, KZ-11).`),
  ambiguousRegion: ({ place, text, regions }, names) =>
    say(
      place,
      `${quoted(text)} бірнеше өңірге сәйкес келеді: ${regions.map(names.region).join(', ')}. Өңірдің кодын жазыңыз.`,
    ),
  blankRegion: ({ place }) => say(place, 'өңір көрсетілмеген. Оның атауын немесе кодын жазыңыз.'),
  bareAlmaty: ({ place, text }) =>
    say(
      place,
      `${quoted(text)} Алматы қаласы (KZ-75) деп оқылды. Облыс болса, «Алматы облысы» немесе KZ-19 деп жазыңыз.`,
    ),
  unknownInput: ({ place, text }) =>
    say(place, `${quoted(text)} көрсеткіші белгісіз. Көрсеткіштің кодын жазыңыз (мысалы, fixed_capital).`),
  notAYear: ({ place, text }) => say(place, `${quoted(text)} – жыл емес. Жылды төрт цифрмен жазыңыз (мысалы, 2025).`),
  yearOutOfRange: ({ place, year }) => say(place, `жыл 1990–2100 аралығында емес: ${year}. Жылды түзетіңіз.`),
  notANumber: ({ place, text }) =>
    say(place, `${quoted(text)} – сан емес. Ұяшықта сол күйінде қалады, бірақ есепке кірмейді: түзетіңіз.`),
  notFinite: ({ place, text }) => say(place, `${quoted(text)} есептеуге келмейді. Орнына кәдімгі сан жазыңыз.`),
  shareOutOfRange: ({ place, input, text }, names) =>
    say(
      place,
      `үлес (${names.input(input)}) 0 мен 1 аралығында болады, ал мұнда ${quoted(text)} тұр. 0,8 немесе 80 % түрінде жазыңыз.`,
    ),
  notADate: ({ place, text }) =>
    say(place, `${quoted(text)} – күн емес. Күнді 2025-03-31 немесе 31.03.2025 түрінде жазыңыз.`),
  unknownStatus: ({ place, text }) =>
    say(
      place,
      `${quoted(text)} мәртебесі белгісіз. Мынаның бірін жазыңыз: түпкілікті, алдын ала, бағалау, үлгілік, жоспар.`,
    ),
  unknownUnit: ({ place, text, input }, names) =>
    say(
      place,
      `өлшем бірлігі (${names.input(input)}) танылмады: ${quoted(text)}. Бұл сандарды қалай алу керегін таңдаңыз.`,
    ),
  unitDiffers: ({ place, input, inFile, inPackage, factor, isPeriodUnsaid }, names) =>
    say(
      place,
      isPeriodUnsaid
        ? `өлшем бірлігі (${names.input(input)}): файлда – ${quoted(inFile)}, кезеңі жазылмаған; күтілетіні – ${quoted(unitWords(inPackage))}. Бұл сандар қай кезеңдікі?${factor === null ? '' : ` Еселігі де басқа (× ${formatShort(factor, 9, 'kk')}): сандарды ауыстырып алуға болады.`}`
        : `өлшем бірлігі (${names.input(input)}) сәйкес емес: файлда – ${quoted(inFile)}, күтілетіні – ${quoted(unitWords(inPackage))}. ${
            factor === null
              ? 'Бұл сандарды қалай алу керегін таңдаңыз.'
              : `Айырмасы тек еселікте (× ${formatShort(factor, 9, 'kk')}): сандарды ауыстырып алуға болады.`
          }`,
    ),
  sameCellTwice: ({ place, region, input, year, values }, names) =>
    values.length > 1
      ? say(
          place,
          `бір ұяшық (${names.region(region)}, ${names.input(input)}, ${year}) файлда әртүрлі мәнмен қайталанады: ${excerpt(values.map((value) => (typeof value === 'number' ? formatExact(value, 'kk') : value)).join('; '))}. Біреуі ғана алынады немесе ешқайсысы алынбайды.`,
        )
      : say(
          place,
          `бір ұяшық (${names.region(region)}, ${names.input(input)}, ${year}) файлда бірдей мәнмен қайталанады. Біріншісі алынды.`,
        ),
  totalRow: ({ place, text }) => say(place, `${quoted(text)} – жиынтық жол, ол өткізіп жіберілді.`),
  skippedRow: ({ place, text }) => say(place, `${quoted(text)} – мәндері жоқ жол, ол өткізіп жіберілді.`),
  ambiguousDecimals: ({ place, samples }) =>
    say(
      place,
      `ондық белгі анықталмады: мына сандар екі түрлі оқылады – ${samples.map(quoted).join(', ')}. Үтір не нүкте ондық белгі ме, әлде мыңдықтарды бөле ме – таңдаңыз.`,
    ),
  thousandfold: ({ place, input, year, rows, factor, beside }, names) =>
    say(
      place,
      `${quoted(names.input(input))} көрсеткішінің ${year} жылғы мәндері ${beside === undefined ? 'бір өлшемде емес' : 'басқа өлшемде'} сияқты: мына жолдардағы мәндер ${
        beside === undefined
          ? 'қалғандарынан'
          : `сол өңірлердің ${beside.year} жылғы мәндерінен (${formatExact(beside.value, 'kk')} және ${formatExact(beside.figure, 'kk')})`
      } шамамен ${scaleWords(factor).times} ${factor < 1 ? 'үлкен' : 'кіші'} – ${rowList(rows)}. Өлшем бірлігін тексеріңіз; сіз таңдамайынша, ештеңе ауыстырылмайды.`,
    ),
  negativeLevel: ({ place, input, value }, names) =>
    say(
      place,
      `${quoted(names.input(input))} көрсеткішінің мәні нөлден төмен: ${formatShort(value, 6, 'kk')}. Таңбасын тексеріңіз.`,
    ),
  unclearAnswer: ({ place, question, text }) =>
    say(
      place,
      `${question} сұрағының жауабы түсініксіз: ${quoted(text)}. Жауап сақталады, бірақ есепке кірмейді: шешімді адам қабылдайды.`,
    ),
};
