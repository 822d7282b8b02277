/**
 * Names and values of the App Store Connect API that uploads use, as Apple's OpenAPI document (version 4.4.1) has them.
 * The document itself is Apple's, and not kept here.
 */
export const API_SHAPES = {
  BuildUpload: ['cfBundleShortVersionString', 'cfBundleVersion', 'createdDate', 'state', 'platform', 'uploadedDate'],
  BuildUploadCreateRequest: ['cfBundleShortVersionString', 'cfBundleVersion', 'platform'],
  BuildUploadState: ['AWAITING_UPLOAD', 'PROCESSING', 'FAILED', 'COMPLETE'],
  State: ['errors', 'warnings', 'infos', 'state'],
  StateDetail: ['code', 'description'],
  BuildUploadFile: [
    'assetDeliveryState',
    'assetToken',
    'assetType',
    'fileName',
    'fileSize',
    'sourceFileChecksums',
    'uploadOperations',
    'uti',
  ],
  BuildUploadFileCreateRequest: ['assetType', 'fileName', 'fileSize', 'uti'],
  BuildUploadFileUpdateRequest: ['sourceFileChecksums', 'uploaded'],
  AppMediaAssetState: ['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'COMPLETE', 'FAILED'],
  AssetType: ['ASSET', 'ASSET_DESCRIPTION', 'ASSET_SPI'],
  Uti: [
    'com.apple.binary-property-list',
    'com.apple.ipa',
    'com.apple.pkg',
    'com.apple.xml-property-list',
    'com.pkware.zip-archive',
  ],
  Checksums: ['file', 'composite'],
  ChecksumAlgorithm: ['MD5', 'SHA_256'],
  DeliveryFileUploadOperation: [
    'method',
    'url',
    'length',
    'offset',
    'requestHeaders',
    'expiration',
    'partNumber',
    'entityTag',
  ],
  Platform: ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'],
  Build: ['version', 'processingState', 'usesNonExemptEncryption'],
  BuildProcessingState: ['PROCESSING', 'FAILED', 'INVALID', 'VALID'],
} as const satisfies Record<string, readonly string[]>;

/** Calls, with the query parameters that Apple knows of those that uploads send. */
export const API_CALLS: Readonly<Record<string, readonly string[]>> = {
  'GET /v1/apps': ['filter[bundleId]', 'fields[apps]', 'limit'],
  'GET /v1/apps/{id}': ['fields[apps]'],
  'GET /v1/apps/{id}/buildUploads': [
    'filter[cfBundleShortVersionString]',
    'filter[cfBundleVersion]',
    'filter[platform]',
    'limit',
  ],
  'POST /v1/buildUploads': [],
  'GET /v1/buildUploads/{id}': ['include', 'fields[buildUploads]'],
  'GET /v1/buildUploads/{id}/buildUploadFiles': ['limit'],
  'POST /v1/buildUploadFiles': [],
  'GET /v1/buildUploadFiles/{id}': [],
  'PATCH /v1/buildUploadFiles/{id}': [],
  'GET /v1/builds': [
    'filter[app]',
    'filter[version]',
    'filter[preReleaseVersion.version]',
    'filter[preReleaseVersion.platform]',
    'include',
    'limit',
  ],
  'GET /v1/builds/{id}': ['fields[builds]'],
};
