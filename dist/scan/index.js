import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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


/***/ }),

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction)
/* harmony export */ });
/* unused harmony exports explain, places */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(210);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(926);


/**
 * Runs an action to its end. Whatever is thrown, there or in a callback that nobody waits for, the step fails with one
 * `::error::` line and no stack trace; the places of the stack, without any message, are told in debug mode only.
 */
async function runAction(action) {
    let failed = false;
    const fail = (error) => {
        if (failed)
            return;
        failed = true;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(explain(error));
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(places(error));
    };
    process.on('uncaughtException', (error) => {
        fail(error);
        // What else still runs is not to be trusted; the empty write waits until the error is out.
        process.stdout.write('', () => process.exit(1));
    });
    // Nothing is left that could wake the action, and it has not come to an end: Node would leave without a word.
    const failAsleep = () => fail(new Error('The action waits for something that never comes'));
    process.on('exit', failAsleep);
    try {
        await action();
    }
    catch (error) {
        fail(error);
    }
    finally {
        process.off('exit', failAsleep);
    }
}
/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (isUserError(error))
        return error.message;
    return `This is a fault of asc-key, not of your workflow (${kindOf(error)}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}
/**
 * The places in the stack: function, file without its folders, line and column. All else could hold anything, for a
 * message may span lines and look like a stack.
 */
function places(error) {
    const message = new Set((textOf(error, 'message') ?? '').split('\n'));
    const frames = (textOf(error, 'stack') ?? '').split('\n').flatMap((line) => {
        const frame = /^ {4}at (?:(?<where>[\w.$<>[\] ]{1,60}) \()?(?:.*[/\\:])?(?<file>[\w.-]{1,30}:\d+:\d+)\)?$/.exec(line);
        if (frame === null || message.has(line))
            return [];
        const { where, file } = frame.groups;
        return [where === undefined ? `at ${file}` : `at ${where} (${file})`];
    });
    return frames.length > 0 ? frames.join('\n') : 'at an unknown place';
}
/** For example `TypeError ERR_INVALID_ARG_TYPE`: names that programs make, and nothing that only looks like one. */
function kindOf(error) {
    const name = textOf(error, 'name') ?? '';
    const code = textOf(error, 'code') ?? '';
    const shownName = /^[A-Z][A-Za-z]{0,30}$/.test(name) ? name : typeof error;
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+){0,8}$/.test(code) && code.length <= 50 ? `${shownName} ${code}` : shownName;
}
/** `instanceof` runs code of what was thrown, when that is a proxy. */
function isUserError(error) {
    try {
        return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
    }
    catch {
        return false;
    }
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


/***/ }),

/***/ 926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 283:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(200);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(575);


await (0,_runner_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(_run_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: run

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(210);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __nccwpck_require__(926);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/leaks/git/paths.js


/** Whether a path is a folder or lies in it, with links followed as far as the paths exist. */
function isInside(path, folder) {
    const way = (0,external_node_path_namespaceObject.relative)(real(folder), real(path));
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way));
}
/** The path with its links followed as far as it exists. */
function real(path) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
        const whole = (0,external_node_path_namespaceObject.resolve)(path);
        return (0,external_node_path_namespaceObject.dirname)(whole) === whole ? whole : (0,external_node_path_namespaceObject.join)(real((0,external_node_path_namespaceObject.dirname)(whole)), (0,external_node_path_namespaceObject.basename)(whole));
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
        .filter((folder) => (0,external_node_path_namespaceObject.isAbsolute)(folder) && !avoid.some((place) => isInside(folder, place)));
}
const NEEDED_BY_PROGRAMS = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'TMPDIR'];
const NEEDED_BY_TRANSPORTS = [
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
];
function picked(source, names) {
    const values = {};
    for (const name of names) {
        const value = source[name];
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/git.js







/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31];
const DEFAULT_TIMEOUT_MS = 600_000;
/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
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
    constructor(path, avoid) {
        this.path = path;
        this.avoid = avoid;
        this.#folder = workingFolder(avoid);
    }
    /**
     * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
     * @throws {UserError} when there is none, or one older than 2.31.
     */
    static async find(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = real(workspace) === (0,external_node_path_namespaceObject.parse)(real(workspace)).root ? [] : [workspace];
        const path = findProgram(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new user_error/* UserError */.y('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
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
            ...readingEnvironment(process.env, this.avoid),
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
        throw new user_error/* UserError */.y(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}
function findProgram(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return cleanPath(searchPath, avoid)
        .map((folder) => (0,external_node_path_namespaceObject.join)(folder, name))
        .find((path) => isProgram(path) && !avoid.some((place) => isInside(path, place)));
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
    const outside = [process.env.RUNNER_TEMP, (0,external_node_os_namespaceObject.tmpdir)()].find((folder) => folder !== undefined && isFolder(folder) && !avoid.some((place) => isInside(folder, place)));
    return outside ?? (0,external_node_path_namespaceObject.parse)((0,external_node_os_namespaceObject.tmpdir)()).root;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
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
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB.
 */
async function readTreeFile(store, commit, path) {
    const { stdout } = await store.run(['ls-tree', '-z', '--full-tree', '--long', commit, '--', path]);
    const [, id, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(stdout.toString('latin1')) ?? [];
    if (id === undefined || size === undefined)
        return undefined;
    if (Number(size) > LARGEST_FILE) {
        throw new user_error/* UserError */.y(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
    }
    return (await store.run(['cat-file', 'blob', id])).stdout;
}
/** All entries of the tree of a commit, folders included, as git lists them; nothing is held back in memory. */
async function* listTree(store, commit) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit];
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? -1));
    });
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
/** The ids of the commits in a range, newest first; under `all` those that a ref or HEAD reaches. */
async function listCommits(store, range) {
    if (range.kind === 'none')
        return [];
    // Older versions of git take no options such as --all from their input.
    const everything = (await store.head()) === undefined ? ['--all'] : ['--all', 'HEAD'];
    const { stdout } = range.kind === 'all'
        ? await store.run(['rev-list', '--ignore-missing', ...everything])
        : await store.run(['rev-list', '--stdin'], {
            input: [...range.include, ...range.exclude.map((id) => `^${id}`), ''].join('\n'),
        });
    return stdout.toString('latin1').split('\n').filter(Boolean);
}
function parseEntry(line) {
    const tab = line.indexOf(0x09);
    const [mode = '', type = '', id = ''] = line.toString('latin1', 0, tab).split(' ');
    return { mode, type: type, id, path: Buffer.from(line.subarray(tab + 1)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/tree-paths.js

/** All paths of the objects, files and folders alike, in the tree of a commit. Nothing is read when none is wanted. */
async function pathsInTree(store, commit, objects) {
    const found = new Map();
    if (objects.size === 0)
        return found;
    for await (const { id, path } of listTree(store, commit)) {
        if (objects.has(id))
            found.set(id, (found.get(id) ?? new Set()).add(path.toString('latin1')));
    }
    return found;
}

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
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    if (stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME)) {
        return undefined;
    }
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

;// CONCATENATED MODULE: ./build/src/leaks/allow/allow-list.js

/** The file at the root of the repository that names what is known and accepted. */
const ALLOW_FILE = '.asc-key-allow';
/** The problem as a sentence that names its line and quotes nothing of it. */
function describeProblem({ source, line, message }) {
    const place = { input: 'the input "allow"', base: `${ALLOW_FILE} of the base`, head: ALLOW_FILE }[source];
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
    for (const [index, raw] of content
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const text = raw.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const line = index + 1;
        const problem = problemOf(text);
        if (problem !== undefined)
            problems.push({ source, line, allowsNothing: true, message: problem });
        else {
            const matches = matcherOf(text);
            if (matchesEverything(matches)) {
                problems.push({ source, line, allowsNothing: false, message: EVERYTHING });
            }
            entries.push({ source, line, text, matches: matches.finding });
        }
    }
    return { entries, problems };
}
const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;
const EVERYTHING = 'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';
/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const LONGEST = 4096;
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
    if (FINGERPRINT.test(text) || globMatcher(patternOf(text), { braces: true }) !== undefined)
        return undefined;
    return 'has more than 3 stars in a name or 8 in all, and allows nothing. Name the folder, or each file.';
}
/** A line of base64: letters of both cases and digits all over it, unlike a long path. */
function looksLikeBody(text) {
    const count = (pattern) => text.match(pattern)?.length ?? 0;
    return /^[A-Za-z0-9+/=_-]{64,}$/.test(text) && count(/[A-Z]/g) > 7 && count(/[a-z]/g) > 7 && count(/\d/g) > 3;
}
function matcherOf(text) {
    const digest = FINGERPRINT.exec(text)?.[1];
    if (digest !== undefined) {
        return { finding: ({ fingerprint }) => fingerprint === `SHA256:${digest}=`, path: undefined };
    }
    const path = pathMatcher(text);
    return {
        path,
        finding: ({ place }) => (place.kind === 'file' || place.kind === 'name') && path(place.path.toString('utf8')),
    };
}
/** A path that is written just as it is always fits, whatever signs of a glob its name holds. */
function pathMatcher(text) {
    const fits = globMatcher(patternOf(text), { braces: true });
    return (path) => path === rooted(text) || fits?.(path) === true;
}
function patternOf(text) {
    const path = rooted(text);
    if (path === '')
        return '**';
    return path.endsWith('/') ? `${path}**/*` : path;
}
function rooted(text) {
    return text.replace(/^(?:\.?\/)+/, '');
}
function matchesEverything({ path }) {
    return path !== undefined && ['q', 'w/.z/7.k'].every((sample) => path(sample));
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
            if (!(error instanceof user_error/* UserError */.y))
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
    try {
        const held = await pathsInTree(store, scope.base, new Set(findings.map(({ objectId }) => objectId)));
        return ({ objectId, place }) => (place.kind === 'file' || place.kind === 'name') &&
            held.get(objectId)?.has(place.path.toString('latin1')) === true;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return () => false;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/checkout.js




/**
 * The absolute path of the checkout that the input `path` names.
 * @throws {UserError} when it lies outside of the workspace, holds nothing, or holds files without a repository.
 */
function locateCheckout(workspace, path) {
    const folder = (0,external_node_path_namespaceObject.resolve)(workspace, path);
    if (!isInside(folder, workspace)) {
        throw new user_error/* UserError */.y('The input "path" leads out of the workspace. Give the folder of the checkout relative to the workspace, as in path: app, or leave the input out.');
    }
    if (findLayout(folder) !== undefined)
        return folder;
    throw new user_error/* UserError */.y(explainMissing(workspace, folder));
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
/** The text of a regular file of at most 1 MiB, or undefined: what looks like a file may be a pipe that never ends. */
function readSmall(path) {
    try {
        const status = (0,external_node_fs_namespaceObject.statSync)(path);
        return status.isFile() && status.size <= 1 << 20 ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function checkout_isFolder(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function layoutOf(path) {
    const gitDir = real(path);
    return { gitDir, commonDir: commonDirOf(gitDir) };
}
function commonDirOf(gitDir) {
    const named = readSmall((0,external_node_path_namespaceObject.join)(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '');
    return named === undefined || named === '' ? gitDir : real((0,external_node_path_namespaceObject.resolve)(gitDir, named));
}
/** As git decides it: a HEAD, and folders for objects and refs. */
function isRepository(path) {
    if (!checkout_isFolder(path) || readSmall((0,external_node_path_namespaceObject.join)(path, 'HEAD')) === undefined)
        return false;
    const common = commonDirOf(real(path));
    return checkout_isFolder((0,external_node_path_namespaceObject.join)(common, 'objects')) && checkout_isFolder((0,external_node_path_namespaceObject.join)(common, 'refs'));
}
function explainMissing(workspace, folder) {
    if (!checkout_isFolder(folder)) {
        return 'The input "path" names no folder of the workspace. Check out the repository there first (actions/checkout with the same path), or leave the input out.';
    }
    const above = folderAbove(workspace, folder);
    if (above !== undefined) {
        const place = above === '' ? 'the workspace itself' : `${folders(above.split(/[\\/]/).length)} deep in the workspace`;
        return `The input "path" names a folder inside of a checkout, not the checkout: the repository is ${place}. Give the folder that actions/checkout wrote to.`;
    }
    if ((0,external_node_fs_namespaceObject.readdirSync)(folder).length === 0) {
        return 'There is no checkout: the folder is empty. Add a step with uses: actions/checkout before this one.';
    }
    const below = (0,external_node_fs_namespaceObject.readdirSync)(folder).filter((name) => findLayout((0,external_node_path_namespaceObject.join)(folder, name)) !== undefined).length;
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
    while (current !== top && isInside(current, top) && (0,external_node_path_namespaceObject.dirname)(current) !== current) {
        current = (0,external_node_path_namespaceObject.dirname)(current);
        const way = (0,external_node_path_namespaceObject.relative)(top, current);
        if (findLayout(current) !== undefined && !(0,external_node_path_namespaceObject.isAbsolute)(way))
            return way;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/copy-refs.js




/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)[ \t\r\n]*$/;
/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. Files that hold no ref are left out; returns how many they are.
 */
function copyRefs(from, to) {
    const broken = copyRef((0,external_node_path_namespaceObject.join)(from.gitDir, 'HEAD'), (0,external_node_path_namespaceObject.join)(to, 'HEAD')) ? 0 : 1;
    if (isFile((0,external_node_path_namespaceObject.join)(from.commonDir, 'packed-refs'))) {
        (0,external_node_fs_namespaceObject.copyFileSync)((0,external_node_path_namespaceObject.join)(from.commonDir, 'packed-refs'), (0,external_node_path_namespaceObject.join)(to, 'packed-refs'));
    }
    if (checkout_isFolder((0,external_node_path_namespaceObject.join)(from.commonDir, 'reftable')))
        copyTables((0,external_node_path_namespaceObject.join)(from.commonDir, 'reftable'), (0,external_node_path_namespaceObject.join)(to, 'reftable'));
    const common = copyFolder((0,external_node_path_namespaceObject.join)(from.commonDir, 'refs'), (0,external_node_path_namespaceObject.join)(to, 'refs'), new Set());
    if (from.gitDir === from.commonDir)
        return broken + common;
    // A worktree has refs of its own, such as refs/bisect.
    return broken + common + copyFolder((0,external_node_path_namespaceObject.join)(from.gitDir, 'refs'), (0,external_node_path_namespaceObject.join)(to, 'refs'), new Set());
}
/** Links are followed, as git follows them, but no folder is entered twice. */
function copyFolder(from, to, entered) {
    if (!checkout_isFolder(from) || entered.has(real(from)))
        return 0;
    entered.add(real(from));
    let broken = 0;
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(from)) {
        if (checkout_isFolder((0,external_node_path_namespaceObject.join)(from, name)))
            broken += copyFolder((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name), entered);
        // What a git that was stopped leaves behind is no ref.
        else if (!name.endsWith('.lock') && !copyRef((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name)))
            broken += 1;
    }
    return broken;
}
function copyRef(from, to) {
    const text = readSmall(from);
    if (text === undefined || !REF.test(text))
        return false;
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(to), { recursive: true });
    (0,external_node_fs_namespaceObject.writeFileSync)(to, text);
    return true;
}
function copyTables(from, to) {
    (0,external_node_fs_namespaceObject.mkdirSync)(to, { recursive: true });
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(from)) {
        if (isFile((0,external_node_path_namespaceObject.join)(from, name)))
            (0,external_node_fs_namespaceObject.copyFileSync)((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name));
    }
}
function isFile(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isFile();
    }
    catch {
        return false;
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
        if (!checkout_isFolder(folder)) {
            lost += 1;
            return;
        }
        if (depth > DEEPEST || paths.has(real(folder)))
            return;
        paths.add(real(folder));
        for (const alternate of parseAlternates(readSmall((0,external_node_path_namespaceObject.join)(folder, 'info/alternates')) ?? '')) {
            visit((0,external_node_path_namespaceObject.resolve)(real(folder), alternate), depth + 1);
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
    return checkout_isFolder(packs) && (0,external_node_fs_namespaceObject.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/**
 * Whether a folder holds more, or less, than packs. git checks each pack that a fetch brings for what it refers to; single
 * objects may have been written, or lost, in any way.
 */
function isUnchecked(folder) {
    const loose = (0,external_node_fs_namespaceObject.readdirSync)(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    if (loose.some((name) => checkout_isFolder((0,external_node_path_namespaceObject.join)(folder, name)) && (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(folder, name)).length > 0))
        return true;
    const packs = new Set(checkout_isFolder((0,external_node_path_namespaceObject.join)(folder, 'pack')) ? (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(folder, 'pack')) : []);
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
    if (!config_isFile(file))
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
function config_isFile(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/git/parts.js





/** @throws {UserError} when the repository is of a kind that cannot be read. */
async function readParts(git, layout) {
    const config = await readConfig(git, (0,external_node_path_namespaceObject.join)(layout.commonDir, 'config'));
    const objects = objectFolders(layout.commonDir);
    const partial = config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key));
    return {
        layout,
        config,
        hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
        refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
        objects: objects.paths,
        shallow: readShallow(layout.commonDir),
        mayMiss: partial || objects.lost > 0 || objects.paths.some(hasPromisorPack),
        unchecked: objects.paths.some(isUnchecked),
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
    /** Whether the checkout holds objects that did not come in a pack, which git would have checked. */
    unchecked;
    #folder;
    #shallow;
    #brokenRefs = 0;
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
            throw new user_error/* UserError */.y('There is no git repository at the path of the checkout. Add a step with uses: actions/checkout before this one.');
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
    async refs() {
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
    /** How many files of refs in the checkout hold no ref. */
    get brokenRefs() {
        return this.#brokenRefs;
    }
    /** Adds refs to the store; nothing is written to the checkout. */
    async addRefs(refs) {
        const lines = refs.map(({ name, id }) => Buffer.concat([Buffer.from('update '), name, Buffer.from(` ${id}\n`)]));
        if (lines.length > 0)
            await this.run(['update-ref', '--stdin'], { input: Buffer.concat(lines) });
    }
    /** The commit that HEAD names; undefined while there is no commit. */
    async head() {
        return this.resolve('HEAD');
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

;// CONCATENATED MODULE: ./build/src/leaks/git/presence.js
/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
async function missingOf(store, ids, gitDir = store.gitDir) {
    if (ids.length === 0)
        return [];
    const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
        gitDir,
        input: `${ids.join('\n')}\n`,
    });
    return linesOf(stdout)
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.slice(0, -' missing'.length));
}
/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there.
 */
async function missingBelow(store, revisions) {
    const args = ['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'];
    const { stdout } = await store.run(args, { input: `${revisions.join('\n')}\n` });
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
/** The headers of commits by their ids; what is no commit, or not there, is left out. */
async function readCommits(store, ids) {
    const headers = new Map();
    if (ids.length === 0)
        return headers;
    const { stdout } = await store.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    for (let start = 0; start < stdout.length;) {
        const end = stdout.indexOf(0x0a, start);
        const [id = '', type = '', size = '0'] = stdout.toString('latin1', start, end).split(' ');
        if (type === 'missing') {
            start = end + 1;
            continue;
        }
        if (type === 'commit')
            headers.set(id, parseHeader(stdout.toString('latin1', end + 1, end + 1 + Number(size))));
        start = end + 1 + Number(size) + 1;
    }
    return headers;
}
function parseHeader(commit) {
    const header = commit.slice(0, commit.indexOf('\n\n') + 1);
    return {
        tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
        parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
    };
}
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/draft.js
/** The one-line fix for whatever a shallow or partial checkout lacks. */
const FIX = 'Set fetch-depth: 0 on actions/checkout (with persist-credentials: false or an ssh key, too, since what is missing cannot be fetched afterwards then).';
/** A scope while it is being decided. */
class Draft {
    tree;
    range = { kind: 'none' };
    base;
    /** Whether the event has a base that could not be had. */
    baseUnknown = false;
    /** The commits of the range, as far as they were looked at. */
    commits = new Set();
    described = [];
    warnings = [];
    incomplete = [];
    constructor(tree) {
        this.tree = tree;
    }
    /** What is read and why. */
    say(sentence) {
        this.described.push(sentence);
    }
    warn(sentence) {
        this.warnings.push(sentence);
    }
    /** What could not be read; the scan fails. */
    lack(sentence, fix = FIX) {
        this.incomplete.push(`${sentence} ${fix}`);
    }
    done() {
        return {
            tree: this.tree,
            range: this.range,
            base: this.base,
            ...(this.baseUnknown ? { baseUnknown: true } : {}),
            described: this.described,
            warnings: this.warnings,
            incomplete: this.incomplete,
        };
    }
}
/** How ids are shown: enough of them to find the object. */
function draft_short(id) {
    return id.slice(0, 12);
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/objects.js


/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;
/** Fetches the objects that a range brings, as far as they are missing. Returns how many are missing still. */
async function bringRange(history, { include, exclude }) {
    if (!history.mayMiss)
        return 0;
    const steps = await history.walk(include, exclude);
    if (steps === undefined)
        return 1;
    // The trees just outside of the range tell what it did not bring.
    const outside = await treesOf(history, exclude);
    await history.bringMissing([...new Set([...steps.map((step) => step.tree), ...outside])]);
    return bringBelow(history, [...include, ...exclude.map((id) => `^${id}`)]);
}
/** Fetches the files of a commit, as far as they are missing. Returns how many are missing still. */
async function bringFiles(history, commit) {
    if (!history.mayMiss)
        return 0;
    const tree = await bringTree(history, commit);
    return tree === undefined ? 1 : bringBelow(history, [tree]);
}
/** Fetches a file at the root of a commit, where it is missing, and the commit's tree with it. */
async function bringFile(history, commit, path) {
    if (!history.mayMiss || (await bringTree(history, commit)) === undefined)
        return;
    const { stdout } = await history.store.run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    const id = / blob ([0-9a-f]+)\t/.exec(stdout.toString('latin1'))?.[1];
    if (id !== undefined)
        await history.bringMissing([id]);
}
/** How many objects behind the tips are missing; more cannot be told where a commit is. */
async function countMissing(history, tips) {
    try {
        return (await missingBelow(history.store, tips)).length;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return 1;
        throw error;
    }
}
/** Fetches the tree of a commit; undefined when it cannot be had. */
async function bringTree(history, commit) {
    const [tree] = await treesOf(history, [commit]);
    if (tree === undefined)
        return undefined;
    await history.bringMissing([tree]);
    return (await missingOf(history.store, [tree])).length === 0 ? tree : undefined;
}
async function bringBelow(history, revisions) {
    let missing = await missingBelow(history.store, revisions);
    for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
        await history.bringMissing(missing);
        const left = await missingBelow(history.store, revisions);
        if (left.length === missing.length)
            break;
        missing = left;
    }
    return missing.length;
}
/** The trees of commits, as these name them, whether or not they are there. */
async function treesOf(history, commits) {
    return [...(await readCommits(history.store, commits)).values()].map(({ tree }) => tree);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/all.js




/** More names than this tell nobody anything. */
const MOST_NAMES = 20;
/** Refs of pull requests are left out: anyone can open one, and there may be very many. */
const PATTERNS = ['refs/heads/*', 'refs/tags/*', 'refs/notes/*'];
/**
 * The whole object store, with the heads, tags and notes of the remote that the checkout does not have. Where the remote
 * cannot be asked, a whole clone is read as it stands; of a shallow or partial one the rest is missing.
 */
async function takeAll(history, draft, mayFetch) {
    const { store } = history;
    draft.range = { kind: 'all' };
    const remote = mayFetch ? await history.remote() : undefined;
    const told = await remote?.list(PATTERNS);
    if (remote !== undefined && told !== undefined)
        await bringAll(history, draft, remote, told);
    const refs = await store.refs();
    if (told === undefined)
        asItStands(draft, draft.tree === undefined ? refs : [HEAD, ...refs], mayFetch);
    await checkAll(history, draft, refs);
    draft.say(`Read: the whole object store, with ${summaryOf(refs)}. Refs of pull requests (refs/pull/*) are not fetched for it.`);
}
async function bringAll(history, draft, remote, told) {
    const { store } = history;
    const ids = [...new Set(told.map((ref) => ref.id))];
    let fetched = true;
    if (history.shallow || store.mayMiss) {
        fetched = await bringWhole(remote, ids, await store.head());
        await history.noteFetched();
    }
    else {
        const missing = await missingOf(store, ids);
        fetched = missing.length === 0 || (await remote.fetchUpdates(missing));
    }
    if (!fetched)
        draft.lack('Branches, tags or notes of the remote are not in the checkout and could not be fetched.');
    const known = new Set((await store.refs()).map((ref) => ref.id));
    const lost = new Set(await missingOf(store, ids));
    const added = told.filter((ref) => !known.has(ref.id) && !lost.has(ref.id));
    await store.addRefs(added.map(({ name, id }) => ({ id, name: Buffer.concat([Buffer.from('refs/origin/'), name.subarray(5)]) })));
}
/** What was checked out may be in no branch, as the merge that GitHub makes for a pull request, and be gone by now. */
async function bringWhole(remote, ids, head) {
    if (head !== undefined && (await remote.fetch([...ids, head])))
        return true;
    return ids.length === 0 || remote.fetch(ids);
}
const HEAD = { name: Buffer.from('HEAD') };
function asItStands(draft, refs, asked) {
    const names = refs.slice(0, MOST_NAMES).map((ref) => forLog(ref.name));
    const more = refs.length > MOST_NAMES ? ` and ${refs.length - MOST_NAMES} more` : '';
    const sentence = `the clone is read as it stands, with these refs: ${names.join(', ') || 'none'}${more}.`;
    if (asked)
        draft.warn(`The remote could not be asked for what the checkout does not have: ${sentence}`);
    else
        draft.say(`The remote is not asked: ${sentence}`);
}
/** Nothing that a ref reaches may be missing. Of packs in a whole clone git made sure of it: then the tips will do. */
async function checkAll(history, draft, refs) {
    const { store } = history;
    if (history.shallow)
        draft.lack('The checkout is shallow, and the rest of its history could not be fetched.');
    if (store.brokenRefs > 0)
        draft.warn(`${count(store.brokenRefs, 'ref')} of the checkout cannot be read.`);
    const head = await store.head();
    const tips = [...new Set([...refs.map((ref) => ref.id), ...(head === undefined ? [] : [head])])];
    const lost = new Set(await missingOf(store, tips));
    const there = tips.filter((id) => !lost.has(id));
    const number = lost.size + (store.mayMiss || store.unchecked ? await countMissing(history, there) : 0);
    if (number > 0)
        draft.lack(`${count(number, 'object')} of the history could not be read: the checkout does not have all objects.`);
}
function summaryOf(refs) {
    const names = refs.map((ref) => ref.name.toString('latin1'));
    const tags = names.filter((name) => /^refs\/(?:origin\/)?tags\//.test(name)).length;
    const notes = names.filter((name) => /^refs\/(?:origin\/)?notes\//.test(name)).length;
    return `${count(tags, 'tag')}, ${count(notes, 'ref')} of notes and ${count(names.length - tags - notes, 'other ref')}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/branches.js
/**
 * The commit that a branch of the remote stands at: as the checkout last saw it where it has the whole history, else as
 * the remote says.
 */
async function branchTip(history, branch) {
    if (branch === undefined)
        return undefined;
    const seen = await history.store.resolve(`refs/remotes/origin/${branch}`);
    if (seen !== undefined && !history.shallow)
        return seen;
    const name = `refs/heads/${branch}`;
    const told = await (await history.remote())?.list([name]);
    return told?.find((ref) => ref.name.toString() === name)?.id ?? seen ?? (await history.store.resolve(name));
}

;// CONCATENATED MODULE: ./build/src/leaks/range/commits.js



/** Where people list keys that are known; of the base of a pull request it must be there to be read. */
const commits_ALLOW_FILE = '.asc-key-allow';
/** Puts a range into the draft, with its objects fetched where they are missing. */
async function takeRange(history, draft, range) {
    const knowledge = await history.judge(range);
    if (knowledge === 'cut') {
        draft.lack(`The checkout is shallow and ends before ${range.what}, and the rest could not be fetched.`);
        return;
    }
    if (knowledge === 'wide') {
        draft.warn('The checkout is shallow and the rest of its history could not be fetched: a finding of this range may be older than the range.');
    }
    if (history.isPart) {
        const steps = await history.walk(range.include, range.exclude);
        draft.commits = new Set(steps?.filter((step) => !step.boundary).map((step) => step.id));
    }
    const missing = await bringRange(history, range);
    if (missing > 0) {
        draft.lack(`Of ${range.what}, ${count(missing, 'object')} could not be read: the checkout does not have all objects.`);
    }
    draft.range = { kind: 'commits', include: range.include, exclude: range.exclude };
    draft.say(`Read: ${range.what} (${inGitsWords(range)}).`);
}
/** For people who want to look themselves: `git log` takes it. */
function inGitsWords({ include, exclude }) {
    const [from, to] = [exclude.map(draft_short), include.map(draft_short)];
    return from.length === 1 && to.length === 1 ? `${from}..${to}` : [...to, ...from.map((id) => `^${id}`)].join(' ');
}
/** Makes sure that the tree of the draft and the allow list of its base can be read. */
async function takeTree(history, draft) {
    const { tree, base } = draft;
    if (base !== undefined)
        await bringFile(history, base, commits_ALLOW_FILE);
    if (tree === undefined)
        return;
    if ((await missingOf(history.store, [tree])).length > 0) {
        draft.lack(`The commit ${draft_short(tree)}, whose files are to be read, is not in the checkout.`);
        draft.tree = undefined;
        return;
    }
    const missing = await bringFiles(history, tree);
    if (missing > 0)
        draft.lack(`Of the files of ${draft_short(tree)}, ${count(missing, 'object')} could not be read.`);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/between.js



/**
 * The range of the input `commits: A..B`.
 * @throws {UserError} when one of the two is no revision of the repository.
 */
async function takeBetween(history, draft, from, to) {
    const exclude = [await resolveEnd(history, from, 'before')];
    const include = [await resolveEnd(history, to, 'after')];
    const missing = await history.bringCommits({ include, exclude });
    if (missing.length > 0) {
        draft.lack('A commit that the input "commits" names is not in the checkout and could not be fetched.');
        return;
    }
    await takeRange(history, draft, { include, exclude, what: 'the commits of the given range' });
}
async function resolveEnd(history, revision, side) {
    const known = await history.store.resolve(revision);
    if (known !== undefined)
        return known;
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision))
        return revision;
    const found = await lookFurther(history, revision);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y(`The revision ${side} the dots of the input "commits" (${revision.length} characters) is not known in the checkout. Write the name of a branch or tag, or a full commit id; with fetch-depth: 0 on actions/checkout all of them are known.`);
}
/** A name may be known to the remote alone, and `HEAD~3` may lie beyond the end of a shallow checkout. */
async function lookFurther(history, revision) {
    const [, start = '', rest = ''] = /^([^~^]+)(.*)$/s.exec(revision) ?? [];
    const name = start.replace(/^(?:refs\/)?(?:heads|remotes\/origin|origin)\//, '');
    const tip = (await history.store.resolve(start)) ?? (await branchTip(history, name)) ?? (await tagOf(history, name));
    if (tip === undefined)
        return undefined;
    if (rest === '')
        return tip;
    await history.bringCommits({ include: [tip], exclude: [] });
    return history.store.resolve(`${tip}${rest}`);
}
async function tagOf(history, name) {
    const full = `refs/tags/${name.replace(/^(?:refs\/)?tags\//, '')}`;
    const told = await (await history.remote())?.list([full]);
    return told?.find((ref) => ref.name.toString() === full)?.id;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/close-off.js



/**
 * Ends the history where commits are known without their trees, and keeps the range of the draft as it was. Whoever walks
 * on from any commit of the store then meets an end, as in every shallow clone, and no tree that is missing.
 */
async function closeOff(history, draft) {
    const { store } = history;
    const { range, commits } = draft;
    if (range.kind === 'all' || !history.hasBareCommits)
        return;
    const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
    const outside = await boundaryOf(history, include, exclude);
    const ends = new Set([...outside, ...(await commitsOf(history, [...include, ...exclude]))].filter((id) => !commits.has(id)));
    await history.bringMissing(await treesOf(history, [...ends]));
    const headers = await readCommits(store, history.formerEnds);
    const isOpen = (id) => headers.get(id)?.parents.every((parent) => commits.has(parent) || ends.has(parent)) ?? false;
    const closed = history.formerEnds.filter((id) => !isOpen(id));
    store.shallow = [...new Set([...ends, ...closed, ...readShallow(store.fetchDir)])];
    if (range.kind !== 'commits')
        return;
    draft.range = { ...range, exclude: [...new Set([...exclude, ...ends])] };
    const left = await history.walk(include, draft.range.exclude);
    if (left?.filter((step) => !step.boundary && commits.has(step.id)).length !== commits.size) {
        draft.lack('The history that was fetched does not fit to that of the checkout, so the range could not be read whole.');
    }
}
async function boundaryOf(history, include, exclude) {
    const steps = include.length === 0 ? [] : await history.walk(include, exclude);
    return (steps ?? []).filter((step) => step.boundary).map((step) => step.id);
}
/** The commits that ids stand for: of a tag the one that it points to. */
async function commitsOf(history, ids) {
    const commits = await Promise.all(ids.map((id) => history.store.resolve(`${id}^{commit}`)));
    return commits.filter((id) => id !== undefined);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/event.js

/**
 * Reads the input `commits`.
 * @throws {UserError} for anything but none, all, auto and A..B.
 */
function readCommitsInput(text) {
    const input = text.trim();
    if (input === '' || input === 'auto')
        return 'auto';
    if (input === 'none' || input === 'all')
        return { kind: input };
    const [, from, to] = /^([^\s-][^\s]*?)\.\.([^\s.-][^\s]*)$/.exec(input) ?? [];
    if (from !== undefined && to !== undefined && !from.endsWith('.') && !to.includes('..')) {
        return { kind: 'between', from, to };
    }
    throw new user_error/* UserError */.y(`The input "commits" is none of auto, none, all and a range A..B (seen: ${input.length} characters). Write for example commits: origin/main..HEAD.`);
}
/** What an event brought; `undefined` where it brought nothing that is known here: then everything is read. */
function readEvent(event) {
    const payload = recordOf(event.payload);
    const pull = readPullRequest(payload);
    if (pull !== undefined)
        return pull;
    if (event.name === 'merge_group') {
        const group = recordOf(payload.merge_group);
        const [base, head] = [idOf(group.base_sha), idOf(group.head_sha)];
        if (base !== undefined && head !== undefined)
            return { kind: 'merge-group', base, head };
    }
    if (event.name === 'push') {
        const push = readPush(payload);
        if (push !== undefined)
            return push;
    }
    return {
        kind: 'all',
        why: `The event ${event.name === '' ? '' : `${event.name} `}names no commits.`.replace(/[^\w .]/g, ''),
    };
}
/** The commit that the allow list is taken from, where the event names one, whatever the input says. */
function baseOf(wish) {
    return wish.kind === 'pull-request' || wish.kind === 'merge-group' ? wish.base : undefined;
}
/** The repository, as owner/name, that a pull request comes from; undefined where the event is about none. */
function headRepository(payload) {
    const name = recordOf(recordOf(recordOf(recordOf(payload).pull_request).head).repo).full_name;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
/** From a runner's variables, with the server that GitHub's own runners have. */
function homeOf(serverUrl, repository) {
    return { serverUrl: serverUrl === undefined || serverUrl === '' ? 'https://github.com' : serverUrl, repository };
}
function readPullRequest(payload) {
    const pull = recordOf(payload.pull_request);
    const base = idOf(recordOf(pull.base).sha);
    const head = idOf(recordOf(pull.head).sha);
    if (base === undefined || head === undefined)
        return undefined;
    const number = [pull.number, payload.number].find((value) => Number.isSafeInteger(value));
    return { kind: 'pull-request', base, head, number, baseBranch: nameOf(recordOf(pull.base).ref) };
}
function readPush(payload) {
    const [before, after] = [payload.before, payload.after];
    const ref = nameOf(payload.ref);
    if (ref === undefined || (idOf(after) === undefined && !isZero(after)))
        return undefined;
    const defaultBranch = nameOf(recordOf(payload.repository).default_branch);
    return { kind: 'push', before: idOf(before), after: idOf(after), ref, defaultBranch };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** A full id of an object; all zeros stand for none. */
function idOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) && !isZero(value)
        ? value
        : undefined;
}
function isZero(value) {
    return typeof value === 'string' && /^0{40,64}$/.test(value);
}
/** The name of a ref that git could take for nothing else. */
function nameOf(value) {
    return typeof value === 'string' && /^[^\s\0-\x1f\x7f~^:?*[\\-][^\s\0-\x1f\x7f~^:?*[\\]*$/.test(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/history.js



/** So many generations are asked for at first: enough for most ranges, and little however long the history is. */
const HORIZON = 100;
/** To git this means: all generations. */
const UNLIMITED = 0x7fff_ffff;
/** The commits that a store knows, and what can be had from the remote. */
class History {
    store;
    /** Where the checkout's history ended before anything was fetched. */
    formerEnds;
    #connect;
    #remote;
    #fetched = false;
    #hasBareCommits = false;
    constructor(store, connect) {
        this.store = store;
        this.formerEnds = store.shallow;
        this.#connect = connect;
    }
    /** The remote, which is looked for when it is needed for the first time. */
    remote() {
        this.#remote ??= this.#connect();
        return this.#remote;
    }
    /** Whether the checkout ended its history early and what lies behind was not fetched. */
    get shallow() {
        return this.store.shallow.length > 0;
    }
    /** Whether a look for missing objects is worth its time: a whole checkout has all of them. */
    get mayMiss() {
        return this.store.mayMiss || this.#fetched;
    }
    /** Whether commits were fetched without their trees. */
    get hasBareCommits() {
        return this.#hasBareCommits;
    }
    /** Gets the commits of a range where they are not there or not surely all. Returns the ids that nobody has. */
    async bringCommits(wanted) {
        const ids = [...wanted.include, ...wanted.exclude];
        const names = wanted.names ?? {};
        const missing = await missingOf(this.store, ids);
        if (missing.length === 0 && (await this.judge(wanted)) === 'exact')
            return [];
        const remote = await this.remote();
        if (remote === undefined)
            return missing;
        if (!this.isPart) {
            await bringEach(missing, names, (some) => remote.fetchUpdates(some));
            return missingOf(this.store, ids);
        }
        await this.#bringGraph(remote, ids, names, this.#isWhole ? undefined : HORIZON);
        const gone = await missingOf(this.store, ids);
        const there = without(wanted, gone);
        if (this.#isWhole || (await this.judge(there)) === 'exact')
            return gone;
        await this.#bringGraph(remote, [...there.include, ...there.exclude], names, UNLIMITED);
        return gone;
    }
    /** Gets a single commit or tag, whatever is behind it. Says whether it is there. */
    async bringOne(id) {
        const isThere = async () => (await missingOf(this.store, [id])).length === 0;
        if (await isThere())
            return true;
        const remote = await this.remote();
        if (remote === undefined)
            return false;
        if (this.isPart)
            await this.#bringGraph(remote, [id], {}, this.#isWhole ? undefined : HORIZON);
        else
            await remote.fetchUpdates([id]);
        return isThere();
    }
    /** How well a range is known; all its ends must be there. */
    async judge({ include, exclude }) {
        if (!this.shallow)
            return 'exact';
        if (this.#isWhole && (await missingOf(this.store, [...include, ...exclude], this.store.fetchDir)).length === 0) {
            return 'exact';
        }
        const ends = new Set(this.store.shallow);
        const commits = (await this.walk(include, exclude))?.filter((step) => !step.boundary);
        if (commits === undefined || commits.some((step) => ends.has(step.id)))
            return 'cut';
        // Where every commit has one parent, no other way could lead from the excluded side to what its own chain is not.
        return commits.some((step) => step.parents.length > 1) ? 'wide' : 'exact';
    }
    /** The commits of a range and those just outside; undefined when git cannot follow them. */
    async walk(include, exclude) {
        try {
            return await walk(this.store, include, exclude);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /** Whether a commit is another one or in its past, by what is known. */
    async contains(commit, ancestor) {
        if (commit === ancestor || (await readCommits(this.store, [commit])).get(commit)?.parents.includes(ancestor))
            return true;
        const args = ['merge-base', '--is-ancestor', ancestor, commit];
        return (await this.store.run(args, { allowedCodes: [0, 1, 128] })).code === 0;
    }
    /**
     * To be called when commits were fetched. A commit whose parents have come is no end any more, and the fetch may have
     * made new ends.
     */
    async noteFetched() {
        this.#fetched = true;
        const { store } = this;
        const headers = await readCommits(store, store.shallow);
        const parentsOf = (id) => headers.get(id)?.parents ?? [];
        const lacking = new Set(await missingOf(store, store.shallow.flatMap(parentsOf), store.fetchDir));
        const left = store.shallow.filter((id) => !headers.has(id) || parentsOf(id).some((parent) => lacking.has(parent)));
        store.shallow = [...new Set([...left, ...readShallow(store.fetchDir)])];
    }
    /** Fetches the named objects, and of trees what they hold, but no contents of files that are not named. */
    async bringMissing(ids) {
        const missing = await missingOf(this.store, ids);
        if (missing.length === 0)
            return;
        this.#fetched = true;
        await (await this.remote())?.fetch(missing, { filter: 'blob:none' });
    }
    /** Whether the checkout lacks something by its nature, so that no fetch can build on what it has. */
    get isPart() {
        return this.shallow || this.mayMiss;
    }
    /** Whether all that was fetched has all of its past. */
    get #isWhole() {
        return this.#fetched && readShallow(this.store.fetchDir).length === 0;
    }
    /** Commits without their trees: small, and the only way to know a range exactly. */
    async #bringGraph(remote, ids, names, depth) {
        this.#hasBareCommits = true;
        await bringEach(ids, names, (some) => remote.fetch(some, { filter: 'tree:0', depth }));
        await this.noteFetched();
    }
}
/** One unknown id makes a whole request fail: then each is asked for alone, and at last by its name. */
async function bringEach(ids, names, fetch) {
    if (ids.length === 0 || (await fetch(ids)))
        return;
    for (const id of ids) {
        if (ids.length > 1 && (await fetch([id])))
            continue;
        const name = names[id];
        if (name !== undefined)
            await fetch([name]);
    }
}
function without({ include, exclude }, gone) {
    const isThere = (id) => !gone.includes(id);
    return { include: include.filter(isThere), exclude: exclude.filter(isThere) };
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/src/leaks/range/origin.js


/**
 * Reads the forms that git knows: a URL, `user@host:path`, and a path, relative ones from the checkout's folder.
 * Undefined for transports that are not ours to use, such as `ext::`, which names a program.
 */
function parseOrigin(text, checkoutPath) {
    if (text === '' || text.startsWith('-') || /[\0-\x1f\x7f]/.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*::/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
        return fromUrl(text);
    const scp = /^(?:[^/@:\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?![\\/]{2})([^-].*)$/.exec(text);
    if (scp !== null && !(0,external_node_path_namespaceObject.isAbsolute)(text)) {
        return { protocol: 'ssh', url: text, host: (scp[1] ?? '').toLowerCase(), path: bare(scp[2] ?? '') };
    }
    return fromFolder((0,external_node_path_namespaceObject.resolve)(checkoutPath, text));
}
/**
 * Whether an origin is that of the job's repository. A folder, a mirror on another host and a missing origin do not say:
 * then the ids of the event's commits decide, since no other repository has them.
 */
function relationTo(home, origin) {
    if (origin === undefined || home.repository === '' || origin.protocol === 'file')
        return 'unknown';
    if (origin.path.toLowerCase() !== home.repository.toLowerCase())
        return 'other';
    return isOnServer(home, origin) ? 'same' : 'unknown';
}
/** Whether a fetch may go there: to the server of the job, or to a folder of this machine. */
function isOnServer(home, origin) {
    if (origin.protocol === 'file')
        return true;
    const server = parseUrl(home.serverUrl);
    if (server === undefined)
        return false;
    if (origin.protocol === 'ssh')
        return origin.host.replace(/:\d+$/, '') === server.hostname;
    return origin.host === server.host && `${origin.protocol}:` === server.protocol;
}
/** Of an ssh origin the address over https, by which a public repository can be read without a key. */
function overHttps(home, origin) {
    const server = parseUrl(home.serverUrl);
    if (origin.protocol !== 'ssh' || server === undefined || !/^https?:$/.test(server.protocol))
        return undefined;
    return fromUrl(`${server.origin}/${origin.path}`);
}
function fromUrl(text) {
    const url = parseUrl(text);
    if (url === undefined)
        return undefined;
    const protocol = url.protocol.slice(0, -1);
    if (protocol === 'file')
        return url.host === '' ? fromFolder((0,external_node_url_namespaceObject.fileURLToPath)(url)) : undefined;
    if (protocol !== 'https' && protocol !== 'http' && protocol !== 'ssh')
        return undefined;
    // A host or user that begins with a dash would be an option of ssh.
    if (url.host === '' || url.hostname.startsWith('-') || url.username.startsWith('-'))
        return undefined;
    return { protocol, url: text, host: url.host.toLowerCase(), path: bare(decoded(url.pathname)) };
}
function fromFolder(path) {
    return { protocol: 'file', url: (0,external_node_url_namespaceObject.pathToFileURL)(path).href, host: '', path };
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function bare(path) {
    return path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./build/src/leaks/range/pull-request.js



/**
 * A pull request, or a group of the merge queue: what its head reaches and its base does not. The files are those of
 * HEAD, which mostly is a merge of both made by GitHub, or those of the head where HEAD does not contain it.
 */
async function takePullRequest(history, draft, pull, what) {
    const { base, head } = pull;
    const names = {};
    if (pull.number !== undefined)
        names[head] = `refs/pull/${pull.number}/head`;
    const missing = await history.bringCommits({ include: [head], exclude: [base], names });
    if (missing.includes(head)) {
        draft.lack(`The head of ${what} (${draft_short(head)}) is not in the checkout and could not be fetched.`);
        return;
    }
    if (draft.tree === undefined || !(await history.contains(draft.tree, head))) {
        draft.say(`HEAD does not contain the head of ${what}: the files of ${draft_short(head)} are read instead.`);
        draft.tree = head;
    }
    if (base === head) {
        draft.say(`Base and head of ${what} are the same commit: it brings nothing.`);
        return;
    }
    if (!missing.includes(base)) {
        draft.base = base;
        await takeRange(history, draft, { include: [head], exclude: [base], what: `the commits of ${what}` });
        return;
    }
    await takeWithoutBase(history, draft, pull, what);
}
/** The base was rewritten since, or the remote does not give it out: the branch that it was of, as it is now, serves as well. */
async function takeWithoutBase(history, draft, pull, what) {
    const tip = await branchTip(history, pull.baseBranch);
    const exclude = tip === undefined ? [] : [tip];
    const gone = await history.bringCommits({ include: [pull.head], exclude });
    if (tip !== undefined && !gone.includes(tip))
        draft.base = tip;
    const instead = draft.base === undefined ? 'all that its head reaches is read' : 'the base branch as it is now is used';
    draft.say(`The base of ${what} (${draft_short(pull.base)}) is gone or could not be fetched: ${instead}.`);
    await takeRange(history, draft, {
        include: [pull.head],
        exclude: draft.base === undefined ? [] : [draft.base],
        what: `the commits of ${what}`,
    });
}

;// CONCATENATED MODULE: ./build/src/leaks/range/push.js



/** A push: what the ref reaches now and did not reach before. */
async function takePush(history, draft, push) {
    const { before, after } = push;
    if (after === undefined) {
        draft.say('The push deleted a ref and brought nothing: the files of HEAD are read alone.');
        return;
    }
    const missing = await history.bringCommits({
        include: [after],
        exclude: before === undefined ? [] : [before],
        names: { [after]: push.ref },
    });
    if (missing.includes(after)) {
        draft.lack(`The commit that was pushed (${draft_short(after)}) is not in the checkout and could not be fetched.`);
        return;
    }
    const include = await withTag(history, draft, push, after);
    if (before !== undefined && !missing.includes(before)) {
        const what = before === after ? 'a push that moved nothing' : 'the commits of the push';
        await takeRange(history, draft, { include, exclude: [before], what });
        return;
    }
    await takeFirstPush(history, draft, push, include);
}
/** Of a new or rewritten ref: what it reaches and the default branch does not. */
async function takeFirstPush(history, draft, push, include) {
    const why = push.before === undefined
        ? 'The push made a new ref'
        : `The commit that the ref stood at before (${draft_short(push.before)}) is gone`;
    const isDefault = push.ref === `refs/heads/${push.defaultBranch}`;
    const tip = isDefault ? undefined : await branchTip(history, push.defaultBranch);
    const exclude = tip === undefined ? [] : [tip];
    const gone = await history.bringCommits({ include, exclude });
    if (tip !== undefined && !gone.includes(tip)) {
        draft.say(`${why}: what it reaches and the default branch does not is read.`);
        await takeRange(history, draft, { include, exclude, what: 'the commits of the push' });
        return;
    }
    const where = isDefault ? 'on the default branch' : 'and where the default branch stands is not known';
    draft.say(`${why} ${where}: all that it reaches is read.`);
    await takeRange(history, draft, { include, exclude: [], what: 'all commits behind the push' });
}
/**
 * Before version 6.0.2 actions/checkout turned a pushed annotated tag into a lightweight one. The object of the tag has a
 * text of its own, which must be read, so it is fetched.
 */
async function withTag(history, draft, push, after) {
    if (!push.ref.startsWith('refs/tags/'))
        return [after];
    const here = await history.store.resolve(push.ref);
    if ((await typeOf(history, after)) === 'tag')
        return [after];
    if (here !== undefined && here !== after && (await typeOf(history, here)) === 'tag')
        return [after, here];
    const told = await (await history.remote())?.list([push.ref]);
    if (told === undefined) {
        draft.warn('Whether the tag has a text of its own could not be asked: the remote does not answer.');
        return [after];
    }
    const id = told.find((ref) => ref.name.toString() === push.ref)?.id;
    if (id === undefined || id === after)
        return [after];
    if (await history.bringOne(id))
        return [after, id];
    draft.lack('The object of the pushed tag could not be fetched.');
    return [after];
}
async function typeOf(history, id) {
    const { stdout } = await history.store.run(['cat-file', '-t', id], { allowedCodes: [0, 128] });
    return stdout.toString().trim();
}

;// CONCATENATED MODULE: ./build/src/leaks/range/credentials.js



/**
 * The headers that actions/checkout left for the server of an origin. Up to version 5 they stand in the checkout's own
 * configuration, from version 6 on in a file in RUNNER_TEMP that it includes for its own folder. Of all that the
 * configuration says only these values are taken, and only files in RUNNER_TEMP are opened.
 */
async function readHeaders(git, config, origin, runnerTemp) {
    if (origin.protocol !== 'https' && origin.protocol !== 'http')
        return [];
    const settings = [...config];
    for (const { key, value } of config) {
        if (!/^includeif\.gitdir(?:\/i)?:.*\.path$/s.test(key))
            continue;
        if (runnerTemp !== undefined && (0,external_node_path_namespaceObject.isAbsolute)(value) && isInside(value, runnerTemp)) {
            settings.push(...(await readConfig(git, value)));
        }
    }
    return headersFor(settings, origin);
}
/** The variables that hand the headers to git; on a command line other users of the machine could read them. */
function configEnvironment(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    settings.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return variables;
}
function headersFor(settings, origin) {
    const headers = new Set();
    for (const { key, value } of settings) {
        const url = /^http\.(.*)\.extraheader$/s.exec(key)?.[1];
        if (url === undefined || !isSameServer(url, origin))
            continue;
        // To git an empty value means: forget those before.
        if (value === '')
            headers.clear();
        else if (!/[\0-\x1f\x7f]/.test(value))
            headers.add(value);
    }
    return [...headers];
}
function isSameServer(text, origin) {
    try {
        return new URL(text).origin === new URL(origin.url).origin;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/range/remote.js







const LIST_TIMEOUT_MS = 120_000;
const FETCH_TIMEOUT_MS = 900_000;
/** So many ids go into one request. */
const BATCH = 5_000;
/** The repository that a checkout came from. What is fetched goes into the store, never into the checkout. */
class Remote {
    #store;
    #environment;
    constructor(store, origin, headers) {
        this.#store = store;
        const settings = [
            ['remote.origin.url', origin.url],
            // Ask for what we name, with no talk about what we have.
            ['fetch.negotiationAlgorithm', 'noop'],
            ['protocol.version', '2'],
        ];
        for (const header of headers)
            settings.push([`http.${new URL(origin.url).origin}/.extraheader`, header]);
        this.#environment = { ...fetchingEnvironment(process.env, origin.protocol), ...configEnvironment(settings) };
    }
    /**
     * The remote of a checkout's origin; undefined when there is none that may be asked: only the job's own server is
     * asked, or a folder of this machine outside of the checkout. Whether it answers shows when it is asked.
     */
    static async connect(store, origin, place) {
        if (origin === undefined || !isOnServer(place, origin))
            return undefined;
        if (origin.protocol === 'file' && isInside(origin.path, store.checkoutPath))
            return undefined;
        const anonymous = overHttps(place, origin);
        const candidates = anonymous === undefined ? [origin] : [anonymous, origin];
        for (const candidate of candidates) {
            const headers = await readHeaders(store.git, store.checkoutConfig, candidate, place.runnerTemp);
            const remote = new Remote(store, candidate, headers);
            if (candidates.length === 1 || (await remote.list(['HEAD'])) !== undefined)
                return remote;
        }
        return undefined;
    }
    /** The refs of the remote that fit the patterns, as `git ls-remote` takes them; undefined when it does not answer. */
    async list(patterns) {
        try {
            const { stdout } = await this.#store.git.run(['ls-remote', '--quiet', 'origin', ...patterns], {
                gitDir: this.#store.fetchDir,
                env: this.#environment,
                timeoutMs: LIST_TIMEOUT_MS,
            });
            return parseRefs(stdout);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /**
     * Fetches what is named (ids, or full names of refs) with all that it reaches, within limits. Says whether it worked.
     */
    async fetch(wanted, limits = {}) {
        const { filter, depth } = limits;
        // Objects may now be missing on purpose: with this, git does not take that for damage.
        if (filter !== undefined)
            allowMissing(this.#store.fetchDir);
        const options = [
            filter === undefined ? '--no-filter' : `--filter=${filter}`,
            ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ];
        for (let start = 0; start < wanted.length; start += BATCH) {
            const batch = wanted.slice(start, start + BATCH);
            if (!(await this.#fetch(this.#store.fetchDir, options, batch)))
                return false;
        }
        return true;
    }
    /** Fetches commits into a store that has all of their past but the latest, and so tells the remote what it has. */
    async fetchUpdates(ids) {
        return this.#fetch(this.#store.gitDir, [], ids, ['-c', 'fetch.negotiationAlgorithm=default']);
    }
    async #fetch(gitDir, options, wanted, settings = []) {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
        try {
            await this.#store.git.run([...settings, 'fetch', ...quiet, ...options, '--stdin', 'origin'], {
                gitDir,
                env: this.#environment,
                input: `${wanted.join('\n')}\n`,
                timeoutMs: FETCH_TIMEOUT_MS,
            });
            return true;
        }
        catch (error) {
            if (error instanceof GitFailure)
                return false;
            throw error;
        }
    }
}
function allowMissing(gitDir) {
    const file = (0,external_node_path_namespaceObject.join)(gitDir, 'config');
    if ((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8').includes('partialClone'))
        return;
    (0,external_node_fs_namespaceObject.appendFileSync)(file, '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n');
}
/** Lines of an id, a tab and a name; `^{}` marks what a tag points to, and is no ref. */
function parseRefs(listing) {
    return listing
        .toString('latin1')
        .split('\n')
        .map((line) => /^([0-9a-f]{40,64})\t(.+)$/.exec(line))
        .flatMap((match) => (match?.[1] && match[2] ? [{ id: match[1], name: Buffer.from(match[2], 'latin1') }] : []))
        .filter(({ name }) => !name.toString('latin1').endsWith('^{}'));
}

;// CONCATENATED MODULE: ./build/src/leaks/range/scope.js











/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * What cannot be had is told in `incomplete`, never passed over.
 * @throws {UserError} for an input that is none of the four forms, and for revisions that do not exist.
 */
async function resolveScope(request) {
    const store = request.checkout;
    const mayFetch = request.fetch ?? true;
    const home = homeOf(request.serverUrl, request.repository);
    const origin = originOf(store);
    const history = new History(store, async () => mayFetch ? Remote.connect(store, origin, { ...home, runnerTemp: request.runnerTemp }) : undefined);
    const event = relationTo(home, origin) === 'other' ? ELSEWHERE : readEvent(request.event);
    const input = readCommitsInput(request.commits);
    const wish = input === 'auto' ? event : input;
    const head = await store.head();
    const draft = new Draft(head);
    if (head === undefined && (await isEmpty(store, wish))) {
        draft.say('The repository has no commits: there is nothing to read.');
        return draft.done();
    }
    // Who opens a pull request from a fork writes the fork's list, too: it is judged by the base's all the same.
    const base = baseOf(isFork(origin, request.event.payload) ? readEvent(request.event) : event);
    // What is fetched for the base may end the history anew: a given range is looked at after that.
    const comesFirst = wish.kind === 'between' || wish.kind === 'none';
    if (comesFirst)
        await addBase(history, draft, base, wish);
    await take(wish, history, draft, mayFetch);
    if (!comesFirst)
        await addBase(history, draft, base, wish);
    if (head === undefined && draft.tree === undefined)
        explainNoTree(draft);
    await takeTree(history, draft);
    await closeOff(history, draft);
    return draft.done();
}
const ELSEWHERE = { kind: 'all', why: 'The checkout is of another repository than the event.' };
async function take(wish, history, draft, mayFetch) {
    switch (wish.kind) {
        case 'none':
            return draft.say('Read: the files of HEAD alone.');
        case 'all':
            if (wish.why !== undefined)
                draft.say(wish.why);
            return takeAll(history, draft, mayFetch);
        case 'between':
            return takeBetween(history, draft, wish.from, wish.to);
        case 'pull-request':
            return takePullRequest(history, draft, wish, 'the pull request');
        case 'merge-group': {
            const group = { ...wish, kind: 'pull-request', number: undefined, baseBranch: undefined };
            return takePullRequest(history, draft, group, 'the merge group');
        }
        case 'push':
            return takePush(history, draft, wish);
    }
}
/** The allow list of the base counts, whatever range the input chose. */
async function addBase(history, draft, base, wish) {
    if (base === undefined || draft.base !== undefined)
        return;
    if (await history.bringOne(base)) {
        draft.base = base;
        return;
    }
    draft.baseUnknown = true;
    if (wish.kind === 'none' || wish === ELSEWHERE)
        draft.warn(`${NO_LIST} ${FIX}`);
    else if (draft.incomplete.length === 0)
        draft.lack(NO_LIST);
}
/** The list of the head must not stand in for it: it would allow what the head brings. */
const NO_LIST = 'The base of the pull request could not be fetched, so its allow list is not known, and the .asc-key-allow of the head allows nothing.';
/** Whether a checkout is of the repository that the pull request of an event comes from. */
function isFork(origin, payload) {
    return origin !== undefined && headRepository(payload)?.toLowerCase() === origin.path.toLowerCase();
}
/** A repository just made: no ref and no HEAD. An event that names commits must find them all the same. */
async function isEmpty(store, wish) {
    const namesCommits = wish.kind !== 'none' && wish.kind !== 'all';
    return !namesCommits && (await store.refs()).length === 0 && store.brokenRefs === 0;
}
function explainNoTree(draft) {
    if (draft.range.kind === 'all')
        draft.warn('HEAD names no commit: no files are read, but the whole history is.');
    else
        draft.lack('HEAD names no commit, so there are no files to read.', 'Check out a commit before this step.');
}
function originOf(store) {
    const url = store.checkoutConfig.find((setting) => setting.key === 'remote.origin.url')?.value;
    return url === undefined ? undefined : parseOrigin(url, store.checkoutPath);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/markdown.js

/** Text that a pair of backticks shows as it stands, in a table, too. */
const HARMLESS_AS_CODE = /^[\w./+=(*{-](?:[\w ./+=:,()*?{}!-]*[\w./+=)*}-])?$/;
/** Words in which Markdown sees nothing but words; an address would become a link. */
const HARMLESS_WORD = /^(?!.*(?:www\.|:\/\/))[A-Za-z0-9(][A-Za-z0-9.,;:()/='-]*$/i;
/** Untrusted text as code. */
function code(text) {
    const shown = forLog(text);
    return HARMLESS_AS_CODE.test(shown) ? `\`${shown}\`` : `<code>${forMarkdown(text)}</code>`;
}
/** A sentence of ours, which may hold names that are not, shown word for word and whole: `forMarkdown` shortens long text. */
function literally(sentence) {
    return sentence
        .split(/( )/)
        .map((word) => (HARMLESS_WORD.test(word) ? word : inPieces(word)))
        .join('');
}
function inPieces(word) {
    return (word.match(/[\s\S]{1,250}/gu) ?? []).map((piece) => forMarkdown(piece)).join('');
}

;// CONCATENATED MODULE: ./build/src/leaks/report/write-inside.js



/**
 * Checks where a file is to be written, before any work is done.
 * @param path relative to the workspace, or absolute and inside of it
 * @throws {UserError} when it lies outside, is a folder, or a folder on the way is a link: the checkout could have planted
 *   one that leads anywhere
 */
function targetInside(workspace, path, input) {
    const root = (0,external_node_fs_namespaceObject.realpathSync)(workspace);
    const wanted = (0,external_node_path_namespaceObject.resolve)(workspace, path);
    const inside = (0,external_node_path_namespaceObject.relative)((0,external_node_path_namespaceObject.resolve)(workspace), wanted);
    if (inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(inside)) {
        throw new user_error/* UserError */.y(`The input "${input}" names no file inside of the workspace (seen: ${path.length} characters). Give a path such as ${input}: scan.sarif, then move the file in a later step.`);
    }
    const parts = inside.split(external_node_path_namespaceObject.sep);
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new user_error/* UserError */.y(`The input "${input}" names a file inside of .git. Give a path such as ${input}: scan.sarif.`);
    }
    const file = (0,external_node_path_namespaceObject.join)(root, ...parts);
    check(root, parts, input);
    return {
        path,
        write: (content) => {
            check(root, parts, input);
            (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
            const fresh = `${file}.${process.pid}.tmp`;
            (0,external_node_fs_namespaceObject.rmSync)(fresh, { force: true });
            // "wx": fails for whatever is there, a link to nowhere included.
            (0,external_node_fs_namespaceObject.writeFileSync)(fresh, content, { flag: 'wx' });
            (0,external_node_fs_namespaceObject.renameSync)(fresh, file);
        },
    };
}
function check(root, parts, input) {
    for (let depth = 1; depth <= parts.length; depth++) {
        const entry = (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
        const last = depth === parts.length;
        if (entry === undefined)
            return;
        if (!last && entry.isSymbolicLink()) {
            throw new user_error/* UserError */.y(`A folder on the way to the file that the input "${input}" names is a symbolic link, and could lead anywhere. Give a path whose folders are none.`);
        }
        if (last ? entry.isDirectory() : !entry.isDirectory()) {
            throw new user_error/* UserError */.y(`The input "${input}" ${last ? 'names a folder' : 'leads through a file'}. Give the path of a file, such as ${input}: scan.sarif.`);
        }
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
const GUESSED = 'pieces';

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
const SHORTEST = 88;
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
        if (count >= SHORTEST)
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
/**
 * What gzip or zlib compressed. Only the first member of a file of gzip: Node takes whatever stands behind it for the
 * next one, and fails.
 */
function readCompressed(layer) {
    if (!isCompressed(layer.bytes))
        return [];
    const isGzip = layer.bytes[0] === 0x1f;
    const start = isGzip ? endOfHeader(layer.bytes) : 2;
    try {
        const { buffer, engine } = (0,external_node_zlib_namespaceObject.inflateRawSync)(layer.bytes.subarray(start), OPTIONS);
        const origin = new WholeOrigin(layer, Math.min(layer.bytes.length, start + engine.bytesWritten) - 1);
        return buffer.length === 0 ? [] : [new Layer(buffer, origin, 0, [...layer.names, isGzip ? 'gzip' : 'zlib'])];
    }
    catch {
        // What only looks compressed, or is damaged.
        return [];
    }
}
/** Behind the header of gzip: ten bytes, and what their flags announce (RFC 1952, 2.3). */
function endOfHeader(bytes) {
    const flags = bytes[3] ?? 0;
    let at = 10;
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
    #end;
    constructor(around, end) {
        this.around = around;
        this.#end = end;
    }
    first() {
        return 0;
    }
    last() {
        return this.#end;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/escapes.js

/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}
/** The value of a hex digit; 255 for all other characters. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return digit < 0 ? 255 : digit;
});
/** The number that so many hex digits make, or -1. */
function hexAt(bytes, at, count) {
    let value = 0;
    for (let i = at; i < at + count; i++) {
        const digit = i < bytes.length ? DIGITS[bytes[i]] : 255;
        if (digit > 15)
            return -1;
        value = (value << 4) | digit;
    }
    return value;
}
/** What stands behind a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 })) {
    CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) => character.charCodeAt(0));
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
    if (letter === NEWLINE || (letter === RETURN && bytes[at + 2] === NEWLINE)) {
        let end = at + (letter === NEWLINE ? 2 : 3);
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
        const digit = DIGITS[bytes[end] ?? 0];
        if (digit > 15)
            break;
        value = (value << 4) | digit;
    }
    if (end > at + 3 && bytes[end] === CLOSING && value >= 0)
        return escapeOf(end + 1 - at, value);
    return escapeOf(2, bytes[at + 1]);
}
const STRINGS = { name: 'string escapes', mark: BACKSLASH, read: readBackslash };
const PERCENT = {
    name: 'percent-encoding',
    mark: 0x25,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        if (bytes[at + 1] !== U || bytes[at + 2] !== ZERO || bytes[at + 3] !== ZERO)
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
const READ_PERCENT = readingOf(PERCENT);
const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const READ_QUOTED_PRINTABLE = (layer, worth) => SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, worth) : [];
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
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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

const MEMBER = /(?<![A-Za-z0-9_])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;
/** How far the members of one JSON Web Key can stand apart. */
const JWK_REACH = 4096;
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
        const reader = new Reader(bytes, at + OPENSSH_MAGIC.length);
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
    const reader = new Reader(secret, 8);
    if (reader.string()?.equals(TYPE) !== true)
        return undefined;
    reader.string();
    const point = reader.string();
    const number = reader.string();
    if (point === undefined || number === undefined)
        return undefined;
    return readNumbers(number, point);
}
/** Reads numbers of four bytes, and strings behind their lengths. */
class Reader {
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
                writer.write(digitAt(bytes, at + skip), at, at + skip);
                continue;
            }
            if (length % 2 === 1)
                odd = true;
            const first = at + skip + (length % 2 === 1 ? phase : 0);
            for (let i = first; i + 1 < at + skip + length; i += 2) {
                writer.write((digitAt(bytes, i) << 4) | digitAt(bytes, i + 1), i, i + 1);
            }
        }
        finish();
        if (!odd)
            break;
    }
    return layers;
}
/** Hex digits 2; other letters, digits and underscores 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F]/.test(character))
        return 2;
    return /\w/.test(character) ? 1 : 0;
});
function digitAt(bytes, at) {
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
        if (CLASSES[bytes[i]] !== 2 && ++others > 4)
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
/** Lists of bytes as decimal numbers, signed or not. */
function readDecimals(layer) {
    const { bytes } = layer;
    const layers = [];
    let writer = new LayerWriter(layer);
    let end = 0;
    const finish = () => {
        if (writer.length < numbers_SHORTEST) {
            writer.clear();
            return;
        }
        const read = writer.finish('byte list');
        if (read !== undefined)
            layers.push(read);
        writer = new LayerWriter(layer);
    };
    for (let at = 0, next = 0; at < bytes.length; at = next) {
        next = at + 1;
        if (!isDigit(bytes[at]))
            continue;
        while (isDigit(bytes[next]))
            next++;
        const negative = bytes[at - 1] === MINUS && !isPart(bytes[at - 2]);
        if (next - at > 3 || isPart(bytes[at - 1]) || isPart(bytes[next]))
            continue;
        let value = 0;
        for (let i = at; i < next; i++)
            value = 10 * value + digitAt(bytes, i);
        const first = negative ? at - 1 : at;
        if (first - end > LONGEST_BETWEEN || (writer.length > 0 && !isBetween(bytes, end, first)))
            finish();
        end = next;
        if (value > (negative ? 128 : 255))
            finish();
        else
            writer.write((negative ? -value : value) & 255, first, end - 1);
    }
    finish();
    return layers;
}
const LONGEST_BETWEEN = 64;
const MINUS = 0x2d;
const POINT = 0x2e;
function isDigit(byte = 0) {
    return byte >= 0x30 && byte <= 0x39;
}
/** Whether a number beside it would be a part of a longer one, or of a name. */
function isPart(byte = 0) {
    return byte === POINT || CLASSES[byte] !== 0;
}
/** Whether nothing stands between two numbers but marks and words that mean nothing. */
function isBetween(bytes, first, end) {
    for (let i = first; i < end; i++) {
        if (CLASSES[bytes[i]] === 0)
            continue;
        return (bytes.toString('latin1', first, end).match(/\w+/g) ?? []).every((word) => FILLERS.test(word));
    }
    return true;
}
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways.
 */
const DUMPS = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`^[^\\S\\n]*(?:0x)?[0-9a-fA-F]{4,16}[:-]?[^\\S\\n]{1,4}((?:[0-9a-fA-F]{2,8}(?:${space}|-|(?![0-9A-Za-z])))+)`, 'gm'));
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
    writer.write((digitAt(bytes, at) << 4) | digitAt(bytes, at + 1), at, at + 1);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/matcher.js
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
/** Places of literals closer than this are told once. */
const GAP = 1024;
const SLOTS = 1 << 13;
/**
 * Finds where any of many literals of eight bytes stands (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", with blocks of two bytes): most positions are jumped over after one look at two bytes.
 */
class Matcher {
    /** By the last two bytes of the window: how far it can move; 0 means that a literal may end here. */
    #shifts = new Uint8Array(1 << 16).fill(LAST);
    /** Open addressing: both halves of a literal and its trigger. */
    #low = new Int32Array(SLOTS);
    #high = new Int32Array(SLOTS);
    #triggers = new Uint16Array(SLOTS);
    /** Whether four bytes, by their hash, end a literal or a pattern: a cheap refusal before the exact look. */
    #endings = new Uint8Array(1 << 16);
    /** By the first byte. */
    #patterns = [];
    #count = 0;
    /** How many literals the matcher holds, patterns left out. */
    get size() {
        return this.#count;
    }
    /** Adds the literal of eight bytes that starts at `offset`. */
    add(bytes, offset, trigger) {
        const low = word(bytes, offset);
        const high = word(bytes, offset + 4);
        const slot = this.#slot(low, high);
        if (this.#triggers[slot] === 0) {
            this.#low[slot] = low;
            this.#high[slot] = high;
            this.#endings[hash(high)] = 1;
            if (++this.#count > SLOTS / 2)
                throw new Error('The table of literals is full.');
            for (let i = 0; i < LAST; i++)
                this.#shift(bytes[offset + i], bytes[offset + i + 1], i);
        }
        this.#triggers[slot] = this.#triggers[slot] | trigger;
    }
    addPattern(pattern, trigger) {
        const allowed = new Uint8Array(LITERAL_LENGTH << 8);
        pattern.forEach((characters, place) => {
            const next = pattern[place + 1] ?? '';
            for (const character of characters) {
                allowed[(place << 8) | character.charCodeAt(0)] = 1;
                for (const follower of next)
                    this.#shift(character.charCodeAt(0), follower.charCodeAt(0), place);
            }
        });
        for (const ending of endingsOf(pattern))
            this.#endings[hash(ending)] = 1;
        for (const character of pattern[0]) {
            const first = character.charCodeAt(0);
            this.#patterns[first] = [...(this.#patterns[first] ?? []), { allowed, trigger }];
        }
    }
    /**
     * The offset of the first literal that lies within `from` and `to`, or -1. Allocates nothing.
     */
    next(bytes, from, to) {
        const shifts = this.#shifts;
        const endings = this.#endings;
        let i = from + LAST;
        while (i < to) {
            const shift = shifts[(bytes[i - 1] << 8) | bytes[i]];
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
        const endA = from + quarter + LAST;
        const endB = endA + quarter;
        const endC = endB + quarter;
        let a = from + LAST;
        let b = endA;
        let c = endB;
        let d = endC;
        while (a < endA && b < endB && c < endC && d < to) {
            const blockA = shifts[(bytes[a - 1] << 8) | bytes[a]];
            const blockB = shifts[(bytes[b - 1] << 8) | bytes[b]];
            const blockC = shifts[(bytes[c - 1] << 8) | bytes[c]];
            const blockD = shifts[(bytes[d - 1] << 8) | bytes[d]];
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
    #eachAlone(bytes, from, to, report) {
        for (let at = this.next(bytes, from, to); at >= 0; at = this.next(bytes, at + GAP, to))
            report(at);
    }
    /** Where to go on from a window whose end looks like that of a literal. */
    #step(bytes, end, report) {
        if (this.triggerAt(bytes, end - LAST) === 0)
            return end + 1;
        report(end - LAST);
        return end + GAP;
    }
    /** The triggers of the literal at `offset`, 0 when none stands there. */
    triggerAt(bytes, offset) {
        const found = this.#triggers[this.#slot(word(bytes, offset), word(bytes, offset + 4))];
        if (found !== 0)
            return found;
        const patterns = this.#patterns[bytes[offset]];
        if (patterns === undefined)
            return 0;
        for (const pattern of patterns) {
            let place = 1;
            while (place < LITERAL_LENGTH && pattern.allowed[(place << 8) | bytes[offset + place]] === 1)
                place++;
            if (place === LITERAL_LENGTH)
                return pattern.trigger;
        }
        return 0;
    }
    #shift(first, second, place) {
        const block = (first << 8) | second;
        const shift = LAST - 1 - place;
        if (shift < this.#shifts[block])
            this.#shifts[block] = shift;
    }
    /** The slot that holds these halves, or the free one where they belong. */
    #slot(low, high) {
        let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (SLOTS - 1);
        while (this.#triggers[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
function hash(ending) {
    return Math.imul(ending, 0x9e3779b1) >>> 16;
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
function word(bytes, offset) {
    return (bytes[offset] |
        (bytes[offset + 1] << 8) |
        (bytes[offset + 2] << 16) |
        (bytes[offset + 3] << 24));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/spellings.js

/** The OID's bytes as characters of Latin-1: in UTF-8, once and twice, and escaped by JSON, HTML, Python, C, URLs. */
function spelledCharacters() {
    const inUtf8 = ['\u0002', '\u0003', '\\', '&', '%'].map((next) => `*\u00c2\u0086H\u00c3\u008e=${next}`);
    return [
        ...inUtf8,
        '\u00c2\u0086H\u00c3\u008e&eq',
        '\u00c2\u0086H\u00c3\u008e&#6',
        '\u00c2\u0086H\u00c3\u008e&#x',
        '\u00c2\u0086H\u00c3\u008e%3',
        '\u00c3\u0082\u00c2\u0086H\u00c3\u0083\u00c2',
        '\u00c2\u0086\0H\0\u00c3\u008e\0',
        '\u0000\u00c2\u0086\\u0000H',
        '%C2%86%00H%00',
        '%86%00H%00',
        '*\\u0086H\\u00ce',
        '*&#134;H',
        '*&#x86;H',
        '*\\x86H\\x',
        '*\\206H\\3',
        '*%86H%CE',
        '*%86H%ce',
        '%C2%86H%',
        '%c2%86H%',
    ];
}
/** In hex: the OID's end, which most keys hold twice; of the words, "E K"; of the body at each alignment, "KoZ", "GSM", "kjO". */
const SPELLED_GROUPS = ['48ce3d', '45204b', '4b6f5a', '47534d', '6b6a4f'].map((group) => group.match(/../g) ?? []);
function separatedHex() {
    const styles = [
        ':',
        ' ',
        '-',
        ', ',
        ',',
        '%',
        '\\x',
        ' 0x',
        ',0x',
        ', 0x',
        '\\u00',
        ' \\x',
        '", "0x',
        "', '0x",
        '=',
        '. ',
    ];
    const spellings = styles.flatMap((style) => SPELLED_GROUPS.flatMap((group) => [group.join(style), group.map((digits) => digits.toUpperCase()).join(style)]));
    // The dumps of xxd, od and hexdump, words of C, casts of Java, suffixes of Kotlin and of assemblers.
    spellings.push('86 48ce 3d', '86 48CE 3D', '8648 ce3d', '8648 CE3D', '862a ce48', '862A CE48', '4886 3dce', '4886 3DCE');
    spellings.push('0xce, (b', '0xCE, (b', '0xce,(by', '0xCE,(by', 'xce.toBy', 'xCE.toBy', '0ceh, 3dh', '445 204b', '445 204B', '4520 4b4', '4520 4B4', '0CEh, 3Dh', '&HCE, &H');
    spellings.push('0x48ce3d', '0x48CE3D', 'x072a8648', 'x072A8648', '86u, 0x48', '86U, 0x48');
    for (const digits of ['ce', '4b', '5a', '4d', '4f']) {
        spellings.push(`${digits}u8, 0x`, `${digits.toUpperCase()}u8, 0x`);
    }
    spellings.push('20h, 4bh', '20h, 4Bh', '6fh, 5ah', '6Fh, 5Ah', '53h, 4dh', '53h, 4Dh', '6ah, 4fh', '6Ah, 4Fh');
    for (const cast of ['byte)', 'byte) ']) {
        for (const digits of ['ce', 'CE', '4b', '4B'])
            spellings.push(`${cast}0x${digits}`);
    }
    return spellings.map((spelling) => spelling.slice(-LITERAL_LENGTH));
}
function separatedDecimals() {
    const spellings = [', ', ',', ' ', ';', '; '].flatMap((style) => [
        [134, 72],
        [-122, 72],
        [80, 82],
        // Of the body's letters, "Ko", "qG", "hk".
        [75, 111],
        [113, 71],
        [104, 107],
    ].map(([first, second]) => `${style}${first}${style}${second}${style.trimEnd() || ' '}`.slice(-LITERAL_LENGTH)));
    for (const indent of ['   ', '\n  ', '\n ', '\t', '\n\t\t']) {
        for (const number of ['134', '-122'])
            spellings.push(`${indent}${number},`.slice(-LITERAL_LENGTH));
    }
    // One number a line.
    spellings.push('134,\n72,', '-122,\n72', '\n80,\n82,', '75,\n111,', '113,\n71,', '104,\n107');
    for (const indent of ['\t', '  ', '    ']) {
        for (const number of [134, -122, 111, 113, 107]) {
            spellings.push(`,\n${indent}${number},\n`.slice(-LITERAL_LENGTH));
        }
    }
    spellings.push('"Buffer"', '\\"Buffer\\"');
    return spellings.filter((spelling) => spelling.length >= LITERAL_LENGTH);
}
/** The columns of od: of the OID, and of the letters "E K", "KoZ", "GSM" and "kjO". */
function octal() {
    return ['110 316 ', '105 040 ', '113 157 ', '107 123 ', '153 152 '];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/octal.js


/** Without any of these, nothing called for this reading. */
const SPELLINGS = octal();
/** The shortest key. */
const octal_SHORTEST = 60;
/** A byte as od prints it, or the address that its lines begin with. */
const COLUMN = /(?<![0-9A-Za-z\\])(?:([0-3][0-7]{2})|[0-7]{6,8}|([0-9A-Za-z]+))(?![0-9A-Za-z])/g;
/** Dumps of bytes in octal, three digits each, as `od -b` prints them. */
function readOctal(layer) {
    const layers = [];
    if (!SPELLINGS.some((spelling) => layer.bytes.includes(spelling)))
        return layers;
    let writer = new LayerWriter(layer);
    const finish = () => {
        const read = writer.length < octal_SHORTEST ? undefined : writer.finish('octal dump');
        if (read === undefined)
            writer.clear();
        else {
            layers.push(read);
            writer = new LayerWriter(layer);
        }
    };
    for (const match of layer.text.matchAll(COLUMN)) {
        if (match[1] !== undefined)
            writer.write(Number.parseInt(match[1], 8), match.index, match.index + 2);
        else if (match[2] !== undefined)
            finish();
    }
    finish();
    return layers;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssl-text.js

const NUMBERS = /priv:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){31,33})pub:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){65})/gi;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer) {
    if (!layer.bytes.includes('priv:'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(NUMBERS)) {
        const [scalar, point] = [match[1], match[2]].map((digits) => Buffer.from(digits.replace(/[^0-9a-f]+/gi, ''), 'hex'));
        const reading = readNumbers(scalar, point);
        if (!reading.ok || !reading.proven)
            continue;
        const end = match.index + match[0].length;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/pieces.js

const SPACED = 'spaced text';
/** Keeps the parts of a text between `first` and `end`, one behind the other. */
function keep(layer, parts, name) {
    const writer = new LayerWriter(layer);
    for (const [first, end] of parts)
        writer.copy(first, end);
    const kept = writer.length === layer.bytes.length ? undefined : writer.finish(name, name !== SPACED);
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
const pieces_BACKSLASH = 0x5c;
const pieces_NEWLINE = 0x0a;
/** What stands in quotes, without what stands between, for each kind of quote. */
function quotedStrings(layer) {
    return ['"', "'", '`'].flatMap((quote) => {
        const strings = stringsIn(layer.bytes, quote.charCodeAt(0));
        return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
    });
}
/** The strings between quotes of one kind that end on the line that they begin on, and are not empty. */
function stringsIn(bytes, quote) {
    const strings = [];
    for (let open = bytes.indexOf(quote); open >= 0;) {
        let close = open + 1;
        for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== pieces_NEWLINE; close++) {
            if (bytes[close] === pieces_BACKSLASH && bytes[close + 1] !== pieces_NEWLINE)
                close++;
        }
        const isString = bytes[close] === quote && close > open + 1;
        if (isString)
            strings.push([open + 1, close]);
        open = bytes.indexOf(quote, isString || bytes[close] !== quote ? close + 1 : close);
    }
    return strings;
}
/** Letters and digits 2; the other characters of base64 1; all else 0. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/=_-]/.test(character) ? 1 : 0;
});
/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer);
    let kept = 0;
    for (let i = 0; i < bytes.length; i++) {
        if (KINDS[bytes[i]] !== 0)
            continue;
        writer.copy(kept, i);
        kept = i + 1;
        for (i++; i < bytes.length && KINDS[bytes[i]] !== 2; i++)
            if (KINDS[bytes[i]] === 0)
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
    return [...joinWords(layer, blocksOf(layer, true)), ...joinWords(layer, blocksOf(layer, false))];
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
    if (at >= lineEnd || (at > start && KINDS[bytes[at - 1]] !== 0))
        return undefined;
    let end = at;
    while (end < lineEnd && KINDS[bytes[end]] !== 0)
        end++;
    return end === at ? undefined : { first: at, end };
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let i = start; i < lineEnd; i++) {
        const first = i;
        while (i < lineEnd && KINDS[bytes[i]] !== 0)
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
/** All ways of bringing together what was written in pieces. */
const PIECES = [withoutSpace, wordsOfLines, quotedStrings, joinedPieces];
/** Those for what markup or comments part. */
const MARKUP = [withoutTags, withoutComments];

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/dense-runs.js

/** Kinds of bytes, one bit each. */
const BASE64 = 1;
const HEX = 2;
const SPACE = 4;
const dense_runs_KINDS = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') {
    dense_runs_KINDS[character.charCodeAt(0)] = BASE64;
}
for (const character of '0123456789abcdefABCDEF')
    dense_runs_KINDS[character.charCodeAt(0)] = BASE64 | HEX;
for (const character of ' \t\r\n')
    dense_runs_KINDS[character.charCodeAt(0)] = SPACE;
/** A line of wrapped base64 or hex is at least this long. */
const LINE = 60;
/** Shorter runs hold no key under two encodings. */
const dense_runs_SHORTEST = 112;
/** A probe looks at so many characters. */
const REACH = 24;
/**
 * Between probes, in turn: near enough that a run of `SHORTEST` characters holds a whole probe, and odd enough that
 * one falls well into a line of any wrapped run of four lines.
 */
const STRIDES = [53, 88];
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** Up to here a run that is not cleanly delimited is tried at each alignment; beyond, it is certain where it starts. */
const SMALL = 4096;
/** A range as long as this may be a part of something longer, so that a run at its start may have begun before. */
const WINDOW = 1 << 20;
/** Compressed bytes beyond this are not asked for: no part of the content that is looked at together is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const DEPTH = 8;
/**
 * Looks into long runs of base64 or hex digits: what they hold is decoded and searched for literals in turn, to any
 * depth, so that no literal is needed for one encoding within another. The cost is linear: each layer is shorter.
 *
 * Tells each place to `report`; gives no position finer than what lies in proportion.
 */
function searchDenseRuns(matcher, bytes, from, to, report) {
    const last = to - REACH;
    let stride = STRIDES[0];
    for (let probe = from; probe < last; probe += stride) {
        stride = STRIDES[0] + STRIDES[1] - stride;
        // Word by word these tests fail early: most often at the first.
        if ((dense_runs_KINDS[bytes[probe + 11]] & dense_runs_KINDS[bytes[probe + 23]] & BASE64) ===
            0)
            continue;
        if (kindsWithin(bytes, probe) === 0)
            continue;
        const end = endOfRun(bytes, probe, to);
        if (end - probe < REACH)
            continue;
        const start = startOfRun(bytes, probe, from);
        if (end - start < LINE)
            continue;
        const finish = endOfLines(bytes, end, to);
        if (finish - start >= dense_runs_SHORTEST)
            searchRun(matcher, bytes, { start, firstEnd: end, end: finish, lowest: from }, DEPTH, report);
        probe = Math.max(probe, finish - stride);
    }
}
/** Not 0 when some of the characters after a probe, spread evenly, are all of base64. */
function kindsWithin(bytes, probe) {
    return (dense_runs_KINDS[bytes[probe]] &
        dense_runs_KINDS[bytes[probe + 4]] &
        dense_runs_KINDS[bytes[probe + 7]] &
        dense_runs_KINDS[bytes[probe + 15]] &
        dense_runs_KINDS[bytes[probe + 19]] &
        BASE64);
}
function startOfRun(bytes, at, from) {
    let start = at;
    while (start > from && (dense_runs_KINDS[bytes[start - 1]] & BASE64) !== 0)
        start--;
    return start;
}
function endOfRun(bytes, at, to) {
    let end = at;
    while (end < to && (dense_runs_KINDS[bytes[end]] & BASE64) !== 0)
        end++;
    return end;
}
/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes, end, to) {
    let finish = end;
    for (;;) {
        let next = finish;
        const limit = Math.min(to, finish + LONGEST_GAP);
        while (next < limit && (dense_runs_KINDS[bytes[next]] & SPACE) !== 0)
            next++;
        if (next === finish || next === limit)
            return finish;
        const lineEnd = endOfRun(bytes, next, to);
        if (lineEnd - next < LINE)
            return lineEnd > next ? lineEnd : finish;
        finish = lineEnd;
    }
}
function searchRun(matcher, bytes, run, depth, report) {
    const { start, end } = run;
    const isHex = isHexRun(bytes, start, run.firstEnd);
    const begins = start > run.lowest || end - run.lowest < WINDOW;
    const certain = begins && end - start > SMALL && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[start]));
    const text = bytes.toString('latin1', start, end);
    const phases = certain ? 1 : isHex ? 2 : 4;
    const compact = isHex || phases > 1 ? text.replace(/\s+/g, '') : text;
    for (let phase = 0; phase < phases; phase++) {
        const decoded = Buffer.from(phase === 0 ? compact : compact.slice(phase), isHex ? 'hex' : 'base64');
        const place = (at) => start + Math.floor((at / decoded.length) * (end - start));
        searchDecoded(matcher, decoded, depth, (at) => report(place(at)));
    }
}
function searchDecoded(matcher, decoded, depth, report) {
    if (isCompressed(decoded)) {
        // All of it is needed to read any.
        for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512)
            report(at);
    }
    matcher.each(decoded, 0, decoded.length, report);
    if (depth > 0)
        searchDenseRuns(matcher, decoded, 0, decoded.length, report);
}
function isHexRun(bytes, start, end) {
    for (let i = start; i < end; i++)
        if ((dense_runs_KINDS[bytes[i]] & HEX) === 0)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/escape-patterns.js

/** Letters and digits that are escaped though none of them need be: whatever is under it, it is worth a look. */
function addEscapes(matcher) {
    const digit = '0123456789';
    const octal = '01234567';
    const high = `${digit}abcdefABCDEF`;
    const patterns = [
        ['\\', 'uU', '0', '0', '3', digit, '\\', 'uU'],
        ['\\', 'uU', '0', '0', '4567', high, '\\', 'uU'],
        ['&', '#', 'xX', '34567', high, ';', '&', '#'],
        [';', '&', '#', '456789', digit, ';', '&', '#'],
        ['&', '#', '1', '012', digit, ';', '&', '#'],
        [high, '%', '34567', high, '%', '34567', high, '%'],
        [high, '\\', 'x', '34567', high, '\\', 'x', '34567'],
        [high, '=', '34567', high, '=', '34567', high, '='],
        [octal, octal, '\\', '1', octal, octal, '\\', '01'],
        // Of UTF-16, every other character a zero.
        [high, '%', '0', '0', '%', '34567', high, '%'],
        [digit, ';', '&', '#', '0', ';', '&', '#'],
        ['#', 'xX', '0', '0', ';', '&', '#', 'xX'],
        [high, '\\', 'x', '0', '0', '\\', 'x', '34567'],
        // Escaped once more, by JSON, URLs or HTML.
        ['u', '0', '0', '4567', high, '\\', '\\', 'u'],
        ['u', '0', '0', '3', digit, '\\', '\\', 'u'],
        ['x', '34567', high, '\\', '\\', 'x', '34567', high],
        ['0', '0', '4567', high, '%', '5', 'cC', 'u'],
        ['0', '0', '3', digit, '%', '5', 'cC', 'u'],
        [high, '%', '2', '5', '34567', high, '%', '2'],
        ['%', '2', '3', '456789', digit, '%', '3', 'bB'],
        ['2', '3', '1', '012', digit, '%', '3', 'bB'],
        ['3', 'x', '34567', high, '%', '3', 'bB', '%'],
        ['p', ';', '#', '456789', digit, ';', '&', 'a'],
        [';', '#', '1', '012', digit, ';', '&', 'a'],
        [';', '#', 'x', '34567', high, ';', '&', 'a'],
        // In UTF-16 of either byte order.
        ...['\\u00', '%', '\\x', '&#', '&#x', '\\\\u'].flatMap((head) => wideEscapes(head, high)),
    ];
    for (const pattern of patterns)
        matcher.addPattern(pattern, triggerOf(pattern));
}
/** By the first mark of an escape in it; what is `amp;#65;` or `%5Cu0041` is to be unescaped more than once. */
function triggerOf(pattern) {
    if (pattern.includes('\0'))
        return TRIGGER.wide;
    if (pattern.includes('%'))
        return TRIGGER.percent;
    if (pattern.includes('\\'))
        return TRIGGER.backslash;
    return pattern.includes(';') ? TRIGGER.entity : TRIGGER.equals;
}
/** The first four characters of an escape in UTF-16, little-endian and big-endian. */
function wideEscapes(head, digits) {
    const characters = [...head, '34567', digits, head.slice(0, 1)].slice(0, 4);
    return [characters.flatMap((allowed) => [allowed, '\0']), characters.flatMap((allowed) => ['\0', allowed])];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/literals.js



/** In every PKCS#8 key of P-256: the algorithm (RFC 5480) and the tag of what follows. */
const literals_ALGORITHM = bytes('301306072a8648ce3d020106082a8648ce3d03010704');
/** In SEC1, and within Apple's keys, between scalar and point. */
const MIDDLE = bytes('a00a06082a8648ce3d030107a14403420004');
/** Where the curve is spelled out: the OID of prime fields, and of the prime its tag and its length. */
const EXPLICIT = bytes('06072a8648ce3d0101022100');
const OID = 4;
const WORDS = literals_text('PRIVATE KEY');
const CURVE_NAMES = ['"crv":"P-256"', '"crv": "P-256"', '"crv" : "P-256"'].map(literals_text);
const literals_AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'].map(literals_text);
/** Line breaks cut literals: any stretch of constant bytes of these lengths holds a whole one, in one encoding or more. */
const STRETCH = { one: 15, more: 20 };
/** All that can give a key away in texts as they are read; about a millisecond's work. */
function makeMatcher() {
    const matcher = new Matcher();
    addRawBytes(matcher);
    addSpelledBytes(matcher);
    addEncodings(matcher);
    addWords(matcher);
    addEscapes(matcher);
    return matcher;
}
function addRawBytes(matcher) {
    for (const start of [3, 12])
        matcher.add(literals_ALGORITHM, start, TRIGGER.body);
    matcher.add(EXPLICIT, 1, TRIGGER.body);
    // The end of OpenSSH's magic, in a file and in its armour; the curve as `openssl ec -text` names it.
    matcher.add(literals_text('key-v1\0\0'), 0, TRIGGER.body);
    cover(matcher, literals_text('b3BlbnNzaC1rZXktdjEA'), TRIGGER.body, STRETCH.one);
    matcher.add(literals_text('OID: pri'), 0, TRIGGER.jwk);
}
/** Bytes one by one, as sources, dumps and the escapes of strings write them. */
function addSpelledBytes(matcher) {
    for (const spelling of [...separatedHex(), ...separatedDecimals(), ...octal(), ...spelledCharacters()]) {
        cover(matcher, literals_text(spelling), TRIGGER.body, 64);
    }
}
/**
 * The constant bytes under base64 and hex. What is under two encodings is found by its long runs (dense-runs.ts),
 * except where line breaks with prefixes, or UTF-16, leave none.
 */
function addEncodings(matcher) {
    const bodies = [literals_ALGORITHM, MIDDLE].flatMap(base64);
    const once = [
        ...bodies,
        ...base64(EXPLICIT),
        // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
        ...hex(literals_ALGORITHM.subarray(OID + 1, OID + 5)),
        ...hex(MIDDLE.subarray(1, 5)),
    ];
    for (const form of once)
        cover(matcher, form, TRIGGER.body, STRETCH.one);
    // The body in groups of four, as people write what they read out.
    matcher.add(literals_text('G SM49 A'), 0, TRIGGER.body);
    const twice = bodies.flatMap(base64);
    for (const form of twice)
        cover(matcher, form, TRIGGER.body, STRETCH.more);
    const deep = [...once, ...twice, ...bodies.flatMap(hex), ...hex(WORDS), ...base64(WORDS)];
    for (const form of deep)
        cover(matcher, wide(form), TRIGGER.body, STRETCH.more);
    matcher.add(wide(literals_ALGORITHM.subarray(OID, OID + 5)), 0, TRIGGER.body);
    matcher.add(wide(wide(literals_ALGORITHM.subarray(OID, OID + 5))), 0, TRIGGER.body);
    for (const spelling of spelledCharacters())
        cover(matcher, wide(literals_text(spelling)), TRIGGER.body, STRETCH.more);
    addZeros(matcher);
}
/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function addZeros(matcher) {
    for (const zero of ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00']) {
        for (const characters of ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0']) {
            const form = literals_text(Array.from(characters).join(zero));
            cover(matcher, form, TRIGGER.body, form.length);
        }
    }
}
function addWords(matcher) {
    for (const form of [
        'PRIVATE KEY',
        'PRIVATEKEY',
        'PRIVATE%20KEY',
        'PRIVATE+KEY',
        'PRIVATE&#',
        'PRIVATE&nbsp;',
        'PRIVATE\\u0020',
        'PRIVATE\\x20',
        'PRIVATE\\040',
        'PRIVATE=20',
        'PRIVATE\\ KEY',
        'PRIVATE\\n',
    ]) {
        matcher.add(literals_text(form), form.startsWith('PRIVATE K') ? 3 : 1, TRIGGER.words);
    }
    for (const form of [...dense(WORDS), ...base64(WORDS).flatMap(base64)])
        cover(matcher, form, TRIGGER.body, form.length);
    for (const quote of ['"', "'"]) {
        for (const after of [',', '}', ' ', '\n', '\r', ')', ']', ';'])
            matcher.add(literals_text(`${quote}P-256${quote}${after}`), 0, TRIGGER.jwk);
    }
    for (const form of [
        '\\"P-256\\"',
        ';P-256&q',
        ';P-256&#',
        '%22P-256%22',
        'rv: P-256',
        'crv=P-256',
        '>P-256</',
        'u0022P-256',
        'x22P-256',
    ]) {
        matcher.add(literals_text(form), 0, TRIGGER.jwk);
    }
    for (const form of CURVE_NAMES.flatMap(dense))
        cover(matcher, form, TRIGGER.jwk, STRETCH.one);
    for (const form of CURVE_NAMES.flatMap(base64).flatMap(dense))
        cover(matcher, form, TRIGGER.jwk, form.length);
    const audiences = literals_AUDIENCES.flatMap(base64);
    for (const form of audiences)
        cover(matcher, form, TRIGGER.token, STRETCH.one);
    for (const form of audiences.flatMap(dense))
        cover(matcher, form, TRIGGER.token, form.length);
}
/** Adds so many of the literals in `form` that every `stretch` bytes of it hold one. */
function cover(matcher, form, trigger, stretch) {
    const last = form.length - LITERAL_LENGTH;
    if (last < 0)
        return;
    for (let from = 0; from <= Math.max(0, form.length - stretch);) {
        let best = from;
        let lowest = Number.POSITIVE_INFINITY;
        const farthest = Math.min(last, from + stretch - LITERAL_LENGTH);
        // Where every other byte is zero, one place is as good as another.
        for (let at = form[1] === 0 ? farthest : from; at <= farthest; at++) {
            const cost = commonness(form, at);
            if (cost <= lowest) {
                lowest = cost;
                best = at;
            }
        }
        matcher.add(form, best, trigger);
        from = best + 1;
    }
}
/** How often the last blocks of a literal stop the search in ordinary texts, by rule of thumb. */
function commonness(form, at) {
    return 4 * pair(form, at + 6) + 2 * pair(form, at + 5) + pair(form, at + 4);
}
const literals_OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
const literals_SPACE = 4;
const literals_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return DIGIT;
    if (/[a-z]/.test(character))
        return LOWER;
    if (/[A-Z]/.test(character))
        return UPPER;
    return /[ \n,]/.test(character) ? literals_SPACE : literals_OTHER;
});
function pair(form, at) {
    const first = literals_KINDS[form[at]];
    const second = literals_KINDS[form[at + 1]];
    if (second === literals_SPACE)
        return 4;
    if (first !== second || first === literals_OTHER)
        return 0;
    return first === UPPER ? 2 : 5;
}
/** The encodings that change every character. */
function dense(form) {
    return [...base64(form), ...hex(form), wide(form)];
}
/** The characters that are the same whatever stands around, at each of three alignments, in both alphabets. */
function base64(form) {
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
        const characters = encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
        const forms = [literals_text(characters)];
        if (/[+/]/.test(characters))
            forms.push(literals_text(characters.replaceAll('+', '-').replaceAll('/', '_')));
        return forms;
    });
}
function hex(form) {
    const lower = form.toString('hex');
    const upper = lower.toUpperCase();
    return lower === upper ? [literals_text(lower)] : [literals_text(lower), literals_text(upper)];
}
/** UTF-16, both byte orders: they differ in where they start only. */
function wide(form) {
    return Buffer.from(form.toString('latin1'), 'utf16le').subarray(0, -1);
}
function bytes(hexDigits) {
    return Buffer.from(hexDigits, 'hex');
}
function literals_text(characters) {
    return Buffer.from(characters, 'latin1');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/neighbourhood.js
/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
/**
 * How the keys begin in base64, whatever their length: a sequence, and a version of 0 or 1. Keys of RSA are longer, or
 * go on with a number or with another algorithm.
 */
const neighbourhood_HEAD = /M[A-H][AEIMQUYcgkosw048]CAQ|MI[E-H].AgE[AB]|MII[A-D]..IBA(?!AK|DANBgkq)/;
const NO_BASE64 = /[^A-Za-z0-9+/]+/g;
/** Whether a key in base64 may begin near the words of armour at `at`, in pieces however small. */
function isKeyNear(bytes, at) {
    return neighbourhood_HEAD.test(bytes.toString('latin1', at, at + HEAD_REACH).replace(NO_BASE64, ''));
}
/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const FEWEST = 80;
const SHORTEST_RUN = 10;
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
    for (let start = from, end = from; start < to && count < FEWEST; start = end + 1) {
        let kinds = 0;
        for (end = start; end < to && neighbourhood_KINDS[bytes[end]] !== 0; end++)
            kinds |= neighbourhood_KINDS[bytes[end]];
        if (kinds === 3 && end - start >= SHORTEST_RUN)
            count += end - start;
    }
    return count >= FEWEST || bytes.subarray(from, to).includes('priv:');
}
/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw `(?:[hul]|_?u8)?(?:\.to\w+\(\))?[\s,.:;"'=|()-]*(?:byte\)\s*|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be. */
const SPELLED_HEX = new RegExp([`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f']
    .map((group) => group.replaceAll(' ', BETWEEN))
    .join('|'), 'i');
/** Words of C, with the last byte first. */
const SWAPPED = /862a,?\s+(?:0x)?ce48|4886,?\s+(?:0x)?3dce/i;
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
        SWAPPED.test(near) ||
        SPELLED_NUMBERS.test(`${near.replace(NO_NUMBER, ',')},`) ||
        SPELLED_OCTAL.test(near));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/triggers.js





/**
 * Bytes too short for the matcher, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
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
};
const triggers_ESCAPES = WAY.backslash | WAY.percent | WAY.entities | WAY.quotedPrintable | WAY.utf8;
const TEXT = triggers_ESCAPES | WAY.pieces | WAY.markup;
const triggers_DIGITS = WAY.hex | WAY.decimals;
/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
class Triggers {
    #matcher = makeMatcher();
    /** Tells places, at least one in every 1024 bytes that hold any, in no order; allocates nothing of its own. */
    each(content, from, to, report) {
        this.#matcher.each(content, from, to, report);
        searchDenseRuns(this.#matcher, content, from, to, report);
    }
    /** Whether bytes hold anything at all. */
    isWorth = (bytes) => {
        if (isCompressed(bytes))
            return true;
        if (SHORT.some((each) => bytes.includes(each)) || this.#matcher.next(bytes, 0, bytes.length) >= 0)
            return true;
        let found = false;
        searchDenseRuns(this.#matcher, bytes, 0, bytes.length, () => {
            found = true;
        });
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
        let from = 0;
        let farUntil = 0;
        for (let at = matcher.next(bytes, 0, bytes.length); at >= 0; at = matcher.next(bytes, from, bytes.length)) {
            const last = all.at(-1);
            const trigger = matcher.triggerAt(bytes, at);
            // Whatever overlaps an escape comes to light under it.
            from = at + (trigger < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve tells of those beside it, too.
            if (trigger === TRIGGER.jwk && at < farUntil)
                continue;
            const ways = waysOf(trigger, bytes, at, words);
            if (trigger === TRIGGER.jwk && ways === 0)
                farUntil = at + CURVES_REACH;
            if (ways === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
                continue;
            const reach = (ways & ~(WAY.base64 | TEXT)) === 0 ? TEXT_REACH : triggers_REACH;
            const start = Math.max(0, at - reach);
            const to = Math.min(bytes.length, at + reach);
            if (last === undefined || last.to < start)
                all.push({ from: start, to, ways });
            else {
                last.ways |= ways;
                last.to = Math.max(to, last.to);
            }
        }
        let ways = layer.origin !== undefined && isCompressed(bytes) && !isKnown(0) ? WAY.compressed : 0;
        searchDenseRuns(matcher, bytes, 0, bytes.length, (at) => {
            if (!isKnown(at))
                ways |= WAY.base64 | triggers_DIGITS | TEXT;
        });
        // Where in a run a key lies is known in proportion only: all of the layer is its neighbourhood.
        if (ways !== 0)
            return [{ from: 0, to: bytes.length, ways: all.reduce((sum, each) => sum | each.ways, ways) }];
        return all;
    }
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
    const more = waysOfLiteral(bytes, at);
    const isFarFromNumbers = trigger === TRIGGER.jwk && (more & WAY.wide) === 0 && !isJwkNear(bytes, at);
    return isFarFromNumbers ? ways : ways | more;
}
const triggers_HEX = 1;
const triggers_BASE64 = 2;
const PRINTABLE = 4;
const triggers_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F-]/.test(character))
        return triggers_HEX | triggers_BASE64 | PRINTABLE;
    if (/[A-Za-z0-9+/_]/.test(character))
        return triggers_BASE64 | PRINTABLE;
    return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});
/** Base64 in groups of four. */
const GROUPED = /^G SM49 A$/;
/** What the characters of a literal are, and so what it may be decoded from. */
function waysOfLiteral(bytes, at) {
    let all = triggers_HEX | triggers_BASE64 | PRINTABLE;
    let zeros = false;
    let marked = false;
    for (let i = at; i < at + LITERAL_LENGTH; i++) {
        const byte = bytes[i];
        all &= triggers_KINDS[byte];
        if (byte === 0)
            zeros = true;
        else if (isMark(byte))
            marked = true;
    }
    if (zeros)
        return WAY.wide | triggers_ESCAPES;
    // Else they are the bytes of the key itself, which were read where they stand.
    if ((all & PRINTABLE) === 0)
        return marked ? triggers_ESCAPES : 0;
    if ((all & triggers_HEX) !== 0)
        return WAY.base64 | triggers_DIGITS | TEXT;
    if ((all & triggers_BASE64) !== 0)
        return WAY.base64 | TEXT;
    const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
    if (GROUPED.test(literal))
        return WAY.base64 | TEXT;
    return isSpelledNear(bytes, at, literal) ? triggers_DIGITS | triggers_ESCAPES | WAY.markup : 0;
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
    { reading: readCompressed, bits: WAY.compressed, kind: 'decoding' },
    { reading: readHex, bits: WAY.hex, kind: 'decoding' },
    { reading: readWide, bits: WAY.wide, kind: 'decoding' },
    { reading: readDump, bits: WAY.hex, kind: 'decoding' },
    { reading: readDecimals, bits: WAY.decimals, kind: 'decoding' },
    { reading: readOctal, bits: WAY.decimals, kind: 'decoding' },
    { reading: STRING_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: READ_PERCENT, bits: WAY.percent, kind: 'escapes' },
    { reading: READ_ENTITIES, bits: WAY.entities, kind: 'escapes' },
    { reading: MIXED_ESCAPES, bits: WAY.backslash | WAY.percent | WAY.entities, kind: 'escapes' },
    { reading: READ_QUOTED_PRINTABLE, bits: WAY.quotedPrintable, kind: 'escapes' },
    { reading: READ_UTF8, bits: WAY.utf8, kind: 'escapes' },
    ...PIECES.map((reading) => ({ reading, bits: WAY.pieces, kind: 'pieces' })),
    ...MARKUP.map((reading) => ({ reading, bits: WAY.markup, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES = [STRING_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;
/** All that can be found in a layer as it is. */
const FINDERS = [
    findDer,
    findJwk,
    findTokens,
    findOpenSsh,
    findOpenSslText,
];
/** Encodings, one in the other, that are taken off. */
const explore_DEPTH = 7;
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
    const neighbourhoods = ({ layer, words, depth }) => depth === explore_DEPTH ? [] : triggers.neighbourhoods(layer, words, (index) => known.has(layer, index));
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
    return way.reading === MIXED_ESCAPES || RARE_ESCAPES.includes(way.reading);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/detector.js






/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const OVERLAP = BEFORE + BEHIND;
/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
class detector_Detector {
    #triggers = new Triggers();
    #now;
    /** Of the last search: kept, so that a search that finds nothing takes no memory. */
    #places = [];
    #collect = (place) => {
        this.#places.push(place);
    };
    /** @param options.now tokens that have expired by then are none */
    constructor(options) {
        this.#now = options.now;
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is told twice. The time is linear in the length, whatever the
     * bytes are.
     */
    find(content, from = 0, to = content.length) {
        const parts = this.#parts(content, from, to);
        if (parts === NONE)
            return [];
        const detections = [];
        for (const [start, end] of parts) {
            for (const found of explore(this.#triggers, content, start, end, this.#now))
                add(detections, found);
        }
        return detections.sort((a, b) => a.start - b.start);
    }
    /** What is to be looked at closely: all that is near something that gave itself away. */
    #parts(content, from, to) {
        const places = this.#places;
        places.length = 0;
        this.#triggers.each(content, from, to, this.#collect);
        if (places.length === 0)
            return NONE;
        const parts = [];
        let last;
        for (const place of places.sort((a, b) => a - b)) {
            const start = Math.max(from, place - BEFORE);
            const end = Math.min(to, place + GAP + BEHIND);
            if (last === undefined || start > last[1]) {
                last = [start, end];
                parts.push(last);
            }
            else if (end - last[0] <= PART) {
                last[1] = end;
            }
            else {
                last = [Math.max(last[0] + 1, last[1] - OVERLAP), end];
                parts.push(last);
            }
        }
        return parts;
    }
}
const NONE = [];
/** The same key where it overlaps one that is known was read in two ways, and is one. */
function add(detections, { match, layer }) {
    const start = startOf(layer, match.first);
    const end = endOf(layer, match.end - 1);
    const token = layer.text.slice(match.first, match.end);
    const leak = match.key?.fingerprint ?? `token:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(token).digest('hex').slice(0, 16)}`;
    if (detections.some((known) => known.leak === leak && known.start < end && start < known.end))
        return;
    const { kind, proven } = match;
    detections.push({ kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end });
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

;// CONCATENATED MODULE: ./build/src/leaks/search/findings.js
function noFindings() {
    return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/** All parts together, in an order that does not depend on which of them read what. */
function together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.detection.start - b.detection.start),
        names: parts
            .flatMap(({ names }) => names)
            // A Buffer that went from one thread to another arrives as a plain Uint8Array.
            .map((entry) => ({ ...entry, name: Buffer.from(entry.name) }))
            .sort((a, b) => compare(a.treeId, b.treeId) || Buffer.compare(a.name, b.name)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
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
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
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
/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;
/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out, and told.
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/gzip.js

/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
/** The longest name or comment that is looked for. */
const gzip_LONGEST = 64 * 1024;
/** The member of a gzip file that begins at `at`; undefined when none does. */
function readMember(source, at) {
    const header = source.read(at, at + FIXED + 2 * gzip_LONGEST);
    if (header.length < FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
        return undefined;
    const flags = header.readUInt8(3);
    let position = FIXED;
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

;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
;// CONCATENATED MODULE: ./node_modules/fflate/esm/index.mjs

var esm_require = (0,external_module_namespaceObject.createRequire)('/');
// DEFLATE is a complex format; to read this code, you should probably check the RFC first:
// https://tools.ietf.org/html/rfc1951
// You may also wish to take a look at the guide I made about this program:
// https://gist.github.com/101arrowz/253f31eb5abc3d9275ab943003ffecad
// Some of the following code is similar to that of UZIP.js:
// https://github.com/photopea/UZIP.js
// However, the vast majority of the codebase has diverged from UZIP.js to increase performance and reduce bundle size.
// Sometimes 0 will appear where -1 would be more appropriate. This is because using a uint
// is better for memory in most engines (I *think*).
var _a;
// Mediocre shim
var Worker;
var isMarkedAsUntransferable;
var workerAdd = ";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global";
try {
    (_a = esm_require('worker_threads'), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable);
}
catch (e) {
}
var wk = (/* unused pure expression or super */ null && (Worker ? function (c, _, msg, transfer, cb) {
    var done = false;
    var w = new Worker(c + workerAdd, { eval: true })
        .on('error', function (e) { return cb(e, null); })
        .on('message', function (m) { return cb(null, m); })
        .on('exit', function (c) {
        if (c && !done)
            cb(new Error('exited with code ' + c), null);
    });
    if (isMarkedAsUntransferable)
        transfer = transfer.filter(function (t) { return !isMarkedAsUntransferable(t); });
    w.postMessage(msg, transfer);
    w.terminate = function () {
        done = true;
        return Worker.prototype.terminate.call(w);
    };
    return w;
} : function (_, __, ___, ____, cb) {
    setImmediate(function () { return cb(new Error('async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)'), null); });
    var NOP = function () { };
    return {
        terminate: NOP,
        postMessage: NOP
    };
}));

// aliases for shorter compressed code (most minifers don't do this)
var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array;
// fixed length extra bits
var fleb = new u8([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, /* unused */ 0, 0, /* impossible */ 0]);
// fixed distance extra bits
var fdeb = new u8([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, /* unused */ 0, 0]);
// code length index map
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
// get base, reverse index map from extra bits
var freb = function (eb, start) {
    var b = new u16(31);
    for (var i = 0; i < 31; ++i) {
        b[i] = start += 1 << eb[i - 1];
    }
    // numbers here are at max 18 bits
    var r = new i32(b[30]);
    for (var i = 1; i < 30; ++i) {
        for (var j = b[i]; j < b[i + 1]; ++j) {
            r[j] = ((j - b[i]) << 5) | i;
        }
    }
    return { b: b, r: r };
};
var _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
// we can ignore the fact that the other numbers are wrong; they never happen anyway
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r;
// map of value to reverse (assuming 16 bits)
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
    // reverse table algorithm from SO
    var x = ((i & 0xAAAA) >> 1) | ((i & 0x5555) << 1);
    x = ((x & 0xCCCC) >> 2) | ((x & 0x3333) << 2);
    x = ((x & 0xF0F0) >> 4) | ((x & 0x0F0F) << 4);
    rev[i] = (((x & 0xFF00) >> 8) | ((x & 0x00FF) << 8)) >> 1;
}
// create huffman tree from u8 "map": index -> code length for code index
// mb (max bits) must be at most 15
// TODO: optimize/split up?
var hMap = (function (cd, mb, r) {
    var s = cd.length;
    // index
    var i = 0;
    // u16 "map": index -> # of codes with bit length = index
    var l = new u16(mb);
    // length of cd must be 288 (total # of codes)
    for (; i < s; ++i) {
        if (cd[i])
            ++l[cd[i] - 1];
    }
    // u16 "map": index -> minimum code for bit length = index
    var le = new u16(mb);
    for (i = 1; i < mb; ++i) {
        le[i] = (le[i - 1] + l[i - 1]) << 1;
    }
    var co;
    if (r) {
        // u16 "map": index -> number of actual bits, symbol for code
        co = new u16(1 << mb);
        // bits to remove for reverser
        var rvb = 15 - mb;
        for (i = 0; i < s; ++i) {
            // ignore 0 lengths
            if (cd[i]) {
                // num encoding both symbol and bits read
                var sv = (i << 4) | cd[i];
                // free bits
                var r_1 = mb - cd[i];
                // start value
                var v = le[cd[i] - 1]++ << r_1;
                // m is end value
                for (var m = v | ((1 << r_1) - 1); v <= m; ++v) {
                    // every 16 bit value starting with the code yields the same result
                    co[rev[v] >> rvb] = sv;
                }
            }
        }
    }
    else {
        co = new u16(s);
        for (i = 0; i < s; ++i) {
            if (cd[i]) {
                co[i] = rev[le[cd[i] - 1]++] >> (15 - cd[i]);
            }
        }
    }
    return co;
});
// fixed length tree
var flt = new u8(288);
for (var i = 0; i < 144; ++i)
    flt[i] = 8;
for (var i = 144; i < 256; ++i)
    flt[i] = 9;
for (var i = 256; i < 280; ++i)
    flt[i] = 7;
for (var i = 280; i < 288; ++i)
    flt[i] = 8;
// fixed distance tree
var fdt = new u8(32);
for (var i = 0; i < 32; ++i)
    fdt[i] = 5;
// fixed length map
var flm = /*#__PURE__*/ (/* unused pure expression or super */ null && (hMap(flt, 9, 0))), flrm = /*#__PURE__*/ hMap(flt, 9, 1);
// fixed distance map
var fdm = /*#__PURE__*/ (/* unused pure expression or super */ null && (hMap(fdt, 5, 0))), fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
// find max of array
var max = function (a) {
    var m = a[0];
    for (var i = 1; i < a.length; ++i) {
        if (a[i] > m)
            m = a[i];
    }
    return m;
};
// read d, starting at bit p and mask with m
var bits = function (d, p, m) {
    var o = (p / 8) | 0;
    return ((d[o] | (d[o + 1] << 8)) >> (p & 7)) & m;
};
// read d, starting at bit p continuing for at least 16 bits
var bits16 = function (d, p) {
    var o = (p / 8) | 0;
    return ((d[o] | (d[o + 1] << 8) | (d[o + 2] << 16)) >> (p & 7));
};
// get end of byte
var shft = function (p) { return ((p + 7) / 8) | 0; };
// typed array slice - allows garbage collector to free original reference,
// while being more compatible than .slice
var slc = function (v, s, e) {
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    // can't use .constructor in case user-supplied
    return new u8(v.subarray(s, e));
};
/**
 * Codes for errors generated within this library
 */
var FlateErrorCode = {
    UnexpectedEOF: 0,
    InvalidBlockType: 1,
    InvalidLengthLiteral: 2,
    InvalidDistance: 3,
    StreamFinished: 4,
    NoStreamHandler: 5,
    InvalidHeader: 6,
    NoCallback: 7,
    InvalidUTF8: 8,
    ExtraFieldTooLong: 9,
    InvalidDate: 10,
    FilenameTooLong: 11,
    StreamFinishing: 12,
    InvalidZipData: 13,
    UnknownCompressionMethod: 14
};
// error codes
var ec = [
    'unexpected EOF',
    'invalid block type',
    'invalid length/literal',
    'invalid distance',
    'stream finished',
    'no stream handler',
    , // determined by compression function
    'no callback',
    'invalid UTF-8 data',
    'extra field too long',
    'date not in range 1980-2099',
    'filename too long',
    'stream finishing',
    'invalid zip data'
    // determined by unknown compression method
];
;
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
// expands raw DEFLATE data
var inflt = function (dat, st, buf, dict) {
    // source length       dict length
    var sl = dat.length, dl = dict ? dict.length : 0;
    if (!sl || st.f && !st.l)
        return buf || new u8(0);
    var noBuf = !buf;
    // have to estimate size
    var resize = noBuf || st.i != 2;
    // no state
    var noSt = st.i;
    // Assumes roughly 33% compression ratio average
    if (noBuf)
        buf = new u8(sl * 3);
    // ensure buffer can fit at least l elements
    var cbuf = function (l) {
        var bl = buf.length;
        // need to increase size to fit
        if (l > bl) {
            // Double or set to necessary, whichever is greater
            var nbuf = new u8(Math.max(bl * 2, l));
            nbuf.set(buf);
            buf = nbuf;
        }
    };
    //  last chunk         bitpos           bytes
    var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
    // total bits
    var tbts = sl * 8;
    do {
        if (!lm) {
            // BFINAL - this is only 1 when last chunk is next
            final = bits(dat, pos, 1);
            // type: 0 = no compression, 1 = fixed huffman, 2 = dynamic huffman
            var type = bits(dat, pos + 1, 3);
            pos += 3;
            if (!type) {
                // go to end of byte boundary
                var s = shft(pos) + 4, l = dat[s - 4] | (dat[s - 3] << 8), t = s + l;
                if (t > sl) {
                    if (noSt)
                        err(0);
                    break;
                }
                // ensure size
                if (resize)
                    cbuf(bt + l);
                // Copy over uncompressed data
                buf.set(dat.subarray(s, t), bt);
                // Get new bitpos, update byte count
                st.b = bt += l, st.p = pos = t * 8, st.f = final;
                continue;
            }
            else if (type == 1)
                lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
            else if (type == 2) {
                //  literal                            lengths
                var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
                var tl = hLit + bits(dat, pos + 5, 31) + 1;
                pos += 14;
                // length+distance tree
                var ldt = new u8(tl);
                // code length tree
                var clt = new u8(19);
                for (var i = 0; i < hcLen; ++i) {
                    // use index map to get real code
                    clt[clim[i]] = bits(dat, pos + i * 3, 7);
                }
                pos += hcLen * 3;
                // code lengths bits
                var clb = max(clt), clbmsk = (1 << clb) - 1;
                // code lengths map
                var clm = hMap(clt, clb, 1);
                for (var i = 0; i < tl;) {
                    var r = clm[bits(dat, pos, clbmsk)];
                    // bits read
                    pos += r & 15;
                    // symbol
                    var s = r >> 4;
                    // code length to copy
                    if (s < 16) {
                        ldt[i++] = s;
                    }
                    else {
                        //  copy   count
                        var c = 0, n = 0;
                        if (s == 16)
                            n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
                        else if (s == 17)
                            n = 3 + bits(dat, pos, 7), pos += 3;
                        else if (s == 18)
                            n = 11 + bits(dat, pos, 127), pos += 7;
                        while (n--)
                            ldt[i++] = c;
                    }
                }
                //    length tree                 distance tree
                var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
                // max length bits
                lbt = max(lt);
                // max dist bits
                dbt = max(dt);
                lm = hMap(lt, lbt, 1);
                dm = hMap(dt, dbt, 1);
            }
            else
                err(1);
            if (pos > tbts) {
                if (noSt)
                    err(0);
                break;
            }
        }
        // Make sure the buffer can hold this + the largest possible addition
        // Maximum chunk size (practically, theoretically infinite) is 2^17
        if (resize)
            cbuf(bt + 131072);
        var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
        var lpos = pos;
        for (;; lpos = pos) {
            // bits read, code
            var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
            pos += c & 15;
            if (pos > tbts) {
                if (noSt)
                    err(0);
                break;
            }
            if (!c)
                err(2);
            if (sym < 256)
                buf[bt++] = sym;
            else if (sym == 256) {
                lpos = pos, lm = null;
                break;
            }
            else {
                var add = sym - 254;
                // no extra bits needed if less
                if (sym > 264) {
                    // index
                    var i = sym - 257, b = fleb[i];
                    add = bits(dat, pos, (1 << b) - 1) + fl[i];
                    pos += b;
                }
                // dist
                var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
                if (!d)
                    err(3);
                pos += d & 15;
                var dt = fd[dsym];
                if (dsym > 3) {
                    var b = fdeb[dsym];
                    dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
                }
                if (pos > tbts) {
                    if (noSt)
                        err(0);
                    break;
                }
                if (resize)
                    cbuf(bt + 131072);
                var end = bt + add;
                if (bt < dt) {
                    var shift = dl - dt, dend = Math.min(dt, end);
                    if (shift + bt < 0)
                        err(3);
                    for (; bt < dend; ++bt)
                        buf[bt] = dict[shift + bt];
                }
                for (; bt < end; ++bt)
                    buf[bt] = buf[bt - dt];
            }
        }
        st.l = lm, st.p = lpos, st.b = bt, st.f = final;
        if (lm)
            final = 1, st.m = lbt, st.d = dm, st.n = dbt;
    } while (!final);
    // don't reallocate for streams or user buffers
    return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
// starting at p, write the minimum number of bits that can hold v to d
var wbits = function (d, p, v) {
    v <<= p & 7;
    var o = (p / 8) | 0;
    d[o] |= v;
    d[o + 1] |= v >> 8;
};
// starting at p, write the minimum number of bits (>8) that can hold v to d
var wbits16 = function (d, p, v) {
    v <<= p & 7;
    var o = (p / 8) | 0;
    d[o] |= v;
    d[o + 1] |= v >> 8;
    d[o + 2] |= v >> 16;
};
// creates code lengths from a frequency table
var hTree = function (d, mb) {
    // Need extra info to make a tree
    var t = [];
    for (var i = 0; i < d.length; ++i) {
        if (d[i])
            t.push({ s: i, f: d[i] });
    }
    var s = t.length;
    var t2 = t.slice();
    if (!s)
        return { t: et, l: 0 };
    if (s == 1) {
        var v = new u8(t[0].s + 1);
        v[t[0].s] = 1;
        return { t: v, l: 1 };
    }
    t.sort(function (a, b) { return a.f - b.f; });
    // after i2 reaches last ind, will be stopped
    // freq must be greater than largest possible number of symbols
    t.push({ s: -1, f: 25001 });
    var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
    t[0] = { s: -1, f: l.f + r.f, l: l, r: r };
    // efficient algorithm from UZIP.js
    // i0 is lookbehind, i2 is lookahead - after processing two low-freq
    // symbols that combined have high freq, will start processing i2 (high-freq,
    // non-composite) symbols instead
    // see https://reddit.com/r/photopea/comments/ikekht/uzipjs_questions/
    while (i1 != s - 1) {
        l = t[t[i0].f < t[i2].f ? i0++ : i2++];
        r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
        t[i1++] = { s: -1, f: l.f + r.f, l: l, r: r };
    }
    var maxSym = t2[0].s;
    for (var i = 1; i < s; ++i) {
        if (t2[i].s > maxSym)
            maxSym = t2[i].s;
    }
    // code lengths
    var tr = new u16(maxSym + 1);
    // max bits in tree
    var mbt = ln(t[i1 - 1], tr, 0);
    if (mbt > mb) {
        // more algorithms from UZIP.js
        // TODO: find out how this code works (debt)
        //  ind    debt
        var i = 0, dt = 0;
        //    left            cost
        var lft = mbt - mb, cst = 1 << lft;
        t2.sort(function (a, b) { return tr[b.s] - tr[a.s] || a.f - b.f; });
        for (; i < s; ++i) {
            var i2_1 = t2[i].s;
            if (tr[i2_1] > mb) {
                dt += cst - (1 << (mbt - tr[i2_1]));
                tr[i2_1] = mb;
            }
            else
                break;
        }
        dt >>= lft;
        while (dt > 0) {
            var i2_2 = t2[i].s;
            if (tr[i2_2] < mb)
                dt -= 1 << (mb - tr[i2_2]++ - 1);
            else
                ++i;
        }
        for (; i >= 0 && dt; --i) {
            var i2_3 = t2[i].s;
            if (tr[i2_3] == mb) {
                --tr[i2_3];
                ++dt;
            }
        }
        mbt = mb;
    }
    return { t: new u8(tr), l: mbt };
};
// get the max length and assign length codes
var ln = function (n, l, d) {
    return n.s == -1
        ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1))
        : (l[n.s] = d);
};
// length codes generation
var lc = function (c) {
    var s = c.length;
    // Note that the semicolon was intentional
    while (s && !c[--s])
        ;
    var cl = new u16(++s);
    //  ind      num         streak
    var cli = 0, cln = c[0], cls = 1;
    var w = function (v) { cl[cli++] = v; };
    for (var i = 1; i <= s; ++i) {
        if (c[i] == cln && i != s)
            ++cls;
        else {
            if (!cln && cls > 2) {
                for (; cls > 138; cls -= 138)
                    w(32754);
                if (cls > 2) {
                    w(cls > 10 ? ((cls - 11) << 5) | 28690 : ((cls - 3) << 5) | 12305);
                    cls = 0;
                }
            }
            else if (cls > 3) {
                w(cln), --cls;
                for (; cls > 6; cls -= 6)
                    w(8304);
                if (cls > 2)
                    w(((cls - 3) << 5) | 8208), cls = 0;
            }
            while (cls--)
                w(cln);
            cls = 1;
            cln = c[i];
        }
    }
    return { c: cl.subarray(0, cli), n: s };
};
// calculate the length of output from tree, code lengths
var clen = function (cf, cl) {
    var l = 0;
    for (var i = 0; i < cl.length; ++i)
        l += cf[i] * cl[i];
    return l;
};
// writes a fixed block
// returns the new bit pos
var wfblk = function (out, pos, dat) {
    // no need to write 00 as type: TypedArray defaults to 0
    var s = dat.length;
    var o = shft(pos + 2);
    out[o] = s & 255;
    out[o + 1] = s >> 8;
    out[o + 2] = out[o] ^ 255;
    out[o + 3] = out[o + 1] ^ 255;
    for (var i = 0; i < s; ++i)
        out[o + i + 4] = dat[i];
    return (o + 4 + s) * 8;
};
// writes a block
var wblk = function (dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
    wbits(out, p++, final);
    ++lf[256];
    var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
    var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
    var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
    var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
    var lcfreq = new u16(19);
    for (var i = 0; i < lclt.length; ++i)
        ++lcfreq[lclt[i] & 31];
    for (var i = 0; i < lcdt.length; ++i)
        ++lcfreq[lcdt[i] & 31];
    var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
    var nlcc = 19;
    for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
        ;
    var flen = (bl + 5) << 3;
    var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
    var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
    if (bs >= 0 && flen <= ftlen && flen <= dtlen)
        return wfblk(out, p, dat.subarray(bs, bs + bl));
    var lm, ll, dm, dl;
    wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
    if (dtlen < ftlen) {
        lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
        var llm = hMap(lct, mlcb, 0);
        wbits(out, p, nlc - 257);
        wbits(out, p + 5, ndc - 1);
        wbits(out, p + 10, nlcc - 4);
        p += 14;
        for (var i = 0; i < nlcc; ++i)
            wbits(out, p + 3 * i, lct[clim[i]]);
        p += 3 * nlcc;
        var lcts = [lclt, lcdt];
        for (var it = 0; it < 2; ++it) {
            var clct = lcts[it];
            for (var i = 0; i < clct.length; ++i) {
                var len = clct[i] & 31;
                wbits(out, p, llm[len]), p += lct[len];
                if (len > 15)
                    wbits(out, p, (clct[i] >> 5) & 127), p += clct[i] >> 12;
            }
        }
    }
    else {
        lm = flm, ll = flt, dm = fdm, dl = fdt;
    }
    for (var i = 0; i < li; ++i) {
        var sym = syms[i];
        if (sym > 255) {
            var len = (sym >> 18) & 31;
            wbits16(out, p, lm[len + 257]), p += ll[len + 257];
            if (len > 7)
                wbits(out, p, (sym >> 23) & 31), p += fleb[len];
            var dst = sym & 31;
            wbits16(out, p, dm[dst]), p += dl[dst];
            if (dst > 3)
                wbits16(out, p, (sym >> 5) & 8191), p += fdeb[dst];
        }
        else {
            wbits16(out, p, lm[sym]), p += ll[sym];
        }
    }
    wbits16(out, p, lm[256]);
    return p + ll[256];
};
// deflate options (nice << 13) | chain
var deo = /*#__PURE__*/ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
// empty
var et = /*#__PURE__*/ new u8(0);
// compresses data into a raw DEFLATE buffer
var dflt = function (dat, lvl, plvl, pre, post, st) {
    var s = st.z || dat.length;
    var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7000)) + post);
    // writing to this writes to the output buffer
    var w = o.subarray(pre, o.length - post);
    var lst = st.l;
    var pos = (st.r || 0) & 7;
    if (lvl) {
        if (pos)
            w[0] = st.r >> 3;
        var opt = deo[lvl - 1];
        var n = opt >> 13, c = opt & 8191;
        var msk_1 = (1 << plvl) - 1;
        //    prev 2-byte val map    curr 2-byte val map
        var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
        var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
        var hsh = function (i) { return (dat[i] ^ (dat[i + 1] << bs1_1) ^ (dat[i + 2] << bs2_1)) & msk_1; };
        // 24576 is an arbitrary number of maximum symbols per block
        // 424 buffer for last block
        var syms = new i32(25000);
        // length/literal freq   distance freq
        var lf = new u16(288), df = new u16(32);
        //  l/lcnt  exbits  index          l/lind  waitdx          blkpos
        var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
        for (; i + 2 < s; ++i) {
            // hash value
            var hv = hsh(i);
            // index mod 32768    previous index mod
            var imod = i & 32767, pimod = head[hv];
            prev[imod] = pimod;
            head[hv] = imod;
            // We always should modify head and prev, but only add symbols if
            // this data is not yet processed ("wait" for wait index)
            if (wi <= i) {
                // bytes remaining
                var rem = s - i;
                if ((lc_1 > 7000 || li > 24576) && (rem > 423 || !lst)) {
                    pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
                    li = lc_1 = eb = 0, bs = i;
                    for (var j = 0; j < 286; ++j)
                        lf[j] = 0;
                    for (var j = 0; j < 30; ++j)
                        df[j] = 0;
                }
                //  len    dist   chain
                var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
                if (rem > 2 && hv == hsh(i - dif)) {
                    var maxn = Math.min(n, rem) - 1;
                    var maxd = Math.min(32767, i);
                    // max possible length
                    // not capped at dif because decompressors implement "rolling" index population
                    var ml = Math.min(258, rem);
                    while (dif <= maxd && --ch_1 && imod != pimod) {
                        if (dat[i + l] == dat[i + l - dif]) {
                            var nl = 0;
                            for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl)
                                ;
                            if (nl > l) {
                                l = nl, d = dif;
                                // break out early when we reach "nice" (we are satisfied enough)
                                if (nl > maxn)
                                    break;
                                // now, find the rarest 2-byte sequence within this
                                // length of literals and search for that instead.
                                // Much faster than just using the start
                                var mmd = Math.min(dif, nl - 2);
                                var md = 0;
                                for (var j = 0; j < mmd; ++j) {
                                    var ti = i - dif + j & 32767;
                                    var pti = prev[ti];
                                    var cd = ti - pti & 32767;
                                    if (cd > md)
                                        md = cd, pimod = ti;
                                }
                            }
                        }
                        // check the previous match
                        imod = pimod, pimod = prev[imod];
                        dif += imod - pimod & 32767;
                    }
                }
                // d will be nonzero only when a match was found
                if (d) {
                    // store both dist and len data in one int32
                    // Make sure this is recognized as a len/dist with 28th bit (2^28)
                    syms[li++] = 268435456 | (revfl[l] << 18) | revfd[d];
                    var lin = revfl[l] & 31, din = revfd[d] & 31;
                    eb += fleb[lin] + fdeb[din];
                    ++lf[257 + lin];
                    ++df[din];
                    wi = i + l;
                    ++lc_1;
                }
                else {
                    syms[li++] = dat[i];
                    ++lf[dat[i]];
                }
            }
        }
        for (i = Math.max(i, wi); i < s; ++i) {
            syms[li++] = dat[i];
            ++lf[dat[i]];
        }
        pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
        if (!lst) {
            st.r = (pos & 7) | w[(pos / 8) | 0] << 3;
            // shft(pos) now 1 less if pos & 7 != 0
            pos -= 7;
            st.h = head, st.p = prev, st.i = i, st.w = wi;
        }
    }
    else {
        for (var i = st.w || 0; i < s + lst; i += 65535) {
            // end
            var e = i + 65535;
            if (e >= s) {
                // write final block
                w[(pos / 8) | 0] = lst;
                e = s;
            }
            pos = wfblk(w, pos + 1, dat.subarray(i, e));
        }
        st.i = s;
    }
    return slc(o, 0, pre + shft(pos) + post);
};
// CRC32 table
var crct = /*#__PURE__*/ (/* unused pure expression or super */ null && ((function () {
    var t = new Int32Array(256);
    for (var i = 0; i < 256; ++i) {
        var c = i, k = 9;
        while (--k)
            c = ((c & 1) && -306674912) ^ (c >>> 1);
        t[i] = c;
    }
    return t;
})()));
// CRC32
var crc = function () {
    var c = -1;
    return {
        p: function (d) {
            // closures have awful performance
            var cr = c;
            for (var i = 0; i < d.length; ++i)
                cr = crct[(cr & 255) ^ d[i]] ^ (cr >>> 8);
            c = cr;
        },
        d: function () { return ~c; }
    };
};
// Adler32
var adler = function () {
    var a = 1, b = 0;
    return {
        p: function (d) {
            // closures have awful performance
            var n = a, m = b;
            var l = d.length | 0;
            for (var i = 0; i != l;) {
                var e = Math.min(i + 2655, l);
                for (; i < e; ++i)
                    m += n += d[i];
                n = (n & 65535) + 15 * (n >> 16), m = (m & 65535) + 15 * (m >> 16);
            }
            a = n, b = m;
        },
        d: function () {
            a %= 65521, b %= 65521;
            return (a & 255) << 24 | (a & 0xFF00) << 8 | (b & 255) << 8 | (b >> 8);
        }
    };
};
;
// deflate with opts
var dopt = function (dat, opt, pre, post, st) {
    if (!st) {
        st = { l: 1 };
        if (opt.dictionary) {
            var dict = opt.dictionary.subarray(-32768);
            var newDat = new u8(dict.length + dat.length);
            newDat.set(dict);
            newDat.set(dat, dict.length);
            dat = newDat;
            st.w = dict.length;
        }
    }
    return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? (st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20) : (12 + opt.mem), pre, post, st);
};
// Walmart object spread
var mrg = function (a, b) {
    var o = {};
    for (var k in a)
        o[k] = a[k];
    for (var k in b)
        o[k] = b[k];
    return o;
};
// worker clone
// This is possibly the craziest part of the entire codebase, despite how simple it may seem.
// The only parameter to this function is a closure that returns an array of variables outside of the function scope.
// We're going to try to figure out the variable names used in the closure as strings because that is crucial for workerization.
// We will return an object mapping of true variable name to value (basically, the current scope as a JS object).
// The reason we can't just use the original variable names is minifiers mangling the toplevel scope.
// This took me three weeks to figure out how to do.
var wcln = function (fn, fnStr, td) {
    var dt = fn();
    var st = fn.toString();
    var ks = st.slice(st.indexOf('[') + 1, st.lastIndexOf(']')).replace(/\s+/g, '').split(',');
    for (var i = 0; i < dt.length; ++i) {
        var v = dt[i], k = ks[i];
        if (typeof v == 'function') {
            fnStr += ';' + k + '=';
            var st_1 = v.toString();
            if (v.prototype) {
                // for global objects
                if (st_1.indexOf('[native code]') != -1) {
                    var spInd = st_1.indexOf(' ', 8) + 1;
                    fnStr += st_1.slice(spInd, st_1.indexOf('(', spInd));
                }
                else {
                    fnStr += st_1;
                    for (var t in v.prototype)
                        fnStr += ';' + k + '.prototype.' + t + '=' + v.prototype[t].toString();
                }
            }
            else
                fnStr += st_1;
        }
        else
            td[k] = v;
    }
    return fnStr;
};
var ch = (/* unused pure expression or super */ null && ([]));
// clone bufs
var cbfs = function (v) {
    var tl = [];
    for (var k in v) {
        if (v[k].buffer) {
            tl.push((v[k] = new v[k].constructor(v[k])).buffer);
        }
    }
    return tl;
};
// use a worker to execute code
var wrkr = function (fns, init, id, cb) {
    if (!ch[id]) {
        var fnStr = '', td_1 = {}, m = fns.length - 1;
        for (var i = 0; i < m; ++i)
            fnStr = wcln(fns[i], fnStr, td_1);
        ch[id] = { c: wcln(fns[m], fnStr, td_1), e: td_1 };
    }
    var td = mrg({}, ch[id].e);
    return wk(ch[id].c + ';onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=' + init.toString() + '}', id, td, cbfs(td), cb);
};
// base async inflate fn
var bInflt = function () { return [u8, u16, i32, fleb, fdeb, clim, fl, fd, flrm, fdrm, rev, ec, hMap, max, bits, bits16, shft, slc, err, inflt, inflateSync, pbf, gopt]; };
var bDflt = function () { return [u8, u16, i32, fleb, fdeb, clim, revfl, revfd, flm, flt, fdm, fdt, rev, deo, et, hMap, wbits, wbits16, hTree, ln, lc, clen, wfblk, wblk, shft, slc, dflt, dopt, deflateSync, pbf]; };
// gzip extra
var gze = function () { return [gzh, gzhl, wbytes, crc, crct]; };
// gunzip extra
var guze = function () { return [gzs, gzl]; };
// zlib extra
var zle = function () { return [zlh, wbytes, adler]; };
// unzlib extra
var zule = function () { return [zls]; };
// post buf
var pbf = function (msg) { return postMessage(msg, [msg.buffer]); };
// get opts
var gopt = function (o) { return o && {
    out: o.size && new u8(o.size),
    dictionary: o.dictionary
}; };
// async helper
var cbify = function (dat, opts, fns, init, id, cb) {
    var w = wrkr(fns, init, id, function (err, dat) {
        w.terminate();
        cb(err, dat);
    });
    w.postMessage([dat, opts], opts.consume ? [dat.buffer] : []);
    return function () { w.terminate(); };
};
// auto stream
var astrm = function (strm) {
    strm.ondata = function (dat, final) { return postMessage([dat, final], [dat.buffer]); };
    return function (ev) {
        if (ev.data[0]) {
            strm.push(ev.data[0], ev.data[1]);
            postMessage([ev.data[0].length]);
        }
        else
            strm.flush(ev.data[1]);
    };
};
// async stream attach
var astrmify = function (fns, strm, opts, init, id, flush, ext) {
    var t;
    var w = wrkr(fns, init, id, function (err, dat) {
        if (err)
            w.terminate(), strm.ondata.call(strm, err);
        else if (!Array.isArray(dat))
            ext(dat);
        else if (dat.length == 1) {
            strm.queuedSize -= dat[0];
            if (strm.ondrain)
                strm.ondrain(dat[0]);
        }
        else {
            if (dat[1])
                w.terminate();
            strm.ondata.call(strm, err, dat[0], dat[1]);
        }
    });
    w.postMessage(opts);
    strm.queuedSize = 0;
    strm.push = function (d, f) {
        if (!strm.ondata)
            err(5);
        if (t)
            strm.ondata(err(4, 0, 1), null, !!f);
        strm.queuedSize += d.length;
        // can fail for cross-realm Uint8Array, but ok - only a small performance penalty
        w.postMessage([d, t = f], d.buffer instanceof ArrayBuffer ? [d.buffer] : []);
    };
    strm.terminate = function () { w.terminate(); };
    if (flush) {
        strm.flush = function (sync) { w.postMessage([0, sync]); };
    }
};
// read 2 bytes
var b2 = function (d, b) { return d[b] | (d[b + 1] << 8); };
// read 4 bytes
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read 8 bytes
var b8 = function (d, b) { return b4(d, b) + (b4(d, b + 4) * 4294967296); };
// write bytes
var wbytes = function (d, b, v) {
    for (; v; ++b)
        d[b] = v, v >>>= 8;
};
// gzip header
var gzh = function (c, o) {
    var fn = o.filename;
    c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3; // assume Unix
    if (o.mtime != 0)
        wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1000));
    if (fn) {
        c[3] = 8;
        for (var i = 0; i <= fn.length; ++i)
            c[i + 10] = fn.charCodeAt(i);
    }
};
// gzip footer: -8 to -4 = CRC, -4 to -0 is length
// gzip start
var gzs = function (d) {
    if (d[0] != 31 || d[1] != 139 || d[2] != 8)
        err(6, 'invalid gzip data');
    var flg = d[3];
    var st = 10;
    if (flg & 4)
        st += (d[10] | d[11] << 8) + 2;
    for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
        ;
    return st + (flg & 2);
};
// gzip length
var gzl = function (d) {
    var l = d.length;
    return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
// gzip header length
var gzhl = function (o) { return 10 + (o.filename ? o.filename.length + 1 : 0); };
// zlib header
var zlh = function (c, o) {
    var lv = o.level, fl = lv == 0 ? 0 : lv < 6 ? 1 : lv == 9 ? 3 : 2;
    c[0] = 120, c[1] = (fl << 6) | (o.dictionary && 32);
    c[1] |= 31 - ((c[0] << 8) | c[1]) % 31;
    if (o.dictionary) {
        var h = adler();
        h.p(o.dictionary);
        wbytes(c, 2, h.d());
    }
};
// zlib start
var zls = function (d, dict) {
    if ((d[0] & 15) != 8 || (d[0] >> 4) > 7 || ((d[0] << 8 | d[1]) % 31))
        err(6, 'invalid zlib data');
    if ((d[1] >> 5 & 1) == +!dict)
        err(6, 'invalid zlib data: ' + (d[1] & 32 ? 'need' : 'unexpected') + ' dictionary');
    return (d[1] >> 3 & 4) + 2;
};
function StrmOpt(opts, cb) {
    if (typeof opts == 'function')
        cb = opts, opts = {};
    this.ondata = cb;
    return opts;
}
/**
 * Streaming DEFLATE compression
 */
var Deflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Deflate(opts, cb) {
        if (typeof opts == 'function')
            cb = opts, opts = {};
        this.ondata = cb;
        this.o = opts || {};
        this.s = { l: 0, i: 32768, w: 32768, z: 32768 };
        // Buffer length must always be 0 mod 32768 for index calculations to be correct when modifying head and prev
        // 98304 = 32768 (lookback) + 65536 (common chunk size)
        this.b = new u8(98304);
        if (this.o.dictionary) {
            var dict = this.o.dictionary.subarray(-32768);
            this.b.set(dict, 32768 - dict.length);
            this.s.i = 32768 - dict.length;
        }
    }
    Deflate.prototype.p = function (c, f) {
        this.ondata(dopt(c, this.o, 0, 0, this.s), f);
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Deflate.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (this.s.l)
            err(4);
        var endLen = chunk.length + this.s.z;
        if (endLen > this.b.length) {
            if (endLen > 2 * this.b.length - 32768) {
                var newBuf = new u8(endLen & -32768);
                newBuf.set(this.b.subarray(0, this.s.z));
                this.b = newBuf;
            }
            var split = this.b.length - this.s.z;
            this.b.set(chunk.subarray(0, split), this.s.z);
            this.s.z = this.b.length;
            this.p(this.b, false);
            this.b.set(this.b.subarray(-32768));
            this.b.set(chunk.subarray(split), 32768);
            this.s.z = chunk.length - split + 32768;
            this.s.i = 32766, this.s.w = 32768;
        }
        else {
            this.b.set(chunk, this.s.z);
            this.s.z += chunk.length;
        }
        this.s.l = final & 1;
        if (this.s.z > this.s.w + 8191 || final) {
            this.p(this.b, final || false);
            this.s.w = this.s.i, this.s.i -= 2;
        }
        if (final) {
            // cleanup unneeded buffers/state to reduce memory usage
            this.s = this.o = {};
            this.b = et;
        }
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * deflated output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible. A separate DEFLATE stream may be concatenated
     *             with the current output after a sync flush.
     */
    Deflate.prototype.flush = function (sync) {
        if (!this.ondata)
            err(5);
        if (this.s.l)
            err(4);
        this.p(this.b, false);
        this.s.w = this.s.i, this.s.i -= 2;
        // could technically skip writing the type-0 block for (this.s.r & 7) == 0,
        // but the deterministic trailer (00 00 FF FF) is useful in some situations
        if (sync) {
            var c = new u8(6);
            c[0] = this.s.r >> 3;
            // write empty, non-final type-0 block
            var ep = wfblk(c, this.s.r, et);
            this.s.r = 0;
            this.ondata(c.subarray(0, ep >> 3), false);
        }
    };
    return Deflate;
}())));

/**
 * Asynchronous streaming DEFLATE compression
 */
var AsyncDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncDeflate(opts, cb) {
        astrmify([
            bDflt,
            function () { return [astrm, Deflate]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Deflate(ev.data);
            onmessage = astrm(strm);
        }, 6, 1);
    }
    return AsyncDeflate;
}())));

function deflate(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
    ], function (ev) { return pbf(deflateSync(ev.data[0], ev.data[1])); }, 0, cb);
}
/**
 * Compresses data with DEFLATE without any wrapper
 * @param data The data to compress
 * @param opts The compression options
 * @returns The deflated version of the data
 */
function deflateSync(data, opts) {
    return dopt(data, opts || {}, 0, 0);
}
/**
 * Streaming DEFLATE decompression
 */
var Inflate = /*#__PURE__*/ (function () {
    function Inflate(opts, cb) {
        // no StrmOpt here to avoid adding to workerizer
        if (typeof opts == 'function')
            cb = opts, opts = {};
        this.ondata = cb;
        var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
        this.s = { i: 0, b: dict ? dict.length : 0 };
        this.o = new u8(32768);
        this.p = new u8(0);
        if (dict)
            this.o.set(dict);
    }
    Inflate.prototype.e = function (c) {
        if (!this.ondata)
            err(5);
        if (this.d)
            err(4);
        if (!this.p.length)
            this.p = c;
        else if (c.length) {
            var n = new u8(this.p.length + c.length);
            n.set(this.p), n.set(c, this.p.length), this.p = n;
        }
    };
    Inflate.prototype.c = function (final) {
        this.s.i = +(this.d = final || false);
        var bts = this.s.b;
        var dt = inflt(this.p, this.s, this.o);
        this.ondata(slc(dt, bts, this.s.b), this.d);
        this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
        this.p = slc(this.p, (this.s.p / 8) | 0), this.s.p &= 7;
    };
    /**
     * Pushes a chunk to be inflated
     * @param chunk The chunk to push
     * @param final Whether this is the final chunk
     */
    Inflate.prototype.push = function (chunk, final) {
        this.e(chunk), this.c(final);
    };
    return Inflate;
}());

/**
 * Asynchronous streaming DEFLATE decompression
 */
var AsyncInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncInflate(opts, cb) {
        astrmify([
            bInflt,
            function () { return [astrm, Inflate]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Inflate(ev.data);
            onmessage = astrm(strm);
        }, 7, 0);
    }
    return AsyncInflate;
}())));

function inflate(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt
    ], function (ev) { return pbf(inflateSync(ev.data[0], gopt(ev.data[1]))); }, 1, cb);
}
function inflateSync(data, opts) {
    return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
// before you yell at me for not just using extends, my reason is that TS inheritance is hard to workerize.
/**
 * Streaming GZIP compression
 */
var Gzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Gzip(opts, cb) {
        this.c = crc();
        this.l = 0;
        this.v = 1;
        Deflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be GZIPped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Gzip.prototype.push = function (chunk, final) {
        this.c.p(chunk);
        this.l += chunk.length;
        Deflate.prototype.push.call(this, chunk, final);
    };
    Gzip.prototype.p = function (c, f) {
        var raw = dopt(c, this.o, this.v && gzhl(this.o), f && 8, this.s);
        if (this.v)
            gzh(raw, this.o), this.v = 0;
        if (f)
            wbytes(raw, raw.length - 8, this.c.d()), wbytes(raw, raw.length - 4, this.l);
        this.ondata(raw, f);
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * GZIPped output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible.
     */
    Gzip.prototype.flush = function (sync) {
        Deflate.prototype.flush.call(this, sync);
    };
    return Gzip;
}())));

/**
 * Asynchronous streaming GZIP compression
 */
var AsyncGzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncGzip(opts, cb) {
        astrmify([
            bDflt,
            gze,
            function () { return [astrm, Deflate, Gzip]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Gzip(ev.data);
            onmessage = astrm(strm);
        }, 8, 1);
    }
    return AsyncGzip;
}())));

function gzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
        gze,
        function () { return [gzipSync]; }
    ], function (ev) { return pbf(gzipSync(ev.data[0], ev.data[1])); }, 2, cb);
}
/**
 * Compresses data with GZIP
 * @param data The data to compress
 * @param opts The compression options
 * @returns The gzipped version of the data
 */
function gzipSync(data, opts) {
    if (!opts)
        opts = {};
    var c = crc(), l = data.length;
    c.p(data);
    var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
    return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
/**
 * Streaming single or multi-member GZIP decompression
 */
var Gunzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Gunzip(opts, cb) {
        this.v = 1;
        this.r = 0;
        Inflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be GUNZIPped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Gunzip.prototype.push = function (chunk, final) {
        Inflate.prototype.e.call(this, chunk);
        this.r += chunk.length;
        if (this.v) {
            var p = this.p.subarray(this.v - 1);
            var s = p.length > 3 ? gzs(p) : 4;
            if (s > p.length) {
                if (!final)
                    return;
            }
            else if (this.v > 1 && this.onmember) {
                this.onmember(this.r - p.length);
            }
            this.p = p.subarray(s), this.v = 0;
        }
        // necessary to prevent TS from using the closure value
        // This allows for workerization to function correctly
        Inflate.prototype.c.call(this, 0);
        // process concatenated GZIP
        if (this.s.f && !this.s.l) {
            this.v = shft(this.s.p) + 9;
            this.s = { i: 0 };
            this.o = new u8(0);
            this.push(new u8(0), final);
        }
        else if (final) {
            Inflate.prototype.c.call(this, final);
        }
    };
    return Gunzip;
}())));

/**
 * Asynchronous streaming single or multi-member GZIP decompression
 */
var AsyncGunzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncGunzip(opts, cb) {
        var _this = this;
        astrmify([
            bInflt,
            guze,
            function () { return [astrm, Inflate, Gunzip]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Gunzip(ev.data);
            strm.onmember = function (offset) { return postMessage(offset); };
            onmessage = astrm(strm);
        }, 9, 0, function (offset) { return _this.onmember && _this.onmember(offset); });
    }
    return AsyncGunzip;
}())));

function gunzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt,
        guze,
        function () { return [gunzipSync]; }
    ], function (ev) { return pbf(gunzipSync(ev.data[0], ev.data[1])); }, 3, cb);
}
function gunzipSync(data, opts) {
    var st = gzs(data);
    if (st + 8 > data.length)
        err(6, 'invalid gzip data');
    return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
/**
 * Streaming Zlib compression
 */
var Zlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Zlib(opts, cb) {
        this.c = adler();
        this.v = 1;
        Deflate.call(this, opts, cb);
    }
    /**
     * Pushes a chunk to be zlibbed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Zlib.prototype.push = function (chunk, final) {
        this.c.p(chunk);
        Deflate.prototype.push.call(this, chunk, final);
    };
    Zlib.prototype.p = function (c, f) {
        var raw = dopt(c, this.o, this.v && (this.o.dictionary ? 6 : 2), f && 4, this.s);
        if (this.v)
            zlh(raw, this.o), this.v = 0;
        if (f)
            wbytes(raw, raw.length - 4, this.c.d());
        this.ondata(raw, f);
    };
    /**
     * Flushes buffered uncompressed data. Useful to immediately retrieve the
     * zlibbed output for small inputs.
     * @param sync Whether to flush to a byte boundary. A sync flush takes 4-5
     *             extra bytes, but guarantees all pushed data is immediately
     *             decompressible.
     */
    Zlib.prototype.flush = function (sync) {
        Deflate.prototype.flush.call(this, sync);
    };
    return Zlib;
}())));

