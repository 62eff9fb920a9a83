import { compareNames, type Dictionary } from '../../../i18n';
import type { Subject } from '../../../model/explanation';
import { seriesOf } from '../../../model/ownInputs';
import { ratedRegions } from '../../../model/package';
import { recordsOf } from '../../../model/records';
import type { RegionCode } from '../../../model/region';
import type { WholeMethodology } from '../../../model/wholeMethodology';
import { LANGUAGES, type Words } from '../../../model/words';
import type { AppState } from '../../../state/app';
import { TOPIC_NAMES } from '../../help/topics';
import { regionHref } from '../../region/address';
import { standardHref } from '../../standard/address';
import type { Commands } from '../commands';
import { searchNames } from '../regionSearch';
import { goTo } from '../route';
import type { Shell } from '../shell';
import { keysText } from '../shortcuts';
import { type Entry, entry } from './search';

export interface EntryGround {
  readonly app: AppState;
  readonly shell: Shell;
  readonly commands: Commands;
  /** In every language that is loaded, the one on view among them: commands are found in each. */
  readonly dictionaries: readonly Dictionary[];
  /** Null until it has been loaded. */
  readonly texts: Pick<WholeMethodology, 'paragraphs' | 'standard'> | null;
}

/** So much of a paragraph tells which it is. */
const PARAGRAPH_START = 90;

const inEveryLanguage = (...words: readonly Words[]): readonly string[] =>
  words.flatMap((each) => LANGUAGES.map((language) => each[language]));

/** Everything that can be gone to or done now, screens and commands first. */
export function entriesOf(ground: EntryGround): readonly Entry[] {
  return [
    ...commandEntries(ground),
    ...regionEntries(ground),
    ...methodEntries(ground),
    ...packageEntries(ground),
    ...orderEntries(ground),
    ...helpEntries(ground),
  ];
}

function commandEntries({ app, commands, dictionaries }: EntryGround): readonly Entry[] {
  const words = app.words();
  return commands.all.flatMap((command): readonly Entry[] => {
    // What it would act on is asked for once: nothing changes while the search lies over the page.
    const object = command.object?.();
    // The search itself is open; the package leaves by "save".
    if (object === null || command.id === 'search' || command.id === 'export package') return [];
    const keys = command.keys[0];
    return [
      entry(
        {
          kind: command.id.startsWith('screen ') ? 'screen' : 'command',
          name: object === undefined ? command.name(words) : `${command.name(words)}: ${object}`,
          beside: keys === undefined ? '' : keysText(keys),
          run: command.run,
        },
        dictionaries.map(command.name),
      ),
    ];
  });
}

function regionEntries({ app }: EntryGround): readonly Entry[] {
  const settings = app.document()?.settings();
  if (settings === undefined) return [];
  const [language, own] = [app.language(), app.ownRegion()?.code];
  const compare = compareNames(language);
  return [...ratedRegions(settings)]
    .sort((a, b) => Number(b.code === own) - Number(a.code === own) || compare(a.names[language], b.names[language]))
    .map((region) =>
      entry(
        {
          kind: 'region',
          name: region.names[language],
          beside: region.code,
          run: () => {
            location.hash = regionHref(region.code);
          },
        },
        searchNames(region),
      ),
    );
}

