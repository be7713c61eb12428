// Loaded before a program (node --import), makes its clock jump by years with every look at it, back and forth.
const years = 365 * 24 * 3_600_000;
const { now } = Date;
let looks = 0;
const jumped = () => now() + (looks++ % 2 === 0 ? 20 : -20) * years;

globalThis.Date = new Proxy(Date, {
  apply: (date) => new date(jumped()).toString(),
  construct: (date, values, asked) => Reflect.construct(date, values.length > 0 ? values : [jumped()], asked),
  get: (date, key) => (key === 'now' ? jumped : Reflect.get(date, key)),
});
