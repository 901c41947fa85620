// Sets the theme before anything is painted: the reader's own choice, else what the system says.

const chosen = localStorage.getItem("theme");
document.documentElement.dataset.theme =
  chosen ?? (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark");
