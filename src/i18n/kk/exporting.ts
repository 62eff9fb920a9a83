/** The files that leave, with what each is for. */
export const exporting = {
  title: 'Экспорт',
  results: 'Нәтижелер',
  package: 'Топтама',
  kinds: {
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
  },
  done: (file: string) => `«${file}» файлы жазылды.`,
  nothing: 'Экспортқа дерек жоқ.',
  companiesStay: 'Кәсіпорын атаулары мен еркін мәтіндер тек топтама файлына жазылады.',
};
