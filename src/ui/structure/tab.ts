import type { OpenDocument } from '../../state/document';
import type { FrameEdits } from './frameEdits';

/** What a tab is given. */
export interface TabProps {
  readonly edits: FrameEdits;
  readonly document: OpenDocument;
  readonly onClose: () => void;
}
