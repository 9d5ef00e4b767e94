/*
 * Asks the index in sok/: finds the sections a query means, ranks them and gathers them by page; finds the concept that
 * is asked for, and what was meant by words that stand nowhere.
 *
 * The files of the index are scripts, which a page may load from a folder too: each once, and none before it is needed.
 * Sources/Search/Engine does the same for the command line; change them together, a test compares them. All that decides
 * an order is whole numbers.
 */
(function () {
  'use strict';

  const sok = window.stikkordSok = window.stikkordSok || {};
  const longestQuery = 20000, mostWords = 32, mostCardWords = 8;
  // Further ways to find a word are tried while fewer sections have it; the last of them for the first such words only.
  const enough = 3, mostRescues = 4;
  const mostBegun = 20, mostNearest = 4, mostSections = 3, mostCards = 2;
  // A register of no more files is read whole for suggestions and corrections.
  const smallRegister = 2;
  const kinds = 'psdh';

  const unique = list => Array.from(new Set(list));
  const range = (start, end) => Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  const ascending = (a, b) => a - b;
  const unhyphened = text => text.replace(/[-\u2010\u2011\u00ad]/g, '');
  const hasDigit = text => /[0-9]/.test(text);

  // How many stand before the first that is not so; by halves.
  function count(list, isBefore) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(list[middle])) low = middle + 1; else high = middle;
    }
    return low;
  }

  // The files, by what they begin with, that hold a key; and those that may hold keys with a beginning.
  function holding(firsts, key) {
    const end = count(firsts, first => first <= key), start = count(firsts, first => first < key);
    return range(start < end ? start : Math.max(0, end - 1), end);
  }
  function holdingBeginning(firsts, beginning) {
    const start = holding(firsts, beginning)[0] || 0;
    return range(start, count(firsts, first => first < beginning || first.startsWith(beginning)));
  }

  // Numbers in digits of five bits, the least first; 32 says that more follow.

  const digits = new Uint8Array(128);
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_').forEach((digit, value) => {
    digits[digit.charCodeAt(0)] = value;
  });

  function numbers(text, at) {
    return {
      isAtEnd: () => at >= text.length || text[at] === ';',
      next: () => {
        for (let value = 0, shift = 0; at < text.length && shift < 30; shift += 5) {
          const digit = digits[text.charCodeAt(at++)];
          value |= (digit & 31) << shift;
          if (digit < 32) return value;
        }
        throw new Error('A number has no end');
      }
    };
  }

  // Cards and concepts have signs of one byte for what they say most often; the first line tells them.
  const whole = text => {
    const end = text.indexOf('\n'), stretches = text.slice(0, Math.max(0, end)).split('\t');
    if (end < 0) throw new Error('A file has no line of signs');
    return text.slice(end + 1).replace(/[\0-\x08\x0b\x0c\x0e-\x1e]/g, sign => {
      const stretch = stretches[sign.charCodeAt(0)];
      if (!stretch) throw new Error('A sign stands for nothing');
      return stretch;
    });
  };

  // What each kind of file holds: terms and their positions, cards, labels and concepts of the register, filters.

  const readers = {
    t: (text, file) => {
      const entries = [];
      for (let at = 0, end, placed = 0, term = ''; at < text.length; at = end + 1) {
        const space = text.indexOf(' ', at);
        end = text.indexOf(';', space);
        if (space < 0 || end < 0) throw new Error('A term has no end');
        term = term.slice(0, digits[text.charCodeAt(at)]) + text.slice(at + 1, space);
        const flags = digits[text.charCodeAt(space + 2)];
        entries.push({
          term, key: sok.analysis.key(term), idf: digits[text.charCodeAt(space + 1)], isPruned: (flags & 1) > 0,
          placed: flags & 2 ? placed++ : -1, file, text, at: space + 3
        });
      }
      return entries;
    },
    p: text => text.split(';'),
    k: text => {
      const cards = [];
      let page;
      whole(text).split('\n').forEach(line => {
        const fields = line.split('\t');
        if (line[0] === '#') {
          const [href, title, number, part, language] = fields.slice(1), first = Number(fields[0].slice(1));
          page = { first, end: first + Number(fields[6]), shown: { href, title, number, part, language } };
        } else {
          const [anchor, heading, lead] = fields;
          cards.push({ page, anchor: anchor === '=' ? sok.slug(heading) : anchor, heading, lead });
        }
      });
      return cards;
    },
    o: text => text.split('\n').map(line => {
      const [label, kind, concept] = line.split('\t');
      return { label, kind: kinds.indexOf(kind), concept: Number(concept), key: sok.analysis.key(label) };
    }),
    b: text => whole(text).split('\n').map(line => {
      const [term, href, definition, ...links] = line.split('\t');
      const of = sign => links.filter(link => link[0] === sign).map(link => {
        const [label, href] = link.slice(1).split('\x1f');
        return { label, href };
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

  const broken = address => new Error(address + ' is missing or damaged');

  function load(address, hasArrived) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => {
        script.remove();
        if (hasArrived()) resolve(); else reject(broken(address));
      };
      script.src = address;
      document.head.append(script);
    });
  }

  // What is asked for: words, phrases in quotes, and after a minus what must not be there.

  function parse(source) {
    const text = source.slice(0, longestQuery), runs = sok.analysis.runs(text);
    const isMinus = at => /[-−–]/.test(text.charAt(at));
    const isSpace = at => at < 0 || /[\s"“”„«»]/.test(text[at]);
    // A quote without its mate is a space.
    const quotes = range(0, text.length).filter(at => /["“”„«»]/.test(text[at]));
    quotes.length -= quotes.length % 2;
    const words = runs.filter(run => run.kind === 'word'), taken = words.slice(0, mostWords);
    const pieces = taken.length ? runs.filter(run => run.end <= taken[taken.length - 1].end) : [];

    const items = [];
    let covered = 0, inside = -1;
    taken.forEach(word => {
      const quote = count(quotes, at => at < word.start) - 1;
      if (quote >= 0 && quote % 2 === 0) {
        if (quote === inside) {
          items[items.length - 1].runs.push(word);
        } else {
          inside = quote;
          const start = quotes[quote];
          items.push({
            kind: 'phrase', text: text.slice(start + 1, quotes[quote + 1]), runs: [word],
            isExcluded: isMinus(start - 1) && isSpace(start - 2)
          });
        }
      } else if (word.start >= covered) {
        // «§ 4-2» before «4-2» before «4».
        const piece = pieces.filter(piece => piece.position === word.position).pop();
        let token = piece.start;
        while (!isSpace(token - 1)) token -= 1;
        covered = piece.end;
        items.push({
          kind: piece.kind, text: piece.text, start: piece.start, end: piece.end, isExcluded: isMinus(token),
          runs: taken.filter(run => run.start >= piece.start && run.end <= piece.end)
        });
      }
    });
    return { text, items, dropped: words.length - taken.length };
  }

  // Letters put in, left out, replaced, or swapped with their neighbours (optimal string alignment); `limit` + 1 if more.
  // Single letters for double ones, «avikk» for «avvik», are one fault.
  const single = word => word.replace(/(.)\1+/g, '$1');
  function distance(a, b, limit) {
    if (a !== b && a[0] === b[0] && Math.abs(a.length - b.length) < 3 && single(a) === single(b)) return 1;
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let older = [], old = range(0, b.length + 1);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) return limit + 1;
      older = old;
      old = row;
    }
    return Math.min(old[b.length], limit + 1);
  }
  const mostFaults = word => (word.length < 8 ? 1 : 2);

  async function open(base, folder) {
    const home = base + (folder || 'sok') + '/';
    await load(home + 'rot.js', () => arrived.rot);
    const root = arrived.rot, inside = home + root.hash + '/';
    if (root.v !== 2) throw new Error(home + 'rot.js is of another version');
    await load(inside + 'sprak.js', () => sok.analysis);
    const { key, normalised, term } = sok.analysis;
    const wordsOf = text => sok.analysis.runs(text).filter(run => run.kind === 'word');
    const files = Object.create(null);

    function file(kind, number) {
      const name = kind + number, address = inside + kind + '-' + number + '.js';
      if (!files[name]) {
        files[name] = load(address, () => name in arrived).then(() => {
          const text = arrived[name];
          delete arrived[name];
          try { return readers[kind](text, number); } catch (error) { throw broken(address); }
        });
        files[name].catch(() => { delete files[name]; });
      }
      return files[name];
    }
    const all = (kind, numbers) => Promise.all(numbers.map(number => file(kind, number)));
    const flat = lists => [].concat(...lists);

    // What a word found: the most it counts for in each section, and the terms it was found as.

    const nothing = () => ({ best: [], sections: [], entries: [], factor: 0, corrected: null });

    function put(found, section, value) {
      if (section >= root.sections) throw broken(inside);
      if (!found.best.length) found.best = new Uint16Array(root.sections);
      if (!found.best[section]) found.sections.push(section);
      if (value > found.best[section]) found.best[section] = value;
    }

    function eachPosting(entry, visit) {
      const postings = numbers(entry.text, entry.at);
      for (let section = -1; !postings.isAtEnd();) {
        const number = postings.next();
        section += (number >> 3) + 1;
        visit(section, number & 7);
      }
    }

    function note(found, entries, factor) {
      found.entries = unique(found.entries.concat(entries));
      found.factor = Math.max(found.factor, factor);
    }

    function add(found, entries, factor) {
      entries.filter(entry => !found.entries.includes(entry)).forEach(entry => eachPosting(entry, (section, level) =>
        put(found, section, Math.max(1, Math.floor(entry.idf * (level + 1) * factor / 100)))));
      if (entries.length) note(found, entries, factor);
    }

    // The sections that all of them have, for the mean of what they count for there.
    function addCommon(found, parts, factor) {
      parts[0].sections.filter(section => parts.every(part => part.best[section])).forEach(section => {
        const sum = parts.reduce((sum, part) => sum + part.best[section], 0);
        put(found, section, Math.max(1, Math.floor(sum * factor / (100 * parts.length))));
      });
      if (found.sections.length) note(found, flat(parts.map(part => part.entries)), factor);
    }

    // Ways to find a word, the stricter first.

    const termsOf = piece => unique(root.languages.map(language => term(piece, language))).filter(Boolean);
    const entriesWith = async wanted =>
      flat(await all('t', holding(root.terms, wanted))).filter(entry => entry.key === wanted);

    // Who has no æ, ø and å, writes ae, oe and aa; and names are written so.
    function spellings(piece) {
      const plain = normalised(piece), letters = root.language === 'sv' ? 'äö' : 'æø';
      if (root.language === 'en') return [piece, plain];
      const spelt = plain.replace(/ae|oe/g, pair => letters[pair === 'ae' ? 0 : 1]);
      return [piece, plain, spelt].concat(root.language === 'sv' ? [] : plain.replace(/å/g, 'aa'));
    }

    async function known(piece) {
      const found = nothing(), exact = termsOf(piece);
      // What is «sommer» in the one language is «som» in another.
      for (const one of exact) {
        add(found, (await entriesWith(key(one))).filter(entry => entry.term === one), one === exact[0] ? 100 : 60);
      }
      if (found.sections.length >= enough) return found;
      const variants = unique(flat(spellings(piece).map(termsOf))), same = variants.map(normalised);
      const near = flat(await Promise.all(unique(variants.map(key)).map(entriesWith)));
      add(found, near.filter(entry => same.includes(normalised(entry.term))), 95);
      if (found.sections.length < enough) add(found, near, 60);
      return found;
    }

    // Words with hyphens are one word, or all of them.
    async function written(item) {
      const found = await known(item.text);
      if (item.kind === 'joined') addCommon(found, await Promise.all(item.runs.map(run => known(run.text))), 100);
      return found;
    }

    async function addBeginnings(found, beginning) {
      if (beginning.length < 2) return;
      const near = flat(await all('t', holdingBeginning(root.terms, beginning).slice(0, 2)));
      const begun = near.filter(entry => entry.key.startsWith(beginning));
      // The most common; else as they stand.
      const order = new Map(begun.map((entry, index) => [entry, index]));
      begun.sort((a, b) => a.idf - b.idf || order.get(a) - order.get(b));
      add(found, begun.slice(0, mostBegun), 40);
    }

    // Two known words in one, with an s or an e between them; the longest first word first.
    async function addParts(found, word) {
      for (let end = word.length - 3; end >= 3; end -= 1) {
        const first = await known(word.slice(0, end));
        if (!first.sections.length) continue;
        for (const start of /[se]/i.test(word[end]) && word.length - end > 3 ? [end, end + 1] : [end]) {
          addCommon(found, [first, await known(word.slice(start))], 70);
          if (found.sections.length) return;
        }
      }
    }

    const labelFiles = keys => (root.labels.length <= smallRegister ? range(0, root.labels.length)
      : unique(flat(keys.map(key => holding(root.labels, key)))).sort(ascending));

    // The nearest word of the register or in the files that would have had it, and in those of words that begin nearly so.
    async function addNearest(found, piece) {
      const raw = key(piece);
      if (raw.length < 4 || hasDigit(raw)) return;
      const forms = unique([raw].concat(termsOf(piece).map(key))).filter(form => form.length >= 4);
      const keys = forms.concat(raw.slice(1), raw[1] + raw[0] + raw.slice(2)), candidates = [];
      const propose = (form, other, candidate) => {
        candidate.faults = distance(form, other, mostFaults(form));
        candidate.order = candidates.length;
        if (candidate.faults <= mostFaults(form)) candidates.push(candidate);
      };
      flat(await all('o', labelFiles(keys))).filter(label => label.kind < 2).forEach(label => {
        const words = label.label.split(/[ \u00a0\u2011–-]/);
        label.key.split(/[ -]/).forEach((word, i) => propose(raw, word, { word: words[i], rank: 0, idf: 0 }));
      });
      flat(await all('t', unique(flat(keys.map(key => holding(root.terms, key)))).sort(ascending))).forEach(entry => {
        if (hasDigit(entry.term)) return;
        // What a stem lacks of its word, the right stem lacks too.
        forms.forEach(form => propose(form, entry.key, {
          word: entry.term + (raw.startsWith(form) ? raw.slice(form.length) : ''), rank: 1, idf: entry.idf, entry
        }));
      });
      candidates.sort((a, b) => a.faults - b.faults || a.rank - b.rank || a.idf - b.idf || a.order - b.order);
      for (const candidate of candidates.slice(0, mostNearest)) {
        add(found, candidate.entry ? [candidate.entry] : (await known(candidate.word)).entries, 50);
        if (!found.sections.length) continue;
        found.corrected = candidate.word;
        return;
      }
    }

    // What the words find, each for itself. Of the word being typed, its beginning is enough.
    async function findAll(query, isLive) {
      const found = await Promise.all(query.items.map(item => (item.kind === 'phrase' ? phrase(item.runs) : written(item))));
      let rescues = mostRescues;
      for (let i = 0; i < found.length; i += 1) {
        const one = found[i], item = query.items[i], plain = unhyphened(item.text);
        const isMissing = !one.sections.length;
        if (item.kind === 'phrase' || item.isExcluded || !termsOf(item.text).length) continue;
        if (!(isLive && item.end === query.text.length) && !(isMissing && rescues > 0)) continue;
        if (isMissing) rescues -= 1;
        const beginning = key(item.kind === 'paragraph' ? termsOf(item.text)[0] : plain);
        await addBeginnings(one, beginning);
        // «vatn» begins as «vann» does, in «vannprøve».
        for (const other of termsOf(item.text).map(key)) {
          if (!one.sections.length && other.length >= 4 && !beginning.startsWith(other)) await addBeginnings(one, other);
        }
        if (!one.sections.length && item.kind === 'word') await addParts(one, plain);
        if (!one.sections.length && item.kind !== 'paragraph') await addNearest(one, plain);
      }
      return found;
    }

    // Phrases

    // Where in its sections a word stands: nowhere where only a title or a compound has it; null where that is not known.
    async function places(found) {
      const places = new Map();
      for (const entry of found.entries) {
        const line = entry.placed < 0 ? null : numbers((await file('p', entry.file))[entry.placed], 0);
        eachPosting(entry, section => {
          const list = !line ? null : places.has(section) ? places.get(section) : [];
          let number = line ? line.next() : 0;
          places.set(section, list);
          for (let position = -1; number; number = number & 1 ? line.next() : 0) {
            position += number >> 1;
            if (list) list.push(position);
          }
        });
      }
      return places;
    }

    async function phrase(runs) {
      const wanted = runs.filter(run => termsOf(run.text).length), found = nothing();
      const words = await Promise.all(wanted.map(run => known(run.text)));
      if (!words.length) return found;
      addCommon(found, words, 100);
      const placed = words.length > 1 ? await Promise.all(words.map(places)) : [];
      found.sections = found.sections.filter(section => {
        const here = placed.map((places, i) => ({ at: wanted[i].position, list: places.get(section) })).filter(one => one.list);
        const others = here.slice(1).map(one => ({ from: one.at - here[0].at, all: new Set(one.list) }));
        const fits = !here.length || here[0].list.some(place => others.every(one => one.all.has(place + one.from)));
        found.best[section] = fits ? words.reduce((sum, word) => sum + word.best[section], 0) : 0;
        return fits;
      });
      return found;
    }

    // The order of sections: those with all that is required, then the others.
    function rank(items, found, isAllowed) {
      const wanted = found.filter((_, i) => !items[i].isExcluded);
      const isCommon = one => one.sections.length * 10 > root.sections * 3 || one.entries.some(entry => entry.isPruned);
      let required = found.filter((one, i) => !items[i].isExcluded && (items[i].kind === 'phrase' || !isCommon(one)));
      if (!required.length) required = wanted;
      const totals = new Uint32Array(root.sections), has = new Uint8Array(root.sections);
      wanted.forEach(one => one.sections.forEach(section => { totals[section] += one.best[section]; }));
      required.forEach(one => one.sections.forEach(section => { has[section] += 1; }));
      found.forEach((one, i) => {
        if (items[i].isExcluded) one.sections.forEach(section => { totals[section] = 0; });
        else if (items[i].kind === 'phrase') totals.forEach((_, section) => { if (!one.best[section]) totals[section] = 0; });
      });
      // As one number: whether something is missing, how little it counts for, where it stands.
      const order = [];
      let whole = 0;
      totals.forEach((total, section) => {
        if (!total || !isAllowed(section)) return;
        const isWhole = has[section] === required.length;
        if (isWhole) whole += 1;
        order.push(((isWhole ? 0 : 65536) + 65535 - total) * 1073741824 + section);
      });
      return { sections: Float64Array.from(order).sort().map(number => number % 1073741824), whole };
    }

    // Pages come where their first section comes, with the best of their sections.
    async function gather(sections, first, most) {
      const pages = [];
      const pageOf = section => pages.find(page => section >= page.first && section < page.end);
      const cardOf = async section => {
        const card = (await file('k', Math.floor(section / root.cards)))[section % root.cards];
        if (!card || !card.page) throw broken(inside);
        return card;
      };
      for (let at = 0; pages.length < first + most && at < sections.length;) {
        // As many at a time as are sure to be shown.
        const next = [];
        for (; at < sections.length && next.length < first + most - pages.length; at += 1) {
          if (!pageOf(sections[at])) next.push(sections[at]);
        }
        for (const card of await Promise.all(next.map(cardOf))) {
          if (!pageOf(card.page.first)) pages.push(Object.assign({ hits: [] }, card.page));
        }
      }
      let more = false;
      sections.forEach(section => {
        const page = pageOf(section);
        if (!page) more = true; else if (page.hits.length < mostSections) page.hits.push(section);
      });
      const shown = pages.slice(first).map(async page => {
        const cards = await Promise.all(page.hits.map(cardOf)), href = page.shown.href;
        return Object.assign({}, page.shown, {
          sections: cards.map(({ anchor, heading, lead }) => ({ href: href + (anchor && '#' + anchor), anchor, heading, lead }))
        });
      });
      return { pages: await Promise.all(shown), more };
    }

    // The register

    // A text's terms in each language; none if there is a word without.
    const formsOf = runs => unique(root.languages.map(language => runs.map(run => term(run.text, language))))
      .filter(terms => terms.every(Boolean)).map(terms => terms.join(' '));

    // The labels that part of a query is: by its letters, then by its terms.
    async function labelsOf(text, runs) {
      const wanted = key(text), forms = formsOf(runs), plain = normalised(text);
      const keys = [wanted].concat(forms.map(form => key(form.split(' ')[0])));
      const found = [];
      for (const label of flat(await all('o', unique(flat(keys.map(key => holding(root.labels, key)))).sort(ascending)))) {
        const isSame = label.key === wanted;
        if (!isSame && !keys.some(key => key[0] === label.key[0])) continue;
        label.forms = label.forms || formsOf(wordsOf(label.label));
        if (!isSame && !label.forms.some(form => forms.includes(form))) continue;
        found.push({ label, order: found.length, far: !isSame ? 2 : normalised(label.label) === plain ? 0 : 1 });
      }
      found.sort((a, b) => a.far - b.far || a.label.kind - b.label.kind || a.order - b.order);
      return found.map(one => one.label);
    }

    async function concept(number) {
      const found = (await file('b', Math.floor(number / root.concepts)))[number % root.concepts];
      if (!found) throw broken(inside);
      return found;
    }

    // The concepts asked for: by all words, else by as many of them as make one.
    async function conceptsOf(query) {
      const runs = flat(query.items.filter(item => !item.isExcluded).map(item => item.runs)).slice(0, mostCardWords);
      const found = [], used = new Set();
      for (let length = runs.length; length > 0; length -= 1) {
        for (let start = 0; start + length <= runs.length && found.length < mostCards; start += 1) {
          const some = runs.slice(start, start + length);
          if (some.some(run => used.has(run))) continue;
          const text = query.text.slice(some[0].start, some[length - 1].end).replace(/["“”„«»]/g, '').replace(/\s+/g, ' ');
          for (const label of await labelsOf(text, some)) {
            some.forEach(run => used.add(run));
            if (found.length < mostCards && !found.some(other => other.concept === label.concept)) found.push(label);
          }
        }
      }
      return Promise.all(found.map(async label =>
        Object.assign({ matched: label.label, kind: kinds[label.kind] }, await concept(label.concept))));
    }

    async function suggest(text, most) {
      const words = text => ' ' + key(text).replace(/[-/(]/g, ' ').replace(/\s+/g, ' ').trim(), start = words(text);
      if (start === ' ') return [];
      const near = root.labels.length <= smallRegister ? range(0, root.labels.length)
        : holdingBeginning(root.labels, key(text.trim())).slice(0, 2);
      const labels = flat(await all('o', near)), terms = new Map(), found = [];
      labels.forEach((label, order) => {
        if (!label.kind) terms.set(label.concept, label.label);
        const at = words(label.label).indexOf(start);
        if (at >= 0 && label.kind < 3) found.push({ label, order, rank: at ? 1 : 0 });
      });
      found.sort((a, b) => a.rank - b.rank || a.label.kind - b.label.kind || a.order - b.order);
      const first = new Map();
      found.forEach(({ label }) => { if (!first.has(label.concept)) first.set(label.concept, label); });
      return Array.from(first.values()).slice(0, most).map(({ label, kind, concept }) =>
        ({ label, kind: kinds[kind], concept, term: terms.get(concept) || null }));
    }

    // Filters: one of each facet that any is chosen of.

    const directory = async () => (root.facets ? (await file('f', 0)).split('\n') : []).map((line, index) => {
      const [facet, facetTitle, id, title] = line.split('\t');
      return { facet, facetTitle, term: { number: index + 1, id, title } };
    });

    async function filters() {
      const facets = new Map();
      (await directory()).forEach(({ facet, facetTitle, term }) => {
        if (!facets.has(facet)) facets.set(facet, { facet, title: facetTitle, terms: [] });
        facets.get(facet).terms.push(term);
      });
      return Array.from(facets.values());
    }

    async function allowing(chosen) {
      const lines = (await directory()).filter(line => chosen.includes(line.term.number));
      const masks = new Map();
      for (const line of lines) {
        const mask = masks.get(line.facet) || new Uint8Array(root.sections), gaps = numbers(await file('f', line.term.number), 0);
        for (let at = 0; !gaps.isAtEnd();) {
          const start = at + gaps.next();
          mask.fill(1, start, at = start + gaps.next());
        }
        masks.set(line.facet, mask);
      }
      return section => Array.from(masks.values()).every(mask => mask[section]);
    }

    async function search(text, options) {
      const { filters: chosen = [], live = false, first = 0, count: most = 10 } = options || {};
      const query = parse(text), items = query.items;
      const [found, isAllowed, concepts] =
        await Promise.all([findAll(query, live), chosen.length ? allowing(chosen) : () => true, conceptsOf(query)]);
      const { sections, whole } = rank(items, found, isAllowed);
      const { pages, more } = await gather(sections, first, most);
      let corrected = query.text;
      for (let i = items.length - 1; i >= 0; i -= 1) {
        if (found[i].corrected) corrected = corrected.slice(0, items[i].start) + found[i].corrected + corrected.slice(items[i].end);
      }
      const words = items.map(({ text }, i) => {
        const { entries, factor, corrected } = found[i];
        return { text, terms: entries.map(entry => entry.term), factor, corrected };
      }).filter((_, i) => !items[i].isExcluded);
      return {
        words, total: whole || sections.length, isPartial: !whole && sections.length > 0, pages, more, concepts,
        corrections: corrected === query.text ? [] : [corrected], dropped: query.dropped
      };
    }

    // Tells where in a text there is a word that was asked for, in any form, or with it a compound.
    async function highlighter(text) {
      const query = parse(text), found = await findAll(query, false), items = query.items.filter(item => !item.isExcluded);
      const terms = new Set(flat(found.filter((_, i) => !query.items[i].isExcluded).map(one => one.entries.map(entry => entry.term))));
      const runs = flat(items.map(item => item.runs)), long = list => unique(list).filter(key => key.length >= 4);
      items.forEach(item => termsOf(item.text).forEach(term => terms.add(term)));
      const endings = long(flat(runs.map(run => termsOf(run.text).map(key)))), beginnings = long(runs.map(run => key(run.text)));
      const known = new Map();
      const isMeant = piece => {
        if (!known.has(piece)) {
          const own = termsOf(piece), raw = key(piece);
          known.set(piece, own.some(term => terms.has(term) || endings.some(ending => key(term).endsWith(ending)))
            || beginnings.some(beginning => raw.startsWith(beginning)));
        }
        return known.get(piece);
      };
      return string => sok.analysis.runs(string).filter(run => isMeant(run.text)).reduce((places, run) => {
        const last = places[places.length - 1];
        if (last && run.start <= last[1]) last[1] = Math.max(last[1], run.end); else places.push([run.start, run.end]);
        return places;
      }, []);
    }

    return { search, suggest, concept, filters, highlighter };
  }

  sok.motor = { open };
})();
