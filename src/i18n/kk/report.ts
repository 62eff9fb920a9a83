import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The reports for paper: one page for who decides, and the whole of it. */
export const report = {
  command: 'Басып шығаруға арналған есеп',
  commandLead: 'Бір бет немесе толық есеп, A4: принтерге не PDF-ке.',
  title: 'Есепті басып шығару',
  kind: 'Есеп түрі',
  kinds: {
    page: 'Бір бет',
    whole: 'Толық есеп',
  },
  kindsLead: {
    page: 'Орны мен ауқымы, себебі, келесі қадам, ашық тұрған сценарий: әкімнің орынбасарына. Осы экрандағы Ctrl+P де соны басады.',
    whole:
      'Әдістеме, деректер паспорты, рейтинг, өңір, сценарийлер, нысаналы индикаторлар, сауалнама сапасы, стандарт: көз, күн және ¶ көрсетілген.',
  },
  preparing: 'Есеп дайындалуда…',
  pdfLead: 'PDF керек болса, браузер терезесінен «PDF ретінде сақтау» дегенді таңдаңыз.',

  heading: (region: string, year: number, method: string | null) =>
    `${region}: ${method ?? 'инвестициялық тартымдылық'}, ${year}\u00A0жыл`,
  wholeHeading: (year: number, method: string | null) =>
    `${method ?? 'Өңірлердің инвестициялық тартымдылық рейтингі'}, ${year}\u00A0жыл: толық есеп`,
  standing: (word: string, addition: string) => `${word}: ${addition}`,
  lead: (place: number, placed: number, score: string) =>
    `${count(placed)} өңірдің ішінде ${count(place)}-орын, R = ${score} балл.`,
  leadBefore: (year: number, place: number) => `${year} жылы ${count(place)}-орын болған.`,

  why: 'Неге осы орында',
  next: 'Әрі қарай не істеу керек',
  toNext: (place: number, region: string, score: string) =>
    `${count(place)}-орынға (${region}) дейін R ${score} балл жетпейді.`,
  ahead: (place: number, region: string, score: string) =>
    `${count(place)}-орыннан (${region}) R ${score} баллға жоғары.`,
  levers: 'Ең жақын шекті мәндер',
  leversLead: 'Бір көрсеткіш қана өзгереді, өзге өңірлер бақылаудағыдай.',
  noLevers: 'Бір ғана көрсеткішпен орынды көтеру мүмкін емес.',
  needed: 'Керегі',
  change: 'Өзгеріс, %',
  money: (input: string, unit: string) => `Ең аз қосымша сома: ${unit === '' ? input : `${input}, ${unit}`}`,
  amount: 'Қосымша',
  overtaken: 'Басып озады',
  noMoney: 'Сома қосу арқылы орынды көтеру мүмкін емес.',
  scenario: (name: string) => `«${name}» сценарийі`,
  scenarioPlaces: (before: number, after: number) => `Орын: ${count(before)} → ${count(after)}`,
  scenarioScores: (before: string, after: string, difference: string) => `R: ${before} → ${after} (${difference})`,
  scenarioChanges: (changes: number) => `Негізгі нұсқадан айырмасы: ${count(changes)} өзгеріс.`,
  scenarioRegions: 'Негізгі нұсқадағы орын осы түсіндіру нұсқаларымен есептелген.',
  /** Where the figures on view are made with other weights than those of the base. */
  weightsOnView: (base: string, onView: string) =>
    `Салмақтар: негізгі нұсқада – «${base}», сценарийде – «${onView}»: R айырмасында олардың да үлесі бар.`,
  /** Which weights each scenario has where they are not the methodology's. */
  weightsOfScenarios: (base: string, named: string) =>
    `Салмақтар: негізгі нұсқада – «${base}»; ${named === '' ? 'сценарийлерде де солар' : `${named}; қалған сценарийлерде – «${base}»`}.`,
  weightsOfScenario: (scenario: string, weights: string) => `«${scenario}» сценарийінде – «${weights}»`,
  projects: (names: string) => `Жобалар: ${names}.`,
  more: (rest: number) => `тағы ${count(rest)}`,
  readings: (summary: string) => `Түсіндіру нұсқалары: ${summary}`,
  method: (number: string, title: string) => `Әдістеме: «${title}», № ${number}`,
  unrounded: 'Орындар дөңгелектенбеген R бойынша беріледі.',

  contents: 'Мазмұны',
  parts: {
    method: 'Әдістеме және түсіндіру нұсқалары',
    passport: 'Деректер паспорты',
    rating: 'Рейтинг',
    region: 'Өңір',
    scenarios: 'Сценарийлер',
    targets: 'Нысаналы индикаторлар (¶14)',
    survey: 'Сауалнаманың сапасы (¶4, ¶19)',
    standard: 'Бірыңғай инвестициялық стандарт',
  },
  part: (number: number, name: string) => `${count(number)}. ${name}`,
  figures: 'Мәндер',
  missing: 'Жоқ',
  statuses: 'Мәртебесі',
  sources: 'Дереккөз',
  written: 'Соңғы өзгеріс',
  passportLead:
    'Әр көрсеткіш бойынша: қай жылдары қанша мән бар, олардың мәртебесі, дереккөзі және осы топтамада соңғы рет жазылған күні.',
  files: 'Сауалнама файлдары',
  file: 'Файл',
  imports: 'Деректер қашан және неден енгізілді',
  noImports: 'Журналда импорт жоқ: деректер топтамамен бірге келген.',
  contributions: 'Бағыттардың R-дегі үлесі, балл',
  noScenarios: 'Топтамада сценарий жоқ.',
  noSurvey: 'Бұл жылға сауалнама жауаптары жоқ.',
  doubted: 'Күмәнді',
  doubtedLead: (doubted: number, of: number) =>
    `Тексерілген ${count(of)} жауап ішінде күмәндісі ${count(doubted)} (ұқсас жауаптар, бірыңғай бағалар, тек ең жоғары бағалар). Ешқайсысы өзінен-өзі есептен шығарылмайды.`,
  noneAssessed: 'Бұл өңір стандарт бойынша әлі бағаланбаған.',
  noTargets: 'Әдістемеде нысаналы индикатор факторы жоқ.',
  provision: 'Ереже',
  fulfilled: 'Орындалуы',
};
