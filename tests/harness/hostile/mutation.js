/** A ticker and a list that change two hundred times in each of sixty frames. */
window.work = async () => {
  const ticker = document.getElementById('ticker');
  const list = document.getElementById('list');
  for (let frame = 1; frame <= 60; frame++) {
    for (let at = 0; at < 200; at++) {
      ticker.textContent = String(frame * 200 + at);
      if (list.childElementCount >= 5) list.firstElementChild.remove();
      list.append(
        Object.assign(document.createElement('li'), { textContent: `سطر ${at}`, title: String(frame) }),
      );
    }
    await new Promise(requestAnimationFrame);
  }
  return [ticker.textContent, list.outerHTML];
};
