import { closeSync, openSync, writeSync } from 'node:fs';
import { say } from '../src/i18n';
import type { FileProblem, RowProblem } from '../src/model/problem';
import { LANGUAGES } from '../src/model/words';
import { type App, tableColumns } from './app';
import { storedData } from './database';
import { EDGE_REJECTIONS, FAULTY_FILE, FAULTY_LINES, REFUSED } from './faultyFiles';
import { namesOf } from './order';
import { expect, test } from './page';
import { madeUp, samplePath } from './samples';

/** What the product says of a problem. */
const message = (app: App, problem: FileProblem | RowProblem): string =>
  say(app.words.problems, problem, namesOf(app.language));

/** Line numbers and reasons, as a table of the preview is to list them. */
const expectedRows = (app: App, kind: 'rejected' | 'finding'): readonly (readonly string[])[] =>
  FAULTY_LINES.flatMap((each, index) => {
    const problem = each[kind];
    return problem === undefined ? [] : [[String(index + 2), message(app, { ...problem, place: {} } as RowProblem)]];
  });

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test('a file that cannot be read is refused with its name and the reason, and nothing is written', async ({
      page,
      app,
    }) => {
      await app.show('package');
      const kept = await storedData(page);
      for (const { name, content, row, problem } of REFUSED) {
        await test.step(name, async () => {
          await app.chooseFiles(app.importButton(), madeUp(name, content));
          const dialog = app.importDialog(name);
          const place = { file: name, ...(row === undefined ? {} : { row }) };
          await expect(dialog).toContainText(message(app, { ...problem, place } as FileProblem));
          await expect(dialog).toContainText(app.words.importing.refused);
          await page.keyboard.press('Escape');
          await expect(dialog).toBeHidden();
        });
      }
      expect(await storedData(page)).toEqual(kept);
    });

    test('faulty rows are shown with their line and reason, what is in doubt is asked, and nothing is written before', async ({
      page,
      app,
    }) => {
      const { importing } = app.words;
      await app.show('package');
      const kept = await storedData(page);
      await app.chooseFiles(app.importButton(), madeUp('faulty.csv', FAULTY_FILE));
      const dialog = app.importDialog('faulty.csv');
      const rejected = dialog.getByRole('region', { name: importing.rejectedCells });
      await expect(rejected).toBeVisible();
      expect(await tableColumns(rejected, [importing.row, importing.reason])).toEqual(expectedRows(app, 'rejected'));
      const findings = dialog.getByRole('region', { name: importing.findings });
      expect(await tableColumns(findings, [importing.row, importing.finding])).toEqual(expectedRows(app, 'finding'));
      await expect(dialog.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
      await expect(dialog.locator('img')).toHaveCount(0);

      const questions = dialog.getByRole('region', { name: importing.questions });
      const write = dialog.getByRole('button', { name: new RegExp(importing.write, 'i') });
      for (const [index, { question }] of FAULTY_LINES.entries()) {
        if (question === undefined) continue;
        await expect(write).toBeDisabled();
        await expect(questions).toHaveAttribute('aria-busy', 'false'); // the file is read again with each answer
        const asked = message(app, { ...question, place: { row: index + 2 } } as RowProblem);
        await questions.getByRole('group', { name: asked }).getByRole('radio').first().check();
      }
      await expect(write).toBeEnabled();
      await dialog.getByRole('button', { name: importing.giveUp }).click();
      await expect(dialog).toBeHidden();
      expect(await storedData(page)).toEqual(kept);
    });

    test('every response that the rules of the survey reject is listed with its line and reason', async ({ app }) => {
      const { importing, rejections } = app.words;
      await app.show('package');
      await app.chooseFiles(app.importButton(), samplePath('edge-survey.csv'));
      const rejected = app.importDialog('edge-survey.csv').getByRole('region', { name: importing.rejectedResponses });
      await expect(rejected).toBeVisible();
      expect(await tableColumns(rejected, [importing.row, importing.reason])).toEqual(
        EDGE_REJECTIONS.map(([line, rejection]) => [String(line), say(rejections, rejection)]),
      );
    });
  });
}

