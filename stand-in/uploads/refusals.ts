import { appleError, json, type Reply } from '../answers.ts';

/** Refusals of the calls that make an upload, as they were met. */

export const notThere = (type: string, id: string): Reply =>
  appleError({
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `There is no resource of type '${type}' with id '${id}'`,
  });

/** The build number was used before. */
export const duplicate = (previous: string): Reply =>
  json(409, {
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

export const unknownApp = (): Reply =>
  invalid('RELATIONSHIP.INVALID', '/data/relationships/app/data/id', 'There is no such app.');

export const badAttribute = (name: string): Reply =>
  invalid(
    'ATTRIBUTE.INVALID',
    `/data/attributes/${name}`,
    `The value is not a valid value for the attribute '${name}'.`,
  );

export const malformed = (): Reply =>
  appleError({
    status: 400,
    code: 'PARAMETER_ERROR.INVALID',
    title: 'The request is not valid',
    detail: 'The body is not what was expected.',
  });

export const pastChanging = (): Reply =>
  appleError({
    status: 409,
    code: 'STATE_ERROR.INVALID_STATE',
    title: 'The request cannot be fulfilled because of the state of another resource.',
    detail: 'The file is in a state in which it cannot be changed.',
  });

export const partsMissing = (): Reply =>
  appleError({
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
    title: 'The provided entity includes an attribute with an invalid value',
    detail: 'The number of bytes that were uploaded is not the size of the file.',
  });

function invalid(kind: string, pointer: string, detail: string): Reply {
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
