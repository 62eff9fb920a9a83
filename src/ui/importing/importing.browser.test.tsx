import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordsOf } from '../../model/records';
import { memoryStorage } from '../../storage/memoryStorage';
import { mountInApp, waitFor } from './trialApp';

let remove = () => {};
afterEach(() => remove());

/** The import of files as a screen has it. */
function mountImport() {
  const mounted = mountInApp(memoryStorage(), () => null);
  remove = mounted.remove;
  const dialog = () => mounted.root.querySelector('dialog');
  return {
    ...mounted,
    give: (...files: readonly File[]) => mounted.intake()?.accept(files),
    waiting: () => mounted.intake()?.arrivals()?.waiting(),
    dialog,
    /** Once the dialog shows a preview: what is written in it. */
    preview: async () => {
      const shown = await waitFor(() => dialog()?.querySelector('dl') && dialog(), 'a preview');
      return (shown.textContent ?? '').replace(/\s+/g, ' ');
    },
    closed: () => waitFor(() => dialog() === null, 'the dialog to close'),
    radio: (text: string, nth = 0) =>
      waitFor(
        () =>
          [...(dialog()?.querySelectorAll('label') ?? [])]
            .filter((label) => label.textContent?.startsWith(text))
            [nth]?.querySelector('input'),
        `the choice ${text}`,
      ),
    value: (region: string, input: string, year: number) => {
      const observation = mounted.app.document()?.mirror().observation(region, input, year);
      return observation?.kind === 'number' ? observation.value : (observation?.kind ?? null);
    },
  };
}

const csv = (text: string, name = 'figures.csv'): File => new File([text], name, { type: 'text/csv' });
const HEADER = 'region,input,year,value\n';
const FIGURES = `${HEADER}KZ-10,fdi,2024,10.5\nKZ-11,fdi,2024,11.5\n`;

