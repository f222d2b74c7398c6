// The people paper as a board member meets it: in a browser, signed in, with a mouse, a keyboard or a screen reader.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";

const gateway = required("GATEWAY");
const token = required("TOKEN");
const paper = `${gateway}/v1/board-papers/people-strategy-2022?format=html`;
const pictures = new URL("../target/", import.meta.url).pathname;

let browser;
let page;
const faults = [];

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}; .ci/run does`);
  return value;
}

before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--headless",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(`${gateway}/sign-in?to=${encodeURIComponent(paper.substring(gateway.length))}`);
  await page.getByLabel("Access token").fill(token);
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`not loaded: ${request.url()}`));
  page.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(paper);
  await page.waitForLoadState("networkidle");
});

after(() => browser?.close());

test("is whole: every section has its figures", async () => {
  assert.equal(await page.locator("h1").count(), 1);
  assert.equal(await page.locator("main .warning").count(), 0, await page.locator("main").innerText());
  const sections = await page.locator("nav.contents a").count();
  assert.ok(sections > 3, `only ${sections} sections`);
  for (const link of await page.locator("nav.contents a").all()) {
    const target = await link.getAttribute("href");
    assert.equal(await page.locator(target).count(), 1, `${target} leads nowhere`);
  }
});

test("has the board's numbers, those that the paper added up wrongly put right", async () => {
  const table = page.locator("table", { has: page.locator("caption", { hasText: /retention/i }) }).first();
  const total = (await table.locator("tr.total").innerText()).replace(/\s+/g, " ");
  for (const number of ["2,007", "120", "94.0"]) {
    assert.ok(total.includes(number), `the total row reads "${total}", without ${number}`);
  }
});

test("has tables that a screen reader can read out", async () => {
  const tables = await page.locator("table").all();
  assert.ok(tables.length > 10, `only ${tables.length} tables`);
  for (const table of tables) {
    const caption = await table.locator("caption").innerText();
    assert.ok(caption.trim().length > 5, "a table has no caption");
    assert.ok((await table.locator("thead th[scope=col]").count()) > 1, `${caption} has no column headings`);
    assert.ok((await table.locator("tbody tr").count()) > 0, `${caption} has no rows`);
    assert.ok((await table.locator("tbody th[scope=row]").count()) > 0, `${caption} has no row headings`);
  }
});

test("shows its charts", async () => {
  const charts = await page.locator("figure.chart img").all();
  assert.ok(charts.length > 2, `only ${charts.length} charts`);
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded();
    const [loaded, width] = await chart.evaluate(async (image) => {
      await image.decode();
      return [image.complete, Math.min(image.naturalWidth, image.getBoundingClientRect().width)];
    });
    assert.ok(loaded && width > 200, `${await chart.getAttribute("src")} is ${width} pixels wide`);
    assert.ok((await chart.getAttribute("alt")).length > 10, "a chart says nothing to those who can't see it");
  }
});

test("has headings in order", async () => {
  const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  levels.forEach((level, index) => assert.ok(index === 0 ? level === 1 : level <= levels[index - 1] + 1, `headings: ${levels}`));
});

test("meets WCAG 2.2 AA as far as axe can tell", async () => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html)}`), []);
});

test("can be reached past the banner by keyboard", async () => {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.activeElement?.blur();
  });
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  assert.match(await skip.innerText(), /skip to main content/i);
  const box = await skip.boundingBox();
  assert.ok(box && box.y >= 0 && box.width > 50 && box.height > 10, "the skip link can't be seen when it has the focus");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
});

test("fits a telephone and a sheet of paper", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `the page is ${overflow} pixels wider than a telephone`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: "print" });
  for (const part of await page.locator(".no-print").all()) {
    assert.equal(await part.isVisible(), false, "a form or a link is printed");
  }
  await page.pdf({ path: `${pictures}people-paper.pdf`, format: "A4" });
  await page.emulateMedia({ media: "screen" });
});

test("loads everything it asks for, without an error", async () => {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: `${pictures}people-paper.png` });
  await page.screenshot({ path: `${pictures}people-paper-whole.png`, fullPage: true });
  assert.deepEqual(faults, []);
});
