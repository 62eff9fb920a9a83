import type { AXES, Axis, MissingPolicy } from '../model/readings';

/** One choice: its short name, and in one sentence what it keeps of the Order and what it does to the figures. */
export interface ChoiceWords {
  readonly name: string;
  readonly explanation: string;
}

/** One axis on which the Order can be read in several ways: the question it leaves open, where, and the answers. */
export interface AxisWords<A extends Axis> {
  readonly name: string;
  readonly question: string;
  /** Where the question stands: `¶10`, or the survey form. */
  readonly paragraph: string;
  /** Where the choice changes nothing under the other choices made; empty where it always acts. */
  readonly idle: string;
  readonly values: { readonly [V in (typeof AXES)[A][number]]: ChoiceWords };
}

/** Words for every axis, reading and policy: one without words does not compile. */
export interface ReadingWords {
  readonly title: string;
  readonly lead: string;
  readonly byDefault: string;
  readonly toDefaults: string;
  /** Before the own region's place under a choice: "place 10". */
  readonly ownPlace: (place: number) => string;
  readonly axes: { readonly [A in Axis]: AxisWords<A> };
  readonly missing: {
    readonly name: string;
    readonly question: string;
    readonly paragraph: string;
    readonly values: { readonly [P in MissingPolicy]: ChoiceWords };
  };
}