describe('the import of figures', () => {
  it('writes nothing before the user agrees, then everything in one step that can be taken back', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(FIGURES));
    await view.preview();
    expect(view.value('KZ-10', 'fdi', 2024)).toBeNull();

    await userEvent.click(await view.button('2 ұяшықты жазу'));
    await view.closed();
    expect(view.value('KZ-10', 'fdi', 2024)).toBe(10.5);
    expect(view.value('KZ-11', 'fdi', 2024)).toBe(11.5);
    await expect.poll(() => view.text()).toContain('«figures.csv»: 2 ұяшық жазылды.');

    await userEvent.click(await view.button('Болдырмау'));
    await waitFor(() => view.value('KZ-10', 'fdi', 2024) === null);
    expect(view.value('KZ-11', 'fdi', 2024)).toBeNull();
    await waitFor(() => !view.text().includes('жазылды'));
  });

  it('is left by Escape with nothing written', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(FIGURES));
    await view.preview();
    await userEvent.keyboard('{Escape}');
    await view.closed();
    expect(view.app.importing.stage().stage).toBe('idle');
    expect(view.value('KZ-10', 'fdi', 2024)).toBeNull();
  });

  it('shows what would change, with the figure that stands there now', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.app.setCell(
      { region: 'KZ-10', input: 'fdi', year: 2024 },
      { kind: 'number', value: 1234.5, status: 'provisional' },
    );
    view.give(csv(FIGURES));
    await view.preview();
    const row = view.dialog()?.querySelector('tbody tr');
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['Абай облысы', 'ТШИ, млн\u00A0USD', '2024', '1\u00A0234,5', '10,5', '']);
    expect(await view.button('2 ұяшықты жазу')).toBeTruthy();
  });

  it('asks again where what it would change has been changed since it was shown', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const cell = { region: 'KZ-10', input: 'fdi', year: 2024 };
    view.app.setCell(cell, { kind: 'number', value: 1234.5, status: 'final' });
    view.give(csv(FIGURES));
    await view.preview();
    // As another tab does it: behind the dialog.
    view.app.setCell(cell, { kind: 'number', value: 99.9, status: 'final' });
    await userEvent.click(await view.button('2 ұяшықты жазу'));
    await waitFor(() => view.text().includes(view.words.importing.overtaken));
    expect(view.value('KZ-10', 'fdi', 2024)).toBe(99.9);
    expect(view.dialog()?.querySelector('tbody tr')?.textContent).toContain('99,9');
    await userEvent.click(await view.button('2 ұяшықты жазу'));
    await view.closed();
    expect(view.value('KZ-10', 'fdi', 2024)).toBe(10.5);
  });

  it('leaves status and source of a figure that stands there where the file has no column for them', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.app.setCell(
      { region: 'KZ-10', input: 'fdi', year: 2024 },
      { kind: 'number', value: 1, status: 'synthetic', source: 'БАҚ' },
    );
    view.app.setCell(
      { region: 'KZ-11', input: 'fdi', year: 2024 },
      { kind: 'number', value: 2, status: 'plan', source: 'БАҚ' },
    );
    view.give(csv('region,input,year,value\nKZ-10,fdi,2024,1\nKZ-11,fdi,2024,3\n'));
    expect(await view.preview()).toContain(view.words.importing.keptStatus(1));
    await userEvent.click(await view.button('1 ұяшықты жазу'));
    await view.closed();
    expect(view.app.document()?.mirror().observation('KZ-10', 'fdi', 2024)).toMatchObject({ status: 'synthetic' });
    expect(view.app.document()?.mirror().observation('KZ-11', 'fdi', 2024)).toEqual({
      kind: 'number',
      value: 3,
      status: 'plan',
      source: 'БАҚ',
    });
  });

  it('shows all the cells that would change, a page at a time', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const regions =
      view.app
        .document()
        ?.settings()
        .regions.filter(({ role }) => role === 'rated') ?? [];
    const places = regions.flatMap(({ code }) =>
      Array.from({ length: 12 }, (_, index) => ({ region: code, input: 'fdi', year: 2014 + index })),
    );
    const rows = (value: number) => places.map(({ region, input, year }) => `${region},${input},${year},${value}`);
    const file = (value: number) => csv(['region,input,year,value', ...rows(value)].join('\n'));
    view.give(file(1));
    await view.preview();
    await userEvent.click(await view.button('240 ұяшықты жазу'));
    await view.closed();
    view.give(file(2));
    await view.preview();
    const shown = () => view.dialog()?.querySelectorAll('tbody tr').length;
    expect(shown()).toBe(200);
    await userEvent.click(await view.button(view.words.importing.showMore));
    expect(shown()).toBe(240);
    expect(view.hasButton(view.words.importing.showMore)).toBe(false);
  });

  it('has nothing to write where the file says what the package has', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.app.setCell({ region: 'KZ-10', input: 'fdi', year: 2024 }, { kind: 'number', value: 10.5, status: 'final' });
    view.give(csv(`${HEADER}KZ-10,fdi,2024,10.5\n`));
    expect(await view.preview()).toContain(view.words.importing.nothingToWrite);
    expect(((await view.button('Жазу')) as HTMLButtonElement).disabled).toBe(true);
  });

  it('goes into a new package called after the file where none is open', async () => {
    const view = mountImport();
    view.give(csv(FIGURES, 'Жамбыл 2024.csv'));
    await view.preview();
    expect(view.app.document()?.settings().name).toBe('Жамбыл 2024');
  });

  it('leaves no package behind where nothing of the file is written, be it given up or refused', async () => {
    const view = mountImport();
    view.give(csv(FIGURES), csv('', 'Бос.csv'));
    await view.preview();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => view.text().includes(view.words.importing.refused), 'the refusal');
    await userEvent.keyboard('{Escape}');
    await view.closed();
    await waitFor(() => view.app.packages.list().length === 0 && view.app.document() === null, 'no package');
    expect(view.app.packages.deleted()).toEqual([]);
    // One of which something is written stays, though the next file is given up.
    view.give(csv(FIGURES), csv(FIGURES.replaceAll('2024', '2023'), 'next.csv'));
    await view.preview();
    await userEvent.click(await view.button('2 ұяшықты жазу'));
    await waitFor(() => view.text().includes('next.csv') && view.dialog()?.querySelector('dl'), 'the next preview');
    await userEvent.keyboard('{Escape}');
    await view.closed();
    expect([view.app.packages.list().length, view.value('KZ-10', 'fdi', 2024)]).toEqual([1, 10.5]);
  });

  it('keeps markup in names as text', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(`${HEADER}<b onclick="alert(1)">Абай</b> x,fdi,2024,1\nKZ-10,fdi,2024,2\n`, '<i>x.csv'));
    expect(await view.preview()).toContain('<b onclick="alert(1)">Абай</b> x');
    expect(view.dialog()?.querySelector('b, i')).toBeNull();
  });
});

