export const id = 473;
export const ids = [473];
export const modules = {

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/runner/untrusted.js
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

;// CONCATENATED MODULE: ./build/src/runner/user-error.js
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

;// CONCATENATED MODULE: ./build/demo/as-flags.js
/** Inputs of mint, and where what is in them comes from here. */
const NAMES = 'key-id|issuer-id|lifetime|scope|program|api-url';
/**
 * A message of an action in the words of the command line: inputs are flags here, and what stands in a secret on GitHub
 * is in the file that `--key` names.
 */
function asFlags(message) {
    return message
        .replace(/The inputs "private-key" and "key-id" are empty/g, 'The file that --key names and --key-id are empty')
        .replace(/\b([Tt])he input "private-key"/g, (_, letter) => `${letter}he file that --key names`)
        .replace(/"private-key"/g, 'the file that --key names')
        .replace(new RegExp(`\\b[Tt]he input "(${NAMES})"`, 'g'), '--$1')
        .replace(/ A variable or secret whose name is misspelt is empty, too\./g, '')
        .replace(new RegExp(`(?<![-\\w/])(${NAMES}): (?=[\\w-])`, 'g'), '--$1 ')
        .replace(/(?<![-\w/])(key-id|issuer-id)(?![-\w])/g, '--$1')
        .replace(/\bleave the input empty\b/g, 'leave the flag out')
        .replace(/ and put all that it prints into the secret\b/g, ' and give what it prints, in a file, to --key')
        .replace(/: write an expression, with "secrets\." or "vars\." before the name/g, '')
        .replace(/\bin the secret\b/g, 'in the file');
}

;// CONCATENATED MODULE: ./build/demo/error-code.js
/** The code of an error of Node's, such as `ENOENT`; `undefined` where there is none. */
function errorCode(error) {
    const code = memberOf(error, 'code');
    return typeof code === 'string' ? code : undefined;
}
/** The kind and code of whatever was thrown, without its message: that could hold what it failed on. */
function errorKind(error) {
    const name = memberOf(error, 'name');
    const kind = typeof name === 'string' ? name : typeof error;
    const code = errorCode(error);
    return code === undefined ? kind : `${kind} ${code}`;
}
function errorMessage(error) {
    return String(memberOf(error, 'message') ?? '');
}
function memberOf(error, name) {
    return typeof error === 'object' && error !== null ? error[name] : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
        // 04, 02 or 03 leads; x alone gives the base point but for its sign, which would make a point that does not fit.
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/key/curve-point.js
/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const curve_point_B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
function isPoint(bytes) {
    const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) => BigInt(`0x${Buffer.from(half).toString('hex')}`));
    return x < P && y < P && (y * y - (x * x * x - 3n * x + curve_point_B)) % P === 0n;
}

;// CONCATENATED MODULE: ./build/src/key/p256-key.js


