/** `npm run --silent article -- FILE…`: the Article that the page room makes of a saved page, one JSON object a line. */
import { openFile } from './open-file';

for (const file of process.argv.slice(2).filter((argument) => argument !== '--')) {
  try {
    const { headline, articleBody, datePublished, author, publisher, inLanguage, direction, provenance } =
      openFile(file, {}).article;
    console.log(
      JSON.stringify({
        headline,
        articleBody,
        datePublished,
        author,
        publisher,
        inLanguage,
        direction,
        provenance,
      }),
    );
  } catch (error) {
    process.exitCode = 1;
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
