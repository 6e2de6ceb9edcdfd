import * as migration_20261122_063518_initial from './20261122_063518_initial';

export const migrations = [
  {
    up: migration_20261122_063518_initial.up,
    down: migration_20261122_063518_initial.down,
    name: '20261122_063518_initial'
  },
];
