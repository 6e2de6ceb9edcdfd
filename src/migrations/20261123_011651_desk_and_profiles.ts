import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_telling_reminders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`unit\` text DEFAULT 'days',
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_telling_reminders_order_idx\` ON \`events_telling_reminders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_telling_reminders_parent_id_idx\` ON \`events_telling_reminders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_telling_reminders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`amount\` numeric,
  	\`unit\` text DEFAULT 'days',
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_telling_reminders_order_idx\` ON \`_events_v_version_telling_reminders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_telling_reminders_parent_id_idx\` ON \`_events_v_version_telling_reminders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_messages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`event_id\` integer NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`author_id\` integer,
  	\`audience\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`recipients\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_messages_key_idx\` ON \`event_messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_event_idx\` ON \`event_messages\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_author_idx\` ON \`event_messages\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_updated_at_idx\` ON \`event_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_messages_created_at_idx\` ON \`event_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`event_feedback\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`event_id\` integer NOT NULL,
  	\`occurrence\` text NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`rating\` numeric NOT NULL,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`event_feedback_event_idx\` ON \`event_feedback\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`event_feedback_member_idx\` ON \`event_feedback\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`event_feedback_updated_at_idx\` ON \`event_feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_feedback_created_at_idx\` ON \`event_feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`event_occurrence_member_1_idx\` ON \`event_feedback\` (\`event_id\`,\`occurrence\`,\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`members_proposed_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`members_proposed_links_order_idx\` ON \`members_proposed_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`members_proposed_links_parent_id_idx\` ON \`members_proposed_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_lookups\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`round\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`failure\` text,
  	\`author_id\` integer,
  	\`print\` text NOT NULL,
  	\`is_edit\` integer DEFAULT false,
  	\`judgement\` text,
  	\`signals\` text,
  	\`verdict\` text,
  	\`next_attempt_at\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`sender\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_lookups_round_idx\` ON \`moderation_lookups\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_provider_idx\` ON \`moderation_lookups\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_status_idx\` ON \`moderation_lookups\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_author_idx\` ON \`moderation_lookups\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_verdict_idx\` ON \`moderation_lookups\` (\`verdict\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_next_attempt_at_idx\` ON \`moderation_lookups\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_at_idx\` ON \`moderation_lookups\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_updated_at_idx\` ON \`moderation_lookups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_created_at_idx\` ON \`moderation_lookups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_lookups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`comments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_lookups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_order_idx\` ON \`moderation_lookups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_parent_idx\` ON \`moderation_lookups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_path_idx\` ON \`moderation_lookups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_topics_id_idx\` ON \`moderation_lookups_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_replies_id_idx\` ON \`moderation_lookups_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_comments_id_idx\` ON \`moderation_lookups_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_lookup_attempts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`lookup_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`outcome\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`lookup_id\`) REFERENCES \`moderation_lookups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_lookup_attempts_lookup_idx\` ON \`moderation_lookup_attempts\` (\`lookup_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookup_attempts_updated_at_idx\` ON \`moderation_lookup_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookup_attempts_created_at_idx\` ON \`moderation_lookup_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lookup_number_idx\` ON \`moderation_lookup_attempts\` (\`lookup_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`known_pictures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reason\` text NOT NULL,
  	\`sha256\` text,
  	\`d_hash\` text,
  	\`added_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`added_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`known_pictures_sha256_idx\` ON \`known_pictures\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`known_pictures_d_hash_idx\` ON \`known_pictures\` (\`d_hash\`);`)
  await db.run(sql`CREATE INDEX \`known_pictures_added_by_idx\` ON \`known_pictures\` (\`added_by_id\`);`)
  await db.run(sql`CREATE INDEX \`known_pictures_updated_at_idx\` ON \`known_pictures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`known_pictures_created_at_idx\` ON \`known_pictures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_providers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`meanwhile\` text DEFAULT 'hold' NOT NULL,
  	\`akismet_is_on\` integer DEFAULT false,
  	\`akismet_has_key\` integer DEFAULT false,
  	\`akismet_url\` text,
  	\`akismet_up_to\` text DEFAULT 'member' NOT NULL,
  	\`akismet_timeout_seconds\` numeric DEFAULT 5 NOT NULL,
  	\`akismet_budget\` numeric DEFAULT 1000 NOT NULL,
  	\`akismet_on_failure\` text DEFAULT 'hold' NOT NULL,
  	\`akismet_sealed\` text,
  	\`openai_is_on\` integer DEFAULT false,
  	\`openai_has_key\` integer DEFAULT false,
  	\`openai_url\` text,
  	\`openai_model\` text,
  	\`openai_up_to\` text DEFAULT 'member' NOT NULL,
  	\`openai_timeout_seconds\` numeric DEFAULT 5 NOT NULL,
  	\`openai_budget\` numeric DEFAULT 1000 NOT NULL,
  	\`openai_on_failure\` text DEFAULT 'hold' NOT NULL,
  	\`openai_sealed\` text,
  	\`mistral_is_on\` integer DEFAULT false,
  	\`mistral_has_key\` integer DEFAULT false,
  	\`mistral_url\` text,
  	\`mistral_model\` text,
  	\`mistral_up_to\` text DEFAULT 'member' NOT NULL,
  	\`mistral_timeout_seconds\` numeric DEFAULT 5 NOT NULL,
  	\`mistral_budget\` numeric DEFAULT 1000 NOT NULL,
  	\`mistral_on_failure\` text DEFAULT 'hold' NOT NULL,
  	\`mistral_sealed\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`events\` ADD \`telling_reminding\` text DEFAULT 'usual';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`telling_thanks\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_telling_reminding\` text DEFAULT 'usual';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_telling_thanks\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`rsvps\` ADD \`scan\` text;`)
  await db.run(sql`ALTER TABLE \`rosters\` ADD \`remind_at\` text;`)
  await db.run(sql`CREATE INDEX \`rosters_remind_at_idx\` ON \`rosters\` (\`remind_at\`);`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sha256\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`d_hash\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`proposed_display_name\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`proposed_bio\` text;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`moderation\` text DEFAULT 'pending';`)
  await db.run(sql`CREATE INDEX \`members_moderation_idx\` ON \`members\` (\`moderation\`);`)
  await db.run(sql`ALTER TABLE \`avatars\` ADD \`sha256\` text;`)
  await db.run(sql`ALTER TABLE \`avatars\` ADD \`d_hash\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`known_pictures_id\` integer REFERENCES known_pictures(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_known_pictures_id_idx\` ON \`payload_locked_documents_rels\` (\`known_pictures_id\`);`)
  await db.run(sql`ALTER TABLE \`moderation_rules\` ADD \`known_pictures\` text DEFAULT 'hold' NOT NULL;`)

  // Profiles that everybody reads were not judged before; judging them anew waits for their next change.
  await db.run(sql`UPDATE \`members\` SET "moderation" = 'approved';`)
  // The next reminder of every date is reckoned by the worker's first turn.
  await db.run(sql`UPDATE \`rosters\` SET "remind_at" = strftime('%Y-%m-%dT%H:%M:%fZ', 'now');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_telling_reminders\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_telling_reminders\`;`)
  await db.run(sql`DROP TABLE \`event_messages\`;`)
  await db.run(sql`DROP TABLE \`event_feedback\`;`)
  await db.run(sql`DROP TABLE \`members_proposed_links\`;`)
  await db.run(sql`DROP TABLE \`moderation_lookups\`;`)
  await db.run(sql`DROP TABLE \`moderation_lookups_rels\`;`)
  await db.run(sql`DROP TABLE \`moderation_lookup_attempts\`;`)
  await db.run(sql`DROP TABLE \`known_pictures\`;`)
  await db.run(sql`DROP TABLE \`moderation_providers\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`posts_id\` integer,
  	\`series_id\` integer,
  	\`pages_id\` integer,
  	\`categories_id\` integer,
  	\`tags_id\` integer,
  	\`media_id\` integer,
  	\`forms_id\` integer,
  	\`form_submissions_id\` integer,
  	\`forums_id\` integer,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`events_id\` integer,
  	\`contests_id\` integer,
  	\`comments_id\` integer,
  	\`members_id\` integer,
  	\`codes_of_conduct_id\` integer,
  	\`conduct_acceptances_id\` integer,
  	\`moderation_cases_id\` integer,
  	\`moderation_log_id\` integer,
  	\`moderation_evidence_id\` integer,
  	\`moderation_answers_id\` integer,
  	\`redirects_id\` integer,
  	\`ideas_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`form_submissions_id\`) REFERENCES \`form_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contests_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`codes_of_conduct_id\`) REFERENCES \`codes_of_conduct\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conduct_acceptances_id\`) REFERENCES \`conduct_acceptances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`moderation_cases_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`moderation_log_id\`) REFERENCES \`moderation_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`moderation_evidence_id\`) REFERENCES \`moderation_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`moderation_answers_id\`) REFERENCES \`moderation_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ideas_id\`) REFERENCES \`ideas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "posts_id", "series_id", "pages_id", "categories_id", "tags_id", "media_id", "forms_id", "form_submissions_id", "forums_id", "topics_id", "replies_id", "events_id", "contests_id", "comments_id", "members_id", "codes_of_conduct_id", "conduct_acceptances_id", "moderation_cases_id", "moderation_log_id", "moderation_evidence_id", "moderation_answers_id", "redirects_id", "ideas_id") SELECT "id", "order", "parent_id", "path", "posts_id", "series_id", "pages_id", "categories_id", "tags_id", "media_id", "forms_id", "form_submissions_id", "forums_id", "topics_id", "replies_id", "events_id", "contests_id", "comments_id", "members_id", "codes_of_conduct_id", "conduct_acceptances_id", "moderation_cases_id", "moderation_log_id", "moderation_evidence_id", "moderation_answers_id", "redirects_id", "ideas_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_form_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`form_submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forums_id_idx\` ON \`payload_locked_documents_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`contests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_codes_of_conduct_id_idx\` ON \`payload_locked_documents_rels\` (\`codes_of_conduct_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conduct_acceptances_id_idx\` ON \`payload_locked_documents_rels\` (\`conduct_acceptances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_log_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_answers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ideas_id_idx\` ON \`payload_locked_documents_rels\` (\`ideas_id\`);`)
  await db.run(sql`DROP INDEX \`rosters_remind_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`rosters\` DROP COLUMN \`remind_at\`;`)
  await db.run(sql`DROP INDEX \`members_moderation_idx\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`proposed_display_name\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`proposed_bio\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`moderation\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`telling_reminding\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`telling_thanks\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_telling_reminding\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_telling_thanks\`;`)
  await db.run(sql`ALTER TABLE \`rsvps\` DROP COLUMN \`scan\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sha256\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`d_hash\`;`)
  await db.run(sql`ALTER TABLE \`avatars\` DROP COLUMN \`sha256\`;`)
  await db.run(sql`ALTER TABLE \`avatars\` DROP COLUMN \`d_hash\`;`)
  await db.run(sql`ALTER TABLE \`moderation_rules\` DROP COLUMN \`known_pictures\`;`)
}
