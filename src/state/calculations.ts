import { type Remote, wrap } from 'comlink';
import CalculateWorker from '../../workers/calculate.worker?worker&inline';
import type { CalculatorApi, CellPatch, Opening, RatedYear } from '../../workers/calculator';
import type { Choices, Lattice, Rating } from '../model/rating';

/** What is to be computed: one year under one choice. */
export interface Question {
  readonly year: number;
  readonly choices: Choices;
}

export interface Answers {
  readonly rated: (answer: RatedYear) => void;
  readonly lattice: (answer: Lattice) => void;
  readonly failed: (reason: unknown) => void;
}

/** The calculator over a worker, or anything of the same shape. */
export type Calculator = Pick<Remote<CalculatorApi>, keyof CalculatorApi>;

export const startCalculator = (): Calculator => wrap<CalculatorApi>(new CalculateWorker({ name: 'calculate' }));

/**
 * Keeps the answers abreast of the questions: one question is under way at a time, questions that come meanwhile wait
 * as one, and an answer that is no longer the newest is dropped. The lattice is asked for only once the rating stands.
 */
export function createCalculations(calculator: Calculator, answers: Answers) {
  let question: Question | null = null;
  let newest = 0;
  let underway = false;

  const answer = async (): Promise<void> => {
    if (underway) return;
    underway = true;
    let answered = -1;
    try {
      while (question !== null && answered !== newest) {
        const asked = newest;
        const { year, choices }: Question = question;
        const rated = await calculator.rate(year, choices);
        if (asked === newest) {
          answers.rated(rated);
          const places = await calculator.lattice(year, choices);
          if (asked === newest) answers.lattice(places);
        }
        answered = asked;
      }
    } catch (reason) {
      answers.failed(reason);
    } finally {
      underway = false;
    }
  };

  const outdated = (): void => {
    newest += 1;
    void answer();
  };

  return {
    /** Hands over a whole package. Answers to earlier questions are dropped. */
    open(opening: Opening): void {
      void calculator.open(opening);
      if (question !== null) outdated();
    },
    /** Hands over changed cells and asks the standing question again. */
    patch(cells: readonly CellPatch[]): void {
      void calculator.patch(cells);
      if (question !== null) outdated();
    },
    /** Asks another question. */
    ask(next: Question): void {
      question = next;
      outdated();
    },
    rateAll: (requests: readonly Question[]): Promise<readonly Rating[]> => calculator.rateAll(requests),
  };
}

export type Calculations = ReturnType<typeof createCalculations>;
