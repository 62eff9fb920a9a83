/**
 * The texts of the demo package: what a first start imports, as any other file would be imported. Kept in one module
 * that is loaded when it is needed (`await import('…/files/demo')`), so that a page opened from disk has it too, where
 * nothing can be fetched.
 */
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
