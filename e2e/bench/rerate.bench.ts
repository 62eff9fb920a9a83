// One edit of one cell → every place anew, beside the same rating written as formulas in HyperFormula.
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { rate } from '../../src/engine';
import { seededRandom } from '../../src/engine/random';
import { order5 } from '../../src/methodology';
import { columnKey, withObservations } from '../../src/model/column';
import { factorsOf } from '../../src/model/methodology';
import type { Choices, Rating, RatingData } from '../../src/model/rating';
import { sampleData } from './sampleData';
import { milliseconds, row, timeStep } from './timing';

const YEAR = 2025;
const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };
const edited = columnKey('fixed_capital', YEAR);

/** The engine as the worker runs it: one column replaced, the rest the same objects as before. */
function createEngine(data: RatingData) {
  const columns = new Map(data.columns);
  let rating: Rating = rate({ ...data, columns }, order5, choices, YEAR);
  return {
    edit(index: number, value: number): Rating {
      const column = columns.get(edited);
      if (column === undefined) throw new Error(`no column ${edited}`);
      columns.set(
        edited,
        withObservations(column, [{ index, observation: { kind: 'number', value, status: 'final' } }]),
      );
      rating = rate({ ...data, columns }, order5, choices, YEAR, rating);
      return rating;
    },
  };
}

/** The same rating as a sheet of formulas: inputs, factor values, points by rank (mid-rank ties), R, place. */
function createFormulas(data: RatingData) {
  const count = data.regions.length;
  const inputs = [...data.columns.keys()];
  const factors = factorsOf(order5);
  const letter = (index: number): string => {
    let name = '';
    for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    }
    return name;
  };
  const inputAt = (key: string, line: number): string => `${letter(inputs.indexOf(key))}${line}`;
  const valueColumn = (index: number): string => letter(inputs.length + index);
  const pointsColumn = (index: number): string => letter(inputs.length + factors.length + index);
  const scoreColumn = letter(inputs.length + 2 * factors.length);
  const wholeColumn = (name: string): string => `$${name}$1:$${name}$${count}`;

  const factorValueOf = (index: number, region: number): RawCellContent => {
    const factor = factors[index];
    const line = region + 1;
    if (factor === undefined) return null;
    const { formula } = factor;
    if (formula.kind === 'survey') {
      return data.surveys.get(YEAR)?.columns.get(factor.code)?.leftOut.value[region] ?? null;
    }
    if (formula.kind === 'fulfilment') {
      return `=100*${inputAt(columnKey(formula.actual, YEAR), line)}/${inputAt(columnKey(formula.target, YEAR), line)}`;
    }
    if (formula.kind === 'growth' && formula.realOnly)
      return `=${inputAt(columnKey(`${formula.level}_index`, YEAR), line)}`;
    if (formula.kind === 'growth') {
      return `=100*${inputAt(columnKey(formula.level, YEAR), line)}/${inputAt(columnKey(formula.level, YEAR - 1), line)}`;
    }
    return null;
  };
  const pointsOf = (index: number, line: number): string => {
    const own = `${valueColumn(index)}${line}`;
    const all = wholeColumn(valueColumn(index));
    const beyond = factors[index]?.better === 'lower' ? '<' : '>';
    return `=1+19*(${count}-(COUNTIF(${all},"${beyond}"&${own})+(COUNTIF(${all},${own})+1)/2))/(${count}-1)`;
  };
  const scoreOf = (line: number): string => {
    let first = 0;
    const terms = order5.directions.map((direction) => {
      const names = direction.factors.map((_, index) => `${pointsColumn(first + index)}${line}`);
      first += direction.factors.length;
      return `${direction.weight / 100}*(${names.join('+')})/${names.length}`;
    });
    return `=${terms.join('+')}`;
  };
  const sheet = data.regions.map((_, region) => {
    const line = region + 1;
    return [
      ...inputs.map((key) => data.columns.get(key)?.values[region] ?? null),
      ...factors.map((_, index) => factorValueOf(index, region)),
      ...factors.map((_, index) => pointsOf(index, line)),
      scoreOf(line),
      `=COUNTIF(${wholeColumn(scoreColumn)},">"&${scoreColumn}${line})+1`,
    ];
  });
  const book = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const width = inputs.length + 2 * factors.length;
  return {
    edit: (index: number, value: number) =>
      book.setCellContents({ sheet: 0, row: index, col: inputs.indexOf(edited) }, value),
    score: (index: number) => Number(book.getCellValue({ sheet: 0, row: index, col: width })),
    place: (index: number) => Number(book.getCellValue({ sheet: 0, row: index, col: width + 1 })),
  };
}

for (const count of [20, 200, 2000, 10_000]) {
  const data = sampleData(count, order5);
  const random = seededRandom(7);
  const edits = Array.from({ length: 997 }, () => ({
    index: Math.floor(random() * count),
    value: 100 + 1900 * random(),
  }));
  const editOf = (run: number) => edits[run % edits.length] ?? { index: 0, value: 100 };

  const engine = createEngine(data);
  const own = timeStep((run) => {
    const { index, value } = editOf(run);
    engine.edit(index, value);
  });
  if (count > 200) {
    console.log(row(`${count} regions: one edit, re-rated`, own));
    continue;
  }
  const formulas = createFormulas(data);
  const peer = timeStep((run) => {
    const { index, value } = editOf(run);
    formulas.edit(index, value);
  });
  // The two must agree, or the comparison says nothing. Both have made different numbers of edits: make the same one last.
  const again = createEngine(data);
  const fresh = createFormulas(data);
  const last = editOf(0);
  const rating = again.edit(last.index, last.value);
  fresh.edit(last.index, last.value);
  for (let index = 0; index < count; index += 1) {
    if (
      Math.abs((rating.scores[index] ?? 0) - fresh.score(index)) > 1e-9 ||
      rating.places[index] !== fresh.place(index)
    ) {
      throw new Error(
        `region ${index}: ${rating.scores[index]} and place ${rating.places[index]}, the formulas say ${fresh.score(index)}, ${fresh.place(index)}`,
      );
    }
  }
  console.log(
    row(
      `${count} regions: one edit, re-rated`,
      own,
      `${(peer.median / own.median).toFixed(0)} × faster than the formulas`,
    ),
  );
  console.log(
    row(
      `${count} regions: HyperFormula 3.5, same rating`,
      peer,
      `same R (1e-9) and places; ${milliseconds(peer.median)}`,
    ),
  );
}
