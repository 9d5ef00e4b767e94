/*
 * Finds entries in a register while one types. The register is whole without it.
 *
 * An entry is shown when every word one has typed stands in it: in its heading, in what stands under it, or among the
 * words in its data-words. Capitals and accents count for nothing, and æ ø å can be typed as ae o a.
 */
(function () {
  'use strict';

  var box = document.querySelector('.register-filter');
  if (!box) return;
  var input = box.querySelector('input');
  var status = box.querySelector('[role=status]');
  var texts = box.dataset;
  var letters = Array.from(document.querySelectorAll('.letter'));
  var entries = null;
  box.hidden = false;

  function folded(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '')
      .replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/aa/g, 'a').replace(/ð/g, 'd').replace(/þ/g, 'th');
  }

  // The words of an entry: what it is called, and what stands under it; not the titles of the places it leads to.
  function wordsOf(item) {
    var words = [item.dataset.words || ''];
    item.querySelectorAll('[data-words]').forEach(function (inner) { words.push(inner.dataset.words); });
    item.querySelectorAll(':scope > a, .term, .entries > li > a').forEach(function (term) { words.push(term.textContent); });
    return folded(words.join(' '));
  }

  function read() {
    entries = letters.map(function (letter) {
      return Array.from(letter.querySelectorAll(':scope > .entries > li'), function (item) {
        return { item: item, words: wordsOf(item) };
      });
    });
  }

  function show() {
    var wanted = folded(input.value).split(/\s+/).filter(Boolean);
    if (!entries) read();
    var count = 0;
    letters.forEach(function (letter, index) {
      var inLetter = 0;
      entries[index].forEach(function (entry) {
        var isFound = wanted.every(function (word) { return entry.words.includes(word); });
        entry.item.hidden = !isFound;
        if (isFound) inLetter += 1;
      });
      letter.hidden = !inLetter;
      count += inLetter;
    });
    tell(wanted.length && letters.length ? count : -1);
  }

  function tell(count) {
    status.textContent = count < 0 ? '' : count ? count + ' ' + (count === 1 ? texts.one : texts.other) : texts.none;
    if (!texts.whole || !input.value.trim()) return;
    // A letter of a register in many: the rest is one step away.
    var link = document.createElement('a');
    link.href = wholeAddress();
    link.textContent = texts.wholeLabel;
    if (status.textContent) status.append(' · ');
    status.append(link);
  }

  function wholeAddress() { return texts.whole + '?sok=' + encodeURIComponent(input.value.trim()); }

  input.addEventListener('input', show);
  input.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && input.value) {
      event.preventDefault();
      input.value = '';
      show();
    } else if (event.key === 'Enter' && texts.whole && input.value.trim()) {
      location.href = wholeAddress();
    }
  });

  // A link may lead to an entry that is not among those found.
  addEventListener('hashchange', function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('[hidden]')) return;
    input.value = '';
    show();
    target.scrollIntoView();
  });

  // A word may stand in the address, from the field at the top too when search cannot be had; and a browser that comes
  // back to the page may have kept what was typed.
  var asked = new URLSearchParams(location.search);
  input.value = asked.get('sok') || asked.get('q') || input.value;
  if (input.value) show();
})();