/**
 * Asynchronous streaming Zlib compression
 */
var AsyncZlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncZlib(opts, cb) {
        astrmify([
            bDflt,
            zle,
            function () { return [astrm, Deflate, Zlib]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Zlib(ev.data);
            onmessage = astrm(strm);
        }, 10, 1);
    }
    return AsyncZlib;
}())));

function zlib(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bDflt,
        zle,
        function () { return [zlibSync]; }
    ], function (ev) { return pbf(zlibSync(ev.data[0], ev.data[1])); }, 4, cb);
}
/**
 * Compress data with Zlib
 * @param data The data to compress
 * @param opts The compression options
 * @returns The zlib-compressed version of the data
 */
function zlibSync(data, opts) {
    if (!opts)
        opts = {};
    var a = adler();
    a.p(data);
    var d = dopt(data, opts, opts.dictionary ? 6 : 2, 4);
    return zlh(d, opts), wbytes(d, d.length - 4, a.d()), d;
}
/**
 * Streaming Zlib decompression
 */
var Unzlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Unzlib(opts, cb) {
        Inflate.call(this, opts, cb);
        this.v = opts && opts.dictionary ? 2 : 1;
    }
    /**
     * Pushes a chunk to be unzlibbed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Unzlib.prototype.push = function (chunk, final) {
        Inflate.prototype.e.call(this, chunk);
        if (this.v) {
            if (this.p.length < 6 && !final)
                return;
            this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
        }
        if (final) {
            if (this.p.length < 4)
                err(6, 'invalid zlib data');
            this.p = this.p.subarray(0, -4);
        }
        // necessary to prevent TS from using the closure value
        // This allows for workerization to function correctly
        Inflate.prototype.c.call(this, final);
    };
    return Unzlib;
}())));

/**
 * Asynchronous streaming Zlib decompression
 */
