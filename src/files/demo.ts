/** The texts of the demo package, read while the product is built as any other file would be read (`state/demo.built`). */
import hard from './samples/demo-hard.csv?raw';
import survey from './samples/demo-survey.csv?raw';

/** A file of the demo package: its name, and its text as it stands. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

/** Hard inputs of the 20 regions, 2022–2025: real figures where the status says so, the rest synthetic. */
export const demoDataset: DemoFile = { name: 'demo-hard.csv', text: hard };

/** Synthetic survey responses for 2024 and 2025, of no real enterprise. */
export const demoSurvey: DemoFile = { name: 'demo-survey.csv', text: survey };
