/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

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

/***/ 5595:
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

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

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

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
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

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
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
} = __nccwpck_require__(5595);

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

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

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


/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ NO_LINES),
  BJ: () => (/* binding */ describeProblem),
  jR: () => (/* binding */ parseAllowList)
});

// EXTERNAL MODULE: ./build/src/leaks/allow/file-name.js
var file_name = __nccwpck_require__(1426);
// EXTERNAL MODULE: ./build/src/leaks/allow/glob.js
var glob = __nccwpck_require__(8);
// EXTERNAL MODULE: ./build/src/leaks/allow/glob-work.js
var glob_work = __nccwpck_require__(2236);
;// CONCATENATED MODULE: ./build/src/leaks/allow/pattern.js


/** Signs without a meaning in any glob; whatever has others is left to the pattern. */
const LITERAL = /^[\p{L}\p{N} ._/@%,:;=#&~'()|+^$-]*$/u;
/** @returns undefined for a pattern with too many stars or alternatives */
function pathPattern(text) {
    const path = text.replace(/^(?:\.?\/)+/, '');
    if (LITERAL.test(path) && path !== '') {
        if (!path.endsWith('/'))
            return { path, kind: 'file', fits: (other) => other === path };
        return { path, kind: 'folder', fits: (other) => other.length > path.length && other.startsWith(path) };
    }
    const pattern = path === '' ? '**' : path.endsWith('/') ? `${path}**/*` : path;
    if ((0,glob/* isTooMuch */.g)(pattern))
        return undefined;
    let compiled;
    return {
        path,
        kind: 'glob',
        work: (0,glob_work/* workOf */.LT)(pattern),
        fits: (other) => {
            compiled ??= (0,glob/* globMatcher */.f)(pattern, { braces: true }) ?? (() => false);
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


/** The problem as a sentence that names its line and quotes nothing of it. */
function describeProblem({ source, line, message }) {
    const place = { input: 'the input "allow"', base: `${file_name/* ALLOW_FILE */.r} of the base`, head: file_name/* ALLOW_FILE */.r }[source];
    return `Line ${line} of ${place} ${message}`;
}
const NO_LINES = { entries: [], problems: [] };
/**
 * Reads an allow list: a key's fingerprint or a path from the root a line, `#` at the start of a line for comments. Paths
 * may be globs (`*`, `**`, `?`, `[…]`, `{…}`), begin with `/`, and end in `/` for all that is in a folder; upper and lower
 * case differ. A line that cannot be meant so allows nothing and is a problem.
 */
function parseAllowList(content, source) {
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
        if (entries.length >= MOST_ENTRIES) {
            problems.push({ ...at, allowsNothing: true, message: TOO_MANY_ENTRIES });
            break;
        }
        if (read.fitsEverything)
            problems.push({ ...at, allowsNothing: false, message: EVERYTHING });
        entries.push({ ...at, text, ...read });
    }
    return { entries, problems: cut(problems) };
}
/** A longer list of faults helps nobody. */
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
const TOO_MANY_GLOBS = `is the ${MOST_GLOBS + 1}st with signs of a glob, and from there on such lines allow nothing. Name folders (ending in "/"), files or keys: of those there may be many thousands.`;
/** Each is kept while the scan runs, and a list may be of whoever sends a pull request. */
const MOST_ENTRIES = 50_000;
const TOO_MANY_ENTRIES = `is the ${MOST_ENTRIES + 1}st that allows something, and from there on no line counts. Name folders (ending in "/").`;
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
        ? 'has more than 3 stars in a name, 8 in all, or too many choices in braces, and allows nothing. Name the folder, or each file.'
        : ofPath(pattern);
}
function ofPath(pattern) {
    const { kind, path: name, fits, work } = pattern;
    const matches = ({ place }) => (place.kind === 'file' || place.kind === 'name') && fits(place.path.toString('utf8'));
    return { kind, name, matches, ...(work === undefined ? {} : { work }), fitsEverything: fitsEverything(pattern) };
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


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ALLOW_FILE)
/* harmony export */ });
/** The file at the root of the repository that names what is known and accepted. */
const ALLOW_FILE = '.asc-key-allow';


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   sV: () => (/* binding */ hasTooManyAlternatives),
/* harmony export */   wE: () => (/* binding */ GlobBudget)
/* harmony export */ });
/** Alternatives of braces, all combined; a pattern with more can take for ever on any name. */
const MOST_ALTERNATIVES = 1_000;
/** Signs that stand for themselves, after which a star needs not be tried. */
const PLAIN = /[\p{L}\p{N} ._@%:;=#&~'-]/u;
/**
 * How much work a glob may be on one path, in places at which its stars may end: each star is tried at each of the places
 * in the path where what follows it stands, and for each of them all later stars are tried again. Nearly always it is far
 * less, but whoever chooses the names can make it as much.
 *
 * @returns a number for each path
 */
function workOf(pattern) {
    const factor = alternatives(pattern);
    const followers = [...pattern.matchAll(/\*+/g)].map((stars) => ({
        sign: pattern.charAt(stars.index + stars[0].length),
        isDeep: stars[0].length > 1,
    }));
    return (path) => {
        let work = factor;
        for (const { sign, isDeep } of followers) {
            // A single star ends with its name.
            if (sign === '' || (sign === '/' && !isDeep))
                continue;
            work *= sign === '/' || PLAIN.test(sign) ? path.split(sign).length : path.length + 1;
        }
        return work + path.length;
    };
}
/** Whether the braces of a pattern combine to more than is ever tried. */
function hasTooManyAlternatives(pattern) {
    return alternatives(pattern) > MOST_ALTERNATIVES;
}
/** At most so many: with commas shared out evenly, the product is the largest. */
function alternatives(pattern) {
    const braces = pattern.split('{').length - 1;
    const commas = pattern.split(',').length - 1;
    return braces === 0 ? 1 : (commas / braces + 1) ** braces;
}
/** For one path, some hundredths of a second; for all together, some seconds. */
const MOST_AT_ONCE = 5_000_000;
const MOST_IN_ALL = 500_000_000;
/** What may be spent on trying globs on paths: the names are those of whoever sends a pull request. */
class GlobBudget {
    #left;
    constructor(work = MOST_IN_ALL) {
        this.#left = work;
    }
    /** @returns false where the work, which is asked for as long as something is left, is too much and not to be done */
    spend(work) {
        if (this.#left <= 0)
            return false;
        const wanted = work();
        if (wanted > MOST_AT_ONCE)
            return false;
        this.#left -= wanted;
        return this.#left > 0;
    }
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   g: () => (/* binding */ isTooMuch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);
/* harmony import */ var _glob_work_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2236);


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
 * @returns undefined for a pattern with too many stars or alternatives
 */
function globMatcher(pattern, options) {
    if (isTooMuch(pattern))
        return undefined;
    const fits = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern.replace(NO_WILDCARDS, '\\$&'), {
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
/** Whether a pattern has more stars or alternatives than `globMatcher` takes. */
function isTooMuch(pattern) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    if ((0,_glob_work_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTooManyAlternatives */ .sV)(pattern))
        return true;
    return stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME);
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   aF: () => (/* binding */ LimitReached),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
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
    /**
     * What all archives of one scan may unpack to, together, beyond so many times their sizes: a change of a few kilobytes
     * must not take minutes, in however many archives it comes.
     */
    excess: 1024 ** 3,
    explained: 32,
    /** Each of these bytes counts as so many once no work is left for what is in archives: it takes that much longer. */
    intricate: 32,
    /** Notes about the entries of one object. */
    notes: 20,
};
const MOST_EXCESS = LIMITS.excess / 1024 ** 2;
/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
class LimitReached extends Error {
    name = 'LimitReached';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const NO_LIMIT = { exceed: () => true };
/** So many bytes are asked for at once. */
const STEP = 1024 ** 2;
/** Counts what the archives of one object cost, however they are nested. */
class Budget {
    #size;
    #excess;
    /** Up to here nobody has to be asked. */
    #granted;
    #unpacked = 0;
    #entries = 0;
    /**
     * @param size bytes of the object itself
     * @param excess shared with the archives of other objects
     */
    constructor(size, excess = NO_LIMIT) {
        this.#size = Math.max(size, 1);
        this.#excess = excess;
        this.#granted = LIMITS.explained * this.#size;
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
        this.#exceed();
    }
    #exceed() {
        const missing = this.#unpacked - this.#granted;
        if (missing <= 0)
            return;
        const bytes = Math.max(STEP, missing);
        if (!this.#excess.exceed(bytes)) {
            throw new LimitReached('ratio', `beyond ${LIMITS.explained} times their sizes, all archives of this scan together unpack to more than ${MOST_EXCESS} MiB, or to more than ${MOST_EXCESS / LIMITS.intricate} MiB of what can be decoded in more ways than there is time for, which is the limit`);
        }
        this.#granted += bytes;
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


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ WorkPool)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1903);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3383);


/**
 * The places of a pool's memory: units that are left, units that were earned for content that will come once more, units
 * that content may earn, bytes that may be unpacked beyond what the sizes of archives explain, and units that are left for
 * small contents when there are no others.
 */
const LEFT = 0;
const OWED = 1;
const EXPLAINED = 2;
const EXCESS = 3;
const LEAST = 4;
const PLACES = 5;
/**
 * The units of work that detectors of several threads have in common. What there is too little work for does not depend,
 * then, on which thread came to it.
 */
class WorkPool {
    #units;
    /** @param shared of another pool's `shared`: its units are then those of both */
    constructor(shared) {
        this.#units = new BigInt64Array(shared ?? new SharedArrayBuffer(PLACES * BigInt64Array.BYTES_PER_ELEMENT));
        if (shared !== undefined)
            return;
        this.#units[LEFT] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.start);
        this.#units[EXPLAINED] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.explained);
        this.#units[EXCESS] = BigInt(_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.excess);
        this.#units[LEAST] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.leastOfAll);
    }
    /** To be sent to another thread. */
    get shared() {
        return this.#units.buffer;
    }
    get left() {
        return Number(Atomics.load(this.#units, LEFT));
    }
    /** Takes out so many units, or as many as there are. */
    take(most) {
        return -this.#change(LEFT, (left) => left - Math.min(left, most));
    }
    /** Takes out so many units of those for small contents, or as many as there are. */
    takeLeast(most) {
        return -this.#change(LEAST, (left) => left - Math.min(left, most));
    }
    /** Allows content to earn so many units more; those above `WORK.mostExplained` are lost. */
    explain(units) {
        this.#change(EXPLAINED, (left) => raised(left, units, _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.mostExplained));
    }
    /** Takes out so many units of those that content may earn, or as many as there are. */
    earn(most) {
        return -this.#change(EXPLAINED, (left) => left - Math.min(left, most));
    }
    /** Takes so many bytes from those that the archives of one scan may unpack to beyond `LIMITS.explained`, if there are. */
    exceed(bytes) {
        const count = this.left < _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.piece ? _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.intricate * bytes : bytes;
        return this.#change(EXCESS, (left) => (left < count ? left : left - count)) !== 0;
    }
    /** Puts units in; those above `WORK.reserve` may be earned once more. */
    put(units) {
        const rest = units - this.#change(LEFT, (left) => raised(left, units, _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.reserve));
        if (rest > 0)
            this.explain(rest);
    }
    /** Says that so many units will be earned once more, by content that was searched before. */
    owe(units) {
        this.#change(OWED, (owed) => owed + units);
    }
    /** @returns how many of the units that were earned are owed */
    repay(earned) {
        if (Atomics.load(this.#units, OWED) === 0n)
            return 0;
        return -this.#change(OWED, (owed) => owed - Math.min(owed, earned));
    }
    /** @returns by how much the number became greater */
    #change(place, next) {
        for (;;) {
            const before = Atomics.load(this.#units, place);
            const after = BigInt(next(Number(before)));
            if (Atomics.compareExchange(this.#units, place, before, after) === before)
                return Number(after - before);
        }
    }
}
/** A number of units with more of them, up to a limit. */
function raised(units, more, most) {
    return Math.max(units, Math.min(most, units + more));
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ WORK),
/* harmony export */   P: () => (/* binding */ unitsFor)
/* harmony export */ });
/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
const WORK = {
    /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
    perByte: 80,
    /** For each byte beyond so many of one content. What is long is no denser, and it has more to share among its parts. */
    perFurtherByte: 22,
    long: 128 * 1024,
    /**
     * What there is from the start, for a file that needs more than its share. Of the public repositories that were measured,
     * few have such files: test vectors, made of hundreds of keys. They stand among files that leave more than that.
     */
    start: 20_000_000,
    /** What may be left of earlier content, which was searched in less time than it could have taken. */
    reserve: 1_000_000_000,
    /** What there is for any content, however little is left, and from where, and for `plainByte`: so much for all of them together. */
    least: 300_000,
    leastOfAll: 300_000_000,
    /** What a detector takes from those of other threads at once, and may keep when it has searched a content. */
    piece: 2_000_000,
    /**
     * What all content may earn together, since few bytes are unpacked to many, by git and from archives: so much from the
     * start, and for each byte as it stands in the repository; what is not used is kept up to a limit. Public repositories
     * need up to 45 for each of these bytes, and 450 where bundles full of keywords are kept in hundreds of versions.
     */
    explained: 400_000_000,
    perStoredByte: 600,
    mostExplained: 2_000_000_000,
    /** For each byte when that is used up. */
    perCheapByte: 1,
    /** To look for places in any content, however little is left: enough for small files. */
    places: 50_000,
    /** For each byte near keywords, to look for keys as tools write them. */
    plainByte: 3,
    /** To know by its bytes whether something was read before as a key, to read it, and to derive the point of its number. */
    look: 800,
    reading: 2_000,
    proof: 15_000,
    /** So many keys may be read in each part of a content, however little is left. */
    proofs: 64,
    /** To look at one keyword, and at what stands around it; more at the name of a curve, for the numbers near it. */
    keyword: 80,
    name: 250,
    /** To decide whether a candidate has to be followed. */
    candidate: 30,
    /** To decode what is around a keyword, and see whether it is a public key; and one whose curve is spelled out. */
    decoding: 450,
    longDecoding: 3_000,
    /** To decode a byte, and to see whether it is worth a layer; and to begin with that, however few there are. */
    decodedByte: 1,
    decoded: 120,
    /** To inflate a few bytes; and to open an archive that stands in text. */
    inflation: 10_000,
    archive: 60_000,
    /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
    layer: 2_500,
    layerByte: 6,
    /** To try one decoder on a window; and for each byte that it writes, and each stretch of them. */
    decoder: 100,
    writtenByte: 1,
    stretch: 20,
};
/** The units that so many bytes of one content earn. */
function unitsFor(bytes) {
    const further = Math.max(0, bytes - WORK.long);
    return WORK.perByte * (bytes - further) + WORK.perFurtherByte * further;
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   mg: () => (/* binding */ isSpecial),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** What a path leads to, links followed; undefined when there is nothing, or it cannot be looked at. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFolder(path) {
    return statusOf(path)?.isDirectory() === true;
}
function isFile(path) {
    return statusOf(path)?.isFile() === true;
}
/** Whether there is something that is neither file nor folder, such as a pipe: whoever opens it may wait for ever. */
function isSpecial(path) {
    const status = statusOf(path);
    return status !== undefined && !status.isFile() && !status.isDirectory();
}
/** The text of a regular file of at most 1 MiB, or undefined. */
function readSmall(path) {
    try {
        const status = statusOf(path);
        return status?.isFile() === true && status.size <= 1 << 20 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/** The names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  X: () => (/* binding */ GitFailure)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __nccwpck_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/git/paths.js
var paths = __nccwpck_require__(3533);
;// CONCATENATED MODULE: ./build/src/leaks/git/environment.js


/**
 * The environment of every git that we start, made by allow list: nothing of the job's `INPUT_*`, `ACTIONS_*` or
 * `GIT_*` gets through. What is read here was written by others, so git is set to ask nobody, fetch nothing by itself,
 * read no configuration but the repository's own, and see objects as they are, without replace refs.
 */
function readingEnvironment(source, avoid) {
    return {
        ...picked(source, NEEDED_BY_PROGRAMS),
        PATH: cleanPath(source.PATH ?? source.Path, avoid).join(external_node_path_.delimiter),
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
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !avoid.some((place) => (0,paths/* isInside */.F)(folder, place)));
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

;// CONCATENATED MODULE: ./build/src/leaks/git/processes.js
/** Between SIGTERM at the time limit, and SIGKILL. */
const GRACE_MS = 5_000;
/** Gives a process its input, and waits until it has ended, or is ended at the time limit. */
function outcomeOf(child, input, timeoutMs) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        // git ends its own children on SIGTERM, and on SIGKILL it cannot.
        const soft = setTimeout(() => child.kill('SIGTERM'), timeoutMs);
        const hard = setTimeout(() => {
            endGroup(child);
            // A grandchild may hold the pipes open, and must not hold us up.
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, timeoutMs + GRACE_MS);
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
            resolve({ stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), code: code ?? -1 });
        });
        // A git that ends before it has read all of its input says so by its exit code.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** Ends a process and what it started; SIGKILL alone would leave a fetch's transport waiting for its server. */
function endGroup(child) {
    if (child.pid === undefined || process.platform === 'win32') {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // All of them have ended since.
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __nccwpck_require__(9266);
;// CONCATENATED MODULE: ./build/src/leaks/git/program.js






/** The absolute path of git, from the folders of a PATH that are not to be avoided; links count by where they lead. */
function findGit(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return cleanPath(searchPath, avoid)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((path) => isProgram(path) && !avoid.some((place) => (0,paths/* isInside */.F)(path, place)));
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** A folder that is no checkout, since Windows starts programs from the working folder first. */
function workingFolder(avoid) {
    const outside = [process.env.RUNNER_TEMP, (0,external_node_os_.tmpdir)()].find((folder) => folder !== undefined && (0,files/* isFolder */.lQ)(folder) && !avoid.some((place) => (0,paths/* isInside */.F)(folder, place)));
    return outside ?? (0,external_node_path_.parse)((0,external_node_os_.tmpdir)()).root;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/git.js







/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31];
const DEFAULT_TIMEOUT_MS = 600_000;
/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = [
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'],
    // A fetch asks the repositories of alternates for their refs, by a git that reads their configuration: the checkout's.
    ...['-c', 'core.alternateRefsCommand=exit 0 #'],
];
/** What asks other machines, and so may take any time. */
const ASKING = new Set(['fetch', 'ls-remote']);
/** A git command that failed. Its message names the command alone, since what git says quotes names of others. */
class GitFailure extends user_error/* UserError */.y {
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
    #running = new Set();
    /** What may still be started. */
    #mayStart = 'all';
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
        const git = Git.locate(options);
        await git.checkVersion();
        return git;
    }
    /**
     * As `find`, but whether it is new enough is for `checkVersion` to say.
     * @throws {UserError} when there is none.
     */
    static locate(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = (0,paths/* real */.x)(workspace) === (0,external_node_path_.parse)((0,paths/* real */.x)(workspace)).root ? [] : [workspace];
        const path = findGit(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new user_error/* UserError */.y('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
        }
        return new Git(path, avoid);
    }
    /**
     * Runs git to its end and collects what it writes.
     * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
     */
    async run(args, options = {}) {
        const { input = '', timeoutMs = DEFAULT_TIMEOUT_MS, allowedCodes = [0] } = options;
        const child = this.spawn(args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
        const outcome = await outcomeOf(child, input, timeoutMs);
        if (!allowedCodes.includes(outcome.code))
            throw new GitFailure(args[0] ?? '', outcome.code, outcome.stderr);
        return outcome;
    }
    /** Starts git; `stdio` is as for `child_process.spawn`, pipes by default. */
    spawn(args, options = {}) {
        const env = {
            ...this.#environment,
            ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
            ...options.env,
        };
        const command = args.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '';
        if (this.#mayStart === 'none' || (this.#mayStart === 'local' && ASKING.has(command))) {
            throw new GitFailure(command, -1, '');
        }
        const child = (0,external_node_child_process_.spawn)(this.path, [...NEUTRAL, ...args], {
            cwd: this.#folder,
            env,
            stdio: options.stdio ?? ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            // A process group of its own, so that what git starts can be ended with it.
            detached: process.platform !== 'win32',
        });
        this.#running.add(child);
        child.once('exit', () => this.#running.delete(child));
        return child;
    }
    /** Ends every git that runs, with all that it started. From now on no other machine is asked. */
    interrupt() {
        if (this.#mayStart === 'all')
            this.#mayStart = 'local';
        for (const child of this.#running)
            endGroup(child);
    }
    /** Ends every git that runs; none can be started any more. */
    stop() {
        this.#mayStart = 'none';
        this.interrupt();
    }
    /** @throws {UserError} when it is older than 2.31. */
    async checkVersion() {
        const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
        const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return;
        throw new user_error/* UserError */.y(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ hasPromisorPack),
/* harmony export */   cV: () => (/* binding */ areSmall),
/* harmony export */   hd: () => (/* binding */ objectFolders),
/* harmony export */   nt: () => (/* binding */ formatAlternates)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3533);




/** As deep as git follows alternates of alternates. */
const DEEPEST = 5;
/** The folders in which a repository keeps its objects: its own, and those named in `objects/info/alternates`. */
function objectFolders(commonDir) {
    const paths = new Set();
    let lost = 0;
    const visit = (folder, depth) => {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder)) {
            lost += 1;
            return;
        }
        if (depth > DEEPEST || paths.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder)))
            return;
        paths.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder));
        for (const alternate of parseAlternates((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info/alternates')) ?? '')) {
            visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder), alternate), depth + 1);
        }
    };
    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'), 0);
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
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack');
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(packs) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/** One thread reads such packs at first: to start another one takes about as long as to read most of them. */
const LITTLE = 16 * 1024 ** 2;
/** Whether the packs of all folders together are so small that one thread may as well read them. */
function areSmall(folders) {
    let bytes = 0;
    for (const folder of folders) {
        const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack');
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(packs))
            continue;
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs))
            if (name.endsWith('.pack'))
                bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, name), { throwIfNoEntry: false })?.size ?? 0;
        if (bytes > LITTLE)
            return false;
    }
    return true;
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


/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sX: () => (/* binding */ exitOf),
  s8: () => (/* binding */ outputChunks),
  jE: () => (/* binding */ outputLines),
  jH: () => (/* binding */ outputOf)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 3 modules
var git = __nccwpck_require__(2493);
;// CONCATENATED MODULE: ./build/src/leaks/git/output.js


/** The exit code and the beginning of what a git writes to its error output, once it has ended. */
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
    // The fault surfaces to whoever awaits it; nobody may be waiting any more.
    ended.catch(() => { });
    return ended;
}
/** The standard output of a git that was started with a pipe for it. */
function outputOf(child) {
    if (child.stdout === null)
        throw new Error('git was started without a pipe');
    return child.stdout;
}
/**
 * What a git command writes, as it comes: nothing is held back. Whoever stops before the end ends git.
 * @param input what git reads
 * @param onErrors called with the beginning of git's error output where git ended with 0
 * @throws {GitFailure} when git ends with anything but 0
 */
async function* outputChunks(store, args, input, onErrors = () => { }) {
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // A git that ends before it has read its input says so by its exit code.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
    const ended = exitOf(child);
    try {
        for await (const chunk of outputOf(child))
            yield chunk;
        const { code, stderr } = await ended;
        if (code !== 0)
            throw new git/* GitFailure */.X(args[0] ?? '', code, stderr);
        onErrors(stderr);
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}
/** As `outputChunks`, in whole lines of latin1, many at a time. */
async function* outputLines(store, args, input) {
    let rest = '';
    for await (const chunk of outputChunks(store, args, input)) {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        yield lines;
    }
    if (rest !== '')
        yield [rest];
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Whether a path is a folder or lies in it, with links followed as far as the paths exist. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path));
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The path with its links followed as far as it exists. */
function real(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ holdOldGeneration),
  k: () => (/* binding */ holdYoungGeneration)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./build/src/leaks/heaps.js

/**
 * Keeps V8 from giving more room to what was made lately. Left alone it takes up to 128 MB for that on a machine with much
 * memory, where thousands of places are put together: more than all that is kept. To be called when the threads have read
 * all, since it goes for them, too, and they do need what they take.
 */
function holdYoungGeneration() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}
/**
 * Has V8 collect what is older when it has come to this much more than was kept, in percent. Left alone it waits for up to
 * four times as much, in each thread: 40 MB more in a repository full of keys, and no less time.
 */
const GROWTH = 60;
/** It goes for all threads. */
function holdOldGeneration() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)(`--heap-growing-percent=${GROWTH}`);
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Uf: () => (/* binding */ BatchParser),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   sH: () => (/* binding */ OVERLAP)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9926);

