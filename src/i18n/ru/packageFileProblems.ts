import type { MethodologyFileProblem, MethodologyProblem, PackageFileProblem } from '../../model/problem';
import { formatCount, formatSize } from '../format';
import type { MessagesOf } from '../messages';

/** Parts of a package file by their names in it; a part that is not here is called by that name. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['envelope', 'начало файла'],
  ['digests', 'контрольные суммы'],
  ['parts', 'содержимое файла'],
  ['settings', 'настройки'],
  ['methodology', 'методика'],
  ['observations', 'данные'],
  ['batches', 'список файлов опроса'],
  ['responses', 'ответы опроса'],
  ['records', 'записи: сценарии, проекты, веса, оценки'],
  ['packing', 'сжатое содержание'],
  ['encryption', 'зашифрованное содержание'],
  ['log', 'журнал изменений'],
]);

const fileOf = ({ place }: PackageFileProblem): string => (place.file === undefined ? 'Файл' : `Файл «${place.file}»`);

const namesOf = (parts: readonly string[]): string => parts.map((part) => `«${PARTS.get(part) ?? part}»`).join(', ');

export const packageFileProblems: MessagesOf<PackageFileProblem | MethodologyProblem | MethodologyFileProblem> = {
  notAPackage: (problem) =>
    `${fileOf(problem)} не является пакетом Tartym. Выберите файл *.tartym, записанный командой «Сохранить в файл»; таблицу CSV прочитайте через импорт.`,
  newerPackage: (problem) =>
    `${fileOf(problem)} записан более новой версией программы. Версия формата файла – ${problem.version}, а эта программа читает версии до ${problem.known}. Обновите программу. Ничего не изменено.`,
  damagedPackage: (problem) => {
    const { part, others = [], entry } = problem;
    const what =
      others.length === 0
        ? `часть ${namesOf([part])} не такая, какой была записана`
        : `эти части не такие, какими были записаны: ${namesOf([part, ...others])}`;
    const since = entry === undefined ? '' : ` (журнал – начиная с записи ${entry})`;
    return `${fileOf(problem)} повреждён: ${what}${since}. Возьмите другую копию файла или попросите отправителя прислать его ещё раз. Ничего не изменено.`;
  },
  cutOffPackage: (problem) =>
    `${fileOf(problem)} оборван: недостаёт конца файла${problem.parts.length === 0 ? '' : `, с ним потеряно: ${namesOf(problem.parts)}`}. Скопируйте файл ещё раз или запросите его у отправителя. Ничего не изменено.`,
  swollenPackage: (problem) =>
    `${fileOf(problem)} не открыть: распакованное содержание больше ${formatSize(problem.limit, 'ru')}, таких пакетов не бывает. Запросите файл у отправителя. Ничего не изменено.`,
  encryptedPackage: (problem) => `${fileOf(problem)} зашифрован. Введите пароль. Ничего не изменено.`,
  wrongPassphrase: (problem) =>
    `${fileOf(problem)} с этим паролем не открывается. Файл таков, каким был записан, значит, пароль другой (или файл изменили намеренно). Введите ещё раз. Ничего не изменено.`,
  noCipher: (problem) =>
    `${fileOf(problem)} зашифрован, а страница открыта по незащищённому адресу (http): на таких страницах браузер не даёт расшифровывать. Откройте программу по адресу https или одним файлом с диска. Ничего не изменено.`,
  damagedLog: (problem) =>
    `${fileOf(problem)} повреждён: запись ${problem.entry} журнала изменений не согласуется с предыдущими. Возьмите другую копию файла или запросите её у отправителя. Ничего не изменено.`,
  packageField: (problem) =>
    `${fileOf(problem)} не открывается: в поле ${problem.path} должно быть ${problem.expected}, а стоит ${problem.found}. Возьмите другую копию файла. Ничего не изменено.`,
  notAMethodology: ({ file }) =>
    `«${file}» – не файл методики. Откройте методику, сохранённую в этой программе кнопкой «Выгрузить в файл», или пакет (*.tartym). Ничего не изменено.`,
  newerMethodology: ({ file, version, known }) =>
    `Методика в файле «${file}» записана более новой версией программы: версия файла – ${version}, а эта программа читает версии не новее ${known}. Откройте новую версию программы. Ничего не изменено.`,
  methodologyLarge: ({ file, factors, most }) =>
    `В файле «${file}» факторов: ${formatCount(factors, 'ru')}, а в методике их может быть не больше ${formatCount(most, 'ru')}. Разделите файл или сократите число факторов. Ничего не изменено.`,
  methodologyField: ({ path, expected, found }) =>
    `В методике ошибка: в поле ${path || 'методика'} должно быть ${expected}, а стоит ${found}. Исправьте поле и откройте методику снова.`,
};
