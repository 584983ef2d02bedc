import type { Messages } from '#shared/i18n/message';

/** Ready plans: the eight stages of building a community, and the paths of persons. */
export const readyPlansMessages = {
  'command.eight-stages': {
    en: 'Lay out the eight stages of building a community…',
    ru: 'Разложить восемь этапов создания сообщества…',
  },
  'command.ready-path': { en: 'Apply a ready path…', ru: 'Применить готовый путь…' },
  'action.apply-plan': {
    en: 'Applied “{title}”: {count, plural, one {# item} other {# items}}',
    ru: 'Применено: «{title}», {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  },
  'readyPlan.which': { en: 'Which path', ru: 'Какой путь' },
  'readyPlan.person': { en: 'For whom', ru: 'Для кого' },
  'readyPlan.no-person': {
    en: 'Paths are for people. Add somebody on the screen “People” first.',
    ru: 'Путь прокладывают для человека. Сначала добавьте кого-нибудь на экране «Люди».',
  },
  'readyPlan.pick-day': { en: 'Pick the day', ru: 'Выбрать день' },
  'readyPlan.apply': {
    en: '{count, plural, one {Add # item} other {Add # items}}',
    ru: '{count, plural, one {Добавить # запись} few {Добавить # записи} many {Добавить # записей} other {Добавить # записи}}',
  },
  'readyPlan.tasks': {
    en: '{count, plural, one {# task} other {# tasks}}',
    ru: '{count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}',
  },
  'readyPlan.role': { en: 'Who leads: {role}', ru: 'Кто ведёт: {role}' },
  'pathRole.manager': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'pathRole.mentor': { en: 'a mentor from the core', ru: 'наставник из ядра' },
  'pathRole.events': { en: 'whoever holds the event', ru: 'ведущий события' },
  'pathRole.self': { en: 'the member', ru: 'участник' },
  'readyPlan.numbered': { en: '{number}. {title}', ru: '{number}. {title}' },

  'readyPlan.eight-stages.name': {
    en: 'Eight stages of building a community',
    ru: 'Восемь этапов создания сообщества',
  },
  'readyPlan.eight-stages.lead': {
    en: 'Each stage is a phase of the roadmap with a checklist of its own. Its days are counted from the launch.',
    ru: 'Каждый этап встаёт на дорожную карту со своим чек-листом. Дни считаются от запуска.',
  },
  'readyPlan.eight-stages.start': { en: 'Day of the launch', ru: 'День запуска' },
  'readyPlan.newcomer.name': { en: 'Newcomer’s path', ru: 'Путь новичка' },
  'readyPlan.newcomer.lead': {
    en: 'The first month of somebody new, as milestones of their own plan. Untick what does not suit.',
    ru: 'Первый месяц новичка — вехи его личного плана. Снимите отметку с того, что не подходит.',
  },
  'readyPlan.newcomer.start': { en: 'Joined on', ru: 'День прихода' },
  'readyPlan.ladder.name': { en: 'From simple to complex', ru: 'От простого к сложному' },
  'readyPlan.ladder.lead': {
    en: 'Five steps, each a little harder than the one before: from a vote to a big joint project.',
    ru: 'Пять ступеней, каждая чуть сложнее предыдущей: от голосования до большого общего дела.',
  },
  'readyPlan.ladder.start': { en: 'Begins on', ru: 'Начало' },
  'readyPlan.ambassador.name': { en: 'Path of a promoter', ru: 'Путь промоутера' },
  'readyPlan.ambassador.lead': {
    en: 'Two months in which a member who takes part becomes one who brings others.',
    ru: 'Два месяца, за которые активный участник начинает приводить других.',
  },
  'readyPlan.ambassador.start': { en: 'Begins on', ru: 'Начало' },

  'ladder.poll': { en: 'Votes in a poll', ru: 'Голосует в опросе' },
  'ladder.poll.criterion': { en: 'One vote cast', ru: 'Один отданный голос' },
  'ladder.talk': { en: 'Answers a question of another member', ru: 'Отвечает на вопрос другого участника' },
  'ladder.talk.criterion': { en: 'An answer for which its reader said thanks', ru: 'За ответ поблагодарили' },
  'ladder.clean-up': { en: 'Comes to a joint clean-up', ru: 'Приходит на субботник' },
  'ladder.clean-up.criterion': { en: 'Came, and stayed to the end', ru: 'Пришёл и остался до конца' },
  'ladder.own-event': { en: 'Prepares a small event with a mentor', ru: 'Готовит небольшую встречу с наставником' },
  'ladder.own-event.criterion': {
    en: 'Held on its day, with five guests or more',
    ru: 'Встреча прошла в срок, гостей не меньше пяти',
  },
  'ladder.joint-work': { en: 'Leads a part of a big joint project', ru: 'Ведёт часть большого общего дела' },
  'ladder.joint-work.criterion': {
    en: 'Their part is done, and the team would work with them again',
    ru: 'Своя часть сделана, команда готова работать вместе снова',
  },

  'ambassador.agreement': { en: 'Agrees on a role and its limits', ru: 'Договаривается о роли и её границах' },
  'ambassador.agreement.criterion': {
    en: 'What they do, how often and until when is written down',
    ru: 'Записано, что делать, как часто и до какого срока',
  },
  'ambassador.story': { en: 'Tells their own story in public', ru: 'Рассказывает свою историю публично' },
  'ambassador.story.criterion': {
    en: 'Published, with ten reactions or more',
    ru: 'История вышла, откликов не меньше десяти',
  },
  'ambassador.mentor': { en: 'Looks after two newcomers', ru: 'Опекает двух новичков' },
  'ambassador.mentor.criterion': {
    en: 'Both newcomers are still here after a month',
    ru: 'Оба новичка остались через месяц',
  },
  'ambassador.guests': { en: 'Brings two guests', ru: 'Приводит двух гостей' },
  'ambassador.guests.criterion': { en: 'Both came to an event', ru: 'Оба побывали на событии' },
  'ambassador.meeting': { en: 'Holds a meeting of their own', ru: 'Проводит свою встречу' },
  'ambassador.meeting.criterion': {
    en: 'Ten came, and three want the next one',
    ru: 'Пришли десять, трое ждут следующей',
  },

  'stages.track': { en: 'Eight stages', ru: 'Восемь этапов' },
  'stages.now': { en: 'Now: stage {number} of {count}', ru: 'Сейчас: этап {number} из {count}' },
  'stages.current': { en: 'current stage', ru: 'текущий этап' },

  'stages.goals': { en: 'Goals', ru: 'Цели' },
  'stages.goals.role': { en: 'head of the community', ru: 'руководитель сообщества' },
  'stages.goals.criterion': { en: 'Three goals with a number and a date each', ru: 'Три цели, у каждой число и срок' },
  'stages.goals.task-1': { en: 'Answer what the community is for', ru: 'Ответить, для чего сообщество' },
  'stages.goals.task-2': {
    en: 'Say what the company gains, and what the members gain',
    ru: 'Сказать, что получит компания, а что — участники',
  },
  'stages.goals.task-3': { en: 'Agree how success is measured', ru: 'Договориться, как измерять успех' },

  'stages.resources': { en: 'Resources', ru: 'Ресурсы' },
  'stages.resources.role': { en: 'head of the community', ru: 'руководитель сообщества' },
  'stages.resources.criterion': {
    en: 'People, money and platform are agreed for half a year',
    ru: 'Люди, деньги и площадка согласованы на полгода',
  },
  'stages.resources.task-1': { en: 'Count the hours of the team', ru: 'Посчитать часы команды' },
  'stages.resources.task-2': { en: 'Set the budget', ru: 'Утвердить бюджет' },
  'stages.resources.task-3': { en: 'Choose the platform', ru: 'Выбрать площадку' },

  'stages.audience': { en: 'Audience', ru: 'Аудитория' },
  'stages.audience.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.audience.criterion': {
    en: 'Twenty interviews, and segments described from them',
    ru: 'Двадцать интервью и описанные по ним сегменты',
  },
  'stages.audience.task-1': { en: 'Interview clients and partners', ru: 'Провести интервью с клиентами и партнёрами' },
  'stages.audience.task-2': {
    en: 'List leaders of opinion and experts',
    ru: 'Составить список лидеров мнений и экспертов',
  },
  'stages.audience.task-3': { en: 'Describe the segments', ru: 'Описать сегменты' },

  'stages.idea': { en: 'Uniting idea', ru: 'Объединяющая идея' },
  'stages.idea.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.idea.criterion': {
    en: 'Five people of the audience retell the idea in their own words',
    ru: 'Пять человек из аудитории пересказали идею своими словами',
  },
  'stages.idea.task-1': { en: 'Write the idea in one sentence', ru: 'Записать идею одним предложением' },
  'stages.idea.task-2': {
    en: 'Write the rules: what is welcome, what is not',
    ru: 'Написать правила: что приветствуется, а что нет',
  },
  'stages.idea.task-3': {
    en: 'Test the name and the idea on the audience',
    ru: 'Проверить название и идею на аудитории',
  },

  'stages.promotion': { en: 'Promotion plan', ru: 'План продвижения' },
  'stages.promotion.role': { en: 'marketing', ru: 'маркетинг' },
  'stages.promotion.criterion': {
    en: 'Every channel has its dates, texts and owner',
    ru: 'У каждого канала есть даты, тексты и ответственный',
  },
  'stages.promotion.task-1': { en: 'Choose channels and partners', ru: 'Выбрать каналы и партнёров' },
  'stages.promotion.task-2': { en: 'Plan the posts up to the launch', ru: 'Расписать публикации до запуска' },
  'stages.promotion.task-3': { en: 'Prepare the personal invitations', ru: 'Подготовить личные приглашения' },

  'stages.launching': { en: 'Launch with the most active', ru: 'Запуск с активом' },
  'stages.launching.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.launching.criterion': {
    en: 'Twenty of thirty invited took part in the first week',
    ru: 'Двадцать из тридцати приглашённых участвовали в первую неделю',
  },
  'stages.launching.task-1': { en: 'Invite each of the thirty in person', ru: 'Пригласить каждого из тридцати лично' },
  'stages.launching.task-2': { en: 'Assign the roles of the first week', ru: 'Распределить роли первой недели' },
  'stages.launching.task-3': { en: 'Greet everybody who comes', ru: 'Поприветствовать всех, кто пришёл' },

  'stages.content': { en: 'Content and events', ru: 'Контент и события' },
  'stages.content.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.content.criterion': {
    en: 'A weekly ritual held five times in a row',
    ru: 'Еженедельный ритуал прошёл пять раз подряд',
  },
  'stages.content.task-1': { en: 'Begin the weekly ritual', ru: 'Начать еженедельный ритуал' },
  'stages.content.task-2': { en: 'Ask members what they want', ru: 'Спросить участников, чего они хотят' },
  'stages.content.task-3': { en: 'Hold the first contest', ru: 'Провести первый конкурс' },

  'stages.growth': { en: 'Active growth', ru: 'Активный рост' },
  'stages.growth.role': { en: 'marketing', ru: 'маркетинг' },
  'stages.growth.criterion': {
    en: 'A third of the new members were invited by members',
    ru: 'Треть новых участников приходит по приглашению участников',
  },
  'stages.growth.task-1': { en: 'Begin active recruitment', ru: 'Начать активный набор' },
  'stages.growth.task-2': {
    en: 'Give members a reason to invite others',
    ru: 'Дать участникам повод приглашать других',
  },
  'stages.growth.task-3': { en: 'Compare the plan with what came of it', ru: 'Сравнить план с тем, что вышло' },

  'stages.invitations': { en: 'Thirty personal invitations', ru: 'Тридцать личных приглашений' },
  'stages.invitations.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.invitations.criterion': { en: 'Thirty sent, twenty answered', ru: 'Отправлено тридцать, ответили двадцать' },
  'stages.chat': { en: 'Chat for the core', ru: 'Чат ядра' },
  'stages.chat.role': { en: 'core', ru: 'ядро' },
  'stages.chat.criterion': {
    en: 'Ten of the core write in it each day',
    ru: 'Десять человек из ядра пишут в нём каждый день',
  },
  'stages.launch': { en: 'Launch', ru: 'Запуск' },
  'stages.launch.role': { en: 'head of the community', ru: 'руководитель сообщества' },
  'stages.launch.criterion': {
    en: 'The community is open, and the first fifty are in it',
    ru: 'Сообщество открыто, в нём первые пятьдесят человек',
  },
  'stages.ritual': { en: 'Weekly ritual begins', ru: 'Первый еженедельный ритуал' },
  'stages.ritual.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.ritual.criterion': { en: 'Fifteen take part', ru: 'Участвуют пятнадцать человек' },
  'stages.poll': { en: 'Poll of the members', ru: 'Опрос участников' },
  'stages.poll.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.poll.criterion': { en: 'Half of the members answered', ru: 'Ответила половина участников' },
  'stages.contest': { en: 'First contest', ru: 'Первый конкурс' },
  'stages.contest.role': { en: 'community manager', ru: 'комьюнити-менеджер' },
  'stages.contest.criterion': { en: 'Twenty entries from members', ru: 'Двадцать работ участников' },
  'stages.report': { en: 'Report on the first three months', ru: 'Отчёт за первые три месяца' },
  'stages.report.role': { en: 'head of the community', ru: 'руководитель сообщества' },
  'stages.report.criterion': {
    en: 'Plan and fact side by side, next steps agreed',
    ru: 'План и факт рядом, следующие шаги согласованы',
  },

  'field.difficulty': { en: 'Difficulty', ru: 'Сложность' },
  'field.difficulty-none': { en: 'Not set', ru: 'Не указана' },
  'field.difficulty-of': { en: '{value} of 5', ru: '{value} из 5' },
  'history.field.difficulty': { en: 'Difficulty', ru: 'Сложность' },
  'roadmap.steps': { en: 'steps {first}–{last}', ru: 'ступени {first}–{last}' },
} as const satisfies Messages;
