import { formatShort } from '../format';

/** Words between the figures of a formula. Figures come in already written where they are text. */
export const trace = {
  points: (points: number) => `${formatShort(points, 3, 'kk')} балл`,
  /** Position of a region among those with a value: mid-ranks may be halves. */
  position: (position: number, regions: number) => `${regions} өңірдің ішінде ранг ${formatShort(position, 1, 'kk')}`,
  answers: (count: number) => `${count} жауап`,
  interpretation: 'Түсіндірме',
  inOrder: 'Әдістеменің мәтіні',
  translated: 'Бейресми аударма',
  title: 'Сан қайдан шықты',
  way: 'Ізбен жүрілген жол',
  unknown: 'Бұл сан қазіргі деректерде жоқ.',
  computing: 'Есептелуде…',
  noValue: 'Мән жоқ',
  inFormula: 'Формуладағы сандар',
  quoted: 'Әдістемеде былай жазылған',
  asked: (question: string) => `Сауалнама, ${question}-сұрақ`,
  choices: 'Әдістеме ашық қалдырған тұстар',
  chosen: 'таңдалған',
  wouldBe: 'Басқа нұсқада',
  cells: 'Бастапқы ұяшықтар',
  unused: 'есепке кірмеген',
  emptyCell: 'деректер енгізілмеген',
  noSource: 'дереккөзі көрсетілмеген',
  /** When a cell was written; `what`: a change in words. */
  typedOn: (day: string) => `${day} терілді`,
  writtenOn: (day: string, what: string) => `${day}: ${what}`,
  undoneOn: (day: string) => `${day} кері қайтарылды`,
  redoneOn: (day: string) => `${day} қайта жасалды`,
  withPackage: 'топтамамен бірге келген',
  bordersOf: (date: string) => `${date} шекарасында`,
  toCell: 'Ұяшыққа өту',
  projects: 'Жобалар қосқаны',
  rateFrom: (currency: string, source: string) => `${currency} бағамы: ${source || 'дереккөзі көрсетілмеген'}`,
  compared: 'Салыстырылған өңірлер',
  between: (count: number) => `… тағы ${count}`,
  placesMet: 'Дәл келген орындар',
  bothPlaces: 'Екі орны да бар өңірлер',
  restsOn: 'Неге сүйенеді',
  lacking: 'Есептеуге жетпейтіні',
  partOf: 'Осы санға сүйенетіндер',
  survey: 'Сауалнама',
  counted: 'Есептелген жауап',
  zerosAmong: '0 деген жауап',
  deviation: 'Орташа квадраттық ауытқу',
  interval: '95 % сенімділік аралығы',
  accepted: 'Қабылданған сауалнама',
  acceptedOf: (accepted: string, least: string) => `${accepted} (¶4 бойынша кемінде ${least})`,
  fillSurvey: 'Сауалнама жауаптарын жүктеңіз немесе фактор мәнін теріңіз.',
  underReadings: 'Осы орынды беретін нұсқалар',
  reading: 'Түсіндіру нұсқасы',
  moreReadings: (count: number) => `және тағы ${count} нұсқа`,
  /** R under a reading and who stands above there, `more` of them not named. */
  placeThere: (score: string, above: readonly string[], more: number) =>
    above.length === 0
      ? `R ${score}; одан жоғары тұрған өңір жоқ`
      : `R ${score}; одан жоғары: ${above.join(', ')}${more > 0 ? ` және тағы ${more}` : ''}`,
  /** At a threshold; `passed`: how many regions are passed there at once. */
  thresholdGain: (place: number, passed: number) =>
    `Осы мәнде өңір ${place}-орынға көтеріледі: ${passed} өңірден озады.`,
  thresholdLoss: (place: number, passed: number) =>
    `Осы мәнде өңір ${place}-орынға төмендейді: ${passed} өңір одан озады.`,
  thresholdFound:
    'Мән екі өңірдің R мәні теңесетін нүктені есептеу арқылы табылды: басқа ұяшықтардың бәрі өзгеріссіз, барлық өңірдің балы қайта есептеледі. Сондықтан оның жеке формуласы жоқ.',
  /** The same where points go by rank. */
  thresholdLeap:
    'Ранг бойынша балл секіріп өзгереді: өңірдің факторы басқа өңірдің мәніне жеткенде (төменде) немесе одан асқанда. Осы мәнде R сондай секірістен кейін жетеді. Мән есептеу арқылы табылды: басқа ұяшықтардың бәрі өзгеріссіз, барлық өңірдің балы қайта есептеледі. Сондықтан оның жеке формуласы жоқ.',
  /** After how many more best answers a step needs. */
  answersFound:
    'Сонша жаңа респондент фактор сұрақтарына үздік жауап берсе, өңір осы орынға жетеді; сол сұрақтардан құралатын факторлардың бәрі бірге өзгереді. Жетпейтін саннан жететініне дейін әр саны рейтингті қайта есептеп тексерілген.',
  placeUnder: (place: number) => (place > 0 ? `${place}-орын` : 'орынсыз'),
  back: 'Артқа',
};
