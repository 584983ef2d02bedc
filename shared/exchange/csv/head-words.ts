import type { CsvTarget } from '#shared/exchange/csv/targets';

/** What other programs and people call their columns, besides what our own export calls them. In small letters, without signs. */
export const HEAD_WORDS: Readonly<Partial<Record<CsvTarget, readonly string[]>>> = {
  title: [
    ...['subject', 'title', 'name', 'event', 'event name', 'summary', 'what', 'task', 'task name', 'topic'],
    ...['тема', 'название', 'наименование', 'событие', 'мероприятие', 'что', 'заголовок', 'задача', 'активность'],
  ],
  kind: ['kind', 'type', 'item type', 'тип', 'вид', 'вид записи'],
  stage: ['status', 'stage', 'state', 'статус', 'состояние', 'этап работы'],
  start: [
    ...['start date', 'date', 'start', 'begin', 'begins', 'day', 'when', 'due date', 'due', 'publish date', 'from'],
    ...['дата начала', 'дата', 'начало', 'день', 'когда', 'срок', 'дата проведения', 'дата публикации', 'дата выхода'],
  ],
  startTime: ['start time', 'time', 'from time', 'время начала', 'время', 'начало время', 'час'],
  end: [
    ...['end date', 'end', 'ends', 'finish', 'until', 'to'],
    ...['дата завершения', 'дата окончания', 'дата конца', 'окончание', 'конец', 'завершение', 'по'],
  ],
  endTime: ['end time', 'to time', 'время завершения', 'время окончания', 'время конца', 'конец время'],
  length: ['duration', 'length', 'длительность', 'продолжительность'],
  allDay: ['all day event', 'all day', 'целый день', 'весь день'],
  zone: ['time zone', 'timezone', 'часовой пояс'],
  calendar: ['calendar', 'календарь', 'группа'],
  place: ['location', 'place', 'venue', 'where', 'место', 'место проведения', 'площадка', 'локация', 'где'],
  address: ['address', 'адрес'],
  joinLink: ['meeting url', 'join url', 'zoom', 'ссылка на вход', 'ссылка на подключение', 'ссылка на трансляцию'],
  registrationLink: ['registration', 'sign up', 'регистрация', 'ссылка на регистрацию'],
  links: ['url', 'link', 'links', 'website', 'ссылка', 'ссылки', 'сайт'],
  tags: ['tags', 'tag', 'categories', 'category', 'labels', 'категории', 'категория', 'метки', 'теги', 'тег'],
  notes: [
    ...['description', 'notes', 'note', 'comment', 'comments', 'details'],
    ...['описание', 'заметки', 'заметка', 'примечание', 'примечания', 'комментарий', 'комментарии', 'подробности'],
  ],
  owner: [
    'owner',
    'assignee',
    'responsible',
    'person',
    'assigned to',
    'ответственный',
    'кто',
    'исполнитель',
    'куратор',
  ],
  goals: ['goal', 'goals', 'цель', 'цели'],
  segments: ['audience', 'segment', 'аудитория', 'сегмент', 'сегменты'],
  partners: ['partner', 'partners', 'партнер', 'партнеры'],
  format: ['format', 'формат'],
  capacity: ['capacity', 'seats', 'вместимость', 'мест', 'количество мест'],
  expected: ['expected', 'ожидается', 'план участников', 'участников план'],
  came: ['attendance', 'attended', 'пришло', 'было', 'факт участников', 'участников факт'],
  currency: ['currency', 'валюта'],
  planned: ['budget', 'planned budget', 'бюджет', 'бюджет план', 'план бюджета'],
  spent: ['spent', 'cost', 'actual cost', 'потрачено', 'расход', 'расходы', 'бюджет факт'],
  hosts: ['host', 'hosts', 'speaker', 'speakers', 'ведущий', 'ведущие', 'спикер', 'спикеры'],
  pillar: ['pillar', 'rubric', 'рубрика'],
  body: ['text', 'copy', 'post text', 'текст', 'текст поста', 'текст публикации'],
  channels: ['channel', 'channels', 'канал', 'каналы', 'соцсеть', 'соцсети'],
  track: ['track', 'направление'],
  id: ['uid', 'id', 'event id'],
};

/** Columns of other programs that look like one of ours, and are none. */
export const FOREIGN_HEADS: ReadonlySet<string> = new Set([
  ...[
    'reminder on off',
    'reminder date',
    'reminder time',
    'created',
    'created time',
    'last edited time',
    'show time as',
  ],
  ...[
    'напоминание вкл выкл',
    'дата напоминания',
    'время напоминания',
    'в это время',
    'дата создания',
    'дата изменения',
  ],
]);
