import { median } from '../../model/middle';
import { readColours } from '../chart/colours';
import { pictureSource } from '../chart/PictureButton';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { copyText } from '../parts/copyText';
import { download } from '../parts/download';
import { Menu } from '../parts/Menu';
import { useShell } from '../shell/shell';
import styles from './rating.module.css';
import { leagueText } from './tableText';
import type { LeagueView } from './view';

const RESULT_FILES = ['results Excel', 'results exchange', 'results JSON'] as const;

/** At the end of the bar: the median of R, and what can be taken away. */
export function RatingBarEnd(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  const shell = useShell();
  const copy = async () => {
    const copied = await copyText(leagueText(view));
    shell.say(copied ? words().copied(view.codes().length) : words().copyRefused);
  };
  const title = () => words().tableOf(view.rating().year);
  const savePicture = async () => {
    const [{ tablePicture }, { leaguePicture }] = await Promise.all([
      import('../chart/tablePicture'),
      import('./leaguePicture'),
    ]);
    const colours = readColours();
    const text = { title: title(), source: pictureSource(view.app) };
    const content = await tablePicture(leaguePicture(view, colours), text, colours);
    download({ name: `${words().leagueFile(view.rating().year)}.png`, type: 'image/png', content });
  };
  const items = () => [
    { text: words().copyTable, onSelect: () => void copy() },
    { text: words().savePicture, onSelect: () => void savePicture() },
    ...RESULT_FILES.map((kind) => ({
      text: words().exports[kind],
      onSelect: () => void view.app.exportFile(kind).then((file) => file !== null && download(file)),
    })),
  ];
  return (
    <>
      <span class={`label ${styles.nowrap} ${styles.whereRoom}`}>
        <ChainButton subject={{ kind: 'median score', region: '', year: view.rating().year }}>
          {words().median(view.number(median(view.rating().scores), 3))}
        </ChainButton>
      </span>
      <div class={styles.whereMuchRoom}>
        <Button onClick={() => void copy()}>{words().copyTable}</Button>
      </div>
      <Menu text={words().exportAs} items={items()} />
    </>
  );
}
