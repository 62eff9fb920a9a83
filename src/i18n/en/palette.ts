import type { palette as kazakh } from '../kk/palette';

export const palette: typeof kazakh = {
  search: 'Region, factor, ¶ or command',
  list: 'Found',
  none: 'Nothing found. Try other words: the name of a region, F3.1, ¶12 or a command.',
  more: (count) => `${count} more: type another letter.`,
  kinds: {
    screen: 'screen',
    command: 'command',
    region: 'region',
    direction: 'direction',
    factor: 'factor',
    series: 'series',
    year: 'year',
    scenario: 'scenario',
    provision: 'standard',
    paragraph: 'Text of the methodology',
    help: 'help',
  },
  base: 'The base (no scenario)',
  keys: '↑ ↓ – choose, Enter – go, Esc – close',
};
