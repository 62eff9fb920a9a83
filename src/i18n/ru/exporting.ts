import type { exporting as kazakh } from '../kk/exporting';
import { pluralRu } from '../plural';

const responsesText = (count: number): string => `${count} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`;

export const exporting: typeof kazakh = {
  title: 'Экспорт',
  results: 'Результаты',
  package: 'Пакет',
  kinds: {
    'results workbook': {
      name: 'Книга Excel, XLSX',
      explanation:
        'Рейтинг, баллы, значения, исходные показатели, методика, сценарии и журнал: каждый на своём листе, с полной точностью.',
    },
    'results Excel': {
      name: 'CSV для Excel',
      explanation: 'Точка с запятой и десятичная запятая: открывается в Excel двойным щелчком.',
    },
    'results exchange': {
      name: 'CSV для обмена',
      explanation: 'Запятая и десятичная точка: для других программ, с полной точностью.',
    },
    'results JSON': { name: 'JSON', explanation: 'Результаты вместе с методикой и вариантами толкования.' },
    'data CSV': {
      name: 'Данные, CSV',
      explanation: 'Все ячейки: регион, показатель, год, значение, статус, источник.',
    },
    package: { name: 'Пакет, *.tartym', explanation: 'Всё в одном файле: данные, ответы, варианты, журнал.' },
    'survey CSV': {
      name: 'Ответы опроса, CSV',
      explanation:
        'Без названий и свободных текстов; импортом добавляются в другой пакет, ни один ответ не удваивается. Исключённых нет.',
    },
    'whole survey CSV': {
      name: 'Ответы с названиями, CSV',
      explanation: 'Названия предприятий, тексты Q16 и все столбцы: чтобы свести собранное на нескольких компьютерах.',
    },
    'anonymous copy': {
      name: 'Копия без названий, *.tartym',
      explanation:
        'Без названий предприятий, свободных ответов и их меток, имён экспертов, текстов и ответственных стандарта; в журнале на их месте контрольные суммы. Ответы остаются по одному.',
    },
    'copy with sums': {
      name: 'Копия с суммами, *.tartym',
      explanation:
        'Вместо отдельных ответов – суммы по регионам и вопросам: рейтинг получается тот же. Имён и текстов в ней нет.',
    },
  },
  files: {
    'results exchange': 'результаты',
    'results workbook': 'результаты',
    'results Excel': 'результаты Excel',
    'results JSON': 'результаты',
    'data CSV': 'данные',
    'survey CSV': 'опрос',
    'whole survey CSV': 'опрос с названиями',
    'anonymous copy': 'копия без названий',
    'copy with sums': 'копия с суммами',
  },
  table: {
    region: 'Код региона',
    coverage: 'Полнота данных (0–1)',
    points: (factor) => `${factor}, балл`,
    share: 'доля 0–1',
    flags: 'Отметки',
  },
  workbook: {
    sheets: {
      rating: 'Рейтинг',
      points: 'Баллы',
      values: 'Значения факторов',
      inputs: 'Исходные показатели',
      method: 'Методика и варианты',
      scenarios: 'Сравнение сценариев',
      log: 'Журнал изменений',
    },
    standing: 'Вид рейтинга',
    placeUnder: (reading) => `Место: ${reading}`,
    contribution: (direction) => `${direction}, вклад в R`,
    inputCode: 'Код показателя',
    borders: 'Границы',
    what: 'Что',
    chosen: 'Значение',
    how: 'Пояснение',
    made: 'Записано',
    program: 'Программа',
    weightInPercent: 'вес, %',
    scenario: 'Сценарий',
    scoreInBase: 'R, базовый вариант',
    difference: 'Разница R',
    number: '№',
    when: 'Когда',
    who: 'Кто',
    done: 'Что сделано',
  },
  flags: {
    weights: (sum) => `сумма весов ${sum}`,
    partial: (directions) =>
      directions === '' ? 'неполный год: нет ни одного полного направления' : `неполный год: только ${directions}`,
    incomplete: (factors) => `данные неполные: ${factors}`,
    partlyCovered: (factors) => `данные частичные: ${factors}`,
    fewResponses: (accepted, least) => `¶4: ${responsesText(accepted)} вместо ${least}`,
    notVerified: (responses) => `¶19 не проверен: ${responsesText(responses)}`,
    linearUsed: (factor) => `${factor}: применён линейный вариант`,
    noSpread: (factor) => `${factor}: все значения равны`,
    belowZero: (factor) => `${factor}: текущее значение ниже 0`,
    typedNotUsed: (factor) => `${factor}: введённое значение не использовано`,
  },
  steps: {
    rating: 'Книга Excel, 1/3: считаются годы и сценарии',
    sheets: 'Книга Excel, 2/3: составляются листы',
    writing: 'Книга Excel, 3/3: записывается файл',
  },
  stop: 'Остановить',
  done: (file) => `Файл «${file}» записан.`,
  saved: (file) => `Сохранено в файл «${file}».`,
  savedElsewhere: (file, download) =>
    `В файл «${file}» записать не удалось (перемещён, защищён или на диске нет места). Пакет сохранён в загрузках: «${download}».`,
  nothing: 'Для экспорта нет данных.',
  companiesStay: 'Названия предприятий и свободные тексты записываются только в файл пакета.',
};
