import type { peers as kazakh } from '../kk/peers';
import { pluralEn } from '../plural';

export const peers: typeof kazakh = {
  title: 'Regions to compare with',
  compare: 'Compare',
  choose: 'Choose regions',
  add: 'Add a region',
  lead: (most) =>
    `Up to ${most} ${pluralEn(most, 'region', 'regions')} can be chosen: they are marked in the rating, on the map and on the Region screen. The choice is kept in this browser and changes no figure.`,
  none: 'Choose regions to compare with: they are marked in the table, on the map and on the Region screen.',
  full: (most) => `${most} ${pluralEn(most, 'region', 'regions')} are chosen. To add another, take one away.`,
  chosen: 'Chosen',
  remove: (region) => `${region}: no longer compare`,
  only: 'Only these in the table',
  marked: (region, letter) => `${region}, compared as ${letter}`,
  to: (letter) => `To ${letter}`,
  toLong: (region) => `Difference: ${region}`,
};
