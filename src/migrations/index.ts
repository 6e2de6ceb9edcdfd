import * as migration_20261122_080215_initial from './20261122_080215_initial';
import * as migration_20261122_113144_community from './20261122_113144_community';
import * as migration_20261122_141850_editorial from './20261122_141850_editorial';
import * as migration_20261122_212401_forum_and_safety from './20261122_212401_forum_and_safety';
import * as migration_20261123_011651_desk_and_profiles from './20261123_011651_desk_and_profiles';
import * as migration_20261123_040549_series_and_timetables from './20261123_040549_series_and_timetables';
import * as migration_20261123_080825_contests_and_networks from './20261123_080825_contests_and_networks';
import * as migration_20261123_114521_networks_links_and_wordings from './20261123_114521_networks_links_and_wordings';
import * as migration_20261123_151059_connections_and_conversations from './20261123_151059_connections_and_conversations';
import * as migration_20261123_185756_evergreen_and_evidence from './20261123_185756_evergreen_and_evidence';

export const migrations = [
  {
    up: migration_20261122_080215_initial.up,
    down: migration_20261122_080215_initial.down,
    name: '20261122_080215_initial',
  },
  {
    up: migration_20261122_113144_community.up,
    down: migration_20261122_113144_community.down,
    name: '20261122_113144_community',
  },
  {
    up: migration_20261122_141850_editorial.up,
    down: migration_20261122_141850_editorial.down,
    name: '20261122_141850_editorial',
  },
  {
    up: migration_20261122_212401_forum_and_safety.up,
    down: migration_20261122_212401_forum_and_safety.down,
    name: '20261122_212401_forum_and_safety',
  },
  {
    up: migration_20261123_011651_desk_and_profiles.up,
    down: migration_20261123_011651_desk_and_profiles.down,
    name: '20261123_011651_desk_and_profiles',
  },
  {
    up: migration_20261123_040549_series_and_timetables.up,
    down: migration_20261123_040549_series_and_timetables.down,
    name: '20261123_040549_series_and_timetables',
  },
  {
    up: migration_20261123_080825_contests_and_networks.up,
    down: migration_20261123_080825_contests_and_networks.down,
    name: '20261123_080825_contests_and_networks',
  },
  {
    up: migration_20261123_114521_networks_links_and_wordings.up,
    down: migration_20261123_114521_networks_links_and_wordings.down,
    name: '20261123_114521_networks_links_and_wordings',
  },
  {
    up: migration_20261123_151059_connections_and_conversations.up,
    down: migration_20261123_151059_connections_and_conversations.down,
    name: '20261123_151059_connections_and_conversations',
  },
  {
    up: migration_20261123_185756_evergreen_and_evidence.up,
    down: migration_20261123_185756_evergreen_and_evidence.down,
    name: '20261123_185756_evergreen_and_evidence'
  },
];
