// The baseline of the benchmark: puppeteer-core and nothing else prints an HTML file once.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const [executablePath, file] = process.argv.slice(2);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args });
const page = await browser.newPage();
await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'load' });
const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
await browser.close();
process.stdout.write(`${pdf.length}\n`);
