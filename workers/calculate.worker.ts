import { expose } from 'comlink';
import { createCalculator } from './calculator';

expose(createCalculator());
