/** More text whenever the end comes into view, five times; then back to the top. */
let added = 0;
const end = document.getElementById('end');
const watch = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting) || added === 5) return;
  added += 1;
  const article = document.createElement('section');
  for (let at = 0; at < 8; at++) {
    const line = document.createElement('p');
    line.textContent =
      'رست السفينة عند الرصيف القديم صباحا وبدأ العمال إنزال الصناديق على مهل، وانتظر الباقون.';
    article.append(line);
  }
  end.before(article);
  // Where it stays in view there is no change to be told of: asked anew.
  watch.unobserve(end);
  watch.observe(end);
});

window.work = async () => {
  watch.observe(end);
  while (added < 5) {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  return [added, document.body.innerText.length, document.documentElement.scrollHeight];
};
