import type { OpenDocument } from '../../state/document';
import type { FrameEdits } from './frameEdits';

/** A part of the dialog. */
export type Tab = 'years' | 'series' | 'regions';

/** What a tab is given. */
export interface TabProps {
  readonly edits: FrameEdits;
  readonly document: OpenDocument;
  readonly onClose: () => void;
}