/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
/** The same as Apple writes it: 150 bytes, with the curve named once more beside the scalar. */
const APPLE_HEAD = Buffer.from(`308193020100${ALGORITHM}047930770201010420`, 'hex');
const APPLE_MIDDLE = Buffer.from('a00a06082a8648ce3d030107a144034200', 'hex');
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
        const digest = (0,external_node_crypto_.createHash)('sha256').update(SPKI_HEAD).update(this.#point).digest('base64');
        this.fingerprint = `SHA256:${digest}`;
    }
    /** The key for signing ES256; it cannot be exported. */
    toCryptoKey() {
        const pkcs8 = Buffer.concat([PKCS8_HEAD, this.#scalar, PKCS8_MIDDLE, this.#point]);
        const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
        return globalThis.crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    }
    /**
     * The private key as Apple's .p8 file holds it, 150 bytes of PKCS#8. It is the one way out for the private number:
     * mask what is made of it before anything can print it.
     */
    toPkcs8() {
        return Buffer.concat([APPLE_HEAD, this.#scalar, APPLE_MIDDLE, this.#point]);
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
    [external_node_util_.inspect.custom]() {
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
    // To derive a point takes ten times as long as to see that something else is none at all.
    if (point !== undefined && point.length === 65 && !isPoint(point.subarray(1)))
        return fail('point-mismatch');
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
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
 * @param beside the public key of RFC 5958, after it
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
    // Without a point nothing says that the number is of P-256: there is no need to derive one.
    if (curve !== 'P-256' && inner === undefined && outer === undefined)
        return failOf(curve);
    const first = prove(number, inner ?? outer, place);
    // Where the point stands in both places, it has to fit in both.
    const reading = first.ok && inner !== undefined && outer !== undefined ? prove(number, outer, place) : first;
    const fits = reading.ok && reading.proven;
    if (curve === 'P-256')
        return reading;
    if (curve === undefined)
        return fits ? reading : failOf(curve);
    return fits ? fail('malformed') : failOf(curve);
}
function failOf(curve) {
    return curve === undefined ? fail('no-curve') : fail('other-curve', curve);
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
/** What may stand after the key in PKCS#8: attributes, and since RFC 5958 the public key. */
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

;// CONCATENATED MODULE: ./build/src/key/layers/dumps.js

/** What `xxd`, `hexdump -C` and certutil print: an offset, hex, and the same as text. */
function hexDumpLayer(text) {
    const lines = text.split(/[\r\n]+/).map((line) => /^[0-9a-f]{4,16}:?[ \t]+(\S.*)$/i.exec(line.trim())?.[1]);
    if (lines.length < 2)
        return [];
    let digits = '';
    for (const line of lines) {
        // The last line of hexdump is an offset alone.
        if (line === undefined)
            continue;
        const end = line.includes('  |') ? '  |' : HALVES.test(line) ? '   ' : '  ';
        const hex = line.split(end)[0].replaceAll(' ', '');
        if (!/^(?:[0-9a-f]{2}){1,32}$/i.test(hex))
            return [];
        digits += hex;
    }
    return [{ form: 'a hex dump of', value: Buffer.from(digits, 'hex') }];
}
/** Certutil leaves two spaces between the halves of a line, and three before its text. */
const HALVES = /^(?:[0-9a-f]{2} ){8} (?:[0-9a-f]{2} ){1,8} /i;
/** What `openssl pkey -text` prints: the private number and the point as hex with colons. */
function opensslTextLayer(text) {
    const found = /priv:([0-9a-f:\s]{64,200})pub:([0-9a-f:\s]{128,400})/i.exec(text);
    if (found === null)
        return [];
    const [scalar, point] = found.slice(1).map((hex) => Buffer.from(hex.replace(/[:\s]/g, ''), 'hex'));
    return [{ form: 'the description of OpenSSL', value: readNumbers(scalar, point) }];
}

;// CONCATENATED MODULE: ./build/src/key/layers/encodings.js
/** Shorter runs of base64 hold no key; of hex and of bytes 48 are looked at. */
const SHORTEST_BASE64 = 64;
/**
 * Decodes base64 or base64url, padded or not, without white space inside. Strict: undefined for any character that is not
 * of the alphabet, and for a length that no encoder makes.
 */
function encodings_decodeBase64(text) {
    if (!BASE64_WORD.test(text))
        return undefined;
    const digits = text.replace(/=/g, '');
    return digits.length % 4 === 1 ? undefined : Buffer.from(digits, 'base64');
}
/** The whole text as base64, wrapped in any way. With one character too many, it is read without its last. */
function base64Layer(text) {
    const digits = text.replace(/\s/g, '');
    const bytes = encodings_decodeBase64(digits);
    if (bytes !== undefined)
        return [{ form: 'base64 of', value: bytes }];
    const shorter = encodings_decodeBase64(digits.slice(0, -1));
    return shorter === undefined ? [] : [{ form: 'base64 of', value: shorter, guessed: true }];
}
/** Lines that were encoded one by one. */
function base64LinesLayer(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    if (lines.length < 2)
        return [];
    const decoded = [];
    for (const line of lines) {
        const bytes = encodings_decodeBase64(line);
        const plain = bytes === undefined ? undefined : encodings_textOf(bytes);
        if (plain === undefined)
            return [];
        decoded.push(plain.text.trim());
    }
    return [{ form: 'lines of base64 of', value: decoded.join('\n') }];
}
/**
 * Runs of base64 inside of other text: each long word, and each row of words that are as long as one another with a
 * shorter one after them, as wrapped base64 is.
 */
function base64RunsLayer(text) {
    const runs = new Set(text.match(/(?:[A-Za-z0-9+/]{64,}|[A-Za-z0-9_-]{64,})={0,3}/g));
    let row = [];
    for (const word of [...text.split(BETWEEN_WORDS), '']) {
        const isBase64 = BASE64_WORD.test(word);
        if (isBase64 && row[0]?.length === word.length) {
            row.push(word);
            continue;
        }
        const joined = row.join('');
        runs.add(joined);
        if (isBase64)
            runs.add(joined + word);
        row = isBase64 && word.length >= NARROWEST ? [word] : [];
    }
    return [...runs].filter((run) => run.length >= SHORTEST_BASE64).map((value) => ({ form: 'text around', value }));
}
const BASE64_WORD = /^[A-Za-z0-9+/_-]+={0,3}$/;
/** An equals sign before a digit of base64 ends a name; elsewhere it is padding. */
const BETWEEN_WORDS = /[^A-Za-z0-9+/=_-]+|=(?=[A-Za-z0-9+/_-])/;
/** Base64 in narrower lines than these is read only where nothing stands around it. */
const NARROWEST = 16;
/** Hex, whole or in runs, in any case, with the separators of dumps and of programming languages. */
function hexLayer(text) {
    // Go writes small bytes with one digit.
    const padded = text.replace(/0x(?=[0-9a-f](?![0-9a-f]))/gi, '0x0');
    const runs = padded.match(/(?:(?:0x|\\x)?[0-9a-f]{2}(?:[\s,:;_-]*)){48,}/gi) ?? [];
    return runs.map((run) => ({
        form: 'hex of',
        value: Buffer.from(run.replace(/0x|\\x/gi, '').replace(/[^0-9a-f]/gi, ''), 'hex'),
    }));
}
/** Lists of bytes in decimal, signed as in Java or not. */
function byteListLayer(text) {
    const lists = text.match(/-?\d{1,3}(?:[\s,;]{1,8}-?\d{1,3}){47,}/g) ?? [];
    return lists
        .map((list) => list.match(/-?\d+/g).map(Number))
        .filter((numbers) => numbers.every((number) => number >= -128 && number <= 255))
        .map((numbers) => ({ form: 'a list of bytes of', value: Uint8Array.from(numbers) }));
}
/**
 * The text in these bytes: UTF-8, or UTF-16 with a byte order mark or recognised by its zeros. Undefined for bytes that
 * are no text.
 */
function encodings_textOf(bytes) {
    const order = utf16Order(bytes);
    if (order !== undefined)
        return { text: new TextDecoder(order).decode(bytes), form: 'UTF-16 of' };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return /[\x01-\x08\x0e-\x1f]/.test(text) ? undefined : { text: withoutZeros(text), form: '' };
    }
    catch {
        return undefined;
    }
}
/** The ASCII with which these bytes begin, where it is long enough for a key: after it they are no text any more. */
function textAtStart(bytes) {
    const end = bytes.findIndex((byte) => byte > 0x7e || (byte < 0x20 && !WHITE_SPACE.includes(byte)));
    return end < SHORTEST_BASE64 ? undefined : Buffer.from(bytes.subarray(0, end)).toString('latin1');
}
/** Tab, newline, carriage return. */
const WHITE_SPACE = [9, 10, 13];
/** Zeros fill the characters up in UTF-32, and end lines or the text elsewhere. */
function withoutZeros(text) {
    const rest = text.replaceAll('\0', '');
    return rest.length * 2 < text.length ? rest : text.replace(/\0+/g, '\n').trimEnd();
}
function utf16Order(bytes) {
    if (bytes.length < 4 || bytes.length % 2 !== 0)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let index = 0; index < bytes.length; index += 2) {
        if (bytes[index] === 0)
            even++;
        if (bytes[index + 1] === 0)
            odd++;
    }
    // Nearly every character of such a text is ASCII, which has a zero in one half of its unit.
    const most = bytes.length * 0.4;
    // Zeros in the other half end texts; UTF-32 has more of them.
    if (odd >= most && even * 8 < odd)
        return 'utf-16le';
    return even >= most && odd * 8 < even ? 'utf-16be' : undefined;
}

;// CONCATENATED MODULE: ./build/src/is-record.js
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/key/layers/json.js




const DEEPEST = 8;
const MOST_LEAVES = 200;
/** Anything shorter is no key. */
const SHORTEST = 40;
/** The value, where the text is JSON in whole and not a bare number or word. */
function parseJson(text) {
    if (!/^\s*[[{"]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Strings, lists of lines, lists of bytes and JSON Web Keys, at any depth; and JSON with other text around it. */
function jsonLayer(text) {
    const value = parseJson(text);
    if (value === undefined)
        return [...embedded(text, '{', '}'), ...embedded(text, '[', ']')];
    const found = [];
    collect(value, 0, found);
    return found;
}
function embedded(text, first, last) {
    const start = text.indexOf(first);
    const end = text.lastIndexOf(last);
    return start < 0 || end <= start ? [] : [{ form: 'text around', value: text.slice(start, end + 1) }];
}
/** The ids that fastlane's api_key.json holds beside the key; undefined where the text is none. */
function fastlaneIds(text) {
    const value = parseJson(text);
    if (!isRecord(value))
        return undefined;
    const { key_id: keyId, issuer_id: issuerId, in_house: inHouse } = value;
    const ids = {
        ...(typeof keyId === 'string' && keyId !== '' ? { keyId } : {}),
        ...(typeof issuerId === 'string' && issuerId !== '' ? { issuerId } : {}),
        ...(/^(?:true|false)$/i.test(String(inHouse)) ? { inHouse: /^true$/i.test(String(inHouse)) } : {}),
    };
    return Object.keys(ids).length > 0 ? ids : undefined;
}
function collect(value, depth, found) {
    if (found.length >= MOST_LEAVES || depth > DEEPEST)
        return;
    if (typeof value === 'string') {
        if (value.length >= SHORTEST)
            found.push({ form: 'JSON with', value });
    }
    else if (Array.isArray(value)) {
        if (value.every((item) => typeof item === 'string')) {
            found.push({ form: 'JSON lines of', value: value.join('\n') });
        }
        else if (value.every((item) => Number.isInteger(item) && item >= -128 && item <= 255)) {
            found.push({ form: 'JSON bytes of', value: Uint8Array.from(value) });
        }
        for (const item of value)
            collect(item, depth + 1, found);
    }
    else if (isRecord(value)) {
        const reading = readJwk(value);
        if (reading !== undefined)
            found.push({ form: 'a JSON Web Key', value: reading });
        for (const item of Object.values(value))
            collect(item, depth + 1, found);
    }
}
const KINDS = ['EC', 'OKP', 'RSA'];
/** Curves that JSON Web Keys name (RFC 7518, 8037, 8812). */
const json_CURVES = ['P-384', 'P-521', 'secp256k1', 'Ed25519', 'Ed448', 'X25519', 'X448'];
/** RFC 7517 and 7518, 6.2; undefined for an object that is no JSON Web Key. */
function readJwk({ kty, crv, x, y, d }) {
    if (!KINDS.includes(kty) && crv !== 'P-256')
        return undefined;
    if (d === undefined)
        return fail('public-key');
    if (kty === 'RSA')
        return fail('rsa');
    if (crv !== 'P-256') {
        return fail(kty === 'OKP' ? 'ed25519' : 'other-curve', json_CURVES.includes(crv) ? `${crv}` : 'unknown');
    }
    const scalar = number(d);
    // Where no point can prove it, at least its length has to be right.
    if (x === undefined && y === undefined)
        return scalar.length === 32 ? readNumbers(scalar, undefined) : fail('malformed');
    return readNumbers(scalar, Buffer.concat([Buffer.of(4), number(x), number(y)]));
}
/** The bytes of a number; none where it is no base64url, which makes a number or a point that cannot be. */
function number(value) {
    return encodings_decodeBase64(`${value}`) ?? Buffer.alloc(0);
}

;// CONCATENATED MODULE: ./build/src/key/layers/pem.js
/** Hyphens, and the dashes that word processors make of them. */
const DASH = '[-\u2010-\u2015\u2212]';
const ARMOUR = new RegExp(`${DASH}\\s?(BEGIN|END)[\\s+_]{1,8}([A-Z0-9 +_]{1,40}?)\\s?${DASH}{1,5}`, 'gi');
/** The blocks of a text, in their order, also those that lack one of their two lines. */
function pemBlocks(text) {
    const lines = [...text.matchAll(ARMOUR)].map((match) => ({
        begins: match[1]?.toUpperCase() === 'BEGIN',
        label: match[2].toUpperCase().replace(/[+_\s]+/g, ' '),
        start: match.index,
        end: match.index + match[0].length,
    }));
    const blocks = [];
    let before = 0;
    for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (line.begins) {
            const body = text.slice(line.end, next?.start ?? text.length);
            blocks.push({ label: line.label, body: withoutHeaders(body), closed: next?.begins === false });
        }
        else if (lines[index - 1]?.begins !== true) {
            blocks.push({ label: line.label, body: withoutHeaders(text.slice(before, line.start)), closed: true });
        }
        before = line.end;
    }
    return blocks;
}
/** The body of every block that is base64; others have more layers around them. */
function pemLayer(text) {
    return pemBlocks(text)
        .filter(({ body }) => /^[A-Za-z0-9+/_=\s-]+$/.test(body))
        .map(({ body }) => ({ form: 'PEM of', value: body }));
}
/** Bodies whose lines all begin with the same marks as the BEGIN line does: a comment, a quotation, an added line. */
function prefixedPemLayer(text) {
    return [...text.matchAll(PREFIXED)].flatMap(([, prefix = '', body = '']) => {
        const pieces = body.split(/\s+/).filter((piece) => piece !== prefix);
        const glued = pieces.map((piece) => (piece.startsWith(prefix) ? piece.slice(prefix.length) : piece));
        return [pieces, glued].map((lines) => ({ form: 'prefixed lines of PEM of', value: lines.join('') }));
    });
}
const PREFIXED = /([^\sA-Za-z0-9"'`-]{1,4})[ \t]?-{1,5}BEGIN [A-Z ]{1,40}-{1,5}\s([^-]{40,4000})/g;
/**
 * Between BEGIN and END, the words that are as long as the longest, and each of those after them in turn: the body of a
 * key whose lines have names, times or numbers around them, as those of a chat or a table do.
 */
function longWordsLayer(text) {
    return pemBlocks(text).flatMap(({ body }) => {
        const words = body.split(/[^A-Za-z0-9+/=]+/).filter((word) => word !== '');
        const longest = Math.max(0, ...words.map((word) => word.length));
        const rows = words.filter((word) => word.length === longest);
        if (longest < SHORTEST_ROW || rows.length === words.length)
            return [];
        const after = words.slice(words.lastIndexOf(rows.at(-1)) + 1);
        return ['', ...after.slice(0, MOST_ENDS)].map((end) => ({
            form: 'text around PEM of',
            value: rows.join('') + end,
            guessed: true,
        }));
    });
}
/** In characters; base64 of keys is wrapped at 64 or 76. */
const SHORTEST_ROW = 40;
const MOST_ENDS = 8;
/** Drops the header lines of RFC 1421, and the dashes that the pattern of an armour line left over. */
function withoutHeaders(body) {
    return body
        .split(/[\r\n]/)
        .filter((line) => !/^[A-Za-z][\w-]{0,39}:/.test(line))
        .join('\n')
        .trim()
        .replace(new RegExp(`^${DASH}{1,8}|${DASH}{1,8}$`, 'g'), '')
        .trim();
}
/** Base64 of how every private key on P-256 begins: a sequence, its version, and what follows that. */
const HEAD = /M(?:[A-Z][A-Za-z0-9+/]{2}AgE[AB]M|[A-Z][A-Za-z0-9+/]CAQ[AE][wE]|II[A-Za-z0-9+/]{3}IBA)/g;
/** Enough for a key with its curve spelled out. */
const LONGEST_KEY = 1024;
const MOST_HEADS = 32;
/**
 * Looks for how a key begins in what is left when every character that is not base64 is dropped. Words after the key do
 * no harm, since DER states its own length; words inside of it do, and then its point does not fit.
 */
function headLayer(text) {
    const readings = [text.replace(/[^A-Za-z0-9+/]/g, '')];
    if (/[-_]/.test(text)) {
        readings.push(text
            .replace(/[^A-Za-z0-9+/_-]/g, '')
            .replace(/-/g, '+')
            .replace(/_/g, '/'));
    }
    return readings.flatMap((digits) => [...digits.matchAll(HEAD)].slice(0, MOST_HEADS).map(({ index }) => ({
        form: 'text around base64 of',
        value: Buffer.from(digits.slice(index, index + LONGEST_KEY), 'base64'),
        guessed: true,
    })));
}

;// CONCATENATED MODULE: ./build/src/key/layers/layer.js
/** What a layer gives that turns one text into another; nothing where it changed nothing. */
function changed(form, before, after) {
    return before === after ? [] : [{ form, value: after }];
}

;// CONCATENATED MODULE: ./build/src/key/layers/writing.js

/** Ways in which text is written down inside of other text: escapes, entities, quotes, prefixes of lines. */
/** Spaces of all kinds become spaces, line ends of all kinds newlines (`^M` is how they are shown); the colours of terminals, zero-width characters and marks that one cannot see go. */
function writing_visible(text) {
    return text
        .replace(/\x1b\[[\d;]{0,20}[A-Za-z]/g, '')
        .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replace(/[\u2028\u2029\u0085]|\^M\$?/g, '\n')
        .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
        .trim();
}
function visibleLayer(text) {
    return changed('', text, writing_visible(text));
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '', f: '', 0: '' };
/** The escapes of JSON, of shells and of programming languages. */
function escapesLayer(text) {
    const plain = text.replace(/\\(?:u\{?([0-9a-f]{4})\}?|x([0-9a-f]{2})|([0-3][0-7]{2})|([\s\S]))/gi, (_, wide = '', byte = '', octal = '', letter = '') => {
        if (letter !== '')
            return ESCAPES[letter] ?? letter;
        return String.fromCharCode(octal === '' ? Number.parseInt(wide + byte, 16) : Number.parseInt(octal, 8));
    });
    return changed('escaped text of', text, plain);
}
/** Percent-encoding; where forms were encoded, `+` is a space as well. */
function percentLayer(text) {
    const decode = (encoded) => encoded.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    const plain = decode(text);
    if (plain === text)
        return [];
    return ['+', ' '].map((plus) => ({ form: 'percent-encoding of', value: decode(text.replace(/\+/g, plus)) }));
}
const ENTITIES = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    plus: '+',
    sol: '/',
    equals: '=',
    hyphen: '-',
    dash: '-',
    NewLine: '\n',
    Tab: '\t',
    nbsp: ' ',
};
/** HTML and XML: entities are read, tags dropped. */
function entitiesLayer(text) {
    const plain = text
        .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '\n')
        .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([A-Za-z]{2,8}));/gi, (whole, hex = '', decimal = '', name = '') => {
        if (name !== '')
            return ENTITIES[name] ?? whole;
        const code = hex === '' ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
    return changed('HTML of', text, plain);
}
/** Quoted-printable (RFC 2045): `=3D` and line ends that do not count. */
function quotedPrintableLayer(text) {
    if (!/=\r?\n|=3D/.test(text))
        return [];
    const plain = text
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    return changed('quoted-printable of', text, plain);
}
/** The contents of all string literals, joined, as a program would join them. */
function literalsLayer(text) {
    const contents = [];
    let open = '';
    let start = 0;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (open !== '' && character === '\\')
            index++;
        else if (character === open) {
            contents.push(text.slice(start, index));
            open = '';
        }
        else if (open === '' && /["'`]/.test(character)) {
            open = character;
            start = index + 1;
        }
    }
    return contents.length < 2 ? [] : [{ form: 'string pieces of', value: contents.join('') }];
}
const LONGEST_PREFIX = 6;
/** Takes away what all lines begin with (comments, quotes, diffs), or their numbers. */
function prefixesLayer(text) {
    const lines = text
        .split(/\r?\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    let prefix = /^[^A-Za-z0-9]*/.exec(lines[0] ?? '')?.[0];
    for (const line of lines) {
        while (!line.startsWith(prefix))
            prefix = prefix.slice(0, -1);
    }
    const numbered = /^\d{1,5}[\s:|.)]{1,20}/;
    if (lines.length > 1 && lines.every((line) => numbered.test(line))) {
        return [{ form: 'numbered lines of', value: lines.map((line) => line.replace(numbered, '')).join('\n') }];
    }
    // Some characters could be of the prefix or of base64: each length of the prefix is tried.
    return Array.from({ length: Math.min(prefix.length, LONGEST_PREFIX) }, (_, index) => ({
        form: 'prefixed lines of',
        value: lines.map((line) => line.slice(index + 1)).join('\n'),
    }));
}
/** The name of a variable or of a field in front, and quotes around it all. */
function assignmentLayer(text) {
    const value = text
        .replace(/^\s*(?:export\s|set\s|-\s)?\s{0,4}["']?[A-Za-z_][\w.-]{0,80}["']?\s{0,4}[=:]\s{0,4}/, '')
        .trim();
    return changed('text around', text, value.replace(/^(["'`])([\s\S]*)\1$/, '$2'));
}
/** Newlines that became something else, an `n` without its backslash for example, after every 64 characters. */
function lostEscapesLayer(text) {
    const start = /KEY-{1,5}([^M\r\n-][^\r\n]{0,11}?)(?=M[A-Z])/.exec(text);
    if (start === null)
        return [];
    const newline = start[1];
    const end = text.indexOf(`${newline}-`, start.index + start[0].length);
    const body = text.slice(start.index + start[0].length, end < 0 ? text.length : end);
    const step = 64 + newline.length;
    let plain = '';
    for (let at = 0; at < body.length; at += step)
        plain += body.slice(at, at + 64);
    return [{ form: 'PEM with broken newlines of', value: plain, guessed: true }];
}
/** Plus signs that were read as the spaces of a form. */
function lostPlusLayer(text) {
    const plain = text.replace(/(?<=[A-Za-z0-9+/\n]) +(?=[A-Za-z0-9+/=\r\n])/g, (spaces) => '+'.repeat(spaces.length));
    return changed('', text, plain).map((peeled) => ({ ...peeled, guessed: true }));
}

;// CONCATENATED MODULE: ./build/src/key/plain.js

/** The whole of a PKCS#8 file as Apple, OpenSSL and Node write it: the newline, and the body after it. */
const FILE = /^-{5}BEGIN PRIVATE KEY-{5}(?<newline>\r?\n)(?<body>(?:[A-Za-z\d+/]{64}\k<newline>)*[A-Za-z\d+/]{1,64}={0,2})\k<newline>-{5}END PRIVATE KEY-{5}(?:\k<newline>)?$/;
/**
 * Reads the two shapes in which nearly all keys are stored, the .p8 file and its base64 on one line, exactly as tools
 * write them. Nothing else can be hidden in such a text, so that the search through all other shapes, which takes most
 * of the time of a short run, is not needed. Undefined for a text that differs from them in any character.
 */
function readPlain(text) {
    const file = exactBase64(text)?.toString('latin1') ?? text;
    const body = FILE.exec(file)?.groups?.body;
    const der = body === undefined ? undefined : exactBase64(body.replace(/\s/g, ''));
    if (der === undefined)
        return undefined;
    const reading = readP256(der);
    if (!reading.ok || reading.length !== der.length)
        return undefined;
    const isFile = file === text;
    return {
        keys: [{ key: reading.key, shape: isFile ? 'a PEM file' : 'base64 of a PEM file', guessed: false, der }],
        failures: [],
        texts: isFile ? [text] : [text, file],
        ids: {},
    };
}
/** The bytes of base64 with its padding and without white space; undefined for anything else. */
function exactBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/src/key/find-key.js







/** Plain readings first: the first way to a key gives its shape its words. */
const LAYERS = [
    visibleLayer,
    pemLayer,
    base64Layer,
    jsonLayer,
    hexLayer,
    hexDumpLayer,
    opensslTextLayer,
    byteListLayer,
    escapesLayer,
    percentLayer,
    quotedPrintableLayer,
    entitiesLayer,
    lostEscapesLayer,
    prefixesLayer,
    prefixedPemLayer,
    longWordsLayer,
    assignmentLayer,
    literalsLayer,
    base64LinesLayer,
    base64RunsLayer,
    lostPlusLayer,
    headLayer,
];
/** GitHub holds secrets of up to 48 KB. Longer texts are not searched. */
const find_key_LONGEST = 65_536;
/** Layers on one another, and characters looked at altogether: the search ends, whatever the text. */
const find_key_DEEPEST = 12;
const MOST_WORK = 600_000;
/** Takes layers off a text in every way that fits, breadth first, and proves every key on the way. Bounded, never throws. */
function search(text) {
    return readPlain(text) ?? new Search().run(text);
}
/** Whether the text holds a private key of any kind, a damaged one, too. */
function holdsKey(text) {
    const { keys, failures } = search(text);
    return keys.length > 0 || failures.some(({ reading }) => reading.problem !== 'not-der');
}
class Search {
    #keys = new Map();
    #failures = [];
    /** What was looked at, and whether only by a guess: an exact reading of the same is worth another look. */
    #texts = new Map();
    #blobs = new Map();
    #queue = [];
    #ids = {};
    #work = 0;
    run(text) {
        this.#queue.push({ value: text, forms: [], depth: 0, guessed: false });
        for (let node = this.#queue.shift(); node !== undefined && this.#work < MOST_WORK; node = this.#queue.shift()) {
            if (typeof node.value === 'string')
                this.#readText(node.value, node);
            else if (node.value instanceof Uint8Array)
                this.#readBytes(node.value, node);
            else
                this.#take(node.value, node, '', undefined);
        }
        return {
            keys: [...this.#keys.values()],
            failures: this.#failures,
            texts: [...this.#texts.keys()],
            ids: this.#ids,
        };
    }
    #readText(text, node) {
        if (text.length > find_key_LONGEST || node.depth > find_key_DEEPEST || !isNews(this.#texts, text, node.guessed))
            return;
        this.#work += text.length;
        this.#ids = { ...fastlaneIds(text), ...this.#ids };
        for (const layer of LAYERS) {
            for (const peeled of layer(text))
                this.#enqueue(peeled, node);
        }
    }
    #readBytes(bytes, node) {
        const text = encodings_textOf(bytes);
        if (text !== undefined) {
            this.#enqueue({ form: text.form, value: text.text }, node);
            return;
        }
        // What an encoder wrote ends before the prompt of a shell that stands after it without a space.
        const beginning = textAtStart(bytes);
        if (beginning !== undefined)
            this.#enqueue({ form: '', value: beginning, guessed: true }, node);
        const content = Buffer.from(bytes).toString('latin1');
        if (!isNews(this.#blobs, content, node.guessed))
            return;
        this.#work += bytes.length;
        const reading = readP256(bytes);
        const length = reading.ok ? reading.length : bytes.length;
        const name = reading.ok ? find_key_NAMES[reading.encoding] : '';
        const guessed = node.guessed || length < bytes.length;
        this.#take(reading, { ...node, guessed }, name, bytes.subarray(0, length));
        // After a key there may be another.
        if (length < bytes.length)
            this.#enqueue({ form: '', value: bytes.subarray(length), guessed: true }, node);
    }
    #take(reading, node, name, bytes) {
        const { guessed } = node;
        const shape = describe([...node.forms, name]);
        if (!reading.ok) {
            this.#failures.push({ reading, shape, bytes, guessed });
            return;
        }
        if (guessed && !reading.proven)
            return;
        const known = this.#keys.get(reading.key.fingerprint);
        const better = known === undefined || (known.guessed && !guessed) ? { shape, guessed, der: bytes } : known;
        // A key that is there once with its point and once without is proven.
        const key = known?.key.hasPoint ? known.key : reading.key;
        this.#keys.set(reading.key.fingerprint, { ...better, key });
    }
    #enqueue(peeled, from) {
        this.#queue.push({
            value: peeled.value,
            forms: [...from.forms, peeled.form],
            depth: from.depth + 1,
            guessed: from.guessed || peeled.guessed === true,
        });
    }
}
function isNews(seen, content, guessed) {
    const before = seen.get(content);
    if (before === false || before === guessed)
        return false;
    seen.set(content, guessed);
    return true;
}
const find_key_NAMES = { pkcs8: 'PKCS#8', sec1: 'SEC1' };
/** "PEM of base64 of" what is in a file is what everybody calls a PEM file. */
function describe(forms) {
    return forms
        .filter((form) => form !== '')
        .join(' ')
        .replace(/PEM of base64 of(?: PKCS#8| SEC1)?$/, 'a PEM file')
        .replace(/text around base64 of$/, 'parts of a PEM file')
        .replace(/(PKCS#8|SEC1)$/, 'the bare key ($1)')
        .replace(/ (?:of|with)$/, '');
}

;// CONCATENATED MODULE: ./build/src/key/key-like.js
/** What base64, hex and percent-encoding are written in, from the length on at which it could be a part of a key. */
const RUN = /[A-Za-z0-9+/_=%-]{20,}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/**
 * Replaces every run of characters that could be key or token. Words, however long, UUIDs, codes and paths made of them
 * stay: only what mixes capitals, small letters and digits, as base64 does, and long hex goes.
 */
function withoutKeyLike(text, replacement) {
    return text.replace(RUN, (run) => (isKeyLike(run) ? replacement : run));
}
/** Whether any run of characters in the text could be key or token. */
function holdsKeyLike(text) {
    return (text.match(RUN) ?? []).some(isKeyLike);
}
/** A slash is a digit of base64, and parts the words of a path: one part that could be key makes all of them so. */
function isKeyLike(run) {
    const parts = run.replace(UUID, '').split('/');
    return parts.some(isKeyLikePart) || (run.length >= 40 && parts.some((part) => part.length >= 8 && !isWords(part)));
}
function isKeyLikePart(part) {
    if (part.length < 20)
        return false;
    if (/^[0-9a-f]{32,}$/i.test(part))
        return true;
    return isMixed(part) && (/\d/.test(part) || /[A-Za-z]{41,}/.test(part));
}
/** Whether the part of a path is made of words, of capitals or of digits. */
function isWords(part) {
    return part.split(/[-_=]/).every((word) => !isMixed(word) || /^[A-Z]?[a-z]+(?:[A-Z]{1,3}[a-z]+)*\d*$/.test(word));
}
function isMixed(text) {
    return /[a-z]/.test(text) && /[A-Z]/.test(text);
}

;// CONCATENATED MODULE: ./build/src/key/in-path.js


/** In characters: of base64 of the shortest encoding of a key, and of an address that is looked at. */
const in_path_SHORTEST = 60;
const in_path_LONGEST = 2000;
/** Parts of one path and query that are looked at; addresses have fewer. */
const MOST_PARTS = 20;
/**
 * Whether an address or a request has a private key in its path or query. A slash before the key is a digit of base64,
 * too: so it is looked for after each mark of a path.
 */
function holdsKeyInPath(address) {
    if (address.length < in_path_SHORTEST || !holdsKeyLike(address))
        return false;
    const text = address.slice(0, in_path_LONGEST);
    const starts = [...text.matchAll(/[/?&=]/g)].slice(0, MOST_PARTS).map(({ index }) => index + 1);
    return [0, ...starts].some((start) => holdsKey(text.slice(start)));
}

;// CONCATENATED MODULE: ./build/src/trim-ends.js
/**
 * The text without any of these characters at its ends. A pattern such as `x+$` does the same, but looks from every x on
 * to the end of its run, which takes minutes for a text that somebody made long.
 *
 * @param after what goes from the end, where it is not the same
 */
function trim_ends_trimEnds(text, before, after = before) {
    let start = 0;
    let end = text.length;
    while (start < end && before.includes(text[start]))
        start++;
    while (end > start && after.includes(text[end - 1]))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/src/apple/api-url.js



/** Apple's own hosts, by program. */
function appleApi(program) {
    const host = program === 'enterprise' ? 'api.enterprise.developer.apple.com' : 'api.appstoreconnect.apple.com';
    return { base: `https://${host}`, host };
}
/**
 * Reads the address of a gateway or a stand-in. Whoever is there gets a token, so plain HTTP is for this machine alone.
 *
 * @throws {UserError} when it is no such address; it is not repeated, for it may hold a password
 */
function readApiUrl(text) {
    const trimmed = text.trim();
    const refuse = (what) => {
        throw new UserError(`The input "api-url" ${what} (seen: ${trimmed.length} characters). Write an address such as https://gateway.example.com/app-store, or leave it out to ask Apple itself.`);
    };
    if (/[\s\\\u0000-\u001f\u007f]/.test(trimmed))
        refuse('has a space, a control character or a backslash in it');
    if (!/^https?:\/\/[^/]/i.test(trimmed) || !URL.canParse(trimmed))
        refuse('is no address that begins with https://');
    const url = new URL(trimmed);
    if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/]*@/i.test(trimmed)) {
        refuse('has a user name or password in it, which would reach logs');
    }
    if (holdsKeyInPath(trimmed))
        refuse('has a private key in it, which belongs into the input "private-key" and nowhere else');
    if (trimmed.includes('?'))
        refuse('has a query ("?") in it');
    if (trimmed.includes('#'))
        refuse('has a fragment ("#") in it');
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        refuse('begins with http://, and the token would travel in the clear: only https:// will do, except for this machine itself');
    }
    return { base: url.origin + trim_ends_trimEnds(url.pathname, '', '/'), host: url.host };
}
/** @param hostname as `URL` writes it: addresses in their usual form, IPv6 in brackets */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./build/demo/options.js




/** Something that the command line must not be; its message is for the user. */
class UsageError extends Error {
}
const HELP = `npm start
    shows mint, verify and scan at work on this machine, with a throwaway key and a stand-in of App Store Connect

npm start -- --key FILE.p8 --key-id ID --issuer-id ID [more]
    mints a token from a key of your own; the key stays on this machine, and neither it nor the token is shown

    --key FILE          the key file, in any shape in which a secret may hold it
    --key-id ID         10 letters and digits; may be left out for a file called AuthKey_ID.p8,
                        or for fastlane's api_key.json, which holds both IDs
    --issuer-id ID      the issuer of a team key; to be left out for an individual key
    --scope REQUEST     limits the token to a request, "GET /v1/apps"; may be given more than once
    --lifetime TIME     90s, 10m, or seconds; at most 20m
    --program NAME      app-store or enterprise
    --apple             makes one request to App Store Connect with the token, and explains the answer
    --api-url URL       with --apple: a gateway or a stand-in in place of Apple's address

npm start -- --help
    shows this text
`;
/** Flags that npm hands on in variables when no `--` stands before them. It keeps `--key`, an old setting of its own. */
const NPM_VARIABLES = ['key-id', 'issuer-id', 'lifetime', 'program', 'apple', 'api-url'];
function takenByNpm(env) {
    return NPM_VARIABLES.filter((flag) => env[`npm_config_${flag.replace('-', '_')}`] !== undefined).map((flag) => `--${flag}`);
}
/** Inputs of mint that are flags here, under the same names. */
const MINT_INPUTS = ['key-id', 'issuer-id', 'lifetime', 'program'];
/**
 * Reads the command line.
 *
 * @param env the environment, in which npm leaves what it took for itself
 * @throws {UsageError} for flags that are unknown or do not go together
 */
function readOptions(args, env = {}) {
    const swallowed = takenByNpm(env);
    if (swallowed.length > 0) {
        throw new UsageError(`npm took ${swallowed.join(' and ')} for itself: write two dashes before all flags, as in npm start -- --key FILE.p8.`);
    }
    const values = parse(args);
    if (values.help === true)
        return { kind: 'help' };
    const given = Object.keys(values);
    if (given.length === 0)
        return { kind: 'tour' };
    const { key } = values;
    if (key === undefined)
        throw new UsageError(`--${given[0]} needs a key to go with: add --key FILE.p8.`);
    if (key === '')
        throw new UsageError('--key has no file after it: write --key FILE.p8.');
    if (values['api-url'] !== undefined && values.apple !== true) {
        throw new UsageError('--api-url says where to go with --apple, and --apple is not there.');
    }
    const inputs = Object.fromEntries(MINT_INPUTS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
    const keyId = values['key-id'] ?? keyIdOf(key) ?? '';
    return {
        kind: 'own-key',
        key,
        inputs: { ...inputs, 'key-id': keyId, scope: (values.scope ?? []).join('\n') },
        apple: values.apple === true,
        apiUrl: values['api-url'] === undefined ? undefined : readApiUrl(values['api-url']).base,
    };
}
function parse(args) {
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                key: { type: 'string' },
                'key-id': { type: 'string' },
                'issuer-id': { type: 'string' },
                lifetime: { type: 'string' },
                scope: { type: 'string', multiple: true },
                program: { type: 'string' },
                apple: { type: 'boolean' },
                'api-url': { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        });
        return values;
    }
    catch (error) {
        throw new UsageError(explain(error));
    }
}
const FLAGS_WITHOUT_VALUE = /^(?:--apple|--help|-h)$/;
/** Says what parseArgs objected to; an argument without a flag could be the key itself, and is not repeated. */
function explain(error) {
    const code = errorCode(error);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
        return 'There is an argument that belongs to no flag.';
    const flag = /'(--?[a-z][a-z-]{0,20})(?=['\s,])/.exec(errorMessage(error))?.[1];
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
        const about = FLAGS_WITHOUT_VALUE.test(flag ?? '') ? 'takes no value, and has one' : 'lacks its value';
        return `${flag ?? 'A flag'} ${about}.${flag === '--key' ? ' Write --key FILE.p8.' : ''}`;
    }
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return `There is ${flag ?? 'a flag'}, which is not known here.`;
    throw error;
}
/** Apple names the files by the key: `AuthKey_2X9R4HXF34.p8`. */
function keyIdOf(path) {
    return /^(?:AuthKey|ApiKey)_([A-Z0-9]{10})\.p8$/.exec((0,external_node_path_.basename)(path))?.[1];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/local-runner/action-file.js


/**
 * Reads the text of an action.yml. Expressions in defaults (`${{ github.token }}`) come out empty: there is no GitHub here.
 *
 * @param path of the file: `runs.main` and `runs.post` are relative to its folder
 * @throws when it is not the description of a JavaScript action
 */
function readActionFile(text, path) {
    const file = (0,dist/* parse */.qg)(text);
    const runs = member(file, 'runs');
    const using = member(runs, 'using');
    const main = member(runs, 'main');
    const post = member(runs, 'post');
    if (typeof using !== 'string' || !using.startsWith('node') || typeof main !== 'string') {
        throw new Error(`${path} does not describe an action that runs on Node.`);
    }
    const inputs = member(file, 'inputs') ?? {};
    return {
        main: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), main),
        post: typeof post === 'string' ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), post) : undefined,
        defaults: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, withoutExpressions(String(member(input, 'default') ?? ''))])),
    };
}
function withoutExpressions(text) {
    return text.replace(/\$\{\{.*?\}\}/gs, '');
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./build/local-runner/command-files.js
/** The files by which an action hands things to the runner, by the variables that name them. */
const COMMAND_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
];
/**
 * Reads a file of names and values: `name=value`, or `name<<DELIMITER`, lines, and the delimiter on a line of its own.
 *
 * @throws when a value has no end or a line is of neither form, as the runner does
 */
function parseValues(text) {
    const values = {};
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        if (line === '')
            continue;
        const [, name = '', sign = '', rest = ''] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
        if (sign === '')
            throw new Error('A line of the file of outputs is neither NAME=VALUE nor NAME<<DELIMITER.');
        if (sign === '=') {
            values[name] = rest;
            continue;
        }
        const end = lines.indexOf(rest, i + 1);
        if (end === -1)
            throw new Error('A value in the file of outputs has no end.');
        values[name] = lines.slice(i + 1, end).join('\n');
        i = end;
    }
    return values;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/local-runner/environment.js



/** What a program needs of the machine: to be found and started, to reach the network. No secret is among it. */
const FROM_THE_MACHINE = /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|WINDIR|TEMP|TMP|TMPDIR|LANG|LC_ALL|(?:HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS)$/i;
/** The variables of this machine that an action is given. */
function machineEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter((pair) => pair[1] !== undefined && FROM_THE_MACHINE.test(pair[0])));
}
/** The variables that GitHub sets for every step; a run by hand of a repository that GitHub does not know. */
function githubEnvironment({ workspace, home, temp }) {
    const head = headOf(workspace);
    return {
        CI: 'true',
        HOME: home,
        USERPROFILE: home,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: 'local',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_REPOSITORY: 'local/demo',
        GITHUB_SERVER_URL: 'https://github.com',
        ...(head === undefined ? {} : { GITHUB_SHA: head }),
        GITHUB_WORKSPACE: workspace,
        RUNNER_ARCH: external_node_process_.arch === 'x64' ? 'X64' : external_node_process_.arch.toUpperCase(),
        RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[external_node_process_.platform] ?? 'Linux',
        RUNNER_TEMP: temp,
    };
}
/** The commit that is checked out in a folder; undefined where it is no checkout, has no commit, or git is missing. */
function headOf(folder) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], {
        cwd: folder,
        encoding: 'utf8',
        // A checkout that the folder only lies in is another one.
        env: { ...machineEnvironment(process.env), GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder) },
    });
    return status === 0 ? stdout.trim() : undefined;
}
/** `INPUT_*` for each input: as given, else its default. */
function inputEnvironment(given, defaults) {
    return Object.fromEntries(Object.entries({ ...defaults, ...given }).map(([name, value]) => [
        `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
        value,
    ]));
}

;// CONCATENATED MODULE: ./build/local-runner/commands.js
/** The commands that the runner knows; anything else that looks like one is text. */
const KNOWN = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
/**
 * Reads a line of the log as the runner does (actions/runner, `ActionCommand`): `::name properties::data` at the start of
 * the line, white space aside, or the older `##[name properties]data` anywhere in it.
 *
 * @param resume the word that ends `::stop-commands::`, which counts as a command, too
 */
function parseCommand(line, resume) {
    const [, name = '', properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line) ?? [];
    const known = name.toLowerCase();
    if (!KNOWN.has(known) && (resume === undefined || known !== resume.toLowerCase()))
        return undefined;
    return { name: known, properties: parseProperties(properties), data: unescapeData(data) };
}
function parseProperties(text) {
    const pairs = text.split(/[,;]/).flatMap((pair) => {
        const equals = pair.indexOf('=');
        if (equals < 1)
            return [];
        return [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
    });
    return Object.fromEntries(pairs);
}
function unescapeData(text) {
    return text.replace(/%(0D|0A|25)/gi, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unescapeProperty(text) {
    return text.replace(/%(0D|0A|3A|2C|25)/gi, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./build/local-runner/log-view.js

const LEVELS = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/** Turns what an action prints into what people see of it on GitHub: commands carried out, secrets hidden. */
class LogView {
    annotations = [];
    #masks;
    #debug;
    #inGroup = false;
    /** The word that ends `::stop-commands::`, while commands are stopped. */
    #resume;
    constructor(masks, { debug = false } = {}) {
        this.#masks = masks;
        this.#debug = debug;
    }
    /** The lines that GitHub shows for one line of the action, without line ends. */
    read(line) {
        const command = parseCommand(line, this.#resume);
        if (command === undefined)
            return this.#show(line);
        if (this.#resume !== undefined) {
            if (command.name !== this.#resume.toLowerCase())
                return this.#show(line);
            this.#resume = undefined;
            return this.#show(line);
        }
        return this.#obey(command, line);
    }
    #obey(command, line) {
        switch (command.name) {
            case 'add-mask':
                this.#masks.add(command.data);
                return [];
            case 'error':
            case 'warning':
            case 'notice':
                return this.#annotate(command.name, command);
            case 'debug':
                return this.#debug ? this.#show(`##[debug]${command.data}`) : [];
            case 'group': {
                this.#inGroup = false;
                const title = this.#show(`▾ ${command.data}`);
                this.#inGroup = true;
                return title;
            }
            case 'endgroup':
                this.#inGroup = false;
                return [];
            case 'stop-commands':
                this.#resume = command.data;
                return this.#show(line);
            default:
                // Commands that set something show nothing, as on GitHub.
                return [];
        }
    }
    #annotate(level, { properties, data }) {
        this.annotations.push({
            level,
            message: this.#masks.hide(data),
            file: properties.file === undefined ? undefined : this.#masks.hide(properties.file),
            line: properties.line === undefined ? undefined : Number(properties.line),
        });
        return this.#show(`${LEVELS[level]}: ${data}`);
    }
    #show(text) {
        const indent = this.#inGroup ? '  ' : '';
        return this.#masks
            .hide(text)
            .split(/\r\n|\r|\n/)
            .map((line) => indent + line);
    }
}

;// CONCATENATED MODULE: ./build/local-runner/masks.js
/**
 * The values that a log must not show, and what GitHub's runner makes of them: a value is split at line ends, each
 * trimmed line is masked, and so are the forms in which programs tend to print it (actions/runner, `ValueEncoders`).
 */
class Masks {
    #values = new Set();
    /** Adds a value, as `::add-mask::` or a secret of the workflow does. Empty lines are left out. */
    add(value) {
        for (const line of value.split(/[\r\n]+/)) {
            const trimmed = line.trim();
            if (trimmed === '')
                continue;
            for (const form of formsOf(trimmed))
                this.#values.add(form);
        }
    }
    /** The text with every masked value shown as `***`; values that overlap or touch become one. */
    hide(text) {
        let shown = '';
        let end = 0;
        for (const place of mergedPlaces(this.#values, text)) {
            shown += `${text.slice(end, place.start)}***`;
            end = place.end;
        }
        return shown + text.slice(end);
    }
}
const XML = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };
/** The value and its encodings: base64 at the three alignments, JSON, URI, XML, and in single quotes. */
function formsOf(value) {
    const bytes = Buffer.from(value);
    return [
        value,
        ...[0, 1, 2].map((shift) => wholeBase64(bytes.subarray(shift))),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(bytes.toString()),
        value.replaceAll("'", "''"),
        value.replace(/[<>&"']/g, (character) => XML[character] ?? character),
    ].filter((form) => form !== '');
}
/** Base64 without the characters at the end that depend on what follows the value. */
function wholeBase64(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 3))).toString('base64');
}
/** Where the values stand, in order; places that overlap or touch are one. */
function mergedPlaces(values, text) {
    const places = [...values].flatMap((value) => placesOf(value, text)).sort((a, b) => a.start - b.start);
    const merged = [];
    for (const place of places) {
        const last = merged.at(-1);
        if (last === undefined || place.start > last.end)
            merged.push(place);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    }
    return merged;
}
function placesOf(value, text) {
    const places = [];
    for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + 1)) {
        places.push({ start, end: start + value.length });
    }
    return places;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/local-runner/lines.js

/** Cuts a stream of bytes into lines where GitHub's runner does: after `\n`, `\r` and `\r\n`, nowhere else. */
class Lines {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #rest = '';
    /** The lines that are complete with these bytes. */
    push(bytes) {
        const text = this.#rest + this.#decoder.write(bytes);
        // A carriage return at the end may be half of a line end.
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        this.#rest = lines.pop() ?? '';
        return lines;
    }
    /** The last line, where it has no end. */
    end() {
        const text = this.#rest + this.#decoder.end();
        this.#rest = '';
        return text === '' ? [] : [text.replace(/\r$/, '')];
    }
}

;// CONCATENATED MODULE: ./build/local-runner/step.js





/** Runs one script of an action to its end, as one step of a job. @throws when it is ended by `signal` */
async function runStep(script, run) {
    const { folder, env, show, files = prepareFiles(folder), ...start } = run;
    const code = await execute(script, { ...start, env: { ...files, ...env } }, show);
    const texts = Object.fromEntries(COMMAND_FILES.map((name) => [name, (0,external_node_fs_.readFileSync)(files[name], 'utf8')]));
    return { code, texts: texts };
}
/** Makes the runner's files. @returns their paths by variable */
function prepareFiles(parent) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'step-'));
    const event = (0,external_node_path_.join)(folder, 'event.json');
    (0,external_node_fs_.writeFileSync)(event, '{}');
    const paths = { GITHUB_EVENT_PATH: event };
    for (const name of COMMAND_FILES) {
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(path, '');
        paths[name] = path;
    }
    return paths;
}
/** Runs a script with the Node at hand; both of its streams are read line by line, as the runner does. */
function execute(script, { cwd, env, signal }, onLine) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
        });
        const read = (lines) => lines.forEach(onLine);
        for (const stream of [child.stdout, child.stderr]) {
            const lines = new Lines();
            stream.on('data', (bytes) => read(lines.push(bytes)));
            stream.on('end', () => read(lines.end()));
        }
        let failure;
        child.on('error', (error) => {
            failure = error;
            if (child.pid === undefined)
                reject(error);
        });
        // After an abort there is an error at once, while the action may still be at work: its end is waited for.
        child.on('close', (code) => (failure === undefined ? resolve(code) : reject(failure)));
    });
}