describe('questions', () => {
  const AMBIGUOUS = `${HEADER}KZ-10,exports,2024,"475,962"\n`;

  it('hold back the writing until they are answered, and the answer can be changed', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(AMBIGUOUS));
    expect(await view.preview()).toContain('Нүкте – ондық белгі: 475,962 = 475\u00A0962'.replace('\u00A0', ' '));
    expect(((await view.button('Жазу')) as HTMLButtonElement).disabled).toBe(true);
    await waitFor(() => document.activeElement?.matches('fieldset input'), 'the first question to have the focus');

    await userEvent.keyboard(' ');
    const write = await view.button('1 ұяшықты жазу');
    expect(document.activeElement?.matches('fieldset input:checked')).toBe(true);
    await userEvent.click(await view.radio('Нүкте'));
    await waitFor(() => view.app.importing.stage().stage === 'preview');
    await userEvent.click(write);
    await view.closed();
    expect(view.value('KZ-10', 'exports', 2024)).toBe(475_962);
  });

  it('of one kind can be answered all at once, and one of them otherwise', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const twice = (region: string) => `${region},fdi,2024,1.5\n${region},fdi,2024,2.5\n`;
    view.give(csv(HEADER + ['KZ-10', 'KZ-11', 'KZ-15'].map(twice).join('')));
    await view.preview();
    await userEvent.click(await view.radio('Соңғысын алу'));
    await view.button('3 ұяшықты жазу');
    await userEvent.click(await view.radio('Біріншісін алу', 1));
    await waitFor(() => view.app.importing.stage().stage === 'preview');
    await userEvent.click(await view.button('3 ұяшықты жазу'));
    await view.closed();
    expect(['KZ-10', 'KZ-11', 'KZ-15'].map((region) => view.value(region, 'fdi', 2024))).toEqual([1.5, 2.5, 2.5]);
  });

  it('hold back the rows that stand a thousandfold apart, and say what converting does to them', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const codes = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27'];
    const rows = codes.map((code, index) => `${code},fdi,2024,${index < 3 ? 41_500 + 1000 * index : 45.5 + index}\n`);
    view.give(csv(HEADER + rows.join('')));
    const text = await view.preview();
    expect(text).toContain('«ТШИ» көрсеткішінің 2024 жылғы мәндері');
    expect(text).toContain('2, 3, 4');
    // Three and three: nothing in the package tells which are right.
    expect(text).toContain(view.words.importing.hangs(6));
    expect(text).toContain('Қалған сандарды мыңға көбейту');
    await userEvent.click(await view.radio('Бұл сандарды мыңға бөлу'));
    await userEvent.click(await view.button('6 ұяшықты жазу'));
    await view.closed();
    expect(codes.map((code) => view.value(code, 'fdi', 2024))).toEqual([41.5, 42.5, 43.5, 48.5, 49.5, 50.5]);
    // Now last year's figures do.
    view.give(csv(HEADER + rows.join('').replaceAll('2024', '2025')));
    expect(await view.preview()).toContain(view.words.importing.hangs(3));
    expect(view.text()).not.toContain('Қалған сандарды');
    expect(await view.radio('Бұл сандарды мыңға бөлу')).toBeTruthy();
  });
});

