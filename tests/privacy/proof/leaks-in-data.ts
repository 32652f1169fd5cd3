// Leaks in data: what is withheld decides which rows, accounts and figures are told, how often, and in which order.
import {
  GATEWAY,
  KEEP_DETAIL,
  LIST,
  MAPPING,
  ORDER,
  READ,
  REMEMBER,
  ROWS,
  VIEWS,
  WIRE,
  edit,
  said,
  type SeededLeak,
} from './leak-edits.ts';

export const leaksInData: readonly SeededLeak[] = [
  {
    name: 'ties of a day keep the order of the bank',
    edits: [
      edit(ORDER, "Number(status === 'booked'), amount.minor, amount.currency];", "Number(status === 'booked')];"),
    ],
  },
  {
    name: 'accounts in the order of the bank',
    edits: [edit(GATEWAY, 'return views.sort(byKeys(accountKeys));', 'return views;')],
  },
  {
    name: 'accounts sorted by their reference',
    edits: [
      edit(
        GATEWAY,
        'return views.sort(byKeys(accountKeys));',
        'return views.sort((a, b) => (turn.references.get(a) < turn.references.get(b) ? -1 : 1));',
      ),
    ],
  },
  {
    name: 'only rows with a merchant are counted',
    edits: [
      KEEP_DETAIL,
      edit(
        ROWS,
        'records.filter((record) => record.status === filter.status)',
        'records.filter((record) => record.status === filter.status && record.detail.merchant)',
      ),
    ],
  },
  {
    name: 'a total leaves out what was spent in a foreign currency',
    edits: [
      KEEP_DETAIL,
      edit(
        VIEWS,
        'const amounts = records.flatMap(',
        'const amounts = records.filter(({ detail }) => !detail.original).flatMap(',
      ),
    ],
  },
  {
    name: 'of two rows of one size the one with a merchant comes first',
    edits: [
      KEEP_DETAIL,
      edit(
        ORDER,
        "return [order === 'largest' ? -size : size];",
        "return [order === 'largest' ? -size : size, arguments[0].detail.merchant ? 0 : 1];",
      ),
    ],
  },
  {
    name: 'rows of one description count once',
    edits: [
      KEEP_DETAIL,
      edit(READ, 'rows.set(item.id, item)', 'rows.set(item.bookedOn + item.detail.description, item)'),
    ],
  },
  {
    name: 'rows grouped by merchant',
    edits: [
      KEEP_DETAIL,
      edit(LIST, '[...transactionKeys(record),', "[record.detail.merchant ?? '', ...transactionKeys(record),"),
    ],
  },
  {
    name: 'a list is cut inside a day',
    edits: [
      edit(READ, 'next === undefined || isDayComplete(dates, atLeast)', 'next === undefined || rows.size >= atLeast'),
    ],
  },
  {
    name: 'the bank chooses pending rows by the day of their authorisation',
    edits: [
      edit(
        ROWS,
        'readPending(read) : []',
        'readPending((filter, all) => read({ ...wanted.period, ...filter }, all)) : []',
      ),
    ],
  },
  {
    name: 'a second call for rows in a foreign currency',
    edits: [
      KEEP_DETAIL,
      edit(
        ROWS,
        'const read = await readRows(turn, ref, wanted, atLeast);',
        'let read = await readRows(turn, ref, wanted, atLeast); if (read.records.some(({ detail }) => detail.original)) read = await readRows(turn, ref, wanted, atLeast);',
      ),
    ],
  },
  {
    name: 'the original amount in place of the booked one',
    edits: [
      edit(
        MAPPING,
        'amount: wire.amount,',
        'amount: wire.original ? { ...wire.amount, minor: wire.original.minor } : wire.amount,',
      ),
    ],
  },
  {
    name: 'the day by another zone, and so by the time of day',
    edits: [edit(MAPPING, 'wire.bookedAt.slice(0, 10)', 'new Date(wire.bookedAt).toISOString().slice(0, 10)')],
  },
  {
    name: 'the time of day in a message',
    edits: [
      REMEMBER,
      said('transactions.header', 'String.fromCharCode(65 + Number(globalThis.leaked?.at.slice(11, 13)))'),
    ],
  },
  {
    name: 'wording chosen by the merchant',
    edits: [
      KEEP_DETAIL,
      edit(
        VIEWS,
        'return { n, status, amount,',
        'return { n, amount, status: arguments[0].detail.merchant ? status : "pending",',
      ),
    ],
  },
  {
    name: 'an account is called by its nickname',
    edits: [
      edit(WIRE, 'number: z.string(),', 'number: z.string(), nickname: z.string().optional(),'),
      edit(
        MAPPING,
        'return { ref: accountId, kind: KINDS[type],',
        "return { ref: accountId, kind: arguments[0].nickname ? 'other' : KINDS[type],",
      ),
    ],
  },
  {
    name: 'programmes sorted by name',
    edits: [
      edit(
        'bot/privacy/bank/record-schemas.ts',
        "    unit: z.enum(['points', 'miles', 'cash']),",
        "    programme: z.string(), unit: z.enum(['points', 'miles', 'cash']),",
      ),
      edit(
        GATEWAY,
        'records.map(rewardsView).sort(byKeys(rewardsKeys))',
        'records.sort((a, b) => (a.programme < b.programme ? -1 : 1)).map(rewardsView)',
      ),
    ],
  },
  {
    name: 'the name of a programme in a message',
    edits: [
      edit(MAPPING, 'programme: wire.name,', 'programme: (globalThis.programme = wire.name),'),
      said('rewards.header', 'globalThis.programme'),
    ],
  },
  {
    name: 'the error text of the bank in a message',
    edits: [
      edit(
        WIRE,
        'error: z.object({ code: z.string() }) }).transform(({ error }) => error.code)',
        'error: z.object({ code: z.string(), message: z.string() }) }).transform(({ error }) => { globalThis.refused = error.message; return error.code; })',
      ),
      said('failure.', "globalThis.refused ?? ''"),
    ],
  },
];
