import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** Two methodologies on the same figures. */
export const methods = {
  title: 'Екі әдістеме',
  command: 'Екі әдістемені салыстыру',
  lead: (year: number) =>
    `${year} жылдың бірдей деректері екі әдістеме бойынша есептелді, әрқайсысы өз салмақтарымен; сценарий ескерілмейді. Бұл – талдау, ресми көрсеткіш емес.`,
  other: 'Немен салыстырылады',
  choose: 'Әдістемені таңдаңыз',
  ofPackage: (name: string) => `«${name}» топтамасынан`,
  ofFile: (name: string) => `«${name}» файлынан`,
  fromFile: 'Файлдан…',
  empty:
    'Екінші әдістемені таңдаңыз: осы браузердегі басқа топтаманың әдістемесі немесе файл. Ештеңе сақталмайды, топтама өзгермейді.',
  sameMethod: 'Бұл – дәл сол әдістеме: орындар тек түсіндіру нұсқасына қарай өзгереді.',
  differs: 'Айырмашылықтары',
  readings: 'Екіншісінің түсіндіру нұсқасы',
  ownReadings: 'өз түсіндіруімен',
  readingsHere: 'осы топтаманың түсіндіруімен',
  order: 'Жолдардың реті',
  orders: { moved: 'айырма бойынша', first: 'бірінші бойынша', second: 'екінші бойынша' },
  table: 'Екі әдістемедегі орындар',
  region: 'Өңір',
  place: 'Орын',
  coverage: 'Қамтылуы',
  difference: 'Айырма',
  won: (places: number) => `${count(places)} орынға жоғары`,
  lost: (places: number) => `${count(places)} орынға төмен`,
  same: 'орны өзгермейді',
  noPlace: 'екі әдістеменің бірінде орын жоқ',
  moved: (regions: number, of: number) => `${count(of)} өңірдің ${count(regions)} басқа орында.`,
  otherScale: (first: string, second: string) =>
    `R салыстырылмайды: балл шкаласы басқа (${first} және ${second}). Тек орын салыстырылады.`,
  scale: (worst: string, best: string) => `${worst}–${best}`,
  otherReadings: 'R салыстырылмайды: түсіндіру нұсқасы басқа. Тек орын салыстырылады.',
  noFigures: (method: string, factors: number, of: number, names: string) =>
    `${method}: ${count(of)} фактордың ${count(factors)} бойынша бұл топтамада дерек жоқ: ${names}. Олар нөл емес, мәні жоқ деп есептеледі.`,
  nothingToRate: (method: string) =>
    `${method}: бұл топтамада оның бірде-бір факторына дерек жоқ, сондықтан орын да жоқ. Оның көрсеткіштерін «Деректер» экранында қосыңыз.`,
  otherUnits: (inputs: string) => `Өлшем бірлігі басқа, сандар түрлендірілмейді: ${inputs}.`,
  noChain: (method: string) => `${method}: есеп тізбегі осы әдістеме ашық топтамада ғана көрінеді`,
  otherUnit: (input: string, kept: string, asked: string) => `${input} (топтамада ${kept}, әдістемеде ${asked})`,
  more: (rest: number) => `тағы ${count(rest)}`,
};