/** Objects up to this size are handed over in one piece. */
const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const CAPACITY = 256 * 1024;
const BLANK = 0x20;
const NEWLINE = 0x0a;
/** By their second letters, in which they differ. */
const TYPES = Array.from({ length: 256 }, (_, letter) => ['blob', 'tree', 'commit', 'tag'].find((type) => type.charCodeAt(1) === letter));
const SHORTEST_TYPE = 3;
const MISSING = 'missing\n';
/** Git writes loose objects without looking whether they are as long as they say. */
function oddOutput(what) {
    return new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The output of git ${what}: an object of the repository is longer or shorter than it says, or was changed while it was read. "git fsck" names such objects; a new clone has none.`);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`. Where git was not asked how many bytes an object takes, it counts as not compressed.
 */
class BatchParser {
    buffer;
    stored = 0;
    /** Where the digits of the id stand. */
    #idAt = 0;
    #idLength;
    #visitor;
    /** For as long as it suffices; for the others there is one that grows. */
    #small;
    #large;
    #start = 0;
    #end = 0;
    /** Bytes needed from `#start` on before there is anything to do. */
    #needed = 1;
    /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
    #left = 0;
    #repeated = 0;
    #inWindows = false;
    #number = 0;
    /**
     * @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256
     * @param small the buffer for all but large objects; of 256 KiB or more
     */
    constructor(visitor, idLength, small = Buffer.allocUnsafeSlow(CAPACITY)) {
        this.#visitor = visitor;
        this.#small = small;
        this.buffer = small;
        this.#idLength = idLength;
    }
    get id() {
        return this.buffer.toString('latin1', this.#idAt, this.#idAt + this.#idLength);
    }
    /** Where the next bytes go: the place in `buffer`, and how many fit there. */
    room() {
        if (this.#start === this.#end && !this.#inWindows) {
            this.buffer = this.#small;
            this.#start = 0;
            this.#end = 0;
        }
        if (this.#limit - this.#end < ROOM || this.#start + this.#needed > this.#limit)
            this.#makeRoom();
        return { offset: this.#end, length: this.#limit - this.#end };
    }
    /** How much of the buffer is used: no more than is needed. */
    get #limit() {
        return Math.min(this.buffer.length, Math.max(CAPACITY, this.#needed + ROOM));
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
    /** @throws {UserError} when the output stopped in the middle of an object */
    finish() {
        if (this.#start !== this.#end || this.#inWindows)
            throw oddOutput('ended inside of an object');
    }
    /** @returns false when more bytes are needed */
    #step() {
        if (this.#inWindows)
            return this.#stepWindow();
        const { buffer } = this;
        const end = this.#end;
        let at = this.#start + this.#idLength + 1;
        if (at + SHORTEST_TYPE >= end)
            return this.#need(at + SHORTEST_TYPE + 1 - this.#start);
        this.#idAt = this.#start;
        // "missing" is none, and longer than any.
        const type = TYPES[buffer[at + 1]];
        if (type === undefined)
            return this.#missing(at);
        at += type.length;
        if (at >= end)
            return this.#need(at + 1 - this.#start);
        if (buffer[at] !== BLANK)
            throw oddOutput('has a form that is not known');
        at = this.#readNumber(at + 1);
        const size = this.#number;
        if (at < end && buffer[at] === BLANK)
            at = this.#readNumber(at + 1);
        this.stored = this.#number;
        at += 1;
        if (at > end)
            return this.#need(at - this.#start + 1);
        if (size > WHOLE) {
            this.#visitor.begin(this, type, size);
            this.#start = at;
            this.#left = size;
            this.#repeated = 0;
            this.#inWindows = true;
            return this.#need(1);
        }
        // The object, and the newline that git puts after it.
        const next = at + size + 1;
        if (next > end)
            return this.#need(next - this.#start);
        this.#visitor.whole(this, type, at, at + size);
        this.#start = next;
        return this.#continue();
    }
    /** Reads digits into `#number`. @returns where they end */
    #readNumber(from) {
        const { buffer } = this;
        let number = 0;
        let at = from;
        for (; at < this.#end && buffer[at] !== NEWLINE && buffer[at] !== BLANK; at++)
            number = number * 10 + ((buffer[at] ?? 0) - 0x30);
        this.#number = number;
        return at;
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
        const end = at + MISSING.length;
        if (end > this.#end)
            return this.#need(end - this.#start);
        const word = this.buffer.toString('latin1', at, end);
        if (word !== MISSING)
            throw oddOutput('has a form that is not known');
        this.#visitor.missing(this.id);
        this.#start = end;
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
        const capacity = Math.max(this.#needed, this.#end - this.#start) + ROOM;
        let target = this.#small;
        if (capacity > target.length) {
            if (this.#large === undefined || capacity > this.#large.length)
                this.#large = Buffer.allocUnsafeSlow(capacity);
            target = this.#large;
        }
        this.buffer.copy(target, 0, this.#start, this.#end);
        this.buffer = target;
        this.#end -= this.#start;
        this.#start = 0;
    }
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ READ),
/* harmony export */   a: () => (/* binding */ MOST_STARTS)
/* harmony export */ });
/** What git writes before each object: as by itself, and how many bytes it takes in the repository. */
const WITH_STORED = '%(objectname) %(objecttype) %(objectsize) %(objectsize:disk)';
/**
 * Reads objects whose ids it is given, one a line. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', `--batch=${WITH_STORED}`, '--buffer'];
/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;


/***/ }),

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ eachReadable),
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _id_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7146);
/* harmony import */ var _resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3905);


/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await (0,_resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readOn */ .C)(store, (0,_id_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .asLines */ .I)(ids), new Collector(take), store.idLength);
}
/** Puts objects together that come in windows. Contents of large files are left out, and so is what is beyond the limit. */
class Collector {
    #take;
    #large;
    constructor(take) {
        this.#take = take;
    }
    missing() { }
    whole(...[{ buffer, id }, type, from, to]) {
        this.#take(id, type, buffer.subarray(from, to));
    }
    begin(...[{ id }, type, size]) {
        this.#large = size <= LARGEST && type !== 'blob' ? { id, type, parts: [] } : undefined;
    }
    window(...[buffer, , fresh, to, last]) {
        this.#large?.parts.push(Buffer.from(buffer.subarray(fresh, to)));
        if (last && this.#large !== undefined) {
            this.#take(this.#large.id, this.#large.type, Buffer.concat(this.#large.parts));
            this.#large = undefined;
        }
    }
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCommitHeader),
/* harmony export */   i: () => (/* binding */ tagTarget)
/* harmony export */ });
/** Reads the header of a commit object. */
function readCommitHeader(content) {
    const header = headerOf(content);
    return { tree: named(header, 'tree')[0] ?? '', parents: named(header, 'parent') };
}
/** The id of the object that an annotated tag points at; undefined where a damaged tag names none. */
function tagTarget(content) {
    const [, id, type] = /^object ([0-9a-f]+)\ntype ([a-z]+)$/m.exec(headerOf(content)) ?? [];
    return id === undefined || type === undefined ? undefined : { id, type };
}
/** All up to the first empty line: what stands after it is text that people wrote. */
function headerOf(content) {
    const end = content.indexOf('\n\n');
    return content.toString('latin1', 0, end < 0 ? content.length : end);
}
function named(header, word) {
    return [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counted)
/* harmony export */ });
/** Hands everything on, and counts the objects that git answered for: those that came whole, and those that are missing. */
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


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   w: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5986);
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3645);



/**
 * What stands at some paths of a commit's tree, by these paths, which are in latin1; undefined where the commit cannot be
 * read. Only the folders on the way are read.
 */
async function entriesAt(store, commit, paths) {
    const tree = await treeOf(store, commit);
    if (tree === undefined)
        return undefined;
    const found = new Map();
    let open = [...new Set(paths)].map((path) => ({ path, tree, at: 0 }));
    while (open.length > 0)
        open = await oneStep((0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store), open, found, tree.length / 2);
    return found;
}
/** The trees of commits that were asked for: all parts of a scan begin at the same few commits. */
const trees = new WeakMap();
/** The tree that a commit names; undefined where the commit cannot be read. */
async function treeOf(store, commit) {
    const known = trees.get(store) ?? new Map();
    trees.set(store, known);
    const reading = known.get(commit) ?? readTreeOf(store, commit);
    known.set(commit, reading);
    const tree = await reading;
    // It may be fetched yet.
    if (tree === undefined)
        known.delete(commit);
    return tree;
}
async function readTreeOf(store, commit) {
    let tree;
    await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store).read([commit], (_, type, content) => {
        if (type === 'commit')
            tree = (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommitHeader */ .X)(content).tree;
    });
    return tree || undefined;
}
/** Goes into the next folder of each path. @returns the ways that go on */
async function oneStep(pipe, open, found, idBytes) {
    const next = [];
    const byTree = new Map();
    for (const way of open) {
        const names = byTree.get(way.tree) ?? new Map();
        byTree.set(way.tree, names);
        const name = nameIn(way);
        names.set(name, [...(names.get(name) ?? []), way]);
    }
    await pipe.readTrees([...byTree.keys()], (id, content) => {
        const names = byTree.get(id);
        (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEntry */ .sJ)(content, idBytes, (entry) => {
            for (const way of names?.get(entry.name()) ?? []) {
                const { isFile, isFolder } = entry;
                const objectId = entry.objectId();
                const at = way.at + nameIn(way).length;
                if (at === way.path.length)
                    found.set(way.path, { objectId, isFile, isFolder });
                else if (isFolder)
                    next.push({ path: way.path, tree: objectId, at: at + 1 });
            }
        });
    });
    return next;
}
function nameIn({ path, at }) {
    const end = path.indexOf('/', at);
    return end < 0 ? path.slice(at) : path.slice(at, end);
}


/***/ }),

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ asLines)
/* harmony export */ });
/** Ids, one a line. */
function asLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pipeOf)
/* harmony export */ });
/* unused harmony export ObjectPipe */
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1981);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5136);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7790);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4715);




/** So many objects are worth a git of their own, which writes them in large pieces and ends. */
const MANY = 500;
const pipes = new WeakMap();
/** The pipe of a store: it is closed with it. */
function pipeOf(store) {
    const known = pipes.get(store);
    if (known !== undefined)
        return known;
    const pipe = new ObjectPipe(store);
    pipes.set(store, pipe);
    store.onClose(() => pipe.close());
    return pipe;
}
/**
 * Reads objects through one git that is asked again and again, since what is to be read next stands in what was read before,
 * and a git takes longer to start than to read a tree.
 */
class ObjectPipe {
    #store;
    #idLength;
    #git;
    #starts = 0;
    /** Settled when all that was asked for until now is read: git answers one after the other. */
    #last = Promise.resolve();
    constructor(store) {
        this.#store = store;
        this.#idLength = store.idLength;
    }
    /**
     * Calls `take` with each of the objects that can be read, in their order; the content is valid during the call only. What is
     * missing or damaged is left out, and so are files of more than 8 MiB.
     */
    async read(ids, take) {
        if (ids.length >= MANY)
            return (0,_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .eachReadable */ .Y)(this.#store, ids, take);
        const reading = this.#last.then(() => this.#read(ids, new _collector_js__WEBPACK_IMPORTED_MODULE_2__/* .Collector */ .g(take)));
        this.#last = reading.catch(() => { });
        return reading;
    }
    /** As `read`, of trees alone. */
    readTrees(ids, take) {
        return this.read(ids, (id, type, content) => {
            if (type === 'tree')
                take(id, content);
        });
    }
    close() {
        this.#git?.kill('SIGKILL');
        this.#git = undefined;
    }
    async #read(ids, collector) {
        for (let at = 0; at < ids.length && this.#starts < _cat_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_STARTS */ .a;) {
            const asked = ids.slice(at);
            const counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(collector);
            await this.#ask(asked, counted);
            // After the one that ended git.
            at += counted.answers < asked.length ? counted.answers + 1 : asked.length;
        }
    }
    /** Fulfilled when git answered for all ids, or ended. */
    async #ask(ids, counted) {
        const git = this.#git ?? this.#start();
        const parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, this.#idLength);
        await new Promise((resolve, reject) => {
            const settle = (finish) => {
                git.stdout?.off('data', onData);
                git.off('close', onClose);
                git.off('error', onError);
                finish();
            };
            const onData = (chunk) => {
                try {
                    parser.take(chunk);
                    if (counted.answers >= ids.length)
                        settle(resolve);
                }
                catch (error) {
                    settle(() => reject(error));
                }
            };
            const onClose = () => {
                this.#git = undefined;
                settle(resolve);
            };
            const onError = (error) => settle(() => reject(error));
            git.stdout?.on('data', onData);
            git.on('close', onClose);
            git.on('error', onError);
            git.stdin?.write(`${ids.join('\n')}\n`);
        });
    }
    #start() {
        this.#starts += 1;
        const git = this.#store.git.spawn(['cat-file', '--batch'], {
            gitDir: this.#store.gitDir,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        // That it ended is seen by what it did not answer for.
        git.stdin?.on('error', () => { });
        this.#git = git;
        return git;
    }
}


/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LONGEST_HEADER),
/* harmony export */   H2: () => (/* binding */ OFFSET_DELTA),
/* harmony export */   M4: () => (/* binding */ readEntryHeader),
/* harmony export */   PB: () => (/* binding */ ID_DELTA),
/* harmony export */   QE: () => (/* binding */ TYPES)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7322);

/** The kinds of entries in a pack: https://git-scm.com/docs/gitformat-pack, "Object types". */
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** By the number of a kind: what the objects are that stand in a pack as they are. */
const TYPES = [undefined, 'commit', 'tree', 'blob', 'tag'];
/** No header of an entry is longer: kind and size in ten bytes, and a base in ten, or by its id. */
const LONGEST_HEADER = 10 + 32;
/**
 * Reads the header of the entry at a place in `bytes` into `header`, which is used over and over.
 * @throws {PackProblem} where none stands there
 */
function readEntryHeader(bytes, at, header) {
    let byte = bytes[at];
    let next = at + 1;
    let size = byte & 15;
    header.kind = (byte >> 4) & 7;
    for (let scale = 16; byte > 127; scale *= 128) {
        byte = bytes[next++];
        size += (byte & 127) * scale;
    }
    header.size = size;
    if (header.kind === OFFSET_DELTA) {
        byte = bytes[next++];
        let distance = byte & 127;
        while (byte > 127) {
            byte = bytes[next++];
            distance = (distance + 1) * 128 + (byte & 127);
        }
        header.distance = distance;
    }
    header.end = next;
    const isKnown = TYPES[header.kind] !== undefined || header.kind === OFFSET_DELTA || header.kind === ID_DELTA;
    if (!isKnown || !Number.isSafeInteger(size) || next - at > LONGEST_HEADER)
        throw new _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PackProblem */ .lN('An entry of a pack has a header of no known form');
}


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ familiesOf),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7107);

/** No object: the end of a list of children. */
const NONE = -1;
/**
 * Arranges objects by the bases of their deltas. Of the children of one object the one with the largest family comes
 * last: whoever walks down from a root, and lets go of each object when its last child is built, then holds no more
 * objects at once than the logarithm of all sizes together. Large families are read first, so that no thread has one
 * left when the others have ended; the others in the order in which they stand.
 *
 * @param bases by the number of an object: that of its base, or `NONE`
 * @param sizes by the number of an object: bytes that it takes in the pack, more than 0; what is made from it is added
 * @param arrayOf makes an array of so many numbers, for what is to be shared among threads
 */
