import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`forums_read_by_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_read_by_roles_order_idx\` ON \`forums_read_by_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_read_by_roles_parent_idx\` ON \`forums_read_by_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_post_by_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_post_by_roles_order_idx\` ON \`forums_post_by_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_post_by_roles_parent_idx\` ON \`forums_post_by_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_reply_by_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_reply_by_roles_order_idx\` ON \`forums_reply_by_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_reply_by_roles_parent_idx\` ON \`forums_reply_by_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_kinds_order_idx\` ON \`forums_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_kinds_parent_idx\` ON \`forums_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forums_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forums_rels_order_idx\` ON \`forums_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_parent_idx\` ON \`forums_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_path_idx\` ON \`forums_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forums_rels_tags_id_idx\` ON \`forums_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE TABLE \`replies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`replies_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replies_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replies_rels_order_idx\` ON \`replies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_parent_idx\` ON \`replies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_path_idx\` ON \`replies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`replies_rels_replies_id_idx\` ON \`replies_rels\` (\`replies_id\`);`)
  await db.run(sql`CREATE TABLE \`topic_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`after\` numeric DEFAULT 0 NOT NULL,
  	\`kind\` text NOT NULL,
  	\`by_id\` integer,
  	\`forum_id\` integer,
  	\`other_id\` integer,
  	\`data\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topic_events_topic_idx\` ON \`topic_events\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_by_idx\` ON \`topic_events\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_forum_idx\` ON \`topic_events\` (\`forum_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_other_idx\` ON \`topic_events\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_at_idx\` ON \`topic_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_updated_at_idx\` ON \`topic_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topic_events_created_at_idx\` ON \`topic_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topic_after_idx\` ON \`topic_events\` (\`topic_id\`,\`after\`);`)
  await db.run(sql`CREATE TABLE \`moved_replies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`first\` numeric NOT NULL,
  	\`last\` numeric NOT NULL,
  	\`into_id\` integer NOT NULL,
  	\`shift\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`into_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moved_replies_topic_idx\` ON \`moved_replies\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`moved_replies_into_idx\` ON \`moved_replies\` (\`into_id\`);`)
  await db.run(sql`CREATE INDEX \`moved_replies_updated_at_idx\` ON \`moved_replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moved_replies_created_at_idx\` ON \`moved_replies\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topic_first_idx\` ON \`moved_replies\` (\`topic_id\`,\`first\`);`)
  await db.run(sql`CREATE TABLE \`idea_votes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`idea_votes_topic_idx\` ON \`idea_votes\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`idea_votes_member_idx\` ON \`idea_votes\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`idea_votes_updated_at_idx\` ON \`idea_votes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`idea_votes_created_at_idx\` ON \`idea_votes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topic_member_idx\` ON \`idea_votes\` (\`topic_id\`,\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`polls\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`author_id\` integer,
  	\`question\` text,
  	\`options\` text NOT NULL,
  	\`most\` numeric DEFAULT 1 NOT NULL,
  	\`closes_at\` text,
  	\`results\` text DEFAULT 'always' NOT NULL,
  	\`changeable\` integer DEFAULT true,
  	\`anonymous\` integer DEFAULT true,
  	\`tally\` text,
  	\`voters\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`polls_topic_idx\` ON \`polls\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_author_idx\` ON \`polls\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`polls_updated_at_idx\` ON \`polls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`polls_created_at_idx\` ON \`polls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`poll_votes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`poll_id\` integer NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`options\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`poll_id\`) REFERENCES \`polls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`poll_votes_poll_idx\` ON \`poll_votes\` (\`poll_id\`);`)
  await db.run(sql`CREATE INDEX \`poll_votes_member_idx\` ON \`poll_votes\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`poll_votes_updated_at_idx\` ON \`poll_votes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`poll_votes_created_at_idx\` ON \`poll_votes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`poll_member_idx\` ON \`poll_votes\` (\`poll_id\`,\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`owner_id\` integer NOT NULL,
  	\`uploaded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_owner_idx\` ON \`attachments\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_uploaded_at_idx\` ON \`attachments\` (\`uploaded_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`attachments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_texts_parent_order\` ON \`attachments_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`link_cards\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`address\` text NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`site\` text,
  	\`state\` text DEFAULT 'wanted' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_cards_address_idx\` ON \`link_cards\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`link_cards_state_idx\` ON \`link_cards\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_cards_next_at_idx\` ON \`link_cards\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`link_cards_updated_at_idx\` ON \`link_cards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_cards_created_at_idx\` ON \`link_cards\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`link_cards_filename_idx\` ON \`link_cards\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`moderation_evidence\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`case_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`author_id\` integer,
  	\`title\` text,
  	\`text\` text,
  	\`print\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_evidence_case_idx\` ON \`moderation_evidence\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_evidence_author_idx\` ON \`moderation_evidence\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_evidence_print_idx\` ON \`moderation_evidence\` (\`print\`);`)
  await db.run(sql`CREATE INDEX \`moderation_evidence_updated_at_idx\` ON \`moderation_evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_evidence_created_at_idx\` ON \`moderation_evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_number_1_idx\` ON \`moderation_evidence\` (\`case_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`moderation_answers_decisions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_answers_decisions_order_idx\` ON \`moderation_answers_decisions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_answers_decisions_parent_idx\` ON \`moderation_answers_decisions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_answers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`en\` text NOT NULL,
  	\`fr\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_answers_updated_at_idx\` ON \`moderation_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_answers_created_at_idx\` ON \`moderation_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_lessons\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`status\` text NOT NULL,
  	\`model\` text NOT NULL,
  	\`learnt_at\` text NOT NULL,
  	\`changed_at\` text,
  	\`changed_by_id\` integer,
  	\`spam\` text,
  	\`toxic\` text,
  	\`measures\` text,
  	\`telling\` text,
  	\`from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`moderation_lessons_number_idx\` ON \`moderation_lessons\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lessons_status_idx\` ON \`moderation_lessons\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lessons_changed_by_idx\` ON \`moderation_lessons\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lessons_updated_at_idx\` ON \`moderation_lessons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_lessons_created_at_idx\` ON \`moderation_lessons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`moderation_prints\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`author_id\` integer,
  	\`band0\` text,
  	\`band1\` text,
  	\`band2\` text,
  	\`band3\` text,
  	\`place\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_prints_author_idx\` ON \`moderation_prints\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_band0_idx\` ON \`moderation_prints\` (\`band0\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_band1_idx\` ON \`moderation_prints\` (\`band1\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_band2_idx\` ON \`moderation_prints\` (\`band2\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_band3_idx\` ON \`moderation_prints\` (\`band3\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_place_idx\` ON \`moderation_prints\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_at_idx\` ON \`moderation_prints\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_updated_at_idx\` ON \`moderation_prints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_prints_created_at_idx\` ON \`moderation_prints\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`target\` text NOT NULL,
  	\`open_key\` text,
  	\`reporter_id\` integer,
  	\`author_id\` integer,
  	\`rule\` text NOT NULL,
  	\`code_version\` numeric,
  	\`note\` text,
  	\`weight\` numeric NOT NULL,
  	\`is_newcomer\` integer,
  	\`outcome\` text NOT NULL,
  	\`settled_at\` text,
  	\`case_id\` integer,
  	\`fingerprint\` text NOT NULL,
  	\`evidence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reporter_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_target_idx\` ON \`reports\` (\`target\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_open_key_idx\` ON \`reports\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`reports_reporter_idx\` ON \`reports\` (\`reporter_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_author_idx\` ON \`reports\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_outcome_idx\` ON \`reports\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`reports_case_idx\` ON \`reports\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_outcome_idx\` ON \`reports\` (\`target\`,\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`reporter_createdAt_idx\` ON \`reports\` (\`reporter_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`url\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`author_id\` integer,
  	\`category\` text NOT NULL,
  	\`explanation\` text,
  	\`status\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`good_faith_at\` text NOT NULL,
  	\`received_at\` text,
  	\`decided_at\` text,
  	\`rule\` text,
  	\`case_id\` integer,
  	\`contact\` text,
  	\`contact_hash\` text,
  	\`fingerprint\` text NOT NULL,
  	\`evidence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_target_idx\` ON \`notices\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`notices_author_idx\` ON \`notices\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_category_idx\` ON \`notices\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`notices_status_idx\` ON \`notices\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`notices_received_at_idx\` ON \`notices\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_case_idx\` ON \`notices\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_contact_hash_idx\` ON \`notices\` (\`contact_hash\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`target_status_idx\` ON \`notices\` (\`target\`,\`status\`);`)
  await db.run(sql`CREATE INDEX \`status_decidedAt_idx\` ON \`notices\` (\`status\`,\`decided_at\`);`)
  await db.run(sql`CREATE TABLE \`sanctions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer,
  	\`kind\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`code_version\` numeric NOT NULL,
  	\`facts\` text NOT NULL,
  	\`note\` text,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`by_id\` integer,
  	\`case_id\` integer,
  	\`lifted_at\` text,
  	\`lifted_by_id\` integer,
  	\`lifted_why\` text,
  	\`overturned\` integer,
  	\`ended_told_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lifted_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sanctions_member_idx\` ON \`sanctions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_starts_at_idx\` ON \`sanctions\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_ends_at_idx\` ON \`sanctions\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_by_idx\` ON \`sanctions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_case_idx\` ON \`sanctions\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_lifted_by_idx\` ON \`sanctions\` (\`lifted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_ended_told_at_idx\` ON \`sanctions\` (\`ended_told_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_updated_at_idx\` ON \`sanctions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_created_at_idx\` ON \`sanctions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_kind_idx\` ON \`sanctions\` (\`member_id\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`member_traces\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer,
  	\`kind\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`member_traces_member_idx\` ON \`member_traces\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`member_traces_hash_idx\` ON \`member_traces\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`member_traces_at_idx\` ON \`member_traces\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`member_traces_updated_at_idx\` ON \`member_traces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_traces_created_at_idx\` ON \`member_traces\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hash_member_idx\` ON \`member_traces\` (\`hash\`,\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`statements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`member_id\` integer,
  	\`kind\` text NOT NULL,
  	\`target\` text,
  	\`excerpt\` text,
  	\`facts\` text,
  	\`rule\` text,
  	\`code_version\` numeric,
  	\`reasons\` text,
  	\`noticed\` text NOT NULL,
  	\`automated\` integer,
  	\`at\` text NOT NULL,
  	\`ends_at\` text,
  	\`appeal_until\` text,
  	\`overturned_at\` text,
  	\`case_id\` integer,
  	\`sanction_id\` integer,
  	\`by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sanction_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_key_idx\` ON \`statements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`statements_member_idx\` ON \`statements\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_at_idx\` ON \`statements\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`statements_case_idx\` ON \`statements\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_sanction_idx\` ON \`statements\` (\`sanction_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_by_idx\` ON \`statements\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`statements_updated_at_idx\` ON \`statements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statements_created_at_idx\` ON \`statements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`appeals\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`member_id\` integer,
  	\`note\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`opened_at\` text NOT NULL,
  	\`decided_at\` text,
  	\`reasons\` text,
  	\`decided_by_id\` integer,
  	\`not_by_id\` integer,
  	\`statement_id\` integer,
  	\`case_id\` integer,
  	\`sanction_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`not_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`statement_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sanction_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appeals_key_idx\` ON \`appeals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`appeals_member_idx\` ON \`appeals\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_status_idx\` ON \`appeals\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`appeals_opened_at_idx\` ON \`appeals\` (\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_decided_by_idx\` ON \`appeals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_not_by_idx\` ON \`appeals\` (\`not_by_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_statement_idx\` ON \`appeals\` (\`statement_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_case_idx\` ON \`appeals\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_sanction_idx\` ON \`appeals\` (\`sanction_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_updated_at_idx\` ON \`appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_created_at_idx\` ON \`appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`transparency_years\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`figures\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`transparency_years_year_idx\` ON \`transparency_years\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`transparency_years_updated_at_idx\` ON \`transparency_years\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`transparency_years_created_at_idx\` ON \`transparency_years\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`raids\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`started_by_id\` integer,
  	\`ended_by_id\` integer,
  	\`held\` numeric,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ended_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`raids_started_at_idx\` ON \`raids\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`raids_started_by_idx\` ON \`raids\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`raids_ended_by_idx\` ON \`raids\` (\`ended_by_id\`);`)
  await db.run(sql`CREATE INDEX \`raids_updated_at_idx\` ON \`raids\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`raids_created_at_idx\` ON \`raids\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`watch_alerts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`case_id\` integer,
  	\`stage\` text NOT NULL,
  	\`graveness\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`moderation_cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`watch_alerts_key_idx\` ON \`watch_alerts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_case_idx\` ON \`watch_alerts\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_at_idx\` ON \`watch_alerts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_updated_at_idx\` ON \`watch_alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_created_at_idx\` ON \`watch_alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`watch_alerts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`watch_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_alerts_rels_order_idx\` ON \`watch_alerts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_rels_parent_idx\` ON \`watch_alerts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_rels_path_idx\` ON \`watch_alerts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`watch_alerts_rels_members_id_idx\` ON \`watch_alerts_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`watch_calls\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`event\` text NOT NULL,
  	\`facts\` text,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`error\` text,
  	\`next_attempt_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_calls_status_idx\` ON \`watch_calls\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`watch_calls_updated_at_idx\` ON \`watch_calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`watch_calls_created_at_idx\` ON \`watch_calls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`watch_call_attempts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`call_id\` integer NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`outcome\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`watch_calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_call_attempts_call_idx\` ON \`watch_call_attempts\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`watch_call_attempts_updated_at_idx\` ON \`watch_call_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`watch_call_attempts_created_at_idx\` ON \`watch_call_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`call_number_idx\` ON \`watch_call_attempts\` (\`call_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`reactions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`target\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`author_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reactions_member_idx\` ON \`reactions\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_author_idx\` ON \`reactions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`reactions_updated_at_idx\` ON \`reactions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reactions_created_at_idx\` ON \`reactions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_target_kind_idx\` ON \`reactions\` (\`member_id\`,\`target\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`target_kind_idx\` ON \`reactions\` (\`target\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`reading_marks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`scope\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reading_marks_member_idx\` ON \`reading_marks\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_updated_at_idx\` ON \`reading_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_created_at_idx\` ON \`reading_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`member_scope_idx\` ON \`reading_marks\` (\`member_id\`,\`scope\`);`)
  await db.run(sql`CREATE TABLE \`text_revisions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`target\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`author_id\` integer,
  	\`replaced_by_id\` integer,
  	\`replaced_at\` text NOT NULL,
  	\`was_shown\` integer DEFAULT false,
  	\`hidden_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hidden_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`text_revisions_author_idx\` ON \`text_revisions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`text_revisions_replaced_by_idx\` ON \`text_revisions\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`text_revisions_hidden_by_idx\` ON \`text_revisions\` (\`hidden_by_id\`);`)
  await db.run(sql`CREATE INDEX \`text_revisions_updated_at_idx\` ON \`text_revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`text_revisions_created_at_idx\` ON \`text_revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`target_number_idx\` ON \`text_revisions\` (\`target\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`moderation_rules_thresholds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`standing\` text DEFAULT 'newcomer' NOT NULL,
  	\`hold\` numeric NOT NULL,
  	\`refuse\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`moderation_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_rules_thresholds_order_idx\` ON \`moderation_rules_thresholds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_thresholds_parent_id_idx\` ON \`moderation_rules_thresholds\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_rules_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL,
  	\`is_expression\` integer DEFAULT false,
  	\`language\` text,
  	\`severity\` text DEFAULT '5' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`moderation_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_rules_words_order_idx\` ON \`moderation_rules_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_words_parent_id_idx\` ON \`moderation_rules_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_rules_teaching\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rule\` text NOT NULL,
  	\`head\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`moderation_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_rules_teaching_order_idx\` ON \`moderation_rules_teaching\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_teaching_parent_id_idx\` ON \`moderation_rules_teaching\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`moderation_rules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`moderation_rules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`forums_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`moderation_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forums_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`moderation_rules_rels_order_idx\` ON \`moderation_rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_rels_parent_idx\` ON \`moderation_rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_rels_path_idx\` ON \`moderation_rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`moderation_rules_rels_forums_id_idx\` ON \`moderation_rules_rels\` (\`forums_id\`);`)
  await db.run(sql`CREATE TABLE \`watch_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`watch_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_hours_days_order_idx\` ON \`watch_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`watch_hours_days_parent_idx\` ON \`watch_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`watch_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`watch\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_hours_order_idx\` ON \`watch_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`watch_hours_parent_id_idx\` ON \`watch_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`watch_rota_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`watch_rota\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_rota_days_order_idx\` ON \`watch_rota_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`watch_rota_days_parent_idx\` ON \`watch_rota_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`watch_rota\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`watch\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_rota_order_idx\` ON \`watch_rota\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`watch_rota_parent_id_idx\` ON \`watch_rota\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`watch_rota_member_idx\` ON \`watch_rota\` (\`member_id\`);`)
  await db.run(sql`CREATE TABLE \`watch\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`time_zone\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`promises_high_in_hours\` numeric DEFAULT 60 NOT NULL,
  	\`promises_high_out_of_hours\` numeric DEFAULT 240 NOT NULL,
  	\`promises_medium_in_hours\` numeric DEFAULT 240 NOT NULL,
  	\`promises_medium_out_of_hours\` numeric DEFAULT 960 NOT NULL,
  	\`promises_low_in_hours\` numeric DEFAULT 1440 NOT NULL,
  	\`promises_low_out_of_hours\` numeric DEFAULT 2880 NOT NULL,
  	\`near_at\` numeric DEFAULT 75 NOT NULL,
  	\`raid_is_on\` integer DEFAULT true,
  	\`raid_held\` numeric DEFAULT 8 NOT NULL,
  	\`raid_minutes\` numeric DEFAULT 10 NOT NULL,
  	\`raid_new_days\` numeric DEFAULT 7 NOT NULL,
  	\`raid_hours\` numeric DEFAULT 2 NOT NULL,
  	\`raid_sign_ups\` numeric DEFAULT 10 NOT NULL,
  	\`has_webhook\` integer DEFAULT false,
  	\`sealed\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`DROP INDEX \`posts_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`posts_texts_parent_order\` ON \`posts_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`_posts_v_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`_posts_v_texts_parent_order\` ON \`_posts_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`series_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`series_texts_parent_order\` ON \`series_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`pages_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`pages_texts_parent_order\` ON \`pages_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`_pages_v_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_parent_order\` ON \`_pages_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`categories_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`categories_texts_parent_order\` ON \`categories_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`tags_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`tags_texts_parent_order\` ON \`tags_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`forums_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`forums_texts_parent_order\` ON \`forums_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`topics_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`topics_texts_parent_order\` ON \`topics_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`events_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`events_texts_parent_order\` ON \`events_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`_events_v_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_texts_parent_order\` ON \`_events_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`contests_texts_order_parent\`;`)
  await db.run(sql`CREATE INDEX \`contests_texts_parent_order\` ON \`contests_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_notifications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer,
  	\`kind\` text NOT NULL,
  	\`subject\` text,
  	\`data\` text,
  	\`read_at\` text,
  	\`status\` text NOT NULL,
  	\`error\` text,
  	\`key\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`mailed_at\` text,
  	\`slot\` text,
  	\`round_start\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notifications\`("id", "member_id", "kind", "subject", "data", "read_at", "status", "error", "key", "attempts", "next_attempt_at", "mailed_at", "slot", "round_start", "updated_at", "created_at") SELECT "id", "member_id", "kind", "subject", "data", "read_at", "status", "error", "key", "attempts", "next_attempt_at", "mailed_at", "slot", "round_start", "updated_at", "created_at" FROM \`notifications\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`ALTER TABLE \`__new_notifications\` RENAME TO \`notifications\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`notifications_member_idx\` ON \`notifications\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_kind_idx\` ON \`notifications\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_slot_idx\` ON \`notifications\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_2_idx\` ON \`notifications\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`member_status_idx\` ON \`notifications\` (\`member_id\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`parent_id\` integer REFERENCES forums(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`colour\` text;`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`read_by_who\` text DEFAULT 'everyone';`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`read_by_level\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`post_by_who\` text DEFAULT 'members';`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`post_by_level\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`reply_by_who\` text DEFAULT 'members';`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`reply_by_level\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`forums\` ADD \`slow_seconds\` numeric;`)
  await db.run(sql`CREATE INDEX \`forums_parent_idx\` ON \`forums\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`forums_locales\` ADD \`template\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`kind\` text DEFAULT 'discussion';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`pinned_until\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`archived\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`slow_seconds\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`client_key\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`deleted_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`merged_into_id\` integer REFERENCES topics(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`last_number\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`last_shown\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`last_reply_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`solved_at\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`solved_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`idea_state\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`duplicate_of_id\` integer REFERENCES topics(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`vote_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`poll_text\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`reaction_counts_thanks\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`reaction_counts_agree\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`reaction_counts_insight\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`reaction_counts_smile\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`reaction_counts_support\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`views\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`score\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`edited_at\` text;`)
  await db.run(sql`CREATE INDEX \`topics_kind_idx\` ON \`topics\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`topics_pinned_until_idx\` ON \`topics\` (\`pinned_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_client_key_idx\` ON \`topics\` (\`client_key\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_by_idx\` ON \`topics\` (\`deleted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_merged_into_idx\` ON \`topics\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_solved_by_idx\` ON \`topics\` (\`solved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_idea_state_idx\` ON \`topics\` (\`idea_state\`);`)
  await db.run(sql`CREATE INDEX \`topics_duplicate_of_idx\` ON \`topics\` (\`duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_vote_count_idx\` ON \`topics\` (\`vote_count\`);`)
  await db.run(sql`CREATE INDEX \`topics_score_idx\` ON \`topics\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`forum_lastActivityAt_idx\` ON \`topics\` (\`forum_id\`,\`last_activity_at\`);`)
  await db.run(sql`CREATE INDEX \`forum_pinned_lastActivityAt_idx\` ON \`topics\` (\`forum_id\`,\`pinned\`,\`last_activity_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_lastActivityAt_idx\` ON \`topics\` (\`kind\`,\`last_activity_at\`);`)
  await db.run(sql`CREATE INDEX \`author_lastActivityAt_idx\` ON \`topics\` (\`author_id\`,\`last_activity_at\`);`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reply_to_id\` integer REFERENCES replies(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`client_key\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`deleted_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`removed_body\` text;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reaction_counts_thanks\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reaction_counts_agree\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reaction_counts_insight\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reaction_counts_smile\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`reaction_counts_support\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`replies\` ADD \`edited_at\` text;`)
  await db.run(sql`CREATE INDEX \`replies_reply_to_idx\` ON \`replies\` (\`reply_to_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`replies_client_key_idx\` ON \`replies\` (\`client_key\`);`)
  await db.run(sql`CREATE INDEX \`replies_deleted_by_idx\` ON \`replies\` (\`deleted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reaction_counts_thanks\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reaction_counts_agree\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reaction_counts_insight\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reaction_counts_smile\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reaction_counts_support\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`members\` ADD \`follows_written\` text DEFAULT 'watch';`)
  await db.run(sql`ALTER TABLE \`read_positions\` ADD \`seen\` numeric;`)
  await db.run(sql`CREATE INDEX \`member_readAt_idx\` ON \`read_positions\` (\`member_id\`,\`read_at\`);`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`urgency\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`weighed_at\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`report_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`claimed_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`claimed_until\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`not_by_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`opinion\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`opinion_of_id\` integer REFERENCES members(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`moderation_cases\` ADD \`basis\` numeric;`)
  await db.run(sql`CREATE INDEX \`moderation_cases_kind_idx\` ON \`moderation_cases\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_urgency_idx\` ON \`moderation_cases\` (\`urgency\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_weighed_at_idx\` ON \`moderation_cases\` (\`weighed_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_claimed_by_idx\` ON \`moderation_cases\` (\`claimed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_not_by_idx\` ON \`moderation_cases\` (\`not_by_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_opinion_idx\` ON \`moderation_cases\` (\`opinion\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_opinion_of_idx\` ON \`moderation_cases\` (\`opinion_of_id\`);`)
  await db.run(sql`ALTER TABLE \`moderation_log\` ADD \`moderation\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` ADD \`judgement\` text;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` ADD \`facts\` text;`)
  await db.run(sql`ALTER TABLE \`drafts\` ADD \`more\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`moderation_evidence_id\` integer REFERENCES moderation_evidence(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`moderation_answers_id\` integer REFERENCES moderation_answers(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_moderation_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`moderation_answers_id\`);`)

  // What topics know of their replies: numbers given, the last one that everybody sees and when it was written.
  await db.run(sql`UPDATE \`topics\` SET
    "last_number" = coalesce((SELECT max("number") FROM \`replies\` WHERE "topic_id" = \`topics\`."id"), 0),
    "last_shown" = coalesce((SELECT max("number") FROM \`replies\` WHERE "topic_id" = \`topics\`."id" AND "moderation" = 'approved'), 0),
    "last_reply_at" = (SELECT max("created_at") FROM \`replies\` WHERE "topic_id" = \`topics\`."id" AND "moderation" = 'approved');`)
  // An answer was marked no earlier than it was written.
  await db.run(sql`UPDATE \`topics\` SET "solved_at" = (SELECT "created_at" FROM \`replies\` WHERE "id" = \`topics\`."answer_id") WHERE "answer_id" IS NOT NULL;`)
  // A case is of the kind that its key names ("replies:12"), and rests on the version that was decided on.
  await db.run(sql`UPDATE \`moderation_cases\` SET "kind" = substr("key", 1, instr("key", ':') - 1), "basis" = "version" WHERE instr("key", ':') > 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`forums_read_by_roles\`;`)
  await db.run(sql`DROP TABLE \`forums_post_by_roles\`;`)
  await db.run(sql`DROP TABLE \`forums_reply_by_roles\`;`)
  await db.run(sql`DROP TABLE \`forums_kinds\`;`)
  await db.run(sql`DROP TABLE \`forums_rels\`;`)
  await db.run(sql`DROP TABLE \`replies_rels\`;`)
  await db.run(sql`DROP TABLE \`topic_events\`;`)
  await db.run(sql`DROP TABLE \`moved_replies\`;`)
  await db.run(sql`DROP TABLE \`idea_votes\`;`)
  await db.run(sql`DROP TABLE \`polls\`;`)
  await db.run(sql`DROP TABLE \`poll_votes\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`attachments_texts\`;`)
  await db.run(sql`DROP TABLE \`link_cards\`;`)
  await db.run(sql`DROP TABLE \`moderation_evidence\`;`)
  await db.run(sql`DROP TABLE \`moderation_answers_decisions\`;`)
  await db.run(sql`DROP TABLE \`moderation_answers\`;`)
  await db.run(sql`DROP TABLE \`moderation_lessons\`;`)
  await db.run(sql`DROP TABLE \`moderation_prints\`;`)
  await db.run(sql`DROP TABLE \`moderation_prints_rels\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`sanctions\`;`)
  await db.run(sql`DROP TABLE \`member_traces\`;`)
  await db.run(sql`DROP TABLE \`statements\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`transparency_years\`;`)
  await db.run(sql`DROP TABLE \`raids\`;`)
  await db.run(sql`DROP TABLE \`watch_alerts\`;`)
  await db.run(sql`DROP TABLE \`watch_alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`watch_calls\`;`)
  await db.run(sql`DROP TABLE \`watch_call_attempts\`;`)
  await db.run(sql`DROP TABLE \`reactions\`;`)
  await db.run(sql`DROP TABLE \`reading_marks\`;`)
  await db.run(sql`DROP TABLE \`text_revisions\`;`)
  await db.run(sql`DROP TABLE \`moderation_rules_thresholds\`;`)
  await db.run(sql`DROP TABLE \`moderation_rules_words\`;`)
  await db.run(sql`DROP TABLE \`moderation_rules_teaching\`;`)
  await db.run(sql`DROP TABLE \`moderation_rules\`;`)
  await db.run(sql`DROP TABLE \`moderation_rules_rels\`;`)
  await db.run(sql`DROP TABLE \`watch_hours_days\`;`)
  await db.run(sql`DROP TABLE \`watch_hours\`;`)
  await db.run(sql`DROP TABLE \`watch_rota_days\`;`)
  await db.run(sql`DROP TABLE \`watch_rota\`;`)
  await db.run(sql`DROP TABLE \`watch\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_forums\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_forums\`("id", "slug", "order", "updated_at", "created_at") SELECT "id", "slug", "order", "updated_at", "created_at" FROM \`forums\`;`)
  await db.run(sql`DROP TABLE \`forums\`;`)
  await db.run(sql`ALTER TABLE \`__new_forums\` RENAME TO \`forums\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`forums_slug_idx\` ON \`forums\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`forums_updated_at_idx\` ON \`forums\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forums_created_at_idx\` ON \`forums\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text,
  	\`forum_id\` integer NOT NULL,
  	\`body\` text NOT NULL,
  	\`html\` text,
  	\`author_id\` integer NOT NULL,
  	\`language\` text NOT NULL,
  	\`pinned\` integer DEFAULT false,
  	\`locked\` integer DEFAULT false,
  	\`answer_id\` integer,
  	\`reply_count\` numeric DEFAULT 0,
  	\`last_activity_at\` text,
  	\`imported_from\` text,
  	\`moderation\` text DEFAULT 'pending',
  	\`discusses\` text,
  	\`locked_with_text\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`forum_id\`) REFERENCES \`forums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answer_id\`) REFERENCES \`replies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "title", "slug", "forum_id", "body", "html", "author_id", "language", "pinned", "locked", "answer_id", "reply_count", "last_activity_at", "imported_from", "moderation", "discusses", "locked_with_text", "updated_at", "created_at") SELECT "id", "title", "slug", "forum_id", "body", "html", "author_id", "language", "pinned", "locked", "answer_id", "reply_count", "last_activity_at", "imported_from", "moderation", "discusses", "locked_with_text", "updated_at", "created_at" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_forum_idx\` ON \`topics\` (\`forum_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_author_idx\` ON \`topics\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_language_idx\` ON \`topics\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`topics_pinned_idx\` ON \`topics\` (\`pinned\`);`)
  await db.run(sql`CREATE INDEX \`topics_answer_idx\` ON \`topics\` (\`answer_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_last_activity_at_idx\` ON \`topics\` (\`last_activity_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_imported_from_idx\` ON \`topics\` (\`imported_from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_discusses_idx\` ON \`topics\` (\`discusses\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`lastActivityAt_moderation_author_idx\` ON \`topics\` (\`last_activity_at\`,\`moderation\`,\`author_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_replies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`topic_id\` integer NOT NULL,
  	\`number\` numeric,
  	\`body\` text NOT NULL,
  	\`html\` text,
  	\`author_id\` integer NOT NULL,
  	\`language\` text NOT NULL,
  	\`imported_from\` text,
  	\`moderation\` text DEFAULT 'pending',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_replies\`("id", "topic_id", "number", "body", "html", "author_id", "language", "imported_from", "moderation", "updated_at", "created_at") SELECT "id", "topic_id", "number", "body", "html", "author_id", "language", "imported_from", "moderation", "updated_at", "created_at" FROM \`replies\`;`)
  await db.run(sql`DROP TABLE \`replies\`;`)
  await db.run(sql`ALTER TABLE \`__new_replies\` RENAME TO \`replies\`;`)
  await db.run(sql`CREATE INDEX \`replies_topic_idx\` ON \`replies\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_number_idx\` ON \`replies\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`replies_author_idx\` ON \`replies\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`replies_language_idx\` ON \`replies\` (\`language\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`replies_imported_from_idx\` ON \`replies\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`replies_moderation_idx\` ON \`replies\` (\`moderation\`);`)
  await db.run(sql`CREATE INDEX \`replies_updated_at_idx\` ON \`replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replies_created_at_idx\` ON \`replies\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topic_number_idx\` ON \`replies\` (\`topic_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`__new_moderation_cases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`excerpt\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`moderation\` text NOT NULL,
  	\`title\` text,
  	\`author_id\` integer,
  	\`reasons\` text,
  	\`opened_at\` text NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` integer,
  	\`rule\` text,
  	\`note\` text,
  	\`version\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_moderation_cases\`("id", "excerpt", "key", "status", "moderation", "title", "author_id", "reasons", "opened_at", "decided_at", "decided_by_id", "rule", "note", "version", "updated_at", "created_at") SELECT "id", "excerpt", "key", "status", "moderation", "title", "author_id", "reasons", "opened_at", "decided_at", "decided_by_id", "rule", "note", "version", "updated_at", "created_at" FROM \`moderation_cases\`;`)
  await db.run(sql`DROP TABLE \`moderation_cases\`;`)
  await db.run(sql`ALTER TABLE \`__new_moderation_cases\` RENAME TO \`moderation_cases\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`moderation_cases_key_idx\` ON \`moderation_cases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_status_idx\` ON \`moderation_cases\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_author_idx\` ON \`moderation_cases\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_opened_at_idx\` ON \`moderation_cases\` (\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_decided_by_idx\` ON \`moderation_cases\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_updated_at_idx\` ON \`moderation_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`moderation_cases_created_at_idx\` ON \`moderation_cases\` (\`created_at\`);`)
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
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ideas_id\`) REFERENCES \`ideas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "posts_id", "series_id", "pages_id", "categories_id", "tags_id", "media_id", "forms_id", "form_submissions_id", "forums_id", "topics_id", "replies_id", "events_id", "contests_id", "comments_id", "members_id", "codes_of_conduct_id", "conduct_acceptances_id", "moderation_cases_id", "moderation_log_id", "redirects_id", "ideas_id") SELECT "id", "order", "parent_id", "path", "posts_id", "series_id", "pages_id", "categories_id", "tags_id", "media_id", "forms_id", "form_submissions_id", "forums_id", "topics_id", "replies_id", "events_id", "contests_id", "comments_id", "members_id", "codes_of_conduct_id", "conduct_acceptances_id", "moderation_cases_id", "moderation_log_id", "redirects_id", "ideas_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ideas_id_idx\` ON \`payload_locked_documents_rels\` (\`ideas_id\`);`)
  await db.run(sql`DROP INDEX \`posts_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`posts_texts_order_parent\` ON \`posts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`_posts_v_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`_posts_v_texts_order_parent\` ON \`_posts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`series_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`series_texts_order_parent\` ON \`series_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`pages_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`_pages_v_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`categories_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`categories_texts_order_parent\` ON \`categories_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`tags_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`tags_texts_order_parent\` ON \`tags_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`forums_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`forums_texts_order_parent\` ON \`forums_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`topics_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`events_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`_events_v_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`contests_texts_parent_order\`;`)
  await db.run(sql`CREATE INDEX \`contests_texts_order_parent\` ON \`contests_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`member_readAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`read_positions\` DROP COLUMN \`seen\`;`)
  await db.run(sql`CREATE TABLE \`__new_notifications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`member_id\` integer NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text,
  	\`data\` text,
  	\`read_at\` text,
  	\`status\` text NOT NULL,
  	\`error\` text,
  	\`key\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`mailed_at\` text,
  	\`slot\` text,
  	\`round_start\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notifications\`("id", "member_id", "kind", "subject", "data", "read_at", "status", "error", "key", "attempts", "next_attempt_at", "mailed_at", "slot", "round_start", "updated_at", "created_at") SELECT "id", "member_id", "kind", "subject", "data", "read_at", "status", "error", "key", "attempts", "next_attempt_at", "mailed_at", "slot", "round_start", "updated_at", "created_at" FROM \`notifications\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`ALTER TABLE \`__new_notifications\` RENAME TO \`notifications\`;`)
  await db.run(sql`CREATE INDEX \`notifications_member_idx\` ON \`notifications\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_kind_idx\` ON \`notifications\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_slot_idx\` ON \`notifications\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_nextAttemptAt_2_idx\` ON \`notifications\` (\`status\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`member_status_idx\` ON \`notifications\` (\`member_id\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`forums_locales\` DROP COLUMN \`template\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reaction_counts_thanks\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reaction_counts_agree\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reaction_counts_insight\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reaction_counts_smile\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reaction_counts_support\`;`)
  await db.run(sql`ALTER TABLE \`members\` DROP COLUMN \`follows_written\`;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` DROP COLUMN \`moderation\`;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` DROP COLUMN \`remark\`;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` DROP COLUMN \`judgement\`;`)
  await db.run(sql`ALTER TABLE \`moderation_log\` DROP COLUMN \`facts\`;`)
  await db.run(sql`ALTER TABLE \`drafts\` DROP COLUMN \`more\`;`)
}
