/*
 * Asks the index in sok/: finds the sections a query means, ranks them and gathers them by page; finds the concept that
 * is asked for, and what was meant by words that stand nowhere.
 *
 * The files of the index are scripts, which a page may load from a folder too: each once, and none before it is needed.
 * SearchEngine in Sources/Search does the same for the command line; change them together, a test compares them. All that
 * decides an order is whole numbers.
 */
(function () {
  'use strict';

  const sok = window.stikkordSok = window.stikkordSok || {};
  const longestQuery = 20000, mostWords = 32, cardWords = 8;
  // Later ways to find a word are only tried while fewer sections than this have it; the last ones for so many words only.
  const enough = 3, mostRescues = 4;
  const mostEndings = 20, sectionsOfPage = 3, mostCards = 2;
  // A register of no more files than this is read whole for suggestions and corrections.
  const smallRegister = 2;

  const kinds = ['p', 's', 'd', 'h'];
  const hyphens = /[-\u2010\u2011]/g;
  const digits = new Uint8Array(128);
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_').forEach((digit, value) => {
    digits[digit.charCodeAt(0)] = value;
  });

  const unique = list => Array.from(new Set(list));
  const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  // The last of ascending `starts` that is not after `value`; the first if all are.
  function place(starts, value) {
    let low = 0, high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= value) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  }

  // Numbers of five bits a digit, the least first; 32 says that more follow.
  function numbers(text, at) {
    return {
      isAt: sign => text[at] === sign,
      next: () => {
        for (let value = 0, shift = 0; ; shift += 5) {
          if (at >= text.length || shift > 30) throw new Error('numbers');
          const digit = digits[text.charCodeAt(at++)];
          value |= (digit & 31) << shift;
          if (digit < 32) return value;
        }
      }
    };
  }

  // What each kind of file holds.

  const readers = {
    t: (text, file) => {
      const entries = [];
      let placed = 0;
      for (let at = 0, term = ''; at < text.length;) {
        const space = text.indexOf(' ', at), end = text.indexOf(';', space);
        if (space < 0 || end < 0) throw new Error('terms');
        term = term.slice(0, digits[text.charCodeAt(at)]) + text.slice(at + 1, space);
        const flags = digits[text.charCodeAt(space + 2)];
        entries.push({
          term, key: sok.analysis.key(term), idf: digits[text.charCodeAt(space + 1)], isPruned: (flags & 1) > 0,
          file, placed: flags & 2 ? placed++ : -1, text, at: space + 3
        });
        at = end + 1;
      }
      return { entries, keys: entries.map(entry => entry.key) };
    },
    p: text => text.split(';'),
    k: text => {
      let page = null;
      const cards = [];
      text.split('\n').forEach(line => {
        const fields = line.split('\t');
        if (line[0] === '#') {
          const first = Number(fields[0].slice(1));
          page = {
            first, end: first + Number(fields[6]), href: fields[1], title: fields[2], number: fields[3], part: fields[4],
            language: fields[5]
          };
        } else {
          cards.push({ page, anchor: fields[0] === '=' ? sok.slug(fields[1]) : fields[0], heading: fields[1], lead: fields[2] });
        }
      });
      return cards;
    },
    o: text => text.split('\n').map((line, order) => {
      const [label, kind, concept] = line.split('\t');
      return { label, kind: kinds.indexOf(kind), concept: Number(concept), key: sok.analysis.key(label), order };
    }),
    b: text => text.split('\n').map(line => {
      const [term, href, definition, ...links] = line.split('\t');
      const of = sign => links.filter(link => link[0] === sign).map(link => {
        const [label, target] = link.slice(1).split('\x1f');
        return { label, href: target };
      });
      return { term, href, definition, locators: of('L'), seeAlso: of('S') };
    }),
    f: text => text
  };

  const arrived = Object.create(null);
  sok.rot = root => { arrived.rot = root; };
  Object.keys(readers).forEach(kind => {
    sok[kind] = (number, text) => { arrived[kind + number] = text; };
  });

  function load(address, hasArrived) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => {
        script.remove();
        if (hasArrived()) resolve(); else reject(new Error(address + ' is missing or damaged'));
      };
      script.src = address;
      document.head.append(script);
    });
  }

  // What is asked for: words, phrases, and what must not be there.

  function parse(source) {
    const text = source.slice(0, longestQuery);
    const quotes = [];
    for (let at = 0; at < text.length; at += 1) if (/["“”„«»]/.test(text[at])) quotes.push(at);
    // One without its mate is a space.
    quotes.length &= ~1;
    const isMinus = at => /[-−–]/.test(text[at] || '');
    const isSpace = at => at < 0 || /[\s"“”„«»]/.test(text[at]);
    let all = sok.analysis.runs(text);
    const dropped = Math.max(0, all.filter(run => run.kind === 'word').length - mostWords);
    const last = all.filter(run => run.kind === 'word')[mostWords - 1];
    if (last) all = all.filter(run => run.end <= last.end);

    const items = [], phrases = new Map();
    let covered = 0;
    all.filter(run => run.kind === 'word').forEach(run => {
      const mates = all.filter(other => other.position === run.position);
      const quote = place(quotes, run.start);
      if (quotes.length && quotes[quote] < run.start && !(quote & 1)) {
        const mark = quotes[quote];
        if (!phrases.has(mark)) {
          const phrase = { isPhrase: true, isExcluded: isMinus(mark - 1) && isSpace(mark - 2), runs: [] };
          phrases.set(mark, phrase);
          items.push(phrase);
        }
        phrases.get(mark).runs.push(run);
      } else if (run.start >= covered) {
        const piece = mates.find(other => other.kind === 'paragraph') || mates.find(other => other.kind === 'joined') || run;
        covered = piece.end;
        let token = piece.start;
        while (!isSpace(token - 1)) token -= 1;
        items.push({
          isExcluded: isMinus(token), kind: piece.kind, text: piece.text, start: piece.start, end: piece.end,
          runs: all.filter(other => other.kind === 'word' && other.start >= piece.start && other.end <= piece.end)
        });
      }
    });
    return { text, items, dropped };
  }

  // Optimal string alignment: insertions, deletions, replacements and swaps of neighbours; `limit` + 1 for all above it.
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let older = [], row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= b.length; j += 1) {
        const isSame = a[i - 1] === b[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
        least = Math.min(least, next[j]);
      }
      if (least > limit) return limit + 1;
      older = row;
      row = next;
    }
    return Math.min(row[b.length], limit + 1);
  }

  async function open(base, folder) {
    const home = base + (folder || 'sok') + '/';
    await load(home + 'rot.js', () => arrived.rot);
    const root = arrived.rot;
    if (root.v !== 1) throw new Error(home + 'rot.js is of another version');
    await load(home + root.hash + '/sprak.js', () => sok.analysis);
    const { key, normalised, term } = sok.analysis;
    const runs = text => sok.analysis.runs(text).filter(run => run.kind === 'word');
    const files = Object.create(null);

    function file(kind, number) {
      const name = kind + number, address = home + root.hash + '/' + kind + '-' + number + '.js';
      if (!files[name]) {
        files[name] = load(address, () => name in arrived).then(() => {
          try { return readers[kind](arrived[name], number); } finally { delete arrived[name]; }
        });
        files[name].catch(() => { delete files[name]; });
      }
      return files[name];
    }

    // Postings

    const noneFound = () => ({ best: new Uint16Array(root.sections), sections: [], entries: [], factor: 0 });

    function put(found, section, value) {
      if (!(section < root.sections)) throw new Error('sections');
      if (!found.best[section]) found.sections.push(section);
      if (value > found.best[section]) found.best[section] = value;
    }

    function eachPosting(entry, visit) {
      const postings = numbers(entry.text, entry.at);
      for (let section = -1; !postings.isAt(';');) {
        const number = postings.next();
        section += (number >> 3) + 1;
        visit(section, number & 7);
      }
    }

    function add(found, entry, factor) {
      if (found.entries.includes(entry)) return;
      found.entries.push(entry);
      found.factor = Math.max(found.factor, factor);
      eachPosting(entry, (section, level) =>
        put(found, section, Math.max(1, Math.floor(entry.idf * (level + 1) * factor / 100))));
    }

    // Sections that all have, with the mean of what they count for there.
    function common(parts, factor) {
      return parts[0].sections.filter(section => parts.every(part => part.best[section])).map(section => {
        const sum = parts.reduce((sum, part) => sum + part.best[section], 0);
        return [section, Math.max(1, Math.floor(sum * factor / (100 * parts.length)))];
      });
    }

    // Terms

    const termsOf = piece => unique(root.languages.map(language => term(piece, language))).filter(Boolean);
    const entriesFrom = async (number, wanted) => {
      const { entries, keys } = await file('t', number);
      let at = place(keys, wanted);
      while (at > 0 && keys[at - 1] === keys[at]) at -= 1;
      if (keys[at] < wanted) at += 1;
      return { entries, at };
    };
    async function entriesWith(wanted) {
      if (!root.terms.length) return [];
      const { entries, at } = await entriesFrom(place(root.terms, wanted), wanted);
      let end = at;
      while (end < entries.length && entries[end].key === wanted) end += 1;
      return entries.slice(at, end);
    }

    // ae and oe for who has no other keys.
    function withLetters(text) {
      if (root.language === 'en') return text;
      const letters = root.language === 'sv' ? { ae: 'ä', oe: 'ö' } : { ae: 'æ', oe: 'ø' };
      return text.replace(/ae|oe/g, pair => letters[pair]);
    }

    // What the index has of a word as it is written, then in the letters of another keyboard.
    async function known(piece) {
      const found = noneFound(), exact = termsOf(piece);
      const take = (entries, factor, isMeant) => entries.forEach(entry => isMeant(entry.term) && add(found, entry, factor));
      for (const one of exact) take(await entriesWith(key(one)), 100, other => other === one);
      if (found.sections.length >= enough) return found;
      const variants = unique(exact.concat(termsOf(withLetters(normalised(piece)))));
      const same = variants.map(normalised), near = [];
      for (const one of unique(variants.map(key))) near.push(...await entriesWith(one));
      take(near, 95, other => same.includes(normalised(other)));
      if (found.sections.length < enough) take(near, 60, () => true);
      return found;
    }

    async function addBeginnings(found, start) {
      if (start.length < 2 || !root.terms.length) return;
      const first = place(root.terms, start), begun = [];
      for (let number = first; number < first + 2 && number < root.terms.length; number += 1) {
        if (number > first && !root.terms[number].startsWith(start)) break;
        const { entries, at } = await entriesFrom(number, start);
        for (let i = at; i < entries.length && entries[i].key.startsWith(start); i += 1) begun.push(entries[i]);
      }
      begun.sort((a, b) => a.idf - b.idf || a.file - b.file || before(a.key, b.key) || before(a.term, b.term));
      begun.slice(0, mostEndings).forEach(entry => add(found, entry, 40));
    }

    // Two known words in one, the longest first part first.
    async function addParts(found, word) {
      for (let end = word.length - 3; end >= 3; end -= 1) {
        const first = await known(word.slice(0, end));
        for (let joint = 0; joint < 2 && first.sections.length; joint += 1) {
          if (joint && !(/[se]/i.test(word[end]) && word.length - end > 3)) break;
          const second = await known(word.slice(end + joint));
          const sections = common([first, second], 70);
          if (!sections.length) continue;
          sections.forEach(pair => put(found, pair[0], pair[1]));
          found.entries.push(...first.entries, ...second.entries);
          found.factor = 70;
          return;
        }
      }
    }

    const labelFiles = starts => (root.labels.length <= smallRegister ? root.labels.map((_, number) => number)
      : unique(starts.map(start => place(root.labels, start))).sort((a, b) => a - b));

    // The nearest word there is, if it is near enough.
    async function addNearest(found, piece) {
      const raw = key(piece);
      if (raw.length < 4 || /[0-9]/.test(raw)) return;
      const stems = unique(termsOf(piece).map(key)).filter(stem => stem !== raw && stem.length >= 4);
      const starts = unique([raw, raw.slice(1), raw[1] + raw[0] + raw.slice(2)].concat(stems));
      const away = (form, other) => distance(form, other, form.length < 8 ? 1 : 2);
      const candidates = [];
      const propose = (form, other, candidate) => {
        const far = away(form, other);
        if (far <= (form.length < 8 ? 1 : 2)) candidates.push(Object.assign({ far }, candidate));
      };
      for (const number of labelFiles(starts)) {
        (await file('o', number)).filter(label => label.kind < 2).forEach(label => runs(label.label).forEach(run =>
          propose(raw, key(run.text), { rank: 0, idf: 0, order: candidates.length, word: run.text })));
      }
      const numbers = root.terms.length ? unique(starts.map(start => place(root.terms, start))).sort((a, b) => a - b) : [];
      for (const number of numbers) {
        (await file('t', number)).entries.forEach(entry => {
          if (/[0-9]/.test(entry.term)) return;
          [raw].concat(stems).forEach((form, index) => propose(form, entry.key, {
            // What the stem lacks of the word stands after the right stem too.
            rank: 1, idf: entry.idf, order: candidates.length, entry,
            word: entry.term + (index && raw.startsWith(form) ? raw.slice(form.length) : '')
          }));
        });
      }
      candidates.sort((a, b) => a.far - b.far || a.rank - b.rank || a.idf - b.idf || a.order - b.order);
      for (const candidate of candidates.slice(0, 4)) {
        const entries = candidate.entry ? [candidate.entry] : (await known(candidate.word)).entries;
        entries.forEach(entry => add(found, entry, 50));
        if (entries.length) return candidate.word;
      }
    }

    // What a word of the query finds, before it is looked for in other ways.
    async function written(word) {
      const found = await known(word.text);
      if (word.kind !== 'joined') return found;
      const parts = await Promise.all(word.runs.map(run => known(run.text)));
      const sections = common(parts, 100);
      sections.forEach(pair => put(found, pair[0], pair[1]));
      if (sections.length) {
        parts.forEach(part => found.entries.push(...part.entries.filter(entry => !found.entries.includes(entry))));
        found.factor = Math.max(found.factor, ...parts.map(part => part.factor));
      }
      return found;
    }

    async function rescue(found, word) {
      const plain = word.text.replace(/\u00ad/g, '');
      if (word.kind === 'word') await addParts(found, termsOf(plain).length ? plain : '');
      if (!found.sections.length && word.kind !== 'paragraph' && termsOf(plain).length) {
        const nearest = await addNearest(found, plain.replace(hyphens, ''));
        if (nearest) found.corrected = nearest;
      }
    }

    // Where in its sections a word stands; null for a place that is not known.
    async function places(found) {
      const places = new Map();
      for (const entry of found.entries) {
        const line = entry.placed < 0 ? null : numbers((await file('p', entry.file))[entry.placed], 0);
        eachPosting(entry, section => {
          let number = line ? line.next() : 0;
          if (!places.has(section)) places.set(section, []);
          const list = places.get(section);
          if (!number) places.set(section, null);
          for (let position = -1; number; number = number & 1 ? line.next() : 0) {
            position += number >> 1;
            if (list) list.push(position);
          }
        });
      }
      return places;
    }

    async function phrase(phraseRuns) {
      const wanted = phraseRuns.filter(run => termsOf(run.text).length), found = noneFound();
      const words = await Promise.all(wanted.map(run => known(run.text)));
      found.entries = [].concat(...words.map(word => word.entries));
      if (!words.length) return found;
      found.factor = Math.min(...words.map(word => word.factor));
      const placed = words.length > 1 ? await Promise.all(words.map(places)) : [];
      common(words, 100).forEach(pair => {
        const section = pair[0];
        const here = placed.map((list, index) => ({ offset: wanted[index].position, list: list.get(section) }))
          .filter(one => one.list);
        const others = here.slice(1).map(one => ({ offset: one.offset, list: new Set(one.list) }));
        const fits = !here.length || here[0].list.some(position =>
          others.every(one => one.list.has(position - here[0].offset + one.offset)));
        if (fits) put(found, section, words.reduce((sum, word) => sum + word.best[section], 0));
      });
      return found;
    }

    // All that a query finds: its words, each with its sections.
    async function resolve(query, isLive) {
      const items = query.items;
      const found = await Promise.all(items.map(item => (item.isPhrase ? phrase(item.runs) : written(item))));
      let rescues = mostRescues;
      for (let i = 0; i < items.length; i += 1) {
        if (items[i].isPhrase || items[i].isExcluded) continue;
        const isTyped = isLive && items[i].end === query.text.length;
        const isMissing = !found[i].sections.length;
        if (!isTyped && !(isMissing && rescues-- > 0)) continue;
        const start = items[i].kind === 'paragraph' ? termsOf(items[i].text)[0] || '' : items[i].text.replace(hyphens, '');
        if (termsOf(items[i].text).length) await addBeginnings(found[i], key(start));
        if (!found[i].sections.length) await rescue(found[i], items[i]);
      }
      return found;
    }

    // Sections in their order: those with all that is required, then the others.
    function rank(items, found, allowed) {
      const wanted = found.filter((_, i) => !items[i].isExcluded);
      const isCommon = one => one.sections.length * 10 > root.sections * 3 || one.entries.some(entry => entry.isPruned);
      const phrases = found.filter((_, i) => items[i].isPhrase && !items[i].isExcluded);
      let required = wanted.filter(one => phrases.includes(one) || !isCommon(one));
      if (!required.length) required = wanted;
      const totals = new Uint32Array(root.sections), counts = new Uint8Array(root.sections);
      wanted.forEach(one => one.sections.forEach(section => { totals[section] += one.best[section]; }));
      required.forEach(one => one.sections.forEach(section => { counts[section] += 1; }));
      found.forEach((one, i) => {
        if (items[i].isExcluded) one.sections.forEach(section => { totals[section] = 0; });
      });
      // One number for each section: whether something is missing, how little it counts for, where it stands.
      const order = [];
      let whole = 0;
      for (let section = 0; section < root.sections; section += 1) {
        if (!totals[section] || (allowed && !allowed[section]) || phrases.some(one => !one.best[section])) continue;
        const isWhole = counts[section] === required.length;
        whole += isWhole ? 1 : 0;
        order.push(((isWhole ? 0 : 65536) + 65535 - totals[section]) * 1048576 + section);
      }
      return { sections: Float64Array.from(order).sort().map(number => number % 1048576), whole };
    }

    // Pages where their first section comes, with the best of their sections.
    async function gather(sections, first, count) {
      const pages = [], held = page => pages.some(other => other.first === page.first);
      const isTaken = section => pages.some(page => section >= page.first && section < page.end);
      const cardOf = async section => {
        const card = (await file('k', Math.floor(section / root.cards)))[section % root.cards];
        if (!card || !card.page) throw new Error('cards');
        return card;
      };
      let at = 0;
      while (pages.length < first + count && at < sections.length) {
        // Those that are sure to be shown may be read at the same time.
        const next = [];
        for (; at < sections.length && next.length < first + count - pages.length; at += 1) {
          if (!isTaken(sections[at])) next.push(sections[at]);
        }
        (await Promise.all(next.map(cardOf))).forEach(card => {
          if (!held(card.page)) pages.push(Object.assign({ hits: [] }, card.page));
        });
      }
      const shown = pages.slice(first);
      let more = false;
      sections.forEach(section => {
        const page = shown.find(page => section >= page.first && section < page.end);
        if (!page) more = more || !isTaken(section);
        else if (page.hits.length < sectionsOfPage) page.hits.push(section);
      });
      const results = await Promise.all(shown.map(async page => ({
        href: page.href, title: page.title, number: page.number, part: page.part, language: page.language,
        sections: (await Promise.all(page.hits.map(cardOf))).map(card => ({
          href: page.href + (card.anchor ? '#' + card.anchor : ''), anchor: card.anchor, heading: card.heading, lead: card.lead
        }))
      })));
      return { pages: results, more };
    }

    // The register

    const termText = (list, language) => list.map(run => term(run.text, language)).join(' ');
    const spaced = text => text.replace(/["“”„«»]/g, '').replace(/\s+/g, ' ').trim();

    // The labels that a part of the query is, those with the same letters first.
    async function labelsOf(text, words) {
      const wanted = key(text), lists = [];
      const forms = unique(root.languages.map(language => termText(words, language)));
      const starts = unique([wanted].concat(forms.map(form => key(form.split(' ')[0]))).map(start => place(root.labels, start)));
      for (const number of starts.sort((a, b) => a - b)) {
        const labels = await file('o', number);
        if (!labels.byTerms) {
          labels.byTerms = new Map();
          labels.forEach(label => unique(root.languages.map(language => termText(runs(label.label), language))).forEach(form => {
            if (!labels.byTerms.has(form)) labels.byTerms.set(form, []);
            labels.byTerms.get(form).push(label);
          }));
        }
        const here = labels.filter(label => label.key === wanted);
        forms.forEach(form => here.push(...(/(^ | $| {2})/.test(' ' + form) ? [] : labels.byTerms.get(form) || [])));
        unique(here).forEach(label => lists.push({
          label, number, far: normalised(label.label) === normalised(text) ? 0 : label.key === wanted ? 1 : 2
        }));
      }
      lists.sort((a, b) => a.far - b.far || a.label.kind - b.label.kind || a.number - b.number || a.label.order - b.label.order);
      return lists.map(one => one.label);
    }

    async function concept(number) {
      const found = (await file('b', Math.floor(number / root.concepts)))[number % root.concepts];
      if (!found) throw new Error('concepts');
      return found;
    }

    // The concepts asked for: by the whole query, else by as many of its words as make one.
    async function cards(query) {
      const words = [].concat(...query.items.filter(item => !item.isExcluded).map(item => item.runs)).slice(0, cardWords);
      const found = [], used = [];
      for (let length = words.length; length > 0 && root.labels.length; length -= 1) {
        for (let start = 0; start + length <= words.length && found.length < mostCards; start += 1) {
          const some = words.slice(start, start + length);
          if (some.some(run => used.includes(run))) continue;
          const labels = await labelsOf(spaced(query.text.slice(some[0].start, some[length - 1].end)), some);
          if (labels.length) used.push(...some);
          labels.forEach(label => {
            if (found.length < mostCards && !found.some(other => other.concept === label.concept)) found.push(label);
          });
        }
      }
      return Promise.all(found.map(async label =>
        Object.assign({ matched: label.label, kind: kinds[label.kind] }, await concept(label.concept))));
    }

    async function allowedBy(filters) {
      const numbers = unique(filters).filter(number => number >= 1 && number <= root.facets).sort((a, b) => a - b);
      if (!numbers.length) return null;
      const lines = await directory(), facets = unique(numbers.map(number => lines[number - 1].facet));
      const counts = new Uint8Array(root.sections);
      for (let i = 0; i < facets.length; i += 1) {
        for (const number of numbers.filter(number => lines[number - 1].facet === facets[i])) {
          const text = await file('f', number);
          const pairs = readPairs(text);
          pairs.forEach(pair => {
            for (let section = pair[0]; section < pair[1]; section += 1) if (counts[section] === i) counts[section] += 1;
          });
        }
      }
      return counts.map(count => (count === facets.length ? 1 : 0));
    }
    function readPairs(text) {
      const pairs = [];
      const reader = numbers(text + ';', 0);
      for (let end = 0; !reader.isAt(';');) {
        const start = end + reader.next();
        end = start + reader.next();
        pairs.push([start, end]);
      }
      return pairs;
    }
    const directory = async () => (root.facets ? (await file('f', 0)).split('\n') : []).map((line, index) => {
      const [facet, facetTitle, id, title] = line.split('\t');
      return { facet, facetTitle, number: index + 1, id, title };
    });

    return { };
  }

  sok.motor = { open };
})();
