"use strict";
exports.id = 210;
exports.ids = [210];
exports.modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   heldByBase: () => (/* binding */ heldByBase),
/* harmony export */   loadAllowLists: () => (/* binding */ loadAllowLists)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7347);
/* harmony import */ var _objects_tree_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1830);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);






/**
 * Reads the lists from git's objects: that of the scope's base and that of its tree. Where there is no base, the tree's
 * rules, or none does. A list that cannot be read allows nothing; that one, and one that does not rule, is warned about.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
        try {
            const content = await (0,_objects_tree_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeFile */ .x)(store, commit, _file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r);
            if (content !== undefined)
                return (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAllowList */ .jR)(content.toString('utf8'), source);
            if (await isNoFile(store, commit))
                throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(NO_FILE);
        }
        catch (error) {
            if (!(error instanceof _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
                throw error;
            const whose = source === 'base' ? `of ${nameOf(scope)}` : 'of the commit that is scanned';
            warnings.push(`The allow list ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} ${whose} could not be read, so it allows nothing: ${error.message}`);
        }
        return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
    };
    const own = await read(scope.tree, 'head');
    const hasOwn = own.entries.length > 0 || own.problems.length > 0;
    if (scope.noListBecause !== undefined) {
        if (hasOwn)
            warnings.push(`${scope.noListBecause}, and ${NOTHING} ${REMEDY}`);
        return { input, ruling: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, headOnly: own, warnings };
    }
    if (scope.base === undefined)
        return { input, ruling: own, headOnly: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, warnings };
    const ruling = await read(scope.base, 'base');
    const added = linesOnlyIn(own, ruling);
    if (added > 0)
        warnings.push(onlyHere(added, nameOf(scope)));
    return { input, ruling, headOnly: own, warnings };
}
const NO_FILE = 'It is a link or a folder, which may lead anywhere. Put a file in its place.';
/** Whether something other than a file stands in the place of the list. */
async function isNoFile(store, commit) {
    return (await (0,_objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .w)(store, commit, [_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r]))?.has(_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r) ?? false;
}
const NOTHING = `the ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} of the commit that is scanned allows nothing.`;
const REMEDY = 'Set fetch-depth: 0 on actions/checkout if it is history that is missing, or name what is known in the input allow, which always counts.';
function nameOf({ baseName }) {
    return baseName ?? 'the base';
}
/** How many lines of a list another one does not have. */
function linesOnlyIn(list, other) {
    const known = new Set(other.entries.map(({ kind, name }) => `${kind} ${name}`));
    return list.entries.filter(({ kind, name }) => !known.has(`${kind} ${name}`)).length;
}
function onlyHere(lines, base) {
    const [are, they] = lines === 1 ? ['is', 'it covers'] : ['are', 'they cover'];
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lines, 'line')} of ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} ${are} not in ${base}: ${they} what that commit holds already, and nothing that came after it.`;
}
/**
 * Whether the tree of the scope's base has a finding's very object at the very path: all else came after it. Where that
 * tree cannot be read, nothing counts as held.
 */
async function heldByBase(store, scope, findings) {
    if (scope.base === undefined)
        return () => false;
    const pathOf = ({ place }) => place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : undefined;
    const paths = findings.flatMap((finding) => pathOf(finding) ?? []);
    const held = paths.length === 0 ? undefined : await (0,_objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .w)(store, scope.base, paths);
    return (finding) => held?.get(pathOf(finding) ?? '')?.objectId === finding.objectId;
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTreeFile)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5617);
/* harmony import */ var _entries_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7347);
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9452);





/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB, or cannot be read.
 */
async function readTreeFile(store, commit, path) {
    const entries = await (0,_entries_at_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .w)(store, commit, [path]);
    if (entries === undefined)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__.GitFailure('cat-file', 128, '');
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
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__.GitFailure('cat-file', 128, '');
    throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The file ${path} has ${object.size} bytes, and 1 MiB is the most that is read. Shorten it.`);
}


/***/ })

};
;