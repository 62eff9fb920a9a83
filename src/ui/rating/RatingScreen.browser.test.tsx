import axe from 'axe-core';
import { createComputed, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCalculator } from '../../../workers/calculator';
import '../tokens.css';
import '../base.css';
import { dictionaryOf } from '../../i18n/dictionaries';
import { order5 } from '../../methodology';
import { type ColumnKey, columnKey, emptyColumn, withObservations } from '../../model/column';
import type { Methodology } from '../../model/methodology';
import type { PackageSettings } from '../../model/package';
import type { Lattice } from '../../model/rating';
import { standingOf } from '../../model/rating';
import type { PackageRegion } from '../../model/region';
import type { Language } from '../../model/words';
import { AppProvider, type AppState } from '../../state/app';
import { ShellProvider } from '../shell/shell';
import { RatingScreen } from './RatingScreen';

/** The hard directions alone, so that typed indices make whole rating years: F1 15, F2 10, F3 45, F5 10. */
const METHODOLOGY: Methodology = { ...order5, directions: order5.directions.filter(({ kind }) => kind === 'hard') };
const INPUTS = [
  'grp_index',
  'exports_index',
  'sme_gva_index',
  'sme_count_index',
  'fixed_capital_index',
  'fdi_index',
  'target_fulfilment',
];

let remove = () => {};
afterEach(() => remove());

interface Setting {
  /** By region: one value for all inputs of 2025; null: no data at all. In 2024 it is the other way round. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly own?: string;
  /** Codes of regions that are compared with. */
  readonly peers?: readonly string[];
  readonly language?: Language;
  readonly width?: number;
}

