/*
 * What the standard theme adds where scripts run: a choice of colours, task lists one can tick,
 * the path one follows above the text, and a mark at the current heading in «På denne siden». Every page is whole without it.
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
    var storeName = 'tasks:' + pageAddress();
    var changes = Object.create(null);
    try { Object.assign(changes, JSON.parse(recall(storeName))); } catch (error) { /* start afresh */ }
    var seen = Object.create(null);
    var tasks = Array.from(document.querySelectorAll('.task-mark'), function (mark, index) {
      var task = makeTickable(mark, 'tema:task-' + index);
      seen[task.text] = (seen[task.text] || 0) + 1;
      if (seen[task.text] > 1) task.text += ' (' + seen[task.text] + ')';
      return task;
    });

    function store() {
      remember(storeName, Object.keys(changes).length ? JSON.stringify(changes) : '');
    }

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
      var button = element('button', 'button-quiet', texts.reset);
      button.type = 'button';
      button.addEventListener('click', function () {
        tasks.forEach(function (task) {
          if (!list.contains(task.box)) return;
          task.box.checked = task.ticked;
          delete changes[task.text];
        });
        store();
      });
      list.after(button);
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
    followHeadings();
  });
})();
