import { createMemo, untrack } from 'solid-js';
import type { ExpertOpinion } from '../../../model/experts';
import type { RegionCode } from '../../../model/region';
import { type ExpertMark, expertMarkId } from '../../../model/surveyRecords';
import type { CellFill, CellPlace, CellText, SheetColumn, SheetSource } from '../../sheet/source';
import type { SurveyView } from '../view';

/** The ends of the scale on which experts mark, as respondents do. */
export const [LOWEST, HIGHEST] = [1, 7] as const;

/** Widths in pixels. */
const REGION = { wide: 234, narrow: 84 } as const;
const FIGURE = 104;
const EXPERT = { least: 72, most: 168, letter: 8, around: 20 } as const;

/** What the sheet of one factor is drawn from. */
export interface MarkGround {
  readonly view: SurveyView;
  readonly factor: string;
  isNarrow(): boolean;
  regions(): readonly RegionCode[];
  experts(): readonly string[];
  /** Of the factor and the year, by `expertMarkId`. */
  marks(): ReadonlyMap<string, ExpertMark>;
  opinions(): ReadonlyMap<RegionCode, ExpertOpinion>;
  surveyOf(region: RegionCode): number;
  usedIn(region: RegionCode): number;
}

/** A mark that is to stand in a cell; null empties it. */
interface WantedMark {
  readonly factor: string;
  readonly region: RegionCode;
  readonly expert: string;
  readonly mark: number | null;
}

/** What texts make of the marks: those that do, and the texts that are no mark. */
export interface ReadMarks {
  readonly wanted: readonly WantedMark[];
  readonly refused: readonly string[];
}

/** Regions × experts as a sheet, with the mean, the spread, the survey's value and the one that is rated beside. */
export function createMarkSheet(ground: MarkGround) {
  const { view, factor } = ground;
  const words = () => view.words().experts;
  const columns = createMemo((): readonly SheetColumn[] => {
    const computed = (key: string, text: string): SheetColumn => ({
      ...column(key, text, FIGURE),
      computed: true,
      editable: false,
    });
    return [
      {
        ...column('region', view.words().counts.region, ground.isNarrow() ? REGION.narrow : REGION.wide),
        align: 'start',
        frozen: 'left',
        namesRows: true,
        editable: false,
      },
      ...ground.experts().map((expert) => column(`expert ${expert}`, expert, widthFor(expert))),
      computed('mean', words().mean),
      computed('spread', words().spread),
      computed('survey', words().surveyMean),
      computed('used', words().used),
    ];
  });
  const version = createMemo<number>((count) => {
    columns();
    ground.regions();
    ground.marks();
    for (const region of ground.regions()) {
      ground.surveyOf(region);
      ground.usedIn(region);
    }
    view.app.ownRegion();
    return count + 1;
  }, 0);
  const regionOf = (row: number): RegionCode => ground.regions()[row] ?? '';
  const expertIn = (column: number): string | null => ground.experts()[column - 1] ?? null;
  const markAt = (row: number, column: number): number | null => {
    const expert = expertIn(column);
    if (expert === null) return null;
    const id = expertMarkId({ factor, region: regionOf(row), year: view.year(), expert });
    return ground.marks().get(id)?.mark ?? null;
  };
  const plain = (mark: number | null): string =>
    mark === null ? '' : String(mark).replace('.', view.language() === 'en' ? '.' : ',');
  const figureIn = (row: number, column: number): number => {
    const region = regionOf(row);
    const opinion = ground.opinions().get(region);
    const figures = [opinion?.mean, opinion?.deviation, ground.surveyOf(region), ground.usedIn(region)];
    return figures[column - 1 - ground.experts().length] ?? Number.NaN;
  };
  const textOf = (row: number, column: number): string => {
    if (column === 0) return view.nameOf(regionOf(row));
    return expertIn(column) === null ? view.number(figureIn(row, column), 2) : plain(markAt(row, column));
  };
  const source: SheetSource = {
    version,
    rowCount: () => untrack(ground.regions).length,
    columns: () => untrack(columns),
    rowLabel: (row) => untrack(() => view.nameOf(regionOf(row))),
    rowKey: (row) => untrack(() => regionOf(row)),
    rowTone: (row) => (untrack(() => view.isOwn(regionOf(row))) ? 'own' : undefined),
    cell: (row, column) =>
      untrack(() => {
        const text = textOf(row, column);
        return column === 0
          ? { text: ground.isNarrow() ? shortName(view, regionOf(row)) : text, title: text }
          : { text };
      }),
    copyText: (row, column) => untrack(() => textOf(row, column)),
  };

  return {
    source,
    /** Of all columns, in pixels. */
    width: (): number => columns().reduce((sum, each) => sum + each.width, 0),
    /** Reads what was typed or pasted; a text that is no mark changes nothing. */
    read(batch: readonly CellText[]): ReadMarks {
      const wanted: WantedMark[] = [];
      const refused: string[] = [];
      for (const { row, column, text } of batch) {
        const expert = expertIn(column);
        const typed = text.trim();
        const mark = typed === '' ? null : readMark(typed);
        if (mark === undefined) refused.push(typed);
        else if (expert !== null && mark !== markAt(row, column)) {
          wanted.push({ factor, region: regionOf(row), expert, mark });
        }
      }
      return { wanted, refused };
    },
    /** The texts that fill cells with what others hold. */
    filled: (batch: readonly CellFill[]): readonly CellText[] =>
      batch.map(({ from, to }) => ({ ...to, text: plain(markAt(from.row, from.column)) })),
    /** The first cell that a mark can be typed into; null where there is no expert. */
    first: (): CellPlace | null => (ground.experts().length === 0 ? null : { row: 0, column: 1 }),
  };
}

const column = (key: string, text: string, width: number): SheetColumn => ({
  key,
  width,
  headings: [{ key, text, title: text }],
  label: text,
  align: 'end',
  editable: true,
});

const widthFor = (name: string): number =>
  Math.min(EXPERT.most, Math.max(EXPERT.least, [...name].length * EXPERT.letter + EXPERT.around));

const shortName = (view: SurveyView, code: RegionCode): string =>
  view.document.settings().regions.find((region) => region.code === code)?.shortNames[view.language()] ?? code;

/** A mark on the scale, with a decimal comma or point; undefined where the text is none. */
export function readMark(text: string): number | undefined {
  const mark = /^\d(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return mark >= LOWEST && mark <= HIGHEST ? mark : undefined;
}
