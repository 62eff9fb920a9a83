import { formatShort } from '../format';
import type { ReasonWords } from '../reasonWords';

const figure = (value: number): string => formatShort(value, 6, 'kk');

export const reasons: ReasonWords = {
  absences: {
    'no data': ({ year }, input) => `${input}, ${year}: деректер енгізілмеген.`,
    missing: ({ year, reason }, input) => `${input}, ${year}: мән жоқ (${reason || 'себебі жазылмаған'}).`,
    invalid: ({ year, text }, input) => `${input}, ${year}: «${text}» – сан емес, есепке кірмейді.`,
    'previous not above 0': ({ year, value }, input) =>
      `${input}, ${year}: алдыңғы жылғы мән ${figure(value)}, өсу қарқыны анықталмайды. Индексті теріңіз.`,
    'deflator not above 0': ({ year, value }, input) =>
      `${input}, ${year}: дефлятор ${figure(value)}, ол 0-ден жоғары болуы тиіс.`,
    'deflator needed': ({ year }, input) =>
      `${input}, ${year}: әдістеме нақты көлем индексін талап етеді. Индексті немесе дефляторды енгізіңіз.`,
    'target not above 0': ({ year, value }, input) =>
      `${input}, ${year}: нысана ${figure(value)}, ол 0-ден жоғары болуы тиіс.`,
    'borders changed': ({ year }, input) =>
      `${input}, ${year}: өңірдің шекарасы өзгерген. Жаңа шекарадағы алдыңғы мәнді немесе индексті енгізіңіз.`,
    'no counted answer': ({ questions }) => `Сауалнамада есептелетін жауап жоқ: ${questions.join(', ')}.`,
    'outside scale': ({ year, value }, input) =>
      `${input}, ${year}: ${figure(value)} – сұрақтың шкаласынан тыс, есепке кірмейді.`,
    'out of range': () => 'Нәтиже есептеуге келмейтін тым үлкен сан.',
    'nothing to project from': ({ year }, input) =>
      `${input}, ${year}: болжам жасауға негіз болатын мән жоқ. Жоспарлы мәнді теріңіз.`,
    'level needed': ({ year }, input) =>
      `${input}, ${year}: мән жоқ, сондықтан терілген көрсеткішті жобаларды ескеріп қайта есептеу мүмкін емес.`,
    'level not above 0': ({ year, value }, input) =>
      `${input}, ${year}: мән ${figure(value)}; терілген көрсеткішті жобаларды ескеріп қайта есептеу үшін ол 0-ден жоғары болуы тиіс.`,
  },
  remarks: {
    'current below 0': ({ year }, input) => `${input}, ${year}: мән 0-ден төмен.`,
    'typed value not used': ({ answers }) => `Терілген мән қолданылмады: сауалнамада ${answers} жауап бар.`,
    synthetic: () => 'Үлгілік деректерден есептелген.',
    provisional: () => 'Алдын ала деректерден есептелген.',
    projected: () => 'Болжамды деректерден есептелген.',
  },
  origins: {
    none: 'мән жоқ',
    'typed index': 'терілген индекс',
    levels: 'екі жылдың деңгейлері',
    'deflated levels': 'дефлятор ескерілген деңгейлер',
    'typed fulfilment': 'терілген орындалу дәрежесі',
    target: 'нақты мән мен нысана',
    survey: 'сауалнама',
    typed: 'терілген мән',
    expert: 'сараптамалық бағалау',
    value: 'енгізілген мән',
    held: 'деректері бар соңғы жылдағыдай',
    projected: 'өз өсуі бойынша болжам',
  },
  factorFlags: {
    'linear used': 'Мұнда үздікке қатынастың мәні жоқ: сызықтық нұсқа қолданылды.',
    'no spread': 'Барлық мән бірдей: өңірлер бірдей балл алды.',
  },
};
