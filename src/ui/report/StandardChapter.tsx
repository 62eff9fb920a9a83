import { Show } from 'solid-js';
import { formatPercent } from '../../i18n';
import { dayOf } from '../../model/calendar';
import type { Fulfilment } from '../../model/standard';
import { createStandard } from '../../state/standard';
import { figure, PaperTable, text } from '../paper/PaperTable';
import { Chapter, type ChapterProps } from './Chapter';

/** How far the region on view fulfils the unified investment standard, provision by provision. */
export function StandardChapter(props: ChapterProps) {
  const { view, document } = props;
  const today = dayOf(new Date());
  const standard = createStandard(document, props.answers.methodology.standard, () => today);
  const words = () => view.app.words().standard;
  const percent = ({ share }: Fulfilment): string =>
    Number.isNaN(share) ? '–' : formatPercent(share * 100, 1, view.language());
  const row = (number: string, name: string, of: Fulfilment): readonly string[] => [
    number,
    name,
    percent(of),
    String(of.applying),
    String(of.met),
    String(of.partly),
    String(of.unassessed),
  ];
  const rows = () => {
    const { whole, provisions } = standard.fulfilment(view.code());
    const all = standard.standard.blocks.flatMap((block) => block.provisions);
    return [
      ...all.map(({ id, title }, index) => row(String(index + 1), title[view.language()], provisions.get(id) ?? whole)),
      row('', words().whole, whole),
    ];
  };
  return (
    <Chapter view={view} name="standard">
      <Show when={standard.isBegun(view.code())} fallback={<p>{view.app.words().report.noneAssessed}</p>}>
        <PaperTable
          columns={[
            text(words().number),
            text(view.app.words().report.provision),
            figure(view.app.words().report.fulfilled),
            figure(words().requirement),
            figure(words().marks.met),
            figure(words().marks.partly),
            figure(words().unassessed),
          ]}
          rows={rows()}
        />
      </Show>
    </Chapter>
  );
}
