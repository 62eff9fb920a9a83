import { expose } from 'comlink';
import { createAbridging } from './abridged';
import { type CalculatorApi, createCalculator, type RatedYear } from './calculator';
import { type PackedCells, unpackCells } from './packedCells';

const calculator = createCalculator();
const abridged = createAbridging<RatedYear>();
const api = {
  ...calculator,
  patch: (cells: PackedCells) => calculator.patch(unpackCells(cells)),
  rate: (...question: Parameters<CalculatorApi['rate']>) => abridged(calculator.rate(...question)),
};

export type CalculateApi = typeof api;

expose(api);
