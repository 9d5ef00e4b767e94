/*
 * Marks the words one searched for on the page one comes to: `?ord=` in the address. A button, or Escape, takes the
 * marks away, and the words out of the address. Nothing of it is printed.
 */
(function () {
  'use strict';

  var reader = window.stikkordSok.reader;
  var element = reader.element;
  var name = 'stikkord-search';
  var query = new URLSearchParams(location.search).get('ord').slice(0, 400);
  var main = document.querySelector('main');
  // Marks that leave the page as it is; elsewhere, elements.
  var canHighlight = 'highlights' in CSS && typeof Highlight === 'function';
  var box = null;

  function find(ranges) {
    var found = [];
    var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var node = walker.currentNode;
      if (node.parentElement.closest('script, style, textarea, select')) continue;
      // From the end, so that what is cut off does not move what comes before.
      ranges(node.data).reverse().forEach(function (range) {
        found.push({ node: node, start: range[0], end: range[1] });
      });
    }
    return found;
  }

  function mark(found) {
    if (!canHighlight) return found.forEach(wrap);
    var highlight = new Highlight();
    found.forEach(function (place) {
      var range = new Range();
      range.setStart(place.node, place.start);
      range.setEnd(place.node, place.end);
      highlight.add(range);
    });
    CSS.highlights.set(name, highlight);
    addEventListener('beforeprint', function () { CSS.highlights.delete(name); });
    addEventListener('afterprint', function () { if (box) CSS.highlights.set(name, highlight); });
  }

  function wrap(place) {
    // In a drawing an element of the page would not be shown.
    if (place.node.parentElement.namespaceURI !== main.namespaceURI) return;
    var range = new Range();
    range.setStart(place.node, place.start);
    range.setEnd(place.node, place.end);
    range.surroundContents(element('mark', 'search-mark'));
  }

  function unmark() {
    if (canHighlight) CSS.highlights.delete(name);
    main.querySelectorAll('.search-mark').forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith(mark.textContent);
      parent.normalize();
    });
    var hadFocus = box.contains(document.activeElement);
    box.remove();
    box = null;
    if (hadFocus) main.focus({ preventScroll: true });
    var rest = location.search.slice(1).split('&').filter(function (part) { return !/^ord=/.test(part); }).join('&');
    history.replaceState(history.state, '', location.pathname + (rest ? '?' + rest : '') + location.hash);
  }

  function drawBox() {
    box = element('div', 'search-marks');
    var button = element('button', 'button-quiet', reader.texts.removeMarks);
    button.type = 'button';
    button.addEventListener('click', unmark);
    box.append(element('span', '', reader.texts.marked + ' ' + query), button);
    main.prepend(box);
  }

  // What is open closes first.
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.defaultPrevented || !box) return;
    if (document.querySelector(':popover-open, dialog[open], .search-field.is-open')) return;
    unmark();
  });

  reader.prepare().then(function (engine) { return engine.highlighter(query); }).then(function (ranges) {
    var found = find(ranges);
    if (!found.length) return;
    mark(found);
    drawBox();
  }).catch(function () { /* the page is whole without marks */ });
})();