var AsyncUnzlib = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncUnzlib(opts, cb) {
        astrmify([
            bInflt,
            zule,
            function () { return [astrm, Inflate, Unzlib]; }
        ], this, StrmOpt.call(this, opts, cb), function (ev) {
            var strm = new Unzlib(ev.data);
            onmessage = astrm(strm);
        }, 11, 0);
    }
    return AsyncUnzlib;
}())));

function unzlib(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return cbify(data, opts, [
        bInflt,
        zule,
        function () { return [unzlibSync]; }
    ], function (ev) { return pbf(unzlibSync(ev.data[0], gopt(ev.data[1]))); }, 5, cb);
}
function unzlibSync(data, opts) {
    return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
// Default algorithm for compression (used because having a known output size allows faster decompression)


/**
 * Streaming GZIP, Zlib, or raw DEFLATE decompression
 */
var Decompress = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function Decompress(opts, cb) {
        this.o = StrmOpt.call(this, opts, cb) || {};
        this.G = Gunzip;
        this.I = Inflate;
        this.Z = Unzlib;
    }
    // init substream
    // overriden by AsyncDecompress
    Decompress.prototype.i = function () {
        var _this = this;
        this.s.ondata = function (dat, final) {
            _this.ondata(dat, final);
        };
    };
    /**
     * Pushes a chunk to be decompressed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Decompress.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (!this.s) {
            if (this.p && this.p.length) {
                var n = new u8(this.p.length + chunk.length);
                n.set(this.p), n.set(chunk, this.p.length);
            }
            else
                this.p = chunk;
            if (this.p.length > 2) {
                this.s = (this.p[0] == 31 && this.p[1] == 139 && this.p[2] == 8)
                    ? new this.G(this.o)
                    : ((this.p[0] & 15) != 8 || (this.p[0] >> 4) > 7 || ((this.p[0] << 8 | this.p[1]) % 31))
                        ? new this.I(this.o)
                        : new this.Z(this.o);
                this.i();
                this.s.push(this.p, final);
                this.p = null;
            }
        }
        else
            this.s.push(chunk, final);
    };
    return Decompress;
}())));

/**
 * Asynchronous streaming GZIP, Zlib, or raw DEFLATE decompression
 */
var AsyncDecompress = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function AsyncDecompress(opts, cb) {
        Decompress.call(this, opts, cb);
        this.queuedSize = 0;
        this.G = AsyncGunzip;
        this.I = AsyncInflate;
        this.Z = AsyncUnzlib;
    }
    AsyncDecompress.prototype.i = function () {
        var _this = this;
        this.s.ondata = function (err, dat, final) {
            _this.ondata(err, dat, final);
        };
        this.s.ondrain = function (size) {
            _this.queuedSize -= size;
            if (_this.ondrain)
                _this.ondrain(size);
        };
    };
    /**
     * Pushes a chunk to be decompressed
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    AsyncDecompress.prototype.push = function (chunk, final) {
        this.queuedSize += chunk.length;
        Decompress.prototype.push.call(this, chunk, final);
    };
    return AsyncDecompress;
}())));

function decompress(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    return (data[0] == 31 && data[1] == 139 && data[2] == 8)
        ? gunzip(data, opts, cb)
        : ((data[0] & 15) != 8 || (data[0] >> 4) > 7 || ((data[0] << 8 | data[1]) % 31))
            ? inflate(data, opts, cb)
            : unzlib(data, opts, cb);
}
/**
 * Expands compressed GZIP, Zlib, or raw DEFLATE data, automatically detecting the format
 * @param data The data to decompress
 * @param opts The decompression options
 * @returns The decompressed version of the data
 */
function decompressSync(data, opts) {
    return (data[0] == 31 && data[1] == 139 && data[2] == 8)
        ? gunzipSync(data, opts)
        : ((data[0] & 15) != 8 || (data[0] >> 4) > 7 || ((data[0] << 8 | data[1]) % 31))
            ? inflateSync(data, opts)
            : unzlibSync(data, opts);
}
// flatten a directory structure
var fltn = function (d, p, t, o) {
    for (var k in d) {
        var val = d[k], n = p + k, op = o;
        if (Array.isArray(val))
            op = mrg(o, val[1]), val = val[0];
        if (ArrayBuffer.isView(val))
            t[n] = [val, op];
        else {
            t[n += '/'] = [new u8(0), op];
            fltn(val, n, t, o);
        }
    }
};
// text encoder
var te = typeof TextEncoder != 'undefined' && /*#__PURE__*/ new TextEncoder();
// text decoder
var td = typeof TextDecoder != 'undefined' && /*#__PURE__*/ new TextDecoder();
// text decoder stream
var tds = 0;
try {
    td.decode(et, { stream: true });
    tds = 1;
}
catch (e) { }
// decode UTF8
var dutf8 = function (d) {
    for (var r = '', i = 0;;) {
        var c = d[i++];
        var eb = (c > 127) + (c > 223) + (c > 239);
        if (i + eb > d.length)
            return { s: r, r: slc(d, i - 1) };
        if (!eb)
            r += String.fromCharCode(c);
        else if (eb == 3) {
            c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | (d[i++] & 63)) - 65536,
                r += String.fromCharCode(55296 | (c >> 10), 56320 | (c & 1023));
        }
        else if (eb & 1)
            r += String.fromCharCode((c & 31) << 6 | (d[i++] & 63));
        else
            r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | (d[i++] & 63));
    }
};
/**
 * Streaming UTF-8 decoding
 */
