import type { ChangeLabel, MethodologyAct, RecordAct } from '../../model/change';
import type { NamedKind } from '../../model/records';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { itemPlace } from './itemPlace';

const counted = (count: number): string => formatCount(count, 'kk');

/** ` (12 ұяшық, 3 жауап)`; nothing where there is neither. */
function brought(cells: number, responses: number): string {
  const parts = [
    ...(cells > 0 ? [`${counted(cells)} ұяшық`] : []),
    ...(responses > 0 ? [`${counted(responses)} жауап`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const RECORD_NAMES: Readonly<Record<NamedKind, (name: string) => string>> = {
  scenario: (name) => `«${name}» сценарийін`,
  override: (name) => `«${name}» сценарийіндегі ұяшықтарды`,
  project: (name) => `«${name}» жобасын`,
  growth: (name) => `«${name}» сценарийіндегі өсу болжамын`,
  weights: (name) => `«${name}» салмақтар жиынын`,
};

const RECORD_ACTS: Readonly<Record<RecordAct, string>> = { added: 'қосу', changed: 'өзгерту', deleted: 'жою' };

const METHODOLOGY_ACTS: Readonly<Record<MethodologyAct, string>> = {
  copied: 'әдістеменің көшірмесін жасау',
  changed: 'әдістемені өзгерту',
  imported: 'әдістемені файлдан алу',
  replaced: 'әдістемені ауыстыру',
};

/** What the user did, as history and undo name it: reads on after a colon. */
export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) => `мән енгізу (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `${counted(cells)} ұяшықты тазалау`,
  pasted: ({ cells }) => `алмасу буферінен ${counted(cells)} ұяшықты қою`,
  filled: ({ cells }) => `${counted(cells)} ұяшықты толтыру`,
  moved: ({ cells }) => `${counted(cells)} ұяшықты басқа орынға көшіру`,
  corrected: ({ cells }) => `тексеру ұсынысы бойынша ${counted(cells)} ұяшықты түзету`,
  checked: ({ cells }) => `${counted(cells)} ұяшықты «тексерілді» деп белгілеу`,
  imported: ({ file, cells, responses }) => `«${file}» файлын импорттау${brought(cells, responses)}`,
  status: ({ cells }) => `${counted(cells)} ұяшықтың мәртебесін немесе дереккөзін өзгерту`,
  renamed: ({ name }) => `атауды «${name}» деп өзгерту`,
  readings: () => 'түсіндіру нұсқаларын таңдау',
  methodology: ({ act, names }) => `${METHODOLOGY_ACTS[act]} («${names.kk}»)`,
  yearAdded: ({ year }) => `${year} жылды қосу`,
  yearDeleted: ({ year, cells, responses }) => `${year} жылды жою${brought(cells, responses)}`,
  yearMoved: ({ from, to, cells }) => `${from} жылдың мәндерін ${to} жылға көшіру${brought(cells, 0)}`,
  inputAdded: ({ names }) => `«${names.kk}» қатарын қосу`,
  inputRenamed: ({ names }) => `қатардың атауын «${names.kk}» деп өзгерту`,
  inputDeleted: ({ names, cells }) => `«${names.kk}» қатарын жою${brought(cells, 0)}`,
  inputsOrdered: () => 'қатарлардың ретін өзгерту',
  unitDeclared: ({ input, cells }, names) =>
    `өлшем бірлігін өзгерту (${names.input(input)})${cells > 0 ? `, ${counted(cells)} мән қайта есептелді` : ''}`,
  regionAdded: ({ names }) => `«${names.kk}» өңірін қосу`,
  regionChanged: ({ names }) => `«${names.kk}» өңірінің мәліметін өзгерту`,
  regionDeleted: ({ names, cells, responses }) => `«${names.kk}» өңірін жою${brought(cells, responses)}`,
  regionsOrdered: () => 'өңірлердің ретін өзгерту',
  regionsReplaced: ({ regions }) => `өңірлер жиынын ауыстыру (${counted(regions)} өңір)`,
  remarked: ({ names }) => `«${names.kk}» өңіріне жазылған ескертпе`,
  published: ({ year, places }) => `${year} жылғы жарияланған орындар (${counted(places)})`,
  recorded: ({ of, act, name }) => `${RECORD_NAMES[of](name)} ${RECORD_ACTS[act]}`,
  form: ({ act, region, year }, names) => `сауалнама парағын ${RECORD_ACTS[act]} (${names.region(region)}, ${year})`,
  repaired: ({ line }) => `${line}-жолдағы жауапты түзету`,
  excluded: ({ responses }) => `${counted(responses)} жауапты есептен шығару`,
  readmitted: ({ responses }) => `${counted(responses)} жауапты есепке қайтару`,
  tagged: ({ tag, responses }) => `«${tag}» белгісі (${counted(responses)} жауап)`,
  expertMarks: ({ expert, year }) => `сарапшының бағалары (${expert}, ${year})`,
  decided: ({ question }) => `${question} сұрағының түсініксіз жауабын шешу`,
  assessed: ({ region, item }, names) => `стандарт бойынша бағалау (${names.region(region)}, ${itemPlace(item)})`,
  reported: ({ region, year }, names) => `жыл сайынғы есептің мәтіні (${names.region(region)}, ${year})`,
  projects: ({ act, projects }) => `${counted(projects)} жобаны ${RECORD_ACTS[act]}`,
  planningYears: ({ years }) => `жоспарлы жылдар саны: ${counted(years)}`,
  exchangeRate: ({ currency, year }) => `${currency} бағамы, ${year} жыл`,
  withheld: () => 'көшірмеге енгізілмеген әрекет',
  reviewed: ({ file, accepted, refused, reason }) =>
    `«${file}» файлымен салыстыру (қабылданды: ${formatCount(accepted, 'kk')}, қабылданбады: ${formatCount(refused, 'kk')}${reason === '' ? '' : `; ${reason}`})`,
};
