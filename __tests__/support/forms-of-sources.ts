import type { Entry } from './forms-text.ts';

/** As sources of many languages hold it. */
export function sources(file: string): Entry[] {
  const lines = file.split('\n');
  const join = (quote: string, glue: string, ending = '\\n'): string =>
    lines.map((line) => `${quote}${line}${ending}${quote}`).join(glue);
  return [
    ['Swift', `let key = ${join('"', ' +\n    ')}`],
    ['Swift, many lines', `let key = """\n    ${lines.join('\n    ')}\n    """`],
    ['JavaScript', `const key = ${join("'", ' +\n  ')};`],
    ['JavaScript, all on one line', `const key=${join('"', '+')};`],
    ['JavaScript template', `const key = \`${file}\`;`],
    ['JavaScript join', `[${join("'", ', ', '')}].join('\\n')`],
    ['JavaScript, operator first', `const key = ${join("'", '\n  + ')};`],
    ['PHP', `$key = ${join("'", ' .\n  ', '')};`],
    ['PHP, assigned in steps', lines.map((line) => `$key .= "${line}\\n";`).join('\n')],
    ['Kotlin', `val key = """${lines.map((line) => `\n  |${line}`).join('')}\n""".trimMargin()`],
    ['Python', `KEY = (${join('"', '\n       ')})`],
    ['Python, continued', `KEY = ${join("'", ' \\\n  ')}`],
    ['Python bytes', `KEY = b"${lines.join('\\n')}"`],
    ['Go', `const key = ${join('"', ' +\n\t')}`],
    ['Go raw string', `var key = \`${file}\``],
    ['C', `static const char *key =\n${join('"', '\n')};`],
    ['C, continued lines', `#define KEY "${lines.join('\\n\\\n')}"`],
    ['C#', `var key = @"${file}";`],
    ['Java', `String key = ${join('"', '\n    + ')};`],
    ['Java builder', lines.map((line) => `sb.append("${line}\\n");`).join('\n')],
    ['Ruby', `key = <<~KEY\n  ${lines.join('\n  ')}\nKEY\n`],
    ['shell', `cat > key <<'END'\n${file}\nEND\n`],
    ['shell, echoed', lines.map((line) => `echo "${line}" >> key.txt`).join('\n')],
    ['shell, printf', `printf '%s\\n' ${join("'", ' ', '')}`],
    ['shell, dollar quotes', `KEY=$'${lines.join('\\n')}'`],
    ['batch', lines.map((line) => `echo ${line}>>key.txt`).join('\r\n')],
    ['Visual Basic', `key = ${lines.map((line) => `"${line}" & vbLf`).join(' & _\n  ')}`],
    ['Perl', `my $key = ${join('"', ' .\n ')};`],
    ['Lua', `local key = ${join('"', ' ..\n ')}`],
    ['SQL', `INSERT INTO k VALUES ('${file}');`],
    ['SQL, joined', `SELECT ${join("'", ' || CHR(10) ||\n', '')};`],
    [
      'short pieces',
      `let key = ${(file.match(/[\s\S]{1,24}/g) ?? []).map((part) => JSON.stringify(part)).join(' +\n ')}`,
    ],
    [
      'pieces of the body',
      `let key = ${(
        lines
          .slice(1, -1)
          .join('')
          .match(/.{1,20}/g) ?? []
      )
        .map((part) => `"${part}"`)
        .join(' + ')}`,
    ],
  ];
}

/** With something before each line. */
export function prefixed(file: string): Entry[] {
  const prefixes = [
    '+',
    '-',
    ' ',
    '> ',
    '>> ',
    '// ',
    '//',
    '# ',
    '#',
    ' * ',
    '* ',
    '-- ',
    '; ',
    '% ',
    'rem ',
    'REM ',
    '| ',
    '! ',
    "' ",
    '/// ',
    '+ ',
    '++',
    '+//',
    '+// ',
    '+# ',
    '-#',
    '-//',
    '+ * ',
    '+> ',
    '+-- ',
    '||| ',
    '- ',
    '•  ',
    '--',
    '/',
    '_',
    '   > ',
  ];
  const lines = file.split('\n');
  return [
    ...prefixes.map((prefix): Entry => [`lines after "${prefix}"`, lines.map((line) => prefix + line).join('\n')]),
    [
      'body lines of a diff',
      lines
        .slice(1, -1)
        .map((line) => `+${line}`)
        .join('\n'),
    ],
    [
      'body lines of a removal',
      lines
        .slice(1, -1)
        .map((line) => `-${line}`)
        .join('\n'),
    ],
    [
      'body lines of a diff between other lines',
      ` someContext(withLongIdentifier);\n${lines
        .slice(1, -1)
        .map((line) => `+${line}`)
        .join('\n')}\n+  const anotherLongIdentifier = 1;\n`,
    ],
    [
      'diff between other lines',
      `@@ -1,2 +1,8 @@ functionWithLongName()\n someContextWithLongIdentifier();\n${lines.map((line) => `+${line}`).join('\n')}\n+anotherLongIdentifier();\n`,
    ],
    ['numbered lines', lines.map((line, i) => `${i + 1}: ${line}`).join('\n')],
    ['numbered lines, aligned', lines.map((line, i) => `${String(i + 8).padStart(6)}\t${line}`).join('\n')],
    ['numbered lines, with bars', lines.map((line, i) => ` ${i + 98} | ${line}`).join('\n')],
    ['lines of grep', lines.map((line, i) => `src/key.txt:${i + 1}:${line}`).join('\n')],
    ['Markdown table', lines.map((line) => `| ${line} |`).join('\n')],
    ['Markdown code', `\`\`\`\n${file}\n\`\`\``],
    ['block comment', `/*\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`],
    ['HTML comment', `<!--\n${file}\n-->`],
    ['log lines', lines.map((line, i) => `2026-01-02T03:04:0${i % 10}Z [info] ${line}`).join('\n')],
  ];
}
