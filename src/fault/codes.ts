/** Every fault there is: what happened, and the way out. `docs/` explains each; a test fails for one that no page names. */
export const FAULTS = {
  'file-missing': { message: 'There is no such file.', wayOut: 'Check the path; quote it if it holds spaces.' },
  'file-unreadable': {
    message: 'The file cannot be opened.',
    wayOut: 'Check its permissions, or copy it to a folder of yours.',
  },
  'file-empty': { message: 'The file is empty.', wayOut: 'Save it again from where it came from.' },
  'file-too-large': { message: 'The file is larger than the limit.', wayOut: 'Split it, or save the text alone.' },
  'archive-too-large': {
    message: 'More lies in this file than is read from one.',
    wayOut: 'Unpack it, and add the files that matter.',
  },
  'archive-too-deep': {
    message: 'This lies too deep: files inside files inside files.',
    wayOut: 'Unpack it, and add the files that matter.',
  },
  'archive-broken': {
    message: 'The archive is damaged here.',
    wayOut: 'Get it again from where it came from, or add the files that can still be unpacked.',
  },
  'file-encrypted': {
    message: 'The file is locked with a password.',
    wayOut: 'Open it with its password, save a copy without one, and add that.',
  },
  'office-broken': {
    message: 'The document is damaged here.',
    wayOut: 'Open it in the program that made it and save it again, or save its text alone.',
  },
  'xml-entities': {
    message: 'The document declares XML entities, which no office program writes and which can unpack without end.',
    wayOut: 'Open it in an office program and save it again.',
  },
  'parts-passed-over': {
    message: 'Some of what lies in this file holds no account, and was passed over.',
    wayOut: 'Nothing to do; what should be read all the same can be added by itself.',
  },
  'columns-guessed': {
    message: 'Which column of this table holds what was guessed.',
    wayOut: 'If it is wrong, name the columns text, author, time and url, and add the table again.',
  },
  'file-damaged': {
    message: 'The file is damaged.',
    wayOut: 'Get it again from where it came from, or open it in the program that made it and save it again.',
  },
  'file-too-complex': {
    message: 'The file is built so that reading it would not end.',
    wayOut: 'Print it to a new PDF, and add that; be careful with who sent it.',
  },
  'pages-are-pictures': {
    message: 'There are no words in this file: its pages are pictures.',
    wayOut:
      'Run text recognition over it, and add the result: rashomon ocr for English, OCRmyPDF or a scanner’s program for any language.',
  },
  'recognition-missing': {
    message: 'Text recognition is an extra that is not installed.',
    wayOut:
      'Run npm run ocr-setup in the repository once (24 MB from the package registry), then the same command again.',
  },
  'file-binary': {
    message: 'This is not text: it is a binary file under a text name.',
    wayOut: 'Save the account as plain text, Markdown or HTML.',
  },
  'format-unsupported': {
    message: 'This kind of file is not read yet.',
    wayOut: 'Save the account as plain text, Markdown or HTML.',
  },
  'text-empty': {
    message: 'No account was found in this file.',
    wayOut: 'Paste the words of the account into a text file.',
  },
  'text-line-too-long': {
    message: 'One line is longer than any account: this is not text that a person wrote.',
    wayOut: 'Save the account as plain text with its line breaks.',
  },
  'reading-too-long': {
    message: 'Reading this file takes longer than any account does.',
    wayOut: 'Save the words of the account as a text file, or unpack the file and add its parts one by one.',
  },
  'reading-too-large': {
    message: 'Reading this file takes more memory than any account does.',
    wayOut: 'Save the words of the account as a text file, or unpack the file and add its parts one by one.',
  },
  'pair-invalid': {
    message: 'This line is not a pair of statements.',
    wayOut: 'Give {"id": 1, "a": {"text": "…"}, "b": {"text": "…"}} on one line; speaker and said may be added.',
  },
  'address-invalid': {
    message: 'This is not an address of the web.',
    wayOut: 'Give it as the browser shows it, from https:// on.',
  },
  'address-private': {
    message: 'This address leads into a private network, or to this machine.',
    wayOut: 'If it is yours, save the page in the browser and add the file.',
  },
  'address-unreachable': {
    message: 'No page came from this address.',
    wayOut: 'Check the address and the connection, and try again.',
  },
  'address-redirects': {
    message: 'The address sends on and on, or nowhere.',
    wayOut: 'Open it in a browser, and give the address that it ends at.',
  },
  'address-status': {
    message: 'The site did not give the page.',
    wayOut: 'Open it in a browser; if it shows there, save it and add the file.',
  },
  'robots-refused': {
    message: 'The site asks programs not to take this page.',
    wayOut: 'Open it in a browser, save it and add the file.',
  },
  'folder-empty': {
    message: 'The folder holds no file that can be read.',
    wayOut: 'Put text, Markdown or HTML files into it.',
  },
  cancelled: {
    message: 'It was cancelled before it was read.',
    wayOut: 'Try it again on the Import screen, or add the file again.',
  },
  duplicate: { message: 'The same account was given already.', wayOut: 'Nothing to do: it is counted once.' },
  'case-broken': {
    message: 'The case folder is damaged.',
    wayOut: 'Restore it from a copy; index.sqlite may be deleted, it is made again.',
  },
  'case-newer': { message: 'The case was made by a newer version.', wayOut: 'Install that version or a later one.' },
  'case-locked': { message: 'Another program has the case open.', wayOut: 'Close it there first.' },
  'not-found': {
    message: 'There is no such thing in this case.',
    wayOut: 'It may have been read again; open it from its list.',
  },
  'decided-meanwhile': {
    message: 'It was decided otherwise meanwhile, in another window.',
    wayOut: 'Look at it as it is now; decide once more to have it your way.',
  },
  'request-refused': {
    message: 'The request did not come from this machine’s own page.',
    wayOut: 'Open the address that the program printed.',
  },
  'request-invalid': { message: 'The request is not of the form this takes.', wayOut: 'See /api/openapi.json.' },
  'setup-broken': {
    message: 'A part of the installation is missing.',
    wayOut: 'Run npm start in the repository; it installs what is missing.',
  },
  usage: { message: 'The command is not of the form this takes.', wayOut: 'Run rashomon --help.' },
  internal: {
    message: 'Something failed that should not.',
    wayOut: 'The rest is kept. Please report the file and this message.',
  },
} as const satisfies Record<string, { message: string; wayOut: string }>;

export type FaultCode = keyof typeof FAULTS;

/** What is told of a file that was read, and is no failure. */
export const NOTES: ReadonlySet<FaultCode> = new Set<FaultCode>(['parts-passed-over', 'columns-guessed']);
