import type { ChartConfiguration } from 'chart.js';
import type { ProfileYear } from '../../model/profile';
import type { ChartColours } from '../chart/colours';
import { FONT } from '../chart/picture';

/** The place over the rating years: past hollow, the year on view filled. */
export function yearsConfiguration(
  years: readonly ProfileYear[],
  onView: number,
  colours: ChartColours,
): ChartConfiguration {
  const rated = years.filter(({ ratingYear, place }) => ratingYear && place > 0);
  const most = Math.max(2, ...rated.map(({ placed }) => placed));
  const tick = { color: colours.quiet, font: { family: FONT, size: 11 } };
  return {
    type: 'line',
    data: {
      labels: rated.map(({ year }) => String(year)),
      datasets: [
        {
          data: rated.map(({ place }) => place),
          borderColor: colours.accent,
          borderWidth: 1.5,
          pointRadius: 4,
          pointBorderWidth: 1.5,
          pointBorderColor: colours.accent,
          pointBackgroundColor: rated.map(({ year }) => (year === onView ? colours.accent : colours.surface)),
          clip: false,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { top: 8, right: 16 } },
      scales: {
        y: {
          reverse: true,
          min: 1,
          max: most,
          border: { display: false },
          grid: { color: colours.line },
          ticks: { ...tick, precision: 0, maxTicksLimit: 5 },
        },
        x: { offset: true, border: { color: colours.strongLine }, grid: { display: false }, ticks: tick },
      },
    },
  };
}
