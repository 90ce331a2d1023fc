
// What is written into the page itself, and into the page of a bundle that is looked at.

const BEGIN = '<script type="text/plain" data-file="';
const ABOUT = "about.json";
const SENTENCES = "views/sentences.ndjson";

function embeddedHere() {
  const files = new Map();
  for (const block of document.querySelectorAll("script[data-file]")) files.set(block.dataset.file, block.textContent.slice(1));
  return files;
}

// No embedded file holds a "<": so what stands between the two tags is the file.
function embeddedIn(page) {
  const files = new Map();
  for (const part of page.split("\n" + BEGIN).slice(1)) {
    const end = part.indexOf("<");
    const begun = part.indexOf('">\n');
    if (end < 0 || begun < 0 || begun > end) throw new Difference("what is written into it cannot be read");
    files.set(part.slice(0, begun), part.slice(begun + 3, end));
  }
  return files;
}
