import type { Page } from '@playwright/test';

/** Numbers that stand in no button, as a reader sees them: `heading of the table: row, figure`. */
export const unexplained = (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').evaluate((main) => {
    const said = (cell: Element): string => {
      const row =
        cell.closest('tr')?.querySelector('th')?.textContent ?? cell.previousElementSibling?.textContent ?? '';
      return `${cell.closest('table')?.caption?.textContent ?? ''}: ${row.trim()} | ${cell.textContent?.trim()}`;
    };
    return [...main.querySelectorAll('td.number, td[class*="step"], dd')]
      .filter((cell) => /\d/.test(cell.textContent ?? '') && cell.querySelector('button, a') === null)
      .map(said);
  });
