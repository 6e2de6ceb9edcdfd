import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`evergreen_posts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`source_collection\` text NOT NULL,
  	\`source_document\` text NOT NULL,
  	\`channel_id\` integer NOT NULL,
  	\`days\` numeric NOT NULL,
  	\`times\` numeric NOT NULL,
  	\`made\` numeric DEFAULT 0,
  	\`next_at\` text,
  	\`set_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`set_by_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`evergreen_posts_key_idx\` ON \`evergreen_posts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`evergreen_posts_channel_idx\` ON \`evergreen_posts\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`evergreen_posts_next_at_idx\` ON \`evergreen_posts\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`evergreen_posts_set_by_idx\` ON \`evergreen_posts\` (\`set_by_id\`);`)
  await db.run(sql`CREATE INDEX \`evergreen_posts_updated_at_idx\` ON \`evergreen_posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evergreen_posts_created_at_idx\` ON \`evergreen_posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`source_collection_source_document_1_idx\` ON \`evergreen_posts\` (\`source_collection\`,\`source_document\`);`)
  await db.run(sql`ALTER TABLE \`contests\` ADD \`hides_responses\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`evergreen_posts\`;`)
  await db.run(sql`ALTER TABLE \`contests\` DROP COLUMN \`hides_responses\`;`)
}
