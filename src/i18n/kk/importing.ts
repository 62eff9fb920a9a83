import type { ReadingChoice } from '../../model/reading';
import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** Bringing in a file: progress, what was read, what is asked, what was left out. */
export const importing = {
  title: 'Импорт',
  titleOf: (file: string) => `Импорт: ${file}`,
  reading: (file: string) => `«${file}» оқылуда`,
  progress: (rows: number) => `${count(rows)} жол оқылды`,
  cancel: 'Тоқтату',
  cancelled: 'Оқу тоқтатылды. Ештеңе өзгерген жоқ.',

  dataset: 'Деректер кестесі',
  layouts: { long: 'әр жолда бір мән', wide: 'әр жолда бір өңір' },
  survey: 'Сауалнама жауаптары',
  encoding: 'Кодталуы',
  delimiter: 'Бөлгіш',
  delimiters: { ',': 'үтір', ';': 'нүктелі үтір', '\t': 'табуляция' },
  decimalSign: 'Ондық белгі',
  decimalSigns: { ',': 'үтір', '.': 'нүкте' },
  extraColumns: (columns: string) => `Танылмаған бағандар: ${columns}`,

  read: 'Оқылды',
  added: 'Жаңа',
  changed: 'Өзгереді',
  same: 'Бұрынғыдай',
  blank: 'Бос',
  rejected: 'Қабылданбады',
  findings: 'Ескертулер',
  cells: (cells: number) => `${count(cells)} ұяшық`,
  responses: (responses: number) => `${count(responses)} жауап`,
  rejectedOf: (rejected: number) => `Қабылданбады: ${count(rejected)}`,
  findingsOf: (findings: number) => `Ескерту: ${count(findings)}`,
  row: 'Жол',
  reason: 'Себебі',
  text: 'Файлда жазылғаны',
  before: 'Қазір',
  after: 'Файлда',
  noChanges: 'Файлдағы деректер топтамадағымен бірдей: өзгеретін ештеңе жоқ.',
  previewOf: (shown: number, all: number) => `${count(all)} ішінен ${count(shown)} көрсетілген`,
  region: 'Өңір',
  input: 'Көрсеткіш',
  year: 'Жыл',

  questions: 'Жауап керек',
  questionsLead: 'Бұл сұрақтарға жауап берілмейінше, оларға қатысты мәндер жазылмайды.',
  hangs: (cells: number) => `${count(cells)} ұяшыққа қатысты`,
  choices: {
    ',': 'Үтір – ондық белгі',
    '.': 'Нүкте – ондық белгі',
    'leave out': 'Қалдырып кету',
    convert: 'Бірлігін ауыстыру',
    'as is': 'Сандарды сол күйінде алу',
    first: 'Біріншісін алу',
    last: 'Соңғысын алу',
  } as Readonly<Record<ReadingChoice, string>>,

  synthetic: 'Жауаптар үлгілік (ойдан құрастырылған)',
  accept: 'Қабылдау',
  acceptLead: 'Бәрі бірге жазылады немесе ештеңе жазылмайды. Кейін болдырмауға болады (Ctrl+Z).',
  writing: 'Жазылуда…',
  done: (cells: number, responses: number) =>
    [cells > 0 ? `${count(cells)} ұяшық` : '', responses > 0 ? `${count(responses)} жауап` : '']
      .filter((part) => part !== '')
      .join(', ') || 'өзгеріс жоқ',
  nothingWritten: 'Ештеңе жазылған жоқ.',
};