function familiesOf(bases, sizes, arrayOf) {
    const count = bases.length;
    const firstChild = arrayOf(count).fill(NONE);
    const nextChild = arrayOf(count).fill(NONE);
    let rootCount = 0;
    for (let i = count - 1; i >= 0; i--) {
        const base = bases[i];
        if (base === NONE)
            rootCount++;
        else {
            nextChild[i] = firstChild[base];
            firstChild[base] = i;
        }
    }
    const roots = arrayOf(rootCount);
    const order = inOrder(bases, firstChild, nextChild, roots);
    const families = sizes;
    for (let at = order.length - 1; at >= 0; at--) {
        const object = order[at];
        largestLast(object, firstChild, nextChild, families);
        const base = bases[object];
        if (base !== NONE)
            families[base] = families[base] + families[object];
    }
    const isLarge = (root) => families[root] >= LARGE;
    const bySize = (a, b) => families[b] - families[a] || a - b;
    const large = roots.filter(isLarge).sort(bySize);
    roots.set([...large, ...roots.filter((root) => !isLarge(root))]);
    const list = batchesOf(roots, families);
    const batches = arrayOf(list.length);
    batches.set(list);
    const reached = order.length;
    (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(order);
    return { firstChild, nextChild, roots, batches, reached };
}
/** In bytes of a pack: a family from this size on is read before all smaller ones, … */
const LARGE = 1024 ** 2;
/** … and families that stand together are taken together up to this size. */
const BATCH = 128 * 1024;
function batchesOf(roots, families) {
    const batches = [0];
    let bytes = 0;
    for (const [at, root] of roots.entries()) {
        bytes += families[root];
        if (bytes < BATCH && at < roots.length - 1)
            continue;
        batches.push(at + 1);
        bytes = 0;
    }
    return batches;
}
/** All objects that roots lead to, each after its base; the roots are written to `roots`. */
function inOrder(bases, firstChild, nextChild, roots) {
    const order = new Int32Array(bases.length);
    let end = 0;
    for (let i = 0; i < bases.length; i++) {
        if (bases[i] !== NONE)
            continue;
        roots[end] = i;
        order[end++] = i;
    }
    for (let at = 0; at < end; at++) {
        for (let child = firstChild[order[at]]; child !== NONE; child = nextChild[child])
            order[end++] = child;
    }
    return order.subarray(0, end);
}
/** Moves the child with the largest family to the end of the list. */
function largestLast(object, firstChild, nextChild, families) {
    let largest = NONE;
    let beforeLargest = NONE;
    let last = NONE;
    for (let child = firstChild[object]; child !== NONE; child = nextChild[child]) {
        if (largest === NONE || families[child] >= families[largest]) {
            largest = child;
            beforeLargest = last;
        }
        last = child;
    }
    if (largest === last)
        return;
    const after = nextChild[largest];
    if (beforeLargest === NONE)
        firstChild[object] = after;
    else
        nextChild[beforeLargest] = after;
    nextChild[last] = largest;
    nextChild[largest] = NONE;
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ readPackIndex),
/* harmony export */   lN: () => (/* binding */ PackProblem),
/* harmony export */   z6: () => (/* binding */ isPackProblem)
/* harmony export */ });
/** Thrown where a pack is not as git writes it, or too large for this reader: git itself is asked then. */
class PackProblem extends Error {
}
/** Whether reading a pack failed since it is unusual or damaged, or since the system could not read its file. */
function isPackProblem(error) {
    return error instanceof PackProblem || typeof error?.syscall === 'string';
}
const MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_AT = 8;
const FANOUT = 256;
/** An offset with this bit is the number of one in eight bytes, for packs of more than 2 GiB. */
const IS_LARGE = 0x80000000;
/**
 * Reads the index of a pack.
 *
 * @param idBytes bytes of an object's id: 20, or 32 where the hash is SHA-256
 * @throws {PackProblem} where it is of another version, or damaged as far as its form shows
 */
function readPackIndex(index, idBytes) {
    const tables = FANOUT_AT + 4 * FANOUT;
    if (index.length < tables + 2 * idBytes || index.readUInt32BE(0) !== MAGIC || index.readUInt32BE(4) !== VERSION)
        throw new PackProblem('The index of a pack is of another version');
    let count = 0;
    for (let at = FANOUT_AT; at < tables; at += 4) {
        const next = index.readUInt32BE(at);
        if (next < count)
            throw new PackProblem('The index of a pack is not in order');
        count = next;
    }
    const offsetsAt = tables + count * (idBytes + 4);
    const largeAt = offsetsAt + 4 * count;
    const largeCount = (index.length - largeAt - 2 * idBytes) / 8;
    if (largeCount < 0 || !Number.isInteger(largeCount))
        throw new PackProblem('The index of a pack has another length');
    const offsets = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const offset = index.readUInt32BE(offsetsAt + 4 * i);
        if (offset < IS_LARGE)
            offsets[i] = offset;
        else if (offset - IS_LARGE < largeCount)
            offsets[i] = Number(index.readBigUInt64BE(largeAt + 8 * (offset - IS_LARGE)));
        else
            throw new PackProblem('The index of a pack names an offset that it does not have');
    }
    return {
        count,
        ids: index.subarray(tables, tables + count * idBytes),
        offsets,
        packChecksum: index.subarray(index.length - 2 * idBytes, index.length - idBytes),
    };
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ missingBelow),
/* harmony export */   Vs: () => (/* binding */ isWholeId),
/* harmony export */   oy: () => (/* binding */ missingOf)
/* harmony export */ });
/* unused harmony export walk */
/** Whether a text is an id of the repository's kind. To git any other one is a name, which a ref may have. */
function isWholeId(store, text) {
    return text.length === store.idLength && /^[0-9a-f]+$/.test(text);
}
/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
async function missingOf(store, ids, gitDir = store.gitDir) {
    const isStore = gitDir === store.gitDir;
    const missing = new Set(ids.filter((id) => !isWholeId(store, id)));
    const asked = ids.filter((id) => !missing.has(id) && !(isStore && store.present.has(id)));
    if (asked.length === 0)
        return [...missing];
    const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
        gitDir,
        input: `${asked.join('\n')}\n`,
    });
    for (const line of linesOf(stdout))
        if (line.endsWith(' missing'))
            missing.add(line.slice(0, -' missing'.length));
    if (isStore)
        for (const id of asked)
            if (!missing.has(id))
                store.present.add(id);
    return [...missing];
}
/** Of a very large repository, on a machine that is busy with reading it. */
const WALK_TIMEOUT_MS = 3_600_000;
/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there.
 * @throws {GitFailure} when a commit is missing, or something is damaged.
 */
async function missingBelow(store, revisions) {
    const { stdout } = await store.run(['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'], {
        input: `${revisions.join('\n')}\n`,
        timeoutMs: WALK_TIMEOUT_MS,
    });
    return linesOf(stdout)
        .filter((line) => line.startsWith('?'))
        .map((line) => line.slice(1).replace(/ .*/, ''));
}
/** The commits of a range, and the commits just outside of it. */
async function walk(store, include, exclude) {
    const args = ['rev-list', '--boundary', '--format=%m %H %T %P', '--stdin'];
    const { stdout } = await store.run(args, { input: [...include, ...exclude.map((id) => `^${id}`), ''].join('\n') });
    return linesOf(stdout)
        .filter((line) => !line.startsWith('commit '))
        .map((line) => {
        const [mark, id = '', tree = '', ...parents] = line.split(' ');
        return { id, tree, parents: parents.filter(Boolean), boundary: mark === '-' };
    });
}
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   rc: () => (/* binding */ eachObject)
/* harmony export */ });
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1981);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7790);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5986);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3104);




/** Larger objects are not read a second time, only to say more about a finding in them. */
const LARGEST = _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef;
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
    const wanted = (await describe(store, ids)).filter((object) => object.type === type && object.size <= LARGEST);
    for (const batch of batches(wanted)) {
        const input = `${batch.map(({ id }) => id).join('\n')}\n`;
        const { stdout } = await store.run(['cat-file', '--batch'], { input });
        yield* contentsIn(stdout, store.idLength);
    }
}
/** The headers of commits by their ids; what is no commit, or not there, is left out. */
async function readCommits(store, ids) {
    const headers = new Map();
    const asked = ids.filter((id) => (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeId */ .Vs)(store, id));
    if (asked.length === 0)
        return headers;
    const { stdout } = await store.run(['cat-file', '--batch'], { input: `${asked.join('\n')}\n` });
    readOutput(stdout, store.idLength, (id, type, content) => {
        if (type === 'commit')
            headers.set(id, (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommitHeader */ .X)(content));
    });
    return headers;
}
/** All objects that git wrote, each in bytes of its own. */
function contentsIn(output, idLength) {
    const contents = [];
    readOutput(output, idLength, (id, _type, content) => contents.push([id, Buffer.from(content)]));
    return contents;
}
function readOutput(output, idLength, take) {
    const parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g(take), idLength);
    parser.take(output);
    parser.finish();
}
/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
async function describe(store, revisions) {
    if (revisions.length === 0)
        return [];
    const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        input: `${revisions.join('\n')}\n`,
        // git ends at a revision whose object is damaged; it says nothing of what comes after it then.
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


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn),
/* harmony export */   E: () => (/* binding */ readOnInto)
/* harmony export */ });
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3284);
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1981);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5136);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4715);




/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on after it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the sink
 */
async function readOnInto(store, ids, sink, idLength) {
    const width = idLength + 1;
    let at = 0;
    for (let starts = 0; at < ids.length; starts += 1) {
        if (starts < _cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_STARTS */ .a)
            at += width * (await readUntilEnd(store, ids.subarray(at), sink));
        if (at >= ids.length)
            return;
        sink.missing(ids.toString('latin1', at, at + idLength));
        at += width;
    }
}
/** As `readOnInto`, with a visitor in this thread. */
function readOn(store, ids, visitor, idLength) {
    let counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
    let parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchParser */ .Uf(counted, idLength);
    const sink = {
        take: (chunk) => {
            parser.take(chunk);
            return undefined;
        },
        cut: () => {
            const { answers } = counted;
            counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
            parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchParser */ .Uf(counted, idLength);
            return answers;
        },
        missing: (id) => visitor.missing(id),
    };
    return readOnInto(store, ids, sink, idLength);
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, sink) {
    const git = store.git.spawn(_cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .READ */ .P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(git);
    try {
        for await (const chunk of (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(git))
            await sink.take(chunk);
        await ended;
        return await sink.cut();
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTreeFile)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9926);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2493);
/* harmony import */ var _entries_at_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7347);
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7979);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9452);





/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB, or cannot be read.
 */
async function readTreeFile(store, commit, path) {
    const entries = await (0,_entries_at_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .w)(store, commit, [path]);
    if (entries === undefined)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X('cat-file', 128, '');
    const { objectId, isFile } = entries.get(path) ?? {};
    if (objectId === undefined || !isFile)
        return undefined;
    let content;
    await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_2__/* .pipeOf */ ._)(store).read([objectId], (_, type, bytes) => {
        if (type === 'blob' && bytes.length <= LARGEST_FILE)
            content = Buffer.from(bytes);
    });
    if (content !== undefined)
        return content;
    const [object] = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(store, [objectId]);
    if (object === undefined || object.size <= LARGEST_FILE)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X('cat-file', 128, '');
    throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The file ${path} has ${object.size} bytes, and 1 MiB is the most that is read. Shorten it.`);
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ typeAt),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   Y1: () => (/* binding */ walkEntries),
/* harmony export */   hK: () => (/* binding */ isSubmoduleType),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   sk: () => (/* binding */ readTreeObject)
/* harmony export */ });
/* unused harmony export EntryInPlace */
/** git itself writes 40000, and takes whatever has the same type for a folder: 040000, 40755. */
function isFolder({ mode }) {
    return (Number.parseInt(mode, 8) & TYPE) === FOLDER;
}
/** The bits of a mode that say what an entry is, as in Unix; and its values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;
/** Whether git takes an entry for a submodule: that of the mode 160000, and whatever is neither file, link nor folder. */
function isSubmoduleType(type) {
    return type !== FILE && type !== FOLDER && type !== LINK;
}
function isSubmodule({ mode }) {
    return isSubmoduleType(Number.parseInt(mode, 8) & TYPE);
}
/** An entry that is looked at in place; its texts are made only where they are asked for. */
class EntryInPlace {
    /** Where the bytes of its id stand in the content. */
    idAt = 0;
    nameAt = 0;
    type = 0;
    #content;
    #idBytes;
    constructor(content, idBytes) {
        this.#content = content;
        this.#idBytes = idBytes;
    }
    get isFile() {
        return this.type === FILE;
    }
    get isFolder() {
        return this.type === FOLDER;
    }
    get isSubmodule() {
        return isSubmoduleType(this.type);
    }
    objectId() {
        return this.#content.toString('hex', this.idAt, this.idAt + this.#idBytes);
    }
    /** In latin1, so that every byte survives. */
    name() {
        return this.#content.toString('latin1', this.nameAt, this.idAt - 1);
    }
}
/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
function eachEntry(content, idBytes, visit) {
    const entry = new EntryInPlace(content, idBytes);
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entry.idAt = nameEnd + 1;
        entry.nameAt = nameAt;
        entry.type = typeAt(content, modeAt, nameAt - 1);
        visit(entry);
    });
}
/** Reads all entries of a tree object. A damaged rest is left out. */
function readTreeObject(content, idBytes) {
    const entries = [];
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entries.push({
            mode: content.toString('latin1', modeAt, nameAt - 1),
            name: content.subarray(nameAt, nameEnd),
            objectId: content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes),
        });
    });
    return entries;
}
/**
 * Walks the entries of the tree object in `buffer[from..to)`: each is `mode name<NUL>id`, the mode in octal digits. Of a
 * damaged last entry the id, and what else is cut off, lies beyond `to`.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkEntries(buffer, from, to, idBytes, visit) {
    let at = from;
    while (at < to) {
        const modeAt = at;
        while (at < to && buffer[at] !== 0x20)
            at++;
        const nameAt = at + 1;
        while (at < to && buffer[at] !== 0)
            at++;
        visit(buffer, modeAt, nameAt, at);
        at += 1 + idBytes;
    }
}
/** The bits of the mode at `from` up to `to` that say what the entry is. */
function typeAt(buffer, from, to) {
    let mode = 0;
    for (let at = from; at < to; at++)
        mode = (mode << 3) | ((buffer[at] ?? 0) & 7);
    return mode & TYPE;
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of arrays back at once: else it waits for the next collection, and a thread that waits for others has
 * none. They are empty afterwards. An array that is a part of a larger memory keeps it: others may use that.
 */
function release(...arrays) {
    for (const { buffer, byteLength } of arrays)
        if (byteLength === buffer.byteLength)
            buffer.transfer?.(0);
}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   Zf: () => (/* binding */ cutPlaces),
/* harmony export */   us: () => (/* binding */ groupLeaks)
/* harmony export */ });
/* unused harmony export countPlaces */
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
    return leaks.reduce((count, leak) => count + countPlaces(leak.findings), 0);
}
/** In how many places findings are: one may stand for all that are not listed. */
function countPlaces(findings) {
    return findings.reduce((sum, { place }) => sum + (place.kind === 'more' ? place.count : 1), 0);
}
/** Findings for a report that lists no more than `most`, and how many places there are beside them. */
function cutPlaces(findings, most) {
    const shown = findings.filter(({ place }) => place.kind !== 'more').slice(0, most);
    return { shown, rest: countPlaces(findings) - shown.length };
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Feeding)
/* harmony export */ });
/* harmony import */ var _thread_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3298);

/** Chunks that are on their way to a thread at once, of up to 64 KiB each. */
const MOST_UNDER_WAY = 32;
/**
 * Hands what git writes to a thread, in messages: for few objects that is quickest, and it works where there are no FIFOs,
 * and where git may end at any object. This thread stays free, whatever the other one has to look at.
 */
class Feeding {
    #thread;
    #counts = (0,_thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .newCounts */ .fT)();
    #underWay = 0;
    /** For how many objects the git that runs, or ran last, has answered. */
    #answers = 0;
    #answered = () => { };
    #read;
    constructor(thread, order) {
        this.#thread = thread;
        Atomics.store(this.#counts, _thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED */ .fg, 0);
        this.#read = thread
            .read({ ...order, input: 'messages', counts: this.#counts }, { onAnswers: (answers) => this.#take(answers) })
            .then(_thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG);
        this.#read.catch(() => { });
    }
    /** How many objects the thread has read of those that it was fed, or heard that they are missing. */
    get done() {
        return Atomics.load(this.#counts, _thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .DONE */ .DH);
    }
    /** Hands over what git wrote; waits while the thread has much to look at. @throws what the thread failed with */
    async take(chunk) {
        this.#thread.feed(new Uint8Array(chunk));
        this.#underWay += 1;
        while (this.#underWay >= MOST_UNDER_WAY)
            await this.#next();
    }
    /** To be called when git ended: what comes next is by another one. @returns for how many objects it answered */
    async cut() {
        this.#thread.feed('git ended');
        this.#underWay += 1;
        while (this.#underWay > 0)
            await this.#next();
        return this.#answers;
    }
    /** An object that git does not have, or could not read. */
    missing(id) {
        this.#thread.feed({ missing: id });
    }
    /** The ids that the thread put off, one a line, when it has looked at all. */
    end() {
        this.#thread.feed('that was all');
        return this.#read;
    }
    #next() {
        const answered = new Promise((resolve) => {
            this.#answered = resolve;
        });
        return Promise.race([answered, this.#thread.failed]);
    }
    #take(answers) {
        this.#underWay -= 1;
        this.#answers = answers;
        this.#answered();
    }
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ soFarOf),
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   lw: () => (/* binding */ forgetAround)
/* harmony export */ });
/* unused harmony export News */
function noFindings() {
    return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/**
 * Takes back what was found last, in an object or in an archive in it, of a leak that is found in an entry of that: what
 * lies in an archive as it is was met in the archive's own bytes, too, and the inner place counts.
 */
function forgetAround(findings, objectId, leak, within) {
    for (let i = findings.length - 1; i >= 0; i--) {
        const other = findings[i];
        if (other?.objectId !== objectId)
            return;
        const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
        if (isAround && other.leak === leak)
            findings.splice(i, 1);
    }
}
const LISTS = (/* unused pure expression or super */ null && (['findings', 'names', 'notes']));
/** So often the counts are reported, when there is nothing else. */
const REPORTING_MS = 1_000;
/** Hands out what was found since it last did, before all is read. */
class News {
    #result;
    #reported = { findings: 0, names: 0, notes: 0 };
    #next = Date.now() + REPORTING_MS;
    constructor(result) {
        this.#result = result;
    }
    /** Undefined when nothing was found since, and counts were reported a moment ago. The counts are those of all that was read. */
    take() {
        const now = Date.now();
        if (now < this.#next && LISTS.every((list) => this.#result[list].length === this.#reported[list]))
            return undefined;
        this.#next = now + REPORTING_MS;
        const since = noFindings();
        for (const list of LISTS) {
            // What an archive's own bytes held is taken back when the entry is found: then there are fewer.
            const from = Math.min(this.#reported[list], this.#result[list].length);
            since[list].push(...this.#result[list].slice(from));
            this.#reported[list] = this.#result[list].length;
        }
        const { commits, objects, bytes } = this.#result;
        return Object.assign(since, { commits, objects, bytes });
    }
}
/**
 * What threads have reported before their results, also of objects that were put off: until they are read once more, nothing
 * else reports the keys in them.
 */
function soFarOf(threads) {
    const identify = ({ objectId, leak }) => `${objectId} ${leak}`;
    const known = new Set(threads.flatMap(({ soFar }) => soFar.findings.map(identify)));
    return threads.map(({ soFar, putOff }) => ({
        ...soFar,
        findings: [...soFar.findings, ...putOff.filter((finding) => !known.has(identify(finding)))],
    }));
}
/** All parts together, in an order that does not depend on which of them read what. */
function together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.start - b.start),
        names: parts.flatMap(({ names }) => names).sort((a, b) => compare(a.treeId, b.treeId) || compare(a.name, b.name)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
}
/** Each reader reports a submodule once; so may others. */
function oneOfEachSubmodule(notes) {
    const seen = new Set();
    return notes.filter(({ kind, within }) => {
        const key = within.join('\0');
        if (kind !== 'submodule')
            return true;
        return !seen.has(key) && seen.add(key);
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Gaps)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1830);

/** The stretches of one content that were not looked through to their ends. */
class Gaps {
    #first;
    #others = 0;
    /** Takes two offsets in the content; what overlaps the first stretch makes it longer. */
    add(start, end) {
        const first = this.#first;
        if (first === undefined)
            this.#first = [start, end];
        else if (start <= first[1] && end >= first[0])
            this.#first = [Math.min(start, first[0]), Math.max(end, first[1])];
        else
            this.#others += 1;
    }
    /** A sentence without the place; undefined where there are none. */
    get message() {
        if (this.#first === undefined)
            return undefined;
        const [start, end] = this.#first;
        const others = this.#others === 0 ? '' : ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(this.#others, 'more stretch', 'more stretches')}`;
        return `bytes ${start} to ${end}${others} can be decoded in more ways than there is time for, and were not searched to the end`;
    }
}