/** The screen over the real engine, in a room of a given width. */
function mountRating({ values, own, peers = [], language = 'kk', width = 1200 }: Setting) {
  const national: PackageRegion = {
    code: 'KZ',
    role: 'reference',
    names: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },
    shortNames: { kk: 'ҚР', ru: 'РК', en: 'RK' },
    slot: 9999,
  };
  const rated = Object.keys(values).map((code, slot): PackageRegion => {
    const known = order5.regions.find((region) => region.code === code);
    const name = { kk: code, ru: code, en: code };
    return { code, role: 'rated', names: known?.names ?? name, shortNames: known?.shortNames ?? name, slot };
  });
  const columns = new Map<ColumnKey, ReturnType<typeof emptyColumn>>();
  for (const year of [2024, 2025]) {
    const updates = rated.flatMap(({ code }, index) => {
      const value = values[code] ?? null;
      const typed = value === null ? null : year === 2025 ? value : 300 - value;
      return typed === null ? [] : [{ index, observation: { kind: 'number', value: typed, status: 'final' } as const }];
    });
    for (const input of INPUTS)
      columns.set(columnKey(input, year), withObservations(emptyColumn(rated.length + 1), updates));
  }
  const total = (value: number) => [
    { index: rated.length, observation: { kind: 'number', value, status: 'final' } as const },
  ];
  const withTotal = (key: ColumnKey, value: number) =>
    columns.set(key, withObservations(columns.get(key) ?? emptyColumn(rated.length + 1), total(value)));
  withTotal('grp_index@2025', 106.5);
  withTotal('exports@2024', 80);
  withTotal('exports@2025', 74);
  const calculator = createCalculator();
  calculator.open({ methodology: METHODOLOGY, regions: rated, references: [national], columns, batches: [] });

  const [settings, setSettings] = createSignal<PackageSettings>({
    name: 'Test',
    methodology: METHODOLOGY.id,
    readings: METHODOLOGY.readings,
    missing: METHODOLOGY.missing,
    expert: [],
    regions: [...rated, national],
    units: {},
    inputs: [],
    published: {},
    remarks: {},
    years: [],
    planningYears: [],
    exchangeRates: {},
  });
  const [year, setYear] = createSignal(2025);
  const choices = () => ({ readings: settings().readings, missing: settings().missing, weights: {}, expert: [] });
  const [edits, setEdits] = createSignal(0);
  const [answer, setAnswer] = createSignal(calculator.rate(2025, choices()));
  const [lattice, setLattice] = createSignal<Lattice | null>(null);
  const recompute = () => {
    edits();
    // A worker's answer is a copy each time.
    const answered = calculator.rate(year(), choices());
    setAnswer({ ...answered, rating: { ...answered.rating } });
    void calculator.lattice(year(), choices()).then((found) => found !== null && setLattice(found));
  };

  const app = {
    session: { setYear, firstSteps: () => null },
    language: () => language,
    firstWords: () => dictionaryOf(language),
    document: () => ({
      settings,
      methodology: METHODOLOGY,
    }),
    derived: {
      rating: () => answer().rating,
      references: () => answer().references,
      before: () => answer().before,
      years: () => answer().years,
      lattice,
      standing: () => standingOf(answer().rating, METHODOLOGY),
    },
    weights: { onView: () => null, name: () => null },
    scenarios: { scenario: () => null, plan: () => null },
    year,
    choices,
    ownRegion: () => rated.find(({ code }) => code === own) ?? null,
    peers: () => peers,
    setReadings: (readings: PackageSettings['readings']) => setSettings({ ...settings(), readings }),
    exportFile: () => Promise.resolve(null),
  } as unknown as AppState; // what the screen does not use is left out

  const traced: (string | null)[] = [];
  const say = vi.fn();
  const shell = {
    showTrace: () => {},
    showSelection: () => {},
    showYear: () => {},
    say,
    takeFiles: () => {},
    openReadings: () => {},
    chooseOwnRegion: vi.fn(),
    choosePeers: vi.fn(),
    openHelp: () => {},
    openMethod: () => {},
    showParagraph: () => {},
    openTrace: () => {},
    goToCell: () => {},
    cellToShow: () => null,
    cellShown: () => {},
  };
  const root = document.body.appendChild(document.createElement('main'));
  root.style.width = `${width}px`;
  root.style.height = '800px';
  const end = render(() => {
    createComputed(recompute);
    return (
      <AppProvider value={app}>
        <ShellProvider value={shell}>
          <RatingScreen onTrace={(region) => traced.push(region)} />
        </ShellProvider>
      </AppProvider>
    );
  }, root);
  remove = () => {
    end();
    root.remove();
  };

  const rowsOf = () => [...root.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  return {
    root,
    traced,
    say,
    shell,
    /** Codes of the drawn rows from top to bottom, the pinned one first where there is one. */
    codes: () => rowsOf().map((row) => row.dataset['row']),
    row(code: string): HTMLTableRowElement {
      const found = rowsOf().findLast((row) => row.dataset['row'] === code);
      if (found === undefined) throw new Error(`no row ${code}`);
      return found;
    },
    /** Place, change, name and R of a row, as they are read. */
    cells(code: string): readonly string[] {
      return [...this.row(code).cells].slice(0, 4).map((cell) => (cell.textContent ?? '').trim());
    },
    button(name: RegExp): HTMLElement {
      const found = [...root.querySelectorAll<HTMLElement>('button')].find((each) =>
        name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
      );
      if (found === undefined) throw new Error(`no button ${name}`);
      return found;
    },
    edit(region: string, value: number): void {
      const index = rated.findIndex(({ code }) => code === region);
      const observation = { kind: 'number', value, status: 'final' } as const;
      calculator.patch(INPUTS.map((input) => ({ input, year: 2025, index, observation })));
      setEdits((count) => count + 1);
    },
  };
}

const FOUR = { 'KZ-10': 110, 'KZ-11': 120, 'KZ-15': 100, 'KZ-27': 130 };
/** Until what stands beside the table has come, and whatever follows in a frame or two. */
const settle = async () => {
  await vi.waitFor(() => expect(document.querySelector('aside > *')).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 60));
};

