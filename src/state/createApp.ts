import { batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Planning } from '../../workers/figures';
import type { YearCover } from '../../workers/ratings';
import type { CellValue } from '../edits/cellEdits';
import { chooseReadings } from '../edits/chooseReadings';
import { clearCells } from '../edits/clearCells';
import { moveCells } from '../edits/moveCells';
import { setCells } from '../edits/setCells';
import { setValue } from '../edits/setValue';
import { order5, wholeOrder5 } from '../methodology';
import type { Change } from '../model/change';
import { choicesOf } from '../model/choices';
import { readColumnKey } from '../model/column';
import type { ColumnLadders } from '../model/columnLadders';
import type { Findings } from '../model/finding';
import type { InputDefinition } from '../model/methodology';
import { planned } from '../model/observation';
import { declaredInputs } from '../model/ownInputs';
import { type PackageId, ratedRegions } from '../model/package';
import type { Present } from '../model/present';
import type { Problem } from '../model/problem';
import type { RegionProfile } from '../model/profile';
import type { Lattice, Rating, ReferenceValues } from '../model/rating';
import { standingOf } from '../model/rating';
import type { RegionCode } from '../model/region';
import { samePlain } from '../model/same';
import type { SurveySummary } from '../model/survey';
import { amendmentsOf, type SurveyAmendments, sameAmendments } from '../model/surveyStanding';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { AppState } from './app';
import { type Answers, createCalculations, type LatticeProgress, startCalculator } from './calculations';
import { createComparing } from './comparing';
import { createDocument, type OpenDocument } from './document';
import { importingLater } from './importingLater';
import { keptFindings } from './keptFindings';
import { createLanguage, type LoadedWords } from './language';
import { createNotices } from './notices';
import { updateWaits } from './offline';
import type { OpenedStorage } from './openStorage';
import { createPackageList } from './packages';
import { painted } from './painted';
import { presentOf } from './present';
import { createReader } from './reader';
import { createScenarios } from './scenarios';
import type { SessionState } from './session';
import { createStorageHealth } from './storageHealth';
import { holdsSynthetic } from './syntheticCells';
import { createWeights } from './weights';
import { writtenAfterPaint } from './writtenAfterPaint';

/** A change waits so many milliseconds for its frame at most: another tab is to show it within a second. */
const LONGEST_UNWRITTEN = 50;

type Before = ReturnType<AppState['derived']['before']>;

/**
 * The state of the product over a storage: which package is open, what is computed from it, what the user is told.
 * Created once, under the root of the page.
 */
