/**
 * Some calls of the browser want a user's click (`permissions.request`, `sidePanel.open`): the control page gets a
 * button that makes the call, and the button a real click.
 */

/** Runs `run` in the control page inside a click's handler; answers what it answered, as JSON. */
export async function withGesture(control, run, ...args) {
  await control.evaluate(
    `(given) => {
      const button = Object.assign(document.createElement('button'), { id: 'gesture', textContent: 'go' });
      const end = (result) => { button.dataset.result = JSON.stringify(result ?? null); };
      const call = () => (${run})(...given);
      button.addEventListener('click', () => call().then(end, (error) => end({ failed: String(error) })), { once: true });
      document.body.replaceChildren(button);
    }`,
    args,
  );
  await control.front();
  await control.click('#gesture');
  const result = JSON.parse(
    await control.waitFor('the answer to a click', () => document.getElementById('gesture').dataset.result),
  );
  if (result?.failed !== undefined) throw new Error(result.failed);
  return result;
}
