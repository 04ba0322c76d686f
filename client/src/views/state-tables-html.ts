const STYLE = `
body { padding: 0 1rem 2rem; line-height: 1.4; }
h1 { font-size: 1.4em; margin: 0.8rem 0 0.2rem; }
h2 { font-size: 1.15em; margin: 1.6rem 0 0.2rem; }
p { margin: 0.2rem 0; }
header { position: sticky; top: 0; padding-bottom: 0.5rem; background: var(--vscode-editor-background);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); z-index: 1; }
input { font: inherit; padding: 0.2rem 0.4rem; color: var(--vscode-input-foreground);
  background: var(--vscode-input-background);
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, var(--vscode-descriptionForeground))); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; min-width: 60%; }
th, td { border: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); padding: 0.25rem 0.5rem;
  text-align: left; vertical-align: top; font-weight: normal; }
td.long, th.long { min-width: 13rem; }
tbody th { font-family: var(--vscode-editor-font-family); }
thead button, tbody button, #resource button { font: inherit; color: inherit; background: none; border: none; padding: 0;
  text-align: left; cursor: pointer; }
thead button { font-weight: bold; }
th[aria-sort='ascending'] button::after { content: ' ↑'; }
th[aria-sort='descending'] button::after { content: ' ↓'; }
tbody button, #resource button { color: var(--vscode-textLink-foreground); text-decoration: underline; }
tr.own { cursor: pointer; }
tr.own:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
.tools { display: flex; gap: 0.5rem; margin: 0.4rem 0; }
.tools button { font: inherit; padding: 0.15rem 0.6rem; cursor: pointer; color: var(--vscode-button-secondaryForeground);
  background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent)); }
.tools button:hover { background: var(--vscode-button-secondaryHoverBackground); }
.remark { font-weight: bold; }
.sources { font-size: 0.9em; margin-top: 0.3rem; }
`;

/**
 * The page of the state tables. It loads one script of the extension and nothing else; what is shown comes by messages,
 * so that no text of a file is ever part of the page itself.
 */
export function stateTablesHtml(script: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>State Tables</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>
<h1>State tables</h1>
<p id="resource" aria-live="polite"></p>
<label for="filter">Filter</label>
<input id="filter" type="search" data-key="filter">
<span id="count" role="status"></span>
</header>
<main id="tables"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
