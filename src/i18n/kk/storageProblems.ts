import type { StorageProblem } from '../../model/problem';
import type { NamedMessagesOf } from '../messages';
import { recordName } from '../recordName';
import { storedValue } from '../storedValue';

/** What the browser's storage refused, and what to do about it. */
export const storageProblems: NamedMessagesOf<StorageProblem> = {
  staleCell: ({ region, input, year, present }, names) => {
    const cell = `${names.region(region)}, ${names.input(input)}, ${year}`;
    const now = present === '' ? 'ол енді бос' : `онда енді ${storedValue(present, 'kk')} тұр`;
    return `Жазылмады: ұяшық (${cell}) басқа қойындыда өзгертілген, ${now}. Мәнді тексеріп, қажет болса, өз мәніңізді қайта енгізіңіз.`;
  },
  staleSettings: () =>
    'Жазылмады: топтаманың баптаулары басқа қойындыда өзгертілген. Оларды тексеріп, әрекетті қайталаңыз.',
  staleBatch: ({ file }) =>
    `Жазылмады: «${file}» файлындағы сауалнама жауаптары топтамада бұрыннан бар немесе басқа қойындыда алып тасталған. Топтамадағы сауалнама файлдарының тізімін тексеріңіз.`,
  staleRecord: (problem, names) =>
    `Жазылмады: «${recordName(problem, names, 'стандарт')}» басқа қойындыда өзгертілген немесе жойылған. Қазіргі күйін тексеріп, әрекетті қайталаңыз.`,
  nothingToUndo: () => 'Болдырмайтын ештеңе жоқ.',
  nothingToRedo: () => 'Қайталайтын ештеңе жоқ.',
  packageGone: () =>
    'Бұл топтама басқа қойындыда жойылған. Оны сол қойындыда қайтарыңыз немесе басқа топтаманы ашыңыз.',
  storageFull: () =>
    'Жазылмады: браузерде орын таусылды. Топтаманы файлға сақтаңыз (Ctrl+S), содан кейін орын босатыңыз: керексіз топтамаларды немесе басқа сайттардың деректерін жойыңыз.',
  storageBlocked: () =>
    'Tartym басқа қойындыда басқа нұсқада ашық. Tartym ашық тұрған өзге қойындыларды жауып, осы бетті жаңартыңыз. Оған дейін өзгерістер жазылмайды.',
  storageNewer: ({ found, known }) =>
    `Осы браузердегі деректер бағдарламаның жаңарақ нұсқасында жазылған: деректердің нұсқасы – ${found}, ал бұл бағдарлама ${known}-нұсқаға дейін ғана оқиды. Бағдарламаның жаңа нұсқасын ашыңыз. Деректер өзгертілген жоқ.`,
  storageFailed: ({ reason }) =>
    `Браузердің қоймасына қол жеткізу мүмкін болмады (${reason}). Топтаманы файлға сақтап (Ctrl+S), бетті жаңартыңыз.`,
};
