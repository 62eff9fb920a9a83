import { expose } from 'comlink';
import { createAbridging } from './abridged';
import { type CalculatorApi, createCalculator, type RatedYear } from './calculator';

const calculator = createCalculator();
const abridged = createAbridging<RatedYear>();
const api = {
  ...calculator,
  rate: (...question: Parameters<CalculatorApi['rate']>) => abridged(calculator.rate(...question)),
};

export type CalculateApi = typeof api;

expose(api);