describe('files that cannot be imported', () => {
  it('are refused with the reason, and the way out has the focus', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv('', 'Бос.csv'));
    await waitFor(() => view.text().includes(view.words.importing.refused));
    expect(view.text()).toContain('«Бос.csv»: файл бос.');
    await waitFor(() => document.activeElement?.textContent === 'Жабу');
    await userEvent.keyboard('{Enter}');
    await view.closed();
  });

  it('do not stop those that wait behind them', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv('', 'a.csv'), csv(FIGURES, 'b.csv'), csv(FIGURES, 'c.csv'));
    await waitFor(() => view.text().includes('Кезекте тағы 2 файл'));
    await userEvent.keyboard('{Escape}');
    await view.preview();
    expect(view.text()).toContain('Импорт: b.csv');
    await userEvent.click(await view.button('Бәрін тоқтату'));
    await view.closed();
    expect(view.waiting()).toBe(0);
  });

  it('are told of where they should have been packages', async () => {
    const view = mountImport();
    view.give(new File(['{"a":1}'], 'a.tartym'));
    const notice = await waitFor(() => view.app.notice());
    expect(notice).toMatchObject({ kind: 'problem', problem: { code: 'notAPackage', place: { file: 'a.tartym' } } });
    expect(view.app.document()).toBeNull();
  });
});

describe('a file of no known encoding', () => {
  /** `KZ-11,grp,2025,1,Бюро` in KOI8-R. */
  const koi8 = () =>
    new File(
      ['region,input,year,value,source\nKZ-11,grp,2025,1,', Uint8Array.of(0xe2, 0xc0, 0xd2, 0xcf), '\n'],
      'koi8.csv',
    );

  it('shows a line as each encoding reads it, and is read on with the one chosen', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(koi8());
    await waitFor(() => view.text().includes('Қай жол дұрыс оқылады?'), 'the question');
    expect(view.value('KZ-11', 'grp', 2025)).toBeNull();
    const choice = await view.radio('KOI8-R');
    expect(choice.parentElement?.textContent).toContain('KZ-11,grp,2025,1,Бюро');
    await userEvent.click(choice);
    expect(await view.preview()).toContain('KOI8-R');
    await userEvent.click(await view.button('1 ұяшықты жазу'));
    await view.closed();
    expect(view.app.document()?.mirror().observation('KZ-11', 'grp', 2025)).toMatchObject({ value: 1, source: 'Бюро' });
  });

  it('is left by Escape with nothing written, and the next file is judged anew', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(koi8());
    await userEvent.click(await view.radio('KOI8-R'));
    await view.preview();
    await userEvent.keyboard('{Escape}');
    await view.closed();
    expect(view.value('KZ-11', 'grp', 2025)).toBeNull();
    view.give(csv(FIGURES));
    expect(await view.preview()).toContain('UTF-8');
  });
});

describe('survey responses that are made up', () => {
  const FORM =
    'year,region,company,employees,sector,invested,service_date,survey_date,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16\n';
  const ROWS = Array.from({ length: 15 }, () => '2025,KZ-10,,,,,,,5,5,5,5,5,5,5,5,5,5,5,5,5,1,0,\n').join('');

  it('are marked by a tick in the preview, and whatever is computed from them is a demonstration', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(FORM + ROWS, 'survey.csv'));
    await view.preview();
    const tick = await view.radio('Жауаптар үлгілік');
    expect(tick.checked).toBe(false);
    await userEvent.click(tick);
    await userEvent.click(await view.button('15 жауапты жазу'));
    await view.closed();
    const batches = () => view.app.document()?.batches() ?? [];
    expect(batches()[0]?.batch).toMatchObject({ count: 15, synthetic: true });
    await waitFor(() => view.app.derived.standing() === 'demo', 'the standing');

    await view.app.undo();
    await waitFor(() => batches().length === 0, 'the batch to go');
    await view.app.redo();
    await waitFor(() => batches()[0]?.batch.synthetic === true, 'the batch to come back');
  });

  it('of the next file are not, unless they are ticked again', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    view.give(csv(FORM + ROWS, 'first.csv'), csv(FORM + ROWS, 'second.csv'));
    await view.preview();
    await userEvent.click(await view.radio('Жауаптар үлгілік'));
    await userEvent.click(await view.button('15 жауапты жазу'));
    await waitFor(() => view.dialog()?.textContent?.includes('second.csv'), 'the second file');
    await view.preview();
    expect((await view.radio('Жауаптар үлгілік')).checked).toBe(false);
  });
});

