import { expose } from 'comlink';
import { createAbridging } from './abridged';
import { type CalculatorApi, createCalculator, type RatedYear } from './calculator';
import { type PackedCells, unpackCells } from './packedCells';

const calculator = createCalculator();
const abridged = createAbridging<RatedYear>();
/** The part that makes plans is loaded with the first of them: until then a rating of what it makes waits. */
let planHeld = Promise.resolve();
const api = {
  ...calculator,
  setPlan: (...of: Parameters<CalculatorApi['setPlan']>) => {
    planHeld = Promise.resolve(calculator.setPlan(...of));
    return planHeld;
  },
  patch: (cells: PackedCells) => calculator.patch(unpackCells(cells)),
  rate: async (...question: Parameters<CalculatorApi['rate']>) => {
    await planHeld;
    return abridged(calculator.rate(...question));
  },
};

export type CalculateApi = typeof api;

expose(api);