/***/ }),

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readByFeeding),
  v: () => (/* binding */ readHere)
});

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = require("node:stream/promises");
// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 3 modules
var git_git = __nccwpck_require__(2493);
// EXTERNAL MODULE: ./build/src/leaks/git/output.js + 1 modules
var output = __nccwpck_require__(3284);
// EXTERNAL MODULE: ./build/src/leaks/objects/batch-parser.js
var batch_parser = __nccwpck_require__(1981);
// EXTERNAL MODULE: ./build/src/leaks/objects/cat-file.js
var cat_file = __nccwpck_require__(5136);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-on-main-thread.js





/** Reads the objects in this thread: for whoever has nothing else to do meanwhile. */
async function readHere(store, search, ids, idLength, onProgress) {
    const parser = new batch_parser/* BatchParser */.Uf(search, idLength);
    return readInto(store, ids, idLength, {
        take: (chunk) => {
            parser.take(chunk);
            onProgress(search.result.objects);
            return undefined;
        },
        end: () => {
            parser.finish();
            return search.result;
        },
        answers: () => search.result.objects + search.result.missing.length,
    });
}
/** Reads the objects in a thread that is fed. @returns the ids that were put off, one a line */
function readByFeeding(store, feeding, ids, idLength, onProgress) {
    return readInto(store, ids, idLength, {
        take: async (chunk) => {
            await feeding.take(chunk);
            onProgress(feeding.done);
        },
        end: () => feeding.end(),
        answers: () => feeding.done,
    });
}
async function readInto(store, ids, idLength, taker) {
    const git = store.git.spawn(cat_file/* READ */.P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = (0,output/* exitOf */.sX)(git);
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
        const sending = (0,promises_namespaceObject.pipeline)(counted, git.stdin);
        // Where the ids fail there is nothing to wait for; the error is thrown below.
        sending.catch(() => git.kill('SIGKILL'));
        for await (const chunk of (0,output/* outputOf */.jH)(git))
            await taker.take(chunk);
        const { code, stderr } = await ended;
        // A git that ended by itself says why; then its closed input is no news.
        if (code > 0)
            throw new git_git/* GitFailure */.X('cat-file', code, stderr);
        const fault = await sending.then(() => undefined, (error) => error);
        if (fault instanceof git_git/* GitFailure */.X)
            throw fault;
        if (code !== 0)
            throw new git_git/* GitFailure */.X('cat-file', code, stderr);
        if (fault !== undefined)
            throw fault;
        const result = await taker.end();
        if (taker.answers() !== sent) {
            throw new Error('git did not answer for every object that it was asked for');
        }
        return result;
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ packsOf),
  t: () => (/* binding */ readPacks)
});

// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __nccwpck_require__(38);
// EXTERNAL MODULE: ./build/src/leaks/objects/id-lines.js
var id_lines = __nccwpck_require__(7146);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __nccwpck_require__(9266);
// EXTERNAL MODULE: ./build/src/leaks/release.js
var release = __nccwpck_require__(7107);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/id-table.js

/** Finds objects by their ids, which are as good as random numbers: by open addressing, in eight bytes an object. */
class IdTable {
    #ids;
    #idBytes;
    #slots = new Int32Array(0);
    #mask = 0;
    /**
     * @param ids of all objects, one after the other; the number of an object is its place among them
     * @param idBytes bytes of each: 20 or 32
     */
    constructor(ids, idBytes) {
        this.#ids = ids;
        this.#idBytes = idBytes;
    }
    /**
     * The lowest number among `from` to `to` of an object with the id that stands in `bytes` at a place; -1 where there is
     * none.
     */
    find(bytes, at, from, to) {
        if (this.#slots.length === 0)
            this.#fill();
        let found = -1;
        for (let slot = this.#slotOf(bytes, at); this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
            const object = this.#slots[slot] - 1;
            if (object < from || object >= to || (found >= 0 && object > found))
                continue;
            if (this.#isSame(bytes, at, object))
                found = object;
        }
        return found;
    }
    /** Gives its memory back; whoever asks it once more fills it anew. */
    release() {
        (0,release/* release */._)(this.#slots);
        this.#slots = new Int32Array(0);
    }
    /** Most tables are never asked. */
    #fill() {
        const count = this.#ids.length / this.#idBytes;
        let size = 16;
        while (size < 2 * count)
            size *= 2;
        this.#slots = new Int32Array(size);
        this.#mask = size - 1;
        for (let object = 0; object < count; object++) {
            let slot = this.#slotOf(this.#ids, object * this.#idBytes);
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & this.#mask;
            this.#slots[slot] = object + 1;
        }
    }
    #slotOf(bytes, at) {
        const end = at + this.#idBytes;
        const word = (bytes[end - 4] << 24) |
            (bytes[end - 3] << 16) |
            (bytes[end - 2] << 8) |
            bytes[end - 1];
        return word & this.#mask;
    }
    #isSame(bytes, at, object) {
        const start = object * this.#idBytes;
        for (let i = 0; i < this.#idBytes; i++)
            if (this.#ids[start + i] !== bytes[at + i])
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/loose-ids.js



/** The names of folders with objects in them. Where the folder around them cannot be listed, they still may be. */
const PLACES = Array.from({ length: 256 }, (_, first) => first.toString(16).padStart(2, '0'));
/**
 * The ids of the objects that lie in files of their own, each once.
 *
 * @param folders those that hold folders named by the first two digits of ids
 * @param packed ids of objects in packs, one after the other, of `idBytes` bytes each: these are left out
 */
function looseIds(folders, packed, idBytes) {
    const rest = new RegExp(`^[0-9a-f]{${2 * idBytes - 2}}$`);
    const ids = new Set();
    for (const folder of folders) {
        // To look in vain for 256 folders takes longer than to list those that are there.
        const listed = (0,files/* namesIn */.wX)(folder);
        for (const digits of listed.length > 0 ? listed.filter((name) => PLACES.includes(name)) : PLACES) {
            for (const name of (0,files/* namesIn */.wX)((0,external_node_path_.join)(folder, digits)))
                if (rest.test(name))
                    ids.add(digits + name);
        }
    }
    if (ids.size === 0)
        return ids;
    const table = new IdTable(packed, idBytes);
    const count = packed.length / idBytes;
    for (const id of ids)
        if (table.find(Buffer.from(id, 'hex'), 0, 0, count) >= 0)
            ids.delete(id);
    return ids;
}

// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-index.js
var pack_index = __nccwpck_require__(7322);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-entry.js
var pack_entry = __nccwpck_require__(7574);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-families.js
var pack_families = __nccwpck_require__(4368);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-bases.js





/** Packs from this size on are left to git, in bytes. */
const LARGEST_PACK = 2 ** 32;
const HEAD = 12;
/** Headers of entries are read together in pieces of a pack. */
const PIECE = 1024 ** 2;
/** After so many pieces others have their turn: the end of the scan may have been asked for. */
const PIECES = 64;
/**
 * Reads the header of each entry of a pack, and finds what it is a delta from.
 * @throws {PackProblem} where the pack is damaged, or not the one that its index says
 */
async function readBases(pack, packChecksum, tables) {
    const { offsets, bases, kinds, idBytes, table } = tables;
    const file = (0,external_node_fs_.openSync)(pack.path, 'r');
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        const end = status.size - idBytes;
        if (!status.isFile() || end < HEAD || status.size >= LARGEST_PACK)
            throw new pack_index/* PackProblem */.lN('A pack is no file, too short or too large');
        checkEnds(file, pack.count, packChecksum, end);
        const header = { kind: 0, size: 0, distance: 0, end: 0 };
        const piece = Buffer.alloc(Math.min(PIECE, status.size) + pack_entry/* LONGEST_HEADER */.B7 + idBytes);
        let from = 0;
        let to = 0;
        let before = HEAD - 1;
        let pieces = 0;
        for (let object = pack.first; object < pack.first + pack.count; object++) {
            const offset = offsets[object];
            if (offset <= before || offset >= end)
                throw new pack_index/* PackProblem */.lN('Entries of a pack lie over each other, or outside of it');
            before = offset;
            if (offset + pack_entry/* LONGEST_HEADER */.B7 + idBytes > to && to < status.size) {
                from = offset;
                to = from + (0,external_node_fs_.readSync)(file, piece, 0, piece.length, from);
                piece.fill(0, to - from);
                if (++pieces % PIECES === 0)
                    await (0,promises_.setImmediate)();
            }
            (0,pack_entry/* readEntryHeader */.M4)(piece, offset - from, header);
            kinds[object] = header.kind;
            if (header.kind === pack_entry/* OFFSET_DELTA */.H2)
                bases[object] = objectAt(offsets, offset - header.distance, pack.first, object);
            else if (header.kind !== pack_entry/* ID_DELTA */.PB)
                bases[object] = pack_families/* NONE */.x;
            else
                bases[object] = table.find(piece, header.end, pack.first, pack.first + pack.count);
            if (bases[object] === pack_families/* NONE */.x && (header.kind === pack_entry/* OFFSET_DELTA */.H2 || header.kind === pack_entry/* ID_DELTA */.PB))
                throw new pack_index/* PackProblem */.lN('A pack lacks the base of a delta');
        }
        return { ...pack, end };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The object that begins at an offset; `NONE` where none does. */
function objectAt(offsets, offset, first, end) {
    // Most bases stand near: so the steps grow from there.
    let high = end - 1;
    let step = 1;
    let low = high;
    while (low > first && offsets[low] > offset) {
        high = low;
        low = Math.max(first, low - step);
        step *= 2;
    }
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return offsets[low] === offset && low >= first ? low : pack_families/* NONE */.x;
}
const PACK = Buffer.from('PACK');
/** As git does: the pack begins with what the index says, and ends with the checksum that it names. */
function checkEnds(file, count, packChecksum, end) {
    const head = Buffer.alloc(HEAD);
    const checksum = Buffer.alloc(packChecksum.length);
    (0,external_node_fs_.readSync)(file, head, 0, HEAD, 0);
    (0,external_node_fs_.readSync)(file, checksum, 0, checksum.length, end);
    const version = head.readUInt32BE(4);
    if (!head.subarray(0, 4).equals(PACK) || (version !== 2 && version !== 3) || head.readUInt32BE(8) !== count)
        throw new pack_index/* PackProblem */.lN('A pack begins in another way than its index says');
    if (!checksum.equals(packChecksum))
        throw new pack_index/* PackProblem */.lN('A pack is not the one that its index is of');
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-plan.js








/** More objects than this are left to git: the tables take about 45 bytes for each. */
const MOST_OBJECTS = 1_500_000;
/** A place in a pack and the number of an object are sorted as one number. */
const SCALE = 2 ** 21;
/**
 * Reads the indexes of all packs, and of each entry what it is a delta from. It gives way to others again and again, since
 * a large pack takes seconds to be read from a disk.
 *
 * @param folders those with a folder `pack` in it
 * @param idBytes bytes of an object's id
 * @returns undefined where there is no pack
 * @throws {PackProblem} where git has to be asked for all objects
 */
async function planPacks(folders, idBytes) {
    const indexPaths = indexesIn(folders);
    if (indexPaths.length === 0)
        return undefined;
    const { found, ids, offsets } = objectsIn(indexPaths, idBytes);
    const total = offsets.length;
    const table = new IdTable(ids, idBytes);
    const bases = new Int32Array(total);
    const kinds = new Uint8Array(new SharedArrayBuffer(total));
    const packs = [];
    for (const { pack, packChecksum } of found)
        packs.push(await readBases(pack, packChecksum, { offsets, bases, kinds, idBytes, table }));
    const sizes = sizesOf(packs, offsets);
    const families = (0,pack_families/* familiesOf */.m)(bases, sizes, (length) => new Int32Array(new SharedArrayBuffer(4 * length)));
    (0,release/* release */._)(bases, sizes);
    if (families.reached !== total)
        throw new pack_index/* PackProblem */.lN('Deltas of a pack go round in a circle');
    const repeated = new Uint8Array(new SharedArrayBuffer(total));
    if (packs.length > 1)
        for (let i = 0; i < total; i++)
            if (table.find(ids, i * idBytes, 0, total) !== i)
                repeated[i] = 1;
    table.release();
    return {
        ...families,
        packs,
        idBytes,
        ids,
        offsets,
        kinds,
        repeated,
        next: new Int32Array(new SharedArrayBuffer(4)),
    };
}
/** The paths of the indexes of all packs. */
function indexesIn(folders) {
    return folders.flatMap((folder) => (0,files/* namesIn */.wX)((0,external_node_path_.join)(folder, 'pack'))
        .filter((name) => name.endsWith('.idx'))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, 'pack', name)));
}
function objectsIn(paths, idBytes) {
    const files = paths.map((path) => (0,external_node_fs_.readFileSync)(path));
    const indexes = files.map((file) => (0,pack_index/* readPackIndex */.M9)(file, idBytes));
    const total = indexes.reduce((sum, { count }) => sum + count, 0);
    if (indexes.some(({ offsets }) => offsets.some((offset) => offset >= LARGEST_PACK)))
        throw new pack_index/* PackProblem */.lN('A pack is too large');
    if (total > MOST_OBJECTS)
        throw new pack_index/* PackProblem */.lN('There are more objects in packs than are held at once');
    const ids = new Uint8Array(new SharedArrayBuffer(total * idBytes));
    const offsets = new Uint32Array(new SharedArrayBuffer(total * 4));
    let first = 0;
    const found = indexes.map((index, at) => {
        const path = paths[at].replace(/idx$/, 'pack');
        const pack = { path, first, count: index.count };
        const keys = sorted(index.offsets);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            const place = key % SCALE;
            offsets[first + i] = (key - place) / SCALE;
            ids.set(index.ids.subarray(place * idBytes, (place + 1) * idBytes), (first + i) * idBytes);
        }
        (0,release/* release */._)(keys);
        first += index.count;
        return { pack, packChecksum: Buffer.from(index.packChecksum) };
    });
    (0,release/* release */._)(...files);
    return { found, ids, offsets };
}
/** How many bytes each object takes in its pack. */
function sizesOf(packs, offsets) {
    const sizes = new Float64Array(offsets.length);
    for (const { first, count, end } of packs) {
        for (let i = first + count - 1, next = end; i >= first; i--) {
            sizes[i] = next - offsets[i];
            next = offsets[i];
        }
    }
    return sizes;
}
/** Offsets, each with its number, in order; the memory is that of `offsets`. */
function sorted(offsets) {
    for (let place = 0; place < offsets.length; place++)
        offsets[place] = offsets[place] * SCALE + place;
    return offsets.sort();
}

// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __nccwpck_require__(3751);
// EXTERNAL MODULE: ./build/src/leaks/search/thread-order.js
var thread_order = __nccwpck_require__(3298);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-packs.js







const REPORTING_MS = 1_000;
/**
 * A small pack may hold a gigabyte of versions, or much that has to be looked at closely. So a thread that reads alone gets
 * help when it has read that much, since there is nothing left to compile then, or has taken that long.
 */
const PATIENCE = { lookingMs: 25, megabytes: 64, ms: 1_000 };
const known = new WeakMap();
/**
 * The packs of a store, as they were when they were asked for first; undefined where git has to read all objects: there is
 * none, one is unusual, or they hold too many.
 */
function packsOf(store) {
    const packs = known.get(store) ?? findPacks(store);
    known.set(store, packs);
    return packs;
}
async function findPacks(store) {
    const folders = (0,object_folders/* objectFolders */.hd)(store.gitDir).paths;
    try {
        const plan = await planPacks(folders, store.idLength / 2);
        return plan && { plan, folders };
    }
    catch (error) {
        if ((0,pack_index/* isPackProblem */.z6)(error))
            return undefined;
        throw error;
    }
}
/**
 * Reads all packs by threads, directly: no object goes through git and a pipe, and none is built twice.
 *
 * @param threads where one alone has much to read, others are added
 * @returns the ids of objects that are left to git, and of those that were put off, one a line; undefined where something
 * is damaged, and git has to read all of them
 * @throws whatever a thread failed with
 */
async function readPacks({ plan, folders }, threads, order, onProgress, patience = PATIENCE) {
    const counts = [];
    const reading = [];
    const begin = (thread) => {
        const counted = (0,thread_order/* newCounts */.fT)();
        counts.push(counted);
        reading.push(thread.read({ ...order, input: plan, counts: counted }, {}));
    };
    const started = performance.now();
    const help = () => {
        const isLong = performance.now() - started > patience.ms || sumOf(counts, thread_order/* MEGABYTES */.K9) > patience.megabytes;
        const isHalf = 2 * Atomics.load(plan.next, 0) > plan.batches.length;
        if (isLong || isHalf)
            clearInterval(looking);
        if (!isLong || isHalf)
            return;
        const others = Array.from({ length: (0,start_threads/* mostThreads */.BB)() - threads.length }, () => threads[0].companion());
        threads.push(...others);
        others.forEach(begin);
    };
    const report = () => onProgress(sumOf(counts, thread_order/* DONE */.DH));
    const reporting = setInterval(report, REPORTING_MS);
    const looking = setInterval(help, patience.lookingMs);
    try {
        threads.forEach(begin);
        const read = [];
        // There may be more of them meanwhile.
        for (const each of reading)
            read.push(await each);
        const whole = read.filter((each) => each !== 'damaged');
        if (whole.length < read.length)
            return undefined;
        const loose = (0,id_lines/* asLines */.I)(looseIds(folders, plan.ids, plan.idBytes));
        return {
            left: Buffer.concat([...whole.map(({ left }) => left), loose]),
            later: Buffer.concat(whole.map(({ later }) => later)),
        };
    }
    finally {
        clearInterval(looking);
        clearInterval(reporting);
    }
}
function sumOf(counts, place) {
    return counts.reduce((sum, each) => sum + Atomics.load(each, place), 0);
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ mostThreads),
/* harmony export */   Ig: () => (/* binding */ newThreads),
/* harmony export */   Y3: () => (/* binding */ startThreads),
/* harmony export */   tG: () => (/* binding */ isLittle)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _detect_work_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9038);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9266);
/* harmony import */ var _git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8374);






