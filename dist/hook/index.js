/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(16);
const utils = __nccwpck_require__(59);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(595);
const utils = __nccwpck_require__(59);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 16:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(781);
const parse = __nccwpck_require__(265);
const utils = __nccwpck_require__(59);
const constants = __nccwpck_require__(595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(59);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 59:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  done: () => (/* binding */ done)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(6);
;// CONCATENATED MODULE: ./build/src/leaks/allow/glob.js

/**
 * A pattern with more stars could take for ever on a name that was made for it: the time grows with the length of the name
 * to the power of the number of stars.
 */
const MOST_STARS = 8;
const MOST_STARS_IN_A_NAME = 3;
/** Signs that would make a regular expression of a pattern; in a path they mean themselves. */
const NO_WILDCARDS = /[()|+^$]/g;
/**
 * Whether a path fits a glob: `*`, `**`, `?`, `[…]` and, unless `braces` is false, `{…}`. Hidden files count as any
 * others, upper and lower case differ.
 *
 * @returns undefined for a pattern with too many stars
 */
function globMatcher(pattern, options) {
    if (hasTooManyStars(pattern))
        return undefined;
    const fits = picomatch(pattern.replace(NO_WILDCARDS, '\\$&'), {
        dot: true,
        windows: false,
        nocase: false,
        noextglob: true,
        nonegate: true,
        nobrace: !options.braces,
        // A name may hold line ends.
        flags: 's',
    });
    return (path) => fits(path);
}
/** Whether a pattern has more stars than `globMatcher` takes. */
function hasTooManyStars(pattern) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    return stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME);
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/pattern.js

/** Signs without a meaning in any glob; whatever has others is left to the pattern. */
const LITERAL = /^[\p{L}\p{N} ._/@%,:;=#&~'()|+^$-]*$/u;
/** @returns undefined for a pattern with too many stars */
function pathPattern(text) {
    const path = text.replace(/^(?:\.?\/)+/, '');
    if (LITERAL.test(path) && path !== '') {
        if (!path.endsWith('/'))
            return { path, kind: 'file', fits: (other) => other === path };
        return { path, kind: 'folder', fits: (other) => other.length > path.length && other.startsWith(path) };
    }
    const pattern = path === '' ? '**' : path.endsWith('/') ? `${path}**/*` : path;
    if (hasTooManyStars(pattern))
        return undefined;
    let compiled;
    return {
        path,
        kind: 'glob',
        fits: (other) => {
            compiled ??= globMatcher(pattern, { braces: true }) ?? (() => false);
            return other === path || compiled(other);
        },
    };
}
/** Two paths without a character in common: what fits both fits all. */
const SAMPLES = ['q', 'w/.z/7.k'];
/** Whether a pattern fits every file. A character outside of sets and choices must be in whatever fits. */
function fitsEverything({ kind, path, fits }) {
    if (kind !== 'glob')
        return false;
    const choices = path.search(/[[{"\\]/);
    const fixed = choices < 0 ? path : path.slice(0, choices);
    return /^[*?/.]*$/.test(fixed) && SAMPLES.every((sample) => fits(sample));
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/allow-list.js

/** The file at the root of the repository that names what is known and accepted. */
const allow_list_ALLOW_FILE = '.asc-key-allow';
/** The problem as a sentence that names its line and quotes nothing of it. */
function describeProblem({ source, line, message }) {
    const place = { input: 'the input "allow"', base: `${allow_list_ALLOW_FILE} of the base`, head: allow_list_ALLOW_FILE }[source];
    return `Line ${line} of ${place} ${message}`;
}
const allow_list_NO_LINES = { entries: [], problems: [] };
/**
 * Reads an allow list: a key's fingerprint or a path from the root a line, `#` at the start of a line for comments. Paths
 * may be globs (`*`, `**`, `?`, `[…]`, `{…}`), begin with `/`, and end in `/` for all that is in a folder; upper and lower
 * case differ. A line that cannot be meant so allows nothing and is a problem.
 */
function allow_list_parseAllowList(content, source) {
    const entries = [];
    const problems = [];
    let globs = 0;
    for (const [index, raw] of content
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const text = raw.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const at = { source, line: index + 1 };
        const read = readLine(text);
        if (typeof read === 'string') {
            problems.push({ ...at, allowsNothing: true, message: read });
            continue;
        }
        globs += read.kind === 'glob' ? 1 : 0;
        if (read.kind === 'glob' && globs > MOST_GLOBS) {
            if (globs === MOST_GLOBS + 1)
                problems.push({ ...at, allowsNothing: true, message: TOO_MANY_GLOBS });
            continue;
        }
        if (read.fitsEverything)
            problems.push({ ...at, allowsNothing: false, message: EVERYTHING });
        entries.push({ ...at, text, ...read });
    }
    return { entries, problems: cut(problems) };
}
/** More faults than these tell nobody anything. */
const MOST_PROBLEMS = 50;
function cut(problems) {
    const more = problems[MOST_PROBLEMS];
    if (more === undefined)
        return problems;
    const message = `and ${problems.length - MOST_PROBLEMS - 1} later ones cannot be used either. Mend those before it first.`;
    const allowsNothing = problems.some((problem) => problem.allowsNothing);
    return [...problems.slice(0, MOST_PROBLEMS), { ...more, allowsNothing, message }];
}
/** Each is tried on the path of each finding, which must not take longer than the scan. */
const MOST_GLOBS = 500;
const TOO_MANY_GLOBS = `is the ${MOST_GLOBS + 1}st with signs of a glob, and from there on such lines allow nothing. Name folders (ending in "/"), files or keys: of those there may be any number.`;
const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;
const EVERYTHING = 'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';
/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const LONGEST = 4096;
/** What a line allows, or what is wrong with it. */
function readLine(text) {
    const problem = problemOf(text);
    if (problem !== undefined)
        return problem;
    const digest = FINGERPRINT.exec(text)?.[1];
    if (digest !== undefined) {
        const name = `SHA256:${digest}=`;
        return { kind: 'key', name, matches: ({ fingerprint }) => fingerprint === name, fitsEverything: false };
    }
    const pattern = pathPattern(text);
    return pattern === undefined
        ? 'has more than 3 stars in a name or 8 in all, and allows nothing. Name the folder, or each file.'
        : ofPath(pattern);
}
function ofPath(pattern) {
    const { kind, path: name, fits } = pattern;
    const matches = ({ place }) => (place.kind === 'file' || place.kind === 'name') && fits(place.path.toString('utf8'));
    return { kind, name, matches, fitsEverything: fitsEverything(pattern) };
}
function problemOf(text) {
    if (text.length > LONGEST) {
        return `has ${text.length} characters, and allows nothing. ${LONGEST} are the most that are read.`;
    }
    if (KEY_PIECES.test(text) || looksLikeBody(text)) {
        return `holds key material or the constant beginning of keys (${text.length} characters), and allows nothing. Name the key by its fingerprint, SHA256:…, as the scan prints it; if the line is a private key, revoke that key.`;
    }
    if (/^sha256\s*[:=]/i.test(text) && !FINGERPRINT.test(text)) {
        return `begins like a fingerprint and is none (${text.length} characters), so it allows nothing. A fingerprint is "SHA256:" and 43 characters of base64, with or without a final "=".`;
    }
    if (/^[A-Za-z0-9+/]{43}=$/.test(text)) {
        return 'looks like a fingerprint without "SHA256:" before it, and allows nothing. Write SHA256: in front of it.';
    }
    if (text.startsWith('!')) {
        return 'begins with "!", which would allow all that it does not name, so it allows nothing. Name what is to be allowed.';
    }
    return undefined;
}
/** A line of base64: letters of both cases and digits all over it, unlike a long path. */
function looksLikeBody(text) {
    const count = (pattern) => text.match(pattern)?.length ?? 0;
    return /^[A-Za-z0-9+/=_-]{64,}$/.test(text) && count(/[A-Z]/g) > 7 && count(/[a-z]/g) > 7 && count(/\d/g) > 3;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/src/runner/user-error.js
/**
 * A fault that the user can mend. Its message says what is wrong, what was seen (shape and length, never content)
 * and what to do. It is the only kind of error whose message is printed as it stands.
 */
class user_error_UserError extends Error {
    name = 'UserError';
}
/** Collects faults, so that the user hears of all of them in one run. */
class Problems {
    #messages = [];
    add(message) {
        this.#messages.push(message);
    }
    /** Runs `read`; a `UserError` in it is kept and `undefined` returned, anything else is thrown on. */
    collect(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof user_error_UserError))
                throw error;
            this.add(error.message);
            return undefined;
        }
    }
    /** All that was collected, as one error; the messages stand in the order in which they came. */
    error() {
        return new user_error_UserError(this.#messages.join(' '));
    }
    /** @throws {UserError} when anything was collected */
    throwIfAny() {
        if (this.#messages.length > 0)
            throw this.error();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/paths.js


/** Whether a path is a folder or lies in it, with links followed as far as the paths exist. */
function paths_isInside(path, folder) {
    const way = (0,external_node_path_namespaceObject.relative)(paths_real(folder), paths_real(path));
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way));
}
/** The path with its links followed as far as it exists. */
function paths_real(path) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
        const whole = (0,external_node_path_namespaceObject.resolve)(path);
        return (0,external_node_path_namespaceObject.dirname)(whole) === whole ? whole : (0,external_node_path_namespaceObject.join)(paths_real((0,external_node_path_namespaceObject.dirname)(whole)), (0,external_node_path_namespaceObject.basename)(whole));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/environment.js


/**
 * The environment of every git that we start, made by allow list: nothing of the job's `INPUT_*`, `ACTIONS_*` or
 * `GIT_*` gets through. What is read here was written by others, so git is told to ask nobody, fetch nothing by itself,
 * read no configuration but the repository's own, and see objects as they are, without replace refs.
 */
function readingEnvironment(source, avoid) {
    return {
        ...picked(source, NEEDED_BY_PROGRAMS),
        PATH: cleanPath(source.PATH ?? source.Path, avoid).join(external_node_path_namespaceObject.delimiter),
        LANG: 'C',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        // No transport is called "none": versions of git that do not know GIT_NO_LAZY_FETCH are held back by this.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/**
 * What a fetch needs on top of `readingEnvironment`: one transport, the user's own configuration and proxies, and a
 * program for ssh that asks no questions.
 */
function fetchingEnvironment(source, protocol) {
    return {
        ...picked(source, NEEDED_BY_TRANSPORTS),
        GIT_CONFIG_NOSYSTEM: undefined,
        GIT_CONFIG_GLOBAL: undefined,
        GIT_ALLOW_PROTOCOL: protocol,
        GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    };
}
/** Folders of a PATH where programs may be taken from: absolute ones outside of the folders to avoid. */
function cleanPath(path, avoid) {
    return (path ?? '')
        .split(external_node_path_namespaceObject.delimiter)
        .filter((folder) => (0,external_node_path_namespaceObject.isAbsolute)(folder) && !avoid.some((place) => paths_isInside(folder, place)));
}
const NEEDED_BY_PROGRAMS = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'TMPDIR'];
const NEEDED_BY_TRANSPORTS = (/* unused pure expression or super */ null && ([
    'HOME',
    'USERPROFILE',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY',
]));
function picked(source, names) {
    const values = {};
    for (const name of names) {
        const value = source[name];
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/files.js

/** What a path leads to, links followed; undefined when there is nothing, or it cannot be looked at. */
function statusOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function files_isFolder(path) {
    return statusOf(path)?.isDirectory() === true;
}
function isFile(path) {
    return statusOf(path)?.isFile() === true;
}
/** Whether there is something that is neither file nor folder, such as a pipe: whoever opens it may wait for ever. */
function files_isSpecial(path) {
    const status = statusOf(path);
    return status !== undefined && !status.isFile() && !status.isDirectory();
}
/** The text of a regular file of at most 1 MiB, or undefined. */
function readSmall(path) {
    try {
        const status = statusOf(path);
        return status?.isFile() === true && status.size <= 1 << 20 ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/** The names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/git.js








/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31];
const DEFAULT_TIMEOUT_MS = 600_000;
/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
/** A git command that failed. Its message names the command alone, since what git says quotes names of others. */
class GitFailure extends user_error_UserError {
    stderr;
    /** The exit code; -1 when it was ended by a signal or the time limit. */
    code;
    constructor(command, code, stderr) {
        super(`"git ${command}" ended with ${code < 0 ? 'a signal or at the time limit' : `exit code ${code}`}, so the repository could not be read. Run git fsck in the checkout, or check it out again.`);
        this.stderr = stderr;
        this.code = code;
    }
}
/** The git of this machine, always started by its absolute path, outside of the checkout, in a clean environment. */
class Git {
    /** The absolute path of the program. */
    path;
    /** Folders from which no program may come: the workspace. */
    avoid;
    #folder;
    #environment;
    constructor(path, avoid) {
        this.path = path;
        this.avoid = avoid;
        this.#environment = readingEnvironment(process.env, avoid);
        this.#folder = workingFolder(avoid);
    }
    /**
     * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
     * @throws {UserError} when there is none, or one older than 2.31.
     */
    static async find(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = paths_real(workspace) === (0,external_node_path_namespaceObject.parse)(paths_real(workspace)).root ? [] : [workspace];
        const path = findProgram(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new user_error_UserError('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
        }
        const git = new Git(path, avoid);
        await git.#checkVersion();
        return git;
    }
    /**
     * Runs git to its end and collects what it writes.
     * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
     */
    run(args, options = {}) {
        const child = this.spawn(args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
        return collect(child, args[0] ?? '', options);
    }
    /** Starts git; `stdio` is as for `child_process.spawn`, pipes by default. */
    spawn(args, options = {}) {
        const env = {
            ...this.#environment,
            ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
            ...options.env,
        };
        return (0,external_node_child_process_namespaceObject.spawn)(this.path, [...NEUTRAL, ...args], {
            cwd: this.#folder,
            env,
            stdio: options.stdio ?? ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
    }
    async #checkVersion() {
        const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
        const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return;
        throw new user_error_UserError(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}
function findProgram(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return cleanPath(searchPath, avoid)
        .map((folder) => (0,external_node_path_namespaceObject.join)(folder, name))
        .find((path) => isProgram(path) && !avoid.some((place) => paths_isInside(path, place)));
}
function isProgram(path) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK);
        return (0,external_node_fs_namespaceObject.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** A folder that is no checkout, since Windows starts programs from the working folder first. */
function workingFolder(avoid) {
    const outside = [process.env.RUNNER_TEMP, (0,external_node_os_namespaceObject.tmpdir)()].find((folder) => folder !== undefined && files_isFolder(folder) && !avoid.some((place) => paths_isInside(folder, place)));
    return outside ?? (0,external_node_path_namespaceObject.parse)((0,external_node_os_namespaceObject.tmpdir)()).root;
}
function collect(child, command, options) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        // git ends its own children on SIGTERM, and on SIGKILL it cannot.
        const soft = setTimeout(() => child.kill('SIGTERM'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        const hard = setTimeout(() => {
            child.kill('SIGKILL');
            // A grandchild may hold the pipes open, and must not hold us up.
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, (options.timeoutMs ?? DEFAULT_TIMEOUT_MS) + 5_000);
        const settle = () => {
            clearTimeout(soft);
            clearTimeout(hard);
        };
        child.on('error', (error) => {
            settle();
            reject(error);
        });
        child.on('close', (code) => {
            settle();
            const result = { stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), code: code ?? -1 };
            if ((options.allowedCodes ?? [0]).includes(result.code))
                resolve(result);
            else
                reject(new GitFailure(command, result.code, result.stderr));
        });
        // A git that ends before it has read all of its input says so by its exit code.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}

;// CONCATENATED MODULE: ./build/src/leaks/git/read.js


/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/** A million files take a few seconds. */
const TIMEOUT_MS = 120_000;
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB.
 */
async function read_readTreeFile(store, commit, path) {
    const { stdout } = await store.run(['ls-tree', '-z', '--full-tree', '--long', commit, '--', path]);
    const [, id, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(stdout.toString('latin1')) ?? [];
    if (id === undefined || size === undefined)
        return undefined;
    if (Number(size) > LARGEST_FILE) {
        throw new user_error_UserError(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
    }
    return (await store.run(['cat-file', 'blob', id])).stdout;
}
/** All entries of the tree of a commit, folders included, as git lists them; nothing is held back in memory. */
async function* listTree(store, commit) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit];
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['ignore', 'pipe', 'ignore'] });
    // A few trees, each many times in the next, make more entries than anybody can wait for.
    const limit = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? -1));
    }).finally(() => clearTimeout(limit));
    let rest = Buffer.alloc(0);
    for await (const chunk of child.stdout ?? []) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
            yield parseEntry(bytes.subarray(start, end));
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
    }
    const code = await ended;
    if (code !== 0)
        throw new GitFailure('ls-tree', code, '');
}
function parseEntry(line) {
    const tab = line.indexOf(0x09);
    const [mode = '', type = '', id = ''] = line.toString('latin1', 0, tab).split(' ');
    return { mode, type: type, id, path: Buffer.from(line.subarray(tab + 1)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/git/special-files.js




/** Files of a repository that git or we open, beside those in folders. */
const OPENED = ['HEAD', 'commondir', 'config', 'packed-refs', 'shallow', 'index'];
/**
 * Looks for pipes and devices where files belong, before anything is opened: a pipe keeps whoever opens it waiting for
 * ever, and a device may never end.
 * @throws {UserError} when there is one.
 */
function refuseSpecialFiles(gitDirs, objectFolders) {
    for (const gitDir of gitDirs)
        for (const name of OPENED)
            if (files_isSpecial((0,external_node_path_namespaceObject.join)(gitDir, name)))
                throw special_files_specialFile(name);
    for (const folder of objectFolders) {
        for (const { name } of entriesOf(folder)) {
            if (name === 'pack' || name === 'info')
                refuseIn((0,external_node_path_namespaceObject.join)(folder, name), () => true);
            else if (/^[0-9a-f]{2}$/.test(name))
                refuseIn((0,external_node_path_namespaceObject.join)(folder, name), isRestOfId);
        }
    }
}
/** For something that `isSpecial` is true of; the part of the repository is a word of ours. */
function special_files_specialFile(part) {
    return new user_error_UserError(`The repository has a pipe or a device where a file belongs (${part}): it could keep the scan waiting for ever, so nothing was read. A step of the job put it there, since no checkout does. Check the repository out again, and scan before that step.`);
}
/** An alternate may be any folder: git opens nothing in it but what is named like an object. */
function isRestOfId(name) {
    return /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name);
}
function refuseIn(folder, isOpened) {
    for (const entry of entriesOf(folder)) {
        if (entry.isFile() || entry.isDirectory() || !isOpened(entry.name))
            continue;
        if (files_isSpecial((0,external_node_path_namespaceObject.join)(folder, entry.name)))
            throw special_files_specialFile('objects');
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/checkout.js






/**
 * The absolute path of the checkout that the input `path` names.
 * @throws {UserError} when it lies outside of the workspace, holds nothing, or holds files without a repository.
 */
function locateCheckout(workspace, path) {
    const folder = resolve(workspace, path);
    if (!isInside(folder, workspace)) {
        throw new UserError('The input "path" leads out of the workspace. Give the folder of the checkout relative to the workspace, as in path: app, or leave the input out.');
    }
    if (findLayout(folder) !== undefined)
        return folder;
    throw new UserError(explainMissing(workspace, folder));
}
/** Finds the repository at a folder: `.git` as a folder or as a file that names one, or a bare repository. */
function findLayout(folder) {
    const dotGit = (0,external_node_path_namespaceObject.join)(folder, '.git');
    if (isRepository(dotGit))
        return layoutOf(dotGit);
    const named = readSmall(dotGit)?.match(/^gitdir: (.+?)[\r\n]*$/s)?.[1];
    if (named !== undefined && isRepository((0,external_node_path_namespaceObject.resolve)(folder, named)))
        return layoutOf((0,external_node_path_namespaceObject.resolve)(folder, named));
    return isRepository(folder) ? layoutOf(folder) : undefined;
}
function layoutOf(path) {
    const gitDir = paths_real(path);
    return { gitDir, commonDir: commonDirOf(gitDir) };
}
function commonDirOf(gitDir) {
    const named = readSmall((0,external_node_path_namespaceObject.join)(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '');
    return named === undefined || named === '' ? gitDir : paths_real((0,external_node_path_namespaceObject.resolve)(gitDir, named));
}
/** As git decides it: a HEAD, and folders for objects and refs. */
function isRepository(path) {
    if (!files_isFolder(path) || (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(path, 'HEAD'), { throwIfNoEntry: false }) === undefined)
        return false;
    const common = commonDirOf(paths_real(path));
    return files_isFolder((0,external_node_path_namespaceObject.join)(common, 'objects')) && files_isFolder((0,external_node_path_namespaceObject.join)(common, 'refs'));
}
function explainMissing(workspace, folder) {
    if (!isFolder(folder)) {
        return 'The input "path" names no folder of the workspace. Check out the repository there first (actions/checkout with the same path), or leave the input out.';
    }
    const special = ['.git', '.git/commondir'].find((name) => isSpecial(join(folder, name)));
    if (special !== undefined)
        throw specialFile(special);
    const above = folderAbove(workspace, folder);
    if (above !== undefined) {
        const place = above === '' ? 'the workspace itself' : `${folders(above.split(/[\\/]/).length)} deep in the workspace`;
        return `The input "path" names a folder inside of a checkout, not the checkout: the repository is ${place}. Give the folder that actions/checkout wrote to.`;
    }
    if (readdirSync(folder).length === 0) {
        return 'There is no checkout: the folder is empty. Add a step with uses: actions/checkout before this one.';
    }
    const below = readdirSync(folder).filter((name) => findLayout(join(folder, name)) !== undefined).length;
    if (below > 0) {
        return `There is no checkout here, but one in ${folders(below)} below. Give the input "path" the folder that actions/checkout wrote to, as its own input "path" does.`;
    }
    return 'There are files but no .git folder, so there is no history to read. In a container without git, actions/checkout downloads files only: install git in the container before the step with actions/checkout.';
}
function folders(number) {
    return number === 1 ? '1 folder' : `${number} folders`;
}
/** The repository that holds a folder, relative to the workspace; undefined when there is none up to the workspace. */
function folderAbove(workspace, folder) {
    let current = real(folder);
    const top = real(workspace);
    while (current !== top && isInside(current, top) && dirname(current) !== current) {
        current = dirname(current);
        const way = relative(top, current);
        if (findLayout(current) !== undefined && !isAbsolute(way))
            return way;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/copy-refs.js






/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)[ \t\r\n]*$/;
/** A line of packed-refs that names a ref, in which no part of the name is empty or begins with a dot. */
const PACKED = /^[0-9a-f]{40}(?:[0-9a-f]{24})? refs(?:\/(?![./])[^\0-\x20\x7f/~^:?*[\\]+)+$/;
/** Millions of refs take less. */
const LARGEST_PACKED = 512 * 1024 ** 2;
/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. What holds no ref is left out; returns how often.
 * @throws {UserError} for pipes and devices.
 */
function copyRefs(from, to) {
    let broken = copyRef((0,external_node_path_namespaceObject.join)(from.gitDir, 'HEAD'), (0,external_node_path_namespaceObject.join)(to, 'HEAD')) ? 0 : 1;
    broken += copyPacked((0,external_node_path_namespaceObject.join)(from.commonDir, 'packed-refs'), (0,external_node_path_namespaceObject.join)(to, 'packed-refs'));
    if (files_isFolder((0,external_node_path_namespaceObject.join)(from.commonDir, 'reftable')))
        copyTables((0,external_node_path_namespaceObject.join)(from.commonDir, 'reftable'), (0,external_node_path_namespaceObject.join)(to, 'reftable'));
    // A worktree has refs of its own, such as refs/bisect.
    for (const folder of new Set([from.commonDir, from.gitDir])) {
        const refs = (0,external_node_path_namespaceObject.join)(folder, 'refs');
        broken += copyFolder(refs, (0,external_node_path_namespaceObject.join)(to, 'refs'), { root: refs, entered: new Set() });
    }
    return broken;
}
/** Links are followed, as git follows them, but not out of the refs, and no folder is entered twice. */
function copyFolder(from, to, way) {
    if (!files_isFolder(from) || way.entered.has(paths_real(from)))
        return 0;
    if (from !== way.root && (0,external_node_fs_namespaceObject.lstatSync)(from).isSymbolicLink() && !paths_isInside(from, way.root))
        return 1;
    way.entered.add(paths_real(from));
    let broken = 0;
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(from)) {
        const path = (0,external_node_path_namespaceObject.join)(from, name);
        if (files_isFolder(path))
            broken += copyFolder(path, (0,external_node_path_namespaceObject.join)(to, name), way);
        // What a git that was stopped leaves behind is no ref.
        else if (!name.endsWith('.lock') && !copyRef(path, (0,external_node_path_namespaceObject.join)(to, name)))
            broken += 1;
    }
    return broken;
}
function copyRef(from, to) {
    if (files_isSpecial(from))
        throw special_files_specialFile('refs');
    const text = readSmall(from);
    if (text === undefined || !REF.test(text))
        return false;
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(to), { recursive: true });
    (0,external_node_fs_namespaceObject.writeFileSync)(to, text);
    return true;
}
/** Line by line: git refuses the whole file for one line that is wrong, and anything may stand in it, as in a link's target. */
function copyPacked(from, to) {
    if (!isFile(from))
        return 0;
    if ((0,external_node_fs_namespaceObject.statSync)(from).size > LARGEST_PACKED) {
        throw new user_error_UserError('The file packed-refs of the checkout has more than 512 MiB. Check the repository out again.');
    }
    const lines = (0,external_node_fs_namespaceObject.readFileSync)(from, 'latin1').split('\n');
    const refs = lines.filter((line) => PACKED.test(line) && !/\.\.|@\{|\.lock$|\.lock\/|\.$/.test(line));
    // The first line is a comment on the file; "^" begins what a tag points to, which git finds out for itself.
    const others = lines.filter((line) => line !== '' && !line.startsWith('#') && !/^\^[0-9a-f]+$/.test(line));
    (0,external_node_fs_namespaceObject.writeFileSync)(to, refs.map((line) => `${line}\n`).join(''), 'latin1');
    return others.length - refs.length;
}
function copyTables(from, to) {
    (0,external_node_fs_namespaceObject.mkdirSync)(to, { recursive: true });
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(from)) {
        if (files_isSpecial((0,external_node_path_namespaceObject.join)(from, name)))
            throw special_files_specialFile('refs');
        if (isFile((0,external_node_path_namespaceObject.join)(from, name)))
            (0,external_node_fs_namespaceObject.copyFileSync)((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/object-folders.js




/** As deep as git follows alternates of alternates. */
const DEEPEST = 5;
/** The folders in which a repository keeps its objects: its own, and those named in `objects/info/alternates`. */
function objectFolders(commonDir) {
    const paths = new Set();
    let lost = 0;
    const visit = (folder, depth) => {
        if (!files_isFolder(folder)) {
            lost += 1;
            return;
        }
        if (depth > DEEPEST || paths.has(paths_real(folder)))
            return;
        paths.add(paths_real(folder));
        for (const alternate of parseAlternates(readSmall((0,external_node_path_namespaceObject.join)(folder, 'info/alternates')) ?? '')) {
            visit((0,external_node_path_namespaceObject.resolve)(paths_real(folder), alternate), depth + 1);
        }
    };
    visit((0,external_node_path_namespaceObject.join)(commonDir, 'objects'), 0);
    return { paths: [...paths], lost };
}
/** The text of an alternates file that names these folders. */
function formatAlternates(paths) {
    return paths
        .map((path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path))
        .map((path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"\n`)
        .join('');
}
/** Whether some pack came from a partial clone: what it refers to may be missing on purpose. */
function hasPromisorPack(folder) {
    const packs = (0,external_node_path_namespaceObject.join)(folder, 'pack');
    return files_isFolder(packs) && (0,external_node_fs_namespaceObject.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/** To look at all that such packs refer to takes no time worth mention, and to read them less than a thread takes to start. */
const LITTLE = 8 * 1024 ** 2;
/** Whether the packs of all folders together are so small that they may as well be checked, and read by one thread. */
function areSmall(folders) {
    let bytes = 0;
    for (const folder of folders) {
        const packs = (0,external_node_path_namespaceObject.join)(folder, 'pack');
        if (!files_isFolder(packs))
            continue;
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(packs))
            if (name.endsWith('.pack'))
                bytes += (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_namespaceObject.join)(packs, name), { throwIfNoEntry: false })?.size ?? 0;
        if (bytes > LITTLE)
            return false;
    }
    return true;
}
/**
 * Whether a folder holds more, or less, than packs. git checks each pack that a fetch brings for what it refers to; single
 * objects may have been written, or lost, in any way.
 */
function isUnchecked(folder) {
    const loose = (0,external_node_fs_namespaceObject.readdirSync)(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    if (loose.some((name) => files_isFolder((0,external_node_path_namespaceObject.join)(folder, name)) && (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(folder, name)).length > 0))
        return true;
    const packs = new Set(files_isFolder((0,external_node_path_namespaceObject.join)(folder, 'pack')) ? (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(folder, 'pack')) : []);
    return [...packs].some((name) => name.endsWith('.idx') && !packs.has(name.replace(/idx$/, 'pack')));
}
/** One folder a line, `#` for comments; a name in quotes has its characters escaped as in C. */
function parseAlternates(text) {
    return text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (line.startsWith('"') && line.endsWith('"') ? unquote(line.slice(1, -1)) : line));
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };
function unquote(text) {
    return text.replace(/\\(.)/g, (whole, character) => ESCAPES[character] ?? whole);
}

;// CONCATENATED MODULE: ./build/src/leaks/git/config.js



/**
 * The settings of a configuration file, without the files that it includes. git parses the text and obeys none of it.
 * @throws {UserError} when git cannot make sense of the file.
 */
async function readConfig(git, file) {
    if (!isFile(file))
        return [];
    try {
        const { stdout } = await git.run(['config', '--file', file, '--no-includes', '--null', '--list'], {
            timeoutMs: 60_000,
        });
        return stdout.toString().split('\0').filter(Boolean).map(parseSetting);
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        throw new user_error_UserError('The config of the checkout cannot be read by git. Check out the repository again.');
    }
}
/** The last value of a setting, which is the one that counts. */
function lastValue(settings, key) {
    return settings.findLast((setting) => setting.key === key)?.value;
}
/** A setting without a value (`[core] bare`) means true. */
function parseSetting(text) {
    const end = text.indexOf('\n');
    return end < 0 ? { key: text, value: 'true' } : { key: text.slice(0, end), value: text.slice(end + 1) };
}

;// CONCATENATED MODULE: ./build/src/leaks/git/parts.js






/** @throws {UserError} when the repository is of a kind that cannot be read. */
async function readParts(git, layout) {
    const objects = objectFolders(layout.commonDir);
    refuseSpecialFiles([...new Set([layout.gitDir, layout.commonDir])], objects.paths);
    const config = await readConfig(git, (0,external_node_path_namespaceObject.join)(layout.commonDir, 'config'));
    const partial = config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key));
    return {
        layout,
        config,
        hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
        refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
        objects: objects.paths,
        shallow: readShallow(layout.commonDir),
        mayMiss: partial || objects.lost > 0 || objects.paths.some(hasPromisorPack),
        unchecked: objects.paths.some(isUnchecked) || areSmall(objects.paths),
    };
}
function hashNameOf(value) {
    const name = value?.toLowerCase() ?? 'sha1';
    if (name === 'sha1' || name === 'sha256')
        return name;
    throw new user_error_UserError(`The repository uses an object format that is not known here (a word of ${name.length} characters). SHA-1 and SHA-256 repositories can be scanned.`);
}
/** The commits at which a repository says that its history was cut off. */
function readShallow(gitDir) {
    const lines = (readSmall((0,external_node_path_namespaceObject.join)(gitDir, 'shallow')) ?? '').split('\n');
    return lines.map((line) => line.trim()).filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
}
/** A graph or an index that someone left in the checkout's objects could lie about the history: the graph is not used. */
function configOf(parts, refFormat) {
    const extensions = [
        ...(parts.hashName === 'sha256' ? ['\tobjectFormat = sha256'] : []),
        ...(refFormat === 'reftable' ? ['\trefStorage = reftable'] : []),
    ];
    return [
        '[core]',
        `\trepositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
        '\tbare = true',
        '\tcommitGraph = false',
        ...(extensions.length > 0 ? ['[extensions]', ...extensions] : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/leaks/git/temporary.js


const SIGNALS = ['SIGINT', 'SIGTERM'];
const temporary_folders = new Set();
/** A new folder of our own, readable by nobody else, that is gone when the process ends or is asked to end. */
function makeTemporary(parent) {
    const folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(parent, 'asc-key-'));
    if (temporary_folders.size === 0)
        watch();
    temporary_folders.add(folder);
    return folder;
}
/** Removes a folder that `makeTemporary` gave. */
function removeTemporary(folder) {
    (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
    temporary_folders.delete(folder);
    if (temporary_folders.size === 0)
        unwatch();
}
function removeAll() {
    for (const folder of [...temporary_folders])
        removeTemporary(folder);
}
/** A handler takes the place of the default, which ends the process: so the signal is given once more. */
function onSignal(signal) {
    removeAll();
    process.kill(process.pid, signal);
}
function watch() {
    process.on('exit', removeAll);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
}
function unwatch() {
    process.off('exit', removeAll);
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
}

;// CONCATENATED MODULE: ./build/src/leaks/git/store.js








/**
 * A bare repository of our own, through which the objects of the checkout are read: its refs are copies, its objects are
 * the checkout's (as alternates), its configuration is ours. So nothing that the checkout's configuration names is ever
 * run, it does not matter whose files they are, and the checkout stays untouched.
 */
class Store {
    git;
    /** For `GIT_DIR`. */
    gitDir;
    /** A second repository of ours, for what is fetched; its objects are seen through `gitDir`, too. */
    fetchDir;
    hashName;
    checkoutGitDir;
    checkoutPath;
    /** The settings of the checkout: hostile text, to be looked at and never handed to git as they stand. */
    checkoutConfig;
    /** Whether objects may be missing on purpose (partial clone) or because an alternate is gone. */
    mayMiss;
    /** Whether the checkout holds objects that did not come in a pack, which git would have checked, or few of them all. */
    unchecked;
    /** Ids of objects that were seen to be there: git is not asked for them again. */
    present = new Set();
    #folder;
    #shallow;
    #brokenRefs = 0;
    /** What git was asked already: nobody but us changes the store. */
    #refs;
    #head;
    constructor(git, checkoutPath, folder, parts) {
        this.git = git;
        this.checkoutPath = checkoutPath;
        this.#folder = folder;
        this.gitDir = (0,external_node_path_namespaceObject.join)(folder, 'read.git');
        this.fetchDir = (0,external_node_path_namespaceObject.join)(folder, 'fetched.git');
        this.hashName = parts.hashName;
        this.checkoutGitDir = parts.layout.gitDir;
        this.checkoutConfig = parts.config;
        this.#shallow = parts.shallow;
        this.mayMiss = parts.mayMiss;
        this.unchecked = parts.unchecked;
    }
    /**
     * Opens the checkout at an absolute path: a work tree, a worktree or submodule (`.git` is a file), a bare repository.
     * `tempFolder` is where the store lies until `close`; it is removed on SIGINT and SIGTERM, too.
     * @throws {UserError} when there is no repository, or none that this git can read.
     */
    static async open(git, checkoutPath, tempFolder) {
        const layout = findLayout(checkoutPath);
        if (layout === undefined) {
            throw new user_error_UserError('There is no git repository at the path of the checkout. Add a step with uses: actions/checkout before this one.');
        }
        const parts = await readParts(git, layout);
        const store = new Store(git, checkoutPath, makeTemporary(tempFolder), parts);
        try {
            store.#lay(parts);
            return store;
        }
        catch (error) {
            await store.close();
            throw error;
        }
    }
    /** All refs, those that were fetched included, in the order of their names; HEAD is none of them. */
    refs() {
        this.#refs ??= this.#readRefs();
        return this.#refs;
    }
    async #readRefs() {
        const { stdout } = await this.run(['for-each-ref', '--format=%(objectname) %(refname)']);
        const refs = [];
        for (let start = 0; start < stdout.length;) {
            const end = stdout.indexOf(0x0a, start);
            const space = stdout.indexOf(0x20, start);
            refs.push({ id: stdout.toString('latin1', start, space), name: Buffer.from(stdout.subarray(space + 1, end)) });
            start = end + 1;
        }
        return refs;
    }
    /** The commits behind which the history is not there, or not with its trees: to git they look like the first ones. */
    get shallow() {
        return this.#shallow;
    }
    set shallow(commits) {
        this.#shallow = commits;
        const file = (0,external_node_path_namespaceObject.join)(this.gitDir, 'shallow');
        if (commits.length === 0)
            (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
        else
            (0,external_node_fs_namespaceObject.writeFileSync)(file, `${commits.join('\n')}\n`);
    }
    /** How often something that should be a ref of the checkout is none. */
    get brokenRefs() {
        return this.#brokenRefs;
    }
    /** Adds refs to the store; nothing is written to the checkout. */
    async addRefs(refs) {
        const lines = refs.map(({ name, id }) => Buffer.concat([Buffer.from('update '), name, Buffer.from(` ${id}\n`)]));
        if (lines.length === 0)
            return;
        await this.run(['update-ref', '--stdin'], { input: Buffer.concat(lines) });
        this.#refs = undefined;
    }
    /** The commit that HEAD names; undefined while there is no commit. */
    head() {
        this.#head ??= this.resolve('HEAD');
        return this.#head;
    }
    /** The full id of a revision in git's words, or undefined. The object itself may be missing. */
    async resolve(revision) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
        const { stdout, code } = await this.run(args, { allowedCodes: [0, 1, 128] });
        const id = stdout.toString().trim();
        return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
    }
    /** Runs git on the store: see `Git.run`. */
    run(...[args, options]) {
        return this.git.run(args, { ...options, gitDir: this.gitDir });
    }
    async close() {
        removeTemporary(this.#folder);
    }
    /** Written by hand, without git init: no template, no hook, and one process less to wait for. */
    #lay(parts) {
        const reads = [(0,external_node_path_namespaceObject.join)(this.fetchDir, 'objects'), ...parts.objects];
        for (const gitDir of [this.gitDir, this.fetchDir]) {
            for (const folder of ['objects/info', 'objects/pack', 'refs/heads']) {
                (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(gitDir, folder), { recursive: true });
            }
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(gitDir, 'config'), configOf(parts, gitDir === this.gitDir ? parts.refFormat : 'files'));
        }
        (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(this.gitDir, 'objects/info/alternates'), formatAlternates(reads));
        this.#brokenRefs = copyRefs(parts.layout, this.gitDir);
        this.shallow = parts.shallow;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/report/leak.js
const RANK = { tree: 0, history: 1, unreachable: 2 };
/** What certainly is a secret comes before a file that only has its name. */
const KINDS = { 'private-key': 0, token: 1, 'p8-file': 2 };
/**
 * Puts findings of the same leak together. What is in the present tree comes first, then keys before mere names, then
 * the order of paths: so nobody can push a key out of sight with many harmless files.
 */
function groupLeaks(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.leak);
        if (group === undefined)
            groups.set(finding.leak, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()]
        .map(toLeak)
        .sort((a, b) => RANK[a.presence] - RANK[b.presence] || KINDS[a.kind] - KINDS[b.kind] || compare(placeOf(a), placeOf(b)));
}
function toLeak(group) {
    const findings = [...group].sort((a, b) => RANK[a.presence] - RANK[b.presence] || compare(sortKey(a), sortKey(b)));
    return {
        kind: findings.find(({ kind }) => kind !== 'p8-file')?.kind ?? 'p8-file',
        fingerprint: findings.find(({ fingerprint }) => fingerprint !== undefined)?.fingerprint,
        findings,
        presence: findings[0]?.presence ?? 'history',
        first: oldest(findings.flatMap(({ first }) => (first === undefined ? [] : [first]))),
        keyIds: distinct(findings.flatMap(({ keyId }) => (keyId === undefined ? [] : [keyId]))),
        forms: distinct(findings.map(({ form }) => form)),
    };
}
function oldest(commits) {
    const time = ({ date }) => {
        const parsed = Date.parse(date);
        return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
    };
    return commits.reduce((best, commit) => (best === undefined || time(commit) < time(best) ? commit : best), undefined);
}
function placeOf({ findings }) {
    return findings[0] === undefined ? '' : sortKey(findings[0]);
}
function sortKey({ place, objectId }) {
    return place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : `\u00ff${objectId}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function distinct(texts) {
    return [...new Set(texts)];
}
/** Leaks to which a branch or tag leads: these fail the job. The others are warned about. */
function failing(leaks) {
    return leaks.filter(({ presence }) => presence !== 'unreachable');
}
/** How many findings the leaks have together. */
function countFindings(leaks) {
    return leaks.reduce((count, leak) => count + leak.findings.length, 0);
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/entry-index.js
/** The entries of allow lists, found by what they name: only globs have to be tried one after the other. */
class EntryIndex {
    #entries;
    #places = new Map();
    #byKey = new Map();
    #byPath = new Map();
    #globs = [];
    constructor(entries) {
        this.#entries = entries;
        for (const [place, entry] of entries.entries()) {
            this.#places.set(entry, place);
            if (entry.kind === 'glob')
                this.#globs.push(entry);
            else {
                const map = entry.kind === 'key' ? this.#byKey : this.#byPath;
                const others = map.get(entry.name);
                if (others === undefined)
                    map.set(entry.name, [entry]);
                else
                    others.push(entry);
            }
        }
    }
    /** All entries that allow a finding, in their order. */
    fitting(finding) {
        if (this.#entries.length === 0)
            return [];
        const { fingerprint, place } = finding;
        const found = [...(this.#byKey.get(fingerprint ?? '') ?? [])];
        if (place.kind === 'file' || place.kind === 'name') {
            const path = place.path.toString('utf8');
            for (const name of namesOf(path))
                found.push(...(this.#byPath.get(name) ?? []));
            found.push(...this.#globs.filter((entry) => entry.matches(finding)));
        }
        return found.sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
    }
}
/** The path itself, and the folders above it, each with its slash. */
function namesOf(path) {
    const names = [path];
    for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
        names.push(path.slice(0, end + 1));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/judge.js

/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
function judge(findings, lists, heldByBase) {
    const headOnly = new Set(lists.headOnly.entries);
    const entries = [...lists.input.entries, ...lists.ruling.entries, ...headOnly];
    const index = new EntryIndex(entries);
    const leaking = [];
    const allowed = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = index.fitting(finding);
        for (const entry of fitting)
            used.add(entry);
        const entry = fitting.find((candidate) => !headOnly.has(candidate) || heldByBase(finding));
        if (entry === undefined)
            leaking.push(finding);
        else
            allowed.push({ finding, entry });
    }
    return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/parts.js
/** git itself writes 40000; older programs wrote 040000. */
function parts_isFolder({ mode }) {
    return mode === '40000' || mode === '040000';
}
/** Reads a tree object: `mode name<NUL>id`, the id in 20 or 32 bytes. A damaged rest is left out. */
function readTreeObject(content, idBytes) {
    const entries = [];
    let start = 0;
    while (start < content.length) {
        const space = content.indexOf(0x20, start);
        const end = content.indexOf(0, start);
        if (space < 0 || end < space || end + 1 + idBytes > content.length)
            break;
        entries.push({
            mode: content.toString('latin1', start, space),
            name: content.subarray(space + 1, end),
            objectId: content.toString('hex', end + 1, end + 1 + idBytes),
        });
        start = end + 1 + idBytes;
    }
    return entries;
}
const HEADERS = {
    author: "author's name or address",
    committer: "committer's name or address",
    tagger: "tagger's name or address",
    tag: 'name',
};
/** Which part of a commit or tag object a region begins in, in words; `content` may be missing. */
function partOf(content, region) {
    if (content === undefined)
        return 'text';
    const end = content.indexOf('\n\n');
    const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
    const line = header[region.line - 1];
    if (line === undefined)
        return 'message';
    return HEADERS[line.split(' ', 1)[0] ?? ''] ?? 'header';
}

;// CONCATENATED MODULE: ./build/src/leaks/search/batch-parser.js
/** Objects up to this size are handed over in one piece. */
const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const FIRST_CAPACITY = 256 * 1024;
const BLANK = 0x20;
const NEWLINE = 0x0a;
/** The id of the object that a header is of. */
function idOf({ buffer, idAt, idLength }) {
    return buffer.toString('latin1', idAt, idAt + idLength);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`.
 */
class batch_parser_BatchParser {
    buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
    idAt = 0;
    idLength;
    #visitor;
    #start = 0;
    #end = 0;
    /** Bytes needed from `#start` on before there is anything to do. */
    #needed = 1;
    /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
    #left = 0;
    #repeated = 0;
    #inWindows = false;
    /** @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256 */
    constructor(visitor, idLength) {
        this.#visitor = visitor;
        this.idLength = idLength;
    }
    /** Where the next bytes go: the place in `buffer`, and how many fit there. */
    room() {
        if (this.#start === this.#end && !this.#inWindows) {
            this.#start = 0;
            this.#end = 0;
        }
        if (this.buffer.length - this.#end < ROOM || this.#start + this.#needed > this.buffer.length)
            this.#makeRoom();
        return { offset: this.#end, length: this.buffer.length - this.#end };
    }
    /** `count` bytes were put where `room()` said. */
    filled(count) {
        this.#end += count;
        while (this.#end - this.#start >= this.#needed && this.#step()) {
            // Each step hands over an object or a window.
        }
    }
    /** Takes bytes that came in a buffer of their own. */
    take(chunk) {
        for (let at = 0; at < chunk.length;) {
            const { offset, length } = this.room();
            const count = chunk.copy(this.buffer, offset, at, at + length);
            this.filled(count);
            at += count;
        }
    }
    /** @throws when the output stopped in the middle of an object */
    finish() {
        if (this.#start !== this.#end || this.#inWindows)
            throw new Error('The output of git ended inside of an object');
    }
    /** @returns false when more bytes are needed */
    #step() {
        if (this.#inWindows)
            return this.#stepWindow();
        const { buffer } = this;
        const end = this.#end;
        let at = this.#start + this.idLength + 1;
        const kind = at < end ? buffer[at] : undefined;
        const typeLength = kind === 0x62 || kind === 0x74 ? (buffer[at + 1] === 0x61 ? 3 : 4) : kind === 0x63 ? 6 : 7;
        const type = typeLength === 3 ? 'tag' : typeLength === 6 ? 'commit' : kind === 0x62 ? 'blob' : 'tree';
        at += typeLength;
        if (at + 1 > end)
            return this.#need(at + 1 - this.#start);
        this.idAt = this.#start;
        if (typeLength === 7)
            return this.#missing(at);
        if (buffer[at] !== BLANK)
            throw new Error('The output of git has a form that is not known');
        let size = 0;
        for (at += 1; at < end && buffer[at] !== NEWLINE; at++)
            size = size * 10 + ((buffer[at] ?? 0) - 0x30);
        at += 1;
        if (at > end)
            return this.#need(at - this.#start + 1);
        if (size > WHOLE) {
            this.#visitor.begin(buffer.toString('latin1', this.idAt, this.idAt + this.idLength), type, size);
            this.#start = at;
            this.#left = size;
            this.#repeated = 0;
            this.#inWindows = true;
            return this.#need(1);
        }
        // The object, and the newline that git puts behind it.
        const next = at + size + 1;
        if (next > end)
            return this.#need(next - this.#start);
        this.#visitor.whole(this, type, at, at + size);
        this.#start = next;
        return this.#continue();
    }
    #stepWindow() {
        const fresh = this.#start + this.#repeated;
        const wanted = Math.min(this.#left, WINDOW);
        const last = wanted === this.#left;
        const to = fresh + wanted;
        if (to + (last ? 1 : 0) > this.#end)
            return this.#need(to + (last ? 1 : 0) - this.#start);
        this.#visitor.window(this.buffer, this.#start, fresh, to, last);
        this.#left -= wanted;
        if (last) {
            this.#inWindows = false;
            this.#start = to + 1;
        }
        else {
            this.#repeated = Math.min(OVERLAP, to - this.#start);
            this.#start = to - this.#repeated;
        }
        return this.#continue();
    }
    #missing(at) {
        const id = this.buffer.toString('latin1', this.#start, this.#start + this.idLength);
        const word = this.buffer.toString('latin1', at - 8, at + 1);
        if (word !== ' missing\n')
            throw new Error('The output of git has a form that is not known');
        this.#visitor.missing(id);
        this.#start = at + 1;
        return this.#continue();
    }
    #need(bytes) {
        this.#needed = bytes;
        return this.#end - this.#start >= bytes;
    }
    #continue() {
        this.#needed = 1;
        return true;
    }
    #makeRoom() {
        const capacity = Math.max(this.buffer.length, this.#needed + ROOM, this.#end - this.#start + ROOM);
        const target = capacity > this.buffer.length ? Buffer.allocUnsafeSlow(capacity) : this.buffer;
        this.buffer.copy(target, 0, this.#start, this.#end);
        this.buffer = target;
        this.#end -= this.#start;
        this.#start = 0;
    }
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: ./build/src/leaks/search/object-ids.js


/** The commands that list, without repetition, every object of a scope. */
function listers(scope) {
    const { tree, range } = scope;
    if (range.kind === 'all') {
        // Without a header to open this costs a walk over the indexes of the packs.
        return [{ args: ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'], input: '' }];
    }
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    const lists = [];
    if (tree !== undefined)
        lists.push({ args, input: `${tree}^{tree}\n` });
    if (range.kind === 'commits' && range.include.length > 0) {
        const excluded = [...range.exclude, ...(tree === undefined ? [] : [`${tree}^{tree}`])];
        lists.push({ args, input: [...range.include, ...excluded.map((id) => `^${id}`), ''].join('\n') });
    }
    return lists;
}
/**
 * Of a pack whose index is damaged git says so, leaves its objects out, and ends as if nothing were amiss. That an
 * alternate is gone was noticed before, and what it held may have been fetched.
 */
const COMPLAINT = /^(?:error|fatal): (?!object directory |unable to normalize alternate )/m;
/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;
/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out, and told, and so is
 * that git complained.
 * @throws {GitFailure} when git could not list all of them
 */
async function* idLines(store, lister, options) {
    const child = store.git.spawn(lister.args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // A git that ends before it has read its input tells by its exit code.
    child.stdin?.on('error', () => { });
    child.stdin?.end(lister.input);
    const ended = exitOf(child);
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of outputOf(child)) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const end = bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x0a) + 1;
            if (end > 0)
                yield onlyIds(bytes.subarray(0, end), options);
            rest = bytes.subarray(end);
        }
        if (rest.length > 0)
            yield onlyIds(rest, options);
        const { code, stderr } = await ended;
        if (code !== 0)
            throw new GitFailure(lister.args[0] ?? '', code, stderr);
        if (COMPLAINT.test(stderr))
            options.complaint();
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}
function exitOf(child) {
    const errors = [];
    child.stderr?.on('data', (chunk) => {
        if (errors.length < 16)
            errors.push(chunk);
    });
    const ended = (0,external_node_events_namespaceObject.once)(child, 'close').then(([code]) => ({
        code: typeof code === 'number' ? code : -1,
        stderr: Buffer.concat(errors).toString(),
    }));
    // Whoever waits for it hears of the fault; nobody may be waiting any more.
    ended.catch(() => { });
    return ended;
}
function outputOf(child) {
    if (child.stdout === null)
        throw new Error('git was started without a pipe');
    return child.stdout;
}
/** A line is an id, or `?` and the id of a missing object. */
function onlyIds(lines, { idLength, leaveOut, missing }) {
    const width = idLength + 1;
    const isClean = lines.length % width === 0 && !lines.includes(0x3f);
    if (isClean && (leaveOut === undefined || !lines.includes(leaveOut)))
        return lines;
    const ids = [];
    for (const line of lines.toString('latin1').split('\n')) {
        if (line.startsWith('?'))
            missing(line.slice(1, width));
        else if (line.length === idLength && line !== leaveOut)
            ids.push(`${line}\n`);
        else if (line !== '' && line !== leaveOut)
            throw new Error('git listed something that is no object id');
    }
    return Buffer.from(ids.join(''), 'latin1');
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/src/leaks/detect/layer.js
/**
 * A text as it is after some encodings were taken off, which knows for each of its bytes the place in the layer around
 * it, so that whatever is found can be told in places of the content.
 */
class Layer {
    bytes;
    /** Undefined for a part of the content itself. */
    origin;
    /** Where a part of the content begins in the content; 0 for all other layers. */
    offset;
    /** The encodings taken off so far, outermost first. */
    names;
    #text;
    constructor(bytes, origin, offset, names) {
        this.bytes = bytes;
        this.origin = origin;
        this.offset = offset;
        this.names = names;
    }
    /** The bytes as characters of Latin-1, one character a byte. */
    get text() {
        this.#text ??= this.bytes.toString('latin1');
        return this.#text;
    }
}
/** The part of the content between `from` and `to`, nothing taken off. */
function bareLayer(content, from, to) {
    return new Layer(content.subarray(from, to), undefined, from, []);
}
/** The part of a layer between two of its bytes. */
function sliceOf(layer, from, to) {
    const bytes = layer.bytes.subarray(from, to);
    if (layer.origin === undefined)
        return new Layer(bytes, undefined, layer.offset + from, layer.names);
    return new Layer(bytes, new SliceOrigin(layer.origin, from), 0, layer.names);
}
class SliceOrigin {
    around;
    pieced;
    #whole;
    #from;
    constructor(whole, from) {
        this.around = whole.around;
        this.pieced = whole.pieced;
        this.#whole = whole;
        this.#from = from;
    }
    first(index) {
        return this.#whole.first(this.#from + index);
    }
    last(index) {
        return this.#whole.last(this.#from + index);
    }
}
/** Where in the content the byte at `index` begins. */
function startOf(layer, index) {
    let place = index;
    let at = layer;
    for (let { origin } = at; origin !== undefined; { origin } = at) {
        place = origin.first(place);
        at = origin.around;
    }
    return at.offset + place;
}
/** Where in the content the byte at `index` ends: behind the last byte that stood for it. */
function endOf(layer, index) {
    let place = index;
    let at = layer;
    for (let { origin } = at; origin !== undefined; { origin } = at) {
        place = origin.last(place);
        at = origin.around;
    }
    return at.offset + place + 1;
}
/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
const GUESSED = 'pieces';

;// CONCATENATED MODULE: ./build/src/leaks/detect/layer-writer.js

/** Numbers a run: the index of its first byte, where that stood around, from byte to byte there, and how wide each is. */
const FIELDS = 4;
/** Writes a layer out of another one. Bytes that stood around at even distances are one run, and cost no memory each. */
class LayerWriter {
    #around;
    #bytes;
    #runs = new Int32Array(32 * FIELDS);
    /** Where the last run begins in `#runs`; negative without any. */
    #run = -FIELDS;
    #length = 0;
    /** @param capacity the most bytes that will be written */
    constructor(around, capacity = around.bytes.length) {
        this.#around = around;
        this.#bytes = Buffer.allocUnsafe(capacity);
    }
    get length() {
        return this.#length;
    }
    /** One byte that stood for the bytes around from `first` up to and with `last`. */
    write(byte, first, last) {
        const runs = this.#runs;
        const run = this.#run;
        const index = this.#length++;
        this.#bytes[index] = byte;
        const width = last + 1 - first;
        if (run >= 0 && runs[run + 3] === width) {
            const length = index - runs[run];
            const start = runs[run + 1];
            if (first === start + length * runs[run + 2])
                return;
            if (length === 1 && first > start) {
                runs[run + 2] = first - start;
                return;
            }
        }
        this.#begin(index, first, width);
    }
    copy(first, end) {
        if (end <= first)
            return;
        this.#begin(this.#length, first, 1);
        this.#around.bytes.copy(this.#bytes, this.#length, first, end);
        this.#length += end - first;
    }
    /** Forgets what was written, so that the writer can be used again. */
    clear() {
        this.#length = 0;
        this.#run = -FIELDS;
    }
    /** The layer, or undefined when nothing was written. */
    finish(name, pieced = false) {
        if (this.#length === 0)
            return undefined;
        const runs = this.#runs.subarray(0, this.#run + FIELDS);
        const origin = new WrittenOrigin(this.#around, runs, pieced);
        return new Layer(this.#bytes.subarray(0, this.#length), origin, 0, [...this.#around.names, name]);
    }
    #begin(index, first, width) {
        this.#run += FIELDS;
        if (this.#run === this.#runs.length) {
            const longer = new Int32Array(2 * this.#runs.length);
            longer.set(this.#runs);
            this.#runs = longer;
        }
        this.#runs[this.#run] = index;
        this.#runs[this.#run + 1] = first;
        this.#runs[this.#run + 2] = width;
        this.#runs[this.#run + 3] = width;
    }
}
class WrittenOrigin {
    around;
    pieced;
    #runs;
    constructor(around, runs, pieced) {
        this.around = around;
        this.pieced = pieced;
        this.#runs = runs;
    }
    first(index) {
        const runs = this.#runs;
        const run = this.#runOf(index);
        return runs[run + 1] + (index - runs[run]) * runs[run + 2];
    }
    last(index) {
        return this.first(index) + this.#runs[this.#runOf(index) + 3] - 1;
    }
    #runOf(index) {
        let low = 0;
        let high = this.#runs.length / FIELDS - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#runs[middle * FIELDS] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low * FIELDS;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base32.js

/** RFC 4648, and its alphabet with extended hex, in which the digits come first. */
const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', '0123456789ABCDEFGHIJKLMNOPQRSTUV'];
const SPACE = 64;
const NONE = 65;
/** For each alphabet, in either case, the value of each character. */
const TABLES = ALPHABETS.flatMap((alphabet) => [alphabet, alphabet.toLowerCase()].map((characters) => {
    const values = new Uint8Array(256).fill(NONE);
    for (const space of ' \t\r\n')
        values[space.charCodeAt(0)] = SPACE;
    for (let value = 0; value < 32; value++)
        values[characters.charCodeAt(value)] = value;
    return values;
}));
/** The shortest key of 67 bytes takes 108 characters. */
const SHORTEST = 106;
/** Eight characters stand for five bytes: so many places there are at which the bytes may begin. */
const BASE32_PHASES = 8;
/** The alphabets of which all characters between two offsets are; by chance, no text in base64 is of any. */
function base32Alphabets(bytes, from, to) {
    return TABLES.filter((values) => {
        for (let i = from; i < to; i++)
            if (values[bytes[i]] > SPACE)
                return false;
        return true;
    });
}
/** What a text holds from its character number `phase` on, white space not counted. */
function decodeBase32(bytes, alphabet, phase) {
    const decoded = Buffer.allocUnsafe(Math.ceil((bytes.length * 5) / 8));
    let length = 0;
    eachByte(bytes, alphabet, { start: 0, end: bytes.length }, phase, (byte) => {
        decoded[length++] = byte;
    });
    return decoded.subarray(0, length);
}
/** The runs of base32, white space within them ignored, each decoded at all alignments. */
function readBase32(layer, worth) {
    const layers = [];
    for (const { start, end } of runsOf(layer)) {
        for (const alphabet of base32Alphabets(layer.bytes, start, end)) {
            for (let phase = 0; phase < BASE32_PHASES; phase++) {
                if (!worth(decodeBase32(layer.bytes.subarray(start, end), alphabet, phase)))
                    continue;
                const writer = new LayerWriter(layer, end - start);
                eachByte(layer.bytes, alphabet, { start, end }, phase, (byte, first, last) => writer.write(byte, first, last));
                const read = writer.finish('base32');
                if (read !== undefined)
                    layers.push(read);
            }
        }
    }
    return layers;
}
/** A line that is long enough, and those behind it, white space between. */
const LINES = new RegExp(['A-Z2-7', 'a-z2-7', '0-9A-V', '0-9a-v'].map((all) => `[${all}]{32,}(?:\\s{1,64}[${all}]+)*`).join('|'), 'g');
/** What is all hex is none. */
const NO_HEX = /[^0-9a-fA-F\s]/;
function runsOf({ text }) {
    return Array.from(text.matchAll(LINES))
        .filter(([run]) => run.length >= SHORTEST && NO_HEX.test(run))
        .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
function eachByte(bytes, values, { start, end }, phase, take) {
    let skip = phase;
    let bits = 0;
    let buffered = 0;
    let first = start;
    for (let i = start; i < end; i++) {
        const value = values[bytes[i]];
        if (value >= SPACE || skip-- > 0)
            continue;
        buffered = ((buffered << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        take((buffered >> bits) & 255, first, i);
        first = i;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64.js

/** The value of each base64 character of either alphabet; white space 64; all else 65. */
const VALUES = new Uint8Array(256).fill(65);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, value) => {
    VALUES[character.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n\v\f\x85\xa0')
    VALUES[space.charCodeAt(0)] = 64;
/** The shortest key of 67 bytes takes 90 characters. */
const base64_SHORTEST = 88;
/** The runs of base64, white space within them ignored, each decoded at all four alignments. */
function readBase64(layer, worth) {
    const { bytes } = layer;
    const layers = [];
    for (let start = 0; start < bytes.length;) {
        let end = start;
        let count = 0;
        for (; end < bytes.length; end++) {
            const value = VALUES[bytes[end]];
            if (value > 64)
                break;
            if (value < 64)
                count++;
        }
        if (count >= base64_SHORTEST)
            layers.push(...decodeRun(layer, { start, end, count }, worth));
        start = end + 1;
    }
    return layers;
}
function decodeRun(layer, run, worth) {
    const layers = [];
    let start = run.start;
    for (let phase = 0; phase < 4; phase++) {
        // White space is passed over by the decoder, and may stand before the first character.
        while (VALUES[layer.bytes[start]] > 63)
            start++;
        const decoded = Buffer.from(layer.bytes.toString('latin1', start, run.end), 'base64');
        if (worth(decoded)) {
            const origin = new Base64Origin(layer, { start, end: run.end, count: run.count - phase });
            layers.push(new Layer(decoded, origin, 0, [...layer.names, 'base64']));
        }
        start++;
    }
    return layers;
}
/** Each three bytes stand in four characters. */
class Base64Origin {
    around;
    pieced = false;
    #run;
    /** Where each character stands; made when it is asked for. */
    #places;
    constructor(around, run) {
        this.around = around;
        this.#run = run;
    }
    first(index) {
        return this.#place(Math.floor((index * 4) / 3));
    }
    last(index) {
        return this.#place(Math.floor((index * 4) / 3) + 1);
    }
    #place(character) {
        const { start, end, count } = this.#run;
        if (count === end - start)
            return start + character;
        this.#places ??= placesOf(this.around.bytes, this.#run);
        return this.#places[character];
    }
}
function placesOf(bytes, { start, end, count }) {
    const places = new Int32Array(count);
    let found = 0;
    for (let i = start; i < end; i++)
        if (VALUES[bytes[i]] < 64)
            places[found++] = i;
    return places;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/characters.js

/** Fewer characters hold no key. */
const characters_SHORTEST = 60;
/** Of `od -c`, `od -a` and `hexdump -c`: the address, and up to sixteen characters in four columns each. */
const characters_LINES = /(?:^|[^0-9A-Za-z])[0-9a-f]{7,8}((?: [ -~]{3}){1,16})[ \r]*$/gm;
const WIDTH = 4;
const NAMES = {
    '': 32,
    sp: 32,
    nl: 10,
    cr: 13,
    ht: 9,
    '\\0': 0,
    '\\a': 7,
    '\\b': 8,
    '\\t': 9,
    '\\n': 10,
    '\\v': 11,
    '\\f': 12,
    '\\r': 13,
};
/** Of the words of armour, and of the OID, as they stand among characters in columns. */
const SIGNS = /K {3}E {3}Y|H {1,3}(?:316|ce) {3}=/;
/** So far behind an address such signs may stand. */
const REACH = 400;
/** Whether a dump of characters that may hold a key has the address of its second line at `at`. */
function areCharactersNear(bytes, at) {
    return SIGNS.test(bytes.toString('latin1', Math.max(0, at - REACH), at + REACH));
}
/** Dumps of characters: what is printable as it is, and the rest by name or in octal. */
function readCharacters(layer) {
    const writer = new LayerWriter(layer);
    for (const match of layer.text.matchAll(characters_LINES)) {
        const cells = match[1];
        const start = match.index + match[0].indexOf(cells);
        for (let at = 0; at < cells.length; at += WIDTH) {
            const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
            if (byte !== undefined)
                writer.write(byte, start + at, start + at + WIDTH - 1);
        }
    }
    const read = writer.length < characters_SHORTEST ? undefined : writer.finish('dump of characters');
    return read === undefined ? [] : [read];
}
function byteOf(cell) {
    if (cell.length === 1)
        return cell.charCodeAt(0);
    return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/src/leaks/detect/compressed.js


/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;
/** Parts of what is longer than the part of the content looked at are read as far as they go. */
const OPTIONS = { maxOutputLength: LARGEST, finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH, info: true };
/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any usual window (RFC 1950). */
function isCompressed(bytes) {
    const [first = 0, second = 0] = bytes;
    if (first === 0x1f)
        return second === 0x8b && bytes[2] === 8;
    return first === 0x78 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0 && bytes.length > 16;
}
/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const MOST = 4;
/** Where something compressed begins: at the start, or else wherever a file of gzip does. */
function compressedPlaces(bytes) {
    if (isCompressed(bytes))
        return [0];
    const places = [];
    for (let at = bytes.indexOf(GZIP); at >= 0 && places.length < MOST; at = bytes.indexOf(GZIP, at + 1))
        places.push(at);
    return places;
}
/**
 * What gzip or zlib compressed. Only the first member of a file of gzip: Node takes whatever stands behind it for the
 * next one, and fails.
 */
function readCompressed(layer) {
    return compressedPlaces(layer.bytes).flatMap((place) => inflateAt(layer, place));
}
/** What was compressed from `place` on. */
function inflateAt(layer, place) {
    const isGzip = layer.bytes[place] === 0x1f;
    const start = isGzip ? endOfHeader(layer.bytes, place) : place + 2;
    try {
        const { buffer, engine } = (0,external_node_zlib_namespaceObject.inflateRawSync)(layer.bytes.subarray(start), OPTIONS);
        const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + engine.bytesWritten) - 1);
        return buffer.length === 0 ? [] : [new Layer(buffer, origin, 0, [...layer.names, isGzip ? 'gzip' : 'zlib'])];
    }
    catch {
        // What only looks compressed, or is damaged.
        return [];
    }
}
/** Behind the header of gzip: ten bytes, and what their flags announce (RFC 1952, 2.3). */
function endOfHeader(bytes, start) {
    const flags = bytes[start + 3] ?? 0;
    let at = start + 10;
    if ((flags & 4) !== 0)
        at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    for (const text of [8, 16])
        if ((flags & text) !== 0)
            at = bytes.indexOf(0, at) + 1;
    return (flags & 2) === 0 ? at : at + 2;
}
/** Where a byte was is not known: all that was compressed stood for it. */
class WholeOrigin {
    around;
    pieced = false;
    #first;
    #end;
    constructor(around, first, end) {
        this.around = around;
        this.#first = first;
        this.#end = end;
    }
    first() {
        return this.#first;
    }
    last() {
        return this.#end;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/notation.js
/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}
/** By byte: the value of a hex digit; 255 for all other characters. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return digit < 0 ? 255 : digit;
});
/** The number that so many hex digits make, or -1. */
function hexAt(bytes, at, count) {
    let value = 0;
    for (let i = at; i < at + count; i++) {
        const digit = digitAt(bytes, i);
        if (digit > 15)
            return -1;
        value = (value << 4) | digit;
    }
    return value;
}
/** The value of the hex digit at `at`; more than 15 where none stands there. */
function digitAt(bytes, at) {
    return at < bytes.length ? DIGITS[bytes[at]] : 255;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/string-escapes.js

/** What stands behind a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27, Z: 26 })) {
    CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, string_escapes_NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) => character.charCodeAt(0));
function readBackslash(bytes, at) {
    const letter = bytes[at + 1];
    if (letter === undefined)
        return 0;
    if (letter === X) {
        const value = bytes[at + 2] === BRACE ? -1 : hexAt(bytes, at + 2, 2);
        return value >= 0 ? escapeOf(4, value) : readBraces(bytes, at);
    }
    if (letter === U) {
        let digits = at + 2;
        while (bytes[digits] === U)
            digits++;
        const value = hexAt(bytes, digits, 4);
        return value >= 0 ? escapeOf(digits + 4 - at, value) : readBraces(bytes, at);
    }
    if (letter === CAPITAL_U) {
        const value = hexAt(bytes, at + 2, 8);
        if (value >= 0)
            return escapeOf(10, value);
    }
    if (letter >= ZERO && letter < ZERO + 4) {
        const [second, third] = [(bytes[at + 2] ?? 0) - ZERO, (bytes[at + 3] ?? 0) - ZERO];
        const isOctal = second >= 0 && second < 8 && third >= 0 && third < 8;
        if (isOctal)
            return escapeOf(4, ((letter - ZERO) << 6) | (second << 3) | third);
        if (letter === ZERO)
            return escapeOf(2, 0);
    }
    if (letter === string_escapes_NEWLINE || (letter === RETURN && bytes[at + 2] === string_escapes_NEWLINE)) {
        let end = at + (letter === string_escapes_NEWLINE ? 2 : 3);
        while (bytes[end] === 0x20 || bytes[end] === 0x09)
            end++;
        return escapeOf(end - at, NOTHING);
    }
    return escapeOf(2, CONTROLS[letter] || letter);
}
/** `\u{41}` and `\x{41}`, zeros before the digits; else the letter stands for itself. */
function readBraces(bytes, at) {
    let end = at + 3;
    let value = 0;
    for (; bytes[at + 2] === BRACE && end < at + 12; end++) {
        const digit = digitAt(bytes, end);
        if (digit > 15)
            break;
        value = (value << 4) | digit;
    }
    if (end > at + 3 && bytes[end] === CLOSING && value >= 0)
        return escapeOf(end + 1 - at, value);
    return escapeOf(2, bytes[at + 1]);
}
const STRINGS = { name: 'string escapes', mark: BACKSLASH, read: readBackslash };

;// CONCATENATED MODULE: ./build/src/leaks/detect/escapes.js



/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');
/** Numbers behind a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix) => {
    const digits = new RegExp(`^[0-${radix - 1}]{1,3}`);
    return {
        name: 'string escapes',
        mark: STRINGS.mark,
        read: (bytes, at) => {
            const number = digits.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
            const value = Number.parseInt(number ?? '', radix);
            return number === undefined || value > 255 ? STRINGS.read(bytes, at) : escapeOf(1 + number.length, value);
        },
    };
});
const PERCENT = {
    name: 'percent-encoding',
    mark: 0x25,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        if (!WIDE.every((byte, i) => bytes[at + 1 + i] === byte))
            return 0;
        const wide = hexAt(bytes, at + 4, 2);
        return wide < 0 ? 0 : escapeOf(6, wide);
    },
};
const SOFT_BREAK = /^=[ \t]*\r?\n(?![-\s])/;
/** Longer white space than this before a line break is none that quoted-printable makes. */
const LONGEST_BREAK = 80;
const QUOTED_PRINTABLE = {
    name: 'quoted-printable',
    mark: 0x3d,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        const match = SOFT_BREAK.exec(bytes.toString('latin1', at, at + LONGEST_BREAK));
        return match === null ? 0 : escapeOf(match[0].length, NOTHING);
    },
};
const ENTITY_NAMES = {
    quot: 34,
    QUOT: 34,
    amp: 38,
    AMP: 38,
    apos: 39,
    lt: 60,
    LT: 60,
    gt: 62,
    GT: 62,
    nbsp: 32,
    NewLine: 10,
    Tab: 9,
    plus: 43,
    sol: 47,
    equals: 61,
    hyphen: 45,
    dash: 45,
    lowbar: 95,
    UnderBar: 95,
    colon: 58,
    comma: 44,
    period: 46,
    bsol: 92,
    lbrace: 123,
    lcub: 123,
    rcub: 125,
    rbrace: 125,
    percnt: 37,
    num: 35,
    shy: NOTHING,
    ZeroWidthSpace: NOTHING,
};
const ENTITY = /^&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]{2,14});)/;
const LONGEST_ENTITY = 24;
const ENTITIES = {
    name: 'HTML entities',
    mark: 0x26,
    read: (bytes, at) => {
        const match = ENTITY.exec(bytes.toString('latin1', at, at + LONGEST_ENTITY));
        if (match === null)
            return 0;
        const [all, hex, decimal, name] = match;
        const named = ENTITY_NAMES[name ?? ''];
        if (named !== undefined)
            return escapeOf(all.length, named);
        if (hex !== undefined)
            return escapeOf(all.length, Math.min(256, Number.parseInt(hex, 16)));
        return decimal === undefined ? 0 : escapeOf(all.length, Math.min(256, Number.parseInt(decimal, 10)));
    },
};
/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8 = {
    name: 'UTF-8',
    mark: 0xc2,
    read: (bytes, at) => {
        const next = bytes[at + 1] ?? 0;
        return next >> 6 === 2 ? escapeOf(2, ((bytes[at] & 3) << 6) | (next & 63)) : 0;
    },
};
/** The escapes of JSON and of strings in most languages. */
const STRING_ESCAPES = readingOf(STRINGS);
/** The same where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = (layer, worth) => NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => readingOf(notation)(layer, worth)) : [];
const NUMBER = /\\[1-9]/;
const READ_PERCENT = readingOf(PERCENT);
const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const escapes_SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const READ_QUOTED_PRINTABLE = (layer, worth) => escapes_SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, worth) : [];
const READ_UTF8 = readingOf(UTF8);
/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
const MIXED_ESCAPES = (layer, worth) => {
    let last = layer;
    for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES])
        last = reading(last, worth)[0] ?? last;
    return last === layer ? [] : [last];
};
/** Those that seldom stand where others do. */
const RARE_ESCAPES = [READ_QUOTED_PRINTABLE, READ_UTF8];
function readingOf(notation) {
    return (layer) => {
        const read = takeOff(layer, notation);
        return read === undefined ? [] : [read];
    };
}
function takeOff(layer, notation) {
    const { bytes } = layer;
    const { mark, read } = notation;
    // UTF-8 writes one half of Latin-1 behind the mark, the other behind the byte after it.
    const other = mark === UTF8.mark ? mark + 1 : mark;
    if (!bytes.includes(mark) && (other === mark || !bytes.includes(other)))
        return undefined;
    const writer = new LayerWriter(layer);
    let done = 0;
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at];
        const found = byte === mark || byte === other ? read(bytes, at) : 0;
        if (found === 0) {
            at++;
            continue;
        }
        writer.copy(done, at);
        done = at + (found >> 10);
        const value = found & 0x3ff;
        if (value !== NOTHING)
            writer.write(value, at, done - 1);
        at = done;
    }
    if (done === 0)
        return undefined;
    writer.copy(done, bytes.length);
    return writer.finish(notation.name);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/git-patch.js


/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const GIT_PATCH = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const LINE = /([A-Za-z])([!-~]+)/g;
/** The alphabet of git's base85. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const GROUP = 5;
/** The binary files in patches of git: base85 of what zlib compressed. */
function readGitPatch(layer) {
    const layers = [];
    for (const match of layer.text.matchAll(BLOCK)) {
        const lines = match[1];
        const start = match.index + match[0].length - lines.length;
        const writer = new LayerWriter(layer, lines.length);
        for (const { index, 1: length, 2: digits } of lines.matchAll(LINE)) {
            writeLine(writer, lengthOf(length), digits, start + index + 1);
        }
        const read = writer.finish('patch of git');
        if (read !== undefined)
            layers.push(...inflateAt(read, 0));
    }
    return layers;
}
/** `A` to `Z` stand for 1 to 26, `a` to `z` for 27 to 52. */
function lengthOf(character) {
    const code = character.charCodeAt(0);
    return code < 0x61 ? code - 0x40 : code - 0x60 + 26;
}
/** Each five characters are four bytes; of the last ones as many as the length of the line leaves. */
function writeLine(writer, length, digits, first) {
    let left = length;
    for (let at = 0; at + GROUP <= digits.length; at += GROUP) {
        let value = 0;
        for (let i = at; i < at + GROUP; i++)
            value = value * ALPHABET.length + ALPHABET.indexOf(digits[i]);
        for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
            writer.write((value >>> shift) & 255, first + at, first + at + GROUP - 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/run-kinds.js
/** What a byte may be a part of, one bit each. */
const BASE64 = 1;
const HEX = 2;
const run_kinds_SPACE = 4;
/** All that may stand in and between numbers. */
const NUMBERS = 8;
const DIGIT = 16;
/** By byte. */
const run_kinds_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    let kinds = 0;
    if (/[A-Za-z0-9+/_-]/.test(character))
        kinds |= BASE64;
    if (/[0-9a-fA-F]/.test(character))
        kinds |= HEX;
    if (/[ \t\r\n]/.test(character))
        kinds |= run_kinds_SPACE;
    if (/[\t\r\n -@[-`{-~a-fhuxA-FHUX]/.test(character))
        kinds |= NUMBERS;
    if (/[0-9]/.test(character))
        kinds |= DIGIT;
    return kinds;
});
/** Whether all bytes between two offsets are of a kind. */
function areAll(kind, bytes, start, end) {
    for (let i = start; i < end; i++)
        if ((run_kinds_KINDS[bytes[i]] & kind) === 0)
            return false;
    return true;
}
/** Where the bytes of a kind around `at` begin, at or behind `from`. */
function startOfRun(kind, bytes, at, from) {
    let start = at;
    while (start > from && (run_kinds_KINDS[bytes[start - 1]] & kind) !== 0)
        start--;
    return start;
}
/** Where the bytes of a kind that begin at `at` end, at or before `to`. */
function endOfRun(kind, bytes, at, to) {
    let end = at;
    while (end < to && (run_kinds_KINDS[bytes[end]] & kind) !== 0)
        end++;
    return end;
}
/** The offsets at which the runs of a kind begin and end that have at least so many bytes. */
function run_kinds_runsOf(kind, bytes, least) {
    const table = run_kinds_KINDS;
    const runs = [];
    // A run of that length covers every place at that distance.
    for (let probe = least - 1; probe < bytes.length;) {
        if ((table[bytes[probe]] & kind) === 0) {
            probe += least;
            continue;
        }
        const start = startOfRun(kind, bytes, probe, 0);
        const end = endOfRun(kind, bytes, probe, bytes.length);
        if (end - start >= least)
            runs.push([start, end]);
        probe = end + least;
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/groups.js


/** What people and programs put between groups of characters. */
const SEPARATORS = ' \n\t,.-|_:;/';
/**
 * The body of a key in lines or groups of two to seven characters, too short for its literals. Marked by `?` is what
 * parts them; where that is two characters, such as a comma and a space, it is marked by `!?`.
 */
const GROUPED = [
    'qG?SM?49',
    'q?GSM?49',
    'qG?SM4?9',
    '?SM49?Aw',
    'GSM49?Ag',
    'CCqG?SM4',
    'ByqGSM?4',
    'GSM49A?g',
    'CqGSM4?9',
];
const GROUPED_WIDE = ['SM49!?Aw', 'SM49!?Ag', 'qG!?SM49', 'qGSM!?49', 'SM49A!?g', 'GSM4!?9A'];
/** Such groups, as the matcher takes them. */
const GROUP_PATTERNS = [
    ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
    ...GROUPED_WIDE.map((group) => Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character))),
];
const PARTS = /[A-Za-z0-9]+/g;
const BODY = 'AMBMGByqGSM49AgEGCCqGSM49AwEH';
/** Whether eight characters are such groups. */
function isGrouped(literal) {
    const joined = (literal.match(PARTS) ?? []).join('');
    return joined.length >= 6 && joined.length < literal.length && BODY.includes(joined);
}
/** Long enough for a key, and what parts its groups, where that is of base64 itself. */
const SHORTEST_RUN = 100;
/** Fewer groups of one length are chance. */
const FEWEST = 4;
/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer) {
    const runs = run_kinds_runsOf(BASE64, layer.bytes, SHORTEST_RUN);
    if (runs.length === 0)
        return [];
    return ['-', '_', '/'].flatMap((separator) => {
        const writer = new LayerWriter(layer);
        for (const [start, end] of runs) {
            const groups = layer.text.slice(start, end).split(separator);
            for (const [first, last] of evenGroups(groups))
                writer.copy(start + first, start + last);
        }
        return [writer.finish('groups', true)].filter((each) => each !== undefined);
    });
}
/** Where groups stand of which so many in a row are of one length, and behind them a shorter one. */
function evenGroups(groups) {
    const places = [];
    let row = [];
    let at = 0;
    for (const { length } of groups) {
        const [first] = row;
        const width = first === undefined ? length : first[1] - first[0];
        if (length === width)
            row.push([at, at + length]);
        else {
            if (row.length >= FEWEST)
                places.push(...row);
            if (row.length >= FEWEST && length < width)
                places.push([at, at + length]);
            row = [[at, at + length]];
        }
        at += length + 1;
    }
    return row.length >= FEWEST ? [...places, ...row] : places;
}

;// CONCATENATED MODULE: ./build/src/key/der.js
/**
 * A small reader of DER (ITU-T X.690): definite lengths in their shortest form, tags below 31. It never throws; what is
 * not DER is `undefined`.
 */
/** Tags that occur in keys, public keys and certificates. */
const TAG = {
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    sequence: 0x30,
    context0: 0xa0,
    context1: 0xa1,
    context1Primitive: 0x81,
};
/** Reads tag and length at `offset`. The content may be cut off: compare `end` with what there is. */
function readHeader(bytes, offset) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        return undefined;
    if (first < 0x80)
        return { tag, start: offset + 2, end: offset + 2 + first };
    const count = first & 0x7f;
    // Four bytes of length are more than any file here has; none at all is BER's indefinite form.
    if (count === 0 || count > 4)
        return undefined;
    let length = 0;
    for (let index = 0; index < count; index++) {
        const byte = bytes[offset + 2 + index];
        if (byte === undefined)
            return undefined;
        length = length * 256 + byte;
    }
    if (length < 0x80 || length < 256 ** (count - 1))
        return undefined;
    const start = offset + 2 + count;
    return { tag, start, end: start + length };
}
/** The elements that fill `parent` exactly; undefined where they do not. */
function readChildren(bytes, parent) {
    const children = [];
    let offset = parent.start;
    while (offset < parent.end) {
        const child = readHeader(bytes, offset);
        if (child === undefined || child.end > parent.end || child.end > bytes.length)
            return undefined;
        children.push(child);
        offset = child.end;
    }
    return children;
}
/** The content of an element as lower-case hex. */
function hexOf(bytes, element) {
    return Buffer.from(bytes.subarray(element.start, element.end)).toString('hex');
}

;// CONCATENATED MODULE: ./build/src/key/curves.js

/** Object identifiers as the hex of their DER content (RFC 5480, RFC 8410, SEC 2, RFC 5639). */
const CURVES = new Map([
    ['2a8648ce3d030107', 'P-256'],
    ['2a8648ce3d030101', 'P-192'],
    ['2b81040021', 'P-224'],
    ['2b81040022', 'P-384'],
    ['2b81040023', 'P-521'],
    ['2b8104000a', 'secp256k1'],
    ['2b2403030208010107', 'brainpoolP256r1'],
    ['2b240303020801010b', 'brainpoolP384r1'],
    ['2b240303020801010d', 'brainpoolP512r1'],
    ['2a811ccf5501822d', 'SM2'],
]);
const PRIME_FIELD = '2a8648ce3d0101';
/** The numbers of P-256 (FIPS 186-4, D.1.2.3; SEC 2, 2.4.2), big-endian. */
const PRIME = Buffer.from('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff', 'hex');
const A = Buffer.from('ffffffff00000001000000000000000000000000fffffffffffffffffffffffc', 'hex');
const B = Buffer.from('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b', 'hex');
const GENERATOR_X = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
/**
 * The curve that `ECParameters` (RFC 5480, 2.1.1) names or spells out: `P-256`, the name of another curve, `unknown`
 * for one that is not in our table; undefined when the parameters are absent, NULL, or no parameters at all.
 */
function readCurve(bytes, parameters) {
    if (parameters?.tag === TAG.oid)
        return CURVES.get(hexOf(bytes, parameters)) ?? 'unknown';
    if (parameters?.tag === TAG.sequence)
        return isSpelledOut(bytes, parameters) ? 'P-256' : 'unknown';
    return undefined;
}
/** Whether these explicit parameters (SEC 1, C.2) are those of P-256. */
function isSpelledOut(bytes, parameters) {
    const [, field, curve, base, order] = readChildren(bytes, parameters) ?? [];
    if (field === undefined || curve === undefined || base === undefined || order === undefined)
        return false;
    const [fieldType, prime] = readChildren(bytes, field) ?? [];
    const [a, b] = readChildren(bytes, curve) ?? [];
    if (fieldType === undefined || prime === undefined || a === undefined || b === undefined)
        return false;
    return (hexOf(bytes, fieldType) === PRIME_FIELD &&
        isNumber(bytes, prime, PRIME) &&
        isNumber(bytes, a, A) &&
        isNumber(bytes, b, B) &&
        isNumber(bytes, order, ORDER) &&
        // 04, 02 or 03 leads; x alone tells the base point but for its sign, which would make a point that does not fit.
        GENERATOR_X.equals(bytes.subarray(base.start + 1, base.start + 33)));
}
function isNumber(bytes, element, number) {
    return unsigned(bytes.subarray(element.start, element.end)).equals(number);
}
/** A big-endian number without its leading zeros. */
function unsigned(number) {
    let start = 0;
    while (number[start] === 0)
        start++;
    return Buffer.from(number.subarray(start));
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/src/key/p256-key.js


/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
const SPKI_HEAD = Buffer.from(`3059${ALGORITHM}034200`, 'hex');
/**
 * A private P-256 key that was checked. The private number is out of reach of printing, JSON and inspection: all of
 * them show the fingerprint only.
 */
class P256Key {
    #scalar;
    #point;
    /** `SHA256:` and base64 of the SHA-256 of the DER SubjectPublicKeyInfo. Safe to publish. */
    fingerprint;
    /** Whether the public point stood beside the private number, and so proved that neither is corrupted. */
    hasPoint;
    /**
     * @param scalar the private number, 32 bytes big-endian
     * @param point its public point, uncompressed: 04, x, y (65 bytes)
     */
    constructor(scalar, point, hasPoint) {
        this.#scalar = Buffer.from(scalar);
        this.#point = Buffer.from(point);
        this.hasPoint = hasPoint;
        const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(SPKI_HEAD).update(this.#point).digest('base64');
        this.fingerprint = `SHA256:${digest}`;
    }
    /** The key for signing ES256; it cannot be exported. */
    toCryptoKey() {
        const pkcs8 = Buffer.concat([PKCS8_HEAD, this.#scalar, PKCS8_MIDDLE, this.#point]);
        const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
        return globalThis.crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    }
    /** The public half as a JSON Web Key. */
    publicJwk() {
        return {
            kty: 'EC',
            crv: 'P-256',
            x: this.#point.subarray(1, 33).toString('base64url'),
            y: this.#point.subarray(33).toString('base64url'),
        };
    }
    toString() {
        return `P256Key ${this.fingerprint}`;
    }
    toJSON() {
        return this.toString();
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return this.toString();
    }
}

;// CONCATENATED MODULE: ./build/src/key/reading.js
function fail(problem, detail) {
    return detail === undefined ? { ok: false, problem } : { ok: false, problem, detail };
}

;// CONCATENATED MODULE: ./build/src/key/proof.js




/**
 * Checks the range of a private number (big-endian, of any length), derives its public point, and compares it with the one
 * that stood beside it, if any.
 */
function prove(number, point, place) {
    // Some programs drop leading zeros, some add one.
    const short = unsigned(number);
    if (short.length > 32)
        return fail('scalar-out-of-range');
    const scalar = Buffer.concat([Buffer.alloc(32 - short.length), short]);
    if (short.length === 0 || scalar.compare(ORDER) >= 0)
        return fail('scalar-out-of-range');
    const ecdh = (0,external_node_crypto_namespaceObject.createECDH)('prime256v1');
    ecdh.setPrivateKey(scalar);
    const derived = ecdh.getPublicKey();
    if (point !== undefined && !isSamePoint(derived, point))
        return fail('point-mismatch');
    const proven = point !== undefined;
    return { ok: true, key: new P256Key(scalar, derived, proven), proven, ...place };
}
/** Compares with a point in any form of SEC 1, 2.3.3: uncompressed (04), compressed (02, 03) or hybrid (06, 07). */
function isSamePoint(derived, point) {
    const form = point[0];
    const sign = derived[64] & 1;
    if (form === 4)
        return derived.equals(point);
    const x = derived.subarray(1, 33);
    if (form === 2 + sign)
        return x.equals(point.subarray(1));
    return form === 6 + sign && derived.subarray(1).equals(point.subarray(1));
}

;// CONCATENATED MODULE: ./build/src/key/ec-key.js




/**
 * ECPrivateKey of RFC 5915.
 *
 * @param named the curve that PKCS#8 names around it
 * @param beside the public key of RFC 5958, behind it
 */
function readEcKey(der, sequence, place, named, beside) {
    const [version, scalar, ...rest] = readChildren(der, sequence) ?? [];
    if (version?.tag !== TAG.integer || scalar?.tag !== TAG.octetString)
        return fail('malformed');
    const inside = rest[0]?.tag === TAG.context0 ? rest.shift() : undefined;
    const pointInside = rest[0]?.tag === TAG.context1 ? rest.shift() : undefined;
    const own = inside === undefined ? undefined : readCurve(der, readHeader(der, inside.start));
    // Nothing is passed over: where a point was destroyed, the key would be read as one that never had any.
    if (rest.length > 0 || (inside !== undefined && own === undefined))
        return fail('malformed');
    const curve = named ?? own;
    if (own !== undefined && own !== curve)
        return fail('malformed');
    const number = der.subarray(scalar.start, scalar.end);
    const inner = readPoint(der, pointInside);
    const outer = readPoint(der, beside);
    if (inner === 'malformed' || outer === 'malformed')
        return fail('malformed');
    const first = prove(number, inner ?? outer, place);
    // Where the point stands in both places, it has to fit in both.
    const reading = first.ok && inner !== undefined && outer !== undefined ? prove(number, outer, place) : first;
    const fits = reading.ok && reading.proven;
    if (curve === 'P-256')
        return reading;
    if (curve === undefined)
        return fits ? reading : fail('no-curve');
    return fits ? fail('malformed') : fail('other-curve', curve);
}
/** The bytes of a public point: `[1]` around a BIT STRING, or in its place. */
function readPoint(der, element) {
    if (element === undefined)
        return undefined;
    const bits = element.tag === TAG.context1 ? readHeader(der, element.start) : { ...element, tag: TAG.bitString };
    if (bits?.tag !== TAG.bitString || bits.end !== element.end || der[bits.start] !== 0)
        return 'malformed';
    return der.subarray(bits.start + 1, bits.end);
}

;// CONCATENATED MODULE: ./build/src/key/p256.js





const EC_PUBLIC_KEY = '2a8648ce3d0201';
const RSA = /^2a864886f70d0101/;
/** X25519, X448, Ed25519, Ed448 (RFC 8410). */
const EDWARDS = {
    '2b656e': 'X25519',
    '2b656f': 'X448',
    '2b6570': 'Ed25519',
    '2b6571': 'Ed448',
};
/** Numbers without a name: two are an RSA public key, six a DSA key, and nine or more an RSA key (RFC 8017). */
const BARE_NUMBERS = { 2: 'public-key', 6: 'other-algorithm' };
/** What may stand behind the key in PKCS#8: attributes, and since RFC 5958 the public key. */
const AFTER = [TAG.context0, TAG.context1, TAG.context1Primitive];
/** PKCS#5 and PKCS#12 password-based encryption. */
const PASSWORD_BASED = /^2a864886f70d01(05|0c01)/;
const PKCS7 = /^2a864886f70d0107/;
const NOT_DER = { ok: false, problem: 'not-der' };
/**
 * Reads a private key of P-256 from the start of `der`: PKCS#8 (RFC 5208, 5958) or SEC1 (RFC 5915), in any of the ways
 * in which programs write them. The point is derived from the private number and compared with what stands beside it.
 * Never throws; bytes that are no such key say what they are.
 */
function readP256(der) {
    if (der[0] !== TAG.sequence || der.length < 8)
        return NOT_DER;
    const outer = readHeader(der, 0);
    if (outer === undefined)
        return NOT_DER;
    if (outer.end > der.length)
        return isHeadOfKey(der, outer) ? fail('truncated') : NOT_DER;
    const children = readChildren(der, outer);
    const first = children?.[0];
    if (children === undefined || first === undefined)
        return isHeadOfKey(der, outer) ? fail('malformed') : NOT_DER;
    if (first.tag === TAG.sequence)
        return readWithoutVersion(der, first, children);
    if (first.tag !== TAG.integer)
        return NOT_DER;
    return readVersioned(der, outer, children);
}
/** The key of a private number and, where given, its point (04, x, y), as a JSON Web Key holds them. */
function readNumbers(scalar, point) {
    return prove(scalar, point, { length: scalar.length, encoding: 'sec1' });
}
/** Whether a short version number follows, and then what PKCS#8 or SEC1 goes on with. */
function isHeadOfKey(der, outer) {
    const at = outer.start;
    const next = der[at + 3];
    return (der[at] === TAG.integer &&
        der[at + 1] === 1 &&
        der[at + 2] <= 3 &&
        (next === TAG.sequence || next === TAG.octetString || next === TAG.integer));
}
/** Public keys, certificates and encrypted keys begin with a sequence. */
function readWithoutVersion(der, first, children) {
    const second = children[1];
    const inner = readChildren(der, first)?.[0];
    if (second === undefined || inner === undefined)
        return NOT_DER;
    if (inner.tag === TAG.oid && second.tag === TAG.bitString)
        return fail('public-key');
    if (inner.tag === TAG.oid && second.tag === TAG.octetString) {
        return PASSWORD_BASED.test(hexOf(der, inner)) ? fail('encrypted') : NOT_DER;
    }
    return second.tag === TAG.sequence && children[2]?.tag === TAG.bitString ? fail('certificate') : NOT_DER;
}
/** Private keys and PKCS#12 begin with a version number. */
function readVersioned(der, outer, children) {
    const [version, second, third] = children;
    if (second === undefined)
        return NOT_DER;
    if (second.tag === TAG.integer)
        return fail(BARE_NUMBERS[children.length] ?? 'rsa');
    const place = { length: outer.end };
    if (second.tag === TAG.octetString) {
        return readEcKey(der, outer, { ...place, encoding: 'sec1' }, undefined, undefined);
    }
    if (second.tag !== TAG.sequence)
        return NOT_DER;
    const [algorithm, parameters] = readChildren(der, second) ?? [];
    if (algorithm?.tag !== TAG.oid)
        return NOT_DER;
    const name = hexOf(der, algorithm);
    if (der[version.start] === 3 && PKCS7.test(name))
        return fail('pkcs12');
    if (third?.tag !== TAG.octetString)
        return NOT_DER;
    if (RSA.test(name))
        return fail('rsa');
    const edwards = EDWARDS[name];
    if (edwards !== undefined)
        return fail('ed25519', edwards);
    const inner = readHeader(der, third.start);
    if (inner?.tag !== TAG.sequence || inner.end !== third.end) {
        return fail(name === EC_PUBLIC_KEY ? 'malformed' : 'other-algorithm');
    }
    const after = children.slice(3);
    if (!after.every(({ tag }) => AFTER.includes(tag)))
        return fail('malformed');
    const curve = readCurve(der, parameters);
    const pointAfter = after.find(({ tag }) => tag !== TAG.context0);
    const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
    if (name === EC_PUBLIC_KEY)
        return reading;
    // A key of ours under the name of another algorithm is a damaged one.
    return fail(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/jwk.js

const MEMBER = /(?<![A-Za-z0-9])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;
/** Private JSON Web Keys of P-256 whose point fits: `d`, `x` and `y` near the curve's name, in any order. */
function findJwk(layer) {
    if (!layer.bytes.includes('P-256'))
        return [];
    const members = Array.from(layer.text.matchAll(MEMBER), (match) => ({
        name: match[1].toLowerCase(),
        value: match[2].replaceAll('+', '-').replaceAll('/', '_'),
        first: match.index,
        end: match.index + match[0].length,
    }));
    const places = new Map();
    for (const { name, value, first, end } of members) {
        const id = `${name}:${value}`;
        const known = places.get(id);
        if (known === undefined)
            places.set(id, [{ first, end }]);
        else
            known.push({ first, end });
    }
    const curves = members.filter(({ value }) => value === 'P-256');
    const matches = [];
    for (const member of members) {
        if (member.name !== 'd' || member.value === 'P-256')
            continue;
        const scalar = Buffer.from(member.value, 'base64url');
        const reading = readNumbers(scalar, undefined);
        if (!reading.ok)
            continue;
        const { x, y } = reading.key.publicJwk();
        const near = (all = []) => all.find(({ first }) => Math.abs(first - member.first) < JWK_REACH);
        const parts = [near(places.get(`x:${x}`)), near(places.get(`y:${y}`)), near(curves)];
        if (parts.some((part) => part === undefined))
            continue;
        matches.push({
            kind: 'private-key',
            key: reading.key,
            proven: true,
            form: 'JWK',
            first: member.first,
            end: member.end,
        });
    }
    return matches;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/key-numbers.js


/** The curve, as libraries for JSON Web Keys name it. */
const CURVE = /P[-_]256/;
/** Such a number in base64: of 32 bytes, without padding. */
const NUMBER_LENGTH = 43;
/** No text that holds one key in numbers holds more of them: to try one takes time. */
const key_numbers_MOST = 40;
/** Point and private number in one (ANSI X9.63), in base64 and in hex, and what CryptoKit calls it. */
const key_numbers_WHOLE = /(?<![A-Za-z0-9+/_-])(?:B[A-P][A-Za-z0-9+/_-]{128}|04[0-9a-fA-F]{192})(?![A-Za-z0-9+/_-])/g;
const WHOLE_NAME = 'x963';
const HEX_LENGTH = 194;
/** The same as Windows keeps it, with a head that names the curve and the length of its numbers. */
const WINDOWS = /RUNTMiAAAA[A-Za-z0-9+/]{129}/g;
const WINDOWS_BEGINNING = 'RUNTMiAAAA';
const WINDOWS_HEAD = 8;
/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer) {
    const { text } = layer;
    const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
    return [...(CURVE.test(text) ? findApart(layer) : []), ...(isWhole ? findWhole(text) : [])];
}
function findApart({ bytes, text }) {
    const numbers = run_kinds_runsOf(BASE64, bytes, NUMBER_LENGTH)
        .filter(([first, end]) => end - first === NUMBER_LENGTH)
        .map(([first, end]) => ({ written: text.slice(first, end), first }));
    if (numbers.length < 3 || numbers.length > key_numbers_MOST)
        return [];
    const known = new Set(numbers.map(({ written }) => written.replaceAll('+', '-').replaceAll('/', '_')));
    return numbers.flatMap(({ written, first }) => {
        const reading = readNumbers(Buffer.from(written, 'base64url'), undefined);
        if (!reading.ok)
            return [];
        const { x, y } = reading.key.publicJwk();
        return known.has(x) && known.has(y) ? [matchOf(reading.key, first, first + written.length)] : [];
    });
}
function findWhole(text) {
    const matches = [];
    const add = (written, first, whole) => {
        if (whole.length !== 97)
            return;
        const reading = readNumbers(whole.subarray(65), whole.subarray(0, 65));
        if (reading.ok && reading.proven)
            matches.push(matchOf(reading.key, first, first + written.length));
    };
    for (const { index, 0: written } of text.matchAll(key_numbers_WHOLE)) {
        add(written, index, Buffer.from(written, written.length === HEX_LENGTH ? 'hex' : 'base64'));
    }
    for (const { index, 0: written } of text.matchAll(WINDOWS)) {
        const numbers = Buffer.from(written, 'base64').subarray(WINDOWS_HEAD);
        add(written, index, Buffer.concat([Buffer.of(4), numbers]));
    }
    return matches;
}
function matchOf(key, first, end) {
    return { kind: 'private-key', key, proven: true, form: 'numbers of a key', first, end };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/ssh-reader.js
/** Reads what programs of SSH write: numbers of four bytes, and strings behind their lengths (RFC 4251, 5). */
class SshReader {
    at;
    #bytes;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    number() {
        if (this.at + 4 > this.#bytes.length)
            return undefined;
        this.at += 4;
        return this.#bytes.readUInt32BE(this.at - 4);
    }
    string() {
        const length = this.number();
        if (length === undefined || this.at + length > this.#bytes.length)
            return undefined;
        this.at += length;
        return this.#bytes.subarray(this.at - length, this.at);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssh.js


/** What every file of the format begins with (OpenSSH, PROTOCOL.key). */
const OPENSSH_MAGIC = Buffer.from('openssh-key-v1\0');
const TYPE = Buffer.from('ecdsa-sha2-nistp256');
/** A file says how many keys it holds, and in practice it is one. */
const KEYS = 1;
/** Keys of P-256 in OpenSSH's own format, not encrypted, whose point fits. */
function findOpenSsh({ bytes }) {
    const matches = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        const reader = new SshReader(bytes, at + OPENSSH_MAGIC.length);
        const cipher = reader.string();
        reader.string();
        reader.string();
        if (cipher?.toString() !== 'none' || reader.number() !== KEYS)
            continue;
        reader.string();
        const secret = reader.string();
        if (secret === undefined)
            continue;
        const key = readSecret(secret);
        if (key?.ok === true && key.proven) {
            const end = reader.at;
            matches.push({ kind: 'private-key', key: key.key, proven: true, form: 'OpenSSH key', first: at, end });
        }
    }
    return matches;
}
/** Two numbers against wrong passwords, the type, the curve, the point, the private number. */
function readSecret(secret) {
    const reader = new SshReader(secret, 8);
    if (reader.string()?.equals(TYPE) !== true)
        return undefined;
    reader.string();
    const point = reader.string();
    const number = reader.string();
    if (point === undefined || number === undefined)
        return undefined;
    return readNumbers(number, point);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keys.js



/** Constant bytes that are in every key, or in every one of a kind (RFC 5480, RFC 5915). */
const ANCHORS = ['2a8648ce3d0201', '2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));
/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const keys_LONGEST = 1024;
const SEQUENCE = 0x30;
/** All keys in DER, wherever they start. */
function findDer(layer) {
    const { bytes } = layer;
    const matches = [];
    const tried = new Set();
    for (const anchor of ANCHORS) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            for (let start = Math.max(0, at - FARTHEST); start < at; start++) {
                if (bytes[start] !== SEQUENCE || tried.has(start))
                    continue;
                tried.add(start);
                const reading = readP256(bytes.subarray(start, start + keys_LONGEST));
                if (!reading.ok)
                    continue;
                const end = start + reading.length;
                if (!reading.proven && !isPlausible(layer, start, end))
                    continue;
                matches.push({ kind: 'private-key', key: reading.key, proven: reading.proven, form: 'DER', first: start, end });
            }
        }
    }
    return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}
/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, and its number must not be a placeholder.
 */
function isPlausible(layer, start, end) {
    const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
    const scalar = layer.bytes.subarray(head + 2, head + 34);
    return head >= 0 && head < end && !layer.names.includes(GUESSED) && isRandom(scalar) && isEven(layer, start, end);
}
function isRandom(scalar) {
    const steps = new Set();
    let printable = 0;
    scalar.forEach((byte, i) => {
        if (byte >= 0x20 && byte < 0x7f)
            printable++;
        if (i > 0)
            steps.add((byte - scalar[i - 1]) & 255);
    });
    return new Set(scalar).size >= 16 && steps.size >= 8 && printable < scalar.length - 4;
}
/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 */
function isEven(layer, start, end) {
    const { origin } = layer;
    if (origin === undefined)
        return true;
    const { around, pieced } = origin;
    const lengths = [];
    let piece = origin.first(start);
    for (let i = start + 1; i <= end; i++) {
        const last = origin.last(i - 1);
        if (i < end && origin.first(i) <= last + 1)
            continue;
        lengths.push(last + 1 - piece);
        if (i < end)
            piece = origin.first(i);
    }
    const [first = 0] = lengths;
    const inner = lengths.slice(pieced ? 0 : 1, -1);
    if (pieced && lengths.at(-1) > first)
        return false;
    const areEven = inner.every((length) => length === inner[0] || (length <= 6 && inner[0] <= 6));
    return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1);
}
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
/** The head of the OIDs of other curves, such as P-384, P-521 and secp256k1 (SEC 2). */
const CERTICOM = Buffer.from('06052b810400', 'hex');
const [EC_KEY] = ANCHORS;
const POINT_LENGTH = 67;
/** The heads of the OIDs of ECDSA, as certificates hold them, and of DSA: longer than their beginnings in common. */
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));
/**
 * Where a layer holds what gives keys away and is none for certain: public keys, signatures, and keys of other curves.
 *
 * @returns first byte and end of each
 */
function findHarmless({ bytes }) {
    const ranges = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        ranges.push([at, at + OPENSSH_MAGIC.length]);
    }
    for (const other of OTHERS) {
        for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at + 1)) {
            ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
        }
    }
    for (let at = bytes.indexOf(EC_KEY); at >= 0; at = bytes.indexOf(EC_KEY, at + 1)) {
        const next = at + EC_KEY.length;
        if (bytes[next] !== 0x06)
            continue;
        const isPublic = bytes.subarray(next, next + PUBLIC.length).equals(PUBLIC);
        const isOther = bytes.subarray(next, next + CERTICOM.length).equals(CERTICOM);
        if (isPublic || isOther)
            ranges.push([Math.max(0, at - 4), Math.min(bytes.length, next + (isPublic ? PUBLIC.length + POINT_LENGTH : 8))]);
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/leave-out.js

/** Keeps the parts of a text between `first` and `end`, one behind the other. */
function keep(layer, parts, name, pieced = true) {
    const writer = new LayerWriter(layer);
    for (const [first, end] of parts)
        writer.copy(first, end);
    const kept = writer.length === layer.bytes.length ? undefined : writer.finish(name, pieced);
    return kept === undefined ? [] : [kept];
}
/** Leaves out what the expression finds. */
function leaveOut(layer, expression, name) {
    const parts = [];
    let done = 0;
    for (const match of layer.text.matchAll(expression)) {
        parts.push([done, match.index]);
        done = match.index + match[0].length;
    }
    if (done === 0)
        return [];
    parts.push([done, layer.text.length]);
    return keep(layer, parts, name);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/marks.js

/** How the escape character is written: as it is, as terminals and editors show it, and in strings of most languages. */
const ESCAPE = String.raw `(?:\x1b|\x9b|\^\[|\\u001[bB]|\\u\{1[bB]\}|\\x1[bB]|\\0?33|\\[eE]|&#(?:27|x1[bB]);)`;
/**
 * What terminals, logs and shells put into a text beside its characters: colours and the like, links and titles,
 * character sets (ECMA-48, 5.4), and colours that lost their escape character; line breaks of PowerShell, of Swift's raw
 * strings, of syslog, of spreadsheets and of RTF.
 */
const MARKS = new RegExp([
    String.raw `${ESCAPE}\[[0-?]{0,40}[ -/]?[@-~]`,
    String.raw `${ESCAPE}\][^\x07\x1b\n]{0,400}(?:\x07|${ESCAPE}\\{1,2})`,
    `${ESCAPE}[()][0-9AB]`,
    String.raw `\[\d{0,3}(?:;\d{1,3}){0,5}[mK]`,
    '(?:`[rn])+',
    String.raw `\\#{1,8}[rn]`,
    '#01[25]',
    '_x000[aAdD]_',
    String.raw `\\(?:line|par)(?![a-z]) ?`,
].join('|'), 'g');
/** Leaves such marks out. */
const withoutMarks = (layer) => leaveOut(layer, MARKS, 'marked text');
/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;
/** Leaves the names of files and the numbers of lines out. */
const withoutLineHeads = (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines');

;// CONCATENATED MODULE: ./build/src/leaks/detect/numerals.js

/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
    .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY'])
    .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const SWAPPED = WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);
const KNOWN = new Set([...TRIPLES, ...SWAPPED].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
/** By the last twelve bits: a cheap refusal. */
const ENDINGS = new Uint8Array(1 << 12);
for (const value of KNOWN)
    ENDINGS[value & 0xfff] = 1;
/** Places closer than this are told once. */
const GAP = 512;
/** The longest decimal or octal number that is looked at: a word of two bytes. */
const numerals_LONGEST = 6;
const MINUS = 0x2d;
/**
 * Tells where bytes that stand in every key are written as numbers: in hex, decimal, octal or binary digits, with
 * whatever prefixes, suffixes and separators. So no literal is needed for each way of writing them.
 */
function searchNumerals(bytes, from, to, visitor) {
    const values = DIGITS;
    const endings = ENDINGS;
    let told = from - GAP;
    // The last bytes in each notation; in hex and binary, from any digit on.
    let hex = 0;
    let decimal = 0;
    let octal = 0;
    let binary = 0;
    for (let start = from, end = from; start < to; start = end + 1) {
        const before = hex;
        let found = false;
        let highest = 0;
        let tens = 0;
        let eights = 0;
        for (end = start; end < to; end++) {
            const value = values[bytes[end]];
            if (value > 15)
                break;
            hex = (hex << 4) | value;
            tens = 10 * tens + value;
            eights = (eights << 3) | value;
            if (value > highest)
                highest = value;
            if (endings[hex & 0xfff] === 1 && isKnown(hex))
                found = true;
        }
        const length = end - start;
        if (length === 0)
            continue;
        if (isBeside(bytes, start, end)) {
            hex = before;
            continue;
        }
        if (length <= numerals_LONGEST && highest <= 9) {
            decimal = push(decimal, bytes[start - 1] === MINUS ? -tens : tens);
            if (highest <= 7)
                octal = push(octal, eights);
            // A word of two bytes brings one that may have been the last.
            if (isKnown(decimal) || isKnown(octal))
                found = true;
            if (length > 3 && (isKnown(decimal >>> 8) || isKnown(octal >>> 8)))
                found = true;
        }
        else if (length >= 8 && (highest === 1 || highest === 11)) {
            for (let i = bytes[start + 1] === 0x62 ? start + 2 : start; i < end; i++) {
                binary = (binary << 1) | (bytes[i] & 1);
                if (isKnown(binary))
                    found = true;
            }
        }
        if (!found || start - told < GAP)
            continue;
        told = start;
        visitor.number(start);
    }
}
/** Whether the last three or four of some bytes are of a key. */
function isKnown(bytes) {
    return ENDINGS[bytes & 0xfff] === 1 && (KNOWN.has(bytes & 0xffffff) || KNOWN.has(bytes >>> 0));
}
/** A byte, or a word of two with the last byte first, behind others. */
function push(bytes, value) {
    return value > 255 ? (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255) : (bytes << 8) | (value & 255);
}
/** What follows digits that stand beside the numbers. */
const numerals_AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]')
    numerals_AFTER[character.charCodeAt(0)] = 1;
const [numerals_ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);
/** Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
function isBeside(bytes, start, end) {
    const after = bytes[end] ?? 0;
    if (bytes[start] === EIGHT && end - start === 1 && /[ui]/i.test(String.fromCharCode(bytes[start - 1] ?? 0)))
        return true;
    if (numerals_AFTER[after] === 0)
        return false;
    if (after === QUOTE)
        return /h/i.test(String.fromCharCode(bytes[end + 1] ?? 0));
    if (after === DOUBLE_QUOTE)
        return bytes[end + 1] === COLON;
    if (after === CLOSE)
        return bytes[start - 1] === OPEN;
    if (after === SHARP)
        return end - start <= 2 && DIGITS[bytes[end + 1] ?? 0] <= 15;
    return end - start === 1 && bytes[start] === numerals_ZERO;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/notations.js


/** The shortest key, and less than any text of one. */
const notations_SHORTEST = 60;
const NOTATIONS = [
    {
        name: 'byte list',
        read: ({ digits, negative }) => {
            if (!/^[0-9]{1,3}$/.test(digits))
                return undefined;
            const value = Number(digits);
            return value > (negative ? 128 : 255) ? undefined : [(negative ? -value : value) & 255];
        },
    },
    {
        name: 'octal numbers',
        read: ({ digits }) => (/^0?[0-3]?[0-7]{1,2}$/.test(digits) ? [Number.parseInt(digits, 8)] : undefined),
    },
    {
        name: 'binary numbers',
        read: ({ digits }) => {
            const bits = digits.replace(/^0b/, '');
            return /^(?:[01]{8})+$/.test(bits) ? bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) : undefined;
        },
    },
    // Words of two bytes or more, as machines hold them whose first byte is the lowest.
    {
        name: 'words',
        read: ({ digits }) => (/^[0-9]{1,5}$/.test(digits) ? wordOf(Number(digits)) : undefined),
    },
    {
        name: 'octal words',
        read: ({ digits }) => (/^[01][0-7]{5}$/.test(digits) ? wordOf(Number.parseInt(digits, 8)) : undefined),
    },
    {
        name: 'hex words',
        read: ({ digits }) => /^(?:.{4}|.{8}|.{16})$/.test(digits) ? [...Buffer.from(digits, 'hex').reverse()] : undefined,
    },
];
function wordOf(value) {
    return value > 0xffff ? undefined : [value & 255, value >> 8];
}
const notations_DIGITS = /[0-9a-fA-F]+/g;
/** Letters that may stand directly before the digits of a number: of `0x`, `0o`, `u8`, `16#`. */
const NO_PREFIX = /[A-Zac-wyz_]/;
const notations_COLON = 0x3a;
const notations_MINUS = 0x2d;
/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNotations(layer, worth) {
    const numerals = numeralsIn(layer);
    if (numerals.length < notations_SHORTEST / 8)
        return [];
    const layers = [];
    for (const { name, read } of NOTATIONS) {
        const writer = new LayerWriter(layer, layer.bytes.length);
        for (const numeral of numerals) {
            const { first, end } = numeral;
            for (const byte of read(numeral) ?? [])
                writer.write(byte, first, end - 1);
        }
        const written = writer.length < notations_SHORTEST ? undefined : writer.finish(name);
        if (written !== undefined && worth(written.bytes))
            layers.push(written);
    }
    return layers;
}
function numeralsIn({ text, bytes }) {
    const numerals = [];
    for (const { 0: digits, index: first } of text.matchAll(notations_DIGITS)) {
        const end = first + digits.length;
        // An address, as xxd writes it.
        if (digits.length > 5 && bytes[end] === notations_COLON)
            continue;
        if (NO_PREFIX.test(text.charAt(first - 1)) || isBeside(bytes, first, end))
            continue;
        const negative = bytes[first - 1] === notations_MINUS && !/\w/.test(text.charAt(first - 2));
        numerals.push({ digits, first: negative ? first - 1 : first, end, negative });
    }
    return numerals;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/numbers.js

/** The shortest key, and less than any text of one. */
const numbers_SHORTEST = 60;
/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;
/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer) {
    const { bytes } = layer;
    const layers = [];
    for (const phase of [0, 1]) {
        let writer = new LayerWriter(layer);
        const finish = () => {
            if (writer.length < numbers_SHORTEST) {
                writer.clear();
                return;
            }
            const read = writer.finish('hex');
            if (read !== undefined)
                layers.push(read);
            writer = new LayerWriter(layer);
        };
        let odd = false;
        for (let at = 0, end = 0; at < bytes.length; at = end) {
            if (CLASSES[bytes[at]] === 0) {
                end = at + 1;
                continue;
            }
            end = endOfWord(bytes, at);
            const digits = digitsOf(bytes, at, end);
            if (digits === undefined) {
                if (writer.length > 0 && !isFillerAt(bytes, at, end))
                    finish();
                continue;
            }
            const { skip, length } = digits;
            if (length === 1 && skip > 0) {
                writer.write(numbers_digitAt(bytes, at + skip), at, at + skip);
                continue;
            }
            if (length % 2 === 1)
                odd = true;
            const first = at + skip + (length % 2 === 1 ? phase : 0);
            for (let i = first; i + 1 < at + skip + length; i += 2) {
                writer.write((numbers_digitAt(bytes, i) << 4) | numbers_digitAt(bytes, i + 1), i, i + 1);
            }
        }
        finish();
        if (!odd)
            break;
    }
    return layers;
}
/** Hex digits 2; other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F]/.test(character))
        return 2;
    return /[0-9A-Za-z]/.test(character) ? 1 : 0;
});
function numbers_digitAt(bytes, at) {
    const byte = bytes[at];
    return byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
}
function endOfWord(bytes, at) {
    let end = at;
    while (end < bytes.length && CLASSES[bytes[end]] !== 0)
        end++;
    return end;
}
/** No filler and no prefix or suffix of digits is longer. */
const LONGEST_FILLER = 8;
function isFillerAt(bytes, at, end) {
    return end - at <= LONGEST_FILLER && FILLERS.test(bytes.toString('latin1', at, end));
}
const PAIR = { skip: 0, length: 2 };
const MARKED_PAIR = { skip: 1, length: 2 };
const PREFIXED_PAIR = { skip: 2, length: 2 };
/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8` or nothing. */
function digitsOf(bytes, at, end) {
    const length = end - at;
    let others = 0;
    for (let i = at; i < end; i++)
        if (CLASSES[bytes[i]] !== 2)
            others++;
    if (length >= LONG)
        return longestDigits(bytes.toString('latin1', at, end));
    if (others > 4)
        return undefined;
    const isPair = length >= 2 && CLASSES[bytes[end - 1]] === 2 && CLASSES[bytes[end - 2]] === 2;
    if (others === 0 && !(length === 2 && isDirective(bytes, at)))
        return length === 2 ? PAIR : { skip: 0, length };
    if (others === 1 && length === 4 && isPair && bytes[at] === 0x30 && bytes[at + 1] === 0x78)
        return PREFIXED_PAIR;
    if (others === 1 && length === 3 && isPair && (bytes[at] | 0x20) === 0x78)
        return MARKED_PAIR;
    return others === 0 ? undefined : markedDigits(bytes.toString('latin1', at, end));
}
/** A word as long as this holds a key, or half of one: whatever letters stand before its digits are none of them. */
const LONG = 100;
function longestDigits(word) {
    const runs = Array.from(word.matchAll(/[0-9a-fA-F]+/g)).sort((a, b) => b[0].length - a[0].length);
    const [longest] = runs;
    return longest === undefined || longest[0].length < numbers_SHORTEST
        ? undefined
        : { skip: longest.index, length: longest[0].length };
}
function markedDigits(word) {
    const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8)?$/.exec(word);
    if (match === null)
        return undefined;
    // Assemblers want a digit in front of a letter.
    return /^0..h$/i.test(word)
        ? { skip: 1, length: 2 }
        : { skip: match[1]?.length ?? 0, length: match[2].length };
}
/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(bytes, at) {
    if ((bytes[at] | 0x20) !== 0x64)
        return false;
    return /^d[bc][ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(bytes.toString('latin1', at, at + 12));
}
/** What a line of a dump begins with: an address, in gdb with a name, or the index of R. */
const ADDRESS = String.raw `(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?[:-]?|\[\d{1,6}\])`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways.
 */
const DUMPS = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`^[^\\S\\n]*${ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+)`, 'gm'));
/** The columns of bytes in dumps as xxd, hexdump -C and od print them: addresses and characters left out. */
function readDump(layer) {
    return DUMPS.flatMap((lines) => readLines(layer, lines));
}
function readLines(layer, lines) {
    const writer = new LayerWriter(layer);
    const swapped = new LayerWriter(layer);
    for (const match of layer.text.matchAll(lines)) {
        const column = match[1];
        const start = match.index + match[0].length - column.length;
        for (const group of column.matchAll(/[0-9a-fA-F]+/g)) {
            const first = start + group.index;
            const last = first + 2 * ((group[0].length >> 1) - 1);
            for (let at = first; at <= last; at += 2)
                writeAt(writer, layer.bytes, at);
            for (let at = last; at >= first; at -= 2)
                writeAt(swapped, layer.bytes, at);
        }
    }
    const layers = [writer, swapped].map((each) => (each.length >= numbers_SHORTEST ? each.finish('hex dump') : undefined));
    return layers.filter((each) => each !== undefined);
}
/** The byte whose two digits stand at `at`. */
function writeAt(writer, bytes, at) {
    writer.write((numbers_digitAt(bytes, at) << 4) | numbers_digitAt(bytes, at + 1), at, at + 1);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssl-text.js

/** Both numbers, each on lines of its own, with whatever stands before each line. */
const openssl_text_NUMBERS = /priv:([\s\S]{62,1200}?)pub:(?=([\s\S]{130,3000}))/g;
/** The digits at the end of a line: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33];
const POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer) {
    if (!layer.bytes.includes('priv:'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(openssl_text_NUMBERS)) {
        const scalar = openssl_text_digitsOf(match[1]);
        const point = openssl_text_digitsOf(match[2]);
        if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1])
            continue;
        const reading = readNumbers(scalar.bytes, point.bytes.subarray(0, POINT));
        if (!reading.ok || !reading.proven)
            continue;
        const end = match.index + match[0].length + point.end;
        matches.push({
            kind: 'private-key',
            key: reading.key,
            proven: true,
            form: 'OpenSSL text',
            first: match.index,
            end,
        });
    }
    return matches;
}
/** The bytes on the lines of a text, and where those of a point end. */
function openssl_text_digitsOf(text) {
    let digits = '';
    let end = 0;
    const folded = FOLDED.exec(text)?.[0] ?? '';
    if (folded.length > 3 * LENGTHS[0])
        return { bytes: Buffer.from(folded.replace(/[^0-9a-f]+/gi, ''), 'hex'), end: folded.trimEnd().length };
    for (const match of text.matchAll(openssl_text_DIGITS)) {
        if (digits.length >= 2 * POINT)
            break;
        digits += match[0].replace(/[^0-9a-f]+/gi, '');
        end = match.index + match[0].trimEnd().length;
    }
    return { bytes: Buffer.from(digits, 'hex'), end };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64-kinds.js
/** Letters and digits 2; the other characters of base64, in either alphabet, 1; all else 0. */
const BASE64_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/=_-]/.test(character) ? 1 : 0;
});

;// CONCATENATED MODULE: ./build/src/leaks/detect/separators.js

/** How keys of P-256 begin in base64, as a regular expression: a sequence, and a version of 0 or 1. */
const KEY_HEAD = 'M[A-H][AEIMQUYcgkosw048]CAQ|MI[E-H].AgEA|MII[A-D]..IBA';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const FIRST = new RegExp(`KEY(?: BLOCK)?-{2,5}([\\s\\S]{1,400}?)(?=${KEY_HEAD})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const separators_MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const separators_BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];
/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands behind the words of armour.
 */
function withoutSeparators(layer) {
    const layers = [];
    const seen = new Set();
    for (const match of layer.text.matchAll(FIRST)) {
        const separator = match[1];
        if (PLAIN.test(separator) || layers.length >= separators_MOST)
            continue;
        if (separators_BASE64.test(separator))
            layers.push(...linesBetween(layer, separator, match.index + match[0].length));
        else if (!seen.has(separator))
            layers.push(...leaveOut(layer, expressionOf(separator), NAME));
        seen.add(separator);
    }
    return layers;
}
/** The same with other numbers within and other white space: lines may be numbered, or tell the time. */
function expressionOf(separator) {
    const parts = separator.match(/\s+|[A-Za-z0-9]+|[^\sA-Za-z0-9]/g) ?? [];
    const source = parts.map((part, index) => {
        const isInner = index > 0 && index < parts.length - 1;
        if (/^\s/.test(part))
            return '\\s{1,200}';
        if (isInner && /^\d+$/.test(part))
            return '\\d{1,20}';
        if (isInner && /\d/.test(part))
            return '[A-Za-z0-9]{1,40}';
        return part.replace(/[^A-Za-z0-9]/, '\\$&');
    });
    return new RegExp(source.join(''), 'g');
}
/** The lines of one key, each of the same length, from `start` on. */
function linesBetween(layer, separator, start) {
    const { text } = layer;
    const width = WIDTHS.find((each) => text.startsWith(separator, start + each));
    if (width === undefined)
        return [];
    const parts = [];
    let at = start;
    for (; text.startsWith(separator, at + width); at += width + separator.length)
        parts.push([at, at + width]);
    const end = text.indexOf(`${separator}-`, at);
    parts.push([at, end < 0 || end > at + width ? Math.min(text.length, at + width) : end]);
    return keep(layer, parts, NAME);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/lost-plus.js


/** A key behind its armour, on one line or many. */
const lost_plus_BODY = new RegExp(`-\\s{1,4}(?=${KEY_HEAD})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
/** Where line breaks became spaces, too, one stands behind so many characters. */
const lost_plus_WIDTH = 64;
const [lost_plus_SPACE, PLUS] = Buffer.from(' +');
/** Keys in which each `+` became a space, as happens to forms on the web that were encoded by halves. */
function withLostPlus(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: body } of layer.text.matchAll(lost_plus_BODY)) {
        const start = index + body.search(/M/);
        const end = index + body.length;
        const isOneLine = !/[\r\n]/.test(body.slice(start - index));
        for (let at = start; at < end; at++) {
            const byte = layer.bytes[at];
            const isBreak = isOneLine && (at - start) % (lost_plus_WIDTH + 1) === lost_plus_WIDTH;
            if (byte !== lost_plus_SPACE)
                writer.write(byte, at, at);
            else if (!isBreak)
                writer.write(PLUS, at, at);
        }
    }
    const read = writer.finish('lost plus signs', true);
    return read === undefined ? [] : [read];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/stored-lines.js


/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and one that follows such a number. */
const CONTINUED = /[A-Za-z0-9+/=\n -]{16}(?=\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /\0[\0-\x1f][\s\S]{2}(?=[A-Za-z0-9+/=\n-]{12})/g;
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no neighbourhood holds more that go on. */
const stored_lines_LONGEST = 1024;
const stored_lines_MOST = 6;
/** A file in the swap file of Vim: its lines, the last one first. */
const REVERSED = /-{5}END [A-Z ]{1,40}-{5}\0(?:[A-Za-z0-9+/=]{1,100}\0){1,40}-{5}BEGIN /g;
/** Texts as databases and editors store them. */
function storedLines(layer) {
    if (!layer.bytes.includes(0))
        return [];
    return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...turned(layer)];
}
/** A text of SQLite up to the number of the page on which it goes on, with each that follows such a number. */
function continued(layer) {
    const ends = Array.from(layer.text.matchAll(CONTINUED), ({ index, 0: text }) => index + text.length).slice(0, stored_lines_MOST);
    const starts = Array.from(layer.text.matchAll(NEXT), ({ index, 0: number }) => index + number.length);
    const pairs = ends.flatMap((end) => starts.filter((start) => start !== end + 4).map((start) => [end, start]));
    return pairs.slice(0, stored_lines_MOST).flatMap(([end, start]) => {
        const parts = [
            [Math.max(0, end - stored_lines_LONGEST), end],
            [start, Math.min(layer.bytes.length, start + stored_lines_LONGEST)],
        ];
        return keep(layer, parts, PAGES);
    });
}
function turned(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: lines } of layer.text.matchAll(REVERSED)) {
        let end = index + lines.length;
        while (end > index) {
            const first = Math.max(index, layer.bytes.lastIndexOf(0, end - 1) + 1);
            for (let at = first; at < end; at++)
                writer.write(layer.bytes[at], at, at);
            if (first > 0)
                writer.write(0x0a, first - 1, first - 1);
            end = first - 1;
        }
    }
    const read = writer.finish('reversed lines', true);
    return read === undefined ? [] : [read];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/words-of-lines.js


/** A line of a block holds a word of this length, except for the last one. */
const SHORTEST_LINE = 12;
/** Up to so many characters of base64's own, such as + and /, can be the prefix of every line. */
const LONGEST_PREFIX = 8;
/** Between two blocks: neither of base64 nor of hex, so that both end there. */
const BREAK = Buffer.from('.z.');
/**
 * Of each line its longest word in the characters of base64: prefixes and suffixes of lines, such as comments, quotes,
 * line numbers and the marks of a diff, fall away. Some prefixes (`+`, `//`, `-`) are of those characters themselves:
 * what all lines of a block begin with is taken off in every length, the same for all of them.
 */
function wordsOfLines(layer) {
    return [true, false].flatMap((even) => {
        const blocks = blocksOf(layer, even);
        return [...joinWords(layer, blocks), ...joinWords(layer, withoutSuffixes(layer.text, blocks))];
    });
}
/** The blocks without the mark of base64's own that all of their long lines end with, such as the `+` of psql; none without any. */
function withoutSuffixes(text, blocks) {
    let isChanged = false;
    const shorter = blocks.map((block) => {
        const [head] = block;
        const long = block.filter(({ first, end }) => end - first === head.end - head.first);
        const mark = text[head.end - 1];
        if (long.length < 2 || !/[+/_-]/.test(mark) || !long.every(({ end }) => text[end - 1] === mark))
            return block;
        isChanged = true;
        return block.map((line) => (long.includes(line) ? { first: line.first, end: line.end - 1 } : line));
    });
    return isChanged ? shorter : [];
}
function joinWords(layer, blocks) {
    const prefixes = blocks.map((block) => commonPrefix(layer.text, block));
    const longest = Math.max(-1, ...prefixes);
    const layers = [];
    for (let length = 0; length <= longest; length++) {
        const writer = new LayerWriter(layer, 2 * layer.bytes.length + BREAK.length * blocks.length);
        blocks.forEach((block, index) => {
            const skipped = Math.min(length, prefixes[index]);
            for (const { first, end } of block)
                writer.copy(Math.min(end, first + skipped), end);
            const { end } = block.at(-1);
            for (const byte of BREAK)
                writer.write(byte, end - 1, end - 1);
        });
        const read = writer.finish('prefixed lines', true);
        if (read !== undefined)
            layers.push(read);
    }
    return layers;
}
/**
 * Consecutive lines with a long word each; a last line may be a short one; lines without any word are passed over.
 * Where lines are to be `even`, the words of a block are of one length, but for the last one: lines of code that stand
 * around a key are not of its block.
 */
function blocksOf(layer, even) {
    const { bytes } = layer;
    const blocks = [];
    let block = [];
    let column = 0;
    const finish = () => {
        if (block.length > 0)
            blocks.push(block);
        block = [];
    };
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        end = endOfLine(bytes, start);
        const line = (block.length > 0 ? wordAt(bytes, start, start + column, end) : undefined) ?? longestWord(bytes, start, end);
        const length = line.end - line.first;
        if (length === 0)
            continue;
        const isLong = length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(bytes.toString('latin1', start, end));
        const difference = block[0] === undefined ? 0 : length - (block[0].end - block[0].first);
        const isLast = !isLong || (even && difference < 0);
        if (even && difference > 0)
            finish();
        if (block.length > 0 || isLong) {
            if (block.length === 0)
                column = line.first - start;
            block.push(line);
        }
        if (!isLast)
            continue;
        finish();
        if (!isLong)
            continue;
        block = [line];
        column = line.first - start;
    }
    finish();
    return blocks;
}
function endOfLine(bytes, start) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d)
        end++;
    return end;
}
/** The word that begins at the column where those of the lines above do. */
function wordAt(bytes, start, at, lineEnd) {
    if (at >= lineEnd || (at > start && BASE64_KINDS[bytes[at - 1]] !== 0))
        return undefined;
    let end = at;
    while (end < lineEnd && BASE64_KINDS[bytes[end]] !== 0)
        end++;
    return end === at ? undefined : { first: at, end };
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let i = start; i < lineEnd; i++) {
        const first = i;
        while (i < lineEnd && BASE64_KINDS[bytes[i]] !== 0)
            i++;
        if (i - first <= longest)
            continue;
        longest = i - first;
        found = first;
    }
    return { first: found, end: found + longest };
}
function commonPrefix(text, block) {
    const [head] = block;
    // A short line at the end may be of what follows.
    const long = block.filter(({ first, end }) => end - first >= SHORTEST_LINE);
    let length = 0;
    while (length < LONGEST_PREFIX &&
        /[+/_-]/.test(text.charAt(head.first + length)) &&
        long.every(({ first, end }) => first + length < end && text[first + length] === text[head.first + length])) {
        length++;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/pieces.js









const SPACED = 'spaced text';
const pieces_BACKSLASH = 0x5c;
const pieces_NEWLINE = 0x0a;
const QUOTES = ['"', "'", '`'];
/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer) {
    const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
    return kinds.flatMap((quotes) => {
        const strings = stringsIn(layer.bytes, quotes);
        return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
    });
}
/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const pieces_BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;
/**
 * The strings that hold base64, where others stand between: a line each in lists of objects, as editors of rich text
 * store them. Names of members and what is the same in many objects are not of it.
 */
function stringsOfObjects(layer) {
    const counts = new Map();
    const strings = stringsIn(layer.bytes, '"').filter(([, end]) => layer.bytes[end + 1] !== 0x3a);
    const texts = strings.map(([first, end]) => layer.text.slice(first, end));
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const kept = strings.filter((_, i) => {
        const text = texts[i];
        return text.length % 4 === 0 && counts.get(text) < OFTEN && pieces_BASE64.test(text);
    });
    return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}
/** The strings between two of the same of some quotes, that end on the line that they begin on, and are not empty. */
function stringsIn(bytes, quotes) {
    const strings = [];
    // The next one of each kind: looked for once, however far away it is.
    const places = Array.from(quotes, () => -1);
    const next = (from) => {
        places.forEach((place, i) => {
            if (place >= from)
                return;
            const found = bytes.indexOf(quotes[i], from);
            places[i] = found < 0 ? bytes.length : found;
        });
        return Math.min(...places);
    };
    for (let open = next(0); open < bytes.length;) {
        const quote = bytes[open];
        let close = open + 1;
        for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== pieces_NEWLINE; close++) {
            if (bytes[close] === pieces_BACKSLASH && bytes[close + 1] !== pieces_NEWLINE)
                close++;
        }
        const isString = bytes[close] === quote && close > open + 1;
        if (isString)
            strings.push([open + 1, close]);
        open = next(isString || bytes[close] !== quote ? close + 1 : close);
    }
    return strings;
}
/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer);
    let kept = 0;
    for (let i = 0; i < bytes.length; i++) {
        if (BASE64_KINDS[bytes[i]] !== 0)
            continue;
        writer.copy(kept, i);
        kept = i + 1;
        for (i++; i < bytes.length && BASE64_KINDS[bytes[i]] !== 2; i++)
            if (BASE64_KINDS[bytes[i]] === 0)
                kept = i + 1;
    }
    if (kept === 0)
        return [];
    writer.copy(kept, bytes.length);
    return [writer.finish(GUESSED, true)].filter((each) => each !== undefined);
}
/** How many bytes of white space, or of a character in UTF-8 that has no width, stand at `at`. */
function spaceAt(bytes, at) {
    const byte = bytes[at];
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0)
        return 1;
    if (byte < 0xc2)
        return 0;
    const next = bytes[at + 1] ?? 0;
    if (byte === 0xc2)
        return next === 0xa0 || next === 0xad ? 2 : 0;
    const third = bytes[at + 2] ?? 0;
    if (byte === 0xef)
        return next === 0xbb && third === 0xbf ? 3 : 0;
    if (byte !== 0xe2)
        return 0;
    const isSpace = next === 0x80 && ((third >= 0x80 && third <= 0x8f) || third === 0xa8 || third === 0xa9 || third === 0xaf);
    return isSpace || (next === 0x81 && third === 0xa0) ? 3 : 0;
}
/** Leaves out white space of any kind, and characters that have no width. */
function withoutSpace(layer) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer);
    let kept = 0;
    for (let i = 0; i < bytes.length;) {
        const length = spaceAt(bytes, i);
        if (length > 0) {
            writer.copy(kept, i);
            kept = i + length;
        }
        i += length || 1;
    }
    if (kept === 0)
        return [];
    writer.copy(kept, bytes.length);
    return [writer.finish(SPACED)].filter((each) => each !== undefined);
}
/** Leaves out the tags of HTML and XML. */
function withoutTags(layer) {
    return leaveOut(layer, /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g, 'markup');
}
/** Leaves out comments of C. */
function withoutComments(layer) {
    return leaveOut(layer, /\/\*[^*]{0,300}\*\//g, 'commented text');
}
/** All ways of bringing together what was written in pieces. */
const PIECES = [
    withoutSpace,
    wordsOfLines,
    quotedStrings,
    joinedPieces,
    withoutSeparators,
    withLostPlus,
    storedLines,
    stringsOfObjects,
    withoutLineHeads,
];
/** Those for what markup or comments part. */
const MARKUP = [withoutTags, withoutComments];

;// CONCATENATED MODULE: ./build/src/leaks/detect/putty.js


/** The first line of a file, and what stands before it on the line: as much may stand before all others, too. */
const putty_FIRST = /([^\r\n]{0,80})PuTTY-User-Key-File-[23]:[ \t]*ecdsa-sha2-nistp256/g;
const putty_LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
/** The lines of a file, comment and checksum included, are fewer. */
const MOST_LINES = 16;
/** Keys of P-256 in PuTTY's own format (.ppk), not encrypted, whose point fits. */
function findPutty(layer) {
    if (!layer.bytes.includes('PuTTY-User'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(putty_FIRST)) {
        const prefix = match[1].length;
        const first = match.index + prefix;
        for (const length of prefix === 0 ? [0] : [prefix, 0]) {
            const file = readFile(linesAfter(layer.text, first, length));
            if (file === undefined)
                continue;
            const { reading, end } = file;
            if (!reading.ok || !reading.proven)
                continue;
            matches.push({ kind: 'private-key', key: reading.key, proven: true, form: 'PuTTY key', first, end });
            break;
        }
    }
    return matches;
}
function readFile(lines) {
    if (!lines.some(({ line }) => /^Encryption:\s*none/.test(line)))
        return undefined;
    const open = blockOf(lines, 'Public');
    const secret = blockOf(lines, 'Private');
    const reader = new SshReader(open.bytes, 0);
    reader.string();
    reader.string();
    const point = reader.string();
    const number = new SshReader(secret.bytes, 0).string();
    if (point === undefined || number === undefined)
        return undefined;
    return { reading: readNumbers(number, point), end: secret.end };
}
function linesAfter(text, start, prefix) {
    const lines = [];
    putty_LINE.lastIndex = start;
    while (lines.length < MOST_LINES && putty_LINE.lastIndex < text.length) {
        const line = putty_LINE.exec(text)[0];
        const end = putty_LINE.lastIndex;
        lines.push({ line: lines.length === 0 ? line : line.slice(prefix), end });
    }
    return lines;
}
/** The lines that `Public-Lines: 3` announces. */
function blockOf(lines, half) {
    const head = lines.findIndex(({ line }) => line.startsWith(`${half}-Lines:`));
    const count = Number.parseInt(lines[head]?.line.slice(half.length + '-Lines:'.length) ?? '', 10);
    const block = head < 0 || Number.isNaN(count) ? [] : lines.slice(head + 1, head + 1 + count);
    return {
        bytes: Buffer.from(block.map(({ line }) => line.trim()).join(''), 'base64'),
        end: block.at(-1)?.end ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/tokens.js
/** Of the App Store Connect API and of the Enterprise Program API (Apple, "Generating tokens for API requests"). */
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'];
/** Three parts in base64url; the signature of ES256 is of 64 bytes. */
const TOKEN = /(e[wy][A-Za-z0-9_-]{8,4096})\.(e[wy][A-Za-z0-9_-]{8,16384})\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])/g;
/** Tokens for App Store Connect that expire after `now`. */
function findTokens(layer, now) {
    const matches = [];
    if (!layer.bytes.includes('.ey') && !layer.bytes.includes('.ew'))
        return matches;
    for (const match of layer.text.matchAll(TOKEN)) {
        const header = parse(match[1]);
        const claims = parse(match[2]);
        if (header === undefined || claims === undefined || !isFor(claims.aud) || typeof claims.exp !== 'number')
            continue;
        if (claims.exp * 1000 <= now.getTime())
            continue;
        const end = match.index + match[0].length;
        matches.push({ kind: 'token', key: undefined, proven: false, form: 'token', first: match.index, end });
    }
    return matches;
}
function isFor(audience) {
    return (Array.isArray(audience) ? audience : [audience]).some((each) => AUDIENCES.includes(each));
}
function parse(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/uuencode.js

/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
/** Full lines, whatever stands before them, with the letter of their length. */
const FULL_LINE = /M[ -`]{60}[ \t\r]*$/gm;
/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer, worth) {
    const { text } = layer;
    const layers = [];
    let done = 0;
    for (const { index } of text.matchAll(FULL_LINE)) {
        if (index < done)
            continue;
        const prefix = index - (text.lastIndexOf('\n', index) + 1);
        const writer = new LayerWriter(layer);
        let at = index;
        while (at < text.length) {
            const length = (text.charCodeAt(at) - 32) & 63;
            const lineEnd = uuencode_endOfLine(text, at);
            if (length === 0 || length > FULL || lineEnd - at > CHARACTERS + 4)
                break;
            uuencode_writeLine(writer, text, at + 1, length);
            done = lineEnd;
            at = lineEnd + 1 + prefix;
            if (text.charCodeAt(lineEnd - 1) !== LETTER_OF_FULL && length < FULL)
                break;
        }
        const read = writer.finish('uuencode');
        if (read !== undefined && worth(read.bytes))
            layers.push(read);
    }
    return layers;
}
function uuencode_endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Spaces at the end of a line, which stand for zeros, may be gone. */
function uuencode_writeLine(writer, text, start, length) {
    const value = (at) => {
        const code = text.charCodeAt(at);
        return code >= 32 ? (code - 32) & 63 : 0;
    };
    for (let i = 0; i < length; i++) {
        const at = start + 4 * Math.floor(i / 3) + (i % 3);
        const shift = 2 * (i % 3) + 2;
        const byte = ((value(at) << shift) | (value(at + 1) >> (6 - shift))) & 255;
        writer.write(byte, at, at + 1);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/neighbourhood.js
/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
/**
 * How the keys begin in base64, whatever their length: a sequence, and a version of 0 or 1. Keys of RSA are longer, or
 * go on with a number or with another algorithm.
 */
const HEAD = /M[A-H][AEIMQUYcgkosw048]CAQ|MI[E-H].AgE[AB]|MII[A-D]..IBA(?!AK|DANBgkq)/;
const NO_BASE64 = /[^A-Za-z0-9+/]+/g;
/** Whether a key in base64 may begin near the words of armour at `at`, in pieces however small. */
function isKeyNear(bytes, at) {
    return HEAD.test(bytes.toString('latin1', at, at + HEAD_REACH).replace(NO_BASE64, ''));
}
/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const neighbourhood_FEWEST = 80;
const neighbourhood_SHORTEST_RUN = 10;
/** Digits 3; the other characters of base64 1; all else 0. */
const neighbourhood_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return 3;
    return /[A-Za-z_+/-]/.test(character) ? 1 : 0;
});
/** Whether long numbers, or what openssl prints before one, stand near the name of a curve at `at`. */
function isJwkNear(bytes, at) {
    const from = Math.max(0, at - NUMBERS_REACH);
    const to = Math.min(bytes.length, at + NUMBERS_REACH);
    let count = 0;
    for (let start = from, end = from; start < to && count < neighbourhood_FEWEST; start = end + 1) {
        let kinds = 0;
        for (end = start; end < to && neighbourhood_KINDS[bytes[end]] !== 0; end++)
            kinds |= neighbourhood_KINDS[bytes[end]];
        if (kinds === 3 && end - start >= neighbourhood_SHORTEST_RUN)
            count += end - start;
    }
    return count >= neighbourhood_FEWEST || bytes.subarray(from, to).includes('priv:');
}
/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw `(?:[hul]|_?u8)?(?:\.to\w+\(\))?[\s,.:;"'=|()-]*(?:byte\)\s*|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be. */
const SPELLED_HEX = new RegExp([`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f']
    .map((group) => group.replaceAll(' ', BETWEEN))
    .join('|'), 'i');
/** Words of C, with the last byte first. */
const neighbourhood_SWAPPED = /862a,?\s+(?:0x)?ce48|4886,?\s+(?:0x)?3dce/i;
const SPELLED_NUMBERS = /(?:134|-122),72,(?:206|-50),61,|80,82,73,86,|75,111,90,|113,71,83,|104,107,106,/;
const SPELLED_OCTAL = /110 316 075|105 040 113|113 157 132|107 123 115|153 152 117/;
const SPELLED_REACH = 60;
const NO_NUMBER = /[^0-9-]+/g;
/** Literals of spelled bytes are of these characters only; escapes of characters are not among them. */
const SPELLED = /^[\s0-9a-fA-FxXu\\.,:"'-]+$/;
/** Literals of spelled bytes hold two of them, often by chance: whether more of the key stand beside those at `at`. */
function isSpelledNear(bytes, at, literal) {
    if (!SPELLED.test(literal))
        return true;
    const near = bytes.toString('latin1', Math.max(0, at - SPELLED_REACH), at + SPELLED_REACH);
    return (SPELLED_HEX.test(near) ||
        neighbourhood_SWAPPED.test(near) ||
        SPELLED_NUMBERS.test(`${near.replace(NO_NUMBER, ',')},`) ||
        SPELLED_OCTAL.test(near));
}
const neighbourhood_FULL_LINE = /M[ -`]{60}[ \t\r]*(?:\n|$)/;
/** Whether a full line of uuencode stands around `at`, or near it. */
function isUuencodeNear(bytes, at) {
    return neighbourhood_FULL_LINE.test(bytes.toString('latin1', Math.max(0, at - 140), at + 140));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/tables.js
/** Every literal has this many bytes, so that one table of shifts and one of hashes serve them all. */
const LITERAL_LENGTH = 8;
/** What a literal says about the text around it, the weakest first; one bit each. */
const TRIGGER = {
    /** Words of armour: a key may follow in pieces too small for the other literals. */
    words: 1,
    /** Bytes that stand in every key, in one encoding or two. */
    body: 2,
    /** The curve's name as JSON Web Keys write it. */
    jwk: 4,
    /** The audience of App Store Connect, as a token holds it. */
    token: 8,
    /** Letters and digits that are escaped though they need not be, by the escape's mark: what is under it may be all. */
    backslash: 16,
    percent: 32,
    entity: 64,
    equals: 128,
    wide: 256,
};
const LAST = LITERAL_LENGTH - 1;
const SLOTS = 1 << 13;
/** By the place, then by the byte. */
const ALLOWED = LITERAL_LENGTH << 8;
/** How many bytes the tables take that are there whatever they hold. */
const FIXED = SLOTS * 10 + (1 << 17);
/** What the search for literals goes by; in one piece of memory, so that it can be stored. */
class Tables {
    #memory;
    /** Open addressing: both halves of a literal and its trigger. */
    low;
    high;
    triggers;
    /** By the last two bytes of the window, the second as the high one: how far it can move; 0 means that a literal may end here. */
    shifts;
    /** Whether four bytes, by their hash, end a literal or a pattern: a cheap refusal before the exact look. */
    endings;
    /** By the first byte; all 256 have their place. */
    patterns = Array.from({ length: 256 }, () => NO_PATTERNS);
    #patterns = [];
    #count = 0;
    constructor(memory) {
        this.#memory = memory;
        this.low = new Int32Array(memory, 0, SLOTS);
        this.high = new Int32Array(memory, SLOTS * 4, SLOTS);
        this.triggers = new Uint16Array(memory, SLOTS * 8, SLOTS);
        this.shifts = new Uint8Array(memory, SLOTS * 10, 1 << 16);
        this.endings = new Uint8Array(memory, SLOTS * 10 + (1 << 16), 1 << 16);
    }
    static empty() {
        const tables = new Tables(new ArrayBuffer(FIXED));
        tables.shifts.fill(LAST);
        return tables;
    }
    /** @param stored what `store` gave, on a machine with the same order of bytes in a number */
    static from(stored) {
        const memory = new ArrayBuffer(stored.length);
        const bytes = new Uint8Array(memory);
        bytes.set(stored);
        const tables = new Tables(memory);
        for (let at = FIXED; at < stored.length; at += ALLOWED + 2) {
            const trigger = bytes[at + ALLOWED] | (bytes[at + ALLOWED + 1] << 8);
            tables.#keep({ allowed: bytes.subarray(at, at + ALLOWED), trigger });
        }
        return tables;
    }
    /** All of it, for `from`. */
    store() {
        const patterns = this.#patterns.flatMap(({ allowed, trigger }) => [allowed, Uint8Array.of(trigger, trigger >> 8)]);
        return Buffer.concat([new Uint8Array(this.#memory, 0, FIXED), ...patterns]);
    }
    /** Adds the literal of eight bytes that starts at `offset`. */
    add(bytes, offset, trigger) {
        const low = word(bytes, offset);
        const high = word(bytes, offset + 4);
        const slot = this.slot(low, high);
        if (this.triggers[slot] === 0) {
            this.low[slot] = low;
            this.high[slot] = high;
            this.endings[hash(high)] = 1;
            if (++this.#count > SLOTS / 2)
                throw new Error('The table of literals is full.');
            for (let i = 0; i < LAST; i++)
                this.#shift(bytes[offset + i], bytes[offset + i + 1], i);
        }
        this.triggers[slot] = this.triggers[slot] | trigger;
    }
    addPattern(pattern, trigger) {
        const allowed = new Uint8Array(ALLOWED);
        pattern.forEach((characters, place) => {
            const next = pattern[place + 1] ?? '';
            for (const character of characters) {
                allowed[(place << 8) | character.charCodeAt(0)] = 1;
                for (const follower of next)
                    this.#shift(character.charCodeAt(0), follower.charCodeAt(0), place);
            }
        });
        for (const ending of endingsOf(pattern))
            this.endings[hash(ending)] = 1;
        this.#keep({ allowed, trigger });
    }
    /** The slot that holds these halves, or the free one where they belong. */
    slot(low, high) {
        let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (SLOTS - 1);
        while (this.triggers[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
    #keep(pattern) {
        this.#patterns.push(pattern);
        for (let first = 0; first < 256; first++) {
            if (pattern.allowed[first] === 1)
                this.patterns[first] = [...(this.patterns[first] ?? []), pattern];
        }
    }
    #shift(first, second, place) {
        const block = first | (second << 8);
        const shift = LAST - 1 - place;
        if (shift < this.shifts[block])
            this.shifts[block] = shift;
    }
}
const NO_PATTERNS = [];
function hash(ending) {
    return Math.imul(ending, 0x9e3779b1) >>> 16;
}
function word(bytes, offset) {
    return (bytes[offset] |
        (bytes[offset + 1] << 8) |
        (bytes[offset + 2] << 16) |
        (bytes[offset + 3] << 24));
}
/** The last four bytes of a pattern in all their combinations, as `word` reads them. */
function endingsOf(pattern) {
    return pattern.slice(-4).reduce((endings, allowed, place) => {
        const longer = [];
        for (const ending of endings) {
            for (let i = 0; i < allowed.length; i++)
                longer.push(ending | (allowed.charCodeAt(i) << (8 * place)));
        }
        return longer;
    }, [0]);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/ways.js





/** The kinds of readings that may lead on from a trigger, one bit each. */
const WAY = {
    base64: 1,
    hex: 2,
    decimals: 4,
    wide: 8,
    backslash: 16,
    percent: 32,
    entities: 64,
    quotedPrintable: 128,
    utf8: 256,
    pieces: 512,
    markup: 1024,
    compressed: 2048,
    base32: 4096,
    characters: 8192,
    uuencode: 16384,
    gitPatch: 32768,
};
const ways_ESCAPES = WAY.backslash | WAY.percent | WAY.entities | WAY.quotedPrintable | WAY.utf8;
const TEXT = ways_ESCAPES | WAY.pieces | WAY.markup;
const ways_DIGITS = WAY.hex | WAY.decimals;
/**
 * The ways on from a literal.
 *
 * @param trigger what the literal says of the text around it
 * @param words whether words of armour count
 */
function waysOf(trigger, bytes, at, words) {
    let ways = 0;
    if ((trigger & TRIGGER.backslash) !== 0)
        ways |= WAY.backslash;
    if ((trigger & TRIGGER.percent) !== 0)
        ways |= WAY.percent;
    if ((trigger & TRIGGER.entity) !== 0)
        ways |= WAY.entities;
    if ((trigger & TRIGGER.equals) !== 0)
        ways |= WAY.quotedPrintable;
    if ((trigger & TRIGGER.wide) !== 0)
        ways |= WAY.wide;
    if ((trigger & TRIGGER.words) !== 0 && words && isKeyNear(bytes, at))
        ways |= TEXT;
    if ((trigger & (TRIGGER.body | TRIGGER.token | TRIGGER.jwk)) === 0)
        return ways;
    // The name of a curve stands among letters, and never among numbers.
    const more = waysOfLiteral(bytes, at) & (trigger === TRIGGER.jwk ? ~(ways_DIGITS | WAY.pieces) : ~0);
    const isFarFromNumbers = trigger === TRIGGER.jwk && (more & WAY.wide) === 0 && !isJwkNear(bytes, at);
    return isFarFromNumbers ? ways : ways | more;
}
const ways_HEX = 1;
const ways_BASE64 = 2;
const PRINTABLE = 4;
const ways_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F-]/.test(character))
        return ways_HEX | ways_BASE64 | PRINTABLE;
    if (/[A-Za-z0-9+/_]/.test(character))
        return ways_BASE64 | PRINTABLE;
    return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});
/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;
/** Of the second line of a dump. */
const ways_ADDRESS = /^.00000[12]0$/s;
/** What the characters of a literal are, and so what it may be decoded from. */
function waysOfLiteral(bytes, at) {
    let all = ways_HEX | ways_BASE64 | PRINTABLE;
    let zeros = false;
    let marked = false;
    for (let i = at; i < at + LITERAL_LENGTH; i++) {
        const byte = bytes[i];
        all &= ways_KINDS[byte];
        if (byte === 0)
            zeros = true;
        else if (isMark(byte))
            marked = true;
    }
    if (zeros)
        return WAY.wide | ways_ESCAPES;
    // Else they are the bytes of the key itself, which were read where they stand, but for those that SQL escapes.
    if ((all & PRINTABLE) === 0)
        return marked ? ways_ESCAPES : WAY.backslash;
    if ((all & ways_HEX) !== 0)
        return WAY.base64 | ways_DIGITS | TEXT;
    if ((all & ways_BASE64) !== 0)
        return WAY.base64 | TEXT;
    const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
    if (ways_ADDRESS.test(literal))
        return areCharactersNear(bytes, at) ? WAY.characters : 0;
    if (literal === GIT_PATCH)
        return WAY.gitPatch;
    if (isGrouped(literal))
        return WAY.base64 | TEXT;
    // Uuencode has no small letters, and much that is no letter.
    if (!/[a-z]/.test(literal) && isUuencodeNear(bytes, at))
        return WAY.uuencode | ways_ESCAPES;
    if (!isSpelledNear(bytes, at, literal))
        return 0;
    return ways_DIGITS | ways_ESCAPES | WAY.markup | (IN_STRINGS.test(literal) ? WAY.pieces : 0);
}
/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte) {
    return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/wide.js

/** Fewer zero bytes than this are no text of UTF-16. */
const wide_FEWEST = 40;
/**
 * Texts of UTF-16 or UTF-32, either byte order. Where zero bytes fill the text up they are dropped; for bytes of a key
 * that were taken as characters, among which zero is one, pairs are read as pairs, at both alignments.
 */
function readWide(layer) {
    const { bytes } = layer;
    let zeros = 0;
    for (const byte of bytes)
        if (byte === 0)
            zeros++;
    if (zeros < wide_FEWEST)
        return [];
    const dropped = new LayerWriter(layer);
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] !== 0)
            dropped.write(bytes[i], i, i);
    const layers = [dropped.finish('UTF-16')];
    for (const parity of [0, 1]) {
        for (const zeroFirst of [false, true]) {
            const writer = new LayerWriter(layer);
            for (let i = parity; i + 1 < bytes.length; i += 2) {
                const zero = zeroFirst ? bytes[i] : bytes[i + 1];
                if (zero === 0)
                    writer.write(bytes[zeroFirst ? i + 1 : i], i, i + 1);
            }
            if (writer.length >= wide_FEWEST)
                layers.push(writer.finish('UTF-16'));
        }
    }
    return layers.filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/explore.js






















const WAYS = [
    { reading: readBase64, bits: WAY.base64, kind: 'decoding' },
    { reading: readBase32, bits: WAY.base32, kind: 'decoding' },
    { reading: readCompressed, bits: WAY.compressed, kind: 'decoding' },
    { reading: readHex, bits: WAY.hex, kind: 'decoding' },
    { reading: readWide, bits: WAY.wide, kind: 'decoding' },
    { reading: readDump, bits: WAY.hex, kind: 'decoding' },
    { reading: readNotations, bits: WAY.decimals, kind: 'decoding' },
    { reading: readGitPatch, bits: WAY.gitPatch, kind: 'decoding' },
    { reading: readUuencode, bits: WAY.uuencode, kind: 'decoding' },
    { reading: readCharacters, bits: WAY.characters, kind: 'decoding' },
    { reading: STRING_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: NUMBERED_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: READ_PERCENT, bits: WAY.percent, kind: 'escapes' },
    { reading: READ_ENTITIES, bits: WAY.entities, kind: 'escapes' },
    { reading: MIXED_ESCAPES, bits: WAY.backslash | WAY.percent | WAY.entities, kind: 'escapes' },
    { reading: READ_QUOTED_PRINTABLE, bits: WAY.quotedPrintable, kind: 'escapes' },
    { reading: READ_UTF8, bits: WAY.utf8, kind: 'escapes' },
    { reading: readGroups, bits: WAY.pieces, kind: 'pieces' },
    { reading: withoutMarks, bits: WAY.pieces, kind: 'escapes' },
    ...PIECES.map((reading) => ({ reading, bits: WAY.pieces, kind: 'pieces' })),
    ...MARKUP.map((reading) => ({ reading, bits: WAY.markup, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES = [STRING_ESCAPES, NUMBERED_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;
/** All that can be found in a layer as it is. */
const FINDERS = [
    findDer,
    findJwk,
    findTokens,
    findOpenSsh,
    findOpenSslText,
    findPutty,
    findKeyNumbers,
];
/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 40;
const LEAST_WORK = 250_000;
/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
function explore(triggers, content, from, to, now) {
    const root = { layer: bareLayer(content, from, to), depth: 0, words: true, last: undefined };
    const found = [];
    const known = new Known(from, to);
    const seen = new Set();
    const queue = [root];
    let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
    const examine = (layer) => {
        for (const find of FINDERS) {
            for (const match of find(layer, now)) {
                found.push({ match, layer });
                known.add(layer, match.first, match.end);
            }
        }
        for (const [first, end] of findHarmless(layer))
            known.add(layer, first, end);
    };
    const neighbourhoods = ({ layer, words, depth }) => depth === DEPTH ? [] : triggers.neighbourhoods(layer, words, (index) => known.has(layer, index));
    const follow = (step, neighbourhood) => {
        const { from, to } = neighbourhood;
        const isWhole = from === 0 && to === step.layer.bytes.length;
        const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to) };
        let { ways } = neighbourhood;
        for (const way of WAYS) {
            if ((way.bits & ways) === 0 || !mayFollow(step, way))
                continue;
            const before = known.count;
            for (const layer of way.reading(part.layer, triggers.isWorth)) {
                work -= layer.bytes.length;
                const id = `${startOf(layer, 0)} ${layer.text}`;
                if (seen.has(id))
                    continue;
                seen.add(id);
                examine(layer);
                const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
                queue.push({ layer, depth: step.depth + 1, words, last: way });
            }
            // What was found may have been all that this layer holds.
            if (known.count > before)
                ways = neighbourhoods(part).reduce((all, each) => all | each.ways, 0);
        }
    };
    examine(root.layer);
    for (let next = 0; next < queue.length && work > 0; next++) {
        const step = queue[next];
        for (const neighbourhood of neighbourhoods(step))
            follow(step, neighbourhood);
    }
    return found;
}
/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last }, way) {
    if (last === undefined || last.kind === 'decoding' || way.kind === 'decoding')
        return true;
    if (last.kind === 'pieces')
        return AFTER_PIECES.includes(way.reading);
    if (way.kind === 'pieces' || way === last)
        return true;
    return way.reading === MIXED_ESCAPES || way.reading === withoutMarks || RARE_ESCAPES.includes(way.reading);
}
/** The places of a part of the content that are accounted for. */
class Known {
    #from;
    #marks;
    count = 0;
    constructor(from, to) {
        this.#from = from;
        this.#marks = new Uint8Array(to - from);
    }
    add(layer, first, end) {
        this.#marks.fill(1, startOf(layer, first) - this.#from, endOf(layer, end - 1) - this.#from);
        this.count++;
    }
    has(layer, index) {
        return this.count > 0 && this.#marks[startOf(layer, index) - this.#from] === 1;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/explored.js

/** Parts that are remembered; each takes about 200 bytes. */
const explored_MOST = 20_000;
/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and what was told of them, and none of their bytes.
 */
class Explored {
    #known = new Map();
    /**
     * What `explore` finds in the part between two offsets of a content, with places as there.
     * @param explore must go by the bytes of the part alone
     */
    in(content, from, to, explore) {
        const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content.subarray(from, to)).digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return moved(known, from);
        const found = explore();
        if (this.#known.size === explored_MOST)
            this.#known.clear();
        this.#known.set(digest, moved(found, -from));
        return found;
    }
}
function moved(detections, by) {
    return detections.map((detection) => ({ ...detection, start: detection.start + by, end: detection.end + by }));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/form.js
/** Names that tell how a text was put together rather than how its characters are written. */
const PIECED = {
    'spaced text': '',
    pieces: 'string pieces',
};
/** How far before a key the words of armour may stand, in characters of the layer around it. */
const ARMOUR_REACH = 80;
/** The form of a leak in words, outermost encoding first: "hex of DER", "base64 of PEM", "JWK". */
function formOf(match, layer) {
    const names = layer.names.map((name) => PIECED[name] ?? name).filter((name) => name !== '');
    const what = names.at(-1) === 'base64' && hasArmour(match, layer) ? 'PEM' : undefined;
    return what === undefined ? [...names, match.form].join(' of ') : [...names.slice(0, -1), what].join(' of ');
}
function hasArmour(match, { origin }) {
    const first = origin?.first(match.first) ?? 0;
    return /-BEGIN [A-Z ]*-{0,5}/.test(origin?.around.text.slice(Math.max(0, first - ARMOUR_REACH), first) ?? '');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/matcher.js

/** Places of literals closer than this are told once. */
const matcher_GAP = 1024;
/**
 * Finds where any of many literals of eight bytes stands (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", with blocks of two bytes): most positions are jumped over after one look at two bytes.
 */
class Matcher {
    #tables;
    #shifts;
    #endings;
    /** Of the bytes that were searched last. */
    #view = new DataView(new ArrayBuffer(0));
    constructor(tables) {
        this.#tables = tables;
        this.#shifts = tables.shifts;
        this.#endings = tables.endings;
    }
    /**
     * The offset of the first literal that lies within `from` and `to`, or -1. Allocates nothing.
     */
    next(bytes, from, to) {
        const shifts = this.#shifts;
        const endings = this.#endings;
        let i = from + LAST;
        while (i < to) {
            const shift = shifts[bytes[i - 1] | (bytes[i] << 8)];
            if (shift !== 0)
                i += shift;
            else if (endings[hash(word(bytes, i - 3))] === 1 && this.triggerAt(bytes, i - LAST) !== 0)
                return i - LAST;
            else
                i++;
        }
        return -1;
    }
    /**
     * Tells offsets of literals, at least one in every `GAP` bytes that hold any, in no order. Four places of a large
     * range are searched in turn: one search alone waits most of the time for memory.
     */
    each(bytes, from, to, report) {
        const quarter = (to - from) >> 2;
        if (quarter < 512) {
            this.#eachAlone(bytes, from, to, report);
            return;
        }
        const shifts = this.#shifts;
        const endings = this.#endings;
        const view = this.#viewOf(bytes);
        const before = bytes.byteOffset - 1;
        const endA = from + quarter + LAST;
        const endB = endA + quarter;
        const endC = endB + quarter;
        let a = from + LAST;
        let b = endA;
        let c = endB;
        let d = endC;
        while (a < endA && b < endB && c < endC && d < to) {
            const blockA = shifts[view.getUint16(before + a, true)];
            const blockB = shifts[view.getUint16(before + b, true)];
            const blockC = shifts[view.getUint16(before + c, true)];
            const blockD = shifts[view.getUint16(before + d, true)];
            a += blockA;
            b += blockB;
            c += blockC;
            d += blockD;
            if (blockA === 0)
                a = endings[hash(word(bytes, a - 3))] === 0 ? a + 1 : this.#step(bytes, a, report);
            if (blockB === 0)
                b = endings[hash(word(bytes, b - 3))] === 0 ? b + 1 : this.#step(bytes, b, report);
            if (blockC === 0)
                c = endings[hash(word(bytes, c - 3))] === 0 ? c + 1 : this.#step(bytes, c, report);
            if (blockD === 0)
                d = endings[hash(word(bytes, d - 3))] === 0 ? d + 1 : this.#step(bytes, d, report);
        }
        this.#eachAlone(bytes, a - LAST, endA, report);
        this.#eachAlone(bytes, b - LAST, endB, report);
        this.#eachAlone(bytes, c - LAST, endC, report);
        this.#eachAlone(bytes, d - LAST, to, report);
    }
    /** Two bytes are one look at a view, and two at an array. */
    #viewOf({ buffer }) {
        if (this.#view.buffer !== buffer)
            this.#view = new DataView(buffer);
        return this.#view;
    }
    #eachAlone(bytes, from, to, report) {
        for (let at = this.next(bytes, from, to); at >= 0; at = this.next(bytes, at + matcher_GAP, to))
            report(at);
    }
    /** Where to go on from a window whose end looks like that of a literal. */
    #step(bytes, end, report) {
        if (this.triggerAt(bytes, end - LAST) === 0)
            return end + 1;
        report(end - LAST);
        return end + matcher_GAP;
    }
    /** The triggers of the literal at `offset`, 0 when none stands there. */
    triggerAt(bytes, offset) {
        const tables = this.#tables;
        const found = tables.triggers[tables.slot(word(bytes, offset), word(bytes, offset + 4))];
        if (found !== 0)
            return found;
        for (const pattern of tables.patterns[bytes[offset]]) {
            let place = 1;
            while (place < LITERAL_LENGTH && pattern.allowed[(place << 8) | bytes[offset + place]] === 1)
                place++;
            if (place === LITERAL_LENGTH)
                return pattern.trigger;
        }
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/kinds.js
const UNREAD = new Set(['bzip2', 'xz', 'Zstandard', '7z', 'RAR', 'lzip']);
/** As many bytes from the start of a content are needed to tell its kind. */
const kinds_HEAD = 512;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
const SCRIPT = Buffer.from('#!');
const PACK = Buffer.from('PACK\0\0\0');
const AR = Buffer.from('!<arch>\n');
const BUNDLE = [Buffer.from('# v2 git bundle\n'), Buffer.from('# v3 git bundle\n')];
const PDF = Buffer.from('%PDF-');
const SWF = Buffer.from('CWS');
/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;
/**
 * The kind by the first bytes. Called for every blob there is: no allocation.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
function kindByHead(bytes, from, to) {
    if (to - from < 8)
        return undefined;
    const second = bytes[from + 1];
    switch (bytes[from]) {
        case 0x50:
            if (second === 0x4b && isZipSignature(bytes, from))
                return 'zip';
            if (startsWith(bytes, from, PACK))
                return 'git pack';
            break;
        case 0x21:
            if (startsWith(bytes, from, AR))
                return 'ar';
            break;
        case 0x23:
            if (startsWith(bytes, from, BUNDLE[0]) || startsWith(bytes, from, BUNDLE[1]))
                return 'git bundle';
            break;
        case 0x25:
            if (startsWith(bytes, from, PDF))
                return 'PDF';
            break;
        case 0x43:
            if (startsWith(bytes, from, SWF) && isZlibHeader(bytes[from + 8], bytes[from + 9]))
                return 'SWF';
            break;
        case 0x1f:
            if (second === 0x8b && bytes[from + 2] === 8)
                return 'gzip';
            break;
        case 0x78:
            if (isZlibHeader(0x78, second))
                return 'zlib';
            break;
        case 0x42:
            // "BZh", a level, and the magic of a block or of the end.
            if (startsWith(bytes, from + 1, [0x5a, 0x68]) && isOneOf(bytes[from + 4], 0x31, 0x17))
                return 'bzip2';
            break;
        case 0xfd:
            if (startsWith(bytes, from + 1, [0x37, 0x7a, 0x58, 0x5a, 0]))
                return 'xz';
            break;
        case 0x28:
            if (startsWith(bytes, from + 1, [0xb5, 0x2f, 0xfd]))
                return 'Zstandard';
            break;
        case 0x37:
            if (startsWith(bytes, from + 1, [0x7a, 0xbc, 0xaf, 0x27, 0x1c]))
                return '7z';
            break;
        case 0x52:
            if (startsWith(bytes, from + 1, [0x61, 0x72, 0x21, 0x1a, 7]))
                return 'RAR';
            break;
        case 0x4c:
            if (startsWith(bytes, from + 1, [0x5a, 0x49, 0x50, 1]))
                return 'lzip';
            break;
    }
    return to - from >= kinds_HEAD && isTarHeader(bytes, from) ? 'tar' : undefined;
}
/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
function endsAsZip(bytes, from, to) {
    const exact = to - END_LENGTH;
    if (exact < from)
        return false;
    if (startsWith(bytes, exact, END_OF_ZIP))
        return true;
    const first = bytes[from] ?? 0;
    const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
    if (isText && !startsWith(bytes, from, DOS_PROGRAM) && !startsWith(bytes, from, SCRIPT))
        return false;
    const tail = bytes.subarray(Math.max(from, exact - LONGEST_COMMENT), to);
    return tail.lastIndexOf(END_OF_ZIP) >= 0;
}
/** Whether these bytes begin a zlib stream (RFC 1950) with a window of 32 KiB and no dictionary. */
function isZlibHeader(first, second) {
    return first === 0x78 && second !== undefined && (0x7800 | second) % 31 === 0 && (second & 0x20) === 0;
}
/** Whether a content is a script, behind which anything may stand, such as the archive that it unpacks. */
function isScript(bytes, from, to) {
    return to - from > SCRIPT.length && startsWith(bytes, from, SCRIPT);
}
/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
function mayBeArchive(bytes, from, to) {
    if (kindByHead(bytes, from, to) !== undefined)
        return true;
    const first = bytes[from] ?? 0;
    return first === 0x7f || first >= 0x80 || startsWith(bytes, from, DOS_PROGRAM) || startsWith(bytes, from, SCRIPT);
}
/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
function isTarHeader(bytes, at) {
    const ustar = startsWith(bytes, at + 257, [0x75, 0x73, 0x74, 0x61, 0x72]);
    // Before POSIX there was no magic: the mode is a number in octal digits then, ended by a blank or NUL.
    if (!ustar && !(isOctal(bytes, at + 100, 6) && isOctal(bytes, at + 148, 6)))
        return false;
    let claimed = 0;
    for (let i = at + 148; i < at + 156; i++) {
        const digit = (bytes[i] ?? 0) - 0x30;
        if (digit >= 0 && digit < 8)
            claimed = claimed * 8 + digit;
    }
    let unsigned = 8 * 0x20;
    let signed = 8 * 0x20;
    for (let i = at; i < at + 512; i++) {
        if (i === at + 148)
            i += 8;
        const byte = bytes[i] ?? 0;
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    return unsigned === claimed || signed === claimed;
}
function isZipSignature(bytes, at) {
    const third = bytes[at + 2];
    const fourth = bytes[at + 3];
    // A file, the end of an empty archive, the mark of a split one.
    return (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
}
function isOctal(bytes, at, length) {
    let digits = 0;
    for (let i = at; i < at + length; i++) {
        const byte = bytes[i] ?? 0;
        if (byte >= 0x30 && byte < 0x38)
            digits += 1;
        else if (byte !== 0x20 && byte !== 0)
            return false;
    }
    return digits > 0;
}
function startsWith(bytes, at, wanted) {
    for (let i = 0; i < wanted.length; i++) {
        if (bytes[at + i] !== wanted[i])
            return false;
    }
    return true;
}
function isOneOf(byte, ...wanted) {
    return byte !== undefined && wanted.includes(byte);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decode-run.js


/** A line of wrapped base64 or hex is at least this long. */
const decode_run_LINE = 60;
/** Up to here a run that is not cleanly delimited is tried at each alignment; beyond, it is certain where it starts. */
const SMALL = 4096;
/** A range as long as this may be a part of something longer, so that a run at its start may have begun before. */
const decode_run_WINDOW = 1 << 20;
/** What a run holds at each alignment that is possible. */
function decode_run_decodeRun(bytes, { start, firstEnd, end, lowest }) {
    const begins = start > lowest || end - lowest < decode_run_WINDOW;
    const certain = begins && end - start > SMALL && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[start]));
    const phases = (count) => Array.from({ length: certain ? 1 : count }, (_, phase) => phase);
    const isHex = areAll(HEX, bytes, start, firstEnd);
    const text = bytes.toString('latin1', start, end);
    const compact = isHex || !certain ? text.replace(/\s+/g, '') : text;
    const encoding = isHex ? 'hex' : 'base64';
    const decoded = phases(isHex ? 2 : 4).map((phase) => Buffer.from(compact.slice(phase), encoding));
    if (isHex)
        return decoded;
    for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - decode_run_LINE))) {
        const run = bytes.subarray(start, end);
        decoded.push(...phases(BASE32_PHASES).map((phase) => decodeBase32(run, alphabet, phase)));
    }
    return decoded;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/dense-runs.js





/** Shorter runs hold no key under two encodings, and none under base32. */
const dense_runs_SHORTEST = 107;
/** The shortest key in hex, in lines of no even length. */
const SHORTEST_NUMBERS = 140;
/** Of the characters that a probe looks at: numbers have more, whatever stands between them. */
const FEWEST_DIGITS = 4;
/** A probe looks at so many characters. */
const dense_runs_REACH = 24;
/**
 * Between probes, in turn: near enough that a run of `SHORTEST` characters holds a whole probe, and odd enough that
 * one falls well into a line of any wrapped run of four lines.
 */
const STRIDES = [53, 83];
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const dense_runs_DEPTH = 8;
/**
 * Looks into long runs of base64, base32, hex digits and numbers: what they hold is decoded and searched for literals
 * in turn, to any depth, so that no literal is needed for one encoding within another. The cost is linear: each layer
 * is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 */
function searchDenseRuns(matcher, bytes, from, to, visitor) {
    searchRuns(matcher, bytes, from, to, dense_runs_DEPTH, visitor);
}
function searchRuns(matcher, bytes, from, to, depth, visitor) {
    // What is imported costs more to reach than what is at hand.
    const table = run_kinds_KINDS;
    const last = to - dense_runs_REACH;
    let stride = STRIDES[0];
    let numbersEnd = from;
    for (let probe = from; probe < last; probe += stride) {
        stride = STRIDES[0] + STRIDES[1] - stride;
        // One branch, which goes the same way nearly always, costs less than to stop at the first character that does not fit.
        const kinds = table[bytes[probe]] &
            table[bytes[probe + 4]] &
            table[bytes[probe + 7]] &
            table[bytes[probe + 11]] &
            table[bytes[probe + 15]] &
            table[bytes[probe + 19]] &
            table[bytes[probe + 23]] &
            (BASE64 | NUMBERS);
        if (kinds === 0)
            continue;
        // Around hex there may stand numbers, too: it is looked at in both ways.
        if ((kinds & NUMBERS) !== 0 && probe >= numbersEnd && areNumbers(bytes, probe))
            numbersEnd = searchNumbers(bytes, from, to, probe, visitor);
        if ((kinds & BASE64) !== 0)
            probe = Math.max(probe, searchDense(matcher, bytes, from, to, probe, depth, visitor) - stride);
    }
}
/** Whether all characters after a probe may stand in numbers, and enough of them are digits. */
function areNumbers(bytes, probe) {
    let count = 0;
    let digits = 0;
    for (let i = probe; i < probe + dense_runs_REACH; i++) {
        const kinds = run_kinds_KINDS[bytes[i]];
        if ((kinds & NUMBERS) === 0)
            return false;
        if ((kinds & HEX) !== 0)
            count++;
        digits |= kinds & DIGIT;
    }
    return digits !== 0 && count >= FEWEST_DIGITS;
}
/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(bytes, from, to, probe, visitor) {
    const end = endOfRun(NUMBERS, bytes, probe, to);
    if (end - probe < dense_runs_REACH)
        return 0;
    const start = startOfRun(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS)
        return 0;
    searchNumerals(bytes, start, end, visitor);
    return end;
}
/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(matcher, bytes, from, to, probe, depth, visitor) {
    const end = endOfRun(BASE64, bytes, probe, to);
    if (end - probe < dense_runs_REACH)
        return 0;
    const start = startOfRun(BASE64, bytes, probe, from);
    if (end - start < decode_run_LINE)
        return 0;
    const finish = endOfLines(bytes, end, to);
    const begin = startOfLines(bytes, start, from);
    if (finish - begin < dense_runs_SHORTEST)
        return 0;
    const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
    searchRun(matcher, bytes, run, depth, visitor);
    return finish;
}
/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes, end, to) {
    let finish = end;
    for (;;) {
        const next = endOfRun(run_kinds_SPACE, bytes, finish, Math.min(to, finish + LONGEST_GAP));
        if (next === finish || next === to || next === finish + LONGEST_GAP)
            return finish;
        const lineEnd = endOfRun(BASE64, bytes, next, to);
        if (lineEnd - next < decode_run_LINE)
            return lineEnd > next ? lineEnd : finish;
        finish = lineEnd;
    }
}
/** The start of a run whose first lines lie before a probe. */
function startOfLines(bytes, start, from) {
    let begin = start;
    for (;;) {
        const last = startOfRun(run_kinds_SPACE, bytes, begin, Math.max(from, begin - LONGEST_GAP));
        if (last === begin || last === from || last === begin - LONGEST_GAP)
            return begin;
        const lineStart = startOfRun(BASE64, bytes, last, from);
        if (last - lineStart < decode_run_LINE)
            return begin;
        begin = lineStart;
    }
}
function searchRun(matcher, bytes, run, depth, visitor) {
    const { start, end } = run;
    for (const decoded of decode_run_decodeRun(bytes, run)) {
        const inner = {
            place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start))),
            number: (at) => inner.place(at),
            packed: (content) => visitor.packed?.(content, start, end),
        };
        searchDecoded(matcher, decoded, depth, inner);
    }
}
function searchDecoded(matcher, decoded, depth, visitor) {
    if (isCompressed(decoded)) {
        // All of it is needed to read any.
        for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512)
            visitor.place(at);
    }
    if (kindByHead(decoded, 0, decoded.length) !== undefined)
        visitor.packed?.(decoded, 0, decoded.length);
    matcher.each(decoded, 0, decoded.length, (at) => visitor.place(at));
    if (depth > 0)
        searchRuns(matcher, decoded, 0, decoded.length, depth - 1, visitor);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prepared.js


const preparedTables = () => Tables.from((0,external_node_zlib_namespaceObject.inflateRawSync)(Buffer.from(STORED, 'base64')));
const STORED = '7X15bxvHli8lL5kYeMD7CIwTxfdlaE+TbFKyPRpcLZRlOVashZIlaPCizYskL0m8yAYGeHgD3D/vh7r5/36mOdX7UvvSbIrnZJFENptdVafO+junGhnylz/OkZ/9xZl+9vWDy46X/bsu5G3Ne7dbzdvU977OhM+80fjAu8fm450F2e9b3zh/LLrH/m6vPFcvGj2VcbWave7l0qBpOj97nfsfZa678+xuZ3f905E/ezd4zgPv60Eyj97DgdfpKD2/DPlHM/3fGo/oz/PoTkuLHx56P+p8joxfeNGzxl2tcc7NL1WyGYaNFdZbB5ee1P49uGy/gP+S++w0HsM63c3JgpgeNbb0174302msN7Z1P99ue8ne6B81k+e77B8y+eZOq3mH/HzY/fF7me/os6eTS7fmvOQZZv1B1/Wyr/2x1/Euj09lr3/Ybms9061mU4v/yzzWU/r+t40L4TUd75VQXiwN6Nd4sx1p+U+j2zKywxK1bn3brlrH9o/mqft/nElmHn0Y98XbbWtr6wEpyThvNpFxYH59K/u5pqV9GuquFlN3gV47zv592njOvddxd/OT3rw99Pa7K+9SnTSQ+2C34VNe/XNnZ78NekJoW/UfX5Tkwr1m/4XVvbUSyqTTV60mWIjLgrU4hqEHwrAFzwH/JQpqtvcw1YeNVXgB/gH66R9/gz9kbU55G//R1vn74mtn3qKSHPWezAfft+4dJfrgpH8cPHfd6R7Y59prvli2p+b80+Q17yvMy1KjWjm/DV6SA1oCIy/Hw7PzOT/C780rydfl6DHX1s/FRgGFNs7X3jLXZSG1D/y5mSV/rlmSfW/Wv5yQn7uXnwLZR3xPMGdaMvaHLnVm+9w5gu8PdMPPuztSvp5tetMIpsSdj6+oN3NsPWzv5/itcT9mzEGve8Cdr+PfP83nDdfGZc7uW/zI1QXgNmv5ogFtgTeXyIv5PujAM6bbd/HzUbrfcsONHqTxy6jkpIr+YforFPsabvtn6bsaf3M2DrC/SvbC8ruX1FiQFq02Zqpak6OLi5LuNrIRV8KYYUku7JwlfJnquUGg5/zZFj2e5DWo91LXz32hLfLL4+UHzL1biHf97eCjsgz6PPi8Zxp/etX4GeTIWSJHDnd2uDainAES2oYlHj8+/fbA6872Vw8SOecdhzaaEzql2ueNi/d8n+tec2nw4fT/SMdGL8FUPm7s1sp+9J4cJPN6T8HuNvM1wMeI6Evz/eHIBn/YYOoyJ7K7/6LEK6vvDxP9Kin/qfYdK/cgIlHO4WxrEMho+Nrk2Xux7UJzav//P3LKz+89sBeTaueN+P4wfKbNxqL0Lebm+sFnVmAUd9ud4NmOTwt6Y6MxjN+zRTQ7QSP+IBXo7nY9qlyVjb0LecZby+mkJ1sXFGNPn1T8f6ZOfbbxtMQ+Xf+h1rxDAiznB3W7VH0xKaSi82Sod0i320S0lk1lzoE14ZD82aZ23rH/wp5P7j30mb4c8f9V7vVd74ccH68bhl78Qq6+cV4IunB144J0XDn9zIqzWEfV9AU2FfkJuS1IeiqZBEZ0AXZ9fyEff4jzk4k/e3CQ6EJYJ+He9y79OZID9o9aCT+U8hwLVGaTDKgn6y8th7yHz/RjIIQWQ/lSdFl67Zm/MHLgxob+QkakPd7qlIyujsePGwV24aPbuT0CIkJLdi8IcBcXgyNr9tLicHdHdM3+4ZBthCZ2yvpyvK8SeknnsTj/ASHEBAtAMhuse0NuSxgXB2wA045p+nO5nNUoqdNfDnII/uyDYI3B/7YmV9ueP1IZfYsWs33TSHJ4MqTrW+nQxvMTKtjj8/EbrTyDCsX+P6y/VfuuFgT24f1+3m73e63K8BJlvGAadynSnfMQc+Y9iXCDWrGGw29BB3HxhpUSXd+n8lA2t9JraK8Z+H/asqjXdZdXU/D/jTBcj7aeMv3WpXv/Zj/2t87HEQTbsg+2YjHnAPEXQZ5RXj4t0GO7PCrav9UtcDnnAKk7JkYQYGTUeSA+BO3149dt5zokSwcFLOCmmnmft88OJWxdi/g3iGLm8oUl/98X46gPwFmSn6sUQ8Oio8EKf49uucFqbG4N12ivtwAcvQ6p6H7GzzOPb3TN/DQB7fAxnMpA4svDR4GOzapaRlqrTDL5hy06mO3iN3V/qwUKMPGfens5Xsr69arybwV2thpDhR84jHxKml4i+P+ZpU6iF1zZpO9fP600BzRq0vX/rdCfjb+b6uD9rc3zaO+EP0VxAm9n9dHwwz5gFKmyOMD/U+3n3ZKgAPtL2ZaA/L+V/ObW0vb3vt+zot/6UO8y0+k8GyUftm4/0faptXNzBf7b3Nm16h9l7Q//6EH/x9U0b+RLpCfe0TBTeriKnO3y5N1+GR+0Qi8qyWIPKbiMe/7sjDgP8veGkg6f7eVlEsCZwr3nq9kzTwfrSSJ4Y3ufarPY4MkW4D7qJNP/Y6H9q7JfRCGA9zB9Db/XDHhbBv/vs+yfwv5b3XhbqT9iSquLf1jNc8vir/zFB/bsa9+e/lcsJbVC1HguhTYYNSAbe4+fyHx+aUDPSd/eHAY5TX/x45x/Qr+GhxN+uFXeYyuR29Hx7zvLYSf4Vz+Mn/mLzT7YE8q84PeqqzGTto0osh4w89L5lUPL0IHhh0/c3B+UPabz7jX63oKXPMAyFAtVSV1ObelwZU1Zh8ZE4rlv178ybd87T9K66keLX36z7+eYx2tnYHGqJqkagwL+v2zDqcv4pYE4viZDe5n6uFLsZeOrPFBPKhWgvm+9Lb2cChPz1WlIY9h/mpkrPbBKzwcW/j/U659LNeyieh0K9j/EKDYbQh3p/eIQj11hDJ7g/3d3L6z4wrLxZy9jNwnrtdqZ/MUxINVtyxvAKMT9PfqKdiYrzxC89+23wtpfcLfoY28rAHpjkQiTX4mAzsT9beEgwf+9VRdbSqr/iAVSwW6Z0NLmTr52jqUzwWBsgVHi/awv14Q2R89ifubnsoMT+/8rJI6UwcPKYJXEdn+zk60BkLVlsvj/Zib/UAkdcQyES3F9F01fS1Eh/pbmMOn8wcLrj5oAo5bUHXuHqY8yibRA/LICToG1nqlgb/RYMXvvF31sj41aDhXfH+yDeyzbw/tZcRxRbBjaI+W/36fvGRr9Mlzp9juHzY2dzcB5PV5de9+cDcfz0wGlduScn/TNYBQD51vW9lxd/MotOIec/uHpzvvn1Ph7+VpSw3226ntSPaGK1ALQWHvWV5avQ6jszNLrhdfVgc9j4tRuAO/l4823wTvJ0PP9i1Jtrwqp+l9WTMgXjHqXu/rYNkIPofmK7Wcl/f9orx+/XfxCvR6M2ezf+7/t1yZXAluMm7t4vrlupxY1zn/dbjyANoCl/QwlPMw9bsv+LuHeNXXJ2qMtK/Ig7nfxef+5vV4FSb8Ftv8dzwPk/4VrexDV+b1+/DLXp2JFou9b2tOObuOS+Hvr9nmQXyT6hRXrp67/MBOIXGwsgknhJPYS4/9dkGT9K3dcm5SSmmahh2Af8ho7kqaEbP8/gv+HVmbt/ZkffhVBWmnxnP5HOb8J+v8py5+5vr4dWapLPEtxtwsvB/SGqIa0OVihgsXi+rC2F9pxx7+9ksL3sHtb2cMkmvj/P/34fTlWT+pPPhuAYQ3om58k+uBA/K2Yw2+zsAWkkJ5vWz+Ekfq7l4vKzZlIvQaUvJexJCAD7WCQHmlhkPqA7ZGovyjPFwX/Zmp/mvSkKuA/rdQ3vL04d9PP47dGqZ5fJv7+0fO49lSxtr/o/y1CQWCnf0LVEwBDs2ZvLx7ulp5jH3oei4jX/89bYscyz969Hvpzd0s5cn/uQem1p8USilXIQI6K3kPZv2KNXj8T6nsMLlYfkCsi+g/LcfClhY1yD6bFxppvKd9vs0bRp/SF5MZB3g2D2q64/18m9s7sa6WC/x8olrGd0OZ0o+Etz/jMOPisf9pd2c/7OiuCtdm2VKcv6v+nfd+FQpyBon8gxL168mbnj/jvXaiQENG/MGyIrPzdgn1G/ErQ/1evljTTR0iFlvtLiVFFck3iHDu9RhRsyhIf//7pAfd5vpW0Ez482gkY4KcDvd7sInpZsOuhTw/bDp6BNpJsDIwdLDzk/UTXvHl/7qQnbbBHN3aNmpbS7Mf+CluedPbeJHxwLlF+xLRPvbyvvnJxSAWSHUNDaR5OQNf+63fEfUhc0+e91QAnc3h+X5s/SC0Da47PT79Ug2lQihHx8f/dtU5itILIUer3enCpmW+1SOvry04x6Vn81trpmxQr9zjEBhB9nMVGcvv/fYBdYdH+s4EToBKn7mvouGezAIdr5L/B1rXWE8CHeBW0XRHLNMBve95cH+rKpA+FyeKUdoZPPwdrnTkbRtvnYOG3sj7A2sbP2b/3dl5RZcIapb+R4lq2iP0J/dKN+ur8/un03kCyD9rbzeGJDz2x6yCXn33cVjrDCNafxvslHOTLpZd73iC1Q3Xx/4eRLyUVf6TZEbuvfg98QQa2PpZ/Z5waOlu+tk3a3KbX1h8o9nluL21LO6PHp0z7UB4/cEhKYF5In0HS74hrNu81xWdHkfP/svlKSKlpyzEdvERMX4HTilhylg4+4cP1rdDbxTNhfFRdwDdy8ZsNzv5RtfXC/BOdD299e1doh0BaoaQrH93/LF2f9/PuJtXOs5V/9/371oTN2UWb2r+d1f9P5Qy2wPT8elZZocsZOPy1juuQfkQVETn/7xXxwo/f7p1pHI2xE/XdeHL6JdeDElpdsut44YzCmeO0r4YzmmkckzNRya/3N4bagVJRfmxruC5Vz8myGXn7VcWvbz3/z19VcnFepjXuoPdHYrstap4nRJHd0jUtNDwJS18feD9L5X4OoMGdac8157EMhf5/m/TzbJTtB1b9ls6RGaKYrn+k3lfbVo/4NFeezyWRswO8JTPsM3U/nR542fjF7mYYx+bKz4VtJQwG9H95dqnZN8XG+UMy9DKqb1+D00qt66uCbQQ1PEG+78H7319D3rias4UpfS4WdwbDveeLQVwj7HPlJnfhnAr9/5YG6nW8kNMP1mHv7HHl57OOE9HO/wv6lkMIm4b/j89u8Y7tyy6qvIBgOO/93cv9wN9bPUjPSGJjuNX8gQL+3qn+Ztl3raYXjGthxs/FOQ8ufSO8v7Ot+3QeCmm71GC2dxbxzAk/4bY9oPcio/p+m+dU/bY9+NfEHt5/vpbIxGzcRmVcraa/DOMyPuvrCA5hk7mu17/z8E3vYq971w/m0jtLY48ApQQ0Fx2LZUIvZnqHWwx4WfPOllYd+vfeQ63eYjD+/xQvvl7jncG8+TpK0Qr73I8zMDAlc4FH8F+C8zyC9NiLuz0qtrCET1PZtzMgT/Yar3U/322nOJDDpp/EQ0GXMGOj3mUvkHmX3kOp5FdPs8/Srbk0P+X5S86bNfWWTndbzb9Iy+eHs22t/JutvBvoEqX9cCnR57Tp+UJscrO7nC+6sxR76vVvW6//YsdOqu9ZcDjP3lPjShAeEc7ji/ne4cXioRiYJ2v7quaWOqm/BXJNGntvMz8+aLF11+l83u5aEdT/HEvaIkUi9sdh533i/w/hMBk5QUd5IEBEPP28cwEySMjTH56eleKngPu2irNveqFO8ronr0T9909bMN+LYZIc6kOhkjv8bCgXUpl+0ID0RNQv5c+/z0tjxsHmlOax3UOvFJjbePxKqabCG4Rx6rWLvcT+PuwdVt/cUIPugX2u+9mFu3nfKtgb/nEybu8M5qUjrruwa0QYHkLHoPNC/LY7H/oXyVjn1fzKl9ARgtDy1oU0DidL+5w+aU1/JbEPBjPd5QEYDMVrXj/uBzi7RztfAnwNyOUV+G+56R9RbQsb1OkeCmppwjk9gYcaxV54C00qXNKZxtnbiTzZyJ+R6oNHE3WcWIYuOdw9DGHXvCyaiz8c2Qenv3Oxf+CLSp//TfHlkrjuwry/QnQgU9+/X0viTB0arg/OBByVnAT9c81YNPV/LPWp/PuPp6XXVhv/dBdnosS/LhY+2JPRS9XVpW53LrRzt7yYYUlu9T6WbISlyB/utvJ6ICFGDycN/Szk+SbkT5jr3QnP5svgbJSfaxUa0CjEn6g5BxJ/ATmS7P2nqxfqgAVOL708j3dPDjrt7vFpajN6pw77TXbpASSRz3UP9DJtP3LiPoevGgGMsTYE0M5ENwCvWu3PKop/Bb7N8avR9T5crLYGn6x/8bWvgy9KuF2W/63il+fzBfzaw897XwN8apbP414uVFnz53//I/dcDyzma9bzceUoX6d01G73JMyFkR6srVuzgT1b0hvDRrs1ay92EdoJlD4QGvEHmevu+6dUubolGXsX0fHwJMezv29eWItNRf6/Mc8sLpbrI5qzevX6rb8c5fyZw37qI08iqeJLde02IR9mw1TR+dzOTASDOAvE1qzF6sAGYwrf2P+Wpb92tnN8fE5vrSDvKs6kej1aE+lYDolfmNgR47+nwj4kJK+yqX4MoTYRux7iD7m5J3Gk3N/91cQOh3i1cJ2WBhCvWmmsvWilfA9Q27ydd1poPBmSUpxCZf1h35jFFaNzZGcLLZx/eDpDlzskQm5IQc/ZWOdsPS+dMwDrJs413t7KxYaKays91wU/tDTctSNrtvS74bmQx95LxF2JnVLyzx7RewpACiPkx234h2Ovq+Q/IRfCtLdOm3Ss0Cio149iIQ8izA0Dx6RDbW92pPhvAAyV1+CzWo6Bxwe2aevRfaot/XV/yzmeE/z/YK/YXP/aEORg5/zDXFM7r1VNvIPKUwceEx/WvHMWYM68gT7WNMAfCfCGldIev5kZdZ/SMdLaYC/w/7RlUdOHvPiISdb/Z8YFoKkn0wf77jv758FeiG2gwFYs9pYf8hvuKuG27ssexs3PsVRCnSipnCHACDJtYo+BI2Nhio7e0mteXdFBQY8onxOet3WFOBnAv0n3vBbSn/mWJeD/53ViWxxvkPGVMr2Ihb7M9u57fpzNEVZjab9DtQdagI0+BIP6sGUPlwd+mlPbY43vWyvL19+224GM+5SJQWdr9Li0KGgmHfa7pJ6NqONvZWPar54c5/o7Z+MvqnGkbC2rFO2H8xxj+e8vfC6NBfD/y9AKKalTLsoSW7TTLp/zfpVJdW2t0rz8ueCsmpOLlZOQV+7L+XAb3vrlo53OPuQUqLIY8P9UG+Xp5dNS/3Ed+wt8Kiuy8Vfv33/w/CMr52cdzvgvAFI00r5FrdvvtPuVgR2vV0M9nz+/6Y+dtlU8EtgfiXx98YDgYn9MsBoMqEOOHkNXGTuGV75RC7T3KO+lt/T9A/ULzDn58G7xS3dGQn58r9bwBuJkOb8M4Eyh36p4Xt5w5yJJYGx475WNzdbtgRRPtih4zFHS3du//moS2834Gkz55kXYEBnfKDpinLb/pnPft9lWNBxGS1vtc2kclb4MufO/iq+tPLCX57IZj82eY1tdPJcdU8+nX+hiDI5ikxKyrJz09tPXwVqQ91nXQDtv5jPS9tijCE+z0F9xppMB/xrqvtnQOVmBhEdHIn9Umv+79au/psl6lfxK3JvQFp1f8M+aavdmU/sFzlLw5jrJ/q66R+E7GD3TNzpf0e7bRPbpUvt3prxs3hkkddWPtp5aPxcW4BrG8VrPDgRYTcfI1BjM8eOqWlgKCCZa8S0y9XEl3bZ9oR8ApNoZ6ikxz9PLqSxEOdISPZM/BGJ1poybAvyl2pnKDJznyqv90r073QW1Xob/3QixmwMxDsN75hCPXWEOEvD/y4dDdV+B4f9JrWX2SH8wq/lyCs4QztjP1s/daXvtNsTWgr2/8EBNboApycRAyNT+Nln+lgYACsIZ1ZxJ5Kc9mnQx1yL/d5QE/kclzyKT77BBpdo5BpE8ZAtskrhnpR7OU+B/9y0ad3vlGEsc290iKilzVjlvn0rvdcCGqPI7lBZ4gP9PPqMdt9M2RjhYAYn6rtWZ8tlwkvE3ql8I/EGNBd/3B7XEk2frjsFHqQwDVUcKYCeFM28gtM/X3VBXBi42lQe9Z2Z95AaGtRzg+0v78STuC2Oh9zYr9EAX0mmYzyz1R1I4z2lz+Grp+NSfezz4ENgrx53hB9ChgWwBqHJZxvY5Ti7QLQiKJWEjQe+mfL/xL9x4IOntsf12/zXE34W9MUEfkmf0vL/++oPOerYAM3bSV+9Z8alw3tuS96X6mOwRG0tRygM+aOR0iErPdxptD+atnvNoVO/SM6thyfZesViLRd33h8/XqXnzoi1Ly6OOLvfNx/FeDL/YKbz4PlpH6MEN8d4SzhNeY9bwgP39X1XXaHU5umTHs4MZ86OQ1Yf9Xeu2zt9S/7uUO4ltVuBjoUyP/eDXC69zMZ1DhbYVDxk1hhB/n27dPgv8XcKHh/0X1L0O61/GsGXtjj6E7hk2hXEs5IFZ/pBHUP8qI9u4PTNpsNDmbKj3Y1oAnAcc9Srb/08qxkTqjCCccWv7L79+l6s5pNv4JbsqrlMWkU7/P29V346E1l15+7WTYrSXln7L4cNs0f7uK6qMjX1Uzw/745ueE7LQUo+BmxKsfYmf5voPy37mZ4hwrULqZQT0z/npKYnDDraLeah2j+G7R3VxnHzzQ+IHDdq/KdeIz/kLs9meIwm9lG28J8J75GvjpMMKD8S6hOpDUOK3EP838uOeGfSkMs0ZUWX0ecdN8epADDIF/V/qndwRnOdE61ebjXN54B/1GPX+uv0EaPS+m/YejImcMSYiwBcydVjc15BGxM87vVvOsZw+KL92v1iWcOm40Ro/fvCGwb9M26WXCS1sQpW7TD/lXv/f/83mYz+m9WCCPpv3DXpXC+WNJq3cVYvNL2+8DHuHFtagqXGWGsj70jpmsfVyvgYlzL7SWOx896/MhLEHfS/haMmcr7opsPXWOMeTK9a2OMl1luIM841SDzwIcc8cdRcTw/qdRDr7n/PXqDYEyN8kz3AfvCZyUCPo/5Gf0+3EV1pWzw0s9BYSwdO68054rsCzA49qA3f9sk0pynPJ1leubW8Ee8BfPXASFyva9YsLr9nzOMjjtQtJdCu5tONTMc5AtUeXkqzd9IzirduDJ6X586JeztRpO1pJZNwvEkfEbQ9+pB8kVQBHrS1uU+N8AMN7Ver9oWf/5TAaS4PqzmlkUYwlHQ4vtBUBiReBD0CNB3+q4QlOgP/nxoheL4R9iYN5Wekq4WpWDy5HZ1fG8ujEs9rLjBJzSnyLzxte6nOth2eQAERspsnRDTn8/XYKgLNRs2xln9Johi2rl920+5asIzLLl5j0EyjpgVZvQQrzBsUVq+DzQ/9/aRs97i0VuE/DXmDgNTNnw2iPX6KGa/txvsbjaHBJxRbS+hup0K3Zdgvsz/86nTHDDT77v53ejmS8f3mju7IyX48eZHt3h38ord0cNXZR2ozEb+0epPVjgP/XwrzFbTv+OT8ljj/S+CM6i5eFrY+xT484PQaqxtbL0NI6vabIg+JnlfucLJ0+V8B6s/YIu7Erpa/G6e8H0vFTT3B2ACHopyzcu0R/+pl8ZTPKqenQcj/1x9T5eRHO/MvnXlg1y6RHgmu62Cmfg2KuICGDLXmuznDlrTKGGvwU6l4muTaJOraS/Hr++IP0HJy82aHKS8i/WrGB2v6ptVquN+1dusxjYLiK/WqF+2Bhw2o/Vx49Xly0krtxRTLxAFsEOJBlcu7/619erz3TsINXonTt5f1+TrHBfZk3ewFJ32xfDWd02pjxvDD/cLG0QY3Zy8U3fvye9/5weKldowb2f2IDt/1Bab8Oh21pv/7ZD3e+8xRycdmzBLO1O7rnCZXorjyeEqDdpSSEx6gdgmP9pcboPQ2vgxbrtaltKD1jS95n3qW1q9VI3pieX5wtIRDVQuv01X5mqUd8YvvczeelSPmMSV9DNobNO8n2PXs7/CrujftkoNRvmPR/0e2bAvgv6d43JhTHJPcd+Dpw/lFOFsf9l9+cdnqDB9X1xCjitl5ueTvH3c1PaZ+r+tRTKVEnj1PXOXd7cDf8zMnOe2l/cBIJzv/L9zif9xcj24+c6VPSwRE+H84hsi+7qHIeguFc/2Il9PeyZyRx+tVo27Q2zn4XnD9TyC+RFjFxm5hcuxhDms7djfz+L4Ur6IGp7KfCK9LPsZ4v/110Kn47oevwajr+afhbf3TsK9lU/j7eE+isTv4ztDvEI5EfkXim4jvSn4D+FKK70dZPtOL0u+qulpgL1V4RfZc8N5pyif3dr/pNsnuPP/fq6y3aKcXP8rgw3Um8u5Oryleko5ddhXAnFa8OX8k/Sfya/Nxkn5b97eFcqO9LU05M3w2/e1r7GVQ4vsgRvJmRl+Jl2Us+S8ZD5xMVeUHTuS7lgdyq0fk2fnbW7Mrcu3jX4m40k2/iT9P2sNp35rnAlcSW1SvZu6d8FPKmqcbMP0Nx9WVHmr1LvPri0eWfnie15e5R3ncsqWpLw+o8seknze2EotwWrQybip5DypNyWlxGQvF1bnqtir5WvyLP4epayuZTydjNLqwBF7wpHosb7WfqramsMf86VVnrYqV0JWL6ufxPml9RlO9ytq36rLDiKLI7jPdcMite1EK6FkT5c+XZzo9XxLVyXK3q2/PktG2O1uUZPQtLbQdVJ1njJ7RpPYjHoO/d8VdINQplR8Kb3EF3H9Glooqf5UZXsHYVS3qaevmq66cmQdnfIjunxe9TGS/dp3Hr4fO5QiYWJuNNseLAfCtNFJ3Jx+NU52JUVq4Lv42u08syWLwrzaSEHM+q5GhsS3FV3yp8UjZ/6flzbNuSNoOi/ZHfC7RrRPvRje8gY9vIWBK02XJlM6lLBdWov2trV7SiovdDbuJxqGyUnM0RPDlhb2VFK6MbZ8hHqs0jaTISjR8VdxO30rdMbVqe+Wt04t7y35nd/SKeYZXk0PUq67nFEs+VtJDTwrRr6NynzpM8/aASj2B/p46dIT8OO5JK/xnNv0fsZajl8Oj2pLykZD+Na2kriyeR83JGk9OxifeiYxL0ohzyXozMd4ixbjFXZ3FhLF5myaCiHVj0nuT2D0/GZq13mzwd309kyWqVlCrvAT0bhaaH3UQQZWY/tHNZfCR7BxuxQDU0SN4+Z1sa/Mx9MSpV5Oqila2WD9LP2Iv0Ez+7y0JR0tBYer6ynF6N4wu6UUIdL9s0vmuGgZCNZNM0EHuvZaWzqe3G4zKx/W/rKXSsDF48moYsy+9bsffDt/PkpRtdmtqJ7YgiF3zkpvxusOchyFg6MhE8sS9VfOp01+jY+SbIy5TfZDIJ6jhKV/FlmWdmIwBZGsRsJvVtCZPYp+g7UvlY5Dn6p7PylK4P5KNYdvK4Ig1Oe2JXFqpdzIJ5rCnNK/Bik3bjjjYxKHYsJnq2ho0dFWVrZDS5ipYmFpO4QoVXUeSGt3hWpcgyU3m/fL2bfaqPQlNDGdNwXXqRMlHtlx4KTl+j0H1QOe+Kp43pT5B9VTcKLp89cIc3Gx0eIfTG+OvDWlP1b+TnCuj+mEx1ozhDyNvB4Xrr8w/dTrRhI5pHpPRzdrzskI0srAr/sGUhO3vnonpX/nPZPaOPrBZ5WPb5iL++o64o4PFSdpZ19xmtwlQ1q6v6vREHf8OnqW+mpr5pXIPfbpI/vsl8Ht6Cl9MXrsW8R+4M3eqDt5P3yS83pqanrjW+udaYJjdNv+Kb6ehX0dNQiTyc/ufFU8CbnLEn/cGbfhjHj4SEhIRUA7pxQ+qy6/BvoPZjk4X8cf16aIPQ7AH4ALyf/g1mVG2Jas8ESi76X3hBNP7MH5ENxrGHElVZ5/EjIXH4P+dwxF5HKAdC4ZHxRJCQkJCQkJCQkJCQkJCQkJCQkOpAaWArzO8X6UYc/4IQNkn4B/l9SPRfn74WxX8h9DU9TY3/Bp+cDt5PX4zjv+MSBw7HFA4l+DUzliuQIhY9X3a06TKWFjrIchRvmb93g7wPL9VrRuRWM33mTCaHmTDKXHM1CEaaC21HI6etZHE+x53/i4IrhTtFH47RTSSDOPUN/BtvjkjAJRcXhatcvnHU40+fOhwP8MG1a+GrKYQrMzTyPv1OjJc1dmPV8iEeXvp0cvKvcFEk/8aLgpFGI5NdHanrxkZIlvN/ylT/sd7EtLwBxvMK4EBl+R9QxlNT1wERnOBfKPZ/VrVF9n+yBQij1UP15WUVY48WX4brp2HIN24wxp+wQvT+NZb/M6ZGItHvwRhT/NNNsAjY+B/yTvT2+ON/QsaNxx9sCkn8U13Hn2zsa/QHmwIOhouuRYZdUtwCSxoYvTAlMBPxwEkMgdQFgCF8/Wbw9nSyJ+D/GQupLoZQ8hzX6VYLGXN8KWHjqahuAn4P15yMPzYSg1fgChg/+Vh474j3gXUSmQEfqIsIFK1D8PTRRdfhJ1RwhDUe12Ba4O/pRox9SkYEwySFIoF7QGpH8kjBWnk/kv5P9ORkWdP1By0YvU5KYYq2wPWbZNuEUROYipK+qR3/M8pg4NXrIeA1dGWnYDhBtRH8iAp8gvUNpEfmFtGmITs9Xv/S99ZhDoTrfxOGkl3/qMwK1j9c6wYUNAU3SRU6Yf3rif8fycmCY1S79We7LsnzExjzdDQBxAgM5d4UsQlLui+ZDWIwRbyVvaR+46crb3j86/G6kR8B44fyP5T7oe/PthsZ79dv/HT9F4w/Y75NX7sWj18urEN7P8gljI/8y5QKwrjj8ec+kB9ORhSwrglZZ1zi33z/53op/5Nhear/Ux8HUDz+vP8L2h9E4BSIgfiFaUJs+z94O/2WcQ+0UEy5sSZV/s/F/3Px/Wz8P8P/1Pg/eZ+2B0zntX7xc6SrRYTDrlKZSyrY6Xsv+yr49eAOxAk/8gEizKfB02Naf/HHAxFQvK4OUlRsg+QV1o2gkUO2aQKM4hqoNaLjSEyA499D1CMZcoQrGY/4R+zTE2coGv+1oBI0HBaZgRvproB4aP4GMDM3i/5u7exf6evD+Efpo8GCw4QEY8+7PLKuQj3Hn40AhWHfaPz5fC8J95Ctcv0mmMY3EuaI3Ofgf5mdRJEGY7L+Ef+zoQzgLmaHBsGjaN1Tk6mO6T1G/Te4OskIbwBRC8aDpU5WN878RB+HbjeFCY+vrIMXJLcW6VVBTJ+VE88m09LNLuHxjE4yqPMiDcaRkf3T8G8QJ8lJeIghEZkw/v1vilCwcH2vweuZ4UE7hKnM3wFbQJ4g7wXVQwqIFiXK1JD/BQ9MZWbSwSoYJPtudYn30DOaFq/nTGjuszWZDJnHyGFgKaIqm94m2QIS8ipNBGz/+DIaGnCM9H9x+0dbhOyMCNwByQ/q+LLBr5qsv+o6aArx6xAjreX+F+K/G8niBnouTHrEhl5JGpamM7816icD1f2faDbirBigHcKYSNgjMdjbgH2gCI8s69QmUKfq/5NsX/mC3HAI0uEGTU+GqVCdKooKxp/NUeQWKvX/wkh+kszNoDnA47kZC7d45BFKKBpu6Bxmxl0TD1CV/wPsd/bBrxEAXDQLZA/APBBGz/r86XdAlIRAAYmxOEb6P9frK8C2ZLk7QEWRFwKkGwwQZH1UKxBzQGD8Ec5PeaYuclBV/5WLe4KxQuYjWvGbJN8HkbJ4igifB79DwjToH5uD1I/d+MMP0K3gOLU5HYi/6M43IqWQ04f1yZ9J2DNqrdtuRoOLo+IFx2fs9f91MG3D5c8HRaihj/w0R1AQ8umSEh2b/U9AgCXpmJeHJGZW5JVw60NT6BukRfk3jRv5qBhSnfMfmd1PcmBTMcQ1MHYDCurfINRLYCEJS4XqMnw/fTn+mZU8dQZF6NX/1KjEAcmFzMzZhKlaF0q1scP/BEhvKrRLqD9CiPgVqP/NdkmI0t+JYMzjeuJcF8UKuE5i5/EVNzO58nGwf+LrQMCXz40IhF0Q8eckcqKRk0R5Tcauk/+H7VvM/8eDZm6FyCBOrgVPGUDjY2r/hvDXTP6f4s4BK9D0X8Ic5JdsT+zajz8dXyb/X3gzCgqUHeQ40hMmBqOk8NiefwGRG4ljY/j53RplQiXw3zkoZykTAqfa5Ay+pA6MOr21S4Gpx/8Kpm3ozBWAcinOC96fCt6vqWFsvAbxSMmahyciRX+nYZMM90NgqF4WkQb+qbCLMwuaFXllO7cgBOrh/4vjHyn+R3BGQlD4Bf/dgCK5UllNjPium1+oLv+zRe5xVAuCfgT0RXg+iA0Q2RiNNMkR3gQETP0gMNZ3Y3zDhNshZ0SmoqagadX+V+xdlIoDkgnKACMTlq+j66sq/+gufZDdy3dBojn+in106rD+Jcw6QTsX+wWQtF/WqCMSgIaBqCEDqPr/FE5g8EYy2Ig90lcoEOkxy38p2fxBRige7pWoHMsp8fiPLLaJz1V1UgVq+o80/Sh8NAztJzXypZpn1mBrIguk+LEkBFNZDlCXRhYWHg4rfDOqCsy9XzdS4kXhxQlMlnsNmc66zIiOLo7CnWlbv+AFKUBPDio6Jvs/uCSDXS3v3KRBYnQ30hOKh5IfY8onN6NRZqraoiLx/PTVOBmoqo/LQ8k2g42qA7Lp3iu2/kj8/KeQxi7/aaH/JxISEhKSCzLSKFcAhXiluw8j1cX/r6sTc+VO20BCQkJCQnJOaP8iISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhIdWX5BubuGrckm0OXT3Zqn/C04yQkJCQkJCQkJDGgWwVz2NvTyQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJDfUaEw1HBPlC3jfqfY8pk9v9nnyafodcq9m/kh/ZX6z4ZCm3C6opeWRus2U7GVVcUvV/GX1OaiPIjnFlYuFusyb7rAo+199SEqfYCyvje/QWgyDFRSL1Jpyir1nobER5QqJL2RMm5Q+yr/Gv5PVCXKnxIo3Zg/RYBT8L6GIZbqEyAvt5FflTS2hhXXmW32yLMgE2aGpfmPpQtHWk1Kj9raJZUuoEnFn4XHUltvB+I0MJMWP0na4LitUad/U0N61yiV5EWYmNCeV1NSAY/PCRKaxmGFkDFuldS5rdKrciCfhbGk99iVlR81oeKONR9mwvC2GmtRCY5VuJBVzz9RDMGBiZ965ZpCusGOlH9qa3DC1rKrdmGpyTN37UX9kJ8xiTSGMQBhY8WFcTYqkBaX59XYukcmGVMByYaxEWSGJ42xGQQRT2e4ijqp7A8c7VDmoJp85EIfjxsiTs/Sounk8NZbQ85YrcqrEwkKQMnPmx46SL7lfqb8Hqx+2tmbnsqxOmk3LWGVo04zVUgVzUPVjlv8r41Btj60CC8U+J5unfke30xwFpKhS19L80jaa9WSuvciem2eTnVjnhiB9q+uiKKTN/HE1/sRYM+ehJVfzK8+FdJtMxtK3EBR0DHdR8x+NjBHdvJ5WgGr0irFuAiHZR0JLpQ5PbrQ96pDFNhSF+pkr5gKrh9YrSH06/VbLK5qxHtgS1MiIcIp9qdi9s5VoL9hs9D9GlP+x4S8I41/1tCx1IvwiE9PaSGV2EM8cUcpU216x8g2r8tjlFZCMlyjOmYiWv/CejTDNWFZY2M+CWgB/2+B0piViJfZid/kUfR8HcFKFW7rOrkmYrJo1KVYB8G7jAo5vp4AAdJYUoToz1AeTZs4qAzmO7jpeSV4pd086OCNwPrn30a7N5fjUlUNU5SdXOwxKN0Fdx8GUEMcu0LOjT5+N2i/mpmfdSHqXQ1a0iXQ8Bep4aLLNvgLirWPmKUxTJcr5D4My+pGEUcrmvlIAzM4z160WaoS2j/17CuSArGIz2UmWyo0poWAdFPAoM825p6pr8tqojq7OzTsE4S73D2IVNWQpdsvlQul4rKU0OTW4aWFd5HRcZcluC3krqhpmp2tMLbDSshgIiQrQetaM3SrllkRkX6fiwIZ1NYqycAWtIp+ssdmfSkqYSvKSSnRGNZIjZ3Apla2YSUoYbaJuFUO0JmM3TzhKbqWxhCNmHXWVsmpntZHqClD1G5V7F/DGpubKyIUectxZO5VZPY6tbmUzVqfFosdkoQRRpYGY044Smu6Lle+vPCQ9CrBJeco0g5gi3eBuNsWMrIapsGYfj64EvmihWQjbaosdB31u3PgUjoNAV7CvlJrnpdOUUcL0shQCrH6xbSG9KsNuGj1yrdlf4PI4bh7lNpVEsZG4lXe2G4jUWDqyAmpVeV3S8rSCmLTlLL1m42ozEKfIfmO4C7oWishapkcSxfFFOTXlLPtuD9lZH4gRo+ky80lHI7SvJLZBWsOY5P6EPqCpPKoAfma53bSRvSB2lSwdVVGb8zvsev212MBGZkxFDhJPRSgrG1cpfCuFpuxcmKYCLYw2SiAztZcFuz5bhuaaQ/RdSNGjKQHSMnLRyXhLe1QkZaVzoIVpqKaq1R1C3jxLyAFgq1XelW+kADiufWWjs75TdUPMqiIwKdXBFbVttF6Nlh0K391hm0qOGLkyLmGJgyqCW+N3Jpq9wx1rP2yjLuRWqnwE6Trl1u7WXSUzCcDWPNyRKQAzxyc4Y0GWuvN27DcktN52oOpeBTbCBCZINZmYMff8OTOzT9JScWwXidr96XWAkDz3184OLMq6Cpva2Vblpr3wq6+OrTaBmd+OjntoOGidoAGIlxF6clJN1sUyQ2rWBoVXkQc/snMnKaZjRac/1iz6YlUaaoV286c4VOKRKp2koh9lMgNWaUy1ohA3CAeoT5VbFHSVwrK4g3l+ClVtCDuvy6yjtHdUH9yre9vI2nlbZtWhVh2rilbI9iF2wtOwHEXrbFq3Eolg07LI2vkQ/JrICnocWjHtlfWTsd9LO7hJLQphgFKz4BhVJ+3GJuNgx0yUDAiPYjaknoax0eyHim1iHcf0yD2lwnlDT9K6I2rB+GIUB1RX41IfcUGbAveHeho5kcIyhjGovHPZ08Bayxkb2Y2qUbAVniyqxW82agQ4QFfT5ko1zP1KeK0j3tsW2qXX1uSQzx1XI/TGBkhTmjh9YIuzTT1aZ6Bar70ec6BXuCMW+npGIetTrPCLBfhp1WX5VQfDJCvvXHXeNkYm1AOHwFtJ8xpRk9IQvQCem2IK28fhaB7kUHqdW4fA/bPYl81FmLsa9B3TMK2dpacuNd0Z3VKKxrw4plp/wWl3A7FkEXjxuv5YnU92VAokOxuITpVJBZV3svvBoJy2gmOLXJ875sgGqzdcvwZHTYuFpYLpbJI2Zls7lhKREuJB1le2VjBnuxlSabLYQqXyTWE3fTEqdajbZU63Q4/7o8/sdDUQ3EXLCjcC+Js3F8oUr1bUcG4UcXWF+dbO5As704wwdOn25BG3h/2JVZq0F2YFPItNrOzXu9C6SNg/nFk2Tq6jhk3sN3VEUYWH6xqZnVabQI6mIb7ekbAjSx5XEkgZAWqS15bHdkipHs3UrnrrRMcHmaq46erFTqPqblthBL2yltkWxIFtI7rq5swjbaLJxJFoJbVsZNdUWU8pKG49/qUySU4ag2ltfH5CwBHstZ6INGuVd9qF4VqnhI4QF26h87ijE1RGHWmUi/XJ7j0Z76QuFoiMEOY8q/VhcIqczQGztvxeN/trrA9wr8GT264nNu2Hp6ONK/bRheU+uilOCydN68XKHDfAtgg24hm54sSOE/SAeXhSeoFdyyCb97di/+YXTB/8bRVfY782gBm/qxzib7Vcv3Y6dpTnjLkwf3Shp2N2ji4D61JhTbT1xkUmGEXN5gS6cMoRx0grPctM7MjpTL61gmI7yWirBz67BV9XW30kUA8MlqjMarMUEDNXRNQEpauWKaxT8VzsEds4bluH4VXB7gUhxbVF3WPlnGM+7Mc8TeSAxVi35fx63cJe1RZ15dZFCRzPjVZr1hKx1KUtJLb02VbVtpRy3wLFyAwx2bsOThG0YY6MQz2Q6aZ2XElUWYks0x1WwS1K63YL0QWbwWH6mKsKY2oJplFZgcplWhLB6dHJCdWk0wg2eqX5TgVbw31MOWen2MGrWQv9W/JIRndUuWZqpYLzQRQtvIobWlVaYFgNS+iKZOMNw41/0dPhFnAGWuXGFdi7DnibOcHKqCL7nFi1uCu54obd3Sw8v6RRqMUY9cYZmZRL88xlB8deqqDkqq+ycq/9pDsH2A83OO/wUGWRiCV5odWxTrZPnlLmwxpGePT13GNQ8GLzECsZjpbmpXFZM+vlxm6jp6boMEmjXr+NjnvHqrqKXLcBx0IcI9199el5O6IzPpmu7iirxC3Vg5snUKmGqWE9iH2AqqvKu6yhKVZVbPVo2a02gTM5O3Wd7izWo7G3m3RFuh1GXnlinBs1ivDbxe66wUPpI8UrEO52nUWLj+kOQ++4kHTkUyjiNJ1yY8P8QL3Py7CY3BvdEZHa4kov/6EiuPRMSu6qVBE0sdshmx/oS962jhgV6Ttu3aWaDV55TmOE20l2VVh+Ns3qqkjF2M+eOCw3Lpl5mijHgFccHeSAtfQ4KrFYyqOgsxdJybGxwpcjL0zwyJH/kcEncBKmceZQAuB+wLnAkeP+RwZHCwBnDmMAKAGRF3DkkzdM3P+TbgEgByBv4MhxmJM6CSj/kA8mcNasxQCQD3Au0ALAtUYLAC0ApDGaJSsWwKTzAO4BnC3MAmEMEOUBegBjRzYsAFSAOG1oASBD41wgEhKRkBOLBEQJiHOBPgCuNc4DWgCTHgPCLAAS+sC4wjhyHCZaAFgLMInVgCgBcZg4CVdwTIXOf1dsBqo6VQn3AdIVrAVAnkALANcaLQC0AHAfIE1aFgA55qqMCjUACjjcCzhyHCZmAXDmcFQ4F5M2crQAkZlxg6MFgHODI8dh4iRM3jygBYRsjlkAlAM4FzjyyRwmakDczLjXJ2oe3GYBJpZJRAMf44nBBpAo8yZ68AkhIyCjjL/8/9/IAWgB4Jri+JW1IFoAuRdEH8C9ggMfawtgss1+lPloBBVlOmrAideA2NIOBz/29FecGRwqDl5LC6IFgEYuDhUHPxkWAHIAEs5GpAHR+kELAC0AHPyExgAmMgqI0g6j4Mj/SMj/yP9XjJrIAcg4ODeoAXD/I4/j3Ezg/levBUAJMPFbHDUg8j/yP/I/8v8VGNb/0+aASd8BaMVP6imqGALH/Y/7f2IPz7pig9KIASBX485GDYB5UCTsB4JLO/akgQNADkD5hj7wZNlAyPRoASAroAWAPhASSgAcNIbAMAaG8h8tAJQKWA+Mg8fJwKnAoeLgx5ak+gHgpsdAIDIDjh81IK4z0hWT/9gRCLcOzg2uKY4f5wrnBvsB4PLjrsbxYy0EegC4V3D8kzExaAEgV+P4cQoQB4SMguNHCwC5A7HA6AMij+P4cW5Q/k2G/MOOQDh+jIKjBYRMj/OBoOdJ5B/sCITjxynAKDiuOM4HWgBoAaAPhDyMk4FTgFFglH/I75MxGZIWAHIATgZOAEIbMAaChLNxpUIg6jEAZIBJ9wAnXvuj9YMWAEoApIm1AJADEAuMUWCMAuPWRZoQGACeC4CTOcmSACUeZgGwHwB2RUa6glOn3hUYNSByNGYBMAuAFgBaAEhoAeAaImEWBLMgE9kRCi0ApMm2AK4E3yBvT/ak4/pP9nzh+uP6T3hQD5kaLSAktICQUAMiTd58yQ3oCrMJ7oDJjoLj+k92FgDXH+U/xgCQcAcgoQWEhBYQ0oRNktOxYRQcqe7zjuuPFhASWkAYA0BCCwgJLSAktICQJqgWRvLRri6f4A6Y7CnC9UcNiIQxAIwBIKEFhIQWEBJaQEgYA0ANiIQaEAmzIEhoAWEMAAktIFx8HBwSWkBIV6wnKNYCIEfj+iNhRyQkjAFgDAAJNSASrj8SWkBIExID+B8=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/triggers.js






/**
 * Bytes too short for the matcher, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
class Triggers {
    #matcher = new Matcher(preparedTables());
    /** Tells places, at least one in every 1024 bytes that hold any, in no order; allocates nothing of its own. */
    each(content, from, to, visitor) {
        this.#matcher.each(content, from, to, visitor.place);
        searchDenseRuns(this.#matcher, content, from, to, visitor);
    }
    /** Whether bytes hold anything at all. */
    isWorth = (bytes) => {
        if (compressedPlaces(bytes).length > 0)
            return true;
        if (SHORT.some((each) => bytes.includes(each)) || this.#matcher.next(bytes, 0, bytes.length) >= 0)
            return true;
        let found = false;
        const tell = () => {
            found = true;
        };
        searchDenseRuns(this.#matcher, bytes, 0, bytes.length, { place: tell, number: tell });
        return found;
    };
    /**
     * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
     *
     * @param words whether words of armour count
     * @param isKnown tells for a byte of the layer whether it is part of what was found
     */
    neighbourhoods(layer, words, isKnown) {
        const { bytes } = layer;
        const matcher = this.#matcher;
        const isRewritten = layer.origin !== undefined && layer.origin.around.bytes.length < 2 * bytes.length;
        const all = [];
        const add = (at, ways) => {
            if (ways === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
                return;
            const reach = (ways & ~(WAY.base64 | TEXT)) === 0 ? TEXT_REACH : triggers_REACH;
            all.push({ from: Math.max(0, at - reach), to: Math.min(bytes.length, at + reach), ways });
        };
        let from = 0;
        let farUntil = 0;
        for (let at = matcher.next(bytes, 0, bytes.length); at >= 0; at = matcher.next(bytes, from, bytes.length)) {
            const trigger = matcher.triggerAt(bytes, at);
            // Whatever overlaps an escape comes to light under it.
            from = at + (trigger < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve tells of those beside it, too.
            if (trigger === TRIGGER.jwk && at < farUntil)
                continue;
            const ways = waysOf(trigger, bytes, at, words);
            if (trigger === TRIGGER.jwk && ways === 0)
                farUntil = at + CURVES_REACH;
            add(at, ways);
        }
        const isPacked = layer.origin !== undefined && compressedPlaces(bytes).some((place) => !isKnown(place));
        let ways = isPacked ? WAY.compressed : 0;
        searchDenseRuns(matcher, bytes, 0, bytes.length, {
            place: (at) => {
                if (!isKnown(at))
                    ways |= WAY.base64 | WAY.base32 | ways_DIGITS | TEXT;
            },
            number: (at) => add(at, ways_DIGITS),
        });
        // Where in a run a key lies is known in proportion only: all of the layer is its neighbourhood.
        if (ways !== 0)
            return [{ from: 0, to: bytes.length, ways: all.reduce((sum, each) => sum | each.ways, ways) }];
        return together(all);
    }
}
/** The same, where they overlap as one. */
function together(all) {
    const merged = [];
    for (const each of all.sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || last.to < each.from)
            merged.push(each);
        else {
            last.ways |= each.ways;
            last.to = Math.max(each.to, last.to);
        }
    }
    return merged;
}
/** How far a key reaches before and behind a literal, in characters as sources write them, and as bytes are spelled. */
const TEXT_REACH = 2500;
const triggers_REACH = 4096;
const CURVES_REACH = 256;
/** Where nothing was changed so near to a literal, the layer around leads to the same, and is gone on with already. */
const CHANGE_REACH = 800;
/** Whether something was left out of the layer around near `at`. */
function isChangedNear({ bytes, origin }, at) {
    const from = Math.max(0, at - CHANGE_REACH);
    const to = Math.min(bytes.length, at + CHANGE_REACH) - 1;
    return origin === undefined || origin.last(to) - origin.first(from) !== to - from;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detector.js







/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const detector_OVERLAP = BEFORE + BEHIND;
/** From this size on a part may end by what the content is there, so that parts of two versions end at the same places. */
const LEAST_PART = 16 * 1024;
/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
class detector_Detector {
    #triggers = new Triggers();
    #now;
    #explored = new Explored();
    /** Of the last search: kept, so that a search that finds nothing takes no memory. */
    #places = [];
    #packed = [];
    #collect;
    /** @param options.now tokens that have expired by then are none */
    constructor(options) {
        this.#now = options.now;
        const collect = (at) => {
            this.#places.push(at);
        };
        this.#collect = {
            place: collect,
            number: collect,
            packed: (content, start, end) => {
                this.#packed.push({ content, start, end });
            },
        };
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is told twice. The time is linear in the length, whatever the
     * bytes are.
     *
     * @param unpacking without it, archives in base64 and the like are not opened
     */
    find(content, from = 0, to = content.length, unpacking) {
        return this.#find(content, from, to, unpacking, PACKED_DEPTH);
    }
    #find(content, from, to, unpacking, depth) {
        const parts = this.#parts(content, from, to);
        const packed = this.#packed.length > 0 ? this.#packed.splice(0) : detector_NONE;
        if (parts.length === 0 && packed.length === 0)
            return [];
        const detections = [];
        for (const [start, end] of parts) {
            const found = this.#explored.in(content, start, end, () => explore(this.#triggers, content, start, end, this.#now).map(describe));
            for (const detection of found)
                add(detections, detection);
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            unpacking?.read(each, (bytes, kind) => {
                for (const inner of this.#find(bytes, 0, bytes.length, unpacking, depth - 1))
                    add(detections, { ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
        }
        return detections.sort((a, b) => a.start - b.start);
    }
    /** What is to be looked at closely: all that is near something that gave itself away. */
    #parts(content, from, to) {
        const places = this.#places;
        places.length = 0;
        this.#triggers.each(content, from, to, this.#collect);
        if (places.length === 0)
            return detector_NONE;
        const parts = [];
        let last;
        for (const place of places.sort((a, b) => a - b)) {
            const start = Math.max(from, place - BEFORE);
            const end = Math.min(to, place + matcher_GAP + BEHIND);
            if (last === undefined || start > last[1]) {
                last = [start, end];
                parts.push(last);
            }
            else if (end - last[0] <= LEAST_PART || (end - last[0] <= PART && !isLandmark(content, place))) {
                last[1] = end;
            }
            else {
                last = [Math.max(last[0] + 1, last[1] - detector_OVERLAP), end];
                parts.push(last);
            }
        }
        return parts;
    }
}
const detector_NONE = [];
/** True at every eighth place or so, by the bytes there. */
function isLandmark(content, place) {
    let hash = 0;
    for (let at = place; at < place + 16 && at < content.length; at++)
        hash = Math.imul(hash ^ (content[at] ?? 0), 0x9e3779b1);
    return hash >>> 29 === 0;
}
/** Archives that stand encoded in a file of another one, which stands encoded in a text, and so on. */
const PACKED_DEPTH = 3;
function describe({ match, layer }) {
    const token = layer.text.slice(match.first, match.end);
    const leak = match.key?.fingerprint ?? `token:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(token).digest('hex').slice(0, 16)}`;
    const { kind, proven } = match;
    // Lines may have been turned round.
    const places = [match.first, match.end - 1];
    const start = Math.min(...places.map((place) => startOf(layer, place)));
    const end = Math.max(...places.map((place) => endOf(layer, place)));
    return { kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end };
}
/** The same key where it overlaps one that is known was read in two ways, and is one. */
function add(detections, detection) {
    const { leak, start, end } = detection;
    if (detections.some((known) => known.leak === leak && known.start < end && start < known.end))
        return;
    detections.push(detection);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/entries.js
/** An entry's name for people; one that is no UTF-8 keeps its bytes as characters of Latin-1. */
function entryName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/source.js

class MemorySource {
    size;
    readAhead;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
        this.size = bytes.length;
        this.readAhead = bytes.length;
    }
    read(from, to) {
        return this.#bytes.subarray(from, to);
    }
}
class FileSource {
    size;
    readAhead = 64 * 1024;
    #file;
    /** @param file an open file descriptor, which stays the caller's to close */
    constructor(file, size) {
        this.#file = file;
        this.size = size;
    }
    read(from, to) {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.size) - from));
        let filled = 0;
        while (filled < bytes.length) {
            const count = (0,external_node_fs_namespaceObject.readSync)(this.#file, bytes, filled, bytes.length - filled, from + filled);
            if (count === 0)
                throw new Error('A temporary file became shorter while it was read');
            filled += count;
        }
        return bytes;
    }
}
/** A stretch of another source. */
class Part {
    size;
    readAhead;
    #whole;
    #start;
    constructor(whole, start, end) {
        this.#whole = whole;
        this.#start = start;
        this.size = Math.max(0, Math.min(end, whole.size) - start);
        this.readAhead = Math.min(whole.readAhead, this.size);
    }
    read(from, to) {
        return this.#whole.read(this.#start + from, this.#start + Math.min(to, this.size));
    }
}
const STEP = 1024 ** 2;
/** The first place of `needle` at `from` or later; -1 when there is none. */
function indexOf(source, needle, from) {
    const step = Math.max(STEP, source.readAhead);
    for (let position = from; position < source.size; position += step) {
        const window = source.read(position, position + step + needle.length - 1);
        const found = window.indexOf(needle);
        if (found >= 0)
            return position + found;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/ar.js


/** The magic, then for each member a head of 60 characters: its name in 16, its size in decimal from 48 on. */
const MAGIC = 8;
const ar_HEAD = 60;
const ar_NAME = 16;
/** Reads an ar archive, as static libraries and packages of Debian are. */
function readAr(source, entries) {
    for (let at = MAGIC; at + ar_HEAD <= source.size;) {
        const head = source.read(at, at + ar_HEAD).toString('latin1');
        const size = Number(head.slice(48, 58));
        if (!head.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
            entries.note('damaged-archive', [], 'the head of a member is damaged, and what lies behind it is not read');
            return;
        }
        entries.count();
        const start = at + ar_HEAD;
        const name = entryName(Buffer.from(head.slice(0, ar_NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new Part(source, start, start + size));
        // Members begin at even places.
        at = start + size + (size % 2);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/gzip.js

/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const gzip_FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
/** The longest name or comment that is looked for. */
const gzip_LONGEST = 64 * 1024;
/** The member of a gzip file that begins at `at`; undefined when none does. */
function readMember(source, at) {
    const header = source.read(at, at + gzip_FIXED + 2 * gzip_LONGEST);
    if (header.length < gzip_FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
        return undefined;
    const flags = header.readUInt8(3);
    let position = gzip_FIXED;
    let name = '';
    if (flags & HAS_EXTRA) {
        if (header.length < position + 2)
            return undefined;
        position += 2 + header.readUInt16LE(position);
    }
    for (const flag of [HAS_NAME, HAS_COMMENT]) {
        if (!(flags & flag))
            continue;
        const end = header.indexOf(0, position);
        if (end < 0)
            return undefined;
        if (flag === HAS_NAME)
            name = entryName(header.subarray(position, end));
        position = end + 1;
    }
    if (flags & HAS_CHECKSUM)
        position += 2;
    return { name, start: at + position };
}
/** A gzip file may have several members: what they inflate to is one content. */
function readGzip(source, entries) {
    const first = readMember(source, 0);
    if (first === undefined) {
        entries.note('damaged-archive', [], 'its gzip header is damaged');
        return;
    }
    const names = [first.name === '' ? 'gzip content' : first.name];
    entries.count();
    const { complete } = entries.deflated(names, source, first.start, (end) => {
        entries.count();
        return readMember(source, end + TRAILER)?.start;
    });
    if (!complete)
        entries.note('damaged-archive', names, 'its gzip stream is damaged or cut off');
}
/** A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. */
function readZlib(source, entries) {
    entries.count();
    entries.deflated(['zlib content'], source, 2);
}

;// CONCATENATED MODULE: ./node_modules/pako/dist/pako.mjs
//#region src/zlib/trees.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
	let len = buf.length;
	while (--len >= 0) buf[len] = 0;
}
var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES = 2;
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var MAX_BL_BITS = 7;
var END_BLOCK = 256;
var REP_3_6 = 16;
var REPZ_3_10 = 17;
var REPZ_11_138 = 18;
var extra_lbits = new Uint8Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
]);
var extra_dbits = new Uint8Array([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13
]);
var extra_blbits = new Uint8Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	3,
	7
]);
var bl_order = new Uint8Array([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var DIST_CODE_LEN = 512;
var static_ltree = new Array(288 * 2);
zero$1(static_ltree);
var static_dtree = new Array(D_CODES * 2);
zero$1(static_dtree);
var _dist_code = new Array(DIST_CODE_LEN);
zero$1(_dist_code);
var _length_code = new Array(256);
zero$1(_length_code);
var base_length = new Array(LENGTH_CODES);
zero$1(base_length);
var base_dist = new Array(D_CODES);
zero$1(base_dist);
var StaticTreeDesc = class {
	constructor(static_tree, extra_bits, extra_base, elems, max_length) {
		this.static_tree = static_tree;
		this.extra_bits = extra_bits;
		this.extra_base = extra_base;
		this.elems = elems;
		this.max_length = max_length;
		this.has_stree = static_tree && static_tree.length;
	}
};
var static_l_desc;
var static_d_desc;
var static_bl_desc;
var TreeDesc = class {
	constructor(dyn_tree, stat_desc) {
		this.dyn_tree = dyn_tree;
		this.max_code = 0;
		this.stat_desc = stat_desc;
	}
};
var d_code = (dist) => {
	return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};
var put_short = (s, w) => {
	s.pending_buf[s.pending++] = w & 255;
	s.pending_buf[s.pending++] = w >>> 8 & 255;
};
var send_bits = (s, value, length) => {
	if (s.bi_valid > Buf_size - length) {
		s.bi_buf |= value << s.bi_valid & 65535;
		put_short(s, s.bi_buf);
		s.bi_buf = value >> Buf_size - s.bi_valid;
		s.bi_valid += length - Buf_size;
	} else {
		s.bi_buf |= value << s.bi_valid & 65535;
		s.bi_valid += length;
	}
};
var send_code = (s, c, tree) => {
	send_bits(s, tree[c * 2], tree[c * 2 + 1]);
};
var bi_reverse = (code, len) => {
	let res = 0;
	do {
		res |= code & 1;
		code >>>= 1;
		res <<= 1;
	} while (--len > 0);
	return res >>> 1;
};
var bi_flush = (s) => {
	if (s.bi_valid === 16) {
		put_short(s, s.bi_buf);
		s.bi_buf = 0;
		s.bi_valid = 0;
	} else if (s.bi_valid >= 8) {
		s.pending_buf[s.pending++] = s.bi_buf & 255;
		s.bi_buf >>= 8;
		s.bi_valid -= 8;
	}
};
var gen_bitlen = (s, desc) => {
	const tree = desc.dyn_tree;
	const max_code = desc.max_code;
	const stree = desc.stat_desc.static_tree;
	const has_stree = desc.stat_desc.has_stree;
	const extra = desc.stat_desc.extra_bits;
	const base = desc.stat_desc.extra_base;
	const max_length = desc.stat_desc.max_length;
	let h;
	let n, m;
	let bits;
	let xbits;
	let f;
	let overflow = 0;
	for (bits = 0; bits <= MAX_BITS; bits++) s.bl_count[bits] = 0;
	tree[s.heap[s.heap_max] * 2 + 1] = 0;
	for (h = s.heap_max + 1; h < HEAP_SIZE$1; h++) {
		n = s.heap[h];
		bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
		if (bits > max_length) {
			bits = max_length;
			overflow++;
		}
		tree[n * 2 + 1] = bits;
		if (n > max_code) continue;
		s.bl_count[bits]++;
		xbits = 0;
		if (n >= base) xbits = extra[n - base];
		f = tree[n * 2];
		s.opt_len += f * (bits + xbits);
		if (has_stree) s.static_len += f * (stree[n * 2 + 1] + xbits);
	}
	if (overflow === 0) return;
	do {
		bits = max_length - 1;
		while (s.bl_count[bits] === 0) bits--;
		s.bl_count[bits]--;
		s.bl_count[bits + 1] += 2;
		s.bl_count[max_length]--;
		overflow -= 2;
	} while (overflow > 0);
	for (bits = max_length; bits !== 0; bits--) {
		n = s.bl_count[bits];
		while (n !== 0) {
			m = s.heap[--h];
			if (m > max_code) continue;
			if (tree[m * 2 + 1] !== bits) {
				s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
				tree[m * 2 + 1] = bits;
			}
			n--;
		}
	}
};
var gen_codes = (tree, max_code, bl_count) => {
	const next_code = new Array(16);
	let code = 0;
	let bits;
	let n;
	for (bits = 1; bits <= MAX_BITS; bits++) {
		code = code + bl_count[bits - 1] << 1;
		next_code[bits] = code;
	}
	for (n = 0; n <= max_code; n++) {
		let len = tree[n * 2 + 1];
		if (len === 0) continue;
		tree[n * 2] = bi_reverse(next_code[len]++, len);
	}
};
var tr_static_init = () => {
	let n;
	let bits;
	let length;
	let code;
	let dist;
	const bl_count = new Array(16);
	length = 0;
	for (code = 0; code < LENGTH_CODES - 1; code++) {
		base_length[code] = length;
		for (n = 0; n < 1 << extra_lbits[code]; n++) _length_code[length++] = code;
	}
	_length_code[length - 1] = code;
	dist = 0;
	for (code = 0; code < 16; code++) {
		base_dist[code] = dist;
		for (n = 0; n < 1 << extra_dbits[code]; n++) _dist_code[dist++] = code;
	}
	dist >>= 7;
	for (; code < D_CODES; code++) {
		base_dist[code] = dist << 7;
		for (n = 0; n < 1 << extra_dbits[code] - 7; n++) _dist_code[256 + dist++] = code;
	}
	for (bits = 0; bits <= MAX_BITS; bits++) bl_count[bits] = 0;
	n = 0;
	while (n <= 143) {
		static_ltree[n * 2 + 1] = 8;
		n++;
		bl_count[8]++;
	}
	while (n <= 255) {
		static_ltree[n * 2 + 1] = 9;
		n++;
		bl_count[9]++;
	}
	while (n <= 279) {
		static_ltree[n * 2 + 1] = 7;
		n++;
		bl_count[7]++;
	}
	while (n <= 287) {
		static_ltree[n * 2 + 1] = 8;
		n++;
		bl_count[8]++;
	}
	gen_codes(static_ltree, 287, bl_count);
	for (n = 0; n < D_CODES; n++) {
		static_dtree[n * 2 + 1] = 5;
		static_dtree[n * 2] = bi_reverse(n, 5);
	}
	static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, 257, L_CODES, MAX_BITS);
	static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
	static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
};
var init_block = (s) => {
	let n;
	for (n = 0; n < L_CODES; n++) s.dyn_ltree[n * 2] = 0;
	for (n = 0; n < D_CODES; n++) s.dyn_dtree[n * 2] = 0;
	for (n = 0; n < BL_CODES; n++) s.bl_tree[n * 2] = 0;
	s.dyn_ltree[END_BLOCK * 2] = 1;
	s.opt_len = s.static_len = 0;
	s.sym_next = s.matches = 0;
};
var bi_windup = (s) => {
	if (s.bi_valid > 8) put_short(s, s.bi_buf);
	else if (s.bi_valid > 0) s.pending_buf[s.pending++] = s.bi_buf;
	s.bi_buf = 0;
	s.bi_valid = 0;
};
var smaller = (tree, n, m, depth) => {
	const _n2 = n * 2;
	const _m2 = m * 2;
	return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
};
var pqdownheap = (s, tree, k) => {
	const v = s.heap[k];
	let j = k << 1;
	while (j <= s.heap_len) {
		if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) j++;
		if (smaller(tree, v, s.heap[j], s.depth)) break;
		s.heap[k] = s.heap[j];
		k = j;
		j <<= 1;
	}
	s.heap[k] = v;
};
var compress_block = (s, ltree, dtree) => {
	let dist;
	let lc;
	let sx = 0;
	let code;
	let extra;
	if (s.sym_next !== 0) do {
		dist = s.pending_buf[s.sym_buf + sx++] & 255;
		dist += (s.pending_buf[s.sym_buf + sx++] & 255) << 8;
		lc = s.pending_buf[s.sym_buf + sx++];
		if (dist === 0) send_code(s, lc, ltree);
		else {
			code = _length_code[lc];
			send_code(s, code + LITERALS + 1, ltree);
			extra = extra_lbits[code];
			if (extra !== 0) {
				lc -= base_length[code];
				send_bits(s, lc, extra);
			}
			dist--;
			code = d_code(dist);
			send_code(s, code, dtree);
			extra = extra_dbits[code];
			if (extra !== 0) {
				dist -= base_dist[code];
				send_bits(s, dist, extra);
			}
		}
	} while (sx < s.sym_next);
	send_code(s, END_BLOCK, ltree);
};
var build_tree = (s, desc) => {
	const tree = desc.dyn_tree;
	const stree = desc.stat_desc.static_tree;
	const has_stree = desc.stat_desc.has_stree;
	const elems = desc.stat_desc.elems;
	let n, m;
	let max_code = -1;
	let node;
	s.heap_len = 0;
	s.heap_max = HEAP_SIZE$1;
	for (n = 0; n < elems; n++) if (tree[n * 2] !== 0) {
		s.heap[++s.heap_len] = max_code = n;
		s.depth[n] = 0;
	} else tree[n * 2 + 1] = 0;
	while (s.heap_len < 2) {
		node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
		tree[node * 2] = 1;
		s.depth[node] = 0;
		s.opt_len--;
		if (has_stree) s.static_len -= stree[node * 2 + 1];
	}
	desc.max_code = max_code;
	for (n = s.heap_len >> 1; n >= 1; n--) pqdownheap(s, tree, n);
	node = elems;
	do {
		/*** pqremove ***/
		n = s.heap[1];
		s.heap[1] = s.heap[s.heap_len--];
		pqdownheap(s, tree, 1);
		m = s.heap[1];
		s.heap[--s.heap_max] = n;
		s.heap[--s.heap_max] = m;
		tree[node * 2] = tree[n * 2] + tree[m * 2];
		s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
		tree[n * 2 + 1] = tree[m * 2 + 1] = node;
		s.heap[1] = node++;
		pqdownheap(s, tree, 1);
	} while (s.heap_len >= 2);
	s.heap[--s.heap_max] = s.heap[1];
	gen_bitlen(s, desc);
	gen_codes(tree, max_code, s.bl_count);
};
var scan_tree = (s, tree, max_code) => {
	let n;
	let prevlen = -1;
	let curlen;
	let nextlen = tree[1];
	let count = 0;
	let max_count = 7;
	let min_count = 4;
	if (nextlen === 0) {
		max_count = 138;
		min_count = 3;
	}
	tree[(max_code + 1) * 2 + 1] = 65535;
	for (n = 0; n <= max_code; n++) {
		curlen = nextlen;
		nextlen = tree[(n + 1) * 2 + 1];
		if (++count < max_count && curlen === nextlen) continue;
		else if (count < min_count) s.bl_tree[curlen * 2] += count;
		else if (curlen !== 0) {
			if (curlen !== prevlen) s.bl_tree[curlen * 2]++;
			s.bl_tree[REP_3_6 * 2]++;
		} else if (count <= 10) s.bl_tree[REPZ_3_10 * 2]++;
		else s.bl_tree[REPZ_11_138 * 2]++;
		count = 0;
		prevlen = curlen;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		} else if (curlen === nextlen) {
			max_count = 6;
			min_count = 3;
		} else {
			max_count = 7;
			min_count = 4;
		}
	}
};
var send_tree = (s, tree, max_code) => {
	let n;
	let prevlen = -1;
	let curlen;
	let nextlen = tree[1];
	let count = 0;
	let max_count = 7;
	let min_count = 4;
	if (nextlen === 0) {
		max_count = 138;
		min_count = 3;
	}
	for (n = 0; n <= max_code; n++) {
		curlen = nextlen;
		nextlen = tree[(n + 1) * 2 + 1];
		if (++count < max_count && curlen === nextlen) continue;
		else if (count < min_count) do
			send_code(s, curlen, s.bl_tree);
		while (--count !== 0);
		else if (curlen !== 0) {
			if (curlen !== prevlen) {
				send_code(s, curlen, s.bl_tree);
				count--;
			}
			send_code(s, REP_3_6, s.bl_tree);
			send_bits(s, count - 3, 2);
		} else if (count <= 10) {
			send_code(s, REPZ_3_10, s.bl_tree);
			send_bits(s, count - 3, 3);
		} else {
			send_code(s, REPZ_11_138, s.bl_tree);
			send_bits(s, count - 11, 7);
		}
		count = 0;
		prevlen = curlen;
		if (nextlen === 0) {
			max_count = 138;
			min_count = 3;
		} else if (curlen === nextlen) {
			max_count = 6;
			min_count = 3;
		} else {
			max_count = 7;
			min_count = 4;
		}
	}
};
var build_bl_tree = (s) => {
	let max_blindex;
	scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
	scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
	build_tree(s, s.bl_desc);
	for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0) break;
	s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
	return max_blindex;
};
var send_all_trees = (s, lcodes, dcodes, blcodes) => {
	let rank;
	send_bits(s, lcodes - 257, 5);
	send_bits(s, dcodes - 1, 5);
	send_bits(s, blcodes - 4, 4);
	for (rank = 0; rank < blcodes; rank++) send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
	send_tree(s, s.dyn_ltree, lcodes - 1);
	send_tree(s, s.dyn_dtree, dcodes - 1);
};
var detect_data_type = (s) => {
	let block_mask = 4093624447;
	let n;
	for (n = 0; n <= 31; n++, block_mask >>>= 1) if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0) return Z_BINARY;
	if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0) return Z_TEXT;
	for (n = 32; n < LITERALS; n++) if (s.dyn_ltree[n * 2] !== 0) return Z_TEXT;
	return Z_BINARY;
};
var static_init_done = false;
var _tr_init = (s) => {
	if (!static_init_done) {
		tr_static_init();
		static_init_done = true;
	}
	s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
	s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
	s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
	s.bi_buf = 0;
	s.bi_valid = 0;
	init_block(s);
};
var _tr_stored_block = (s, buf, stored_len, last) => {
	send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
	bi_windup(s);
	put_short(s, stored_len);
	put_short(s, ~stored_len);
	if (stored_len) s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
	s.pending += stored_len;
};
var _tr_align = (s) => {
	send_bits(s, STATIC_TREES << 1, 3);
	send_code(s, END_BLOCK, static_ltree);
	bi_flush(s);
};
var _tr_flush_block = (s, buf, stored_len, last) => {
	let opt_lenb, static_lenb;
	let max_blindex = 0;
	if (s.level > 0) {
		if (s.strm.data_type === Z_UNKNOWN) s.strm.data_type = detect_data_type(s);
		build_tree(s, s.l_desc);
		build_tree(s, s.d_desc);
		max_blindex = build_bl_tree(s);
		opt_lenb = s.opt_len + 3 + 7 >>> 3;
		static_lenb = s.static_len + 3 + 7 >>> 3;
		if (static_lenb <= opt_lenb || s.strategy === Z_FIXED$1) opt_lenb = static_lenb;
	} else opt_lenb = static_lenb = stored_len + 5;
	if (stored_len + 4 <= opt_lenb && buf !== -1) _tr_stored_block(s, buf, stored_len, last);
	else if (s.strategy === Z_FIXED$1 || static_lenb === opt_lenb) {
		send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
		compress_block(s, static_ltree, static_dtree);
	} else {
		send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
		send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
		compress_block(s, s.dyn_ltree, s.dyn_dtree);
	}
	init_block(s);
	if (last) bi_windup(s);
};
var _tr_tally = (s, dist, lc) => {
	s.pending_buf[s.sym_buf + s.sym_next++] = dist;
	s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
	s.pending_buf[s.sym_buf + s.sym_next++] = lc;
	if (dist === 0) s.dyn_ltree[lc * 2]++;
	else {
		s.matches++;
		dist--;
		s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
		s.dyn_dtree[d_code(dist) * 2]++;
	}
	return s.sym_next === s.sym_end;
};
//#endregion
//#region src/zlib/adler32.mjs
var adler32 = (adler, buf, len, pos) => {
	let s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
	while (len !== 0) {
		n = len > 2e3 ? 2e3 : len;
		len -= n;
		do {
			s1 = s1 + buf[pos++] | 0;
			s2 = s2 + s1 | 0;
		} while (--n);
		s1 %= 65521;
		s2 %= 65521;
	}
	return s1 | s2 << 16 | 0;
};
//#endregion
//#region src/zlib/crc32.mjs
var makeTable = () => {
	const table = new Uint32Array(256 * 8);
	let c;
	for (let n = 0; n < 256; n++) {
		c = n;
		for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		table[n] = c;
	}
	for (let n = 0; n < 256; n++) {
		c = table[n];
		for (let k = 256; k < 256 * 8; k += 256) {
			c = table[c & 255] ^ c >>> 8;
			table[k + n] = c;
		}
	}
	return table;
};
var crcTable = makeTable();
var crc32 = (crc, buf, len, pos) => {
	const t = crcTable;
	const end = pos + len;
	let i = pos;
	crc ^= -1;
	for (const end8 = end - 7; i < end8; i += 8) {
		crc ^= buf[i] | buf[i + 1] << 8 | buf[i + 2] << 16 | buf[i + 3] << 24;
		crc = t[1792 + (crc & 255)] ^ t[1536 + (crc >>> 8 & 255)] ^ t[1280 + (crc >>> 16 & 255)] ^ t[1024 + (crc >>> 24)] ^ t[768 + buf[i + 4]] ^ t[512 + buf[i + 5]] ^ t[256 + buf[i + 6]] ^ t[buf[i + 7]];
	}
	for (; i < end; i++) crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
	return crc ^ -1;
};
//#endregion
//#region src/zlib/messages.mjs
var messages_default = {
	2: "need dictionary",
	1: "stream end",
	0: "",
	"-1": "file error",
	"-2": "stream error",
	"-3": "data error",
	"-4": "insufficient memory",
	"-5": "buffer error",
	"-6": "incompatible version"
};
//#endregion
//#region src/zlib/constants.mjs
var Z_NO_FLUSH = 0;
var Z_PARTIAL_FLUSH = 1;
var Z_SYNC_FLUSH = 2;
var Z_FULL_FLUSH = 3;
var Z_FINISH = 4;
var Z_BLOCK = 5;
var Z_TREES = 6;
var Z_OK = 0;
var Z_STREAM_END = 1;
var Z_NEED_DICT = 2;
var Z_ERRNO = (/* unused pure expression or super */ null && (-1));
var Z_STREAM_ERROR = (/* unused pure expression or super */ null && (-2));
var Z_DATA_ERROR = (/* unused pure expression or super */ null && (-3));
var Z_MEM_ERROR = (/* unused pure expression or super */ null && (-4));
var Z_BUF_ERROR = (/* unused pure expression or super */ null && (-5));
var Z_FILTERED = 1;
var Z_HUFFMAN_ONLY = 2;
var Z_RLE = 3;
var Z_FIXED = 4;
var Z_DEFAULT_STRATEGY = 0;
//#endregion
//#region src/zlib/deflate.mjs
var MAX_MEM_LEVEL = 9;
var MAX_WBITS = 15;
var DEF_MEM_LEVEL = 8;
var HEAP_SIZE = 573;
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var PRESET_DICT = 32;
var INIT_STATE = 42;
var GZIP_STATE = 57;
var EXTRA_STATE = 69;
var NAME_STATE = 73;
var COMMENT_STATE = 91;
var HCRC_STATE = 103;
var BUSY_STATE = 113;
var FINISH_STATE = 666;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var OS_CODE = 3;
var err = (strm, errorCode) => {
	strm.msg = messages_default[errorCode];
	return errorCode;
};
var rank = (f) => {
	return f * 2 - (f > 4 ? 9 : 0);
};
var zero = (buf) => {
	let len = buf.length;
	while (--len >= 0) buf[len] = 0;
};
var slide_hash = (s) => {
	let n, m;
	let p;
	let wsize = s.w_size;
	n = s.hash_size;
	p = n;
	do {
		m = s.head[--p];
		s.head[p] = m >= wsize ? m - wsize : 0;
	} while (--n);
	n = wsize;
	p = n;
	do {
		m = s.prev[--p];
		s.prev[p] = m >= wsize ? m - wsize : 0;
	} while (--n);
};
var HASH = (s, prev, data) => (prev << s.hash_shift ^ data) & s.hash_mask;
var INSERT_STRING = (s, str) => {
	let h;
	if (s.legacy_hash) h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
	else {
		const w = s.window;
		const value = w[str] | w[str + 1] << 8 | w[str + 2] << 16 | w[str + 3] << 24;
		h = s.ins_h = Math.imul(value, 66521) + 66521 >>> 16 & s.hash_mask;
	}
	const hash_head = s.prev[str & s.w_mask] = s.head[h];
	s.head[h] = str;
	return hash_head;
};
var flush_pending = (strm) => {
	const s = strm.state;
	let len = s.pending;
	if (len > strm.avail_out) len = strm.avail_out;
	if (len === 0) return;
	strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
	strm.next_out += len;
	s.pending_out += len;
	strm.total_out += len;
	strm.avail_out -= len;
	s.pending -= len;
	if (s.pending === 0) s.pending_out = 0;
};
var flush_block_only = (s, last) => {
	_tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
	s.block_start = s.strstart;
	flush_pending(s.strm);
};
var put_byte = (s, b) => {
	s.pending_buf[s.pending++] = b;
};
var putShortMSB = (s, b) => {
	s.pending_buf[s.pending++] = b >>> 8 & 255;
	s.pending_buf[s.pending++] = b & 255;
};
var read_buf = (strm, buf, start, size) => {
	let len = strm.avail_in;
	if (len > size) len = size;
	if (len === 0) return 0;
	strm.avail_in -= len;
	buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
	if (strm.state.wrap === 1) strm.adler = adler32(strm.adler, buf, len, start);
	else if (strm.state.wrap === 2) strm.adler = crc32(strm.adler, buf, len, start);
	strm.next_in += len;
	strm.total_in += len;
	return len;
};
var longest_match = (s, cur_match) => {
	let chain_length = s.max_chain_length;
	let scan = s.strstart;
	let match;
	let len;
	let best_len = s.prev_length;
	let nice_match = s.nice_match;
	const limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
	const _win = s.window;
	const wmask = s.w_mask;
	const prev = s.prev;
	const strend = s.strstart + MAX_MATCH;
	let scan_end1 = _win[scan + best_len - 1];
	let scan_end = _win[scan + best_len];
	if (s.prev_length >= s.good_match) chain_length >>= 2;
	if (nice_match > s.lookahead) nice_match = s.lookahead;
	do {
		match = cur_match;
		if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1]) continue;
		scan += 2;
		match++;
		do		;
while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
		len = MAX_MATCH - (strend - scan);
		scan = strend - MAX_MATCH;
		if (len > best_len) {
			s.match_start = cur_match;
			best_len = len;
			if (len >= nice_match) break;
			scan_end1 = _win[scan + best_len - 1];
			scan_end = _win[scan + best_len];
		}
	} while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
	if (best_len <= s.lookahead) return best_len;
	return s.lookahead;
};
var fill_window = (s) => {
	const _w_size = s.w_size;
	let n, more, str;
	do {
		more = s.window_size - s.lookahead - s.strstart;
		if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
			s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
			s.match_start -= _w_size;
			s.strstart -= _w_size;
			s.block_start -= _w_size;
			if (s.insert > s.strstart) s.insert = s.strstart;
			slide_hash(s);
			more += _w_size;
		}
		if (s.strm.avail_in === 0) break;
		n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
		s.lookahead += n;
		if (!s.legacy_hash) {
			if (s.lookahead + s.insert > MIN_MATCH) {
				str = s.strstart - s.insert;
				while (s.insert) {
					INSERT_STRING(s, str);
					str++;
					s.insert--;
					if (s.lookahead + s.insert <= MIN_MATCH) break;
				}
			}
		} else if (s.lookahead + s.insert >= MIN_MATCH) {
			str = s.strstart - s.insert;
			s.ins_h = s.window[str];
			s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
			while (s.insert) {
				INSERT_STRING(s, str);
				str++;
				s.insert--;
				if (s.lookahead + s.insert < MIN_MATCH) break;
			}
		}
	} while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
};
var deflate_stored = (s, flush) => {
	let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;
	let len, left, have, last = 0;
	let used = s.strm.avail_in;
	do {
		len = 65535;
		have = s.bi_valid + 42 >> 3;
		if (s.strm.avail_out < have) break;
		have = s.strm.avail_out - have;
		left = s.strstart - s.block_start;
		if (len > left + s.strm.avail_in) len = left + s.strm.avail_in;
		if (len > have) len = have;
		if (len < min_block && (len === 0 && flush !== 4 || flush === 0 || len !== left + s.strm.avail_in)) break;
		last = flush === 4 && len === left + s.strm.avail_in ? 1 : 0;
		_tr_stored_block(s, 0, 0, last);
		s.pending_buf[s.pending - 4] = len;
		s.pending_buf[s.pending - 3] = len >> 8;
		s.pending_buf[s.pending - 2] = ~len;
		s.pending_buf[s.pending - 1] = ~len >> 8;
		flush_pending(s.strm);
		if (left) {
			if (left > len) left = len;
			s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
			s.strm.next_out += left;
			s.strm.avail_out -= left;
			s.strm.total_out += left;
			s.block_start += left;
			len -= left;
		}
		if (len) {
			read_buf(s.strm, s.strm.output, s.strm.next_out, len);
			s.strm.next_out += len;
			s.strm.avail_out -= len;
			s.strm.total_out += len;
		}
	} while (last === 0);
	used -= s.strm.avail_in;
	if (used) {
		if (used >= s.w_size) {
			s.matches = 2;
			s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
			s.strstart = s.w_size;
			s.insert = s.strstart;
		} else {
			if (s.window_size - s.strstart <= used) {
				s.strstart -= s.w_size;
				s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
				if (s.matches < 2) s.matches++;
				if (s.insert > s.strstart) s.insert = s.strstart;
			}
			s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
			s.strstart += used;
			s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
		}
		s.block_start = s.strstart;
	}
	if (s.high_water < s.strstart) s.high_water = s.strstart;
	if (last) return BS_FINISH_DONE;
	if (flush !== 0 && flush !== 4 && s.strm.avail_in === 0 && s.strstart === s.block_start) return BS_BLOCK_DONE;
	have = s.window_size - s.strstart;
	if (s.strm.avail_in > have && s.block_start >= s.w_size) {
		s.block_start -= s.w_size;
		s.strstart -= s.w_size;
		s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
		if (s.matches < 2) s.matches++;
		have += s.w_size;
		if (s.insert > s.strstart) s.insert = s.strstart;
	}
	if (have > s.strm.avail_in) have = s.strm.avail_in;
	if (have) {
		read_buf(s.strm, s.window, s.strstart, have);
		s.strstart += have;
		s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
	}
	if (s.high_water < s.strstart) s.high_water = s.strstart;
	have = s.bi_valid + 42 >> 3;
	have = s.pending_buf_size - have > 65535 ? 65535 : s.pending_buf_size - have;
	min_block = have > s.w_size ? s.w_size : have;
	left = s.strstart - s.block_start;
	if (left >= min_block || (left || flush === 4) && flush !== 0 && s.strm.avail_in === 0 && left <= have) {
		len = left > have ? have : left;
		last = flush === 4 && s.strm.avail_in === 0 && len === left ? 1 : 0;
		_tr_stored_block(s, s.block_start, len, last);
		s.block_start += len;
		flush_pending(s.strm);
	}
	return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};
var deflate_fast = (s, flush) => {
	let hash_head;
	let bflush;
	for (;;) {
		if (s.lookahead < MIN_LOOKAHEAD) {
			fill_window(s);
			if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		hash_head = 0;
		if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
		if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) s.match_length = longest_match(s, hash_head);
		if (s.match_length >= MIN_MATCH) {
			/*** _tr_tally_dist(s, s.strstart - s.match_start,
			s.match_length - MIN_MATCH, bflush); ***/
			bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
			s.lookahead -= s.match_length;
			if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
				s.match_length--;
				do {
					s.strstart++;
					hash_head = INSERT_STRING(s, s.strstart);
				} while (--s.match_length !== 0);
				s.strstart++;
			} else {
				s.strstart += s.match_length;
				s.match_length = 0;
				if (s.legacy_hash) {
					s.ins_h = s.window[s.strstart];
					s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);
				}
			}
		} else {
			/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
			bflush = _tr_tally(s, 0, s.window[s.strstart]);
			s.lookahead--;
			s.strstart++;
		}
		if (bflush) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
	}
	s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var deflate_slow = (s, flush) => {
	let hash_head;
	let bflush;
	let max_insert;
	for (;;) {
		if (s.lookahead < MIN_LOOKAHEAD) {
			fill_window(s);
			if (s.lookahead < MIN_LOOKAHEAD && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		hash_head = 0;
		if (s.lookahead >= MIN_MATCH) hash_head = INSERT_STRING(s, s.strstart);
		s.prev_length = s.match_length;
		s.prev_match = s.match_start;
		s.match_length = MIN_MATCH - 1;
		if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
			s.match_length = longest_match(s, hash_head);
			if (s.match_length <= 5 && (s.strategy === 1 || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096)) s.match_length = MIN_MATCH - 1;
		}
		if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
			max_insert = s.strstart + s.lookahead - MIN_MATCH;
			/***_tr_tally_dist(s, s.strstart - 1 - s.prev_match,
			s.prev_length - MIN_MATCH, bflush);***/
			bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
			s.lookahead -= s.prev_length - 1;
			s.prev_length -= 2;
			do
				if (++s.strstart <= max_insert) hash_head = INSERT_STRING(s, s.strstart);
			while (--s.prev_length !== 0);
			s.match_available = 0;
			s.match_length = MIN_MATCH - 1;
			s.strstart++;
			if (bflush) {
				/*** FLUSH_BLOCK(s, 0); ***/
				flush_block_only(s, false);
				if (s.strm.avail_out === 0) return BS_NEED_MORE;
			}
		} else if (s.match_available) {
			/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
			bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
			if (bflush)
 /*** FLUSH_BLOCK_ONLY(s, 0) ***/
			flush_block_only(s, false);
			s.strstart++;
			s.lookahead--;
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		} else {
			s.match_available = 1;
			s.strstart++;
			s.lookahead--;
		}
	}
	if (s.match_available) {
		/*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
		bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
		s.match_available = 0;
	}
	s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var deflate_rle = (s, flush) => {
	let bflush;
	let prev;
	let scan, strend;
	const _win = s.window;
	for (;;) {
		if (s.lookahead <= MAX_MATCH) {
			fill_window(s);
			if (s.lookahead <= MAX_MATCH && flush === 0) return BS_NEED_MORE;
			if (s.lookahead === 0) break;
		}
		s.match_length = 0;
		if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
			scan = s.strstart - 1;
			prev = _win[scan];
			if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
				strend = s.strstart + MAX_MATCH;
				do				;
while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
				s.match_length = MAX_MATCH - (strend - scan);
				if (s.match_length > s.lookahead) s.match_length = s.lookahead;
			}
		}
		if (s.match_length >= MIN_MATCH) {
			/*** _tr_tally_dist(s, 1, s.match_length - MIN_MATCH, bflush); ***/
			bflush = _tr_tally(s, 1, s.match_length - MIN_MATCH);
			s.lookahead -= s.match_length;
			s.strstart += s.match_length;
			s.match_length = 0;
		} else {
			/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
			bflush = _tr_tally(s, 0, s.window[s.strstart]);
			s.lookahead--;
			s.strstart++;
		}
		if (bflush) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
	}
	s.insert = 0;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var deflate_huff = (s, flush) => {
	let bflush;
	for (;;) {
		if (s.lookahead === 0) {
			fill_window(s);
			if (s.lookahead === 0) {
				if (flush === 0) return BS_NEED_MORE;
				break;
			}
		}
		s.match_length = 0;
		/*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
		bflush = _tr_tally(s, 0, s.window[s.strstart]);
		s.lookahead--;
		s.strstart++;
		if (bflush) {
			/*** FLUSH_BLOCK(s, 0); ***/
			flush_block_only(s, false);
			if (s.strm.avail_out === 0) return BS_NEED_MORE;
		}
	}
	s.insert = 0;
	if (flush === 4) {
		/*** FLUSH_BLOCK(s, 1); ***/
		flush_block_only(s, true);
		if (s.strm.avail_out === 0) return BS_FINISH_STARTED;
		return BS_FINISH_DONE;
	}
	if (s.sym_next) {
		/*** FLUSH_BLOCK(s, 0); ***/
		flush_block_only(s, false);
		if (s.strm.avail_out === 0) return BS_NEED_MORE;
	}
	return BS_BLOCK_DONE;
};
var Config = class {
	constructor(good_length, max_lazy, nice_length, max_chain, func) {
		this.good_length = good_length;
		this.max_lazy = max_lazy;
		this.nice_length = nice_length;
		this.max_chain = max_chain;
		this.func = func;
	}
};
var configuration_table = [
	new Config(0, 0, 0, 0, deflate_stored),
	new Config(4, 4, 8, 4, deflate_fast),
	new Config(4, 5, 16, 8, deflate_fast),
	new Config(4, 6, 32, 32, deflate_fast),
	new Config(4, 4, 16, 16, deflate_slow),
	new Config(8, 16, 32, 32, deflate_slow),
	new Config(8, 16, 128, 128, deflate_slow),
	new Config(8, 32, 128, 256, deflate_slow),
	new Config(32, 128, 258, 1024, deflate_slow),
	new Config(32, 258, 258, 4096, deflate_slow)
];
var lm_init = (s) => {
	s.window_size = 2 * s.w_size;
	/*** CLEAR_HASH(s); ***/
	zero(s.head);
	s.max_lazy_match = configuration_table[s.level].max_lazy;
	s.good_match = configuration_table[s.level].good_length;
	s.nice_match = configuration_table[s.level].nice_length;
	s.max_chain_length = configuration_table[s.level].max_chain;
	s.strstart = 0;
	s.block_start = 0;
	s.lookahead = 0;
	s.insert = 0;
	s.match_length = s.prev_length = MIN_MATCH - 1;
	s.match_available = 0;
	s.ins_h = 0;
};
var DeflateState = class {
	constructor() {
		this.strm = null;
		this.status = 0;
		this.pending_buf = null;
		this.pending_buf_size = 0;
		this.pending_out = 0;
		this.pending = 0;
		this.wrap = 0;
		this.gzhead = null;
		this.gzindex = 0;
		this.method = 8;
		this.last_flush = -1;
		this.w_size = 0;
		this.w_bits = 0;
		this.w_mask = 0;
		this.window = null;
		this.window_size = 0;
		this.prev = null;
		this.head = null;
		this.ins_h = 0;
		this.legacy_hash = 0;
		this.hash_size = 0;
		this.hash_bits = 0;
		this.hash_mask = 0;
		this.hash_shift = 0;
		this.block_start = 0;
		this.match_length = 0;
		this.prev_match = 0;
		this.match_available = 0;
		this.strstart = 0;
		this.match_start = 0;
		this.lookahead = 0;
		this.prev_length = 0;
		this.max_chain_length = 0;
		this.max_lazy_match = 0;
		this.level = 0;
		this.strategy = 0;
		this.good_match = 0;
		this.nice_match = 0;
		this.dyn_ltree = new Uint16Array(HEAP_SIZE * 2);
		this.dyn_dtree = /* @__PURE__ */ new Uint16Array(122);
		this.bl_tree = /* @__PURE__ */ new Uint16Array(78);
		zero(this.dyn_ltree);
		zero(this.dyn_dtree);
		zero(this.bl_tree);
		this.l_desc = null;
		this.d_desc = null;
		this.bl_desc = null;
		this.bl_count = /* @__PURE__ */ new Uint16Array(16);
		this.heap = /* @__PURE__ */ new Uint16Array(573);
		zero(this.heap);
		this.heap_len = 0;
		this.heap_max = 0;
		this.depth = /* @__PURE__ */ new Uint16Array(573);
		zero(this.depth);
		this.sym_buf = 0;
		this.lit_bufsize = 0;
		this.sym_next = 0;
		this.sym_end = 0;
		this.opt_len = 0;
		this.static_len = 0;
		this.matches = 0;
		this.insert = 0;
		this.bi_buf = 0;
		this.bi_valid = 0;
	}
};
var deflateStateCheck = (strm) => {
	if (!strm) return 1;
	const s = strm.state;
	if (!s || s.strm !== strm || s.status !== INIT_STATE && s.status !== GZIP_STATE && s.status !== EXTRA_STATE && s.status !== NAME_STATE && s.status !== COMMENT_STATE && s.status !== HCRC_STATE && s.status !== BUSY_STATE && s.status !== FINISH_STATE) return 1;
	return 0;
};
var deflateResetKeep = (strm) => {
	if (deflateStateCheck(strm)) return err(strm, -2);
	strm.total_in = strm.total_out = 0;
	strm.data_type = 2;
	const s = strm.state;
	s.pending = 0;
	s.pending_out = 0;
	if (s.wrap < 0) s.wrap = -s.wrap;
	s.status = s.wrap === 2 ? GZIP_STATE : s.wrap ? INIT_STATE : BUSY_STATE;
	strm.adler = s.wrap === 2 ? 0 : 1;
	s.last_flush = -2;
	_tr_init(s);
	return 0;
};
var deflateReset = (strm) => {
	const ret = deflateResetKeep(strm);
	if (ret === 0) lm_init(strm.state);
	return ret;
};
var deflateSetHeader = (strm, head) => {
	if (deflateStateCheck(strm) || strm.state.wrap !== 2) return -2;
	strm.state.gzhead = head;
	return 0;
};
var deflateInit2 = (strm, level, method, windowBits, memLevel, strategy, legacyHash) => {
	if (!strm) return -2;
	let wrap = 1;
	if (level === -1) level = 6;
	if (windowBits < 0) {
		wrap = 0;
		windowBits = -windowBits;
	} else if (windowBits > 15) {
		wrap = 2;
		windowBits -= 16;
	}
	if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== 8 || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > 4 || windowBits === 8 && wrap !== 1) return err(strm, -2);
	if (windowBits === 8) windowBits = 9;
	const s = new DeflateState();
	strm.state = s;
	s.strm = strm;
	s.status = INIT_STATE;
	s.wrap = wrap;
	s.gzhead = null;
	s.w_bits = windowBits;
	s.w_size = 1 << s.w_bits;
	s.w_mask = s.w_size - 1;
	s.legacy_hash = legacyHash ? 1 : 0;
	s.hash_bits = memLevel + 7;
	if (!s.legacy_hash && s.hash_bits < 15) s.hash_bits = 15;
	s.hash_size = 1 << s.hash_bits;
	s.hash_mask = s.hash_size - 1;
	s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
	s.window = new Uint8Array(s.w_size * 2);
	s.head = new Uint16Array(s.hash_size);
	s.prev = new Uint16Array(s.w_size);
	s.lit_bufsize = 1 << memLevel + 6;
	s.pending_buf_size = s.lit_bufsize * 4;
	s.pending_buf = new Uint8Array(s.pending_buf_size);
	s.sym_buf = s.lit_bufsize;
	s.sym_end = (s.lit_bufsize - 1) * 3;
	s.level = level;
	s.strategy = strategy;
	s.method = method;
	return deflateReset(strm);
};
var deflateInit = (strm, level) => {
	return deflateInit2(strm, level, 8, MAX_WBITS, DEF_MEM_LEVEL, 0);
};
var deflate$1 = (strm, flush) => {
	if (deflateStateCheck(strm) || flush > 5 || flush < 0) return strm ? err(strm, -2) : -2;
	const s = strm.state;
	if (!strm.output || strm.avail_in !== 0 && !strm.input || s.status === FINISH_STATE && flush !== 4) return err(strm, strm.avail_out === 0 ? -5 : -2);
	const old_flush = s.last_flush;
	s.last_flush = flush;
	if (s.pending !== 0) {
		flush_pending(strm);
		if (strm.avail_out === 0) {
			s.last_flush = -1;
			return 0;
		}
	} else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== 4) return err(strm, -5);
	if (s.status === FINISH_STATE && strm.avail_in !== 0) return err(strm, -5);
	if (s.status === INIT_STATE && s.wrap === 0) s.status = BUSY_STATE;
	if (s.status === INIT_STATE) {
		let header = 8 + (s.w_bits - 8 << 4) << 8;
		let level_flags = -1;
		if (s.strategy >= 2 || s.level < 2) level_flags = 0;
		else if (s.level < 6) level_flags = 1;
		else if (s.level === 6) level_flags = 2;
		else level_flags = 3;
		header |= level_flags << 6;
		if (s.strstart !== 0) header |= PRESET_DICT;
		header += 31 - header % 31;
		putShortMSB(s, header);
		if (s.strstart !== 0) {
			putShortMSB(s, strm.adler >>> 16);
			putShortMSB(s, strm.adler & 65535);
		}
		strm.adler = 1;
		s.status = BUSY_STATE;
		flush_pending(strm);
		if (s.pending !== 0) {
			s.last_flush = -1;
			return 0;
		}
	}
	if (s.status === GZIP_STATE) {
		strm.adler = 0;
		put_byte(s, 31);
		put_byte(s, 139);
		put_byte(s, 8);
		if (!s.gzhead) {
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, 0);
			put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
			put_byte(s, OS_CODE);
			s.status = BUSY_STATE;
			flush_pending(strm);
			if (s.pending !== 0) {
				s.last_flush = -1;
				return 0;
			}
		} else {
			put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
			put_byte(s, s.gzhead.time & 255);
			put_byte(s, s.gzhead.time >> 8 & 255);
			put_byte(s, s.gzhead.time >> 16 & 255);
			put_byte(s, s.gzhead.time >> 24 & 255);
			put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
			put_byte(s, s.gzhead.os & 255);
			if (s.gzhead.extra && s.gzhead.extra.length) {
				put_byte(s, s.gzhead.extra.length & 255);
				put_byte(s, s.gzhead.extra.length >> 8 & 255);
			}
			if (s.gzhead.hcrc) strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
			s.gzindex = 0;
			s.status = EXTRA_STATE;
		}
	}
	if (s.status === EXTRA_STATE) {
		if (s.gzhead.extra) {
			let beg = s.pending;
			let left = (s.gzhead.extra.length & 65535) - s.gzindex;
			while (s.pending + left > s.pending_buf_size) {
				let copy = s.pending_buf_size - s.pending;
				s.pending_buf.set(s.gzhead.extra.subarray(s.gzindex, s.gzindex + copy), s.pending);
				s.pending = s.pending_buf_size;
				if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
				s.gzindex += copy;
				flush_pending(strm);
				if (s.pending !== 0) {
					s.last_flush = -1;
					return 0;
				}
				beg = 0;
				left -= copy;
			}
			let gzhead_extra = new Uint8Array(s.gzhead.extra);
			s.pending_buf.set(gzhead_extra.subarray(s.gzindex, s.gzindex + left), s.pending);
			s.pending += left;
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
			s.gzindex = 0;
		}
		s.status = NAME_STATE;
	}
	if (s.status === NAME_STATE) {
		if (s.gzhead.name) {
			let beg = s.pending;
			let val;
			do {
				if (s.pending === s.pending_buf_size) {
					if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					flush_pending(strm);
					if (s.pending !== 0) {
						s.last_flush = -1;
						return 0;
					}
					beg = 0;
				}
				if (s.gzindex < s.gzhead.name.length) val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
				else val = 0;
				put_byte(s, val);
			} while (val !== 0);
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
			s.gzindex = 0;
		}
		s.status = COMMENT_STATE;
	}
	if (s.status === COMMENT_STATE) {
		if (s.gzhead.comment) {
			let beg = s.pending;
			let val;
			do {
				if (s.pending === s.pending_buf_size) {
					if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
					flush_pending(strm);
					if (s.pending !== 0) {
						s.last_flush = -1;
						return 0;
					}
					beg = 0;
				}
				if (s.gzindex < s.gzhead.comment.length) val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
				else val = 0;
				put_byte(s, val);
			} while (val !== 0);
			if (s.gzhead.hcrc && s.pending > beg) strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
		}
		s.status = HCRC_STATE;
	}
	if (s.status === HCRC_STATE) {
		if (s.gzhead.hcrc) {
			if (s.pending + 2 > s.pending_buf_size) {
				flush_pending(strm);
				if (s.pending !== 0) {
					s.last_flush = -1;
					return 0;
				}
			}
			put_byte(s, strm.adler & 255);
			put_byte(s, strm.adler >> 8 & 255);
			strm.adler = 0;
		}
		s.status = BUSY_STATE;
		flush_pending(strm);
		if (s.pending !== 0) {
			s.last_flush = -1;
			return 0;
		}
	}
	if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== 0 && s.status !== FINISH_STATE) {
		let bstate = s.level === 0 ? deflate_stored(s, flush) : s.strategy === 2 ? deflate_huff(s, flush) : s.strategy === 3 ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
		if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) s.status = FINISH_STATE;
		if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
			if (strm.avail_out === 0) s.last_flush = -1;
			return 0;
		}
		if (bstate === BS_BLOCK_DONE) {
			if (flush === 1) _tr_align(s);
			else if (flush !== 5) {
				_tr_stored_block(s, 0, 0, false);
				if (flush === 3) {
					/*** CLEAR_HASH(s); ***/ zero(s.head);
					if (s.lookahead === 0) {
						s.strstart = 0;
						s.block_start = 0;
						s.insert = 0;
					}
				}
			}
			flush_pending(strm);
			if (strm.avail_out === 0) {
				s.last_flush = -1;
				return 0;
			}
		}
	}
	if (flush !== 4) return 0;
	if (s.wrap <= 0) return 1;
	if (s.wrap === 2) {
		put_byte(s, strm.adler & 255);
		put_byte(s, strm.adler >> 8 & 255);
		put_byte(s, strm.adler >> 16 & 255);
		put_byte(s, strm.adler >> 24 & 255);
		put_byte(s, strm.total_in & 255);
		put_byte(s, strm.total_in >> 8 & 255);
		put_byte(s, strm.total_in >> 16 & 255);
		put_byte(s, strm.total_in >> 24 & 255);
	} else {
		putShortMSB(s, strm.adler >>> 16);
		putShortMSB(s, strm.adler & 65535);
	}
	flush_pending(strm);
	if (s.wrap > 0) s.wrap = -s.wrap;
	return s.pending !== 0 ? 0 : 1;
};
var deflateEnd = (strm) => {
	if (deflateStateCheck(strm)) return -2;
	const status = strm.state.status;
	strm.state = null;
	return status === BUSY_STATE ? err(strm, -3) : 0;
};
var deflateSetDictionary = (strm, dictionary) => {
	let dictLength = dictionary.length;
	if (deflateStateCheck(strm)) return -2;
	const s = strm.state;
	const wrap = s.wrap;
	if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead) return -2;
	if (wrap === 1) strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
	s.wrap = 0;
	if (dictLength >= s.w_size) {
		if (wrap === 0) {
			/*** CLEAR_HASH(s); ***/
			zero(s.head);
			s.strstart = 0;
			s.block_start = 0;
			s.insert = 0;
		}
		let tmpDict = new Uint8Array(s.w_size);
		tmpDict.set(dictionary.subarray(dictLength - s.w_size, dictLength), 0);
		dictionary = tmpDict;
		dictLength = s.w_size;
	}
	const avail = strm.avail_in;
	const next = strm.next_in;
	const input = strm.input;
	strm.avail_in = dictLength;
	strm.next_in = 0;
	strm.input = dictionary;
	fill_window(s);
	while (s.lookahead >= MIN_MATCH) {
		let str = s.strstart;
		let n = s.lookahead - (MIN_MATCH - 1);
		do {
			INSERT_STRING(s, str);
			str++;
		} while (--n);
		s.strstart = str;
		s.lookahead = MIN_MATCH - 1;
		fill_window(s);
	}
	s.strstart += s.lookahead;
	s.block_start = s.strstart;
	s.insert = s.lookahead;
	s.lookahead = 0;
	s.match_length = s.prev_length = MIN_MATCH - 1;
	s.match_available = 0;
	strm.next_in = next;
	strm.input = input;
	strm.avail_in = avail;
	s.wrap = wrap;
	return 0;
};
//#endregion
//#region src/zlib/inffast.mjs
var BAD$1 = 16209;
var TYPE$1 = 16191;
function inflate_fast(strm, start) {
	let _in;
	let last;
	let _out;
	let beg;
	let end;
	let dmax;
	let wsize;
	let whave;
	let wnext;
	let s_window;
	let hold;
	let bits;
	let lcode;
	let dcode;
	let lmask;
	let dmask;
	let here;
	let op;
	let len;
	let dist;
	let from;
	let from_source;
	let input, output;
	const state = strm.state;
	_in = strm.next_in;
	input = strm.input;
	last = _in + (strm.avail_in - 5);
	_out = strm.next_out;
	output = strm.output;
	beg = _out - (start - strm.avail_out);
	end = _out + (strm.avail_out - 257);
	dmax = state.dmax;
	wsize = state.wsize;
	whave = state.whave;
	wnext = state.wnext;
	s_window = state.window;
	hold = state.hold;
	bits = state.bits;
	lcode = state.lencode;
	dcode = state.distcode;
	lmask = (1 << state.lenbits) - 1;
	dmask = (1 << state.distbits) - 1;
	top: do {
		if (bits < 15) {
			hold += input[_in++] << bits;
			bits += 8;
			hold += input[_in++] << bits;
			bits += 8;
		}
		here = lcode[hold & lmask];
		dolen: for (;;) {
			op = here >>> 24;
			hold >>>= op;
			bits -= op;
			op = here >>> 16 & 255;
			if (op === 0) output[_out++] = here & 65535;
			else if (op & 16) {
				len = here & 65535;
				op &= 15;
				if (op) {
					if (bits < op) {
						hold += input[_in++] << bits;
						bits += 8;
					}
					len += hold & (1 << op) - 1;
					hold >>>= op;
					bits -= op;
				}
				if (bits < 15) {
					hold += input[_in++] << bits;
					bits += 8;
					hold += input[_in++] << bits;
					bits += 8;
				}
				here = dcode[hold & dmask];
				dodist: for (;;) {
					op = here >>> 24;
					hold >>>= op;
					bits -= op;
					op = here >>> 16 & 255;
					if (op & 16) {
						dist = here & 65535;
						op &= 15;
						if (bits < op) {
							hold += input[_in++] << bits;
							bits += 8;
							if (bits < op) {
								hold += input[_in++] << bits;
								bits += 8;
							}
						}
						dist += hold & (1 << op) - 1;
						if (dist > dmax) {
							strm.msg = "invalid distance too far back";
							state.mode = BAD$1;
							break top;
						}
						hold >>>= op;
						bits -= op;
						op = _out - beg;
						if (dist > op) {
							op = dist - op;
							if (op > whave) {
								if (state.sane) {
									strm.msg = "invalid distance too far back";
									state.mode = BAD$1;
									break top;
								}
							}
							from = 0;
							from_source = s_window;
							if (wnext === 0) {
								from += wsize - op;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = _out - dist;
									from_source = output;
								}
							} else if (wnext < op) {
								from += wsize + wnext - op;
								op -= wnext;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = 0;
									if (wnext < len) {
										op = wnext;
										len -= op;
										do
											output[_out++] = s_window[from++];
										while (--op);
										from = _out - dist;
										from_source = output;
									}
								}
							} else {
								from += wnext - op;
								if (op < len) {
									len -= op;
									do
										output[_out++] = s_window[from++];
									while (--op);
									from = _out - dist;
									from_source = output;
								}
							}
							while (len > 2) {
								output[_out++] = from_source[from++];
								output[_out++] = from_source[from++];
								output[_out++] = from_source[from++];
								len -= 3;
							}
							if (len) {
								output[_out++] = from_source[from++];
								if (len > 1) output[_out++] = from_source[from++];
							}
						} else {
							from = _out - dist;
							do {
								output[_out++] = output[from++];
								output[_out++] = output[from++];
								output[_out++] = output[from++];
								len -= 3;
							} while (len > 2);
							if (len) {
								output[_out++] = output[from++];
								if (len > 1) output[_out++] = output[from++];
							}
						}
					} else if ((op & 64) === 0) {
						here = dcode[(here & 65535) + (hold & (1 << op) - 1)];
						continue dodist;
					} else {
						strm.msg = "invalid distance code";
						state.mode = BAD$1;
						break top;
					}
					break;
				}
			} else if ((op & 64) === 0) {
				here = lcode[(here & 65535) + (hold & (1 << op) - 1)];
				continue dolen;
			} else if (op & 32) {
				state.mode = TYPE$1;
				break top;
			} else {
				strm.msg = "invalid literal/length code";
				state.mode = BAD$1;
				break top;
			}
			break;
		}
	} while (_in < last && _out < end);
	len = bits >> 3;
	_in -= len;
	bits -= len << 3;
	hold &= (1 << bits) - 1;
	strm.next_in = _in;
	strm.next_out = _out;
	strm.avail_in = _in < last ? 5 + (last - _in) : 5 - (_in - last);
	strm.avail_out = _out < end ? 257 + (end - _out) : 257 - (_out - end);
	state.hold = hold;
	state.bits = bits;
}
//#endregion
//#region src/zlib/inftrees.mjs
var MAXBITS = 15;
var ENOUGH_LENS$1 = 852;
var ENOUGH_DISTS$1 = 592;
var CODES$1 = 0;
var LENS$1 = 1;
var DISTS$1 = 2;
var lbase = new Uint16Array([
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258,
	0,
	0
]);
var lext = new Uint8Array([
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	16,
	17,
	17,
	17,
	17,
	18,
	18,
	18,
	18,
	19,
	19,
	19,
	19,
	20,
	20,
	20,
	20,
	21,
	21,
	21,
	21,
	16,
	199,
	75
]);
var dbase = new Uint16Array([
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577,
	0,
	0
]);
var dext = new Uint8Array([
	16,
	16,
	16,
	16,
	17,
	17,
	18,
	18,
	19,
	19,
	20,
	20,
	21,
	21,
	22,
	22,
	23,
	23,
	24,
	24,
	25,
	25,
	26,
	26,
	27,
	27,
	28,
	28,
	29,
	29,
	64,
	64
]);
var inflate_table = (type, lens, lens_index, codes, table, table_index, work, opts) => {
	const bits = opts.bits;
	let len = 0;
	let sym = 0;
	let min = 0, max = 0;
	let root = 0;
	let curr = 0;
	let drop = 0;
	let left = 0;
	let used = 0;
	let huff = 0;
	let incr;
	let fill;
	let low;
	let mask;
	let next;
	let base = null;
	let match;
	const count = /* @__PURE__ */ new Uint16Array(16);
	const offs = /* @__PURE__ */ new Uint16Array(16);
	let extra = null;
	let here_bits, here_op, here_val;
	for (len = 0; len <= MAXBITS; len++) count[len] = 0;
	for (sym = 0; sym < codes; sym++) count[lens[lens_index + sym]]++;
	root = bits;
	for (max = MAXBITS; max >= 1; max--) if (count[max] !== 0) break;
	if (root > max) root = max;
	if (max === 0) {
		table[table_index++] = 20971520;
		table[table_index++] = 20971520;
		opts.bits = 1;
		return 0;
	}
	for (min = 1; min < max; min++) if (count[min] !== 0) break;
	if (root < min) root = min;
	left = 1;
	for (len = 1; len <= MAXBITS; len++) {
		left <<= 1;
		left -= count[len];
		if (left < 0) return -1;
	}
	if (left > 0 && (type === CODES$1 || max !== 1)) return -1;
	offs[1] = 0;
	for (len = 1; len < MAXBITS; len++) offs[len + 1] = offs[len] + count[len];
	for (sym = 0; sym < codes; sym++) if (lens[lens_index + sym] !== 0) work[offs[lens[lens_index + sym]]++] = sym;
	if (type === CODES$1) {
		base = extra = work;
		match = 20;
	} else if (type === LENS$1) {
		base = lbase;
		extra = lext;
		match = 257;
	} else {
		base = dbase;
		extra = dext;
		match = 0;
	}
	huff = 0;
	sym = 0;
	len = min;
	next = table_index;
	curr = root;
	drop = 0;
	low = -1;
	used = 1 << root;
	mask = used - 1;
	if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
	for (;;) {
		here_bits = len - drop;
		if (work[sym] + 1 < match) {
			here_op = 0;
			here_val = work[sym];
		} else if (work[sym] >= match) {
			here_op = extra[work[sym] - match];
			here_val = base[work[sym] - match];
		} else {
			here_op = 96;
			here_val = 0;
		}
		incr = 1 << len - drop;
		fill = 1 << curr;
		min = fill;
		do {
			fill -= incr;
			table[next + (huff >> drop) + fill] = here_bits << 24 | here_op << 16 | here_val | 0;
		} while (fill !== 0);
		incr = 1 << len - 1;
		while (huff & incr) incr >>= 1;
		if (incr !== 0) {
			huff &= incr - 1;
			huff += incr;
		} else huff = 0;
		sym++;
		if (--count[len] === 0) {
			if (len === max) break;
			len = lens[lens_index + work[sym]];
		}
		if (len > root && (huff & mask) !== low) {
			if (drop === 0) drop = root;
			next += min;
			curr = len - drop;
			left = 1 << curr;
			while (curr + drop < max) {
				left -= count[curr + drop];
				if (left <= 0) break;
				curr++;
				left <<= 1;
			}
			used += 1 << curr;
			if (type === LENS$1 && used > ENOUGH_LENS$1 || type === DISTS$1 && used > ENOUGH_DISTS$1) return 1;
			low = huff & mask;
			table[low] = root << 24 | curr << 16 | next - table_index | 0;
		}
	}
	if (huff !== 0) table[next + huff] = len - drop << 24 | 4194304;
	opts.bits = root;
	return 0;
};
//#endregion
//#region src/zlib/inflate.mjs
var CODES = 0;
var LENS = 1;
var DISTS = 2;
var pako_HEAD = 16180;
var FLAGS = 16181;
var TIME = 16182;
var OS = 16183;
var EXLEN = 16184;
var EXTRA = 16185;
var pako_NAME = 16186;
var COMMENT = 16187;
var HCRC = 16188;
var DICTID = 16189;
var DICT = 16190;
var pako_TYPE = 16191;
var TYPEDO = 16192;
var pako_STORED = 16193;
var COPY_ = 16194;
var COPY = 16195;
var TABLE = 16196;
var LENLENS = 16197;
var CODELENS = 16198;
var LEN_ = 16199;
var LEN = 16200;
var LENEXT = 16201;
var DIST = 16202;
var DISTEXT = 16203;
var MATCH = 16204;
var LIT = 16205;
var CHECK = 16206;
var LENGTH = 16207;
var DONE = 16208;
var BAD = 16209;
var MEM = 16210;
var SYNC = 16211;
var ENOUGH_LENS = 852;
var ENOUGH_DISTS = 592;
var DEF_WBITS = 15;
var zswap32 = (q) => {
	return (q >>> 24 & 255) + (q >>> 8 & 65280) + ((q & 65280) << 8) + ((q & 255) << 24);
};
var InflateState = class {
	constructor() {
		this.strm = null;
		this.mode = 0;
		this.last = false;
		this.wrap = 0;
		this.havedict = false;
		this.flags = 0;
		this.dmax = 0;
		this.check = 0;
		this.total = 0;
		this.head = null;
		this.wbits = 0;
		this.wsize = 0;
		this.whave = 0;
		this.wnext = 0;
		this.window = null;
		this.hold = 0;
		this.bits = 0;
		this.length = 0;
		this.offset = 0;
		this.extra = 0;
		this.lencode = null;
		this.distcode = null;
		this.lenbits = 0;
		this.distbits = 0;
		this.ncode = 0;
		this.nlen = 0;
		this.ndist = 0;
		this.have = 0;
		this.next = null;
		this.lens = /* @__PURE__ */ new Uint16Array(320);
		this.work = /* @__PURE__ */ new Uint16Array(288);
		this.lendyn = null;
		this.distdyn = null;
		this.sane = 0;
		this.back = 0;
		this.was = 0;
	}
};
var inflateStateCheck = (strm) => {
	if (!strm) return 1;
	const state = strm.state;
	if (!state || state.strm !== strm || state.mode < pako_HEAD || state.mode > SYNC) return 1;
	return 0;
};
var inflateResetKeep = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	strm.total_in = strm.total_out = state.total = 0;
	strm.msg = "";
	if (state.wrap) strm.adler = state.wrap & 1;
	state.mode = pako_HEAD;
	state.last = 0;
	state.havedict = 0;
	state.flags = -1;
	state.dmax = 32768;
	state.head = null;
	state.hold = 0;
	state.bits = 0;
	state.lencode = state.lendyn = new Int32Array(ENOUGH_LENS);
	state.distcode = state.distdyn = new Int32Array(ENOUGH_DISTS);
	state.sane = 1;
	state.back = -1;
	return 0;
};
var inflateReset = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	state.wsize = 0;
	state.whave = 0;
	state.wnext = 0;
	return inflateResetKeep(strm);
};
var inflateReset2 = (strm, windowBits) => {
	let wrap;
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	if (windowBits < 0) {
		wrap = 0;
		windowBits = -windowBits;
	} else {
		wrap = (windowBits >> 4) + 5;
		if (windowBits < 48) windowBits &= 15;
	}
	if (windowBits && (windowBits < 8 || windowBits > 15)) return -2;
	if (state.window !== null && state.wbits !== windowBits) state.window = null;
	state.wrap = wrap;
	state.wbits = windowBits;
	return inflateReset(strm);
};
var inflateInit2 = (strm, windowBits) => {
	if (!strm) return -2;
	const state = new InflateState();
	strm.state = state;
	state.strm = strm;
	state.window = null;
	state.mode = pako_HEAD;
	const ret = inflateReset2(strm, windowBits);
	if (ret !== 0) strm.state = null;
	return ret;
};
var inflateInit = (strm) => {
	return inflateInit2(strm, DEF_WBITS);
};
var virgin = true;
var lenfix, distfix;
var fixedtables = (state) => {
	if (virgin) {
		lenfix = /* @__PURE__ */ new Int32Array(512);
		distfix = /* @__PURE__ */ new Int32Array(32);
		let sym = 0;
		while (sym < 144) state.lens[sym++] = 8;
		while (sym < 256) state.lens[sym++] = 9;
		while (sym < 280) state.lens[sym++] = 7;
		while (sym < 288) state.lens[sym++] = 8;
		inflate_table(LENS, state.lens, 0, 288, lenfix, 0, state.work, { bits: 9 });
		sym = 0;
		while (sym < 32) state.lens[sym++] = 5;
		inflate_table(DISTS, state.lens, 0, 32, distfix, 0, state.work, { bits: 5 });
		virgin = false;
	}
	state.lencode = lenfix;
	state.lenbits = 9;
	state.distcode = distfix;
	state.distbits = 5;
};
var updatewindow = (strm, src, end, copy) => {
	let dist;
	const state = strm.state;
	if (state.window === null) state.window = new Uint8Array(1 << state.wbits);
	if (state.wsize === 0) {
		state.wsize = 1 << state.wbits;
		state.wnext = 0;
		state.whave = 0;
	}
	if (copy >= state.wsize) {
		state.window.set(src.subarray(end - state.wsize, end), 0);
		state.wnext = 0;
		state.whave = state.wsize;
	} else {
		dist = state.wsize - state.wnext;
		if (dist > copy) dist = copy;
		state.window.set(src.subarray(end - copy, end - copy + dist), state.wnext);
		copy -= dist;
		if (copy) {
			state.window.set(src.subarray(end - copy, end), 0);
			state.wnext = copy;
			state.whave = state.wsize;
		} else {
			state.wnext += dist;
			if (state.wnext === state.wsize) state.wnext = 0;
			if (state.whave < state.wsize) state.whave += dist;
		}
	}
	return 0;
};
var inflate$1 = (strm, flush) => {
	let state;
	let input, output;
	let next;
	let put;
	let have, left;
	let hold;
	let bits;
	let _in, _out;
	let copy;
	let from;
	let from_source;
	let here = 0;
	let here_bits, here_op, here_val;
	let last_bits, last_op, last_val;
	let len;
	let ret;
	const hbuf = /* @__PURE__ */ new Uint8Array(4);
	let opts;
	let n;
	const order = new Uint8Array([
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	]);
	if (inflateStateCheck(strm) || !strm.output || !strm.input && strm.avail_in !== 0) return -2;
	state = strm.state;
	if (state.mode === pako_TYPE) state.mode = TYPEDO;
	put = strm.next_out;
	output = strm.output;
	left = strm.avail_out;
	next = strm.next_in;
	input = strm.input;
	have = strm.avail_in;
	hold = state.hold;
	bits = state.bits;
	_in = have;
	_out = left;
	ret = 0;
	inf_leave: for (;;) switch (state.mode) {
		case pako_HEAD:
			if (state.wrap === 0) {
				state.mode = TYPEDO;
				break;
			}
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.wrap & 2 && hold === 35615) {
				if (state.wbits === 0) state.wbits = 15;
				state.check = 0;
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
				hold = 0;
				bits = 0;
				state.mode = FLAGS;
				break;
			}
			if (state.head) state.head.done = false;
			if (!(state.wrap & 1) || (((hold & 255) << 8) + (hold >> 8)) % 31) {
				strm.msg = "incorrect header check";
				state.mode = BAD;
				break;
			}
			if ((hold & 15) !== 8) {
				strm.msg = "unknown compression method";
				state.mode = BAD;
				break;
			}
			hold >>>= 4;
			bits -= 4;
			len = (hold & 15) + 8;
			if (state.wbits === 0) state.wbits = len;
			if (len > 15 || len > state.wbits) {
				strm.msg = "invalid window size";
				state.mode = BAD;
				break;
			}
			state.dmax = 1 << state.wbits;
			state.flags = 0;
			strm.adler = state.check = 1;
			state.mode = hold & 512 ? DICTID : pako_TYPE;
			hold = 0;
			bits = 0;
			break;
		case FLAGS:
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.flags = hold;
			if ((state.flags & 255) !== 8) {
				strm.msg = "unknown compression method";
				state.mode = BAD;
				break;
			}
			if (state.flags & 57344) {
				strm.msg = "unknown header flags set";
				state.mode = BAD;
				break;
			}
			if (state.head) state.head.text = hold >> 8 & 1;
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = TIME;
		case TIME:
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.head) state.head.time = hold >>> 0;
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				hbuf[2] = hold >>> 16 & 255;
				hbuf[3] = hold >>> 24 & 255;
				state.check = crc32(state.check, hbuf, 4, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = OS;
		case OS:
			while (bits < 16) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (state.head) {
				state.head.xflags = hold & 255;
				state.head.os = hold >> 8;
			}
			if (state.flags & 512 && state.wrap & 4) {
				hbuf[0] = hold & 255;
				hbuf[1] = hold >>> 8 & 255;
				state.check = crc32(state.check, hbuf, 2, 0);
			}
			hold = 0;
			bits = 0;
			state.mode = EXLEN;
		case EXLEN:
			if (state.flags & 1024) {
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.length = hold;
				if (state.head) state.head.extra_len = hold;
				if (state.flags & 512 && state.wrap & 4) {
					hbuf[0] = hold & 255;
					hbuf[1] = hold >>> 8 & 255;
					state.check = crc32(state.check, hbuf, 2, 0);
				}
				hold = 0;
				bits = 0;
			} else if (state.head) state.head.extra = null;
			state.mode = EXTRA;
		case EXTRA:
			if (state.flags & 1024) {
				copy = state.length;
				if (copy > have) copy = have;
				if (copy) {
					if (state.head) {
						len = state.head.extra_len - state.length;
						if (!state.head.extra) state.head.extra = new Uint8Array(state.head.extra_len);
						state.head.extra.set(input.subarray(next, next + copy), len);
					}
					if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
					have -= copy;
					next += copy;
					state.length -= copy;
				}
				if (state.length) break inf_leave;
			}
			state.length = 0;
			state.mode = pako_NAME;
		case pako_NAME:
			if (state.flags & 2048) {
				if (have === 0) break inf_leave;
				copy = 0;
				do {
					len = input[next + copy++];
					if (state.head && len && state.length < 65536) {
						state.head.name += String.fromCharCode(len);
						state.length++;
					}
				} while (len && copy < have);
				if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
				have -= copy;
				next += copy;
				if (len) break inf_leave;
			} else if (state.head) state.head.name = null;
			state.length = 0;
			state.mode = COMMENT;
		case COMMENT:
			if (state.flags & 4096) {
				if (have === 0) break inf_leave;
				copy = 0;
				do {
					len = input[next + copy++];
					if (state.head && len && state.length < 65536) {
						state.head.comment += String.fromCharCode(len);
						state.length++;
					}
				} while (len && copy < have);
				if (state.flags & 512 && state.wrap & 4) state.check = crc32(state.check, input, copy, next);
				have -= copy;
				next += copy;
				if (len) break inf_leave;
			} else if (state.head) state.head.comment = null;
			state.mode = HCRC;
		case HCRC:
			if (state.flags & 512) {
				while (bits < 16) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.wrap & 4 && hold !== (state.check & 65535)) {
					strm.msg = "header crc mismatch";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			if (state.head) {
				state.head.hcrc = state.flags >> 9 & 1;
				state.head.done = true;
			}
			strm.adler = state.check = 0;
			state.mode = pako_TYPE;
			break;
		case DICTID:
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			strm.adler = state.check = zswap32(hold);
			hold = 0;
			bits = 0;
			state.mode = DICT;
		case DICT:
			if (state.havedict === 0) {
				strm.next_out = put;
				strm.avail_out = left;
				strm.next_in = next;
				strm.avail_in = have;
				state.hold = hold;
				state.bits = bits;
				return 2;
			}
			strm.adler = state.check = 1;
			state.mode = pako_TYPE;
		case pako_TYPE: if (flush === 5 || flush === 6) break inf_leave;
		case TYPEDO:
			if (state.last) {
				hold >>>= bits & 7;
				bits -= bits & 7;
				state.mode = CHECK;
				break;
			}
			while (bits < 3) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.last = hold & 1;
			hold >>>= 1;
			bits -= 1;
			switch (hold & 3) {
				case 0:
					state.mode = pako_STORED;
					break;
				case 1:
					fixedtables(state);
					state.mode = LEN_;
					if (flush === 6) {
						hold >>>= 2;
						bits -= 2;
						break inf_leave;
					}
					break;
				case 2:
					state.mode = TABLE;
					break;
				case 3:
					strm.msg = "invalid block type";
					state.mode = BAD;
			}
			hold >>>= 2;
			bits -= 2;
			break;
		case pako_STORED:
			hold >>>= bits & 7;
			bits -= bits & 7;
			while (bits < 32) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if ((hold & 65535) !== (hold >>> 16 ^ 65535)) {
				strm.msg = "invalid stored block lengths";
				state.mode = BAD;
				break;
			}
			state.length = hold & 65535;
			hold = 0;
			bits = 0;
			state.mode = COPY_;
			if (flush === 6) break inf_leave;
		case COPY_: state.mode = COPY;
		case COPY:
			copy = state.length;
			if (copy) {
				if (copy > have) copy = have;
				if (copy > left) copy = left;
				if (copy === 0) break inf_leave;
				output.set(input.subarray(next, next + copy), put);
				have -= copy;
				next += copy;
				left -= copy;
				put += copy;
				state.length -= copy;
				break;
			}
			state.mode = pako_TYPE;
			break;
		case TABLE:
			while (bits < 14) {
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			state.nlen = (hold & 31) + 257;
			hold >>>= 5;
			bits -= 5;
			state.ndist = (hold & 31) + 1;
			hold >>>= 5;
			bits -= 5;
			state.ncode = (hold & 15) + 4;
			hold >>>= 4;
			bits -= 4;
			if (state.nlen > 286 || state.ndist > 30) {
				strm.msg = "too many length or distance symbols";
				state.mode = BAD;
				break;
			}
			state.have = 0;
			state.mode = LENLENS;
		case LENLENS:
			while (state.have < state.ncode) {
				while (bits < 3) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.lens[order[state.have++]] = hold & 7;
				hold >>>= 3;
				bits -= 3;
			}
			while (state.have < 19) state.lens[order[state.have++]] = 0;
			state.lencode = state.lendyn;
			state.lenbits = 7;
			opts = { bits: state.lenbits };
			ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
			state.lenbits = opts.bits;
			if (ret) {
				strm.msg = "invalid code lengths set";
				state.mode = BAD;
				break;
			}
			state.have = 0;
			state.mode = CODELENS;
		case CODELENS:
			while (state.have < state.nlen + state.ndist) {
				for (;;) {
					here = state.lencode[hold & (1 << state.lenbits) - 1];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (here_val < 16) {
					hold >>>= here_bits;
					bits -= here_bits;
					state.lens[state.have++] = here_val;
				} else {
					if (here_val === 16) {
						n = here_bits + 2;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						if (state.have === 0) {
							strm.msg = "invalid bit length repeat";
							state.mode = BAD;
							break;
						}
						len = state.lens[state.have - 1];
						copy = 3 + (hold & 3);
						hold >>>= 2;
						bits -= 2;
					} else if (here_val === 17) {
						n = here_bits + 3;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						len = 0;
						copy = 3 + (hold & 7);
						hold >>>= 3;
						bits -= 3;
					} else {
						n = here_bits + 7;
						while (bits < n) {
							if (have === 0) break inf_leave;
							have--;
							hold += input[next++] << bits;
							bits += 8;
						}
						hold >>>= here_bits;
						bits -= here_bits;
						len = 0;
						copy = 11 + (hold & 127);
						hold >>>= 7;
						bits -= 7;
					}
					if (state.have + copy > state.nlen + state.ndist) {
						strm.msg = "invalid bit length repeat";
						state.mode = BAD;
						break;
					}
					while (copy--) state.lens[state.have++] = len;
				}
			}
			if (state.mode === BAD) break;
			if (state.lens[256] === 0) {
				strm.msg = "invalid code -- missing end-of-block";
				state.mode = BAD;
				break;
			}
			state.lenbits = 9;
			opts = { bits: state.lenbits };
			ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
			state.lenbits = opts.bits;
			if (ret) {
				strm.msg = "invalid literal/lengths set";
				state.mode = BAD;
				break;
			}
			state.distbits = 6;
			state.distcode = state.distdyn;
			opts = { bits: state.distbits };
			ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
			state.distbits = opts.bits;
			if (ret) {
				strm.msg = "invalid distances set";
				state.mode = BAD;
				break;
			}
			state.mode = LEN_;
			if (flush === 6) break inf_leave;
		case LEN_: state.mode = LEN;
		case LEN:
			if (have >= 6 && left >= 258) {
				strm.next_out = put;
				strm.avail_out = left;
				strm.next_in = next;
				strm.avail_in = have;
				state.hold = hold;
				state.bits = bits;
				inflate_fast(strm, _out);
				put = strm.next_out;
				output = strm.output;
				left = strm.avail_out;
				next = strm.next_in;
				input = strm.input;
				have = strm.avail_in;
				hold = state.hold;
				bits = state.bits;
				if (state.mode === pako_TYPE) state.back = -1;
				break;
			}
			state.back = 0;
			for (;;) {
				here = state.lencode[hold & (1 << state.lenbits) - 1];
				here_bits = here >>> 24;
				here_op = here >>> 16 & 255;
				here_val = here & 65535;
				if (here_bits <= bits) break;
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if (here_op && (here_op & 240) === 0) {
				last_bits = here_bits;
				last_op = here_op;
				last_val = here_val;
				for (;;) {
					here = state.lencode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (last_bits + here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				hold >>>= last_bits;
				bits -= last_bits;
				state.back += last_bits;
			}
			hold >>>= here_bits;
			bits -= here_bits;
			state.back += here_bits;
			state.length = here_val;
			if (here_op === 0) {
				state.mode = LIT;
				break;
			}
			if (here_op & 32) {
				state.back = -1;
				state.mode = pako_TYPE;
				break;
			}
			if (here_op & 64) {
				strm.msg = "invalid literal/length code";
				state.mode = BAD;
				break;
			}
			state.extra = here_op & 15;
			state.mode = LENEXT;
		case LENEXT:
			if (state.extra) {
				n = state.extra;
				while (bits < n) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.length += hold & (1 << state.extra) - 1;
				hold >>>= state.extra;
				bits -= state.extra;
				state.back += state.extra;
			}
			state.was = state.length;
			state.mode = DIST;
		case DIST:
			for (;;) {
				here = state.distcode[hold & (1 << state.distbits) - 1];
				here_bits = here >>> 24;
				here_op = here >>> 16 & 255;
				here_val = here & 65535;
				if (here_bits <= bits) break;
				if (have === 0) break inf_leave;
				have--;
				hold += input[next++] << bits;
				bits += 8;
			}
			if ((here_op & 240) === 0) {
				last_bits = here_bits;
				last_op = here_op;
				last_val = here_val;
				for (;;) {
					here = state.distcode[last_val + ((hold & (1 << last_bits + last_op) - 1) >> last_bits)];
					here_bits = here >>> 24;
					here_op = here >>> 16 & 255;
					here_val = here & 65535;
					if (last_bits + here_bits <= bits) break;
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				hold >>>= last_bits;
				bits -= last_bits;
				state.back += last_bits;
			}
			hold >>>= here_bits;
			bits -= here_bits;
			state.back += here_bits;
			if (here_op & 64) {
				strm.msg = "invalid distance code";
				state.mode = BAD;
				break;
			}
			state.offset = here_val;
			state.extra = here_op & 15;
			state.mode = DISTEXT;
		case DISTEXT:
			if (state.extra) {
				n = state.extra;
				while (bits < n) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				state.offset += hold & (1 << state.extra) - 1;
				hold >>>= state.extra;
				bits -= state.extra;
				state.back += state.extra;
			}
			if (state.offset > state.dmax) {
				strm.msg = "invalid distance too far back";
				state.mode = BAD;
				break;
			}
			state.mode = MATCH;
		case MATCH:
			if (left === 0) break inf_leave;
			copy = _out - left;
			if (state.offset > copy) {
				copy = state.offset - copy;
				if (copy > state.whave) {
					if (state.sane) {
						strm.msg = "invalid distance too far back";
						state.mode = BAD;
						break;
					}
				}
				if (copy > state.wnext) {
					copy -= state.wnext;
					from = state.wsize - copy;
				} else from = state.wnext - copy;
				if (copy > state.length) copy = state.length;
				from_source = state.window;
			} else {
				from_source = output;
				from = put - state.offset;
				copy = state.length;
			}
			if (copy > left) copy = left;
			left -= copy;
			state.length -= copy;
			do
				output[put++] = from_source[from++];
			while (--copy);
			if (state.length === 0) state.mode = LEN;
			break;
		case LIT:
			if (left === 0) break inf_leave;
			output[put++] = state.length;
			left--;
			state.mode = LEN;
			break;
		case CHECK:
			if (state.wrap) {
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold |= input[next++] << bits;
					bits += 8;
				}
				_out -= left;
				strm.total_out += _out;
				state.total += _out;
				if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out);
				_out = left;
				if (state.wrap & 4 && (state.flags ? hold : zswap32(hold)) !== state.check) {
					strm.msg = "incorrect data check";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			state.mode = LENGTH;
		case LENGTH:
			if (state.wrap && state.flags) {
				while (bits < 32) {
					if (have === 0) break inf_leave;
					have--;
					hold += input[next++] << bits;
					bits += 8;
				}
				if (state.wrap & 4 && hold !== (state.total & 4294967295)) {
					strm.msg = "incorrect length check";
					state.mode = BAD;
					break;
				}
				hold = 0;
				bits = 0;
			}
			state.mode = DONE;
		case DONE:
			ret = 1;
			break inf_leave;
		case BAD:
			ret = -3;
			break inf_leave;
		case MEM: return -4;
		case SYNC:
		default: return -2;
	}
	strm.next_out = put;
	strm.avail_out = left;
	strm.next_in = next;
	strm.avail_in = have;
	state.hold = hold;
	state.bits = bits;
	if (state.wsize || _out !== strm.avail_out && state.mode < BAD && (state.mode < CHECK || flush !== 4)) {
		if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
			state.mode = MEM;
			return -4;
		}
	}
	_in -= strm.avail_in;
	_out -= strm.avail_out;
	strm.total_in += _in;
	strm.total_out += _out;
	state.total += _out;
	if (state.wrap & 4 && _out) strm.adler = state.check = state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out);
	strm.data_type = state.bits + (state.last ? 64 : 0) + (state.mode === pako_TYPE ? 128 : 0) + (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
	if ((_in === 0 && _out === 0 || flush === 4) && ret === 0) ret = -5;
	return ret;
};
var inflateEnd = (strm) => {
	if (inflateStateCheck(strm)) return -2;
	let state = strm.state;
	if (state.window) state.window = null;
	strm.state = null;
	return 0;
};
var inflateGetHeader = (strm, head) => {
	if (inflateStateCheck(strm)) return -2;
	const state = strm.state;
	if ((state.wrap & 2) === 0) return -2;
	state.head = head;
	head.done = false;
	return 0;
};
var inflateSetDictionary = (strm, dictionary) => {
	const dictLength = dictionary.length;
	let state;
	let dictid;
	let ret;
	if (inflateStateCheck(strm)) return -2;
	state = strm.state;
	if (state.wrap !== 0 && state.mode !== DICT) return -2;
	if (state.mode === DICT) {
		dictid = 1;
		dictid = adler32(dictid, dictionary, dictLength, 0);
		if (dictid !== state.check) return -3;
	}
	ret = updatewindow(strm, dictionary, dictLength, dictLength);
	if (ret) {
		state.mode = MEM;
		return -4;
	}
	state.havedict = 1;
	return 0;
};
//#endregion
//#region src/zlib/zstream.mjs
var ZStream = class {
	constructor() {
		this.input = null;
		this.next_in = 0;
		this.avail_in = 0;
		this.total_in = 0;
		this.output = null;
		this.next_out = 0;
		this.avail_out = 0;
		this.total_out = 0;
		this.msg = "";
		this.state = null;
		this.data_type = 2;
		this.adler = 0;
	}
};
//#endregion
//#region src/zlib/gzheader.mjs
var GZheader = class {
	constructor() {
		this.text = 0;
		this.time = 0;
		this.xflags = 0;
		this.os = 0;
		this.extra = null;
		this.extra_len = 0;
		this.name = "";
		this.comment = "";
		this.hcrc = 0;
		this.done = false;
	}
};
//#endregion
//#region src/utils.ts
var flattenChunks = (chunks) => {
	const result = new Uint8Array(chunks.reduce((len, chunk) => len + chunk.length, 0));
	let pos = 0;
	for (const chunk of chunks) {
		result.set(chunk, pos);
		pos += chunk.length;
	}
	return result;
};
//#endregion
//#region src/deflate.ts
var toString$1 = Object.prototype.toString;
var defaultOptions$1 = {
	level: -1,
	chunkSize: 16384,
	windowBits: 15,
	memLevel: 8,
	strategy: 0,
	raw: false,
	gzip: false,
	legacyHash: false,
	dictionary: /* @__PURE__ */ new Uint8Array(0)
};
/**
* Generic JS-style wrapper for zlib calls. If you don't need
* streaming behaviour, use the simpler functions {@link deflate},
* {@link deflateRaw} and {@link gzip}.
*/
var Deflate = class {
	options;
	/**
	* Error code after deflate finishes. {@link Z_OK} on success.
	* You will not need it in real life, because deflate errors
	* are possible only on wrong options or bad custom `onData` / `onEnd`
	* handlers.
	*/
	err;
	/** Error message, if {@link Deflate.err} is not {@link Z_OK}. */
	msg;
	ended;
	started;
	/**
	* Chunks of output data, if {@link Deflate.onData} not overridden.
	* @internal
	*/
	chunks;
	strm;
	/**
	* Compressed result, generated by default {@link Deflate.onData}
	* and {@link Deflate.onEnd} handlers. Filled after you push last chunk
	* (call {@link Deflate.push} with {@link Z_FINISH} / `true` param).
	*/
	result;
	/**
	* Creates a new deflator instance with the specified params. Throws an
	* exception on bad params. See {@link DeflateOptions} for the list of
	* supported options.
	*
	* @example
	* ```javascript
	* import { Deflate } from 'pako'
	*
	* const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
	* const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
	*
	* const deflate = new Deflate({ level: 3 })
	*
	* deflate.push(chunk1, false)
	* deflate.push(chunk2, true)  // true -> last chunk
	*
	* if (deflate.err) throw new Error(deflate.err)
	*
	* console.log(deflate.result)
	* ```
	*/
	constructor(options = {}) {
		this.options = Object.assign({}, defaultOptions$1, options);
		const opt = this.options;
		if (opt.raw && opt.windowBits > 0) opt.windowBits = -opt.windowBits;
		else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16) opt.windowBits += 16;
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.started = false;
		this.chunks = [];
		this.result = /* @__PURE__ */ new Uint8Array(0);
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		let status = deflateInit2(this.strm, opt.level, 8, opt.windowBits, opt.memLevel, opt.strategy, opt.legacyHash);
		if (status !== 0) throw new Error(messages_default[status]);
		if (toString$1.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
		const dictionary = opt.dictionary;
		if (dictionary.length) {
			if (opt.gzip) throw new Error("dictionary is not supported with gzip");
			status = deflateSetDictionary(this.strm, dictionary);
			if (status !== 0) throw new Error(messages_default[status]);
		}
	}
	/**
	* Sends input data to the deflate pipe, generating {@link Deflate.onData} calls
	* with new compressed chunks. Returns `true` on success. The last data block must
	* have `flush_mode` {@link Z_FINISH} (or `true`). That will flush the internal
	* pending buffers and call {@link Deflate.onEnd}.
	*
	* On failure, calls {@link Deflate.onEnd} with the error code and returns false.
	*
	* @param data input data. Strings will be converted to utf8 byte sequence.
	* @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES} modes.
	*   See constants. Skipped or `false` means {@link Z_NO_FLUSH}, `true` means {@link Z_FINISH}.
	*
	* @example
	* ```javascript
	* push(chunk, false) // push one of data chunks
	* ...
	* push(chunk, true)  // push last chunk
	* ```
	*/
	push(data, flush_mode = false) {
		const strm = this.strm;
		const chunkSize = this.options.chunkSize;
		let status;
		let _flush_mode;
		if (this.ended) return false;
		if (typeof flush_mode === "number") _flush_mode = flush_mode;
		else _flush_mode = flush_mode === true ? 4 : 0;
		if (typeof data === "string") strm.input = new TextEncoder().encode(data);
		else if (toString$1.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		if (!this.started) {
			this.started = true;
			this.onStart(strm);
		}
		for (;;) {
			if (strm.avail_out === 0) {
				strm.output = new Uint8Array(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			if ((_flush_mode === 2 || _flush_mode === 3) && strm.avail_out <= 6) {
				this.onData(strm.output.subarray(0, strm.next_out));
				strm.avail_out = 0;
				continue;
			}
			status = deflate$1(strm, _flush_mode);
			if (status === -2) break;
			if (status === 1) {
				if (strm.next_out > 0) this.onData(strm.output.subarray(0, strm.next_out));
				status = deflateEnd(this.strm);
				break;
			}
			if (strm.avail_out === 0) {
				this.onData(strm.output);
				continue;
			}
			if (_flush_mode > 0 && strm.next_out > 0) {
				this.onData(strm.output.subarray(0, strm.next_out));
				strm.avail_out = 0;
				continue;
			}
			if (strm.avail_in === 0) return true;
		}
		this.err = status;
		this.msg = strm.msg || messages_default[status];
		this.ended = true;
		this.onEnd(status);
		return status === 0;
	}
	/**
	* Called once before the first low-level deflate call.
	*/
	onStart(strm) {}
	/**
	* By default, stores data blocks in the {@link Deflate.chunks} property and glues
	* them in {@link Deflate.onEnd}. Override this handler if you need another behaviour.
	*/
	onData(chunk) {
		this.chunks.push(chunk);
	}
	/**
	* Called once after you tell deflate that the input stream is
	* complete ({@link Z_FINISH}). By default, joins the collected {@link Deflate.chunks}
	* into the {@link Deflate.result} property.
	*
	* @param status deflate status. {@link Z_OK} on success, other if not.
	*/
	onEnd(status) {
		if (status === 0) this.result = flattenChunks(this.chunks);
		this.chunks = [];
	}
};
/**
* Compress `data` with deflate algorithm and `options`.
* See {@link DeflateOptions} for the list of supported options.
*
* @example
* ```javascript
* import { deflate } from 'pako'
*
* const data = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
*
* console.log(deflate(data))
* ```
*/
function deflate(input, options = {}) {
	const deflator = new Deflate(options);
	deflator.push(input, true);
	if (deflator.err) throw new Error(deflator.msg);
	return deflator.result;
}
/**
* The same as {@link deflate}, but creates raw data without a wrapper
* (header and adler32 crc).
*/
function deflateRaw(input, options = {}) {
	return deflate(input, Object.assign({}, options, { raw: true }));
}
/**
* The same as {@link deflate}, but creates a gzip wrapper instead of
* a deflate one.
*/
function gzip(input, options = {}) {
	return deflate(input, Object.assign({}, options, { gzip: true }));
}
//#endregion
//#region src/inflate.ts
var pako_toString = Object.prototype.toString;
var defaultOptions = {
	chunkSize: 1024 * 64,
	windowBits: 15,
	raw: false,
	dictionary: /* @__PURE__ */ new Uint8Array(0)
};
/**
* Generic JS-style wrapper for zlib calls. If you don't need
* streaming behaviour, use the simpler functions {@link inflate}
* and {@link inflateRaw}.
*/
var Inflate = class {
	options;
	/**
	* Error code after inflate finishes. {@link Z_OK} on success.
	* Should be checked when broken data is possible.
	*/
	err;
	/** Error message, if {@link Inflate.err} is not {@link Z_OK}. */
	msg;
	/**
	* `true` once the compressed stream has ended. A stream may end before the
	* caller's data does (trailing bytes), so check this to know when to stop
	* pushing - further {@link Inflate.push} calls are no-ops.
	*/
	ended;
	started;
	/**
	* Chunks of output data, if {@link Inflate.onData} not overridden.
	* @internal
	*/
	chunks;
	strm;
	/**
	* Uncompressed result, generated by default {@link Inflate.onData}
	* and {@link Inflate.onEnd} handlers. Filled after you push last chunk
	* (call {@link Inflate.push} with {@link Z_FINISH} / `true` param).
	*/
	result;
	/**
	* Creates a new inflator instance with the specified params. Throws an
	* exception on bad params. See {@link InflateOptions} for the list of
	* supported options.
	*
	* By default, when no options are set, the deflate/gzip data format is
	* autodetected via the wrapper header.
	*
	* @example
	* ```javascript
	* import { Inflate } from 'pako'
	*
	* const chunk1 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9])
	* const chunk2 = new Uint8Array([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
	*
	* const inflate = new Inflate({ level: 3 })
	*
	* inflate.push(chunk1, false)
	* inflate.push(chunk2, true)  // true -> last chunk
	*
	* if (inflate.err) throw new Error(inflate.err)
	*
	* console.log(inflate.result)
	* ```
	*/
	constructor(options = {}) {
		this.options = Object.assign({}, defaultOptions, options);
		const opt = this.options;
		if (opt.raw && opt.windowBits >= 0 && opt.windowBits < 16) {
			opt.windowBits = -opt.windowBits;
			if (opt.windowBits === 0) opt.windowBits = -15;
		}
		if (opt.windowBits >= 0 && opt.windowBits < 16 && !options.windowBits) opt.windowBits += 32;
		if (opt.windowBits > 15 && opt.windowBits < 48) {
			if ((opt.windowBits & 15) === 0) opt.windowBits |= 15;
		}
		this.err = 0;
		this.msg = "";
		this.ended = false;
		this.started = false;
		this.chunks = [];
		this.result = /* @__PURE__ */ new Uint8Array(0);
		this.strm = new ZStream();
		this.strm.avail_out = 0;
		let status = inflateInit2(this.strm, opt.windowBits);
		if (status !== 0) throw new Error(messages_default[status]);
		if (pako_toString.call(opt.dictionary) === "[object ArrayBuffer]") opt.dictionary = new Uint8Array(opt.dictionary);
		const dictionary = opt.dictionary;
		if (opt.raw && dictionary.length) {
			status = inflateSetDictionary(this.strm, dictionary);
			if (status !== 0) throw new Error(messages_default[status]);
		}
	}
	/**
	* Sends input data to the inflate pipe, generating {@link Inflate.onData} calls
	* with new output chunks. Returns `true` on success. If end of stream is
	* detected, {@link Inflate.onEnd} will be called.
	*
	* `flush_mode` is not needed for normal operation, because end of stream
	* is detected automatically. Pass {@link Z_SYNC_FLUSH} to force the decoder
	* to emit all currently available output — handy when you need to decode
	* data frame-by-frame from a long-running stream.
	*
	* On failure, calls {@link Inflate.onEnd} with the error code and returns false.
	*
	* Once the stream has ended (a compressed stream may end before your data
	* does), further `push` calls are no-ops and return whether the decode
	* finished successfully. The final outcome is in {@link Inflate.result},
	* {@link Inflate.err} and {@link Inflate.msg}.
	*
	* @param flush_mode 0..6 for corresponding {@link Z_NO_FLUSH}..{@link Z_TREES}
	*   flush modes. See constants. Skipped or `false` means {@link Z_NO_FLUSH},
	*   `true` means {@link Z_FINISH}.
	*
	* @example
	* ```javascript
	* push(chunk, false) // push one of data chunks
	* ...
	* push(chunk, true)  // push last chunk
	* ```
	*/
	push(data, flush_mode = false) {
		const strm = this.strm;
		const chunkSize = this.options.chunkSize;
		let status;
		let _flush_mode;
		let last_avail_out;
		if (this.ended) return this.err === 0;
		if (typeof flush_mode === "number") _flush_mode = flush_mode;
		else _flush_mode = flush_mode === true ? 4 : 0;
		if (pako_toString.call(data) === "[object ArrayBuffer]") strm.input = new Uint8Array(data);
		else strm.input = data;
		strm.next_in = 0;
		strm.avail_in = strm.input.length;
		if (!this.started) {
			this.started = true;
			this.onStart(strm);
		}
		for (;;) {
			if (strm.avail_out === 0) {
				strm.output = new Uint8Array(chunkSize);
				strm.next_out = 0;
				strm.avail_out = chunkSize;
			}
			status = inflate$1(strm, _flush_mode);
			if (status === 2) {
				const dictionary = this.options.dictionary;
				if (dictionary.length) {
					status = inflateSetDictionary(strm, dictionary);
					if (status === 0) status = inflate$1(strm, _flush_mode);
					else if (status === -3) status = 2;
				}
			}
			while (strm.avail_in > 0 && status === 1 && strm.state.wrap & 2 && strm.state.flags !== 0 && strm.input[strm.next_in] !== 0) {
				inflateReset(strm);
				status = inflate$1(strm, _flush_mode);
			}
			if (status === -2 || status === -3 || status === 2 || status === -4) break;
			last_avail_out = strm.avail_out;
			if (strm.next_out) {
				if (strm.avail_out === 0 || status === 1 || _flush_mode > 0) {
					this.onData(strm.output.length === strm.next_out ? strm.output : strm.output.subarray(0, strm.next_out));
					strm.avail_out = 0;
					strm.next_out = 0;
				}
			}
			if ((status === 0 || status === -5) && last_avail_out === 0) continue;
			if (status === 1) {
				status = inflateEnd(this.strm);
				break;
			}
			if (strm.avail_in === 0) {
				if (_flush_mode === 4) {
					status = inflateEnd(this.strm);
					if (status === 0) status = -5;
					break;
				}
				return true;
			}
		}
		this.err = status;
		this.msg = strm.msg || messages_default[status];
		this.ended = true;
		this.onEnd(status);
		return status === 0;
	}
	/**
	* Called once before the first low-level inflate call.
	*
	* Override this handler to attach low-level inflate state, for example to read
	* gzip header metadata:
	*
	* ```javascript
	* import { Inflate, GZheader, zlibInflateGetHeader } from 'pako'
	*
	* const inflator = new Inflate()
	*
	* inflator.onStart = function (strm) {
	*   this.header = new GZheader()
	*   zlibInflateGetHeader(strm, this.header)
	* }
	*
	* inflator.push(data, true)
	* console.log(inflator.header.name)
	* ```
	*/
	onStart(strm) {}
	/**
	* By default, stores data blocks in the {@link Inflate.chunks} property and glues
	* them in {@link Inflate.onEnd}. Override this handler if you need another behaviour.
	*
	* @param chunk output data.
	*/
	onData(chunk) {
		this.chunks.push(chunk);
	}
	/**
	* Called after you tell inflate that the input stream is
	* complete ({@link Z_FINISH}). By default, joins the collected {@link Inflate.chunks},
	* frees memory and fills the {@link Inflate.result} property.
	*
	* @param status inflate status. {@link Z_OK} on success, other if not.
	*/
	onEnd(status) {
		if (status === 0) this.result = flattenChunks(this.chunks);
		this.chunks = [];
	}
};
/**
* One-shot inflate decompress. Autodetects `gzip`/`zlib`
* format via the wrapper header — so {@link ungzip} is just a convenience alias of
* this function. See {@link InflateOptions} for zlib options. Set
* `toText: true` to decode the result as UTF-8 text.
*
* @example
* ```javascript
* import { deflate, inflate } from 'pako'
*
* const input = deflate(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))
* let output
*
* try {
*   output = inflate(input)
* } catch (err) {
*   console.log(err)
* }
* ```
*/
function inflate(input, options = {}) {
	const inflator = new Inflate(options);
	inflator.push(input, true);
	if (inflator.err) throw new Error(inflator.msg);
	const result = inflator.result;
	return options.toText ? new TextDecoder().decode(result) : result;
}
/**
* The same as {@link inflate}, but consumes raw data without a wrapper
* (header and adler32 crc).
*/
function inflateRaw(input, options = {}) {
	return inflate(input, {
		...options,
		raw: true
	});
}
//#endregion


//# sourceMappingURL=pako.mjs.map
;// CONCATENATED MODULE: ./build/src/is-record.js
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/inflate.js



/** Node's inflater wants all of its input and output in memory: up to this much output is given to it. */
const AT_ONCE = 16 * 1024 ** 2;
/** Inflating 1 byte gives 1,032 at most: a step of this size stays small in memory. */
const inflate_STEP = 16 * 1024;
/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
function inflate_inflate(source, start, sink) {
    for (const length of [source.readAhead, 2 * 1024 ** 2]) {
        const input = source.read(start, start + length);
        const whole = atOnce(input);
        if (whole === 'input is short' && start + input.length < source.size)
            continue;
        if (typeof whole === 'string')
            break;
        sink(whole.bytes);
        return { end: start + whole.consumed, complete: true };
    }
    return inStream(source, start, sink);
}
/** @returns why it could not be done in one piece, or what came out */
function atOnce(input) {
    try {
        // The declared type does not know the form of the result that `info` asks for.
        const result = (0,external_node_zlib_namespaceObject.inflateRawSync)(input, { maxOutputLength: AT_ONCE, chunkSize: inflate_STEP * 4, info: true });
        return { bytes: result.buffer, consumed: result.engine.bytesWritten };
    }
    catch (error) {
        return isRecord(error) && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
    }
}
function inStream(source, start, sink) {
    const inflater = new Inflate({ raw: true, chunkSize: inflate_STEP * 4 });
    let stream;
    inflater.onStart = (begun) => {
        stream = begun;
    };
    inflater.onData = sink;
    inflater.onEnd = () => { };
    for (let position = start; position < source.size; position += inflate_STEP) {
        const chunk = source.read(position, position + inflate_STEP);
        inflater.push(chunk);
        if (!inflater.ended)
            continue;
        if (inflater.err === 0)
            return { end: position + chunk.length - (stream?.avail_in ?? 0), complete: true };
        sinkRest(stream, sink);
        return { end: position, complete: false };
    }
    sinkRest(stream, sink);
    return { end: source.size, complete: false };
}
/** Of a stream that is damaged or cut off, what was inflated and not handed over yet. */
function sinkRest(stream, sink) {
    if (stream !== undefined && stream.next_out > 0)
        sink(stream.output.subarray(0, stream.next_out));
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/limits.js
/** What is read of one object's archives, at most. A bomb ends at one of these in bounded time, and is noted. */
const LIMITS = {
    /** Archives within archives, the object itself counted. */
    depth: 8,
    /** Entries of all archives of one object together. */
    entries: 100_000,
    /** Bytes inflated or unpacked of one object, all its archives together. */
    unpacked: 1024 ** 3,
    /** Unpacked bytes for each byte of the object, looked at from `ratioFrom` unpacked bytes on. */
    ratio: 250,
    ratioFrom: 64 * 1024 ** 2,
    /** Notes about the entries of one object. */
    notes: 20,
};
/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
class LimitReached extends Error {
    name = 'LimitReached';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** Counts what the archives of one object cost, however they are nested. */
class Budget {
    #size;
    #unpacked = 0;
    #entries = 0;
    /** @param size bytes of the object itself */
    constructor(size) {
        this.#size = Math.max(size, 1);
    }
    /** @throws {LimitReached} when `bytes` more are too many. */
    unpack(bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > LIMITS.unpacked) {
            throw new LimitReached('too-large', `it unpacks to more than ${LIMITS.unpacked / 1024 ** 2} MiB, which is the limit`);
        }
        if (this.#unpacked > LIMITS.ratioFrom && this.#unpacked > LIMITS.ratio * this.#size) {
            throw new LimitReached('ratio', `it unpacks to more than ${LIMITS.ratio} times its size and ${LIMITS.ratioFrom / 1024 ** 2} MiB, which is the limit`);
        }
    }
    /** A damaged stream is begun anew in smaller steps, which costs as much as a good deal of inflating. */
    damage() {
        this.unpack(256 * 1024);
    }
    /** @throws {LimitReached} when one more entry is too many. */
    entry() {
        this.#entries += 1;
        if (this.#entries > LIMITS.entries) {
            throw new LimitReached('too-large', `it has more than ${LIMITS.entries} entries, which is the limit`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/spool.js




/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;
let spool_count = 0;
/**
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
class Spool {
    #folder;
    #chunks = [];
    #size = 0;
    #file;
    /** @param folder where a file may be made; not in the checkout */
    constructor(folder) {
        this.#folder = folder;
    }
    get size() {
        return this.#size;
    }
    /** The chunk is copied unless the caller gives it away by `owned`. */
    write(chunk, owned = false) {
        this.#size += chunk.length;
        if (this.#file === undefined && this.#size > IN_MEMORY)
            this.#toFile();
        if (this.#file === undefined) {
            this.#chunks.push(owned ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.from(chunk));
        }
        else {
            writeAll(this.#file.descriptor, chunk);
        }
    }
    /** What was written, until `close`. */
    source() {
        if (this.#file !== undefined)
            return new FileSource(this.#file.descriptor, this.#size);
        const [first] = this.#chunks;
        const whole = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        return new MemorySource(whole);
    }
    close() {
        this.#chunks = [];
        if (this.#file === undefined)
            return;
        (0,external_node_fs_namespaceObject.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_namespaceObject.unlinkSync)(this.#file.path);
        this.#file = undefined;
    }
    #toFile() {
        spool_count += 1;
        const path = (0,external_node_path_namespaceObject.join)(this.#folder, `asc-key-spool-${process.pid}-${external_node_worker_threads_namespaceObject.threadId}-${spool_count}`);
        const file = { descriptor: (0,external_node_fs_namespaceObject.openSync)(path, 'wx+', 0o600), path, named: true };
        if (process.platform !== 'win32') {
            (0,external_node_fs_namespaceObject.unlinkSync)(path);
            file.named = false;
        }
        this.#file = file;
        for (const chunk of this.#chunks)
            writeAll(file.descriptor, chunk);
        this.#chunks = [];
    }
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/streams.js



/** So much is looked through at once. */
const streams_WINDOW = 1024 ** 2;
/** The first bytes of a stream tell whether it is one: of others, nearly none inflate so far. */
const TRIAL = 512;
const LARGEST_TRIAL = 1024 ** 2;
/** Streams that hold less than the shortest key are passed over. */
const streams_SHORTEST = 64;
/** Reads a file of another kind that holds deflated streams, wherever they begin: with the head of zlib or of gzip. */
function readStreams(source, entries) {
    for (let at = nextHead(source, 0); at < source.size;) {
        const start = startOfStream(source, at);
        if (start === undefined || !inflates(source.read(start, start + TRIAL))) {
            at = nextHead(source, at + 1);
            continue;
        }
        entries.count();
        const { end, complete } = entries.deflated([`stream at byte ${at}`], source, start);
        at = nextHead(source, complete ? Math.max(end, at + 1) : at + 1);
    }
}
/** Where the next head may stand, at `from` or later; the end when there is none. */
function nextHead(source, from) {
    for (let position = from; position < source.size; position += streams_WINDOW) {
        const window = source.read(position, position + streams_WINDOW + 1);
        for (let i = 0; i + 1 < window.length; i++) {
            const first = window[i];
            if (first === 0x78 ? isZlibHeader(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
                return position + i;
            }
        }
    }
    return source.size;
}
function startOfStream(source, at) {
    return source.read(at, at + 1)[0] === 0x78 ? at + 2 : readMember(source, at)?.start;
}
function inflates(bytes) {
    try {
        const options = { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_TRIAL };
        return (0,external_node_zlib_namespaceObject.inflateRawSync)(bytes, options).length >= streams_SHORTEST;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/tar.js



const tar_BLOCK = 512;
/** Types of POSIX and GNU whose content says something about the next entry. */
const PAX = 0x78;
const GNU_LONG_NAME = 0x4c;
const LONGEST_NAME = 64 * 1024;
/**
 * Reads a tar block by block. An entry's size is not trusted to jump over headers: the walk goes on at the first block
 * of its content, unless something was recognised in it, so a false size hides nothing, and a tar in a tar is read, too.
 */
function readTar(source, entries) {
    const around = [];
    let longName;
    let expected = 0;
    for (let at = 0; at + tar_BLOCK <= source.size;) {
        const header = source.read(at, at + tar_BLOCK);
        // Old headers without magic are taken only where one is due.
        const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
        if (!isHeader) {
            at += tar_BLOCK;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const size = sizeOf(header);
        const start = at + tar_BLOCK;
        const type = header[156];
        expected = start + Math.ceil(size / tar_BLOCK) * tar_BLOCK;
        at = start;
        if (type === PAX || type === GNU_LONG_NAME) {
            const told = source.read(start, start + Math.min(size, LONGEST_NAME));
            longName = type === PAX ? pathOfPax(told) : upToNul(told);
            continue;
        }
        const name = longName ?? nameOf(header);
        longName = undefined;
        if (size === 0)
            continue;
        const names = [...around.map((outer) => outer.name), name];
        if (start + size > source.size)
            entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
        const taken = entries.stored(names, new Part(source, start, start + size));
        at = start + Math.ceil(taken / tar_BLOCK) * tar_BLOCK;
        if (taken === 0)
            around.push({ name, end: start + size });
    }
}
function isUstar(header) {
    return header.toString('latin1', 257, 262) === 'ustar';
}
/** Octal digits, or a binary number where the first bit is set (GNU). */
function sizeOf(header) {
    if ((header[124] ?? 0) & 0x80) {
        const size = header.readBigUInt64BE(128);
        return size > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(size);
    }
    const size = Number.parseInt(header.toString('latin1', 124, 136).replace(/^[ \0]+/, ''), 8);
    return Number.isNaN(size) ? 0 : size;
}
function nameOf(header) {
    const name = upToNul(header.subarray(0, 100));
    const prefix = isUstar(header) && header[262] === 0 ? upToNul(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function upToNul(bytes) {
    const end = bytes.indexOf(0);
    return entryName(end < 0 ? bytes : bytes.subarray(0, end));
}
/** Records are `LENGTH key=value\n`, LENGTH in decimal digits and counting itself. */
function pathOfPax(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
        if (!(length > 0))
            return undefined;
        const record = bytes.subarray(at, at + length);
        const equals = record.indexOf('=');
        const key = record.toString('latin1', record.indexOf(' ') + 1, equals);
        if (key === 'path')
            return entryName(record.subarray(equals + 1, -1));
        at += length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zip.js


/** PKWARE's APPNOTE 4.3.7: the header before each file. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_LENGTH = 30;
/** What may stand behind a file: a descriptor, the next file, the directory. */
const zip_NEXT = ['PK\x07\x08', 'PK\x03\x04', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));
/** APPNOTE 4.4.5, those that are met and not read. */
const UNREAD_METHODS = {
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'xz',
    98: 'PPMd',
    99: 'AES',
};
/**
 * Reads a zip from its local headers, in the order in which they stand, wherever the first one is. The directory at the
 * end is not needed, so a cut archive is read as far as it goes, and a false one hides nothing. A size that is claimed
 * is not trusted to jump over bytes: after a stored file the search for the next header goes on at its first byte, which
 * also reads a zip that is stored in another one.
 */
function readZip(source, entries) {
    const around = [];
    let position = 0;
    for (;;) {
        const at = indexOf(source, LOCAL_HEADER, position);
        if (at < 0)
            return;
        const header = zip_readHeader(source, at);
        if (header === undefined) {
            position = at + 1;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const names = [...around.map(({ name }) => name), header.name];
        position = header.start;
        if (header.encrypted) {
            entries.note('encrypted-archive', names, 'an entry is encrypted');
        }
        else if (header.method === 8) {
            const { end, complete } = entries.deflated(names, source, header.start);
            if (!complete)
                entries.note('damaged-archive', names, 'an entry is damaged or cut off');
            position = Math.max(complete ? end : header.start, header.start);
        }
        else if (header.method === 0) {
            const end = header.start + (header.size ?? sizeUpToNext(source, header.start));
            position += entries.stored(names, new Part(source, header.start, end));
            if (position === header.start)
                around.push({ name: header.name, end });
        }
        else {
            const method = UNREAD_METHODS[header.method] ?? `number ${header.method}`;
            entries.note('unread-archive', names, `an entry is compressed by the method ${method}, which is not read`);
        }
    }
}
/** @returns undefined where the signature stands by chance */
function zip_readHeader(source, at) {
    const fixed = source.read(at, at + HEADER_LENGTH);
    if (fixed.length < HEADER_LENGTH)
        return undefined;
    const flags = fixed.readUInt16LE(6);
    const method = fixed.readUInt16LE(8);
    const nameLength = fixed.readUInt16LE(26);
    const start = at + HEADER_LENGTH + nameLength + fixed.readUInt16LE(28);
    // The version needed is 6.3 at most as of APPNOTE 6.3.10, and no method has a number above 99.
    if (fixed.readUInt8(4) > 100 || method > 99 || start > source.size)
        return undefined;
    const variable = source.read(at + HEADER_LENGTH, start);
    const toldLater = (flags & 8) !== 0;
    const size = zip_sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
    return {
        name: entryName(variable.subarray(0, nameLength)),
        method,
        encrypted: (flags & 1) !== 0,
        start,
        size: toldLater && size === 0 ? undefined : size,
    };
}
/** The size of the compressed content; above 4 GiB it stands in the extra field with the id 1 (APPNOTE 4.5.3). */
function zip_sizeOf(size, extra) {
    if (size !== 0xffffffff)
        return size;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length)
            return Number(extra.readBigUInt64LE(at + 12));
    }
    return size;
}
function sizeUpToNext(source, start) {
    const ends = zip_NEXT.map((signature) => indexOf(source, signature, start)).filter((end) => end >= 0);
    return (ends.length > 0 ? Math.min(...ends) : source.size) - start;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/archive.js










const TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const archive_SHORTEST = 32;
/** The kind of archive that a source is, if any. */
function kindOf(source) {
    const head = source.read(0, kinds_HEAD);
    const kind = kindByHead(head, 0, head.length);
    if (kind !== undefined)
        return kind;
    // The first byte decides how closely the end is looked at.
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - TAIL), source.size)]);
    if (endsAsZip(ends, 0, ends.length))
        return 'zip';
    return isScript(head, 0, head.length) && indexOf(source, archive_GZIP, 0) >= 0 ? 'script' : undefined;
}
/** The magic, and the only method there is (RFC 1952). */
const archive_GZIP = Buffer.of(0x1f, 0x8b, 8);
/** Reads an object that is an archive, and the archives in it, within the limits of `LIMITS`. */
class ArchiveReader {
    #visitor;
    #folder;
    #notes = 0;
    /** @param folder for temporary files, outside of the checkout */
    constructor(visitor, folder) {
        this.#visitor = visitor;
        this.#folder = folder;
    }
    /**
     * Visits every file in `source`, which is an archive of the kind `kind`. Never throws for what is in it.
     * @param budget what it may cost, where others have their share of it
     */
    read(source, kind, budget = new Budget(source.size)) {
        this.#notes = 0;
        try {
            this.#open(source, kind, [], budget);
        }
        catch (error) {
            if (!(error instanceof LimitReached))
                throw error;
            this.#visitor.note(error.kind, [], error.message);
        }
    }
    #open(source, kind, within, budget) {
        if (UNREAD.has(kind)) {
            this.#note('unread-archive', within, `it is compressed as ${kind}, which is not read`);
            return;
        }
        if (within.length >= LIMITS.depth) {
            this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
            return;
        }
        const entries = this.#entries(kind, within, budget);
        if (kind === 'zip')
            readZip(source, entries);
        else if (kind === 'gzip')
            readGzip(source, entries);
        else if (kind === 'tar')
            readTar(source, entries);
        else if (kind === 'zlib')
            readZlib(source, entries);
        else if (kind === 'ar')
            readAr(source, entries);
        else
            readStreams(source, entries);
        if (kind === 'git pack' || kind === 'git bundle')
            this.#note('unread-archive', within, `it is a ${kind}: what it keeps as differences from other objects is not read`);
    }
    #note(kind, within, message) {
        this.#notes += 1;
        if (this.#notes < LIMITS.notes)
            this.#visitor.note(kind, within, message);
        if (this.#notes === LIMITS.notes)
            this.#visitor.note(kind, [], `${message}, and others of its entries are like that`);
    }
    #entries(outer, within, budget) {
        return {
            count: () => budget.entry(),
            note: (kind, names, message) => this.#note(kind, [...within, ...names], message),
            stored: (names, content) => {
                budget.unpack(content.size);
                const path = [...within, ...names];
                this.#visitor.content(content, path);
                const kind = kindOf(content);
                // The walk through the outer one reads an inner one of the same kind in passing.
                if (kind === undefined || kind === outer)
                    return 0;
                this.#open(content, kind, path, budget);
                return kind === 'zip' || kind === 'tar' ? content.size : 0;
            },
            deflated: (names, source, start, next) => this.#deflated(names, source, start, next, within, budget),
        };
    }
    #deflated(names, source, start, next, within, budget) {
        const path = [...within, ...names];
        const spool = new Spool(this.#folder);
        try {
            let result;
            try {
                for (let from = start;;) {
                    result = inflate_inflate(source, from, (chunk) => {
                        budget.unpack(chunk.length);
                        spool.write(chunk, true);
                    });
                    if (!result.complete)
                        budget.damage();
                    from = result.complete ? next?.(result.end) : undefined;
                    if (from === undefined)
                        break;
                }
            }
            catch (error) {
                // What came out before the limit is searched, but not opened further.
                if (error instanceof LimitReached)
                    this.#visitor.content(spool.source(), path);
                throw error;
            }
            const content = spool.source();
            if (content.size >= archive_SHORTEST)
                this.#visitor.content(content, path);
            const kind = kindOf(content);
            if (kind !== undefined)
                this.#open(content, kind, path, budget);
            return result;
        }
        finally {
            spool.close();
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/packed.js



/** What is larger is looked at in parts of this size, each beginning so much before the end of the one before it. */
const packed_WINDOW = 4 * 1024 ** 2;
const packed_OVERLAP = 256 * 1024;
/** Opens the archives that stand encoded in one object after the other; those of one share its budget. */
class Unpacking {
    #folder;
    #note;
    #told = new Set();
    #budget = new Budget(0);
    /**
     * @param folder for temporary files, outside of the checkout
     * @param note is told of what could not be read
     */
    constructor(folder, note) {
        this.#folder = folder;
        this.#note = note;
    }
    /** Another object of this size is searched from now on. */
    begin(size) {
        this.#budget = new Budget(size);
        if (this.#told.size > 0)
            this.#told.clear();
    }
    /** Visits what an archive holds, with the name of its kind. */
    read({ content }, visit) {
        const source = new MemorySource(content);
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind)),
            note: (noteKind, _within, message) => this.#tell(noteKind, message),
        };
        new ArchiveReader(visitor, this.#folder).read(source, kind, this.#budget);
    }
    #tell(kind, message) {
        // Text may begin as an archive does, by chance or cut by the border of a window.
        if (kind === 'damaged-archive' || this.#told.has(message))
            return;
        this.#told.add(message);
        this.#note(kind, `an archive is encoded in it, and ${message}`);
    }
}
function eachWindow(source, visit) {
    for (let from = 0; from === 0 || from + packed_OVERLAP < source.size; from += packed_WINDOW - packed_OVERLAP) {
        visit(source.read(from, from + packed_WINDOW));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/findings.js
function noFindings() {
    return { findings: [], names: [], pieces: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/** All parts together, in an order that does not depend on which of them read what. */
function findings_together(parts) {
    const byObject = (a, b) => findings_compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || findings_compare(a.within.join('\0'), b.within.join('\0')) || a.detection.start - b.detection.start),
        names: inOrder(parts.flatMap(({ names }) => names)),
        pieces: inOrder(parts.flatMap(({ pieces }) => pieces)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || findings_compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
}
function inOrder(entries) {
    return (entries
        // A Buffer that went from one thread to another arrives as a plain Uint8Array.
        .map((entry) => ({ ...entry, name: Buffer.from(entry.name) }))
        .sort((a, b) => findings_compare(a.treeId, b.treeId) || Buffer.compare(a.name, b.name)));
}
/** Each reader tells of a submodule once; so may others. */
function oneOfEachSubmodule(notes) {
    const seen = new Set();
    return notes.filter(({ kind, within }) => {
        const key = within.join('\0');
        if (kind !== 'submodule')
            return true;
        return !seen.has(key) && seen.add(key);
    });
}
function findings_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./build/src/leaks/search/region.js
const BEGINNING = { line: 1, column: 1 };
/** The position after `bytes[from..to)`, when `before` is the one at `from`. */
function advance(before, bytes, from, to, wide = false) {
    let line = before.line;
    let lineStart = -1;
    for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    const start = lineStart < 0 ? from : lineStart;
    const column = lineStart < 0 ? before.column : 1;
    return { line, column: column + (wide ? (to - start) >> 1 : units(bytes, start, to)) };
}
/** The region of `bytes[start..end)`, when `before` is the position at `from`; a final newline is left out of it. */
function regionOf(before, bytes, from, start, end, wide = false) {
    const first = advance(before, bytes, from, start, wide);
    const last = end > start && bytes[end - 1] === 0x0a ? end - 1 : end;
    const behind = advance(first, bytes, start, last, wide);
    return { line: first.line, column: first.column, endLine: behind.line, endColumn: behind.column };
}
/** Whether a text begins with the mark of UTF-16, in which every character takes two bytes. */
function isWide(bytes, from) {
    return (bytes[from] === 0xff && bytes[from + 1] === 0xfe) || (bytes[from] === 0xfe && bytes[from + 1] === 0xff);
}
/** How many UTF-16 units these bytes of UTF-8 are: one for each first byte, two for those of four bytes. */
function units(bytes, from, to) {
    let count = 0;
    for (let i = from; i < to; i++) {
        const byte = bytes[i] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-entries.js
/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;
const DOT = 0x2e;
const LOWER_P = 0x70;
const tree_entries_EIGHT = 0x38;
/**
 * Walks the entries of a raw tree object (`mode SP name NUL id`) and visits those that matter to the scan: names that
 * end in .p8, submodules, names long enough to hold a key, and those that may be a part of one.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkTree(buffer, from, to, idBytes, visit) {
    let at = from;
    while (at < to) {
        const modeAt = at;
        while (at < to && buffer[at] !== 0x20)
            at++;
        const nameAt = at + 1;
        while (at < to && buffer[at] !== 0)
            at++;
        if (at - nameAt >= LONG_NAME ||
            endsInP8(buffer, nameAt, at) ||
            isSubmodule(buffer, modeAt) ||
            mayBePiece(buffer, modeAt, nameAt, at)) {
            visit(buffer, modeAt, nameAt, at);
        }
        at += 1 + idBytes;
    }
}
/** Of the parts into which "/" cuts a key in base64, the longest has at least so many characters, but for rare keys. */
const LONG_PIECE = 28;
/** What is no folder ends the path; shorter than this it would hold too little of a key to be told from other names. */
const LONG_LAST_PIECE = 60;
/**
 * Whether a name may be a part of a key in base64 that became a path: at its beginning it has so many characters of
 * base64 alone, with capitals, small letters and digits among them.
 */
function mayBePiece(buffer, modeAt, nameAt, nameEnd) {
    const least = buffer[modeAt] === FILE ? LONG_LAST_PIECE : LONG_PIECE;
    if (nameEnd - nameAt < least)
        return false;
    let kinds = 0;
    let at = nameAt;
    for (let kind = -1; at < nameEnd && kind !== 0; at++) {
        kind = tree_entries_kindOf(buffer[at] ?? 0);
        kinds |= kind;
        if (kind === 0 && at - nameAt < least)
            return false;
    }
    return (kinds & ALL_KINDS) === ALL_KINDS;
}
/** The mode of a file begins with 1, that of a folder with 4, or 0. */
const FILE = 0x31;
const CAPITAL = 1;
const tree_entries_SMALL = 2;
const tree_entries_DIGIT = 4;
const ALL_KINDS = CAPITAL | tree_entries_SMALL | tree_entries_DIGIT;
const tree_entries_PLUS = 8;
/** 0 for what base64 does not have; "/" ends a name. */
function tree_entries_kindOf(byte) {
    if (byte >= 0x61 && byte <= 0x7a)
        return tree_entries_SMALL;
    if (byte >= 0x41 && byte <= 0x5a)
        return CAPITAL;
    if (byte >= 0x30 && byte <= 0x39)
        return tree_entries_DIGIT;
    return byte === 0x2b ? tree_entries_PLUS : 0;
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === tree_entries_EIGHT &&
        ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
        buffer[nameEnd - 3] === DOT);
}
/** The mode 160000; no other mode begins with 16. */
function isSubmodule(buffer, modeAt) {
    return buffer[modeAt] === 0x31 && buffer[modeAt + 1] === 0x36;
}
function mayHoldKey(nameAt, nameEnd) {
    return nameEnd - nameAt >= LONG_NAME;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-search.js



/** Searches the names in tree objects, and collects what it finds in a result. */
class TreeSearch {
    #finder;
    #idBytes;
    #result;
    #submodules = new Set();
    #pieces = new Set();
    #idAt = 0;
    #treeAt = 0;
    /** @param idBytes of an object's id in a tree: 20 or 32 */
    constructor(finder, idBytes, result) {
        this.#finder = finder;
        this.#idBytes = idBytes;
        this.#result = result;
    }
    search(header, from, to) {
        this.#idAt = header.idAt;
        this.#treeAt = from;
        walkTree(header.buffer, from, to, this.#idBytes, this.#entry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #entry = (buffer, modeAt, nameAt, nameEnd) => {
        const treeId = idOf({ buffer, idAt: this.#idAt, idLength: this.#idBytes * 2 });
        const entry = () => ({
            treeId,
            name: Buffer.from(buffer.subarray(nameAt, nameEnd)),
            mode: buffer.toString('latin1', modeAt, nameAt - 1),
            objectId: buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes),
        });
        if (endsInP8(buffer, nameAt, nameEnd))
            this.#result.names.push(entry());
        if (mayBePiece(buffer, modeAt, nameAt, nameEnd))
            this.#piece(entry());
        if (isSubmodule(buffer, modeAt))
            this.#submodule(treeId, buffer.toString('utf8', nameAt, nameEnd));
        if (mayHoldKey(nameAt, nameEnd)) {
            const found = this.#finder.find(buffer, nameAt, nameEnd).map((place) => ({
                objectId: treeId,
                objectType: 'tree',
                detection: { ...place, start: place.start - this.#treeAt, end: place.end - this.#treeAt },
                region: { ...BEGINNING, endLine: 1, endColumn: 1 },
                within: [],
            }));
            this.#result.findings.push(...found);
        }
    };
    /** Each version of a folder has its entries: one and the same is told of once. */
    #piece(entry) {
        const key = `${entry.objectId} ${entry.name.toString('latin1')}`;
        if (this.#pieces.has(key))
            return;
        this.#pieces.add(key);
        this.#result.pieces.push(entry);
    }
    /** Each version of a folder has its submodules: they are told of once a name. */
    #submodule(treeId, name) {
        if (this.#submodules.has(name))
            return;
        this.#submodules.add(name);
        const message = 'a submodule is another repository, which is not read';
        this.#result.notes.push({ kind: 'submodule', objectId: treeId, within: [name], message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/window-search.js


/** Searches one content that comes in windows, each repeating the end of the one before it; places are those of the whole. */
class WindowSearch {
    #finder;
    #unpacking;
    /** Where the next window begins in the whole content. */
    #offset = 0;
    #position = BEGINNING;
    #wide = false;
    #seen = [];
    constructor(finder, unpacking) {
        this.#finder = finder;
        this.#unpacking = unpacking;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = isWide(buffer, from);
        const found = [];
        for (const place of this.#finder.find(buffer, from, to, this.#unpacking)) {
            const start = place.start - from + this.#offset;
            const detection = { ...place, start, end: place.end - from + this.#offset };
            if (this.#isRepeated(detection))
                continue;
            this.#seen.push(detection);
            const region = regionOf(this.#position, buffer, from, place.start, place.end, this.#wide);
            found.push({ detection, region });
        }
        if (!last) {
            const next = Math.max(from, to - OVERLAP);
            this.#position = advance(this.#position, buffer, from, next, this.#wide);
            this.#offset += next - from;
        }
        return found;
    }
    /** A form that goes over the border of windows may be told of twice, with different beginnings. */
    #isRepeated(detection) {
        return this.#seen.some(({ leak, start, end }) => leak === detection.leak && start < detection.end && detection.start < end);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js










/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST_LFS_POINTER = 1024;
/** Searches git objects one after the other, and collects what it finds. */
class object_search_ObjectSearch {
    result = noFindings();
    #finder;
    #folder;
    #trees;
    /** Of the object that is searched. */
    #current = () => '';
    #unpacking;
    #large;
    constructor({ finder, idLength, folder }) {
        this.#finder = finder;
        this.#trees = new TreeSearch(finder, idLength / 2, this.result);
        this.#folder = folder;
        this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current(), kind, [], message));
    }
    missing(id) {
        this.result.missing.push(id);
    }
    whole(header, type, from, to) {
        this.#count(type, to - from);
        if (type === 'tree') {
            this.#trees.search(header, from, to);
            return;
        }
        const { buffer } = header;
        this.#current = () => idOf(header);
        this.#unpacking.begin(to - from);
        const detections = this.#finder.find(buffer, from, to, this.#unpacking);
        if (detections.length > 0) {
            const wide = isWide(buffer, from);
            const found = detections.map((place) => ({
                detection: { ...place, start: place.start - from, end: place.end - from },
                region: regionOf(BEGINNING, buffer, from, place.start, place.end, wide),
            }));
            this.#keep(idOf(header), type, found, []);
        }
        if (type === 'blob')
            this.#blob(header, from, to);
    }
    begin(id, type, size) {
        this.#count(type, size);
        // Of an object that was cut off by damage nothing more comes.
        this.#large?.spool?.close();
        this.#current = () => id;
        this.#unpacking.begin(size);
        this.#large = { id, type, windows: new WindowSearch(this.#finder, this.#unpacking), spool: undefined };
    }
    window(buffer, from, fresh, to, last) {
        const large = this.#large;
        if (large === undefined)
            throw new Error('A window of no object');
        if (fresh === from && large.type === 'blob' && mayBeArchive(buffer, from, to))
            large.spool = new Spool(this.#folder);
        large.spool?.write(buffer.subarray(fresh, to));
        this.#keep(large.id, large.type, large.windows.search(buffer, from, to, last), []);
        if (!last)
            return;
        this.#large = undefined;
        if (large.spool === undefined)
            return;
        try {
            this.#archive(large.id, large.spool.source());
        }
        finally {
            large.spool.close();
        }
    }
    #count(type, size) {
        this.result.objects += 1;
        this.result.bytes += size;
        if (type === 'commit')
            this.result.commits += 1;
    }
    #blob(header, from, to) {
        const { buffer } = header;
        if (kindByHead(buffer, from, to) !== undefined || endsAsZip(buffer, from, to) || isScript(buffer, from, to)) {
            this.#archive(idOf(header), new MemorySource(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note(idOf(header), 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
        }
    }
    #archive(id, source) {
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const reader = new ArchiveReader({
            content: (content, within) => this.#content(id, content, within),
            note: (noteKind, within, message) => this.#note(id, noteKind, within, message),
        }, this.#folder);
        reader.read(source, kind);
    }
    #content(id, content, within) {
        const windows = new WindowSearch(this.#finder, this.#unpacking);
        const step = content.size <= WHOLE ? WHOLE : WINDOW;
        let last = false;
        for (let from = 0; !last; from += step) {
            const bytes = content.read(Math.max(0, from - OVERLAP), from + step);
            last = from + step >= content.size;
            this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
        }
    }
    /** Keeps findings. What lies in an archive as it is was met in the archive's own bytes, too: the inner place counts. */
    #keep(objectId, objectType, found, within) {
        for (const { detection, region } of found) {
            if (within.length > 0)
                this.#forget(objectId, detection.leak, within);
            this.result.findings.push({ objectId, objectType, detection, region, within });
        }
    }
    #forget(objectId, leak, within) {
        const { findings } = this.result;
        for (let i = findings.length - 1; i >= 0; i--) {
            const other = findings[i];
            if (other?.objectId !== objectId)
                return;
            const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
            if (isAround && other.detection.leak === leak)
                findings.splice(i, 1);
        }
    }
    #note(objectId, kind, within, message) {
        this.result.notes.push({ kind, objectId, within, message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/thread.js






/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
const ASKED = 0;
const thread_DONE = 1;
/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
const FEW = 256;
/** The whole life of a thread of the search: it makes itself ready, waits for its order, and carries it out. */
function runThread() {
    if (parentPort === null)
        throw new Error('This is the code of a thread, and not a program');
    const port = parentPort;
    stepBack();
    const finder = new Detector({ now: new Date(workerData) });
    port.once('message', (order) => read(port, finder, order));
}
/**
 * Lets git go first: woken for each few KiB that git writes, a thread of the same rank takes the processor from it some
 * 50,000 times in 500 MB, one that comes second finds the pipe full. Only Linux ranks threads one by one.
 */
function stepBack() {
    if (process.platform === 'linux')
        setPriority(NICE);
}
const NICE = 10;
/** Waits in its reads, so that it never needs the event loop. */
function read(port, finder, { input, idLength, folder, counts }) {
    const search = new ObjectSearch({ finder, idLength, folder });
    const parser = new BatchParser(search, idLength);
    let toldOf = 0;
    for (;;) {
        const { offset, length } = parser.room();
        const count = readSync(input, parser.buffer, offset, length, null);
        if (count === 0)
            break;
        parser.filled(count);
        const done = search.result.objects + search.result.missing.length;
        Atomics.store(counts, thread_DONE, done);
        const asked = Atomics.load(counts, ASKED);
        if (asked !== toldOf && asked - done < FEW) {
            port.postMessage('has little left');
            toldOf = asked;
        }
    }
    parser.finish();
    port.postMessage(search.result);
}

;// CONCATENATED MODULE: ./build/src/leaks/search/reader.js





/**
 * What git is asked to do. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', '--batch', '--buffer'];
/** A git that has written all that it will write ends within this time. */
const SOON_MS = 1_000;
/** A git that writes objects, and a thread that reads them. */
class Reader {
    /** What the thread found, once `end` was called and all was read. */
    result;
    #git;
    #thread;
    #idLength;
    #counts = new Int32Array(new SharedArrayBuffer(8));
    /** @param onProgress called whenever the reader has little left to do */
    constructor(store, thread, fifo, order, onProgress) {
        this.#idLength = order.idLength;
        this.#thread = thread;
        this.#git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
        (0,external_node_fs_namespaceObject.closeSync)(fifo.write);
        // When git ends early, its exit code and the count of objects tell.
        this.#git.stdin?.on('error', () => { });
        thread.begin({ ...order, input: fifo.read, counts: this.#counts }, onProgress);
        this.result = this.#finish(fifo);
        this.result.catch(() => { });
    }
    /** How many objects it was asked for and has not read yet. */
    get left() {
        return this.#asked - this.done;
    }
    /** How many objects it has read. */
    get done() {
        return Atomics.load(this.#counts, thread_DONE);
    }
    get #asked() {
        return Atomics.load(this.#counts, ASKED);
    }
    /** @param lines ids, one a line */
    send(lines) {
        Atomics.add(this.#counts, ASKED, lines.length / (this.#idLength + 1));
        this.#git.stdin?.write(lines);
    }
    /** No more ids will come. */
    end() {
        this.#git.stdin?.end();
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        this.#git.kill('SIGKILL');
        await this.#thread.stop();
    }
    async #finish(fifo) {
        const ended = exitOf(this.#git);
        try {
            const result = await this.#thread.result.catch((fault) => this.#blame(fault, ended));
            const { code, stderr } = await ended;
            if (code !== 0)
                throw new GitFailure('cat-file', code, stderr);
            if (result.objects + result.missing.length !== this.#asked) {
                throw new Error('git did not answer for every object that it was asked for');
            }
            return result;
        }
        finally {
            this.#git.kill('SIGKILL');
            (0,external_node_fs_namespaceObject.closeSync)(fifo.read);
        }
    }
    /** A git that died leaves the thread with an object cut off; one that waits for the thread goes on waiting. */
    async #blame(fault, ended) {
        const end = await Promise.race([ended, (0,promises_namespaceObject.setTimeout)(SOON_MS, undefined, { ref: false })]);
        if (end !== undefined && end.code !== 0)
            throw new GitFailure('cat-file', end.code, end.stderr);
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/read-on.js



/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;
/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on behind it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the visitor
 */
async function readOn(store, ids, visitor, idLength, onProgress = () => { }) {
    const width = idLength + 1;
    let at = 0;
    for (let starts = 0; at < ids.length; starts += 1) {
        if (starts < MOST_STARTS)
            at += width * (await readUntilEnd(store, ids.subarray(at), visitor, idLength, onProgress));
        if (at >= ids.length)
            return;
        visitor.missing(ids.toString('latin1', at, at + idLength));
        at += width;
    }
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, visitor, idLength, onProgress) {
    const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = exitOf(git);
    const counted = new Counted(visitor);
    const parser = new batch_parser_BatchParser(counted, idLength);
    try {
        for await (const chunk of outputOf(git)) {
            parser.take(chunk);
            onProgress();
        }
        await ended;
        return counted.answers;
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}
/** Hands everything on, and counts the objects that came whole. */
class Counted {
    answers = 0;
    #visitor;
    constructor(visitor) {
        this.#visitor = visitor;
    }
    missing(id) {
        this.answers += 1;
        this.#visitor.missing(id);
    }
    whole(...object) {
        this.answers += 1;
        this.#visitor.whole(...object);
    }
    begin(...object) {
        this.#visitor.begin(...object);
    }
    window(...part) {
        if (part[4])
            this.answers += 1;
        this.#visitor.window(...part);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/objects.js

/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const objects_LARGEST = 64 * 1024 ** 2;
/** Ids, one a line. */
function objects_idLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await readOn(store, objects_idLines(ids), new Collector(take), store.hashName === 'sha1' ? 40 : 64);
}
class Collector {
    #take;
    #large;
    constructor(take) {
        this.#take = take;
    }
    missing() { }
    whole(...[{ buffer, idAt, idLength }, type, from, to]) {
        this.#take(buffer.toString('latin1', idAt, idAt + idLength), type, buffer.subarray(from, to));
    }
    begin(id, type, size) {
        this.#large = size <= objects_LARGEST && type !== 'blob' ? { id, type, parts: [] } : undefined;
    }
    window(...[buffer, , fresh, to, last]) {
        this.#large?.parts.push(Buffer.from(buffer.subarray(fresh, to)));
        if (last && this.#large !== undefined) {
            this.#take(this.#large.id, this.#large.type, Buffer.concat(this.#large.parts));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/trees.js


const SUBMODULE = '160000';
/** The trees below some trees, and these, as far as they can be read; those in `known` are not read again. */
async function treesBelow(store, roots, known = new Map()) {
    const trees = new Map();
    const seen = new Set();
    for (let next = [...new Set(roots)]; next.length > 0;) {
        const fresh = next.filter((id) => !known.has(id));
        for (const id of next) {
            seen.add(id);
            const entries = known.get(id);
            if (entries !== undefined)
                trees.set(id, entries);
        }
        await eachReadable(store, fresh, (id, type, content) => {
            if (type === 'tree')
                trees.set(id, readTreeObject(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(parts_isFolder)).map(({ objectId }) => objectId);
        next = [...new Set(below)].filter((id) => !seen.has(id));
    }
    return trees;
}
/** All ids that trees name, theirs included; those of submodules are of other repositories. */
function idsIn(roots, trees) {
    const ids = new Set(roots);
    for (const [id, entries] of trees) {
        ids.add(id);
        for (const { mode, objectId } of entries)
            if (mode !== SUBMODULE)
                ids.add(objectId);
    }
    return ids;
}
/** The entries of a commit's tree, as `listTree` gives them, without what lies below folders that cannot be read. */
async function listReadable(store, commit) {
    let root;
    await eachReadable(store, [commit], (_, type, content) => {
        if (type === 'commit')
            root = /^tree ([0-9a-f]+)\n/.exec(content.toString('latin1', 0, 100))?.[1];
    });
    return root === undefined ? [] : listed(root, await treesBelow(store, [root]));
}
/** No tree that people work with has so many entries; one that was made to do harm may have any number. */
const MOST_ENTRIES = 1_000_000;
function listed(root, trees) {
    const entries = [];
    const open = [{ tree: root, above: '' }];
    for (let next = open.pop(); next !== undefined && entries.length < MOST_ENTRIES; next = open.pop()) {
        for (const entry of trees.get(next.tree) ?? []) {
            const { mode, name, objectId: id } = entry;
            const path = `${next.above}${name.toString('latin1')}`;
            const type = parts_isFolder(entry) ? 'tree' : mode === SUBMODULE ? 'commit' : 'blob';
            entries.push({ path: Buffer.from(path, 'latin1'), mode, type, id });
            if (type === 'tree')
                open.push({ tree: id, above: `${path}/` });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/tree-paths.js



/** Of one object; a tree that was made to do harm has the same file any number of times. */
const MOST_PATHS = 100_000;
/** All paths of the objects, files and folders alike, in the tree of a commit. Nothing is read when none is wanted. */
async function pathsInTree(store, commit, objects) {
    const found = new Map();
    if (objects.size === 0)
        return found;
    for await (const { id, path } of tree_paths_entriesOf(store, commit)) {
        if (!objects.has(id))
            continue;
        const paths = found.get(id) ?? new Set();
        if (paths.size < MOST_PATHS)
            found.set(id, paths.add(path.toString('latin1')));
    }
    return found;
}
/**
 * All entries of the tree of a commit. git stops at a folder that it cannot read: then those of the others come, and some
 * of them a second time.
 */
async function* tree_paths_entriesOf(store, commit) {
    try {
        yield* listTree(store, commit);
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        yield* await listReadable(store, commit);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/load.js




/**
 * Reads the lists from git's objects: the base's and the head's where the scope has a base, else that of the tree.
 * A list that cannot be read allows nothing and is warned about, and so does the head's where the base is not known.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return NO_LINES;
        try {
            const content = await readTreeFile(store, commit, ALLOW_FILE);
            return content === undefined ? NO_LINES : parseAllowList(content.toString('utf8'), source);
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            const whose = source === 'base' ? 'of the base' : 'of the commit that is scanned';
            warnings.push(`The allow list ${ALLOW_FILE} ${whose} could not be read, so it allows nothing: ${error.message}`);
            return NO_LINES;
        }
    };
    const head = await read(scope.tree, 'head');
    if (scope.baseUnknown === true)
        return { input, ruling: NO_LINES, headOnly: head, warnings };
    if (scope.base === undefined)
        return { input, ruling: head, headOnly: NO_LINES, warnings };
    return { input, ruling: await read(scope.base, 'base'), headOnly: head, warnings };
}
/**
 * Whether the base's tree has a finding's very object at the very path: all else was brought by the range. Where the
 * base's tree cannot be read, nothing counts as held.
 */
async function heldByBase(store, scope, findings) {
    if (scope.base === undefined)
        return () => false;
    const held = await pathsInTree(store, scope.base, new Set(findings.map(({ objectId }) => objectId)));
    return ({ objectId, place }) => (place.kind === 'file' || place.kind === 'name') && held.get(objectId)?.has(place.path.toString('latin1')) === true;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/read-objects.js
/** Larger objects are not read a second time, only to tell more about a finding in them. */
const read_objects_LARGEST = 8 * 1024 * 1024;
/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const BATCH = 16 * 1024 * 1024;
/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
async function readObjects(store, ids, type) {
    const contents = new Map();
    for await (const [id, content] of eachObject(store, ids, type))
        contents.set(id, content);
    return contents;
}
/** As `readObjects`, one after the other, so that not all are held at once. */
async function* eachObject(store, ids, type) {
    const wanted = (await read_objects_describe(store, ids)).filter((object) => object.type === type && object.size <= read_objects_LARGEST);
    for (const batch of batches(wanted)) {
        const input = `${batch.map(({ id }) => id).join('\n')}\n`;
        const { stdout } = await store.run(['cat-file', '--batch'], { input });
        let start = 0;
        for (const { id, size } of batch) {
            // A line "id type size", the content, a line end.
            const content = stdout.indexOf(0x0a, start) + 1;
            yield [id, stdout.subarray(content, content + size)];
            start = content + size + 1;
        }
    }
}
/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
async function read_objects_describe(store, revisions) {
    if (revisions.length === 0)
        return [];
    const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        input: `${revisions.join('\n')}\n`,
        // git ends at a revision whose object is damaged; of what comes behind it nothing is told then.
        allowedCodes: [0, 128],
    });
    const objects = stdout
        .toString('latin1')
        .split('\n')
        .map((line) => line.split(' '))
        .filter((fields) => fields.length === 3)
        .map(([id = '', type = '', size = '']) => ({ id, type, size: Number(size) }));
    return [...new Map(objects.map((object) => [object.id, object])).values()];
}
function batches(objects) {
    const all = [];
    let bytes = BATCH;
    for (const object of objects) {
        if (bytes + object.size > BATCH) {
            all.push([]);
            bytes = 0;
        }
        all.at(-1)?.push(object);
        bytes += object.size;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/gitignore.js

/** How App Store Connect names a download; the Key ID is made up. */
const SAMPLE = 'AuthKey_2X9R4HXF34.p8';
const gitignore_SAMPLES = [SAMPLE, `ios/${SAMPLE}`, `fastlane/keys/${SAMPLE}`];
/** Whether the rules of a .gitignore at the root keep git from adding .p8 files, at the root and in folders. */
function ignoresP8(content) {
    const rules = content.split(/\r?\n/).filter(mayFit).slice(-MOST_RULES).flatMap(parseRule);
    return gitignore_SAMPLES.every((path) => isIgnored(path, rules));
}
/** Rules that may be about such files and are tried, from the last one back: patterns take time, and nobody has so many. */
const MOST_RULES = 500;
/** Whether all that stands in a rule before its first set or backslash stands in one of the samples, too. */
function mayFit(line) {
    const [fixed = ''] = line.split(/[[\\]/, 1);
    return fixed.split(/[*?!/\s]+/).every((part) => gitignore_SAMPLES.some((sample) => sample.includes(part)));
}
/** The last rule that fits decides. */
function isIgnored(path, rules) {
    return rules.reduce((ignored, rule) => (rule.fits(path) ? rule.ignores : ignored), false);
}
function parseRule(line) {
    const text = line.replace(/(?<!\\) +$/, '');
    if (text === '' || text.startsWith('#'))
        return [];
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    // The samples are files; a rule for folders alone can only fit what is above them.
    const folderOnly = pattern.endsWith('/');
    const body = pattern.replace(/\/+$/, '').replace(/^\\(?=[#!])/, '');
    if (body === '')
        return [];
    const anchored = body.includes('/');
    const glob = anchored ? body.replace(/^\//, '') : `**/${body}`;
    const below = globMatcher(`${glob}/**/*`, { braces: false });
    const itself = folderOnly ? undefined : globMatcher(glob, { braces: false });
    return [{ ignores, fits: (path) => below?.(path) === true || itself?.(path) === true }];
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/workflow.js
/** In characters. What is longer was not written by people, and would take long to look through. */
const LONGEST_FILE = 64 * 1024;
const LONGEST_LINE = 1000;
/** Names of variables and secrets that hold such a key. */
const KEY_NAME = /P8|AUTH_?KEY|^API_?KEY|PRIVATE_?KEY|(?:CONNECT|ASC|APPLE|STORE|NOTARY|FASTLANE).*KEY/i;
/** Names of what is about a key: its id, its path; and of keys of other services. */
const NO_KEY_NAME = /(?:KEY_?IDS?|ISSUER(?:_?ID)?)(?:_\w{1,8})?$|(?:PATH|FILE|NAME|DIR|FOLDER|FINGERPRINT|URL)$|SSH|GPG|PGP|RSA|DEPLOY|GOOGLE|GCP|FIREBASE|AWS|ANDROID|REVENUECAT|PUBLIC|KEYBOARD/i;
/** Every service has one: written to a file as it is, it goes into that service's settings. */
const ANY_SERVICE = /^API_?KEY$/i;
const REFERENCE = /\$\{\{\s*(?:secrets|env|inputs)\.(\w+)\s*\}\}|\$(?:env:)?\{?(\w+)\}?(?![\w:+#])|%(\w+)%/g;
const DECODES = /\bbase64\s+(?:-\w*[dD]|--decode)|\bopenssl\s+(?:base64|enc)\b.*\s-d\b|FromBase64String|certutil\b.*-decode|\bb64decode\b|\bgpg\b.*(?:\s-d\b|--decrypt)/;
const PRINTS = /\b(?:echo|printf|cat|Write-Output|Write-Host)\b/;
const KEY_FILE = /\.p8\b|AuthKey|private_?keys?\//i;
const NOWHERE = /^(?:\/dev\/(?:null|stdin)|NUL|\$null)$/i;
const TARGETS = [
    />{1,2}\s*(?!&)("[^"]+"|'[^']+'|[^\s"'|&;<>]+)/,
    /\btee\s+(?:-\w+\s+)*("[^"]+"|'[^']+'|[^\s|&;]+)/,
    /\s(?:-out|-o|--output|-OutFile|-FilePath|-Path)\s+("[^"]+"|'[^']+'|[^\s|&;]+)/,
    /WriteAll(?:Bytes|Text)\(\s*("[^"]+"|'[^']+'|[^\s,]+)/,
    /\bopen\(\s*("[^"]+"|'[^']+')\s*,\s*["']w/,
];
const REMOVES = /\b(?:rm|shred|unlink|del|Remove-Item|trap)\b/;
/**
 * Finds lines of a workflow, or of an action's metadata, that decode or write a key to a file which the same job does not
 * remove, or that print it. It reads lines, not YAML, and errs on the side of saying nothing.
 */
function carelessLines(content) {
    return jobsOf(logicalLines(content.slice(0, LONGEST_FILE))).flatMap((job) => {
        const names = keyNames(job);
        const removals = job.map(({ text }) => text).filter((text) => REMOVES.test(text));
        return job.flatMap((line) => {
            const kinds = commandsOf(line.text).map((command) => workflow_judge(command, names, removals));
            const kind = kinds.find((found) => found !== undefined);
            return kind === undefined ? [] : [{ line: line.number, kind }];
        });
    });
}
function workflow_judge(command, names, removals) {
    const decodes = DECODES.test(command);
    const prints = PRINTS.test(command);
    if (!decodes && !prints)
        return undefined;
    const from = prints ? command.slice(command.search(PRINTS)) : command;
    const keys = referencesOf(from).filter((name) => names.has(name) || isKeyName(name));
    const target = targetOf(command);
    if (target !== undefined) {
        const holdsKey = keys.some((name) => decodes || !ANY_SERVICE.test(name));
        if (NOWHERE.test(target) || !(holdsKey || KEY_FILE.test(target)))
            return undefined;
        return isRemoved(target, removals) ? undefined : 'key-in-file';
    }
    if (keys.length === 0 || command.includes('::add-mask::'))
        return undefined;
    // What a pipe takes up is not seen, unless it ends in the decoding itself.
    const last = command.split('|').at(-1) ?? '';
    return last === command || DECODES.test(last) ? 'key-in-log' : undefined;
}
function isKeyName(name) {
    return KEY_NAME.test(name) && !NO_KEY_NAME.test(name);
}
function referencesOf(text) {
    return [...text.matchAll(REFERENCE)].flatMap(([, a, b, c]) => [a, b, c].filter((name) => name !== undefined));
}
/** Variables that the job fills from secrets with names of keys. */
function keyNames(job) {
    const names = new Set();
    for (const { text } of job) {
        const [, variable, secret] = /^\s*(\w+):\s*["']?\$\{\{\s*secrets\.(\w+)\s*\}\}/.exec(text) ?? [];
        if (variable !== undefined && secret !== undefined && isKeyName(secret))
            names.add(variable);
    }
    return names;
}
function targetOf(command) {
    for (const pattern of TARGETS) {
        const found = pattern.exec(command)?.[1];
        if (found !== undefined)
            return found.replace(/^["']|["')]+$/g, '');
    }
    return undefined;
}
/** Whether a line of the job removes the file, its folder or all .p8 files: at the end, in a trap or in a step of its own. */
function isRemoved(target, removals) {
    const parts = target.split(/[\\/]/);
    const names = [target, parts.at(-1) ?? '', ...(parts.length > 1 ? [parts.slice(0, -1).join('/')] : []), '*.p8'];
    const sought = names.filter((name) => name.length > 2);
    return removals.some((text) => sought.some((name) => text.includes(name)));
}
/** Parts of a line that run one after the other; a pipe keeps its parts together. */
function commandsOf(text) {
    return text.split(/&&|\|\||;/);
}
/** Lines with those that a backslash continues put together; comments are left out. */
function logicalLines(content) {
    const lines = [];
    let open;
    for (const [index, whole] of content.split(/\r?\n/).entries()) {
        const text = whole.slice(0, LONGEST_LINE);
        if (open === undefined && /^\s*#/.test(text))
            continue;
        const line = open === undefined ? { number: index + 1, text } : { ...open, text: (open.text + text).slice(0, LONGEST_LINE) };
        open = /[\\`]$/.test(text) ? { ...line, text: line.text.slice(0, -1) } : undefined;
        if (open === undefined)
            lines.push(line);
    }
    return open === undefined ? lines : [...lines, open];
}
/** The lines of each job, by indentation below `jobs:`; a file without jobs is one. */
function jobsOf(lines) {
    const start = lines.findIndex(({ text }) => /^jobs:\s*(?:#.*)?$/.test(text));
    if (start < 0)
        return [[...lines]];
    const indent = /^\s+(?=\S)/.exec(lines.slice(start + 1).find(({ text }) => /^\s+\S/.test(text))?.text ?? '')?.[0] ?? ' ';
    const jobs = [];
    for (const line of lines.slice(start + 1)) {
        if (line.text.startsWith(indent) && /^\S/.test(line.text.slice(indent.length)))
            jobs.push([]);
        jobs.at(-1)?.push(line);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/hygiene.js





const MESSAGES = {
    'not-ignored': 'git does not ignore .p8 files here. Add a line *.p8, so that git add leaves keys out.',
    'key-in-file': 'A key is written to a file on disk, and stays there when the job fails. Hand the secret over in memory, or remove the file in the same job in a step with if: always().',
    'key-in-log': 'A key is printed to the log, where the mask of a secret does not cover its decoded forms. Remove the line.',
};
const WORKFLOWS = ['.github/workflows/', '.github/actions/', 'action.yml', 'action.yaml'];
/** Looks at the .gitignore at the root and at the workflows and actions in the tree that is scanned. */
async function lookAtHygiene(store, scope) {
    if (scope.tree === undefined)
        return [];
    try {
        const found = [...(await notIgnored(store, scope.tree)), ...(await careless(store, scope.tree))];
        const touched = found.length === 0 ? new Set() : await changedPaths(store, scope);
        return found.map((finding) => ({ ...finding, touched: touched.has(finding.path.toString('latin1')) }));
    }
    catch (error) {
        // Advice is not worth a failure: a tree that cannot be read is told of by the scan itself.
        if (error instanceof user_error_UserError)
            return [];
        throw error;
    }
}
async function notIgnored(store, tree) {
    const content = await read_readTreeFile(store, tree, '.gitignore');
    if (content !== undefined && ignoresP8(content.toString('utf8')))
        return [];
    return [{ kind: 'not-ignored', path: Buffer.from('.gitignore'), line: 1, message: MESSAGES['not-ignored'] }];
}
async function careless(store, tree) {
    const { stdout } = await store.run(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...WORKFLOWS]);
    const pathOf = new Map();
    for (const entry of stdout.toString('latin1').split('\0')) {
        const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*\.ya?ml)$/s.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            pathOf.set(id, path);
    }
    const found = [];
    for await (const [id, content] of eachObject(store, [...pathOf.keys()], 'blob')) {
        const path = Buffer.from(pathOf.get(id) ?? '', 'latin1');
        for (const { line, kind } of carelessLines(content.toString('utf8'))) {
            found.push({ kind, path, line, message: MESSAGES[kind] });
        }
    }
    return found.sort((a, b) => Buffer.compare(a.path, b.path) || a.line - b.line);
}
/** The paths that differ between the start of the range and the tree, in latin1; none where that cannot be told. */
async function changedPaths(store, { base, range, tree }) {
    const from = base ?? (range.kind === 'commits' ? range.exclude[0] : undefined);
    if (from === undefined || tree === undefined)
        return new Set();
    const { stdout } = await store.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, tree, '--', '.gitignore', ...WORKFLOWS], { allowedCodes: [0, 128] });
    return new Set(stdout.toString('latin1').split('\0').filter(Boolean));
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/armour.js

const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;
/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const armour_LONGEST = 500;
/**
 * Keys are recognised by their bodies; people look for the line in which the armour begins. Each region with the armour
 * lines right above and below it, where there are any.
 */
function withArmour(content, regions) {
    const starts = lineStarts(content, new Set(regions.flatMap(({ line, endLine }) => [line - 1, endLine + 1])));
    return regions.map((region) => extended(content, region, starts));
}
function extended(content, region, starts) {
    const lineAt = (line) => {
        const start = starts.get(line);
        if (start === undefined)
            return '';
        const end = content.indexOf(LF, start);
        return content.toString('latin1', start, Math.min(end < 0 ? content.length : end, start + armour_LONGEST));
    };
    const begin = BEGIN.exec(lineAt(region.line - 1));
    const end = END.exec(lineAt(region.endLine + 1));
    return {
        ...region,
        ...(begin === null ? {} : { line: region.line - 1, column: begin.index + 1 }),
        ...(end === null ? {} : { endLine: region.endLine + 1, endColumn: end.index + end[0].length + 1 }),
    };
}
/** Where the wanted lines begin, as far as there are so many; in one pass, however many are wanted. */
function lineStarts(content, wanted) {
    const starts = new Map();
    const last = [...wanted].reduce((most, line) => Math.max(most, line), 0);
    let line = 1;
    for (let start = 0; line <= last; line++) {
        if (wanted.has(line))
            starts.set(line, start);
        const end = content.indexOf(LF, start);
        if (end < 0)
            break;
        start = end + 1;
    }
    return starts;
}
/** The findings in files, with their armour; those in archives and in very large files stay as they are. */
async function addArmour(store, findings) {
    const byObject = new Map();
    for (const finding of findings) {
        if (finding.within.length > 0)
            continue;
        const others = byObject.get(finding.objectId);
        if (others === undefined)
            byObject.set(finding.objectId, [finding]);
        else
            others.push(finding);
    }
    const regions = new Map();
    for await (const [id, content] of eachObject(store, [...byObject.keys()], 'blob')) {
        const inObject = byObject.get(id) ?? [];
        const extendedRegions = withArmour(content, inObject.map(({ region }) => region));
        for (const [index, finding] of inObject.entries())
            regions.set(finding, extendedRegions[index] ?? finding.region);
    }
    return findings.map((finding) => ({ ...finding, region: regions.get(finding) ?? finding.region }));
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/names.js
/** The names under which App Store Connect hands out keys: for its API, for notarization tools, for subscriptions. */
const DOWNLOAD = /(?:AuthKey|ApiKey|SubscriptionKey)_([A-Z0-9]{10})(?![A-Z0-9])/;
/** The Key ID in the last of the names that carries one; paths and names of archive entries alike. */
function keyIdIn(names) {
    for (const name of [...names].reverse()) {
        const base = name.toString('utf8').split('/').at(-1) ?? '';
        const id = DOWNLOAD.exec(base)?.[1];
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** The text with every key and token in it replaced by a remark; the very same buffer when there is none. */
function redact(text, finder) {
    const detections = [...finder.find(text)].sort((a, b) => a.start - b.start);
    if (detections.length === 0)
        return text;
    const pieces = [];
    let end = 0;
    for (const detection of detections) {
        if (detection.start >= end) {
            pieces.push(text.subarray(end, detection.start), Buffer.from(`[${remark(detection)}]`));
        }
        end = Math.max(end, detection.end);
    }
    return Buffer.concat([...pieces, text.subarray(end)]);
}
function remark(detection) {
    return detection.kind === 'token' ? 'token, redacted' : 'private key, redacted';
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/history.js
/** The exit code that stands for the time limit. */
const ENDED = -1;
/** As many objects as one command line names: Windows allows 32,767 characters. */
const FILTERS_AT_ONCE = 300;
/**
 * Finds out which commits brought the objects, by comparing each commit's tree to those of its parents: a merge brought
 * only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history cannot
 * be read to its end (a partial clone), what was read counts, marked `orOlder`.
 */
async function introductions(walk, objects) {
    // Without a revision git would take HEAD.
    if (walk.revisions.length === 0)
        return { of: new Map(), complete: true };
    const found = new Map();
    let complete = true;
    const ids = [...objects];
    for (let start = 0; start < ids.length; start += FILTERS_AT_ONCE) {
        const batch = new Set(ids.slice(start, start + FILTERS_AT_ONCE));
        const { log, whole } = await logOf(walk, batch);
        for (const [id, paths] of readLog(log, batch, whole ? new Set(walk.store.shallow) : 'cut'))
            found.set(id, paths);
        complete &&= whole;
    }
    return { of: found, complete };
}
async function logOf(walk, objects) {
    const { stdout, code } = await walk.store.run([
        'log',
        '--stdin',
        '--ignore-missing',
        '--topo-order',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none',
        '--raw',
        '--root',
        '-m',
        '-t',
        '-z',
        '--no-abbrev',
        '--no-notes',
        '--no-show-signature',
        '--no-decorate',
        '--format=tformat:%x01%H %aI %P',
        ...[...objects].map((id) => `--find-object=${id}`),
    ], { input: `${walk.revisions.join('\n')}\n`, allowedCodes: [0, 128, ENDED] });
    return { log: stdout, whole: code === 0 };
}
/**
 * Reads the log that `introductions` asks for; it comes with children before their parents. `shallow`: commits at which a
 * clone was cut off (to git they look like roots), or `cut` when the log ended too early.
 */
function readLog(log, objects, shallow) {
    const found = new Map();
    let entry;
    let object;
    let expectsPath = false;
    for (const field of fieldsOf(log)) {
        if (expectsPath) {
            expectsPath = false;
            if (entry === undefined || object === undefined)
                continue;
            const pair = `${object} ${field}`;
            const times = (entry.seen.get(pair) ?? 0) + 1;
            entry.seen.set(pair, times);
            if (times < entry.parents)
                continue;
            const orOlder = shallow === 'cut' || shallow.has(entry.id);
            const paths = found.get(object) ?? new Map();
            found.set(object, paths.set(field, { id: entry.id, date: entry.date, orOlder }));
            continue;
        }
        const text = field.startsWith('\n') ? field.slice(1) : field;
        if (text.startsWith('\u0001')) {
            const [id = '', date = '', ...parents] = text.slice(1).split(' ');
            // A merge is told once for each parent that it differs from.
            if (entry?.id !== id)
                entry = { id, date, parents: parents.filter((name) => name !== '').length, seen: new Map() };
        }
        else if (text.startsWith(':')) {
            const added = text.split(' ')[3] ?? '';
            object = objects.has(added) ? added : undefined;
            expectsPath = true;
        }
    }
    return found;
}
/** The fields between NUL bytes, as latin1, so that every byte of a path survives. */
function* fieldsOf(log) {
    let start = 0;
    while (start < log.length) {
        const end = log.indexOf(0, start);
        yield log.toString('latin1', start, end < 0 ? log.length : end);
        if (end < 0)
            return;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/reach.js

/** The commits themselves with their authors' dates. Those that are not there are left out. */
async function datesOf(store, commits) {
    const dates = new Map();
    if (commits.length === 0)
        return dates;
    const { stdout } = await store.run(['log', '--stdin', '--ignore-missing', '--no-walk=unsorted', '--no-show-signature', '--format=tformat:%H %aI'], { input: lines(commits), allowedCodes: [0, 128] });
    for (const line of stdout.toString('latin1').split('\n')) {
        const [id, date] = line.split(' ');
        if (id !== undefined && date !== undefined)
            dates.set(id, { id, date, orOlder: false });
    }
    return dates;
}
/** Of the commits, those that none of the tips reaches. */
async function unreachable(store, commits, tips) {
    if (commits.length === 0)
        return new Set();
    const { stdout } = await store.run(['rev-list', '--stdin', '--ignore-missing'], {
        input: lines([...commits, ...tips.map((tip) => `^${tip}`)]),
        allowedCodes: [0, 128],
    });
    const outside = new Set(stdout.toString('latin1').split('\n'));
    return new Set(commits.filter((id) => outside.has(id)));
}
/** Which of the tips are annotated tags, and all tags that they point at in turn. */
async function tagsFrom(store, tips) {
    const tags = new Set();
    let next = [...tips];
    while (next.length > 0) {
        const contents = await readObjects(store, next, 'tag');
        next = [];
        for (const [id, content] of contents) {
            if (tags.has(id))
                continue;
            tags.add(id);
            const target = /^object ([0-9a-f]+)\ntype tag\n/.exec(content.toString('latin1', 0, 200))?.[1];
            if (target !== undefined)
                next.push(target);
        }
    }
    return tags;
}
/**
 * Objects that a ref reaches without any commit: tags may point at trees and blobs. Each with its path there, in latin1,
 * empty where it has none.
 */
async function reachedWithoutCommit(store, tips) {
    const peeled = await read_objects_describe(store, tips.map((tip) => `${tip}^{}`));
    const odd = peeled.filter(({ type }) => type === 'tree' || type === 'blob').map(({ id }) => id);
    if (odd.length === 0)
        return new Map();
    const { stdout } = await store.run(['rev-list', '--objects', '--stdin'], {
        input: lines(odd),
        allowedCodes: [0, 128],
    });
    const reached = new Map();
    for (const line of stdout.toString('latin1').split('\n')) {
        const space = line.indexOf(' ');
        if (line !== '')
            reached.set(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1));
    }
    return reached;
}
function lines(ids) {
    return `${ids.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/spots.js



/** Looks up the paths of all objects at once: in the tree, and in the part of history that was scanned. */
async function findSpots(ground, objects) {
    const { store, scope } = ground;
    const inTree = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, objects);
    const inRange = await introductions({ store, revisions: revisionsOf(ground) }, objects);
    const older = olderThan(inTree, inRange);
    const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
    const before = await introductions({ store, revisions }, older);
    const odd = await withoutPath(ground, objects, inTree, inRange);
    const certain = ground.isWhole && inRange.complete;
    return {
        lost: !certain ? 'history' : scope.range.kind === 'all' ? 'unreachable' : undefined,
        of: (id) => {
            const now = inTree.get(id) ?? new Set();
            const past = inRange.of.get(id) ?? new Map();
            const spots = [...now].map((path) => ({
                path,
                presence: 'tree',
                first: past.get(path) ?? before.of.get(id)?.get(path),
            }));
            for (const [path, first] of past)
                if (!now.has(path))
                    spots.push({ path, presence: 'history', first });
            return spots.length > 0 ? spots : [odd(id)];
        },
    };
}
/** Objects of the tree at paths that the range did not bring. */
function olderThan(inTree, inRange) {
    const older = new Set();
    for (const [id, paths] of inTree) {
        const known = inRange.of.get(id);
        if ([...paths].some((path) => known?.has(path) !== true))
            older.add(id);
    }
    return older;
}
function revisionsOf({ scope, tips }) {
    switch (scope.range.kind) {
        case 'none':
            return [];
        case 'all':
            return scope.tree === undefined ? tips : [...tips, scope.tree];
        case 'commits':
            return [...scope.range.include, ...scope.range.exclude.map((id) => `^${id}`)];
    }
}
/** Objects that no commit holds: a tag may point at a tree or a blob; to the others nothing leads. */
async function withoutPath(ground, objects, inTree, inRange) {
    const whole = ground.scope.range.kind === 'all' && ground.isWhole && inRange.complete;
    const rest = [...objects].filter((id) => !inTree.has(id) && !inRange.of.has(id));
    const reached = rest.length === 0 ? new Map() : await reachedWithoutCommit(ground.store, ground.tips);
    return (id) => {
        const path = reached.get(id);
        const presence = path === undefined && whole ? 'unreachable' : 'history';
        return { path: path === '' ? undefined : path, presence, first: undefined };
    };
}
/**
 * The spots of an entry that was found by its name. A tree that the range made anew has old entries, too: what neither the
 * range brought to that name nor the present tree has there, is no finding. In the whole history such an entry is one to
 * which no ref leads.
 */
function spotsByName(spots) {
    return ({ name, objectId }) => {
        const last = name.toString('latin1');
        const fitting = spots.of(objectId).filter(({ path }) => path === last || path?.endsWith(`/${last}`));
        if (fitting.length > 0)
            return fitting;
        return spots.lost === undefined ? [] : [{ path: undefined, presence: spots.lost, first: undefined }];
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-paths.js




/** Less than this is the name of something, as pages and assets have it: not worth a look through history. */
const in_paths_SHORTEST = 60;
/** Folders of a key's path, at most. */
const in_paths_DEEPEST = 12;
/** So many paths below one entry are looked at; a key ends within a few of them. */
const MOST_BELOW = 200;
/**
 * Keys in base64 that are paths, since base64 has a "/": no name holds the whole key, so the paths are looked at of all
 * entries that may be a part of one, and of what lies below these.
 */
async function pathFindings(ground, pieces, finder) {
    // A name that holds a key by itself is a finding already.
    const unfinished = pieces.filter(({ name }) => finder.find(name).length === 0);
    const folders = unfinished.filter(parts_isFolder).map(({ objectId }) => objectId);
    const trees = await treesBelow(ground.store, folders);
    const parts = unfinished.filter((entry) => longestText(entry, trees) >= in_paths_SHORTEST);
    if (parts.length === 0)
        return [];
    const spotsOf = spotsByName(await findSpots(ground, new Set(parts.map(({ objectId }) => objectId))));
    const findings = new Map();
    for (const part of parts) {
        for (const { path = part.name.toString('latin1'), presence, first } of spotsOf(part)) {
            for (const below of ['', ...pathsBelow(part.objectId, trees)]) {
                const bytes = Buffer.from(`${path}${below}`, 'latin1');
                const detections = finder.find(bytes);
                for (const { kind, leak, fingerprint, form } of detections) {
                    findings.set(`${leak} ${path}${below}`, {
                        kind,
                        leak,
                        fingerprint,
                        form,
                        objectId: part.objectId,
                        place: { kind: 'name', path: bytes, shown: redact(bytes, finder) },
                        region: undefined,
                        within: [],
                        presence,
                        first,
                        keyId: undefined,
                    });
                }
                // All that lies further below has the same key in its path.
                if (detections.length > 0)
                    break;
            }
        }
    }
    return [...findings.values()];
}
/** The paths below a tree, each with its slash, folders before what is in them. */
function pathsBelow(root, trees) {
    const paths = [];
    const open = [{ id: root, path: '' }];
    for (let next = open.shift(); next !== undefined && paths.length < MOST_BELOW; next = open.shift()) {
        for (const { mode, name, objectId } of trees.get(next.id) ?? []) {
            const path = `${next.path}/${name.toString('latin1')}`;
            paths.push(path);
            if (parts_isFolder({ mode }))
                open.push({ id: objectId, path });
        }
    }
    return paths.slice(0, MOST_BELOW);
}
/** The most characters of base64 that an entry and what lies below it have in a row. */
function longestText({ name, mode, objectId }, trees, depth = 0) {
    const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
    if (text.length < name.length || !parts_isFolder({ mode }) || depth === in_paths_DEEPEST)
        return text.length;
    const below = (trees.get(objectId) ?? []).map((entry) => longestText(entry, trees, depth + 1));
    return below.reduce((longest, length) => Math.max(longest, text.length + length), text.length);
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-texts.js



/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
async function describeTexts(ground, findings) {
    const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
    const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
    const contents = new Map([
        ...(await readObjects(ground.store, commits, 'commit')),
        ...(await readObjects(ground.store, tags, 'tag')),
    ]);
    const dates = await datesOf(ground.store, commits);
    const lost = await lostObjects(ground, commits, tags);
    return findings.map(({ objectId, objectType, detection, region, within }) => {
        const { kind, leak, fingerprint, form } = detection;
        const part = partOf(contents.get(objectId), region);
        return {
            kind,
            leak,
            fingerprint,
            form,
            objectId,
            place: { kind: objectType === 'tag' ? 'tag' : 'commit', part },
            region,
            within,
            presence: lost.has(objectId) ? 'unreachable' : 'history',
            first: dates.get(objectId),
            keyId: undefined,
        };
    });
}
/** Only a scan of the whole object store meets objects to which no ref leads. */
async function lostObjects(ground, commits, tags) {
    if (ground.scope.range.kind !== 'all' || !ground.isWhole)
        return new Set();
    const lost = await unreachable(ground.store, commits, ground.tips);
    const direct = new Set(ground.tips);
    const indirect = tags.filter((id) => !direct.has(id));
    if (indirect.length === 0)
        return lost;
    const known = await tagsFrom(ground.store, ground.tips);
    for (const id of indirect)
        if (!known.has(id))
            lost.add(id);
    return lost;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/finding.js
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-trees.js



/** The findings in files and in their names: one for each path that the object has in what was scanned. */
async function fileFindings(ground, found, finder) {
    const objects = new Set([...found.blobs, ...found.names, ...found.inNames].map(({ objectId }) => objectId));
    const spots = await findSpots(ground, objects);
    const named = spotsByName(spots);
    const findings = [];
    for (const blob of found.blobs) {
        for (const spot of spots.of(blob.objectId)) {
            const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
            findings.push({
                ...identity(blob.detection),
                ...common(blob.objectId, spot),
                place: filePlace(spot.path, finder),
                region: blob.region,
                within,
                keyId: keyIdIn([spot.path ?? '', ...blob.within]),
            });
        }
    }
    const holding = inNames(found, named, finder);
    const told = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.keys()]);
    return [...findings, ...[...holding.values()].flat(), ...byName(found, named, told, finder)];
}
/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `told` already. */
function byName(found, spotsOf, told, finder) {
    const findings = new Map();
    for (const entry of found.names) {
        if (told.has(entry.objectId))
            continue;
        for (const spot of spotsOf(entry)) {
            const path = spot.path ?? entry.name.toString('latin1');
            if (told.has(`${entry.objectId} ${path}`))
                continue;
            findings.set(`${entry.objectId} ${path}`, {
                kind: 'p8-file',
                leak: `path:${path}`,
                fingerprint: undefined,
                form: NAMED_FORMS[entry.mode] ?? NAMED_FILE,
                ...common(entry.objectId, spot),
                place: filePlace(path, finder),
                region: undefined,
                within: [],
                keyId: keyIdIn([path]),
            });
        }
    }
    return [...findings.values()];
}
/** Findings in names, by `object path`. */
function inNames(found, spotsOf, finder) {
    const findings = new Map();
    for (const entry of found.inNames) {
        for (const spot of spotsOf(entry)) {
            const path = spot.path ?? entry.name.toString('latin1');
            const bytes = Buffer.from(path, 'latin1');
            const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) };
            const detection = identity(entry.found.detection);
            const others = findings.get(`${entry.objectId} ${path}`) ?? [];
            if (others.some(({ leak }) => leak === detection.leak))
                continue;
            const plain = { region: undefined, within: [], keyId: undefined };
            findings.set(`${entry.objectId} ${path}`, [
                ...others,
                { ...detection, ...common(entry.objectId, spot), ...plain, place },
            ]);
        }
    }
    return findings;
}
function identity(detection) {
    const { kind, leak, fingerprint, form } = detection;
    return { kind, leak, fingerprint, form };
}
function common(objectId, spot) {
    return { objectId, presence: spot.presence, first: spot.first };
}
function filePlace(path, finder) {
    if (path === undefined)
        return { kind: 'object' };
    const bytes = Buffer.from(path, 'latin1');
    return { kind: 'file', path: bytes, shown: redact(bytes, finder) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/locate.js







/**
 * Tells for everything that was found where it is: paths in the tree and in history, the commit that brought it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
async function locate(request, result) {
    const names = result.names.filter((entry) => !parts_isFolder(entry));
    const { pieces, refs } = result;
    if ([result.findings, names, pieces, refs].every(({ length }) => length === 0))
        return [];
    const ground = { ...request, isWhole: isWhole(request, result) };
    const finder = ground.finder();
    const inBlobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
    const blobs = await addArmour(ground.store, inBlobs);
    const trees = result.findings.filter((finding) => finding.objectType === 'tree');
    const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
    const { inNames, unplaced } = await namesWithKeys(ground, trees, finder);
    return [
        ...(await fileFindings(ground, { blobs: [...blobs, ...unplaced], names, inNames }, finder)),
        ...(await pathFindings(ground, pieces, finder)),
        ...(await describeTexts(ground, firstOfEachLeak(texts))),
        ...refs.map(({ ref, detection }) => {
            const { kind, leak, fingerprint, form } = detection;
            return {
                kind,
                leak,
                fingerprint,
                form,
                objectId: '',
                place: { kind: 'ref', shown: redact(ref, finder) },
                region: undefined,
                within: [],
                presence: 'history',
                first: undefined,
                keyId: undefined,
            };
        }),
    ];
}
function isWhole({ store, scope }, { missing, damaged, unlisted }) {
    const gaps = scope.incomplete.length + missing.length + damaged.length + store.brokenRefs;
    return gaps === 0 && !unlisted;
}
/** One finding an object and leak: the one outside of archives, if there is one, else the first. */
function firstOfEachLeak(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.objectId} ${finding.detection.leak}`;
        const other = first.get(key);
        if (other === undefined || comesBefore(finding, other))
            first.set(key, finding);
    }
    return [...first.values()];
}
function comesBefore(a, b) {
    if (a.within.length !== b.within.length)
        return a.within.length < b.within.length;
    if (a.region.line !== b.region.line)
        return a.region.line < b.region.line;
    return a.region.column < b.region.column;
}
/** A key found in a tree object stands in the name of an entry: which one, is read again from the tree. */
async function namesWithKeys(ground, trees, finder) {
    const contents = await readObjects(ground.store, trees.map(({ objectId }) => objectId), 'tree');
    const inNames = [];
    const unplaced = [];
    for (const found of firstOfEachLeak(trees)) {
        const entries = readTreeObject(contents.get(found.objectId) ?? Buffer.alloc(0), found.objectId.length / 2);
        const holding = entries.filter((entry) => finder.find(entry.name).some((detection) => detection.leak === found.detection.leak));
        if (holding.length === 0)
            unplaced.push(found);
        for (const entry of holding)
            inNames.push({ ...entry, treeId: found.objectId, found });
    }
    return { inNames, unplaced };
}

;// CONCATENATED MODULE: ./build/src/leaks/wording.js
/** "1 leak", "2 leaks". */
function wording_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** How ids are shown: enough of them to find the object. */
function wording_short(id) {
    return id.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/gaps.js

/** Why a search did not read all that it was asked to read, a sentence each, with the fix. */
function gapsOf({ missing, damaged, unlisted, }) {
    return [
        ...(missing.length === 0
            ? []
            : [
                `${number(missing)} not in the checkout (${first(missing)}). Give actions/checkout fetch-depth: 0, and no filter.`,
            ]),
        ...(damaged.length === 0 ? [] : [`${number(damaged)} damaged and could not be read (${first(damaged)}). ${MEND}`]),
        ...(unlisted && damaged.length === 0
            ? [`git met damage in the repository and could not list all of its objects. ${MEND}`]
            : []),
    ];
}
const MEND = 'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';
function number(ids) {
    return wording_count(ids.length, 'git object is', 'git objects are');
}
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/key-parts.js
/** Shorter names are words; of a key they would tell less than its fingerprint does. */
const key_parts_SHORTEST = 12;
/**
 * The report without the names that are parts of a key. Where a key is a path, a file beside it has some of these names in
 * its own path, and no detector would know them for what they are.
 */
function withoutKeyParts(report) {
    const all = [...report.leaks.flatMap(({ findings }) => findings), ...report.allowed.map(({ finding }) => finding)];
    const parts = [...new Set(all.flatMap(partsOf))].sort((a, b) => b.length - a.length);
    if (parts.length === 0)
        return report;
    const clean = (text) => parts.reduce((rest, part) => rest.replaceAll(part, '[redacted]'), text);
    const bytes = (text) => Buffer.from(clean(text.toString('latin1')), 'latin1');
    const finding = (one) => ({
        ...one,
        place: 'shown' in one.place ? { ...one.place, shown: bytes(one.place.shown) } : one.place,
        within: one.within.map(clean),
    });
    return {
        ...report,
        leaks: report.leaks.map((leak) => ({ ...leak, findings: leak.findings.map(finding) })),
        allowed: report.allowed.map((one) => ({ ...one, finding: finding(one.finding) })),
        described: report.described.map(clean),
        warnings: report.warnings.map(clean),
        incomplete: report.incomplete.map(clean),
        unread: report.unread.map((one) => ({ ...one, place: bytes(one.place) })),
        unused: report.unused.map((one) => ({ ...one, text: clean(one.text) })),
        hygiene: report.hygiene.map((one) => ({ ...one, path: bytes(one.path) })),
    };
}
/** The names in a path that was redacted which are not shown. */
function partsOf({ place }) {
    if (place.kind !== 'name')
        return [];
    const shown = place.shown.toString('latin1');
    const names = place.path.toString('latin1').split('/');
    return names.filter((name) => name.length >= key_parts_SHORTEST && !shown.includes(name));
}

;// CONCATENATED MODULE: ./build/src/leaks/report/redaction.js


/** The shortest key takes more characters. */
const SHORTER_THAN_ANY_KEY = 64;
/**
 * The report without keys in what was not looked at for them yet: sentences that name refs, entries of the allow list, and
 * paths of careless files. Sentences may hold names that were shortened, in which nothing would be recognised any more: so
 * every long word in them goes, unless it is an object id.
 */
function redacted(report, finder) {
    const clean = (text) => (text.length < SHORTER_THAN_ANY_KEY ? text : redact(text, finder()));
    return withoutKeyParts({
        ...report,
        described: report.described.map(withoutLongWords),
        warnings: report.warnings.map(withoutLongWords),
        incomplete: report.incomplete.map(withoutLongWords),
        unused: report.unused.map((entry) => ({ ...entry, text: clean(Buffer.from(entry.text)).toString() })),
        hygiene: report.hygiene.map((finding) => ({ ...finding, path: clean(finding.path) })),
    });
}
function withoutLongWords(sentence) {
    return sentence.replace(/\S{64,}/g, (word) => /^\(?[0-9a-f]{64}[.,;:)]*$/.test(word) ? word : `[${word.length} characters, not shown]`);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/unread.js


/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is told by name alone. */
async function placeNotes(store, scope, notes, finder) {
    if (notes.length === 0)
        return [];
    const ids = new Set(notes.map(({ objectId }) => objectId));
    const paths = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, ids);
    const detector = finder();
    const submodules = notes.some(({ kind }) => kind === 'submodule') ? await submodulesOf(store, scope) : new Map();
    return notes.flatMap(({ kind, objectId, within, message }) => {
        if (kind === 'submodule') {
            const name = within[0] ?? '';
            const there = submodules.get(name) ?? [Buffer.from(`${name}, in an older tree`)];
            return there.map((path) => ({ place: redact(path, detector), message }));
        }
        const [path] = paths.get(objectId) ?? [];
        const last = path?.split('/').at(-1);
        const entries = within.filter((name) => name !== last && name !== path);
        const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
        const text = Buffer.concat(place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part)]));
        return [{ place: redact(text, detector), message }];
    });
}
/** The paths of the submodules in the tree, by their last names. */
async function submodulesOf(store, { tree }) {
    const paths = new Map();
    if (tree === undefined)
        return paths;
    for await (const { type, path } of tree_paths_entriesOf(store, tree)) {
        if (type !== 'commit')
            continue;
        const name = path.subarray(path.lastIndexOf('/') + 1).toString('utf8');
        const others = paths.get(name) ?? [];
        if (!others.some((other) => other.equals(path)))
            paths.set(name, [...others, path]);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/reachable.js


/**
 * The objects of a scope, found without `git rev-list`, which ends at the first commit or tree that it cannot read: what
 * lies beyond a damaged commit is not found, all else is.
 */
async function reachable(store, { tree, range }) {
    const types = await typesOf(store);
    if (range.kind === 'all')
        return { ids: [...types.keys()], missing: [] };
    const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
    const nodes = await nodesOf(store, types);
    // Which files were to be read cannot be told: so all that there are.
    if (tree !== undefined && !nodes.has(tree)) {
        return { ids: [...types.keys()], missing: types.has(tree) ? [] : [tree] };
    }
    const outside = new Set(walk(nodes, exclude));
    const inside = walk(nodes, include).filter((id) => !outside.has(id));
    const border = [...exclude, ...inside.flatMap((id) => nodes.get(id)?.next ?? [])].filter((id) => outside.has(id));
    const known = await treesBelow(store, rootsOf(nodes, border));
    const before = idsIn([], known);
    // A tag may point to a tree or a file as well: then that is among what the walk met.
    const roots = [...rootsOf(nodes, inside), ...inside].filter((id) => types.get(id) !== 'commit');
    const found = idsIn([...inside, ...roots], await treesBelow(store, roots, known));
    const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
    const ofTree = idsIn([...(tree === undefined ? [] : [tree]), ...present], await treesBelow(store, present, known));
    const wanted = [...new Set([...ofTree, ...[...found].filter((id) => !before.has(id))])];
    return {
        ids: wanted.filter((id) => types.has(id)),
        missing: wanted.filter((id) => !types.has(id)),
    };
}
/** All ids of the store with their types; a damaged object has the type `missing`. */
async function typesOf(store) {
    const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'];
    const { stdout } = await store.run(args, { allowedCodes: [0, 128] });
    const types = new Map();
    for (const line of stdout.toString('latin1').split('\n')) {
        const [id, type] = line.split(' ');
        if (id !== undefined && type !== undefined)
            types.set(id, type);
    }
    return types;
}
async function nodesOf(store, types) {
    const ids = [...types].filter(([, type]) => type === 'commit' || type === 'tag').map(([id]) => id);
    const ends = new Set(store.shallow);
    const nodes = new Map();
    await eachReadable(store, ids, (id, type, content) => {
        const end = content.indexOf('\n\n');
        const header = content.toString('latin1', 0, end < 0 ? content.length : end);
        const named = (word) => [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
        const next = type === 'tag' ? named('object').slice(0, 1) : ends.has(id) ? [] : named('parent');
        nodes.set(id, { tree: type === 'tag' ? undefined : named('tree')[0], next });
    });
    return nodes;
}
/** What commits and tags reach, without trees; ids that cannot be read are among it. */
function walk(nodes, from) {
    const met = new Set(from);
    // A set that grows while it is gone through: all that is added is visited, too.
    for (const id of met)
        for (const next of nodes.get(id)?.next ?? [])
            met.add(next);
    return [...met];
}
function rootsOf(nodes, commits) {
    return commits.flatMap((id) => nodes.get(id)?.tree ?? []);
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/search-damaged.js



/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns what was found, and the ids that something names and that are not there
 */
async function searchDamaged(store, scope, search, idLength, onProgress) {
    const { ids, missing } = await reachable(store, scope);
    await readOn(store, objects_idLines(ids), search, idLength, () => onProgress(search.result.objects));
    return { found: search.result, missing };
}

;// CONCATENATED MODULE: ./build/src/leaks/search/fifo.js



const MKFIFO = ['/usr/bin/mkfifo', '/bin/mkfifo', '/usr/local/bin/mkfifo'];
/**
 * Makes FIFOs that have no name any more when this returns. Node's own pipes cannot be read without going through the
 * event loop, which costs more than the search itself.
 *
 * @param folder where their names stand for a moment
 * @returns undefined where there are none, as on Windows
 */
function makeFifos(folder, count) {
    const program = MKFIFO.find((path) => (0,external_node_fs_namespaceObject.existsSync)(path));
    if (process.platform === 'win32' || program === undefined)
        return undefined;
    const paths = Array.from({ length: count }, (_, at) => (0,external_node_path_namespaceObject.join)(folder, `fifo-${process.pid}-${at}`));
    const { status } = (0,external_node_child_process_namespaceObject.spawnSync)(program, ['-m', '600', ...paths], { cwd: folder, env: {}, stdio: 'ignore' });
    return status === 0 ? paths.map(fifo_open) : undefined;
}
/** An end opens without waiting only when the other one is open: a reader that does not wait comes first. */
function fifo_open(path) {
    const first = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    try {
        const write = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY);
        return { write, read: (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY) };
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(first);
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    }
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: ./build/src/leaks/search/read-here.js





/** Reads the objects in this thread, through pipes: quickest for few objects, and the way where there are no FIFOs. */
async function readHere(store, search, ids, idLength, onProgress) {
    const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = exitOf(git);
    try {
        if (git.stdin === null)
            throw new Error('git was started without a pipe');
        let sent = 0;
        const counted = async function* () {
            for await (const lines of ids) {
                sent += lines.length / (idLength + 1);
                yield lines;
            }
        };
        const sending = (0,external_node_stream_promises_namespaceObject.pipeline)(counted, git.stdin);
        // Where the ids fail there is nothing to wait for; it is heard of below.
        sending.catch(() => git.kill('SIGKILL'));
        const parser = new batch_parser_BatchParser(search, idLength);
        for await (const chunk of outputOf(git)) {
            parser.take(chunk);
            onProgress(search.result.objects);
        }
        const { code, stderr } = await ended;
        // A git that ended by itself says why; then its closed input is no news.
        if (code > 0)
            throw new GitFailure('cat-file', code, stderr);
        const fault = await sending.then(() => undefined, (error) => error);
        if (fault instanceof GitFailure)
            throw fault;
        if (code !== 0)
            throw new GitFailure('cat-file', code, stderr);
        if (fault !== undefined)
            throw fault;
        parser.finish();
        if (search.result.objects + search.result.missing.length !== sent) {
            throw new Error('git did not answer for every object that it was asked for');
        }
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/id-queue.js
/** Ids of objects on their way from the git that lists them to those who read them; one a line, in order. */
class IdQueue {
    #width;
    #lists = [];
    #count = 0;
    /** @param idLength digits of an id: 40 or 64 */
    constructor(idLength) {
        this.#width = idLength + 1;
    }
    get count() {
        return this.#count;
    }
    /** @param lines ids, one a line */
    push(lines) {
        if (lines.length === 0)
            return;
        this.#lists.push(lines);
        this.#count += lines.length / this.#width;
    }
    /** The next `count` ids, or as many as there are. */
    take(count) {
        const taken = [];
        let left = Math.min(count, this.#count);
        this.#count -= left;
        while (left > 0) {
            const lines = this.#lists[0];
            const here = Math.min(left, lines.length / this.#width);
            taken.push(lines.subarray(0, here * this.#width));
            if (here * this.#width === lines.length)
                this.#lists.shift();
            else
                this.#lists[0] = lines.subarray(here * this.#width);
            left -= here;
        }
        return taken.length === 1 ? taken[0] : Buffer.concat(taken);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/read-in-threads.js



/** Ids that are read ahead of those who need them: 16 MB of them. */
const MOST_AHEAD = 400_000;
/** Fewer ids are not handed out at once, … */
const LEAST = 64;
/**
 * … else this part of what is left, for each reader. Neighbours share bases, so large pieces are inflated faster; what
 * is left in the end is cut into small ones, so that all readers end at the same time.
 */
const SHARE = 2;
const TELLING_MS = 1_000;
/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @throws whatever a thread, or a git, or `ids` failed with
 */
async function readInThreads(store, means, order, ids, onProgress) {
    const changed = new Signal();
    const readers = [];
    const tell = () => onProgress(readers.reduce((sum, { done }) => sum + done, 0));
    means.threads.forEach((thread, at) => {
        readers.push(new Reader(store, thread, means.fifos[at], order, () => changed.fire()));
    });
    // By the clock: a thread that has much to look at closely says nothing for long.
    const telling = setInterval(tell, TELLING_MS);
    const queue = new IdQueue(order.idLength);
    let isListed = false;
    const listing = async () => {
        for await (const lines of ids) {
            queue.push(lines);
            changed.fire();
            while (queue.count > MOST_AHEAD)
                await changed.wait();
        }
        isListed = true;
        changed.fire();
    };
    const failed = Promise.race([onlyFailure(listing()), ...readers.map(({ result }) => onlyFailure(result))]);
    failed.catch(() => { });
    try {
        while (!isListed || queue.count > 0) {
            const idlest = readers.reduce((a, b) => (b.left < a.left ? b : a));
            if (queue.count > 0 && idlest.left < FEW) {
                idlest.send(queue.take(Math.max(LEAST, Math.floor(queue.count / (SHARE * readers.length)))));
                changed.fire();
            }
            else {
                await Promise.race([changed.wait(), failed]);
            }
        }
        for (const reader of readers)
            reader.end();
        return await Promise.all(readers.map(({ result }) => result));
    }
    catch (error) {
        await Promise.all(readers.map((reader) => reader.stop()));
        throw error;
    }
    finally {
        clearInterval(telling);
    }
}
/** Never fulfilled; fails when the promise does. */
function onlyFailure(promise) {
    return promise.then(() => new Promise(() => { }));
}
/** Wakes all who wait for the next change. */
class Signal {
    #fire = () => { };
    #next = this.#renewed();
    wait() {
        return this.#next;
    }
    fire() {
        const fire = this.#fire;
        this.#next = this.#renewed();
        fire();
    }
    #renewed() {
        return new Promise((resolve) => {
            this.#fire = resolve;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/worker-url.js

/**
 * Where the code of the threads is. In dist it is a bundle of its own beside the one that runs; the path is put together
 * here so that the bundler does not take it for a file to copy.
 *
 * @throws when it is not there
 */
function workerUrl() {
    const places = [
        ['..', 'scan-worker', 'index.js'],
        ['..', '..', 'scan-worker', 'index.js'],
    ].map((path) => new URL(path.join('/'), require("url").pathToFileURL(__filename).href));
    const url = places.find((place) => (0,external_node_fs_namespaceObject.existsSync)(place));
    if (url === undefined)
        throw new Error('The bundle of the scan is not complete: scan-worker is missing');
    return url;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/threads.js


/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its order: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
class Thread {
    /** What it found, once it was told to read and all was read; fails with the thread. */
    result;
    #worker;
    #onLittleLeft = () => { };
    /** @param now tokens that have expired by then are no findings */
    constructor(now) {
        this.#worker = new external_node_worker_threads_namespaceObject.Worker(workerUrl(), { workerData: now.getTime(), env: {}, trackUnmanagedFds: false });
        this.#worker.unref();
        this.result = new Promise((resolve, reject) => {
            this.#worker.on('message', (report) => {
                if (report === 'has little left')
                    this.#onLittleLeft();
                else
                    resolve(report);
            });
            this.#worker.on('error', reject);
            // After a result this changes nothing.
            this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
        });
        // Whoever gives it an order hears of its faults; nobody has to.
        this.result.catch(() => { });
    }
    /** @param onLittleLeft called when the thread has read most of what it was asked for */
    begin(order, onLittleLeft) {
        this.#onLittleLeft = onLittleLeft;
        this.#worker.ref();
        this.#worker.postMessage(order);
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        await this.#worker.terminate();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/start-threads.js





/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;
/**
 * Starts the threads for a repository, as many as there are processors to use, and none where there is little to read.
 * They get ready while it is found out what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
function startThreads(gitDir, now) {
    const count = isLittle(gitDir) ? 0 : Math.min((0,external_node_os_namespaceObject.availableParallelism)(), MOST_THREADS);
    return Array.from({ length: count }, () => new Thread(now));
}
function isLittle(gitDir) {
    const { paths } = objectFolders(gitDir);
    // As git does: the ids are spread evenly over 256 folders.
    const loose = paths.reduce((sum, folder) => sum + namesIn((0,external_node_path_namespaceObject.join)(folder, '17')).length * 256, 0);
    return areSmall(paths) && loose <= FEW_LOOSE;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/search.js










const PROGRESS_MS = 5_000;
/**
 * Reads every distinct object of the scope once, and finds the keys in it. What is missing or damaged is part of the
 * result.
 */
async function search(request) {
    const { store, scope, now } = request;
    const { parts, missing, unlisted } = await readScope(request).catch((error) => readPastDamage(request, error));
    const refs = await keysInRefs(store, scope, now);
    const { missing: damaged, ...result } = findings_together(parts);
    return { ...result, refs, missing: [...new Set(missing)].sort(), damaged, unlisted };
}
async function readScope(request) {
    const { store, scope, now } = request;
    const idLength = idLengthOf(store);
    const missing = [];
    let unlisted = false;
    const ids = idsOf(store, scope, {
        idLength,
        missing: (id) => missing.push(id),
        complaint: () => {
            unlisted = true;
        },
    });
    const onProgress = everyFewSeconds(request.onProgress);
    const threads = request.threads ?? startThreads(store.gitDir, now);
    const fifos = threads.length > 0 ? makeFifos(store.gitDir, threads.length) : undefined;
    const folder = store.gitDir;
    if (fifos !== undefined) {
        const parts = await readInThreads(store, { threads, fifos }, { idLength, folder }, ids, onProgress);
        return { parts, missing, unlisted };
    }
    for (const thread of threads)
        await thread.stop();
    const objects = new object_search_ObjectSearch({ finder: new detector_Detector({ now }), idLength, folder });
    await readHere(store, objects, ids, idLength, onProgress);
    return { parts: [objects.result], missing, unlisted };
}
/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
async function readPastDamage({ store, scope, now, onProgress }, error) {
    if (!(error instanceof GitFailure))
        throw error;
    const idLength = idLengthOf(store);
    const objects = new object_search_ObjectSearch({ finder: new detector_Detector({ now }), idLength, folder: store.gitDir });
    const { found, missing } = await searchDamaged(store, scope, objects, idLength, everyFewSeconds(onProgress));
    return { parts: [found], missing, unlisted: true };
}
function idLengthOf({ hashName }) {
    return hashName === 'sha1' ? 40 : 64;
}
/** The ids of all objects of the scope, one a line, each once. */
async function* idsOf(store, scope, options) {
    const ofTree = scope.range.kind === 'all' ? undefined : scope.tree;
    if (ofTree !== undefined)
        yield Buffer.from(`${ofTree}\n`);
    for (const lister of listers(scope)) {
        yield* idLines(store, lister, { ...options, leaveOut: ofTree });
    }
}
/** Names of refs that hold a key: of all refs where everything is read, else of those that name what is read or are told. */
async function keysInRefs(store, scope, now) {
    const { tree, range, refNames } = scope;
    const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
    const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id)).map(({ name }) => name);
    const told = (refNames ?? [])
        .map((name) => Buffer.from(name))
        .filter((name) => !refs.some((ref) => ref.includes(name)));
    // The shortest key takes 90 characters.
    const long = [...refs, ...told].filter((name) => name.length >= 64);
    if (long.length === 0)
        return [];
    const detector = new detector_Detector({ now });
    return long.flatMap((ref) => detector.find(ref).map((detection) => ({ ref, detection })));
}
function everyFewSeconds(tell) {
    let next = Date.now() + PROGRESS_MS;
    return (objects) => {
        if (tell === undefined || Date.now() < next)
            return;
        next = Date.now() + PROGRESS_MS;
        tell(objects);
    };
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js











/** Reads all that the scope asks for, tells what is where, and judges it by the allow list. */
async function scan(request) {
    const { store, scope, now, lists: loading, ...means } = request;
    // What needs no finding is looked up while the threads read.
    const [result, lists, hygiene, refs, head] = await Promise.all([
        search({ git: store.git, store, scope, now, ...means }),
        loading,
        lookAtHygiene(store, scope),
        store.refs(),
        store.head(),
    ]);
    const finder = once(() => new detector_Detector({ now }));
    const tips = [...refs.map(({ id }) => id), ...asList(head)];
    const findings = await locate({ store, scope, tips, finder }, result);
    const { leaking, allowed, unused } = judge(findings, lists, await heldByBase(store, scope, findings));
    const report = {
        leaks: groupLeaks(leaking),
        allowed,
        read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
        described: scope.described,
        warnings: [...scope.warnings, ...lists.warnings, ...problemsOf(lists)],
        incomplete: [...scope.incomplete, ...gapsOf(result)],
        unread: await placeNotes(store, scope, result.notes, finder),
        unused: scope.range.kind === 'all' ? unused : [],
        hygiene,
    };
    return redacted(report, finder);
}
function problemsOf({ input, ruling, headOnly }) {
    const told = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
    // A head that leaves the base's list as it is would tell of each line twice.
    const ofHead = headOnly.problems.filter(({ line, message }) => !told.has(`${line} ${message}`));
    return [...input.problems, ...ruling.problems, ...ofHead].map(describeProblem);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function asList(value) {
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/src/hook/arguments.js

const HELP = `Looks for private keys of App Store Connect before they are committed.

  node dist/hook/index.js          what is staged, against HEAD; by hand, the whole index when nothing is staged
  node dist/hook/index.js --all    the files of HEAD, and every object of the repository
  node dist/hook/index.js --help   this text

Run it inside of a repository; as a hook, git tells it the index. Keys and paths named in .asc-key-allow are passed over.
It ends with 0 when nothing was found, 1 when something was, 2 when it could not look.
`;
/** @throws {UserError} for anything but one known option. */
function parseArguments(args) {
    if (args.length === 0)
        return 'staged';
    if (args.length === 1 && args[0] === '--all')
        return 'all';
    if (args.length === 1 && (args[0] === '--help' || args[0] === '-h'))
        return 'help';
    throw new user_error_UserError(`This takes --all, --help or nothing (seen: ${args.length} ${args.length === 1 ? 'argument' : 'arguments'}).`);
}

;// CONCATENATED MODULE: ./build/src/runner/untrusted.js
/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */
/** In characters, the cut in the middle aside. */
const untrusted_LONGEST = 300;
/**
 * Controls, line and paragraph separators, characters that are not seen or turn the direction of text round, those of
 * private use, and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The text on one line, with nothing in it that the runner or a terminal would obey. Bytes that are not UTF-8 are shown
 * as `\xNN`, controls as `\u{N}`; `::` and `##[` are broken up by a backslash; long text is cut in the middle.
 */
function untrusted_forLog(text) {
    return shortened(printable(text)
        .replace(/:(?=:)/g, ':\\')
        .replace(/##(?=\[)/g, '##\\'));
}
/**
 * The text as one run of Markdown and HTML that shows it literally: every character that either could read is an entity.
 * In issues and comments put it between `<code>` tags besides, where GitHub looks for no mentions and references.
 */
function forMarkdown(text) {
    return shortened(printable(text)).replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${codeOf(character)};`);
}
function printable(text) {
    return withoutMiddle(text)
        .map((part) => (typeof part === 'string' ? part : decode(part)))
        .join('')
        .replace(UNPRINTABLE, (character) => `\\u{${codeOf(character).toString(16)}}`);
}
/** The two ends of a huge text, so that little of it is worked on. Nothing that `shortened` keeps is lost. */
function withoutMiddle(text) {
    const enough = untrusted_LONGEST * 4;
    if (text.length <= enough * 2)
        return [text];
    if (typeof text === 'string')
        return [text.slice(0, enough), text.slice(-enough)];
    return [
        text.subarray(0, startOfCharacter(text, enough)),
        text.subarray(startOfCharacter(text, text.length - enough)),
    ];
}
/** The index, or the one a little before it at which a character of UTF-8 begins. */
function startOfCharacter(bytes, index) {
    for (let start = index; start > index - 4; start--) {
        if ((bytes[start] & 0xc0) !== 0x80)
            return start;
    }
    return index;
}
function shortened(text) {
    const characters = Array.from(text);
    if (characters.length <= untrusted_LONGEST)
        return text;
    const half = untrusted_LONGEST / 2;
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    }
}
function codeOf(character) {
    return character.codePointAt(0);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/words.js


/** Where a finding is, in words. */
function words_where(finding, print) {
    const { place, region, within, objectId } = finding;
    switch (place.kind) {
        case 'file': {
            const entries = within.map((name) => `, inside it ${print(name)}`).join('');
            const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
            const note = notedObject(finding);
            const file = note === undefined ? print(place.shown) : `git note on ${wording_short(note)}`;
            return `${file}${line}${entries}`;
        }
        case 'name':
            return `the name of ${print(place.shown)}`;
        case 'commit':
            return `commit ${wording_short(objectId)}, its ${place.part}`;
        case 'tag':
            return `annotated tag ${wording_short(objectId)}, its ${place.part}`;
        case 'ref':
            return `the name of ${print(place.shown)}`;
        case 'object':
            return `git object ${objectId}`;
    }
}
/** Notes are kept as files that are named by the id of what they are about, spread over folders. */
function notedObject({ place, presence }) {
    if (place.kind !== 'file' || presence === 'tree')
        return undefined;
    const id = place.path.toString('latin1').replaceAll('/', '');
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined;
}
/** "2 leaks found, in 5 places". */
function tally(leaks) {
    return `${wording_count(leaks.length, 'leak')} found, in ${wording_count(countFindings(leaks), 'place')}`;
}
function since(first) {
    if (first === undefined)
        return '';
    return `${first.orOlder ? 'at or before ' : ''}commit ${wording_short(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
}
const NOW = {
    tree: 'in the tree',
    history: 'only in history',
    unreachable: 'in no branch or tag',
};
function now(presence) {
    return NOW[presence];
}
const TITLES = {
    'private-key': 'Private key committed',
    token: 'Valid token committed',
    'p8-file': '.p8 file committed',
};
function title(kind) {
    return TITLES[kind];
}
/** What was found, in one sentence without its place. */
function what({ kind, fingerprint, form, keyId }) {
    switch (kind) {
        case 'private-key':
            return `A P-256 private key is committed (${form}; fingerprint ${fingerprint ?? 'unknown'}${keyId === undefined ? '' : `; Key ID ${keyId}`}).`;
        case 'token':
            return `A token for App Store Connect that has not expired is committed (${form}).`;
        case 'p8-file':
            return `A ${form} is committed${keyId === undefined ? '' : ` (Key ID ${keyId})`}; no private key could be read in it.`;
    }
}
/** What to do about it, in one sentence. */
function advice(kind) {
    switch (kind) {
        case 'private-key':
            return 'Revoke it first, then put a new one in its place, then clean the history.';
        case 'token':
            return 'Revoke the key that signed it if the token lives long, and keep tokens out of the repository.';
        case 'p8-file':
            return 'If it is a key, revoke it first; if it is not (PICO-8 cartridges have that ending, too), add its path to .asc-key-allow.';
    }
}
/**
 * The line for the allow list that accepts a leak in this place; undefined where a path cannot be written on a line.
 * A "/" before it keeps "#" and "!" from being read as signs.
 */
function allowLine({ fingerprint, place }) {
    if (fingerprint !== undefined)
        return fingerprint;
    if (place.kind !== 'file' || !place.path.equals(place.shown))
        return undefined;
    const path = place.path.toString('utf8');
    const line = /^[#!]/.test(path) ? `/${path}` : path;
    return /[\p{C}\ufffd]/u.test(line) || line.trim() !== line || line.length > 200 ? undefined : line;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/log.js



/** A log of more lines helps nobody; SARIF has them all. */
const MOST_PLACES = 1000;
const MOST_LEAKS = 1000;
/** The report for the log, a line each; without annotations. */
function logLines(report) {
    const { commits, objects, bytes } = report.read;
    const allowed = report.allowed
        .slice(0, MOST_PLACES)
        .map(({ finding, entry }) => `Allowed by line ${entry.line} of ${entry.source === 'input' ? 'the input allow' : '.asc-key-allow'}: ${where(finding, forLog)}${finding.fingerprint === undefined ? '' : ` (${finding.fingerprint})`}`);
    return [
        ...report.described,
        `Read: ${count(commits, 'commit')}, ${count(objects, 'object')}, ${megabytes(bytes)}.`,
        ...report.unread.slice(0, MOST_PLACES).map(({ place, message }) => `Not read: ${forLog(place)}: ${message}`),
        ...allowed,
        ...leakLines(report.leaks),
        ...(report.incomplete.length > 0 ? ['The scan is incomplete.'] : []),
        ...(report.leaks.length === 0 ? [`No leaks found${report.incomplete.length > 0 ? ' in what was read' : ''}.`] : []),
    ];
}
/** One line a leak, and one for each of its places. */
function leakLines(leaks) {
    if (leaks.length === 0)
        return [];
    const lines = [`${tally(leaks)}:`];
    for (const leak of leaks.slice(0, MOST_LEAKS)) {
        lines.push(`- ${log_nameOf(leak)}`);
        for (const finding of leak.findings.slice(0, MOST_PLACES)) {
            const details = [finding.form, now(finding.presence), since(finding.first)].filter((text) => text !== '');
            lines.push(`    ${words_where(finding, untrusted_forLog)} (${details.join('; ')})`);
        }
        if (leak.findings.length > MOST_PLACES)
            lines.push(`    and ${leak.findings.length - MOST_PLACES} more places`);
    }
    if (leaks.length > MOST_LEAKS)
        lines.push(`and ${leaks.length - MOST_LEAKS} more leaks`);
    return lines;
}
/** What leaked, in words that name it for certain. */
function log_nameOf({ kind, fingerprint, keyIds }) {
    const ids = keyIds.length === 0 ? '' : `, Key ID ${keyIds.join(' or ')} by the file's name`;
    if (kind === 'private-key')
        return `private key ${fingerprint ?? ''}${ids}`;
    return kind === 'token' ? 'token for App Store Connect' : `.p8 file without a readable key${ids}`;
}
/** Megabytes of 1,000,000 bytes, to one decimal. */
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/hook/lines.js




const WHERE = {
    staged: 'in what is to be committed. Nothing was committed.',
    tracked: 'in files that are committed already. Nothing is staged.',
};
const REMEDY = {
    staged: 'Take it out (git restore --staged FILE), keep the key outside of the repository, and revoke it if it ever left this machine.',
    tracked: 'Revoke the key if it ever left this machine, then take it out (git rm --cached FILE) and keep it outside of the repository. The history still has it: see --all.',
};
/** What the hook says, a line each; never a byte of a key. */
function hookLines(report, about) {
    return [
        ...report.warnings.map((warning) => `asc-key: ${warning}`),
        ...report.incomplete.map((reason) => `asc-key: not all could be read: ${reason}`),
        ...(report.leaks.length === 0 ? [] : about === 'all' ? leakLines(report.leaks) : fileLines(report, about)),
        ...(about === 'all' ? [`asc-key: ${wording_count(report.read.objects, 'object')} read, ${tally(report.leaks)}.`] : []),
    ];
}
function fileLines({ leaks }, about) {
    const places = leaks.flatMap((leak) => leak.findings.map((finding) => `  ${words_where(finding, untrusted_forLog)}: ${log_nameOf(leak)} (${finding.form})`));
    const lines = leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined));
    return [
        `asc-key: ${tally(leaks)}, ${WHERE[about]}`,
        ...places,
        REMEDY[about],
        ...(lines.length === 0
            ? []
            : [
                'If it is no secret, add the line to .asc-key-allow:',
                ...[...new Set(lines)].map((line) => `  ${untrusted_forLog(line)}`),
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/hook/repository.js



/**
 * Finds the repository as git tells a hook: by `GIT_DIR` where it is set, else upwards from the working folder. The index
 * of `git commit PATH` and `git commit --all` is a temporary one, named by `GIT_INDEX_FILE`.
 * @throws {UserError} outside of a repository.
 */
function findPlace(folder, env) {
    const index = env.GIT_INDEX_FILE ? (0,external_node_path_namespaceObject.resolve)(folder, env.GIT_INDEX_FILE) : undefined;
    if (env.GIT_DIR && findLayout((0,external_node_path_namespaceObject.resolve)(folder, env.GIT_DIR)) !== undefined) {
        return { checkout: (0,external_node_path_namespaceObject.resolve)(folder, env.GIT_DIR), index };
    }
    for (let current = (0,external_node_path_namespaceObject.resolve)(folder);; current = (0,external_node_path_namespaceObject.dirname)(current)) {
        if (findLayout(current) !== undefined)
            return { checkout: current, index };
        if ((0,external_node_path_namespaceObject.dirname)(current) === current)
            break;
    }
    throw new user_error_UserError('There is no git repository here. Run this inside of one.');
}
/** The index of a repository whose `.git` is at `gitDir`. */
function ownIndex(gitDir) {
    return (0,external_node_path_namespaceObject.join)(gitDir, 'index');
}

;// CONCATENATED MODULE: ./build/src/hook/staged.js




/** Whom the commit that stands for the index is by. It is never seen, and removed with the store. */
const NOBODY = { NAME: 'asc-key', EMAIL: 'asc-key@invalid', DATE: '2000-01-01T00:00:00Z' };
/** The empty file, in SHA-1 and SHA-256: the index names it for files that `git add --intent-to-add` announced. */
const EMPTY_FILE = / (?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813) 0\t/;
const INTENT_TO_ADD = 0x2000_0000;
/**
 * Makes a commit of the index, in the store and on top of what the real one will be on top of, so that what is staged can
 * be scanned as any range is. When nothing is staged there is nothing to look at for a hook, since the commit brings
 * nothing; asked for by hand, as over all files, the whole index is the scope.
 *
 * @param index the absolute path of an index file; when there is none, nothing is staged
 */
async function scopeOfIndex(store, index, byHand) {
    if (files_isSpecial(index))
        throw special_files_specialFile('index');
    const nothing = {
        tree: undefined,
        range: { kind: 'none' },
        base: undefined,
        described: [],
        warnings: [],
        incomplete: [],
    };
    if (!(0,external_node_fs_namespaceObject.existsSync)(index))
        return { commit: undefined, scope: nothing, isNew: true };
    const parents = await parentsOf(store);
    const tree = await writeTree(store, index);
    const commit = await commitTree(store, tree, parents);
    const [head] = parents;
    if (head !== undefined && tree === (await store.resolve(`${head}^{tree}`))) {
        return { commit, scope: byHand ? { ...nothing, tree: commit } : nothing, isNew: !byHand };
    }
    return {
        commit,
        scope: { ...nothing, range: { kind: 'commits', include: [commit], exclude: parents } },
        isNew: true,
    };
}
/**
 * HEAD, and during a merge those of the merged commits that a remote has: what they hold the new commit does not bring.
 * What only this machine has can still be kept from everybody else.
 */
async function parentsOf(store) {
    const head = await store.head();
    if (head === undefined)
        return [];
    const merged = (readSmall((0,external_node_path_namespaceObject.join)(store.checkoutGitDir, 'MERGE_HEAD')) ?? '')
        .split('\n')
        .filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line) && line !== head);
    const published = await Promise.all(merged.map((id) => isPublished(store, id)));
    return [head, ...merged.filter((_, index) => published[index])];
}
async function isPublished(store, commit) {
    const args = ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'];
    const { stdout, code } = await store.run(args, { allowedCodes: [0, 128, 129] });
    return code === 0 && stdout.length > 0;
}
/** Through an index of our own, since git writes to the one it makes a tree of. */
async function writeTree(store, index) {
    // A split index keeps most of its entries in a second file, beside the repository's HEAD.
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(store.checkoutGitDir)) {
        const path = (0,external_node_path_namespaceObject.join)(store.checkoutGitDir, name);
        if (/^sharedindex\.[0-9a-f]+$/.test(name) && isFile(path))
            (0,external_node_fs_namespaceObject.copyFileSync)(path, (0,external_node_path_namespaceObject.join)(store.gitDir, name));
    }
    const { stdout } = await store.run(['ls-files', '--stage', '-z'], { env: { GIT_INDEX_FILE: index } });
    const all = stdout.toString('latin1').split('\0').filter(Boolean);
    const announced = all.some((entry) => EMPTY_FILE.test(entry)) ? await announcedOnly(store, index) : new Set();
    const entries = all.filter((entry) => !announced.has(entry)).map(asMerged);
    const env = { GIT_INDEX_FILE: (0,external_node_path_namespaceObject.join)(store.gitDir, 'staged') };
    const input = Buffer.from(entries.map((entry) => `${entry}\0`).join(''), 'latin1');
    await store.run(['update-index', '-z', '--index-info'], { env, input });
    return (await store.run(['write-tree', '--missing-ok'], { env })).stdout.toString().trim();
}
/** In a conflict a path has up to three versions; the last, of those who are merged, is the one to look at. */
function asMerged(entry) {
    return entry.replace(/^(\d+ [0-9a-f]+) [123]\t/, '$1 0\t');
}
/** Entries that were announced by `git add --intent-to-add`: no commit takes them up. git shows it in `--debug` alone. */
async function announcedOnly(store, index) {
    const args = ['ls-files', '--stage', '--debug', '-z'];
    const { stdout } = await store.run(args, { env: { GIT_INDEX_FILE: index } });
    const announced = new Set();
    let last = '';
    // Behind the NUL of each entry stand lines about it, indented, and then the next entry.
    for (const part of stdout.toString('latin1').split('\0')) {
        const [about = ''] = /^(?: {2}[^\n]*\n)*/.exec(part) ?? [];
        const flags = Number.parseInt(/\bflags: ([0-9a-f]+)\n$/.exec(about)?.[1] ?? '0', 16);
        if ((flags & INTENT_TO_ADD) !== 0)
            announced.add(last);
        last = part.slice(about.length);
    }
    return announced;
}
async function commitTree(store, tree, parents) {
    const env = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value])));
    const args = ['commit-tree', tree, ...parents.flatMap((id) => ['-p', id])];
    return (await store.run(args, { env, input: 'staged\n' })).stdout.toString().trim();
}

;// CONCATENATED MODULE: ./build/src/hook/run.js












/** The exit codes: nothing found, something found, could not look. */
const CLEAN = 0;
const LEAK = 1;
const FAILED = 2;
/** The hook, from its arguments to its exit code. `say` takes one line for people. */
async function runHook(args, env, say) {
    try {
        const task = parseArguments(args);
        if (task === 'help') {
            say(HELP.trimEnd());
            return CLEAN;
        }
        const { report, about } = await look(task, findPlace(process.cwd(), env));
        for (const line of hookLines(report, about))
            say(line);
        if (failing(report.leaks).length > 0)
            return LEAK;
        return report.incomplete.length > 0 ? FAILED : CLEAN;
    }
    catch (error) {
        say(`asc-key: ${explain(error)}`);
        return FAILED;
    }
}
async function look(task, place) {
    const git = await Git.find({ workspace: place.checkout });
    const store = await Store.open(git, place.checkout, (0,external_node_os_namespaceObject.tmpdir)());
    try {
        const head = await store.head();
        if (task === 'all') {
            const lists = await readLists(store, [head]);
            return { about: 'all', report: await scan({ store, scope: wholeOf(head), now: new Date(), lists }) };
        }
        const index = place.index ?? ownIndex(store.checkoutGitDir);
        const { scope, commit, isNew } = await scopeOfIndex(store, index, place.index === undefined);
        const lists = await readLists(store, [head, commit]);
        return { about: isNew ? 'staged' : 'tracked', report: await scan({ store, scope, now: new Date(), lists }) };
    }
    finally {
        await store.close();
    }
}
function wholeOf(head) {
    return { tree: head, range: { kind: 'all' }, base: undefined, described: [], warnings: [], incomplete: [] };
}
/** Lines that are staged count at once, beside those of HEAD: a pull request is judged by its base's list later on. */
async function readLists(store, commits) {
    const lists = [];
    for (const commit of commits) {
        const content = commit === undefined ? undefined : await read_readTreeFile(store, commit, allow_list_ALLOW_FILE);
        if (content !== undefined)
            lists.push(allow_list_parseAllowList(content.toString('utf8'), 'head'));
    }
    // The newest list is the one whose faults are told.
    const problems = lists.at(-1)?.problems ?? [];
    const ruling = { entries: lists.flatMap(({ entries }) => entries), problems };
    return { input: allow_list_NO_LINES, ruling, headOnly: allow_list_NO_LINES, warnings: [] };
}
/** A message of ours; anything else could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (error instanceof user_error_UserError)
        return error.message;
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    return `this is a fault of asc-key (${kind}), and nothing was checked. Report it in an issue of asc-key.`;
}

;// CONCATENATED MODULE: ./build/src/hook/index.js

/** Settled when the hook is done; without an await at its top, Node reads the bundle only once. */
const done = runHook(process.argv.slice(2), process.env, (line) => process.stderr.write(`${line}\n`)).then((code) => {
    process.exitCode = code;
});

module.exports = __webpack_exports__;
/******/ })()
;