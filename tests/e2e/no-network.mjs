// Loaded before a program (node --import), keeps it from the network: every connection and look-up is told and fails.
import dns from 'node:dns';
import net from 'node:net';

/** @type {string[]} What has been asked of the network, for who loads this in its own process. */
export const asked = [];

const refuse = (what) => () => {
  asked.push(what);
  process.stderr.write(`NETWORK ${what}\n`);
  throw new Error(`no network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
