/*
 * What opens under the field at the top: recent searches, words of the register, the concept one asked for, and hits.
 *
 * A combobox (ARIA 1.2): the focus stays in the field, arrows choose among the options, which are real links. It opens
 * when one types, clicks or presses an arrow, never by the focus alone. Escape closes it.
 */
(function () {
  'use strict';

  var reader = window.stikkordSok.reader;
  var element = reader.element;
  var form = document.querySelector('.topbar .search-field');
  var field = form.querySelector('input');
  var panel = element('div', 'search-panel');
  var recent = element('div', 'search-recent');
  var list = element('div', 'search-list');
  var note = element('p', 'search-note');
  var foot = element('p', 'search-foot');
  var status = element('p', 'visually-hidden');
  var closer = element('button', 'search-close');
  var tell = reader.announcer(status);
  var options = [];
  var active = -1;
  // The latest question asked, and the query whose answer is drawn.
  var asked = 0;
  var drawn = null;
  var timer;

  function text(name) { return reader.texts[name] || ''; }

  function build() {
    list.id = 'tema:search-list';
    list.setAttribute('role', 'listbox');
    status.setAttribute('role', 'status');
    closer.type = 'button';
    panel.hidden = true;
    panel.append(recent, list, note, foot);
    form.append(closer, panel, status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
  }

  // Opening and closing.

  function open() {
    form.classList.add('is-open');
    var query = field.value.trim();
    if (query) return query === drawn ? show(true) : ask(0);
    asked += 1;
    drawn = null;
    clear();
    drawRecent();
    show(options.length > 0);
  }

  function show(isShown) {
    panel.hidden = !isShown;
    list.hidden = !options.length;
    field.setAttribute('aria-expanded', String(isShown && options.length > 0));
    if (!isShown) choose(-1);
  }

  function close() {
    clearTimeout(timer);
    asked += 1;
    form.classList.remove('is-open');
    show(false);
    tell('');
  }

  function clear() {
    options = [];
    choose(-1);
    [recent, list, note, foot].forEach(function (part) { part.textContent = ''; });
    recent.hidden = true;
  }

  // Choosing.

  function choose(index) {
    if (options[active]) options[active].setAttribute('aria-selected', 'false');
    active = index;
    var option = options[active];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  // From the last option, and before the first, one comes back to the field.
  function step(by) {
    if (panel.hidden) open();
    var count = options.length + 1;
    if (options.length) choose((active + 1 + by + count) % count - 1);
  }

  function addOption(to, href, className, query) {
    var option = element('a', className);
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.id = 'tema:search-option-' + options.length;
    option.tabIndex = -1;
    option.href = href;
    // A query of its own is asked here; all else is somewhere to go.
    option.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (query === undefined) {
        reader.remember(field.value.trim());
        close();
      } else {
        event.preventDefault();
        field.value = query;
        field.focus();
        ask(0);
      }
    });
    options.push(option);
    to.append(option);
    return option;
  }

  function addGroup(label, className) {
    var group = element('div', 'search-group ' + className);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    list.append(group);
    return group;
  }

  // Asking. What is typed meanwhile makes an answer worthless.

  function ask(delay) {
    clearTimeout(timer);
    var query = field.value.trim();
    if (!query) return open();
    var number = asked += 1;
    timer = setTimeout(function () {
      reader.prepare().then(function (engine) {
        return Promise.all([engine.search(query, { live: true, count: 5 }), engine.suggest(query, 4)]);
      }).then(function (answers) {
        return reader.prepare().then(function (engine) {
          return engine.highlighter(reader.understood(query, answers[0]));
        }).then(function (ranges) {
          if (number === asked) draw(query, answers[0], answers[1], ranges);
        });
      }).catch(function () {
        if (number === asked) fail();
      });
    }, delay);
  }

  function fail() {
    clear();
    drawn = null;
    note.textContent = text('searchFailed');
    tell(note.textContent);
    show(true);
  }

  // Drawing.

  function draw(query, result, suggestions, ranges) {
    clear();
    drawn = query;
    list.setAttribute('aria-label', text('search'));
    var cards = result.concepts || [];
    drawSuggestions(suggestions.filter(function (suggestion) {
      return !cards.some(function (card) { return card.matched === suggestion.label || card.term === suggestion.label; });
    }), ranges);
    cards.forEach(function (card) { drawCard(card, query); });
    if (result.corrections[0]) drawCorrection(result.corrections[0]);
    result.pages.forEach(function (page) { drawPage(page, reader.understood(query, result), ranges); });
    var count = result.total ? result.total + ' ' + text(result.total === 1 ? 'hitOne' : 'hitOther') : text('noHits');
    note.textContent = result.pages.length ? '' : text('noHits') + '. ' + text('searchAdvice');
    if (result.pages.length) {
      var all = element('a', '', text('allHits') + ' (' + result.total + ')');
      all.href = reader.address(query);
      all.addEventListener('click', function () { reader.remember(query); });
      foot.append(all);
    }
    panel.scrollTop = 0;
    show(true);
    tell(count);
  }

  function drawSuggestions(suggestions, ranges) {
    if (!suggestions.length) return;
    var group = addGroup(text('keywords'), 'search-suggestions');
    suggestions.forEach(function (suggestion) {
      var option = addOption(group, reader.address(suggestion.label), '', suggestion.label);
      option.append(reader.marked('span', '', suggestion.label, ranges));
      if (suggestion.term && suggestion.term !== suggestion.label) option.append(element('span', 'search-part', ' → ' + suggestion.term));
    });
  }

  // «Stikkord: avvik – 4.2 Melde avvik · se også varsling»
  function drawCard(card, query) {
    var group = addGroup(text('keywords') + ': ' + card.term, 'search-card');
    var main = addOption(group, reader.root + card.href, 'search-term');
    main.append(element('span', 'search-kind', text('keywords')), ' ');
    if (card.matched && card.matched.toLowerCase() !== card.term.toLowerCase()) main.append(element('span', 'search-part', card.matched + ' → '));
    main.append(element('span', 'search-title', card.term));
    if (card.definition) main.append(' ', element('span', 'search-lead', card.definition));
    var links = element('div', 'search-links');
    card.locators.forEach(function (locator) {
      addOption(links, reader.hitAddress(locator.href, query), '').append(locator.label);
    });
    if (card.seeAlso.length) links.append(element('span', 'search-part', text('seeAlso')));
    card.seeAlso.forEach(function (other) {
      var option = addOption(links, reader.root + other.href, '');
      option.setAttribute('aria-label', text('seeAlso') + ' ' + other.label);
      option.append(other.label);
    });
    group.append(links);
  }

  function drawCorrection(correction) {
    var group = addGroup(text('didYouMean'), 'search-suggestions');
    addOption(group, reader.address(correction), '', correction)
      .append(element('span', 'search-part', text('didYouMean') + ' '), element('span', 'search-title', correction), '?');
  }

  function drawPage(page, query, ranges) {
    var name = (page.number ? page.number + ' ' : '') + page.title;
    var group = addGroup(name, 'search-page');
    if (page.language && page.language !== document.documentElement.lang) group.lang = page.language;
    var head = element('span', 'search-head');
    if (page.number) head.append(element('span', 'chapter-number', page.number), ' ');
    head.append(reader.marked('span', 'search-title', page.title, ranges));
    if (page.part) head.append(' ', element('span', 'search-part', page.part));
    page.sections.forEach(function (section, index) {
      var option = addOption(group, reader.sectionAddress(page, section, query), 'search-hit');
      option.dataset.searchHit = '';
      // The top of the page goes by the page's own title.
      if (index === 0 && section.anchor) option.before(head);
      if (index === 0 && !section.anchor) option.append(head);
      else option.append(reader.marked('span', 'search-heading', section.anchor ? section.heading : text('pageStart'), ranges));
      if (section.lead) option.append(' ', reader.marked('span', 'search-lead', section.lead, ranges));
    });
  }

  // Recent searches, each with a button to take it away.
  function drawRecent() {
    var searches = reader.recall();
    if (!searches.length) return;
    list.setAttribute('aria-label', text('recentSearches'));
    var head = element('p', 'search-kind', text('recentSearches'));
    var clearer = element('button', 'button-quiet', text('clearRecent'));
    clearer.type = 'button';
    clearer.setAttribute('aria-label', text('clearRecent') + ': ' + text('recentSearches'));
    clearer.addEventListener('click', function () { reader.keep([]); field.focus(); open(); });
    recent.append(head, clearer);
    recent.hidden = false;
    var group = addGroup(text('recentSearches'), 'search-suggestions');
    var removers = element('div', 'search-removers');
    searches.forEach(function (search, index) {
      addOption(group, reader.address(search), '', search).append(search);
      var remover = element('button', '', '×');
      remover.type = 'button';
      remover.setAttribute('aria-label', text('remove') + ': ' + search);
      remover.addEventListener('click', function () {
        reader.forget(search);
        open();
        var others = recent.querySelectorAll('.search-removers button');
        (others[Math.min(index, others.length - 1)] || field).focus();
      });
      removers.append(remover);
    });
    recent.append(removers);
  }

  // The keyboard and the mouse.

  var moves = {
    ArrowDown: function () { step(1); return true; },
    ArrowUp: function () { step(-1); return true; },
    // Within the text, until one has begun to choose.
    Home: function () { if (active >= 0) choose(0); return active >= 0; },
    End: function () { if (active >= 0) choose(options.length - 1); return active >= 0; },
    Enter: function () {
      var option = options[active];
      if (option && !panel.hidden) option.click();
      return !!option;
    }
  };

  field.addEventListener('keydown', function (event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (moves[event.key] && moves[event.key]()) event.preventDefault();
  });

  form.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !form.classList.contains('is-open')) return;
    event.preventDefault();
    close();
    leave();
  });

  // Back to where one was, when one came with Ctrl+K.
  function leave() {
    var place = reader.cameFrom;
    reader.cameFrom = null;
    if (place && place.isConnected && place !== document.body) place.focus();
    else field.focus();
  }

  field.addEventListener('input', function () {
    form.classList.add('is-open');
    // What was chosen is an answer to another question.
    choose(-1);
    ask(90);
  });
  field.addEventListener('click', open);
  closer.addEventListener('click', function () { close(); leave(); });
  form.addEventListener('submit', close);
  // The focus stays in the field while one clicks in the panel.
  panel.addEventListener('mousedown', function (event) { if (!event.target.closest('button, a:not([role])')) event.preventDefault(); });
  form.addEventListener('focusout', function (event) {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', function (event) { if (!form.contains(event.target)) close(); });

  build();
  reader.open = open;
  reader.load('sokeord.js').then(function () {
    closer.textContent = text('close');
    if (reader.wantsOpen && form.contains(document.activeElement)) open();
  }, function () { /* the form leads to the register */ });
})();
