import type { Observation } from '../../model/observation';
import type { StorageProblem } from '../../model/problem';
import type { NamedMessagesOf } from '../messages';
import { recordName } from '../recordName';
import { storageReason } from '../storageReason';
import { storedValue } from '../storedValue';

/** What the browser's storage refused, and what to do about it. */
const REASONS = {
  none: 'бұл браузерде қойма жоқ',
  forbidden: 'браузер сайттарға деректер сақтауға тыйым салған: құпия терезе немесе баптау',
  failed: 'браузердің қатесі',
};

export const storageProblems: NamedMessagesOf<StorageProblem> = {
  staleCell: ({ region, input, year, present, wanted }, names) => {
    const cell = `${names.region(region)}, ${names.input(input)}, ${year}`;
    const held = (each: Observation | null) =>
      each === null ? 'бос' : storedValue(each, 'kk', names.isShare?.(input));
    return `Жазылмады: ұяшық (${cell}) басқа қойындыда өзгертілген. Қазір онда: ${held(present)}; сіздің мәніңіз: ${held(wanted)}.`;
  },
  staleSettings: () =>
    'Жазылмады: топтаманың баптаулары басқа қойындыда өзгертілген. Оларды тексеріп, әрекетті қайталаңыз.',
  staleBatch: ({ file }) =>
    `Жазылмады: «${file}» файлындағы сауалнама жауаптары топтамада бұрыннан бар немесе басқа қойындыда алып тасталған. Топтамадағы сауалнама файлдарының тізімін тексеріңіз.`,
  staleRecord: (problem, names) =>
    `Жазылмады: «${recordName(problem, names, 'стандарт')}» басқа қойындыда өзгертілген немесе жойылған. Қазіргі күйін тексеріп, әрекетті қайталаңыз.`,
  scenarioGone: () =>
    'Сақталмады: бұл қатысты сценарий немесе оның негізіндегі сценарий басқа қойындыда жойылған. Басқа сценарийді таңдап, әрекетті қайталаңыз.',
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
  storageEvicted: () =>
    'Бұл браузердегі топтамалар жоғалған: браузер немесе тазалау бағдарламасы олардың деректерін өшірген. Соңғы сақталған файлды (*.tartym) ашыңыз.',
  storageFailed: ({ reason }) =>
    `Браузердің қоймасына қол жеткізу мүмкін болмады (${storageReason(reason, REASONS)}). Топтаманы файлға сақтап (Ctrl+S), бетті жаңартыңыз.`,
};
