import { Show } from 'solid-js';
import { Icon } from '../parts/Icon';
import styles from './data.module.css';
import { columnName } from './sheetColumns';
import type { DataScreenView } from './view';

/** Says that the rows stand by a column, that not all are shown and that columns are hidden, with a click to have it all back. */
export function ArrangementChips(props: { readonly view: DataScreenView }) {
  const { arrangement } = props.view;
  const words = () => props.view.words().sheet;
  const chip = (text: string, undo: string, onClick: () => void) => (
    <button type="button" class={styles.chip} title={undo} aria-label={`${text}. ${undo}`} onClick={onClick}>
      {text}
      <Icon name="close" />
    </button>
  );
  return (
    <>
      <Show when={arrangement.sorting()}>
        {(sorting) => (
          <>
            {chip(
              words().sortedBy(columnName(sorting().column, props.view.frame()), sorting().order),
              words().unsort,
              () => arrangement.setSorting(null),
            )}
          </>
        )}
      </Show>
      <Show when={props.view.hiddenRegions()}>
        {(hidden) => {
          const all = () => props.view.frame().regions.length;
          return (
            <>
              {chip(words().filter.chip(all() - hidden(), all()), words().filter.showAll, () =>
                props.view.filterRows(null),
              )}
            </>
          );
        }}
      </Show>
      <Show when={props.view.hiddenColumns().length}>
        {(hidden) => <>{chip(words().hidden(hidden()), words().unhide, arrangement.showAll)}</>}
      </Show>
    </>
  );
}