/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;
/**
 * Starts the threads for a repository, as many as there are processors to use, and one where there is little to read: this
 * one stays free, so that it can report what was found whenever it is asked to end. They get ready while it is found out
 * what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
function startThreads(gitDir, now) {
    return newThreads(isLittle(gitDir) ? 1 : mostThreads(), now);
}
/** As many threads as a search may have. */
function mostThreads() {
    return Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST_THREADS);
}
/** Threads of one search. */
function newThreads(count, now) {
    const work = new _detect_work_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkPool */ .m();
    return Array.from({ length: count }, () => new _threads_js__WEBPACK_IMPORTED_MODULE_5__/* .Thread */ .j(now, work));
}
/** Whether there is so little to read that more than one thread would not be worth its start. */
function isLittle(gitDir) {
    const { paths } = (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .objectFolders */ .hd)(gitDir);
    // As git does: the ids are spread evenly over 256 folders.
    const loose = paths.reduce((sum, folder) => sum + (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '17')).length * 256, 0);
    return (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .areSmall */ .cV)(paths) && loose <= FEW_LOOSE;
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   K9: () => (/* binding */ MEGABYTES),
/* harmony export */   co: () => (/* binding */ orderFor),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   fT: () => (/* binding */ newCounts),
/* harmony export */   fg: () => (/* binding */ ASKED)
/* harmony export */ });
function orderFor({ store, hashesLines = false }, isLast) {
    return { idLength: store.idLength, folder: store.gitDir, hashesLines, isLast };
}
/**
 * The places of `ReadOrder.counts`: objects asked for, written by the main thread; objects done; and of packs, what was
 * read, in millions of bytes.
 */
const ASKED = 0;
const DONE = 1;
const MEGABYTES = 2;
/** Memory for them. */
function newCounts() {
    return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}
/** The ids that were put off, one a line. */
function laterOf(read) {
    if (read === 'damaged')
        throw new Error('A pack was read where git was to be');
    return read.later;
}
/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
const FEW = 256;


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Thread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __nccwpck_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/detect/work-pool.js
var work_pool = __nccwpck_require__(9038);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __nccwpck_require__(4269);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
    const url = places.find((place) => (0,external_node_fs_.existsSync)(place));
    if (url === undefined)
        throw new Error('The bundle of the scan is not complete: scan-worker is missing');
    return url;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/threads.js





/**
 * Room for what was made lately, in MB. Nearly all of it is needed for one object alone. Twice as much takes 20 MB more of
 * memory in a repository full of keys, and three percent less time; what a thread would take by itself is eight times as much.
 */
const YOUNG_MB = 6;
/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its orders: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
class Thread {
    /** Fails with the thread, and is never fulfilled. */
    failed;
    #now;
    #work;
    #worker;
    #soFar = (0,findings/* noFindings */._I)();
    /** What it, or those before it, have reported of objects that are to be read once more. */
    putOff = [];
    #listener = {};
    #onRead = () => { };
    #onResult = () => { };
    /**
     * @param now tokens that have expired by then are no findings
     * @param work shared with other threads of the same search
     */
    constructor(now, work = new work_pool/* WorkPool */.m()) {
        this.#now = now;
        this.#work = work;
        this.#worker = new external_node_worker_threads_.Worker(workerUrl(), {
            workerData: { now: now.getTime(), work: work.shared },
            env: {},
            trackUnmanagedFds: false,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        this.#worker.unref();
        this.#worker.on('message', (report) => this.#take(report));
        this.failed = new Promise((_, reject) => {
            // What comes from a thread has lost its class.
            this.#worker.on('error', (error) => reject(error.name === 'UserError' ? new user_error/* UserError */.y(error.message) : error));
            this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
        });
        // Errors surface to whoever awaits what it reads.
        this.failed.catch(() => { });
    }
    /** Another thread of the same search. */
    companion() {
        return new Thread(this.#now, this.#work);
    }
    /** Takes the place of threads that were stopped: what they read is to be read once more. */
    replace(stopped) {
        this.putOff.push(...(0,findings/* soFarOf */.B6)(stopped).flatMap(({ findings }) => findings));
    }
    /** What the thread has reported before its result, or that. */
    get soFar() {
        return this.#soFar;
    }
    /** Orders it to read. @returns what it left, when it has read all; fails with the thread */
    read(order, listener) {
        this.#listener = listener;
        return this.#obeyed(order, (resolve) => {
            this.#onRead = resolve;
        });
    }
    /** For a thread that is to read `messages`. */
    feed(feed) {
        this.#worker.postMessage(feed);
    }
    /** What it found in all that it read; fails with the thread. */
    report() {
        return this.#obeyed('report', (resolve) => {
            this.#onResult = resolve;
        });
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        await this.#worker.terminate();
    }
    #obeyed(order, listen) {
        const answer = Promise.race([new Promise(listen), this.failed]);
        answer.catch(() => { });
        this.#worker.ref();
        this.#worker.postMessage(order);
        return answer;
    }
    #take(report) {
        if (report === 'has little left')
            this.#listener.onLittleLeft?.();
        else if ('soFar' in report)
            this.#keep(report.soFar);
        else if ('putOff' in report)
            this.putOff.push(...report.putOff);
        else if ('answers' in report)
            this.#listener.onAnswers?.(report.answers);
        else if ('read' in report)
            this.#onRead(report.read);
        else {
            this.#soFar = report.result;
            this.#onResult(report.result);
        }
    }
    #keep({ findings, names, notes, ...counts }) {
        const { commits, objects, bytes } = counts;
        this.#soFar.findings.push(...findings);
        this.#soFar.names.push(...names);
        this.#soFar.notes.push(...notes);
        Object.assign(this.#soFar, { commits, objects, bytes });
    }
}


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   zR: () => (/* binding */ countUp)
/* harmony export */ });
/** "1 leak", "2 leaks". */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More than this is as good as any number; trees can be made of which the paths outnumber the atoms of the world. */
const COUNTLESS = 1e9;
/** As `count`, for numbers that somebody may have driven up: "more than 1000000000 places". */
function countUp(number, one) {
    return number > COUNTLESS ? `more than ${COUNTLESS} ${one}s` : count(number, one);
}
/** "1 more place", "2 more places". */
function more(places) {
    return countUp(places, 'more place');
}
/** How ids are shown: enough of them to find the object. */
function short(id) {
    return id.slice(0, 12);
}
/** Of ids that there may be many of, the first, which says for certain what is meant. */
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog)
/* harmony export */ });
/* unused harmony export forMarkdown */
/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */
/** In characters, the cut in the middle aside. */
const LONGEST = 300;
/**
 * Controls, line and paragraph separators, characters that are not seen or turn the direction of text round, those of
 * private use, and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The text on one line, with nothing in it that the runner or a terminal would obey. Bytes that are not UTF-8 are shown
 * as `\xNN`, controls as `\u{N}`; `::` and `##[` are broken up by a backslash; long text is cut in the middle.
 */
function forLog(text) {
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
const PLAIN = /^[ -~]*$/;
function printable(text) {
    const whole = withoutMiddle(text)
        .map((part) => (typeof part === 'string' ? part : decode(part)))
        .join('');
    // To compile the pattern takes longer than all else that a short run prints.
    if (PLAIN.test(whole))
        return whole;
    return whole.replace(UNPRINTABLE, (character) => `\\u{${codeOf(character).toString(16)}}`);
}
/** The two ends of a huge text, so that little of it is worked on. Nothing that `shortened` keeps is lost. */
function withoutMiddle(text) {
    const enough = LONGEST * 4;
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
    if (characters.length <= LONGEST)
        return text;
    const half = LONGEST / 2;
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


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export Problems */
/**
 * A fault that the user can mend. Its message says what is wrong, what was seen (shape and length, never content)
 * and what to do. It is the only kind of error whose message is printed as it stands.
 */
class UserError extends Error {
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
            if (!(error instanceof UserError))
                throw error;
            this.add(error.message);
            return undefined;
        }
    }
    /** All that was collected, as one error; the messages stand in the order in which they came. */
    error() {
        return new UserError(this.#messages.join(' '));
    }
    /** @throws {UserError} when anything was collected */
    throwIfAny() {
        if (this.#messages.length > 0)
            throw this.error();
    }
}


/***/ }),

/***/ 1176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trimEnds)
/* harmony export */ });
/**
 * The text without any of these characters at its ends. A pattern such as `x+$` does the same, but looks from every x on
 * to the end of its run, which takes minutes for a text that somebody made long.
 *
 * @param after what goes from the end, where it is not the same
 */
function trimEnds(text, before, after = before) {
    let start = 0;
    let end = text.length;
    while (start < end && before.includes(text[start]))
        start++;
    while (end > start && after.includes(text[end - 1]))
        end--;
    return text.slice(start, end);
}


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
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
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
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
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
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/leaks/allow/allow-list.js + 1 modules
var allow_list = __nccwpck_require__(9013);
// EXTERNAL MODULE: ./build/src/leaks/allow/file-name.js
var file_name = __nccwpck_require__(1426);
// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 3 modules
var git_git = __nccwpck_require__(2493);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __nccwpck_require__(9926);
// EXTERNAL MODULE: ./build/src/trim-ends.js
var trim_ends = __nccwpck_require__(1176);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var git_files = __nccwpck_require__(9266);
// EXTERNAL MODULE: ./build/src/leaks/git/paths.js
var paths = __nccwpck_require__(3533);
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
            if ((0,git_files/* isSpecial */.mg)((0,external_node_path_.join)(gitDir, name)))
                throw special_files_specialFile(name);
    for (const folder of objectFolders) {
        for (const { name } of entriesOf(folder)) {
            if (name === 'pack' || name === 'info')
                refuseIn((0,external_node_path_.join)(folder, name), () => true);
            else if (/^[0-9a-f]{2}$/.test(name))
                refuseIn((0,external_node_path_.join)(folder, name), isRestOfId);
        }
    }
}
/** For something that `isSpecial` is true of; the part of the repository is a word of ours. */
function special_files_specialFile(part) {
    return new user_error/* UserError */.y(`The repository has a pipe or a device where a file belongs (${part}): it could keep the scan waiting for ever, so nothing was read. A step of the job put it there, since no checkout does. Check the repository out again, and scan before that step.`);
}
/** An alternate may be any folder: git opens nothing in it but what is named like an object. */
function isRestOfId(name) {
    return /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name);
}
function refuseIn(folder, isOpened) {
    for (const entry of entriesOf(folder)) {
        if (entry.isFile() || entry.isDirectory() || !isOpened(entry.name))
            continue;
        if ((0,git_files/* isSpecial */.mg)((0,external_node_path_.join)(folder, entry.name)))
            throw special_files_specialFile('objects');
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
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
    const dotGit = (0,external_node_path_.join)(folder, '.git');
    if (isRepository(dotGit))
        return layoutOf(dotGit);
    const named = (0,git_files/* readSmall */.o5)(dotGit)?.match(/^gitdir: (.+)$/s)?.[1];
    if (named !== undefined) {
        const path = (0,external_node_path_.resolve)(folder, (0,trim_ends/* trimEnds */.$)(named, '', '\r\n'));
        if (isRepository(path))
            return layoutOf(path);
    }
    return isRepository(folder) ? layoutOf(folder) : undefined;
}
function layoutOf(path) {
    const gitDir = (0,paths/* real */.x)(path);
    return { gitDir, commonDir: commonDirOf(gitDir) };
}
function commonDirOf(gitDir) {
    const named = (0,trim_ends/* trimEnds */.$)((0,git_files/* readSmall */.o5)((0,external_node_path_.join)(gitDir, 'commondir')) ?? '', '', '\r\n');
    return named === '' ? gitDir : (0,paths/* real */.x)((0,external_node_path_.resolve)(gitDir, named));
}
/** As git decides it: a HEAD, and folders for objects and refs. */
function isRepository(path) {
    if (!(0,git_files/* isFolder */.lQ)(path) || (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(path, 'HEAD'), { throwIfNoEntry: false }) === undefined)
        return false;
    const common = commonDirOf((0,paths/* real */.x)(path));
    return (0,git_files/* isFolder */.lQ)((0,external_node_path_.join)(common, 'objects')) && (0,git_files/* isFolder */.lQ)((0,external_node_path_.join)(common, 'refs'));
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

;// CONCATENATED MODULE: ./build/src/leaks/git/config.js



/**
 * The settings of a configuration file, without the files that it includes. git parses the text and obeys none of it.
 * @throws {UserError} when git cannot make sense of the file.
 */
async function readConfig(git, file) {
    if (!(0,git_files/* isFile */.fo)(file))
        return [];
    try {
        const { stdout } = await git.run(['config', '--file', file, '--no-includes', '--null', '--list'], {
            timeoutMs: 60_000,
        });
        return stdout.toString().split('\0').filter(Boolean).map(parseSetting);
    }
    catch (error) {
        if (!(error instanceof git_git/* GitFailure */.X))
            throw error;
        throw new user_error/* UserError */.y('The config of the checkout cannot be read by git. Check out the repository again.');
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

// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __nccwpck_require__(38);
;// CONCATENATED MODULE: ./build/src/leaks/git/checkout-parts.js






/** @throws {UserError} when the repository is of a kind that cannot be read. */
async function readParts(git, layout) {
    const objects = (0,object_folders/* objectFolders */.hd)(layout.commonDir);
    refuseSpecialFiles([...new Set([layout.gitDir, layout.commonDir])], objects.paths);
    const config = await readConfig(git, (0,external_node_path_.join)(layout.commonDir, 'config'));
    const isPartial = config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key)) ||
        objects.paths.some(object_folders/* hasPromisorPack */.B2);
    return {
        layout,
        config,
        hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
        refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
        objects: objects.paths,
        shallow: readShallow(layout.commonDir),
        mayMiss: isPartial || objects.lost > 0,
        isPartial,
    };
}
function hashNameOf(value) {
    const name = value?.toLowerCase() ?? 'sha1';
    if (name === 'sha1' || name === 'sha256')
        return name;
    throw new user_error/* UserError */.y(`The repository uses an object format that is not known here (a word of ${name.length} characters). SHA-1 and SHA-256 repositories can be scanned.`);
}
/** The commits at which a repository says that its history was cut off. */
function readShallow(gitDir) {
    const lines = ((0,git_files/* readSmall */.o5)((0,external_node_path_.join)(gitDir, 'shallow')) ?? '').split('\n');
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

;// CONCATENATED MODULE: ./build/src/leaks/git/copy-refs.js







/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
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
    let broken = copyRef((0,external_node_path_.join)(from.gitDir, 'HEAD'), (0,external_node_path_.join)(to, 'HEAD')) ? 0 : 1;
    broken += copyPacked((0,external_node_path_.join)(from.commonDir, 'packed-refs'), (0,external_node_path_.join)(to, 'packed-refs'));
    if ((0,git_files/* isFolder */.lQ)((0,external_node_path_.join)(from.commonDir, 'reftable')))
        copyTables((0,external_node_path_.join)(from.commonDir, 'reftable'), (0,external_node_path_.join)(to, 'reftable'));
    // A worktree has refs of its own, such as refs/bisect.
    for (const folder of new Set([from.commonDir, from.gitDir])) {
        const refs = (0,external_node_path_.join)(folder, 'refs');
        broken += copyFolder(refs, (0,external_node_path_.join)(to, 'refs'), { root: refs, entered: new Set() });
    }
    return broken;
}
/** Links are followed, as git follows them, but not out of the refs, and no folder is entered twice. */
function copyFolder(from, to, way) {
    if (!(0,git_files/* isFolder */.lQ)(from) || way.entered.has((0,paths/* real */.x)(from)))
        return 0;
    if (from !== way.root && (0,external_node_fs_.lstatSync)(from).isSymbolicLink() && !(0,paths/* isInside */.F)(from, way.root))
        return 1;
    way.entered.add((0,paths/* real */.x)(from));
    let broken = 0;
    for (const name of (0,external_node_fs_.readdirSync)(from)) {
        const path = (0,external_node_path_.join)(from, name);
        if ((0,git_files/* isFolder */.lQ)(path))
            broken += copyFolder(path, (0,external_node_path_.join)(to, name), way);
        // What a git that was stopped leaves behind is no ref.
        else if (!name.endsWith('.lock') && !copyRef(path, (0,external_node_path_.join)(to, name)))
            broken += 1;
    }
    return broken;
}
function copyRef(from, to) {
    if ((0,git_files/* isSpecial */.mg)(from))
        throw special_files_specialFile('refs');
    const text = (0,git_files/* readSmall */.o5)(from);
    if (text === undefined || !REF.test((0,trim_ends/* trimEnds */.$)(text, '', ' \t\r\n')))
        return false;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    (0,external_node_fs_.writeFileSync)(to, text);
    return true;
}
/** Line by line: git refuses the whole file for one line that is wrong, and anything may stand in it, as in a link's target. */
function copyPacked(from, to) {
    if (!(0,git_files/* isFile */.fo)(from))
        return 0;
    if ((0,external_node_fs_.statSync)(from).size > LARGEST_PACKED) {
        throw new user_error/* UserError */.y('The file packed-refs of the checkout has more than 512 MiB. Check the repository out again.');
    }
    const lines = (0,external_node_fs_.readFileSync)(from, 'latin1').split('\n');
    const refs = lines.filter((line) => PACKED.test(line) && !/\.\.|@\{|\.lock$|\.lock\/|\.$/.test(line));
    // The first line is a comment on the file; "^" begins what a tag points to, which git finds out for itself.
    const others = lines.filter((line) => line !== '' && !line.startsWith('#') && !/^\^[0-9a-f]+$/.test(line));
    (0,external_node_fs_.writeFileSync)(to, refs.map((line) => `${line}\n`).join(''), 'latin1');
    return others.length - refs.length;
}
function copyTables(from, to) {
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(from)) {
        if ((0,git_files/* isSpecial */.mg)((0,external_node_path_.join)(from, name)))
            throw special_files_specialFile('refs');
        if ((0,git_files/* isFile */.fo)((0,external_node_path_.join)(from, name)))
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/temporary.js


const SIGNALS = ['SIGINT', 'SIGTERM'];
const temporary_folders = new Set();
/** A new folder of our own, readable by nobody else, that is gone when the process ends or is asked to end. */
function makeTemporary(parent) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'asc-key-'));
    if (temporary_folders.size === 0)
        watch();
    temporary_folders.add(folder);
    return folder;
}
/** Removes a folder that `makeTemporary` gave. */
function removeTemporary(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    temporary_folders.delete(folder);
    if (temporary_folders.size === 0)
        unwatch();
}
function removeAll() {
    for (const folder of [...temporary_folders])
        removeTemporary(folder);
}
/**
 * A handler takes the place of the default, which ends the process: so the signal is given once more, unless somebody else
 * has a handler, too, and ends the process by it.
 */
function onSignal(signal) {
    if (process.listenerCount(signal) > 1)
        return;
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

;// CONCATENATED MODULE: ./build/src/leaks/git/object-database.js










/**
 * A bare repository of our own, through which the objects of the checkout are read: its refs are copies, its objects are
 * the checkout's (as alternates), its configuration is ours. So nothing that the checkout's configuration names is ever
 * run, it does not matter whose files they are, and the checkout stays untouched.
 */
class ObjectDatabase {
    git;
    /** For `GIT_DIR`. */
    gitDir;
    /** A second repository of ours, for what is fetched; its objects are seen through `gitDir`, too. */
    fetchDir;
    /** Hexadecimal digits of an object's id: 40, or 64 where the hash is SHA-256. */
    idLength;
    checkoutGitDir;
    checkoutPath;
    /** The settings of the checkout: hostile text, to be looked at and never handed to git as they stand. */
    checkoutConfig;
    /** Whether objects may be missing on purpose (partial clone) or because an alternate is gone. */
    mayMiss;
    /** Whether it is a partial clone: it asked for no more than it has. */
    isPartial;
    /** Ids of objects that were seen to be there: git is not asked for them again. */
    present = new Set();
    #folder;
    #shallow;
    #brokenRefs = 0;
    #closing = [];
    /** What git was asked already: nobody but us changes the store. */
    #refs;
    #head;
    constructor(git, checkoutPath, folder, parts) {
        this.git = git;
        this.checkoutPath = checkoutPath;
        this.#folder = folder;
        this.gitDir = (0,external_node_path_.join)(folder, 'read.git');
        this.fetchDir = (0,external_node_path_.join)(folder, 'fetched.git');
        this.idLength = parts.hashName === 'sha1' ? 40 : 64;
        this.checkoutGitDir = parts.layout.gitDir;
        this.checkoutConfig = parts.config;
        this.#shallow = parts.shallow;
        this.mayMiss = parts.mayMiss;
        this.isPartial = parts.isPartial;
    }
    /**
     * Opens the checkout at an absolute path: a work tree, a worktree or submodule (`.git` is a file), a bare repository.
     * `tempFolder` is where the store lies until `close`; it is removed on SIGINT and SIGTERM, too.
     * @throws {UserError} when there is no repository, or none that this git can read.
     */
    static async open(git, checkoutPath, tempFolder) {
        const layout = findLayout(checkoutPath);
        if (layout === undefined) {
            throw new user_error/* UserError */.y('There is no git repository at the path of the checkout. Add a step with uses: actions/checkout before this one.');
        }
        const parts = await readParts(git, layout);
        const store = new ObjectDatabase(git, checkoutPath, makeTemporary(tempFolder), parts);
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
        const file = (0,external_node_path_.join)(this.gitDir, 'shallow');
        if (commits.length === 0)
            (0,external_node_fs_.rmSync)(file, { force: true });
        else
            (0,external_node_fs_.writeFileSync)(file, `${commits.join('\n')}\n`);
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
        this.#head ??= this.#readHead();
        return this.#head;
    }
    /** Nearly always HEAD holds an id, or the name of one of the refs: where these were asked for, git is not asked again. */
    async #readHead() {
        const text = (0,trim_ends/* trimEnds */.$)((0,git_files/* readSmall */.o5)((0,external_node_path_.join)(this.gitDir, 'HEAD')) ?? '', '', ' \t\r\n');
        if (text.length === this.idLength && /^[0-9a-f]+$/.test(text) && !/^0+$/.test(text))
            return text;
        const branch = /^ref:[ \t]*(refs\/.+)$/s.exec(text)?.[1];
        const name = branch === undefined ? undefined : Buffer.from(branch);
        const refs = name === undefined ? undefined : await this.#refs?.catch(() => []);
        return refs?.find((each) => each.name.equals(name))?.id ?? this.resolve('HEAD');
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
    /** Has something done when the store is closed. */
    onClose(work) {
        this.#closing.push(work);
    }
    async close() {
        for (const work of this.#closing.splice(0))
            work();
        removeTemporary(this.#folder);
    }
    /** Written by hand, without git init: no template, no hook, and one process less to wait for. */
    #lay(parts) {
        const reads = [(0,external_node_path_.join)(this.fetchDir, 'objects'), ...parts.objects];
        for (const gitDir of [this.gitDir, this.fetchDir]) {
            for (const folder of ['objects/info', 'objects/pack', 'refs/heads']) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
            }
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), configOf(parts, gitDir === this.gitDir ? parts.refFormat : 'files'));
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.gitDir, 'objects/info/alternates'), (0,object_folders/* formatAlternates */.nt)(reads));
        this.#brokenRefs = copyRefs(parts.layout, this.gitDir);
        this.shallow = parts.shallow;
    }
}

