import type { ChangeLabel } from '../../model/change';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';

const counted = (count: number): string => formatCount(count, 'kk');

/** What the user did, as history and undo name it: reads on after a colon. */
export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) => `мән енгізу (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `${counted(cells)} ұяшықты тазалау`,
  pasted: ({ cells }) => `алмасу буферінен ${counted(cells)} ұяшықты қою`,
  filled: ({ cells }) => `${counted(cells)} ұяшықты толтыру`,
  corrected: ({ cells }) => `тексеру ұсынысы бойынша ${counted(cells)} ұяшықты түзету`,
  checked: ({ cells }) => `${counted(cells)} ұяшықты «тексерілді» деп белгілеу`,
  imported: ({ file, cells, responses }) => {
    const brought = [
      ...(cells > 0 ? [`${counted(cells)} ұяшық`] : []),
      ...(responses > 0 ? [`${counted(responses)} жауап`] : []),
    ];
    return `«${file}» файлын импорттау${brought.length > 0 ? ` (${brought.join(', ')})` : ''}`;
  },
  status: ({ cells }) => `${counted(cells)} ұяшықтың мәртебесін немесе дереккөзін өзгерту`,
  renamed: ({ name }) => `атауды «${name}» деп өзгерту`,
  readings: () => 'түсіндіру нұсқаларын таңдау',
  published: ({ year, places }) => `${year} жылғы жарияланған орындар (${counted(places)})`,
};
