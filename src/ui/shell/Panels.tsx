import { type Accessor, Match, Show, Switch } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { Paragraph } from '../../model/wholeMethodology';
import type { AppState } from '../../state/app';
import type { HelpTopic } from '../help/topics';
import type { Facts } from './facts';
import { later } from './later';
import type { ScreenId } from './screens';

const ReadingsPanel = later(async () => (await import('./ReadingsPanel')).ReadingsPanel);
const OwnRegionChoice = later(async () => (await import('./OwnRegionChoice')).OwnRegionChoice);
const PeersChoice = later(async () => (await import('./PeersChoice')).PeersChoice);
export const loadPalette = async () => (await import('./palette/Palette')).Palette;
const Palette = later(loadPalette);
const ParagraphDialog = later(async () => (await import('./ParagraphDialog')).ParagraphDialog);

const MethodPage = later(async () => (await import('../help/MethodPage')).MethodPage);
const ScreenPaper = later(async () => (await import('../paper/ScreenPaper')).ScreenPaper);
const HelpPanel = later(async () => (await import('../help/HelpPanel')).HelpPanel);

/** What help was asked about; null: what has the focus. */
export interface HelpAsked {
  readonly topic: HelpTopic | null;
}

/** What lies over or beside the screen; a paragraph may lie over any of these. */
export type Panel = 'search' | 'readings' | 'own region' | 'peers' | 'more' | 'trace' | 'method';

interface PanelsProps {
  readonly app: AppState;
  readonly facts: Facts;
  readonly panel: Accessor<Panel | null>;
  readonly paragraph: Accessor<Paragraph | null>;
  readonly help: Accessor<HelpAsked | null>;
  readonly screen: ScreenId;
  /** The number that is selected. */
  readonly traced: Subject | null;
  readonly onClose: () => void;
  readonly onCloseHelp: () => void;
  readonly onCloseParagraph: () => void;
}

/** The search, readings, own region, those it is compared with, help and the text of a paragraph, while they are open. */
export function Panels(props: PanelsProps) {
  return (
    <>
      <Switch>
        <Match when={props.panel() === 'readings' && props.facts.defaults()}>
          {(defaults) => (
            <ReadingsPanel
              words={props.app.words()}
              chosen={props.facts.chosen() ?? defaults()}
              defaults={defaults()}
              ownPlace={props.facts.ownPlace}
              onChange={(next) => props.app.setReadings(next.readings, next.missing)}
              onClose={props.onClose}
            />
          )}
        </Match>
        <Match when={props.panel() === 'search'}>
          <Palette onClose={props.onClose} />
        </Match>
        <Match when={props.panel() === 'method' && props.app.document()}>
          {(document) => <MethodPage document={document()} onClose={props.onClose} />}
        </Match>
        <Match when={props.panel() === 'own region'}>
          <OwnRegionChoice
            words={props.app.words()}
            language={props.app.language()}
            regions={props.facts.regions()}
            chosen={props.app.session.ownRegion()}
            onChoose={props.app.session.setOwnRegion}
            onClose={props.onClose}
          />
        </Match>
        <Match when={props.panel() === 'peers'}>
          <PeersChoice
            words={props.app.words()}
            language={props.app.language()}
            regions={props.facts.regions().filter(({ code }) => code !== props.app.session.ownRegion())}
            chosen={props.app.peers()}
            onChoose={props.app.session.setPeers}
            onClose={props.onClose}
          />
        </Match>
      </Switch>
      {/* Nobody waits for it: it comes once the words are there anyway. */}
      <Show when={props.app.hasAllWords() && props.app.document()}>
        {(document) => <ScreenPaper app={props.app} document={document()} />}
      </Show>
      <Show when={props.help()} keyed>
        {({ topic }) => (
          <HelpPanel
            facts={props.facts}
            topic={topic}
            screen={props.screen}
            traced={props.traced}
            onClose={props.onCloseHelp}
          />
        )}
      </Show>
      <Show when={props.paragraph()}>
        {(paragraph) => (
          <ParagraphDialog
            words={props.app.words()}
            language={props.app.language()}
            paragraph={paragraph()}
            onClose={props.onCloseParagraph}
          />
        )}
      </Show>
    </>
  );
}
