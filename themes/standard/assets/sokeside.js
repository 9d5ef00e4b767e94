/*
 * The page of hits: asks while one types, filters, and keeps the address so that it can be shared.
 */
(function () {
  'use strict';

  var reader = window.stikkordSok.reader;
  var element = reader.element;
  var form = document.querySelector('.search-page-field');
  var field = form.querySelector('input');
  var filterBox = form.querySelector('.search-filters');
  var found = document.querySelector('.search-found');
  var count = found.querySelector('.search-count');
  var hits = found.querySelector('.search-hits');
  var status = element('p', 'visually-hidden');
  var tell = reader.announcer(status);
  var title = document.title;
  var perPage = 10;
  var boxes = [];
  var counters = [];
  var reset = null;
  // Filters in the address wait here until the handbook's own are known.
  var wanted = new URLSearchParams(location.search);
  var asked = 0;
  var timer;

  function text(name) { return reader.texts[name] || ''; }

  // Filters.

  // Each facet is a disclosure of its own: a handbook may have many, with many terms.
  function drawFilters(facets) {
    facets.forEach(function (facet) {
      var part = element('details', 'search-facet');
      var summary = element('summary');
      var group = element('fieldset');
      group.append(element('legend', 'visually-hidden', facet.title));
      var own = facet.terms.map(function (term) { return drawTerm(group, facet, term); });
      part.append(summary, group);
      part.open = own.some(function (box) { return box.checked; });
      counters.push(function () {
        var count = own.filter(function (box) { return box.checked; }).length;
        summary.textContent = facet.title + (count ? ' (' + count + ')' : '');
      });
      filterBox.append(part);
    });
    if (!boxes.length) return;
    reset = element('button', 'button-quiet', text('reset'));
    reset.type = 'button';
    reset.addEventListener('click', function () {
      boxes.forEach(function (filter) { filter.box.checked = false; });
      filterBox.querySelector('summary').focus();
      ask(0);
    });
    filterBox.append(reset);
    filterBox.hidden = false;
    filterBox.open = chosen().length > 0 || matchMedia('(min-width: 60em)').matches;
    showChosen();
  }

  function drawTerm(group, facet, term) {
    var label = element('label');
    var box = element('input');
    box.type = 'checkbox';
    // What else the address says has names too.
    box.name = facet.facet + (/^(q|ord|vei)$/.test(facet.facet) ? '.' : '');
    box.value = term.id;
    box.checked = wanted.getAll(box.name).indexOf(term.id) >= 0;
    box.addEventListener('change', function () { ask(0); });
    label.append(box, ' ' + term.title);
    group.append(label);
    boxes.push({ box: box, number: term.number });
    return box;
  }

  function showChosen() {
    counters.forEach(function (show) { show(); });
    if (reset) reset.hidden = !chosen().length;
  }

  function chosen() { return boxes.filter(function (filter) { return filter.box.checked; }); }

  // The address holds all that is asked for; it works from disk too.
  function writeAddress(query) {
    var parts = query ? ['q=' + encodeURIComponent(query)] : [];
    chosen().forEach(function (filter) {
      parts.push(encodeURIComponent(filter.box.name) + '=' + encodeURIComponent(filter.box.value));
    });
    document.title = (query ? query + ' – ' : '') + title;
    try {
      history.replaceState(history.state, '', location.pathname + (parts.length ? '?' + parts.join('&') : ''));
    } catch (error) { /* some browsers limit how often; the next one holds */ }
  }

  // Asking. What is typed meanwhile makes an answer worthless.

  function ask(delay) {
    clearTimeout(timer);
    var number = asked += 1;
    timer = setTimeout(function () {
      var query = field.value.trim();
      writeAddress(query);
      showChosen();
      found.hidden = !query;
      if (!query) return tell('');
      more(query, 0, number);
    }, delay);
  }

  function more(query, first, number) {
    var filters = chosen().map(function (filter) { return filter.number; });
    return reader.prepare().then(function (engine) {
      return engine.search(query, { filters: filters, live: false, first: first, count: perPage }).then(function (result) {
        return engine.highlighter(reader.understood(query, result)).then(function (ranges) {
          if (number !== asked) return;
          if (!first) drawHead(query, result);
          drawPages(query, result, ranges, first, number);
        });
      });
    }).catch(function () {
      if (number === asked) fail();
    });
  }

  function fail() {
    hits.textContent = '';
    count.textContent = text('searchFailed');
    // Without words of its own, the page has those it came with.
    document.querySelector('.search-off').hidden = !!text('searchFailed');
    found.hidden = false;
    tell(count.textContent);
  }

  // Drawing.

  function drawHead(query, result) {
    hits.textContent = '';
    count.textContent = result.total
      ? result.total + ' ' + text(result.total === 1 ? 'hitOne' : 'hitOther') : text('noHits') + '. ' + text('searchAdvice');
    tell(count.textContent);
    (result.corrections || []).slice(0, 3).forEach(function (correction) {
      var line = element('p', 'search-correction', text('didYouMean') + ' ');
      var link = element('a', '', correction);
      link.href = reader.address(correction);
      line.append(link, '?');
      hits.append(line);
    });
    if (result.isPartial && result.total) hits.append(element('p', 'search-part', text('partialHits')));
    (result.concepts || []).forEach(function (card) { drawCard(card, query); });
    if (!result.total) drawLetter(query);
    else hits.append(element('ol', 'search-pages'));
  }

  // «Slå opp i registeret under A»
  function drawLetter(query) {
    var letter = query.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 1).toLowerCase();
    var twins = { 'ä': 'æ', 'æ': 'ä', 'ö': 'ø', 'ø': 'ö' };
    var links = Array.from(document.querySelectorAll('.search-ways .letters a'));
    var link = links.find(function (link) {
      var label = link.textContent.toLowerCase();
      return label === letter || label === twins[letter] || (/\d/.test(letter) && /^\d/.test(label));
    });
    if (!link) return;
    var line = element('p', '', text('lookUpUnder') + ' ');
    line.append(link.cloneNode(true));
    hits.append(line);
  }

  function drawCard(card, query) {
    var box = element('section', 'search-card');
    var head = element('h2', 'search-title');
    var link = element('a', '', card.term);
    link.href = reader.root + card.href;
    head.append(element('span', 'search-kind', text('keywords')), ' ', link);
    box.append(head);
    if (card.definition) box.append(element('p', 'search-lead', card.definition));
    var links = element('p', 'search-links');
    card.locators.forEach(function (locator) {
      var place = element('a', '', locator.label);
      place.href = reader.hitAddress(locator.href, query);
      links.append(place, ' ');
    });
    if (card.seeAlso.length) links.append(element('span', 'search-part', text('seeAlso') + ' '));
    card.seeAlso.forEach(function (other) {
      var place = element('a', '', other.label);
      place.href = reader.root + other.href;
      links.append(place, ' ');
    });
    box.append(links);
    hits.append(box);
  }

  function drawPages(query, result, ranges, first, number) {
    var pages = hits.querySelector('.search-pages');
    if (!pages) return;
    var words = reader.understood(query, result);
    var drawn = result.pages.map(function (page) {
      var item = element('li', 'search-page');
      drawPage(item, page, words, ranges);
      pages.append(item);
      return item;
    });
    if (first && drawn.length) drawn[0].querySelector('a').focus();
    if (!result.more) return;
    var button = element('button', 'button-outline search-more', text('moreHits'));
    button.type = 'button';
    button.addEventListener('click', function () {
      button.disabled = true;
      more(query, first + perPage, number).then(function () { button.remove(); });
    });
    hits.append(button);
  }

  function drawPage(item, page, query, ranges) {
    if (page.language && page.language !== document.documentElement.lang) item.lang = page.language;
    var head = element('h2', 'search-title');
    var top = link(head, page, { anchor: '' }, query);
    if (page.number) top.append(element('span', 'chapter-number', page.number), ' ');
    top.append(reader.marked('span', '', page.title, ranges));
    item.append(head);
    if (page.part) item.append(element('p', 'search-part', page.part));
    var list = element('ul');
    page.sections.forEach(function (section, index) {
      var isTop = index === 0 && !section.anchor;
      var entry = isTop ? item : element('li');
      if (isTop) top.dataset.searchHit = '';
      else {
        var place = link(entry, page, section, query);
        place.dataset.searchHit = '';
        place.append(reader.marked('span', '', section.anchor ? section.heading : text('pageStart'), ranges));
        list.append(entry);
      }
      if (section.lead) entry.append(reader.marked('p', 'search-lead', section.lead, ranges));
    });
    if (list.firstChild) item.append(list);
  }

  function link(to, page, section, query) {
    var made = element('a');
    made.href = reader.sectionAddress(page, section, query);
    made.addEventListener('click', function () { reader.remember(field.value.trim()); });
    to.append(made);
    return made;
  }

  status.setAttribute('role', 'status');
  form.after(status);
  document.querySelector('.search-off').hidden = true;
  form.hidden = false;
  document.querySelector('.search-help').hidden = false;
  field.value = wanted.get('q') || field.value;
  field.addEventListener('input', function () { ask(200); });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    if (field.value.trim()) reader.remember(field.value.trim());
    ask(0);
  });
  function begin() {
    reader.prepare().then(function (engine) { return engine.filters(); }).then(function (facets) {
      drawFilters(facets);
      if (field.value.trim()) ask(0);
    }).catch(fail);
  }

  // With nothing to ask, nothing is fetched before someone is about to.
  if (field.value.trim()) begin();
  else field.addEventListener('focus', begin, { once: true });
})();
