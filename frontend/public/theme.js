// Runs before the first paint, so that a chosen theme does not flash. A file of its own: no inline scripts.
try {
  const chosen = localStorage.getItem('adref.theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is closed to us: the system's preference holds.
}
