/** What the page's own frames hold and see. */
window.work = async () => {
  const same = document.getElementById('same').contentWindow;
  const boxed = document.getElementById('boxed').contentWindow;
  const told = new Promise((heard) => {
    addEventListener('message', ({ source, data }) => source === boxed && heard(data));
  });
  boxed.postMessage('', '*');
  return {
    count: window.length,
    same: [same.CSS.highlights.size, same.document.documentElement.outerHTML],
    boxed: await told,
  };
};
