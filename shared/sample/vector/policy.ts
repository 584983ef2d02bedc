import type { PolicyLines } from '#shared/sample/lines/policy-lines';

/** What the business club holds its content to. */
export const policy: PolicyLines = {
  rules: [
    { kind: 'cadence', channels: { kind: 'one', channelId: 'telegram' }, min: 1, period: 'week' },
    { kind: 'cadence', channels: { kind: 'one', channelId: 'email' }, min: 1, period: 'month' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'promotion' }, max: 15, severity: 'must' },
    { kind: 'mix', of: { kind: 'purpose', purpose: 'user-content' }, min: 15, max: null, period: 'quarter' },
    { kind: 'quiet', hours: { start: 22 * 60, end: 8 * 60 }, severity: 'must' },
    { kind: 'spacing', minutes: 120 },
    {
      kind: 'support',
      formats: ['conference', 'master-class'],
      modes: ['offline', 'hybrid'],
      announceDays: [7],
      recapDays: 3,
    },
    { kind: 'rhythm', of: { kind: 'mode', mode: 'offline' }, min: 1, period: 'month' },
    { kind: 'readiness', kinds: ['event', 'post'], days: 10, needs: ['owner', 'place'], severity: 'must' },
    { kind: 'partners', maxActivities: 3, minFit: 55 },
    { kind: 'overload', max: 8 },
  ],
  words: {
    mission:
      'Клуб помогает предпринимателям решать задачи вместе. Мы рассказываем о людях и опыте, а не о том, что купить. Здесь не продают: здесь знакомятся, спорят и возвращаются.',
    tone: `| Мы | Пишем | Не пишем |
| --- | --- | --- |
| Прямые | «Мест 40, осталось 12. Запись до среды.» | «Успейте! Уникальная возможность!» |
| Тёплые | «Марина, спасибо за разбор. Что изменили бы сейчас?» | «Уважаемый участник сообщества!» |
| Честные | «Мы перенесли встречу: площадка подвела. Вот что делаем.» | «По независящим от нас обстоятельствам…» |`,
    welcome: `- Свой опыт с цифрами и ошибками
- Вопрос, на который нет быстрого ответа
- Знакомство двух резидентов
- Фото и видео участников`,
    unwelcome: `- Продажи в общих чатах: для них есть пятничная ветка
- Пересказ чужих новостей без своего вывода
- Политика и религия
- Обсуждение тех, кого нет в разговоре`,
    sanctions: `1. Реклама без согласования: личное сообщение
2. Снова в течение 30 дней: пауза 7 дней
3. Чужие личные данные: удаление, пауза 30 дней
4. Оскорбление, травля: исключение`,
    crisis: `- 0 ч: записать случай, остановить плановые публикации
- 1 ч: первый ответ, «видим, разбираемся»
- 2 ч: кто ведёт и что известно
- 4 ч: что случилось, что делаем
- 24–72 ч: новости раз в сутки
- 7-й день: разбор и правка правил`,
    messages: `- **Узнать:** в клубе есть тот, кто это уже проходил
- **Подумать:** мою задачу тоже можно сюда принести
- **Почувствовать:** здесь не оценивают, здесь помогают
- **Сделать:** прийти гостем на бизнес-завтрак

Для собственников малого бизнеса, которым не с кем посоветоваться.`,
  },
};
