import type { ScaleFactor } from '../../model/thousandfold';
import { formatCount } from '../format';
import { scaleWords } from './scaleWords';

const count = (value: number): string => formatCount(value, 'kk');
const cells = (value: number): string => `${count(value)} ұяшық`;

export const pasting = {
  title: 'Қою: алдын ала қарау',
  size: (rows: number, columns: number) => `${count(rows)} жол × ${count(columns)} баған`,
  signs: { ',': 'ондық белгі – үтір', '.': 'ондық белгі – нүкте' },
  headings: (rows: number) => `тақырып жолдары қойылмайды: ${count(rows)}`,
  byNames: 'өңірлер атауы бойынша танылды',
  unpinned: 'Белгіленген жол үстіңгі бекітілген өңірдікі: блок кестенің бірінші жолынан басталады.',
  pastNames: 'Өңірлердің атаулары белгіленген: сандар бірінші көрсеткіштен бастап қойылады.',
  bareAlmaty: (text: string) =>
    `«${text}» Алматы қаласы (KZ-75) деп оқылды. Облыс болса, «Алматы облысы» немесе KZ-19 деп жазыңыз.`,

  choices: 'Қалай қойылады',
  questions: 'Жауап керек',
  questionsLead: 'Жауап берілмейінше ештеңе қойылмайды.',
  sign: 'Ондық белгі екіұшты. Қай белгі ондық?',
  signChoices: { ',': 'Үтір – ондық белгі', '.': 'Нүкте – ондық белгі' },
  readAs: (sample: string, value: string) => `${sample} = ${value}`,
  rows: 'Жолдар',
  rowChoices: { names: 'Өңір атауы бойынша', order: 'Кестедегі ретімен' },
  columns: 'Бағандар',
  columnChoices: { headings: 'Тақырыбы бойынша', order: 'Кестедегі ретімен' },
  figures: 'Сандар',
  figureChoices: {
    stored: 'Бастапқы кестеде сақталған дәл сандар',
    shown: 'Экранда көрсетілген, дөңгелектенген сандар',
  },
  units: (column: string, stated: string, kept: string) =>
    `${column}: тақырыпта «${stated}», кестеде «${kept}». Сандарды қалай алу керек?`,
  unitChoices: {
    convert: 'Кесте бірлігіне келтіру',
    'as is': 'Сол қалпында алу',
    'leave out': 'Бұл бағандар қойылмасын',
  },
  slips: (slipped: number) =>
    `${cells(slipped)} көршілес мәндерден шамамен жүз, мың есе немесе одан көп өзгеше. Сандарды қалай алу керек?`,
  slipChoices: { 'as is': 'Сол қалпында алу', convert: 'Басқалардың ауқымына келтіру' },
  which: (row: number, text: string) => `${count(row)}-жол, «${text}»: қай өңір?`,
  twice: (region: string) => `${region}: блокта бірнеше жол бар. Қайсысы алынады?`,
  rowNumbered: (row: number, text: string) => `${count(row)}-жол: ${text}`,
  leaveOut: 'Қойылмасын',

  toWrite: 'Қойылады',
  numbers: 'Сан',
  exact: 'Дәл сан алынды',
  missing: 'Деректер жоқ',
  invalid: 'Сан емес',
  emptied: 'Тазаланады',
  readOnly: 'Өзгертілмейді',
  outside: 'Кестеден тыс',
  leftOut: 'Алынбаған жол',

  doubtful: 'Тексеру керек ұяшықтар',
  leftOutRows: 'Қойылмайтын жолдар',
  why: {
    total: 'жиынтық жол',
    unknown: 'өңір танылмады',
    blank: 'өңір көрсетілмеген',
    undecided: 'жауап күтілуде',
    'given up': 'қойылмайды деп таңдалды',
    filtered: 'жол сүзгімен жасырылған',
  },
  all: 'Не қойылады',
  row: 'Жол',
  label: 'Блоктағы атауы',
  region: 'Өңір',
  input: 'Көрсеткіш',
  text: 'Блокта',
  read: 'Қалай оқылды',
  before: 'Қазір тұрғаны',
  remark: 'Ескерту',
  empty: 'бос',
  doubts: {
    missing: 'мән жоқ деген белгі, есепке кірмейді',
    text: 'сан емес, терілгендей қалады, есепке кірмейді',
    date: 'күн, сан емес, есепке кірмейді',
    error: 'бастапқы кестедегі өрнек қатесі, есепке кірмейді',
    notFinite: 'шектен тыс сан, есепке кірмейді',
    share: 'үлес 0 мен 100 % аралығында болуы керек, есепке кірмейді',
    hidden: 'бастапқы кестеде жасырын жол',
    percent: 'пайыз белгісімен, ал баған пайызбен берілмейді',
  },
  differing: (stored: string) => `бастапқы кестеде басқа сан сақталған: ${stored}; көрсетілгені алынады`,
  slip: (beside: string, factor: ScaleFactor | 100 | 0.01) =>
    `салыстырылған мән ${beside}: айырма шамамен ${scaleWords(factor).times}`,
  notPerCent: (beside: string) =>
    `салыстырылған мән ${beside}: үлеске немесе коэффициентке ұқсайды, ал баған пайызбен беріледі`,
  opposite: (beside: string) => `салыстырылған мән ${beside}: таңбасы қарама-қарсы`,

  lead: 'Бәрі бір қадаммен қойылады, кейін болдырмауға болады (Ctrl+Z).',
  answerFirst: (questions: number) => `Алдымен сұрақтарға жауап беріңіз: ${count(questions)}.`,
  nothing: 'Қойылатын ұяшық жоқ.',
  giveUp: 'Бас тарту',
  write: (written: number) => `${cells(written)} қою`,
  wrote: (written: number) => `${cells(written)} қойылды. Болдырмау – Ctrl+Z.`,
  wroteExact: (exact: number) => `${cells(exact)} бойынша көрсетілген емес, сақталған дәл сан алынды.`,
  wroteEmptied: (emptied: number) => `Бос мәнмен тазаланды: ${cells(emptied)}.`,
  tooLarge: (pasted: number, most: number) =>
    `Блокта ${cells(pasted)} бар, бір жолы ең көбі ${count(most)} ұяшық қойылады. Ештеңе өзгерген жоқ. Кестені бөліп көшіріңіз.`,
};