test('a figure that can be read in two ways is asked about, and read as answered', async ({ app }) => {
  const { importing } = app.words;
  await app.show('package');
  const text = 'region;input;year;value\nKZ-10;sme_count;2025;475,962\n';
  await app.chooseFiles(app.importButton(), madeUp('ambiguous.csv', text));
  const dialog = app.importDialog('ambiguous.csv');
  const problem: RowProblem = { code: 'ambiguousDecimals', samples: ['475,962'], place: { row: 2 } };
  const asked = dialog.getByRole('group', { name: message(app, problem) });
  const changed = dialog.getByRole('region', { name: importing.changedCells });
  await asked.getByRole('radio', { name: importing.choices['.'] }).check();
  expect(await tableColumns(changed, [importing.after])).toEqual([['475\u00A0962']]);
  await asked.getByRole('radio', { name: importing.choices[','] }).check();
  await expect.poll(() => tableColumns(changed, [importing.after])).toEqual([['475,962']]);
});

test('figures of which half are in thousands are held back until it is said how to take them', async ({ app }) => {
  const { importing } = app.words;
  await app.show('package');
  const codes = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39'];
  // So far apart are exports in earnest that only the year before tells which of them are in thousands.
  const levels = [1244.5, 238.5, 1026.5, 506.5, 13_204.5, 3440.5, 244.5, 60.5, 1479.5, 780.5];
  const lines = codes.map(
    (code, index) => `${code},exports,2025,${(levels[index] ?? 0) * (index % 2 === 0 ? 1000 : 1)}`,
  );
  await app.chooseFiles(app.importButton(), madeUp('mixed.csv', ['region,input,year,value', ...lines].join('\n')));
  const dialog = app.importDialog('mixed.csv');
  const apart = { input: 'exports', year: 2025, rows: [2, 4, 6, 8, 10], factor: 1e-3 } as const;
  const beside = { year: 2024, value: 1_244_500, figure: 1303.66 };
  const asked = dialog.getByRole('group', {
    name: message(app, { code: 'thousandfold', ...apart, beside, place: { row: 2 } }),
  });
  const changed = dialog.getByRole('region', { name: importing.changedCells });
  expect(await tableColumns(changed, [importing.after])).toHaveLength(5);
  await asked.getByRole('radio', { name: importing.toOthersScale(1e-3) }).check();
  await expect.poll(() => tableColumns(changed, [importing.after])).toHaveLength(10);
  expect(await tableColumns(changed, [importing.after])).toContainEqual(['13\u00A0204,5']);
});

test('200 MB of rubbish are given up soon, with the reason, while the page stays in use', async ({
  page,
  app,
}, info) => {
  const path = info.outputPath('rubbish.csv');
  const rubbish = `${'ъ~?,x,20,?;'.repeat(20)}\n`.repeat(5000);
  const file = openSync(path, 'w');
  writeSync(file, 'region,input,year,value\n');
  for (let written = 0; written < 200e6; ) written += writeSync(file, rubbish);
  closeSync(file);

  await app.show('package');
  const kept = await storedData(page);
  await app.chooseFiles(app.importButton(), path);
  const dialog = app.importDialog('rubbish.csv');
  await expect(dialog).toContainText(app.words.importing.refused);
  await dialog.getByRole('button', { name: app.words.shell.close }).last().click();
  await expect(dialog).toBeHidden();
  expect(await storedData(page)).toEqual(kept);
});

test('a workbook that is dropped on the window and is not whole is told from a table', async ({ page, app }) => {
  await app.show('package');
  const given = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['PK\u0003\u0004....[Content_Types].xml'], 'жоспар.xlsx'));
    return transfer;
  });
  const main = page.getByRole('main');
  await main.dispatchEvent('dragover', { dataTransfer: given });
  await expect(page.getByText(app.words.shell.dropHere)).toBeVisible();
  await main.dispatchEvent('drop', { dataTransfer: given });
  const problem: FileProblem = { code: 'damagedWorkbook', place: { file: 'жоспар.xlsx' } };
  await expect(app.importDialog('жоспар.xlsx')).toContainText(message(app, problem));
});