describe('the league table', () => {
  it('lists the regions by place, the own one pinned on top and again in its place', () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10' });
    expect(rating.codes()).toEqual(['KZ-10', 'KZ-27', 'KZ-11', 'KZ-10', 'KZ-15']);
    expect(rating.cells('KZ-27')).toEqual(['1', '33 орынға көтерілді', 'Батыс Қазақстан облысы', '20,000']);
    expect(rating.cells('KZ-15')).toEqual(['4', '33 орынға төмендеді', 'Ақтөбе облысы', '1,000']);
  });

  it('shows equal R at the better place, and says with how many it is shared', () => {
    const rating = mountRating({ values: { ...FOUR, 'KZ-11': 110 } });
    expect(rating.cells('KZ-10')[0]).toBe('2');
    expect(rating.cells('KZ-11')[0]).toBe('2');
    expect(rating.row('KZ-11').cells[0]?.title).toMatch(/^2–3-орындарды 2 өңір тең бөліседі/);
  });

  it('follows an edit: places, R, order of rows', () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10', language: 'en' });
    rating.edit('KZ-15', 140);
    expect(rating.codes()).toEqual(['KZ-10', 'KZ-15', 'KZ-27', 'KZ-11', 'KZ-10']);
    expect(rating.cells('KZ-15')).toEqual(['1', '=place unchanged', 'Aktobe Region', '20.000']);
    expect(rating.cells('KZ-10')[0]).toBe('4');
  });

  it('puts a region without data last, without place, with the reason', () => {
    const rating = mountRating({ values: { 'KZ-19': null, ...FOUR }, language: 'ru' });
    expect(rating.codes().at(-1)).toBe('KZ-19');
    expect(rating.row('KZ-19').textContent).toContain('Данных нет: R не вычислен.');
    expect(rating.cells('KZ-19')[0]).toBe('–места нет');
  });

  it('shows the national total below the rows, with the factor values that are known of it', () => {
    const rating = mountRating({ values: FOUR });
    const last = [...rating.root.querySelectorAll('table')][0]?.rows;
    const text = last?.[last.length - 1]?.textContent;
    expect(text).toContain('Қазақстан Республикасы');
    expect(text).toContain('F1.1\u00A0106,5 · F1.2\u00A092,5');
  });

  it('says what the weights sum to where it is not 100', async () => {
    const rating = mountRating({ values: FOUR });
    await expect
      .poll(() => rating.root.textContent, { timeout: 10_000 })
      .toContain('Салмақтардың қосындысы 100 емес, 80.');
  });

  it('names the places under the readings in the band', async () => {
    const rating = mountRating({ values: FOUR });
    // Without a survey an answer of 0 is nothing to be read: half as many readings as the Order has.
    await expect
      .poll(() => rating.row('KZ-27').querySelector('svg title')?.textContent, { timeout: 10_000 })
      .toMatch(/^рангі бойынша: 1, сызықтық: 1, үздікке қатынасы: 1\. Барлық 20 нұсқада: 1-орын\./);
  });

  it('draws the bars to scale: the head is the best bar there can be', () => {
    const rating = mountRating({ values: FOUR });
    const endOf = (svg: Element | null) =>
      [...(svg?.querySelectorAll('rect[data-direction]') ?? [])].reduce((sum, rect) => {
        const end = Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'));
        return Math.max(sum, end);
      }, 0);
    const head = endOf(rating.root.querySelector('thead svg'));
    const bar = (code: string) => endOf(rating.row(code).querySelector('svg[role=img]'));
    // All points, and 1 of 20; the gap at the end is up to a pixel.
    expect(Math.abs(bar('KZ-27') - head)).toBeLessThan(2);
    expect(Math.abs(bar('KZ-15') - head / 20)).toBeLessThan(2);
  });
});

describe('a direction that is put first', () => {
  it('begins all bars and sorts the table, until it is pressed again', async () => {
    const rating = mountRating({ values: FOUR });
    await settle();
    rating.edit('KZ-10', 125);
    await userEvent.click(rating.button(/^F3/));
    expect(rating.button(/^F3/).getAttribute('aria-pressed')).toBe('true');
    for (const code of rating.codes()) {
      expect(rating.row(code ?? '').querySelector('rect')?.dataset['direction']).toBe('2');
    }
    await userEvent.click(rating.button(/^F3/));
    expect(rating.row('KZ-27').querySelector('rect')?.dataset['direction']).toBe('0');
  });
});

describe('the active cell', () => {
  it('is the own region’s R, and moves by keys', async () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10' });
    expect(rating.traced).toEqual(['KZ-10']);
    const stops = () => [...rating.root.querySelectorAll<HTMLElement>('[data-score][tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Батыс Қазақстан облысы: R 20,000');
    await userEvent.keyboard('{End}');
    expect(rating.traced.at(-1)).toBe('KZ-15');
    await userEvent.keyboard('{Home}');
    expect(rating.traced.at(-1)).toBe('KZ-10');
    expect(stops()).toHaveLength(1);
  });

  it('goes to the region whose tile is pressed', async () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10' });
    await settle();
    await userEvent.click(rating.button(/^Ақмола облысы, 2-орын$/));
    expect(rating.traced.at(-1)).toBe('KZ-11');
    expect(rating.row('KZ-11').querySelector('[aria-pressed="true"]')).not.toBeNull();
  });
});

