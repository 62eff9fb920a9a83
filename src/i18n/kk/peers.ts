/** Regions that the own one is compared with: chosen once, marked on every screen. */
export const peers = {
  title: 'Салыстырылатын өңірлер',
  /** Before the marks of those chosen. */
  compare: 'Салыстыру',
  choose: 'Өңірлерді таңдау',
  add: 'Өңір қосу',
  lead: (most: number) =>
    `${most} өңірге дейін таңдауға болады: олар рейтингте, картада және өңір экранында белгіленеді. Таңдау осы браузерде сақталады, ешбір санды өзгертпейді.`,
  none: 'Салыстырылатын өңірлерді таңдаңыз: олар кестеде, картада және өңір экранында белгіленеді.',
  full: (most: number) => `${most} өңір таңдалды. Басқасын қосу үшін біреуін алып тастаңыз.`,
  chosen: 'Таңдалғандар',
  remove: (region: string) => `${region}: салыстырудан алып тастау`,
  only: 'Кестеде тек осылар',
  /** Where a mark stands for a region, in words. */
  marked: (region: string, letter: string) => `${region}, салыстыру: ${letter}`,
  /** Heading of the difference to one of them. */
  to: (letter: string) => `${letter} ±`,
  toLong: (region: string) => `Айырма: ${region}`,
};
