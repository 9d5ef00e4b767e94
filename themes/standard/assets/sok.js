/*
 * The search, as far as every page has it: loads the rest when someone is about to search, and nothing before.
 *
 *  sokeord.js      its words, made with the site     sokefelt.js    what opens under the field
 *  sokeanalyse.js  what a word is                    sokeside.js    the page of hits
 *  sokemotor.js    asks the index                    sokemerker.js  marks on the page one comes to
 *
 * Classic scripts, because nothing else can be read from disk. Without them the field leads to the register.
 */
(function () {
  'use strict';

  var own = window.stikkordSok = window.stikkordSok || {};
  if (own.reader) return;
  var script = document.currentScript;
  var root = script.getAttribute('src').replace(/tema\/sok\.js$/, '');
  var results = script.dataset.results;
  var mostRecent = 8;

  // Loading. Each file once; one that fails can be asked for again.

  var loading = Object.create(null);

  function load(name) {
    if (!loading[name]) loading[name] = new Promise(function (resolve, reject) {
      var isStyle = /\.css$/.test(name);
      var file = document.createElement(isStyle ? 'link' : 'script');
      file.onload = function () { resolve(); };
      file.onerror = function () {
        delete loading[name];
        file.remove();
        reject(new Error('Could not load ' + name));
      };
      if (isStyle) file.rel = 'stylesheet';
      // In the order they are asked for: some stand on others.
      else file.async = false;
      file[isStyle ? 'href' : 'src'] = root + 'tema/' + name;
      document.head.append(file);
    });
    return loading[name];
  }

  var engine = null;

  // The engine, ready to be asked; the words are there too.
  function prepare() {
    if (!engine) {
      engine = Promise.all(['sokeord.js', 'sokeanalyse.js', 'sokemotor.js'].map(load)).then(function () {
        return own.motor.open(root, results.replace(/^.*\//, '').replace(/\.html$/, ''));
      });
      engine.catch(function () { engine = null; });
    }
    return engine;
  }

  own.ord = function (words) {
    reader.texts = words[document.documentElement.lang] || words[Object.keys(words)[0]];
  };

  // Recent searches. The browser may not keep them; then there are none.

  function recall() {
    try {
      var kept = JSON.parse(localStorage.getItem(script.dataset.key + ':search'));
      return Array.isArray(kept) ? kept.filter(function (text) { return typeof text === 'string'; }).slice(0, mostRecent) : [];
    } catch (error) { return []; }
  }

  function keep(searches) {
    try {
      if (searches.length) localStorage.setItem(script.dataset.key + ':search', JSON.stringify(searches));
      else localStorage.removeItem(script.dataset.key + ':search');
    } catch (error) { /* nothing to be done */ }
  }

  function forget(text) { keep(recall().filter(function (other) { return other !== text; })); }

  function remember(text) {
    forget(text);
    keep([text].concat(recall()).slice(0, mostRecent));
  }

  // What the field and the page of hits share. Texts are only ever set as text.

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // A text with the words one searched for marked in it.
  function marked(name, className, text, ranges) {
    var made = element(name, className);
    var end = 0;
    ranges(text).forEach(function (range) {
      made.append(text.slice(end, range[0]), element('mark', '', text.slice(range[0], range[1])));
      end = range[1];
    });
    made.append(text.slice(end));
    return made;
  }

  // The address of a hit: the words to be marked there stand before the anchor.
  function hitAddress(href, query) {
    var parts = (root + href).split('#');
    parts[0] += (parts[0].indexOf('?') < 0 ? '?' : '&') + 'ord=' + encodeURIComponent(query);
    return parts.join('#');
  }

  function sectionAddress(page, section, query) {
    var path = page.href.split('/').map(encodeURIComponent).join('/');
    return hitAddress(path + (section.anchor ? '#' + encodeURIComponent(section.anchor) : ''), query);
  }

  // The address of the page of hits.
  function address(query) { return results + '?q=' + encodeURIComponent(query); }

  // Tells those who listen, when the text has stood still for a while.
  function announcer(status) {
    var timer;
    return function (text) {
      clearTimeout(timer);
      timer = setTimeout(function () { status.textContent = text; }, text ? 900 : 0);
    };
  }

  // The words as the engine understood them, so that what is marked is what was found.
  function understood(query, result) {
    return result.words.reduce(function (text, word) {
      return word.corrected ? text.split(word.text).join(word.corrected) : text;
    }, query);
  }

  var reader = own.reader = {
    root: root, load: load, prepare: prepare, recall: recall, keep: keep, forget: forget, remember: remember,
    element: element, marked: marked, hitAddress: hitAddress, sectionAddress: sectionAddress, address: address, announcer: announcer,
    understood: understood, texts: {}, wantsOpen: false
  };

  // When to begin.

  var form = document.querySelector('.topbar .search-field');
  var field = form && form.querySelector('input');
  var hasFailed = false;

  function begin(wantsOpen) {
    if (wantsOpen === true) reader.wantsOpen = true;
    Promise.all([load('sok.css'), load('sokefelt.js'), load('sokeord.js'), prepare()])
      .then(function () { hasFailed = false; }, function () { hasFailed = true; });
  }

  function beginOpen() { begin(true); }

  if (field) {
    field.addEventListener('focus', begin);
    field.addEventListener('pointerdown', beginOpen);
    field.addEventListener('input', beginOpen);
    if (document.activeElement === field) begin();
    form.addEventListener('submit', function (event) {
      // Where the search cannot be had, the register can.
      if (hasFailed) return;
      event.preventDefault();
      var query = field.value.trim();
      if (!query) return field.focus();
      remember(query);
      location.href = address(query);
    });
  }

  // Ctrl+K, or ⌘K on a Mac, where Ctrl+K means something else in a text.
  document.addEventListener('keydown', function (event) {
    var isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
    var isHeld = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    if (!isHeld || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    var wanted = document.querySelector('.search-page-field:not([hidden]) input') || field;
    if (!wanted) return;
    event.preventDefault();
    if (document.activeElement !== wanted) reader.cameFrom = document.activeElement;
    wanted.focus();
    wanted.select();
    if (wanted === field) begin(true);
    if (wanted === field && reader.open) reader.open();
  });

  if (document.querySelector('.search-page-field')) load('sokeside.js');
  if (new URLSearchParams(location.search).get('ord')) {
    Promise.all([load('sok.css'), load('sokemerker.js')]).catch(function () { /* the page is whole without marks */ });
  }
})();
