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
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_announce_winners\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_certificates\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`afterwards_badges\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`votes\` ADD \`counted\` integer;`)
  await db.run(sql`ALTER TABLE \`votes\` ADD \`flags\` text;`)
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
  await db.run(sql`ALTER TABLE \`channels\` ADD \`looks_after\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`ends_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`remote_id\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`scopes\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`connected_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`renew_at\` text;`)
  await db.run(sql`CREATE INDEX \`channels_renew_at_idx\` ON \`channels\` (\`renew_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`measure_at\` text;`)
  await db.run(sql`CREATE INDEX \`deliveries_measure_at_idx\` ON \`deliveries\` (\`measure_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contest_badges\`;`)
  await db.run(sql`DROP TABLE \`contest_certificates\`;`)
  await db.run(sql`DROP TABLE \`delivery_measures\`;`)
  await db.run(sql`DROP TABLE \`network_apps\`;`)
  await db.run(sql`DROP TABLE \`channel_connections\`;`)
  await db.run(sql`DROP TABLE \`channel_warnings\`;`)
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
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`looks_after\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`remote_id\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`scopes\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`connected_at\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`renew_at\`;`)
  await db.run(sql`DROP INDEX \`deliveries_measure_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`measure_at\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_announce_winners\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_certificates\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`afterwards_badges\`;`)
  await db.run(sql`ALTER TABLE \`votes\` DROP COLUMN \`counted\`;`)
  await db.run(sql`ALTER TABLE \`votes\` DROP COLUMN \`flags\`;`)
}
