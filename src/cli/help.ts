/** What `rashomon --help` prints. */
export const HELP = `Rashomon reads accounts that disagree and shows who claims what, on whose word,
where they meet and where they clash. Everything stays on this machine, and nothing
is fetched but the pages whose addresses you add.

  rashomon [open] [FILES… | CASE]   open the web app: on the sample case, on these files
                                    (kept as a new case), or on a case folder
  rashomon serve [FILES… | CASE]    the same, without opening a browser
  rashomon analyze FILES…           print what is found; nothing is kept
  rashomon add CASE FILES…          add files to a case (made if it is not there) and analyse it;
                                    an address (https://…) is asked for its page
  rashomon relate PAIRS.jsonl       say how each pair of statements stands to one another
  rashomon ocr SCAN.pdf             print the words in a PDF's pictures of pages (English), to add as text
  rashomon export CASE              print a case as JSON, with what people decided
  rashomon doctor                   say what is wrong with the installation

A folder is read whole. FILES are web pages, PDF and office files, mail, subtitles,
text, web archives and ZIP archives: all that docs/formats.md names.

  --json           analyze: print the case export as JSON and nothing else
  --output FILE    analyze --json, export, ocr: write to FILE instead of printing
  --port NUMBER    open, serve: listen here (any free port when left out)
  --no-open        open: do not start a browser
  -q, --quiet      no progress
  -h, --help       this page
  --version        the version

Cases that you do not place yourself lie in RASHOMON_HOME, or where your system
keeps the data of programs.

Exit status: 0 done; 1 some input failed (each is listed); 2 wrong use.
`;
