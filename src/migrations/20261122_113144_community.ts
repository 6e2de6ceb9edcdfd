import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_members_id_idx\` ON \`pages_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_members_id_idx\` ON \`_pages_v_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`categories_approval_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_approval_roles_order_idx\` ON \`categories_approval_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_approval_roles_parent_idx\` ON \`categories_approval_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`categories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`categories_rels_order_idx\` ON \`categories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_parent_idx\` ON \`categories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_path_idx\` ON \`categories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`categories_rels_members_id_idx\` ON \`categories_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`events_additions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_additions_order_idx\` ON \`events_additions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_additions_parent_id_idx\` ON \`events_additions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`occurrence\` text,
  	\`state\` text DEFAULT 'moved',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_changes_order_idx\` ON \`events_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_changes_parent_id_idx\` ON \`events_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_registration_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_registration_questions_order_idx\` ON \`events_registration_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_registration_questions_parent_id_idx\` ON \`events_registration_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_registration_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_registration_questions_locales_locale_parent_id_uniqu\` ON \`events_registration_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'host',
  	\`member_id\` integer,
  	\`name\` text,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_people_order_idx\` ON \`events_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_people_parent_id_idx\` ON \`events_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_people_member_idx\` ON \`events_people\` (\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_tags_id_idx\` ON \`events_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_additions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`starts_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_additions_order_idx\` ON \`_events_v_version_additions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_additions_parent_id_idx\` ON \`_events_v_version_additions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`occurrence\` text,
  	\`state\` text DEFAULT 'moved',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_order_idx\` ON \`_events_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_parent_id_idx\` ON \`_events_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_registration_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_questions_order_idx\` ON \`_events_v_version_registration_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_registration_questions_parent_id_idx\` ON \`_events_v_version_registration_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_registration_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_registration_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_registration_questions_locales_locale_pare\` ON \`_events_v_version_registration_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`role\` text DEFAULT 'host',
  	\`member_id\` integer,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_people_order_idx\` ON \`_events_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_people_parent_id_idx\` ON \`_events_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_people_member_idx\` ON \`_events_v_version_people\` (\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_tags_id_idx\` ON \`_events_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`rsvps\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`event_id\` integer NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`status\` text DEFAULT 'cancelled' NOT NULL,
  	\`guests\` numeric DEFAULT 0,
  	\`mode\` text DEFAULT 'site' NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`offered_until\` text,
  	\`because\` text,
  	\`shown\` integer DEFAULT false,
  	\`answers\` text,
  	\`checked_in_at\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rsvps_event_idx\` ON \`rsvps\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_member_idx\` ON \`rsvps\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_status_idx\` ON \`rsvps\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_offered_until_idx\` ON \`rsvps\` (\`offered_until\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_starts_at_idx\` ON \`rsvps\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_updated_at_idx\` ON \`rsvps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rsvps_created_at_idx\` ON \`rsvps\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_occurrence_member_idx\` ON \`rsvps\` (\`event_id\`,\`occurrence\`,\`member_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_occurrence_order_idx\` ON \`rsvps\` (\`event_id\`,\`occurrence\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`event_occurrence_status_idx\` ON \`rsvps\` (\`event_id\`,\`occurrence\`,\`status\`);`)
  await db.run(sql`CREATE TABLE \`rosters\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`event_id\` integer NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`taken_site\` numeric DEFAULT 0,
  	\`taken_online\` numeric DEFAULT 0,
  	\`waiting\` numeric DEFAULT 0,
  	\`last_order\` numeric DEFAULT 0,
  	\`due_at\` text,
  	\`held_until\` text,
  	\`holder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rosters_key_idx\` ON \`rosters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rosters_event_idx\` ON \`rosters\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`rosters_due_at_idx\` ON \`rosters\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`rosters_updated_at_idx\` ON \`rosters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rosters_created_at_idx\` ON \`rosters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_keys\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`digest\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_keys_member_idx\` ON \`calendar_keys\` (\`member_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_keys_digest_idx\` ON \`calendar_keys\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`calendar_keys_updated_at_idx\` ON \`calendar_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_keys_created_at_idx\` ON \`calendar_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`members_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`members_links_order_idx\` ON \`members_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`members_links_parent_id_idx\` ON \`members_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`former_handles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`handle\` text NOT NULL,
  	\`skeleton\` text NOT NULL,
  	\`member_id\` integer,
  	\`left_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`former_handles_handle_idx\` ON \`former_handles\` (\`handle\`);`)
  await db.run(sql`CREATE INDEX \`former_handles_skeleton_idx\` ON \`former_handles\` (\`skeleton\`);`)
  await db.run(sql`CREATE INDEX \`former_handles_member_idx\` ON \`former_handles\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`former_handles_updated_at_idx\` ON \`former_handles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`former_handles_created_at_idx\` ON \`former_handles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`avatars\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`owner_id\` integer NOT NULL,
  	\`audience\` text DEFAULT 'everybody' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`avatars_owner_idx\` ON \`avatars\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`avatars_updated_at_idx\` ON \`avatars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`avatars_created_at_idx\` ON \`avatars\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`avatars_filename_idx\` ON \`avatars\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`avatars_sizes_small_sizes_small_filename_idx\` ON \`avatars\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`avatars_sizes_large_sizes_large_filename_idx\` ON \`avatars\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`account_tokens\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`member_id\` integer,
  	\`data\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_tokens_hash_idx\` ON \`account_tokens\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_purpose_idx\` ON \`account_tokens\` (\`purpose\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_member_idx\` ON \`account_tokens\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_expires_at_idx\` ON \`account_tokens\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_updated_at_idx\` ON \`account_tokens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_created_at_idx\` ON \`account_tokens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer,
  	\`provider\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`email\` text,
  	\`last_used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`identities_member_idx\` ON \`identities\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issuer_subject_idx\` ON \`identities\` (\`issuer\`,\`subject\`);`)
  await db.run(sql`CREATE TABLE \`member_sessions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`session\` text NOT NULL,
  	\`member_id\` integer,
  	\`device\` text,
  	\`last_seen_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_sessions_session_idx\` ON \`member_sessions\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_member_idx\` ON \`member_sessions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_expires_at_idx\` ON \`member_sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_updated_at_idx\` ON \`member_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_sessions_created_at_idx\` ON \`member_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer,
  	\`secret\` text,
  	\`pending\` text,
  	\`pending_until\` text,
  	\`confirmed_at\` text,
  	\`last_step\` numeric,
  	\`recovery_codes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_member_idx\` ON \`second_factors\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`codes_of_conduct_rules_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`is_fine\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`codes_of_conduct_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`codes_of_conduct_rules_examples_order_idx\` ON \`codes_of_conduct_rules_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`codes_of_conduct_rules_examples_parent_id_idx\` ON \`codes_of_conduct_rules_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`codes_of_conduct_rules_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`codes_of_conduct_rules_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`codes_of_conduct_rules_examples_locales_locale_parent_id_uni\` ON \`codes_of_conduct_rules_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_codes_of_conduct_v_version_rules_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`is_fine\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_codes_of_conduct_v_version_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_codes_of_conduct_v_version_rules_examples_order_idx\` ON \`_codes_of_conduct_v_version_rules_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_codes_of_conduct_v_version_rules_examples_parent_id_idx\` ON \`_codes_of_conduct_v_version_rules_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_codes_of_conduct_v_version_rules_examples_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_codes_of_conduct_v_version_rules_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_codes_of_conduct_v_version_rules_examples_locales_locale_pa\` ON \`_codes_of_conduct_v_version_rules_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_days\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`day\` text NOT NULL,
  	\`topics_entered\` numeric DEFAULT 0 NOT NULL,
  	\`posts_read\` numeric DEFAULT 0 NOT NULL,
  	\`seconds_reading\` numeric DEFAULT 0 NOT NULL,
  	\`last_beat_at\` text NOT NULL,
  	\`recount_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_days_member_idx\` ON \`member_days\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_days_recount_at_idx\` ON \`member_days\` (\`recount_at\`);`)
  await db.run(sql`CREATE INDEX \`member_days_updated_at_idx\` ON \`member_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_days_created_at_idx\` ON \`member_days\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_day_idx\` ON \`member_days\` (\`member_id\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`trust_changes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`from\` numeric NOT NULL,
  	\`to\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`reason\` text,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trust_changes_member_idx\` ON \`trust_changes\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`trust_changes_at_idx\` ON \`trust_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`trust_changes_by_idx\` ON \`trust_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`trust_changes_updated_at_idx\` ON \`trust_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trust_changes_created_at_idx\` ON \`trust_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_number_idx\` ON \`trust_changes\` (\`member_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`read_positions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`last_read\` numeric NOT NULL,
  	\`read_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`read_positions_member_idx\` ON \`read_positions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`read_positions_topic_idx\` ON \`read_positions\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`read_positions_updated_at_idx\` ON \`read_positions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`read_positions_created_at_idx\` ON \`read_positions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_topic_idx\` ON \`read_positions\` (\`member_id\`,\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_entries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`by_id\` integer,
  	\`note\` text,
  	\`version\` text,
  	\`digest\` text NOT NULL,
  	\`decision\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_entries_by_idx\` ON \`desk_entries\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_entries_updated_at_idx\` ON \`desk_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_entries_created_at_idx\` ON \`desk_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_document_locale_idx\` ON \`desk_entries\` (\`source\`,\`document\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`desk_remarks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`field\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`by_id\` integer,
  	\`resolved_at\` text,
  	\`resolved_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_remarks_by_idx\` ON \`desk_remarks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_resolved_by_idx\` ON \`desk_remarks\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_updated_at_idx\` ON \`desk_remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_created_at_idx\` ON \`desk_remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_document_locale_1_idx\` ON \`desk_remarks\` (\`source\`,\`document\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`desk_remarks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desk_remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_remarks_rels_order_idx\` ON \`desk_remarks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_rels_parent_idx\` ON \`desk_remarks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_rels_path_idx\` ON \`desk_remarks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`desk_remarks_rels_members_id_idx\` ON \`desk_remarks_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`desk_timers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`time_zone\` text NOT NULL,
  	\`wall\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`by_id\` integer,
  	\`settled_at\` text,
  	\`late_minutes\` numeric,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desk_timers_slot_idx\` ON \`desk_timers\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`desk_timers_by_idx\` ON \`desk_timers\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`desk_timers_updated_at_idx\` ON \`desk_timers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_timers_created_at_idx\` ON \`desk_timers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_document_locale_2_idx\` ON \`desk_timers\` (\`source\`,\`document\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`status_at_idx\` ON \`desk_timers\` (\`status\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_hash_idx\` ON \`preview_links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_by_idx\` ON \`preview_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_document_locale_3_idx\` ON \`preview_links\` (\`source\`,\`document\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`gone_addresses\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`path\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`gone_addresses_path_idx\` ON \`gone_addresses\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`gone_addresses_updated_at_idx\` ON \`gone_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gone_addresses_created_at_idx\` ON \`gone_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notification_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`groups\` text,
  	\`mail_off\` integer DEFAULT false,
  	\`digest\` text DEFAULT 'off' NOT NULL,
  	\`digest_hour\` numeric DEFAULT 8 NOT NULL,
  	\`quiet_from\` text,
  	\`quiet_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notification_preferences_member_idx\` ON \`notification_preferences\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`notification_preferences_updated_at_idx\` ON \`notification_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notification_preferences_created_at_idx\` ON \`notification_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`member_relations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`owner_id\` integer NOT NULL,
  	\`other_id\` integer NOT NULL,
  	\`muted\` integer DEFAULT false,
  	\`blocked\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_relations_owner_idx\` ON \`member_relations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`member_relations_other_idx\` ON \`member_relations\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`member_relations_updated_at_idx\` ON \`member_relations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_relations_created_at_idx\` ON \`member_relations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`owner_other_idx\` ON \`member_relations\` (\`owner_id\`,\`other_id\`);`)
  await db.run(sql`CREATE TABLE \`data_exports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`status\` text NOT NULL,
  	\`progress\` numeric DEFAULT 0 NOT NULL,
  	\`ready_at\` text,
  	\`expires_at\` text,
  	\`size\` numeric,
  	\`slot\` text NOT NULL,
  	\`file\` text,
  	\`lease_until\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`data_exports_member_idx\` ON \`data_exports\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`data_exports_status_idx\` ON \`data_exports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`data_exports_expires_at_idx\` ON \`data_exports\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`data_exports_slot_idx\` ON \`data_exports\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`data_exports_updated_at_idx\` ON \`data_exports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`data_exports_created_at_idx\` ON \`data_exports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`member_erasures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`status\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`done_at\` text,
  	\`by_id\` integer,
  	\`reason\` text,
  	\`step\` text,
  	\`cursor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_erasures_member_idx\` ON \`member_erasures\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_erasures_status_idx\` ON \`member_erasures\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`member_erasures_by_idx\` ON \`member_erasures\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`member_erasures_updated_at_idx\` ON \`member_erasures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_erasures_created_at_idx\` ON \`member_erasures\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_members\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`handle\` text NOT NULL,
  	\`skeleton\` text,
  	\`bio\` text,
  	\`avatar_id\` integer,
  	\`privacy_avatar\` text DEFAULT 'everybody',
  	\`privacy_bio\` text DEFAULT 'everybody',
  	\`privacy_links\` text DEFAULT 'everybody',
  	\`privacy_activity\` text DEFAULT 'everybody',
  	\`locale\` text DEFAULT 'en',
  	\`time_zone\` text,
  	\`former\` integer DEFAULT false,
  	\`second_factor_since\` text,
  	\`imported_from\` text,
  	\`trust_level\` numeric DEFAULT 0,
  	\`trust_changed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`_verified\` integer,
  	\`_verificationtoken\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`avatar_id\`) REFERENCES \`avatars\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  // Portraits are in a collection of their own now: who had a picture of the hub’s begins with their drawn face.
  await db.run(sql`INSERT INTO \`__new_members\`("id", "display_name", "handle", "bio", "locale", "imported_from", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "_verified", "_verificationtoken", "login_attempts", "lock_until") SELECT "id", "display_name", "handle", "bio", "locale", "imported_from", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "_verified", "_verificationtoken", "login_attempts", "lock_until" FROM \`members\`;`)
  await db.run(sql`DROP TABLE \`members\`;`)
  await db.run(sql`ALTER TABLE \`__new_members\` RENAME TO \`members\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_handle_idx\` ON \`members\` (\`handle\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_skeleton_idx\` ON \`members\` (\`skeleton\`);`)
  // `handleSkeleton` (core/likeness.ts) in SQL. Of two who cannot be told apart already, the first has it.
  await db.run(sql`UPDATE OR IGNORE \`members\` SET \`skeleton\` = replace(replace(replace(replace(replace(replace(replace(lower(\`handle\`), 'rn', 'm'), 'vv', 'w'), '0', 'o'), '1', 'l'), 'i', 'l'), '-', ''), '_', '');`)
  await db.run(sql`CREATE INDEX \`members_avatar_idx\` ON \`members\` (\`avatar_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_imported_from_idx\` ON \`members\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`members_trust_level_idx\` ON \`members\` (\`trust_level\`);`)
  await db.run(sql`CREATE INDEX \`members_updated_at_idx\` ON \`members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`members_created_at_idx\` ON \`members\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_email_idx\` ON \`members\` (\`email\`);`)
  // Each language of a text has a status and a date of its own now; those that exist have the text’s.
  await db.run(sql`ALTER TABLE \`posts_locales\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`posts_locales\` ADD \`stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`posts_locales\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` ADD \`version_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` ADD \`version_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_stage\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`UPDATE \`posts_locales\` SET \`_status\` = (SELECT \`posts\`.\`_status\` FROM \`posts\` WHERE \`posts\`.\`id\` = \`posts_locales\`.\`_parent_id\`), \`stage\` = CASE (SELECT \`posts\`.\`_status\` FROM \`posts\` WHERE \`posts\`.\`id\` = \`posts_locales\`.\`_parent_id\`) WHEN 'published' THEN 'published' ELSE 'draft' END, \`published_at\` = (SELECT \`posts\`.\`published_at\` FROM \`posts\` WHERE \`posts\`.\`id\` = \`posts_locales\`.\`_parent_id\`);`)
  await db.run(sql`UPDATE \`_posts_v_locales\` SET \`version__status\` = (SELECT \`_posts_v\`.\`version__status\` FROM \`_posts_v\` WHERE \`_posts_v\`.\`id\` = \`_posts_v_locales\`.\`_parent_id\`), \`version_stage\` = CASE (SELECT \`_posts_v\`.\`version__status\` FROM \`_posts_v\` WHERE \`_posts_v\`.\`id\` = \`_posts_v_locales\`.\`_parent_id\`) WHEN 'published' THEN 'published' ELSE 'draft' END, \`version_published_at\` = (SELECT \`_posts_v\`.\`version_published_at\` FROM \`_posts_v\` WHERE \`_posts_v\`.\`id\` = \`_posts_v_locales\`.\`_parent_id\`);`)
  await db.run(sql`UPDATE \`pages_locales\` SET \`_status\` = (SELECT \`pages\`.\`_status\` FROM \`pages\` WHERE \`pages\`.\`id\` = \`pages_locales\`.\`_parent_id\`), \`stage\` = CASE (SELECT \`pages\`.\`_status\` FROM \`pages\` WHERE \`pages\`.\`id\` = \`pages_locales\`.\`_parent_id\`) WHEN 'published' THEN 'published' ELSE 'draft' END;`)
  await db.run(sql`UPDATE \`_pages_v_locales\` SET \`version__status\` = (SELECT \`_pages_v\`.\`version__status\` FROM \`_pages_v\` WHERE \`_pages_v\`.\`id\` = \`_pages_v_locales\`.\`_parent_id\`), \`version_stage\` = CASE (SELECT \`_pages_v\`.\`version__status\` FROM \`_pages_v\` WHERE \`_pages_v\`.\`id\` = \`_pages_v_locales\`.\`_parent_id\`) WHEN 'published' THEN 'published' ELSE 'draft' END;`)
  await db.run(sql`DROP INDEX \`posts_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`posts__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_posts_v_version_version_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_posts_v_version_version__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`DROP INDEX \`pages__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`DROP INDEX \`topics_moderation_idx\`;`)
  await db.run(sql`CREATE INDEX \`lastActivityAt_moderation_author_idx\` ON \`topics\` (\`last_activity_at\`,\`moderation\`,\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_published_at_idx\` ON \`posts_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`posts_stage_idx\` ON \`posts_locales\` (\`stage\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`posts__status_idx\` ON \`posts_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`posts_rels\` ADD \`members_id\` integer REFERENCES members(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`posts_rels_members_id_idx\` ON \`posts_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_published_at_idx\` ON \`_posts_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_stage_idx\` ON \`_posts_v_locales\` (\`version_stage\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_posts_v_rels\` ADD \`members_id\` integer REFERENCES members(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_members_id_idx\` ON \`_posts_v_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_stage_idx\` ON \`pages_locales\` (\`stage\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_stage_idx\` ON \`_pages_v_locales\` (\`version_stage\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`approval_required\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`state\` text DEFAULT 'scheduled';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_link\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_site_seats\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_online_seats\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_guests\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_closes_hours_before\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_approval\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_policy\` text DEFAULT 'order';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_promotion\` text DEFAULT 'automatic';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_offer_hours\` numeric DEFAULT 48;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sequence\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`state_note\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`price\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_state\` text DEFAULT 'scheduled';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_link\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_site_seats\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_online_seats\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_guests\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_closes_hours_before\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_approval\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_policy\` text DEFAULT 'order';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_promotion\` text DEFAULT 'automatic';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_offer_hours\` numeric DEFAULT 48;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_state_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_price\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct_rules\` ADD \`severity\` text DEFAULT 'moderate';`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct_rules\` ADD \`measure\` text DEFAULT 'hide';`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct\` ADD \`effective_at\` text;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct\` ADD \`told_at\` text;`)
  await db.run(sql`CREATE INDEX \`codes_of_conduct_effective_at_idx\` ON \`codes_of_conduct\` (\`effective_at\`);`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v_version_rules\` ADD \`severity\` text DEFAULT 'moderate';`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v_version_rules\` ADD \`measure\` text DEFAULT 'hide';`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v\` ADD \`version_effective_at\` text;`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v\` ADD \`version_told_at\` text;`)
  await db.run(sql`CREATE INDEX \`_codes_of_conduct_v_version_version_effective_at_idx\` ON \`_codes_of_conduct_v\` (\`version_effective_at\`);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`own_language_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`slot\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_slot_idx\` ON \`notifications\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`member_status_idx\` ON \`notifications\` (\`member_id\`,\`status\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`categories_approval_roles\`;`)
  await db.run(sql`DROP TABLE \`categories_rels\`;`)
  await db.run(sql`DROP TABLE \`events_additions\`;`)
  await db.run(sql`DROP TABLE \`events_changes\`;`)
  await db.run(sql`DROP TABLE \`events_registration_questions\`;`)
  await db.run(sql`DROP TABLE \`events_registration_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`events_people\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_additions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_registration_questions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_registration_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`rsvps\`;`)
  await db.run(sql`DROP TABLE \`rosters\`;`)
  await db.run(sql`DROP TABLE \`calendar_keys\`;`)
  await db.run(sql`DROP TABLE \`members_links\`;`)
  await db.run(sql`DROP TABLE \`former_handles\`;`)
  await db.run(sql`DROP TABLE \`avatars\`;`)
  await db.run(sql`DROP TABLE \`account_tokens\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`DROP TABLE \`member_sessions\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`codes_of_conduct_rules_examples\`;`)
  await db.run(sql`DROP TABLE \`codes_of_conduct_rules_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`_codes_of_conduct_v_version_rules_examples\`;`)
  await db.run(sql`DROP TABLE \`_codes_of_conduct_v_version_rules_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`member_days\`;`)
  await db.run(sql`DROP TABLE \`trust_changes\`;`)
  await db.run(sql`DROP TABLE \`read_positions\`;`)
  await db.run(sql`DROP TABLE \`desk_entries\`;`)
  await db.run(sql`DROP TABLE \`desk_remarks\`;`)
  await db.run(sql`DROP TABLE \`desk_remarks_rels\`;`)
  await db.run(sql`DROP TABLE \`desk_timers\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`gone_addresses\`;`)
  await db.run(sql`DROP TABLE \`notification_preferences\`;`)
  await db.run(sql`DROP TABLE \`member_relations\`;`)
  await db.run(sql`DROP TABLE \`data_exports\`;`)
  await db.run(sql`DROP TABLE \`member_erasures\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_posts_rels\`("id", "order", "parent_id", "path", "categories_id", "tags_id") SELECT "id", "order", "parent_id", "path", "categories_id", "tags_id" FROM \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_posts_rels\` RENAME TO \`posts_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_categories_id_idx\` ON \`posts_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_tags_id_idx\` ON \`posts_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__posts_v_rels\`("id", "order", "parent_id", "path", "categories_id", "tags_id") SELECT "id", "order", "parent_id", "path", "categories_id", "tags_id" FROM \`_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__posts_v_rels\` RENAME TO \`_posts_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_categories_id_idx\` ON \`_posts_v_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_tags_id_idx\` ON \`_posts_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_members\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`handle\` text NOT NULL,
  	\`bio\` text,
  	\`avatar_id\` integer,
  	\`locale\` text DEFAULT 'en',
  	\`imported_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`_verified\` integer,
  	\`_verificationtoken\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`avatar_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_members\`("id", "display_name", "handle", "bio", "avatar_id", "locale", "imported_from", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "_verified", "_verificationtoken", "login_attempts", "lock_until") SELECT "id", "display_name", "handle", "bio", "avatar_id", "locale", "imported_from", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "_verified", "_verificationtoken", "login_attempts", "lock_until" FROM \`members\`;`)
  await db.run(sql`DROP TABLE \`members\`;`)
  await db.run(sql`ALTER TABLE \`__new_members\` RENAME TO \`members\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_handle_idx\` ON \`members\` (\`handle\`);`)
  await db.run(sql`CREATE INDEX \`members_avatar_idx\` ON \`members\` (\`avatar_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_imported_from_idx\` ON \`members\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`members_updated_at_idx\` ON \`members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`members_created_at_idx\` ON \`members\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_email_idx\` ON \`members\` (\`email\`);`)
  await db.run(sql`DROP INDEX \`posts_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`posts_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`posts__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`posts_locales\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`posts_locales\` DROP COLUMN \`stage\`;`)
  await db.run(sql`ALTER TABLE \`posts_locales\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_posts_v_version_version_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_posts_v_version_version_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`_posts_v_version_version__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` DROP COLUMN \`version_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`ALTER TABLE \`_posts_v_locales\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`DROP INDEX \`pages_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`pages__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`stage\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`_status\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version__status_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version__status\`;`)
  await db.run(sql`DROP INDEX \`lastActivityAt_moderation_author_idx\`;`)
  await db.run(sql`CREATE INDEX \`topics_moderation_idx\` ON \`topics\` (\`moderation\`);`)
  await db.run(sql`DROP INDEX \`events_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`place_latitude\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`place_longitude\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`place_link\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_site_seats\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_online_seats\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_guests\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_closes_hours_before\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_approval\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_policy\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_promotion\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_offer_hours\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_place_latitude\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_place_longitude\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_place_link\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_site_seats\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_online_seats\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_guests\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_closes_hours_before\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_approval\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_policy\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_promotion\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_offer_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sequence\`;`)
  await db.run(sql`DROP INDEX \`codes_of_conduct_effective_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct\` DROP COLUMN \`effective_at\`;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct\` DROP COLUMN \`told_at\`;`)
  await db.run(sql`DROP INDEX \`_codes_of_conduct_v_version_version_effective_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v\` DROP COLUMN \`version_effective_at\`;`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v\` DROP COLUMN \`version_told_at\`;`)
  await db.run(sql`DROP INDEX \`notifications_slot_idx\`;`)
  await db.run(sql`DROP INDEX \`member_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`slot\`;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`posts_published_at_idx\` ON \`posts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`posts__status_idx\` ON \`posts\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_posts_v\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_published_at_idx\` ON \`_posts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v\` (\`version__status\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`_status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version__status\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`approval_required\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`state_note\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`price\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`accessibility\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_state_note\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_price\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct_rules\` DROP COLUMN \`severity\`;`)
  await db.run(sql`ALTER TABLE \`codes_of_conduct_rules\` DROP COLUMN \`measure\`;`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v_version_rules\` DROP COLUMN \`severity\`;`)
  await db.run(sql`ALTER TABLE \`_codes_of_conduct_v_version_rules\` DROP COLUMN \`measure\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`own_language_only\`;`)
}
