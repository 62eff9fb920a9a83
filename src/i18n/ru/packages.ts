import { formatCount } from '../format';
import type { packages as kazakh } from '../kk/packages';
import { pluralRu } from '../plural';

const answers = (count: number): string =>
  `${formatCount(count, 'ru')} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`;

export const packages: typeof kazakh = {
  title: 'Пакет',
  list: 'Пакеты в этом браузере',
  name: 'Название',
  nameOfNew: 'Название нового пакета',
  newName: (number) => (number === 1 ? 'Новый пакет' : `Новый пакет ${number}`),
  changed: 'Последнее изменение',
  years: 'Годы',
  cells: 'Ячейки',
  responses: 'Ответы',
  isOpen: 'открыт',
  demo: 'демо',
  create: 'Новый пакет',
  createNow: 'Создать',
  createDemo: 'Добавить демо-пакет',
  demoName: 'Демо: 20 регионов',
  demoLead: 'Часть чисел демо-пакета условная: они только показывают работу программы.',
  open: 'Открыть',
  openOf: (name) => `Открыть пакет «${name}»`,
  rename: 'Переименовать',
  renameOf: (name) => `Переименовать «${name}»`,
  renameNow: 'Переименовать',
  delete: 'Удалить',
  deleteOf: (name) => `Удалить пакет «${name}»`,
  deleted: (name) => `Пакет «${name}» удалён.`,
  none: 'Пакетов нет. Создайте новый или откройте файл.',

  openFile: 'Открыть файл',
  openFileLead: 'Пакет (.tartym) или таблица CSV. Файл можно и перетащить в это окно.',
  dropHere: 'Отпустите файл здесь',
  opened: (name) => `«${name}» открыт.`,
  saved: (file) => `Сохранено в файл «${file}».`,
  import: 'Импортировать',
  importInto: (name) => `Импортировать в пакет «${name}»`,

  contents: 'Содержимое',
  methodology: 'Методика',
  regions: (count) => `${formatCount(count, 'ru')} ${pluralRu(count, 'регион', 'региона', 'регионов')}`,
  cellCount: (count) => `${formatCount(count, 'ru')} ${pluralRu(count, 'ячейка', 'ячейки', 'ячеек')}`,
  responseCount: answers,
  batch: (file, count, rejected) =>
    rejected === 0
      ? `${file}: ${answers(count)}`
      : `${file}: ${answers(count)}, отклонено: ${formatCount(rejected, 'ru')}`,
  log: 'Журнал изменений',
  logEmpty: 'Изменений нет.',

  storage: 'Состояние хранилища',
  storagePersistent: 'Постоянное: браузер сам данные не удалит.',
  storageEvictable: 'Временное: при нехватке места браузер может удалить данные. Сохраняйте в файл.',
  storageMemory: 'Только в памяти: при закрытии страницы данные пропадут. Сохраните в файл (Ctrl+S).',
  askPersistence: 'Запросить постоянное хранение',
  persistenceRefused: 'Браузер не согласился хранить данные постоянно. После важных изменений сохраняйте в файл.',
  used: (used, quota) => `Занято: ${used} из ${quota}`,
  usedOnly: (used) => `Занято: ${used}`,
  insecure: 'Страница открыта с незащищённого адреса: работа без сети и постоянное хранение недоступны.',
  offlineReady: 'Готово к работе без сети.',
};
