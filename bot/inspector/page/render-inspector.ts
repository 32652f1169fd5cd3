// Renders the inspector's page: an empty frame, its legend, and where the bank is that the page asks for its record.

/** `bankOrigin`: for example 'http://localhost:3979'. */
export function renderInspector(bankOrigin: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inspector: what the bank knows, what leaves · Sotto</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inspect/inspect.css">
<script src="/inspect/inspect.js" type="module"></script>
</head>
<body data-bank="${bankOrigin}">
<header>
<h1>What the bank knows, what leaves</h1>
<p>The bank’s record, and all that the chat platform received. What is <del>struck through</del> never leaves, and changes
nothing that does. Only this page reads the record, from the demonstration bank.</p>
<p class="state"><span id="state" role="status"></span> <a id="all" href="/inspect" hidden>Show every chat</a></p>
</header>
<main>
<ol id="turns" reversed></ol>
<noscript>The inspector needs JavaScript.</noscript>
</main>
</body>
</html>
`;
}
