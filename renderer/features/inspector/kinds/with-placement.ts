import type { Placement, Post } from '#shared/records/post';

/** Lays fields over one channel's placement of a post. */
export function withPlacement(
  { placements }: Post,
  channelId: string,
  change: (placement: Placement) => Partial<Placement>,
): Pick<Post, 'placements'> {
  return {
    placements: placements.map((each) => (each.channelId === channelId ? { ...each, ...change(each) } : each)),
  };
}
