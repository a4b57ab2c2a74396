/*
 * The first script of every page, in the JavaScript of 2009, so that the web views of Office 2016 and 2019 can read it: they
 * would show an empty pane otherwise. It tries what the rest of the add-in is written with, and says what to do where that is
 * missing.
 */
(function (window) {
  var document = window.document;
  var tooOld =
    typeof window.Promise !== "function" ||
    typeof Array.prototype.at !== "function" ||
    !("noModule" in document.createElement("script"));
  try {
    new RegExp("(?<!a)\\p{L}", "u");
  } catch (ignored) {
    tooOld = Boolean(ignored);
  }
  if (!tooOld) return;
  window.onload = function () {
    var notice = document.getElementById("too-old");
    var page = document.getElementById("page");
    if (notice) notice.style.display = "block";
    if (page) page.style.display = "none";
  };
})(this);
