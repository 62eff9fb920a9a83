import { unitName } from '../../i18n';
import type { Statement } from '../../model/assessment';
import type { RegionCode } from '../../model/region';
import type { ReportPart, StandardItem } from '../../model/wholeMethodology';
import { factorStyle, shownFigure, styleOf } from '../data/figures';
import type { ReportFigure } from './reportFigures';
import type { StandardView } from './view';

/** What a part of the yearly report says as long as nobody has written anything else: sentences made of the package's figures. */
export function draftOf(
  part: ReportPart,
  view: StandardView,
  region: RegionCode,
  year: number,
  figures: readonly ReportFigure[],
): string {
  switch (part) {
    case 'plan results':
      return lines([
        ...figures.filter(isFulfilment).map((figure) => figureSentence(figure, view, year)),
        planSentence(view, region),
        ...evidenceOfPlan(view, region),
      ]);
    case 'next measures':
      return lines(measures(view, region, ({ mark }) => mark === 'partly' || mark === 'not met', 'due'));
    case 'updated measures':
      return lines(measures(view, region, ({ review }) => review !== null, 'review'));
    case 'figures':
      return lines(figures.map((figure) => figureSentence(figure, view, year)));
    case 'policy':
      return '';
  }
}

const lines = (all: readonly string[]): string => all.filter((line) => line !== '').join('\n');
const isFulfilment = ({ factor }: ReportFigure): boolean => factor.formula.kind === 'fulfilment';

/** An amount with its unit: `893,4 млрд ₸`; blank where there is none. */
export function amountText(amount: number, { input }: ReportFigure, view: StandardView): string {
  if (input === undefined || !Number.isFinite(amount)) return '';
  return `${shownFigure(amount, styleOf(input.unit), view.language())} ${unitName(input.unit, view.app.words().units)}`.trim();
}

/** The factor's value, in per cent. */
export const valueText = ({ value, factor }: ReportFigure, view: StandardView): string =>
  shownFigure(value, factorStyle(factor.unit, factor.formula), view.language());

function figureSentence(figure: ReportFigure, view: StandardView, year: number): string {
  if (!Number.isFinite(figure.value)) return '';
  const words = view.words().draft;
  const name = view.text(figure.factor.shortNames);
  const share = view.perCent(figure.value);
  const [now, before, actual] = [figure.now, figure.before, figure.actual].map((amount) =>
    amountText(amount, figure, view),
  );
  if (isFulfilment(figure)) {
    return now === '' || actual === ''
      ? words.fulfilmentAlone(name, year, share)
      : words.fulfilment(name, year, actual ?? '', now ?? '', share);
  }
  const level = figure.input === undefined ? name : view.text(figure.input.names);
  return now === '' || before === ''
    ? words.growthAlone(name, year, share)
    : words.growth(level, year, now ?? '', before ?? '', share);
}

/** The first provision is about the Plan. */
function planSentence(view: StandardView, region: RegionCode): string {
  const [plan] = view.provisions;
  if (plan === undefined || !view.standard.isBegun(region)) return '';
  const { met, partly, applying, share } = view.fulfilmentOf(region, plan.id);
  return view.words().draft.plan(view.percent({ share }), met, partly, applying - met - partly);
}

const evidenceOfPlan = (view: StandardView, region: RegionCode): readonly string[] =>
  (view.provisions[0]?.items ?? []).flatMap(({ id, kind }) => {
    const { evidence } = view.standard.said(region, id);
    if (kind !== 'requirement' || evidence === '') return [];
    return [view.words().draft.measure(view.words().itemPlace(view.standard.position(id)), evidence, '')];
  });

/** The requirements of which something is to be done, with who answers for it and by when. */
function measures(
  view: StandardView,
  region: RegionCode,
  isMeant: (said: Statement) => boolean,
  when: 'due' | 'review',
): readonly string[] {
  const words = view.words().draft;
  const items: readonly StandardItem[] = view.provisions.flatMap((provision) => provision.items);
  return items
    .filter(({ id, kind }) => kind === 'requirement' && isMeant(view.standard.said(region, id)))
    .map(({ id, text }) => {
      const said = view.standard.said(region, id);
      const date = said[when];
      const rest = [
        ...(said.responsible === '' ? [] : [words.responsible(said.responsible)]),
        ...(date === null ? [] : [words[when](view.date(date))]),
      ];
      const place = view.words().itemPlace(view.standard.position(id));
      return words.measure(place, view.text(text), rest.length === 0 ? '' : ` (${rest.join(', ')})`);
    });
}
