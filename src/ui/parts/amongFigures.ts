const STEPS: Readonly<Record<string, readonly [rows: number, figures: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrows go from figure to figure of a table, each a `ChainButton`. */
export function moveAmongFigures(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target;
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(from instanceof HTMLElement) || from.dataset['figure'] === undefined) return;
  const rows = [...(from.closest('table')?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-figure]')])
    .filter((figures) => figures.length > 0);
  const row = rows.findIndex((figures) => figures.includes(from));
  const next = rows[row + step[0]];
  const at = (rows[row]?.indexOf(from) ?? 0) + step[1];
  const target = step[0] === 0 ? next?.[at] : next?.[Math.min(at, next.length - 1)];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
