import { type Dictionary, formatShort, type Names, unitName } from '../../i18n';
import { readQuantity } from '../../model/quantity';
import type { Language } from '../../model/words';
import { candidatesOf, namedTwice } from './placing';
import type { PastePlan } from './plan';
import type { PasteChoices } from './survey';

/** One thing to choose: its answers, and what each makes of the choices. */
export interface PasteQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly {
    readonly text: string;
    readonly isChosen: boolean;
    readonly choice: Partial<PasteChoices>;
  }[];
}

interface Said {
  readonly plan: PastePlan;
  readonly words: Dictionary;
  readonly names: Names;
  readonly language: Language;
}

const SIGNS = [',', '.'] as const;
const MOST_DECIMALS = 9;
/** Nobody answers more one by one; the rest stays out of the sheet. */
const MOST_ONE_BY_ONE = 12;

/** What has to be answered before anything is pasted, answered already or not. */
export function questionsIn(said: Said): readonly PasteQuestion[] {
  const byName = said.plan.choices.rows === 'names' ? [...unsaidNames(said), ...doubleNames(said)] : [];
  return [...signQuestion(said), ...unitQuestion(said), ...byName.slice(0, MOST_ONE_BY_ONE)];
}

/** What is chosen already and may be chosen otherwise. */
export function choicesIn({ plan, words }: Said): readonly PasteQuestion[] {
  const { choices, survey, counts, numbers } = plan;
  const { pasting } = words;
  const of = <Key extends 'rows' | 'columns' | 'figures' | 'slips', Value extends PasteChoices[Key] & string>(
    key: Key,
    text: string,
    named: Readonly<Record<Value, string>>,
  ): PasteQuestion => ({
    id: key,
    text,
    answers: Object.entries<string>(named).map(([value, answer]) => ({
      text: answer,
      isChosen: choices[key] === value,
      choice: { [key]: value },
    })),
  });
  const hasStored = counts.exact > 0 || numbers.differing.length > 0 || choices.figures === 'shown';
  return [
    ...(survey.layout.nameColumn >= 0 ? [of('rows', pasting.rows, pasting.rowChoices)] : []),
    ...(survey.byHeading !== null ? [of('columns', pasting.columns, pasting.columnChoices)] : []),
    ...(hasStored ? [of('figures', pasting.figures, pasting.figureChoices)] : []),
    ...(counts.slips > 0 ? [of('slips', pasting.slips(counts.slips), pasting.slipChoices)] : []),
  ];
}

function signQuestion({ plan, words: { pasting }, language }: Said): readonly PasteQuestion[] {
  const { decision } = plan.survey;
  if (typeof decision === 'string') return [];
  const [sample = ''] = decision.ambiguous;
  return [
    {
      id: 'sign',
      text: pasting.sign,
      answers: SIGNS.map((sign) => {
        const read = readQuantity(sample, sign);
        const example =
          read.kind === 'number' ? `: ${pasting.readAs(sample, formatShort(read.value, MOST_DECIMALS, language))}` : '';
        return {
          text: `${pasting.signChoices[sign]}${example}`,
          isChosen: plan.choices.sign === sign,
          choice: { sign },
        };
      }),
    },
  ];
}

/** One answer for all columns whose headings state another unit: they come from one table. */
function unitQuestion({ plan, words, names, language }: Said): readonly PasteQuestion[] {
  const [first] = plan.units;
  if (first === undefined) return [];
  const { pasting } = words;
  const isConvertible = plan.units.every(({ factor }) => factor !== null);
  const times = first.factor === null ? '' : `: × ${formatShort(first.factor, MOST_DECIMALS, language)}`;
  const answers = isConvertible ? (['convert', 'as is', 'leave out'] as const) : (['as is', 'leave out'] as const);
  return [
    {
      id: 'units',
      text: pasting.units(names.input(first.to.input), first.statedText, unitName(first.to.unit, words.units)),
      answers: answers.map((units) => ({
        text: `${pasting.unitChoices[units]}${units === 'convert' ? times : ''}`,
        isChosen: plan.choices.units === units,
        choice: { units },
      })),
    },
  ];
}

function unsaidNames({ plan, words: { pasting }, names }: Said): readonly PasteQuestion[] {
  const { layout, ground } = plan.survey;
  return layout.names.flatMap((_, at): PasteQuestion[] => {
    const candidates = candidatesOf(layout, at);
    if (candidates.length === 0) return [];
    const row = layout.headingRows + at;
    const chosen = plan.choices.regions.get(row);
    const answer = (region: number, text: string) => ({
      text,
      isChosen: chosen === region,
      choice: { regions: new Map(plan.choices.regions).set(row, region) },
    });
    return [
      {
        id: `region ${row}`,
        text: pasting.which(row + 1, labelOf(plan, row)),
        answers: [
          ...candidates.map((region) => answer(region, names.region(ground.codeOf(region)))),
          answer(-1, pasting.leaveOut),
        ],
      },
    ];
  });
}

function doubleNames({ plan, words: { pasting }, names }: Said): readonly PasteQuestion[] {
  const { layout, ground, block } = plan.survey;
  return [...namedTwice(layout, plan.choices)].map(([region, rows]) => {
    const answer = (row: number, text: string) => ({
      text,
      isChosen: plan.choices.twice.get(region) === row,
      choice: { twice: new Map(plan.choices.twice).set(region, row) },
    });
    return {
      id: `twice ${region}`,
      text: pasting.twice(names.region(ground.codeOf(region))),
      answers: [
        ...rows.map((row) =>
          answer(row, pasting.rowNumbered(row + 1, (block.rows[row] ?? []).slice(0, 4).join(' · '))),
        ),
        answer(-1, pasting.leaveOut),
      ],
    };
  });
}

/** What stands in the column of names; empty where there is none. */
export const labelOf = ({ survey: { block, layout } }: PastePlan, row: number): string =>
  layout.nameColumn < 0 ? '' : (block.rows[row]?.[layout.nameColumn] ?? '').trim();