// EXTERNAL MODULE: ./build/src/leaks/objects/tree-file.js
var tree_file = __nccwpck_require__(8040);
// EXTERNAL MODULE: ./build/src/leaks/report/leak.js
var report_leak = __nccwpck_require__(6366);
;// CONCATENATED MODULE: ./build/src/runner/machine-fault.js
/** What the machine refused, by the codes of the system, in words; the code itself is added. */
const MESSAGES = {
    ENOSPC: 'The disk is full, so a file could not be written',
    EDQUOT: 'The quota of the disk is used up, so a file could not be written',
    EROFS: 'A file was to be written to a disk that takes none',
    EACCES: 'A file or folder of the runner may not be used by the user that runs the job',
    EPERM: 'A file or folder of the runner may not be used by the user that runs the job',
    EMFILE: 'Too many files are open on this machine',
    ENFILE: 'Too many files are open on this machine',
    ENOMEM: 'The machine has no memory left',
    EIO: 'The disk failed',
    EISDIR: 'A folder is where a file of the runner should be',
    ENOTDIR: 'A file is where a folder of the runner should be',
    ENAMETOOLONG: 'A name is longer than the disk takes',
};
const REMEDIES = {
    ENOSPC: 'Free some space in a step before this one, or take a runner with a larger disk.',
    EDQUOT: 'Free some space in a step before this one, or take a runner with a larger disk.',
};
const REMEDY = 'See to it that the job may write to its workspace, to RUNNER_TEMP and to the files of the runner, then run it again.';
/** How @actions/core says that a file of the runner is not there, such as that for outputs. */
const NO_FILE = /^(?:Missing file at path: |Unable to find environment variable for file command )/;
/**
 * What to say of an error that is the machine's fault, and not ours; undefined for all others. It holds nothing of the
 * error but the system's code.
 */
function machineFault(error) {
    const code = textOf(error, 'code');
    const message = code !== undefined && Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined;
    if (code !== undefined && message !== undefined)
        return `${message} (${code}). ${REMEDIES[code] ?? REMEDY}`;
    const path = textOf(error, 'path');
    if (code === 'ENOENT' && path !== undefined && textOf(error, 'syscall') !== 'spawn') {
        return `A file or folder that the runner should have made is not there (ENOENT). ${REMEDY}`;
    }
    return NO_FILE.test(textOf(error, 'message') ?? '')
        ? `The runner's file for outputs is not there, so they could not be set. ${REMEDY}`
        : undefined;
}
/** A property that is text; whatever was thrown may lack it, or throw when asked. */
function textOf(error, property) {
    try {
        const value = error[property];
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/src/leaks/heaps.js + 1 modules
var heaps = __nccwpck_require__(2469);
// EXTERNAL MODULE: ./build/src/leaks/objects/presence.js
var presence = __nccwpck_require__(3104);
;// CONCATENATED MODULE: ./build/src/leaks/objects/connectivity.js


/**
 * Follows everything that HEAD and the refs reach, and looks for what is missing: commits, trees and files. A clone that
 * says of itself that it is whole may have lost any of them. It costs git about as much as `git rev-list --objects --all`.
 */
async function findMissing(store) {
    const missing = new Set();
    try {
        const head = await store.head();
        const tips = new Set([...(await store.refs()).map(({ id }) => id), ...(head === undefined ? [] : [head])]);
        // A tip that is missing ends git at once; to look for one first would be in vain in nearly all repositories.
        const whole = tips.size === 0 ? [] : await (0,presence/* missingBelow */.E1)(store, [...tips]).catch(ignoreFailure);
        if (whole !== undefined)
            return { missing: whole, gaveUp: false };
        for (const id of await (0,presence/* missingOf */.oy)(store, [...tips])) {
            missing.add(id);
            tips.delete(id);
        }
        if (tips.size > 0)
            for (const id of await (0,presence/* missingBelow */.E1)(store, [...tips]))
                missing.add(id);
        return { missing: [...missing], gaveUp: false };
    }
    catch (error) {
        if (!(error instanceof git_git/* GitFailure */.X))
            throw error;
        const lost = await namedAndMissing(store, error.stderr);
        return { missing: [...new Set([...missing, ...lost])], gaveUp: lost.length === 0 };
    }
}
function ignoreFailure(error) {
    if (!(error instanceof git_git/* GitFailure */.X))
        throw error;
}
/** A commit that is missing ends git's walk, and what git says then names it. */
async function namedAndMissing(store, said) {
    const named = said.match(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g) ?? [];
    try {
        return await (0,presence/* missingOf */.oy)(store, [...new Set(named)]);
    }
    catch (error) {
        if (error instanceof git_git/* GitFailure */.X)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __nccwpck_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/gaps.js
var search_gaps = __nccwpck_require__(7846);
// EXTERNAL MODULE: ./build/src/leaks/search/feeding.js
var search_feeding = __nccwpck_require__(8467);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
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
    const program = MKFIFO.find((path) => (0,external_node_fs_.existsSync)(path));
    if (process.platform === 'win32' || program === undefined)
        return undefined;
    const paths = Array.from({ length: count }, (_, at) => (0,external_node_path_.join)(folder, `fifo-${process.pid}-${at}`));
    const { status } = (0,external_node_child_process_.spawnSync)(program, ['-m', '600', ...paths], { cwd: folder, env: {}, stdio: 'ignore' });
    return status === 0 ? paths.map(fifo_open) : undefined;
}
/** An end opens without waiting only when the other one is open: a reader that does not wait comes first. */
function fifo_open(path) {
    const first = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const write = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        return { write, read: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY) };
    }
    finally {
        (0,external_node_fs_.closeSync)(first);
        (0,external_node_fs_.unlinkSync)(path);
    }
}

// EXTERNAL MODULE: ./build/src/leaks/git/output.js + 1 modules
var output = __nccwpck_require__(3284);
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
 * Where the index of a pack is damaged, git says so, leaves its objects out, and exits with 0. That an alternate is gone was
 * noticed before, and what it held may have been fetched.
 */
const COMPLAINT = /^(?:error|fatal): (?!object directory |unable to normalize alternate )/m;
/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;
/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out and
 * reported, and so is that git complained.
 * @throws {GitFailure} when git could not list all of them
 */
async function* idLines(store, lister, options) {
    let rest = Buffer.alloc(0);
    const onErrors = (stderr) => {
        if (COMPLAINT.test(stderr))
            options.complaint();
    };
    for await (const chunk of (0,output/* outputChunks */.s8)(store, lister.args, lister.input, onErrors)) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x0a) + 1;
        if (end > 0)
            yield onlyIds(bytes.subarray(0, end), options);
        rest = bytes.subarray(end);
    }
    // Of a git that broke down the last line may be cut, which is no fault of its own.
    if (rest.length > 0)
        yield onlyIds(rest, options);
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

// EXTERNAL MODULE: ./build/src/leaks/objects/cat-file.js
var cat_file = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./build/src/leaks/search/thread-order.js
var thread_order = __nccwpck_require__(3298);
;// CONCATENATED MODULE: ./build/src/leaks/search/reader.js