var DecodeUTF8 = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a UTF-8 decoding stream
     * @param cb The callback to call whenever data is decoded
     */
    function DecodeUTF8(cb) {
        this.ondata = cb;
        if (tds)
            this.t = new TextDecoder();
        else
            this.p = et;
    }
    /**
     * Pushes a chunk to be decoded from UTF-8 binary
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    DecodeUTF8.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        final = !!final;
        if (this.t) {
            this.ondata(this.t.decode(chunk, { stream: true }), final);
            if (final) {
                if (this.t.decode().length)
                    err(8);
                this.t = null;
            }
            return;
        }
        if (!this.p)
            err(4);
        var dat = new u8(this.p.length + chunk.length);
        dat.set(this.p);
        dat.set(chunk, this.p.length);
        var _a = dutf8(dat), s = _a.s, r = _a.r;
        if (final) {
            if (r.length)
                err(8);
            this.p = null;
        }
        else
            this.p = r;
        this.ondata(s, final);
    };
    return DecodeUTF8;
}())));

/**
 * Streaming UTF-8 encoding
 */
var EncodeUTF8 = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a UTF-8 decoding stream
     * @param cb The callback to call whenever data is encoded
     */
    function EncodeUTF8(cb) {
        this.ondata = cb;
    }
    /**
     * Pushes a chunk to be encoded to UTF-8
     * @param chunk The string data to push
     * @param final Whether this is the last chunk
     */
    EncodeUTF8.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        if (this.d)
            err(4);
        this.ondata(strToU8(chunk), this.d = final || false);
    };
    return EncodeUTF8;
}())));

