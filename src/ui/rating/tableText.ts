import { plainNumber } from '../../i18n';
import { writeBlock } from '../sheet/writeBlock';
import type { LeagueView } from './view';

/** A text as a cell that a spreadsheet will not take for a formula. */
const cell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * The league table as text that a spreadsheet takes from the clipboard, in the order on view: place, change, region,
 * code, R, what each direction brings, from best to worst place. Figures with every digit, in the language's own sign.
 */
export function leagueText(view: LeagueView): string {
  const words = view.words().rating;
  const { rating: now, language, methodology } = view;
  const rating = now();
  const lattice = view.lattice();
  const before = view.app.derived.before();
  const number = (value: number | undefined) => plainNumber(value ?? Number.NaN, language());
  const place = (value: number | undefined) => (value === undefined || value === 0 ? '' : String(value));

  const head = [
    words.place,
    ...(before === null ? [] : [words.changeFromLong(before.year)]),
    words.region,
    view.words().rating.code,
    'R',
    ...methodology.directions.map(({ code, shortNames }) => `${code} ${shortNames[language()]}`),
    ...(lattice === null ? [] : [words.bestPlace, words.worstPlace]),
  ];
  const rows = view.codes().map((code) => {
    const index = view.indexOf(code);
    const { gained } = view.figuresOf(code);
    return [
      place(rating.places[index]),
      ...(before === null ? [] : [gained === null ? '' : String(gained)]),
      cell(view.nameOf(code)),
      cell(code),
      number(rating.scores[index]),
      ...rating.directions.map(({ contributions }) => number(contributions[index])),
      ...(lattice === null ? [] : [place(lattice.best[index]), place(lattice.worst[index])]),
    ];
  });
  return writeBlock([head.map(cell), ...rows]);
}
