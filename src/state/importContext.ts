import { importDataset } from '../edits/importDataset';
import { answerPrint, fingerprint } from '../model/fingerprint';
import type { NamedInput } from '../model/headings';
import { factorsOf } from '../model/methodology';
import { seriesOf } from '../model/ownInputs';
import { countIn, placedIn } from '../model/packedResponses';
import type { FileReading, ReadingContext } from '../model/reading';
import { recordsOf } from '../model/records';
import { headingsOf } from '../model/surveyColumns';
import { type SurveySums, sumsMetBy } from '../model/surveySums';
import { refusedIn, responsesIn } from '../model/unpackedResponses';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { OpenDocument } from './document';
import type { ImportEffect } from './importing';
import { figuresIn, presentOf } from './present';
import { knownInputs } from './reader';

/** What has to be known of a package to read a file into it. Loaded with the first file. */
export function importContext(document: OpenDocument, { form }: WholeMethodology): ReadingContext {
  const present = presentOf(document);
  const entered = [...recordsOf(document.records(), 'form').values()].map(({ response }) => response);
  const chunks = document.batches().flatMap((batch) => batch.chunks);
  const accepted = [...responsesIn(chunks), ...entered].filter(({ rejection }) => rejection === null);
  return {
    regions: document.mirror().regions,
    inputs: knownInputs(document.settings(), document.methodology, present.hasObservations, figuresIn(document)),
    form: document.methodology.form,
    knownIds: new Map(accepted.map((response) => [response.id, answerPrint(response)])),
    knownRejected: new Set([...refusedIn(chunks)].map(fingerprint)),
    inputNames: namedInputs(document),
    questionTexts: headingsOf(form),
  };
}

/** What every series that a file may bring is called; soft factors, which may be typed, among them. */
const namedInputs = ({ methodology, settings }: OpenDocument): readonly NamedInput[] =>
  [
    ...seriesOf(methodology, settings()),
    ...factorsOf(methodology).filter(({ formula }) => formula.kind === 'survey'),
  ].map(({ code, names, shortNames }) => ({ code, names, shortNames }));

/** How what was read stands to what the package holds. */
export function importEffect(document: OpenDocument, reading: FileReading): ImportEffect {
  if (reading.kind === 'survey') {
    return { added: countIn(reading.chunks), changed: [], described: [], keptStatus: 0, same: reading.repeated };
  }
  const { change: _change, ...effect } = importDataset(presentOf(document), reading);
  return effect;
}

/** The sums of the package that stand where responses of the file would. */
export const sumsMet = (document: OpenDocument, reading: FileReading): readonly SurveySums[] =>
  reading.kind === 'survey' ? sumsMetBy(recordsOf(document.records(), 'surveySums'), placedIn(reading.chunks)) : [];