/**
 * Converts a string into a Uint8Array for use with compression/decompression methods
 * @param str The string to encode
 * @param latin1 Whether or not to interpret the data as Latin-1. This should
 *               not need to be true unless decoding a binary string.
 * @returns The string encoded in UTF-8/Latin-1 binary
 */
function strToU8(str, latin1) {
    if (latin1) {
        var ar_1 = new u8(str.length);
        for (var i = 0; i < str.length; ++i)
            ar_1[i] = str.charCodeAt(i);
        return ar_1;
    }
    if (te)
        return te.encode(str);
    var l = str.length;
    var ar = new u8(str.length + (str.length >> 1));
    var ai = 0;
    var w = function (v) { ar[ai++] = v; };
    for (var i = 0; i < l; ++i) {
        if (ai + 5 > ar.length) {
            var n = new u8(ai + 8 + ((l - i) << 1));
            n.set(ar);
            ar = n;
        }
        var c = str.charCodeAt(i);
        if (c < 128 || latin1)
            w(c);
        else if (c < 2048)
            w(192 | (c >> 6)), w(128 | (c & 63));
        else if (c > 55295 && c < 57344)
            c = 65536 + (c & 1023 << 10) | (str.charCodeAt(++i) & 1023),
                w(240 | (c >> 18)), w(128 | ((c >> 12) & 63)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63));
        else
            w(224 | (c >> 12)), w(128 | ((c >> 6) & 63)), w(128 | (c & 63));
    }
    return slc(ar, 0, ai);
}
/**
 * Converts a Uint8Array to a string
 * @param dat The data to decode to string
 * @param latin1 Whether or not to interpret the data as Latin-1. This should
 *               not need to be true unless encoding to binary string.
 * @returns The original UTF-8/Latin-1 string
 */
