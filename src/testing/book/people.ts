import type { PaymentMethodType } from '../../model/payment-method.js';

/**
 * Invented people. Names that are not in Latin letters carry their transcription after a bar, for the e-mail address.
 * Phone numbers come from ranges kept for fiction where a country has one; the others start with 000, which nobody gets.
 */
export interface Country {
  readonly code: string;
  readonly currency: string;
  readonly locale: string;
  readonly weight: number;
  /** Prefixes that random digits are added to, and how many. */
  readonly phone: readonly (readonly [string, number])[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyFirst?: boolean;
  readonly methods: readonly (readonly [PaymentMethodType, number])[];
}

type Methods = Country['methods'];

const euro: Methods = [
  ['card', 56],
  ['sepa_debit', 24],
  ['paypal', 11],
  ['bank_transfer', 5],
  ['invoice', 4],
];
const british: Methods = [
  ['card', 64],
  ['bacs_debit', 16],
  ['paypal', 14],
  ['wallet', 6],
];
const cards: Methods = [
  ['card', 72],
  ['paypal', 14],
  ['wallet', 14],
];
const japanese: Methods = [
  ['card', 70],
  ['cash', 14],
  ['bank_transfer', 10],
  ['wallet', 6],
];

const words = (text: string): string[] => text.split(/, */);

const country = (
  code: string,
  currency: string,
  locale: string,
  weight: number,
  phone: Country['phone'],
  methods: Methods,
  given: string,
  family: string,
): Country => ({ code, currency, locale, weight, phone, methods, given: words(given), family: words(family) });

export const countries: readonly Country[] = [
  country(
    ...(['FR', 'EUR', 'fr-FR', 22, [['+3363998', 4]], euro] as const),
    'Camille, Hélène, Maëlys, Théo, Rémi, Inès, Zoé, Gaël, Noémie, Aurélien, Clémence, Baptiste, Océane, Loïc, Yasmine',
    'Lefèvre, Moreau, Girard, Beaulieu, Chevalier, Marchand, Rousselin, Dumontier, Perrin, Gauthier, Vasseur, Lacombe, Benhaddou, Delaunay',
  ),
  country(
    ...([
      'DE',
      'EUR',
      'de-DE',
      14,
      [
        ['+4917139200', 2],
        ['+49176040690', 2],
      ],
      euro,
    ] as const),
    'Jürgen, Anneliese, Björn, Käthe, Lukas, Mareike, Tobias, Friederike, Jonas, Svenja, Matthias, Wiebke, Emre, Leonie',
    'Müller-Lüdenscheid, Schäfer, Grünewald, Köhler, Brandt, Vogelsang, Hoffmeister, Lindemann, Steinbach, Yıldız, Kröger, Albrecht',
  ),
  country(
    ...(['ES', 'EUR', 'es-ES', 9, [['+34000', 6]], euro] as const),
    'Begoña, Íñigo, Lucía, Álvaro, Nuria, Joaquín, Montserrat, Andrés, Ximena, Sergio, Aitana, Rubén',
    'García Núñez, Ibáñez, Peña Soler, Muñoz Vidal, Castaño, Ordóñez Ruiz, Echeverría, Llorente, Quiroga Paz, Zubizarreta',
  ),
  country(
    ...(['IT', 'EUR', 'it-IT', 8, [['+39000', 7]], euro] as const),
    'Niccolò, Giulia, Matteo, Chiara, Lorenzo, Ludovica, Davide, Beatrice, Tommaso, Federica, Gennaro, Ilaria',
    "D'Angelo, Bellandi, Caruso, De Santis, Fioravanti, Gallo, Lombardini, Marchetti, Ricci Bitti, Spadafora, Zanetti",
  ),
  country(
    ...(['PT', 'EUR', 'pt-PT', 5, [['+351000', 6]], euro] as const),
    'João, Inês, Gonçalo, Conceição, Tiago, Beatriz, Duarte, Leonor, Vasco, Mafalda',
    'Figueiredo, Magalhães, Brandão, Carvalhal, Simões, Teixeira Lopes, Vilarinho, Assunção, Queirós',
  ),
  country(
    ...(['NL', 'EUR', 'nl-NL', 5, [['+31000', 6]], euro] as const),
    'Sjoerd, Femke, Daan, Lotte, Bram, Anouk, Jeroen, Maartje, Thijs, Roos',
    'van den Berg, de Groot, IJsbrandsen, Hoekstra, van der Meulen, Kuipers, Postma, Brouwer, ter Braak',
  ),
  country(
    ...(['BE', 'EUR', 'fr-BE', 4, [['+32000', 6]], euro] as const),
    'Wout, Amélie, Lieselot, Maxime, Jef, Elise, Cédric, Hanne, Quentin, Nele',
    'Peeters, Vandenbroucke, Lambert, Claes, De Smedt, Dubois, Wouters, Goossens, Renard',
  ),
  country(
    ...(['AT', 'EUR', 'de-AT', 3, [['+43000', 7]], euro] as const),
    'Florian, Magdalena, Sebastian, Theresia, Maximilian, Veronika, Xaver, Antonia',
    'Huber, Gruber, Pichler, Steinböck, Edlinger, Wögerbauer, Rainer, Haslinger',
  ),
  country(
    ...(['IE', 'EUR', 'en-IE', 3, [['+3532091', 5]], euro] as const),
    'Siobhán, Cillian, Aoife, Oisín, Niamh, Pádraig, Caoimhe, Eoghan, Gráinne',
    "O'Sullivan, Ní Dhomhnaill, Mac Cárthaigh, Byrne, Fitzgerald, Gallagher, O'Shea, Kavanagh",
  ),
  country(
    ...(['GB', 'GBP', 'en-GB', 10, [['+447700900', 3]], british] as const),
    'Oliver, Amelia, Harriet, Callum, Imogen, Rhys, Eilidh, Alistair, Priya, Kwame, Tamsin, Gethin',
    "Ashworth, Blackwood, Cholmondeley-Warner, Davies, Fairfax, MacLeod, Okafor, Patel, Pemberton, Sinclair, Whitcombe, O'Neill",
  ),
  country(
    ...([
      'US',
      'USD',
      'en-US',
      13,
      [
        ['+121255501', 2],
        ['+141555501', 2],
        ['+131255501', 2],
        ['+161755501', 2],
      ],
      cards,
    ] as const),
    'Ava, Marcus, Sofia, Ethan, Keisha, Logan, Mei, Diego, Harper, Tyrone, Grace, Wyatt, Aaliyah, Noah',
    'Anderson, Brooks, Castillo, Delgado, Ellison, Freeman, Hawkins, Jefferson, Kowalski, Nguyen, Park, Ramirez, Thornton, Washington',
  ),
  country(
    ...(['IL', 'USD', 'he-IL', 2, [['+972000', 6]], cards] as const),
    'נועה|noa, איתמר|itamar, תמר|tamar, יונתן|yonatan, שירה|shira, אורי|uri, מיכל|michal, דניאל|daniel',
    'לוי|levi, ברקוביץ׳|berkovitz, אלמוג|almog, שפירא|shapira, גולן|golan, רוזנפלד|rosenfeld',
  ),
  country(
    ...(['AE', 'USD', 'ar-AE', 3, [['+971000', 6]], cards] as const),
    'فاطمة|fatima, محمد|mohammed, مريم|maryam, خالد|khalid, نورة|noura, سلطان|sultan, ليلى|layla, عبد الرحمن|abdulrahman',
    'المنصوري|almansoori, الهاشمي|alhashimi, الكعبي|alkaabi, النعيمي|alnuaimi, الشامسي|alshamsi, بن راشد|binrashid',
  ),
  country(
    ...(['MA', 'EUR', 'fr-MA', 3, [['+212000', 6]], cards] as const),
    'Youssef, Salma, زينب|zineb, Mehdi, Hajar, إدريس|idriss, Othmane, Khadija, أمين|amine',
    'El Amrani, Benjelloun, العلوي|alaoui, Tazi, Bennani, بنسعيد|bensaid, Chraïbi, Lahlou',
  ),
  {
    ...country(
      ...(['JP', 'JPY', 'ja-JP', 8, [['+81000', 7]], japanese] as const),
      '陽菜|hina, 蓮|ren, さくら|sakura, 大翔|hiroto, 美咲|misaki, 翔太|shota, 結衣|yui, 健一|kenichi, 真由美|mayumi',
      '佐藤|sato, 髙橋|takahashi, 渡邊|watanabe, 小笠原|ogasawara, 五十嵐|igarashi, 中村|nakamura, 長谷川|hasegawa, 勅使河原|teshigawara',
    ),
    familyFirst: true,
  },
];

/** Names that try a layout; their bearers live in Portugal, Germany and the Emirates. */
export const extremeNames: readonly { country: string; name: string; mail: string }[] = [
  {
    country: 'PT',
    name: 'Maria da Conceição Henriqueta de Albuquerque e Vasconcelos Figueiredo de Sousa Coutinho',
    mail: 'maria.conceicao.henriqueta.albuquerque.vasconcelos.figueiredo.sousa.coutinho',
  },
  {
    country: 'DE',
    name: 'Dr. Karl-Theodor Maximilian von Hohenlohe-Waldenburg-Schillingsfürstenfeld',
    mail: 'k.t.m.hohenlohe-waldenburg-schillingsfuerstenfeld',
  },
  { country: 'AE', name: 'الشيخ عبد العزيز بن عبد الرحمن بن محمد آل زهراني المنصوري', mail: 'abdulaziz.almansoori' },
  { country: 'ES', name: 'Ñ', mail: 'n' },
];