;// CONCATENATED MODULE: ./build/local-runner/index.js
/** Runs an action of this repository as GitHub's runner would, and shows its log as GitHub would. */








/**
 * Runs an action in a child process. Files are made and read without waiting, so that whoever is interrupted and removes
 * `temp` never meets one that is about to be made.
 *
 * @throws when the action is not there, is ended by `signal`, or leaves broken files
 */
async function runLocally(run) {
    const action = readActionFile((0,external_node_fs_.readFileSync)(run.actionFile, 'utf8'), run.actionFile);
    (0,external_node_fs_.accessSync)(action.main);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(run.temp, 'run-'));
    const folders = {
        workspace: run.workspace ?? (0,external_node_path_.join)(folder, 'workspace'),
        home: (0,external_node_path_.join)(folder, 'home'),
        temp: (0,external_node_path_.join)(folder, 'temp'),
    };
    for (const path of Object.values(folders))
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    const masks = new Masks();
    for (const secret of run.secrets ?? [])
        masks.add(secret);
    const env = {
        ...machineEnvironment(process.env),
        ...githubEnvironment(folders),
        ...inputEnvironment(run.inputs, action.defaults),
        ...run.env,
    };
    const view = new LogView(masks, { debug: env.RUNNER_DEBUG === '1' });
    const show = (line) => {
        for (const shown of view.read(line))
            run.show?.(shown);
    };
    const step = { cwd: folders.workspace, folder, show };
    const collect = (main) => ({
        code: main.code,
        outputs: parseValues(main.texts.GITHUB_OUTPUT),
        summary: main.texts.GITHUB_STEP_SUMMARY,
        annotations: view.annotations,
        hide: (text) => masks.hide(text),
    });
    if (action.post === undefined)
        return collect(await runStep(action.main, { ...step, env, signal: run.signal }));
    const { post } = action;
    const files = prepareFiles(folder);
    const atTheEnd = async () => {
        // Whatever became of main: what it has handed over so far counts.
        const state = parseValues((0,external_node_fs_.readFileSync)(files.GITHUB_STATE, 'utf8'));
        const named = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
        const exported = parseValues((0,external_node_fs_.readFileSync)(files.GITHUB_ENV, 'utf8'));
        return runStep(post, { ...step, env: { ...env, ...exported, ...Object.fromEntries(named) }, signal: undefined });
    };
    let result;
    try {
        const main = await runStep(action.main, { ...step, env, signal: run.signal, files });
        result = collect(main);
        await run.between?.(result, parseValues(main.texts.GITHUB_ENV));
    }
    catch (error) {
        await atTheEnd();
        throw error;
    }
    const { code, texts } = await atTheEnd();
    return {
        ...result,
        code: result.code === 0 ? code : result.code,
        summary: result.summary + texts.GITHUB_STEP_SUMMARY,
    };
}