describe('regions that are compared with', () => {
  it('are marked in the table and on the map, with their distance to the own one beside', async () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10', peers: ['KZ-15', 'KZ-27'] });
    await settle();
    const header = (code: string) => rating.row(code).querySelector('th')?.getAttribute('aria-label');
    expect(header('KZ-15')).toBe('Ақтөбе облысы, салыстыру: A');
    expect(header('KZ-27')).toBe('Батыс Қазақстан облысы, салыстыру: B');
    expect(header('KZ-11')).toBe('Ақмола облысы');
    expect(rating.button(/^Батыс Қазақстан облысы, 1-орын, салыстыру: B$/).textContent).toContain('B');
    const table = [...rating.root.querySelectorAll('table')].find(
      ({ caption }) => caption?.textContent === 'Салыстырылатын өңірлер',
    );
    expect([...(table?.tBodies[0]?.rows ?? [])].map(({ innerText }) => innerText.split(/\s*\t\s*/))).toEqual([
      ['1', expect.stringContaining('Батыс Қазақстан облысы'), '+12,667'],
      ['4', expect.stringContaining('Ақтөбе облысы'), '−6,333'],
    ]);
  });

  it('stand alone with the own one while that is wanted; a tile of another brings all back', async () => {
    const rating = mountRating({ values: FOUR, own: 'KZ-10', peers: ['KZ-15'] });
    await settle();
    await userEvent.click(rating.button(/^Кестеде тек осылар$/));
    expect(rating.codes()).toEqual(['KZ-10', 'KZ-10', 'KZ-15']);
    expect(rating.cells('KZ-15')[0]).toBe('4');
    await userEvent.click(rating.button(/^Ақмола облысы, 2-орын$/));
    expect(rating.codes()).toEqual(['KZ-10', 'KZ-27', 'KZ-11', 'KZ-10', 'KZ-15']);
    expect(rating.traced.at(-1)).toBe('KZ-11');
  });

  it('are chosen in a dialog', async () => {
    const rating = mountRating({ values: FOUR });
    await settle();
    await userEvent.click(rating.button(/^Өңірлерді таңдау$/));
    expect(rating.shell.choosePeers).toHaveBeenCalledOnce();
  });
});

describe('many regions', () => {
  it('are drawn as far as they are in sight, and the last can be reached by a key', async () => {
    const values = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`D-${at}`, 80 + at / 10]));
    const rating = mountRating({ values });
    await settle();
    expect(rating.codes().length).toBeLessThan(120);
    rating.root.querySelector<HTMLElement>('[data-score][tabindex="0"]')?.focus();
    await userEvent.keyboard('{End}');
    await settle();
    expect(rating.traced.at(-1)).toBe('D-0');
    expect(document.activeElement?.getAttribute('data-score')).toBe('D-0');
    expect(rating.codes().length).toBeLessThan(120);
  });
});

describe('what is taken away', () => {
  it('is the table as tab-separated text with every digit', async () => {
    const copied: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const rating = mountRating({ values: FOUR, width: 1600 });
    await settle();
    await userEvent.click(rating.button(/^Кестені көшіру$/));
    const [head = '', first = ''] = (copied[0] ?? '').split('\r\n');
    expect(head.split('\t').slice(0, 5)).toEqual([
      'Орын',
      '2024 жылғы орынмен салыстырғандағы өзгеріс',
      'Өңір',
      'Коды',
      'R',
    ]);
    expect(first.split('\t').slice(0, 6)).toEqual(['1', '3', 'Батыс Қазақстан облысы', 'KZ-27', '20', '3,75']);
    expect(rating.say).toHaveBeenCalledWith('Кесте көшірілді: 4 жол.');
    write.mockRestore();
  });
});

describe('for everybody', () => {
  it.each([
    [1200, 'light'],
    [1200, 'dark'],
    [390, 'light'],
  ])('axe finds nothing at %i pixels, %s', async (width, theme) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'kk';
    mountRating({ values: { ...FOUR, 'KZ-19': null }, own: 'KZ-10', width });
    await settle();
    const { violations } = await axe.run('main', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });

  it('stays inside its room, down to 320 pixels', async () => {
    for (const width of [320, 390, 620, 876, 1180]) {
      const rating = mountRating({ values: FOUR, own: 'KZ-10', width });
      await settle();
      const table = rating.root.querySelector('table')?.getBoundingClientRect();
      const room = rating.root.getBoundingClientRect();
      expect(table?.right ?? 0).toBeLessThanOrEqual(room.right + 0.5);
      remove();
    }
  });
});
