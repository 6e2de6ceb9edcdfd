import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_visible_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_visible_to_order_idx\` ON \`events_visible_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_visible_to_parent_idx\` ON \`events_visible_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_posting_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`is_on\` integer DEFAULT true,
  	\`at\` text,
  	\`seats\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_posting_steps_order_idx\` ON \`events_posting_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_posting_steps_parent_id_idx\` ON \`events_posting_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_visible_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_visible_to_order_idx\` ON \`_events_v_version_visible_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_visible_to_parent_idx\` ON \`_events_v_version_visible_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_posting_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text,
  	\`is_on\` integer DEFAULT true,
  	\`at\` text,
  	\`seats\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_posting_steps_order_idx\` ON \`_events_v_version_posting_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_posting_steps_parent_id_idx\` ON \`_events_v_version_posting_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_posts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`event_id\` integer NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`why\` text,
  	\`at\` text,
  	\`look_at\` text,
  	\`told_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_posts_key_idx\` ON \`event_posts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`event_posts_event_idx\` ON \`event_posts\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_posts_at_idx\` ON \`event_posts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`event_posts_look_at_idx\` ON \`event_posts\` (\`look_at\`);`)
  await db.run(sql`CREATE INDEX \`event_posts_updated_at_idx\` ON \`event_posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_posts_created_at_idx\` ON \`event_posts\` (\`created_at\`);`)
  // Kept for a week anyway, and of no use without what they are of.
  await db.run(sql`DELETE FROM \`moderation_prints\`;`)
  await db.run(sql`DROP TABLE \`moderation_prints_rels\`;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`visibility\` text DEFAULT 'public';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`posting_plan\` text DEFAULT 'once';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`continues_id\` integer REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`continues_key\` text;`)
  await db.run(sql`CREATE INDEX \`events_visibility_idx\` ON \`events\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`events_continues_idx\` ON \`events\` (\`continues_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_continues_key_idx\` ON \`events\` (\`continues_key\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`media_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`events_rels_media_id_idx\` ON \`events_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_visibility\` text DEFAULT 'public';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_posting_plan\` text DEFAULT 'once';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_continues_id\` integer REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_continues_key\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_visibility_idx\` ON \`_events_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_continues_idx\` ON \`_events_v\` (\`version_continues_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_continues_key_idx\` ON \`_events_v\` (\`version_continues_key\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`media_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_media_id_idx\` ON \`_events_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`rosters\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_prints\` ADD \`target\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`about\` text;`)
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`avatars_sha256_idx\` ON \`avatars\` (\`sha256\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`moderation_prints_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`comments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_prints\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_order_idx\` ON \`moderation_prints_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_parent_idx\` ON \`moderation_prints_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_path_idx\` ON \`moderation_prints_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_topics_id_idx\` ON \`moderation_prints_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_replies_id_idx\` ON \`moderation_prints_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_rels_comments_id_idx\` ON \`moderation_prints_rels\` (\`comments_id\`);`)
  await db.run(sql`DROP TABLE \`events_visible_to\`;`)
  await db.run(sql`DROP TABLE \`events_posting_steps\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_visible_to\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_posting_steps\`;`)
  await db.run(sql`DROP TABLE \`event_posts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`time_zone\` text DEFAULT 'Europe/Paris',
  	\`recurrence\` text,
  	\`state\` text DEFAULT 'scheduled',
  	\`place_name\` text,
  	\`place_address\` text,
  	\`place_latitude\` numeric,
  	\`place_longitude\` numeric,
  	\`place_online\` integer DEFAULT false,
  	\`place_link\` text,
  	\`capacity\` numeric,
  	\`registration_site_seats\` numeric,
  	\`registration_online_seats\` numeric,
  	\`registration_guests\` numeric DEFAULT 0,
  	\`registration_opens_at\` text,
  	\`registration_closes_at\` text,
  	\`registration_closes_hours_before\` numeric,
  	\`registration_approval\` integer DEFAULT false,
  	\`registration_policy\` text DEFAULT 'order',
  	\`registration_promotion\` text DEFAULT 'automatic',
  	\`registration_offer_hours\` numeric DEFAULT 48,
  	\`telling_reminding\` text DEFAULT 'usual',
  	\`telling_thanks\` integer DEFAULT true,
  	\`url\` text,
  	\`published_at\` text,
  	\`author_id\` integer,
  	\`sequence\` numeric DEFAULT 0,
  	\`imported_from\` text,
  	\`discussion_kind\` text DEFAULT 'default',
  	\`discussion_state\` text DEFAULT 'default',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "slug", "cover_id", "starts_at", "ends_at", "time_zone", "recurrence", "state", "place_name", "place_address", "place_latitude", "place_longitude", "place_online", "place_link", "capacity", "registration_site_seats", "registration_online_seats", "registration_guests", "registration_opens_at", "registration_closes_at", "registration_closes_hours_before", "registration_approval", "registration_policy", "registration_promotion", "registration_offer_hours", "telling_reminding", "telling_thanks", "url", "published_at", "author_id", "sequence", "imported_from", "discussion_kind", "discussion_state", "updated_at", "created_at", "_status") SELECT "id", "slug", "cover_id", "starts_at", "ends_at", "time_zone", "recurrence", "state", "place_name", "place_address", "place_latitude", "place_longitude", "place_online", "place_link", "capacity", "registration_site_seats", "registration_online_seats", "registration_guests", "registration_opens_at", "registration_closes_at", "registration_closes_hours_before", "registration_approval", "registration_policy", "registration_promotion", "registration_offer_hours", "telling_reminding", "telling_thanks", "url", "published_at", "author_id", "sequence", "imported_from", "discussion_kind", "discussion_state", "updated_at", "created_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_author_idx\` ON \`events\` (\`author_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_imported_from_idx\` ON \`events\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "tags_id") SELECT "id", "order", "parent_id", "path", "tags_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_tags_id_idx\` ON \`events_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Paris',
  	\`version_recurrence\` text,
  	\`version_state\` text DEFAULT 'scheduled',
  	\`version_place_name\` text,
  	\`version_place_address\` text,
  	\`version_place_latitude\` numeric,
  	\`version_place_longitude\` numeric,
  	\`version_place_online\` integer DEFAULT false,
  	\`version_place_link\` text,
  	\`version_capacity\` numeric,
  	\`version_registration_site_seats\` numeric,
  	\`version_registration_online_seats\` numeric,
  	\`version_registration_guests\` numeric DEFAULT 0,
  	\`version_registration_opens_at\` text,
  	\`version_registration_closes_at\` text,
  	\`version_registration_closes_hours_before\` numeric,
  	\`version_registration_approval\` integer DEFAULT false,
  	\`version_registration_policy\` text DEFAULT 'order',
  	\`version_registration_promotion\` text DEFAULT 'automatic',
  	\`version_registration_offer_hours\` numeric DEFAULT 48,
  	\`version_telling_reminding\` text DEFAULT 'usual',
  	\`version_telling_thanks\` integer DEFAULT true,
  	\`version_url\` text,
  	\`version_published_at\` text,
  	\`version_author_id\` integer,
  	\`version_sequence\` numeric DEFAULT 0,
  	\`version_imported_from\` text,
  	\`version_discussion_kind\` text DEFAULT 'default',
  	\`version_discussion_state\` text DEFAULT 'default',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_slug", "version_cover_id", "version_starts_at", "version_ends_at", "version_time_zone", "version_recurrence", "version_state", "version_place_name", "version_place_address", "version_place_latitude", "version_place_longitude", "version_place_online", "version_place_link", "version_capacity", "version_registration_site_seats", "version_registration_online_seats", "version_registration_guests", "version_registration_opens_at", "version_registration_closes_at", "version_registration_closes_hours_before", "version_registration_approval", "version_registration_policy", "version_registration_promotion", "version_registration_offer_hours", "version_telling_reminding", "version_telling_thanks", "version_url", "version_published_at", "version_author_id", "version_sequence", "version_imported_from", "version_discussion_kind", "version_discussion_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_cover_id", "version_starts_at", "version_ends_at", "version_time_zone", "version_recurrence", "version_state", "version_place_name", "version_place_address", "version_place_latitude", "version_place_longitude", "version_place_online", "version_place_link", "version_capacity", "version_registration_site_seats", "version_registration_online_seats", "version_registration_guests", "version_registration_opens_at", "version_registration_closes_at", "version_registration_closes_hours_before", "version_registration_approval", "version_registration_policy", "version_registration_promotion", "version_registration_offer_hours", "version_telling_reminding", "version_telling_thanks", "version_url", "version_published_at", "version_author_id", "version_sequence", "version_imported_from", "version_discussion_kind", "version_discussion_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_author_idx\` ON \`_events_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_imported_from_idx\` ON \`_events_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "tags_id") SELECT "id", "order", "parent_id", "path", "tags_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_tags_id_idx\` ON \`_events_v_rels\` (\`tags_id\`);`)
  await db.run(sql`DROP INDEX \`attachments_sha256_idx\`;`)
  await db.run(sql`DROP INDEX \`avatars_sha256_idx\`;`)
  await db.run(sql`ALTER TABLE \`rosters\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`moderation_prints\` DROP COLUMN \`target\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`about\`;`)
}
