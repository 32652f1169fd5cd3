// Word classes: shops, kinds of shopping, months and the like, each read as one word, so that an example with one teaches all.

const CLASSES: Readonly<Record<string, string>> = {
  _shop: `starbucks tesco amazon uber grab netflix spotify walmart target costco ikea sainsburys asda aldi lidl waitrose boots greggs pret
    mcdonalds kfc subway nandos dominos fairprice ntuc giant shengsiong shopee lazada foodpanda deliveroo doordash gojek lyft airbnb apple google
    paypal ebay argos primark zara uniqlo hm nike adidas sephora watsons guardian walgreens cvs shell esso bp chevron texaco netto
    wholefoods kroger safeway publix macys nordstrom bestbuy homedepot lowes petco chipotle dunkin wendys tacobell chickfila
    toysrus gap gamestop steam nintendo playstation xbox hulu disney tim hortons costa caffe nero wagamama marks spencer kohls`,
  _category: `groceries grocery food foods coffee coffees restaurant restaurants dining takeaway takeaways takeout eating drinks drink alcohol
    beer wine bars pub pubs clothes clothing shoes fashion shopping electronics gadgets books games gaming movies movie cinema entertainment
    petrol gas fuel gasoline parking transport transportation taxis taxi cabs travel travelling hotels hotel flights flight holidays vacation
    gym fitness haircuts hair beauty makeup cosmetics medicine pharmacy doctor healthcare dentist childcare babysitting pets pet
    subscriptions streaming utilities electricity internet toys gifts gift furniture snacks lunch dinner breakfast lunches
    gambling betting lottery hobbies music concerts tickets sports education tuition schoolbooks cosmetic jewelry jewellery pizza
    household housing rent booze cigarettes doughnuts donuts supermarket supermarkets cafe cafes bakery butcher bookshop florist salon`,
  _month: `january february march april june july august september october november december jan feb mar jun jul aug sep sept oct nov dec`,
  _weekday: `monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri`,
  _period: `week weeks month months year years weekend quarter fortnight`,
  _account: `checking savings saver saving chequing`,
  _place: `france japan london thailand bali spain mexico malaysia chicago italy sydney peru vietnam florida boston egypt korea germany paris tokyo osaka
    kyoto bangkok singapore jakarta manila penang seoul taipei shanghai beijing delhi mumbai dubai istanbul athens rome milan madrid barcelona lisbon
    berlin munich vienna zurich amsterdam brussels dublin edinburgh oslo stockholm helsinki reykjavik iceland norway toronto montreal miami
    lima cairo nairobi melbourne auckland india china greece sweden denmark portugal switzerland austria indonesia philippines taiwan canada
    australia america england scotland ireland europe asia africa`,
  _network: `visa mastercard amex`,
  _bank: `chase hsbc barclays dbs posb ocbc uob citi citibank lloyds natwest santander monzo revolut starling wellsfargo
    halifax nationwide maybank usaa bofa pnc amro capitalone`,
  _number: `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty sixty ninety hundred couple few`,
  _person: `john mary sarah mike david anna emma james tom alice bob dave kate lisa mark mum mom dad brother sister wife husband son daughter
    landlord roommate flatmate mother father girlfriend boyfriend wei ahmad priya raj mei siti friend friends`,
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);

/** The class of a word ('_shop' for 'tesco', '_number' for '12' or '5th'), or the word itself. */
export function classOf(word: string): string {
  if (/^\d/.test(word)) return '_number';
  return CLASS_OF.get(word) ?? word;
}
