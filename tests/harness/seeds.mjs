/**
 * The five sample articles as pages of their outlets, made in memory when the shared folder is beside the repository.
 * Their texts are not part of it: what stands here is only where each is published, and a site's usual furniture.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared');

const OUTLETS = {
  '000': { host: 'ar.rt.com', path: '/world/800001', name: 'RT Arabic' },
  '001': { host: 'www.party-paper.example', path: '/news/1', name: 'الجريدة' },
  '002': { host: 'www.alittihad.ae', path: '/article/23072/2017', name: 'صحيفة الاتحاد' },
  '003': { host: 'www.sana.sy', path: '/ar/424242', name: 'الوكالة العربية السورية للأنباء' },
  '004': { host: 'www.elwatannews.com', path: '/news/details/1', name: 'الوطن' },
};

/** @returns {Record<string, { url: string, host: string, path: string, page: import('./servers.mjs').Page }> | null} by number */
export function seedArticles() {
  const folder = join(SHARED, 'seeds');
  if (!existsSync(folder)) return null;
  const { dates } = JSON.parse(readFileSync(join(SHARED, 'gold', 'context.json'), 'utf8'));
  const files = readdirSync(folder).filter((name) => OUTLETS[name.slice(0, 3)] !== undefined);
  return Object.fromEntries(files.map((name) => seedArticle(name.slice(0, 3), join(folder, name), dates)));
}

/** What must and must not stand beside each other, as labelled; `null` without the shared folder. */
export function seedLabels() {
  const file = join(SHARED, 'gold', 'context.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function seedArticle(number, file, dates) {
  const { host, path, name } = OUTLETS[number];
  const [headline, ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const url = `https://${host}${path}`;
  return [
    number,
    { url, host, path, page: { body: html({ url, name, headline, lines, day: dates[number] }) } },
  ];
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function html({ url, name, headline, lines, day }) {
  const title = escaped(headline);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <title>${title} - ${escaped(name)}</title>
  <link rel="canonical" href="${url}">
  <meta property="og:type" content="article">
  <meta property="og:title" content="${title}">
  <meta property="og:site_name" content="${escaped(name)}">
  <meta property="article:published_time" content="${day}T10:00:00+03:00">
  <style>
    body { margin: 0; font: 18px/1.9 'Noto Naskh Arabic', serif; color: #222; }
    header, footer { background: #123; color: #fff; padding: 12px 24px; }
    nav a { color: #fff; margin-inline-end: 18px; }
    main { display: grid; grid-template-columns: minmax(0, 1fr) 240px; gap: 32px; max-width: 980px; margin: 24px auto; padding: 0 24px; }
    aside { font-size: 15px; }
  </style>
</head>
<body>
  <header><strong>${escaped(name)}</strong> <nav><a href="/">الرئيسية</a><a href="/politics">سياسة</a><a href="/economy">اقتصاد</a><a href="/sport">رياضة</a></nav></header>
  <main>
    <article>
      <h1>${title}</h1>
      ${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n      ')}
    </article>
    <aside><h2>الأكثر قراءة</h2><ul><li><a href="/a">أسعار العملات اليوم</a></li><li><a href="/b">حالة الطقس غدا</a></li><li><a href="/c">نتائج مباريات الأمس</a></li></ul></aside>
  </main>
  <footer><a href="/about">من نحن</a> <a href="/contact">اتصل بنا</a> <p>جميع الحقوق محفوظة</p></footer>
</body>
</html>`;
}
