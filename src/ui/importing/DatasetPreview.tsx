import { Show } from 'solid-js';
import type { Names } from '../../i18n';
import type { DatasetReading } from '../../model/reading';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { ImportEffect } from '../../state/importing';
import { ChangedCells } from './ChangedCells';
import { type Figure, Figures } from './Figures';
import styles from './importing.module.css';
import { unitOf } from './observationText';
import { Findings, RejectedRows } from './RowTables';
import { countReading } from './readingCounts';

interface DatasetPreviewProps {
  readonly document: OpenDocument;
  readonly reading: DatasetReading;
  readonly effect: ImportEffect;
  readonly names: Names;
}

/** What a file of figures would bring. */
export function DatasetPreview(props: DatasetPreviewProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const figures = (): readonly Figure[] => {
    const { reading, effect } = props;
    const { read, accepted, rejected, asked, blank } = countReading(reading);
    return [
      { label: words().read, count: read },
      { label: words().accepted, count: accepted },
      { label: words().added, count: effect.added },
      { label: words().changed, count: effect.changed.length },
      ...(effect.described.length > 0 ? [{ label: words().described, count: effect.described.length }] : []),
      { label: words().same, count: effect.same },
      ...(asked > 0 ? [{ label: words().asked, count: asked, tone: 'warn' as const }] : []),
      { label: words().rejected, count: rejected, ...warnAbove(rejected) },
      { label: words().blank, count: blank },
    ];
  };
  const unit = (input: string) => unitOf(input, props.document.settings(), props.document.methodology);
  return (
    <>
      <Figures figures={figures()} />
      <Show when={props.reading.extraColumns.length > 0}>
        <p class={styles.note}>{words().extraColumns(props.reading.extraColumns.join(', '))}</p>
      </Show>
      <Show when={props.effect.keptStatus > 0}>
        <p class={styles.note}>{words().keptStatus(props.effect.keptStatus)}</p>
      </Show>
      <Show when={props.effect.changed.length > 0}>
        <ChangedCells title={words().changedCells} cells={props.effect.changed} unitOf={unit} names={props.names} />
      </Show>
      <Show when={props.effect.described.length > 0}>
        <ChangedCells title={words().describedCells} cells={props.effect.described} unitOf={unit} names={props.names} />
      </Show>
      <Show when={props.reading.rejected.length > 0}>
        <RejectedRows rejected={props.reading.rejected} names={props.names} />
      </Show>
      <Show when={props.reading.findings.length > 0}>
        <Findings findings={props.reading.findings} names={props.names} />
      </Show>
    </>
  );
}

export const warnAbove = (count: number): Pick<Figure, 'tone'> => ({ tone: count > 0 ? 'warn' : 'plain' });
