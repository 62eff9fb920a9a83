/** What stands around every screen: rail, title, trace, status, and the messages that float over them. */
export const shell = {
  screens: 'Экрандар',
  screen: { package: 'Топтама', data: 'Деректер', rating: 'Рейтинг', region: 'Өңір', readings: 'Түсіндірулер' },
  more: 'Тағы',
  skipToScreen: 'Экран мазмұнына өту',
  collapseRail: 'Мәзірді жию',
  expandRail: 'Мәзірді жаю',

  undo: 'Болдырмау',
  redo: 'Қайталау',
  /** `what` is a change in words. */
  undoOf: (what: string) => `Болдырмау: ${what}`,
  redoOf: (what: string) => `Қайталау: ${what}`,
  nothingToUndo: 'Болдырмайтын ештеңе жоқ',
  nothingToRedo: 'Қайталайтын ештеңе жоқ',
  saveToFile: 'Файлға сақтау',
  language: 'Тіл',
  languages: { kk: 'Қаз', ru: 'Рус', en: 'Eng' },
  languageNames: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
  theme: 'Безендіру',
  themes: { light: 'Ашық', dark: 'Күңгірт' },
  toLight: 'Ашық түске ауысу',
  toDark: 'Күңгірт түске ауысу',

  trace: 'Есептеу ізі',
  traceEmpty: 'Санды таңдаңыз: оның неден шыққаны осында көрінеді.',
  paragraphText: (paragraph: string) => `${paragraph}: Бұйрық мәтіні`,

  status: 'Күй жолағы',
  chooseOwnRegion: 'Өз өңіріңізді таңдаңыз',
  ownRegionOf: (region: string) => `Өз өңіріңіз: ${region}. Өзгерту`,
  readingsOf: (summary: string) => `Түсіндіру нұсқалары: ${summary}. Өзгерту`,
  changesSinceFile: (count: number) =>
    count === 0 ? 'Файлдан кейін өзгеріс жоқ' : `Файлдан кейінгі өзгеріс: ${count}`,
  saving: 'Сақталуда…',
  saved: 'Сақталды',
  storagePersistent: 'қойма тұрақты',
  storageEvictable: 'қойма уақытша',
  storageMemory: 'Тек жадта: бет жабылса, жоғалады',
  storageRefused: 'Сақталмады',
  selection: (count: string, sum: string, mean: string) => `Саны ${count} · Қосынды ${sum} · Орташа ${mean}`,

  ownRegionTitle: 'Өз өңіріңіз',
  ownRegionLead: 'Өз өңіріңізді таңдаңыз: ол барлық экранда бекітіледі.',
  ownRegionSearch: 'Өңірдің атауы немесе коды',
  ownRegionNone: 'Мұндай өңір жоқ. Басқаша жазып көріңіз.',
  ownRegionMore: (count: number) => `Тағы ${count} өңір: іздеуді нақтылаңыз.`,
  ownRegionClear: 'Таңдауды алып тастау',

  openTrace: 'Толық ізі',
  openTraceOf: (name: string) => `${name}: толық ізін ашу`,

  import: 'Импорттау',
  dropHere: 'Файлдарды тастаңыз',
  dropLead: '*.tartym жаңа топтама болып ашылады, CSV кестесі ашық топтамаға импортталады',

  close: 'Жабу',
  cancel: 'Бас тарту',
  messages: 'Хабарламалар',
  undone: (what: string) => `Кері қайтарылды: ${what}`,
  redone: (what: string) => `Қайталанды: ${what}`,
  packageDeleted: (name: string) => `«${name}» топтамасы жойылды.`,
  bringBack: 'Қайтару',
  privateMode:
    'Браузер деректерді сақтауға рұқсат бермейді: бәрі тек жадта. Бетті жаппай тұрып файлға сақтаңыз (Ctrl+S).',
  blockedUpgrade: 'Бағдарламаның ескі нұсқасы басқа қойындыда ашық. Сол қойындыны жабыңыз.',
  newVersion: 'Бағдарламаның жаңа нұсқасы дайын.',
  reload: 'Қайта жүктеу',
  starting: 'Ашылуда…',

  errorTitle: 'Бағдарлама тоқтап қалды',
  errorText:
    'Күтпеген қате шықты. Сақталған деректеріңіз осы браузерде тұр. Алдымен олардың көшірмесін файлға сақтаңыз, содан кейін бетті қайта жүктеңіз.',
  errorSave: 'Көшірмені файлға сақтау',
  errorSaved: 'Көшірме сақталды.',
  errorSaveFailed: 'Көшірме сақталмады. Бетті қайта жүктеп көріңіз: деректер браузерде қалады.',
  errorDetails: 'Қатенің мәтіні',
};
