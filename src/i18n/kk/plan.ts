import type { PathRule } from '../../model/plan';

/** What a scenario or a planning year makes of a cell. */
export const plan = {
  leave: 'Негізгі нұсқаға өту',
  writesTo: (name: string) => `Енгізгеніңіз «${name}» сценарийіне жазылады, негізгі нұсқа өзгермейді.`,
  planningYear: (year: number) =>
    `${year} – жоспарлы жыл: мәндер болжамды, терілген мән жоспар болады. Өзге өңірлер туралы жорамал «Сценарийлер» бетінде.`,
  base: (value: string) => `негізгі нұсқада ${value}`,
  baseEmpty: 'негізгі нұсқада дерек жоқ',
  baseInvalid: (text: string) => `негізгі нұсқада «${text}» тұр: сан емес`,
  difference: (value: string) => `айырма ${value}`,
  projects: (amount: string) => `жобалар қосқаны: ${amount}`,
  scaled: 'жобалар көлемді өзгерткендіктен қайта есептелді',
  path: {
    'typed index': 'соңғы терілген индекспен болжанды',
    'last growth': 'соңғы өсу қарқынымен болжанды',
    repeats: 'соңғы мән қайталанды',
  } satisfies Record<PathRule, string>,
  backToBase: 'Негізгі нұсқаға қайтару',
};
