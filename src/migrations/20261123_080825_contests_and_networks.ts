import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contests_media_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_media_kinds_order_idx\` ON \`contests_media_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contests_media_kinds_parent_idx\` ON \`contests_media_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_quiz_questions_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`right\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_quiz_questions_choices_order_idx\` ON \`contests_quiz_questions_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_quiz_questions_choices_parent_id_idx\` ON \`contests_quiz_questions_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_quiz_questions_choices_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_quiz_questions_choices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_quiz_questions_choices_locales_locale_parent_id_uni\` ON \`contests_quiz_questions_choices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_quiz_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`points\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_quiz_questions_order_idx\` ON \`contests_quiz_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_quiz_questions_parent_id_idx\` ON \`contests_quiz_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_quiz_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_quiz_questions_locales_locale_parent_id_unique\` ON \`contests_quiz_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_challenge_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`points\` numeric DEFAULT 1,
  	\`proof\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_challenge_steps_order_idx\` ON \`contests_challenge_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_challenge_steps_parent_id_idx\` ON \`contests_challenge_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_challenge_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_challenge_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_challenge_steps_locales_locale_parent_id_unique\` ON \`contests_challenge_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_prediction_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_prediction_choices_order_idx\` ON \`contests_prediction_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_prediction_choices_parent_id_idx\` ON \`contests_prediction_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_prediction_choices_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_prediction_choices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_prediction_choices_locales_locale_parent_id_unique\` ON \`contests_prediction_choices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_judging_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weight\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_judging_criteria_order_idx\` ON \`contests_judging_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_judging_criteria_parent_id_idx\` ON \`contests_judging_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_judging_criteria_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_judging_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_judging_criteria_locales_locale_parent_id_unique\` ON \`contests_judging_criteria_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`currency\` text DEFAULT 'EUR',
  	\`count\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_prizes_order_idx\` ON \`contests_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contests_prizes_parent_id_idx\` ON \`contests_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_prizes_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contests_prizes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_prizes_locales_locale_parent_id_unique\` ON \`contests_prizes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contests_rels_order_idx\` ON \`contests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contests_rels_parent_idx\` ON \`contests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contests_rels_path_idx\` ON \`contests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contests_rels_members_id_idx\` ON \`contests_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`entries_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`note\` text,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_evidence_order_idx\` ON \`entries_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`entries_evidence_parent_id_idx\` ON \`entries_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`entries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`entrant_id\` integer,
  	\`number\` numeric NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`html\` text,
  	\`link\` text,
  	\`language\` text,
  	\`said\` text,
  	\`answers\` text,
  	\`prediction\` text,
  	\`started_at\` text,
  	\`seconds\` numeric,
  	\`score\` numeric,
  	\`rules_version\` numeric,
  	\`submitted_at\` text,
  	\`withdrawn_at\` text,
  	\`moderation\` text DEFAULT 'pending',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entrant_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_contest_idx\` ON \`entries\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_member_idx\` ON \`entries\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_entrant_idx\` ON \`entries\` (\`entrant_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_status_idx\` ON \`entries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`entries_submitted_at_idx\` ON \`entries\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`entries_moderation_idx\` ON \`entries\` (\`moderation\`);`)
  await db.run(sql`CREATE INDEX \`entries_updated_at_idx\` ON \`entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entries_created_at_idx\` ON \`entries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_number_idx\` ON \`entries\` (\`contest_id\`,\`member_id\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`contest_status_number_idx\` ON \`entries\` (\`contest_id\`,\`status\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`entries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`entry_files_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`entry_files_id\`) REFERENCES \`entry_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`entries_rels_order_idx\` ON \`entries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_parent_idx\` ON \`entries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_path_idx\` ON \`entries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`entries_rels_entry_files_id_idx\` ON \`entries_rels\` (\`entry_files_id\`);`)
  await db.run(sql`CREATE TABLE \`entry_files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`owner_id\` integer NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`entry_id\` integer,
  	\`uploaded_at\` text,
  	\`sha256\` text,
  	\`d_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`entry_files_owner_idx\` ON \`entry_files\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_contest_idx\` ON \`entry_files\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_entry_idx\` ON \`entry_files\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_uploaded_at_idx\` ON \`entry_files\` (\`uploaded_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_sha256_idx\` ON \`entry_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_updated_at_idx\` ON \`entry_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`entry_files_created_at_idx\` ON \`entry_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_files_filename_idx\` ON \`entry_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`contest_rules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`text_en\` text NOT NULL,
  	\`text_fr\` text NOT NULL,
  	\`terms\` text,
  	\`sha256\` text,
  	\`reason\` text,
  	\`announced_at\` text NOT NULL,
  	\`frozen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_rules_contest_idx\` ON \`contest_rules\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_rules_updated_at_idx\` ON \`contest_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_rules_created_at_idx\` ON \`contest_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_version_idx\` ON \`contest_rules\` (\`contest_id\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`contest_acceptances\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`accepted_at\` text NOT NULL,
  	\`territory\` text,
  	\`age_confirmed\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_acceptances_contest_idx\` ON \`contest_acceptances\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_acceptances_member_idx\` ON \`contest_acceptances\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_acceptances_updated_at_idx\` ON \`contest_acceptances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_acceptances_created_at_idx\` ON \`contest_acceptances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_version_idx\` ON \`contest_acceptances\` (\`contest_id\`,\`member_id\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`contest_moves\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`due_at\` text,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_moves_contest_idx\` ON \`contest_moves\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_moves_by_idx\` ON \`contest_moves\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_moves_updated_at_idx\` ON \`contest_moves\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_moves_created_at_idx\` ON \`contest_moves\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_to_idx\` ON \`contest_moves\` (\`contest_id\`,\`to\`);`)
  await db.run(sql`CREATE TABLE \`contest_books\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`entries\` numeric DEFAULT 0,
  	\`held_until\` text,
  	\`holder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_books_contest_idx\` ON \`contest_books\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_books_updated_at_idx\` ON \`contest_books\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_books_created_at_idx\` ON \`contest_books\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`votes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`entry_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`slot\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`member_since\` text,
  	\`trust_level\` numeric,
  	\`device\` text,
  	\`ruling\` text,
  	\`reason\` text,
  	\`ruled_by_id\` integer,
  	\`ruled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ruled_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`votes_contest_idx\` ON \`votes\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`votes_entry_idx\` ON \`votes\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`votes_member_idx\` ON \`votes\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`votes_ruled_by_idx\` ON \`votes\` (\`ruled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`votes_updated_at_idx\` ON \`votes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`votes_created_at_idx\` ON \`votes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_member_idx\` ON \`votes\` (\`entry_id\`,\`member_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_slot_idx\` ON \`votes\` (\`contest_id\`,\`member_id\`,\`slot\`);`)
  await db.run(sql`CREATE TABLE \`contest_ballots\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`sealed_at\` text,
  	\`counts\` text,
  	\`seed\` text,
  	\`salt\` text,
  	\`salt_day\` text,
  	\`held_until\` text,
  	\`holder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_ballots_contest_idx\` ON \`contest_ballots\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_updated_at_idx\` ON \`contest_ballots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_created_at_idx\` ON \`contest_ballots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`jury_seats_conflicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry_id\` integer NOT NULL,
  	\`reason\` text,
  	\`at\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`jury_seats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`jury_seats_conflicts_order_idx\` ON \`jury_seats_conflicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`jury_seats_conflicts_parent_id_idx\` ON \`jury_seats_conflicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`jury_seats_conflicts_entry_idx\` ON \`jury_seats_conflicts\` (\`entry_id\`);`)
  await db.run(sql`CREATE TABLE \`jury_seats\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`jury_seats_contest_idx\` ON \`jury_seats\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`jury_seats_member_idx\` ON \`jury_seats\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`jury_seats_updated_at_idx\` ON \`jury_seats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`jury_seats_created_at_idx\` ON \`jury_seats\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_idx\` ON \`jury_seats\` (\`contest_id\`,\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`judgements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`entry_id\` integer NOT NULL,
  	\`judge_id\` integer NOT NULL,
  	\`points\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judge_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`judgements_contest_idx\` ON \`judgements\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`judgements_entry_idx\` ON \`judgements\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`judgements_judge_idx\` ON \`judgements\` (\`judge_id\`);`)
  await db.run(sql`CREATE INDEX \`judgements_updated_at_idx\` ON \`judgements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judgements_created_at_idx\` ON \`judgements\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`entry_judge_idx\` ON \`judgements\` (\`entry_id\`,\`judge_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_results\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`how\` text NOT NULL,
  	\`decided_at\` text NOT NULL,
  	\`sealed_at\` text,
  	\`method_en\` text,
  	\`method_fr\` text,
  	\`rankings\` text NOT NULL,
  	\`digest\` text,
  	\`commitment\` text,
  	\`seed\` text,
  	\`despite\` text,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_results_contest_idx\` ON \`contest_results\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_results_by_idx\` ON \`contest_results\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_results_updated_at_idx\` ON \`contest_results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_results_created_at_idx\` ON \`contest_results\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contest_winners\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`entry_id\` integer,
  	\`place\` numeric NOT NULL,
  	\`slot\` numeric NOT NULL,
  	\`turn\` numeric NOT NULL,
  	\`prize\` text,
  	\`status\` text NOT NULL,
  	\`told_at\` text,
  	\`claim_by\` text,
  	\`claimed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_winners_contest_idx\` ON \`contest_winners\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_member_idx\` ON \`contest_winners\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_entry_idx\` ON \`contest_winners\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_status_idx\` ON \`contest_winners\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_claim_by_idx\` ON \`contest_winners\` (\`claim_by\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_updated_at_idx\` ON \`contest_winners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_winners_created_at_idx\` ON \`contest_winners\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_member_1_idx\` ON \`contest_winners\` (\`contest_id\`,\`member_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_slot_turn_idx\` ON \`contest_winners\` (\`contest_id\`,\`slot\`,\`turn\`);`)
  await db.run(sql`CREATE TABLE \`draws\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contest_id\` integer NOT NULL,
  	\`state\` text DEFAULT 'committed' NOT NULL,
  	\`source\` text NOT NULL,
  	\`committed_at\` text NOT NULL,
  	\`commitment\` text NOT NULL,
  	\`sealed\` text,
  	\`frozen_at\` text,
  	\`list_hash\` text,
  	\`entrants\` numeric,
  	\`tickets\` numeric,
  	\`round\` numeric,
  	\`expected_at\` text,
  	\`next_ask_at\` text,
  	\`asked_at\` text,
  	\`fault\` text,
  	\`drawn_at\` text,
  	\`list\` text,
  	\`log\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`contests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`draws_contest_idx\` ON \`draws\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`draws_state_idx\` ON \`draws\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`draws_next_ask_at_idx\` ON \`draws\` (\`next_ask_at\`);`)
  await db.run(sql`CREATE INDEX \`draws_updated_at_idx\` ON \`draws\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`draws_created_at_idx\` ON \`draws\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`draw_attempts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`draw_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`outcome\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`draw_id\`) REFERENCES \`draws\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`draw_attempts_draw_idx\` ON \`draw_attempts\` (\`draw_id\`);`)
  await db.run(sql`CREATE INDEX \`draw_attempts_updated_at_idx\` ON \`draw_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`draw_attempts_created_at_idx\` ON \`draw_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`draw_number_idx\` ON \`draw_attempts\` (\`draw_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`channels_slots_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels_slots\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_slots_days_order_idx\` ON \`channels_slots_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_slots_days_parent_idx\` ON \`channels_slots_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_slots_order_idx\` ON \`channels_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`channels_slots_parent_id_idx\` ON \`channels_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`delivery_acts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`delivery_id\` integer NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` integer,
  	\`from\` text,
  	\`to\` text,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delivery_acts_delivery_idx\` ON \`delivery_acts\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`delivery_acts_by_idx\` ON \`delivery_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`delivery_acts_updated_at_idx\` ON \`delivery_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delivery_acts_created_at_idx\` ON \`delivery_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishing_stops\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`reason\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`started_by_id\` integer,
  	\`ended_at\` text,
  	\`ended_by_id\` integer,
  	\`note\` text,
  	\`under_way\` numeric,
  	\`state\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ended_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publishing_stops_started_by_idx\` ON \`publishing_stops\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`publishing_stops_ended_by_idx\` ON \`publishing_stops\` (\`ended_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publishing_stops_state_idx\` ON \`publishing_stops\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`publishing_stops_updated_at_idx\` ON \`publishing_stops\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishing_stops_created_at_idx\` ON \`publishing_stops\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`network_hosts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`host\` text NOT NULL,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`open_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`network_hosts_host_idx\` ON \`network_hosts\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`network_hosts_updated_at_idx\` ON \`network_hosts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`network_hosts_created_at_idx\` ON \`network_hosts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_slots\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`delivery_id\` integer NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`delivery_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channel_slots_key_idx\` ON \`channel_slots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`channel_slots_channel_idx\` ON \`channel_slots\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_slots_delivery_idx\` ON \`channel_slots\` (\`delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_slots_at_idx\` ON \`channel_slots\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`channel_slots_updated_at_idx\` ON \`channel_slots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_slots_created_at_idx\` ON \`channel_slots\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`contests_texts_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`dates_from\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`dates_until\` text;`)
  await db.run(sql`CREATE INDEX \`events_dates_from_idx\` ON \`events\` (\`dates_from\`);`)
  await db.run(sql`CREATE INDEX \`events_dates_until_idx\` ON \`events\` (\`dates_until\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_dates_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_dates_until\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_dates_from_idx\` ON \`_events_v\` (\`version_dates_from\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_dates_until_idx\` ON \`_events_v\` (\`version_dates_until\`);`)
  // An event without a rule lies between its own two times; the span of any other is known when it is saved again.
  await db.run(sql`UPDATE \`events\` SET \`dates_from\` = \`starts_at\`, \`dates_until\` = COALESCE(\`ends_at\`, \`starts_at\`)
    WHERE \`recurrence\` IS NULL AND \`id\` NOT IN (SELECT \`_parent_id\` FROM \`events_additions\`);`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`time_zone\` text DEFAULT 'Europe/Paris';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`announces_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`votes_open_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`votes_close_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`decides_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`kind\` text DEFAULT 'creative';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`entries_per_member\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`gallery\` text DEFAULT 'live';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`anonymous\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`media_files\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`media_max_bytes\` numeric DEFAULT 10485760;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`media_text_length\` numeric DEFAULT 5000;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_minimum_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_member_since_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_trust_level\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_attended_event_id\` integer REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_not_staff\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`eligibility_no_winner_within_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`quiz_seconds\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`prediction_form\` text DEFAULT 'choice';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`prediction_answer\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`prediction_answered_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_how\` text DEFAULT 'jury';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_vote_weight\` numeric DEFAULT 50;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_jury_weight\` numeric DEFAULT 50;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_tie_rule\` text DEFAULT 'earliest';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_vote_budget\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_count\` text DEFAULT 'hidden';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_marks\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`judging_blind\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`voters_member_since_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`voters_trust_level\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`voters_attended_event_id\` integer REFERENCES events(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`voters_not_staff\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`claim_days\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`personal_data_until\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`rules_organiser\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`rules_complaints\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`rules_licence\` text DEFAULT 'show';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`rules_purchase\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`rules_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`move_fault\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`data_erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`claims_until\` text;`)
  await db.run(sql`CREATE INDEX \`contests_announces_at_idx\` ON \`contests\` (\`announces_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_opens_at_idx\` ON \`contests\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_votes_open_at_idx\` ON \`contests\` (\`votes_open_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_votes_close_at_idx\` ON \`contests\` (\`votes_close_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_decides_at_idx\` ON \`contests\` (\`decides_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_eligibility_eligibility_attended_event_idx\` ON \`contests\` (\`eligibility_attended_event_id\`);`)
  await db.run(sql`CREATE INDEX \`contests_voters_voters_attended_event_idx\` ON \`contests\` (\`voters_attended_event_id\`);`)
  await db.run(sql`CREATE INDEX \`contests_personal_data_until_idx\` ON \`contests\` (\`personal_data_until\`);`)
  await db.run(sql`CREATE INDEX \`contests_move_fault_idx\` ON \`contests\` (\`move_fault\`);`)
  await db.run(sql`ALTER TABLE \`contests_locales\` ADD \`state_note\` text;`)
  await db.run(sql`ALTER TABLE \`contests_locales\` ADD \`prediction_question\` text;`)
  await db.run(sql`ALTER TABLE \`contests_locales\` ADD \`rules_more\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_cases_rels\` ADD \`entries_id\` integer REFERENCES entries(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_entries_id_idx\` ON \`moderation_cases_rels\` (\`entries_id\`);`)
  await db.run(sql`ALTER TABLE \`moderation_lookups_rels\` ADD \`entries_id\` integer REFERENCES entries(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_entries_id_idx\` ON \`moderation_lookups_rels\` (\`entries_id\`);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_telegram_chat\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_telegram_silent\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_telegram_server\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_discord_channel\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_slack_channel\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_linkedin_author\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`settings_linkedin_version\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`voice_link\` text DEFAULT 'text';`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`voice_hashtags\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`voice_picture\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`voice_thread\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`voice_numbered\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`pace\` text DEFAULT 'atOnce';`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`time_zone\` text DEFAULT 'UTC';`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`quiet_from\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`quiet_to\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`paused_at\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`paused_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`paused_why\` text;`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`waits_until\` text;`)
  await db.run(sql`CREATE INDEX \`channels_paused_by_idx\` ON \`channels\` (\`paused_by_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`held_for\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`held_at\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`cleared_for\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`parts\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contests_media_kinds\`;`)
  await db.run(sql`DROP TABLE \`contests_quiz_questions_choices\`;`)
  await db.run(sql`DROP TABLE \`contests_quiz_questions_choices_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`contests_quiz_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_challenge_steps\`;`)
  await db.run(sql`DROP TABLE \`contests_challenge_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_prediction_choices\`;`)
  await db.run(sql`DROP TABLE \`contests_prediction_choices_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_judging_criteria\`;`)
  await db.run(sql`DROP TABLE \`contests_judging_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_prizes\`;`)
  await db.run(sql`DROP TABLE \`contests_prizes_locales\`;`)
  await db.run(sql`DROP TABLE \`contests_rels\`;`)
  await db.run(sql`DROP TABLE \`entries_evidence\`;`)
  await db.run(sql`DROP TABLE \`entries\`;`)
  await db.run(sql`DROP TABLE \`entries_rels\`;`)
  await db.run(sql`DROP TABLE \`entry_files\`;`)
  await db.run(sql`DROP TABLE \`contest_rules\`;`)
  await db.run(sql`DROP TABLE \`contest_acceptances\`;`)
  await db.run(sql`DROP TABLE \`contest_moves\`;`)
  await db.run(sql`DROP TABLE \`contest_books\`;`)
  await db.run(sql`DROP TABLE \`votes\`;`)
  await db.run(sql`DROP TABLE \`contest_ballots\`;`)
  await db.run(sql`DROP TABLE \`jury_seats_conflicts\`;`)
  await db.run(sql`DROP TABLE \`jury_seats\`;`)
  await db.run(sql`DROP TABLE \`judgements\`;`)
  await db.run(sql`DROP TABLE \`contest_results\`;`)
  await db.run(sql`DROP TABLE \`contest_winners\`;`)
  await db.run(sql`DROP TABLE \`draws\`;`)
  await db.run(sql`DROP TABLE \`draw_attempts\`;`)
  await db.run(sql`DROP TABLE \`channels_slots_days\`;`)
  await db.run(sql`DROP TABLE \`channels_slots\`;`)
  await db.run(sql`DROP TABLE \`delivery_acts\`;`)
  await db.run(sql`DROP TABLE \`publishing_stops\`;`)
  await db.run(sql`DROP TABLE \`network_hosts\`;`)
  await db.run(sql`DROP TABLE \`channel_slots\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_contests\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`opens_at\` text NOT NULL,
  	\`closes_at\` text NOT NULL,
  	\`author_id\` integer NOT NULL,
  	\`discussion_kind\` text DEFAULT 'default',
  	\`discussion_state\` text DEFAULT 'default',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contests\`("id", "slug", "cover_id", "state", "opens_at", "closes_at", "author_id", "discussion_kind", "discussion_state", "updated_at", "created_at") SELECT "id", "slug", "cover_id", "state", "opens_at", "closes_at", "author_id", "discussion_kind", "discussion_state", "updated_at", "created_at" FROM \`contests\`;`)
  await db.run(sql`DROP TABLE \`contests\`;`)
  await db.run(sql`ALTER TABLE \`__new_contests\` RENAME TO \`contests\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contests_slug_idx\` ON \`contests\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`contests_cover_idx\` ON \`contests\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`contests_state_idx\` ON \`contests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`contests_closes_at_idx\` ON \`contests\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_author_idx\` ON \`contests\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`contests_updated_at_idx\` ON \`contests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contests_created_at_idx\` ON \`contests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_moderation_cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`replies_id\` integer,
  	\`comments_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_moderation_cases_rels\`("id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id") SELECT "id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id" FROM \`moderation_cases_rels\`;`)
  await db.run(sql`DROP TABLE \`moderation_cases_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_moderation_cases_rels\` RENAME TO \`moderation_cases_rels\`;`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_order_idx\` ON \`moderation_cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_parent_idx\` ON \`moderation_cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_path_idx\` ON \`moderation_cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_topics_id_idx\` ON \`moderation_cases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_replies_id_idx\` ON \`moderation_cases_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_rels_comments_id_idx\` ON \`moderation_cases_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_moderation_lookups_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_moderation_lookups_rels\`("id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id") SELECT "id", "order", "parent_id", "path", "topics_id", "replies_id", "comments_id" FROM \`moderation_lookups_rels\`;`)
  await db.run(sql`DROP TABLE \`moderation_lookups_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_moderation_lookups_rels\` RENAME TO \`moderation_lookups_rels\`;`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_order_idx\` ON \`moderation_lookups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_parent_idx\` ON \`moderation_lookups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_path_idx\` ON \`moderation_lookups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_topics_id_idx\` ON \`moderation_lookups_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_replies_id_idx\` ON \`moderation_lookups_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lookups_rels_comments_id_idx\` ON \`moderation_lookups_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_channels\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`settings_webhook_url\` text,
  	\`settings_bluesky_identifier\` text,
  	\`settings_bluesky_service\` text,
  	\`settings_mastodon_server\` text,
  	\`settings_mastodon_visibility\` text,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`own_language_only\` integer DEFAULT false,
  	\`enabled\` integer DEFAULT true,
  	\`status\` text DEFAULT 'unchecked',
  	\`account\` text,
  	\`status_text\` text,
  	\`checked_at\` text,
  	\`limits\` text,
  	\`sealed\` text,
  	\`session\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_channels\`("id", "name", "kind", "settings_webhook_url", "settings_bluesky_identifier", "settings_bluesky_service", "settings_mastodon_server", "settings_mastodon_visibility", "language", "own_language_only", "enabled", "status", "account", "status_text", "checked_at", "limits", "sealed", "session", "updated_at", "created_at") SELECT "id", "name", "kind", "settings_webhook_url", "settings_bluesky_identifier", "settings_bluesky_service", "settings_mastodon_server", "settings_mastodon_visibility", "language", "own_language_only", "enabled", "status", "account", "status_text", "checked_at", "limits", "sealed", "session", "updated_at", "created_at" FROM \`channels\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`ALTER TABLE \`__new_channels\` RENAME TO \`channels\`;`)
  await db.run(sql`CREATE INDEX \`channels_status_idx\` ON \`channels\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`events_dates_from_idx\`;`)
  await db.run(sql`DROP INDEX \`events_dates_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`dates_from\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`dates_until\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_dates_from_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_dates_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_dates_from\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_dates_until\`;`)
  await db.run(sql`CREATE INDEX \`contests_texts_text_idx\` ON \`contests_texts\` (\`text\`);`)
  await db.run(sql`ALTER TABLE \`contests_locales\` DROP COLUMN \`state_note\`;`)
  await db.run(sql`ALTER TABLE \`contests_locales\` DROP COLUMN \`prediction_question\`;`)
  await db.run(sql`ALTER TABLE \`contests_locales\` DROP COLUMN \`rules_more\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`held_for\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`held_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`cleared_for\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`parts\`;`)
}
