/**
 * Large cities that people live in and look for, by the zone whose clock they follow but whose name is another city's.
 * In both languages, to be searched, not shown.
 */
export const CITIES_OF_ZONES: Readonly<Record<string, string>> = {
  'America/Chicago': 'Austin Dallas Houston Остин Даллас Хьюстон',
  'America/Los_Angeles': 'San Francisco Seattle San Diego Las Vegas Сан-Франциско Сиэтл Сан-Диего Лас-Вегас',
  'America/New_York': 'Boston Washington Miami Atlanta Бостон Вашингтон Майами Атланта',
  'America/Toronto': 'Montreal Ottawa Монреаль Оттава',
  'Asia/Almaty': 'Astana Shymkent Астана Шымкент',
  'Asia/Dubai': 'Abu Dhabi Абу-Даби',
  'Asia/Jerusalem': 'Tel Aviv Haifa Тель-Авив Хайфа',
  'Asia/Calcutta': 'Mumbai Delhi Bengaluru Мумбаи Дели Бангалор',
  'Asia/Krasnoyarsk': 'Abakan Абакан',
  'Asia/Shanghai': 'Beijing Shenzhen Guangzhou Пекин Шэньчжэнь Гуанчжоу',
  'Asia/Vladivostok': 'Khabarovsk Хабаровск',
  'Asia/Yekaterinburg': 'Chelyabinsk Ufa Perm Tyumen Orenburg Surgut Челябинск Уфа Пермь Тюмень Оренбург Сургут',
  'Australia/Sydney': 'Canberra Канберра',
  'Europe/Berlin': 'Munich Hamburg Cologne Frankfurt Leipzig Мюнхен Гамбург Кёльн Франкфурт Лейпциг',
  'Europe/Istanbul': 'Ankara Izmir Antalya Анкара Измир Анталья',
  'Europe/London': 'Manchester Edinburgh Glasgow Birmingham Манчестер Эдинбург Глазго Бирмингем',
  'Europe/Madrid': 'Barcelona Valencia Барселона Валенсия',
  'Europe/Minsk': 'Brest Gomel Grodno Vitebsk Mogilev Брест Гомель Гродно Витебск Могилёв',
  'Europe/Moscow':
    'Saint Petersburg Kazan Nizhny Novgorod Rostov-on-Don Krasnodar Sochi Voronezh Yaroslavl Tula Ryazan Penza ' +
    'Санкт-Петербург Казань Нижний Новгород Ростов-на-Дону Краснодар Сочи Воронеж Ярославль Тула Рязань Пенза',
  'Europe/Paris': 'Lyon Marseille Лион Марсель',
  'Europe/Rome': 'Milan Naples Милан Неаполь',
  'Europe/Samara': 'Izhevsk Tolyatti Ижевск Тольятти',
  'Europe/Warsaw': 'Krakow Wroclaw Gdansk Краков Вроцлав Гданьск',
  'Europe/Zurich': 'Geneva Basel Женева Базель',
};
