import { formatCount } from '../format';

/** The Data screen: the sheet, its headers and states, what can be done with a cell. Figures come in already written. */
export const data = {
  title: 'Деректер',
  sheet: 'Деректер кестесі',
  years: 'Жылдар',
  inputs: 'Көрсеткіштер',
  allInputs: 'Барлық көрсеткіш',
  filledInputs: 'Мәні бар көрсеткіштер',
  addYear: 'Жыл қосу',
  region: 'Өңір',
  rowNumber: '№',
  place: 'Орын',
  change: 'Орын өзгерісі',

  /** Heads of columns, under the factor they belong to. */
  index: 'индекс, %',
  deflator: 'дефлятор, %',
  growth: 'ƒ өсу',
  fulfilment: 'ƒ орынд.',
  survey: 'ƒ сауалнама',
  typed: 'терілген',
  growthLong: 'Өсу қарқыны, %: есептеледі',
  fulfilmentLong: 'Нысананың орындалуы, %: есептеледі',
  surveyLong: 'Сауалнама жауаптарынан есептеледі',
  points: 'ƒ балл',
  median: 'Медиана',
  coverage: (regions: number) => `Қамтылуы, ${formatCount(regions, 'kk')} өңірден`,
  cell: (region: string, input: string, year: number) => `${region}, ${input}, ${year}`,

  legend: 'Ұяшық күйлері',
  edit: 'Ұяшықты өзгерту',
  clear: 'Тазалау',
  status: 'Мәртебе',
  source: 'Дереккөз',
  note: 'Ескертпе',
  noSource: 'дереккөзі көрсетілмеген',
  invalid: (text: string) => `«${text}» жазылғандай қалды, есепке кірмейді.`,
  missing: (reason: string) => (reason === '' ? 'Деректер жоқ, себебі жазылмаған.' : `Деректер жоқ: ${reason}`),
  missingReason: 'Мән неге жоқ?',
  markMissing: 'Деректер жоқ деп белгілеу',
  readOnly: 'Бұл ұяшық есептеледі, өзгертілмейді.',
  skippedReadOnly: (cells: number) => `${formatCount(cells, 'kk')} ұяшық өткізіп жіберілді: олар есептеледі.`,
  saveCell: 'Енгізу',

  paste: 'Excel-ден қою',
  pasted: (cells: number) => `${formatCount(cells, 'kk')} ұяшық қойылды.`,
  copied: (cells: number) => `${formatCount(cells, 'kk')} ұяшық көшірілді.`,
  import: 'Импорт',
  responses: (accepted: number, rejected: number) =>
    rejected === 0
      ? `Сауалнама: ${formatCount(accepted, 'kk')} жауап.`
      : `Сауалнама: ${formatCount(accepted, 'kk')} жауап, ${formatCount(rejected, 'kk')} қабылданбады.`,
  empty: 'Деректер жоқ. Excel-ден кесте қойыңыз (Ctrl+V) немесе файлды ашыңыз.',
  placeIs: (region: string, place: number) => `${region}: ${place}-орын`,
  placeMoved: (region: string, before: number, now: number) => `${region}: ${before} → ${now} орын`,
};
