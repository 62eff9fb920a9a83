import type { exporting as kazakh } from '../kk/exporting';

export const exporting: typeof kazakh = {
  title: 'Экспорт',
  results: 'Результаты',
  package: 'Пакет',
  kinds: {
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
  },
  done: (file) => `Файл «${file}» записан.`,
  nothing: 'Для экспорта нет данных.',
  companiesStay: 'Названия предприятий и свободные тексты записываются только в файл пакета.',
};