describe('the import of survey responses', () => {
  const FORM =
    'year,region,company,employees,sector,invested,service_date,survey_date,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16\n';
  const response = (region: string, last = '2,no,') =>
    `2025,${region},A,1,trade,yes,2025-01-01,2025-02-01,5,5,5,5,5,5,5,5,5,5,5,5,5,${last}\n`;

  it('counts by region against the least number, with the rejected and the unclear', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const rows = [
      ...Array.from({ length: 15 }, () => response('KZ-10')),
      response('KZ-11'),
      response('KZ-99'),
      response('KZ-11', 'көп,no,'),
    ];
    view.give(csv(FORM + rows.join(''), 'survey.csv'));
    const text = await view.preview();
    expect(text).toContain('Қабылданды17');
    expect(text).toContain('«KZ-99» өңірі танылмады.');
    expect(text).toContain('Q14көп');
    const countOf = (region: string) =>
      [...(view.dialog()?.querySelectorAll('tbody tr') ?? [])]
        .find((row) => row.querySelector('th')?.textContent === region)
        ?.querySelector('td');
    expect(countOf('Абай облысы')?.textContent).toBe('15');
    expect(countOf('Абай облысы')?.classList.contains('warn')).toBe(false);
    expect(countOf('Ақмола облысы')?.textContent).toBe('2');
    expect(countOf('Ақмола облысы')?.classList.contains('warn')).toBe(true);

    await userEvent.click(await view.button('18 жауапты жазу'));
    await view.closed();
    expect(view.app.document()?.batches()[0]?.batch).toMatchObject({ file: 'survey.csv', count: 18, rejected: 1 });
  });

  it('never counts them beside sums of the same region and year: they come in their place, or not at all', async () => {
    const view = mountImport();
    await view.openNew('Топтама');
    const kept = (region: string) => ({
      kind: 'record' as const,
      of: 'surveySums' as const,
      id: `2025 ${region}`,
      before: null,
      after: { year: 2025, region, synthetic: false, accepted: 1, unverified: 0, rejected: 0, excluded: 0, unclear: 0 },
    });
    const edits = ['KZ-10', 'KZ-11'].map((region) => {
      const edit = kept(region);
      return { ...edit, after: { ...edit.after, factors: {}, questions: {} } };
    });
    await view.app.document()?.commit({ label: { code: 'imported', file: 'sums', cells: 0, responses: 2 }, edits });
    const sums = () => [...recordsOf(view.app.document()?.records() ?? {}, 'surveySums').keys()];
    view.give(csv(FORM + response('KZ-10'), 'survey.csv'));
    await view.preview();
    expect(view.text()).toContain(view.words.importing.sumsMet(1));
    const write = (await view.button('1 жауапты жазу')) as HTMLButtonElement;
    expect(write.disabled).toBe(true);
    await userEvent.click(await view.radio(view.words.importing.replaceSums));
    await waitFor(() => !write.disabled, 'the way to write');
    await userEvent.click(write);
    await view.closed();
    expect(sums()).toEqual(['2025 KZ-11']);
    await view.app.undo();
    await waitFor(() => sums().length === 2, 'the sums to come back');
  });
});

it('gives a screen reader nothing to stumble over', async () => {
  const view = mountImport();
  await view.openNew('Топтама');
  view.give(csv(`${HEADER}KZ-10,exports,2024,"475,962"\nx,fdi,2024,1\nИтого,fdi,2024,1\n`));
  await view.preview();
  const { violations } = await axe.run(view.root);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
