import type { Observation } from '../../model/observation';
import type { StorageProblem } from '../../model/problem';
import type { NamedMessagesOf } from '../messages';
import { recordName } from '../recordName';
import { storageReason } from '../storageReason';
import { storedValue } from '../storedValue';

const REASONS = {
  none: 'в этом браузере хранилища нет',
  forbidden: 'браузер запрещает сайтам хранить данные: частное окно или настройка',
  failed: 'ошибка браузера',
};

export const storageProblems: NamedMessagesOf<StorageProblem> = {
  staleCell: ({ region, input, year, present, wanted }, names) => {
    const cell = `${names.region(region)}, ${names.input(input)}, ${year}`;
    const held = (each: Observation | null) =>
      each === null ? 'пусто' : storedValue(each, 'ru', names.isShare?.(input));
    return `Не записано: ячейка (${cell}) изменена в другой вкладке. Сейчас в ней: ${held(present)}; ваше значение: ${held(wanted)}.`;
  },
  staleSettings: () => 'Не записано: настройки пакета изменены в другой вкладке. Проверьте их и повторите действие.',
  staleBatch: ({ file }) =>
    `Не записано: ответы опроса из файла «${file}» уже есть в пакете или убраны в другой вкладке. Проверьте список файлов опроса в пакете.`,
  staleRecord: (problem, names) =>
    `Не записано: «${recordName(problem, names, 'стандарт')}» изменено или удалено в другой вкладке. Проверьте, как это выглядит теперь, и повторите действие.`,
  scenarioGone: () =>
    'Не сохранено: сценарий, к которому это относится, или тот, от которого он ответвляется, удалён в другой вкладке. Выберите другой сценарий и повторите.',
  nothingToUndo: () => 'Отменять нечего.',
  nothingToRedo: () => 'Повторять нечего.',
  packageGone: () => 'Этот пакет удалён в другой вкладке. Верните его там или откройте другой пакет.',
  storageFull: () =>
    'Не записано: в браузере закончилось место. Сохраните пакет в файл (Ctrl+S), затем освободите место: удалите ненужные пакеты или данные других сайтов.',
  storageBlocked: () =>
    'Tartym открыт в другой вкладке в другой версии. Закройте остальные вкладки с Tartym и обновите эту страницу. До этого изменения не записываются.',
  storageNewer: ({ found, known }) =>
    `Данные в этом браузере записаны более новой версией программы: версия данных – ${found}, а эта программа читает версии не новее ${known}. Откройте новую версию программы. Данные не изменены.`,
  storageEvicted: () =>
    'Пакетов в этом браузере больше нет: браузер или программа очистки удалили их данные. Откройте последний сохранённый файл (*.tartym).',
  storageFailed: ({ reason }) =>
    `Не удалось обратиться к хранилищу браузера (${storageReason(reason, REASONS)}). Сохраните пакет в файл (Ctrl+S) и обновите страницу.`,
};
