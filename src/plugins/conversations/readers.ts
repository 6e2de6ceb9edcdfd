/** Who sees what was said on networks, whatever moderation makes of it. */
export const readers = ['editor', 'manager', 'moderator'] as const
