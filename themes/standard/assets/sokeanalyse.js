/*
 * What search makes of words: Sources/Language/Search and Inflection in JavaScript, with the tables of sprak.js.
 *
 * Both must give the same for every word, or what was indexed is not found; a test compares them. Change them together.
 */
(function () {
  'use strict';

  const sok = window.stikkordSok = window.stikkordSok || {};
  const split = text => text.split(' ').filter(Boolean);
  // A sigma at the end of a word gets no shape of its own.
  const lower = text => text.replace(/Σ/g, 'σ').toLowerCase();

  // The words of a text, and after each what begins with it: first «e-post», then «§ 4-2».
  function runs(text) {
    const pattern = /(§[ \u00a0\u2009\u202f]*)?([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)/gu;
    const words = [], found = [];
    for (let match; (match = pattern.exec(text));) {
      const end = pattern.lastIndex;
      words.push({ sign: match[1] && match.index, start: end - match[2].length, end, text: match[2] });
    }
    const add = (kind, position, start, end) => found.push({ kind, text: text.slice(start, end), position, start, end });
    const isJoint = (joint, next) => words[next] && joint.test(text.slice(words[next - 1].end, words[next].start));
    const isNumber = word => /^[0-9]+[a-z]?$/i.test(word.text);
    let chain = 0;
    words.forEach((word, index) => {
      add('word', index, word.start, word.end);
      if (index >= chain) {
        for (chain = index + 1; isJoint(/^[-\u2010\u2011]$/, chain);) chain += 1;
        if (chain > index + 1) add('joined', index, word.start, words[chain - 1].end);
      }
      if (word.sign === undefined || !isNumber(word)) return;
      const isPair = /[0-9]$/.test(word.text) && isJoint(/^[-\u2010\u2011\u2013]$/, index + 1) && isNumber(words[index + 1]);
      add('paragraph', index, word.sign, words[isPair ? index + 1 : index].end);
    });
    return found;
  }

  // The steps are those of SuffixTable.swift, and then WordPairs.swift.
  function stemmer(table) {
    const cuts = new Map(), exceptions = new Map(), pairs = new Map();
    const lines = (text, body) => text.split('\n').filter(Boolean).map(line => line.split(':')).forEach(body);
    lines(table.suffixes, line => line[0].split(' ').forEach(stem => split(line[1]).forEach(suffix => {
      if (suffix === '-') suffix = '';
      cuts.set(stem + suffix, suffix.length);
    })));
    lines(table.exceptions, line => split(line[1]).forEach(form => exceptions.set(form, line[0])));
    const endings = split(table.endings).map(pair => pair.split('='));

    function withoutSuffix(word) {
      for (let start = 0; start < word.length; start += 1) {
        const cut = cuts.get(word.slice(start));
        const rest = word.slice(0, word.length - cut);
        if (cut !== undefined && rest.length >= 3 && /[aeiouyåäæöø]/.test(rest)) return rest;
      }
      return word;
    }

    function stem(word) {
      word = word.replace(/é(?=n?s?$)/, 'ee').replace(/[èéê]/g, 'e');
      if (exceptions.has(word)) return exceptions.get(word);
      if (word.length <= 3) return word;
      word = withoutSuffix(word);
      let last = word.slice(-1);
      if (word.length >= 3 && table.doubles.includes(last) && word.endsWith(last + last)) word = word.slice(0, -1);
      last = word.slice(-1);
      const fleeting = word.length > 4 && table.fleeting.includes(last) && /(([a-z])?[^aeiouy\x80-\uffff])e.$/.exec(word);
      if (fleeting) word = word.slice(0, fleeting[1][0] === fleeting[1][1] ? -3 : -2) + last;
      for (const [ending, replacement] of endings) {
        const changed = word.slice(0, word.length - ending.length) + replacement;
        if (word.endsWith(ending) && changed.length >= 3) return changed;
      }
      return word;
    }

    // Kept by stem; with «=» by whole word, with «-» before by the end of longer stems, with «-» after by their beginning.
    lines(table.pairs, line => {
      const words = split(line[0]).map(word => /^([=-]?)(.*?)(-?)$/.exec(word)), first = words[0][2];
      words.slice(1).forEach(([text, mark, word, dash]) =>
        pairs.set(dash ? text : mark + (mark === '=' ? word : stem(word)), dash ? first : stem(first)));
    });
    const keys = Array.from(pairs.keys());
    const ends = keys.filter(key => key[0] === '-').map(end => end.slice(1));
    const begins = keys.filter(key => key.endsWith('-')).map(begin => begin.slice(0, -1));

    return word => {
      let found = stem(word);
      const whole = pairs.get('=' + word) || pairs.get(found);
      const end = whole ? '' : ends.find(end => found.endsWith(end) && found.length >= end.length + 2);
      found = whole || (end ? found.slice(0, -end.length) + pairs.get('-' + end) : found);
      const begin = begins.find(begin => found.startsWith(begin) && found.length >= begin.length + 3);
      return begin ? pairs.get(begin + '-') + found.slice(begin.length) : found;
    };
  }

  // All that can be asked in the languages of these tables. A term is '' where there is none.
  sok.analyse = tables => {
    const stemmers = {}, fold = tables.fold;
    Object.keys(tables.stemming).forEach(name => {
      stemmers[name] = { stem: stemmer(tables.stemming[name]), known: new Map() };
    });

    function made(run, stem) {
      const word = lower(run.replace(/[\u00ad \u00a0\u2009\u202f]/g, '')
        .replace(/[-\u2010\u2011\u2013]/g, run[0] === '§' ? '-' : '')).normalize('NFC');
      if (word.length > 64 || /[\ud800-\udfff]/.test(word)) return '';
      return /[0-9]/.test(word) ? word : stem(word);
    }

    function term(run, language) {
      const { stem, known } = stemmers[tables.languages[language]];
      if (!known.has(run)) known.set(run, made(run, stem));
      return known.get(run);
    }

    function normalised(text) {
      const folded = lower(text.normalize('NFC')).replace(/[^\0-\x7f]/gu, letter =>
        letter in fold.letters ? fold.letters[letter] : letter.normalize('NFD').replace(/\p{Mn}/gu, ''));
      return fold.doubleA ? folded.replace(/aa/g, 'å') : folded;
    }

    const key = text => normalised(text).replace(/[åäæ]/g, 'a').replace(/[øö]/g, 'o');
    return {
      runs, term, normalised, key,
      terms: (text, language) => runs(text)
        .map(({ text, position, start, end }) => ({ text: term(text, language), position, start, end }))
        .filter(found => found.text),
      // With ae and oe read as æ and ø too.
      keyVariants: text => Array.from(
        new Set([key(text), key(text.replace(/ae|oe/g, letters => letters === 'ae' ? 'æ' : 'ø'))]))
    };
  };

  sok.sprak = tables => { sok.analysis = sok.analyse(tables); };

  // The anchor of a heading: AnchorSlug.swift.
  sok.slug = heading =>
    lower(heading.replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '')).replace(/ /g, '-').normalize('NFC');
})();
