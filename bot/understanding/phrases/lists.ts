// Lists that phrase lines name in braces, and the polite words that any example may wear.
import { seededRandom } from '../random.ts';

const split = (text: string) => text.split(',').map((item) => item.trim());

/** Words that nobody knows, for the names of shops and things that no list can hold. */
function strangeWords(count: number): readonly string[] {
  const random = seededRandom(count);
  const syllables = split(
    'ba,ke,lo,mi,nu,ra,se,ti,vo,za,dri,ple,sko,tha,gor,hin,jul,wex,yon,cre,fan,que,bry,olt,ook,ing,ell,ock,ard,ick,oll,ump',
  );
  return Array.from({ length: count }, () => [1, 2, 3].map(() => random.pick(syllables)).join(''));
}

export const lists = {
  account: split(
    `my account,my savings,my checking account,my current account,my savings account,my card,my credit card,my visa,my mastercard,my amex,
    my loan,my bank account,my chase account,my dbs account,the savings,the current account,my joint account,checking,savings,my everyday account,
    my main account,my debit card,my accounts,all my accounts,my saver,my business account,my mortgage,the account ending 4821,card 9014,my isa`,
  ),
  cashaccount: split(
    `my account,my savings,my checking account,my current account,my savings account,my bank account,my chase account,my posb account,
    my hsbc account,the savings,the current account,my joint account,checking,savings,my main account,my accounts,all my accounts,my saver,
    the account,my bank,the bank,my barclays account,my debit account,my first account,my personal account,account 4821,my checking and savings`,
  ),
  card: split(
    `my card,my credit card,my visa,my mastercard,my amex,my visa card,my discover card,my card bill,the card,my chase card,my credit cards,
    card 9014,my american express,my store card,my platinum card,my dbs card,my citibank credit card,my rewards card,the visa,my gold card`,
  ),
  period: split(
    `today,yesterday,this week,last week,this month,last month,in march,in the last 30 days,over the past week,since monday,this year,last year,
    on friday,over the weekend,between june and august,so far this month,in the past 3 months,since january,for the past two weeks,on the 5th,
    in october,the last few days,in 2025,during july,from monday to friday,last quarter,over the last six months,for november,to date,this past month`,
  ),
  number: split(`2,3,5,10,20,five,three,ten,few,couple of,two,15,four`),
  shop: split(
    `starbucks,tesco,amazon,uber,netflix,walmart,target,grab,ikea,fairprice,mcdonalds,zorbo,quillby,the corner shop,brindle and co,vintro,
    that cafe,the bakery,whole foods,marks and spencer,trellis books,the gym,pemberly,the supermarket,burger king,best buy,kopi corner,
    {strange},{strange},{strange},{strange},{strange} {strange},the {strange},{strange} and sons,{strange} cafe,my {strange},{strange},
    home depot,shopee,don juans,el camino grill,the petrol station,the gas station,the chemist,my hairdresser,noodle house,that restaurant,
    {sign} {trade},{sign} {trade},{sign} {trade},{sign} {sign} {trade},{sign} and {sign},{strange} {trade},{strange} {trade},the {sign} {trade},
    {strange},{strange},{strange},{strange} {strange},{strange} store,the {strange} shop,{strange},little {strange},{strange} {number},
    the vet,home bargains,trader joes,the dry cleaner,steam,the apple store,disney plus,louis vuitton,pizza express,7 eleven,the pub,wendell tools`,
  ),
  category: split(
    `groceries,food,coffee,eating out,restaurants,clothes,petrol,gas,transport,taxis,travel,entertainment,subscriptions,dining,takeaways,
    fast food,shoes,alcohol,books,games,shopping,rent,utilities,electricity,my pets,the kids,gifts,holidays,hotels,flights,movies,streaming,
    going out,electronics,beauty products,haircuts,medicine,furniture,drinks,lunch,dinner,parking,car repairs,online shopping,snacks,
    concert tickets,toys,my car,{strange},{strange},{strange} {strange},hobbies,makeup,video games,home improvement,baby stuff,school supplies,beer,concerts,gambling,crafts,sports gear`,
  ),
  thing: split(
    `shoes,a laptop,coffee,a phone,the sofa,flowers,a jacket,lunch,a ticket,wine,a present,the headphones,medicine,petrol,a book,pizza,a tv,
    socks,a bike,concert tickets,diapers,paint,toothpaste,a couch,dog food,milk,that hat,a watch`,
  ),
  person: split(
    `john,sarah,my mum,my mom,my friend,mike,my landlord,my brother,wei ling,anna,my wife,raj,my sister,my roommate,ahmad,jamal,my son,khadija,
    diego,my flatmate,my dad,ms tan,someone,a friend,{strange},{strange},mr {strange},luis,my cousin,my daughter,another person,my husband,a colleague,priya,tomasz`,
  ),
  amount: split(
    `50 dollars,$20,£100,200,1500,twenty pounds,$75.50,some money,500 bucks,money,30 sgd,a thousand,2 grand,some cash,65 quid,\u20ac40,nine hundred`,
  ),
  bill: split(
    `electric bill,electricity bill,water bill,gas bill,phone bill,internet bill,cable bill,rent,council tax,credit card bill,bills,utility bill,
    card,credit card,mobile bill,insurance premium,visa bill,mortgage,loan,car payment,power bill,student loan,tax bill,heating bill,amex bill`,
  ),
  utility: split(
    `electric,electricity,water,gas,phone,internet,cable,mobile,heating,cell phone,wifi,power,trash,broadband,utility,hospital,insurance`,
  ),
  strange: strangeWords(4_000),
  txns: split(
    `transactions,transactions,transaction history,activity,payments,purchases,debits,charges,account activity,movements,entries,account history`,
  ),
  txn: split(`transaction,transaction,payment,purchase,charge,debit,deposit,withdrawal,credit`),
  points: split(
    `points,reward points,rewards,rewards points,loyalty points,miles,air miles,cashback,bonus points,card points,reward,cash back,card rewards`,
  ),
  plan: split(`holiday,trip,car,house,wedding,laptop,rent,dinner,phone,vacation,bike,sofa,weekend away,tv,deposit`),
  // Many shops are called by ordinary words, which must not be heard as what they say.
  sign: split(
    `blue,golden,silver,red,green,old,royal,north,south,east,river,harbour,ocean,island,garden,orchid,rose,lotus,tiger,lion,fox,crown,star,moon,sun,
    lantern,anchor,mill,stone,iron,copper,oak,pine,cedar,maple,honey,ginger,pepper,salt,sugar,lemon,olive,cloud,rainbow,happy,lucky,grand,little,big,
    bluewater,highwater,westwind,eastgate,moonlight,sunrise,starling,firefly,blackbird,redwood,whitestone,riverside,seaside,hilltop,lakeview,waterfront`,
  ),
  trade: split(
    `grocer,grocers,grocery,diner,deli,bakers,bakery,butchers,books,bookshop,pharmacy,clinic,dental,opticians,tailors,tailoring,cafe,coffee,coffee house,
    tea house,noodles,noodle house,ramen,sushi,grill,kitchen,bistro,burgers,pizza,bar,market,supermarket,mart,bazaar,fuel,garage,motors,transit,cabs,
    games,streaming,media,fashion,shoes,jewellers,florist,hardware,tools,furniture,electronics,travel,airways,hotel,inn,spa,gym,salon,pets,toys`,
  ),
  place: split(
    `france,japan,london,new york,thailand,bali,spain,mexico,malaysia,chicago,italy,sydney,peru,vietnam,florida,boston,egypt,korea,germany,
    paris,tokyo,osaka,kyoto,bangkok,singapore,jakarta,manila,penang,seoul,taipei,hong kong,shanghai,beijing,delhi,mumbai,dubai,istanbul,athens,rome,
    milan,madrid,barcelona,lisbon,berlin,munich,vienna,zurich,amsterdam,brussels,dublin,edinburgh,oslo,stockholm,helsinki,reykjavik,iceland,norway,
    toronto,montreal,san francisco,los angeles,miami,hawaii,lima,rio,buenos aires,cairo,nairobi,cape town,melbourne,auckland,india,china,turkey,greece`,
  ),
  noun: split(
    `backyard,pancreas,referendum,kitchen,volcano,sandwich,algorithm,guitar,hamster,passport,umbrella,galaxy,sofa,curtains,tractor,novel,essay,bakery,
    orchestra,penguin,marathon,engine,bicycle,candle,wardrobe,garden,neighbour,piano,mattress,recipe,lawyer,candidate,planet,dinosaur,physics,
    lecture,homework,classroom,professor,stadium,goalkeeper,tournament,referee,jersey,trophy,playlist,album,chorus,singer,actor,director,
    episode,season,villain,castle,dragon,wizard,potion,temple,monk,festival,parade,fireworks,lantern,dumpling,noodle,mushroom,onion,carrot,
    vitamin,protein,allergy,vaccine,nurse,clinic,surgery,therapy,muscle,ankle,elbow,shoulder,sweater,scarf,helmet,zipper,button,
    {strange},{strange},{strange},{strange} {strange},{strange},{strange},{strange} {strange},{strange},
    printer,router,keyboard,browser,folder,spreadsheet,server,database,pixel,satellite,rocket,telescope,microscope,fossil,glacier,
    river,island,desert,jungle,harbour,bridge,tunnel,elevator,staircase,chimney,basement,attic,ladder,hammer,screwdriver,nail,
    population,election,senator,treaty,constitution,revolution,emperor,pyramid,philosophy,grammar,syllable,paragraph,chapter`,
  ),
} as const satisfies Record<string, readonly string[]>;

