import { formatCount } from '../format';
import type { packages as kazakh } from '../kk/packages';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');

export const packages: typeof kazakh = {
  title: 'Пакет',

  list: 'Пакеты в этом браузере',
  changed: 'Последнее изменение',
  today: (time) => `сегодня, ${time}`,
  yesterday: (time) => `вчера, ${time}`,
  sinceFile: 'Изменений после файла',
  actions: 'Действия',
  isOpen: 'открыт',
  synthetic: 'условные данные',
  open: 'Открыть',
  openOf: (name) => `Открыть пакет «${name}»`,
  rename: 'Переименовать',
  renameOf: (name) => `Переименовать «${name}»`,
  renameKeys: 'Enter – сохранить, Esc – отменить',
  delete: 'Удалить',
  deleteOf: (name) => `Удалить пакет «${name}»`,
  none: 'Пакетов нет. Создайте новый, откройте файл или добавьте демо-пакет.',

  create: 'Новый пакет',
  nameOfNew: 'Название нового пакета',
  createKeys: 'Введите название и нажмите Enter',
  createDemo: 'Добавить демо-пакет',
  creatingDemo: 'Демо-пакет добавляется…',
  created: (name) => `Пакет «${name}» создан. Теперь импортируйте файл или вставьте таблицу из Excel.`,
  opened: (name) => `«${name}» открыт.`,

  openFile: 'Открыть файл',
  openLead: 'Файл пакета, *.tartym: откроется рядом с прежними пакетами',
  import: 'Импорт',
  importLead: 'Таблица CSV: показатели или ответы опроса',
  filesLead:
    'Пакет (*.tartym) или таблицу CSV можно перетащить в это окно, в том числе несколько сразу. До записи будет показано, что изменится.',
  dropHere: 'Отпустите файлы',
  dropLead: '*.tartym откроется как новый пакет, таблица CSV импортируется в открытый пакет',

  nothingYet: 'В этом пакете нет данных. Импортируйте файл CSV или вставьте таблицу из Excel (Ctrl+V).',
  toData: 'Экран данных',
  regions: 'Регионы',
  references: (rows) =>
    `+ ${count(rows)} ${pluralRu(rows, 'справочная строка', 'справочные строки', 'справочных строк')}`,
  years: 'Годы',
  values: 'Значения',
  ofThemSynthetic: (values) => `из них условных: ${count(values)}`,
  responses: 'Ответы опроса',
  ofThemRejected: (responses) => `отклонено: ${count(responses)}`,
  byYear: 'Значения по годам',
  year: 'Год',
  whole: 'Рейтинг',
  wholeYear: 'полный',
  partialYear: 'частичный',
  inputs: 'Показателей',
  total: 'Всего',
  batches: 'Файлы опроса',
  accepted: 'Принято',
  rejected: 'Отклонено',
  syntheticNote: 'Условные значения только показывают работу программы: делать выводы по такому рейтингу нельзя.',

  methodology: 'Методика',
  order: 'Приказ',
  registered: 'Зарегистрирован',
  numberAndDate: (number, date) => `№ ${number} от ${date}`,
  change: 'Изменить',

  kept: 'Сохранность',
  allInFile: 'После последнего файла изменений нет.',
  notInFile: (changes) =>
    `После последнего файла: ${count(changes)} ${pluralRu(changes, 'изменение', 'изменения', 'изменений')}. Они есть только в этом браузере.`,
  saveToFile: 'Сохранить в файл',
  storage: 'Хранилище',
  storagePersistent: 'Постоянное: браузер сам данные не удалит.',
  storageEvictable: 'Временное: при нехватке места браузер может удалить данные. Сохраняйте в файл.',
  storageUnknown: 'Браузер не сообщает, постоянно ли хранилище. Сохраняйте в файл.',
  storageMemory: 'Только в памяти: при закрытии страницы данные пропадут. Сохраните в файл (Ctrl+S).',
  askPersistence: 'Запросить постоянное хранение',
  persistenceRefused: 'Браузер не согласился. После важных изменений сохраняйте в файл.',
  space: 'Место',
  used: (used, quota) => `${used}, доступно ${quota}`,
  insecure: 'Страница открыта с незащищённого адреса: постоянное хранение и работа без сети недоступны.',
};
