import { type Dictionary, formatPercent } from '../../i18n';
import type { Language } from '../../model/words';
import type { ImportStage } from '../../state/importing';
import { countReading } from './readingCounts';

/** A reader would hear nothing else if every piece of a large file were announced. */
const QUARTERS = 4;

/** What a screen reader is told of an import: its stages, quarters of a long reading, and what the preview says. */
export function spokenStage(stage: ImportStage, words: Dictionary, language: Language): string {
  switch (stage.stage) {
    case 'idle':
    case 'refused': // the focus goes to what is said there
      return '';
    case 'reading': {
      const { progress } = stage;
      const quarters =
        progress === null || progress.bytes === 0 ? 0 : Math.floor((progress.bytesRead / progress.bytes) * QUARTERS);
      return [
        words.importing.reading,
        ...(quarters === 0 ? [] : [formatPercent((100 * quarters) / QUARTERS, 0, language)]),
      ].join(', ');
    }
    case 'preview': {
      const { reading } = stage;
      const { read, rejected } = countReading(reading);
      return words.importing.spoken(read, rejected, reading.kind === 'dataset' ? reading.questions.length : 0);
    }
    case 'writing':
      return words.importing.writing;
  }
}
