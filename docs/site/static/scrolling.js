// What is wider than its box is reached by the keyboard, too: the box takes the focus, and the arrows move it.
const boxes = document.querySelectorAll("pre, .cell_output, .table-wrapper");
const look = () => boxes.forEach((box) => {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  else box.removeAttribute("tabindex");
});
addEventListener("resize", look);
look();
