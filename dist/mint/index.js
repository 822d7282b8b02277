/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isPoint)
/* harmony export */ });
/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
function isPoint(bytes) {
    const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) => BigInt(`0x${Buffer.from(half).toString('hex')}`));
    return x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
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


/***/ }),

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readNumbers),
  _: () => (/* binding */ readP256)
});

// EXTERNAL MODULE: ./build/src/key/der.js
var key_der = __nccwpck_require__(654);
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
    if (parameters?.tag === key_der/* TAG */.Dk.oid)
        return CURVES.get((0,key_der/* hexOf */.ZD)(bytes, parameters)) ?? 'unknown';
    if (parameters?.tag === key_der/* TAG */.Dk.sequence)
        return isSpelledOut(bytes, parameters) ? 'P-256' : 'unknown';
    return undefined;
}
/** Whether these explicit parameters (SEC 1, C.2) are those of P-256. */
function isSpelledOut(bytes, parameters) {
    const [, field, curve, base, order] = (0,key_der/* readChildren */.KZ)(bytes, parameters) ?? [];
    if (field === undefined || curve === undefined || base === undefined || order === undefined)
        return false;
    const [fieldType, prime] = (0,key_der/* readChildren */.KZ)(bytes, field) ?? [];
    const [a, b] = (0,key_der/* readChildren */.KZ)(bytes, curve) ?? [];
    if (fieldType === undefined || prime === undefined || a === undefined || b === undefined)
        return false;
    return ((0,key_der/* hexOf */.ZD)(bytes, fieldType) === PRIME_FIELD &&
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
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./build/src/key/curve-point.js
var curve_point = __nccwpck_require__(121);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
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
    [external_node_util_namespaceObject.inspect.custom]() {
        return this.toString();
    }
}

// EXTERNAL MODULE: ./build/src/key/reading.js
var key_reading = __nccwpck_require__(17);
;// CONCATENATED MODULE: ./build/src/key/proof.js





/**
 * Checks the range of a private number (big-endian, of any length), derives its public point, and compares it with the one
 * that stood beside it, if any.
 */
function prove(number, point, place) {
    // Some programs drop leading zeros, some add one.
    const short = unsigned(number);
    if (short.length > 32)
        return (0,key_reading/* fail */.f)('scalar-out-of-range');
    const scalar = Buffer.concat([Buffer.alloc(32 - short.length), short]);
    if (short.length === 0 || scalar.compare(ORDER) >= 0)
        return (0,key_reading/* fail */.f)('scalar-out-of-range');
    // To derive a point takes ten times as long as to see that something else is none at all.
    if (point !== undefined && point.length === 65 && !(0,curve_point/* isPoint */.f)(point.subarray(1)))
        return (0,key_reading/* fail */.f)('point-mismatch');
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    ecdh.setPrivateKey(scalar);
    const derived = ecdh.getPublicKey();
    if (point !== undefined && !isSamePoint(derived, point))
        return (0,key_reading/* fail */.f)('point-mismatch');
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
    const [version, scalar, ...rest] = (0,key_der/* readChildren */.KZ)(der, sequence) ?? [];
    if (version?.tag !== key_der/* TAG */.Dk.integer || scalar?.tag !== key_der/* TAG */.Dk.octetString)
        return (0,key_reading/* fail */.f)('malformed');
    const inside = rest[0]?.tag === key_der/* TAG */.Dk.context0 ? rest.shift() : undefined;
    const pointInside = rest[0]?.tag === key_der/* TAG */.Dk.context1 ? rest.shift() : undefined;
    const own = inside === undefined ? undefined : readCurve(der, (0,key_der/* readHeader */.ay)(der, inside.start));
    // Nothing is passed over: where a point was destroyed, the key would be read as one that never had any.
    if (rest.length > 0 || (inside !== undefined && own === undefined))
        return (0,key_reading/* fail */.f)('malformed');
    const curve = named ?? own;
    if (own !== undefined && own !== curve)
        return (0,key_reading/* fail */.f)('malformed');
    const number = der.subarray(scalar.start, scalar.end);
    const inner = readPoint(der, pointInside);
    const outer = readPoint(der, beside);
    if (inner === 'malformed' || outer === 'malformed')
        return (0,key_reading/* fail */.f)('malformed');
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
    return fits ? (0,key_reading/* fail */.f)('malformed') : failOf(curve);
}
function failOf(curve) {
    return curve === undefined ? (0,key_reading/* fail */.f)('no-curve') : (0,key_reading/* fail */.f)('other-curve', curve);
}
/** The bytes of a public point: `[1]` around a BIT STRING, or in its place. */
function readPoint(der, element) {
    if (element === undefined)
        return undefined;
    const bits = element.tag === key_der/* TAG */.Dk.context1 ? (0,key_der/* readHeader */.ay)(der, element.start) : { ...element, tag: key_der/* TAG */.Dk.bitString };
    if (bits?.tag !== key_der/* TAG */.Dk.bitString || bits.end !== element.end || der[bits.start] !== 0)
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
const AFTER = [key_der/* TAG */.Dk.context0, key_der/* TAG */.Dk.context1, key_der/* TAG */.Dk.context1Primitive];
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
    if (der[0] !== key_der/* TAG */.Dk.sequence || der.length < 8)
        return NOT_DER;
    const outer = (0,key_der/* readHeader */.ay)(der, 0);
    if (outer === undefined)
        return NOT_DER;
    if (outer.end > der.length)
        return isHeadOfKey(der, outer) ? (0,key_reading/* fail */.f)('truncated') : NOT_DER;
    const children = (0,key_der/* readChildren */.KZ)(der, outer);
    const first = children?.[0];
    if (children === undefined || first === undefined)
        return isHeadOfKey(der, outer) ? (0,key_reading/* fail */.f)('malformed') : NOT_DER;
    if (first.tag === key_der/* TAG */.Dk.sequence)
        return readWithoutVersion(der, first, children);
    if (first.tag !== key_der/* TAG */.Dk.integer)
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
    return (der[at] === key_der/* TAG */.Dk.integer &&
        der[at + 1] === 1 &&
        der[at + 2] <= 3 &&
        (next === key_der/* TAG */.Dk.sequence || next === key_der/* TAG */.Dk.octetString || next === key_der/* TAG */.Dk.integer));
}
/** Public keys, certificates and encrypted keys begin with a sequence. */
function readWithoutVersion(der, first, children) {
    const second = children[1];
    const inner = (0,key_der/* readChildren */.KZ)(der, first)?.[0];
    if (second === undefined || inner === undefined)
        return NOT_DER;
    if (inner.tag === key_der/* TAG */.Dk.oid && second.tag === key_der/* TAG */.Dk.bitString)
        return (0,key_reading/* fail */.f)('public-key');
    if (inner.tag === key_der/* TAG */.Dk.oid && second.tag === key_der/* TAG */.Dk.octetString) {
        return PASSWORD_BASED.test((0,key_der/* hexOf */.ZD)(der, inner)) ? (0,key_reading/* fail */.f)('encrypted') : NOT_DER;
    }
    return second.tag === key_der/* TAG */.Dk.sequence && children[2]?.tag === key_der/* TAG */.Dk.bitString ? (0,key_reading/* fail */.f)('certificate') : NOT_DER;
}
/** Private keys and PKCS#12 begin with a version number. */
function readVersioned(der, outer, children) {
    const [version, second, third] = children;
    if (second === undefined)
        return NOT_DER;
    if (second.tag === key_der/* TAG */.Dk.integer)
        return (0,key_reading/* fail */.f)(BARE_NUMBERS[children.length] ?? 'rsa');
    const place = { length: outer.end };
    if (second.tag === key_der/* TAG */.Dk.octetString) {
        return readEcKey(der, outer, { ...place, encoding: 'sec1' }, undefined, undefined);
    }
    if (second.tag !== key_der/* TAG */.Dk.sequence)
        return NOT_DER;
    const [algorithm, parameters] = (0,key_der/* readChildren */.KZ)(der, second) ?? [];
    if (algorithm?.tag !== key_der/* TAG */.Dk.oid)
        return NOT_DER;
    const name = (0,key_der/* hexOf */.ZD)(der, algorithm);
    if (der[version.start] === 3 && PKCS7.test(name))
        return (0,key_reading/* fail */.f)('pkcs12');
    if (third?.tag !== key_der/* TAG */.Dk.octetString)
        return NOT_DER;
    if (RSA.test(name))
        return (0,key_reading/* fail */.f)('rsa');
    const edwards = EDWARDS[name];
    if (edwards !== undefined)
        return (0,key_reading/* fail */.f)('ed25519', edwards);
    const inner = (0,key_der/* readHeader */.ay)(der, third.start);
    if (inner?.tag !== key_der/* TAG */.Dk.sequence || inner.end !== third.end) {
        return (0,key_reading/* fail */.f)(name === EC_PUBLIC_KEY ? 'malformed' : 'other-algorithm');
    }
    const after = children.slice(3);
    if (!after.every(({ tag }) => AFTER.includes(tag)))
        return (0,key_reading/* fail */.f)('malformed');
    const curve = readCurve(der, parameters);
    const pointAfter = after.find(({ tag }) => tag !== key_der/* TAG */.Dk.context0);
    const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
    if (name === EC_PUBLIC_KEY)
        return reading;
    // A key of ours under the name of another algorithm is a damaged one.
    return (0,key_reading/* fail */.f)(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
function fail(problem, detail) {
    return detail === undefined ? { ok: false, problem } : { ok: false, problem, detail };
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

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
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
function toCommandProperties(annotationProperties) {
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
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
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
const external_path_namespaceObject = require("path");
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
    command_issueCommand('add-mask', {}, secret);
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
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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

;// CONCATENATED MODULE: ./build/src/runner/run-action.js



/**
 * Runs an action to its end. Whatever is thrown, there or in a callback that nobody waits for, the step fails with one
 * `::error::` line and no stack trace; the places of the stack, without any message, are printed in debug mode only.
 */
async function runAction(action) {
    let failed = false;
    const fail = (error) => {
        if (failed)
            return;
        failed = true;
        setFailed(explain(error));
        if (isDebug())
            debug(places(error));
    };
    process.on('uncaughtException', (error) => {
        fail(error);
        // What else still runs is not to be trusted; the empty write waits until the error is out.
        process.stdout.write('', () => process.exit(1));
    });
    // Nothing is left that could wake the action, and it has not come to an end: Node would leave without a word.
    const failAsleep = (code) => {
        // Whoever ends the process with another code has said why.
        if (code === 0 || code === UNSETTLED)
            fail(new Error('The action waits for something that never comes'));
    };
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
/** Node's exit code where the top of a module waits for ever. */
const UNSETTLED = 13;
/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (isUserError(error))
        return error.message;
    const machine = machineFault(error);
    if (machine !== undefined)
        return machine;
    return `This is a fault of asc-key, not of your workflow (${kindOf(error)}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}
/** In characters: lines of a stack are shorter, and a message may look like one. */
const LONGEST_FRAME = 1000;
/**
 * The places in the stack: function, file without its folders, line and column. All else could hold anything, for a
 * message may span lines and look like a stack.
 */
function places(error) {
    const message = new Set((textOf(error, 'message') ?? '').split('\n'));
    const frames = (textOf(error, 'stack') ?? '').split('\n').flatMap((line) => {
        if (line.length > LONGEST_FRAME)
            return [];
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
        return error instanceof UserError;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/src/runner/event.js

function readRunContext(env = process.env) {
    return {
        eventName: env.GITHUB_EVENT_NAME ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        repository: env.GITHUB_REPOSITORY ?? '',
        payload: readPayload(env),
    };
}
/** The value at the end of a path of properties in data of unknown shape. */
function at(data, ...path) {
    return path.reduce((value, property) => typeof value === 'object' && value !== null ? value[property] : undefined, data);
}
/** The payload of the event; undefined when there is none or it cannot be read. */
function readPayload({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return undefined;
    try {
        // A pipe would be waited for, perhaps for ever.
        return (0,external_node_fs_namespaceObject.statSync)(path).isFile() ? JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/runner/mask.js

/** Shorter values are not masked: they would blank innocent words all over the log. */
const SHORTEST = 16;
/**
 * Tells the runner to show `***` for each value. The runner splits a value at line ends, and would mask every line of
 * its own, `-----BEGIN PRIVATE KEY-----` among them: so values with line ends are for the caller to take apart, and are
 * left out here, as are values under 16 characters.
 */
function maskAll(values) {
    const seen = new Set();
    for (const value of values) {
        const trimmed = value.trim();
        if (trimmed.length < SHORTEST || /[\r\n]/.test(trimmed) || seen.has(trimmed))
            continue;
        seen.add(trimmed);
        setSecret(trimmed);
    }
}

// EXTERNAL MODULE: ./build/src/key/p256.js + 5 modules
var p256 = __nccwpck_require__(487);
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
    return [{ form: 'the description of OpenSSL', value: (0,p256/* readNumbers */.P)(scalar, point) }];
}

;// CONCATENATED MODULE: ./build/src/key/layers/encodings.js
/** Shorter runs of base64 hold no key; of hex and of bytes 48 are looked at. */
const SHORTEST_BASE64 = 64;
/**
 * Decodes base64 or base64url, padded or not, without white space inside. Strict: undefined for any character that is not
 * of the alphabet, and for a length that no encoder makes.
 */
function decodeBase64(text) {
    if (!BASE64_WORD.test(text))
        return undefined;
    const digits = text.replace(/=/g, '');
    return digits.length % 4 === 1 ? undefined : Buffer.from(digits, 'base64');
}
/** The whole text as base64, wrapped in any way. With one character too many, it is read without its last. */
function base64Layer(text) {
    const digits = text.replace(/\s/g, '');
    const bytes = decodeBase64(digits);
    if (bytes !== undefined)
        return [{ form: 'base64 of', value: bytes }];
    const shorter = decodeBase64(digits.slice(0, -1));
    return shorter === undefined ? [] : [{ form: 'base64 of', value: shorter, guessed: true }];
}
/** Lines that were encoded one by one. */
function base64LinesLayer(text) {
    const lines = text.split(/\s+/).filter((line) => line !== '');
    if (lines.length < 2)
        return [];
    const decoded = [];
    for (const line of lines) {
        const bytes = decodeBase64(line);
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

// EXTERNAL MODULE: ./build/src/is-record.js
var is_record = __nccwpck_require__(471);
// EXTERNAL MODULE: ./build/src/key/reading.js
var reading = __nccwpck_require__(17);
;// CONCATENATED MODULE: ./build/src/key/layers/json.js




const DEEPEST = 8;
const MOST_LEAVES = 200;
/** Anything shorter is no key. */
const json_SHORTEST = 40;
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
    if (!(0,is_record/* isRecord */.u)(value))
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
        if (value.length >= json_SHORTEST)
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
    else if ((0,is_record/* isRecord */.u)(value)) {
        const reading = readJwk(value);
        if (reading !== undefined)
            found.push({ form: 'a JSON Web Key', value: reading });
        for (const item of Object.values(value))
            collect(item, depth + 1, found);
    }
}
const KINDS = ['EC', 'OKP', 'RSA'];
/** Curves that JSON Web Keys name (RFC 7518, 8037, 8812). */
const CURVES = ['P-384', 'P-521', 'secp256k1', 'Ed25519', 'Ed448', 'X25519', 'X448'];
/** RFC 7517 and 7518, 6.2; undefined for an object that is no JSON Web Key. */
function readJwk({ kty, crv, x, y, d }) {
    if (!KINDS.includes(kty) && crv !== 'P-256')
        return undefined;
    if (d === undefined)
        return (0,reading/* fail */.f)('public-key');
    if (kty === 'RSA')
        return (0,reading/* fail */.f)('rsa');
    if (crv !== 'P-256') {
        return (0,reading/* fail */.f)(kty === 'OKP' ? 'ed25519' : 'other-curve', CURVES.includes(crv) ? `${crv}` : 'unknown');
    }
    const scalar = number(d);
    // Where no point can prove it, at least its length has to be right.
    if (x === undefined && y === undefined)
        return scalar.length === 32 ? (0,p256/* readNumbers */.P)(scalar, undefined) : (0,reading/* fail */.f)('malformed');
    return (0,p256/* readNumbers */.P)(scalar, Buffer.concat([Buffer.of(4), number(x), number(y)]));
}
/** The bytes of a number; none where it is no base64url, which makes a number or a point that cannot be. */
function number(value) {
    return decodeBase64(`${value}`) ?? Buffer.alloc(0);
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
function visible(text) {
    return text
        .replace(/\x1b\[[\d;]{0,20}[A-Za-z]/g, '')
        .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replace(/[\u2028\u2029\u0085]|\^M\$?/g, '\n')
        .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
        .trim();
}
function visibleLayer(text) {
    return changed('', text, visible(text));
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
    const reading = (0,p256/* readP256 */._)(der);
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
const LONGEST = 65_536;
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
        if (text.length > LONGEST || node.depth > find_key_DEEPEST || !isNews(this.#texts, text, node.guessed))
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
        const reading = (0,p256/* readP256 */._)(bytes);
        const length = reading.ok ? reading.length : bytes.length;
        const name = reading.ok ? NAMES[reading.encoding] : '';
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
const NAMES = { pkcs8: 'PKCS#8', sec1: 'SEC1' };
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

;// CONCATENATED MODULE: ./build/src/key/masks.js



/** Shorter values are not masked: they would blank innocent words all over the log. */
const masks_SHORTEST = 16;
/** In characters: longer than any id, shorter than any key. */
const LONGEST_ID = 40;
/** What is left of an armour line without these words is nothing. */
const ARMOUR_WORDS = /BEGIN|END|PRIVATE|PUBLIC|ENCRYPTED|KEY|EC|RSA|CERTIFICATE|PARAMETERS|OPENSSH|[^A-Za-z0-9]/gi;
/**
 * Every text that must not be seen in a log once this secret was read, whether it is good or bad: the value as it was
 * received, all that its layers decode to, the body of the key in one line and by lines, and the encodings in which a
 * program could print the key. Each is one line of 16 characters or more, and none is an armour line, so that all of
 * them can be handed to the runner. Never throws.
 */
function secretsToMask(text) {
    return masksOf(text, search(bounded(text)));
}
/** What is searched of a text: all but the white space around it, nothing where it is too long to be a secret. */
function bounded(text) {
    const trimmed = text.trim();
    return trimmed.length > LONGEST ? '' : trimmed;
}
/**
 * What must not be seen of a text that should hold no key, because a key may have come into the wrong place: nothing
 * where it is as short as an id or could hold no part of a key.
 */
function strayToMask(text) {
    if (text.length <= LONGEST_ID || text.split(/[\r\n]+/).every(isPlainRequest))
        return [];
    const findings = search(bounded(text));
    const holdsKey = findings.keys.length > 0 || findings.failures.length > 0;
    return holdsKey || holdsKeyLike(text) || text.length > LONGEST ? masksOf(text, findings) : [];
}
/** A request with the path and query of words that most requests have: nothing that is worth a search. */
function isPlainRequest(line) {
    return /^\s*(?:GET \/[\w/.?=&,[\]-]*\s*)?$/.test(line) && !holdsKeyLike(line);
}
/** As `secretsToMask`, for a text that was searched already. */
function masksOf(text, findings) {
    const masks = new Set();
    const add = (value) => {
        const trimmed = value.trim();
        if (trimmed.length >= masks_SHORTEST && !isArmour(trimmed))
            masks.add(trimmed);
    };
    for (const reached of [text, ...findings.texts]) {
        for (const line of reached.split(/[\r\n\u0085\u2028\u2029]+/)) {
            add(line);
            // What the runner and people see of a line: without quotes, commas and the marks that nobody sees.
            add(visible(line).replace(/^["'`\s]+|["'`,;\\\s]{1,20}$/g, ''));
        }
        const joined = reached.length > LONGEST ? '' : reached.replace(/\s+/g, '');
        if (/^[A-Za-z0-9+/_=-]+$/.test(joined))
            add(joined);
    }
    for (const { der } of findings.keys) {
        if (der === undefined)
            continue;
        const bytes = Buffer.from(der);
        const body = bytes.toString('base64');
        for (let at = 0; at < body.length; at += 64)
            add(body.slice(at, at + 64));
        for (const value of [body, bytes.toString('base64url'), bytes.toString('hex')])
            add(value);
        add(Buffer.from(body).toString('base64'));
    }
    return [...masks];
}
function isArmour(line) {
    return line.replace(ARMOUR_WORDS, '').length < masks_SHORTEST / 2;
}

;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** The input as it was given, untrimmed; empty when it is missing. */
function readText(name) {
    return core.getInput(name, { trimWhitespace: false });
}
/** The inputs of an action that were taken out of the environment. */
class Inputs {
    #given;
    /** @param given values by the names of their environment variables */
    constructor(given) {
        this.#given = given;
    }
    /** The input as it was given, untrimmed; empty when it is missing. */
    text(name) {
        return this.#given.get(environmentName(name)) ?? '';
    }
    /** The lines of an input, trimmed, empty ones left out. */
    lines(name) {
        return linesOf(this.text(name));
    }
    /** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
    flag(name) {
        const text = this.text(name).trim();
        if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
            throw notAFlag(name, text.length);
        return text.toLowerCase() === 'true';
    }
    /** Every input that was given, one that the action does not know, too. */
    values() {
        return this.#given.values();
    }
}
/**
 * Takes all inputs over. They are deleted from the environment, so that no program started later inherits a secret, in
 * whichever input it came.
 */
function takeInputs(env = process.env) {
    const given = new Map();
    for (const name of Object.keys(env).filter((each) => each.startsWith('INPUT_'))) {
        given.set(name, env[name] ?? '');
        delete env[name];
    }
    return new Inputs(given);
}
/** The lines of an input, trimmed, empty ones left out. */
function readLines(name) {
    return linesOf(readText(name));
}
function linesOf(text) {
    return text
        .split(/\r?\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
function readFlag(name) {
    try {
        return core.getBooleanInput(name);
    }
    catch {
        throw notAFlag(name, readText(name).trim().length);
    }
}
function notAFlag(name, length) {
    return new UserError(`The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`);
}
/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input) {
    return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/token/take-credentials.js




/**
 * Takes over the inputs of an action that is given a key: call it before anything else. The secret, all that is decoded
 * from it, and whatever else could be key in any input is masked, for a key in the wrong input is a key still. No input
 * stays in the environment. The secret is searched here, and not again.
 *
 * @param secrets the names of other inputs whose values are secret, such as `github-token`
 */
async function takeCredentialInputs(secrets = []) {
    const inputs = takeInputs();
    const privateKey = inputs.text('private-key');
    const plain = search(bounded(privateKey));
    maskAll(masksOf(privateKey, plain));
    for (const name of secrets)
        maskAll(secretsToMask(inputs.text(name)));
    for (const text of inputs.values()) {
        if (text !== privateKey)
            maskAll(strayToMask(text));
    }
    // What was read as a key and is of no use has a message of its own.
    const isDone = plain.keys.length > 0 || plain.failures.some(({ reading }) => reading.problem !== 'not-der');
    const findings = isDone ? plain : await searchFurther(privateKey, plain);
    const credentials = {
        privateKey,
        findings,
        keyId: inputs.text('key-id'),
        issuerId: inputs.text('issuer-id'),
        program: inputs.text('program'),
    };
    return { credentials, inputs };
}
/**
 * Where the shapes that secrets are stored in hold no key, all encodings that the scan knows are tried. They are loaded for
 * that alone: nearly all secrets need none of them.
 */
async function searchFurther(privateKey, plain) {
    const text = bounded(privateKey);
    if (text === '')
        return plain;
    const { searchSecret } = await __nccwpck_require__.e(/* import() */ 372).then(__nccwpck_require__.bind(__nccwpck_require__, 372));
    const { keys, texts } = searchSecret(text, new Date());
    if (keys.length === 0)
        return plain;
    const findings = { ...plain, keys, texts: [...new Set([...plain.texts, ...texts])] };
    maskAll(masksOf(privateKey, findings));
    return findings;
}

;// CONCATENATED MODULE: ./build/src/mint/inputs.js

/** Takes the inputs over, as `takeCredentialInputs` does. */
async function takeMintInputs() {
    const { credentials, inputs } = await takeCredentialInputs();
    return { credentials, lifetime: inputs.text('lifetime'), scope: inputs.lines('scope') };
}

;// CONCATENATED MODULE: ./build/src/token/claims.js
/** What Apple refuses to exceed: `exp - iat` of a token that is not limited to long-lived reports, in seconds. */
const LONGEST_LIFETIME = 1200;
/** How far `iat` is set back, in seconds, for Apple refuses a token from the future of its own clock. */
const BACKDATED = 60;
/** Apple's audiences: "Generating tokens for API requests", one page for each program. */
const AUDIENCES = {
    'app-store': 'appstoreconnect-v1',
    enterprise: 'apple-developer-enterprise-v1',
};
/**
 * The claims that Apple asks for. `exp` counts from now. `iat` is set back by a minute, in case our clock is ahead of
 * Apple's, but never so far that `exp - iat` exceeds the twenty minutes that Apple allows.
 */
function claims({ issuerId, program, lifetimeSeconds, scope, now }) {
    const second = Math.floor(now);
    const exp = second + lifetimeSeconds;
    return {
        ...(issuerId === undefined ? { sub: 'user' } : { iss: issuerId }),
        iat: Math.max(second - BACKDATED, exp - LONGEST_LIFETIME),
        exp,
        aud: AUDIENCES[program],
        ...(scope.length > 0 && { scope: [...scope] }),
    };
}

;// CONCATENATED MODULE: ./build/src/trim-ends.js
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
        text = bare((bytes === undefined ? undefined : encodings_textOf(bytes)?.text) ?? '');
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

;// CONCATENATED MODULE: ./build/src/key/lookalikes.js
/** Letters of Cyrillic and Greek that look like letters of ours, and what they look like. */
const PAIRS = {
    ...pairs('\u0410\u0412\u0415\u0405\u0417\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04ae\u051a\u051c', 'ABES3IJKMHOPCTYXYQW'),
    ...pairs('\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf\u043e\u0440\u051b\u0455\u0475\u051d\u0445\u0443', 'acdehijlopqsvwxy'),
    ...pairs('\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7', 'ABEZHIKMNOPTYX'),
    ...pairs('\u03b1\u03b3\u03b9\u03bf\u03c1\u03bd\u03c5', 'ayiopvu'),
};
function pairs(foreign, own) {
    return Object.fromEntries([...foreign].map((letter, index) => [letter, own[index]]));
}
/** The text with every character that only looks like one of ours replaced by that one, and how many there were. */
function withoutLookalikes(text) {
    let replaced = 0;
    const plain = [...text].map((character) => {
        const own = PAIRS[character] ?? (character > '~' ? character.normalize('NFKC') : character);
        if (own !== character)
            replaced++;
        return own;
    });
    return { text: plain.join(''), replaced };
}
/** How "The input …" goes on where an id holds such characters; undefined where it holds none, or is no id without. */
function aboutLookalikes(text, isId, name) {
    const { text: plain, replaced } = withoutLookalikes(text);
    if (replaced === 0 || !isId.test(plain))
        return undefined;
    const letters = replaced === 1 ? '1 character that only looks' : `${replaced} characters that only look`;
    return `holds ${letters} like a letter or digit of ${name}, such as a Cyrillic or Greek letter: copy the id from App Store Connect again`;
}

;// CONCATENATED MODULE: ./build/src/key/samples.js
/** Ids that stand in documentation and in the files that people copy: nobody's, and Apple answers 401 to them. */
const KEY_IDS = new Map([
    ['2X9R4HXF34', "Apple's documentation"],
    ['D383SF739A', "fastlane's documentation"],
]);
const ISSUER_IDS = new Map([
    ['57246542-96fe-1a63-e053-0824d011072a', "Apple's documentation"],
    ['6053b7fe-68a8-4acb-89be-165aa6465141', "fastlane's documentation"],
]);
/** One digit over and over, or digits in their order. */
const MADE_UP = /^(.)\1+$|^(?:12345678|01234567|abcdef)/i;
const ADVICE = 'Apple answers 401 to it: write the id of your own';
function aboutKeyId(id) {
    const where = KEY_IDS.get(id);
    if (where !== undefined)
        return [`The Key ID is the sample in ${where}. ${ADVICE} key.`];
    if (/^\d{9,10}$/.test(id)) {
        return [
            `The Key ID is ${id.length} digits and no letter, as the Apple ID of an app is: if Apple answers 401, look here first. The Key ID stands beside the name of the key, not of the app.`,
        ];
    }
    return MADE_UP.test(id) ? [`The Key ID looks made up. ${ADVICE} key.`] : [];
}
function aboutIssuerId(id) {
    const where = ISSUER_IDS.get(id.toLowerCase());
    if (where !== undefined)
        return [`The Issuer ID is the sample in ${where}. ${ADVICE} team.`];
    const digits = id.replaceAll('-', '');
    if (/^0+$/.test(digits))
        return [`The Issuer ID is all zeros, a placeholder. ${ADVICE} team.`];
    return MADE_UP.test(digits) ? [`The Issuer ID looks made up. ${ADVICE} team.`] : [];
}

;// CONCATENATED MODULE: ./build/src/key/issuer-id.js




const WHERE = 'The Issuer ID stands in App Store Connect under Users and Access, Integrations, above the list of team keys: 36 characters in five groups, hex digits and hyphens. For an individual key leave the input empty.';
/** Lengths of the groups. */
const GROUPS = '8-4-4-4-12';
/**
 * Reads an Issuer ID as people give it: with space, quotes or a label around it, or in base64. Nothing means an
 * individual key.
 *
 * @throws {UserError} for what cannot be an Issuer ID, named where it is recognised
 */
function readIssuerId(input) {
    const readings = readingsOf(input);
    if (readings.length === 0)
        return undefined;
    const id = readings.find((reading) => LOOKS.issuerId.test(reading));
    if (id !== undefined)
        return { id, warnings: aboutIssuerId(id) };
    const mistake = readings.map(recognise).find((found) => found !== undefined) ?? 'holds what is no Issuer ID';
    throw new UserError(`The input "issuer-id" ${mistake} (seen: ${count(input)}). ${WHERE}`);
}
/** How "The input …" goes on, for what is something else without doubt. */
function recognise(text) {
    if (LOOKS.keyId.test(text))
        return 'holds a Team ID, it seems (10 characters), and not the Issuer ID';
    if (LOOKS.privateKey.test(text))
        return 'holds a private key, which belongs into the input "private-key"';
    if (/^[0-9a-f]{32}$/i.test(text))
        return 'holds an Issuer ID without its hyphens';
    if (LOOKS.expression.test(text))
        return 'holds an expression or a variable that nobody has filled in';
    if (LOOKS.variableName.test(text)) {
        return 'holds the name of a secret or a variable in place of what is in it: write an expression, with "secrets." or "vars." before the name';
    }
    if (LOOKS.placeholder.test(text) || /^(?:user|individual|none|null|undefined|nil|n\/a|false|empty)$/i.test(text)) {
        return 'holds a placeholder';
    }
    if (/^[^@\s]{1,100}@[^@\s]{1,100}$/.test(text))
        return 'holds a mail address';
    const file = LOOKS.fileName.exec(text)?.[1]?.toLowerCase();
    if (file === 'subscriptionkey') {
        return 'holds the name of the file of an In-App Purchase key: such keys do not work for App Store Connect, so make a team key or an individual key';
    }
    if (file !== undefined)
        return 'holds the name of a key file';
    return aboutLookalikes(text, LOOKS.issuerId, 'an Issuer ID') ?? aboutForm(text);
}
/** What is wrong with a text that comes close to an Issuer ID. */
function aboutForm(text) {
    if (!/^[\w-]{20,60}$/.test(text))
        return undefined;
    const groups = text.split('-').map((group) => group.length);
    const strangers = text.replace(/[0-9a-f-]/gi, '');
    if (groups.join('-') === GROUPS) {
        const oh = /^[oOlI]+$/.test(strangers) ? ', such as a letter that looks like the digit 0 or 1' : '';
        const noHex = strangers.length === 1
            ? '1 character that is no hex digit'
            : `${strangers.length} characters that are no hex digits`;
        return `holds an Issuer ID with ${noHex} (0 to 9, a to f)${oh}`;
    }
    if (strangers !== '')
        return undefined;
    const parted = groups.length > 1 ? `: its groups have ${groups.join(', ')} characters in place of 8, 4, 4, 4, 12` : '';
    return `holds an Issuer ID that is damaged or cut off${parted}`;
}

;// CONCATENATED MODULE: ./build/src/key/key-id.js




const key_id_WHERE = 'The Key ID stands in App Store Connect under Users and Access, Integrations, in the column beside the name of the key: 10 capital letters and digits.';
/**
 * Reads a Key ID as people give it: with space, quotes or a label around it, in base64, or as the name of the file that
 * Apple names by it.
 *
 * @throws {UserError} for what cannot be a Key ID, named where it is recognised
 */
function readKeyId(input) {
    const readings = readingsOf(input).map(withoutFileName);
    const id = readings.find((reading) => LOOKS.keyId.test(reading));
    if (id !== undefined)
        return { id, warnings: aboutKeyId(id) };
    for (const reading of readings) {
        const mistake = key_id_recognise(reading);
        if (mistake !== undefined)
            throw new UserError(`The input "key-id" ${mistake} (seen: ${count(input)}). ${key_id_WHERE}`);
    }
    const [plain] = readings;
    if (plain === undefined) {
        throw new UserError(`The input "key-id" is empty (seen: ${count(input)}). A variable or secret whose name is misspelt is empty, too. ${key_id_WHERE}`);
    }
    const unusual = readings.findLast((reading) => /^[A-Za-z0-9]{4,20}$/.test(reading) && /[A-Z0-9]/.test(reading));
    if (unusual === undefined) {
        throw new UserError(`The input "key-id" holds what cannot be a Key ID (seen: ${count(input)}). ${key_id_WHERE}`);
    }
    const warning = `The Key ID is unusual: most are 10 capital letters and digits (seen: ${count(unusual)}${/[a-z]/.test(unusual) ? ', small letters among them' : ''}). If Apple answers 401, look here first.`;
    return { id: unusual, warnings: [warning, ...aboutKeyId(unusual)] };
}
/** Apple names the file of a key by its Key ID; that of an In-App Purchase key is of no use here. */
function withoutFileName(reading) {
    const [, kind, id] = LOOKS.fileName.exec(reading) ?? [];
    return id === undefined || kind?.toLowerCase() === 'subscriptionkey' ? reading : id;
}
/** How "The input …" goes on, for what is something else without doubt. */
function key_id_recognise(text) {
    if (LOOKS.issuerId.test(text))
        return 'holds an Issuer ID, which belongs into the input "issuer-id"';
    if (LOOKS.privateKey.test(text))
        return 'holds a private key, which belongs into the input "private-key"';
    if (LOOKS.fileName.test(text)) {
        return 'holds the name of the file of an In-App Purchase key: such keys do not work for App Store Connect, so make a team key or an individual key';
    }
    if (LOOKS.expression.test(text))
        return 'holds an expression or a variable that nobody has filled in';
    if (LOOKS.variableName.test(text)) {
        return 'holds the name of a secret or a variable in place of what is in it: write an expression, with "secrets." or "vars." before the name';
    }
    if (LOOKS.placeholder.test(text))
        return 'holds a placeholder';
    const foreign = aboutLookalikes(text, LOOKS.keyId, 'a Key ID');
    if (foreign !== undefined)
        return foreign;
    // A name is words: with spaces or marks between, or of letters alone, not all of them capitals.
    if (/^[A-Za-z0-9\u00aa-\uffff][ -~\u00a1-\uffff]{0,60}$/.test(text) && isName(text)) {
        return "holds the key's name, it seems, and not its Key ID";
    }
    return undefined;
}
function isName(text) {
    return /[^A-Za-z0-9+/=]/.test(text) || (/^[A-Za-z]+$/.test(text) && /[a-z]/.test(text));
}

;// CONCATENATED MODULE: ./build/src/key/ids.js




/**
 * Reads both ids, from the inputs or from beside the key.
 *
 * @throws {UserError} that names all that is wrong with them
 */
function readIds({ keyId, issuerId, fromSecret = {}, program }) {
    if (areSwapped(keyId, issuerId))
        throw new UserError(SWAPPED);
    const problems = new Problems();
    const warnings = [];
    const useKeyIdBeside = isEmpty(keyId) && fromSecret.keyId !== undefined;
    const useIssuerBeside = isEmpty(issuerId) && fromSecret.issuerId !== undefined;
    const key = problems.collect(() => readKeyId(useKeyIdBeside ? `${fromSecret.keyId}` : keyId));
    const issuer = problems.collect(() => ({
        reading: readIssuerId(useIssuerBeside ? `${fromSecret.issuerId}` : issuerId),
    }))?.reading;
    if (useKeyIdBeside)
        warnings.push(beside('key-id', 'Key ID'));
    if (useIssuerBeside)
        warnings.push(beside('issuer-id', 'Issuer ID'));
    if (key !== undefined) {
        warnings.push(...key.warnings);
        if (differ(key.id, fromSecret.keyId))
            problems.add(contradiction('key-id', 'Key ID'));
    }
    if (issuer !== undefined) {
        warnings.push(...issuer.warnings);
        if (differ(issuer.id, fromSecret.issuerId))
            problems.add(contradiction('issuer-id', 'Issuer ID'));
    }
    if (fromSecret.inHouse !== undefined && fromSecret.inHouse !== (program === 'enterprise')) {
        problems.add(fromSecret.inHouse ? IN_HOUSE : NOT_IN_HOUSE);
    }
    if (program === 'enterprise' && isEmpty(issuerId) && !useIssuerBeside)
        problems.add(ENTERPRISE);
    problems.throwIfAny();
    // Nothing was collected, so the Key ID was read.
    return { keyId: key.id, issuerId: issuer?.id, warnings };
}
const SWAPPED = 'The inputs "key-id" and "issuer-id" are swapped (seen: the form of an Issuer ID in "key-id", 10 capital letters and digits in "issuer-id"). Give each the value of the other.';
const ENTERPRISE = 'The input "issuer-id" is empty (seen: 0 characters), and the Enterprise Program has no individual keys. Set issuer-id to the Issuer ID of your team, or leave out program: enterprise.';
const IN_HOUSE = 'The JSON in "private-key" says in_house: true (seen: a key for the Apple Developer Enterprise Program), and the input "program" says app-store. Set program: enterprise, or correct the JSON.';
const NOT_IN_HOUSE = 'The JSON in "private-key" says in_house: false (seen: a key for the App Store Connect API), and the input "program" says enterprise. Leave program out, or correct the JSON.';
function isEmpty(input) {
    return readingsOf(input).length === 0;
}
function areSwapped(keyId, issuerId) {
    return (readingsOf(keyId).some((reading) => LOOKS.issuerId.test(reading)) &&
        readingsOf(issuerId).some((reading) => LOOKS.keyId.test(reading)));
}
/** Whether the id beside the key is another one. */
function differ(id, fromSecret) {
    const readings = readingsOf(fromSecret ?? '');
    return readings.length > 0 && !readings.some((reading) => reading.toLowerCase() === id.toLowerCase());
}
function beside(input, name) {
    return `The input "${input}" is empty; the ${name} that stands beside the key in "private-key" is used.`;
}
function contradiction(input, name) {
    return `The input "${input}" and the JSON in "private-key" name two different ids (seen: one ${name} in each). Correct the one that does not belong to the key, or leave the input empty to use the one in the JSON.`;
}

// EXTERNAL MODULE: ./build/src/key/der.js
var der = __nccwpck_require__(654);
;// CONCATENATED MODULE: ./build/src/key/diagnosis/messages.js

/** What to do when the file itself is there and was stored badly. */
const STORE_AGAIN = 'Store the .p8 file again: run "base64 -i AuthKey_KEYID.p8" and put all that it prints into the secret.';
/** What to do when something else was stored. */
const STORE_FILE = 'Take the file AuthKey_KEYID.p8 that App Store Connect lets you download once, run "base64 -i AuthKey_KEYID.p8" and put all that it prints into the secret.';
/**
 * One message: what is wrong, what was seen, what to do.
 *
 * @param what goes on after "The input "private-key""
 * @param seen the kind of text, or nothing; its length is added
 */
function messageOf(text, what, seen, todo) {
    const characters = [...text].length;
    const length = characters === 1 ? '1 character' : `${characters} characters`;
    return `The input "private-key" ${what} (seen: ${seen === '' ? '' : `${seen}, `}${length}). ${todo}`;
}
function empty() {
    return messageOf('', 'is empty', '', 'Pull requests from forks and from Dependabot are given no secrets; a secret is empty too when its name is misspelt, when it is not set for this repository or environment, in a reusable workflow that is called without "secrets: inherit", and when it comes as the output of another job, for GitHub drops outputs that are masked. Check the name after "secrets." in the workflow, and that this job may read the secret.');
}
function several(text) {
    return messageOf(text, 'holds more than one key, and it cannot be told which one is meant', 'several private keys', 'Keep one key in the secret, and make a secret of its own for each other one.');
}
function tooLong(text) {
    return messageOf(text, 'is far too long for a key, and was not searched', 'more text than a secret can hold', `A .p8 file has about 257 characters, its base64 about 344. ${STORE_AGAIN}`);
}
/** Counts as people do, and for what they see. */
function countForeign(text) {
    return [...visible(text).replace(/[A-Za-z0-9+/=_\s-]/g, '')].length;
}

;// CONCATENATED MODULE: ./build/src/key/diagnosis/known-words.js


const WRITE_EXPRESSION = `Write private-key: \${{ secrets.NAME }} in the workflow, with the name of the secret.`;
const WRONG_PLACE = `Each input takes its own value: key-id the Key ID, issuer-id the Issuer ID, private-key the key. ${STORE_FILE}`;
/** The first that fits is reported; none of them is ever a key. */
const LOOKALIKES = [
    {
        looks: /\$\{\{|^\{\{|^(?:secrets|vars|env|inputs|steps|needs|github|matrix|jobs?|runner)(?:\.[\w-]{1,100}|\[["'][\w-]{1,100}["']\])+$/,
        what: 'holds an expression that nobody has filled in',
        seen: 'text with the marks of an expression',
        todo: `Expressions are filled in by GitHub in workflow files only, not inside of a secret, and need a dollar sign and two braces on either side. ${WRITE_EXPRESSION}`,
    },
    {
        looks: /^(?:op|vault|@?keychain|bws|doppler|ssm|gcpsm|awssm|ref\+\w+):|^arn:aws|^projects\/[^/\s]+\/secrets\//,
        what: 'holds the address of a secret in another store, which nobody has looked up',
        seen: 'a reference',
        todo: `Load the secret in a step before this one, or store the key itself on GitHub. ${STORE_AGAIN}`,
    },
    {
        looks: /^@env:|^\$\w+$|^\$\{\w[^{}]*\}$|^\$\([\s\S]*\)$|^`[^`\n]{1,100}`$|^%\w+%$|^\$env:\w+$/i,
        what: 'holds the name of a variable or a command in place of what it stands for',
        seen: 'text that a shell would fill in',
        todo: `Inputs of an action are not read by a shell. ${WRITE_EXPRESSION}`,
    },
    {
        looks: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
        what: 'holds the name of a secret or a variable, or a placeholder, in place of the key',
        seen: 'capital letters and underscores',
        todo: WRITE_EXPRESSION,
    },
    {
        looks: /^(?:[*•.…xX#?_"'`-]+|<[^<>]*>|\[[^[\]]*\]|\{[\w .-]*\}|(.)\1+|(?:change|replace|insert|paste|your|put|enter)[-_ ]?\w[\w .!'-]{0,80}|(?:my|the|some|add|fill[-_ ]in)[-_ ][\w-]*[-_ ]?key[-_ ]?(?:here)?|todo|tbd|fixme|placeholder|dummy|example|sample|test|secret|key|none|null|undefined|nil|nan|n\/a|true|false|yes|no|empty|redacted|removed|hidden|masked|foo|bar|foobar|base64)$/i,
        what: 'holds a placeholder in place of the key',
        seen: 'a stand-in such as people write into examples',
        todo: STORE_FILE,
    },
    {
        // RFC 1421; OpenSSL writes it into keys of the older formats.
        looks: /Proc-Type:\s?4,\s?ENCRYPTED/i,
        what: 'holds a private key that is encrypted with a password',
        seen: 'the header lines of such a key',
        todo: `Apple hands the file out without a password. ${STORE_FILE}`,
    },
    {
        looks: isBlanked,
        what: 'holds a key whose middle was blanked out: a placeholder stands there',
        seen: 'the beginning of a key, and marks in place of the rest',
        todo: `It was copied from a log, a message or an example. ${STORE_FILE}`,
    },
    {
        looks: (text) => LOOKS.fileName.exec(text)?.[1]?.toLowerCase() === 'subscriptionkey',
        what: 'holds the path of a file in place of what is in the file, and it is the file of an In-App Purchase key, with which App Store Connect answers 401',
        seen: 'the name of such a file',
        todo: `Make a team key or an individual key. ${STORE_FILE}`,
    },
    {
        looks: /^(?:[^\n]*[/\\])?[^\n/\\]{1,120}\.(?:p8|pem|key|der|p12|pfx|json|txt|cer|crt|b64|base64)["']?$/i,
        what: 'holds the path of a file in place of what is in the file',
        seen: 'a file name',
        todo: STORE_AGAIN,
    },
    {
        looks: /^(?:AuthKey|ApiKey|SubscriptionKey)_\w+$/,
        what: 'holds the name of a file in place of what is in the file',
        seen: 'the name of a .p8 file without its ending',
        todo: STORE_AGAIN,
    },
    {
        looks: /^(?:@?file:|~\/|\.{1,2}[/\\]|[A-Za-z]:\\|\/(?:Users|home|root|tmp|var|etc|opt|mnt|github|__w|private|Volumes)\/)[^\n]*$|^@\S+$/,
        what: 'holds the path of a file in place of what is in the file',
        seen: 'a path',
        todo: STORE_AGAIN,
    },
    {
        looks: /^(?:\S{0,60}[/\\])?(?:base64|cat|openssl|bash|zsh|sh|dash|fish|gh|sed|tr|cp|awk|head|xxd|certutil|pbpaste|pbcopy|security|powershell|pwsh|line \d+|error|fatal)(?:\.exe)?: |no such file or directory|command not found|permission denied|is not recognized as|cannot find (?:the )?path|unrecognized option|invalid (?:option|argument|input)|^usage: |^(?:\d{3}:? )?(?:not found|forbidden|unauthorized|bad (?:request|credentials)|access denied)\.?$/i,
        what: 'holds the error message of a program in place of the key',
        seen: 'words of a shell',
        todo: `The command that should have printed the key failed. ${STORE_AGAIN}`,
    },
    {
        looks: /^(?:Bearer\s+)?eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*$/,
        what: 'holds a token (a JWT) in place of the private key that tokens are signed with',
        seen: 'three parts with dots between',
        todo: `Tokens are what this action makes, and they last for minutes. ${STORE_FILE}`,
    },
    {
        looks: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        what: 'holds an Issuer ID in place of the private key',
        seen: 'the form of an Issuer ID',
        todo: WRONG_PLACE,
    },
    {
        looks: /^[A-Z0-9]{10}$/,
        what: 'holds a Key ID or a Team ID in place of the private key',
        seen: 'capital letters and digits',
        todo: WRONG_PLACE,
    },
    {
        looks: /^[a-z]{4}(?:-[a-z]{4}){3}$/,
        what: 'holds an app-specific password in place of the private key',
        seen: 'four groups of letters',
        todo: `Passwords do not work here. ${STORE_FILE}`,
    },
    {
        looks: /^(?:SHA256:[A-Za-z0-9+/=]{40,50}|(?:sha256:)?[0-9a-f]{40}|(?:sha256:)?[0-9a-f]{64})$/i,
        what: 'holds a fingerprint or a checksum, not a key file',
        seen: 'one long number',
        todo: STORE_FILE,
    },
    {
        looks: /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) AAAA/,
        what: 'holds the public key of an SSH key pair',
        seen: 'one line of OpenSSH',
        todo: `Keys of SSH do not work with Apple. ${STORE_FILE}`,
    },
    {
        looks: /^(?:gh[a-z]_|github_pat_|glpat-)\w+/,
        what: 'holds an access token of GitHub or GitLab in place of the private key',
        seen: 'the beginning of such a token',
        todo: STORE_FILE,
    },
    {
        looks: /^\s*version https:\/\/git-lfs/,
        what: 'holds a pointer of Git LFS in place of the file that it points to',
        seen: 'three lines of Git LFS',
        todo: `Run "git lfs pull" first. ${STORE_AGAIN}`,
    },
    {
        looks: /^<(?:!doctype|html|\?xml)/i,
        what: 'holds a web page or another document in place of the key',
        seen: 'HTML or XML',
        todo: `A page was saved in place of the file, perhaps one that asks to sign in. ${STORE_FILE}`,
    },
    {
        looks: /^ENC\[|^sops:|^\$ANSIBLE_VAULT|^PuTTY-User-Key-File|^age1/,
        what: 'holds a value that another tool has encrypted, or the key of another tool',
        seen: 'the first words of such a value',
        todo: `Decrypt it first. ${STORE_FILE}`,
    },
    {
        looks: /^[^@\s]{1,80}@[^@\s]{1,80}\.[A-Za-z]{2,20}$/,
        what: 'holds a mail address in place of the key',
        seen: 'an address',
        todo: `There is no signing in with an Apple Account here. ${STORE_FILE}`,
    },
    {
        looks: /^https?:\/\/\S+$/i,
        what: 'holds a web address in place of the key',
        seen: 'a URL',
        todo: STORE_FILE,
    },
];
/** Whether marks of people or programs, or one letter over and over, stand in place of a part of a key. */
function isBlanked(text) {
    const start = text.search(/BEGIN[ \w]{0,40}KEY|^(?:LS0tLS1CRUdJTi|MIG[TH]A|M[HE][cE0]CAQ)/);
    if (start < 0)
        return false;
    const end = text.indexOf('-END', start);
    const body = text.slice(start, end < 0 ? undefined : end);
    return BLANKS.test(body);
}
const BLANKS = /-{2}\s{0,8}(?:[.…*[]|<(?!br|\/))|\bredacted\b|\bomitted\b|\bsnip(?:ped)?\b|\.{3}|…|\*{3}|[•█]|([xX])\1{11}/i;
/** The first thing that the text looks like. */
function lookalike(text) {
    return LOOKALIKES.find(({ looks }) => (typeof looks === 'function' ? looks(text) : looks.test(text)));
}

;// CONCATENATED MODULE: ./build/src/key/diagnosis/problems.js

const DAMAGED = `A character was changed, left out or added on the way. ${STORE_AGAIN}`;
const OTHER_KIND = `Keys for App Store Connect are of the kind P-256. ${STORE_FILE}`;
/** What was read as a key and is not a usable one; the more useful first. */
const PROBLEMS = new Map([
    [
        'point-mismatch',
        () => ({
            what: 'holds a damaged key: the private number in it and the public point beside it do not belong together',
            todo: DAMAGED,
        }),
    ],
    [
        'scalar-out-of-range',
        () => ({
            what: 'holds a key that cannot exist: its private number is zero or too large, so it is damaged or made up',
            todo: STORE_AGAIN,
        }),
    ],
    [
        'other-curve',
        (detail) => ({
            what: detail === 'unknown'
                ? 'holds a private key on another curve than P-256'
                : `holds a private key on the curve ${detail}, not on P-256`,
            todo: OTHER_KIND,
        }),
    ],
    ['rsa', () => ({ what: 'holds an RSA private key', todo: OTHER_KIND })],
    ['ed25519', (detail) => ({ what: `holds a private key of the kind ${detail}`, todo: OTHER_KIND })],
    [
        'encrypted',
        () => ({
            what: 'holds a private key that is encrypted with a password',
            todo: `Apple hands the file out without a password. ${STORE_FILE}`,
        }),
    ],
    [
        'pkcs12',
        () => ({
            what: 'holds a .p12 file (PKCS#12), which carries a certificate for signing apps',
            todo: `That is not the key for App Store Connect. ${STORE_FILE}`,
        }),
    ],
    [
        'no-curve',
        () => ({
            what: 'holds a private key that does not say which curve it is on',
            todo: STORE_FILE,
        }),
    ],
    ['other-algorithm', () => ({ what: 'holds a private key of a kind that Apple does not use', todo: OTHER_KIND })],
    ['malformed', () => ({ what: 'holds a damaged key: it begins as one, and its parts do not fit', todo: DAMAGED })],
    [
        'truncated',
        () => ({
            what: 'is cut off: it begins as a private key and ends too soon',
            todo: `Only a part was copied. A .p8 file has about 257 characters, its base64 about 344. ${STORE_AGAIN}`,
        }),
    ],
    [
        'certificate',
        () => ({
            what: 'holds a certificate, which has no private key in it',
            todo: STORE_FILE,
        }),
    ],
    [
        'public-key',
        () => ({
            what: 'holds a public key; tokens are signed with the private one',
            todo: STORE_FILE,
        }),
    ],
]);
/** What the words after BEGIN, with commas between, say where what follows them could not be read. */
const LABELS = [
    [
        /OPENSSH PRIVATE KEY/,
        {
            what: 'holds a private key in the format of OpenSSH',
            todo: `Such keys are made for SSH, not by Apple. ${STORE_FILE}`,
        },
    ],
    [/PGP/, { what: 'holds a key or a message of PGP', todo: STORE_FILE }],
    [
        /^(?:EC PARAMETERS,?)+$/,
        {
            what: 'holds the name of a curve without any key on it',
            todo: `The block after it was left out. ${STORE_FILE}`,
        },
    ],
    [
        /^(?:(?:X509 |TRUSTED )?CERTIFICATE,?)+$/,
        { what: 'holds a certificate, which has no private key in it, and a damaged one', todo: STORE_FILE },
    ],
    [
        /^(?:(?:NEW )?CERTIFICATE REQUEST,?)+$/,
        { what: 'holds a request for a certificate, which has no private key in it', todo: STORE_FILE },
    ],
    [
        /^(?:(?:EC |RSA )?PUBLIC KEY,?)+$/,
        { what: 'holds a public key, and a damaged one; tokens are signed with the private one', todo: STORE_FILE },
    ],
    [/^(?:PKCS7|CMS)(?:,|$)/, { what: 'holds a signed file, not a key', todo: STORE_FILE }],
    [/AGE ENCRYPTED/, { what: 'holds a file that was encrypted with age', todo: `Decrypt it first. ${STORE_FILE}` }],
    [/SSH2/, { what: 'holds a key of SSH', todo: STORE_FILE }],
];

;// CONCATENATED MODULE: ./build/src/key/diagnosis/diagnosis.js










/** Whether two private keys stand beside one another in PEM, even if one of them cannot be used. */
function holdsSeveralKeys(findings) {
    return findings.texts.some((text) => {
        const keys = pemBlocks(text).flatMap((block) => identity(block) ?? []);
        return new Set(keys).size > 1;
    });
}
/** What tells a private key from another: its fingerprint, or its text; undefined for anything else. */
function identity({ label, body }) {
    if (!label.endsWith('PRIVATE KEY'))
        return undefined;
    const digits = body.replace(/\s/g, '');
    // One that is cut off may end in the middle of four characters.
    const bytes = decodeBase64(digits) ?? decodeBase64(digits.slice(0, -1));
    // Every private key in PEM begins with a sequence.
    if (bytes?.[0] !== der/* TAG */.Dk.sequence)
        return undefined;
    const reading = (0,p256/* readP256 */._)(bytes);
    return reading.ok ? reading.key.fingerprint : digits;
}
/** Says what a text is in which there is no usable key: one line, without any of its content. */
function diagnose(text, findings) {
    const trimmed = visible(text);
    if (trimmed === '') {
        return messageOf(text, 'holds nothing but white space', 'not one visible character', STORE_AGAIN);
    }
    if (trimmed.length > LONGEST)
        return tooLong(text);
    return (aboutBlanks(text, findings) ??
        aboutFailure(text, findings, false) ??
        aboutLabel(text, findings) ??
        aboutLooks(text, findings) ??
        aboutFailure(text, findings, true) ??
        aboutBlock(text, findings) ??
        aboutJson(text, findings) ??
        aboutAlphabet(text, trimmed, findings));
}
/** A key that was blanked out is read as one that is damaged or cut off. */
function aboutBlanks(text, { texts }) {
    const blanked = texts.map(visible).find(isBlanked);
    const found = blanked === undefined ? undefined : lookalike(blanked);
    return found === undefined ? undefined : messageOf(text, found.what, found.seen, found.todo);
}
/** What was read as DER: the most useful of it. */
function aboutFailure(text, { failures }, guessed) {
    for (const [problem, verdict] of PROBLEMS) {
        const failure = failures.find(({ reading, ...rest }) => reading.problem === problem && rest.guessed === guessed);
        if (failure === undefined)
            continue;
        const { what, todo } = verdict(failure.reading.detail ?? '');
        return messageOf(text, what, failure.shape, todo);
    }
    return undefined;
}
function aboutLabel(text, { texts }) {
    const labels = texts
        .flatMap(pemBlocks)
        .map(({ label }) => label)
        .join(',');
    for (const [words, { what, todo }] of LABELS) {
        if (words.test(labels))
            return messageOf(text, what, 'its BEGIN line', todo);
    }
    return undefined;
}
function aboutLooks(text, { texts }) {
    for (const reached of texts) {
        const found = lookalike(visible(reached));
        if (found !== undefined)
            return messageOf(text, found.what, found.seen, found.todo);
    }
    return undefined;
}
/** A block between BEGIN and END whose middle could not be read. */
function aboutBlock(text, { texts }) {
    const block = texts.flatMap(pemBlocks)[0];
    if (block === undefined)
        return undefined;
    const digits = block.body.replace(/\s/g, '');
    const seen = `a PEM file with ${digits.length} characters between BEGIN and END`;
    if (!block.closed) {
        return messageOf(text, 'is cut off: its END line is missing, and the key cannot be read', 'a BEGIN line', STORE_AGAIN);
    }
    if (digits === '') {
        return messageOf(text, 'holds the lines BEGIN and END with nothing between them', 'an empty PEM file', STORE_FILE);
    }
    const foreign = countForeign(digits);
    if (foreign > 0) {
        const what = `holds a damaged key: between BEGIN and END there are ${foreign} characters that do not belong there`;
        return messageOf(text, what, seen, STORE_AGAIN);
    }
    return messageOf(text, 'holds a damaged key: what stands between BEGIN and END is no private key', seen, STORE_AGAIN);
}
function aboutJson(text, { texts }) {
    if (!texts.some((reached) => typeof parseJson(reached) === 'object'))
        return undefined;
    const todo = `fastlane's api_key.json has the key in "key"; or store the key alone. ${STORE_AGAIN}`;
    return messageOf(text, 'holds JSON in which there is no private key', 'JSON', todo);
}
/** Nothing was recognised: at least its alphabet can be named. */
function aboutAlphabet(text, trimmed, { failures }) {
    const bytes = failures.find(({ guessed }) => !guessed)?.bytes;
    const packed = bytes === undefined ? undefined : PACKED.find(([magic]) => startsWith(bytes, magic))?.[1];
    if (packed !== undefined) {
        return messageOf(text, `holds ${packed}, not a key`, 'base64', `The .p8 file has to be stored as it is. ${STORE_FILE}`);
    }
    if (failures.some(({ bytes: read }) => read !== undefined && Buffer.from(read).includes('BEGIN'))) {
        const what = 'holds a damaged key: it begins as base64 of a key file, and becomes unreadable';
        return messageOf(text, what, 'base64', `A character was left out, added or changed on the way. ${STORE_AGAIN}`);
    }
    const foreign = countForeign(trimmed);
    const characters = [...trimmed].length;
    if (foreign > 0 && characters >= 100 && foreign * 5 < characters) {
        const what = `is no base64: ${foreign} of its characters do not occur in base64`;
        return messageOf(text, what, 'a long text', STORE_AGAIN);
    }
    if (bytes !== undefined) {
        const what = 'is base64 of something that is no key';
        return messageOf(text, what, `base64 of ${bytes.length} bytes`, STORE_FILE);
    }
    return messageOf(text, 'holds nothing that looks like a key', 'text', STORE_FILE);
}
const ANY = -1;
const PACKED = [
    [[0x1f, 0x8b], 'a gzip archive'],
    [[0x50, 0x4b, 3, 4], 'a zip archive'],
    // BER of lengths that are given by their ends, as OpenSSL 1 and Java write them.
    [[0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80], 'a .p12 file (PKCS#12), which carries a certificate for signing apps'],
    [
        [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07],
        'a signed file, such as a provisioning profile',
    ],
    [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a binary property list'],
    [[0xfe, 0xed, 0xfe, 0xed], 'a key store of Java'],
    // The name of signed data (PKCS#7) inside a sequence with a length of two bytes.
    [
        [0x30, 0x82, ANY, ANY, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07],
        'a signed file, such as a provisioning profile',
    ],
];
function startsWith(bytes, magic) {
    return magic.every((byte, index) => byte === ANY || bytes[index] === byte);
}

;// CONCATENATED MODULE: ./build/src/key/secret.js





/**
 * Reads the one private key out of what somebody stored as a secret, in any of the shapes in which that is done, and
 * proves it: curve, range, and the public point where it is there.
 *
 * @param findings what the text holds, for a caller that had to look before, to mask it
 * @throws {UserError} that says what the text is instead, and what to do; never with content of the text
 */
function readSecret(text, findings = search(bounded(text))) {
    if (text === '')
        throw new UserError(empty());
    const [found, another] = findings.keys;
    if (another !== undefined || (findings.failures.length > 0 && holdsSeveralKeys(findings)))
        throw new UserError(several(text));
    if (found === undefined)
        throw new UserError(diagnose(text, findings));
    const { key, shape } = found;
    return {
        key,
        shape,
        warnings: key.hasPoint ? [] : [NO_POINT],
        ids: findings.ids,
    };
}
const NO_POINT = 'The private key is stored without its public point, so it cannot be checked for corruption: a single changed character makes it another key, which Apple refuses with 401. Store the .p8 file as Apple handed it out to have it checked.';

;// CONCATENATED MODULE: ./build/src/runner/withheld-secrets.js

const DEPENDABOT = 'dependabot[bot]';
/**
 * Why GitHub hands no secrets to this run, and what to do about it, as the end of a sentence that begins with what is
 * empty; undefined when it does hand them over.
 */
function whySecretsAreWithheld(context) {
    if (isFromFork(context)) {
        return 'because this pull request comes from a fork, and GitHub gives such runs no secrets. Skip the step there: if: github.event.pull_request.head.repo.full_name == github.repository';
    }
    if (context.actor === DEPENDABOT || at(context.payload, 'sender', 'login') === DEPENDABOT) {
        return "because Dependabot started this run, and GitHub gives its runs no Actions secrets. Skip the step there: if: github.actor != 'dependabot[bot]'; or store the secret among the repository's Dependabot secrets, too.";
    }
    return undefined;
}
/** `pull_request_target` runs with secrets, wherever the pull request comes from. */
function isFromFork({ eventName, repository, payload }) {
    const head = at(payload, 'pull_request', 'head');
    if (typeof head !== 'object' || head === null || eventName === 'pull_request_target')
        return false;
    const from = at(head, 'repo');
    // The fork was deleted since.
    if (from === null)
        return true;
    const fromName = at(from, 'full_name');
    const toName = at(payload, 'pull_request', 'base', 'repo', 'full_name') ?? repository;
    // A repository that is a fork itself has secrets of its own for pull requests within it.
    if (typeof fromName === 'string' && toName !== '')
        return fromName !== toName;
    return at(from, 'fork') === true;
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

;// CONCATENATED MODULE: ./build/src/token/credentials.js




/**
 * Reads the inputs that say who signs. What is wrong with them is added to `problems`, all of it, and nothing is
 * returned then.
 *
 * @param context is asked only when the secret is empty, for it may be GitHub that withholds it
 */
function readCredentials(inputs, context, problems) {
    const program = problems.collect(() => readProgram(inputs.program));
    const withheld = inputs.privateKey.trim() === '' ? whySecretsAreWithheld(context()) : undefined;
    const alsoKeyId = withheld !== undefined && inputs.keyId.trim() === '';
    if (withheld !== undefined) {
        problems.add(`The ${alsoKeyId ? 'inputs "private-key" and "key-id" are' : 'input "private-key" is'} empty, ${withheld}`);
    }
    const secret = withheld === undefined ? problems.collect(() => readSecret(inputs.privateKey, inputs.findings)) : undefined;
    const ids = alsoKeyId
        ? undefined
        : problems.collect(() => readIds({
            keyId: inputs.keyId,
            issuerId: inputs.issuerId,
            fromSecret: secret?.ids ?? {},
            program: program ?? 'app-store',
        }));
    if (program === undefined || secret === undefined || ids === undefined)
        return undefined;
    return {
        key: secret.key,
        keyId: ids.keyId,
        issuerId: ids.issuerId,
        program,
        shape: secret.shape,
        warnings: [...secret.warnings, ...ids.warnings],
        notices: ids.issuerId === undefined ? [NO_ISSUER] : [],
    };
}
const NO_ISSUER = 'The input "issuer-id" is empty, so the key is taken for an individual key. Apple answers 401 to a team key without its issuer: for one of those, set issuer-id to the Issuer ID above the list of team keys in App Store Connect (Users and Access, Integrations).';

;// CONCATENATED MODULE: ./build/src/token/lifetime.js



/** In seconds. Above it, a clock that differs a little from Apple's makes Apple refuse the token. */
const SAFE_LIFETIME = 18 * 60;
/** In seconds. Below it, a plain number was probably meant as minutes, and a token is dead before it is used. */
const USEFUL_LIFETIME = 30;
const DEFAULT_LIFETIME = '10m';
const HOW_TO = 'Write seconds (90s or 90) or minutes (10m), up to 20m.';
/**
 * Reads `90s`, `10m` or plain seconds; empty means ten minutes.
 *
 * @throws {UserError} for zero, less, more than twenty minutes, and anything that is no such time
 */
function readLifetime(text) {
    const trimmed = text.trim() || DEFAULT_LIFETIME;
    const [, sign, digits, unit = ''] = /^([+-]?)(\d+) ?([smh]?)$/i.exec(trimmed) ?? [];
    if (digits === undefined || sign === '+') {
        throw new UserError(`The input "lifetime" is not a time that we understand (seen: ${count(trimmed)}). ${HOW_TO}`);
    }
    const seconds = Number(digits) * secondsIn(unit);
    if (sign === '-' || seconds === 0) {
        throw new UserError(`The input "lifetime" is zero or less: such a token would have expired already. ${HOW_TO}`);
    }
    if (seconds > LONGEST_LIFETIME) {
        throw new UserError(`The input "lifetime" is more than 20 minutes, the longest that Apple accepts for most requests. ${HOW_TO} A job that runs longer mints again before the step that needs it.`);
    }
    return { seconds, warnings: warningsAbout(seconds) };
}
function secondsIn(unit) {
    switch (unit.toLowerCase()) {
        case 'h':
            return 3600;
        case 'm':
            return 60;
        default:
            return 1;
    }
}
function warningsAbout(seconds) {
    if (seconds > SAFE_LIFETIME) {
        return [
            'The lifetime is above 18 minutes: Apple measures it by its own clock, and refuses the token (401) when this machine’s clock is only a little ahead. Ten minutes are enough for most jobs.',
        ];
    }
    if (seconds < USEFUL_LIFETIME) {
        return [
            `The token lives for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} only, which is little for a request and a retry. A plain number counts seconds; write m for minutes.`,
        ];
    }
    return [];
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

;// CONCATENATED MODULE: ./build/src/token/scope.js


/** The one scope that is no request: that of the notary API (appstoreconnect.apple.com/notary/v2). */
const NOTARY = '/notary/v2';
/** In characters; the addresses of the API are far shorter. */
const scope_LONGEST = 2000;
const EXAMPLE = 'GET /v1/apps?filter[platform]=IOS';
/**
 * Reads the requests that a token is limited to, one an entry: `GET PATH` or `GET PATH?QUERY`, the path without its
 * host. They come back as Apple wants them written; one that is there twice comes once. What Apple ignores in matching
 * (`limit`, `cursor`, `sort`, the order of the query) is left as it is. In `scope` the notary API's `/notary/v2` is an
 * entry, too.
 *
 * @param input the name of the input, for messages
 * @throws {UserError} that names the fault of every entry that is not so
 */
function readScope(lines, input = 'scope') {
    const entries = lines.map((line) => line.trim()).filter((line) => line !== '');
    const faults = entries.flatMap((entry, index) => {
        const fault = input === 'scope' && entry === NOTARY ? undefined : faultOf(entry, input);
        return fault === undefined ? [] : [`The input "${input}", request ${index + 1}: ${fault}`];
    });
    if (faults.length > 0)
        throw new UserError(faults.join(' '));
    return [...new Set(entries.map((entry) => entry.replace(/^get\s+/i, 'GET ')))];
}
/** What is wrong with the entry, as sentences that show nothing of it; the most useful fault only. */
function faultOf(entry, input) {
    if (holdsKeyInPath(entry)) {
        return 'it holds a private key, which belongs into the input "private-key" and nowhere else.';
    }
    if (/^["'`]|["'`]$/.test(entry))
        return `it is in quotes. Write it without: ${EXAMPLE}`;
    if (/^[-*] /.test(entry))
        return `it begins with a list mark. Write one request a line, without it: ${EXAMPLE}`;
    if (entry.startsWith(NOTARY) && input === 'scope') {
        return `it begins like the scope of the notary API, which is ${NOTARY} and nothing more.`;
    }
    if (entry.startsWith('/'))
        return `it has no method. Write GET before the path: ${EXAMPLE}`;
    const [method = ''] = entry.split(/\s/, 1);
    if (/^(?:post|put|patch|delete|head|options)$/i.test(method)) {
        if (input !== 'scope') {
            return `its method is ${method.toUpperCase()}, and only GET is tried: any other could change something at Apple. Write a GET that the same roles may make, such as ${EXAMPLE}`;
        }
        return `its method is ${method.toUpperCase()}, and Apple takes only GET in the scope of a token. Only a token without scope can write; what limits that one is the role of its key.`;
    }
    if (!/^get$/i.test(method)) {
        return `it does not begin with GET and a space (seen: ${entry.length} characters). Write it as ${EXAMPLE}`;
    }
    return faultOfTarget(entry.slice(method.length).trim());
}
function faultOfTarget(target) {
    if (target === '')
        return `there is no path after GET. Write it as ${EXAMPLE}`;
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(target) || target.startsWith('//')) {
        return `it names a host. Write the path alone, from the slash after the host: ${EXAMPLE}`;
    }
    if (!target.startsWith('/'))
        return `its path does not begin with a slash. Write it as ${EXAMPLE}`;
    if (/[\s,](?:get|post|put|patch|delete)\s/i.test(target)) {
        return 'it holds more than one request. Write each on a line of its own.';
    }
    if (/\s/.test(target))
        return 'there is white space in its path. Write %20 for a space that belongs there.';
    if (/[^\x21-\x7e]/.test(target)) {
        return 'it holds characters outside ASCII. Percent-encode them, as they are in the address of the request.';
    }
    if (target.includes('#'))
        return 'it holds a fragment (#), which is never sent. Leave out all from the # on.';
    if (target === NOTARY || target === `${NOTARY}/`) {
        return 'it is the scope of the notary API with GET before it, and Apple knows it without: write /notary/v2 alone.';
    }
    const [path = ''] = target.split('?');
    if (path.includes('*'))
        return 'its path holds an asterisk, and Apple knows no wildcards. Write each path in full.';
    if (/[{}<>]/.test(path))
        return 'its path holds a placeholder in brackets. Write the id itself.';
    if (/%(?:25)*(?:2[ef]|5c)/i.test(path) || path.includes('\\')) {
        return 'its path holds an encoded dot or slash, or a backslash, which could lead out of the path. Write the path as it is in the documentation of the API.';
    }
    if (path.slice(1).includes('//'))
        return 'its path holds two slashes in a row, which no request has.';
    if (/\/\.{1,2}(?:[/;]|$)/.test(path))
        return 'its path holds the segment . or .., which no request has.';
    if (target.length > scope_LONGEST) {
        return `it is too long (seen: ${target.length} characters); requests have ${scope_LONGEST} at most.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder(), decoder = new TextDecoder(), buffer_utils_strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function buffer_utils_encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function buffer_utils_decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function base64url_decode(input) {
  try {
    return buffer_utils_decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class errors_JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class errors_JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_ALG_NOT_ALLOWED"));
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class errors_JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function validate_isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!validate_isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!validate_isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js



const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (validate_isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return base64url_decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!key_isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", key_isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_sign.js






async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = base64url_encode(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= base64url_encode(payload), signingPayload = encodedPayloadCache[1] ??= buffer_utils_encode(encodedPayload)) : (encodedPayload = base64url_encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(buffer_utils_encode(encodedProtectedHeader), buffer_utils_encode("."), signingPayload);
  const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
  const jws = {
    signature: base64url_encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!validate_isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js




const SignJWT_base = JWTClaimsBuilder;
class SignJWT extends SignJWT_base {
  #protectedHeader;
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
      throw new errors_JWTInvalid("JWTs MUST NOT use unencoded payload");
    });
  }
}


;// CONCATENATED MODULE: ./build/src/token/sign.js

/** The token: a JWT in compact form, signed with ES256 in memory. */
async function sign(key, keyId, claims) {
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' }).sign(await key.toCryptoKey());
}

;// CONCATENATED MODULE: ./build/src/mint/mint.js






const APIS = {
    'app-store': 'App Store Connect API',
    enterprise: 'Apple Developer Enterprise Program API',
};
/**
 * Mints a token from the inputs.
 *
 * @param now seconds since 1970
 * @param context as in `readCredentials`
 * @throws {UserError} that names everything that is wrong with the inputs
 */
async function mint(inputs, now, context) {
    const problems = new Problems();
    const credentials = readCredentials(inputs.credentials, context, problems);
    const lifetime = problems.collect(() => readLifetime(inputs.lifetime));
    const scope = problems.collect(() => readScope(inputs.scope));
    if (credentials === undefined || lifetime === undefined || scope === undefined)
        throw problems.error();
    const { key, keyId, issuerId, program } = credentials;
    const claimed = claims({ issuerId, program, lifetimeSeconds: lifetime.seconds, scope, now });
    const expiresAt = new Date(claimed.exp * 1000).toISOString().replace('.000Z', 'Z');
    return {
        token: await sign(key, keyId, claimed),
        expiresAt,
        fingerprint: key.fingerprint,
        lines: mint_describe(credentials, expiresAt, scope.length),
        warnings: [...credentials.warnings, ...lifetime.warnings],
        notices: credentials.notices,
    };
}
function mint_describe(credentials, expiresAt, requests) {
    const { key, keyId, issuerId, program, shape } = credentials;
    const scope = requests === 0 ? '' : `, limited to ${requests} ${requests === 1 ? 'request' : 'requests'}`;
    return [
        `Minted a token for the ${APIS[program]}${scope}.`,
        `Key: ${issuerId === undefined ? 'individual key' : 'team key'}, Key ID ${keyId}, stored as ${shape}.`,
        `Key fingerprint: ${key.fingerprint}`,
        `Expires: ${expiresAt}`,
    ];
}

;// CONCATENATED MODULE: ./build/src/mint/run.js





/** Mints a token as the inputs say. The token is masked before it goes anywhere. */
async function main() {
    const minted = await mint(await takeMintInputs(), Date.now() / 1000, readRunContext);
    maskAll([minted.token]);
    for (const warning of minted.warnings)
        core_warning(warning);
    for (const notice of minted.notices)
        core_notice(notice);
    for (const line of minted.lines)
        info(line);
    setOutput('token', minted.token);
    setOutput('expires-at', minted.expiresAt);
    setOutput('key-fingerprint', minted.fingerprint);
}

;// CONCATENATED MODULE: ./build/src/mint/index.js


/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
const done = runAction(main);

module.exports = __webpack_exports__;
/******/ })()
;