/**
 * `npm start`: the built extension in Chromium on the local demo news site. With a display a person looks around until the
 * window is closed; without one the main job is done once, what was seen is printed, and the exit code is 0 or 1.
 */
import { demo } from './demo.mjs';
import { saveHistory, startSession } from './session.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const session = await startSession({ headless: !hasDisplay });
try {
  await (hasDisplay ? lookAround(session) : checkItself(session));
} finally {
  await session.close();
}

async function lookAround({ lab, closed }) {
  const open = await saveHistory(lab);
  await lab.visit(demo.index);
  await lab.visit(open);
  console.log(`The demo news site is open at ${demo.index}; three of its articles are saved.`);
  console.log('The article in front has marks: click one, or press Siyaq’s button. Close the window to end.');
  await closed;
}

async function checkItself({ lab }) {
  try {
    await lab.set({ language: 'ar' });
    const open = await saveHistory(lab);
    const page = await lab.visit(open);
    const marks = await lab.waitForMarks(page);
    const pill = await lab.waitForPill(page);
    const panel = await lab.panelFor(page);
    await panel.waitForText('قيل من قبل');
    const { context } = await lab.tabState(page);
    const popup = await lab.engine.popup(page);
    await popup.fill('input[type="search"]', demo.person.en);
    const found = await popup.waitFor('search results', () => document.querySelectorAll('.result').length);
    tell('article', open);
    tell('marks in the page', `${marks.length} (the pill says ${pill.count})`);
    tell('met before', `${context.meetings.length} earlier meetings in the panel`);
    tell('said before', `${context.statements.length} statements with a history`);
    tell(`search for “${demo.person.en}”`, `${found} results in the popup`);
    console.log('self-check ok');
  } catch (error) {
    console.log(`self-check failed: ${error.message}`);
    process.exitCode = 1;
  }
}

function tell(what, seen) {
  console.log(`${what.padEnd(24)}${seen}`);
}
