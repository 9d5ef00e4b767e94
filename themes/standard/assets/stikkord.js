/*
 * What the standard theme adds where scripts run: a choice of colours, task lists one can tick,
 * the path one follows above the text, worksheets one can fill in, and a mark at the current heading in
 * «På denne siden». Every page is whole without it.
 *
 * Loaded in <head>, so that a stored choice of colours holds from the first paint.
 * Its texts and the prefix of its keys in localStorage are data attributes of its own <script>.
 */
(function () {
  'use strict';

  var script = document.currentScript;
  var texts = script.dataset;
  var root = document.documentElement;

  // Storage. It may be switched off, full or forbidden; then a choice lasts as long as the page.

  function recall(name) {
    try { return localStorage.getItem(texts.key + ':' + name); } catch (error) { return null; }
  }

  function remember(name, value) {
    try {
      if (value) localStorage.setItem(texts.key + ':' + name, value);
      else localStorage.removeItem(texts.key + ':' + name);
    } catch (error) { /* nothing to be done */ }
  }

  // The page's address within the handbook, the same on the web and in a copy in any folder.
  function pageAddress() {
    var levels = script.getAttribute('src').split('../').length;
    return location.pathname.split('/').slice(-levels).join('/') || 'index.html';
  }

  // What the reader has done on this page, each thing under a name of its own, which may be met twice.
  function pageMemory(kind) {
    var storeName = kind + pageAddress();
    var values = Object.create(null);
    var seen = Object.create(null);
    try { Object.assign(values, JSON.parse(recall(storeName))); } catch (error) { /* start afresh */ }
    return {
      values: values,
      name: function (text) {
        seen[text] = (seen[text] || 0) + 1;
        return seen[text] > 1 ? text + ' (' + seen[text] + ')' : text;
      },
      store: function () {
        remember(storeName, Object.keys(values).length ? JSON.stringify(values) : '');
      }
    };
  }

  function addReset(after, reset) {
    var button = element('button', 'button-quiet', texts.reset);
    button.type = 'button';
    button.addEventListener('click', reset);
    after.after(button);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // Colours: as the system has them, light or dark.

  function applyColours(choice) {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
    else delete root.dataset.theme;
  }

  function drawColourChoice() {
    var tools = document.querySelector('.topbar-tools');
    if (!tools) return;
    var label = element('label', 'colour-choice');
    var select = element('select');
    label.append(element('span', 'visually-hidden', texts.colours), select);
    ['system', 'light', 'dark'].forEach(function (choice) {
      select.add(new Option(texts[choice], choice));
    });
    select.value = root.dataset.theme || 'system';
    select.addEventListener('change', function () {
      applyColours(select.value);
      remember('colours', select.value === 'system' ? '' : select.value);
    });
    tools.append(label);
  }

  // Task lists: each ☐ or ☑ becomes a checkbox labelled by the text of its item. What the reader
  // changes is kept by that text, so that it survives when the editors move or add items.

  function makeTasksTickable() {
    var memory = pageMemory('tasks:');
    var changes = memory.values, store = memory.store;
    var tasks = Array.from(document.querySelectorAll('.task-mark'), function (mark, index) {
      var task = makeTickable(mark, 'tema:task-' + index);
      task.text = memory.name(task.text);
      return task;
    });

    tasks.forEach(function (task) {
      task.box.checked = task.text in changes ? changes[task.text] : task.ticked;
      task.box.addEventListener('change', function () {
        if (task.box.checked === task.ticked) delete changes[task.text];
        else changes[task.text] = task.box.checked;
        store();
      });
    });

    document.querySelectorAll('.task-list').forEach(function (list) {
      if (list.parentElement.closest('.task-list')) return;
      addReset(list, function () {
        tasks.forEach(function (task) {
          if (!list.contains(task.box)) return;
          task.box.checked = task.ticked;
          delete changes[task.text];
        });
        store();
      });
    });
  }

  function makeTickable(mark, id) {
    var box = element('input');
    var label = element('label');
    box.type = 'checkbox';
    box.id = label.htmlFor = id;
    // In a list with space between its items, the text is a paragraph after the mark.
    var next = mark.nextElementSibling;
    if (next && next.nodeName === 'P' && !mark.nextSibling.textContent.trim()) next.prepend(mark);
    while (mark.nextSibling && !/^(UL|OL|P|DIV|PRE|BLOCKQUOTE|FIGURE)$/.test(mark.nextSibling.nodeName)) {
      label.append(mark.nextSibling);
    }
    var text = label.textContent.trim();
    if (!text) box.setAttribute('aria-label', text = mark.parentElement.textContent.trim());
    var task = { box: box, text: text, ticked: mark.textContent.trim() === '☑' };
    mark.replaceWith(box, label);
    return task;
  }

  // Worksheets: each empty cell becomes a field, named by its row and its column. Beside it stands what is written in
  // it: it makes the field as high as its text, and is what is printed.

  function makeSheetsWritable() {
    var memory = pageMemory('sheets:');
    document.querySelectorAll('.worksheet').forEach(function (sheet) {
      var heads = sheet.querySelectorAll('thead th');
      var title = sheet.getAttribute('aria-label');
      var fields = Array.from(sheet.querySelectorAll('td.field'), function (cell) {
        return makeField(cell, heads[cell.cellIndex], title, memory);
      });
      if (fields.length) addReset(sheet.querySelector('.table-scroll'), function () {
        fields.forEach(function (field) { field(''); });
      });
    });
  }

  function makeField(cell, head, title, memory) {
    var row = cell.parentElement.querySelector('th');
    var label = [row, head].map(function (header) { return header ? header.textContent.trim() : ''; });
    if (!row) label[0] = String(cell.parentElement.rowIndex);
    label = label.filter(Boolean).join(', ');
    var name = memory.name(title + ': ' + label);
    var area = element('textarea');
    var shown = element('span', 'field-text');
    area.rows = 1;
    area.setAttribute('aria-label', label);

    function show(text) {
      shown.textContent = text + '\u200B';
      if (area.value !== text) area.value = text;
      if (text) memory.values[name] = text;
      else delete memory.values[name];
    }
    show(typeof memory.values[name] === 'string' ? memory.values[name] : '');
    area.addEventListener('input', function () {
      show(area.value);
      memory.store();
    });
    cell.append(area, shown);
    return function (text) {
      show(text);
      memory.store();
    };
  }

  // «På denne siden»: the last heading above the upper third of the window is the current one.

  function followHeadings() {
    var links = Array.from(document.querySelectorAll('.toc-list a'));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    if (!links.length || !('IntersectionObserver' in window)) return;

    function markCurrent() {
      var current = -1;
      headings.forEach(function (heading, index) {
        if (heading && heading.getBoundingClientRect().top < innerHeight / 3) current = index;
      });
      links.forEach(function (link, index) {
        if (index === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    }

    var observer = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -66% 0px' });
    headings.forEach(function (heading) { if (heading) observer.observe(heading); });
  }

  // The path the reader follows stands in the address. It comes first among the chapter's paths, in the place of the
  // handbook's own order, and its name and next step stand above the text too.

  function showChosenPath() {
    var id = new URLSearchParams(location.search).get('vei');
    var path = Array.from(document.querySelectorAll('.path')).find(function (nav) { return nav.dataset.path === id; });
    if (!path) return;
    path.classList.add('path-chosen');
    path.parentElement.querySelector('h2').after(path);
    var strip = element('div', 'path-strip');
    strip.append(path.querySelector('.path-name').cloneNode(true));
    var next = path.querySelector('[rel=next]');
    if (next) strip.append(next.cloneNode(true));
    document.querySelector('article').before(strip);
    var order = document.querySelector('main > .pager');
    if (order) order.remove();
  }

  applyColours(recall('colours'));
  root.classList.add('has-script');
  document.addEventListener('DOMContentLoaded', function () {
    drawColourChoice();
    showChosenPath();
    makeTasksTickable();
    makeSheetsWritable();
    followHeadings();
  });
})();