export const carriers = {
  before: split(
    `,,,can you tell me,could you tell me,please tell me,tell me,can you show me,show me,i want to know,i would like to know,i need to know,
    please,hi,hello,hey,hi there,can you please,could you,would you,can you,i want you to,i need you to,i would like to,i need to,i want to,help me,quick question,
    do you know,let me know,hey there just got home,so,ok,okay,well,good morning,just wondering,i was wondering,excuse me,sorry,also,and,then,
    yes,yeah sure,great,alright,first,actually,before that,can i,may i,could i,is it possible to,please can you,kindly,hey sotto,thanks,no wait,tell me please`,
  ),
  after: split(
    `,,,,,,,,please,thanks,for me,for me please,right now,now,thank you,if you can,pls,today,quickly,then,first,as well,too,here,if possible,mate,asap,again,lah,ta`,
  ),
  // People chat first and ask last, and not everybody types full stops.
  chatter: split(
    `hey there,hi there how are you,good morning,sounds good,that sounds great,that is perfect,yes that works,i like that one,ok thanks for that,great thank you,
    i might buy it later,i will think about it,just got home,just paid {bill},just paid rent,i need to pay some bills,i have to pay my {bill},i just got paid,payday,
    payday at last,i want to buy {thing},i want to get a new {noun},i am going shopping,i am about to go out,going on holiday soon,i need to buy {thing},
    i am thinking of buying a {noun},i am saving for a {plan},i want to make sure i am ok for money,i have not checked in a while,it has been a long week,
    sorry to bother you,quick question,one more thing,before i go,i have a question,not sure if you can help but,i need some help,can you help me with something,
    i am trying to plan my {plan},trying to save up for a {plan},i am a bit worried about money,i have been busy,long day,lol ok,hmm let me see,no that is all for the {noun},
    actually never mind that,forget the {noun},i will do that later,let us leave that,i was just at {shop},just came back from {place},my {plan} is coming up,
    i need to send money to {person},i want to transfer some money,i am meeting {person} later,i promised {person} dinner,rent is due soon`,
  ),
} as const;
