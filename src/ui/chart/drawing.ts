import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartColours } from './colours';
import {
  MARGIN,
  PICTURE_WIDTH,
  PIXELS,
  type PictureText,
  pictureOf,
  pngOf,
  SOURCE_HEIGHT,
  TITLE_HEIGHT,
  writeAround,
} from './picture';

// What is registered is what is shipped: a chart of another kind has to name its parts here.
Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws a chart that follows the size of what holds it; returns how to take it away. */
export function drawChart(canvas: HTMLCanvasElement, configuration: ChartConfiguration): () => void {
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}

/** The chart as a PNG of 1,800 pixels, with its title above and its source below, on the ground of the theme. */
export async function chartPicture(
  configuration: ChartConfiguration,
  height: number,
  { title, source }: PictureText,
  colours: ChartColours,
): Promise<Blob> {
  const drawn = document.createElement('canvas');
  drawn.width = PICTURE_WIDTH - 2 * MARGIN;
  drawn.height = height;
  const chart = new Chart(drawn, {
    ...configuration,
    options: { ...configuration.options, responsive: false, animation: false, devicePixelRatio: PIXELS },
  });
  const whole = height + TITLE_HEIGHT + SOURCE_HEIGHT;
  const picture = pictureOf(PICTURE_WIDTH, whole, colours.surface);
  picture.context.drawImage(drawn, MARGIN, TITLE_HEIGHT, PICTURE_WIDTH - 2 * MARGIN, height);
  chart.destroy();
  writeAround(picture.context, whole, { title, source }, colours);
  return await pngOf(picture.canvas);
}
