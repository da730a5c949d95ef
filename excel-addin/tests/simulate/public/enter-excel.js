// Runs in the pane before Microsoft's library: the page around it plays Excel.
window.parent.enterExcel(window);
