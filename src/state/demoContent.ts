import { sourceIn } from '../i18n';
import type { Methodology } from '../model/methodology';
import type { Observation } from '../model/observation';
import type { Language } from '../model/words';
import type { NewPackage } from '../storage/create';
import demo from './demo.built';
import { wholeDemoRows } from './demoRows';
import { emptySettings } from './newPackage';

/** The demo's sources, which its file names in English, in the language of the user. */
const inWords = (observation: Observation, language: Language): Observation =>
  observation.source === undefined ? observation : { ...observation, source: sourceIn(language, observation.source) };

/** What a demo package of that name holds, in the words of a language. */
export function demoContent(name: string, language: Language, methodology: Methodology): NewPackage {
  const { observations, responses } = wholeDemoRows(demo.rows);
  return {
    settings: { ...emptySettings(name, methodology), units: demo.units },
    observations: observations.map((placed) => ({ ...placed, observation: inWords(placed.observation, language) })),
    batches: [
      {
        batch: {
          id: demo.batch,
          file: demo.file,
          count: responses.length,
          rejected: responses.filter((response) => response.rejection !== null).length,
          synthetic: true,
        },
        present: true,
        responses,
      },
    ],
  };
}
