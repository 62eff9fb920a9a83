import type { DecimalDecision, DecimalSign } from '../../model/quantity';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellRange } from '../sheet/source';
import type { PasteGround } from './ground';
import { type BlockLayout, layoutOf } from './layout';
import { decideSign } from './numbers';
import { columnsByHeading, type PlacedColumns } from './placing';

/** What is known of a block before anything is decided. */
export interface BlockSurvey {
  readonly block: PastedBlock;
  readonly layout: BlockLayout;
  readonly decision: DecimalDecision;
  readonly selected: CellRange;
  readonly ground: PasteGround;
  /** What stands in the headings, where each names another series. */
  readonly byHeading: PlacedColumns | null;
}

/** Looks a block over: what of it is names, headings, figures, and in which sign they are written. */
export function surveyBlock(block: PastedBlock, selected: CellRange, ground: PasteGround): BlockSurvey {
  const layout = layoutOf(block, ground);
  const from = { row: layout.headingRows, column: layout.firstColumn };
  return {
    block,
    layout,
    decision: decideSign(block, from),
    selected,
    ground,
    byHeading: columnsByHeading(layout, selected, ground),
  };
}

/** What is chosen until the user says otherwise. */
export const firstChoices = ({ layout, byHeading }: BlockSurvey): PasteChoices => ({
  rows: layout.nameColumn >= 0 ? 'names' : 'order',
  columns: byHeading === null ? 'order' : 'headings',
  sign: null,
  figures: 'stored',
  regions: new Map(),
  twice: new Map(),
  units: null,
  slips: 'as is',
});

/** What the user has decided of a block. */
export interface PasteChoices {
  readonly rows: 'names' | 'order';
  readonly columns: 'headings' | 'order';
  /** Null: as the block itself decides. */
  readonly sign: DecimalSign | null;
  /** Of figures whose program tells the number behind them: that number, or the text. */
  readonly figures: 'stored' | 'shown';
  readonly regions: ReadonlyMap<number, number>;
  readonly twice: ReadonlyMap<number, number>;
  /** Figures whose headings state another unit of the same measure. */
  readonly units: 'convert' | 'as is' | 'leave out' | null;
  /** Figures that look a hundred or a thousand times too large or too small, or more. */
  readonly slips: 'convert' | 'as is';
}