;// CONCATENATED MODULE: ./build/src/key/id-text.js



/** Whether a text looks like what belongs into another input. */
const LOOKS = {
    keyId: /^[A-Z0-9]{10}$/,
    /** 8-4-4-4-12 hex digits in any case and nothing more: Apple's own ids are no UUIDs by RFC 4122. */
    issuerId: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    /** With what browsers and file managers add to the name of a copy. */
    fileName: /^(?:.*[/\\])?(AuthKey|ApiKey|SubscriptionKey)_([A-Za-z0-9]{1,40})(?:[ _-]{0,2}(?:\(\d{1,3}\)|\d{1,3}|copy(?: \d{1,3})?))?(?:\.p8)?(?:\.txt)?$/i,
    privateKey: /BEGIN[\w ]{0,40}KEY|^LS0tLS|^MIG[TH]|^M[HE][cE0]/,
    /** An expression of GitHub's, with or without its marks, or a variable of a shell. */
    expression: /\$\{\{|\{\{|^\$|^%\w+%$|^@\w+:|^(?:secrets|vars|env|inputs|steps|needs|github|matrix|jobs?|runner)\.[\w.-]+$/,
    /** `ASC_KEY_ID` */
    variableName: /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/,
    placeholder: /^(?:[*•.…<>[\]#?_xX-]+|<.*>|\[.*\])$/,
};
/**
 * Characters of an input that are read, before any pattern sees it: more than any id has in any writing, and enough to
 * tell a private key by how it begins. A multiple of four, where base64 can be cut.
 */
const id_text_LONGEST = 2000;
const DASHES = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = '"\'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d';
const LABEL = /^(?:(?:api )?key|kid|issuer)(?:[ _-]?id)?(?:\s?[:=]\s?|\s+)(?=\S)/i;
const VARIABLE = /^[A-Za-z_][\w-]{0,60}["']?\s?[=:]\s?["']?(?=\S{10,}$)/;
/** What stands on the button beside an id, and comes along when both are selected. */
const BUTTON = /(?<=\S)\s+(?:copy|copied|copier|kopieren|copiar|copia)(?: (?:key|issuer) id)?$/i;
/** What an id can be understood as: as it stands, and decoded from base64 once or twice; nothing where it is empty. */
function readingsOf(input) {
    const readings = [];
    const trimmed = input.trim();
    // A text that was cut is no id, even where what is left of it looks like one.
    const start = trimmed.length > id_text_LONGEST ? `${trimmed.slice(0, id_text_LONGEST)}\u2026` : trimmed;
    for (let text = bare(start); text !== '' && readings.length < 3;) {
        readings.push(text);
        const bytes = decodeBase64(text.replace(/\s/g, ''));
        text = bare((bytes === undefined ? undefined : textOf(bytes)?.text) ?? '');
    }
    return readings;
}
/** Without the marks that nobody sees, quotes, labels, and the name of a variable before it; dashes as hyphens. */
function bare(input) {
    let text = visible(input.replace(DASHES, (dash) => (dash === '\u00ad' ? '' : '-')));
    // Each may stand around the other: a label before quotes, quotes around a label.
    for (let round = 0; round < 3; round++) {
        text = trimEnds(text, `${QUOTES} \n\t`, `${QUOTES},; \n\t`)
            .replace(BUTTON, '')
            .replace(LABEL, '')
            .replace(VARIABLE, '');
    }
    return text.trim();
}
function count(text) {
    const characters = [...text].length;
    return characters === 1 ? '1 character' : `${characters} characters`;
}

;// CONCATENATED MODULE: ./build/src/token/program.js


/** @throws {UserError} for anything but the two words, in any case; empty means `app-store`. */
function readProgram(text) {
    const word = text.trim().toLowerCase();
    if (word === '' || word === 'app-store')
        return 'app-store';
    if (word === 'enterprise')
        return 'enterprise';
    throw new UserError(`The input "program" is neither app-store nor enterprise (seen: ${count(word)}). Leave it out for the App Store Connect API; write enterprise for the Apple Developer Enterprise Program.`);
}

;// CONCATENATED MODULE: ./build/src/apple/errors.js

/** Errors of a body that are read. A body with more of them is none of Apple's. */
const MOST_ERRORS = 100;
/** Characters of a text that are read: Apple's own are far shorter, and a hostile one could keep us busy. */
const LONGEST_TEXT = 1000;
/** The value that the text is JSON for; undefined when it is no JSON. A byte order mark is overlooked. */
function errors_parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
/**
 * Reads a body of the form `{"errors":[{"status","code","title","detail"}]}`.
 *
 * @returns at least one error, or undefined when the body is not of Apple's form: a gateway's JSON, a page, a plist
 */
function readErrors(body) {
    if (!isRecord(body) || !Array.isArray(body.errors) || body.errors.length === 0)
        return undefined;
    if (body.errors.length > MOST_ERRORS)
        return undefined;
    const errors = [];
    for (const entry of body.errors) {
        if (!isRecord(entry) || typeof entry.code !== 'string')
            return undefined;
        const [status, title, detail] = [errors_textOf(entry.status), errors_textOf(entry.title), errors_textOf(entry.detail)];
        if (status === undefined && title === undefined && detail === undefined)
            return undefined;
        errors.push({
            code: entry.code.slice(0, LONGEST_TEXT),
            status,
            title: title ?? '',
            detail: detail ?? '',
            id: errors_textOf(entry.id),
        });
    }
    return errors;
}
/** Apple writes the status as text; a number is taken as well. */
function errors_textOf(value) {
    if (typeof value === 'string')
        return value.slice(0, LONGEST_TEXT);
    return typeof value === 'number' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/apple/headers.js

/** What Apple says in the headers of every response. All of them may be missing or nonsense. */
/**
 * Requests left in this hour.
 *
 * @param value of `X-Rate-Limit`, for example `user-hour-lim:3500;user-hour-rem:500;`
 */
function rateLimitRemaining(value) {
    const digits = /(?:^|[;,\s])user-hour-rem:\s*(\d{1,9})\s*(?:[;,]|$)/i.exec(value ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}
/** In the order in which Apple's support is helped by them. */
const REQUEST_IDS = ['x-request-id', 'x-apple-request-uuid', 'x-apple-jingle-correlation-key'];
/**
 * The name under which Apple knows the request, for its support.
 *
 * @param headers of the response, names in lower case
 */
function requestId(headers) {
    return REQUEST_IDS.map((name) => safeId(headers[name])).find((id) => id !== undefined);
}
/** An id of letters, digits and marks between; what could be a part of a token is none, for it is shown everywhere. */
function safeId(value) {
    const id = value?.trim() ?? '';
    return /^[\w.:-]{1,80}$/.test(id) && !holdsKeyLike(id) ? id : undefined;
}
/**
 * How long Apple asks to wait, in milliseconds, never negative.
 *
 * @param value of `Retry-After`: seconds, or an HTTP date
 * @param date of the same response: a date is meant by Apple's clock, not by ours
 * @param now the local time in milliseconds, for a response without a date
 */
function retryAfter(value, date, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const until = httpDate(text);
    return until === undefined ? undefined : Math.max(0, until - (httpDate(date) ?? now));
}
/**
 * The local time minus Apple's, in whole seconds. `Date` has no fractions and the response took its time, so anything
 * that this explains counts as no difference.
 *
 * @param date of the response
 * @param age of the response in seconds, the `Age` header of one that a cache kept
 * @param sent the local time in milliseconds before the request
 * @param received the local time in milliseconds when the headers were there
 */
function clockSkew({ date, age }, { sent, received }) {
    const said = httpDate(date);
    if (said === undefined)
        return undefined;
    const apple = said + (/^\d{1,9}$/.test(age?.trim() ?? '') ? Number(age) * 1000 : 0);
    const earliest = sent - apple - 1000;
    const latest = received - apple;
    if (earliest <= 0 && latest >= 0)
        return 0;
    return Math.floor((sent + received) / 2000 - apple / 1000);
}
/** Milliseconds since 1970; undefined for what is no date of the form that HTTP uses. */
function httpDate(text) {
    if (text === undefined ||
        !/^[A-Z][a-z]{2,8}, ?\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/.test(text.trim())) {
        return undefined;
    }
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/src/apple/refusal.js
/** A refusal that says that the key or token itself is at fault, whatever else it speaks of. */
const KEY_IS_DEAD = /\b(?:key|token|credential)s?(?: in use| provided)? (?:(?:is|are|was|were|has|have|had|been|does|do|already) )*(?:revoked|expired|inactive|disabled|deactivated|suspended|compromised|terminated|invalid|deleted|removed|blocked|locked|unknown|no longer|not (?:valid|found|active|exist|recogni[sz]ed))\b|\b(?:revoked|expired|inactive|disabled|invalid|unknown) (?:\w+ ){0,2}(?:key|token|credential)s?\b/i;
/** Words about an end that role texts do not have: who was cut off from something did not have too narrow a role. */
const SOMETHING_ENDED = /\b(?:revoked|deactivated|suspended|compromised|terminated|withdrawn|cancell?ed|rotated|banned|black-?listed|lost|ended|left|no longer|no such|could not be|cannot be (?:verified|found|authenticated|used\b(?! (?:for|to|with))))\b/i;
const AGREEMENT_CODE = /^FORBIDDEN(?:_ERROR)?\.(?:.*\.)?(?:PLA_|[A-Z_]*(?:AGREEMENT|LICEN[SC]E|CONTRACT))/;
const AGREEMENT_TEXT = /\bagreements?\b|\bPLA\b|\blicen[sc]e\b|\bcontracts?\b|\bterms (?:and conditions|of (?:service|use))\b/i;
const MEMBERSHIP_CODE = /^FORBIDDEN(?:_ERROR)?\.(?:.*\.)?[A-Z_]*(?:MEMBERSHIP|ENROL)/;
const MEMBERSHIP_TEXT = /\bmembership\b|\bdeveloper program\b[^.]*\b(?:expired|lapsed|ended)\b|\benrol(?:l?ed|l?ment)?\b/i;
const NO_TEAM_TEXT = /\bunable to find a team\b/i;
/** "The resource 'users' does not allow 'GET_COLLECTION'. Allowed operations are: …", "… has no allowed operations defined". */
const NO_SUCH_REQUEST_TEXT = /\bdoes not allow ['"‘“]?[A-Z]{3,10}_[A-Z_]{3,40}\b|\bno allowed operations\b/;
/** Apple's own words are "The API key in use does not allow this request". */
const ROLE_TEXT = /\b(?:api keys?|key in use)\b[^.]*\b(?:allow|allowed|permit|permitted|access|not authori[sz]ed (?:to|for)|cannot)\b|\bnot (?:allowed|permitted|authori[sz]ed|available)\b[^.]*\bapi keys?\b|\b(?:roles?|permissions?|privileges?)\b/i;
/**
 * What the errors of one body are about. Account troubles weigh more than the unknown, and the unknown more than roles:
 * a body counts as one about the role only when every one of its errors is.
 *
 * @param status the HTTP status, 400 to 599
 */
function readRefusal(status, errors) {
    if (status === 429)
        return 'rate-limited';
    if (status >= 500 || status === 408)
        return 'server-error';
    const kinds = errors.map((error) => kindOf(status, error));
    for (const kind of ['server-error', 'rate-limited', 'agreement', 'membership', 'no-team']) {
        if (kinds.includes(kind))
            return kind;
    }
    for (const kind of ['role', 'unauthorized', 'no-such-request']) {
        if (kinds.every((each) => each === kind))
            return kind;
    }
    return 'refused';
}
function kindOf(status, { code, status: repeated, title, detail }) {
    if (code.startsWith('RATE_LIMIT') || repeated === '429')
        return 'rate-limited';
    if (code.startsWith('UNEXPECTED_ERROR') || /^5\d\d$/.test(repeated ?? ''))
        return 'server-error';
    if (AGREEMENT_CODE.test(code))
        return 'agreement';
    if (MEMBERSHIP_CODE.test(code))
        return 'membership';
    if (status === 401)
        return 'unauthorized';
    if (code === 'METHOD_NOT_ALLOWED' || NO_SUCH_REQUEST_TEXT.test(detail))
        return 'no-such-request';
    // Under any other status these words speak of what was asked for, not of the key.
    if (status !== 403 || !/^FORBIDDEN(?:_ERROR)?(?:\.|$)/.test(code))
        return 'refused';
    const words = written(detail);
    const text = `${words} ${written(title)}`;
    if (KEY_IS_DEAD.test(text))
        return 'refused';
    if (AGREEMENT_TEXT.test(text))
        return 'agreement';
    if (MEMBERSHIP_TEXT.test(text))
        return 'membership';
    if (NO_TEAM_TEXT.test(text))
        return 'no-team';
    return ROLE_TEXT.test(words) && !SOMETHING_ENDED.test(text) ? 'role' : 'refused';
}
/** The text with `not` in full, and spaces as they are on a keyboard. */
function written(text) {
    return text
        .replace(/\bcan['’]t\b/gi, 'cannot')
        .replace(/n['’]t\b/gi, ' not')
        .replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/apple/answer.js




/** Whether the requests that Apple allows a key in an hour are used up: asking again takes from the next ones. */
function isBudgetSpent({ kind, rateLimitRemaining }) {
    return kind === 'rate-limited' && rateLimitRemaining === 0;
}
/** Makes an answer of exactly one kind of a response or its absence. Never throws. */
function readAnswer(response, expected) {
    if ('fault' in response) {
        return {
            ...{ kind: 'no-answer', status: undefined, code: undefined, detail: undefined, seen: response.text },
            ...{ hopeless: response.hopeless, skew: undefined, rateLimitRemaining: undefined, retryAfter: undefined },
        };
    }
    const { status, headers, sent, received } = response;
    const text = response.body.toString('utf8');
    const body = response.truncated ? undefined : errors_parseJson(text);
    const errors = readErrors(body);
    return {
        ...meaning(response, text, body, errors, expected),
        status,
        code: errors === undefined ? undefined : safeCode(errors),
        errorId: errors?.map(({ id }) => safeId(id)).find((id) => id !== undefined),
        requestId: requestId(headers),
        detail: errors?.map(({ detail, title }) => detail || title).join(' / ') || undefined,
        skew: clockSkew({ date: headers.date, age: headers.age }, { sent, received }),
        rateLimitRemaining: rateLimitRemaining(headers['x-rate-limit']),
        retryAfter: retryAfter(headers['retry-after'], headers.date, received),
    };
}
function meaning(response, text, body, errors, expected) {
    const { status } = response;
    const seen = `HTTP ${status} and ${formOf(response, text, body, errors)}`;
    if (status >= 300 && status < 400) {
        return { kind: 'not-apple', seen: `a redirect (HTTP ${status}), which is not followed`, hopeless: true };
    }
    if (status >= 200 && status < 300) {
        const good = expected === 'collection' ? isCollection(body) : isResult(response, text, body);
        return { kind: good ? 'accepted' : 'not-apple', seen, hopeless: false };
    }
    if (status === 429)
        return { kind: 'rate-limited', seen, hopeless: false };
    if (status >= 500 || status === 408)
        return { kind: 'server-error', seen, hopeless: false };
    if (errors === undefined || status < 400)
        return { kind: 'not-apple', seen, hopeless: false };
    return { kind: readRefusal(status, errors), seen, hopeless: false };
}
/** A list as every collection of the API is answered: `{"data":[…]}`. */
function isCollection(body) {
    return isRecord(body) && Array.isArray(body.data) && body.data.every(isRecord) && !('errors' in body);
}
/** What an allowed request may be answered with: JSON, nothing, or a compressed report. A page is none of these. */
function isResult({ body: bytes, truncated }, text, body) {
    if (isRecord(body))
        return !('errors' in body);
    if (Array.isArray(body) || bytes.length === 0)
        return true;
    if (truncated && /^\s*\{\s*"data"\s*:/.test(text))
        return true;
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function formOf({ body: bytes, truncated }, text, body, errors) {
    if (errors !== undefined)
        return "an error of Apple's form";
    if (truncated)
        return 'a body that is too long';
    if (bytes.length === 0)
        return 'no body';
    if (/^\s*(?:<!doctype html|<html|<head|<body)/i.test(text))
        return 'an HTML page';
    if (/^\s*<(?:\?xml|plist|!doctype plist)/i.test(text))
        return 'an XML document';
    if (body === undefined)
        return 'a body that is no JSON';
    return isCollection(body) ? 'a list of the API' : 'JSON of another form';
}
/** The first code; one that does not look like a code of Apple's could be anything and is not repeated. */
function safeCode(errors) {
    return errors
        .map(({ code }) => code)
        .find((code) => /^[A-Z][A-Z_]*(?:\.[A-Z0-9_]+)*$/.test(code) && code.length <= 100);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/apple/clock.js

const systemClock = {
    now: () => Date.now(),
    ticks: () => performance.now(),
    sleep: async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds);
    },
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/src/apple/fault.js
const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERR_TLS_CERT_|CRL_|ERROR_IN_|ERR_SSL_.*CERT)/;
/** What a wrong clock of ours makes of good certificates. */
const DATED = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
/** Words for whatever was thrown by a request. Its message is never shown: it can hold addresses with passwords in them. */
function readFault(error, timedOut) {
    if (timedOut)
        return { fault: 'time', text: 'no whole answer in time', hopeless: false };
    const code = fault_codeOf(error);
    const shown = code === '' ? '' : ` (${code})`;
    const message = error instanceof Error ? error.message : '';
    if (message.startsWith('tunneling socket could not be established')) {
        const status = /statusCode=(\d{3})$/.exec(message)?.[1];
        const why = status === undefined ? '' : ` (HTTP ${status})`;
        return { fault: 'proxy', text: `a proxy that did not make the connection${why}`, hopeless: false };
    }
    if (code === 'ERR_INVALID_URL') {
        return { fault: 'proxy', text: 'a proxy setting (HTTPS_PROXY) that is no address', hopeless: true };
    }
    if (CERTIFICATE.test(code)) {
        const doubt = DATED.has(code) ? ` (${code}; is this machine's clock right?)` : shown;
        return { fault: 'certificate', text: `a certificate that cannot be trusted${doubt}`, hopeless: true };
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return { fault: 'name', text: `no address for the host's name${shown}`, hopeless: false };
    }
    if (/^(?:HPE_|EPROTO|ERR_SSL|ERR_TLS)/.test(code)) {
        return { fault: 'protocol', text: `something that is neither TLS nor HTTP as expected${shown}`, hopeless: false };
    }
    return { fault: 'connection', text: `a connection that failed or was cut${shown}`, hopeless: false };
}
function fault_codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : '';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/apple/unpack.js

const UNPACKERS = new Map([
    ['gzip', external_node_zlib_.gunzipSync],
    ['x-gzip', external_node_zlib_.gunzipSync],
    ['deflate', external_node_zlib_.inflateSync],
    ['br', external_node_zlib_.brotliDecompressSync],
]);
/**
 * A body as it was before the way, up to a length. We ask for no compression, but HTTP lets gateways compress all the
 * same. What cannot be unpacked comes as it is; a report that is a compressed file stays one.
 *
 * @param headers names in lower case
 * @param longest in bytes
 */
function unpacked(bytes, headers, longest) {
    const unpack = UNPACKERS.get(headers['content-encoding']?.trim().toLowerCase() ?? '');
    const asItIs = { body: bytes.subarray(0, longest), truncated: bytes.length > longest };
    if (unpack === undefined || /gzip/i.test(headers['content-type'] ?? ''))
        return asItIs;
    try {
        return { body: unpack(bytes, { maxOutputLength: longest }), truncated: false };
    }
    catch (error) {
        const { code } = error;
        return code === 'ERR_BUFFER_TOO_LARGE' ? { body: Buffer.alloc(0), truncated: true } : asItIs;
    }
}

;// CONCATENATED MODULE: ./build/src/apple/http.js




/** Bytes of a body that are read; answers of the API to small requests are far below. */
const LONGEST_BODY = 1024 * 1024;
/**
 * One request with the token. Redirects are not followed, nothing is sent twice, certificates are always checked; a
 * proxy is used as HTTPS_PROXY and NO_PROXY say.
 */
function overHttp(clock) {
    return async (url, token, limit, sending = {}) => {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), limit);
        const end = () => abort.abort();
        sending.signal?.addEventListener('abort', end, { once: true });
        try {
            if (sending.signal?.aborted)
                end();
            return await Promise.race([exchange(url, token, sending, abort.signal, clock), endOf(abort.signal)]);
        }
        catch (error) {
            return readFault(error, abort.signal.aborted);
        }
        finally {
            clearTimeout(timer);
            sending.signal?.removeEventListener('abort', end);
        }
    };
}
async function exchange(url, token, { method = 'GET', body: sentBody, longestBody = LONGEST_BODY }, signal, clock) {
    const settings = { allowRedirects: false, allowRetries: false };
    const client = new lib/* HttpClient */.Qq('asc-key', [guard(signal)], settings);
    const sent = clock.now();
    const { message } = await client.request(method, url, sentBody ?? null, {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json, application/a-gzip;q=0.9, */*;q=0.1',
        ...(sentBody !== undefined && { 'Content-Type': 'application/json' }),
    });
    const received = clock.now();
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestBody)
            break;
    }
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    const { body, truncated } = unpacked(Buffer.concat(chunks), headers, longestBody);
    return { status: message.statusCode ?? 0, headers, body, truncated, sent, received };
}
/** Rejects at the end of the time, for some ends of a connection raise no event, such as a switch of protocols. */
function endOf(signal) {
    return new Promise((_resolve, reject) => {
        const end = () => reject(new Error('no time left'));
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
    });
}
/**
 * Sets what the client has no setting for: the end of the time, also for the request to a proxy, and the check of
 * certificates, which the environment could switch off.
 */
function guard(signal) {
    return {
        prepareRequest(options) {
            options.signal = signal;
            options.rejectUnauthorized = true;
            const agent = options.agent;
            agent.options.rejectUnauthorized = true;
            if (agent.options.proxy !== undefined)
                Object.assign(agent.options.proxy, { signal, rejectUnauthorized: true });
            // An address in brackets is looked up as a name, unless a proxy does it.
            if (options.agent instanceof external_node_http_.Agent)
                options.host = String(options.host).replace(/^\[(.*)\]$/, '$1');
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('no authentication but by the token')),
    };
}

;// CONCATENATED MODULE: ./build/demo/ask-apple.js




/** Milliseconds that Apple has for its answer. */
const TIME_LIMIT = 30_000;
/** Seconds of difference between the clocks from which on it is told. */
const NOTEWORTHY_SKEW = 5;
/** Makes one request with the token: the first of its scope, or one that every role may make. */
async function askApple({ base, token, program, scope }) {
    const target = targetOf(scope, program);
    const transport = overHttp(systemClock);
    const answer = readAnswer(await transport(base + target, token, TIME_LIMIT), scope === '' ? 'collection' : 'any');
    return {
        verdict: verdictOf(answer.kind),
        lines: [`GET ${forLog(target)} at ${forLog(new URL(base).host)}:`, ...ask_apple_explain(answer)],
    };
}
/** Path and query of the request that a token of this scope can make. */
function targetOf(scope, program) {
    const scoped = /^\s*GET\s+(\/\S*)/i.exec(scope)?.[1];
    return scoped ?? (program === 'enterprise' ? '/v1/certificates?limit=1' : '/v1/apps?limit=1');
}
function verdictOf(kind) {
    switch (kind) {
        case 'accepted':
        case 'role':
        case 'no-such-request':
            return 'works';
        case 'agreement':
        case 'membership':
        case 'no-team':
        case 'unauthorized':
            return 'does not work';
        default:
            return 'silent';
    }
}
const MEANING = {
    accepted: 'Apple took the token: key, Key ID and Issuer ID fit together.',
    role: 'Apple took the token. The role of the key does not reach as far as this request.',
    agreement: 'Apple took the token, but the Account Holder has to accept an agreement before the key is of use.',
    membership: 'Apple took the token, but the account is not an active member: the Account Holder has to look after it.',
    'no-team': 'Apple took the token, but finds no team for it: the Account Holder has to look after the account.',
    'no-such-request': 'Apple took the token. The API has no such request, with any key.',
    unauthorized: 'Apple did not take the token. Either the key was revoked, or key, Key ID and Issuer ID do not belong together (an individual key has no Issuer ID, a team key needs its own), or the clock of this machine is wrong. A good token is refused now and then, too: try once more.',
    'rate-limited': 'Apple wants fewer requests with this key: try again later. It says nothing about the key.',
    'server-error': 'Apple has troubles of its own: try again later. It says nothing about the key.',
    refused: 'Apple refused, for a reason that is not known here. It may or may not be about the key.',
    'not-apple': 'That was no answer of the API: something between here and Apple answered in its place.',
    'no-answer': 'There was no answer. It says nothing about the key.',
};
/** The answer in words. Apple's own come last, without anything that a terminal obeys. */
function ask_apple_explain({ kind, seen, code, detail, skew }) {
    const lines = [`  → ${seen}${code === undefined ? '' : `, code ${code}`}`, `  ${MEANING[kind]}`];
    if (skew !== undefined && Math.abs(skew) >= NOTEWORTHY_SKEW) {
        lines.push(`  The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Apple's.`);
    }
    if (detail !== undefined)
        lines.push(`  Apple's words: ${forLog(detail)}`);
    return lines;
}

;// CONCATENATED MODULE: ./build/demo/screen.js
/** Something that did not go as it should have; its message is one sentence for the user. */
class Disappointment extends Error {
}
/** @throws {Disappointment} with the sentence unless the condition holds */
function expectThat(condition, sentence) {
    if (!condition)
        throw new Disappointment(sentence);
}
/** Where the user reads along. */
class Screen {
    #write;
    constructor(write) {
        this.#write = write;
    }
    say(line = '') {
        this.#write(`${line}\n`);
    }
    chapter(title) {
        this.say();
        this.say(title);
    }
    /** A line of the log of an action. */
    log = (line) => {
        this.say(`  │ ${line}`.trimEnd());
    };
    result(line) {
        this.say(`  → ${line}`);
    }
}
/** How a step ended: `passed`, `failed`. */
function ending({ code }) {
    return code === 0 ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./build/demo/outputs.js


/**
 * Shows the outputs of mint as the log of a later step would.
 *
 * @throws {Disappointment} when one of them is missing, or when the token would not be masked there
 */
function showOutputs(screen, { outputs, hide }) {
    const { token = '', 'expires-at': expiry = '', 'key-fingerprint': fingerprint = '' } = outputs;
    expectThat(token !== '' && expiry !== '' && fingerprint !== '', 'An output of the action is missing.');
    const shown = hide(token);
    expectThat(shown === '***', 'The action did not mask the token.');
    screen.result(`token: ${shown} (${token.length} characters, masked in the log of every later step)`);
    screen.result(`expires-at: ${forLog(expiry)}`);
    screen.result(`key-fingerprint: ${forLog(fingerprint)}`);
}

;// CONCATENATED MODULE: ./build/demo/own-key.js











/** Far above any key file, and below what a system takes as one variable of the environment. */
const LARGEST_FILE = 64 * 1024;
/**
 * Mints from a key file of the user's, and tries the token with Apple where that was asked for.
 *
 * @param root of the repository
 * @throws {Disappointment} when there is no token, or Apple did not take it
 */
async function mintFromOwnKey(screen, root, bench, options) {
    const secret = readKeyFile(options.key).toString('base64');
    screen.say('Mint, as GitHub would run it, on this machine:');
    const result = await runLocally({
        actionFile: (0,external_node_path_.join)(root, 'action.yml'),
        inputs: { ...options.inputs, 'private-key': secret },
        secrets: [secret],
        temp: bench.folder,
        signal: bench.signal,
        show: (line) => screen.log(asFlags(line)),
    });
    const missing = options.inputs['key-id'] === '' ? ' --key-id is not given: add --key-id ID if that is what it says.' : '';
    expectThat(result.code === 0, `No token was made: the line that begins with "Error:" says why.${missing}`);
    showOutputs(screen, result);
    screen.say();
    if (!options.apple) {
        screen.say('It worked. Nothing has left this machine; with --apple the token is tried with App Store Connect.');
        return;
    }
    const program = readProgram(options.inputs.program ?? '');
    const base = options.apiUrl ?? appleApi(program).base;
    const { verdict, lines } = await askApple({
        base,
        token: result.outputs.token ?? '',
        program,
        scope: options.inputs.scope ?? '',
    });
    for (const line of lines)
        screen.say(line);
    expectThat(verdict !== 'does not work', 'The key cannot be used as it is: the answer above says why.');
    expectThat(verdict !== 'silent', 'The answer does not tell whether the key works.');
}
/** The folder that the user is in: npm itself changes to the root of the repository, and keeps that one in a variable. */
function startedFrom() {
    return process.env.INIT_CWD ?? process.cwd();
}
/** @throws {Disappointment} when there is no file that could be a key */
function readKeyFile(given) {
    const path = (0,external_node_path_.resolve)(startedFrom(), given);
    const file = `The file that --key names${named(given, path)}`;
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        expectThat(stat.isFile(), `What --key names${named(given, path)} is not a file.`);
        expectThat(stat.size > 0, `${file} is empty.`);
        expectThat(stat.size <= LARGEST_FILE, `${file} is no key: it has ${stat.size} bytes, a key about 257.`);
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof Disappointment)
            throw error;
        const code = errorCode(error);
        const why = code === 'ENOENT' ? ': there is none at that path' : '';
        throw new Disappointment(`${file} cannot be read (${forLog(code ?? 'unknown')})${why}.`);
    }
}
/** The path in brackets; not that of a text which could be a key, or a part of one, in the place of a path. */
function named(given, path) {
    const isPath = given.length <= 250 && !/[A-Za-z0-9+=_-]{40}|-----/.test(given);
    return isPath ? ` (${forLog(path)})` : ` (${given.length} characters, not shown: it could be a key itself)`;
}

;// CONCATENATED MODULE: ./build/stand-in/answers.js

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' };
function json(status, value, headers = {}) {
    return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}
/** One error in Apple's format; its `status` is a text there. */
function appleError(error, headers = {}) {
    const { status, code, title, detail } = error;
    return json(status, { errors: [{ id: (0,external_node_crypto_.randomUUID)(), status: String(status), code, title, detail }] }, headers);
}
/** A page of a collection that holds nothing. */
function emptyCollection(url, limit) {
    return json(200, { data: [], links: { self: url }, meta: { paging: { total: 0, limit } } });
}
const notFound = (path) => appleError({
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `The path provided does not match a defined resource type: '${path}'`,
});
const methodNotAllowed = (method) => appleError({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    title: 'The request method is not valid for the resource path.',
    detail: `The request method '${method}' is not allowed for this resource.`,
});
const unauthorized = () => appleError({
    status: 401,
    code: 'NOT_AUTHORIZED',
    title: 'Authentication credentials are missing or invalid.',
    detail: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
});
/** 403 because the role of the key is too narrow. */
const roleTooNarrow = () => appleError({
    status: 403,
    code: 'FORBIDDEN_ERROR',
    title: 'This request is forbidden for security reasons',
    detail: 'The API key in use does not allow this request',
});
const agreement = (code, detail) => appleError({ status: 403, code, title: 'A required agreement is missing or has expired.', detail });
const membership = (detail) => appleError({ status: 403, code: 'FORBIDDEN_ERROR', title: 'This request is forbidden for security reasons', detail });
/** Answers of Apple about an account or a role: they are given to accepted tokens only. */
const FORBIDDEN = {
    'agreement-missing': () => agreement('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'This request requires an in-effect agreement that has not been signed or has expired.'),
    'pla-not-accepted': () => agreement('FORBIDDEN_ERROR.PLA_NOT_ACCEPTED', 'You must accept the latest Program License Agreement to use this resource.'),
    'licence-text': () => agreement('FORBIDDEN', 'Unable to process request - PLA Update available: you must first accept the licence.'),
    membership: () => membership('The team is not associated with an active membership.'),
    'no-team': () => membership("Unable to find a team with the given ID '4711' to which you belong."),
    role: roleTooNarrow,
    'forbidden-unknown': () => appleError({
        status: 403,
        code: 'FORBIDDEN_ERROR.NEVER_HEARD_OF',
        title: 'This request is forbidden.',
        detail: 'For a reason that nobody has met before.',
    }),
};
/** Answers that come before any look at the token. */
const OUT_OF_ORDER = {
    unauthorized,
    'rate-limit': () => appleError({
        status: 429,
        code: 'RATE_LIMIT_EXCEEDED',
        title: 'The request rate limit has been reached.',
        detail: 'Too many requests were made with this key. Wait, then try again more slowly.',
    }, { 'Retry-After': '1' }),
    'unexpected-error': () => appleError({
        status: 500,
        code: 'UNEXPECTED_ERROR',
        title: 'An unexpected error occurred.',
        detail: 'An unexpected error occurred on the server side.',
    }),
    'html-500': () => ({ status: 500, headers: HTML_TYPE, body: page('500 Internal Server Error') }),
    'html-503': () => ({ status: 503, headers: HTML_TYPE, body: page('Service Unavailable') }),
    'html-401': () => ({ status: 401, headers: HTML_TYPE, body: page('Proxy sign-in required') }),
    'html-403': () => ({ status: 403, headers: HTML_TYPE, body: page('Blocked by the gateway') }),
    'plist-503': () => ({ status: 503, headers: { 'Content-Type': 'text/x-xml-plist' }, body: PLIST }),
    redirect: () => ({ status: 302, headers: { Location: 'https://redirected.invalid/' }, body: '' }),
    'sign-in-page': () => ({ status: 200, headers: HTML_TYPE, body: page('Sign in') }),
    empty: () => ({ status: 200, headers: JSON_TYPE, body: '' }),
};
const page = (title) => `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
const PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>resultCode</key><integer>503</integer></dict></plist>
`;

;// CONCATENATED MODULE: ./build/stand-in/behaviour.js
/** How the stand-in behaves; every member may be changed while it runs. */
class Behaviour {
    /** Its clock, in seconds ahead of the clock that it was given (negative: behind). */
    skewSeconds = 0;
    /** Waits this long before it answers, in milliseconds. */
    delayMs = 0;
    /** Seconds by which an `iat` may lie in the future. */
    iatToleranceSeconds = 0;
    /** How each request is answered that nothing below speaks of. */
    answer = 'normal';
    /** How requests for a path are answered: `/v1/users`, without query and base path. */
    byPath = new Map();
    /** The hourly limit of requests a key, as told in `X-Rate-Limit`; beyond it every answer is a 429. */
    requestsPerHour = 3500;
    /** The length of `huge-body`. */
    hugeBytes = 64 * 1024 * 1024;
    #queue = [];
    #probability401 = 0;
    #state = 0;
    /** Answers the coming requests in this order, then goes on as before. */
    next(answers) {
        this.#queue.push(...answers);
    }
    /** Answers accepted tokens with 401 by chance, the same requests in every run with the same seed. */
    refuseAtRandom(probability, seed) {
        this.#probability401 = probability;
        this.#state = seed >>> 0;
    }
    /** How the coming request is to be answered; takes it off the queue. */
    take(path) {
        return this.#queue.shift() ?? this.byPath.get(path) ?? this.answer;
    }
    /** Draws whether an accepted token is refused this time. */
    refusesThisOne() {
        return this.#probability401 > 0 && this.#draw() < this.#probability401;
    }
    /** A number in [0, 1) of the generator mulberry32. */
    #draw() {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
}

;// CONCATENATED MODULE: ./build/stand-in/keys.js

/** What keys of a role are refused, as far as the tests need it. */
const DENIED_BY_ROLE = {
    admin: [],
    'app-manager': ['/v1/financeReports', '/v1/salesReports'],
    developer: ['/v1/users', '/v1/userInvitations', '/v1/financeReports', '/v1/salesReports'],
    sales: ['/v1/users', '/v1/userInvitations', '/v1/certificates', '/v1/profiles', '/v1/financeReports'],
};
/** The `aud` claim that goes with a program. */
function audienceOf(program) {
    return program === 'enterprise' ? 'apple-developer-enterprise-v1' : 'appstoreconnect-v1';
}
function publicKeyOf(key) {
    return key.publicKey instanceof Uint8Array
        ? (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(key.publicKey), format: 'der', type: 'spki' })
        : (0,external_node_crypto_.createPublicKey)({ key: key.publicKey, format: 'jwk' });
}
/** Whether the key's role keeps it from reading `path`. */
function isDenied(key, path) {
    return (key.denied ?? []).some((denied) => path === denied || path.startsWith(`${denied}/`));
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/stand-in/loopback.js


/** Serves on a free port of the loopback interface. */
async function serveOnLoopback(listener, certificate) {
    const server = certificate === undefined
        ? (0,external_node_http_.createServer)(listener)
        : (0,external_node_https_.createServer)({ cert: certificate.cert, key: certificate.key }, listener);
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        origin: certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}

;// CONCATENATED MODULE: ./build/stand-in/scope.js
/** Query parameters that play no part when a request is compared with a scope. */
const IGNORED = new Set(['limit', 'cursor', 'sort']);
/**
 * Whether a token with these `scope` entries may be used for the request. An entry is `GET PATH[?QUERY]`; the path must
 * be the same, there are no wildcards; the order of the query does not matter, `limit`, `cursor` and `sort` are left
 * out on both sides. An entry of another shape allows nothing.
 *
 * @param target path and query, without a host: `/v1/apps?limit=1`
 */
function scopeAllows(scope, method, target) {
    return method === 'GET' && scope.some((entry) => entryAllows(entry, target));
}
function entryAllows(entry, target) {
    const wanted = /^GET (\/[^ ]*)$/.exec(entry)?.[1];
    return wanted !== undefined && comparable(wanted) === comparable(target);
}
function comparable(target) {
    const url = new URL(`http://host.invalid${target}`);
    const query = [...url.searchParams]
        .filter(([name]) => !IGNORED.has(name))
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .sort();
    return [url.pathname, ...query].join('\n');
}

;// CONCATENATED MODULE: ./build/stand-in/token-check.js



/** The longest lifetime that Apple takes, in seconds. */
const LONGEST_LIFETIME = 1200;
/**
 * Checks a token as App Store Connect does (Apple, "Generating tokens for API requests"): strict JWS shape, ES256, a
 * known and unrevoked `kid`, the signature, `iss` for a team key or `sub: "user"` for an individual one, `aud`,
 * lifetime and `exp` against its own clock, no `iat` in the future, the scope.
 */
function checkToken(token, context) {
    const read = readToken(token);
    if (read === undefined)
        return refused('is no JWT in compact form');
    const { header, claims } = read;
    if (header.alg !== 'ES256')
        return refused('alg is not ES256');
    if (header.typ !== undefined && header.typ !== 'JWT')
        return refused('typ is not JWT');
    if ('crit' in header || 'b64' in header)
        return refused('has header extensions');
    const key = context.keys.find(({ keyId }) => keyId === header.kid);
    if (key === undefined)
        return refused('kid is unknown');
    if (key.revoked === true)
        return refused('key is revoked');
    if (!signatureFits(token, key))
        return refused('signature does not fit');
    const fault = faultOfOwner(claims, key) ??
        faultOfTimes(claims, context.now, context.iatTolerance ?? 0) ??
        faultOfScope(claims, context.method, context.target);
    return fault === undefined ? { accepted: true, key } : refused(fault);
}
/** Header and claims of a token whose shape is right, whatever its signature. */
function readToken(token) {
    const [, header, claims] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]{86}$/.exec(token) ?? [];
    const parsed = { header: parsePart(header), claims: parsePart(claims) };
    return parsed.header === undefined || parsed.claims === undefined
        ? undefined
        : { header: parsed.header, claims: parsed.claims };
}
function faultOfOwner(claims, key) {
    if (claims.aud !== audienceOf(key.program ?? 'app-store'))
        return 'aud is not that of the program';
    if (key.issuerId === undefined) {
        if ('iss' in claims)
            return 'iss with an individual key';
        return claims.sub === 'user' ? undefined : 'sub is not "user"';
    }
    if ('sub' in claims)
        return 'sub with a team key';
    return claims.iss === key.issuerId ? undefined : 'iss is not the issuer of the key';
}
function faultOfTimes(claims, now, iatTolerance) {
    const { iat, exp } = claims;
    if (!isTime(exp))
        return 'exp is no time';
    if (!isTime(iat))
        return 'iat is no time';
    if (exp <= now)
        return 'has expired';
    if (iat > now + iatTolerance)
        return 'iat is in the future';
    return exp - Math.min(iat, now) > LONGEST_LIFETIME ? 'lifetime is over 20 minutes' : undefined;
}
function faultOfScope(claims, method, target) {
    const { scope } = claims;
    if (scope === undefined)
        return undefined;
    if (!Array.isArray(scope) || !scope.every((entry) => typeof entry === 'string')) {
        return 'scope is no list of texts';
    }
    return scopeAllows(scope, method, target) ? undefined : 'scope does not cover the request';
}
function signatureFits(token, key) {
    const dot = token.lastIndexOf('.');
    return (0,external_node_crypto_.verify)('sha256', Buffer.from(token.slice(0, dot)), { key: publicKeyOf(key), dsaEncoding: 'ieee-p1363' }, Buffer.from(token.slice(dot + 1), 'base64url'));
}
/** A part of a JWT as an object; base64url that is not in its one normal form is refused. */
function parsePart(part = '') {
    const bytes = Buffer.from(part, 'base64url');
    if (bytes.toString('base64url') !== part)
        return undefined;
    try {
        const value = JSON.parse(bytes.toString());
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function refused(refusal) {
    return { accepted: false, refusal };
}

;// CONCATENATED MODULE: ./build/stand-in/requests.js


/** The bearer token of a request, or `undefined`. */
function bearerOf(request) {
    return /^Bearer ([^\s]+)$/.exec(request.headers.authorization ?? '')?.[1];
}
/** Notes a request down. @param target path and query without the base path */
function noteRequest(request, target) {
    const token = bearerOf(request);
    const read = token === undefined ? undefined : readToken(token);
    return {
        method: request.method ?? '',
        path: target.replace(/\?.*$/s, ''),
        target,
        headerNames: Object.keys(request.headers),
        header: read?.header,
        claims: read?.claims,
        tokenHash: token === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex'),
        body: '',
        status: 0,
        refusal: undefined,
    };
}
/** What comes as the body of a request, up to a length that no request of the API has. */
async function readBody(request) {
    const chunks = [];
    request.on('data', (chunk) => {
        if (chunks.length < 1000)
            chunks.push(chunk);
    });
    await new Promise((resolve) => request.once('close', resolve).once('end', resolve));
    return Buffer.concat(chunks).toString();
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/records.js

/** All that the stand-in keeps; a test may read it, and put records in. */
class Records {
    apps = [];
    uploads = [];
    files = [];
    builds = [];
    addUpload(record) {
        const upload = {
            id: (0,external_node_crypto_.randomUUID)(),
            createdDate: new Date().toISOString(),
            uploadedDate: null,
            state: 'AWAITING_UPLOAD',
            errors: [],
            warnings: [],
            infos: [],
            buildId: null,
            looks: 0,
            ...record,
        };
        this.uploads.push(upload);
        return upload;
    }
    addFile(record) {
        const file = {
            id: (0,external_node_crypto_.randomUUID)(),
            assetType: 'ASSET',
            uti: 'com.apple.ipa',
            state: 'AWAITING_UPLOAD',
            parts: [],
            composite: null,
            commitRequests: 0,
            commits: 0,
            ...record,
        };
        this.files.push(file);
        return file;
    }
    addBuild(record) {
        const build = {
            id: (0,external_node_crypto_.randomUUID)(),
            uploadId: undefined,
            processingState: 'VALID',
            usesNonExemptEncryption: false,
            looks: 0,
            ...record,
        };
        this.builds.push(build);
        return build;
    }
    filesOf(uploadId) {
        return this.files.filter((file) => file.uploadId === uploadId);
    }
}
/** What has arrived of a file, in the order of its bytes. */
function bytesOf(file) {
    return Buffer.concat(inOrder(file).map(({ bytes }) => bytes ?? Buffer.alloc(0)));
}
/** MD5 of the MD5s of the parts, with their count and size, as Apple's tools write it. */
function compositeOf(file) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for (const { entityTag } of inOrder(file))
        hash.update(Buffer.from(entityTag ?? '', 'hex'));
    return `${hash.digest('hex')}-${file.parts.length}-${Math.max(...file.parts.map(({ length }) => length))}`;
}
function inOrder({ parts }) {
    return [...parts].sort((a, b) => a.offset - b.offset);
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/shapes.js
/** Resources as App Store Connect writes them (Apple's OpenAPI document 4.4.1). */
function appResource({ id, bundleId, name }) {
    return { type: 'apps', id, attributes: { name, bundleId }, links: { self: `/v1/apps/${id}` } };
}
function uploadResource(upload) {
    const { id, version, buildNumber, createdDate, platform, uploadedDate, state, errors, warnings, infos, buildId } = upload;
    return {
        type: 'buildUploads',
        id,
        attributes: {
            cfBundleShortVersionString: version,
            cfBundleVersion: buildNumber,
            createdDate,
            state: { errors, warnings, infos, state },
            platform,
            uploadedDate,
        },
        // The answer that opens one has no relationship to a build.
        ...(uploadedDate !== null && {
            relationships: { build: { data: buildId === null ? null : { type: 'builds', id: buildId } } },
        }),
        links: { self: `/v1/buildUploads/${id}` },
    };
}
/** @param storage the address of a part, by its number and signature */
function fileResource(file, conduct, storage) {
    const { id, state, assetType, fileName, fileSize, uti, composite } = file;
    const operations = shuffled(file.parts).map((part) => ({
        method: 'PUT',
        url: storage(id, part.partNumber, part.addresses.at(-1)?.signature ?? ''),
        length: part.length,
        offset: part.offset,
        requestHeaders: [{ name: 'Content-Type', value: 'application/octet-stream' }],
        expiration: new Date(part.addresses.at(-1)?.expires ?? 0).toISOString(),
        partNumber: part.partNumber,
        entityTag: conduct.showsTags ? (part.entityTag ?? null) : null,
    }));
    return {
        type: 'buildUploadFiles',
        id,
        attributes: {
            assetDeliveryState: { state, errors: [], warnings: [] },
            assetToken: null,
            assetType,
            fileName,
            fileSize,
            sourceFileChecksums: composite === null ? null : { file: null, composite: { hash: composite, algorithm: 'MD5' } },
            uploadOperations: state === 'COMPLETE' ? null : (conduct.alterOperations?.(operations) ?? operations),
            uti,
        },
        links: { self: `/v1/buildUploadFiles/${id}` },
    };
}
function buildResource(build) {
    const { id, buildNumber, processingState, usesNonExemptEncryption, uploadId } = build;
    return {
        type: 'builds',
        id,
        attributes: { version: buildNumber, processingState, usesNonExemptEncryption },
        relationships: {
            preReleaseVersion: { data: { type: 'preReleaseVersions', id: trainId(build) } },
            buildUpload: { data: uploadId === undefined ? null : { type: 'buildUploads', id: uploadId } },
        },
        links: { self: `/v1/builds/${id}` },
    };
}
function trainResource(build) {
    const { version, platform } = build;
    return { type: 'preReleaseVersions', id: trainId(build), attributes: { version, platform } };
}
function trainId({ appId, version, platform }) {
    return `${appId}-${version}-${platform}`;
}
/** Apple lists parts out of order: the last first, then every other one. */
function shuffled(list) {
    const reversed = [...list].reverse();
    return [...reversed.filter((_, index) => index % 2 === 0), ...reversed.filter((_, index) => index % 2 === 1)];
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/pages.js



function one(request, resource, status = 200) {
    return json(status, { data: resource, links: { self: request.path } });
}
/** A page of a list; the next one is found by `cursor`. */
function pages_page(request, resources) {
    const { query, path } = request;
    const limit = Number(query.get('limit') ?? 50);
    const start = Number(query.get('cursor') ?? 0);
    const page = resources.slice(start, start + limit);
    const next = start + limit < resources.length
        ? `https://api.appstoreconnect.apple.com${path}?cursor=${start + limit}&limit=${limit}`
        : undefined;
    return json(200, {
        data: page,
        links: { self: path, ...(next !== undefined && { next }) },
        meta: { paging: { total: resources.length, limit } },
    });
}
/** Whether a value is one of those that a filter names, if it is there. */
function fits(request, name, value) {
    const wanted = request.query.get(`filter[${name}]`);
    return wanted === null || wanted.split(',').includes(value);
}
/** A file as it is shown: parts get a new address when that of before will not be good for long. */
function shownFile({ now, storage }, conduct, file) {
    for (const { addresses } of file.state === 'COMPLETE' ? [] : file.parts) {
        if ((addresses.at(-1)?.expires ?? 0) > now + 60 * 60 * 1000)
            continue;
        const expires = now + conduct.partsExpireAfter * 1000;
        addresses.push({ signature: (0,external_node_crypto_.randomBytes)(32).toString('hex'), expires });
    }
    return fileResource(file, conduct, storage);
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/refusals.js

/** Refusals of the calls that make an upload, as they were met. */
const notThere = (type, id) => appleError({
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `There is no resource of type '${type}' with id '${id}'`,
});
/** The build number was used before. */
const duplicate = (previous) => json(409, {
    errors: [
        {
            id: 'a0d5d3a2-9b1c-4a62-8d11-3c2f1a9f0001',
            status: '409',
            code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
            title: 'The provided entity includes an attribute with a value that has already been used',
            detail: 'The bundle version must be higher than the previously uploaded version.',
            source: { pointer: '/data/attributes/cfBundleVersion' },
            meta: { previousBundleVersion: previous },
        },
    ],
});
const unknownApp = () => invalid('RELATIONSHIP.INVALID', '/data/relationships/app/data/id', 'There is no such app.');
const badAttribute = (name) => invalid('ATTRIBUTE.INVALID', `/data/attributes/${name}`, `The value is not a valid value for the attribute '${name}'.`);
const malformed = () => appleError({
    status: 400,
    code: 'PARAMETER_ERROR.INVALID',
    title: 'The request is not valid',
    detail: 'The body is not what was expected.',
});
const pastChanging = () => appleError({
    status: 409,
    code: 'STATE_ERROR.INVALID_STATE',
    title: 'The request cannot be fulfilled because of the state of another resource.',
    detail: 'The file is in a state in which it cannot be changed.',
});
const partsMissing = () => appleError({
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
    title: 'The provided entity includes an attribute with an invalid value',
    detail: 'The number of bytes that were uploaded is not the size of the file.',
});
function invalid(kind, pointer, detail) {
    return json(409, {
        errors: [
            {
                id: 'a0d5d3a2-9b1c-4a62-8d11-3c2f1a9f0002',
                status: '409',
                code: `ENTITY_ERROR.${kind}`,
                title: 'The provided entity includes a value that is not valid',
                detail,
                source: { pointer },
            },
        ],
    });
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/changes.js




const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
const UTIS = [
    'com.apple.binary-property-list',
    'com.apple.ipa',
    'com.apple.pkg',
    'com.apple.xml-property-list',
    'com.pkware.zip-archive',
];
/** The calls that change something. */
class Changes {
    #request;
    #records;
    #conduct;
    constructor(request, records, conduct) {
        this.#request = request;
        this.#records = records;
        this.#conduct = conduct;
    }
    openUpload() {
        const { attributes, relationships } = dataOf(this.#request.body, 'buildUploads');
        const { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform } = record(attributes);
        const { id: appId } = record(record(record(relationships).app).data);
        if (typeof version !== 'string' || typeof buildNumber !== 'string' || typeof appId !== 'string')
            return malformed();
        if (!PLATFORMS.includes(String(platform)))
            return badAttribute('platform');
        if (!this.#records.apps.some(({ id }) => id === appId))
            return unknownApp();
        const same = this.#records.uploads.find((upload) => upload.appId === appId &&
            upload.version === version &&
            upload.buildNumber === buildNumber &&
            upload.platform === platform &&
            upload.state !== 'FAILED' &&
            (upload.state !== 'AWAITING_UPLOAD' || this.#conduct.openBlocks));
        if (same !== undefined)
            return duplicate(same.buildNumber);
        const createdDate = new Date(this.#request.now).toISOString();
        const upload = this.#records.addUpload({ appId, version, buildNumber, platform: String(platform), createdDate });
        return one(this.#request, uploadResource(upload), 201);
    }
    registerFile() {
        const { attributes, relationships } = dataOf(this.#request.body, 'buildUploadFiles');
        const { assetType, fileName, fileSize, uti } = record(attributes);
        const { id: uploadId } = record(record(record(relationships).buildUpload).data);
        if (typeof fileName !== 'string' || typeof uploadId !== 'string')
            return malformed();
        if (typeof fileSize !== 'number' || !Number.isSafeInteger(fileSize) || fileSize < 1)
            return badAttribute('fileSize');
        if (assetType !== 'ASSET')
            return badAttribute('assetType');
        if (!UTIS.includes(String(uti)))
            return badAttribute('uti');
        const upload = this.#records.uploads.find((each) => each.id === uploadId);
        if (upload === undefined)
            return notThere('buildUploads', uploadId);
        if (upload.state !== 'AWAITING_UPLOAD' || this.#records.filesOf(uploadId).length > 0)
            return pastChanging();
        const file = this.#records.addFile({ uploadId, fileName, fileSize, uti: String(uti) });
        this.cutIntoParts(file);
        return one(this.#request, shownFile(this.#request, this.#conduct, file), 201);
    }
    commit(id) {
        const { attributes } = dataOf(this.#request.body, 'buildUploadFiles');
        const { uploaded, ...more } = record(attributes);
        const file = this.#records.files.find((each) => each.id === id);
        if (file === undefined)
            return notThere('buildUploadFiles', id);
        file.commitRequests++;
        if (file.state === 'COMPLETE' || file.state === 'FAILED')
            return pastChanging();
        if ('sourceFileChecksums' in more)
            return badAttribute('sourceFileChecksums');
        if (uploaded !== true)
            return badAttribute('uploaded');
        if (file.parts.some(({ entityTag }) => entityTag === undefined))
            return partsMissing();
        if (this.#conduct.idleCommits > 0) {
            this.#conduct.idleCommits--;
            file.state = 'UPLOAD_COMPLETE';
            return one(this.#request, shownFile(this.#request, this.#conduct, file));
        }
        file.commits++;
        file.state = 'COMPLETE';
        file.composite = compositeOf(file);
        const upload = this.#records.uploads.find((each) => each.id === file.uploadId);
        if (upload !== undefined) {
            upload.state = 'PROCESSING';
            upload.uploadedDate = new Date(this.#request.now).toISOString();
        }
        return one(this.#request, shownFile(this.#request, this.#conduct, file));
    }
    /** Lists the parts of a file that was registered. */
    cutIntoParts(file) {
        const { partLengths, partSize } = this.#conduct;
        for (let offset = 0; offset < file.fileSize;) {
            const index = file.parts.length;
            const wanted = partLengths[index % Math.max(1, partLengths.length)] ?? partSize;
            const length = Math.min(wanted, file.fileSize - offset);
            const part = {
                partNumber: index + 1,
                offset,
                length,
                addresses: [],
                entityTag: undefined,
                bytes: undefined,
            };
            file.parts.push(part);
            offset += length;
        }
    }
}
function dataOf(body, type) {
    const data = record(record(body).data);
    return data.type === type ? data : {};
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/reads.js




/** The calls that read. Looking at what Apple works on brings it forward. */
class Reads {
    #request;
    #records;
    #conduct;
    constructor(request, records, conduct) {
        this.#request = request;
        this.#records = records;
        this.#conduct = conduct;
    }
    /** The filter also takes what only begins with the value. */
    listApps() {
        const wanted = this.#request.query.get('filter[bundleId]');
        return pages_page(this.#request, this.#records.apps.filter(({ bundleId }) => bundleId.startsWith(wanted ?? '')).map(appResource));
    }
    getApp(id) {
        const app = this.#records.apps.find((each) => each.id === id);
        return app === undefined ? notThere('apps', id) : one(this.#request, appResource(app));
    }
    listUploads(appId) {
        if (this.#conduct.listsLag > 0 && this.#records.uploads.length > 0) {
            this.#conduct.listsLag--;
            return pages_page(this.#request, []);
        }
        const uploads = this.#records.uploads.filter((upload) => upload.appId === appId &&
            fits(this.#request, 'cfBundleShortVersionString', upload.version) &&
            fits(this.#request, 'cfBundleVersion', upload.buildNumber) &&
            fits(this.#request, 'platform', upload.platform) &&
            fits(this.#request, 'state', upload.state));
        return pages_page(this.#request, uploads.map(uploadResource));
    }
    getUpload(id) {
        const upload = this.#records.uploads.find((each) => each.id === id);
        if (upload === undefined)
            return notThere('buildUploads', id);
        if (upload.state === 'PROCESSING' && ++upload.looks > this.#conduct.looksUntilChecked)
            this.#check(upload);
        const build = this.#records.builds.find((each) => each.id === upload.buildId);
        const included = build === undefined ? [] : [buildResource(build)];
        return json(200, { data: uploadResource(upload), included, links: { self: this.#request.path } });
    }
    listFiles(uploadId) {
        return pages_page(this.#request, this.#records.filesOf(uploadId).map((file) => shownFile(this.#request, this.#conduct, file)));
    }
    getFile(id) {
        const file = this.#records.files.find((each) => each.id === id);
        if (file === undefined)
            return notThere('buildUploadFiles', id);
        return one(this.#request, shownFile(this.#request, this.#conduct, file));
    }
    listBuilds() {
        const builds = this.#records.builds.filter((build) => this.#conduct.linksBuild !== 'none' &&
            fits(this.#request, 'app', build.appId) &&
            fits(this.#request, 'version', build.buildNumber) &&
            fits(this.#request, 'preReleaseVersion.version', build.version) &&
            fits(this.#request, 'preReleaseVersion.platform', build.platform));
        return json(200, {
            data: builds.map(buildResource),
            included: builds.map(trainResource),
            links: { self: this.#request.path },
            meta: { paging: { total: builds.length, limit: 200 } },
        });
    }
    getBuild(id) {
        const build = this.#records.builds.find((each) => each.id === id);
        if (build === undefined)
            return notThere('builds', id);
        if (build.processingState === 'PROCESSING' && ++build.looks > this.#conduct.looksUntilProcessed) {
            build.processingState = this.#conduct.processed;
        }
        return one(this.#request, buildResource(build));
    }
    /** Apple's checks come to their end. */
    #check(upload) {
        const { verdict, errors, warnings, infos, linksBuild } = this.#conduct;
        Object.assign(upload, { state: verdict, errors, warnings, infos });
        if (verdict === 'FAILED')
            return;
        const build = this.#records.addBuild({
            appId: upload.appId,
            version: upload.version,
            buildNumber: upload.buildNumber,
            platform: upload.platform,
            uploadId: upload.id,
            processingState: 'PROCESSING',
            usesNonExemptEncryption: this.#conduct.usesNonExemptEncryption,
        });
        if (linksBuild === 'link')
            upload.buildId = build.id;
    }
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/routes.js



/** Answers the calls of which an upload is made. @returns undefined for all other paths */
function routeUpload(request, records, conduct) {
    const [, collection = '', id = '', below = ''] = /^\/v1\/([A-Za-z]+)(?:\/([^/]+))?(?:\/([A-Za-z]+))?$/.exec(request.path) ?? [];
    const reads = new Reads(request, records, conduct);
    const changes = new Changes(request, records, conduct);
    switch (`${request.method} ${collection}${id === '' ? '' : '/id'}${below === '' ? '' : `/${below}`}`) {
        case 'GET apps':
            return records.apps.length === 0 ? undefined : reads.listApps();
        case 'GET apps/id':
            return reads.getApp(id);
        case 'GET apps/id/buildUploads':
            return reads.listUploads(id);
        case 'POST buildUploads':
            return changes.openUpload();
        case 'GET buildUploads/id':
            return reads.getUpload(id);
        case 'GET buildUploads/id/buildUploadFiles':
            return reads.listFiles(id);
        case 'POST buildUploadFiles':
            return changes.registerFile();
        case 'GET buildUploadFiles/id':
            return reads.getFile(id);
        case 'PATCH buildUploadFiles/id':
            return changes.commit(id);
        case 'GET builds':
            return records.apps.length === 0 ? undefined : reads.listBuilds();
        case 'GET builds/id':
            return reads.getBuild(id);
        default:
            return /^(?:buildUploads|buildUploadFiles)$/.test(collection) ? methodNotAllowed(request.method) : undefined;
    }
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/conduct.js
/** How uploads go; every member may be changed while the stand-in runs. */
class UploadConduct {
    /** Bytes of the parts that a file is cut into. */
    partSize = 5 * 1024 * 1024;
    /** In place of `partSize`: the lengths one after the other, again and again. */
    partLengths = [];
    /** Seconds for which the address of a part is good. */
    partsExpireAfter = 604_800;
    /** Keeps the bytes that arrive; without it only their MD5. */
    keepsBytes = true;
    /** Faults of coming parts, by part number or for any (0), each used once. */
    partFaults = [];
    /** Milliseconds that every part takes at least, and that a `slow` one takes. */
    partDelay = 0;
    slowDelay = 1500;
    /** Shows the tags of parts that have arrived. */
    showsTags = true;
    /** Changes the list of a file's parts before it is shown. */
    alterOperations;
    rules = [];
    /** Is told of every request when it arrives, and once it is carried out, before its answer: `PUT 3`, `GET /v1/apps`. */
    watch;
    /** An open upload of the same numbers keeps others from being opened. */
    openBlocks = false;
    /** Looks at lists in which what was made is not there yet. */
    listsLag = 0;
    /** Commits that are answered, and leave the file as it was: UPLOAD_COMPLETE. */
    idleCommits = 0;
    /** Looks at an upload until it is done, and what it comes to. */
    looksUntilChecked = 1;
    verdict = 'COMPLETE';
    errors = [];
    warnings = [];
    infos = [];
    /** Looks at a build until it is done, and what it comes to. */
    looksUntilProcessed = 1;
    processed = 'VALID';
    usesNonExemptEncryption = false;
    /** The upload names its build; otherwise only the list of builds does, or, with `none`, nothing. */
    linksBuild = 'link';
    /** The rule that holds for a request, counted down. */
    take(method, path) {
        for (const [index, rule] of this.rules.entries()) {
            if (!matches(rule.on, method, path))
                continue;
            if ((rule.skip ?? 0) > 0) {
                rule.skip = (rule.skip ?? 0) - 1;
                continue;
            }
            rule.times = (rule.times ?? 1) - 1;
            if (rule.times === 0)
                this.rules.splice(index, 1);
            return rule;
        }
        return undefined;
    }
    /** The fault of a part that comes now; it is used up. */
    takePartFault(part) {
        const index = this.partFaults.findIndex((each) => each.part === part || each.part === 0);
        return index < 0 ? undefined : this.partFaults.splice(index, 1)[0]?.fault;
    }
}
function matches(on, method, path) {
    const [wantedMethod, wantedPath = ''] = on.split(' ');
    const pattern = wantedPath.split('{id}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return wantedMethod === method && new RegExp(`^${pattern.join('[^/]+')}$`).test(path);
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/storage.js

/** The path under which storage answers. */
const STORAGE_PATH = '/object-storage/';
/** The object storage to which the parts go: it knows no token, and takes a part at the address that was given for it. */
class Storage {
    seen = [];
    #records;
    #conduct;
    #now;
    constructor(records, conduct, now) {
        this.#records = records;
        this.#conduct = conduct;
        this.#now = now;
    }
    /** The address of a part, in the form of S3's. */
    address(origin, fileId, partNumber, signature) {
        const query = `partNumber=${partNumber}&uploadId=${fileId.replaceAll('-', '')}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
        return `${origin}${STORAGE_PATH}${fileId}?${query}`;
    }
    handle(request, response) {
        const url = new URL(request.url ?? '/', 'http://host.invalid');
        const fileId = url.pathname.slice(STORAGE_PATH.length);
        const partNumber = Number(url.searchParams.get('partNumber'));
        const seen = { fileId, partNumber, headerNames: Object.keys(request.headers), status: 0, bytes: 0 };
        this.seen.push(seen);
        this.#conduct.watch?.(`PUT ${partNumber}`, 'arrived');
        const answer = (status, code = '', headers = {}) => {
            seen.status = status;
            const body = code === '' ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
            response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers });
            response.end(body);
        };
        const file = this.#records.files.find(({ id }) => id === fileId);
        const part = file?.parts.find((each) => each.partNumber === partNumber);
        const refusal = this.#refusalOf(request, url, file, part);
        if (refusal !== undefined || part === undefined) {
            request.resume();
            request.on('end', () => answer(...(refusal ?? [404, 'NoSuchUpload'])));
            return;
        }
        const fault = this.#conduct.takePartFault(partNumber);
        if (fault === 'close')
            request.socket.destroy();
        if (fault === 'close' || fault === 'hang')
            return;
        this.#receive(request, part, seen, fault, answer);
    }
    #refusalOf({ method, headers }, url, file, part) {
        if (headers.authorization !== undefined)
            return [400, 'InvalidArgument'];
        if (method !== 'PUT')
            return [405, 'MethodNotAllowed'];
        if (file === undefined || part === undefined)
            return [404, 'NoSuchUpload'];
        if (file.state === 'COMPLETE' || file.state === 'FAILED')
            return [404, 'NoSuchUpload'];
        const signature = url.searchParams.get('X-Amz-Signature');
        const address = part.addresses.find((each) => each.signature === signature);
        if (address === undefined)
            return [403, 'SignatureDoesNotMatch'];
        if (address.expires <= this.#now())
            return [403, 'AccessDenied'];
        if (headers['content-length'] !== String(part.length))
            return [400, 'IncompleteBody'];
        return undefined;
    }
    #receive(request, part, seen, fault, answer) {
        const { keepsBytes, partDelay, slowDelay } = this.#conduct;
        const hash = (0,external_node_crypto_.createHash)('md5');
        const chunks = [];
        request.on('data', (chunk) => {
            seen.bytes += chunk.length;
            if (fault === 'cut') {
                request.socket.destroy();
                return;
            }
            hash.update(chunk);
            if (keepsBytes)
                chunks.push(chunk);
        });
        request.on('error', () => { });
        request.on('end', () => {
            if (seen.bytes < part.length)
                return;
            if (typeof fault === 'number')
                return answer(fault, fault >= 500 ? 'SlowDown' : 'AccessDenied');
            if (fault === 'redirect')
                return answer(307, '', { Location: 'https://redirected.invalid/' });
            const bytes = Buffer.concat(chunks);
            if (fault === 'garble')
                bytes.fill(0, 0, Math.min(1, bytes.length));
            const md5 = (fault === 'garble' ? (0,external_node_crypto_.createHash)('md5').update(bytes).update('!') : hash).digest('hex').toUpperCase();
            part.bytes = keepsBytes ? bytes : undefined;
            part.entityTag = md5;
            this.#conduct.watch?.(`PUT ${part.partNumber}`, 'carried out');
            const tag = fault === 'wrong-etag' ? 'D41D8CD98F00B204E9800998ECF8427E' : fault === 'garble' ? undefined : md5;
            const headers = tag === undefined || fault === 'no-etag' ? {} : { ETag: `"${tag}"` };
            const delay = fault === 'slow' ? slowDelay : partDelay;
            if (delay > 0)
                setTimeout(() => answer(200, '', headers), delay).unref();
            else
                answer(200, '', headers);
        });
    }
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/service.js




/** Everything of which uploads are made: records, how they go, and the storage of the parts. */
class UploadService {
    records = new Records();
    conduct = new UploadConduct();
    storage;
    /** Its own address, once it listens. */
    origin = '';
    #now;
    /** @param now milliseconds since 1970, by Apple's clock */
    constructor(apps, now) {
        this.records.apps.push(...apps);
        this.storage = new Storage(this.records, this.conduct, now);
        this.#now = now;
    }
    /** Whoever takes a request at this address; undefined where it is none of storage's. */
    storageFor(url) {
        return url.startsWith(STORAGE_PATH) ? (request, response) => this.storage.handle(request, response) : undefined;
    }
    /** The answer to a call of the API; undefined to one that has nothing to do with uploads. */
    answer(seen) {
        const request = {
            method: seen.method,
            path: seen.path,
            query: new URL(`http://host.invalid${seen.target}`).searchParams,
            body: parsed(seen.body),
            now: this.#now(),
            storage: (fileId, part, signature) => this.storage.address(this.origin, fileId, part, signature),
        };
        return routeUpload(request, this.records, this.conduct);
    }
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stand-in/uploads/index.js





;// CONCATENATED MODULE: ./build/stand-in/wire-faults.js
const CHUNK = Buffer.alloc(64 * 1024, ' ');
/** Lets the connection fail in the named way. @param hugeBytes the length of `huge-body` */
function sendFault(response, fault, hugeBytes) {
    if (fault === 'close')
        response.destroy();
    if (fault === 'cut-body')
        cutBody(response);
    if (fault === 'huge-body')
        sendHugeBody(response, hugeBytes);
    // A hanging request is ended by whoever made it, or by the end of the stand-in.
}
/** Promises more than it sends. */
function cutBody(response) {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
    response.write('{"data":[{"type":"apps",', () => response.destroy());
}
/** Valid JSON that begins with a great many spaces, sent no faster than it is read. */
function sendHugeBody(response, bytes) {
    const end = '{"data":[],"links":{},"meta":{}}';
    let left = bytes;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes + end.length });
    const more = () => {
        while (left > 0 && !response.destroyed) {
            const chunk = CHUNK.subarray(0, Math.min(left, CHUNK.length));
            left -= chunk.length;
            if (!response.write(chunk)) {
                response.once('drain', more);
                return;
            }
        }
        response.end(end);
    };
    more();
}

;// CONCATENATED MODULE: ./build/stand-in/app-store-connect.js









/** Starts a stand-in of the App Store Connect API on a free port of the loopback interface. */
async function startStandIn(options) {
    const service = new Service(options);
    const server = await serveOnLoopback((request, response) => service.handle(request, response), options.certificate);
    service.uploads.origin = server.origin;
    return {
        url: server.origin + service.basePath,
        keys: service.keys,
        behaviour: service.behaviour,
        requests: service.requests,
        records: service.uploads.records,
        uploads: service.uploads.conduct,
        parts: service.uploads.storage.seen,
        close: () => {
            service.stop();
            return server.close();
        },
    };
}
class Service {
    basePath;
    keys;
    behaviour = new Behaviour();
    requests = [];
    uploads;
    #clock;
    #used = new Map();
    #waiting = new Set();
    constructor(options) {
        this.basePath = options.basePath ?? '';
        this.keys = [...options.keys];
        this.#clock = options.now ?? Date.now;
        this.uploads = new UploadService(options.apps ?? [], () => this.#now());
    }
    handle(request, response) {
        // Nobody is left to hear of a connection that the client gave up.
        response.on('error', () => { });
        const url = request.url ?? '/';
        const storage = this.uploads.storageFor(url);
        if (storage !== undefined) {
            storage(request, response);
            return;
        }
        const body = readBody(request);
        const target = url.startsWith(`${this.basePath}/`) ? url.slice(this.basePath.length) : undefined;
        const seen = noteRequest(request, target ?? url);
        this.requests.push(seen);
        const answer = this.behaviour.take(seen.path);
        const token = bearerOf(request);
        this.#later(async () => {
            const what = `${seen.method} ${seen.path}`;
            this.uploads.conduct.watch?.(what, 'arrived');
            const rule = this.uploads.conduct.take(seen.method, seen.path);
            if (rule !== undefined && typeof rule.does === 'object') {
                this.#send(response, scripted(rule.does), seen);
                return;
            }
            if (rule?.does === 'lose-request') {
                response.destroy();
                return;
            }
            if (seen.method !== 'GET')
                seen.body = await body;
            const reply = target === undefined ? notFound(seen.path) : this.#reply(answer, token, seen);
            this.uploads.conduct.watch?.(what, 'carried out');
            if (rule?.does === 'lose-answer')
                response.destroy();
            if (rule !== undefined)
                return;
            if (typeof reply === 'string')
                sendFault(response, reply, this.behaviour.hugeBytes);
            else
                this.#send(response, reply, seen);
        });
    }
    stop() {
        for (const timer of this.#waiting)
            clearTimeout(timer);
    }
    #later(action) {
        if (this.behaviour.delayMs <= 0) {
            void action();
            return;
        }
        const timer = setTimeout(() => {
            this.#waiting.delete(timer);
            void action();
        }, this.behaviour.delayMs);
        this.#waiting.add(timer);
    }
    /** The answer, or the name of the fault that takes its place. */
    #reply(answer, token, seen) {
        if (typeof answer === 'object')
            return scripted(answer);
        if (isOneOf(OUT_OF_ORDER, answer))
            return OUT_OF_ORDER[answer]();
        if (answer !== 'normal' && !isOneOf(FORBIDDEN, answer))
            return answer;
        const check = checkToken(token ?? '', {
            keys: this.keys,
            now: this.#now() / 1000,
            iatTolerance: this.behaviour.iatToleranceSeconds,
            method: seen.method,
            target: seen.target,
        });
        if (!check.accepted)
            return this.#refuse(seen, token === undefined ? 'no bearer token' : check.refusal);
        if (this.behaviour.refusesThisOne())
            return this.#refuse(seen, 'chance');
        if (this.#countUse(check.key) < 0)
            return OUT_OF_ORDER['rate-limit']();
        if (answer !== 'normal')
            return FORBIDDEN[answer]();
        if (isDenied(check.key, seen.path))
            return roleTooNarrow();
        return this.uploads.answer(seen) ?? route(seen, this.#ownUrl(seen));
    }
    #refuse(seen, refusal) {
        seen.refusal = refusal;
        return unauthorized();
    }
    /** Counts a use of the key; the requests left in this hour, negative beyond the limit. */
    #countUse(key) {
        const used = (this.#used.get(key.keyId) ?? 0) + 1;
        this.#used.set(key.keyId, used);
        return this.behaviour.requestsPerHour - used;
    }
    #send(response, reply, seen) {
        const limit = this.behaviour.requestsPerHour;
        const left = Math.max(0, limit - (this.#used.get(String(seen.header?.kid)) ?? 0));
        seen.status = reply.status;
        response.writeHead(reply.status, {
            Date: new Date(this.#now()).toUTCString(),
            'X-Request-ID': (0,external_node_crypto_.randomUUID)(),
            'X-Rate-Limit': `user-hour-lim:${limit};user-hour-rem:${left};`,
            'Content-Length': Buffer.byteLength(reply.body),
            ...reply.headers,
        });
        response.end(seen.method === 'HEAD' ? undefined : reply.body);
    }
    #now() {
        return this.#clock() + this.behaviour.skewSeconds * 1000;
    }
    #ownUrl(seen) {
        return `${this.basePath}${seen.target}`;
    }
}
/** Any collection is known and empty; what would lie in one is not there. */
function route({ method, path, target }, url) {
    if (!/^\/v\d\/[A-Za-z]+$/.test(path))
        return notFound(path);
    if (method !== 'GET' && method !== 'HEAD')
        return methodNotAllowed(method);
    const limit = Number(new URL(`http://host.invalid${target}`).searchParams.get('limit') ?? 50);
    return emptyCollection(url, limit);
}
function scripted({ status, headers = {}, body = '' }) {
    if (typeof body !== 'string')
        return json(status, body, headers);
    return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}
function isOneOf(table, name) {
    return Object.hasOwn(table, name);
}

;// CONCATENATED MODULE: ./build/stand-in/index.js
/**
 * A stand-in of the App Store Connect API on loopback, for the demo and the tests: it checks tokens as Apple does and
 * answers in Apple's formats, and it can be told to misbehave. Start with `startStandIn`.
 */




;// CONCATENATED MODULE: ./build/demo/made-app.js

/** What the made app is called in its Info.plist. */
const MADE_APP = { bundleId: 'com.example.made', version: '1.0', buildNumber: '7' };
const INFO_PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>${MADE_APP.bundleId}</string>
<key>CFBundleShortVersionString</key><string>${MADE_APP.version}</string>
<key>CFBundleVersion</key><string>${MADE_APP.buildNumber}</string>
<key>DTPlatformName</key><string>iphoneos</string>
<key>ITSAppUsesNonExemptEncryption</key><false/>
</dict></plist>
`;
/** An .ipa of some kilobytes, with nothing in it but what an upload reads. */
function makeIpa() {
    return zip([
        ['Payload/Made.app/Info.plist', Buffer.from(INFO_PLIST)],
        ['Payload/Made.app/Made', Buffer.alloc(40_000, 'a program that does nothing. ')],
    ]);
}
/** A zip archive (PKWARE's APPNOTE 4.3): each file with its header, then the directory. */
function zip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [name, content] of files) {
        const packed = (0,external_node_zlib_.deflateRawSync)(content);
        const fields = Buffer.alloc(22);
        fields.writeUInt16LE(8, 4);
        fields.writeUInt32LE(crc32(content), 10);
        fields.writeUInt32LE(packed.length, 14);
        fields.writeUInt32LE(content.length, 18);
        const lengths = Buffer.alloc(4);
        lengths.writeUInt16LE(Buffer.byteLength(name));
        const common = Buffer.concat([Buffer.of(20, 0), fields.subarray(2), lengths]);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(offset, 10);
        parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed);
        directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, Buffer.from(name));
        offset += 4 + common.length + Buffer.byteLength(name) + packed.length;
    }
    const central = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(files.length, 8);
    end.writeUInt16LE(files.length, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, central, end]);
}
/** `crc32` of node:zlib came after the oldest Node that runs this. */
function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
    return ~crc >>> 0;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/demo/planted-repository.js






/** Where the key was left, a file that is no .p8: `fastlane/api_key.json`. */
const PLANTED_AT = 'fastlane/api_key.json';
/** Whether git can be started here, in a version that the scan can work with: 2.31 or newer. */
function hasGit(cwd) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['--version'], { cwd, encoding: 'utf8' });
    return status === 0 && isRecent(stdout);
}
/** @param version what `git --version` prints: `git version 2.39.5 (Apple Git-154)` */
function isRecent(version) {
    const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
    return major > 2 || (major === 2 && minor >= 31);
}
/**
 * Makes a repository of three commits in an empty folder: the second brings the key inside a JSON file, the third
 * removes that file, so that only the history has it.
 *
 * @param server where a copy of it is made, for its remote to be there
 */
function plantRepository(folder, keyFile, server) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'fastlane'), { recursive: true });
    git(folder, ['init', '--quiet', '--template=']);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'README.md'), '# An app\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*.p8\n');
    commit(folder, 'Begin');
    const settings = { key_id: 'TRYOUT0001', issuer_id: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5', key: keyFile };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, PLANTED_AT), `${JSON.stringify(settings, undefined, 2)}\n`);
    commit(folder, 'Set up the upload');
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, PLANTED_AT));
    commit(folder, 'Remove the key again');
    git(folder, ['clone', '--quiet', '--bare', '--template=', '.', server]);
    git(folder, ['remote', 'add', 'origin', (0,external_node_url_.pathToFileURL)(server).href]);
}
function commit(folder, message) {
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--no-verify', '--message', message]);
}
/** Runs git without any settings of this machine or its user. */
function git(folder, args) {
    const person = { NAME: 'A developer', EMAIL: 'developer@example.com', DATE: '2026-01-01T12:00:00Z' };
    const env = {
        ...machineEnvironment(process.env),
        ...Object.fromEntries(Object.entries(person).flatMap(([name, value]) => [
            [`GIT_AUTHOR_${name}`, value],
            [`GIT_COMMITTER_${name}`, value],
        ])),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        HOME: folder,
    };
    const settings = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];
    const { status, error } = (0,external_node_child_process_.spawnSync)('git', [...settings, ...args], { cwd: folder, env });
    if (status !== 0)
        throw error ?? new Error(`git ${args[0]} ended with ${status}`);
}

;// CONCATENATED MODULE: ./build/demo/throwaway-key.js

/** What stands around scalar and point in Apple's PKCS#8 of 150 bytes, in which the inner key names its curve, too. */
const throwaway_key_HEAD = '308193020100301306072a8648ce3d020106082a8648ce3d0301070479307702010104 20'.replace(' ', '');
const MIDDLE = 'a00a06082a8648ce3d030107a14403420004';
function makeThrowawayKey() {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const { kty = '', crv = '', x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
    const der = Buffer.concat([
        Buffer.from(throwaway_key_HEAD, 'hex'),
        Buffer.from(d, 'base64url'),
        Buffer.from(MIDDLE, 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from(y, 'base64url'),
    ]);
    const file = pem(der);
    return { file, secret: Buffer.from(file).toString('base64'), publicKey: { kty, crv, x, y } };
}
/** The words of the armour are put together here, so that no source of ours holds its lines. */
function pem(der) {
    const words = ['PRIVATE', 'KEY'].join(' ');
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${words}-----`, ...lines, `-----END ${words}-----`].join('\n');
}

;// CONCATENATED MODULE: ./build/demo/tour.js













const KEY_ID = 'TRYOUT0001';
const ISSUER_ID = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
/** What verify waits for in all; its waits between tries shrink with it. */
const VERIFY_TIMEOUT = '10s';
/** What upload waits for in all; the time between its looks shrinks with it. */
const UPLOAD_TIMEOUT = '20s';
/** Bytes of the parts in which the stand-in wants a file. */
const PART_SIZE = 100;
/** Milliseconds that the stand-in has for an answer. */
const REQUEST_LIMIT = 30_000;
/**
 * Shows the three actions at work, as they are built, against a stand-in of App Store Connect.
 *
 * @param root of the repository
 * @throws {Disappointment} when one of them did not do what it should
 */
async function takeTour(screen, root, bench) {
    const key = makeThrowawayKey();
    const api = await startStandIn({
        keys: [{ publicKey: key.publicKey, keyId: KEY_ID, issuerId: ISSUER_ID }],
        apps: [{ id: '1234567890', bundleId: MADE_APP.bundleId, name: 'Made' }],
    });
    api.uploads.partSize = PART_SIZE;
    const tour = { ...bench, screen, root, key, api };
    try {
        screen.say('The actions of this repository at work, as GitHub would run them. Nothing leaves this machine.');
        screen.say('(For a key of your own: npm start -- --key FILE.p8, with the two dashes alone before the flags.)');
        const minted = await mint(tour);
        await useToken(tour, minted.outputs.token ?? '');
        await upload(tour);
        await verify(tour);
        const scanned = await scan(tour, minted.outputs['key-fingerprint'] ?? '');
        screen.say();
        screen.say(scanned ? 'All of it worked.' : 'All of it worked, apart from the scan, which needs git.');
    }
    finally {
        await api.close();
    }
}
async function mint(tour) {
    const { screen, key } = tour;
    screen.chapter('1. Mint makes a token of the key that is stored as a secret');
    screen.say(`  A throwaway key is made in the form of Apple's files (${key.file.length} bytes) and stored as base64.`);
    const result = await act(tour, 'action.yml', {
        'private-key': key.secret,
        'key-id': KEY_ID,
        'issuer-id': ISSUER_ID,
    });
    expectThat(result.code === 0, 'The action failed, though the key is good.');
    showOutputs(screen, result);
    return result;
}
async function useToken({ screen, api }, token) {
    screen.chapter('2. The token is used: GET /v1/apps');
    const good = await getApps(api, token);
    screen.result(`with the token: HTTP ${good.status}`);
    expectThat(good.status === 200, 'The stand-in refused a good token.');
    const bad = await getApps(api, tampered(token));
    screen.result(`with one character of it changed: HTTP ${bad.status}`);
    for (const line of JSON.stringify(bad.body, undefined, 2).split('\n'))
        screen.log(line);
    expectThat(bad.status === 401, 'The stand-in took a token that had been tampered with.');
}
async function upload(tour) {
    const { screen, api, key, folder } = tour;
    screen.chapter('3. Upload sends a build to TestFlight');
    const workspace = (0,external_node_path_.join)(folder, 'a-build');
    (0,external_node_fs_.mkdirSync)(workspace);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, 'Made.ipa'), makeIpa());
    const inputs = {
        file: '*.ipa',
        'private-key': key.secret,
        'key-id': KEY_ID,
        'issuer-id': ISSUER_ID,
        'api-url': api.url,
        timeout: UPLOAD_TIMEOUT,
    };
    const result = await act(tour, 'upload/action.yml', inputs, workspace);
    const { state = '', 'build-number': buildNumber = '' } = result.outputs;
    screen.result(`state: ${forLog(state)}, build ${forLog(buildNumber)}; the step ${ending(result)}`);
    expectThat(result.code === 0 && state === 'processed', 'A good build did not come to TestFlight.');
}
async function verify(tour) {
    const { screen, api, key } = tour;
    const inputs = {
        'private-key': key.secret,
        'key-id': KEY_ID,
        'issuer-id': ISSUER_ID,
        'api-url': api.url,
        timeout: VERIFY_TIMEOUT,
    };
    screen.chapter('4. Verify asks whether the key still works');
    const before = await act(tour, 'verify/action.yml', inputs);
    screen.result(`status: ${forLog(before.outputs.status ?? '')}; the step ${ending(before)}`);
    expectThat(before.code === 0 && before.outputs.status === 'active', 'A good key was not found to be active.');
    screen.chapter('   The key is revoked, and verify asks again, five times, before it believes it');
    for (const registered of api.keys)
        registered.revoked = true;
    const after = await act(tour, 'verify/action.yml', inputs);
    screen.result(`status: ${forLog(after.outputs.status ?? '')}; the step ${ending(after)}, as it should`);
    expectThat(after.code === 1 && after.outputs.status === 'rejected', 'A revoked key was not found to be rejected.');
}
/** @returns false when it was left out for want of git */
async function scan(tour, fingerprint) {
    const { screen, folder, key } = tour;
    screen.chapter('5. Scan looks for keys in a repository');
    if (!hasGit(folder)) {
        screen.say('  There is no git on this machine (2.31 or newer), so the scan is left out.');
        return false;
    }
    screen.say(`  The key was committed in ${PLANTED_AT}, and removed again: only the history has it.`);
    const workspace = (0,external_node_path_.join)(folder, 'an-app');
    (0,external_node_fs_.mkdirSync)(workspace);
    plantRepository(workspace, key.file, (0,external_node_path_.join)(folder, 'an-app.git'));
    const result = await act(tour, 'scan/action.yml', { commits: 'all' }, workspace);
    const { leaks = '', fingerprints = '' } = result.outputs;
    screen.result(`leaks: ${forLog(leaks)}; the step ${ending(result)}, as it should`);
    expectThat(result.code === 1 && leaks === '1', 'The scan did not find the one key that is there.');
    expectThat(fingerprints.includes(fingerprint), 'The scan found another key than the one that is there.');
    screen.result('its fingerprint is the one that mint told: it is that key');
    return true;
}
/** Runs an action with the throwaway key as a secret of the workflow. */
async function act({ root, screen, key, folder, signal }, file, inputs, workspace) {
    try {
        return await runLocally({
            actionFile: (0,external_node_path_.join)(root, file),
            inputs,
            secrets: [key.secret],
            temp: folder,
            show: screen.log,
            signal,
            ...(workspace === undefined ? {} : { workspace }),
        });
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        throw new Disappointment(`The action of ${file} could not be run: is this a whole clone of the repository?`);
    }
}
/** Makes the request as verify does, past any proxy that is set for this machine. */
async function getApps(api, token) {
    const response = await overHttp(systemClock)(`${api.url}/v1/apps`, token, REQUEST_LIMIT);
    if ('fault' in response)
        throw new Disappointment(`The stand-in gave no answer: there was ${response.text}.`);
    return { status: response.status, body: errors_parseJson(response.body.toString()) };
}
/** The token with one character in the middle of its signature changed. */
function tampered(token) {
    const at = token.length - 40;
    return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}

;// CONCATENATED MODULE: ./build/demo/workbench.js



const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
/** Milliseconds that what runs has to come to its end after an interruption. */
const GRACE = 2000;
/** Runs `work` with a temporary folder, which is gone afterwards, whether it ends, fails, or is interrupted. */
async function atWorkbench(work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'asc-key-start-'));
    const abort = new AbortController();
    let exitCode;
    const end = () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
        if (exitCode !== undefined)
            process.exit(exitCode);
    };
    const interrupt = (name) => {
        // npm hands on a signal that the terminal has sent already: the second one brings nothing new.
        if (exitCode !== undefined)
            return;
        exitCode = 128 + SIGNALS[name];
        abort.abort();
        setTimeout(end, GRACE);
    };
    for (const name of Object.keys(SIGNALS))
        process.on(name, interrupt);
    try {
        return await work({ folder, signal: abort.signal });
    }
    finally {
        for (const name of Object.keys(SIGNALS))
            process.off(name, interrupt);
        end();
    }
}

;// CONCATENATED MODULE: ./build/demo/main.js









/**
 * What `npm start` does.
 *
 * @param args the command line, without program and script
 * @param root of the repository
 * @returns the exit code: 0 when all went as it should, else 1
 */
async function main(args, root, { write, complain }) {
    const screen = new Screen(write);
    let options;
    try {
        options = readOptions(args, process.env);
    }
    catch (error) {
        if (!(error instanceof UsageError || error instanceof UserError))
            throw error;
        complain(`${asFlags(error.message)} npm start -- --help says what there is.\n`);
        return 1;
    }
    if (options.kind === 'help') {
        screen.say(HELP.trimEnd());
        return 0;
    }
    const { kind } = options;
    try {
        await atWorkbench((bench) => kind === 'tour' ? takeTour(screen, root, bench) : mintFromOwnKey(screen, root, bench, options));
        return 0;
    }
    catch (error) {
        screen.say();
        screen.say(error instanceof Disappointment ? `It did not work. ${error.message}` : unforeseen(error));
        return 1;
    }
}
function unforeseen(error) {
    return `It did not work, for a reason that was not foreseen (${forLog(errorKind(error))}).`;
}


/***/ })

};