/** Directions and factors lead to the chain of their number, of the own region or else the first one; series to their column. */
function methodEntries({ app, shell }: EntryGround): readonly Entry[] {
  const document = app.document();
  const rating = app.derived.rating();
  if (document === null) return [];
  const language = app.language();
  const region = regionOf(app);
  const year = rating?.year ?? app.year();
  const open = (subject: Subject) => () => shell.openTrace(subject);
  const explained =
    rating === null || region === null
      ? []
      : document.methodology.directions.flatMap(({ code, names, shortNames, factors }) => [
          entry(
            {
              kind: 'direction',
              name: names[language],
              beside: code,
              run: open({ kind: 'direction', direction: code, region, year: rating.year }),
            },
            inEveryLanguage(names, shortNames),
          ),
          ...factors.map((factor) =>
            entry(
              {
                kind: 'factor',
                name: factor.names[language],
                beside: factor.code,
                run: open({ kind: 'value', factor: factor.code, region, year: rating.year }),
              },
              inEveryLanguage(factor.names, factor.shortNames),
            ),
          ),
        ]);
  const columns =
    region === null || year === null
      ? []
      : seriesOf(document.methodology, document.settings()).map(({ code, names, shortNames }) =>
          entry(
            {
              kind: 'series',
              name: names[language],
              beside: code,
              run: () => shell.goToCell({ region, input: code, year }),
            },
            inEveryLanguage(names, shortNames),
          ),
        );
  return [...explained, ...columns];
}

function regionOf(app: AppState): RegionCode | null {
  const rating = app.derived.rating();
  const own = app.ownRegion()?.code;
  if (rating === null) return own ?? null;
  if (own !== undefined && rating.regions.includes(own)) return own;
  return rating.regions[Math.max(0, rating.places.indexOf(1))] ?? null;
}

/** Years and scenarios of the open package. */
function packageEntries({ app, dictionaries }: EntryGround): readonly Entry[] {
  const document = app.document();
  if (document === null) return [];
  const nextYear =
    Math.max(
      ...app.derived.years().map(({ year }) => year),
      ...document.settings().years,
      new Date().getFullYear() - 1,
    ) + 1;
  const scenarios = [...recordsOf(document.records(), 'scenario')];
  return [
    ...app.derived
      .years()
      .map(({ year }) => entry({ kind: 'year', name: String(year), run: () => app.session.setYear(year) })),
    entry(
      {
        kind: 'command',
        name: `${app.words().data.addYear}: ${nextYear}`,
        run: async () => {
          const { createStructure } = await import('../../../state/structure');
          const outcome = await createStructure(app).addYear(nextYear);
          if (outcome.kind === 'problem') app.tell({ kind: 'problem', problem: outcome.problem });
          if (outcome.kind !== 'done') return;
          app.session.setYear(nextYear);
          goTo('data');
        },
      },
      dictionaries.map(({ data }) => data.addYear),
    ),
    ...(scenarios.length === 0
      ? []
      : [entry({ kind: 'scenario', name: app.words().palette.base, run: () => app.scenarios.choose(null) })]),
    ...scenarios.map(([id, { name }]) => entry({ kind: 'scenario', name, run: () => app.scenarios.choose(id) })),
  ];
}

/** Paragraphs of the Order, and the provisions of its annex 2. */
function orderEntries({ app, shell, texts }: EntryGround): readonly Entry[] {
  if (texts === null) return [];
  const language = app.language();
  const region = regionOf(app);
  const provisions = region === null ? [] : texts.standard.blocks.flatMap((block) => block.provisions);
  return [
    ...provisions.map(({ id, title }, index) =>
      entry(
        {
          kind: 'provision',
          name: `${app.words().standard.provision(index + 1)}. ${title[language]}`,
          run: () => {
            location.hash = standardHref('assessment', region ?? '', id);
          },
        },
        inEveryLanguage(title),
      ),
    ),
    ...texts.paragraphs.map(({ number, text }) =>
      entry(
        {
          kind: 'paragraph',
          name: `¶${number} ${text[language].slice(0, PARAGRAPH_START)}${text[language].length > PARAGRAPH_START ? '…' : ''}`,
          beside: number,
          run: () => shell.showParagraph(number),
        },
        inEveryLanguage(text),
      ),
    ),
  ];
}

/** What help has something to say about. */
const helpEntries = ({ app, shell, dictionaries }: EntryGround): readonly Entry[] =>
  TOPIC_NAMES.map((topic) =>
    entry(
      { kind: 'help', name: app.words().help.topics[topic].name, run: () => shell.openHelp(topic) },
      dictionaries.map(({ help }) => help.topics[topic].name),
    ),
  );
