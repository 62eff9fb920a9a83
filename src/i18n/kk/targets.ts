import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** Targets and what has been reached of them (¶14). */
export const targets = {
  title: (year: number) => `Нысаналы индикаторлар, ${year}`,
  target: 'Нысана',
  actual: 'Нақты',
  fulfilment: 'Орындалуы, %',
  fulfilmentIn: (name: string) => `Орындалуы, %: ${name}`,
  /** The factor value that the rating has, where it is from elsewhere than the figures beside it. */
  rated: 'Рейтингте, %',
  sources: {
    typed: (_last: number) => 'терілген',
    held: (last: number) => `бекітілген, ${last}`,
  },
  sourcesLong: {
    typed: (_last: number) => 'Орындалу дәрежесінің өзі терілген: ол нысана мен нақты мәннен басым',
    held: (last: number) => `Өңір осы жоспарлы жылда рейтингте ${last} жылғы факторымен тұр`,
  },
  heldLead: (last: number) =>
    `Орындалуы – осы жылғы нақты мән ÷ нысана × 100. Рейтингте өзге өңірлердің факторы ${last} жылғы деңгейде бекітілген: ол рейтинг бағанында.`,
  capped: '100-\u2060ге дейін',
  cappedLong: 'F5 үшін екінші түсіндіру: 100 %-дан асқаны есепке алынбайды',
  needed: 'Жыл соңына дейін керегі',
  perMonth: 'Айына',
  perMonthLong: (months: number) => `Қалған ${count(months)} айдың әрқайсысында`,
  monthsLeft: 'Қалған ай',
  byToday: (months: number) => (months === 0 ? 'жыл аяқталған' : `бүгінгі күнге: ${count(months)}`),
  reached: 'жетті',
  nothingToReach: { target: 'нысана 0-ден үлкен емес', noTarget: 'нысана жоқ', noActual: 'нақты мән жоқ' },
  showAll: (regions: number) => `Барлық ${count(regions)} өңірді көрсету`,
  lead: 'Нысана мен нақты мән осы сценарийде өзгертіледі; тазаласаңыз, негізгі нұсқадағысы қайтады. Жолақтағы сызық – 100 %.',
  leadBase: 'Жолақтағы сызық – 100 %. Нысананы өзгертіп көру үшін сценарийді таңдаңыз.',
  fromProjects: 'Бұл санға жобалардың сомасы кіреді: жобаларды өзгертіңіз',
  faulty: (text: string) => `«${text}» сан емес: мән өзгерген жоқ.`,
  tooLarge: (text: string) =>
    `«${text}»: бүкіл елдің жылдық экономикасынан да көп. Саны мен өлшемін тексеріңіз. Мән өзгерген жоқ.`,
};