export function createApp(opened: OpenedStorage, session: SessionState, loadedWords: LoadedWords): AppState {
  const storage = writtenAfterPaint(opened.storage, () => painted(LONGEST_UNWRITTEN));
  const spoken = createLanguage(session, loadedWords);
  const notices = createNotices(updateWaits);
  const { tell } = notices;
  const tellProblem = (problem: Problem): void => tell({ kind: 'problem', problem });

  createEffect(() => {
    const told = opened.problem();
    if (told !== null) tellProblem(told);
  });

  const reader = createReader();
  const packages = createPackageList(storage, order5, tellProblem);
  const [document, setDocument] = createSignal<OpenDocument | null>(null);

  const [rating, setRating] = createSignal<Rating | null>(null);
  const [references, setReferences] = createSignal<ReferenceValues | null>(null);
  const [before, setBefore] = createSignal<Before>(null);
  const [lattice, setLattice] = createSignal<Lattice | null>(null);
  const [latticeProgress, setLatticeProgress] = createSignal<LatticeProgress | null>(null);
  const [findings, setFindings] = createSignal<Findings | null>(null);
  const [profile, setProfile] = createSignal<RegionProfile | null>(null);
  const [survey, setSurvey] = createSignal<SurveySummary | null>(null);
  /** A screen, and a chain beside it. */
  let surveyLookers = 0;
  const [columnLadders, setColumnLadders] = createSignal<ColumnLadders | null>(null);
  const [years, setYears] = createSignal<readonly YearCover[]>([]);
  const answers: Answers = {
    rated: (answer) => {
      setYears((known) => (sameYears(known, answer.years) ? known : answer.years));
      // The first answer brings the years: where it was for another than is now on view, the next one follows; where
      // there is none, there is no rating.
      if (year() !== answer.rating.year) return;
      batch(() => {
        setRating(answer.rating);
        setReferences(answer.references);
        setBefore(answer.before);
      });
    },
    lattice: (places) =>
      batch(() => {
        setLattice(places);
        setLatticeProgress(null);
      }),
    latticeAt: (progress) => void setLatticeProgress(progress),
    checked: (answer) => setFindings((known) => keptFindings(known, answer)),
    profiled: (answer) => setProfile(answer),
    surveyed: (answer) => setSurvey(answer),
    columned: (answer) => setColumnLadders(answer),
    failed: (reason) => {
      throw reason;
    },
  };
  const calculations = createCalculations(startCalculator(), answers, painted);

  const scenarios = createScenarios(document, session);
  const weights = createWeights(document, scenarios.scenario, session);
  const choices = createMemo(
    () => {
      const open = document();
      if (open === null) return null;
      return choicesOf(open.settings(), scenarios.scenario(), weights.weights());
    },
    null,
    { equals: samePlain },
  );
  const inputs = createMemo<readonly InputDefinition[]>(
    () => {
      const open = document();
      return open === null ? [] : declaredInputs(open.methodology, open.settings());
    },
    [],
    { equals: samePlain },
  );
  /** The year asked for, where it has data; else the last rating year, else the last year with data; a planned one last. */
  const year = createMemo(() => {
    const offered = years();
    const wanted = session.year();
    if (offered.some((each) => each.year === wanted)) return wanted;
    const observed = offered.filter((each) => !each.planned);
    return (observed.findLast((each) => each.ratingYear) ?? observed.at(-1) ?? offered.at(-1))?.year ?? null;
  });

  const amendments = createMemo<SurveyAmendments | null>(
    () => {
      const open = document();
      return open === null ? null : amendmentsOf(open.records());
    },
    null,
    { equals: (a, b) => a === b || (a !== null && b !== null && sameAmendments(a, b)) },
  );
  /** What the worker counts by. */
  let counted: SurveyAmendments | null = null;

  const planning = createMemo((): Planning | null => {
    const plan = scenarios.plan();
    return plan === null ? null : { plan, inputs: inputs() };
  });
  let isPlanHeld = false;
  const hand = (open: OpenDocument): void => {
    counted = amendmentsOf(open.records());
    const opening = {
      methodology: open.methodology,
      regions: open.mirror().regions.filter((region) => region.role === 'rated'),
      references: open.mirror().regions.filter((region) => region.role === 'reference'),
      columns: open.mirror().columns,
      batches: open.batches().map(({ batch: { synthetic }, chunks }) => ({ synthetic, chunks })),
      amendments: counted,
    };
    // A package that is only being opened has no plan yet: it follows when it is on view.
    calculations.open(opening, document() === open ? planning() : null);
  };

  const comparing = createComparing({ storage, calculations, year, tell: tellProblem });

  const close = (): void => {
    document()?.close();
    batch(() => {
      comparing.chooseThis();
      setDocument(null);
      setRating(null);
      setReferences(null);
      setBefore(null);
      setLattice(null);
      setLatticeProgress(null);
      setFindings(null);
      setProfile(null);
      setSurvey(null);
      setColumnLadders(null);
      setYears([]);
    });
  };

  const openPackage = async (id: PackageId): Promise<boolean> => {
    const stored = await storage.openPackage(id);
    if (!stored.ok) {
      tellProblem(stored.problem);
      return false;
    }
    close();
    const open: OpenDocument = createDocument(stored.value, order5, storage, {
      cells: calculations.patch,
      reopened: () => hand(open),
      outdated: () => void openAnew(open),
      problem: (problem, refused) => tell({ kind: 'problem', problem, ...(refused === undefined ? {} : { refused }) }),
      gone: () => {
        tellProblem({ code: 'packageGone' });
        close();
      },
    });
    hand(open);
    session.setPackageId(id);
    setDocument(open);
    return true;
  };

  /** Opens the package again that a document is of, once storage has answered to all that was asked of it. */
  const openAnew = async (open: OpenDocument): Promise<void> => {
    await open.written();
    if (document() === open) await openPackage(open.id);
  };
  const wholeMethodology = async (): Promise<WholeMethodology> => document()?.ownMethodology ?? wholeOrder5();

  createEffect(
    on([choices, year, inputs, session.year], ([chosen, wanted, declared, sought]) => {
      const open = document();
      if (chosen === null || open === null) return;
      // Before the first answer no year is known. Any year's answer brings the list of years; where it is the year that is
      // then on view, nothing is asked twice.
      const asked = wanted ?? sought ?? lastYear(open) ?? new Date().getFullYear();
      calculations.ask({ year: asked, choices: chosen, inputs: declared, checkedYear: sought ?? asked });
    }),
  );
  createEffect(
    on([document, planning], ([open, next]) => {
      if (open === null || (next === null && !isPlanHeld)) return;
      isPlanHeld = next !== null;
      calculations.setPlan(next);
    }),
  );
  createEffect(() => {
    const next = amendments();
    if (next === null || (counted !== null && sameAmendments(next, counted))) return;
    counted = next;
    calculations.amend(next);
  });
  onCleanup(() => {
    close();
    packages.close();
  });

  const ownRegion = createMemo(
    () =>
      document()
        ?.settings()
        .regions.find((region) => region.code === session.ownRegion()) ?? null,
  );
  const peers = createMemo(
    (): readonly RegionCode[] => {
      const rated = new Set(ratedRegions(document()?.settings() ?? { regions: [] }).map(({ code }) => code));
      return session.peers().filter((code) => rated.has(code) && code !== session.ownRegion());
    },
    [],
    { equals: samePlain },
  );
  const standing = createMemo(() => {
    const [rated, open] = [rating(), document()];
    if (rated === null || open === null) return null;
    // A package that holds made-up figures is a demonstration in every year, also in one that uses none of them.
    open.cellsVersion();
    const isDemo =
      open.batches().some(({ batch }) => batch.synthetic) || holdsSynthetic(open.mirror().columns.values());
    if (isDemo) return 'demo';
    const isPlanned = scenarios.active() !== null || scenarios.plan()?.years.includes(rated.year) === true;
    return isPlanned ? 'scenario' : standingOf(rated, open.methodology);
  });

  /** Makes a change of what stands in the open package, and keeps it; false where it was refused. */
  const made = (command: (present: Present) => Change): Promise<boolean> => {
    const open = document();
    return open === null ? Promise.resolve(false) : open.commit(command(presentOf(open)));
  };
  const commit = (command: (present: Present) => Change): void => void made(command);

  /** Writes cells where the user looks: in the scenario on view, which leaves the base alone, or in the base. */
  const write = (cells: readonly CellValue[], inBase: (present: Present) => Change): void => {
    const scenario = scenarios.active();
    if (scenario === null) commit(inBase);
    else void scenarios.override(scenario, cells);
  };

  /** What is typed into a planning year is planned: an observed figure there would make the year one of the past. */
  const asWritten = <Cell extends CellValue>(cell: Cell): Cell =>
    scenarios.plan()?.years.includes(cell.year) === true ? { ...cell, observation: planned(cell.observation) } : cell;

  const [stepTaken, setStepTaken] = createSignal<Change | null>(null);
  const stepBack = async (direction: 'undone' | 'redone'): Promise<void> => {
    const open = document();
    // What was typed a moment ago is the first to be taken back, also while it is still being written.
    await open?.written();
    const label = direction === 'undone' ? open?.undoLabel() : open?.redoLabel();
    if (open === null || label === null || label === undefined) return;
    const change = await (direction === 'undone' ? open.undo() : open.redo());
    if (change === null) return;
    tell({ kind: 'done', label, direction });
    setStepTaken(change);
  };

  let lastStep = Promise.resolve();
  /** Steps asked for faster than storage takes them wait for one another: each knows what it takes back. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    lastStep = lastStep.then(step, step);
    return lastStep;
  };

  return {
    session,
    ...spoken,
    storage,
    storageHealth: createStorageHealth(),
    packages,
    document,
    openPackage,
    closePackage: close,
    derived: {
      rating,
      references,
      before,
      years,
      lattice,
      latticeProgress,
      standing,
      findings,
      profile,
      survey,
      columnLadders,
    },
    wholeMethodology,
    year,
    ownRegion,
    peers,
    comparing,
    lookAtRegion: calculations.lookAt,
    lookAtColumn: calculations.lookAtColumn,
    lookAtSurvey: (isLookedAt) => {
      surveyLookers += isLookedAt ? 1 : -1;
      calculations.lookAtSurvey(surveyLookers > 0);
    },
    ratingOf: async (of, points) => {
      const chosen = choices();
      if (chosen === null) return null;
      const readings = points === undefined ? chosen.readings : { ...chosen.readings, points };
      const [rated] = await calculations.rateAll([{ year: of, choices: { ...chosen, readings } }]);
      return rated ?? null;
    },
    cellHistories: async (cells) => {
      const open = document();
      const found = open === null ? null : await storage.cellWritings(open.id, cells);
      return found?.ok === true ? found.value : [];
    },
    otherwise: async (region, of) => {
      const chosen = choices();
      return chosen === null ? [] : calculations.otherwise({ year: of, choices: chosen }, region);
    },
    builtIn: order5,
    async otherMethod(choice) {
      const read = await (await import('./otherMethod')).otherMethod(choice, storage);
      if (read.ok) return read.value;
      tellProblem(read.problem);
      return null;
    },
    importing: importingLater({ reader, openDocument: document, wholeMethodology }),
    scenarios,
    weights,
    calculations,
    choices,
    ...notices,
    stepTaken,
    undo: () => inTurn(() => stepBack('undone')),
    redo: () => inTurn(() => stepBack('redone')),
    publishPlaces: async (year, updates) => {
      const { publishPlaces } = await import('../edits/publishPlaces');
      commit((present) => publishPlaces(present, year, updates));
    },
    writeRemark: async (region, text) => {
      const { writeRemark } = await import('../edits/writeRemark');
      commit((present) => writeRemark(present, region, text));
    },
    setReadings: (readings, missing) => {
      const scenario = scenarios.active();
      if (scenario === null) commit((present) => chooseReadings(present, { readings, missing }));
      else {
        commit((present) => chooseReadings(present, { readings: present.settings.readings, missing }));
        void scenarios.chooseReadings(scenario, readings);
      }
    },
    setCell: (cell, typed, seen) => {
      const { observation } = asWritten({ ...cell, observation: typed });
      write([{ ...cell, observation }], (present) =>
        setValue(seen === undefined ? present : { ...present, observation: () => seen }, cell, observation),
      );
    },
    setCells: (cells, by) => {
      const written = cells.map(asWritten);
      write(written, (present) => setCells(present, written, by));
    },
    moveCells: (moves) => {
      const written = moves.map(({ from, to }) => ({ from, to: asWritten(to) }));
      const emptied = written.map(({ from }) => ({ ...from, observation: null }));
      write([...emptied, ...written.map(({ to }) => to)], (present) => moveCells(present, written));
    },
    clearCells: (cells) => {
      const scenario = scenarios.active();
      if (scenario === null) commit((present) => clearCells(present, cells));
      else void scenarios.backToBase(scenario, cells);
    },
    setStatus: async (cells, statement) => {
      const { setStatus } = await import('../edits/setStatus');
      const scenario = scenarios.active();
      if (scenario === null) commit((present) => setStatus(present, cells, statement));
      else void scenarios.describe(scenario, cells, statement);
    },
    markMissing: async (cells, reason) => {
      const { markMissing } = await import('../edits/markMissing');
      write(
        cells.map((cell) => ({ ...cell, observation: { kind: 'missing', reason } })),
        (present) => markMissing(present, cells, reason),
      );
    },
    putAgain: async (refused, stale) => {
      const { overPresent } = await import('../edits/overPresent');
      await document()?.commit(overPresent(refused, stale));
    },
    correct: async (fix) => {
      const { correctCells } = await import('../edits/correctCells');
      return made((present) => correctCells(present, fix));
    },
    markChecked: async (cells) => {
      const { markChecked } = await import('../edits/markChecked');
      return made((present) => markChecked(present, cells));
    },
    trial: (cells, missing) => calculations.trial(cells, missing),
    exportFile: async (kind, sending) => {
      const [open, chosen] = [document(), choices()];
      if (open === null || chosen === null) return null;
      const { writeExport } = await import('./exporting');
      const written = await writeExport(kind, {
        document: open,
        wholeMethodology,
        choices: chosen,
        years: years(),
        year: year(),
        scenarios,
        calculations,
        storage,
        language: spoken.language(),
        words: await spoken.loadAllWords(),
        sending: { passphrase: null, part: null, keepsStandardTexts: false, ...sending },
        notices,
      });
      if (written.ok) return written.value;
      tellProblem(written.problem);
      return null;
    },
  };
}

/** The last year that the package has figures of. */
const lastYear = (open: OpenDocument): number | null =>
  [...open.mirror().columns.keys()].reduce<number | null>((last, key) => {
    const year = readColumnKey(key)?.year ?? null;
    return last === null || (year !== null && year > last) ? year : last;
  }, null);

const sameYears = (a: readonly YearCover[], b: readonly YearCover[]): boolean =>
  a.length === b.length &&
  a.every((each, index) => each.year === b[index]?.year && each.ratingYear === b[index]?.ratingYear);
