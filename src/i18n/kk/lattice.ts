import { formatCount } from '../format';

/** The lattice of readings, and the places that were published. */
export const lattice = {
  view: 'Көрініс',
  strip: 'Жолақ',
  table: 'Кесте',
  computing: 'Нұсқалар есептелуде…',
  givenUp: 'Есептеу тоқтатылды.',
  computeAgain: 'Есептеу',
  stripOf: (readings: number) => `Өңірлердің ${readings} түсіндіру нұсқасындағы орны`,
  pictureOf: (readings: number, year: number) => `Өңірлердің ${readings} түсіндірудегі орны, ${year} жыл`,
  pictureFile: (year: number) => `түсіндірулер-${year}`,
  lead: (readings: number) => `${readings} түсіндіру нұсқасы, рамкада – таңдалғаны`,
  pointHint: 'Торкөзді көрсетіңіз немесе көрсеткі пернелермен жүріңіз: нұсқа мен орын осында жазылады.',
  pointed: (region: string, place: string, reading: string) => `${region}: ${place} · ${reading}`,
  placeOf: (place: number) => `${place}-орын`,
  noPlace: 'орны жоқ',
  choose: 'Осы нұсқаны таңдау',
  chosen: 'таңдалған',
  region: 'Өңір',
  band: 'Ауқым',
  placeKey: 'Орын',
  all: 'Барлық нұсқаның кестесі',

  axes: (region: string) => `${region}: орынды қай таңдау қозғайды`,
  axesLead: 'Бір таңдау ауысады, қалғаны өзгермейді.',
  axis: 'Таңдау',
  places: 'Орын',
  difference: 'Айырма',
  noOwnRegion: 'Өз өңіріңізді таңдаңыз: оның орнын қай таңдау қозғайтыны көрінеді.',

  published: (year: number) => `${year} жылғы жарияланған орындар`,
  publishedLead:
    'Жарияланған орындарды теріңіз немесе Excel-ден қойыңыз: қай түсіндіру нұсқасы оларды қайталайтыны көрінеді.',
  publishedPlace: 'Жарияланған',
  computedPlace: 'Есептелген',
  unknownRegions: (names: string) => `Мына атаулы өңір топтамада жоқ, орны жазылмады: ${names}.`,
  notAPlace: (text: string, regions: number) =>
    `«${text}» жазылмады: орын – 1-ден ${formatCount(regions, 'kk')}-ға дейінгі бүтін сан.`,
  agreement: 'Нұсқалар жарияланған орындарды қаншалықты қайталайды',
  reading: 'Түсіндіру нұсқасы',
  reproduced: 'Дәл келгені',
  reproducedOf: (reproduced: number, published: number) => `${reproduced} / ${published}`,
  tau: 'Кендалл τ',
  tauLong: 'Екі реттіліктің жақындығы: 1 – бірдей, 0 – байланыссыз, −1 – кері.',
  showAll: (readings: number) => `Барлық ${readings} нұсқаны көрсету`,
  showBest: 'Тек ең жақындарын көрсету',
};
