import { formatDay, packageNameIn } from '../../i18n';
import { type AppState, useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { download } from '../parts/download';
import { standingText } from '../shell/standing';
import { type ChartColours, readColours } from './colours';
import type { PictureText } from './picture';

/** What a picture says of its figures: package, standing, day. */
export function pictureSource(app: AppState): string {
  return app
    .firstWords()
    .charts.source(
      packageNameIn(app.language(), app.document()?.settings().name ?? ''),
      standingText(app, app.firstWords()),
      formatDay(new Date(), app.language()),
    );
}

interface PictureButtonProps {
  readonly title: string;
  /** Of the file, without `.png`. */
  readonly fileName: string;
  /** Draws the picture; what draws it is loaded then. */
  readonly draw: (text: PictureText, colours: ChartColours) => Promise<Blob>;
}

/** Takes a picture of what stands beside it away, as a PNG of at least 1,800 pixels. */
export function PictureButton(props: PictureButtonProps) {
  const app = useApp();
  const save = async (): Promise<void> => {
    const content = await props.draw({ title: props.title, source: pictureSource(app) }, readColours());
    download({ name: `${props.fileName}.png`, type: 'image/png', content });
  };
  return (
    <Button
      kind="quiet"
      aria-label={`PNG: ${props.title}`}
      title={app.firstWords().charts.picture}
      onClick={() => void save()}
    >
      PNG
    </Button>
  );
}
