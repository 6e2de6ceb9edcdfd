import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contest_badges\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`kind\` text NOT NULL,
  	\`place\` numeric,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_badges_contest_idx\` ON \`contest_badges\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_badges_member_idx\` ON \`contest_badges\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_badges_updated_at_idx\` ON \`contest_badges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_badges_created_at_idx\` ON \`contest_badges\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_kind_idx\` ON \`contest_badges\` (\`contest_id\`,\`member_id\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`member_kind_at_idx\` ON \`contest_badges\` (\`member_id\`,\`kind\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`contest_certificates\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`place\` numeric,
  	\`won\` integer DEFAULT false NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_certificates_contest_idx\` ON \`contest_certificates\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_certificates_member_idx\` ON \`contest_certificates\` (\`member_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_certificates_key_idx\` ON \`contest_certificates\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_certificates_code_idx\` ON \`contest_certificates\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`contest_certificates_updated_at_idx\` ON \`contest_certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_certificates_created_at_idx\` ON \`contest_certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`network_messages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`text\` text,
  	\`writer_name\` text,
  	\`writer_handle\` text,
  	\`writer_u_r_l\` text,
  	\`writer_id\` text,
  	\`url\` text,
  	\`kind\` text NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`via\` text,
  	\`network\` text,
  	\`remote_id\` text NOT NULL,
  	\`version\` text,
  	\`below\` text,
  	\`root\` text,
  	\`delivery_id\` integer,
  	\`subject\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`assignee_id\` integer,
  	\`done_by_id\` integer,
  	\`done_at\` text,
  	\`said_at\` text,
  	\`edited_at\` text,
  	\`gone_at\` text,
  	\`is_private\` integer DEFAULT false,
  	\`is_hidden\` integer DEFAULT false,
  	\`raw\` text,
  	\`moderation\` text DEFAULT 'pending',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`done_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`network_messages_key_idx\` ON \`network_messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_writer_handle_idx\` ON \`network_messages\` (\`writer_handle\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_channel_idx\` ON \`network_messages\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_delivery_idx\` ON \`network_messages\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_assignee_idx\` ON \`network_messages\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_done_by_idx\` ON \`network_messages\` (\`done_by_id\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_moderation_idx\` ON \`network_messages\` (\`moderation\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_updated_at_idx\` ON \`network_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`network_messages_created_at_idx\` ON \`network_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_saidAt_idx\` ON \`network_messages\` (\`state\`,\`said_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_moderation_idx\` ON \`network_messages\` (\`subject\`,\`moderation\`);`)
  await db.run(sql`CREATE TABLE \`delivery_measures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`delivery_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`outcome\` text,
  	\`finished_at\` text,
  	\`impressions\` numeric,
  	\`reach\` numeric,
  	\`likes\` numeric,
  	\`reposts\` numeric,
  	\`quotes\` numeric,
  	\`replies\` numeric,
  	\`clicks\` numeric,
  	\`saves\` numeric,
  	\`raw\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delivery_measures_delivery_idx\` ON \`delivery_measures\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`delivery_measures_updated_at_idx\` ON \`delivery_measures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delivery_measures_created_at_idx\` ON \`delivery_measures\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`delivery_number_1_idx\` ON \`delivery_measures\` (\`delivery_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`channel_hearings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`outcome\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`channel_hearings_channel_idx\` ON \`channel_hearings\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_hearings_updated_at_idx\` ON \`channel_hearings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_hearings_created_at_idx\` ON \`channel_hearings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`channel_number_1_idx\` ON \`channel_hearings\` (\`channel_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`hook_receipts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hook_receipts_key_idx\` ON \`hook_receipts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`hook_receipts_updated_at_idx\` ON \`hook_receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hook_receipts_created_at_idx\` ON \`hook_receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`network_apps\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text,
  	\`key\` text,
  	\`sealed\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`network_apps_key_idx\` ON \`network_apps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`network_apps_updated_at_idx\` ON \`network_apps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`network_apps_created_at_idx\` ON \`network_apps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_connections\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`hash\` text NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`session\` text,
  	\`sealed\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channel_connections_hash_idx\` ON \`channel_connections\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`channel_connections_channel_idx\` ON \`channel_connections\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_connections_member_idx\` ON \`channel_connections\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_connections_expires_at_idx\` ON \`channel_connections\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_connections_updated_at_idx\` ON \`channel_connections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_connections_created_at_idx\` ON \`channel_connections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_warnings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channel_warnings_key_idx\` ON \`channel_warnings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`channel_warnings_channel_idx\` ON \`channel_warnings\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_warnings_updated_at_idx\` ON \`channel_warnings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_warnings_created_at_idx\` ON \`channel_warnings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`video_file\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`hides_responses\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_video_file\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_hides_responses\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`hides_responses\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_hides_responses\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_announce_winners\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_certificates\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_badges\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`votes\` ADD \`counted\` integer;`)
  await db.run(sql`ALTER TABLE \`votes\` ADD \`flags\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_cases_rels\` ADD \`network_messages_id\` integer REFERENCES network_messages(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_network_messages_id_idx\` ON \`moderation_cases_rels\` (\`network_messages_id\`);`)
  await db.run(sql`ALTER TABLE \`moderation_lookups_rels\` ADD \`network_messages_id\` integer REFERENCES network_messages(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_network_messages_id_idx\` ON \`moderation_lookups_rels\` (\`network_messages_id\`);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_linkedin_speaks_as\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_pinterest_board\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_email_to\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_email_from\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_email_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_email_unsubscribe\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_reddit_access\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_reddit_subreddit\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_reddit_username\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_reddit_post\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_twitch_broadcaster\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_twitch_moderator\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_twitch_color\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_twitch_schedule_broadcaster\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_youtube_privacy\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_youtube_made_for_kids\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_youtube_category\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_tiktok_privacy\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_tiktok_comments\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`corrections_changed\` text DEFAULT 'edit';`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`corrections_cancelled\` text DEFAULT 'edit';`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`listens\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`shows_responses\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`hearing_why\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`hear_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`heard_to\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`looks_after\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`remote_id\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`scopes\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`connected_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`renew_at\` text;`)
  await db.run(sql`CREATE INDEX \`channels_renew_at_idx\` ON \`channels\` (\`renew_at\`);`)
  // Accounts that nobody posts to are renewed from now on, too.
  await db.run(
    sql`UPDATE \`channels\` SET \`renew_at\` = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE \`kind\` IN ('instagram', 'threads', 'x');`,
  )
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`of_id\` integer REFERENCES announcements(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`announcements_of_idx\` ON \`announcements\` (\`of_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`act\` text DEFAULT 'publish';`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`of_id\` integer REFERENCES deliveries(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`afterwards\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`left\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`measure_at\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`below\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`progress\` text;`)
  await db.run(sql`CREATE INDEX \`deliveries_of_idx\` ON \`deliveries\` (\`of_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_afterwards_idx\` ON \`deliveries\` (\`afterwards\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_measure_at_idx\` ON \`deliveries\` (\`measure_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contest_badges\`;`)
  await db.run(sql`DROP TABLE \`contest_certificates\`;`)
  await db.run(sql`DROP TABLE \`network_messages\`;`)
  await db.run(sql`DROP TABLE \`delivery_measures\`;`)
  await db.run(sql`DROP TABLE \`channel_hearings\`;`)
  await db.run(sql`DROP TABLE \`hook_receipts\`;`)
  await db.run(sql`DROP TABLE \`network_apps\`;`)
  await db.run(sql`DROP TABLE \`channel_connections\`;`)
  await db.run(sql`DROP TABLE \`channel_warnings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_moderation_cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`comments_id\` integer,
  	\`entries_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_moderation_cases_rels\`("id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id", "entries_id") SELECT "id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id", "entries_id" FROM \`moderation_cases_rels\`;`)
  await db.run(sql`DROP TABLE \`moderation_cases_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_moderation_cases_rels\` RENAME TO \`moderation_cases_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_order_idx\` ON \`moderation_cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_parent_idx\` ON \`moderation_cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_path_idx\` ON \`moderation_cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_topics_id_idx\` ON \`moderation_cases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_replies_id_idx\` ON \`moderation_cases_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_comments_id_idx\` ON \`moderation_cases_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_entries_id_idx\` ON \`moderation_cases_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_moderation_lookups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`comments_id\` integer,
  	\`entries_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_lookups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entries_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_moderation_lookups_rels\`("id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id", "entries_id") SELECT "id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id", "entries_id" FROM \`moderation_lookups_rels\`;`)
  await db.run(sql`DROP TABLE \`moderation_lookups_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_moderation_lookups_rels\` RENAME TO \`moderation_lookups_rels\`;`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_order_idx\` ON \`moderation_lookups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_parent_idx\` ON \`moderation_lookups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_path_idx\` ON \`moderation_lookups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_topics_id_idx\` ON \`moderation_lookups_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_replies_id_idx\` ON \`moderation_lookups_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_comments_id_idx\` ON \`moderation_lookups_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_entries_id_idx\` ON \`moderation_lookups_rels\` (\`entries_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_announcements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`source_collection\` text NOT NULL,
  	\`source_document\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`about\` text,
  	\`requested_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_announcements\`("id", "title", "source_collection", "source_document", "key", "content", "about", "requested_by_id", "updated_at", "created_at") SELECT "id", "title", "source_collection", "source_document", "key", "content", "about", "requested_by_id", "updated_at", "created_at" FROM \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`ALTER TABLE \`__new_announcements\` RENAME TO \`announcements\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_key_idx\` ON \`announcements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`announcements_requested_by_idx\` ON \`announcements\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_collection_source_document_idx\` ON \`announcements\` (\`source_collection\`,\`source_document\`);`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`announcement_id\` integer NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`url\` text,
  	\`last_error\` text,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`scheduled_at\` text,
  	\`next_attempt_at\` text,
  	\`held_for\` text,
  	\`held_at\` text,
  	\`cleared_for\` text,
  	\`settled_at\` text,
  	\`uncertain_since\` text,
  	\`remote_id\` text,
  	\`words\` text,
  	\`cost\` numeric,
  	\`parts\` text,
  	\`key\` text NOT NULL,
  	\`round_start\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`announcement_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "title", "announcement_id", "channel_id", "url", "last_error", "status", "attempts", "scheduled_at", "next_attempt_at", "held_for", "held_at", "cleared_for", "settled_at", "uncertain_since", "remote_id", "words", "cost", "parts", "key", "round_start", "updated_at", "created_at") SELECT "id", "title", "announcement_id", "channel_id", "url", "last_error", "status", "attempts", "scheduled_at", "next_attempt_at", "held_for", "held_at", "cleared_for", "settled_at", "uncertain_since", "remote_id", "words", "cost", "parts", "key", "round_start", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`CREATE INDEX \`deliveries_announcement_idx\` ON \`deliveries\` (\`announcement_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_channel_idx\` ON \`deliveries\` (\`channel_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcement_channel_idx\` ON \`deliveries\` (\`announcement_id\`,\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_1_idx\` ON \`deliveries\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`DROP INDEX \`channels_renew_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_linkedin_speaks_as\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_pinterest_board\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_email_to\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_email_from\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_email_from_name\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_email_unsubscribe\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_reddit_access\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_reddit_subreddit\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_reddit_username\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_reddit_post\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_twitch_broadcaster\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_twitch_moderator\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_twitch_color\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_twitch_schedule_broadcaster\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_youtube_privacy\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_youtube_made_for_kids\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_youtube_category\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_tiktok_privacy\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`settings_tiktok_comments\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`corrections_changed\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`corrections_cancelled\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`listens\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`shows_responses\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`hearing_why\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`hear_at\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`heard_to\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`looks_after\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`remote_id\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`scopes\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`connected_at\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`renew_at\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`video_file\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`hides_responses\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_video_file\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_hides_responses\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`hides_responses\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_hides_responses\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_announce_winners\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_certificates\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_badges\`;`)
  await db.run(sql`ALTER TABLE \`votes\` DROP COLUMN \`counted\`;`)
  await db.run(sql`ALTER TABLE \`votes\` DROP COLUMN \`flags\`;`)
}
