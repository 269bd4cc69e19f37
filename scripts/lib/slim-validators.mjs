/**
 * Leaves out of compiled validators what nobody asks for. V8 reads them each time that the program starts, so half as long
 * is worth having.
 *
 * - the value around the one that is checked, and the value of the whole text: for keywords of one's own, which we have none of;
 * - where in the schema a mistake is: we say what is wrong in our own words;
 * - the five lines around each mistake, which become a call.
 *
 * @param {string} code what Ajv made.
 * @returns {string} code that reports the same mistakes, in the same order.
 * @throws when Ajv writes its code in another way than it did.
 */
export function slimValidators(code) {
  const slim = code
    .replaceAll(/, schemaPath: "[^"]*"/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData = data', '')
    .replaceAll(/, parentData: [\w.[\]"-]+, parentDataProperty: (\w+|"[^"]*"), rootData\b/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData })', ' })')
    .replaceAll('(data, { instancePath = "" } = {})', '(data, instancePath = "")')
    .replaceAll(/, \{ instancePath: ([^{}]+?) \}\)/g, ', $1)')
    .replaceAll(/, \{ instancePath \}\)/g, ', instancePath)')
    .replaceAll(mistake, (_, _name, place, keyword, params) => {
      return `vErrors = noted(vErrors, ${place ?? 'instancePath'}, ${keyword}, ${params});\nerrors++;`;
    });
  const left = /schemaPath|parentData|rootData|\{ instancePath/.exec(slim);
  if (left)
    throw new Error(`Compiled validators are not as they were: ${slim.slice(left.index, left.index + 200)}`);
  return `${slim}${noted}`;
}

const mistake =
  /const (err\d+) = \{ instancePath(?:: (.+?))?, keyword: ("\w+"), params: (\{.*\}) \};\s*if \(vErrors === null\) \{\s*vErrors = \[\1\];\s*\} else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;

const noted = `
function noted(found, instancePath, keyword, params) {
  const mistake = { instancePath, keyword, params };
  if (found === null) return [mistake];
  found.push(mistake);
  return found;
}
`;