/** A git that has written all that it will write ends within this time. */
const SOON_MS = 1_000;
/** A git that writes objects, and a thread that reads them. */
class Reader {
    /** The ids that the thread put off, one a line, once `end` was called and all was read. */
    later;
    #git;
    #thread;
    #idLength;
    #counts = (0,thread_order/* newCounts */.fT)();
    /** @param onProgress called whenever the reader has little left to do */
    constructor(store, thread, fifo, order, onProgress) {
        this.#idLength = order.idLength;
        this.#thread = thread;
        this.#git = store.git.spawn(cat_file/* READ */.P, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
        (0,external_node_fs_.closeSync)(fifo.write);
        // When git ends early, its exit code and the count of objects show it.
        this.#git.stdin?.on('error', () => { });
        const read = thread.read({ ...order, input: fifo.read, counts: this.#counts }, { onLittleLeft: onProgress });
        this.later = this.#finish(fifo, read);
        this.later.catch(() => { });
    }
    /** How many objects it was asked for and has not read yet. */
    get left() {
        return this.#asked - this.done;
    }
    /** How many objects it has read. */
    get done() {
        return Atomics.load(this.#counts, thread_order/* DONE */.DH);
    }
    get #asked() {
        return Atomics.load(this.#counts, thread_order/* ASKED */.fg);
    }
    /** @param lines ids, one a line */
    send(lines) {
        Atomics.add(this.#counts, thread_order/* ASKED */.fg, lines.length / (this.#idLength + 1));
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
    async #finish(fifo, reading) {
        const ended = (0,output/* exitOf */.sX)(this.#git);
        try {
            const read = await reading.catch((fault) => this.#blame(fault, ended));
            const { code, stderr } = await ended;
            if (code !== 0)
                throw new git_git/* GitFailure */.X('cat-file', code, stderr);
            if (this.done !== this.#asked) {
                throw new Error('git did not answer for every object that it was asked for');
            }
            return (0,thread_order/* laterOf */.eG)(read);
        }
        finally {
            this.#git.kill('SIGKILL');
            (0,external_node_fs_.closeSync)(fifo.read);
        }
    }
    /** A git that died leaves the thread with an object cut off; one that waits for the thread goes on waiting. */
    async #blame(fault, ended) {
        const end = await Promise.race([ended, (0,promises_.setTimeout)(SOON_MS, undefined, { ref: false })]);
        if (end !== undefined && end.code !== 0)
            throw new git_git/* GitFailure */.X('cat-file', end.code, end.stderr);
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/read-in-threads.js



/** Ids that are read ahead of those who need them: 16 MB of them. */
const MOST_AHEAD = 400_000;
/** Fewer ids are not handed out at once, unless they are of hard objects, … */
const LEAST = 64;
/**
 * … else this part of what is left, for each reader. Neighbours share bases, so large pieces are inflated faster; what
 * is left in the end is cut into small ones, so that all readers end at the same time.
 */
const SHARE = 2;
const REPORTING_MS = 1_000;
/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @returns the ids that were put off, one a line
 * @throws whatever a thread, or a git, or `ids` failed with
 */
async function readInThreads(store, means, order, ids, onProgress) {
    const changed = new Signal();
    const readers = [];
    const report = () => onProgress(readers.reduce((sum, { done }) => sum + done, 0));
    means.threads.forEach((thread, at) => {
        readers.push(new Reader(store, thread, means.fifos[at], order, () => changed.fire()));
    });
    // By the clock: a thread that has much to look at closely says nothing for long.
    const reporting = setInterval(report, REPORTING_MS);
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
    const failed = Promise.race([onlyFailure(listing()), ...readers.map(({ later }) => onlyFailure(later))]);
    failed.catch(() => { });
    try {
        while (!isListed || queue.count > 0) {
            const idlest = readers.reduce((a, b) => (b.left < a.left ? b : a));
            if (queue.count > 0 && idlest.left < thread_order/* FEW */.dS) {
                idlest.send(queue.take(Math.max(order.isLast ? 1 : LEAST, Math.floor(queue.count / (SHARE * readers.length)))));
                changed.fire();
            }
            else {
                await Promise.race([changed.wait(), failed]);
            }
        }
        for (const reader of readers)
            reader.end();
        return Buffer.concat(await Promise.all(readers.map(({ later }) => later)));
    }
    catch (error) {
        await Promise.all(readers.map((reader) => reader.stop()));
        throw error;
    }
    finally {
        clearInterval(reporting);
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

// EXTERNAL MODULE: ./build/src/leaks/search/read-on-main-thread.js + 1 modules
var read_on_main_thread = __nccwpck_require__(1481);
// EXTERNAL MODULE: ./build/src/leaks/search/read-packs.js + 4 modules
var read_packs = __nccwpck_require__(9201);
// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __nccwpck_require__(3751);
// EXTERNAL MODULE: ./build/src/leaks/search/threads.js + 1 modules
var search_threads = __nccwpck_require__(8374);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-scope.js










/** Loaded where it is needed: threads load their own. */
const alone = () => Promise.all(/* import() */[__nccwpck_require__.e(664), __nccwpck_require__.e(292), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 631));
/**
 * Reads every object of the scope: all packs directly where everything is asked for, and what git lists through git.
 *
 * @param threads those that read; others take their places where a pack is damaged
 * @throws {GitFailure} when git could not list or read something
 */
async function readScope(request, threads) {
    const { store, scope, now } = request;
    const order = (0,thread_order/* orderFor */.co)(request, false);
    const onProgress = everyFewSeconds(request.onProgress);
    const missing = [];
    let unlisted = false;
    const ids = () => idsOf(store, scope, {
        idLength: store.idLength,
        missing: (id) => missing.push(id),
        complaint: () => {
            unlisted = true;
        },
    });
    if (threads.length === 0) {
        const { Detector, ObjectSearch } = await alone();
        const objects = new ObjectSearch({ finder: new Detector({ now }), ...order });
        return { parts: [await (0,read_on_main_thread/* readHere */.v)(store, objects, ids(), store.idLength, onProgress)], missing, unlisted };
    }
    let read = 0;
    const packed = await readPacked(request, threads, order, (objects) => {
        read = objects;
        onProgress(objects);
    });
    const goOn = (objects) => onProgress(read + objects);
    const later = [packed?.later ?? Buffer.alloc(0)];
    if (packed?.left.length !== 0)
        later.push(await readByGit(store, threads, order, packed === undefined ? ids() : once(packed.left), goOn));
    // Last comes what needs the work that all others left.
    const hard = Buffer.concat(later);
    if (hard.length > 0)
        await readByGit(store, threads, { ...order, isLast: true }, once(hard), goOn);
    return { parts: await Promise.all(threads.map((thread) => thread.report())), missing, unlisted };
}
/**
 * @returns what `readPacks` does, for all objects; undefined where git has to list them, or where something is damaged:
 * then there are new threads, which have found nothing yet
 */
async function readPacked({ store, scope, now, onUnderWay }, threads, order, onProgress) {
    const packs = scope.range.kind === 'all' ? await (0,read_packs/* packsOf */.m)(store) : undefined;
    if (packs === undefined)
        return undefined;
    const reading = (0,read_packs/* readPacks */.t)(packs, threads, order, onProgress);
    onUnderWay?.();
    const read = await reading;
    if (read !== undefined)
        return read;
    const before = threads.splice(0, threads.length, ...(0,start_threads/* newThreads */.Ig)(threads.length, now));
    for (const thread of before)
        await thread.stop();
    threads[0]?.replace(before);
    return undefined;
}
/** @returns the ids that were put off, one a line */
async function readByGit(store, threads, order, ids, onProgress) {
    const [first, ...others] = threads;
    if (first === undefined)
        throw new Error('There is no thread to read with');
    const isAlone = others.length === 0 && (0,start_threads/* isLittle */.tG)(store.gitDir);
    const fifos = isAlone ? undefined : makeFifos(store.gitDir, threads.length);
    if (fifos !== undefined)
        return readInThreads(store, { threads, fifos }, order, ids, onProgress);
    return (0,read_on_main_thread/* readByFeeding */.s)(store, new search_feeding/* Feeding */.r(first, order), ids, store.idLength, onProgress);
}
/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
async function readPastDamage(request, threads, error) {
    const { store, scope, now, onProgress, ending } = request;
    if (!(error instanceof git_git/* GitFailure */.X) || ending?.reason !== undefined)
        throw error;
    const before = threads.splice(0);
    for (const each of before)
        await each.stop();
    const thread = new search_threads/* Thread */.j(now);
    thread.replace(before);
    threads.push(thread);
    const feeding = new search_feeding/* Feeding */.r(thread, (0,thread_order/* orderFor */.co)(request, true));
    const progress = everyFewSeconds(onProgress);
    const { searchDamaged } = await __nccwpck_require__.e(/* import() */ 937).then(__nccwpck_require__.bind(__nccwpck_require__, 1937));
    const missing = await searchDamaged(store, scope, {
        take: async (chunk) => {
            await feeding.take(chunk);
            progress(feeding.done);
        },
        cut: () => feeding.cut(),
        missing: (id) => feeding.missing(id),
    }, store.idLength);
    await feeding.end();
    const part = await thread.report();
    await thread.stop();
    return { parts: [part], missing, unlisted: true };
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
async function* once(lines) {
    yield lines;
}
const PROGRESS_MS = 5_000;
function everyFewSeconds(report) {
    let next = Date.now() + PROGRESS_MS;
    return (objects) => {
        if (report === undefined || Date.now() < next)
            return;
        next = Date.now() + PROGRESS_MS;
        report(objects);
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/search/search.js






/** What takes no longer holds little. */
const HOLDING_MS = 500;
const NOTHING_LOST = Promise.resolve({ missing: [], gaveUp: false });
/**
 * Reads every distinct object of the scope once, and finds the keys in it. What is missing or damaged is part of the
 * result; where the end is said before all is read, the result is what was found until then.
 */
async function search(request) {
    const { store, scope, now } = request;
    // A list of all objects does not show what is missing among them.
    const lost = scope.range.kind === 'all' ? findMissing(store) : NOTHING_LOST;
    lost.catch(() => { });
    const { parts, missing, unlisted } = await readUntilEnd(request);
    // After an early end nobody knows, and the scan is incomplete in any case.
    const known = request.ending?.reason === undefined ? orEnd(lost, request.ending) : NOTHING_LOST;
    const [{ refs, notes }, { missing: lostBelow, gaveUp }] = await Promise.all([keysInRefs(store, scope, now), known]);
    const { missing: damaged, ...result } = (0,findings/* together */.bs)(parts);
    const lacking = [...new Set([...missing, ...lostBelow])].sort();
    return {
        ...result,
        notes: [...result.notes, ...notes],
        refs,
        missing: lacking,
        damaged,
        unlisted: unlisted || gaveUp,
    };
}
async function orEnd(lost, ending) {
    if (ending === undefined)
        return lost;
    return Promise.race([
        lost.catch((error) => (ending.reason === undefined ? Promise.reject(error) : NOTHING_LOST)),
        ending.ended.then(() => NOTHING_LOST),
    ]);
}
async function readUntilEnd(request) {
    const { store, now, ending } = request;
    const threads = [...(request.threads ?? (0,start_threads/* startThreads */.Y3)(store.gitDir, now))];
    // Not before they have started: with other flags, V8 compiles anew what comes compiled with Node.
    const holding = setTimeout(heaps/* holdOldGeneration */.R, HOLDING_MS).unref();
    // Those that wait for a git do not end before it does, and nobody has to wait for them.
    const stop = () => {
        for (const thread of threads)
            void thread.stop();
    };
    const whole = readScope(request, threads).catch((error) => readPastDamage(request, threads, error));
    // After the end it fails, since its gits and threads are stopped; by then it may have started others.
    whole.then(stop, stop);
    const reading = await (ending === undefined ? whole : Promise.race([ending.ended, whole]));
    // What comes next needs their memory.
    stop();
    clearTimeout(holding);
    return reading ?? { parts: (0,findings/* soFarOf */.B6)(threads), missing: [], unlisted: false };
}
/** Names of refs that hold a key: of all refs where everything is read, else of those at what is read and in the event. */
async function keysInRefs(store, scope, now) {
    const { tree, range, refNames } = scope;
    const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
    const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id)).map(({ name }) => name);
    const named = (refNames ?? [])
        .map((name) => Buffer.from(name))
        .filter((name) => !refs.some((ref) => ref.includes(name)));
    // The shortest key takes 90 characters.
    const long = [...refs, ...named].filter((name) => name.length >= 64);
    if (long.length === 0)
        return { refs: [], notes: [] };
    const { Detector } = await alone();
    const detector = new Detector({ now });
    const notes = [];
    const found = long.flatMap((ref) => {
        const gaps = new search_gaps/* Gaps */.U();
        const detections = detector.find(ref, 0, ref.length, { unsearched: (start, end) => gaps.add(start, end) });
        const { message } = gaps;
        const within = [ref.toString('latin1')];
        if (message !== undefined)
            notes.push({ kind: 'unsearched', objectId: '', within, message: `of its name, ${message}` });
        return detections.map((detection) => ({ ref, detection }));
    });
    return { refs: found, notes };
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js


/** By then the threads know what to read, and need this one no more, whatever it is that they read. */
const UNDER_WAY_MS = 150;
/** Reads all that the scope asks for, locates the findings and applies the allow list. */
async function scan(request) {
    const { store, lists, early, ...rest } = request;
    let onUnderWay = () => { };
    const underWay = new Promise((resolve) => {
        onUnderWay = resolve;
    });
    const searching = search({ store, ...rest, ending: early?.ending, onUnderWay });
    // Half the program is loaded here, which must not keep the threads waiting.
    await Promise.race([underWay, onceSettled(searching), (0,promises_.setTimeout)(UNDER_WAY_MS, undefined, { ref: false })]);
    const { conclude } = await __nccwpck_require__.e(/* import() */ 17).then(__nccwpck_require__.bind(__nccwpck_require__, 17));
    return conclude({ ...request, lists: onceOnly(lists) }, searching);
}
function onceOnly(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}
/** Fulfilled when the promise is settled, either way. */
function onceSettled(promise) {
    return promise.then(() => { }, () => { });
}

;// CONCATENATED MODULE: ./build/src/leaks/early-end.js
/**
 * Says once that a scan is to end early. Whoever has work under way stops it then, and what was found until then is
 * reported; a little later comes the last call, after which nobody is waited for any more.
 */
class Ending {
    /** Fulfilled when the end is said. */
    ended;
    /** Fulfilled when what is not done is to be left. */
    lastCall;
    #reason;
    #end = () => { };
    #call = () => { };
    #timer;
    constructor() {
        this.ended = new Promise((resolve) => {
            this.#end = resolve;
        });
        this.lastCall = new Promise((resolve) => {
            this.#call = resolve;
        });
    }
    /** Undefined for as long as the work may go on. */
    get reason() {
        return this.#reason;
    }
    /** @param grace milliseconds until the last call, in which places are looked up */
    end(reason, grace) {
        if (this.#reason !== undefined)
            return;
        this.#reason = reason;
        this.#end();
        this.#timer = setTimeout(this.#call, grace);
    }
    /** To be called when all is done: then no last call comes. */
    close() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./build/src/scan/supervise.js

const supervise_SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Milliseconds in which places are looked up for what was found, before it is reported without them. Whoever sends a
 * signal ends the process two seconds later, or at least wonders.
 */
const GRACE = { time: 60_000, signal: 900 };
/** Milliseconds after a signal at which the process ends, whatever it is at. */
const HARD_END = 1_800;
/** What is published is written by then. */
const WRITTEN_MS = 300;
/** Ends a scan early when its time is over, and on SIGINT and SIGTERM: with its gits, and with what they started. */
class Supervision {
    ending = new Ending();
    #options;
    #timer;
    #onSignal = () => this.#signalled();
    constructor(options) {
        this.#options = options;
        this.#timer = setTimeout(() => this.#end('time'), options.timeout);
        for (const signal of supervise_SIGNALS)
            process.on(signal, this.#onSignal);
        void this.ending.lastCall.then(() => options.git.stop());
    }
    /**
     * Waits for work that reports by itself when the end is said; `instead` where it does not, or fails on its way there.
     */
    async within(work, instead) {
        const afterLastCall = this.ending.lastCall.then(() => new Promise((resolve) => setTimeout(resolve, WRITTEN_MS)));
        try {
            return await Promise.race([work, afterLastCall.then(instead)]);
        }
        catch (error) {
            if (this.ending.reason === undefined)
                throw error;
            return instead();
        }
    }
    /** To be called when all is reported. After an early end nothing that is still under way keeps the process. */
    close() {
        clearTimeout(this.#timer);
        this.ending.close();
        if (this.ending.reason === undefined) {
            for (const signal of supervise_SIGNALS)
                process.off(signal, this.#onSignal);
            return;
        }
        this.#options.git.stop();
        setTimeout(() => process.exit(), WRITTEN_MS).unref();
    }
    #end(reason) {
        this.ending.end(reason, GRACE[reason]);
        this.#options.git.interrupt();
    }
    /** Whoever asks twice does not want to wait. */
    #signalled() {
        if (this.ending.reason === 'signal')
            this.#leave();
        this.#end('signal');
        setTimeout(() => this.#leave(), HARD_END).unref();
    }
    #leave() {
        this.#options.git.stop();
        process.exit(process.exitCode || this.#options.failed);
    }
}
/** How the end of a scan is reported. @param limit what set the time, as "the input timeout (30m)" */
function whyEnded(reason, limit) {
    return reason === 'time'
        ? `The time for the scan is over: ${limit}. What was found until then is reported, and the rest was not read.`
        : 'The scan was asked to end before it was done. What was found until then is reported, and the rest was not read.';
}

;// CONCATENATED MODULE: ./build/src/hook/arguments.js

const HELP = `Looks for private keys of App Store Connect before they are committed.

  node dist/hook/index.js          what is staged, against HEAD; by hand, the whole index when nothing is staged
  node dist/hook/index.js --all    the files of HEAD, and every object of the repository
  node dist/hook/index.js --explain FILE
                                   what is made of one file: every layer of encoding that is tried, by name, place and
                                   length, never content
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
    const [option, file] = args;
    if (option === '--explain' && args.length === 2 && file !== undefined)
        return { explain: file };
    throw new user_error/* UserError */.y(`This takes --all, --explain FILE, --help or nothing (seen: ${args.length} ${args.length === 1 ? 'argument' : 'arguments'}).`);
}

// EXTERNAL MODULE: ./build/src/runner/untrusted.js
var untrusted = __nccwpck_require__(2454);
;// CONCATENATED MODULE: ./build/src/leaks/report/allow-lines.js


/** Of so many files each has a line of its own; of more, those that are alike share one. */
const FEW = 10;
/** Files in one folder from which on they share a line. */
const ALIKE = 3;
const MOST_LINES = 50;
/** Files, or folders, for which a line is sought. */
const MOST_TRIED = 500;
const MOST_COMPARED = 2000;
/**
 * The places of keys and tokens, the allowed ones as well: a line that covers one of these would let that key through,
 * wherever the repository is scanned, so none is offered.
 */
function keyPlaces(leaks, allowed) {
    const all = [...leaks.flatMap((leak) => leak.findings), ...allowed.map(({ finding }) => finding)];
    const findings = all.filter(({ kind, keyBefore }) => kind !== 'p8-file' || keyBefore === true);
    const paths = findings.flatMap(({ place }) => ('path' in place ? [place.path.toString('utf8')] : []));
    return { findings, paths: new Set(paths) };
}
/**
 * The lines that accept the .p8 files in which no key could be read: one each of a few, else one for all in a folder, or
 * for all that there are.
 */
function linesForFiles(leaks, allowed) {
    const keys = keyPlaces(leaks, allowed);
    const files = [
        ...new Map(leaks
            .flatMap((leak) => leak.findings)
            .filter(isNamed)
            .map((at) => [at.leak, at])).values(),
    ];
    const ways = files.length <= FEW ? [byFile] : [byFile, byFolder, byTopFolder, everywhere];
    const offers = ways.map((way) => way(files, keys));
    const fewestLeft = offers.reduce((best, offer) => (covered(offer) > covered(best) ? offer : best));
    const lines = offers.find((offer) => offer.length <= FEW && covered(offer) === files.length) ?? fewestLeft;
    return { lines: lines.map(({ text }) => text), without: files.length - covered(lines) };
}
function covered(lines) {
    return new Set(lines.flatMap(({ covers }) => covers)).size;
}
/** The line that accepts one .p8 file in which no key could be read; undefined where there is none to offer. */
function lineForFile(finding, keys) {
    return isNamed(finding) ? writable(pathTexts(allow_lines_textOf(finding)), [finding], keys) : undefined;
}
const byFile = (files, keys) => gathered(files, (file) => ofFile(file, keys));
const byFolder = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.lastIndexOf('/') + 1));
const byTopFolder = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.indexOf('/') + 1));
const everywhere = (files, keys) => byGroups(files, keys, () => '**/');
/** One line for all files that `folderOf` puts together, where they are enough and no key lies among them. */
function byGroups(files, keys, folderOf) {
    const groups = new Map();
    for (const file of files) {
        const folder = folderOf(allow_lines_textOf(file));
        const group = groups.get(folder);
        if (group === undefined)
            groups.set(folder, [file]);
        else
            group.push(file);
    }
    return gathered([...groups], ([folder, group]) => ofGroup(folder, group, keys));
}
function ofGroup(folder, group, keys) {
    const text = group.length < ALIKE ? undefined : writable(folderTexts(folder), group, keys);
    return text === undefined ? byFile(group, keys) : [{ text, covers: group }];
}
function ofFile(file, keys) {
    const text = lineForFile(file, keys);
    return text === undefined ? [] : [{ text, covers: [file] }];
}
/** The lines for things, as many as are shown: of some there may be any number. */
function gathered(things, linesFor) {
    const lines = [];
    for (const thing of things.slice(0, MOST_TRIED)) {
        lines.push(...linesFor(thing));
        if (lines.length >= MOST_LINES)
            break;
    }
    return lines.slice(0, MOST_LINES);
}
/** Files that are findings for their names alone, and whose names can be shown. */
function isNamed({ kind, place }) {
    return kind === 'p8-file' && place.kind === 'file' && place.path.equals(place.shown);
}
/** The path as the allow list reads it; bytes that are no UTF-8 are U+FFFD there. */
function allow_lines_textOf({ place }) {
    return place.kind === 'file' ? place.path.toString('utf8') : '';
}
/** Signs of a glob; before each a backslash makes it stand for itself. */
const SIGNS = /[*?[\]{}"\\]/g;
/** What no line can show as it is, and what `forLog` breaks up. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]|(?<=:):|(?<=##)\[/gu;
/** Ways to write a path, the nearest to it first: "?" stands for any one character, "/" before it for the root. */
function pathTexts(path) {
    const seen = (text) => text.replace(UNSEEN, (character) => '?'.repeat(character.length));
    const exact = path.search(SIGNS) < 0 ? path : path.replace(SIGNS, '\\$&');
    const loose = path.replace(SIGNS, '?');
    const name = loose.slice(loose.lastIndexOf('/') + 1);
    return [exact, `/${exact}`, loose, `/${loose}`, `**/${name}`].map(seen);
}
/** @param folder with its slash; empty for the root, two stars for all folders */
function folderTexts(folder) {
    const folders = folder === '**/' ? [folder] : pathTexts(folder).map((text) => text.replace(/(?<=\/)$/, '**/'));
    // At the root alone, without the folders below it.
    const starts = folder === '' ? ['/'] : folders.slice(0, 4);
    return ['*.p8', '*.[pP]8'].flatMap((ending) => starts.map((start) => `${start}${ending}`));
}
/** The first of the texts that the allow list understands, that survives being shown, and that covers just what it should. */
function writable(texts, files, keys) {
    return texts.find((text) => {
        if ((0,untrusted/* forLog */.I)(text) !== text)
            return false;
        const { entries, problems } = (0,allow_list/* parseAllowList */.jR)(text, 'input');
        const [entry] = entries;
        if (entry === undefined || entry.kind === 'key' || problems.length > 0)
            return false;
        return files.every((file) => entry.matches(file)) && !coversKey(entry, keys);
    });
}
/** A pattern is tried on each place; where that would take long, it is taken for one that covers a key. */
function coversKey(entry, { findings, paths }) {
    if (entry.kind === 'file')
        return paths.has(entry.name);
    return findings.length > MOST_COMPARED || findings.some((finding) => entry.matches(finding));
}

// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __nccwpck_require__(1830);
;// CONCATENATED MODULE: ./build/src/leaks/report/report-words.js


/** Where a finding is, in words. */
function report_words_where(finding, print) {
    const { place, region, within, objectId } = finding;
    switch (place.kind) {
        case 'file': {
            const entries = within.map((name) => `, inside it ${print(name)}`).join('');
            const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
            const note = notedObject(finding);
            const file = note === undefined ? print(place.shown) : `git note on ${(0,wording/* short */.h0)(note)}`;
            return `${file}${line}${entries}`;
        }
        case 'name':
            return `the name of ${print(place.shown)}`;
        case 'commit':
            return `commit ${(0,wording/* short */.h0)(objectId)}, its ${place.part}`;
        case 'tag':
            return `annotated tag ${(0,wording/* short */.h0)(objectId)}, its ${place.part}`;
        case 'ref':
            return `the name of ${print(place.shown)}`;
        case 'object':
            return `git object ${objectId}`;
        case 'more':
            return `${(0,wording/* more */.OS)(place.count)} of git object ${objectId}`;
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
    return `${(0,wording/* count */.U9)(leaks.length, 'leak')} found, in ${(0,wording/* countUp */.zR)((0,report_leak/* countFindings */.Gt)(leaks), 'place')}`;
}
function since(first) {
    if (first === undefined)
        return '';
    return `${first.orOlder ? 'at or before ' : ''}commit ${(0,wording/* short */.h0)(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
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
function what({ kind, fingerprint, form, keyId, keyBefore }) {
    switch (kind) {
        case 'private-key':
            return `A P-256 private key is committed (${form}; fingerprint ${fingerprint ?? 'unknown'}${keyId === undefined ? '' : `; Key ID ${keyId}`}).`;
        case 'token':
            return `A token for App Store Connect that has not expired is committed (${form}).`;
        case 'p8-file':
            return `A ${form} is committed${keyId === undefined ? '' : ` (Key ID ${keyId})`}; no private key could be read in it${keyBefore === true ? ', but one in the version before it' : ''}.`;
    }
}
/** What to do about it, in one sentence. */
function advice({ kind, keyBefore }) {
    switch (kind) {
        case 'private-key':
            return 'Revoke it first, then put a new one in its place, then clean the history.';
        case 'token':
            return 'Revoke the key that signed it if the token lives long, and keep tokens out of the repository.';
        case 'p8-file':
            if (keyBefore === true)
                return 'Revoke that key first: what was committed once can be read, whatever the file holds now.';
            return 'If it is a key, revoke it first; if it is not (PICO-8 cartridges have that ending, too), add its path to .asc-key-allow.';
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/report/log-lines.js




/** A log of more lines helps nobody; SARIF has them all. */
const MOST_PLACES = 1000;
const MOST_LEAKS = 1000;
/** The report for the log, a line each; without annotations. */
function logLines(report) {
    const { commits, objects, bytes } = report.read;
    const allowed = report.allowed
        .slice(0, MOST_PLACES)
        .map(({ finding, entry }) => `${allowedBy(entry)}: ${where(finding, forLog)}${finding.fingerprint === undefined ? '' : ` (${finding.fingerprint})`}`);
    return [
        ...report.described,
        `Read: ${count(commits, 'commit')}, ${count(objects, 'object')}, ${amount(bytes)}.`,
        ...report.unread
            .slice(0, MOST_PLACES)
            .map((each) => `${each.allowedBy === undefined ? 'Not read' : allowedBy(each.allowedBy)}: ${forLog(each.place)}: ${each.message}`),
        ...allowed,
        ...leakLines(report.leaks),
        ...(report.incomplete.length > 0 ? ['The scan is incomplete.'] : []),
        ...(report.leaks.length === 0 ? [`No leaks found${report.incomplete.length > 0 ? ' in what was read' : ''}.`] : []),
    ];
}
function allowedBy({ line, source }) {
    return `Allowed by line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'}`;
}
/** One line a leak, and one for each of its places. */
function leakLines(leaks) {
    if (leaks.length === 0)
        return [];
    const lines = [`${tally(leaks)}:`];
    for (const leak of leaks.slice(0, MOST_LEAKS)) {
        lines.push(`- ${nameOf(leak)}`);
        const { shown, rest } = (0,report_leak/* cutPlaces */.Zf)(leak.findings, MOST_PLACES);
        for (const finding of shown) {
            const details = [finding.form, now(finding.presence), since(finding.first)].filter((text) => text !== '');
            lines.push(`    ${report_words_where(finding, untrusted/* forLog */.I)} (${details.join('; ')})`);
        }
        if (rest > 0)
            lines.push(`    and ${(0,wording/* more */.OS)(rest)}`);
    }
    if (leaks.length > MOST_LEAKS)
        lines.push(`and ${leaks.length - MOST_LEAKS} more leaks`);
    return lines;
}
/** What leaked, in words that name it for certain. */
function nameOf({ kind, fingerprint, keyIds, findings }) {
    const ids = keyIds.length === 0 ? '' : `, Key ID ${keyIds.join(' or ')} by the file's name`;
    const before = findings.some(({ keyBefore }) => keyBefore) ? ', but with one in the version before' : '';
    if (kind === 'private-key')
        return `private key ${fingerprint ?? ''}${ids}`;
    return kind === 'token' ? 'token for App Store Connect' : `.p8 file without a readable key${before}${ids}`;
}
/** "512 bytes", "4.5 kB", "4.5 MB": in thousands, to one decimal. */
function amount(bytes) {
    if (bytes < 1000)
        return count(bytes, 'byte');
    // What would be rounded to 1000.0 kB is a megabyte.
    return bytes < 999_950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/hook/take-out.js



/** In one command; nobody pastes more. */
const MOST_PATHS = 20;
/** The index of `git commit --all` and `git commit PATH` is a temporary one beside git's own. */
function isTemporary(index) {
    return index !== undefined && (0,external_node_path_.basename)(index) !== 'index';
}
/** Which of the paths the commit has. */
async function pathsIn(store, commit, paths) {
    if (commit === undefined || paths.length === 0)
        return new Set();
    const bytes = paths.map((path) => Buffer.from(path, 'latin1').toString());
    const names = ['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...bytes.slice(0, MOST_PATHS * 2)];
    const { stdout } = await store.run(names, { allowedCodes: [0, 128], env: { GIT_LITERAL_PATHSPECS: '1' } });
    return new Set(stdout.toString('latin1').split('\0').filter(Boolean));
}
/** The paths of the files with findings, each once, in latin1. */
function pathsOf(findings) {
    const files = findings.flatMap(({ place }) => (place.kind === 'file' ? [place] : []));
    return [...new Set(files.filter(({ path, shown }) => path.equals(shown)).map(({ path }) => path.toString('latin1')))];
}
/** How files are taken out of a commit that was refused: sentences, and commands that run as they stand in any folder. */
function takeOut(findings, commit) {
    const paths = pathsOf(findings);
    const old = commit.fromFiles && !commit.isFirst ? paths.filter((path) => commit.inHead.has(path)) : [];
    const rest = paths.filter((path) => !old.includes(path));
    const command = commit.isFirst ? 'git rm --cached --force' : 'git restore --staged';
    return [
        ...(rest.length === 0
            ? []
            : ['Take it out of the commit; the file itself stays as it is:', ...line(command, rest)]),
        ...(old.length === 0
            ? []
            : [
                'git took these files as they are (commit --all, or with a path). Take the key out of them, or undo all changes to them:',
                ...line('git restore --staged --worktree', old),
            ]),
        ...(paths.length === 0 ? ['Take it out of the commit; FILE stands for the file:', ...line(command, [])] : []),
        ...(commit.isMerge
            ? [
                'A merge is under way: if the key comes with it, the other branch has it in a commit. Leave the merge with git merge --abort, and take it out there.',
            ]
            : []),
    ];
}
/** One command for the files, and how many it leaves out. */
function line(command, paths) {
    const written = paths.slice(0, MOST_PATHS).map(pathspec);
    const shown = written.filter((path) => path !== undefined);
    const left = paths.length - shown.length;
    const files = shown.length === 0 ? 'FILE' : shown.join(' ');
    return [
        `  ${command} -- ${files}`,
        ...(left > 0 && shown.length > 0 ? [`  and the same for ${(0,wording/* count */.U9)(left, 'more file')}`] : []),
    ];
}
/** A path from the root, for a shell: as it is, or between quotes; undefined for one that cannot be shown as it is. */
function pathspec(path) {
    const bytes = Buffer.from(path, 'latin1');
    const text = bytes.toString('utf8');
    if ((0,untrusted/* forLog */.I)(bytes) !== text || text.includes("'") || text.includes('\ufffd'))
        return undefined;
    // After ":/" some signs would be more of git's magic.
    return /^[A-Za-z0-9.][\w./+@%-]*$/.test(text) ? `:/${text}` : `':(top,literal)${text}'`;
}

;// CONCATENATED MODULE: ./build/src/hook/lines.js






/** More lines push what to do out of sight. */
const lines_MOST_PLACES = 100;
const WHERE = {
    staged: 'in what is to be committed. Nothing was committed.',
    tracked: 'in files that are committed already. Nothing is staged.',
};
/** What the hook says, a line each; never a byte of a key. */
function hookLines(report, about, commit) {
    return [
        ...report.warnings.map((warning) => `asc-key: ${warning}`),
        ...report.incomplete.map((reason) => `asc-key: not all could be read: ${reason}`),
        ...unreadLines(report.unread.filter(({ isGap }) => isGap)),
        ...heading('asc-key: warning: what these hold was not read:', unreadLines(report.unread.filter(({ isGap, allowedBy }) => !isGap && allowedBy === undefined))),
        ...(report.leaks.length === 0 ? [] : about === 'all' ? leakLines(report.leaks) : fileLines(report, about, commit)),
        ...(about === 'all' ? [`asc-key: ${(0,wording/* count */.U9)(report.read.objects, 'object')} read, ${tally(report.leaks)}.`] : []),
    ];
}
function unreadLines(unread) {
    return upToMost(unread.map(({ place, message }) => `  ${(0,untrusted/* forLog */.I)(place)}: ${message}`));
}
function heading(text, lines) {
    return lines.length === 0 ? [] : [text, ...lines];
}
function fileLines(report, about, commit) {
    const { leaks } = report;
    const findings = leaks.flatMap((leak) => leak.findings);
    return [
        `asc-key: ${tally(leaks)}, ${WHERE[about]}`,
        ...places(leaks),
        ...(about === 'staged' ? takeOut(findings, commit) : takeAway(findings)),
        ...acceptance(report),
    ];
}
function places(leaks) {
    const all = leaks.flatMap((leak) => leak.findings.map((finding) => `  ${report_words_where(finding, untrusted/* forLog */.I)}: ${nameOf(leak)} (${finding.form})`));
    return upToMost(all);
}
/** Places, each in a line; of more than there is room for, how many are left out. */
function upToMost(all) {
    const rest = all.length - lines_MOST_PLACES;
    return [...all.slice(0, lines_MOST_PLACES), ...(rest > 0 ? [`  and ${(0,wording/* count */.U9)(rest, 'more place')}`] : [])];
}
function takeAway(findings) {
    return [
        'Revoke the key if it ever left this machine, then take it out and keep it outside of the repository:',
        ...line('git rm --cached', pathsOf(findings)),
        'The history still has it: see --all.',
    ];
}
/** What to do about what is no secret. No line is offered for a file with a key: it would let the key through for ever. */
function acceptance({ leaks, allowed }) {
    const { lines, without } = linesForFiles(leaks, allowed);
    const hasKey = leaks.some(({ kind }) => kind !== 'p8-file');
    return [
        ...(hasKey
            ? [
                'Keep the key outside of the repository, and revoke it if it ever left this machine. (Only a key that was made for tests may stay: its fingerprint goes into .asc-key-allow.)',
            ]
            : []),
        ...(lines.length === 0
            ? []
            : [
                hasKey
                    ? 'If the .p8 files without a key are no secret, add to .asc-key-allow, and to the commit:'
                    : 'If it is no secret, add to .asc-key-allow, and to the commit:',
                ...lines.map((text) => `  ${text}`),
                ...(without > 0 ? [`  (for ${(0,wording/* count */.U9)(without, 'more file')} there is no line to offer)`] : []),
            ]),
        ...(hasKey || lines.length > 0
            ? []
            : ['If it is a key, keep it outside of the repository, and revoke it if it ever left this machine.']),
    ];
}

;// CONCATENATED MODULE: ./build/src/hook/repository.js



/**
 * Finds the repository as git names it to a hook: by `GIT_DIR` where it is set, else upwards from the working folder. The index
 * of `git commit PATH` and `git commit --all` is a temporary one, named by `GIT_INDEX_FILE`.
 * @throws {UserError} outside of a repository.
 */
function findPlace(folder, env) {
    const index = env.GIT_INDEX_FILE ? (0,external_node_path_.resolve)(folder, env.GIT_INDEX_FILE) : undefined;
    const merged = Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
    if (env.GIT_DIR && findLayout((0,external_node_path_.resolve)(folder, env.GIT_DIR)) !== undefined) {
        return { checkout: (0,external_node_path_.resolve)(folder, env.GIT_DIR), index, merged };
    }
    for (let current = (0,external_node_path_.resolve)(folder);; current = (0,external_node_path_.dirname)(current)) {
        if (findLayout(current) !== undefined)
            return { checkout: current, index, merged };
        if ((0,external_node_path_.dirname)(current) === current)
            break;
    }
    throw new user_error/* UserError */.y('There is no git repository here. Run this inside of one.');
}
/** The index of a repository whose `.git` is at `gitDir`. */
function ownIndex(gitDir) {
    return (0,external_node_path_.join)(gitDir, 'index');
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/empty-blob.js
/** The ids of the empty file, in SHA-1 and SHA-256. */
const EMPTY_BLOB_IDS = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

;// CONCATENATED MODULE: ./build/src/hook/index-entries.js



/** How the index names files that `git add --intent-to-add` announced: as empty ones. */
const EMPTY_FILE = new RegExp(` (?:${EMPTY_BLOB_IDS.join('|')}) 0\t`);
const INTENT_TO_ADD = 0x2000_0000;
/** Reads an index, without the files that were only announced: no commit takes them up. */
async function readIndex(store, index) {
    const all = (await listFiles(store, index, [])).toString('latin1').split('\0').filter(Boolean);
    const announced = all.some((entry) => EMPTY_FILE.test(entry)) ? await announcedOnly(store, index) : new Set();
    const files = [];
    const folders = [];
    for (const entry of all) {
        const [, id, path] = /^040000 ([0-9a-f]+) 0\t(.+)\/$/s.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            folders.push({ id, path });
        else if (!announced.has(entry))
            files.push(entry);
    }
    return { files, folders };
}
/** Without these git opens the folders of a sparse index, however many paths are below them. */
const KEEP_FOLDERS = ['core.sparseCheckout', 'core.sparseCheckoutCone', 'index.sparse'].flatMap((name) => [
    '-c',
    `${name}=true`,
]);
/** Any pattern of cone mode will do: git looks only whether there is one. */
const CONE = '/*\n!/*/\n';
async function listFiles(store, index, options) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(store.gitDir, 'info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(store.gitDir, 'info/sparse-checkout'), CONE);
    const args = ['ls-files', '--stage', '-z', ...options];
    const env = { GIT_INDEX_FILE: index };
    // git before 2.36 does not know the option, and lists files alone.
    const { stdout, code } = await store.run([...KEEP_FOLDERS, ...args, '--sparse'], { env, allowedCodes: [0, 129] });
    return code === 0 ? stdout : (await store.run(args, { env })).stdout;
}
/** Entries that were announced by `git add --intent-to-add`: no commit takes them up. git shows it in `--debug` alone. */
async function announcedOnly(store, index) {
    const stdout = await listFiles(store, index, ['--debug']);
    const announced = new Set();
    let last = '';
    // After the NUL of each entry stand lines about it, indented, and then the next entry.
    for (const part of stdout.toString('latin1').split('\0')) {
        const [about = ''] = /^(?: {2}[^\n]*\n)*/.exec(part) ?? [];
        const flags = Number.parseInt(/\bflags: ([0-9a-f]+)\n$/.exec(about)?.[1] ?? '0', 16);
        if ((flags & INTENT_TO_ADD) !== 0)
            announced.add(last);
        last = part.slice(about.length);
    }
    return announced;
}

;// CONCATENATED MODULE: ./build/src/hook/sparse-folders.js
/** A tree with folders put into it by their ids. None of them is opened: any number of paths may lead through one. */
async function withFolders(store, tree, folders) {
    return folders.length === 0 ? tree : put(store, tree, folders);
}
/** @param tree undefined where there is no such folder yet */
async function put(store, tree, folders) {
    const entries = new Map();
    for (const entry of tree === undefined ? [] : await sparse_folders_entriesOf(store, tree)) {
        entries.set(entry.slice(entry.indexOf('\t') + 1), entry);
    }
    const below = new Map();
    for (const { path, id } of folders) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            entries.set(path, asEntry(id, path));
            continue;
        }
        const name = path.slice(0, slash);
        below.set(name, [...(below.get(name) ?? []), { path: path.slice(slash + 1), id }]);
    }
    for (const [name, inside] of below) {
        const [, known] = /^040000 tree ([0-9a-f]+)\t/.exec(entries.get(name) ?? '') ?? [];
        entries.set(name, asEntry(await put(store, known, inside), name));
    }
    const input = Buffer.from([...entries.values()].map((entry) => `${entry}\0`).join(''), 'latin1');
    return (await store.run(['mktree', '-z', '--missing'], { input })).stdout.toString().trim();
}
function asEntry(id, name) {
    return `040000 tree ${id}\t${name}`;
}
/** The entries of a tree as `git mktree` takes them, in latin1. */
async function sparse_folders_entriesOf(store, tree) {
    const { stdout } = await store.run(['ls-tree', '-z', tree]);
    return stdout.toString('latin1').split('\0').filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/hook/staged.js






/** Whom the commit that stands for the index is by. It is never seen, and removed with the store. */
const NOBODY = { NAME: 'asc-key', EMAIL: 'asc-key@invalid', DATE: '2000-01-01T00:00:00Z' };
/** No merge of people has so many heads; each costs a look through the remote's branches. */
const MOST_MERGED = 100;
/**
 * Makes a commit of the index, in the store and on top of what the real one will be on top of, so that what is staged can
 * be scanned as any range is. When nothing is staged there is nothing to look at for a hook, since the commit brings
 * nothing; asked for by hand, as over all files, the whole index is the scope.
 *
 * @param index the absolute path of an index file; when there is none, nothing is staged
 * @param call whether it was asked for by hand, and the commits that a merge under way is known to bring
 */
async function scopeOfIndex(store, index, { byHand, merged }) {
    if ((0,git_files/* isSpecial */.mg)(index))
        throw special_files_specialFile('index');
    const nothing = {
        tree: undefined,
        range: { kind: 'none' },
        base: undefined,
        described: [],
        warnings: [],
        incomplete: [],
    };
    if (!(0,external_node_fs_.existsSync)(index))
        return { commit: undefined, scope: nothing, isNew: true, isMerge: false };
    const others = mergedInto(store, merged);
    const isMerge = others.length > 0;
    const parents = await parentsOf(store, others);
    const tree = await writeTree(store, index);
    const commit = await commitTree(store, tree, parents);
    const [head] = parents;
    if (head !== undefined && tree === (await store.resolve(`${head}^{tree}`))) {
        return { commit, scope: byHand ? { ...nothing, tree: commit } : nothing, isNew: !byHand, isMerge };
    }
    return {
        commit,
        scope: { ...nothing, range: { kind: 'commits', include: [commit], exclude: parents } },
        isNew: true,
        isMerge,
    };
}
/**
 * HEAD, and during a merge those of the merged commits that a remote has: what they hold the new commit does not bring.
 * What only this machine has can still be kept from everybody else.
 */
async function parentsOf(store, others) {
    const head = await store.head();
    if (head === undefined)
        return [];
    const merged = others.filter((id) => id !== head);
    const published = await Promise.all(merged.map((id) => isPublished(store, id)));
    return [head, ...merged.filter((_, index) => published[index])];
}
/** The commits that the commit merges: as git wrote them down, and those that it named before. */
function mergedInto(store, named) {
    const written = ((0,git_files/* readSmall */.o5)((0,external_node_path_.join)(store.checkoutGitDir, 'MERGE_HEAD')) ?? '')
        .split('\n')
        .filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
    return [...new Set([...named, ...written])].slice(0, MOST_MERGED);
}
async function isPublished(store, commit) {
    const args = ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'];
    const { stdout, code } = await store.run(args, { allowedCodes: [0, 128, 129] });
    return code === 0 && stdout.length > 0;
}
/** Through an index of our own, since git writes to the one it makes a tree of. */
async function writeTree(store, index) {
    // A split index keeps most of its entries in a second file, beside the repository's HEAD.
    for (const name of (0,external_node_fs_.readdirSync)(store.checkoutGitDir)) {
        const path = (0,external_node_path_.join)(store.checkoutGitDir, name);
        if (/^sharedindex\.[0-9a-f]+$/.test(name) && (0,git_files/* isFile */.fo)(path))
            (0,external_node_fs_.copyFileSync)(path, (0,external_node_path_.join)(store.gitDir, name));
    }
    const { files, folders } = await readIndex(store, index);
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(store.gitDir, 'staged') };
    const input = Buffer.from(files.map((entry) => `${asMerged(entry)}\0`).join(''), 'latin1');
    await store.run(['update-index', '-z', '--index-info'], { env, input });
    const tree = (await store.run(['write-tree', '--missing-ok'], { env })).stdout.toString().trim();
    return withFolders(store, tree, folders);
}
/** In a conflict a path has up to three versions; the last, of those who are merged, is the one to look at. */
function asMerged(entry) {
    return entry.replace(/^(\d+ [0-9a-f]+) [123]\t/, '$1 0\t');
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
/** For a look at everything, as --all takes it. */
const TIMEOUT_MS = 10 * 60_000;
/** The hook, from its arguments to its exit code. `say` takes one line for people. */
async function runHook(args, env, say) {
    try {
        const task = parseArguments(args);
        if (task === 'help') {
            say(HELP.trimEnd());
            return CLEAN;
        }
        if (typeof task === 'object') {
            const { explainFile } = await Promise.all(/* import() */[__nccwpck_require__.e(664), __nccwpck_require__.e(292), __nccwpck_require__.e(803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7803));
            const { lines, keys, gaps } = explainFile(task.explain, new Date());
            for (const line of lines)
                say(line);
            if (keys > 0)
                return LEAK;
            return gaps > 0 ? FAILED : CLEAN;
        }
        const { report, about, commit } = await look(task, findPlace(process.cwd(), env));
        for (const line of hookLines(report, about, commit))
            say(line);
        if ((0,report_leak/* failing */.Jr)(report.leaks).length > 0)
            return LEAK;
        return report.incomplete.length > 0 ? FAILED : CLEAN;
    }
    catch (error) {
        say(`asc-key: ${explain(error)}`);
        return FAILED;
    }
}
async function look(task, place) {
    const git = await git_git/* Git */.T.find({ workspace: place.checkout });
    const supervision = new Supervision({ timeout: TIMEOUT_MS, git, failed: FAILED });
    const store = await ObjectDatabase.open(git, place.checkout, (0,external_node_os_.tmpdir)());
    try {
        const early = { ending: supervision.ending, why: (reason) => whyEnded(reason, 'it has ten minutes') };
        const head = await store.head();
        const now = new Date();
        const inMaking = async ({ leaks }, isMerge) => ({
            isFirst: head === undefined,
            fromFiles: isTemporary(place.index),
            isMerge,
            // After an early end git may not be asked any more.
            inHead: await pathsIn(store, early.ending.reason === undefined ? head : undefined, pathsOf(leaks.flatMap(({ findings }) => findings))),
        });
        if (task === 'all') {
            const report = await scan({
                store,
                scope: wholeOf(head, store),
                now,
                early,
                lists: () => readLists(store, [head]),
            });
            return { about: 'all', report, commit: await inMaking(report, false) };
        }
        const index = place.index ?? ownIndex(store.checkoutGitDir);
        const byHand = place.index === undefined;
        const { scope, commit, isNew, isMerge } = await scopeOfIndex(store, index, { byHand, merged: place.merged });
        const report = await scan({ store, scope, now, early, lists: () => readLists(store, [head, commit]) });
        return { about: isNew ? 'staged' : 'tracked', report, commit: await inMaking(report, isMerge) };
    }
    finally {
        supervision.close();
        await store.close();
    }
}
/** The hook fetches nothing: of a shallow clone it sees the last commits only. */
function wholeOf(head, { shallow }) {
    const incomplete = shallow.length === 0
        ? []
        : ['the clone is shallow, and the rest of its history is not here. Run git fetch --unshallow.'];
    return { tree: head, range: { kind: 'all' }, base: undefined, described: [], warnings: [], incomplete };
}
/** Lines that are staged count at once, beside those of HEAD: a pull request is judged by its base's list later on. */
async function readLists(store, commits) {
    const lists = [];
    for (const commit of commits) {
        const content = commit === undefined ? undefined : await (0,tree_file/* readTreeFile */.x)(store, commit, file_name/* ALLOW_FILE */.r);
        if (content !== undefined)
            lists.push((0,allow_list/* parseAllowList */.jR)(content.toString('utf8'), 'head'));
    }
    // The newest list is the one whose faults are listed.
    const problems = lists.at(-1)?.problems ?? [];
    const ruling = { entries: lists.flatMap(({ entries }) => entries), problems };
    return { input: allow_list/* NO_LINES */.o, ruling, headOnly: allow_list/* NO_LINES */.o, warnings: [] };
}
/** A message of ours; anything else could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (error instanceof user_error/* UserError */.y)
        return error.message;
    const machine = machineFault(error);
    if (machine !== undefined)
        return `nothing was checked. ${machine}`;
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