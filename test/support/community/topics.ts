/** What a Russian business club and an English brand community put into their calendars. */
export const CLUB_TOPICS = [
  'кадровый голод и как его пережить',
  'финансовая модель на одной странице',
  'экспорт в дружественные страны',
  'бренд работодателя без бюджета',
  'сделки: как не потерять доверие',
  'налоги 2027: что меняется',
  'управление временем собственника',
  'партнёрства вместо рекламы',
  'семейный бизнес: передача дел',
  'искусственный интеллект в цехе',
  'переговоры с сетями',
  'культура ошибок в команде',
  'личные финансы предпринимателя',
  'склад, логистика и сезонность',
  'выход из операционки',
  'итоги года и планы',
];

export const CLUB_CITIES = ['Суздаль', 'Казань', 'Калининград', 'Сочи', 'Алтай', 'Карелия', 'Тула', 'Ярославль'];

export const FACTORIES = [
  'сыроварня «Лефкадия»',
  'типография «Парето»',
  'завод станков',
  'кондитерская фабрика',
  'дата-центр',
  'мебельное производство',
];

export const GUESTS = ['Priya Raman', 'Tom Ellison', 'Ana Duarte', 'Jonas Weber', 'Mei Tanaka', 'Chloé Martin'];

export const CHALLENGES = [
  'seven days of sketches',
  'repair something old',
  'one pan, one week',
  'shoot it on film',
  'zero-waste workbench',
  'teach a neighbour',
];

export const PARTNERS = ['Oak & Iron', 'Papermill Co.', 'Blue Kettle', 'Field Notes Radio', 'Kiln Collective'];
