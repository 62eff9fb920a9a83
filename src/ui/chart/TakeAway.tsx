import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { type CopiedRow, copyRows } from '../parts/copyRows';
import { useShell } from '../shell/shell';
import styles from './ChartFigure.module.css';
import type { ChartColours } from './colours';
import { PictureButton } from './PictureButton';
import type { PictureText } from './picture';

interface TakeAwayProps {
  readonly title: string;
  /** Of the picture's file, without `.png`. */
  readonly fileName: string;
  readonly draw: (text: PictureText, colours: ChartColours) => Promise<Blob>;
  /** The figures behind the picture, with every digit; the first row is the heading. */
  readonly rows: () => readonly CopiedRow[];
}

/** What stands here to take away: as a picture, and as a table for a spreadsheet. */
export function TakeAway(props: TakeAwayProps) {
  return (
    <span class={styles.takeAway}>
      <PictureButton title={props.title} fileName={props.fileName} draw={props.draw} />
      <CopyButton title={props.title} rows={props.rows} />
    </span>
  );
}

/** The figures alone. */
export function CopyButton(props: Pick<TakeAwayProps, 'title' | 'rows'>) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.firstWords().charts;
  const copy = async () => {
    const rows = props.rows();
    const copied = await copyRows(rows, app.language());
    shell.say(copied ? words().copied(rows.length - 1) : words().copyRefused);
  };
  return (
    <Button
      kind="quiet"
      aria-label={`${words().copy}: ${props.title}`}
      title={words().copyLong}
      onClick={() => void copy()}
    >
      {words().copy}
    </Button>
  );
}
