import { formatCount } from '../format';
import type { log as kazakh } from '../kk/log';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const entries = (value: number): string => `${count(value)} ${pluralRu(value, 'запись', 'записи', 'записей')}`;
const cells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;

export const log: typeof kazakh = {
  title: 'Журнал и версии',
  lead: 'Каждое изменение попадает в журнал: кто, когда, что. Записи сцеплены контрольными суммами, поэтому случайное повреждение и неосторожная правка видны. От намеренной подделки это не защищает.',
  name: 'Ваше имя в журнале',
  nameHint: 'Стоит в новых записях и на печатных таблицах; можно не указывать.',
  show: 'Показать журнал',
  verify: 'Проверить журнал',
  verifying: 'Проверка…',
  empty: 'Журнал пуст.',
  nothingToVerify: 'Проверять нечего: таких записей ещё нет.',
  holds: (checked) => `Цепочка цела: проверено, записей: ${count(checked)}.`,
  unchained: (earlier) => `До них ${entries(earlier)}: сделаны до появления цепочки и не проверяются.`,
  misfit: (entry) =>
    `Цепочка разорвана: запись ${count(entry)} не согласуется с предыдущими. Записям после неё доверять нельзя; сравните данные с прежним файлом.`,

  freeze: 'Закрепить версию',
  versionName: 'Название версии',
  freezeHint: 'Enter – закрепить, Esc – отмена',
  freezing: 'Закрепление…',
  nameBlank: 'Дайте версии название.',
  versions: 'Закреплённые версии',
  noVersions: 'Закреплённых версий нет.',
  fingerprint: 'Отпечаток содержания',
  copyFingerprint: (name) => `Скопировать отпечаток версии «${name}»`,
  copied: 'Отпечаток скопирован.',
  state: 'По сравнению с нынешним',
  stands: 'стоит сейчас',
  changedSince: (changes) => `отличие: ${count(changes)} ${pluralRu(changes, 'изменение', 'изменения', 'изменений')}`,
  isFrozen: (name) => `Версия «${name}» закреплена.`,
  contentDiffers: (name) =>
    `Отпечаток версии «${name}» не совпадает с нынешним содержанием, хотя по журналу стоит именно она.`,

  entries: 'Записи журнала',
  number: '№',
  when: 'Когда',
  who: 'Кто',
  what: 'Что сделано',
  before: 'Было',
  after: 'Стало',
  everyone: 'Все',
  nobody: 'имя не указано',
  everywhere: 'Все регионы',
  region: 'Регион',
  since: 'Начиная с',
  search: 'Поиск по тексту',
  found: (found, all) => (found === all ? entries(all) : `${count(found)} из ${count(all)} записей`),
  nothingFound: 'Таких записей нет.',
  newer: 'Новее',
  older: 'Раньше',
  page: (page, pages) => `страница ${count(page)} из ${count(pages)}`,
  cells,
  more: (rest) => `ещё ${cells(rest)}`,
  decided: (mine, theirs, verdict) => `у меня ${mine}, в файле ${theirs} – ${verdict}`,
  verdicts: { accepted: 'принято', refused: 'отклонено' },
  where: 'Ячейка',
  emptyCell: 'пусто',
  withheld: 'содержание не вошло в копию',
  notChained: 'до появления цепочки',
  frozen: (name) => `закреплена версия «${name}»`,
};
