// Loaded before a program (node --import), turns its clock on by nine years and a few hours; with `?springt` in its address the
// clock jumps by twenty years with every look at it, back and forth.
const hour = 3_600_000;
const year = 365 * 24 * hour;
const jumps = import.meta.url.endsWith('?springt');
const { now } = Date;
let looks = 0;
const shift = () => (jumps ? (looks++ % 2 === 0 ? 20 : -20) * year : 9 * year + 5 * hour);
const shifted = () => now() + shift();

globalThis.Date = new Proxy(Date, {
  apply: (date) => new date(shifted()).toString(),
  construct: (date, values, asked) =>
    Reflect.construct(date, values.length > 0 ? values : [shifted()], asked),
  get: (date, key) => (key === 'now' ? shifted : Reflect.get(date, key)),
});
