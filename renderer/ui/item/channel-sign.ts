import {
  AtSign,
  Camera,
  Globe,
  Mail,
  Megaphone,
  MessageCircle,
  MessagesSquare,
  Send,
  Video,
  type LucideIcon,
} from 'lucide-react';

/** The sign that stands for a channel before the words of its posts, by its platform. */
export const CHANNEL_SIGNS = {
  telegram: Send,
  vk: Megaphone,
  discord: MessagesSquare,
  youtube: Video,
  instagram: Camera,
  x: AtSign,
  email: Mail,
  blog: Globe,
  forum: MessagesSquare,
  chat: MessageCircle,
  other: Megaphone,
} as const satisfies Readonly<Record<string, LucideIcon>>;
