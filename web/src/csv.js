// Rows of comma-separated values (RFC 4180), for a spreadsheet.

// `rows`: lists of texts and numbers. A text that a spreadsheet would take for a formula gets an apostrophe in front.
export function csvOf(rows) {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value) {
  const text = String(value);
  const safe = typeof value !== 'number' && /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
