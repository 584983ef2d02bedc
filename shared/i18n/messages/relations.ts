import type { Messages } from '#shared/i18n/message';

/** What ties items to each other, seen from either end; and the notes. */
export const relationsMessages = {
  'relations.heading': { en: 'Relations', ru: 'Связи' },
  'relations.add': { en: 'Add a relation', ru: 'Добавить связь' },
  'relations.none': {
    en: '{kind, select, post {The event or milestone that this post announces, reminds of or recaps.} milestone {Posts about it, and what has to come before or after.} other {Posts that announce it, remind of it and recap it, and what it is part of.}}',
    ru: '{kind, select, post {Событие или веха, о которых эта публикация: анонс, напоминание, итоги.} milestone {Публикации об этом, а ещё то, что должно быть раньше или позже.} other {Анонсы, напоминания и итоги, а ещё то, во что это входит.}}',
  },
  'relations.announces.from': { en: 'Announces', ru: 'Анонсирует' },
  'relations.announces.to': { en: 'Announcement', ru: 'Анонс' },
  'relations.reminds.from': { en: 'Reminds of', ru: 'Напоминает' },
  'relations.reminds.to': { en: 'Reminder', ru: 'Напоминание' },
  'relations.recaps.from': { en: 'Recaps', ru: 'Подводит итоги' },
  'relations.recaps.to': { en: 'Recap', ru: 'Итоги' },
  'relations.belongs-to.from': { en: 'Belongs to', ru: 'Входит в' },
  'relations.belongs-to.to': { en: 'Includes', ru: 'Включает' },
  'relations.depends-on.from': { en: 'Depends on', ru: 'Зависит от' },
  'relations.depends-on.to': { en: 'Needed for', ru: 'Нужно для' },
  'relations.new': { en: 'New post about it', ru: 'Новая публикация об этом' },
  'relations.new-announces': { en: 'New announcement', ru: 'Новый анонс' },
  'relations.new-reminds': { en: 'New reminder', ru: 'Новое напоминание' },
  'relations.new-recaps': { en: 'New recap', ru: 'Новые итоги' },
  'relations.title-announces': { en: 'Announcement: {title}', ru: 'Анонс: {title}' },
  'relations.title-reminds': { en: 'Reminder: {title}', ru: 'Напоминание: {title}' },
  'relations.title-recaps': { en: 'Recap: {title}', ru: 'Итоги: {title}' },
  'relations.tie': { en: 'Tie to an item of the plan', ru: 'Связать с записью плана' },
  'relations.pick': { en: 'Name or date…', ru: 'Название или дата…' },
  'relations.no-items': { en: 'Nothing found to tie it to', ru: 'Связать не с чем' },
  'relations.cancel': { en: 'Cancel', ru: 'Не связывать' },
  'relations.remove': { en: 'Untie “{title}”', ru: 'Убрать связь с «{title}»' },
  'relations.undated': { en: 'no date', ru: 'без даты' },
  'relations.series': { en: 'whole series', ru: 'весь повтор' },

  'notes.edit': { en: 'Edit the notes', ru: 'Изменить заметки' },
  'notes.edit-internal': { en: 'Edit the internal notes', ru: 'Изменить внутренние заметки' },
  'notes.cut': {
    en: 'The text goes on. All of it is there when you edit it.',
    ru: 'Текст длиннее: целиком он виден, когда вы его меняете.',
  },
} as const satisfies Messages;
