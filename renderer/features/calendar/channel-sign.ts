import type { Channel } from '#shared/records/channel';
import {
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

/** The sign that stands for a channel before the words of its posts. */
export const CHANNEL_SIGNS: Readonly<Record<Channel['platform'], LucideIcon>> = {
  telegram: Send,
  vk: Megaphone,
  discord: MessagesSquare,
  youtube: Video,
  instagram: Camera,
  email: Mail,
  blog: Globe,
  forum: MessagesSquare,
  chat: MessageCircle,
  other: Megaphone,
};
