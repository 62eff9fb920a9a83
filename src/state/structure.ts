import { addInput, proposedInputCode, type WantedInput } from '../edits/addInput';
import { addRegion, type WantedRegion } from '../edits/addRegion';
import { addYear } from '../edits/addYear';
import { changeRegion, type RegionStatement } from '../edits/changeRegion';
import { declareUnit } from '../edits/declareUnit';
import { deleteInput } from '../edits/deleteInput';
import { deleteRegion } from '../edits/deleteRegion';
import { deleteYear } from '../edits/deleteYear';
import { moveYear } from '../edits/moveYear';
import { orderInputs } from '../edits/orderInputs';
import { orderRegions } from '../edits/orderRegions';
import { renameInput } from '../edits/renameInput';
import { replaceRegions } from '../edits/replaceRegions';
import type { Change } from '../model/change';
import { type Dependant, dependantsOfInput, dependantsOfRegion, dependantsOfYear } from '../model/dependants';
import type { InputCode } from '../model/methodology';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import type { Region, RegionCode } from '../model/region';
import { type Result, success } from '../model/result';
import type { Unit } from '../model/unit';
import type { Words } from '../model/words';
import type { BatchResponses } from '../storage/prepareBatches';
import type { AppState } from './app';
import type { OpenDocument } from './document';
import { newId } from './newId';
import { holdingsOf } from './present';

/** How an edit of the frame ended: kept, refused by storage (the user has been told why), or not to be made at all. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'problem'; readonly problem: ValueProblem };

interface FrameChange {
  readonly change: Change;
  readonly responses?: BatchResponses;
}

const REFUSED: Outcome = { kind: 'refused' };

/**
 * What the open package is made of: its years, series and regions. Each edit is one step of undo, and each deletion can
 * be asked beforehand what hangs on it. Not a part of the application's state: whoever edits the frame loads it.
 */
export function createStructure({ document: openDocument, session }: Pick<AppState, 'document' | 'session'>) {
  const make = async (
    command: (holdings: Holdings, document: OpenDocument) => Result<FrameChange, ValueProblem>,
  ): Promise<Outcome> => {
    const document = openDocument();
    if (document === null) return REFUSED;
    const result = command(holdingsOf(document), document);
    if (!result.ok) return { kind: 'problem', problem: result.problem };
    const { change, responses } = result.value;
    return (await document.commitFrame(change, responses)) ? { kind: 'done' } : REFUSED;
  };
  const alone = (result: Result<Change, ValueProblem>): Result<FrameChange, ValueProblem> =>
    result.ok ? success({ change: result.value }) : result;
  const asked = (read: (holdings: Holdings, document: OpenDocument) => readonly Dependant[]): readonly Dependant[] => {
    const document = openDocument();
    return document === null ? [] : read(holdingsOf(document), document);
  };

  return {
    addYear: (year: number) => make((holdings) => alone(addYear(holdings, year))),
    deleteYear: (year: number) => make((holdings) => success(deleteYear(holdings, year, newId))),
    moveYear: (from: number, to: number) => make((holdings) => alone(moveYear(holdings, from, to))),

    proposedCode: (names: Partial<Words>): InputCode => {
      const document = openDocument();
      return document === null ? '' : proposedInputCode(holdingsOf(document), document.methodology, names);
    },
    addInput: (wanted: WantedInput) =>
      make((holdings, { methodology }) => alone(addInput(holdings, methodology, wanted))),
    renameInput: (input: InputCode, names: Partial<Words>) =>
      make((holdings) => alone(renameInput(holdings, input, names))),
    deleteInput: (input: InputCode) => make((holdings) => alone(deleteInput(holdings, input))),
    orderInputs: (codes: readonly InputCode[]) => make((holdings) => success({ change: orderInputs(holdings, codes) })),
    declareUnit: (input: InputCode, units: { readonly from: Unit; readonly to: Unit; readonly convert: boolean }) =>
      make((holdings) => success({ change: declareUnit(holdings, input, units) })),

    addRegion: (wanted: WantedRegion) => make((holdings) => alone(addRegion(holdings, wanted))),
    changeRegion: (region: RegionCode, said: RegionStatement) =>
      make((holdings) => alone(changeRegion(holdings, region, said))),
    deleteRegion: (region: RegionCode) => make((holdings) => deleteRegion(holdings, region, newId)),
    orderRegions: (codes: readonly RegionCode[]) =>
      make((holdings) => success({ change: orderRegions(holdings, codes) })),
    replaceRegions: (regions: readonly Region[]) => make((holdings) => alone(replaceRegions(holdings, regions))),
    /** Reads a pasted list of regions; loaded when it is first asked for. */
    async readRegions(text: string): Promise<Result<readonly Region[], ValueProblem>> {
      const { readRegionList } = await import('../files/regionList');
      return readRegionList(text);
    },

    dependantsOfYear: (year: number) =>
      asked((holdings, { methodology }) => dependantsOfYear(holdings, methodology, year)),
    dependantsOfInput: (input: InputCode) => asked((holdings) => dependantsOfInput(holdings, input)),
    dependantsOfRegion: (region: RegionCode) =>
      asked((holdings) => dependantsOfRegion(holdings, region, session.ownRegion())),
  };
}
