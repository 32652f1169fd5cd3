// Invented shops. The cities are real, the shops are not.

/** `low` and `high` bound a usual price in minor units. `alias` is the brand as statements shorten it. */
export interface Merchant {
  readonly name: string;
  readonly alias: string;
  readonly categoryCode: string;
  readonly category: string;
  readonly city: string;
  readonly country: string;
  readonly alpha3: string;
  readonly countryName: string;
  readonly low: number;
  readonly high: number;
}

type Trade = readonly [categoryCode: string, category: string];

const GROCERIES: Trade = ['5411', 'Grocery stores and supermarkets'];
const EATING: Trade = ['5812', 'Eating places and restaurants'];
const SNACKS: Trade = ['5814', 'Fast food restaurants'];
const READING: Trade = ['5942', 'Book stores'];

function shopsIn(city: string, country: string, alpha3: string, countryName: string) {
  return (name: string, alias: string, [categoryCode, category]: Trade, low: number, high: number): Merchant => {
    return { name, alias, categoryCode, category, city, country, alpha3, countryName, low, high };
  };
}

const singapore = shopsIn('Singapore', 'SG', 'SGP', 'Singapore');
const kyoto = shopsIn('Kyoto', 'JP', 'JPN', 'Japan');
const osaka = shopsIn('Osaka', 'JP', 'JPN', 'Japan');
const chiangMai = shopsIn('Chiang Mai', 'TH', 'THA', 'Thailand');
const kuwait = shopsIn('Kuwait City', 'KW', 'KWT', 'Kuwait');

export const COFFEE = singapore('Kopi Larkspur', 'KOPILARK', SNACKS, 180, 720);
export const GROCER = singapore('Tidewater Grocers', 'TIDEWTR', GROCERIES, 640, 9800);
export const NOODLES = singapore('Saffron Kite Noodle House', 'SAFKITE', EATING, 890, 5400);
export const BOOKS = singapore('Lantern & Quill Books', 'LANTQUILL', READING, 1200, 6900);
export const FUEL = singapore('Northwind Fuel', 'NWINDFUEL', ['5541', 'Service stations'], 3500, 9200);
export const RAMEN = kyoto('Yumeji Ramen 夢路', 'YUMEJIRMN', EATING, 900, 4200);
export const BAZAAR = chiangMai('Chao Suan Night Bazaar', 'CHAOSUAN', ['5331', 'Variety stores'], 500, 6000);

export const LOCAL_SHOPS: readonly [Merchant, ...Merchant[]] = [
  COFFEE,
  GROCER,
  NOODLES,
  BOOKS,
  FUEL,
  singapore('Orchid Line Transit', 'ORCHIDLINE', ['4111', 'Local commuter transport'], 99, 420),
  singapore('Blue Heron Pharmacy', 'BLUHERON', ['5912', 'Drug stores and pharmacies'], 450, 6300),
  singapore("Madam Peony's Tailoring", 'PEONYTLR', ['5697', 'Tailors and alterations'], 2500, 16000),
  singapore('Café Zéphyrine', 'CAFEZEPH', SNACKS, 620, 2800),
  singapore('Quarrystone Dental', 'QUARRYDNT', ['8021', 'Dentists and orthodontists'], 8000, 24000),
];

export const ONLINE_SHOPS: readonly [Merchant, ...Merchant[]] = [
  singapore('Pixelmoor Games', 'PIXELMOOR', ['5816', 'Digital goods: games'], 490, 7900),
  singapore('Larder & Loom', 'LARDERLOOM', ['5999', 'Miscellaneous retail stores'], 1500, 14000),
  singapore('Streamthistle', 'STRMTHISTLE', ['4899', 'Cable and streaming services'], 1198, 1998),
];

export const JAPANESE_SHOPS: readonly [Merchant, ...Merchant[]] = [
  RAMEN,
  osaka('Hoshizora Konbini', 'HOSHIKON', GROCERIES, 180, 2600),
  osaka('Kitsune Denki', 'KITSDENKI', ['5732', 'Electronics stores'], 2200, 48000),
  osaka('Ameagari Bunko', 'AMEBUNKO', READING, 650, 5200),
];

export const KUWAITI_SHOPS: readonly [Merchant, ...Merchant[]] = [
  kuwait('Dana Pearl Perfumery', 'DANAPEARL', ['5977', 'Cosmetic stores'], 3250, 48500),
  kuwait('Saffat Spice Market', 'SAFFATSPICE', ['5499', 'Specialty food markets'], 750, 12875),
];
