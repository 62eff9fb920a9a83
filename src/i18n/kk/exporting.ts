/** The files that leave, with what each is for. */
export const exporting = {
  title: 'Экспорт',
  results: 'Нәтижелер',
  package: 'Топтама',
  kinds: {
    'results workbook': {
      name: 'Excel кітабы, XLSX',
      explanation:
        'Рейтинг, балдар, мәндер, бастапқы көрсеткіштер, әдістеме, сценарийлер және журнал: әрқайсысы бөлек парақта, толық дәлдікпен.',
    },
    'results Excel': {
      name: 'Excel үшін CSV',
      explanation: 'Нүктелі үтір және ондық үтір: Excel-де екі рет шертіп ашылады.',
    },
    'results exchange': {
      name: 'Алмасу үшін CSV',
      explanation: 'Үтір және ондық нүкте: басқа бағдарламалар үшін, толық дәлдікпен.',
    },
    'results JSON': { name: 'JSON', explanation: 'Нәтижелер әдістемесімен және түсіндіру нұсқаларымен бірге.' },
    'data CSV': { name: 'Деректер, CSV', explanation: 'Барлық ұяшық: өңір, көрсеткіш, жыл, мән, мәртебе, дереккөз.' },
    package: { name: 'Топтама, *.tartym', explanation: 'Бәрі бір файлда: деректер, жауаптар, нұсқалар, журнал.' },
    'survey CSV': {
      name: 'Сауалнама жауаптары, CSV',
      explanation:
        'Атаулар мен еркін мәтіндерсіз; импорт арқылы басқа топтамаға қосылады, бір жауап екі рет есептелмейді. Есептен шығарылғандар жоқ.',
    },
    'whole survey CSV': {
      name: 'Жауаптар атауларымен, CSV',
      explanation:
        'Кәсіпорын атаулары, Q16 мәтіндері және барлық бағандар: бірнеше компьютерде жиналғанды біріктіру үшін.',
    },
    'anonymous copy': {
      name: 'Атауларсыз көшірме, *.tartym',
      explanation:
        'Кәсіпорын атаулары, еркін жауаптар мен олардың белгілері, сарапшы есімдері, стандарт мәтіндері мен жауаптылары жазылмайды, журналда олардың орнында бақылау сомалары тұрады; жауаптар бір-бірден қалады.',
    },
    'copy with sums': {
      name: 'Қосындылары бар көшірме, *.tartym',
      explanation:
        'Жеке жауаптың орнына өңір мен сұрақ бойынша қосындылар: рейтинг дәл сол күйінде шығады. Есімдер мен мәтіндер жазылмайды.',
    },
  },
  /** What follows the package's name in the names of files. */
  files: {
    'results exchange': 'нәтижелер',
    'results workbook': 'нәтижелер',
    'results Excel': 'нәтижелер Excel',
    'results JSON': 'нәтижелер',
    'data CSV': 'деректер',
    'survey CSV': 'сауалнама',
    'whole survey CSV': 'сауалнама атауларымен',
    'anonymous copy': 'атауларсыз көшірме',
    'copy with sums': 'қосындылармен көшірме',
  },
  /** Headings and flags of the table for Excel. */
  table: {
    region: 'Өңір коды',
    coverage: 'Деректердің толықтығы (0–1)',
    points: (factor: string) => `${factor}, балл`,
    share: 'үлес 0–1',
    flags: 'Белгілер',
  },
  /** What only the workbook has: names of its sheets (31 letters at the most), and headings. */
  workbook: {
    sheets: {
      rating: 'Рейтинг',
      points: 'Балдар',
      values: 'Факторлардың мәндері',
      inputs: 'Бастапқы көрсеткіштер',
      method: 'Әдістеме және нұсқалар',
      scenarios: 'Сценарийлерді салыстыру',
      log: 'Өзгерістер журналы',
    },
    standing: 'Рейтинг түрі',
    placeUnder: (reading: string) => `Орын: ${reading}`,
    contribution: (direction: string) => `${direction}, R-дегі үлесі`,
    inputCode: 'Көрсеткіш коды',
    borders: 'Шекаралар',
    what: 'Атауы',
    chosen: 'Мәні',
    how: 'Түсініктеме',
    made: 'Жазылған күні',
    program: 'Бағдарлама',
    weightInPercent: 'салмағы, %',
    scenario: 'Сценарий',
    scoreInBase: 'R, негізгі нұсқа',
    difference: 'R айырмасы',
    number: '№',
    when: 'Уақыты',
    who: 'Кім',
    done: 'Не істелді',
  },
  flags: {
    weights: (sum: string) => `салмақтар қосындысы ${sum}`,
    partial: (directions: string) =>
      directions === '' ? 'толық емес жыл: бірде-бір бағыт толық емес' : `толық емес жыл: тек ${directions}`,
    incomplete: (factors: string) => `деректер толық емес: ${factors}`,
    partlyCovered: (factors: string) => `деректер ішінара: ${factors}`,
    fewResponses: (accepted: number, least: number) => `¶4: ${least} жауаптың орнына ${accepted}`,
    notVerified: (responses: number) => `¶19 тексерілмеген: ${responses} жауап`,
    linearUsed: (factor: string) => `${factor}: сызықтық нұсқа қолданылды`,
    noSpread: (factor: string) => `${factor}: барлық мән тең`,
    belowZero: (factor: string) => `${factor}: ағымдағы мән 0-ден төмен`,
    typedNotUsed: (factor: string) => `${factor}: терілген мән қолданылмады`,
  },
  steps: {
    rating: 'Excel кітабы, 1/3: жылдар мен сценарийлер бағалануда',
    sheets: 'Excel кітабы, 2/3: парақтар құрылуда',
    writing: 'Excel кітабы, 3/3: файл жазылуда',
  },
  stop: 'Тоқтату',
  done: (file: string) => `«${file}» файлы жазылды.`,
  saved: (file: string) => `«${file}» файлына сақталды.`,
  savedElsewhere: (file: string, download: string) =>
    `«${file}» файлына жазуға болмады (орын ауысқан, қорғалған не дискіде орын жоқ). Топтама жүктемелерге «${download}» деп сақталды.`,
  nothing: 'Экспортқа дерек жоқ.',
  companiesStay: 'Кәсіпорын атаулары мен еркін мәтіндер тек топтама файлына жазылады.',
};
