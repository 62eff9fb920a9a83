import type { log as kazakh } from '../kk/log';

export const log: typeof kazakh = {
  frozen: (name) => `закреплена версия «${name}»`,
};