function strFromU8(dat, latin1) {
    if (latin1) {
        var r = '';
        for (var i = 0; i < dat.length; i += 16384)
            r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
        return r;
    }
    else if (td) {
        return td.decode(dat);
    }
    else {
        var _a = dutf8(dat), s = _a.s, r = _a.r;
        if (r.length)
            err(8);
        return s;
    }
}
;
// deflate bit flag
var dbf = function (l) { return l == 1 ? 3 : l < 6 ? 2 : l == 9 ? 1 : 0; };
// skip local zip header
var slzh = function (d, b) { return b + 30 + b2(d, b + 26) + b2(d, b + 28); };
// read zip header
var zh = function (d, b, z) {
    var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
    var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
    return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
// read zip64 header sizes
var z64hs = function (d, b, l, z, sc, su, off) {
    var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
    var nf = nsc + nsu + noff;
    if (z && nf) {
        for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
            if (b2(d, b) == 1) {
                return [
                    nsc ? b8(d, b + 4 + 8 * nsu) : sc,
                    nsu ? b8(d, b + 4) : su,
                    noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
                    1
                ];
            }
        }
        // z == 2 for unknown whether or not zip64
        if (z < 2)
            err(13);
    }
    return [sc, su, off, 0];
};
// extra field length
var exfl = function (ex) {
    var le = 0;
    if (ex) {
        for (var k in ex) {
            var l = ex[k].length;
            if (l > 65535)
                err(9);
            le += l + 4;
        }
    }
    return le;
};
// write zip header
var wzh = function (d, b, f, fn, u, c, ce, co) {
    var fl = fn.length, ex = f.extra, col = co && co.length;
    var exl = exfl(ex);
    wbytes(d, b, ce != null ? 0x2014B50 : 0x4034B50), b += 4;
    if (ce != null)
        d[b++] = 20, d[b++] = f.os;
    d[b] = 20, b += 2; // spec compliance? what's that?
    d[b++] = (f.flag << 1) | (c < 0 && 8), d[b++] = u && 8;
    d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
    var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
    if (y < 0 || y > 119)
        err(10);
    wbytes(d, b, (y << 25) | ((dt.getMonth() + 1) << 21) | (dt.getDate() << 16) | (dt.getHours() << 11) | (dt.getMinutes() << 5) | (dt.getSeconds() >> 1)), b += 4;
    if (c != -1) {
        wbytes(d, b, f.crc);
        wbytes(d, b + 4, c < 0 ? -c - 2 : c);
        wbytes(d, b + 8, f.size);
    }
    wbytes(d, b + 12, fl);
    wbytes(d, b + 14, exl), b += 16;
    if (ce != null) {
        wbytes(d, b, col);
        wbytes(d, b + 6, f.attrs);
        wbytes(d, b + 10, ce), b += 14;
    }
    d.set(fn, b);
    b += fl;
    if (exl) {
        for (var k in ex) {
            var exf = ex[k], l = exf.length;
            wbytes(d, b, +k);
            wbytes(d, b + 2, l);
            d.set(exf, b + 4), b += 4 + l;
        }
    }
    if (col)
        d.set(co, b), b += col;
    return b;
};
// write zip footer (end of central directory)
var wzf = function (o, b, c, d, e) {
    wbytes(o, b, 0x6054B50); // skip disk
    wbytes(o, b + 8, c);
    wbytes(o, b + 10, c);
    wbytes(o, b + 12, d);
    wbytes(o, b + 16, e);
};
/**
 * A pass-through stream to keep data uncompressed in a ZIP archive.
 */
var ZipPassThrough = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a pass-through stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     */
    function ZipPassThrough(filename) {
        this.filename = filename;
        this.c = crc();
        this.size = 0;
        this.compression = 0;
    }
    /**
     * Processes a chunk and pushes to the output stream. You can override this
     * method in a subclass for custom behavior, but by default this passes
     * the data through. You must call this.ondata(err, chunk, final) at some
     * point in this method.
     * @param chunk The chunk to process
     * @param final Whether this is the last chunk
     */
    ZipPassThrough.prototype.process = function (chunk, final) {
        this.ondata(null, chunk, final);
    };
    /**
     * Pushes a chunk to be added. If you are subclassing this with a custom
     * compression algorithm, note that you must push data from the source
     * file only, pre-compression.
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    ZipPassThrough.prototype.push = function (chunk, final) {
        if (!this.ondata)
            err(5);
        this.c.p(chunk);
        this.size += chunk.length;
        if (final)
            this.crc = this.c.d();
        // we shouldn't really do this cast, but properly handling ArrayBufferLike
        // makes the API unergonomic with Buffer
        this.process(chunk, final || false);
    };
    return ZipPassThrough;
}())));

// I don't extend because TypeScript extension adds 1kB of runtime bloat
/**
 * Streaming DEFLATE compression for ZIP archives. Prefer using AsyncZipDeflate
 * for better performance
 */
var ZipDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     * @param opts The compression options
     */
    function ZipDeflate(filename, opts) {
        var _this = this;
        if (!opts)
            opts = {};
        ZipPassThrough.call(this, filename);
        this.d = new Deflate(opts, function (dat, final) {
            _this.ondata(null, dat, final);
        });
        this.compression = 8;
        this.flag = dbf(opts.level);
    }
    ZipDeflate.prototype.process = function (chunk, final) {
        try {
            this.d.push(chunk, final);
        }
        catch (e) {
            this.ondata(e, null, final);
        }
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    ZipDeflate.prototype.push = function (chunk, final) {
        ZipPassThrough.prototype.push.call(this, chunk, final);
    };
    return ZipDeflate;
}())));

/**
 * Asynchronous streaming DEFLATE compression for ZIP archives
 */
var AsyncZipDeflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates an asynchronous DEFLATE stream that can be added to ZIP archives
     * @param filename The filename to associate with this data stream
     * @param opts The compression options
     */
    function AsyncZipDeflate(filename, opts) {
        var _this = this;
        if (!opts)
            opts = {};
        ZipPassThrough.call(this, filename);
        this.d = new AsyncDeflate(opts, function (err, dat, final) {
            _this.ondata(err, dat, final);
        });
        this.compression = 8;
        this.flag = dbf(opts.level);
        this.terminate = this.d.terminate;
    }
    AsyncZipDeflate.prototype.process = function (chunk, final) {
        this.d.push(chunk, final);
    };
    /**
     * Pushes a chunk to be deflated
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    AsyncZipDeflate.prototype.push = function (chunk, final) {
        ZipPassThrough.prototype.push.call(this, chunk, final);
    };
    return AsyncZipDeflate;
}())));

// TODO: Better tree shaking
/**
 * A zippable archive to which files can incrementally be added
 */
var Zip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates an empty ZIP archive to which files can be added
     * @param cb The callback to call whenever data for the generated ZIP archive
     *           is available
     */
    function Zip(cb) {
        this.ondata = cb;
        this.u = [];
        this.d = 1;
    }
    /**
     * Adds a file to the ZIP archive
     * @param file The file stream to add
     */
    Zip.prototype.add = function (file) {
        var _this = this;
        if (!this.ondata)
            err(5);
        // finishing or finished
        if (this.d & 2)
            this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, false);
        else {
            var f = strToU8(file.filename), fl_1 = f.length;
            var com = file.comment, o = com && strToU8(com);
            var u = fl_1 != file.filename.length || (o && (com.length != o.length));
            var hl_1 = fl_1 + exfl(file.extra) + 30;
            if (fl_1 > 65535)
                this.ondata(err(11, 0, 1), null, false);
            var header = new u8(hl_1);
            wzh(header, 0, file, f, u, -1);
            var chks_1 = [header];
            var pAll_1 = function () {
                for (var _i = 0, chks_2 = chks_1; _i < chks_2.length; _i++) {
                    var chk = chks_2[_i];
                    _this.ondata(null, chk, false);
                }
                chks_1 = [];
            };
            var tr_1 = this.d;
            this.d = 0;
            var ind_1 = this.u.length;
            var uf_1 = mrg(file, {
                f: f,
                u: u,
                o: o,
                t: function () {
                    if (file.terminate)
                        file.terminate();
                },
                r: function () {
                    pAll_1();
                    if (tr_1) {
                        var nxt = _this.u[ind_1 + 1];
                        if (nxt)
                            nxt.r();
                        else
                            _this.d = 1;
                    }
                    tr_1 = 1;
                }
            });
            var cl_1 = 0;
            file.ondata = function (err, dat, final) {
                if (err) {
                    _this.ondata(err, dat, final);
                    _this.terminate();
                }
                else {
                    cl_1 += dat.length;
                    chks_1.push(dat);
                    if (final) {
                        var dd = new u8(16);
                        wbytes(dd, 0, 0x8074B50);
                        wbytes(dd, 4, file.crc);
                        wbytes(dd, 8, cl_1);
                        wbytes(dd, 12, file.size);
                        chks_1.push(dd);
                        uf_1.c = cl_1, uf_1.b = hl_1 + cl_1 + 16, uf_1.crc = file.crc, uf_1.size = file.size;
                        if (tr_1)
                            uf_1.r();
                        tr_1 = 1;
                    }
                    else if (tr_1)
                        pAll_1();
                }
            };
            this.u.push(uf_1);
        }
    };
    /**
     * Ends the process of adding files and prepares to emit the final chunks.
     * This *must* be called after adding all desired files for the resulting
     * ZIP file to work properly.
     */
    Zip.prototype.end = function () {
        var _this = this;
        if (this.d & 2) {
            this.ondata(err(4 + (this.d & 1) * 8, 0, 1), null, true);
            return;
        }
        if (this.d)
            this.e();
        else
            this.u.push({
                r: function () {
                    if (!(_this.d & 1))
                        return;
                    _this.u.splice(-1, 1);
                    _this.e();
                },
                t: function () { }
            });
        this.d = 3;
    };
    Zip.prototype.e = function () {
        var bt = 0, l = 0, tl = 0;
        for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
            var f = _a[_i];
            tl += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0);
        }
        var out = new u8(tl + 22);
        for (var _b = 0, _c = this.u; _b < _c.length; _b++) {
            var f = _c[_b];
            wzh(out, bt, f, f.f, f.u, -f.c - 2, l, f.o);
            bt += 46 + f.f.length + exfl(f.extra) + (f.o ? f.o.length : 0), l += f.b;
        }
        wzf(out, bt, this.u.length, tl, l);
        this.ondata(null, out, true);
        this.d = 2;
    };
    /**
     * A method to terminate any internal workers used by the stream. Subsequent
     * calls to add() will fail.
     */
    Zip.prototype.terminate = function () {
        for (var _i = 0, _a = this.u; _i < _a.length; _i++) {
            var f = _a[_i];
            f.t();
        }
        this.d = 2;
    };
    return Zip;
}())));

function zip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    var r = {};
    fltn(data, '', r, opts);
    var k = Object.keys(r);
    var lft = k.length, o = 0, tot = 0;
    var slft = lft, files = new Array(lft);
    var term = [];
    var tAll = function () {
        for (var i = 0; i < term.length; ++i)
            term[i]();
    };
    var cbd = function (a, b) {
        mt(function () { cb(a, b); });
    };
    mt(function () { cbd = cb; });
    var cbf = function () {
        var out = new u8(tot + 22), oe = o, cdl = tot - o;
        tot = 0;
        for (var i = 0; i < slft; ++i) {
            var f = files[i];
            try {
                var l = f.c.length;
                wzh(out, tot, f, f.f, f.u, l);
                var badd = 30 + f.f.length + exfl(f.extra);
                var loc = tot + badd;
                out.set(f.c, loc);
                wzh(out, o, f, f.f, f.u, l, tot, f.m), o += 16 + badd + (f.m ? f.m.length : 0), tot = loc + l;
            }
            catch (e) {
                return cbd(e, null);
            }
        }
        wzf(out, o, files.length, cdl, oe);
        cbd(null, out);
    };
    if (!lft)
        cbf();
    var _loop_1 = function (i) {
        var fn = k[i];
        var _a = r[fn], file = _a[0], p = _a[1];
        var c = crc(), size = file.length;
        c.p(file);
        var f = strToU8(fn), s = f.length;
        var com = p.comment, m = com && strToU8(com), ms = m && m.length;
        var exl = exfl(p.extra);
        var compression = p.level == 0 ? 0 : 8;
        var cbl = function (e, d) {
            if (e) {
                tAll();
                cbd(e, null);
            }
            else {
                var l = d.length;
                files[i] = mrg(p, {
                    size: size,
                    crc: c.d(),
                    c: d,
                    f: f,
                    m: m,
                    u: s != fn.length || (m && (com.length != ms)),
                    compression: compression
                });
                o += 30 + s + exl + l;
                tot += 76 + 2 * (s + exl) + (ms || 0) + l;
                if (!--lft)
                    cbf();
            }
        };
        if (s > 65535)
            cbl(err(11, 0, 1), null);
        if (!compression)
            cbl(null, file);
        else if (size < 160000) {
            try {
                cbl(null, deflateSync(file, p));
            }
            catch (e) {
                cbl(e, null);
            }
        }
        else
            term.push(deflate(file, p, cbl));
    };
    // Cannot use lft because it can decrease
    for (var i = 0; i < slft; ++i) {
        _loop_1(i);
    }
    return tAll;
}
/**
 * Synchronously creates a ZIP file. Prefer using `zip` for better performance
 * with more than one file.
 * @param data The directory structure for the ZIP archive
 * @param opts The main options, merged with per-file options
 * @returns The generated ZIP archive
 */
function zipSync(data, opts) {
    if (!opts)
        opts = {};
    var r = {};
    var files = [];
    fltn(data, '', r, opts);
    var o = 0;
    var tot = 0;
    for (var fn in r) {
        var _a = r[fn], file = _a[0], p = _a[1];
        var compression = p.level == 0 ? 0 : 8;
        var f = strToU8(fn), s = f.length;
        var com = p.comment, m = com && strToU8(com), ms = m && m.length;
        var exl = exfl(p.extra);
        if (s > 65535)
            err(11);
        var d = compression ? deflateSync(file, p) : file, l = d.length;
        var c = crc();
        c.p(file);
        files.push(mrg(p, {
            size: file.length,
            crc: c.d(),
            c: d,
            f: f,
            m: m,
            u: s != fn.length || (m && (com.length != ms)),
            o: o,
            compression: compression
        }));
        o += 30 + s + exl + l;
        tot += 76 + 2 * (s + exl) + (ms || 0) + l;
    }
    var out = new u8(tot + 22), oe = o, cdl = tot - o;
    for (var i = 0; i < files.length; ++i) {
        var f = files[i];
        wzh(out, f.o, f, f.f, f.u, f.c.length);
        var badd = 30 + f.f.length + exfl(f.extra);
        out.set(f.c, f.o + badd);
        wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
    }
    wzf(out, o, files.length, cdl, oe);
    return out;
}
/**
 * Streaming pass-through decompression for ZIP archives
 */
var UnzipPassThrough = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    function UnzipPassThrough() {
    }
    UnzipPassThrough.prototype.push = function (chunk, final) {
        // same as ZipPassThrough: cast to retain Buffer ergonomics
        this.ondata(null, chunk, final);
    };
    UnzipPassThrough.compression = 0;
    return UnzipPassThrough;
}())));

/**
 * Streaming DEFLATE decompression for ZIP archives. Prefer AsyncZipInflate for
 * better performance.
 */
var UnzipInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE decompression that can be used in ZIP archives
     */
    function UnzipInflate() {
        var _this = this;
        this.i = new Inflate(function (dat, final) {
            _this.ondata(null, dat, final);
        });
    }
    UnzipInflate.prototype.push = function (chunk, final) {
        try {
            this.i.push(chunk, final);
        }
        catch (e) {
            this.ondata(e, null, final);
        }
    };
    UnzipInflate.compression = 8;
    return UnzipInflate;
}())));

/**
 * Asynchronous streaming DEFLATE decompression for ZIP archives
 */
var AsyncUnzipInflate = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a DEFLATE decompression that can be used in ZIP archives
     */
    function AsyncUnzipInflate(_, sz) {
        var _this = this;
        if (sz < 320000) {
            this.i = new Inflate(function (dat, final) {
                _this.ondata(null, dat, final);
            });
        }
        else {
            this.i = new AsyncInflate(function (err, dat, final) {
                _this.ondata(err, dat, final);
            });
            this.terminate = this.i.terminate;
        }
    }
    AsyncUnzipInflate.prototype.push = function (chunk, final) {
        if (this.i.terminate)
            chunk = slc(chunk, 0);
        this.i.push(chunk, final);
    };
    AsyncUnzipInflate.compression = 8;
    return AsyncUnzipInflate;
}())));

