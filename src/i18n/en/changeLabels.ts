import type { ChangeLabel } from '../../model/change';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralEn } from '../plural';

const counted = (count: number, one: string, other: string): string =>
  `${formatCount(count, 'en')} ${pluralEn(count, one, other)}`;
const countedCells = (count: number): string => counted(count, 'cell', 'cells');

export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) =>
    `entry of a value (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `clearing of ${countedCells(cells)}`,
  pasted: ({ cells }) => `pasting of ${countedCells(cells)}`,
  filled: ({ cells }) => `filling of ${countedCells(cells)}`,
  corrected: ({ cells }) => `correction of ${countedCells(cells)} as checks proposed`,
  checked: ({ cells }) => `marking of ${countedCells(cells)} as checked`,
  imported: ({ file, cells, responses }) => {
    const brought = [
      ...(cells > 0 ? [countedCells(cells)] : []),
      ...(responses > 0 ? [counted(responses, 'response', 'responses')] : []),
    ];
    return `import of “${file}”${brought.length > 0 ? ` (${brought.join(', ')})` : ''}`;
  },
  status: ({ cells }) => `status or source of ${countedCells(cells)}`,
  renamed: ({ name }) => `renaming to “${name}”`,
  readings: () => 'choice of readings',
  published: ({ year }) => `published places of ${year}`,
};
