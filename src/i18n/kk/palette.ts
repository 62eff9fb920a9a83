/** The search over everything: regions, factors, ¶ of the Order, commands. */
export const palette = {
  search: 'Өңір, фактор, ¶ немесе команда',
  list: 'Табылғандар',
  none: 'Ештеңе табылмады. Басқаша жазып көріңіз: өңірдің атауы, F3.1, ¶12 немесе команда.',
  more: (count: number) => `Тағы ${count}: іздеуді нақтылаңыз.`,
  kinds: {
    screen: 'экран',
    command: 'команда',
    region: 'өңір',
    direction: 'бағыт',
    factor: 'фактор',
    series: 'көрсеткіш',
    year: 'жыл',
    scenario: 'сценарий',
    provision: 'стандарт',
    paragraph: 'Әдістеме мәтіні',
    help: 'анықтама',
  },
  base: 'Негізгі деректер (сценарийсіз)',
  keys: '↑ ↓ – таңдау, Enter – өту, Esc – жабу',
};