/**
 * A ZIP archive decompression stream that emits files as they are discovered
 */
var Unzip = /*#__PURE__*/ ((/* unused pure expression or super */ null && (function () {
    /**
     * Creates a ZIP decompression stream
     * @param cb The callback to call whenever a file in the ZIP archive is found
     */
    function Unzip(cb) {
        this.onfile = cb;
        this.k = [];
        this.o = {
            0: UnzipPassThrough
        };
        this.p = et;
    }
    /**
     * Pushes a chunk to be unzipped
     * @param chunk The chunk to push
     * @param final Whether this is the last chunk
     */
    Unzip.prototype.push = function (chunk, final) {
        var _this = this;
        if (!this.onfile)
            err(5);
        if (!this.p)
            err(4);
        if (this.c > 0) {
            var len = Math.min(this.c, chunk.length);
            var toAdd = chunk.subarray(0, len);
            this.c -= len;
            if (this.d)
                this.d.push(toAdd, !this.c);
            else
                this.k[0].push(toAdd);
            chunk = chunk.subarray(len);
            if (chunk.length)
                return this.push(chunk, final);
        }
        else {
            var f = 0, i = 0, is = void 0, buf = void 0;
            if (!this.p.length)
                buf = chunk;
            else if (!chunk.length)
                buf = this.p;
            else {
                buf = new u8(this.p.length + chunk.length);
                buf.set(this.p), buf.set(chunk, this.p.length);
            }
            var l = buf.length, oc = this.c, add = oc && this.d;
            var _loop_2 = function () {
                var sig = b4(buf, i);
                if (sig == 0x4034B50) {
                    f = 1, is = i;
                    this_1.d = null;
                    this_1.c = 0;
                    var bf = b2(buf, i + 6), cmp_1 = b2(buf, i + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i + 26), es = b2(buf, i + 28);
                    if (l > i + 30 + fnl + es) {
                        var chks_3 = [];
                        this_1.k.unshift(chks_3);
                        f = 2;
                        var lsc = b4(buf, i + 18), lsu = b4(buf, i + 22);
                        var fn_1 = strFromU8(buf.subarray(i + 30, i += 30 + fnl), !u);
                        var _a = z64hs(buf, i, es, 2, lsc, lsu, 0), sc_1 = _a[0], su_1 = _a[1], z64 = _a[3];
                        if (dd)
                            sc_1 = -1 - z64;
                        i += es;
                        this_1.c = sc_1;
                        var d_1;
                        var file_1 = {
                            name: fn_1,
                            compression: cmp_1,
                            start: function () {
                                if (!file_1.ondata)
                                    err(5);
                                if (!sc_1)
                                    file_1.ondata(null, et, true);
                                else {
                                    var ctr = _this.o[cmp_1];
                                    if (!ctr)
                                        file_1.ondata(err(14, 'unknown compression type ' + cmp_1, 1), null, false);
                                    d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
                                    d_1.ondata = function (err, dat, final) { file_1.ondata(err, dat, final); };
                                    for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
                                        var dat = chks_4[_i];
                                        d_1.push(dat, false);
                                    }
                                    if (_this.k[0] == chks_3 && _this.c)
                                        _this.d = d_1;
                                    else
                                        d_1.push(et, true);
                                }
                            },
                            terminate: function () {
                                if (d_1 && d_1.terminate)
                                    d_1.terminate();
                            }
                        };
                        if (sc_1 >= 0)
                            file_1.size = sc_1, file_1.originalSize = su_1;
                        this_1.onfile(file_1);
                    }
                    return "break";
                }
                else if (oc) {
                    if (sig == 0x8074B50) {
                        is = i += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
                        return "break";
                    }
                    else if (sig == 0x2014B50) {
                        is = i -= 4, f = 3, this_1.c = 0;
                        return "break";
                    }
                }
            };
            var this_1 = this;
            for (; i < l - 4; ++i) {
                var state_1 = _loop_2();
                if (state_1 === "break")
                    break;
            }
            this.p = et;
            if (oc < 0) {
                var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 0x8074B50 && 4)) : buf.subarray(0, i);
                if (add)
                    add.push(dat, !!f);
                else
                    this.k[+(f == 2)].push(dat);
            }
            if (f & 2)
                return this.push(buf.subarray(i), final);
            this.p = buf.subarray(i);
        }
        if (final) {
            if (this.c)
                err(13);
            this.p = null;
        }
    };
    /**
     * Registers a decoder with the stream, allowing for files compressed with
     * the compression type provided to be expanded correctly
     * @param decoder The decoder constructor
     */
    Unzip.prototype.register = function (decoder) {
        this.o[decoder.compression] = decoder;
    };
    return Unzip;
}())));

var mt = typeof queueMicrotask == 'function' ? queueMicrotask : typeof setTimeout == 'function' ? setTimeout : function (fn) { fn(); };
function unzip(data, opts, cb) {
    if (!cb)
        cb = opts, opts = {};
    if (typeof cb != 'function')
        err(7);
    var term = [];
    var tAll = function () {
        for (var i = 0; i < term.length; ++i)
            term[i]();
    };
    var files = {};
    var cbd = function (a, b) {
        mt(function () { cb(a, b); });
    };
    mt(function () { cbd = cb; });
    var e = data.length - 22;
    for (; b4(data, e) != 0x6054B50; --e) {
        if (!e || data.length - e > 65558) {
            cbd(err(13, 0, 1), null);
            return tAll;
        }
    }
    ;
    var lft = b2(data, e + 8);
    if (lft) {
        var c = lft;
        var o = b4(data, e + 16);
        var z = b4(data, e - 20) == 0x7064B50;
        if (z) {
            var ze = b4(data, e - 12);
            z = b4(data, ze) == 0x6064B50;
            if (z) {
                c = lft = b4(data, ze + 32);
                o = b4(data, ze + 48);
            }
        }
        var fltr = opts && opts.filter;
        var _loop_3 = function (i) {
            var _a = zh(data, o, z), c_1 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
            o = no;
            var cbl = function (e, d) {
                if (e) {
                    tAll();
                    cbd(e, null);
                }
                else {
                    if (d)
                        files[fn] = d;
                    if (!--lft)
                        cbd(null, files);
                }
            };
            if (!fltr || fltr({
                name: fn,
                size: sc,
                originalSize: su,
                compression: c_1
            })) {
                if (!c_1)
                    cbl(null, slc(data, b, b + sc));
                else if (c_1 == 8) {
                    var infl = data.subarray(b, b + sc);
                    // Synchronously decompress under 512KB, or barely-compressed data
                    if (su < 524288 || sc > 0.8 * su) {
                        try {
                            cbl(null, inflateSync(infl, { out: new u8(su) }));
                        }
                        catch (e) {
                            cbl(e, null);
                        }
                    }
                    else
                        term.push(inflate(infl, { size: su }, cbl));
                }
                else
                    cbl(err(14, 'unknown compression type ' + c_1, 1), null);
            }
            else
                cbl(null, null);
        };
        for (var i = 0; i < c; ++i) {
            _loop_3(i);
        }
    }
    else
        cbd(null, {});
    return tAll;
}
/**
 * Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
 * performance with more than one file.
 * @param data The raw compressed ZIP file
 * @param opts The ZIP extraction options
 * @returns The decompressed files
 */
