// Shows how far an upload has come. Without it the form is sent as any other, and the browser shows what it likes.
"use strict";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id !== "parcel") return;
  event.preventDefault();
  const line = form.querySelector(".progress");
  const bar = line.querySelector("progress");
  const words = line.querySelector("[role=status]");
  const button = form.querySelector("button");

  const stop = (reason) => {
    line.hidden = false;
    bar.hidden = true;
    words.textContent = reason;
    button.disabled = false;
  };

  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
    if (!lengthComputable) return;
    bar.value = loaded / total;
    // A voice that reads each percent aloud would never come to an end.
    const tenth = Math.floor((loaded / total) * 10) * 10;
    words.textContent = tenth === 100 ? "All is sent." : `${tenth} %`;
  });
  request.addEventListener("error", () => stop("The connection broke before all was sent. Was it too much? Try again."));
  request.addEventListener("load", () => {
    // What the server answers is the page to show, be it the list of files or the form with what is wrong.
    const main = request.response?.querySelector("main");
    if (!main) return stop("The server gave no answer that can be shown.");
    document.querySelector("main").replaceWith(document.adoptNode(main));
    document.title = request.response.title;
    history.replaceState(null, "", request.responseURL);
    (main.querySelector("[autofocus], .flash") ?? main).focus();
  });
  request.open("POST", form.action);
  request.responseType = "document";
  request.send(new FormData(form));
  bar.removeAttribute("value");
  bar.hidden = line.hidden = false;
  words.textContent = "0 %";
  button.disabled = true;
});
