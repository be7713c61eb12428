// Loaded before a program (node --import), turns its clock on by nine years and a few hours.
const ahead = (9 * 365 * 24 + 5) * 3_600_000;
const { now } = Date;
const later = () => now() + ahead;

globalThis.Date = new Proxy(Date, {
  apply: (date) => new date(later()).toString(),
  construct: (date, values, asked) => Reflect.construct(date, values.length > 0 ? values : [later()], asked),
  get: (date, key) => (key === 'now' ? later : Reflect.get(date, key)),
});