function unzipSync(data, opts) {
    var files = {};
    var e = data.length - 22;
    for (; b4(data, e) != 0x6054B50; --e) {
        if (!e || data.length - e > 65558)
            err(13);
    }
    ;
    var c = b2(data, e + 8);
    if (!c)
        return {};
    var o = b4(data, e + 16);
    var z = b4(data, e - 20) == 0x7064B50;
    if (z) {
        var ze = b4(data, e - 12);
        z = b4(data, ze) == 0x6064B50;
        if (z) {
            c = b4(data, ze + 32);
            o = b4(data, ze + 48);
        }
    }
    var fltr = opts && opts.filter;
    for (var i = 0; i < c; ++i) {
        var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
        o = no;
        if (!fltr || fltr({
            name: fn,
            size: sc,
            originalSize: su,
            compression: c_2
        })) {
            if (!c_2)
                files[fn] = slc(data, b, b + sc);
            else if (c_2 == 8)
                files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
            else
                err(14, 'unknown compression type ' + c_2);
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/inflate.js


/** Node's inflater wants all of its input and output in memory: up to this much output is given to it. */
const AT_ONCE = 16 * 1024 ** 2;
/** Inflating 1 byte gives 1,032 at most: a step of this size stays small in memory. */
const STEP = 16 * 1024;
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
        const result = (0,external_node_zlib_namespaceObject.inflateRawSync)(input, { maxOutputLength: AT_ONCE, chunkSize: STEP * 4, info: true });
        return { bytes: result.buffer, consumed: result.engine.bytesWritten };
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
    }
}
function inStream(source, start, sink) {
    const inflater = new Inflate((chunk) => {
        if (chunk.length > 0)
            sink(chunk);
    });
    const state = inflater;
    for (let position = start; position < source.size; position += STEP) {
        const chunk = source.read(position, position + STEP);
        const before = { p: state.p, o: state.o, s: { ...state.s } };
        try {
            inflater.push(chunk);
        }
        catch (error) {
            if (!isDamage(error))
                throw error;
            Object.assign(state, before);
            pushUpToDamage(inflater, chunk, [512, 1]);
            return { end: position, complete: false };
        }
        if (state.s.f && !state.s.l) {
            const leftOver = state.p.length - ((state.s.p ?? 0) > 0 ? 1 : 0);
            return { end: position + chunk.length - leftOver, complete: true };
        }
    }
    return { end: source.size, complete: false };
}
/** fflate drops what a push gave when it ends in a fault: small pushes lose little, down to the last of the steps. */
function pushUpToDamage(inflater, chunk, [step = 1, ...finer]) {
    const state = inflater;
    for (let at = 0; at < chunk.length; at += step) {
        const piece = chunk.subarray(at, at + step);
        const before = { p: state.p, o: state.o, s: { ...state.s } };
        try {
            inflater.push(piece);
        }
        catch (error) {
            if (!isDamage(error))
                throw error;
            Object.assign(state, before);
            if (finer.length > 0)
                pushUpToDamage(inflater, piece, finer);
            return;
        }
    }
}
/** fflate numbers its faults; whatever else is thrown comes from the sink, or is a fault of ours. */
function isDamage(error) {
    return error instanceof RangeError || (error instanceof Error && 'code' in error && typeof error.code === 'number');
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/kinds.js
const UNREAD = new Set(['bzip2', 'xz', 'Zstandard', '7z', 'RAR', 'lzip']);
/** As many bytes from the start of a content are needed to tell its kind. */
const kinds_HEAD = 512;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
const SCRIPT = Buffer.from('#!');
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
            break;
        case 0x1f:
            if (second === 0x8b && bytes[from + 2] === 8)
                return 'gzip';
            break;
        case 0x78:
            if (second !== undefined && (0x7800 | second) % 31 === 0 && (second & 0x20) === 0)
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
    /** A damaged stream is read once more, byte by byte up to the damage, which costs as much as a good deal of inflating. */
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

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
const source_STEP = 1024 ** 2;
/** The first place of `needle` at `from` or later; -1 when there is none. */
function indexOf(source, needle, from) {
    const step = Math.max(source_STEP, source.readAhead);
    for (let position = from; position < source.size; position += step) {
        const window = source.read(position, position + step + needle.length - 1);
        const found = window.indexOf(needle);
        if (found >= 0)
            return position + found;
    }
    return -1;
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/tar.js



const BLOCK = 512;
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
    for (let at = 0; at + BLOCK <= source.size;) {
        const header = source.read(at, at + BLOCK);
        // Old headers without magic are taken only where one is due.
        const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
        if (!isHeader) {
            at += BLOCK;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const size = sizeOf(header);
        const start = at + BLOCK;
        const type = header[156];
        expected = start + Math.ceil(size / BLOCK) * BLOCK;
        at = start;
        if (type === PAX || type === GNU_LONG_NAME) {
            const told = source.read(start, start + Math.min(size, LONGEST_NAME));
            longName = type === PAX ? pathOfPax(told) : upToNul(told);
            continue;
        }
        const name = longName ?? tar_nameOf(header);
        longName = undefined;
        if (size === 0)
            continue;
        const names = [...around.map((outer) => outer.name), name];
        if (start + size > source.size)
            entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
        const taken = entries.stored(names, new Part(source, start, start + size));
        at = start + Math.ceil(taken / BLOCK) * BLOCK;
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
function tar_nameOf(header) {
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
const NEXT = ['PK\x07\x08', 'PK\x03\x04', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));
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
    const ends = NEXT.map((signature) => indexOf(source, signature, start)).filter((end) => end >= 0);
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
    if (source.size <= head.length)
        return endsAsZip(head, 0, head.length) ? 'zip' : undefined;
    // The first byte decides how closely the end is looked at.
    const ends = Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - TAIL), source.size)]);
    return endsAsZip(ends, 0, ends.length) ? 'zip' : undefined;
}
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
    /** Visits every file in `source`, which is an archive of the kind `kind`. Never throws for what is in it. */
    read(source, kind) {
        const budget = new Budget(source.size);
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
        else
            readZlib(source, entries);
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

;// CONCATENATED MODULE: ./build/src/leaks/search/batch-parser.js
/** Objects up to this size are handed over in one piece. */
const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const batch_parser_WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const batch_parser_OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
const FIRST_CAPACITY = 1024 ** 2;
const BLANK = 0x20;
const batch_parser_NEWLINE = 0x0a;
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
        for (at += 1; at < end && buffer[at] !== batch_parser_NEWLINE; at++)
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
        const wanted = Math.min(this.#left, batch_parser_WINDOW);
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
            this.#repeated = Math.min(batch_parser_OVERLAP, to - this.#start);
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
const EIGHT = 0x38;
/**
 * Walks the entries of a raw tree object (`mode SP name NUL id`) and visits those that matter to the scan: names that
 * end in .p8, submodules, and names long enough to hold a key.
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
        if (at - nameAt >= LONG_NAME || endsInP8(buffer, nameAt, at) || isSubmodule(buffer, modeAt)) {
            visit(buffer, modeAt, nameAt, at);
        }
        at += 1 + idBytes;
    }
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === EIGHT &&
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

;// CONCATENATED MODULE: ./build/src/leaks/search/window-search.js


/** Searches one content that comes in windows, each repeating the end of the one before it; places are those of the whole. */
class WindowSearch {
    #finder;
    /** Where the next window begins in the whole content. */
    #offset = 0;
    #position = BEGINNING;
    #wide = false;
    #seen = [];
    constructor(finder) {
        this.#finder = finder;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = isWide(buffer, from);
        const found = [];
        for (const place of this.#finder.find(buffer, from, to)) {
            const start = place.start - from + this.#offset;
            const detection = { ...place, start, end: place.end - from + this.#offset };
            if (this.#isRepeated(detection))
                continue;
            this.#seen.push(detection);
            const region = regionOf(this.#position, buffer, from, place.start, place.end, this.#wide);
            found.push({ detection, region });
        }
        if (!last) {
            const next = Math.max(from, to - batch_parser_OVERLAP);
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
    #idBytes;
    #folder;
    #submodules = new Set();
    #large;
    #idAt = 0;
    #treeAt = 0;
    constructor({ finder, idLength, folder }) {
        this.#finder = finder;
        this.#idBytes = idLength / 2;
        this.#folder = folder;
    }
    missing(id) {
        this.result.missing.push(id);
    }
    whole(header, type, from, to) {
        this.#count(type, to - from);
        if (type === 'tree') {
            this.#tree(header, from, to);
            return;
        }
        const { buffer } = header;
        const detections = this.#finder.find(buffer, from, to);
        if (detections.length > 0) {
            const wide = isWide(buffer, from);
            const found = detections.map((place) => ({
                detection: { ...place, start: place.start - from, end: place.end - from },
                region: regionOf(BEGINNING, buffer, from, place.start, place.end, wide),
            }));
            this.#keep(object_search_idOf(header), type, found, []);
        }
        if (type === 'blob')
            this.#blob(header, from, to);
    }
    begin(id, type, size) {
        this.#count(type, size);
        this.#large = { id, type, windows: new WindowSearch(this.#finder), spool: undefined };
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
    #tree(header, from, to) {
        this.#idAt = header.idAt;
        this.#treeAt = from;
        walkTree(header.buffer, from, to, this.#idBytes, this.#treeEntry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #treeEntry = (buffer, modeAt, nameAt, nameEnd) => {
        const treeId = object_search_idOf({ buffer, idAt: this.#idAt, idLength: this.#idBytes * 2 });
        if (endsInP8(buffer, nameAt, nameEnd)) {
            this.result.names.push({
                treeId,
                name: Buffer.from(buffer.subarray(nameAt, nameEnd)),
                mode: buffer.toString('latin1', modeAt, nameAt - 1),
                objectId: buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes),
            });
        }
        if (isSubmodule(buffer, modeAt))
            this.#submodule(treeId, buffer.toString('utf8', nameAt, nameEnd));
        if (mayHoldKey(nameAt, nameEnd)) {
            const found = this.#finder.find(buffer, nameAt, nameEnd).map((place) => ({
                detection: { ...place, start: place.start - this.#treeAt, end: place.end - this.#treeAt },
                region: { ...BEGINNING, endLine: 1, endColumn: 1 },
            }));
            this.#keep(treeId, 'tree', found, []);
        }
    };
    /** Each version of a folder has its submodules: they are told of once a name. */
    #submodule(treeId, name) {
        if (this.#submodules.has(name))
            return;
        this.#submodules.add(name);
        this.#note(treeId, 'submodule', [name], 'a submodule is another repository, which is not read');
    }
    #blob(header, from, to) {
        const { buffer } = header;
        if (kindByHead(buffer, from, to) !== undefined || endsAsZip(buffer, from, to)) {
            this.#archive(object_search_idOf(header), new MemorySource(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note(object_search_idOf(header), 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
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
        const windows = new WindowSearch(this.#finder);
        const step = content.size <= WHOLE ? WHOLE : batch_parser_WINDOW;
        for (let from = 0;; from += step) {
            const start = Math.max(0, from - batch_parser_OVERLAP);
            const bytes = content.read(start, from + step);
            const last = from + step >= content.size;
            this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
            if (last)
                return;
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
function object_search_idOf({ buffer, idAt, idLength }) {
    return buffer.toString('latin1', idAt, idAt + idLength);
}

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./build/src/leaks/search/thread.js





/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
const ASKED = 0;
const DONE = 1;
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
    const finder = new Detector({ now: new Date(workerData) });
    port.once('message', (order) => read(port, finder, order));
}
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
        Atomics.store(counts, DONE, done);
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
/** A git that writes objects, and a thread that reads them. */
class reader_Reader {
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
        return Atomics.load(this.#counts, DONE);
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
            const result = await this.#thread.result;
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
}

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
        const sending = (0,promises_namespaceObject.pipeline)(counted, git.stdin);
        // Where the ids fail there is nothing to wait for; it is heard of below.
        sending.catch(() => git.kill('SIGKILL'));
        const parser = new batch_parser_BatchParser(search, idLength);
        for await (const chunk of outputOf(git)) {
            read_here_take(parser, chunk);
            onProgress(search.result.objects);
        }
        const { code, stderr } = await ended;
        // A git that ended by itself says why; then its closed input is no news.
        if (code > 0)
            throw new GitFailure('cat-file', code, stderr);
        await sending;
        parser.finish();
        if (code !== 0 || search.result.objects + search.result.missing.length !== sent) {
            throw new Error('git did not answer for every object that it was asked for');
        }
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}
function read_here_take(parser, chunk) {
    for (let at = 0; at < chunk.length;) {
        const { offset, length } = parser.room();
        const count = chunk.copy(parser.buffer, offset, at, at + length);
        parser.filled(count);
        at += count;
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
/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @throws whatever a thread, or a git, or `ids` failed with
 */
async function readInThreads(store, means, order, ids, onProgress) {
    const changed = new Signal();
    const readers = [];
    const progress = () => {
        changed.fire();
        onProgress(readers.reduce((sum, { done }) => sum + done, 0));
    };
    means.threads.forEach((thread, at) => {
        readers.push(new reader_Reader(store, thread, means.fifos[at], order, progress));
    });
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
    ].map((path) => new URL(path.join('/'), import.meta.url));
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

;// CONCATENATED MODULE: ./build/src/leaks/search/search.js












/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;
/** Packs smaller than this are read before a thread has started. */
const LITTLE = 8 * 1024 ** 2;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;
const PROGRESS_MS = 5_000;
/**
 * Reads every distinct object of the scope once, and finds the keys in it.
 * @throws {UserError} when git could not list or read all of it; missing objects are part of the result instead
 */
async function search(request) {
    const { store, scope, now } = request;
    const idLength = store.hashName === 'sha1' ? 40 : 64;
    const missing = [];
    const ids = idsOf(store, scope, idLength, missing);
    const onProgress = everyFewSeconds(request.onProgress);
    const threads = request.threads ?? startThreads(store.gitDir, now);
    const fifos = threads.length > 0 ? makeFifos(store.gitDir, threads.length) : undefined;
    const folder = store.gitDir;
    let parts;
    if (fifos === undefined) {
        for (const thread of threads)
            await thread.stop();
        const detector = new detector_Detector({ now });
        const objects = new object_search_ObjectSearch({ finder: detector, idLength, folder });
        await readHere(store, objects, ids, idLength, onProgress);
        parts = [objects.result];
    }
    else {
        parts = await readInThreads(store, { threads, fifos }, { idLength, folder }, ids, onProgress);
    }
    const refs = await keysInRefs(store, scope, now);
    const result = together(parts);
    return { ...result, refs, missing: [...new Set([...result.missing, ...missing])].sort() };
}
/** The ids of all objects of the scope, one a line, each once. */
async function* idsOf(store, scope, idLength, missing) {
    const ofTree = scope.range.kind === 'all' ? undefined : scope.tree;
    if (ofTree !== undefined)
        yield Buffer.from(`${ofTree}\n`);
    for (const lister of listers(scope)) {
        yield* idLines(store, lister, { idLength, leaveOut: ofTree, missing: (id) => missing.push(id) });
    }
}
/** Names of refs that hold a key: of all refs where everything is read, else of those that name what is read. */
async function keysInRefs(store, scope, now) {
    const { tree, range } = scope;
    const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
    const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id));
    // The shortest key takes 90 characters.
    const long = refs.filter(({ name }) => name.length >= 64);
    if (long.length === 0)
        return [];
    const detector = new detector_Detector({ now });
    return long.flatMap(({ name }) => detector.find(name).map((detection) => ({ ref: name, detection })));
}
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
    let packed = 0;
    let loose = 0;
    for (const folder of objectFolders(gitDir).paths) {
        const packs = (0,external_node_path_namespaceObject.join)(folder, 'pack');
        for (const name of namesIn(packs)) {
            if (name.endsWith('.pack'))
                packed += (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_namespaceObject.join)(packs, name)).size;
        }
        // As git does: the ids are spread evenly over 256 folders.
        loose += namesIn((0,external_node_path_namespaceObject.join)(folder, '17')).length * 256;
    }
    return packed <= LITTLE && loose <= FEW_LOOSE;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch {
        return [];
    }
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

;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** The input as it was given, untrimmed; empty when it is missing. */
function readText(name) {
    return core/* getInput */.V4(name, { trimWhitespace: false });
}
/**
 * An input that may hold a secret, as it was given. It is deleted from the environment, so that no program started
 * later inherits it.
 */
function takeSecret(name) {
    const text = readText(name);
    delete process.env[environmentName(name)];
    return text;
}
/** The lines of an input, trimmed, empty ones left out. */
function inputs_readLines(name) {
    return readText(name)
        .split(/\r?\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
function readFlag(name) {
    try {
        return core/* getBooleanInput */.Vt(name);
    }
    catch {
        const length = readText(name).trim().length;
        throw new user_error/* UserError */.y(`The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`);
    }
}
/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input) {
    return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/scan/inputs.js



/** @throws {UserError} that names everything in the inputs that cannot be used. */
function readInputs() {
    const problems = new user_error/* Problems */.Z();
    const allow = parseAllowList(readText('allow'), 'input');
    for (const problem of allow.problems)
        if (problem.allowsNothing)
            problems.add(describeProblem(problem));
    const fail = readText('fail').trim() === '' ? true : problems.collect(() => readFlag('fail'));
    problems.throwIfAny();
    return {
        path: readText('path').trim() || '.',
        commits: readText('commits').trim() || 'auto',
        allow,
        sarifFile: readText('sarif-file').trim() || undefined,
        fail: fail ?? true,
    };
}

;// CONCATENATED MODULE: ./build/src/scan/progress.js



/** Where the number of a pack's objects stands in its index, after a head of 8 bytes: in the last of 256 counters. */
const COUNT_AT = 8 + 255 * 4;
/** Tells how far a long scan has come; how many objects there are in all, where that can be known cheaply. */
function progressTeller(store, scope, tell) {
    let total;
    return (objects) => {
        if (scope.range.kind === 'all')
            total ??= countPacked(store);
        const of = total === undefined || total < objects ? '' : ` of about ${grouped(total)}`;
        tell(`Read ${grouped(objects)}${of} objects so far.`);
    };
}
/** Objects in packs, as their indexes say; loose ones are few. */
function countPacked(store) {
    let count = 0;
    for (const folder of objectFolders(store.gitDir).paths) {
        const packs = (0,external_node_path_namespaceObject.join)(folder, 'pack');
        for (const name of progress_namesIn(packs))
            if (name.endsWith('.idx'))
                count += readCount((0,external_node_path_namespaceObject.join)(packs, name));
    }
    return count;
}
function readCount(index) {
    const counter = Buffer.alloc(4);
    const file = (0,external_node_fs_namespaceObject.openSync)(index, 'r');
    try {
        return (0,external_node_fs_namespaceObject.readSync)(file, counter, 0, 4, COUNT_AT) === 4 ? counter.readUInt32BE() : 0;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function progress_namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function grouped(number) {
    return number.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/src/leaks/report/leak.js
const RANK = { tree: 0, history: 1, unreachable: 2 };
/** What certainly is a secret comes before a file that only has its name. */
const leak_KINDS = { 'private-key': 0, token: 1, 'p8-file': 2 };
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
        .sort((a, b) => RANK[a.presence] - RANK[b.presence] || leak_KINDS[a.kind] - leak_KINDS[b.kind] || leak_compare(placeOf(a), placeOf(b)));
}
function toLeak(group) {
    const findings = [...group].sort((a, b) => RANK[a.presence] - RANK[b.presence] || leak_compare(sortKey(a), sortKey(b)));
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
function leak_compare(a, b) {
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

;// CONCATENATED MODULE: ./build/src/leaks/report/words.js

/** Where a finding is, in words. */
function where(finding, print) {
    const { place, region, within, objectId } = finding;
    switch (place.kind) {
        case 'file': {
            const entries = within.map((name) => `, inside it ${print(name)}`).join('');
            const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
            const note = notedObject(finding);
            const file = note === undefined ? print(place.shown) : `git note on ${words_short(note)}`;
            return `${file}${line}${entries}`;
        }
        case 'name':
            return `the name of ${print(place.shown)}`;
        case 'commit':
            return `commit ${words_short(objectId)}, its ${place.part}`;
        case 'tag':
            return `annotated tag ${words_short(objectId)}, its ${place.part}`;
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
/** "1 leak", "2 leaks". */
function words_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** "2 leaks found, in 5 places". */
function tally(leaks) {
    return `${words_count(leaks.length, 'leak')} found, in ${words_count(countFindings(leaks), 'place')}`;
}
function words_short(objectId) {
    return objectId.slice(0, 12);
}
function since(first) {
    if (first === undefined)
        return '';
    return `${first.orOlder ? 'at or before ' : ''}commit ${words_short(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
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

;// CONCATENATED MODULE: ./build/src/leaks/report/annotations.js



/** GitHub shows this many errors and as many warnings of a step, and drops the rest in silence. */
const SHOWN = 10;
const WARNINGS_BESIDE = 3;
/**
 * What is shown beside the code, within GitHub's limits: leaks in the present tree first. The last error says how many
 * there are in all, and a scan that could not read everything has an error of its own.
 */
function annotationsOf(report, options) {
    const leaks = failing(report.leaks);
    const findings = byUrgency(leaks);
    const level = options.fail ? 'error' : 'warning';
    const warnings = warningsOf(report);
    const incomplete = incompleteOf(report);
    const lastLines = leaks.length === 0 ? 0 : 1;
    // Leaks that only warn leave some room for the warnings.
    const taken = options.fail ? incomplete.length + lastLines : lastLines + Math.min(warnings.length, WARNINGS_BESIDE);
    const found = findings.slice(0, SHOWN - taken).map((finding) => ofFinding(finding, level));
    const room = options.fail ? SHOWN : SHOWN - lastLines - found.length;
    const last = leaks.length === 0 ? [] : [{ level, message: closingLine(leaks, findings.length > found.length) }];
    return [...found, ...atMost(warnings, room), ...incomplete, ...last];
}
function incompleteOf({ incomplete }) {
    if (incomplete.length === 0)
        return [];
    const message = `The scan is incomplete: not all that it was asked to read could be read. ${incomplete.join(' ')}`;
    return [{ level: 'error', title: 'Scan incomplete', message }];
}
/** Those in the present tree first, and of each leak one place before any has a second: a key in forty files hides no other. */
function byUrgency(leaks) {
    const ranked = leaks.flatMap(({ findings }) => findings.map((finding, index) => ({ finding, past: finding.presence === 'tree' ? 0 : 1, index })));
    return ranked.sort((a, b) => a.past - b.past || a.index - b.index).map(({ finding }) => finding);
}
function closingLine(leaks, cut) {
    const more = cut ? ' Not all are shown beside the code.' : '';
    const first = leaks.some(({ kind }) => kind !== 'p8-file') ? 'revoke first' : 'if it is a key, revoke it first';
    return `${tally(leaks)}.${more} The job summary says where, and what to do: ${first}.`;
}
function ofFinding(finding, level) {
    const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
    const line = finding.kind === 'p8-file' ? allowLine(finding) : undefined;
    const message = [
        what(finding),
        `Place: ${where(finding, forLog)} (${history}).`,
        advice(finding.kind),
        ...(line === undefined ? [] : [`The line for .asc-key-allow: ${forLog(line)}`]),
    ].join(' ');
    const { place, region, within, presence } = finding;
    // A path that holds a key cannot be told, so there is no file to point at.
    if (presence !== 'tree' || place.kind !== 'file' || !place.path.equals(place.shown)) {
        return { level, title: title(finding.kind), message };
    }
    const start = region === undefined || within.length > 0 ? 1 : region.line;
    const end = region === undefined || within.length > 0 ? 1 : region.endLine;
    return {
        level,
        title: title(finding.kind),
        message,
        file: fileOf(place.shown),
        startLine: start,
        endLine: end,
    };
}
/** The path as it is where it can be printed, so that GitHub finds the file. */
function fileOf(path) {
    const text = path.toString('utf8');
    return /[\p{C}\ufffd]/u.test(text) ? forLog(path) : text;
}
function warningsOf(report) {
    const lost = report.leaks.length - failing(report.leaks).length;
    const texts = [
        ...(lost === 0
            ? []
            : [
                `${words_count(lost, 'leak')} found in objects to which no branch or tag leads; the job summary lists them. They do not fail the job.`,
            ]),
        ...report.warnings,
        ...(report.unread.length === 0
            ? []
            : [
                `${words_count(report.unread.length, 'thing was', 'things were')} not read (submodules, LFS files, encrypted archives, or beyond the limits); the job summary lists them.`,
            ]),
        ...report.unused.map(({ source, line, text }) => `Line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'} matches nothing: ${forLog(text)}. Remove it.`),
    ];
    const hygiene = report.hygiene
        .filter(({ touched }) => touched)
        .map((finding) => ({
        level: 'warning',
        title: 'Key hygiene',
        message: finding.message,
        file: fileOf(finding.path),
        startLine: finding.line,
        endLine: finding.line,
    }));
    return [...texts.map((message) => ({ level: 'warning', message })), ...hygiene];
}
function atMost(annotations, most) {
    if (annotations.length <= most)
        return [...annotations];
    const shown = annotations.slice(0, Math.max(0, most - 1));
    const rest = annotations.length - shown.length;
    return [
        ...shown,
        { level: 'warning', message: `${words_count(rest, 'more warning is', 'more warnings are')} in the job summary.` },
    ];
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/read-objects.js
/** Larger objects are not read a second time, only to tell more about a finding in them. */
const read_objects_LARGEST = 8 * 1024 * 1024;
/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const read_objects_BATCH = 16 * 1024 * 1024;
/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
async function readObjects(store, ids, type) {
    const contents = new Map();
    for await (const [id, content] of eachObject(store, ids, type))
        contents.set(id, content);
    return contents;
}
/** As `readObjects`, one after the other, so that not all are held at once. */
async function* eachObject(store, ids, type) {
    const wanted = (await describe(store, ids)).filter((object) => object.type === type && object.size <= read_objects_LARGEST);
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
async function describe(store, revisions) {
    if (revisions.length === 0)
        return [];
    const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        input: `${revisions.join('\n')}\n`,
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
    let bytes = read_objects_BATCH;
    for (const object of objects) {
        if (bytes + object.size > read_objects_BATCH) {
            all.push([]);
            bytes = 0;
        }
        all.at(-1)?.push(object);
        bytes += object.size;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/line-hash.js
/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const line_hash_WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** Stands for the end of the file. */
const END = 0xffff;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const line_hash_SPACE = 0x20;
/**
 * `primaryLocationLineHash` for lines of a text, as github/codeql-action computes it in src/fingerprints.ts when SARIF is
 * uploaded: a polynomial hash, modulo 2^64, of the 100 characters from the line's start on, without spaces and tabs and
 * with all line ends as LF, zeros after the end; then `:` and how many lines with that hash there were so far. The key
 * cannot be had from it: it has 64 bits.
 *
 * @param wanted line numbers from 1
 */
function lineHashes(content, wanted) {
    const { characters, starts } = normalise(Buffer.from(content.buffer, content.byteOffset, content.length));
    const hash = new RollingHash();
    const seen = new Map();
    const hashes = new Map();
    let next = 0;
    for (let index = 0; index < characters.length + line_hash_WINDOW; index++) {
        // A line is hashed when the window begins at its start.
        if (index === (starts[next] ?? 0) + line_hash_WINDOW && next < starts.length) {
            const value = hash.toString();
            const times = (seen.get(value) ?? 0) + 1;
            seen.set(value, times);
            next += 1;
            if (wanted.has(next))
                hashes.set(next, `${value}:${times}`);
        }
        hash.push(characters[index] ?? 0, index < line_hash_WINDOW ? 0 : (characters[index - line_hash_WINDOW] ?? 0));
    }
    return hashes;
}
/** The characters that count, in UTF-16, and where among them each line begins. */
function normalise(content) {
    const text = content.toString('utf8');
    const characters = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    let atStart = true;
    let afterCr = false;
    for (let index = 0; index <= text.length; index++) {
        const code = index < text.length ? text.charCodeAt(index) : END;
        const skipped = code === line_hash_SPACE || code === TAB || (code === LF && afterCr);
        afterCr = code === CR;
        if (skipped)
            continue;
        if (atStart)
            starts.push(length);
        atStart = code === LF || code === CR;
        characters[length] = code === CR ? LF : code;
        length += 1;
    }
    return { characters: characters.subarray(0, length), starts };
}
/** The hash in two halves of 32 bits: products with them stay below 2^53. */
class RollingHash {
    #low = 0;
    #high = 0;
    #first = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(line_hash_WINDOW));
    #firstLow = Number(this.#first % BigInt(TWO_32));
    #firstHigh = Number(this.#first / BigInt(TWO_32));
    /** Takes in a character at the end of the window, and out the one that leaves it. */
    push(entering, leaving) {
        const low = this.#low * FACTOR + entering - this.#firstLow * leaving;
        const carry = Math.floor(low / TWO_32);
        this.#low = low - carry * TWO_32;
        const high = this.#high * FACTOR - this.#firstHigh * leaving + carry;
        this.#high = high - Math.floor(high / TWO_32) * TWO_32;
    }
    toString() {
        const low = this.#low.toString(16);
        return this.#high === 0 ? low : `${this.#high.toString(16)}${low.padStart(8, '0')}`;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/report/sarif-rules.js
/** The rules by kind of finding. Their ids are stable: code scanning knows alerts by them. */
const RULES = {
    'private-key': rule({
        id: 'asc-key/private-key',
        name: 'PrivateKeyCommitted',
        short: 'A P-256 private key is committed',
        full: 'An unencrypted P-256 private key, the kind that App Store Connect hands out as a .p8 file, is in the repository, in whatever form.',
        help: [
            'Whoever can read the repository can use the key, so deleting the file is not enough.',
            'Revoke the key first (App Store Connect: Users and Access, Integrations), make a new one and store it as a secret.',
            'Then remove it from the history with git filter-repo.',
            'A key that may be public is named by its fingerprint in .asc-key-allow.',
        ],
        severity: '9.1',
    }),
    'p8-file': rule({
        id: 'asc-key/p8-file',
        name: 'P8FileCommitted',
        short: 'A .p8 file is committed',
        full: 'A file whose name ends in .p8, as private keys of App Store Connect do, is in the repository. No private key could be read in it.',
        help: [
            'If it is a key, revoke it first (App Store Connect: Users and Access, Integrations), then remove it from the history with git filter-repo.',
            'If it is not, add its path to .asc-key-allow: PICO-8 cartridges, for example, have that ending, too.',
        ],
        severity: '7.5',
    }),
    token: rule({
        id: 'asc-key/token',
        name: 'TokenCommitted',
        short: 'A valid App Store Connect token is committed',
        full: 'A token for App Store Connect that has not expired is in the repository.',
        help: [
            'Whoever can read the repository can use the token until it expires.',
            'Revoke the key that signed it if that is long, and hand tokens on through outputs that are masked, never through files.',
        ],
        severity: '8.1',
    }),
};
function rule({ id, name, short, full, help, severity }) {
    return {
        id,
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: help.join('\n'), markdown: help.map((line) => `- ${line}`).join('\n') },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'secrets'], precision: 'very-high', 'security-severity': severity },
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/report/sarif.js



/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;
/**
 * The report as SARIF 2.1.0, as GitHub code scanning takes it: one result a finding, those in the present tree first, no
 * snippet, no author, no allowed finding.
 *
 * @param lineHash `primaryLocationLineHash` of a finding in a file, where it could be computed
 */
function toSarif(report, lineHash) {
    const rules = Object.values(RULES);
    const findings = report.leaks.flatMap((leak) => leak.findings);
    const sorted = [...findings].sort((a, b) => Number(a.presence !== 'tree') - Number(b.presence !== 'tree'));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'asc-key', rules } },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: report.incomplete.length === 0 }],
                results: sorted.slice(0, MOST_RESULTS).map((finding) => toResult(finding, lineHash(finding))),
            },
        ],
    };
}
function toResult(finding, lineHash) {
    const { id } = RULES[finding.kind];
    const uri = uriOf(finding);
    return {
        ruleId: id,
        ruleIndex: Object.values(RULES).findIndex((rule) => rule.id === id),
        level: finding.presence === 'unreachable' ? 'warning' : 'error',
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: sarif_regionOf(finding) } }],
        ...fingerprintsOf(finding, uri, lineHash),
    };
}
/** GitHub computes the hash of a file that is there itself, where we could not; of all else only we can give one. */
function fingerprintsOf({ place, presence, leak }, uri, lineHash) {
    if (lineHash === undefined && place.kind === 'file' && presence === 'tree')
        return {};
    return { partialFingerprints: { primaryLocationLineHash: lineHash ?? ownHash(`${leak} ${uri}`) } };
}
/** Holds no path and no name: code scanning would take brackets in it for links. */
function messageOf(finding) {
    const inside = finding.within.length === 0 ? '' : ' It is inside an archive.';
    const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
    return `${what(finding)}${inside} ${advice(finding.kind)} Found ${history}.`;
}
/** The region that is told, and from whose line the hash is taken; a place without lines has line 1. */
function sarif_regionOf({ place, region, within }) {
    if (place.kind !== 'file' || region === undefined || within.length > 0)
        return { startLine: 1 };
    const { line, column, endLine, endColumn } = region;
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** The path, every byte that a URI does not allow as `%XX`; `git/<object id>` where there is no file that can be named. */
function uriOf(finding) {
    const { place, objectId } = finding;
    if (place.kind === 'ref')
        return `git/${place.shown.toString('hex')}`;
    if (place.kind !== 'file' || notedObject(finding) !== undefined || !place.path.equals(place.shown)) {
        return `git/${objectId}`;
    }
    return Array.from(place.path, (byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }).join('');
}
/** In the form of GitHub's hash, for places of which GitHub cannot compute one. */
function ownHash(text) {
    return `${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, 16)}:1`;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/hash-lines.js



/** Computes GitHub's line hash for all findings in files. Files of more than 8 MiB are left out. */
async function hashLines(store, findings) {
    const wanted = new Map();
    for (const finding of findings) {
        if (finding.place.kind !== 'file')
            continue;
        const lines = wanted.get(finding.objectId) ?? new Set();
        wanted.set(finding.objectId, lines.add(sarif_regionOf(finding).startLine));
    }
    const hashes = new Map();
    for await (const [id, content] of eachObject(store, [...wanted.keys()], 'blob')) {
        for (const [line, hash] of lineHashes(content, wanted.get(id) ?? new Set()))
            hashes.set(`${id} ${line}`, hash);
    }
    return (finding) => hashes.get(`${finding.objectId} ${sarif_regionOf(finding).startLine}`);
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
        `Read: ${words_count(commits, 'commit')}, ${words_count(objects, 'object')}, ${megabytes(bytes)}.`,
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
            lines.push(`    ${where(finding, forLog)} (${details.join('; ')})`);
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/finding.js
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';

;// CONCATENATED MODULE: ./build/src/leaks/report/remedy.js




/** More ids than anybody would paste into a command; the rest comes with the next scan. */
const MOST_IDS = 500;
const MOST_LINES = 50;
/** The empty file, in SHA-1 and SHA-256: it holds no key, and to strip it would take it from everywhere. */
const EMPTY = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/** What to do about the leaks, in Markdown: revoke, rotate, clean the history. No untrusted text stands in a command. */
function remedy(leaks) {
    if (leaks.length === 0)
        return '';
    return ['## What to do', ...doubt(leaks), ...steps(leaks), ...acceptance(leaks)].join('\n\n');
}
/** Whoever has nothing but names of files is not to be sent to revoke keys that may be none. */
function doubt(leaks) {
    if (leaks.some(({ kind }) => kind !== 'p8-file'))
        return [];
    return [
        'Look at the files first: no key could be read in them, only their names say that they are keys. For those that are none (PICO-8 cartridges have that ending, too), take the lines at the end of this part. For all others:',
    ];
}
function steps(leaks) {
    const blobs = idsIn(leaks, (kind) => kind === 'file' || kind === 'object');
    const texts = remedy_placesOf(leaks);
    return [
        [
            '1. **Revoke the key first.** Whoever can read the repository, a fork or a log has it, and deleting the file does not',
            '   change that. In [App Store Connect](https://appstoreconnect.apple.com/access/integrations/api): Users and Access,',
            '   Integrations, the key, Revoke. A P-256 key of another service is revoked there.',
        ].join('\n'),
        [
            '2. **Then rotate.** Make a new key, download its .p8 file to a place outside of the repository, and store it in the',
            '   secret that your workflows use, here `ASC_PRIVATE_KEY`:',
            '',
            '   ```sh',
            '   base64 < AuthKey_NEW.p8 | gh secret set ASC_PRIVATE_KEY',
            '   ```',
        ].join('\n'),
        '3. **Then clean the files.** Take the key out of the files that hold it, add `*.p8` to `.gitignore`, and commit.',
        ...(blobs.length === 0 ? [] : [cleanHistory(blobs)]),
        ...(texts === '' ? [] : [`${blobs.length === 0 ? 4 : 5}. ${texts}`]),
    ];
}
function cleanHistory(blobs) {
    const shown = blobs.slice(0, MOST_IDS);
    return [
        '4. **Last, clean the history**, in a fresh clone, with [git filter-repo](https://github.com/newren/git-filter-repo);',
        '   these are the versions of files that hold a key, by their ids:',
        '',
        '   ```sh',
        "   cat > leaked-blobs.txt <<'END'",
        ...shown.map((id) => `   ${id}`),
        '   END',
        '   git filter-repo --strip-blobs-with-ids leaked-blobs.txt',
        '   git remote add origin "$URL_OF_THE_REPOSITORY"',
        '   git push --force --all && git push --force --tags',
        '   ```',
        '',
        ...(blobs.length > shown.length ? [`   (${blobs.length - shown.length} more ids are not shown.)`] : []),
        '   Then ask everybody to clone again, and GitHub Support to remove cached views and the refs of pull requests.',
    ].join('\n');
}
/** What to do about keys that stand in no file. */
function remedy_placesOf(leaks) {
    const kinds = new Set(leaks.flatMap(({ findings }) => findings.map(({ place }) => place.kind)));
    const texts = [
        ...(kinds.has('commit')
            ? ['Commit texts: reword them, for example with `git filter-repo --message-callback`.']
            : []),
        ...(kinds.has('tag') ? ['Annotated tags: delete them and make them anew.'] : []),
        ...(kinds.has('ref') ? ['Branches and tags whose names hold a key: delete them.'] : []),
        ...(kinds.has('name') ? ['Files whose names hold a key: rename them with `git filter-repo --path-rename`.'] : []),
    ];
    return texts.join(' ');
}
function idsIn(leaks, wanted) {
    // The id of a submodule is that of a commit elsewhere.
    const findings = failing(leaks)
        .flatMap((leak) => leak.findings)
        .filter(({ form, objectId }) => form !== NAMED_FORMS['160000'] && !EMPTY.has(objectId));
    return [...new Set(findings.filter(({ place }) => wanted(place.kind)).map(({ objectId }) => objectId))];
}
function acceptance(leaks) {
    const lines = new Set(leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined)));
    if (lines.size === 0)
        return [];
    const shown = [...lines].slice(0, MOST_LINES);
    return [
        '<details><summary>It is no secret?</summary>\n\nA key made for tests, or a .p8 file that is no key (PICO-8 cartridges have that ending, too), is accepted by a line of its own in <code>.asc-key-allow</code> at the root of the default branch:\n',
        shown.map((line) => `- ${code(line)}`).join('\n'),
        '</details>',
    ];
}

;// CONCATENATED MODULE: ./build/src/leaks/report/summary.js





/** GitHub aborts the upload of a summary above 1024 KiB; something is left for what other actions of the step write. */
const MOST_BYTES = 1000 * 1024;
const ROWS_BYTES = 800 * 1024;
const PLACES_OF_A_LEAK = 20;
const MOST_LISTED = 100;
/** The job summary, in Markdown: the verdict, one row a leak, what to do, and always what was read. */
function summary_summaryOf(report) {
    const parts = [
        `# asc-key scan: ${verdict(report)}`,
        ...section('The scan is incomplete', report.incomplete.map(literally)),
        table(report.leaks),
        remedy(report.leaks),
        ...section('Allowed', allowedLines(report)),
        ...section('Not read', unreadLines(report)),
        ...section('Entries of the allow list that match nothing', report.unused.map(({ source, line, text }) => `${sourceOf(source)}, line ${line}: ${code(text)}`)),
        ...section('Keeping keys out', report.hygiene.map(({ message, path, line }) => `${code(path)}, line ${line}: ${literally(message)}`)),
        ...section('Warnings', report.warnings.map(literally)),
        ...section('What was read', whatWasRead(report)),
    ].filter((part) => part !== '');
    return fitted(`${parts.join('\n\n')}\n`);
}
function verdict({ leaks, incomplete }) {
    if (incomplete.length > 0)
        return leaks.length > 0 ? `${tally(leaks)}, and the scan is incomplete` : 'incomplete';
    if (leaks.length > 0 && failing(leaks).length === 0)
        return `${tally(leaks)}, to which no branch or tag leads`;
    return leaks.length > 0 ? tally(leaks) : 'no leaks found';
}
function table(leaks) {
    if (leaks.length === 0)
        return '';
    const rows = ['| What | Where | First commit | Form | Now |', '|---|---|---|---|---|'];
    let bytes = 0;
    for (const [index, leak] of leaks.entries()) {
        const row = rowOf(leak);
        bytes += Buffer.byteLength(row);
        if (bytes > ROWS_BYTES) {
            rows.push('', `${words_count(leaks.length - index, 'more leak is', 'more leaks are')} not shown here; SARIF lists them.`);
            break;
        }
        rows.push(row);
    }
    return rows.join('\n');
}
function rowOf(leak) {
    const places = leak.findings.slice(0, PLACES_OF_A_LEAK).map((finding) => {
        const place = where(finding, code);
        return finding.presence === leak.presence ? place : `${place} (${now(finding.presence)})`;
    });
    const more = leak.findings.length - places.length;
    const cells = [
        whatCell(leak),
        [...places, ...(more > 0 ? [`and ${words_count(more, 'more place')}`] : [])].join('<br>'),
        since(leak.first),
        leak.forms.slice(0, 5).map(literally).join('<br>'),
        now(leak.presence),
    ];
    return `| ${cells.join(' | ')} |`;
}
function whatCell({ kind, fingerprint, keyIds }) {
    const ids = keyIds.map((id) => `<br>Key ID ${id}`).join('');
    if (kind === 'private-key')
        return `private key <code>${fingerprint ?? ''}</code>${ids}`;
    return `${kind === 'token' ? 'token' : '.p8 file, no key readable'}${ids}`;
}
function allowedLines({ allowed }) {
    return allowed.map(({ finding, entry }) => {
        const key = finding.fingerprint === undefined ? '' : ` <code>${finding.fingerprint}</code>`;
        return `${where(finding, code)}${key}: ${sourceOf(entry.source)}, line ${entry.line}`;
    });
}
function unreadLines({ unread }) {
    return unread.map(({ place, message }) => `${code(place)}: ${literally(message)}`);
}
function whatWasRead({ read, described }) {
    const { commits, objects, bytes } = read;
    return [
        `${words_count(commits, 'commit')}, ${words_count(objects, 'object')}, ${megabytes(bytes)}.`,
        ...described.map(literally),
    ];
}
function sourceOf(source) {
    if (source === 'input')
        return 'input allow';
    return source === 'base' ? '.asc-key-allow of the base' : '.asc-key-allow';
}
function section(heading, lines) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_LISTED).map((line) => `- ${line}`);
    const rest = lines.length - shown.length;
    return [`## ${heading}`, [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
function fitted(text) {
    if (Buffer.byteLength(text) <= MOST_BYTES)
        return text;
    const cut = Buffer.from(text).subarray(0, MOST_BYTES).toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary is cut here: GitHub takes no longer one. The log and SARIF have the rest.\n`;
}

;// CONCATENATED MODULE: ./build/src/scan/publish.js








/** Tells the report everywhere: log, annotations, job summary, outputs. The job fails for leaks and for an incomplete scan. */
function publish(report, options) {
    for (const line of logLines(report))
        core/* info */.pq(line);
    for (const { level, message, ...properties } of annotationsOf(report, options)) {
        if (level === 'error')
            core/* error */.z3(message, properties);
        else
            core/* warning */.$e(message, properties);
    }
    writeSummary(summary_summaryOf(report));
    const { leaks, read } = report;
    const fingerprints = leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
    core/* setOutput */.uH('leaks', String(leaks.length));
    core/* setOutput */.uH('findings', String(countFindings(leaks)));
    core/* setOutput */.uH('fingerprints', JSON.stringify([...new Set(fingerprints)]));
    core/* setOutput */.uH('complete', String(report.incomplete.length === 0));
    core/* setOutput */.uH('commits-scanned', String(read.commits));
    core/* setOutput */.uH('objects-scanned', String(read.objects));
    if (report.incomplete.length > 0 || (options.fail && failing(leaks).length > 0))
        process.exitCode = 1;
}
/** Writes SARIF and names the file in the output. */
async function publishSarif(store, report, target) {
    const lineHash = await hashLines(store, report.leaks.flatMap(({ findings }) => findings));
    target.write(`${JSON.stringify(toSarif(report, lineHash), undefined, 2)}\n`);
    core/* setOutput */.uH('sarif-file', target.path);
}
/** Adds to the job summary, where the runner keeps one. */
function writeSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file !== undefined && file !== '')
        (0,external_node_fs_namespaceObject.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/judge.js
/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
function judge(findings, lists, heldByBase) {
    const everywhere = [...lists.input.entries, ...lists.ruling.entries];
    const entries = [...everywhere, ...lists.headOnly.entries];
    const leaking = [];
    const allowed = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = entries.filter((entry) => entry.matches(finding));
        for (const entry of fitting)
            used.add(entry);
        const [entry] = fitting.filter((candidate) => everywhere.includes(candidate) || heldByBase(finding));
        if (entry === undefined)
            leaking.push(finding);
        else
            allowed.push({ finding, entry });
    }
    return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/gitignore.js

/** How App Store Connect names a download; the Key ID is made up. */
const SAMPLE = 'AuthKey_2X9R4HXF34.p8';
const SAMPLES = [SAMPLE, `ios/${SAMPLE}`, `fastlane/keys/${SAMPLE}`];
/** Whether the rules of a .gitignore at the root keep git from adding .p8 files, at the root and in folders. */
function ignoresP8(content) {
    const rules = content.split(/\r?\n/).flatMap(parseRule);
    return SAMPLES.every((path) => isIgnored(path, rules));
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
        if (error instanceof user_error/* UserError */.y)
            return [];
        throw error;
    }
}
async function notIgnored(store, tree) {
    const content = await readTreeFile(store, tree, '.gitignore');
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
const armour_END = /-----END [A-Z0-9 ]{1,40}-----/;
const armour_LF = 0x0a;
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
        const end = content.indexOf(armour_LF, start);
        return content.toString('latin1', start, Math.min(end < 0 ? content.length : end, start + armour_LONGEST));
    };
    const begin = BEGIN.exec(lineAt(region.line - 1));
    const end = armour_END.exec(lineAt(region.endLine + 1));
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
        const end = content.indexOf(armour_LF, start);
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/parts.js
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
    const peeled = await describe(store, tips.map((tip) => `${tip}^{}`));
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
    if (ground.scope.range.kind !== 'all')
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
/** True for the last part of a path that the name rule is about: it ends in `.p8`, in any case of letters. */
function names_endsInP8(name) {
    return /\.p8$/i.test(name.toString('latin1'));
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
/** Looks up the paths of all objects at once: in the tree, and in the part of history that was scanned. */
async function findSpots(ground, objects) {
    const { store, scope } = ground;
    const inTree = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, objects);
    const inRange = await introductions({ store, revisions: revisionsOf(ground) }, objects);
    const older = olderThan(inTree, inRange);
    const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
    const before = await introductions({ store, revisions }, older);
    const odd = await withoutPath(ground, objects, inTree, inRange);
    return {
        lost: scope.range.kind === 'all' ? 'unreachable' : inRange.complete ? undefined : 'history',
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
    const whole = ground.scope.range.kind === 'all';
    const rest = [...objects].filter((id) => !inTree.has(id) && !inRange.of.has(id));
    const reached = rest.length === 0 ? new Map() : await reachedWithoutCommit(ground.store, ground.tips);
    return (id) => {
        const path = reached.get(id);
        const presence = path === undefined && whole ? 'unreachable' : 'history';
        return { path: path === '' ? undefined : path, presence, first: undefined };
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/locate.js






/**
 * Tells for everything that was found where it is: paths in the tree and in history, the commit that brought it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
async function locate(ground, result) {
    const names = result.names.filter((entry) => entry.mode !== '040000' && entry.mode !== '40000');
    if (result.findings.length === 0 && names.length === 0 && result.refs.length === 0)
        return [];
    const finder = ground.finder();
    const inBlobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
    const blobs = await addArmour(ground.store, inBlobs);
    const trees = result.findings.filter((finding) => finding.objectType === 'tree');
    const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
    const { inNames, unplaced } = await namesWithKeys(ground, trees, finder);
    return [
        ...(await fileFindings(ground, { blobs: [...blobs, ...unplaced], names, inNames }, finder)),
        ...(await describeTexts(ground, firstOfEachLeak(texts))),
        ...result.refs.map(({ ref, detection }) => {
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
    return {
        ...report,
        described: report.described.map(withoutLongWords),
        warnings: report.warnings.map(withoutLongWords),
        incomplete: report.incomplete.map(withoutLongWords),
        unused: report.unused.map((entry) => ({ ...entry, text: clean(Buffer.from(entry.text)).toString() })),
        hygiene: report.hygiene.map((finding) => ({ ...finding, path: clean(finding.path) })),
    };
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
    for await (const { type, path } of listTree(store, tree)) {
        if (type !== 'commit')
            continue;
        const name = path.subarray(path.lastIndexOf('/') + 1).toString('utf8');
        paths.set(name, [...(paths.get(name) ?? []), path]);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js










/** Reads all that the scope asks for, tells what is where, and judges it by the allow list. */
async function scan(request) {
    const { store, scope, now, lists, ...means } = request;
    // What needs no finding is looked up while the threads read.
    const [result, hygiene, refs, head] = await Promise.all([
        search({ git: store.git, store, scope, now, ...means }),
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
        incomplete: [...scope.incomplete, ...missing(result.missing)],
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
function missing(ids) {
    if (ids.length === 0)
        return [];
    const objects = ids.length === 1 ? '1 git object is' : `${ids.length} git objects are`;
    return [
        `${objects} not in the checkout (${ids[0]}${ids.length > 1 ? ' is the first' : ''}). Give actions/checkout fetch-depth: 0, and no filter.`,
    ];
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

;// CONCATENATED MODULE: ./build/src/scan/surroundings.js


function readSurroundings(env) {
    return {
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        temp: env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(),
        runnerTemp: env.RUNNER_TEMP || undefined,
        event: { name: env.GITHUB_EVENT_NAME ?? '', payload: readPayload(env.GITHUB_EVENT_PATH) },
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL || undefined,
    };
}
/** Undefined where there is no readable payload: then the event names no commits, and everything is read. */
function readPayload(path) {
    try {
        return path === undefined || path === '' ? undefined : JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/scan/run.js















/** The scan action, from its inputs to its outputs. */
async function main() {
    try {
        await run(readInputs(), readSurroundings(process.env), new Date());
    }
    catch (error) {
        // Whoever goes on in spite of the failure must not take silence for a clean repository.
        core/* setOutput */.uH('complete', 'false');
        const reason = error instanceof user_error/* UserError */.y ? `\n\n${literally(error.message)}` : '';
        writeSummary(`# asc-key scan: not done\n\nNothing was read to its end.${reason}\n`);
        throw error;
    }
}
/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
async function run(inputs, surroundings, now) {
    const { workspace, temp } = surroundings;
    const checkout = locateCheckout(workspace, inputs.path);
    const layout = findLayout(checkout);
    // Started before anything else is known, for they take as long to get ready as git does to tell what to read.
    const threads = layout === undefined ? [] : startThreads(layout.commonDir, now);
    const git = await Git.find({ workspace });
    const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
    const store = await Store.open(git, checkout, temp);
    try {
        await scanStore({ store, threads, inputs, surroundings, now, target });
    }
    finally {
        await store.close();
    }
}
async function scanStore({ store, threads, inputs, surroundings, now, target }) {
    const { event, repository, serverUrl, runnerTemp } = surroundings;
    const request = { commits: inputs.commits, event, repository, serverUrl, runnerTemp };
    const scope = await resolveScope({ ...request, checkout: store, git: store.git });
    const report = await scan({
        store,
        scope,
        now,
        ...(threads.length > 0 ? { threads } : {}),
        lists: await loadAllowLists(store, scope, inputs.allow),
        onProgress: progressTeller(store, scope, core/* info */.pq),
    });
    if (target !== undefined)
        await publishSarif(store, report, target);
    publish(report, inputs);
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  Vt: () => (/* binding */ getBooleanInput),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getIDToken, getMultilineInput, getState, group, markdownSummary, notice, platform, saveState, setCommandEcho, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(283);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
