import { wrap } from 'comlink';
import CalculateWorker from '../../workers/calculate.worker?worker&inline';
import type { CalculatorApi, Opening, RatedYear } from '../../workers/calculator';
import type { ColumnCell } from '../model/column';
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

/** The calculator as seen from another thread, or anything of the same shape. */
export type Calculator = {
  readonly [Name in keyof CalculatorApi]: (
    ...of: Parameters<CalculatorApi[Name]>
  ) => Promise<Awaited<ReturnType<CalculatorApi[Name]>>>;
};

export const startCalculator = (): Calculator => wrap<CalculatorApi>(new CalculateWorker({ name: 'calculate' }));

/**
 * Keeps the answers abreast of the questions: one rating is under way at a time, questions that come meanwhile wait as
 * one, and an answer that is no longer the newest is dropped. The lattice is asked for once the rating stands, and
 * never keeps the next rating waiting.
 */
export function createCalculations(calculator: Calculator, answers: Answers) {
  let question: Question | null = null;
  let newest = 0;
  let underway = false;

  const place = async (asked: number, { year, choices }: Question): Promise<void> => {
    const places = await calculator.lattice(year, choices);
    if (places !== null && asked === newest) answers.lattice(places);
  };

  const answer = async (): Promise<void> => {
    if (underway) return;
    underway = true;
    let answered = -1;
    try {
      while (question !== null && answered !== newest) {
        const asked = newest;
        const current: Question = question;
        const rated = await calculator.rate(current.year, current.choices);
        answered = asked;
        if (asked !== newest) continue;
        answers.rated(rated);
        place(asked, current).catch(answers.failed);
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
    patch(cells: readonly ColumnCell[]): void {
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
