"use strict";
exports.id = 803;
exports.ids = [803];
exports.modules = {

/***/ 7803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFile: () => (/* binding */ explainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3289);
/* harmony import */ var _leaks_archive_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2086);
/* harmony import */ var _leaks_detect_detector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8664);
/* harmony import */ var _leaks_detect_layers_layer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7078);
/* harmony import */ var _leaks_detect_packed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/* harmony import */ var _leaks_git_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9266);
/* harmony import */ var _leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1830);
/* harmony import */ var _runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2454);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9926);












/** Larger files are read in windows by the scan; one is enough to see what is made of a form. */
const LARGEST = 64 * 1024 ** 2;
/** More layers than that explain nothing. */
const MOST_LAYERS = 500;
/**
 * Says what the scan makes of one file: which encodings it takes off, and where.
 * @throws {UserError} for what is no file, or too large a one
 */
function explainFile(path, now) {
    if (!(0,_leaks_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)(path))
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`There is no file ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(path)}. Give --explain the path of one file.`);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (size > LARGEST) {
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`The file is too large for --explain (seen: ${size} bytes, at most ${LARGEST}). Cut it smaller.`);
    }
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'asc-key-explain-'));
    try {
        return new Explaining(folder, now).file((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** What was made of a file so far. */
class Explaining {
    lines = [];
    keys = 0;
    gaps = 0;
    #layers = 0;
    #folder;
    #detector;
    #unpacking;
    constructor(folder, now) {
        this.#folder = folder;
        this.#detector = new _leaks_detect_detector_js__WEBPACK_IMPORTED_MODULE_5__.Detector({ now, trace: (layer) => this.#tried(layer) });
        this.#unpacking = new _leaks_detect_packed_js__WEBPACK_IMPORTED_MODULE_6__/* .Unpacking */ .h(folder, (kind, message) => this.lines.push(`  not read: ${kind}: ${message}`));
    }
    file(content) {
        this.lines.push(`the file, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(content.length, 'byte')}:`);
        this.#search(content);
        this.#open(new _leaks_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MemorySource */ .Zb(content));
        if (this.#layers > MOST_LAYERS)
            this.lines.push(`and ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(this.#layers - MOST_LAYERS, 'more layer')}`);
        if (this.#layers === 0)
            this.lines.push('nothing in it may be of a key: the prefilter met none of its keywords');
        this.lines.push(`${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(this.#layers, 'layer')} tried, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(this.keys, 'key or token', 'keys and tokens')} found`);
        return this;
    }
    #tried(layer) {
        this.#layers += 1;
        if (this.#layers <= MOST_LAYERS)
            this.lines.push(describeLayer(layer));
    }
    #search(bytes) {
        this.#unpacking.begin(bytes.length);
        const unsearched = (start, end) => {
            this.gaps += 1;
            this.lines.push(`  not searched to the end: bytes ${start} to ${end}`);
        };
        for (const found of this.#detector.find(bytes, 0, bytes.length, { unpacking: this.#unpacking, unsearched })) {
            this.keys += 1;
            const what = found.kind === 'token' ? 'token' : `private key ${found.fingerprint}`;
            const proof = found.kind === 'token' || found.proven ? '' : ', without a point that proves it';
            this.lines.push(`found: bytes ${found.start} to ${found.end}: ${found.form} (${what}${proof})`);
        }
    }
    #open(source) {
        const kind = (0,_leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner, within) => {
                this.lines.push(`in the ${kind.name}, ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(within.join(' > '))}, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(inner.size, 'byte')}:`);
                this.#search(inner.read(0, Math.min(inner.size, LARGEST)));
            },
            note: (_kind, within, message) => this.lines.push(`  not read: ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)([...within, message].join(': '))}`),
        };
        new _leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveReader */ .g(visitor, this.#folder).read(source, kind);
    }
}
/** Its names, outermost encoding first, its length, and where it stood in the content. */
function describeLayer(layer) {
    const { length } = layer.bytes;
    const names = layer.names.length === 0 ? 'as it is' : layer.names.join(' > ');
    const [start, end] = length === 0 ? [0, 0] : [(0,_leaks_detect_layers_layer_js__WEBPACK_IMPORTED_MODULE_11__/* .startOf */ .GH)(layer, 0), (0,_leaks_detect_layers_layer_js__WEBPACK_IMPORTED_MODULE_11__/* .endOf */ .pJ)(layer, length - 1)];
    return `  ${names}: ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(length, 'byte')} at ${Math.min(start, end)} to ${Math.max(start, end)}`;
}


/***/ })

};
;